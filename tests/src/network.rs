//! The servers and proxies of `tests/peers/network.py`, and what arrived there.

use std::fs;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::peer::Peer;
use crate::vectors::Case;

/// How long a server may take to write down what it has answered.
const PATIENCE: Duration = Duration::from_secs(5);

/// The running network.
#[derive(Debug)]
pub struct Network {
    peer: Peer,
    /// How much of what arrived has been told.
    told: Mutex<usize>,
}

impl Network {
    /// None, with the reason printed, when something of it is not installed.
    pub fn start() -> Option<Self> {
        Some(Self { peer: Peer::python("network.py")?, told: Mutex::new(0) })
    }

    /// A server's URL.
    ///
    /// # Panics
    /// When there is no such server.
    pub fn url(&self, name: &str) -> &str {
        self.peer.about["names"][name].as_str().expect("a server of the network")
    }

    /// What the vectors may name.
    pub fn names(&self) -> Vec<(&str, &str)> {
        let names = self.peer.about["names"].as_object();
        names
            .into_iter()
            .flatten()
            .filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)))
            .collect()
    }

    /// What differs from what `case` expects to arrive since the last verdict.
    ///
    /// # Panics
    /// When the record cannot be read.
    pub fn verdict(&self, case: &Case) -> Vec<String> {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let began = Instant::now();
        loop {
            let record = fs::read_to_string(self.peer.text("seen")).unwrap_or_default();
            let arrived: Vec<&str> = record.lines().skip(*told).collect();
            if arrived.len() < case.arrives.len() && began.elapsed() < PATIENCE {
                std::thread::yield_now();
                continue;
            }
            *told += arrived.len();
            let as_expected = arrived == case.arrives;
            return if as_expected { Vec::new() } else { vec![format!("there arrived {arrived:?}")] };
        }
    }
}

//! Listening on this machine, to several visitors at once: browsers open connections they never use, and a slow
//! visitor must not keep the right one out.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::time::Instant;

use super::super::redirect::Redirect;
use super::address::Address;
use super::visit::{Host, Step, Visit};
use crate::error::{Error, ErrorKind, Result};

/// More than a browser opens; the oldest makes room for a new one.
const MOST_VISITS: usize = 16;

/// Taken from one listener at a time, so that a flood cannot hold up the rest.
const MOST_AT_ONCE: usize = 64;

/// The open listeners and their visitors. Dropping it closes everything.
#[derive(Debug)]
pub(super) struct Door {
    listeners: Vec<TcpListener>,
    visits: Vec<Visit>,
}

impl Door {
    /// Opens the address, on a free port if it names none.
    pub(super) fn open(address: &mut Address) -> Result<Self> {
        let mut listeners = Vec::new();
        for interface in address.interfaces() {
            let listener = TcpListener::bind(SocketAddr::new(interface, address.port()));
            let listener = listener.and_then(|listener| {
                listener.set_nonblocking(true)?;
                address.settle(listener.local_addr()?.port());
                Ok(listener)
            });
            match listener {
                Ok(listener) => listeners.push(listener),
                // A machine without IPv6 has one way less to reach `localhost`.
                Err(error) if !listeners.is_empty() && is_missing(&error) => {}
                Err(error) => return Err(taken(address, &error)),
            }
        }
        Ok(Self { listeners, visits: Vec::new() })
    }

    /// Lets visitors in and serves them as far as they have come; what the login page answered, if it did.
    pub(super) fn serve(&mut self, host: &Host<'_>, now: Instant) -> Option<Result<Redirect>> {
        for listener in &self.listeners {
            for _ in 0..MOST_AT_ONCE {
                match listener.accept() {
                    Ok((stream, _)) => self.visits.extend(Visit::begin(stream, now)),
                    // Nobody is there, or gone again, or the process has no more handles: the next look may do better.
                    Err(_) => break,
                }
            }
        }
        let surplus = self.visits.len().saturating_sub(MOST_VISITS);
        self.visits.drain(..surplus);
        let mut staying = Vec::with_capacity(self.visits.len());
        for mut visit in self.visits.drain(..) {
            match visit.go_on(host, now) {
                Step::Waiting => staying.push(visit),
                Step::Over => {}
                Step::Answered(answer) => return Some(answer),
            }
        }
        self.visits = staying;
        None
    }
}

fn is_missing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::AddrNotAvailable | io::ErrorKind::Unsupported)
        || error.raw_os_error() == Some(libc::EAFNOSUPPORT)
}

fn taken(address: &Address, error: &io::Error) -> Error {
    let message = format!(
        "the login cannot wait for its answer at {}: {error}. Free that port, or choose another that the client allows",
        address.redirect_uri()
    );
    Error::new(ErrorKind::Connection, message).with_code("port_unavailable").with_retryable(false)
}

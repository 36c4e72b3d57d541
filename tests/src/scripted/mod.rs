//! A server that plays the scripts of the vectors, on raw sockets so that it can also misbehave.
//!
//! A case lives under `/_case/RUN/NAME`, which is the base URL of its client; `RUN` keeps languages apart.
//! `GET /_verdict/RUN/NAME` says what differed.

mod message;
mod stage;

use std::collections::HashMap;
use std::io::{self, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

pub(crate) use message::Request;
use stage::{Reply, Stage};

use crate::vectors::{self, Case};

/// A running server. It lives until the process ends.
#[derive(Debug, Clone)]
pub struct Server {
    url: String,
    stages: Arc<Mutex<HashMap<String, Stage>>>,
}

impl Server {
    /// Starts on a free port of this machine.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let server = Self { url: format!("http://{}", listener.local_addr()?), stages: Arc::default() };
        let cases: Arc<HashMap<String, Case>> =
            Arc::new(vectors::load().into_iter().map(|case| (case.name.clone(), case)).collect());
        let acceptor = server.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (server, cases) = (acceptor.clone(), cases.clone());
                thread::spawn(move || server.serve(&stream, &cases));
            }
        });
        Ok(server)
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The base URL for a client that runs `case`.
    pub fn base_url(&self, run: &str, case: &str) -> String {
        format!("{}/_case/{run}/{case}", self.url)
    }

    /// What differed from the script of a case so far; requests that never came included.
    pub fn verdict(&self, run: &str, case: &Case) -> Vec<String> {
        let mut stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner);
        stages.entry(format!("{run}/{}", case.name)).or_default().verdict(case)
    }

    fn serve(&self, stream: &TcpStream, cases: &HashMap<String, Case>) {
        let mut reader = BufReader::new(stream);
        while let Ok(Some(request)) = Request::read(&mut reader) {
            let reply = self.reply(&request, cases);
            let mut out = stream;
            let written = match &reply {
                Reply::Whole(bytes) | Reply::Last(bytes) => out.write_all(bytes),
                Reply::HangUp => Ok(()),
            };
            let stays = matches!(reply, Reply::Whole(_)) && request.header("connection") != Some("close");
            if written.is_err() || !stays {
                return;
            }
        }
    }

    fn reply(&self, request: &Request, cases: &HashMap<String, Case>) -> Reply {
        let mut parts = request.target.splitn(5, '/').skip(1);
        let (door, run, rest) = (parts.next(), parts.next().unwrap_or(""), parts.next().unwrap_or(""));
        let name = rest.split('?').next().unwrap_or("");
        let Some(case) = cases.get(name) else { return Reply::json(404, "{\"message\":\"no such case\"}") };
        match door {
            Some("_verdict") => {
                let problems = self.verdict(run, case);
                Reply::json(200, &serde_json::json!({ "problems": problems }).to_string())
            }
            Some("_case") => {
                let prefix = format!("/_case/{run}/{name}");
                let target = request.target.strip_prefix(&prefix).unwrap_or(&request.target);
                let mut stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner);
                stages.entry(format!("{run}/{name}")).or_default().play(case, request, target)
            }
            _ => Reply::json(404, "{\"message\":\"no such door\"}"),
        }
    }
}

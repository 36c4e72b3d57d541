//! A server that plays the scripts of the vectors, on raw sockets so that it can also misbehave.
//!
//! A case lives under `/_case/RUN/NAME`, which is the base URL of its client; `RUN` keeps languages apart.
//! `GET /_begin/RUN/NAME` gives the case with its names filled in and the variables that its client finds, or says what is
//! missing; `GET /_verdict/RUN/NAME` says what differed. Beside the server there are the same with TLS, places that
//! cannot be connected to, and a decoy of another origin, where a request is a problem unless the case expects it.

mod authority;
mod broken;
mod hole;
mod message;
mod nobody;
mod reply;
mod stage;
mod wire;

use std::collections::HashMap;
use std::io::{self, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;

use authority::Authority;
use hole::Hole;
pub(crate) use message::Request;
use nobody::Nobody;
use reply::Reply;
use rustls::ServerConfig;
use serde_json::{Value, json};
use stage::{Role, Stage};
use wire::Wire;

use crate::network::Network;
use crate::surroundings::Surroundings;
use crate::vectors::{self, Case, Place};

/// A running server. It lives until the process ends.
#[derive(Debug, Clone)]
pub struct Server(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    plain: String,
    tls: String,
    nobody: Nobody,
    hole: Hole,
    broken: String,
    decoy: String,
    authority: Authority,
    cases: HashMap<String, Case>,
    stages: Mutex<HashMap<String, Stage>>,
    /// The files of cases that run in other languages.
    begun: Mutex<HashMap<String, Surroundings>>,
    network: OnceLock<Option<Network>>,
}

impl Server {
    /// Starts on free ports of this machine.
    ///
    /// # Errors
    /// When no port can be had, or no certificate.
    pub fn start() -> io::Result<Self> {
        let [plain, tls, decoy] = [
            TcpListener::bind("127.0.0.1:0")?,
            TcpListener::bind("127.0.0.1:0")?,
            TcpListener::bind("127.0.0.1:0")?,
        ];
        let server = Self(Arc::new(Inner {
            plain: format!("http://{}", plain.local_addr()?),
            tls: format!("https://{}", tls.local_addr()?),
            nobody: Nobody::new()?,
            hole: Hole::new()?,
            broken: broken::start()?,
            decoy: format!("http://{}", decoy.local_addr()?),
            authority: Authority::new()?,
            cases: vectors::load().into_iter().map(|case| (case.name.clone(), case)).collect(),
            stages: Mutex::default(),
            begun: Mutex::default(),
            network: OnceLock::new(),
        }));
        let config = Arc::clone(&server.0.authority.server);
        for (listener, role, tls) in
            [(plain, Role::Api, None), (tls, Role::Api, Some(config)), (decoy, Role::Decoy, None)]
        {
            let acceptor = server.clone();
            thread::spawn(move || acceptor.accept(&listener, role, tls.as_ref()));
        }
        Ok(server)
    }

    /// Where a place is.
    pub fn url(&self, place: Place) -> &str {
        match place {
            Place::Plain => &self.0.plain,
            Place::Tls => &self.0.tls,
            Place::Hole => self.0.hole.url(),
            Place::Nobody => self.0.nobody.url(),
            Place::Broken => &self.0.broken,
        }
    }

    /// What a runner in another language must know: the URLs of all places and of the decoy.
    pub fn places(&self) -> Value {
        json!({
            "plain": self.url(Place::Plain),
            "tls": self.url(Place::Tls),
            "hole": self.url(Place::Hole),
            "nobody": self.url(Place::Nobody),
            "broken": self.url(Place::Broken),
            "decoy": self.0.decoy,
        })
    }

    /// The foreign servers, started when they are first asked for; none where they are not installed.
    fn network(&self) -> Option<&Network> {
        self.0.network.get_or_init(Network::start).as_ref()
    }

    /// The base URL for a client that runs `case`.
    fn base_url(&self, run: &str, case: &Case) -> String {
        match case.network.as_ref().and_then(|name| Some(self.network()?.url(name))) {
            Some(url) => url.to_owned(),
            None => format!("{}/_case/{run}/{}", self.url(case.server), case.name),
        }
    }

    /// What a client that runs `case` finds; none where the foreign servers are missing that it needs.
    pub fn begin(&self, run: &str, case: &Case) -> Option<Surroundings> {
        let network = case.network.as_ref().map_or(Some(Vec::new()), |_| Some(self.network()?.names()))?;
        let (base, decoy) = (self.base_url(run, case), self.decoy_base(run, case));
        let ca_file = self.0.authority.file().to_string_lossy();
        let names = [&[("decoy", decoy.as_str()), ("ca_file", &ca_file)], &network[..]].concat();
        Some(Surroundings::new(case, &base, &names))
    }

    fn decoy_base(&self, run: &str, case: &Case) -> String {
        format!("{}/_case/{run}/{}", self.0.decoy, case.name)
    }

    /// What differed from the script of a case so far; requests that never came included.
    pub fn verdict(&self, run: &str, case: &Case) -> Vec<String> {
        let mut stages = self.0.stages.lock().unwrap_or_else(PoisonError::into_inner);
        let mut problems = stages.entry(format!("{run}/{}", case.name)).or_default().verdict(case);
        if case.network.is_some() {
            problems.extend(self.network().into_iter().flat_map(|network| network.verdict(case)));
        }
        problems
    }

    fn accept(&self, listener: &TcpListener, role: Role, tls: Option<&Arc<ServerConfig>>) {
        for stream in listener.incoming().flatten() {
            let (server, tls) = (self.clone(), tls.cloned());
            thread::spawn(move || server.serve(stream, role, tls.as_ref()));
        }
    }

    fn serve(&self, stream: TcpStream, role: Role, tls: Option<&Arc<ServerConfig>>) {
        let Ok(wire) = Wire::new(stream, tls) else { return };
        let mut reader = BufReader::new(wire);
        for nth in 0.. {
            let Ok(Some(request)) = Request::read(&mut reader, nth) else { return };
            let wire = reader.get_mut();
            let stays = match self.reply(&request, role) {
                Reply::Whole(bytes) => wire.write_all(&bytes).is_ok(),
                Reply::Play(actions) => {
                    // A client that has had enough ends the play.
                    let _ = wire.play(&actions);
                    false
                }
            };
            if !stays || request.header("connection") == Some("close") {
                return;
            }
        }
    }

    /// Keeps the files of a case in place until its verdict.
    fn remember(&self, run: &str, name: &str, begun: Option<Surroundings>) {
        let mut all = self.0.begun.lock().unwrap_or_else(PoisonError::into_inner);
        let key = format!("{run}/{name}");
        drop(match begun {
            Some(begun) => all.insert(key, begun),
            None => all.remove(&key),
        });
    }

    fn reply(&self, request: &Request, role: Role) -> Reply {
        let mut parts = request.target.splitn(5, '/').skip(1);
        let (door, run, rest) = (parts.next(), parts.next().unwrap_or(""), parts.next().unwrap_or(""));
        let name = rest.split('?').next().unwrap_or("");
        let Some(case) = self.0.cases.get(name) else {
            return Reply::json(404, "{\"message\":\"no such case\"}");
        };
        match door {
            Some("_begin") => {
                let begun = self.begin(run, case);
                let missing =
                    json!({"missing": "the foreign servers and proxies are not installed: make debian"});
                let answer = begun.as_ref().map_or(missing, Surroundings::to_json);
                self.remember(run, name, begun);
                Reply::json(200, &answer.to_string())
            }
            Some("_verdict") => {
                self.remember(run, name, None);
                let problems = self.verdict(run, case);
                Reply::json(200, &json!({ "problems": problems }).to_string())
            }
            Some("_case") => {
                let prefix = format!("/_case/{run}/{name}");
                let target = request.target.strip_prefix(&prefix).unwrap_or(&request.target);
                let (base, decoy) = (self.base_url(run, case), self.decoy_base(run, case));
                let port = base.split(['/', ':']).nth(4).unwrap_or("");
                let names = [("base", base.as_str()), ("decoy", &decoy), ("path", &prefix), ("port", port)];
                let mut stages = self.0.stages.lock().unwrap_or_else(PoisonError::into_inner);
                let stage = stages.entry(format!("{run}/{name}")).or_default();
                stage.play(case, role, request, target, &names)
            }
            _ => Reply::json(404, "{\"message\":\"no such door\"}"),
        }
    }
}

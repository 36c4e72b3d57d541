//! Logins against a token endpoint and a clock that the test moves.

mod renewals;
mod stores;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use serde_json::{Value, json};

use super::present::{Auth, AuthSettings};
use super::{Application, TimeUnit};
use crate::cancel::Cancel;
use crate::clock::TestClock;
use crate::environment::Endpoints;
use crate::error::{Error, ErrorKind, Result};
use crate::observe::{Event, Observer};
use crate::origin::Origin;
use crate::pipeline::{Authority, Link};
use crate::platform::Platform;
use crate::retry::RetryPolicy;
use crate::secret::Secret;
use crate::store::UserStore;
use crate::transport::{Failure, FailureKind, Incoming, Limits, Outgoing, Phase, Terms, Transport};

const BASE: &str = "http://127.0.0.1:9";

/// One answer of the token endpoint.
#[derive(Debug, Clone)]
enum Reply {
    Answer(u16, String),
    TimeOut,
}

/// A token endpoint: answers in order, the last one for ever, and keeps what it was sent.
#[derive(Debug, Default)]
struct Server {
    replies: Mutex<VecDeque<Reply>>,
    seen: Mutex<Vec<String>>,
}

impl Server {
    fn then(&self, status: u16, body: &Value) {
        let body = body.as_str().map_or_else(|| body.to_string(), str::to_owned);
        self.replies.lock().unwrap().push_back(Reply::Answer(status, body));
    }

    /// A token that lasts an hour, and a refresh token for a day.
    fn gives(&self, access: &str, refresh: &str) {
        self.then(
            200,
            &json!({"access_token": access, "expires_in": 3600, "refresh_token": refresh, "refresh_token_expires_in": 86_400}),
        );
    }

    fn forms(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }

    fn requests(&self) -> usize {
        self.forms().len()
    }
}

#[derive(Debug)]
struct Wire(Arc<Server>);

impl Transport for Wire {
    fn send(&self, request: &Outgoing, _: &Terms) -> Result<Incoming, Failure> {
        let body = request.body.as_deref().unwrap_or_default();
        self.0.seen.lock().unwrap().push(String::from_utf8(body.to_vec()).unwrap());
        let mut replies = self.0.replies.lock().unwrap();
        let reply = if replies.len() > 1 { replies.pop_front() } else { replies.front().cloned() };
        match reply.expect("the test says what the server answers") {
            Reply::Answer(status, body) => {
                let mut headers = HeaderMap::new();
                let media = if body.starts_with('<') { "text/html" } else { "application/json" };
                headers.insert("content-type", HeaderValue::from_static(media));
                Ok(Incoming { status, headers, body: body.into_bytes() })
            }
            Reply::TimeOut => Err(Failure {
                kind: FailureKind::Timeout(Phase::FirstByte),
                sent: true,
                stale: false,
                message: "no answer".to_owned(),
            }),
        }
    }
}

#[derive(Debug, Default)]
struct Ears(Mutex<Vec<&'static str>>);

impl Observer for Ears {
    fn event(&self, event: &Event<'_>) {
        self.0.lock().unwrap().push(event.kind.name());
    }
}

/// A store that keeps its text in memory, and what happened to it; it can be made to fail.
#[derive(Debug, Default)]
struct Shelf {
    text: Mutex<String>,
    saves: Mutex<usize>,
    fails: Mutex<bool>,
    deferred: bool,
}

impl Shelf {
    fn value(&self) -> Value {
        serde_json::from_str(&self.text.lock().unwrap()).unwrap_or_default()
    }
}

impl UserStore for Shelf {
    fn load(&self) -> Result<Option<Secret>> {
        Ok(Some(Secret::new(self.text.lock().unwrap().clone())))
    }

    fn save(&self, text: &str) -> Result<()> {
        if *self.fails.lock().unwrap() {
            return Err(Error::new(ErrorKind::Store, "the disk is full"));
        }
        *self.saves.lock().unwrap() += 1;
        text.clone_into(&mut self.text.lock().unwrap());
        Ok(())
    }

    fn is_deferred(&self) -> bool {
        self.deferred
    }
}

/// A client's login with all that it depends on.
struct Desk {
    server: Arc<Server>,
    clock: Arc<TestClock>,
    ears: Arc<Ears>,
    auth: Auth,
}

impl Desk {
    fn new(platform: Platform, server: Arc<Server>, store: Option<Arc<dyn UserStore>>) -> Self {
        Self::with(platform, server, store, |_| {})
    }

    fn with(
        platform: Platform,
        server: Arc<Server>,
        store: Option<Arc<dyn UserStore>>,
        change: impl FnOnce(&mut AuthSettings),
    ) -> Self {
        let (clock, ears) = (Arc::new(TestClock::default()), Arc::new(Ears::default()));
        let (wire, time) = (Box::new(Wire(server.clone())), Box::new(clock.clone()));
        let link = Arc::new(Link::new(wire, time, ears.clone(), platform.dialect()));
        let mut settings = AuthSettings {
            platform,
            application: Some(Application { id: "key".to_owned(), secret: Some("s".into()) }),
            storage_key: None,
            store,
            auto_refresh: true,
            policy: RetryPolicy::default(),
            user_agent: HeaderValue::from_static("test"),
        };
        change(&mut settings);
        let endpoints = Endpoints::base(platform, BASE, false).unwrap();
        let auth = Auth::new(settings, link, endpoints).unwrap();
        Self { server, clock, ears, auth }
    }

    fn log_in(&self, user: &str) -> Result<()> {
        let grant = json!({"grant": "password", "username": user, "password": "p"}).to_string();
        self.auth.log_in(grant.as_bytes(), &terms()).map(drop)
    }

    /// What a call would send as its token.
    fn call(&self) -> Result<String> {
        let (origin, _) = Origin::split(BASE).unwrap();
        let header = self.auth.authorize(&origin, &terms())?;
        Ok(header.map_or_else(String::new, |header| header.to_str().unwrap().replace("Bearer ", "")))
    }

    fn refresh_token(&self) -> Value {
        self.auth.data(TimeUnit::Seconds)["refresh_token"].clone()
    }

    fn pass(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    fn events(&self) -> Vec<&'static str> {
        std::mem::take(&mut self.ears.0.lock().unwrap())
    }
}

fn terms() -> Terms {
    let hour = Duration::from_secs(3600);
    let limits =
        Limits { connect: hour, first_byte: hour, stall: hour, deadline: None, response_bytes: 1 << 20 };
    Terms { limits, cancel: Cancel::new(), interrupt: None }
}

//! Logins in the browser: through Chromium against foreign servers, and with hostile visitors of the redirect address.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that meets what it did not expect ends"
)]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use pcsdk::{
    CallOptions, Cancel, Client, Config, Error, ErrorKind, Event, Level, Observer, Opener, Platform,
    Response, TimeUnit,
};
use pcsdk_tests::peer::Peer;
use serde_json::{Value, json};

/// Keeps every log line and event, to look for secrets.
#[derive(Default)]
struct Notes(Mutex<String>);

impl Observer for Notes {
    fn wants(&self, _: Level) -> bool {
        true
    }

    fn log(&self, _: Level, text: &str) {
        *self.0.lock().unwrap() += text;
    }

    fn event(&self, event: &Event<'_>) {
        self.log(Level::Info, &format!("{event:?}"));
    }
}

fn client(base_url: &str, notes: &Arc<Notes>) -> Client {
    let options = json!({"base_url": base_url, "max_attempts": 1}).to_string();
    let mut config = Config::from_json(Platform::PureCloud, options.as_bytes()).unwrap();
    config.observer(notes.clone());
    Client::new(config).unwrap()
}

/// A login page that asks nobody, beside a token endpoint that counts its visitors.
struct TokenEndpoint {
    url: String,
    visits: Arc<AtomicUsize>,
}

impl TokenEndpoint {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let visits = Arc::new(AtomicUsize::new(0));
        let count = visits.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                count.fetch_add(1, Ordering::SeqCst);
                let mut stream = stream.unwrap();
                let _ = stream.read(&mut [0; 4096]);
                let body = r#"{"access_token":"t","expires_in":600}"#;
                let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close";
                let _ = write!(stream, "{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len());
            }
        });
        Self { url, visits }
    }

    fn visits(&self) -> usize {
        self.visits.load(Ordering::SeqCst)
    }
}

/// What a visitor of the redirect address knows.
struct Visit {
    port: u16,
    state: String,
}

impl Visit {
    fn of(url: &str) -> Self {
        let field = |name: &str| {
            let field = url.split(['?', '&']).find_map(|pair| pair.strip_prefix(&format!("{name}=")));
            field.unwrap_or_default().replace("%3A", ":").replace("%2F", "/")
        };
        let port = field("redirect_uri").rsplit(':').next().unwrap().split('/').next().unwrap().parse();
        Self { port: port.unwrap(), state: field("state") }
    }

    fn say(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer);
        answer
    }

    fn get(&self, target: &str) -> String {
        self.say(&format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port))
    }

    fn good(&self) -> String {
        format!("/cb?code=canary-code&state={}", self.state)
    }
}

/// Logs in while `visitor` runs: what came of it, its notes, and the port.
fn log_in(
    endpoint: &TokenEndpoint,
    grant: &str,
    timeout: Duration,
    visitor: impl FnOnce(&Visit) + Send + 'static,
) -> (Result<Response, Error>, u16) {
    let notes = Arc::new(Notes::default());
    let client = client(&endpoint.url, &notes);
    let (started, visiting) = mpsc::channel();
    let visitor = Mutex::new(Some(visitor));
    let open: Opener = Arc::new(move |url: &str| {
        let (visit, visitor) = (Visit::of(url), visitor.lock().unwrap().take().unwrap());
        let port = visit.port;
        let thread = thread::spawn(move || {
            visitor(&visit);
            visit.state
        });
        started.send((port, thread)).unwrap();
        Ok(())
    });
    let options = CallOptions { open: Some(open), timeout: Some(timeout), ..CallOptions::default() };
    let grant = json!({"grant": grant, "client_id": "c", "redirect_uri": "http://127.0.0.1/cb"});
    let done = client.login(grant.to_string().as_bytes(), &options);
    let (port, thread) = visiting.recv().unwrap();
    let state = thread.join().unwrap();
    let shown = format!("{:?} {done:?} {client:?}", notes.0.lock().unwrap());
    assert!(!shown.contains("canary") && !shown.contains(&state), "{shown}");
    // Whatever happened: the port is free again.
    TcpListener::bind(("127.0.0.1", port)).unwrap();
    (done, port)
}

const PATIENCE: Duration = Duration::from_secs(20);

#[test]
fn a_wrong_answer_ends_the_login_without_a_token_request() {
    type Target = fn(&Visit) -> String;
    let endpoint = TokenEndpoint::start();
    let cases: [(&str, Target); 5] = [
        ("state_mismatch", |_| "/cb?code=canary-code&state=canary-other".to_owned()),
        ("state_mismatch", |_| "/cb?code=canary-code".to_owned()),
        ("access_denied", |visit| format!("/cb?error=access_denied&state={}", visit.state)),
        ("missing_code", |visit| format!("/cb?state={}", visit.state)),
        ("issuer_mismatch", |visit| {
            format!("/cb?code=canary-code&state={}&iss=https://evil.example", visit.state)
        }),
    ];
    for (code, target) in cases {
        let (done, _) = log_in(&endpoint, "pkce", PATIENCE, move |visit| {
            let page = visit.get(&target(visit));
            assert!(page.starts_with("HTTP/1.1 400 ") && page.contains("Cache-Control: no-store"), "{page}");
            assert!(!page.contains("canary"), "{page}");
        });
        let error = done.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Auth, Some(code)), "{error}");
    }
    assert_eq!(endpoint.visits(), 0);
}

#[test]
fn stray_requests_are_turned_away_and_do_not_end_the_wait() {
    let endpoint = TokenEndpoint::start();
    let (done, _) = log_in(&endpoint, "pkce", PATIENCE, |visit| {
        let (good, port) = (visit.good(), visit.port);
        for (request, status) in [
            (format!("GET /favicon.ico HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"), 404),
            (format!("GET /other{good} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"), 404),
            (format!("GET /cb/?{} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n", &good[4..]), 404),
            (format!("GET {good} HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n"), 421),
            (format!("GET {good} HTTP/1.1\r\n\r\n"), 421),
            (format!("GET {good} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: 127.0.0.1:{port}\r\n\r\n"), 421),
            (format!("HEAD {good} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"), 405),
            (format!("POST {good} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 0\r\n\r\n"), 405),
            (format!("GET /cb HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"), 400),
            (format!("GET /cb?code=1&code=2 HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"), 400),
            ("SSH-2.0-rubbish\r\n\r\n".to_owned(), 400),
            (format!("GET /cb HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(40_000)), 431),
        ] {
            let answer = visit.say(&request);
            // A request that is cut off half-way may lose its answer.
            let expected = answer.starts_with(&format!("HTTP/1.1 {status} "));
            assert!(expected || status == 431 && answer.is_empty(), "{status}: {answer}");
        }
        assert!(visit.get(&good).starts_with("HTTP/1.1 200 "));
    });
    assert_eq!(done.unwrap().status(), 200);
    assert_eq!(endpoint.visits(), 1);
}

#[test]
fn a_second_hit_finds_nobody_and_redeems_nothing() {
    let endpoint = TokenEndpoint::start();
    let (done, port) = log_in(&endpoint, "pkce", PATIENCE, |visit| {
        assert!(visit.get(&visit.good()).starts_with("HTTP/1.1 200 "));
    });
    done.unwrap();
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
    assert_eq!(endpoint.visits(), 1);
}

#[test]
fn nobody_or_only_a_slow_visitor_comes_in_time() {
    let endpoint = TokenEndpoint::start();
    let started = Instant::now();
    let (done, _) = log_in(&endpoint, "implicit", Duration::from_millis(400), |visit| {
        let mut slow = TcpStream::connect(("127.0.0.1", visit.port)).unwrap();
        slow.write_all(b"GET /cb?code=").unwrap();
        let _ = slow.read(&mut [0; 8]);
    });
    let error = done.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Timeout, Some("login_timeout")));
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
    assert_eq!(endpoint.visits(), 0);
}

#[test]
fn a_cancel_ends_the_wait_within_a_second() {
    let endpoint = TokenEndpoint::start();
    let notes = Arc::new(Notes::default());
    let client = client(&endpoint.url, &notes);
    let cancel = Cancel::new();
    let stopping = cancel.clone();
    let open: Opener = Arc::new(move |_| {
        stopping.cancel();
        Ok(())
    });
    let options = CallOptions { open: Some(open), cancel, ..CallOptions::default() };
    let grant = json!({"grant": "pkce", "client_id": "c", "redirect_uri": "http://localhost/cb"});
    let started = Instant::now();
    let error = client.login(grant.to_string().as_bytes(), &options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert!(started.elapsed() < Duration::from_secs(1));
}

/// What the person in the browser has seen; the login's `open` sends the person to the page.
fn person(peer: &Peer, refuse: bool) -> (Opener, mpsc::Receiver<Value>) {
    let (seen, sight) = mpsc::channel();
    let address = peer.text("person").trim_start_matches("http://").to_owned();
    let open: Opener = Arc::new(move |url: &str| {
        let (address, seen) = (address.clone(), seen.clone());
        let page = url.replace('%', "%25").replace('&', "%26").replace('?', "%3F").replace('=', "%3D");
        let target = format!("/?url={page}{}", if refuse { "&refuse=1" } else { "" });
        thread::spawn(move || {
            let mut stream = TcpStream::connect(&address).unwrap();
            write!(stream, "GET {target} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            let body = answer.split_once("\r\n\r\n").unwrap().1;
            let json = &body[body.find('{').unwrap()..=body.rfind('}').unwrap()];
            seen.send(serde_json::from_str(json).unwrap()).unwrap();
        });
        Ok(())
    });
    (open, sight)
}

/// The code, token and state that a browser was sent back with stand in nothing that is shown.
fn assert_hidden(seen: &Value, shown: &str) {
    for name in ["code", "access_token", "state"] {
        let Some(secret) = seen["sent"][name].as_str() else { continue };
        let page = format!("{} {} {}", seen["title"], seen["address"], seen["text"]);
        assert!(!page.contains(secret) && !shown.contains(secret), "{name}: {page} {shown}");
    }
}

#[test]
fn chromium_logs_in_with_pkce_at_a_certified_server() {
    let Some(server) = Peer::node("authorization-server.mjs", &[]) else { return };
    let Some(browser) = Peer::node("browser.mjs", &[]) else { return };
    let (open, sight) = person(&browser, false);
    let notes = Arc::new(Notes::default());
    let client = client(server.text("purecloud"), &notes);
    let options = CallOptions { open: Some(open), timeout: Some(PATIENCE), ..CallOptions::default() };
    let verifier = format!("canary-{}", "v".repeat(40));
    let grant = json!({
        "grant": "pkce", "client_id": "desk", "redirect_uri": "http://127.0.0.1/callback", "scope": "users",
        "code_verifier": verifier,
    });
    let done = client.login(grant.to_string().as_bytes(), &options);
    let seen = sight.recv().unwrap();
    let shown = format!("{} {done:?} {client:?}", notes.0.lock().unwrap());
    done.unwrap_or_else(|error| panic!("{error}: {seen}"));
    assert!(seen["text"].as_str().unwrap().contains("close this window"), "{seen}");
    assert!(seen["sent"]["code"].is_string() && !shown.contains(&verifier), "{seen}");
    assert_hidden(&seen, &shown);
    let me: Value = client.call("getUsersMe", b"{}", &CallOptions::default()).unwrap().json().unwrap();
    assert_eq!(me["name"], "ann");
    // A public client renews without a secret.
    let first = client.auth_data(TimeUnit::Seconds);
    client.refresh(&CallOptions::default()).unwrap();
    assert_ne!(first["access_token"], client.auth_data(TimeUnit::Seconds)["access_token"]);
}

#[test]
fn chromium_brings_the_token_of_the_implicit_grant_and_a_refusal() {
    let Some(server) = Peer::node("authorization-server.mjs", &[]) else { return };
    let Some(browser) = Peer::node("browser.mjs", &[]) else { return };
    let notes = Arc::new(Notes::default());
    let (open, sight) = person(&browser, false);
    let options = CallOptions { open: Some(open), timeout: Some(PATIENCE), ..CallOptions::default() };
    let implicit = client(browser.text("implicit"), &notes);
    let grant = json!({"grant": "implicit", "client_id": "spa", "redirect_uri": "http://127.0.0.1/", "state": "mine"});
    let done = implicit.login(grant.to_string().as_bytes(), &options);
    let seen = sight.recv().unwrap();
    let shown = format!("{} {done:?} {implicit:?}", notes.0.lock().unwrap());
    let answer: Value = done.unwrap_or_else(|error| panic!("{error}: {seen}")).json().unwrap();
    assert_eq!((&answer["access_token"], &answer["state"]), (&seen["sent"]["access_token"], &json!("mine")));
    assert_hidden(&seen, &shown);
    let me: Value = implicit.call("getUsersMe", b"{}", &CallOptions::default()).unwrap().json().unwrap();
    assert_eq!(me["name"], "ann");

    let (open, sight) = person(&browser, true);
    let options = CallOptions { open: Some(open), ..options };
    let grant = json!({"grant": "pkce", "client_id": "desk", "redirect_uri": "http://127.0.0.1/callback", "scope": "users"});
    let error = client(server.text("purecloud"), &notes).login(grant.to_string().as_bytes(), &options);
    let error = error.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Auth, Some("access_denied")), "{error}");
    assert!(sight.recv().unwrap()["text"].as_str().unwrap().contains("access_denied"));
}

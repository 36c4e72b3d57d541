//! The client under test, and what watches it: a transport, a clock and an observer that know what may never be.

use std::collections::VecDeque;
use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::cancel::Cancel;
use crate::client::Client;
use crate::clock::{Clock, Waited};
use crate::config::Config;
use crate::environment::Endpoints;
use crate::error::{Error, ErrorKind, Result};
use crate::observe::{Event, Level, Observer};
use crate::pipeline::Link;
use crate::platform::Platform;
use crate::response::Response;
use crate::transport::{Failure, FailureKind, Incoming, Interrupt, Outgoing, Terms, Transport};

/// The client's token, password and secret. Long, so that no input holds it by chance.
pub(super) const SECRET: &str = "canary-5e1f0c77b2d94a6e";

/// Longer than any of the client's own waits together: a wait without an end is noticed.
const LONGEST: Duration = Duration::from_secs(86_400);

pub(super) fn has_secret(bytes: &[u8]) -> bool {
    bytes.windows(SECRET.len()).any(|window| window.eq_ignore_ascii_case(SECRET.as_bytes()))
}

fn assert_clean(what: &str, text: &str) {
    assert!(!text.contains(SECRET), "{what} holds the secret: {text}");
}

/// What holds for every outcome.
pub(super) fn check<T: Debug>(outcome: &Result<T>) {
    match outcome {
        Ok(value) => assert_clean("the result", &format!("{value:?}")),
        Err(error) => check_error(error),
    }
}

fn check_error(error: &Error) {
    assert_ne!(error.kind(), ErrorKind::Internal, "{error}");
    assert!(!error.message().is_empty());
    assert_clean("the error", &format!("{error} {error:?}"));
}

/// As [`check`], and what can be asked of an answer.
pub(super) fn check_response(outcome: Result<Response>) {
    check(&outcome);
    if let Ok(response) = outcome {
        assert!((200..400).contains(&response.status()));
        let headers: serde_json::Value =
            serde_json::from_str(&response.headers_json()).expect("an object of headers");
        assert_eq!(headers.as_object().map(serde_json::Map::len), Some(response.headers().keys_len()));
        let _ = response.content();
        check(&response.json::<serde_json::Value>());
    }
}

/// Shows nothing, and looks at everything.
#[derive(Debug)]
struct Watcher;

impl Observer for Watcher {
    fn wants(&self, _: Level) -> bool {
        true
    }

    fn log(&self, _: Level, text: &str) {
        assert_clean("the log", text);
    }

    fn event(&self, event: &Event<'_>) {
        if let Some(error) = event.error {
            check_error(error);
        }
    }
}

/// A clock that a wait moves forward at once.
#[derive(Debug)]
struct Hurry {
    start: Instant,
    /// Milliseconds that were waited.
    gone: AtomicU64,
}

impl Clock for Hurry {
    fn now(&self) -> Instant {
        self.start + Duration::from_millis(self.gone.load(Ordering::Relaxed))
    }

    fn wall(&self) -> SystemTime {
        // A fixed day, so that an input means the same tomorrow.
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_784_111_777)
    }

    fn wait(&self, wait: Duration, _: &Cancel, _: Option<&Interrupt>) -> Waited {
        let wait = wait.as_millis() + 1;
        let gone = self.gone.load(Ordering::Relaxed).saturating_add(u64::try_from(wait).unwrap_or(u64::MAX));
        assert!(Duration::from_millis(gone) < LONGEST, "it waits for {gone} ms");
        self.gone.store(gone, Ordering::Relaxed);
        Waited::Over
    }

    fn chance(&self) -> f64 {
        0.5
    }
}

/// One scripted answer.
pub(super) fn answer(status: u16, headers: &[(&str, &[u8])], body: &[u8]) -> Incoming {
    let header = |(name, value): &(&str, &[u8])| {
        Some((HeaderName::from_bytes(name.as_bytes()).ok()?, HeaderValue::from_bytes(value).ok()?))
    };
    Incoming {
        status,
        headers: headers.iter().filter_map(header).collect::<HeaderMap>(),
        body: body.to_vec(),
    }
}

/// Gives out its answers in turn, then breaks; refuses to carry the token to a stranger.
#[derive(Debug)]
struct Answers {
    platform: Platform,
    queue: Mutex<VecDeque<Incoming>>,
}

impl Answers {
    fn guard(&self, request: &Outgoing) {
        let hosts: &[&str] = match self.platform {
            Platform::PureCloud => &["https://api.mypurecloud.com", "https://login.mypurecloud.com"],
            Platform::RingCentral => &["https://platform.ringcentral.com", "https://media.ringcentral.com"],
        };
        let url = request.url.to_string().to_ascii_lowercase();
        assert!(url.bytes().all(|byte| byte.is_ascii_graphic()), "{url:?}");
        assert_clean("the URL", &url);
        // By its text, not by our own parser, which is under test too.
        let rest = hosts.iter().find_map(|host| url.strip_prefix(host));
        let rest = rest.map(|rest| rest.strip_prefix(":443").unwrap_or(rest));
        let at_home = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']));
        assert!(url.starts_with("https://") || url.starts_with("http://"), "{url}");
        for (name, value) in &request.headers {
            if name == AUTHORIZATION {
                assert!(at_home, "the token goes to {url}");
            } else {
                assert!(!has_secret(value.as_bytes()), "{name} holds the secret");
            }
        }
        let body = request.body.as_deref().unwrap_or_default();
        assert!(at_home || !has_secret(body), "the body goes to {url}");
    }
}

impl Transport for Answers {
    fn send(&self, request: &Outgoing, _: &Terms) -> Result<Incoming, Failure> {
        self.guard(request);
        let next = self.queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        next.ok_or_else(|| Failure {
            sent: true,
            ..Failure::new(FailureKind::Broken, "there is no further answer")
        })
    }
}

/// A client of `platform` with a token, over `transport`.
pub(super) fn client_over(config: Config, endpoints: Endpoints, transport: Box<dyn Transport>) -> Client {
    let mut config = config;
    config.observer = Arc::new(Watcher);
    let clock = Box::new(Hurry { start: Instant::now(), gone: AtomicU64::new(0) });
    let link = Link::new(transport, clock, config.observer.clone(), config.platform.dialect());
    let client = Client::with_link(config, endpoints, Arc::new(link)).expect("the options are usable");
    client.set_access_token(SECRET).expect("the token fits a header");
    client
}

/// Options with secrets.
pub(super) fn config(platform: Platform) -> Config {
    let options = format!(r#"{{"client_id":"id","client_secret":"{SECRET}"}}"#);
    Config::from_json(platform, options.as_bytes()).expect("the options are usable")
}

/// A client of the vendor's own hosts that gets these answers.
pub(super) fn client(platform: Platform, answers: impl IntoIterator<Item = Incoming>) -> Client {
    let transport = Answers { platform, queue: Mutex::new(answers.into_iter().collect()) };
    client_over(config(platform), Endpoints::default_of(platform), Box::new(transport))
}

/// The first byte, for choices, and the rest.
pub(super) fn choice(input: &[u8]) -> (u8, &[u8]) {
    input.split_first().map_or((0, input), |(first, rest)| (*first, rest))
}

/// One of the platforms.
pub(super) fn platform(choice: u8) -> Platform {
    Platform::ALL[usize::from(choice) % Platform::ALL.len()]
}

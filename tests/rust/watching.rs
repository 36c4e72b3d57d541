//! Who watches a client may use it, and cannot break it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that meets what it did not expect ends")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, OnceLock};

use pcsdk::sandbox::{Sandbox, SandboxOptions};
use pcsdk::{CallOptions, Client, Config, Event, EventKind, Observer, Platform};
use serde_json::{Value, json};

type Handler = Box<dyn Fn(&Client, &Event<'_>) + Send + Sync>;

/// Hands every event to a function, together with the client that it is of.
struct Watcher {
    client: OnceLock<Client>,
    handler: Handler,
}

impl Observer for Watcher {
    fn event(&self, event: &Event<'_>) {
        if let Some(client) = self.client.get() {
            (self.handler)(client, event);
        }
    }
}

fn watched(url: &str, handler: impl Fn(&Client, &Event<'_>) + Send + Sync + 'static) -> Client {
    let options = json!({"base_url": url, "client_id": "key", "client_secret": "secret"}).to_string();
    let mut config = Config::from_json(Platform::RingCentral, options.as_bytes()).unwrap();
    let watcher = Arc::new(Watcher { client: OnceLock::new(), handler: Box::new(handler) });
    config.observer(watcher.clone());
    let client = Client::new(config).unwrap();
    watcher.client.set(client.clone()).unwrap();
    client
}

fn log_in(client: &Client) {
    let grant = json!({"grant": "password", "username": "+12223334455", "password": "p", "remember": true});
    client.login(grant.to_string().as_bytes(), &CallOptions::default()).unwrap();
}

fn name(client: &Client) -> String {
    let me: Value = client.call("readExtension", b"{}", &CallOptions::default()).unwrap().json().unwrap();
    me["name"].as_str().unwrap().to_owned()
}

#[test]
fn a_handler_calls_the_client_also_in_the_middle_of_a_renewal() {
    let sandbox = Sandbox::start(SandboxOptions::default()).unwrap();
    let names = Arc::new(Mutex::new(Vec::new()));
    let told = names.clone();
    let client = watched(sandbox.url(), move |client, event| {
        if matches!(
            event.kind,
            EventKind::LoginSuccess | EventKind::BeforeRefresh | EventKind::RefreshSuccess
        ) {
            let name = name(client);
            told.lock().unwrap().push((event.kind, name));
        }
    });
    log_in(&client);
    client.refresh(&CallOptions::default()).unwrap();
    let names = names.lock().unwrap();
    let kinds: Vec<EventKind> = names.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(kinds, [EventKind::LoginSuccess, EventKind::BeforeRefresh, EventKind::RefreshSuccess]);
    assert!(names.iter().all(|(_, name)| name == "Ada Lovelace"), "{names:?}");
}

#[test]
fn a_panic_in_any_handler_reaches_the_caller_and_leaves_the_client_usable() {
    for kind in EventKind::ALL {
        let sandbox = Sandbox::start(SandboxOptions::default()).unwrap();
        let client = watched(sandbox.url(), move |_, event| assert_ne!(event.kind, kind, "mine"));
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            log_in(&client);
            client.refresh(&CallOptions::default()).unwrap();
            client.logout(&CallOptions::default()).unwrap();
        }));
        let fires = !matches!(
            kind,
            EventKind::LoginError
                | EventKind::RefreshError
                | EventKind::AccessViolation
                | EventKind::LogoutError
                | EventKind::RateLimit
        );
        assert_eq!(outcome.is_err(), fires, "{kind:?}");
        // Nothing is locked, and the login can be made anew.
        let again = catch_unwind(AssertUnwindSafe(|| log_in(&client)));
        assert_eq!(
            again.is_err(),
            matches!(kind, EventKind::BeforeLogin | EventKind::LoginSuccess),
            "{kind:?}"
        );
        if kind != EventKind::BeforeLogin {
            assert_eq!(name(&client), "Ada Lovelace", "{kind:?}");
        }
    }
}

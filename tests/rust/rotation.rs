//! Processes and threads on one stored login whose refresh tokens rotate at a certified server: none is ever sent twice.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that meets what it did not expect ends")]

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;

use pcsdk::{CallOptions, Client, Config, ErrorKind, Platform, RawRequest, TimeUnit};
use pcsdk_tests::peer::Peer;
use serde_json::{Value, json};

/// Where a child of these tests finds the server.
const SERVER: &str = "PCSDK_TEST_SERVER";

const PROCESSES: usize = 4;
const THREADS: usize = 8;
const ROUNDS: usize = 3;

fn phone(url: &str, more: &Value) -> Client {
    let mut options = json!({"base_url": url, "client_id": "phone", "client_secret": "phone-secret"});
    options.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    Client::new(Config::from_json(Platform::RingCentral, options.to_string().as_bytes()).unwrap()).unwrap()
}

fn log_in(client: &Client) {
    let grant =
        json!({"grant": "password", "username": "+15550100", "password": "pass word&1", "remember": true});
    client.login(grant.to_string().as_bytes(), &CallOptions::default()).unwrap();
}

/// The server's own addresses, which want no login.
fn tell(url: &str, method: &str, path: &str) -> Value {
    let options = json!({ "base_url": url }).to_string();
    let client = Client::new(Config::from_json(Platform::PureCloud, options.as_bytes()).unwrap()).unwrap();
    let request = RawRequest { method, path, ..RawRequest::default() };
    client.request(&request, &CallOptions::default()).unwrap().json().unwrap()
}

fn child(url: &str, role: &str, state: &Path) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", role, "--ignored"]).env(SERVER, url).env("PCSDK_STATE_DIR", state);
    command.stdout(Stdio::null()).spawn().unwrap()
}

#[test]
fn a_shared_login_never_sends_a_refresh_token_twice() {
    let Some(peer) = Peer::node("authorization-server.mjs", &[]) else { return };
    let (url, folder) = (peer.text("ringcentral"), tempfile::tempdir().unwrap());
    let state = folder.path().join("state");
    let run = |role: &str| child(url, role, &state);
    assert!(run("a_child_that_logs_in").wait().unwrap().success());
    for _ in 0..ROUNDS {
        tell(url, "POST", "/__expire");
        let children: Vec<Child> = (0..PROCESSES).map(|_| run("a_child_that_calls")).collect();
        for mut child in children {
            assert!(child.wait().unwrap().success());
        }
    }
    let counts = json!({"password": 1, "refresh_token": ROUNDS, "refused": 0, "revoked": 0});
    assert_eq!(tell(url, "GET", "/__counts"), counts);
}

#[test]
fn a_refresh_token_that_comes_twice_ends_the_login_of_all() {
    let Some(peer) = Peer::node("authorization-server.mjs", &[]) else { return };
    let url = peer.text("ringcentral");
    let (client, thief) = (phone(url, &json!({})), phone(url, &json!({})));
    log_in(&client);
    thief.set_auth_data(client.auth_data(TimeUnit::Seconds).to_string().as_bytes()).unwrap();
    client.refresh(&CallOptions::default()).unwrap();
    for other in [&thief, &client] {
        let error = other.refresh(&CallOptions::default()).unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Auth, Some("invalid_grant")));
        assert_eq!(other.auth_data(TimeUnit::Seconds), json!({}));
    }
    assert_eq!(tell(url, "GET", "/__counts")["revoked"], 1);
}

#[test]
#[ignore = "a process of the test above"]
fn a_child_that_logs_in() {
    log_in(&phone(&std::env::var(SERVER).unwrap(), &json!({"storage_key": "shared"})));
}

#[test]
#[ignore = "a process of the test above"]
fn a_child_that_calls() {
    let client = phone(&std::env::var(SERVER).unwrap(), &json!({"storage_key": "shared"}));
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| client.call("readExtension", b"{}", &CallOptions::default()).unwrap());
        }
    });
}

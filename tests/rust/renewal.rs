//! One renewal, however many threads, clients and processes ask.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "a test that meets what it did not expect ends"
)]

use std::process::{Command, Stdio};
use std::thread;

use pcsdk::sandbox::{Sandbox, SandboxOptions};
use pcsdk::{CallOptions, Client, Config, Platform, RawRequest};
use serde_json::{Value, json};

/// Where a child of these tests finds the sandbox, and what it does there: `log in` or `call`.
const SERVER: &str = "PCSDK_TEST_SERVER";
const ROLE: &str = "PCSDK_TEST_ROLE";

fn sandbox() -> Sandbox {
    Sandbox::start(SandboxOptions { users: 3, ..SandboxOptions::default() }).unwrap()
}

fn client(platform: Platform, options: &Value) -> Client {
    Client::new(Config::from_json(platform, options.to_string().as_bytes()).unwrap()).unwrap()
}

fn call(client: &Client, operation: &str) {
    client.call(operation, b"{}", &CallOptions::default()).unwrap();
}

/// The sandbox's own addresses, which want no login.
fn control(url: &str, method: &str, path: &str) -> Value {
    let request = RawRequest { method, path, ..RawRequest::default() };
    let options = json!({ "base_url": url });
    client(Platform::PureCloud, &options).request(&request, &CallOptions::default()).unwrap().json().unwrap()
}

fn logins(url: &str) -> usize {
    let journal = control(url, "GET", "/__sandbox/requests");
    let requests = journal["requests"].as_array().unwrap();
    requests.iter().filter(|request| request["path"].as_str().unwrap().ends_with("/oauth/token")).count()
}

#[test]
fn a_hundred_threads_with_an_expired_token_renew_once() {
    let sandbox = sandbox();
    let client = client(Platform::PureCloud, &json!({"base_url": sandbox.url()}));
    let grant = json!({"grant": "client_credentials", "client_id": "c", "client_secret": "s"}).to_string();
    client.login(grant.as_bytes(), &CallOptions::default()).unwrap();
    control(sandbox.url(), "POST", "/__sandbox/expire");
    thread::scope(|scope| {
        for _ in 0..100 {
            scope.spawn(|| call(&client, "getUsersMe"));
        }
    });
    assert_eq!(logins(sandbox.url()), 2);
}

fn kept(url: &str) -> Client {
    let options = json!({"base_url": url, "client_id": "c", "client_secret": "s", "storage_key": "shared"});
    client(Platform::RingCentral, &options)
}

#[test]
fn logins_kept_in_one_file_are_renewed_once() {
    let (sandbox, folder) = (sandbox(), tempfile::tempdir().unwrap());
    let child = |role: &str| {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["--exact", "a_child_of_this_file", "--ignored"])
            .env(ROLE, role)
            .env(SERVER, sandbox.url());
        command.env("PCSDK_STATE_DIR", folder.path().join("state")).stdout(Stdio::null()).spawn().unwrap()
    };
    assert!(child("log in").wait().unwrap().success());
    control(sandbox.url(), "POST", "/__sandbox/expire");
    let children: Vec<_> = (0..20).map(|_| child("call")).collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(logins(sandbox.url()), 2);
}

#[test]
#[ignore = "a process of the test above"]
fn a_child_of_this_file() {
    let client = kept(&std::env::var(SERVER).unwrap());
    if std::env::var(ROLE).unwrap() == "call" {
        return call(&client, "readExtension");
    }
    let grant =
        json!({"grant": "password", "username": "+15550100", "password": "p", "remember": true}).to_string();
    client.login(grant.as_bytes(), &CallOptions::default()).unwrap();
}

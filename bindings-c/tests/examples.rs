//! The C programs: strict compilers, the sandbox, valgrind.

#![allow(clippy::unwrap_used, reason = "a step that fails is a test that fails, and says so")]

mod support;

use std::io::Read;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use pcsdk::sandbox::Sandbox;
use pcsdk::{CallOptions, Client, Config, Platform};
use serde_json::Value;
use support::{LEAKS, program, run, sandbox, valgrind};

const C: (&str, &[&str]) = ("gcc", &["-std=c99"]);
/// The examples are C; `-x c++` compiles the same file as the other language.
const CPP: (&str, &[&str]) = ("g++", &["-std=c++17", "-x", "c++"]);

fn example(language: (&str, &[&str]), name: &str, folder: &Path) -> Option<Command> {
    let mut command = program(language.0, language.1, &format!("examples/{name}.c"), &folder.join(name))?;
    command
        .envs([("PCSDK_CLIENT_ID", "id"), ("PCSDK_CLIENT_SECRET", "secret-canary")])
        .envs([("RC_APP_KEY", "key"), ("RC_APP_SECRET", "secret-canary")])
        .envs([
            ("RC_USERNAME", "+12223334455"),
            ("RC_EXTENSION", "101"),
            ("RC_PASSWORD", "pass\"word\\canary"),
        ]);
    Some(command)
}

/// What the same login and call say in Rust: the user's name, or the login's owner.
fn expected(platform: Platform, sandbox: &Sandbox) -> String {
    let options = format!(r#"{{"base_url":"{}","client_id":"key","client_secret":"s"}}"#, sandbox.url());
    let client = Client::new(Config::from_json(platform, options.as_bytes()).unwrap()).unwrap();
    let options = CallOptions::default();
    let (grant, operation, field) = match platform {
        Platform::PureCloud => (r#"{"grant":"client_credentials"}"#, Some("getUsersMe"), "name"),
        Platform::RingCentral => (
            r#"{"grant":"password","username":"+12223334455","extension":"101","password":"p"}"#,
            None,
            "owner_id",
        ),
    };
    let login = client.login(grant.as_bytes(), &options).unwrap();
    let answer = operation.map_or(Ok(login), |id| client.call(id, b"{}", &options)).unwrap();
    let body: Value = serde_json::from_slice(answer.body()).unwrap();
    body[field].as_str().unwrap().to_owned()
}

#[test]
fn call_greets_the_user_in_c_and_cpp() {
    let (sandbox, folder) = (sandbox(), tempfile::tempdir().unwrap());
    let greeting = format!("c: Hello, {}!\n", expected(Platform::PureCloud, &sandbox));
    for language in [C, CPP] {
        let Some(mut call) = example(language, "call", folder.path()) else { return };
        assert_eq!(run(call.arg(sandbox.url())), greeting);
        assert_eq!(
            run(example(language, "call", folder.path()).unwrap().env("PCSDK_BASE_URL", sandbox.url())),
            greeting
        );
    }
}

#[test]
fn ringcentral_names_the_owner_in_c_and_cpp() {
    let (sandbox, folder) = (sandbox(), tempfile::tempdir().unwrap());
    let line = format!("c: authorized as {}\n", expected(Platform::RingCentral, &sandbox));
    for language in [C, CPP] {
        let Some(mut ringcentral) = example(language, "ringcentral", folder.path()) else { return };
        assert_eq!(run(ringcentral.arg(sandbox.url())), line);
    }
}

#[test]
fn a_wrong_secret_is_said_without_it() {
    let (sandbox, folder) = (sandbox(), tempfile::tempdir().unwrap());
    let Some(mut call) = example(C, "call", folder.path()) else { return };
    let output = call.arg(sandbox.url()).env("PCSDK_CLIENT_SECRET", "wrong").output().unwrap();
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with("c: ") && said.len() > 10 && !said.contains("wrong\""), "{said}");
    assert!(output.stdout.is_empty());
}

#[test]
fn a_dead_server_is_said_without_the_secret() {
    let folder = tempfile::tempdir().unwrap();
    let Some(mut call) = example(C, "call", folder.path()) else { return };
    // Nobody listens on port 1.
    let output = call.arg("http://127.0.0.1:1").output().unwrap();
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("127.0.0.1:1") && !said.contains("canary"), "{said}");
}

#[test]
fn cancel_counts_the_users() {
    let (sandbox, folder) = (sandbox(), tempfile::tempdir().unwrap());
    for language in [C, CPP] {
        let Some(mut cancel) = example(language, "cancel", folder.path()) else { return };
        let token = token(&sandbox);
        assert_eq!(run(cancel.arg(sandbox.url()).env("PCSDK_ACCESS_TOKEN", token)), "c: 3 users\n");
    }
}

fn token(sandbox: &Sandbox) -> String {
    let options = format!(r#"{{"base_url":"{}","client_id":"i","client_secret":"s"}}"#, sandbox.url());
    let client = Client::new(Config::from_json(Platform::PureCloud, options.as_bytes()).unwrap()).unwrap();
    let login = client.login(br#"{"grant":"client_credentials"}"#, &CallOptions::default()).unwrap();
    serde_json::from_slice::<Value>(login.body()).unwrap()["access_token"].as_str().unwrap().to_owned()
}

#[test]
fn cancel_ends_on_ctrl_c_while_the_server_keeps_it_waiting() {
    let folder = tempfile::tempdir().unwrap();
    let Some(mut cancel) = example(C, "cancel", folder.path()) else { return };
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    cancel.arg(format!("http://{}", listener.local_addr().unwrap())).env("PCSDK_ACCESS_TOKEN", "t");
    let mut child = cancel.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    // Once it is connected, it waits for the answer.
    let connection = listener.accept().unwrap();
    interrupt(&child);
    let mut said = String::new();
    child.stdout.take().unwrap().read_to_string(&mut said).unwrap();
    assert!(child.wait().unwrap().success());
    assert_eq!(said, "c: cancelled\n");
    drop(connection);
}

fn interrupt(child: &Child) {
    run(Command::new("kill").args(["-INT", &child.id().to_string()]));
}

#[test]
fn the_examples_are_clean_under_valgrind() {
    let (sandbox, folder) = (sandbox(), tempfile::tempdir().unwrap());
    for (name, start) in [("call", "c: Hello, "), ("ringcentral", "c: authorized as ")] {
        let Some(program) = example(C, name, folder.path()) else { return };
        let Some(said) = valgrind(&program, &[sandbox.url()], LEAKS) else { return };
        assert!(said.starts_with(start), "{said}");
    }
}

#[test]
fn failures_are_clean_under_valgrind() {
    let (sandbox, folder) = (sandbox(), tempfile::tempdir().unwrap());
    let Some(failures) = program(C.0, C.1, "tests/c/failures.c", &folder.path().join("failures")) else {
        return;
    };
    let Some(said) = valgrind(&failures, &[sandbox.url()], LEAKS) else { return };
    assert_eq!(said, "as expected\n");
}

//! Bad input and bad servers: the right exit code, a message that helps, nothing secret.

use std::net::TcpListener;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::shell::{PURECLOUD, Parrot, pcsdk, run, run_with_input, sandbox};

#[test]
fn what_the_user_can_mend_is_told_before_anything_is_sent() {
    // Nothing listens there: an attempt to send would end with code 1.
    let nowhere = "http://127.0.0.1:9";
    let token = [("PCSDK_ACCESS_TOKEN", "canary"), ("RC_ACCESS_TOKEN", "canary")];
    let cases: [(&[&str], &str); 12] = [
        (&["call", "getUsresMe"], "did you mean `getUsersMe`"),
        (&["call", "getUsersMe", "expnd=presence"], "did you mean `expand`"),
        (&["call", "getUsersMe", "expand=presense"], "did you mean `presence`"),
        (&["call", "getUser"], "`userId` is missing"),
        (&["call", "getUsers", "pageSize=many"], "an integer expected"),
        (&["call", "getUser", "user_id=.."], "`userId`"),
        (&["call", "getUsersMe", "expand"], "name=value"),
        (&["call", "postUsers", "--body", "does-not-exist.json"], "does-not-exist.json"),
        (
            &[
                "request",
                "GET",
                "/api/v2/users",
                "--platform",
                "purecloud",
                "--header",
                "Authorization: canary",
            ],
            "Authorization",
        ),
        (&["request", "GET", "/api/v2/users", "--platform", "purecloud", "--header", "a: b\nc: d"], "header"),
        (&["request", "GET", "/api/v2/users", "--platform", "pureclod"], "purecloud or ringcentral"),
        (&["call", "getUsersMe", "--timeout=0"], "more than zero"),
    ];
    for (arguments, expected) in cases {
        let said = run(nowhere, &token, arguments).failed(2);
        assert!(said.contains(expected), "{arguments:?}: {said}");
    }
}

#[test]
fn hostile_environment_names_are_refused() {
    for name in
        ["mypurecloud.com.evil.example", "http://api.mypurecloud.com", "mypurecloud.com@evil.example", "a\nb"]
    {
        let said = run("", &PURECLOUD, &["call", "getUsersMe", "--environment", name]).failed(2);
        assert!(said.contains("environment") || said.contains("http"), "{said}");
    }
}

#[test]
fn an_error_of_the_server_says_operation_status_code_and_request_id() {
    let sandbox = sandbox();
    let said = run(sandbox.url(), &PURECLOUD, &["call", "getUser", "userId=missing"]).failed(1);
    assert!(said.contains("getUser: HTTP 404 not.found") && said.contains("request id"), "{said}");
    let bad = [("PCSDK_ACCESS_TOKEN", "canary")];
    let said = run(sandbox.url(), &bad, &["call", "getUsersMe"]).failed(1);
    assert!(said.contains("HTTP 401") && said.contains("pcsdk token"), "{said}");
}

#[test]
fn a_server_that_is_not_there_is_a_failed_call() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let token = [("PCSDK_ACCESS_TOKEN", "canary")];
    let said = run(&format!("http://{free}"), &token, &["call", "getUsersMe", "--timeout", "0.5"]).failed(1);
    assert!(said.contains("127.0.0.1") || said.contains("getUsersMe"), "{said}");
}

#[test]
fn a_portal_page_in_place_of_json_is_a_failed_call() {
    let page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 18\r\nConnection: close\r\n\r\n<html>Hello</html>";
    let portal = Parrot::start(page);
    let token = [("PCSDK_ACCESS_TOKEN", "canary")];
    let said = run(&portal.url, &token, &["call", "getUsersMe"]).failed(1);
    assert!(said.contains("HTML page instead of JSON"), "{said}");
    let said = run(&portal.url, &PURECLOUD, &["token"]).failed(1);
    assert!(said.contains("JSON"), "{said}");
}

#[test]
fn an_empty_answer_prints_nothing() {
    let empty = Parrot::start("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    let token = [("PCSDK_ACCESS_TOKEN", "t")];
    assert_eq!(run(&empty.url, &token, &["call", "deleteUser", "userId=u"]).output(), "");
}

#[test]
fn a_body_that_is_not_json_names_its_file() {
    let token = [("PCSDK_ACCESS_TOKEN", "t")];
    let said = run_with_input("http://127.0.0.1:9", &token, &["call", "postUsers", "--body", "-"], "{\"a\":")
        .failed(2);
    assert!(said.contains("the body in `-` is not JSON"), "{said}");
}

#[test]
fn an_interrupt_ends_a_waiting_call_at_once() {
    // It takes the connection and the request, and never answers.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let mut command = pcsdk(["call", "getUsersMe"]);
    let child = command.env("PCSDK_BASE_URL", url).env("PCSDK_ACCESS_TOKEN", "t").spawn().unwrap();
    let connection = silent.accept().unwrap();
    let asked = Instant::now();
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let output = child.wait_with_output().unwrap();
    assert!(asked.elapsed() < Duration::from_secs(1), "{:?}", asked.elapsed());
    assert!(!output.status.success());
    drop(connection);
}

//! Who logs in: the variables, and the documents' own line.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

use crate::shell::{PURECLOUD, RINGCENTRAL, Run, pcsdk, run, sandbox};

#[test]
fn the_documents_line_exports_a_token_that_later_calls_use() {
    let sandbox = sandbox();
    let program = env!("CARGO_BIN_EXE_pcsdk");
    let script = format!(
        r#"
        export RC_API_KEY="$(echo -n 'YOUR_APP_KEY:YOUR_APP_SECRET' | base64)"
        export RC_USERNAME="+12223334455"
        export RC_EXTENSION=""
        export RC_PASSWORD="password"
        export RC_ACCESS_TOKEN=$({program} token)
        unset RC_API_KEY RC_USERNAME RC_EXTENSION RC_PASSWORD
        {program} call readExtension --field name
        "#
    );
    let output =
        Command::new("sh").args(["-euc", &script]).env("PCSDK_BASE_URL", sandbox.url()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!((String::from_utf8_lossy(&output.stdout).trim(), said.as_ref()), ("Ada Lovelace", ""));
}

#[test]
fn a_server_of_the_documents_variable_is_used() {
    let sandbox = sandbox();
    let mut variables = RINGCENTRAL.to_vec();
    variables.push(("RC_SERVER", sandbox.url()));
    let token = run("", &variables, &["token"]).output();
    assert!(token.trim().len() > 20 && token.lines().count() == 1, "{} characters", token.len());
}

#[test]
fn each_token_is_a_new_one_although_an_old_one_is_set() {
    let sandbox = sandbox();
    let mut variables = PURECLOUD.to_vec();
    variables.push(("PCSDK_ACCESS_TOKEN", "stale"));
    let token = run(sandbox.url(), &variables, &["token"]).output();
    let fresh = [("PCSDK_ACCESS_TOKEN", token.trim())];
    assert_eq!(
        run(sandbox.url(), &fresh, &["call", "getUsersMe", "--field", "name"]).output(),
        "Ada Lovelace\n"
    );
}

#[test]
fn the_vendors_variables_log_in_too() {
    let sandbox = sandbox();
    let vendors = [("GENESYSCLOUD_OAUTHCLIENT_ID", "id"), ("GENESYSCLOUD_OAUTHCLIENT_SECRET", "s")];
    assert!(run(sandbox.url(), &vendors, &["call", "getUsersMe"]).json()["name"].is_string());
    let jwt = [("RC_CLIENT_ID", "id"), ("RC_CLIENT_SECRET", "s"), ("RC_JWT", "e30.e30.e30")];
    assert!(run(sandbox.url(), &jwt, &["call", "readExtension"]).json()["name"].is_string());
}

#[test]
fn both_platforms_variables_serve_calls_by_their_operation_and_leave_a_token_undecided() {
    let sandbox = sandbox();
    let both = [&PURECLOUD[..], &RINGCENTRAL[..]].concat();
    assert!(run(sandbox.url(), &both, &["call", "getUsersMe"]).json()["name"].is_string());
    assert!(run(sandbox.url(), &both, &["call", "readExtension"]).json()["name"].is_string());
    assert!(run(sandbox.url(), &both, &["token"]).failed(2).contains("PCSDK_PLATFORM"));
    let chosen = [&both[..], &[("PCSDK_PLATFORM", "purecloud")]].concat();
    assert!(!run(sandbox.url(), &chosen, &["token"]).output().is_empty());
    assert!(!run(sandbox.url(), &both, &["token", "--platform", "ringcentral"]).output().is_empty());
}

#[test]
fn without_a_login_the_variables_to_set_are_named() {
    let said = run("", &[], &["token"]).failed(2);
    assert!(said.contains("PCSDK_CLIENT_ID") && said.contains("RC_API_KEY"), "{said}");
    assert!(run("", &[], &["call", "getUsersMe"]).failed(2).contains("PCSDK_CLIENT_SECRET"));
    let half = &RINGCENTRAL[..1];
    assert!(run("", half, &["token"]).failed(2).contains("RC_USERNAME"));
}

#[test]
fn wrong_credentials_are_told_without_being_shown() {
    let sandbox = sandbox();
    let wrong = [("PCSDK_CLIENT_ID", "id"), ("PCSDK_CLIENT_SECRET", "wrong")];
    let said = run(sandbox.url(), &wrong, &["token"]).failed(1);
    assert!(said.contains("invalid_client") && said.contains("check the client id and secret"), "{said}");
    let mut user = RINGCENTRAL;
    user[3].1 = "wrong";
    let said = run(sandbox.url(), &user, &["token"]).failed(1);
    assert!(said.contains("log in again"), "{said}");
}

#[test]
fn the_verbose_log_holds_no_secret() {
    let sandbox = sandbox();
    for (variables, operation) in [(&PURECLOUD[..], "getUsersMe"), (&RINGCENTRAL[..], "readExtension")] {
        let run = run(sandbox.url(), variables, &["call", operation, "--verbose"]);
        assert_eq!(run.code, Some(0), "{}", run.err);
        assert!(run.err.contains("/oauth/token") && run.err.contains("HTTP 200"), "{}", run.err);
        for secret in
            ["canary", "S0VZOmNhbmFyeS1zZWNyZXQ", "aWQ6Y2FuYXJ5", "+12223334455", "Bearer ", "Basic "]
        {
            assert!(!run.err.contains(secret), "{secret} in {}", run.err);
        }
    }
}

#[test]
fn a_secret_is_read_from_standard_input_and_the_rest_of_it_is_the_body() {
    let sandbox = sandbox();
    let ask = |arguments: &[&str], input: &str| {
        let mut command =
            pcsdk(arguments.iter().chain(&["--platform", "purecloud", "--ask", "client_secret"]));
        command.env("PCSDK_BASE_URL", sandbox.url()).env("PCSDK_CLIENT_ID", "id").stdin(Stdio::piped());
        let mut running = command.spawn().unwrap();
        running.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        Run::from(running.wait_with_output().unwrap())
    };
    assert!(ask(&["token"], "canary-secret\n").output().trim().len() > 20);
    assert!(ask(&["token"], "wrong\r\n").failed(1).contains("invalid_client"));
    assert!(ask(&["token"], "\n").failed(2).contains("client_secret was asked for"));
    let search = ["request", "POST", "/api/v2/users/search", "--body", "-"];
    let found = ask(&search, "canary-secret\n{\"query\":[{\"type\":\"EXACT\",\"value\":\"x\"}]}").json();
    assert!(found.is_object(), "{found}");
}

/// The answer to a GET, as a browser would make it.
fn get(url: &str) -> String {
    let (host, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn a_user_without_a_browser_here_is_shown_where_to_log_in() {
    let sandbox = sandbox();
    let mut command = pcsdk(["token", "--browser", "http://127.0.0.1/cb", "--timeout", "20"]);
    let mut running =
        command.env("PCSDK_BASE_URL", sandbox.url()).env("PCSDK_CLIENT_ID", "public").spawn().unwrap();
    let mut said = BufReader::new(running.stderr.take().unwrap()).lines();
    let page = said.find_map(|line| Some(line.unwrap()).filter(|line| line.starts_with("http://"))).unwrap();
    let redirect = get(&page);
    let location = redirect.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("location").then(|| value.to_owned())
    });
    assert!(get(&location.unwrap()).starts_with("HTTP/1.1 200 "));
    let output = running.wait_with_output().unwrap();
    assert!(output.status.success() && output.stdout.len() > 20);
}

//! `pcsdk call` and `pcsdk request`.

use std::fs;

use serde_json::Value;

use crate::shell::{PURECLOUD, RINGCENTRAL, run, run_with_input, sandbox};

#[test]
fn an_operation_prints_its_answer_as_json() {
    let sandbox = sandbox();
    let me = run(sandbox.url(), &PURECLOUD, &["call", "getUsersMe", "expand=presence"]).json();
    assert_eq!(me["name"], "Ada Lovelace");
    assert!(me["presence"].is_object(), "{me}");
    let plain = run(sandbox.url(), &PURECLOUD, &["call", "getUsersMe"]).json();
    assert!(plain.get("presence").is_none(), "{plain}");
}

#[test]
fn text_json_and_repeated_arguments_reach_the_server() {
    let sandbox = sandbox();
    let page = |arguments: &[&str]| {
        let arguments = [&["call", "getUsers"][..], arguments].concat();
        run(sandbox.url(), &PURECLOUD, &arguments).json()["entities"].as_array().unwrap().len()
    };
    assert_eq!(page(&["pageSize=7"]), 7);
    assert_eq!(page(&["page_size:=8", "expand=presence", "expand=station"]), 8);
    let first = run(sandbox.url(), &PURECLOUD, &["call", "getUsers", "--field", "entities.0.id"]).output();
    let second = run(sandbox.url(), &PURECLOUD, &["call", "getUsers", "--field", "entities.1.id"]).output();
    assert_ne!(first, second);
    let ids = [format!("id={}", first.trim()), format!("id={}", second.trim())];
    assert_eq!(page(&[&ids[0], &ids[1]]), 2);
}

#[test]
fn a_body_comes_from_a_file_or_standard_input_and_can_be_read_back() {
    let sandbox = sandbox();
    let body =
        r#"{"from":{"phoneNumber":"+12223334455"},"to":[{"phoneNumber":"+12223334456"}],"text":"Grüße {}"}"#;
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), body).unwrap();
    let path = file.path().to_str().unwrap();
    let inline = format!("body:={body}");
    let send = ["call", "createSMSMessage", "accountId=~"];
    let answers: [Value; 3] = [
        run(sandbox.url(), &RINGCENTRAL, &[&send[..], &["--body", path]].concat()).json(),
        run_with_input(sandbox.url(), &RINGCENTRAL, &[&send[..], &["--body", "-"]].concat(), body).json(),
        run(sandbox.url(), &RINGCENTRAL, &[&send[..], &[&inline]].concat()).json(),
    ];
    for sent in answers {
        let id = format!("messageId={}", sent["id"]);
        let token = run(sandbox.url(), &RINGCENTRAL, &["call", "readMessage", &id]).json();
        assert_eq!(token["id"], sent["id"]);
        assert_eq!(sent["to"][0]["phoneNumber"], "+12223334456");
    }
}

#[test]
fn a_raw_request_carries_query_headers_and_body() {
    let sandbox = sandbox();
    let url = sandbox.url();
    let request = [
        "request",
        "GET",
        "/api/v2/users",
        "pageSize=3",
        "--header",
        "Accept-Language: de",
        "--field",
        "pageSize",
    ];
    assert_eq!(run(url, &PURECLOUD, &request).output(), "3\n");
    let group = r#"{"name":"Crew","type":"official","visibility":"public","rulesVisible":true}"#;
    let created =
        run_with_input(url, &PURECLOUD, &["request", "POST", "/api/v2/groups", "--body", "-"], group).json();
    assert_eq!(created["name"], "Crew");
    let path = format!("/api/v2/groups/{}", created["id"].as_str().unwrap());
    assert_eq!(run(url, &PURECLOUD, &["request", "GET", &path, "--field", "name"]).output(), "Crew\n");
    assert_eq!(run(url, &PURECLOUD, &["request", "DELETE", &path]).code, Some(0));
    assert!(run(url, &PURECLOUD, &["request", "GET", &path]).failed(1).contains("HTTP 404"));
}

#[test]
fn a_short_path_of_ringcentral_is_completed() {
    let sandbox = sandbox();
    let name =
        run(sandbox.url(), &RINGCENTRAL, &["request", "GET", "/account/~/extension/~", "--field", "name"]);
    assert_eq!(name.output(), "Ada Lovelace\n");
}

#[test]
fn a_field_that_is_not_there_is_an_error() {
    let sandbox = sandbox();
    let said = run(sandbox.url(), &PURECLOUD, &["call", "getUsersMe", "--field", "nmae"]).failed(1);
    assert!(said.contains("no field `nmae`"), "{said}");
}

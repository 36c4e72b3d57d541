//! The Rust API against software that nobody in this project wrote.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that meets what it did not expect ends"
)]

use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use pcsdk::catalog::{self, Operation};
use pcsdk::sandbox::{Extent, legal_arguments};
use pcsdk::{CallOptions, Client, Config, ErrorKind, Platform, TimeUnit};
use pcsdk_tests::peer::{Peer, definition};
use serde_json::{Value, json};

fn client(platform: Platform, options: &Value) -> Client {
    Client::new(Config::from_json(platform, options.to_string().as_bytes()).unwrap()).unwrap()
}

fn login(client: &Client, grant: &Value) -> pcsdk::Result<pcsdk::Response> {
    client.login(grant.to_string().as_bytes(), &CallOptions::default())
}

fn phone(peer: &Peer) -> Client {
    let options =
        json!({"base_url": peer.text("ringcentral"), "client_id": "phone", "client_secret": "phone-secret"});
    client(Platform::RingCentral, &options)
}

fn ann() -> Value {
    json!({"grant": "password", "username": "+1 555-0100", "extension": "", "password": "pass word&1"})
}

#[test]
fn client_credentials_with_odd_characters_log_in_and_call() {
    let Some(peer) = Peer::node("authorization-server.mjs", &[]) else { return };
    let client = client(Platform::PureCloud, &json!({"base_url": peer.text("purecloud")}));
    let grant = |secret: &str| json!({"grant": "client_credentials", "client_id": "batch:1", "client_secret": secret});
    let error = login(&client, &grant("wrong")).unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Auth, Some("invalid_client")));
    login(&client, &grant("s%cret +1")).unwrap();
    let me: Value = client.call("getUsersMe", b"{}", &CallOptions::default()).unwrap().json().unwrap();
    assert_eq!(me["name"], "batch:1");
}

#[test]
fn password_login_rotates_its_refresh_token_and_ends_with_the_logout() {
    let Some(peer) = Peer::node("authorization-server.mjs", &[]) else { return };
    let client = phone(&peer);
    let options = CallOptions::default();
    login(&client, &ann()).unwrap();
    let first = client.auth_data(TimeUnit::Seconds);
    assert_eq!(first["owner_id"], "+15550100");
    client.refresh(&options).unwrap();
    let second = client.auth_data(TimeUnit::Seconds);
    assert_ne!(first["refresh_token"], second["refresh_token"]);
    let me: Value = client.call("readExtension", b"{}", &options).unwrap().json().unwrap();
    assert_eq!(me["name"], "+15550100");

    client.logout(&options).unwrap();
    assert_eq!(client.auth_data(TimeUnit::Seconds), json!({}));
    let other = phone(&peer);
    other.set_auth_data(second.to_string().as_bytes()).unwrap();
    let error = other.refresh(&options).unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Auth, Some("invalid_grant")));
}

#[test]
fn a_jwt_logs_in_and_renews() {
    let Some(peer) = Peer::node("authorization-server.mjs", &[]) else { return };
    let client = phone(&peer);
    let grant = |jwt: String| json!({"grant": "jwt", "jwt": jwt});
    let error = login(&client, &grant(format!("{}canary", peer.text("jwt")))).unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Auth, Some("invalid_grant")));
    assert!(!error.message().contains("canary"), "{error}");
    login(&client, &grant(peer.text("jwt").to_owned())).unwrap();
    client.refresh(&CallOptions::default()).unwrap();
    let me: Value = client.call("readExtension", b"{}", &CallOptions::default()).unwrap().json().unwrap();
    assert_eq!(me["name"], "+15550100");
}

#[test]
fn a_saml2_assertion_logs_in() {
    let Some(peer) = Peer::node("authorization-server.mjs", &[]) else { return };
    let client = client(Platform::PureCloud, &json!({"base_url": peer.text("purecloud")}));
    let grant = |org: &str| {
        json!({
            "grant": "saml2", "client_id": "batch:1", "client_secret": "s%cret +1", "org_name": org,
            "assertion": peer.text("saml"),
        })
    };
    login(&client, &grant("org & co")).unwrap();
    let me: Value = client.call("getUsersMe", b"{}", &CallOptions::default()).unwrap().json().unwrap();
    assert_eq!(me["name"], "ann");
    let error = login(&client, &grant("other")).unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Auth, Some("invalid_grant")));
    assert!(!error.message().contains(peer.text("saml")), "{error}");
}

#[test]
fn calls_go_through_a_forward_proxy_that_asks_for_a_password() {
    let Some(peer) = Peer::node("authorization-server.mjs", &[]) else { return };
    let folder = tempfile::tempdir().unwrap();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let settings = folder.path().join("tinyproxy.conf");
    let text = format!("Port {port}\nListen 127.0.0.1\nTimeout 30\nBasicAuth pu p.p_1\nMaxClients 20\n");
    std::fs::write(&settings, text).unwrap();
    let Some(_proxy) = Peer::program("tinyproxy", &["-d", "-c", settings.to_str().unwrap()]) else { return };
    let started = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(started.elapsed() < Duration::from_secs(10), "tinyproxy does not listen");
        std::thread::yield_now();
    }
    let through = |proxy: String| {
        client(Platform::PureCloud, &json!({"base_url": peer.text("purecloud"), "proxy": proxy}))
    };
    let grant = json!({"grant": "client_credentials", "client_id": "batch:1", "client_secret": "s%cret +1"});
    let me = through(format!("http://pu:p%2Ep_1@127.0.0.1:{port}"));
    login(&me, &grant).unwrap();
    let answer = me.call("getUsersMe", b"{}", &CallOptions::default()).unwrap();
    assert!(answer.header("via").is_some_and(|via| via.contains("tinyproxy")), "{answer:?}");

    let error = login(&through(format!("http://pu:canary@127.0.0.1:{port}")), &grant).unwrap_err();
    assert!(!error.message().contains("canary"), "{error}");
}

#[test]
fn requests_of_ringcentral_are_legal_to_a_strict_validator() {
    validate(Platform::RingCentral, "ringcentral.openapi.json");
}

#[test]
fn requests_of_purecloud_are_legal_to_a_strict_validator() {
    validate(Platform::PureCloud, "purecloud.swagger.json");
}

/// Takes every operation instead of each eleventh of its kind: minutes instead of seconds.
const ALL: &str = "PCSDK_ALL_OPERATIONS";

/// Sends operations twice, with the least and with the most that each takes.
fn validate(platform: Platform, file: &str) {
    let Some(definition) = definition(file) else { return };
    let Some(peer) = Peer::node("validator.mjs", &[definition.to_str().unwrap()]) else { return };
    let options = json!({"base_url": peer.text("url"), "access_token": "t", "first_byte_timeout": 300, "max_attempts": 1});
    let client = client(platform, &options);
    let contradicted = contradicted(platform);
    let (mut refused, mut count) = (Vec::new(), 0);
    for operation in chosen(platform).iter().filter(|operation| !contradicted.contains(&operation.id)) {
        for extent in [Extent::Least, Extent::Most] {
            count += 1;
            let arguments = Value::Object(legal_arguments(platform, operation, extent)).to_string();
            if let Err(error) = client.call(&operation.id, arguments.as_bytes(), &CallOptions::default()) {
                refused.push(format!("{error} {arguments} {}", String::from_utf8_lossy(error.body())));
            }
        }
    }
    println!("{count} requests of {platform} sent");
    assert!(refused.is_empty(), "{} of {count} refused:\n{}", refused.len(), refused.join("\n"));
    assert!(count >= 90, "{count}");
}

/// The operations that [`Client::call`] sends as they are (files are the caller's to build, and two operations take no
/// bearer): of each method, with and without a body, each eleventh, or all.
fn chosen(platform: Platform) -> Vec<Operation> {
    let is_text = |media: &String| media.contains("json") || media == "application/x-www-form-urlencoded";
    let is_sendable = |operation: &Operation| {
        operation.auth.is_none() && operation.body.as_ref().is_none_or(|body| body.types.iter().any(is_text))
    };
    let mut operations: Vec<Operation> = catalog::operations(platform).filter(is_sendable).collect();
    operations.sort_by_key(|operation| (operation.method.clone(), operation.body.is_some()));
    let stride = if std::env::var_os(ALL).is_some() { 1 } else { 11 };
    operations.into_iter().step_by(stride).collect()
}

/// The operations whose definition refuses what it demands; the file says why of each.
fn contradicted(platform: Platform) -> Vec<String> {
    let file: Value = serde_json::from_str(include_str!("../peers/contradictions.json")).unwrap();
    let reasons = file[platform.to_string().to_lowercase()].as_object().unwrap();
    let all: Vec<String> = reasons
        .values()
        .flat_map(|ids| ids.as_array().unwrap())
        .map(|id| id.as_str().unwrap().to_owned())
        .collect();
    for id in &all {
        catalog::find(platform, id).unwrap();
    }
    all
}

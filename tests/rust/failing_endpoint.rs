//! Renewals at a token endpoint that nobody in this project wrote, and that fails in every way it can.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that meets what it did not expect ends")]

use std::time::{SystemTime, UNIX_EPOCH};

use pcsdk::{CallOptions, Client, Config, ErrorKind, Platform, RawRequest, TimeUnit};
use pcsdk_tests::peer::Peer;
use serde_json::{Value, json};

/// A client whose token ends in so many seconds of its hour, at a server in that mode.
fn client(peer: &Peer, ends_in: i64, mode: &Value) -> Client {
    let options = json!({
        "base_url": peer.text("url"), "client_id": "c", "client_secret": "s", "first_byte_timeout": 0.3, "max_attempts": 2,
        "retry_base": 0.01,
    });
    let config = Config::from_json(Platform::PureCloud, options.to_string().as_bytes()).unwrap();
    let client = Client::new(config).unwrap();
    tell(&client, "POST", "/__mode", Some(mode));
    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap();
    let data = json!({"access_token": "old", "refresh_token": "r", "expires_in": 3600, "expire_time": now + ends_in});
    client.set_auth_data(data.to_string().as_bytes()).unwrap();
    client
}

fn tell(client: &Client, method: &str, path: &str, body: Option<&Value>) -> Value {
    let body = body.map(Value::to_string);
    let request =
        RawRequest { method, path, body: body.as_deref().map(str::as_bytes), ..RawRequest::default() };
    client.request(&request, &CallOptions::default()).unwrap().json().unwrap()
}

fn call(client: &Client) -> Result<String, ErrorKind> {
    let answer = client.call("getUsersMe", b"{}", &CallOptions::default()).map_err(|error| error.kind())?;
    let answer: Value = answer.json().unwrap();
    Ok(answer["token"].as_str().unwrap().to_owned())
}

/// Token requests and API requests, as the server counted them. Asked without a login, which could be renewed.
fn counts(client: &Client) -> (u64, u64) {
    client.forget().unwrap();
    let counts = tell(client, "GET", "/__counts", None);
    (counts["token"].as_u64().unwrap(), counts["api"].as_u64().unwrap())
}

#[test]
fn calls_go_on_with_the_old_token_while_the_endpoint_fails() {
    let Some(peer) = Peer::node("failing-endpoint.mjs", &[]) else { return };
    for mode in [json!(500), json!(429), json!("hang"), json!("html"), json!("invalid_client")] {
        let client = client(&peer, 30, &json!({ "token": mode }));
        for _ in 0..5 {
            assert_eq!(call(&client).as_deref(), Ok("Bearer old"), "{mode}");
        }
        assert_eq!(client.auth_data(TimeUnit::Seconds)["refresh_token"], "r", "{mode}: nothing is lost");
        assert_eq!(counts(&client), (1, 5), "{mode}");
    }
}

#[test]
fn one_401_renews_and_repeats_two_fail_and_a_403_does_neither() {
    let Some(peer) = Peer::node("failing-endpoint.mjs", &[]) else { return };
    let once = client(&peer, 3000, &json!({"api": [401]}));
    assert!(call(&once).unwrap().starts_with("Bearer ey"), "a new token");
    assert_eq!(counts(&once), (1, 2));
    let twice = client(&peer, 3000, &json!({"api": [401, 401]}));
    assert_eq!(call(&twice), Err(ErrorKind::Unauthorized));
    assert_eq!(counts(&twice), (1, 2));
    let forbidden = client(&peer, 3000, &json!({"api": [403]}));
    assert_eq!(call(&forbidden), Err(ErrorKind::Forbidden));
    assert_eq!(counts(&forbidden), (0, 1));
}

#[test]
fn each_refusal_of_a_renewal_is_one_request_and_the_right_error() {
    let Some(peer) = Peer::node("failing-endpoint.mjs", &[]) else { return };
    for (mode, kind, kept) in [
        ("invalid_grant", ErrorKind::Auth, false),
        ("friendly", ErrorKind::Auth, false),
        ("invalid_client", ErrorKind::Auth, true),
        ("html", ErrorKind::Decode, true),
    ] {
        let client = client(&peer, -1, &json!({ "token": mode }));
        assert_eq!(call(&client), Err(kind), "{mode}");
        let is_kept = client.auth_data(TimeUnit::Seconds).get("refresh_token").is_some();
        assert_eq!((is_kept, counts(&client)), (kept, (1, 0)), "{mode}");
    }
}

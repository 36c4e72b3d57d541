//! Starting, stopping, and the sandbox's own addresses.

use std::net::TcpStream;
use std::time::{Duration, Instant};

use pcsdk::ErrorKind;
use pcsdk::sandbox::{Sandbox, SandboxOptions};

use crate::http::{BASIC, Connection, FORM, send, visit};

fn control(sandbox: &Sandbox, method: &str, name: &str) -> u16 {
    send(sandbox, method, &format!("/__sandbox/{name}"), &[], b"").status
}

#[test]
fn requests_are_listed_without_what_is_secret() {
    let visitor = visit();
    visitor.get("/api/v2/users?pageSize=1");
    visitor.get("/api/v2/nothing");
    let answer = send(&visitor.sandbox, "GET", "/__sandbox/requests", &[], b"");
    let journal = answer.json();
    assert_eq!(journal["count"], 4);
    let last = &journal["requests"][2];
    assert_eq!(
        (last["method"].as_str(), last["path"].as_str(), last["status"].as_u64()),
        (Some("GET"), Some("/api/v2/users"), Some(200))
    );
    assert_eq!(last.as_object().unwrap().len(), 3);
    assert_eq!(journal["requests"][3]["status"], 404);
}

#[test]
fn all_access_tokens_can_be_expired() {
    let visitor = visit();
    assert_eq!(control(&visitor.sandbox, "POST", "expire"), 204);
    let answer = visitor.get("/restapi/v1.0/account/~/extension/~");
    assert_eq!((answer.status, answer.json()["errorCode"].as_str()), (401, Some("OAU-128")));
    assert_eq!(visitor.get("/api/v2/users/me").status, 401);
}

#[test]
fn all_refresh_tokens_can_be_revoked() {
    let visitor = visit();
    let login =
        |form: &str| send(&visitor.sandbox, "POST", "/restapi/oauth/token", &[BASIC, FORM], form.as_bytes());
    let token = login("grant_type=password&username=u&password=p").json();
    assert_eq!(control(&visitor.sandbox, "POST", "revoke-refresh"), 204);
    let form = format!("grant_type=refresh_token&refresh_token={}", token["refresh_token"].as_str().unwrap());
    assert_eq!(login(&form).json()["error"], "invalid_grant");
}

#[test]
fn control_addresses_take_their_own_method() {
    let visitor = visit();
    assert_eq!(control(&visitor.sandbox, "GET", "expire"), 405);
    assert_eq!(control(&visitor.sandbox, "POST", "requests"), 405);
    assert_eq!(control(&visitor.sandbox, "POST", "anything"), 404);
}

#[test]
fn one_connection_carries_many_requests() {
    let visitor = visit();
    let mut connection = Connection::open(visitor.sandbox.port());
    for _ in 0..50 {
        assert_eq!(connection.send("GET", "/api/v2/users/me", &[], b"").status, 401);
    }
}

#[test]
fn a_started_sandbox_says_where_it_is_and_a_stopped_one_is_gone() {
    let sandbox = Sandbox::start(SandboxOptions::default()).unwrap();
    let port = sandbox.port();
    assert_eq!(sandbox.url(), format!("http://127.0.0.1:{port}"));
    // An idle connection must not hold the sandbox up.
    let mut idle = Connection::open(port);
    assert_eq!(idle.send("GET", "/", &[], b"").status, 404);
    let start = Instant::now();
    sandbox.stop();
    assert!(start.elapsed() < Duration::from_secs(1));
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
}

#[test]
fn a_taken_port_and_bad_options_are_refused() {
    let first = Sandbox::start(SandboxOptions::default()).unwrap();
    let taken = SandboxOptions { port: first.port(), ..SandboxOptions::default() };
    let error = Sandbox::start(taken).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.message().contains(&first.port().to_string()), "{error}");
    assert!(Sandbox::start(SandboxOptions { fail_rate: f64::NAN, ..SandboxOptions::default() }).is_err());
}

#[test]
fn sandboxes_do_not_share_a_world() {
    let (one, other) = (visit(), visit());
    one.write(
        "POST",
        "/api/v2/groups",
        &serde_json::json!({"name": "g", "type": "official", "rulesVisible": true, "visibility": "public"}),
    );
    assert_eq!(one.read("/api/v2/groups")["total"], 13);
    assert_eq!(other.read("/api/v2/groups")["total"], 12);
}

#[test]
fn noise_on_the_port_stops_nobody() {
    let visitor = visit();
    for noise in [
        "SSH-2.0-x\r\n\r\n",
        "GET\r\n\r\n",
        "\0\0\0\0\r\n\r\n",
        "POST /api/v2/users HTTP/1.1\r\nContent-Length: 5\r\n\r\n{",
    ] {
        let mut stream = TcpStream::connect(("127.0.0.1", visitor.sandbox.port())).unwrap();
        std::io::Write::write_all(&mut stream, noise.as_bytes()).unwrap();
    }
    assert_eq!(visitor.get("/api/v2/users/me").status, 200);
}

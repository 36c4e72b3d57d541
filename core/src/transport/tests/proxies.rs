//! Requests through a proxy, and proxies that refuse.

use std::io::{BufReader, Write, copy};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use http::Method;

use super::authority::{Authority, refused, serve_tls, tls_ok, with};
use super::server::{Seen, black_hole, listen, nobody, ok, read_request, say_nothing, saying};
use super::{limited, ms, request, terms};
use crate::secret::Secret;
use crate::transport::{
    FailureKind, Outgoing, Phase, ProxyChoice, Transport, TransportOptions, UreqTransport,
};

const CREDENTIALS: &str = "user:can%20ary";
/// `user:can ary`
const BASIC: &str = "Basic dXNlcjpjYW4gYXJ5";

/// A proxy that answers forwarded requests itself, joins tunnels, and passes on what it was asked.
fn proxy() -> (SocketAddr, Receiver<Seen>) {
    let (sender, asked) = channel();
    let sender = Mutex::new(sender);
    let at = listen(move |connection, mut stream| {
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        for nth in 0.. {
            let Some(seen) = read_request(connection, nth, &mut reader) else { return };
            sender.lock().unwrap().send(seen.clone()).unwrap();
            if seen.head.starts_with("CONNECT ") {
                return join(seen.path(), stream);
            }
            if !ok(&mut stream, "forwarded") {
                return;
            }
        }
    });
    (at, asked)
}

fn join(target: &str, mut client: TcpStream) {
    let mut server = TcpStream::connect(target).unwrap();
    client.write_all(b"HTTP/1.1 200 Connection established\r\nvia: test\r\n\r\n").unwrap();
    let (mut from_client, mut to_server) = (client.try_clone().unwrap(), server.try_clone().unwrap());
    thread::spawn(move || {
        let _ = copy(&mut from_client, &mut to_server);
        let _ = to_server.shutdown(Shutdown::Write);
    });
    let _ = copy(&mut server, &mut client);
}

fn via(url: &str, options: TransportOptions) -> UreqTransport {
    with(&TransportOptions { proxy: ProxyChoice::Url(Secret::new(url)), ..options })
}

fn bearing(method: Method, url: String) -> Outgoing {
    let mut sent = request(method, url);
    sent.headers.insert("authorization", "Bearer token".parse().unwrap());
    sent
}

#[test]
fn plain_http_is_forwarded_with_the_whole_url_in_its_line() {
    let (at, asked) = proxy();
    let transport = via(&format!("http://{CREDENTIALS}@{at}"), TransportOptions::default());
    for (url, line) in [
        ("http://api.test/a?b=c", "GET http://api.test/a?b=c HTTP/1.1"),
        ("http://api.test?b", "GET http://api.test/?b HTTP/1.1"),
        ("http://127.0.0.1:9/", "GET http://127.0.0.1:9/ HTTP/1.1"),
    ] {
        let answer = transport.send(&bearing(Method::GET, url.to_owned()), &terms()).unwrap();
        assert_eq!(answer.body, b"forwarded");
        let asked = asked.recv().unwrap();
        assert_eq!(asked.head.lines().next(), Some(line));
        assert_eq!(asked.header("proxy-authorization"), Some(BASIC));
        assert_eq!(asked.header("authorization"), Some("Bearer token"));
    }
}

#[test]
fn a_forwarded_body_arrives_and_the_connection_is_used_again() {
    let (at, asked) = proxy();
    let transport = via(&format!("{at}"), TransportOptions::default());
    for nth in 0..2 {
        let mut post = bearing(Method::POST, "http://api.test/".to_owned());
        post.body = Some(vec![b'x'; 100_000].into());
        transport.send(&post, &terms()).unwrap();
        let asked = asked.recv().unwrap();
        assert_eq!((asked.nth, asked.connection, asked.body.len()), (nth, 0, 100_000));
        assert_eq!(asked.header("proxy-authorization"), None);
    }
}

#[test]
fn https_goes_through_a_tunnel_that_learns_only_where_to() {
    let (at, asked) = proxy();
    let authority = Authority::new();
    let (sender, inner) = channel();
    let sender = Mutex::new(sender);
    let server = serve_tls(authority.server(), move |seen, session| {
        sender.lock().unwrap().send(seen.clone()).unwrap();
        tls_ok(session, &seen.nth.to_string())
    });
    let transport = via(&format!("http://{CREDENTIALS}@{at}/"), authority.trusted());
    for nth in ["0", "1"] {
        let sent = bearing(Method::GET, format!("https://{server}/path?secret"));
        assert_eq!(transport.send(&sent, &terms()).unwrap().body, nth.as_bytes());
        let inner = inner.recv().unwrap();
        assert_eq!(inner.head.lines().next(), Some("GET /path?secret HTTP/1.1"));
        assert_eq!(inner.header("authorization"), Some("Bearer token"));
        assert_eq!(inner.header("proxy-authorization"), None);
    }
    let asked: Vec<Seen> = asked.try_iter().collect();
    let line = format!("CONNECT {server} HTTP/1.1\r\nhost: {server}\r\nproxy-authorization: {BASIC}");
    assert_eq!(asked.len(), 1, "one tunnel for both");
    assert_eq!(asked[0].head, line);
}

#[test]
fn a_refusal_names_the_status_and_no_secret() {
    for (status, advice) in [(407, "take the user and password"), (403, "not allow"), (502, "not reach")] {
        let at = saying(format!("HTTP/1.1 {status} No\r\ncontent-length: 6\r\n\r\nsecret"));
        let transport = via(&format!("http://{CREDENTIALS}@{at}"), TransportOptions::default());
        let sent = bearing(Method::POST, "https://api.test/?secret".to_owned());
        let failure = transport.send(&sent, &terms()).unwrap_err();
        assert_eq!((failure.kind, failure.sent, failure.stale), (FailureKind::Proxy, false, false));
        assert!(
            failure.message.contains(&status.to_string()) && failure.message.contains(advice),
            "{failure}"
        );
        for secret in ["secret", "ary", "dXNl", "token"] {
            assert!(!failure.message.contains(secret), "{failure}");
        }
    }
}

#[test]
fn a_forwarding_proxy_that_wants_a_password_is_no_answer() {
    let at = saying("HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n");
    let failure = via(&at.to_string(), TransportOptions::default())
        .send(&bearing(Method::GET, "http://api.test/".to_owned()), &terms())
        .unwrap_err();
    assert_eq!((failure.kind, failure.sent), (FailureKind::Proxy, false));
    assert!(failure.message.contains("407: put a user and password into its URL"), "{failure}");
}

#[test]
fn a_proxy_that_makes_no_sense_is_a_failure_of_the_proxy() {
    for answer in ["SSH-2.0-x\r\n\r\n", "", "HTTP/1.1 200 OK\r\n", "<html></html>\r\n\r\n"] {
        let transport = via(&saying(answer).to_string(), TransportOptions::default());
        let failure = transport.send(&request(Method::GET, "https://api.test/"), &terms()).unwrap_err();
        assert_eq!((failure.kind, failure.sent), (FailureKind::Proxy, false), "{answer:?}: {failure}");
    }
    let endless = format!("HTTP/1.1 200 OK\r\nx: {}", "y".repeat(100_000));
    let transport = via(&saying(endless).to_string(), TransportOptions::default());
    let failure = transport.send(&request(Method::GET, "https://api.test/"), &terms()).unwrap_err();
    assert_eq!(failure.kind, FailureKind::Proxy, "{failure}");
}

#[test]
fn a_proxy_that_cannot_be_reached_is_named() {
    let transport = via(&nobody().to_string(), TransportOptions::default());
    for url in ["https://api.test/", "http://api.test/"] {
        let failure = transport.send(&request(Method::GET, url), &terms()).unwrap_err();
        assert_eq!((failure.kind, failure.sent), (FailureKind::Connect, false));
        assert!(failure.message.contains("the proxy 127.0.0.1"), "{failure}");
    }
}

#[test]
fn the_connect_limit_counts_for_the_proxy_too() {
    let (hole, _held) = black_hole();
    let mute = listen(|_, mut stream| {
        say_nothing(&mut stream);
    });
    for at in [hole, mute] {
        let transport = via(&at.to_string(), TransportOptions::default());
        let terms = limited(|l| l.connect = ms(150));
        let failure = transport.send(&request(Method::GET, "https://api.test/"), &terms).unwrap_err();
        assert_eq!((failure.kind, failure.sent), (FailureKind::Timeout(Phase::Connect), false), "{failure}");
    }
}

#[test]
fn an_explicit_proxy_serves_loopback_too_and_an_unusable_one_is_refused() {
    let (at, asked) = proxy();
    let transport = via(&at.to_string(), TransportOptions::default());
    transport.send(&request(Method::GET, "http://localhost:1/"), &terms()).unwrap();
    assert!(asked.recv().is_ok());
    for url in
        ["socks4://user:secret@proxy.test:1080", "http://user:secret@", "http://user:secret@proxy.test:x"]
    {
        let options =
            TransportOptions { proxy: ProxyChoice::Url(Secret::new(url)), ..TransportOptions::default() };
        refused(&options, "the proxy option", None);
        let error = UreqTransport::new(&options).unwrap_err();
        assert!(!format!("{error:?} {error} {options:?}").contains("secret"), "{error}");
    }
}

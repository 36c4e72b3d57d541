//! What goes over the wire, byte for byte.

use std::io::Write;
use std::net::SocketAddr;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};

use bytes::Bytes;
use http::{HeaderMap, Method};

use super::server::{Seen, nobody, ok, reset, serve};
use super::{get, request, terms, transport, url};
use crate::transport::{FailureKind, Outgoing, Transport};

/// A server that answers 200 and passes on what it saw.
fn recorder() -> (SocketAddr, Receiver<Seen>) {
    let (sender, seen) = channel();
    let sender = Mutex::new(sender);
    let at = serve(move |request, stream| {
        sender.lock().unwrap().send(request.clone()).unwrap();
        ok(stream, "")
    });
    (at, seen)
}

#[test]
fn nothing_is_added_but_host_length_and_coding() {
    let (at, seen) = recorder();
    let mut headers = HeaderMap::new();
    headers.insert("authorization", "Bearer token".parse().unwrap());
    headers.insert("x-mine", "1".parse().unwrap());
    let body = Some(Bytes::from_static(b"{\"a\":1}"));
    let sent =
        Outgoing { method: Method::POST, url: url(format!("http://{at}/a%2Fb?c=d%20e")), headers, body };
    transport().send(&sent, &terms()).unwrap();
    let seen = seen.recv().unwrap();
    let mut lines: Vec<&str> = seen.head.lines().collect();
    assert_eq!(lines.remove(0), "POST /a%2Fb?c=d%20e HTTP/1.1");
    lines.sort_unstable();
    let host = format!("host: {at}");
    assert_eq!(
        lines,
        ["accept-encoding: gzip", "authorization: Bearer token", "content-length: 7", &host, "x-mine: 1"]
    );
    assert_eq!(seen.body, b"{\"a\":1}");
}

#[test]
fn a_get_has_no_length_and_an_empty_post_says_zero() {
    let (at, seen) = recorder();
    let transport = transport();
    for (method, length) in [(Method::GET, None), (Method::DELETE, None), (Method::POST, Some("0"))] {
        transport.send(&request(method, format!("http://{at}/")), &terms()).unwrap();
        assert_eq!(seen.recv().unwrap().header("content-length"), length);
    }
    let mut empty = get(at, "/");
    (empty.method, empty.body) = (Method::PUT, Some(Bytes::new()));
    transport.send(&empty, &terms()).unwrap();
    assert_eq!(seen.recv().unwrap().header("content-length"), Some("0"));
}

#[test]
fn bodies_of_any_size_and_method_arrive_whole() {
    let (at, seen) = recorder();
    let transport = transport();
    let large: Bytes = (0..3_000_000_u32).map(|i| i.to_le_bytes()[0] ^ i.to_le_bytes()[1]).collect();
    for method in [Method::POST, Method::PATCH, Method::DELETE, Method::GET] {
        let sent = Outgoing { body: Some(large.clone()), ..request(method, format!("http://{at}/")) };
        transport.send(&sent, &terms()).unwrap();
        assert!(*seen.recv().unwrap().body == *large);
    }
}

#[test]
fn an_answer_before_the_upload_is_over_is_heard() {
    let at = super::server::listen(|_, mut stream| {
        use std::io::Read;
        // Reads a little, refuses, and goes.
        let _ = stream.read(&mut [0; 1000]);
        let _ = stream
            .write_all(b"HTTP/1.1 413 Too Large\r\ncontent-length: 5\r\nconnection: close\r\n\r\nlarge");
        let _ = stream.shutdown(std::net::Shutdown::Write);
        #[expect(clippy::disallowed_methods, reason = "until the answer was read")]
        std::thread::sleep(super::ms(100));
    });
    let mut upload = get(at, "/");
    (upload.method, upload.body) = (Method::POST, Some(Bytes::from(vec![0; 16 << 20])));
    let answer = transport().send(&upload, &terms()).unwrap();
    assert_eq!((answer.status, answer.body.as_slice()), (413, &b"large"[..]));
}

#[test]
fn an_upload_that_is_cut_off_is_a_broken_connection() {
    let at = super::server::listen(|_, mut stream| {
        let _ = std::io::Read::read(&mut stream, &mut [0; 1000]);
        reset(&stream);
    });
    let mut upload = get(at, "/");
    (upload.method, upload.body) = (Method::POST, Some(Bytes::from(vec![0; 16 << 20])));
    let failure = transport().send(&upload, &terms()).unwrap_err();
    assert_eq!((failure.kind, failure.stale), (FailureKind::Broken, false), "{failure}");
}

#[test]
fn what_was_not_sent_is_known() {
    let transport = transport();
    let at = nobody();
    for (url, kind) in [
        (format!("http://{at}/?secret"), FailureKind::Connect),
        (format!("https://{at}/?secret"), FailureKind::Connect),
        ("http://nowhere.invalid/?secret".to_owned(), FailureKind::Dns),
    ] {
        let failure = transport.send(&request(Method::POST, url), &terms()).unwrap_err();
        assert_eq!((failure.kind, failure.sent, failure.stale), (kind, false, false), "{failure}");
        assert!(!failure.message.contains("secret"), "{failure}");
    }
}

#[test]
fn a_refused_connect_names_the_host_and_the_reason() {
    let at = nobody();
    let failure = transport().send(&get(at, "/"), &terms()).unwrap_err();
    assert!(failure.message.starts_with(&format!("cannot connect to {at}: Connection refused")), "{failure}");
}

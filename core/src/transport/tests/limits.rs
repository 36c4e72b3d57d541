//! Each limit ends the wait it is for, in time, and says so.

use std::io::Write;
use std::net::{SocketAddr, TcpListener};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Method;

use super::server::{black_hole, nobody, say_nothing, saying, serve};
use super::{get, limited, ms, request, transport};
use crate::transport::{FailureKind, Limits, Outgoing, Phase, Terms, Transport};

const LIMIT: Duration = ms(200);

/// The request fails by `phase`, neither before `LIMIT` nor long after.
fn ends(request: &Outgoing, terms: &Terms, phase: Phase, sent: bool) {
    let begun = Instant::now();
    let failure = transport().send(request, terms).unwrap_err();
    let took = begun.elapsed();
    assert_eq!(failure.kind, FailureKind::Timeout(phase), "{failure}");
    assert_eq!((failure.sent, failure.stale), (sent, false), "{failure}");
    // Much sooner than any other limit, on a busy machine too.
    assert!(took >= LIMIT && took < ms(2000), "{took:?}");
}

#[test]
fn a_connect_that_hangs_ends_by_the_connect_limit() {
    let (at, _held) = black_hole();
    ends(&get(at, "/"), &limited(|l| l.connect = LIMIT), Phase::Connect, false);
}

#[test]
fn a_tls_handshake_that_hangs_ends_by_the_connect_limit() {
    let mute = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}/", mute.local_addr().unwrap());
    ends(&request(Method::GET, url), &limited(|l| l.connect = LIMIT), Phase::Connect, false);
}

#[test]
fn a_server_that_never_answers_ends_by_the_first_byte_limit() {
    let at = serve(|_, stream| say_nothing(stream));
    ends(&get(at, "/"), &limited(|l| l.first_byte = LIMIT), Phase::FirstByte, true);
}

#[test]
fn a_body_that_stops_ends_by_the_stall_limit() {
    let at = serve(|_, stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc").unwrap();
        say_nothing(stream)
    });
    ends(&get(at, "/"), &limited(|l| l.stall = LIMIT), Phase::Stall, true);
}

#[test]
fn headers_that_stop_end_by_the_stall_limit() {
    let at = serve(|_, stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-le").unwrap();
        say_nothing(stream)
    });
    ends(&get(at, "/"), &limited(|l| l.stall = LIMIT), Phase::Stall, true);
}

/// Sends `start`, then `more` again and again.
fn dripping(start: &'static str, more: &'static str) -> SocketAddr {
    serve(move |_, stream| {
        let _ = stream.write_all(start.as_bytes());
        let end = Instant::now() + Duration::from_secs(5);
        while Instant::now() < end && stream.write_all(more.as_bytes()).is_ok() {
            #[expect(clippy::disallowed_methods, reason = "a slow server")]
            std::thread::sleep(ms(20));
        }
        false
    })
}

#[test]
fn a_dripping_body_ends_by_the_deadline_alone() {
    let at = dripping("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n", "x");
    let terms = limited(|l| (l.stall, l.deadline) = (ms(100), Some(Instant::now() + LIMIT)));
    ends(&get(at, "/"), &terms, Phase::Deadline, true);
}

#[test]
fn headers_and_interim_answers_cannot_drip_for_ever() {
    // Both together make up the time that a head may take.
    let short = |l: &mut Limits| (l.first_byte, l.stall) = (LIMIT, LIMIT / 2);
    ends(&get(dripping("HTTP/1.1 200 OK\r\nx: ", "y"), "/"), &limited(short), Phase::FirstByte, true);
    ends(&get(dripping("", "HTTP/1.1 102 Processing\r\n\r\n"), "/"), &limited(short), Phase::FirstByte, true);
}

#[test]
fn an_upload_that_nobody_reads_ends_by_the_stall_limit() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut upload = get(listener.local_addr().unwrap(), "/");
    upload.method = Method::POST;
    upload.body = Some(Bytes::from(vec![0; 32 << 20]));
    ends(&upload, &limited(|l| l.stall = LIMIT), Phase::Stall, true);
}

#[test]
fn a_deadline_that_has_passed_sends_nothing() {
    let terms = limited(|l| l.deadline = Some(Instant::now()));
    let failure = transport().send(&get(nobody(), "/"), &terms).unwrap_err();
    assert_eq!((failure.kind, failure.sent), (FailureKind::Timeout(Phase::Deadline), false));
}

#[test]
fn limits_without_end_are_no_limits() {
    let terms =
        limited(|l| (l.connect, l.first_byte, l.stall) = (Duration::MAX, Duration::MAX, Duration::MAX));
    let at = saying("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
    assert_eq!(transport().send(&get(at, "/"), &terms).unwrap().body, b"ok");
}

#[test]
fn a_steady_stream_may_take_longer_than_every_limit_but_the_deadline() {
    let at = serve(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n");
        (0..20).all(|_| {
            #[expect(clippy::disallowed_methods, reason = "a slow server")]
            std::thread::sleep(ms(20));
            stream.write_all(b"x").is_ok()
        })
    });
    let terms = limited(|l| (l.connect, l.first_byte, l.stall) = (LIMIT, LIMIT, LIMIT));
    assert_eq!(transport().send(&get(at, "/"), &terms).unwrap().body.len(), 20);
}

//! Connections that died while they were idle.

use std::io::Write;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::Method;

use super::server::{ok, reset, say_nothing, serve};
use super::{get, limited, ms, request, terms, transport};
use crate::transport::{FailureKind, Phase, Transport, UreqTransport};

/// How a server ends a connection that it has answered once on.
#[derive(Clone, Copy)]
enum End {
    /// Before the next request.
    Idle,
    /// By FIN, with the next request.
    Fin,
    /// By RST, with the next request.
    Rst,
    /// In the middle of the next status line.
    InTheAnswer,
    /// It stays open and says nothing.
    Silence,
}

/// A server that answers the first request of each connection, but on the first connection no second one.
fn mortal(end: End) -> (SocketAddr, Arc<AtomicUsize>) {
    let requests = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&requests);
    let at = serve(move |seen, stream| {
        counted.fetch_add(1, Ordering::SeqCst);
        if seen.nth == 0 {
            ok(stream, "answer");
            return !matches!(end, End::Idle);
        }
        match end {
            End::Idle | End::Fin => {}
            End::Rst => reset(stream),
            End::InTheAnswer => stream.write_all(b"HTTP/1.1 200 OK\r\ncont").unwrap(),
            End::Silence => return say_nothing(stream),
        }
        false
    });
    (at, requests)
}

/// A transport that has one idle connection to `at`.
fn warm(at: SocketAddr) -> UreqTransport {
    let transport = transport();
    assert_eq!(transport.send(&get(at, "/"), &terms()).unwrap().body, b"answer");
    pause();
    transport
}

/// Lets a FIN arrive.
fn pause() {
    #[expect(clippy::disallowed_methods, reason = "nothing can be waited for")]
    std::thread::sleep(ms(30));
}

#[test]
fn a_connection_that_was_closed_while_idle_is_not_used() {
    for method in [Method::GET, Method::POST] {
        let (at, requests) = mortal(End::Idle);
        let transport = warm(at);
        let answer = transport.send(&request(method, format!("http://{at}/")), &terms()).unwrap();
        assert_eq!(answer.body, b"answer");
        assert_eq!(requests.load(Ordering::SeqCst), 2, "nothing was sent on the dead one");
    }
}

#[test]
fn a_get_on_a_dead_connection_is_sent_again_once() {
    for end in [End::Fin, End::Rst] {
        let (at, requests) = mortal(end);
        let transport = warm(at);
        assert_eq!(transport.send(&get(at, "/"), &terms()).unwrap().body, b"answer");
        assert_eq!(requests.load(Ordering::SeqCst), 3, "the dead one, and the one on a new connection");
    }
}

#[test]
fn every_idempotent_method_is_sent_again() {
    for method in [Method::HEAD, Method::PUT, Method::DELETE, Method::OPTIONS] {
        let (at, _) = mortal(End::Fin);
        let transport = warm(at);
        let answer = transport.send(&request(method.clone(), format!("http://{at}/")), &terms());
        assert!(answer.is_ok(), "{method}: {answer:?}");
    }
}

#[test]
fn a_post_on_a_dead_connection_fails_as_stale_and_perhaps_sent() {
    for end in [End::Fin, End::Rst] {
        let (at, requests) = mortal(end);
        let transport = warm(at);
        let failure = transport.send(&request(Method::POST, format!("http://{at}/")), &terms()).unwrap_err();
        assert_eq!(
            (failure.kind, failure.sent, failure.stale),
            (FailureKind::Broken, true, true),
            "{failure}"
        );
        assert_eq!(requests.load(Ordering::SeqCst), 2);
    }
}

#[test]
fn an_answer_that_had_begun_is_not_stale() {
    let (at, requests) = mortal(End::InTheAnswer);
    let transport = warm(at);
    let failure = transport.send(&get(at, "/"), &terms()).unwrap_err();
    assert_eq!((failure.kind, failure.sent, failure.stale), (FailureKind::Broken, true, false), "{failure}");
    assert_eq!(requests.load(Ordering::SeqCst), 2);
}

#[test]
fn silence_is_not_stale() {
    let (at, requests) = mortal(End::Silence);
    let transport = warm(at);
    let failure = transport.send(&get(at, "/"), &limited(|l| l.first_byte = ms(100))).unwrap_err();
    assert_eq!((failure.kind, failure.stale), (FailureKind::Timeout(Phase::FirstByte), false), "{failure}");
    assert_eq!(requests.load(Ordering::SeqCst), 2);
}

#[test]
fn a_new_connection_that_breaks_is_not_stale() {
    let at = serve(|_, _| false);
    let failure = transport().send(&get(at, "/"), &terms()).unwrap_err();
    assert_eq!((failure.kind, failure.sent, failure.stale), (FailureKind::Broken, true, false), "{failure}");
}

//! A cancel stops a call wherever it waits, and never another call.

use std::io::Write;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use http::Method;

use super::server::{black_hole, ok, say_nothing, serve};
use super::{get, ms, request, terms, transport};
use crate::cancel::Cancel;
use crate::transport::{FailureKind, Outgoing, Terms, Transport};

/// Cancels the request after a while, and says how long it took to notice: the middle of several times, since
/// this machine may be busy, and at different distances from the end of a slice.
fn notices(request: &Outgoing) -> Duration {
    let mut times = [60, 73, 86, 99, 112].map(|after| notices_after(ms(after), request));
    times.sort_unstable();
    times[2]
}

fn notices_after(a_while: Duration, request: &Outgoing) -> Duration {
    let terms = terms();
    let cancel = terms.cancel.clone();
    let canceller = thread::spawn(move || {
        assert!(!cancel.wait(a_while));
        let asked = Instant::now();
        cancel.cancel();
        asked
    });
    let failure = transport().send(request, &terms).unwrap_err();
    let noticed = Instant::now();
    assert_eq!((failure.kind, failure.stale), (FailureKind::Cancelled, false), "{failure}");
    noticed - canceller.join().unwrap()
}

/// Where a socket can be shut down: much sooner than a slice ends.
const AT_ONCE: Duration = ms(10);

#[test]
fn a_call_that_waits_for_its_answer_stops_at_once() {
    let at = serve(|_, stream| say_nothing(stream));
    assert!(notices(&get(at, "/")) < AT_ONCE);
}

#[test]
fn a_body_without_length_that_was_cancelled_is_not_taken_for_whole() {
    let at = serve(|_, stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\nabc").unwrap();
        say_nothing(stream)
    });
    assert!(notices(&get(at, "/")) < AT_ONCE);
}

#[test]
fn a_tls_handshake_stops_at_once() {
    let mute = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}/", mute.local_addr().unwrap());
    assert!(notices(&request(Method::GET, url)) < AT_ONCE);
}

#[test]
fn a_connect_stops_within_a_slice() {
    let (at, _held) = black_hole();
    assert!(notices(&get(at, "/")) < ms(100));
}

#[test]
fn a_call_that_was_cancelled_before_it_began_sends_nothing() {
    let hits = Arc::new(AtomicUsize::new(0));
    let at = serve({
        let hits = Arc::clone(&hits);
        move |_, stream| {
            hits.fetch_add(1, Ordering::SeqCst);
            ok(stream, "")
        }
    });
    let terms = terms();
    terms.cancel.cancel();
    let failure = transport().send(&get(at, "/"), &terms).unwrap_err();
    assert_eq!((failure.kind, failure.sent), (FailureKind::Cancelled, false));
    assert_eq!(hits.load(Ordering::SeqCst), 0);
}

#[test]
fn one_cancel_stops_all_its_calls() {
    let at = serve(|_, stream| say_nothing(stream));
    let (transport, terms) = (Arc::new(transport()), terms());
    let calls: Vec<_> = (0..4)
        .map(|_| {
            let (transport, terms) = (Arc::clone(&transport), terms.clone());
            thread::spawn(move || transport.send(&get(at, "/"), &terms).unwrap_err().kind)
        })
        .collect();
    assert!(!terms.cancel.wait(ms(100)));
    terms.cancel.cancel();
    for call in calls {
        assert_eq!(call.join().unwrap(), FailureKind::Cancelled);
    }
}

#[test]
fn a_cancel_that_races_with_the_answer_never_hits_the_next_call() {
    let at = serve(|seen, stream| ok(stream, seen.path()));
    let transport = Arc::new(transport());
    let over = Arc::new(AtomicBool::new(false));
    // Each call's cancel comes at about the time its connection goes back to the pool.
    let (calls, cancels) = std::sync::mpsc::sync_channel::<Cancel>(0);
    let rival = thread::spawn(move || {
        for (i, cancel) in cancels.iter().enumerate() {
            let until = Instant::now() + Duration::from_micros((i as u64 * 7) % 140);
            while Instant::now() < until {
                std::hint::spin_loop();
            }
            cancel.cancel();
        }
    });
    let bystander = thread::spawn({
        let (transport, over) = (Arc::clone(&transport), Arc::clone(&over));
        move || {
            let mut answers = 0;
            while !over.load(Ordering::SeqCst) {
                let answer = transport.send(&get(at, "/bystander"), &terms()).unwrap();
                assert_eq!(answer.body, b"/bystander");
                answers += 1;
            }
            answers
        }
    });
    let (mut cancelled, mut answered) = (0, 0);
    let end = Instant::now() + ms(600);
    while Instant::now() < end {
        let hurried: Terms = terms();
        calls.send(hurried.cancel.clone()).unwrap();
        match transport.send(&get(at, "/hurried"), &hurried) {
            Ok(answer) => {
                assert_eq!(answer.body, b"/hurried");
                answered += 1;
            }
            Err(failure) => {
                assert_eq!(failure.kind, FailureKind::Cancelled, "{failure}");
                cancelled += 1;
            }
        }
        let next = transport.send(&get(at, "/next"), &terms()).unwrap();
        assert_eq!(next.body, b"/next");
    }
    over.store(true, Ordering::SeqCst);
    drop(calls);
    rival.join().unwrap();
    assert!(bystander.join().unwrap() > 0);
    assert!(cancelled > 0 && answered > 0, "no race: {cancelled} cancelled, {answered} answered");
}

//! The interrupt hook runs often enough, on the calling thread, and may do what it likes.

#![allow(unsafe_code, reason = "sends a signal to a thread")]

use std::io::Write;
use std::net::{SocketAddr, TcpListener};
use std::ptr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use http::Method;

use super::server::{black_hole, ok, say_nothing, serve};
use super::{get, ms, request, terms, transport};
use crate::transport::{FailureKind, Interrupt, Terms, Transport};

fn hooked(hook: impl Fn() -> bool + Send + Sync + 'static) -> Terms {
    Terms { interrupt: Some(Arc::new(hook) as Interrupt), ..terms() }
}

fn late(at_least: Duration) -> SocketAddr {
    serve(move |_, stream| {
        #[expect(clippy::disallowed_methods, reason = "a slow server")]
        thread::sleep(at_least);
        ok(stream, "late")
    })
}

#[test]
fn a_hook_that_says_stop_stops_every_kind_of_wait() {
    let silent = serve(|_, stream| say_nothing(stream));
    let mute = TcpListener::bind("127.0.0.1:0").unwrap();
    let (hole, _held) = black_hole();
    for (url, sent) in [
        (format!("http://{silent}/"), true),
        (format!("https://{}/", mute.local_addr().unwrap()), false),
        (format!("http://{hole}/"), false),
    ] {
        let begun = Instant::now();
        let stop_at = begun + ms(100);
        let terms = hooked(move || Instant::now() >= stop_at);
        let failure = transport().send(&request(Method::GET, url), &terms).unwrap_err();
        assert_eq!((failure.kind, failure.sent), (FailureKind::Interrupted, sent), "{failure}");
        assert!(begun.elapsed() < ms(2000), "{:?}", begun.elapsed());
    }
}

#[test]
fn a_hook_runs_once_a_slice_on_the_calling_thread_and_may_call_itself() {
    let (slow, quick) = (late(ms(330)), serve(|_, stream| ok(stream, "inner")));
    let transport = Arc::new(transport());
    let (runs, me) = (Arc::new(AtomicUsize::new(0)), thread::current().id());
    let terms = hooked({
        let (transport, runs) = (Arc::clone(&transport), Arc::clone(&runs));
        move || {
            assert_eq!(thread::current().id(), me);
            assert_eq!(transport.send(&get(quick, "/"), &terms()).unwrap().body, b"inner");
            runs.fetch_add(1, Ordering::SeqCst);
            false
        }
    });
    assert_eq!(transport.send(&get(slow, "/"), &terms).unwrap().body, b"late");
    let runs = runs.load(Ordering::SeqCst);
    assert!((3..=7).contains(&runs), "{runs} runs in 330 ms or a little more");
}

#[test]
fn a_hook_runs_while_data_keeps_coming() {
    let at = serve(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
        while stream.write_all(&[b'x'; 4096]).is_ok() {
            #[expect(clippy::disallowed_methods, reason = "a server slower than memory")]
            thread::sleep(ms(1));
        }
        false
    });
    let stop_at = Instant::now() + ms(150);
    let failure = transport().send(&get(at, "/"), &hooked(move || Instant::now() >= stop_at)).unwrap_err();
    assert_eq!(failure.kind, FailureKind::Interrupted);
    assert!(stop_at.elapsed() < ms(2000));
}

#[test]
fn a_signal_at_the_waiting_thread_runs_the_hook_at_once() {
    static SIGNALLED: AtomicBool = AtomicBool::new(false);
    extern "C" fn note(_: libc::c_int) {
        SIGNALLED.store(true, Ordering::SeqCst);
    }
    // SAFETY: an all-zero sigaction is valid, and the handler only stores to an atomic.
    // Nothing else uses SIGUSR2.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = note as *const () as usize;
        assert_eq!(libc::sigaction(libc::SIGUSR2, &raw const action, ptr::null_mut()), 0);
    }
    let at = serve(|_, stream| say_nothing(stream));
    let mut times = [60, 73, 86, 99, 112].map(|after| {
        SIGNALLED.store(false, Ordering::SeqCst);
        // SAFETY: no preconditions.
        let waiting = unsafe { libc::pthread_self() };
        let signaller = thread::spawn(move || {
            #[expect(clippy::disallowed_methods, reason = "at different distances from the end of a slice")]
            thread::sleep(ms(after));
            let asked = Instant::now();
            // SAFETY: the waiting thread joins this one, so it is alive.
            unsafe { libc::pthread_kill(waiting, libc::SIGUSR2) };
            asked
        });
        let terms = hooked(|| SIGNALLED.load(Ordering::SeqCst));
        let failure = transport().send(&get(at, "/"), &terms).unwrap_err();
        let noticed = Instant::now();
        assert_eq!(failure.kind, FailureKind::Interrupted);
        noticed - signaller.join().unwrap()
    });
    times.sort_unstable();
    assert!(times[2] < ms(10), "much sooner than a slice ends: {times:?}");
}

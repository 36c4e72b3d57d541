//! Many threads on one handle, which goes away under their hands. For ThreadSanitizer above all: `make tsan` lets it
//! run longer.

use std::ptr::{null, null_mut, without_provenance};
use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::*;
use crate::call::pcsdk_call;
use crate::client::pcsdk_client_clone;
use crate::login::{pcsdk_client_auth_data, pcsdk_client_is_token_valid, pcsdk_client_refresh};
use crate::response::{pcsdk_response_field, pcsdk_response_free};
use crate::status::pcsdk_status::{PCSDK_ARGUMENT, PCSDK_INTERNAL, PCSDK_OK};

const THREADS: usize = 64;

/// How long: a moment, or the seconds in `PCSDK_THREAD_SECONDS`.
fn duration() -> Duration {
    let seconds = std::env::var("PCSDK_THREAD_SECONDS").ok().and_then(|text| text.parse().ok());
    Duration::from_secs_f64(seconds.unwrap_or(0.5))
}

/// What one thread does in one round; the status of its call.
fn round(client: *mut pcsdk_client, turn: usize) -> pcsdk_status {
    let mut response = null_mut();
    // SAFETY: the handle may be freed meanwhile, which the contract allows.
    unsafe {
        if turn % 16 == 3 {
            pcsdk_client_refresh(client, null(), null_mut(), null_mut());
        }
        if turn % 4 == 1 {
            pcsdk_client_is_token_valid(client);
            pcsdk_client_auth_data(client, 1, null_mut(), null_mut());
        }
        let arguments = view(r#"{"pageSize":1}"#);
        let status = pcsdk_call(client, view("getUsers"), arguments, null(), &raw mut response, null_mut());
        if status == PCSDK_OK {
            let number = shown(pcsdk_response_field(response, view("/pageNumber")));
            assert_eq!(number.as_deref(), Some("1"), "another call's answer");
            pcsdk_response_free(response);
        }
        status
    }
}

#[test]
fn many_threads_use_one_client_until_it_is_freed_under_their_hands() {
    let session = Session::logged_in();
    // SAFETY: the client is alive.
    let shared = made(|out, error| unsafe { pcsdk_client_clone(session.client, out, error) }).addr();
    // Keeps the memory: no client of another test may get the address while the threads here go on using it.
    let _kept = crate::handle::get::<pcsdk_client>(without_provenance(shared)).unwrap();
    let (until, done) = (Instant::now() + duration(), AtomicUsize::new(0));
    thread::scope(|scope| {
        for number in 0..THREADS {
            let done = &done;
            scope.spawn(move || {
                for turn in number.. {
                    let client: *mut pcsdk_client = without_provenance::<pcsdk_client>(shared).cast_mut();
                    match round(client, turn) {
                        PCSDK_OK => done.fetch_add(1, Ordering::Relaxed),
                        PCSDK_ARGUMENT => return,
                        other => panic!("{other:?}"),
                    };
                    if Instant::now() >= until {
                        // Whoever is first; the others are in the middle of their calls.
                        // SAFETY: freed handles are allowed, by contract.
                        unsafe { pcsdk_client_free(client) };
                    }
                }
            });
        }
    });
    assert!(done.load(Ordering::Relaxed) >= THREADS, "{done:?} calls");
}

#[test]
fn a_client_is_dropped_by_the_last_call_that_uses_it() {
    let sandbox = Sandbox::start(SandboxOptions { users: 1, ..SandboxOptions::default() }).unwrap();
    let options = format!(r#"{{"base_url":"{}","access_token":"t","max_attempts":1}}"#, sandbox.url());
    let until = Instant::now() + duration();
    let mut answered = 0;
    while Instant::now() < until {
        let shared = client(&options).addr();
        let begun = Barrier::new(9);
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    begun.wait();
                    // 401, or refused because the handle is gone; or another test's client has got the address.
                    let status = round(without_provenance::<pcsdk_client>(shared).cast_mut(), 0);
                    assert_ne!(status, PCSDK_INTERNAL);
                });
            }
            begun.wait();
            // SAFETY: freed once, here.
            unsafe { pcsdk_client_free(without_provenance::<pcsdk_client>(shared).cast_mut()) };
        });
        answered += 1;
    }
    assert!(answered > 0);
}

//! Which connections are used again, and that a forked child uses none of its parent's.

#![allow(unsafe_code, reason = "forks")]

use std::env;
use std::io::Write;
use std::net::SocketAddr;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::server::{ok, serve};
use super::{fetch, get, ms, terms, transport};
use crate::transport::{FailureKind, Interrupt, Terms, Transport, UreqTransport};

#[test]
fn the_next_request_uses_the_same_connection() {
    let at = serve(|seen, stream| ok(stream, &format!("{}.{}", seen.connection, seen.nth)));
    let transport = transport();
    for nth in 0..3 {
        assert_eq!(transport.send(&get(at, "/"), &terms()).unwrap().body, format!("0.{nth}").as_bytes());
    }
}

#[test]
fn as_many_threads_as_the_pool_is_for_each_find_a_connection_again() {
    let connections = Arc::new(AtomicUsize::new(0));
    let at = serve({
        let connections = Arc::clone(&connections);
        move |seen, stream| {
            connections.fetch_max(seen.connection + 1, Ordering::SeqCst);
            #[expect(clippy::disallowed_methods, reason = "long enough for all to be under way")]
            thread::sleep(ms(60));
            ok(stream, "")
        }
    });
    let transport = transport();
    for _ in 0..2 {
        thread::scope(|scope| {
            for _ in 0..48 {
                scope.spawn(|| transport.send(&get(at, "/"), &terms()).unwrap());
            }
        });
    }
    let connections = connections.load(Ordering::SeqCst);
    assert!(connections <= 48, "{connections} connections for 48 threads");
}

#[test]
fn a_connection_with_unasked_data_is_not_used_again() {
    let at = serve(|seen, stream| {
        ok(stream, &seen.connection.to_string());
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nwrong").is_ok()
    });
    let transport = transport();
    for connection in 0..3 {
        // The surplus comes with the answer, which makes it too long, or after it.
        match transport.send(&get(at, "/"), &terms()) {
            Ok(answer) => assert_eq!(answer.body, connection.to_string().as_bytes()),
            Err(failure) => assert_eq!(failure.kind, FailureKind::Body, "{failure}"),
        }
        #[expect(clippy::disallowed_methods, reason = "until the surplus has come")]
        thread::sleep(ms(20));
    }
}

/// Set for the process that forks: where the server is.
const SERVER: &str = "PCSDK_TEST_FORK_SERVER";

#[test]
fn a_forked_child_and_its_parent_get_only_their_own_answers() {
    let at = serve(|seen, stream| ok(stream, seen.path()));
    let forker = Command::new(env::current_exe().unwrap())
        .args(["--ignored", "--exact", "transport::tests::pooling::forks_and_compares", "--test-threads=1"])
        .env(SERVER, at.to_string())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&forker.stdout);
    assert!(forker.status.success() && said.contains("1 passed"), "{said}");
}

/// In a process of its own, because a fork among the threads of other tests could go wrong by itself.
#[test]
#[ignore = "run by a_forked_child_and_its_parent_get_only_their_own_answers"]
fn forks_and_compares() {
    let Some(at) = env::var(SERVER).ok().and_then(|at| at.parse::<SocketAddr>().ok()) else { return };
    let transport = transport();
    assert_eq!(wrong_answers(&transport, at, "before"), 0);
    for _ in 0..5 {
        // SAFETY: the child makes requests and exits; the harness's other threads hold no lock that it needs.
        let child = unsafe { libc::fork() };
        assert!(child >= 0);
        let wrong = wrong_answers(&transport, at, if child == 0 { "child" } else { "parent" });
        if child == 0 {
            // SAFETY: ends the child without the harness's clean-up.
            unsafe { libc::_exit(i32::from(wrong > 0)) };
        }
        let mut status = 0;
        // SAFETY: `child` is a child of this process, and `status` outlives the call.
        unsafe { libc::waitpid(child, &raw mut status, 0) };
        assert_eq!((wrong, libc::WIFEXITED(status), libc::WEXITSTATUS(status)), (0, true, 0));
    }
    fork_in_the_hook(&transport, at);
}

fn wrong_answers(transport: &UreqTransport, at: SocketAddr, who: &str) -> usize {
    let wrong = |i: &usize| {
        let path = format!("/{who}/{i}");
        !transport.send(&get(at, &path), &terms()).is_ok_and(|answer| answer.body == path.as_bytes())
    };
    (0..50).filter(wrong).count()
}

/// A signal handler that forks leaves the child in the middle of its parent's call.
fn fork_in_the_hook(transport: &UreqTransport, at: SocketAddr) {
    let slow = serve(|_, stream| {
        #[expect(clippy::disallowed_methods, reason = "long enough for the hook to run")]
        thread::sleep(ms(120));
        ok(stream, "slow")
    });
    let parent = std::process::id();
    let forked = Arc::new(AtomicUsize::new(0));
    let hook: Interrupt = Arc::new({
        let forked = Arc::clone(&forked);
        move || {
            if forked.fetch_add(1, Ordering::SeqCst) == 0 {
                // SAFETY: as above.
                assert!(unsafe { libc::fork() } >= 0);
            }
            false
        }
    });
    let outcome = transport.send(&get(slow, "/"), &Terms { interrupt: Some(hook), ..terms() });
    if std::process::id() != parent {
        let refused = outcome.is_err_and(|f| f.kind == FailureKind::Interrupted);
        let own = wrong_answers(transport, at, "hook");
        // SAFETY: as above.
        unsafe { libc::_exit(i32::from(!refused || own > 0)) };
    }
    assert_eq!(outcome.unwrap().body, b"slow");
    let mut status = 0;
    // SAFETY: as above.
    unsafe { libc::wait(&raw mut status) };
    assert_eq!((libc::WIFEXITED(status), libc::WEXITSTATUS(status)), (true, 0));
}

#[test]
fn a_thread_that_ends_leaves_its_connection_to_others() {
    let at = serve(|seen, stream| ok(stream, &seen.connection.to_string()));
    let transport = Arc::new(transport());
    for _ in 0..3 {
        let transport = Arc::clone(&transport);
        let answer = thread::spawn(move || transport.send(&get(at, "/"), &terms()).unwrap()).join().unwrap();
        assert_eq!(answer.body, b"0");
    }
    assert_eq!(fetch(at, "/").unwrap().body, b"1", "another transport has a pool of its own");
}

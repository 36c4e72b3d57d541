//! 24 ten_thousand_failures_leave_nothing_behind: what failures must not leak, counted from outside of the library.
//!
//! A program of its own, so that no other test opens files meanwhile.

#![allow(clippy::unwrap_used, reason = "a test that meets what it did not expect ends")]

use std::fs;

use pcsdk::{CallOptions, Client, Config, Platform, RawRequest};
use pcsdk_tests::scripted::Server;
use pcsdk_tests::vectors::Place;
use serde_json::json;

const FAILURES: usize = 10_000;
/// What allocators keep for later.
const SLACK_KILOBYTES: usize = 8 << 10;

/// Descriptors, threads, and kilobytes of memory in use.
fn held() -> (usize, usize, usize) {
    let count = |what: &str| fs::read_dir(format!("/proc/self/{what}")).unwrap().count();
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let memory = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    (count("fd"), count("task"), memory.split_whitespace().next().unwrap().parse().unwrap())
}

#[test]
fn ten_thousand_failures_leave_nothing_behind() {
    let server = Server::start().unwrap();
    let clients = [Place::Broken, Place::Nobody].map(|place| {
        let options = json!({"base_url": server.url(place), "access_token": "t", "max_attempts": 1});
        let config = Config::from_json(Platform::PureCloud, options.to_string().as_bytes()).unwrap();
        Client::new(config).unwrap()
    });
    let fail = |times: usize| {
        let request =
            RawRequest { method: "POST", path: "/api/v2/x", body: Some(b"{}"), ..RawRequest::default() };
        for number in 0..times {
            let client = &clients[usize::from(number.is_multiple_of(4))];
            assert!(client.request(&request, &CallOptions::default()).is_err());
        }
    };
    fail(500);
    let (files, threads, memory) = held();
    fail(FAILURES);
    let (files_after, threads_after, memory_after) = held();
    // The server in this process may still close its side of the last one.
    assert!(
        files_after <= files + 2 && threads_after <= threads,
        "{files_after} files, {threads_after} threads"
    );
    assert!(memory_after < memory + SLACK_KILOBYTES, "{memory} kB became {memory_after} kB");
}

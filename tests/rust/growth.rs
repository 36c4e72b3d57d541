//! What must not grow: threads and connections with the number of calls, memory with the length of a list.
//!
//! One test, so that no other test's threads and memory are counted.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that meets what it did not expect ends")]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use pcsdk::{CallOptions, Client, Config, Platform};
use serde_json::json;

const ITEMS: usize = 1_000_000;
const PAGE: usize = 100;

/// More than the allocator's own ups and downs; a list that was kept would come to a hundred times as much.
const MOST_MEMORY: usize = 5_000_000;

static CONNECTIONS: AtomicUsize = AtomicUsize::new(0);
static REQUESTS: AtomicUsize = AtomicUsize::new(0);
/// The most threads that a request has seen.
static THREADS: AtomicUsize = AtomicUsize::new(0);

#[test]
fn threads_connections_and_memory_do_not_grow_with_calls_and_items() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let options = json!({
        "base_url": format!("http://{}", listener.local_addr().unwrap()), "access_token": "token", "timeout": 600
    });
    thread::spawn(move || listener.incoming().for_each(|connection| serve(connection.unwrap())));
    let client =
        Client::new(Config::from_json(Platform::PureCloud, options.to_string().as_bytes()).unwrap()).unwrap();

    let options = CallOptions::default();
    let before = threads();
    for _ in 0..200 {
        client.call("getUsersMe", b"", &options).unwrap();
    }
    assert_eq!(REQUESTS.load(Ordering::Relaxed), 200);
    assert_eq!(THREADS.load(Ordering::Relaxed), before, "a thread was started for a request");

    let mut pager = client.pager("getUsers", b"", br#"{"pageSize":100}"#, None).unwrap();
    let (mut items, mut first) = (0, 0);
    while let Some(page) = pager.next_page(&options).unwrap() {
        items += page.response.body().windows(5).filter(|piece| piece == b"\"id\":").count();
        if items == PAGE {
            first = memory("VmRSS");
        }
    }
    assert_eq!(items, ITEMS);
    let grown = memory("VmHWM").saturating_sub(first);
    assert!(grown < MOST_MEMORY, "{grown} bytes more than after the first page");
    assert_eq!(CONNECTIONS.load(Ordering::Relaxed), 1, "calls one after the other share a connection");
}

/// Answers every request with the same page.
fn serve(mut connection: TcpStream) {
    CONNECTIONS.fetch_add(1, Ordering::Relaxed);
    let users: Vec<_> = (0..PAGE).map(|id| json!({"id": id, "name": "Ada Lovelace"})).collect();
    let body = json!({"entities": users, "pageCount": ITEMS / PAGE}).to_string();
    let length = body.len();
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    );
    let mut lines = BufReader::new(connection.try_clone().unwrap()).lines();
    while let Some(Ok(line)) = lines.next() {
        // The empty line ends the request: none of them has a body.
        if line.is_empty() {
            REQUESTS.fetch_add(1, Ordering::Relaxed);
            if REQUESTS.load(Ordering::Relaxed) <= 200 {
                THREADS.fetch_max(threads(), Ordering::Relaxed);
            }
            connection.write_all(answer.as_bytes()).unwrap();
        }
    }
}

fn threads() -> usize {
    fs::read_dir("/proc/self/task").unwrap().count()
}

/// A field of the process's status, in bytes.
fn memory(field: &str) -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(field)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() * 1024
}

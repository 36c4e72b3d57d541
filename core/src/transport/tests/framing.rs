//! Answers that are no proper HTTP.

use std::net::SocketAddr;

use http::Method;

use super::server::{ok, reset, saying, serve};
use super::{fetch, get, request, terms, transport};
use crate::transport::{FailureKind, Transport};

fn fails(at: SocketAddr, kind: FailureKind) -> String {
    let failure = fetch(at, "/path?query=secret").unwrap_err();
    assert_eq!((failure.kind, failure.sent, failure.stale), (kind, true, false), "{failure}");
    assert!(!failure.message.contains("secret"), "{failure}");
    failure.message
}

#[test]
fn what_does_not_begin_like_http_is_a_protocol_failure() {
    for garbage in [
        "<html>busy</html>\r\n\r\n",
        "SSH-2.0-OpenSSH_9.2\r\n\r\n",
        "HTTP/0.9 200 OK\r\n\r\n",
        "HTTP/2 200\r\n\r\n",
        "HTTP/1.1 20 OK\r\n\r\n",
        "HTTP/1.1 000 OK\r\n\r\n",
        "HTTP/1.1 abc\r\n\r\n",
        "\0\0\0\0",
        "\x15\x03\x01\x00\x02\x02\x16",
        "220 mail.test ESMTP\r\n",
    ] {
        fails(saying(garbage), FailureKind::Protocol);
    }
}

#[test]
fn malformed_headers_are_a_protocol_failure() {
    for headers in [
        "no colon\r\n",
        ": no name\r\n",
        "na me: x\r\n",
        "x: a\0b\r\n",
        "content-length: 3\r\ncontent-length: 4\r\n",
        "content-length: 3, 4\r\n",
        "content-length: -3\r\n",
        "content-length: 3x\r\n",
        "content-length: 99999999999999999999999\r\n",
    ] {
        fails(saying(format!("HTTP/1.1 200 OK\r\n{headers}\r\nabc")), FailureKind::Protocol);
    }
}

#[test]
fn a_length_that_is_said_twice_alike_is_one() {
    let at = saying("HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 3\r\n\r\nabc");
    assert_eq!(fetch(at, "/").unwrap().body, b"abc");
}

#[test]
fn chunks_win_over_a_length() {
    let at = saying(
        "HTTP/1.1 200 OK\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n",
    );
    assert_eq!(fetch(at, "/").unwrap().body, b"abcde");
}

#[test]
fn floods_of_headers_are_stopped() {
    let large = saying(format!("HTTP/1.1 200 OK\r\nx: {}\r\n\r\n", "y".repeat(70_000)));
    assert!(fails(large, FailureKind::Protocol).contains("65536"));
    let many = "x: y\r\n".repeat(10_000);
    fails(saying(format!("HTTP/1.1 200 OK\r\n{many}\r\n")), FailureKind::Protocol);
    let line = "z".repeat(300_000);
    fails(saying(line), FailureKind::Protocol);
}

#[test]
fn headers_up_to_the_limit_come_through() {
    let value = "y".repeat(60_000);
    let answer =
        fetch(saying(format!("HTTP/1.1 200 OK\r\nx: {value}\r\ncontent-length: 1\r\n\r\na")), "/").unwrap();
    assert_eq!(answer.headers["x"].len(), 60_000);
    let many = "x: y\r\n".repeat(100);
    let answer = fetch(saying(format!("HTTP/1.1 200 OK\r\n{many}\r\n")), "/").unwrap();
    assert_eq!(answer.headers.len(), 100);
}

#[test]
fn interim_answers_are_skipped_but_not_without_end() {
    let some = "HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n";
    let at = saying(format!("{some}HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok"));
    assert_eq!(fetch(at, "/").unwrap().body, b"ok");
    // What follows an interim answer in the same packet is not part of its head.
    let large = "z".repeat(200_000);
    let at = saying(format!("{some}HTTP/1.1 200 OK\r\ncontent-length: 200000\r\n\r\n{large}"));
    assert_eq!(fetch(at, "/").unwrap().body.len(), 200_000);
    let storm = "HTTP/1.1 102 Processing\r\n\r\n".repeat(100_000);
    assert!(fails(saying(storm), FailureKind::Protocol).contains("without end"));
}

#[test]
fn no_answer_at_all_is_a_broken_connection() {
    assert!(fails(saying(""), FailureKind::Broken).contains("closed the connection"));
    fails(saying("HTTP/1.1 200 OK\r\nx: "), FailureKind::Broken);
    let at = serve(|_, stream| {
        reset(stream);
        false
    });
    fails(at, FailureKind::Broken);
}

#[test]
fn every_status_is_an_answer() {
    for status in [199, 200, 201, 204, 301, 304, 307, 400, 401, 407, 418, 429, 500, 503, 599, 999] {
        let body = if matches!(status, 199 | 204 | 304) { "\r\n" } else { "content-length: 4\r\n\r\nbody" };
        let at = saying(format!("HTTP/1.1 {status} X\r\nlocation: http://elsewhere.test/\r\n{body}"));
        match fetch(at, "/") {
            Ok(answer) => assert_eq!((answer.status, answer.body.is_empty()), (status, body == "\r\n")),
            // An interim answer alone is none.
            Err(failure) => assert_eq!((status, failure.kind), (199, FailureKind::Broken)),
        }
    }
}

#[test]
fn answers_that_have_no_body_by_rule_do_not_wait_for_one() {
    let at = serve(|seen, stream| {
        use std::io::Write;
        let (status, length) = match seen.path() {
            "/204" => ("204 No Content", ""),
            "/304" => ("304 Not Modified", "content-length: 100\r\n"),
            _ => ("200 OK", "content-length: 100\r\n"),
        };
        write!(stream, "HTTP/1.1 {status}\r\n{length}x-connection: {}\r\n\r\n", seen.connection).is_ok()
    });
    let transport = transport();
    for (method, path) in [(Method::GET, "/204"), (Method::GET, "/304"), (Method::HEAD, "/head")] {
        let answer = transport.send(&request(method, format!("http://{at}{path}")), &terms()).unwrap();
        assert_eq!(answer.body, b"");
        assert_eq!(answer.headers["x-connection"], "0", "{path}: the connection goes on");
    }
}

#[test]
fn http_1_0_and_connection_close_are_understood() {
    for (head, body) in [
        ("HTTP/1.0 200 OK\r\n\r\n", "until the end"),
        ("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n", "until the end"),
        ("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 4\r\n\r\n", "four"),
    ] {
        assert_eq!(fetch(saying(format!("{head}{body}")), "/").unwrap().body, body.as_bytes());
    }
    let at = serve(|seen, stream| {
        use std::io::Write;
        let connection = seen.connection;
        write!(stream, "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 1\r\n\r\n{connection}")
            .is_ok()
    });
    let transport = transport();
    for connection in ["0", "1"] {
        let answer = transport.send(&get(at, "/"), &terms()).unwrap();
        assert_eq!(answer.body, connection.as_bytes(), "not used again");
    }
}

#[test]
fn headers_keep_their_order_and_repetitions() {
    let at = saying(
        "HTTP/1.1 200 OK\r\nset-cookie: a=1\r\nX-Other: \u{e9}\r\nset-cookie: b=2\r\ncontent-length: 0\r\n\r\n",
    );
    let answer = fetch(at, "/").unwrap();
    let cookies: Vec<_> = answer.headers.get_all("set-cookie").iter().collect();
    assert_eq!(cookies, ["a=1", "b=2"]);
    assert_eq!(answer.headers["x-other"].as_bytes(), "\u{e9}".as_bytes());
    let healthy = serve(|_, stream| ok(stream, ""));
    assert_eq!(fetch(healthy, "/").unwrap().status, 200);
}

//! A body is whole, decoded and within the limit, or a failure.

use std::io::Write;
use std::net::SocketAddr;

use flate2::Compression;
use flate2::write::GzEncoder;
use http::{HeaderValue, Method};

use super::server::{reset, saying, serve};
use super::{fetch, get, limited, transport};
use crate::transport::{FailureKind, Transport};

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// Text that packs about 4:1.
fn text(bytes: usize) -> Vec<u8> {
    let mut x = 1_u32;
    let words = std::iter::from_fn(|| {
        x = x.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Some(format!(r#"{{"id":"{:04x}","name":"somebody"}},"#, x >> 16).into_bytes())
    });
    words.flatten().take(bytes).collect()
}

/// A server of one answer with a content-length that is right.
fn answering(coding: &str, body: &[u8]) -> SocketAddr {
    let mut answer =
        format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\ncontent-encoding: {coding}\r\n\r\n", body.len())
            .into_bytes();
    answer.extend_from_slice(body);
    saying(answer)
}

fn fails(at: SocketAddr, kind: FailureKind, says: &str) {
    let failure = fetch(at, "/").unwrap_err();
    assert_eq!((failure.kind, failure.sent, failure.stale), (kind, true, false), "{failure}");
    assert!(failure.message.contains(says), "{failure}");
}

#[test]
fn gzip_is_decoded_and_the_headers_say_so() {
    let body = text(200_000);
    for coding in ["gzip", "x-GZIP", "identity, gzip"] {
        let answer = fetch(answering(coding, &gzip(&body)), "/").unwrap();
        assert!(answer.body == body, "{coding}");
        assert!(
            !answer.headers.contains_key("content-encoding")
                && !answer.headers.contains_key("content-length")
        );
    }
}

#[test]
fn chunks_are_joined_also_below_gzip() {
    let body = text(100_000);
    let packed = gzip(&body);
    let mut answer =
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-encoding: gzip\r\n\r\n".to_vec();
    for chunk in packed.chunks(777) {
        write!(answer, "{:X};ext=1\r\n", chunk.len()).unwrap();
        answer.extend_from_slice(chunk);
        answer.extend_from_slice(b"\r\n");
    }
    answer.extend_from_slice(b"0\r\ntrailer: x\r\n\r\n");
    let answer = fetch(saying(answer), "/").unwrap();
    assert!(answer.body == body);
}

#[test]
fn several_gzip_members_are_one_body() {
    let answer = fetch(answering("gzip", &[gzip(b"one "), gzip(b"two")].concat()), "/").unwrap();
    assert_eq!(answer.body, b"one two");
}

#[test]
fn an_empty_body_needs_no_gzip() {
    assert_eq!(fetch(answering("gzip", b""), "/").unwrap().body, b"");
}

#[test]
fn a_connection_whose_gzip_was_read_is_used_again() {
    let packed = gzip(&text(50_000));
    let at = serve(move |seen, stream| {
        let head = format!(
            "HTTP/1.1 200 OK\r\nx-connection: {}\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
            seen.connection,
            packed.len()
        );
        stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&packed)).is_ok()
    });
    let transport = transport();
    for _ in 0..3 {
        let answer = transport.send(&get(at, "/"), &super::terms()).unwrap();
        assert_eq!(answer.headers["x-connection"], "0");
    }
}

#[test]
fn a_coding_we_do_not_know_is_never_handed_over_raw() {
    for coding in ["br", "gzip, gzip", "gzip, br", "deflate", "zstd"] {
        fails(answering(coding, b"whatever"), FailureKind::Body, "not gzip");
    }
}

#[test]
fn broken_gzip_is_a_failure() {
    let packed = gzip(&text(50_000));
    fails(answering("gzip", &packed[..packed.len() - 9]), FailureKind::Body, "cut short");
    fails(answering("gzip", &packed[..5]), FailureKind::Body, "cut short");
    fails(answering("gzip", &[&packed[..], b"junk"].concat()), FailureKind::Body, "something follows");
    fails(
        answering("gzip", &[&packed[..], b"more junk than a gzip header has"].concat()),
        FailureKind::Body,
        "",
    );
    fails(answering("gzip", b"{\"not\":\"gzip\"}"), FailureKind::Body, "corrupt");
    let mut flipped = packed.clone();
    let checksum = flipped.len() - 8;
    flipped[checksum] ^= 1;
    fails(answering("gzip", &flipped), FailureKind::Body, "corrupt");
}

#[test]
fn a_body_that_is_cut_short_is_a_failure_of_the_connection() {
    let packed = gzip(&text(50_000));
    let cut = |head: &str, body: &[u8]| saying([head.as_bytes(), body].concat());
    let length = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n";
    fails(cut(length, b"abc"), FailureKind::Broken, "in the middle of the answer's body");
    fails(cut(length, b""), FailureKind::Broken, "in the middle of the answer's body");
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    fails(cut(chunked, b"5\r\nab"), FailureKind::Broken, "in the middle of the answer's body");
    fails(cut(chunked, b"2\r\nab\r\n"), FailureKind::Broken, "in the middle of the answer's body");
    let zipped = "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 99999\r\n\r\n";
    fails(cut(zipped, &packed[..400]), FailureKind::Broken, "in the middle of the answer's body");
}

#[test]
fn a_reset_never_ends_a_body_properly() {
    let at = serve(|_, stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\nperhaps all").unwrap();
        #[expect(clippy::disallowed_methods, reason = "until it was read")]
        std::thread::sleep(super::ms(60));
        reset(stream);
        false
    });
    fails(at, FailureKind::Broken, "");
}

#[test]
fn malformed_chunks_are_a_failure_of_the_body() {
    for chunks in [
        "zz\r\nab\r\n",
        "-2\r\nab\r\n",
        "2\r\nabcd\r\n0\r\n\r\n",
        "ffffffffffffffffff\r\nab",
        "2 nonsense nonsense nonsense\r\nab",
    ] {
        let at = saying(format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{chunks}"));
        fails(at, FailureKind::Body, "");
    }
}

#[test]
fn a_body_longer_than_its_length_is_not_cut_to_it() {
    fails(saying("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabcdef"), FailureKind::Body, "longer than");
    fails(saying("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\nabcdef"), FailureKind::Body, "longer than");
    // An empty line too many is a bad habit, not a body cut short.
    assert_eq!(
        fetch(saying("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc\r\n"), "/").unwrap().body,
        b"abc"
    );
}

#[test]
fn the_limit_counts_decoded_bytes_and_is_inclusive() {
    let body = text(10_000);
    for (limit, fits) in [(10_000, true), (9_999, false)] {
        let length = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        let open = "HTTP/1.1 200 OK\r\n\r\n".to_owned();
        for at in [
            saying([length.as_bytes(), &body].concat()),
            saying([open.as_bytes(), &body].concat()),
            answering("gzip", &gzip(&body)),
        ] {
            let outcome = transport().send(&get(at, "/"), &limited(|l| l.response_bytes = limit));
            match outcome {
                Ok(answer) => assert!(fits && answer.body == body, "{limit}"),
                Err(failure) => {
                    assert!(!fits, "{failure}");
                    assert_eq!(failure.kind, FailureKind::Body);
                    assert!(failure.message.contains("9999 bytes"), "{failure}");
                }
            }
        }
    }
}

#[test]
fn a_length_over_the_limit_is_refused_before_it_is_read() {
    let at = serve(|_, stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n").unwrap();
        super::server::say_nothing(stream)
    });
    fails(at, FailureKind::Body, "larger than the limit");
}

#[test]
fn a_length_that_no_machine_has_is_not_set_aside() {
    let at = saying(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\nabc", u64::MAX));
    let failure = transport().send(&get(at, "/"), &limited(|l| l.response_bytes = u64::MAX)).unwrap_err();
    assert_eq!(failure.kind, FailureKind::Broken, "{failure}");
}

#[test]
fn a_bomb_is_stopped_by_its_ratio() {
    // 64 MiB of nothing in 64 KiB, and the limit allows it.
    let at = answering("gzip", &gzip(&vec![0; 64 << 20]));
    fails(at, FailureKind::Body, "packed too tightly");
}

#[test]
fn what_packs_well_but_is_small_is_no_bomb() {
    let blank = vec![b' '; 1 << 20];
    assert!(fetch(answering("gzip", &gzip(&blank)), "/").unwrap().body == blank);
}

#[test]
fn a_coding_does_not_matter_where_there_is_no_body() {
    let at = saying("HTTP/1.1 200 OK\r\ncontent-encoding: br\r\ncontent-length: 5\r\n\r\n");
    let head = super::request(Method::HEAD, format!("http://{at}/"));
    let answer = transport().send(&head, &super::terms()).unwrap();
    assert_eq!(
        (answer.body.len(), answer.headers["content-length"].clone()),
        (0, HeaderValue::from_static("5"))
    );
}

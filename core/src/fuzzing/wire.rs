//! Answers as bytes of a connection.

use std::io::Read;
use std::time::Duration;

use flate2::Crc;
use flate2::read::DeflateDecoder;

use super::world::{SECRET, check_response, choice, client_over, config};
use crate::cancel::Cancel;
use crate::client::{Client, RawRequest};
use crate::environment::Endpoints;
use crate::options::CallOptions;
use crate::platform::Platform;
use crate::transport::{Limits, Terms, canned};

/// Decoded bytes of an answer.
const MOST_BYTES: u64 = 1 << 20;

/// A client whose every connection answers with these bytes, of which `piece` come with one read; zero for all.
fn client(answer: &[u8], piece: usize) -> Client {
    let mut config = config(Platform::PureCloud);
    config.max_response_bytes = MOST_BYTES;
    config.retry.attempts = 2;
    let endpoints = Endpoints::base(Platform::PureCloud, "http://127.0.0.1:9", false);
    let transport = canned::transport(answer, piece);
    client_over(config, endpoints.expect("a loopback address is usable"), Box::new(transport))
}

/// The whole answer of a server. The first byte chooses the method and how the bytes are cut.
pub(super) fn response(input: &[u8]) {
    let (choice, bytes) = choice(input);
    let client = client(bytes, usize::from(choice >> 2) * 16);
    let method = ["GET", "HEAD", "POST", "DELETE"][usize::from(choice & 3)];
    let body = (method == "POST").then_some(&b"{}"[..]);
    let request = RawRequest { method, path: "/api/v2/users", body, ..RawRequest::default() };
    check_response(client.request(&request, &CallOptions::default()));
}

/// A packed body: as it is, and its raw DEFLATE data in a proper frame, which must come out whole.
pub(super) fn gzip(input: &[u8]) {
    let (choice, bytes) = choice(input);
    if choice & 1 == 0 {
        check_response(unpacked(bytes));
        return;
    }
    let mut plain = Vec::new();
    let mut decoder = DeflateDecoder::new(bytes);
    let read = (&mut decoder).take(MOST_BYTES / 2).read_to_end(&mut plain);
    let used = usize::try_from(decoder.total_in()).unwrap_or(usize::MAX);
    if read.is_err() || plain.len() as u64 >= MOST_BYTES / 2 {
        return;
    }
    let mut crc = Crc::new();
    crc.update(&plain);
    let mut packed = b"\x1f\x8b\x08\0\0\0\0\0\0\xff".to_vec();
    packed.extend_from_slice(&bytes[..used.min(bytes.len())]);
    packed.extend_from_slice(&crc.sum().to_le_bytes());
    packed.extend_from_slice(&crc.amount().to_le_bytes());
    let response = unpacked(&packed);
    if let Ok(response) = &response {
        assert_eq!(response.body(), plain);
    }
    check_response(response);
}

fn unpacked(body: &[u8]) -> crate::Result<crate::Response> {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-encoding: gzip\r\n";
    let mut bytes = format!("{head}content-length: {}\r\n\r\n", body.len()).into_bytes();
    bytes.extend_from_slice(body);
    let request = RawRequest { method: "GET", path: "/api/v2/users", ..RawRequest::default() };
    client(&bytes, 0).request(&request, &CallOptions::default())
}

/// What a proxy says to CONNECT.
pub(super) fn tunnel(input: &[u8]) {
    let (choice, bytes) = choice(input);
    let second = Duration::from_secs(1);
    let limits = Limits {
        connect: second,
        first_byte: second,
        stall: second,
        deadline: None,
        response_bytes: MOST_BYTES,
    };
    let terms = Terms { limits, cancel: Cancel::new(), interrupt: None };
    if let Err(failure) = canned::tunnel(bytes, choice.into(), SECRET, &terms) {
        assert!(!failure.message.contains(SECRET) && !failure.sent, "{failure:?}");
    } else {
        assert!(bytes.starts_with(b"HTTP/1."), "that is no proxy");
    }
}

//! Certificates of every kind, and sessions that end badly.

use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::Method;
use rcgen::{KeyPair, date_time_ymd};
use rustls::ServerConfig;
use rustls::version::{TLS12, TLS13};

use super::authority::{Authority, Identity, refused, serve_tls, tls_ok, with};
use super::server::{listen, saying};
use super::{request, terms};
use crate::transport::{FailureKind, Outgoing, ProxyChoice, Transport, TransportOptions};

fn https(at: SocketAddr) -> Outgoing {
    request(Method::GET, format!("https://{at}/?secret"))
}

/// A server that counts the requests it hears.
fn counting(config: ServerConfig) -> (SocketAddr, Arc<AtomicUsize>) {
    let heard = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&heard);
    let at = serve_tls(config, move |seen, session| {
        counted.fetch_add(1, Ordering::SeqCst);
        tls_ok(session, &format!("{}.{}", seen.connection, seen.nth))
    });
    (at, heard)
}

/// The request fails by TLS, in these words, and the server hears none of it.
fn fails(config: ServerConfig, options: &TransportOptions, says: &str) {
    let (at, heard) = counting(config);
    let failure = with(options).send(&https(at), &terms()).unwrap_err();
    assert_eq!((failure.kind, failure.sent, failure.stale), (FailureKind::Tls, false, false), "{failure}");
    assert!(failure.message.contains(says), "{failure}");
    assert!(!failure.message.contains("secret"), "{failure}");
    assert_eq!(heard.load(Ordering::SeqCst), 0);
}

#[test]
fn a_trusted_server_answers_and_its_connection_is_used_again() {
    let authority = Authority::new();
    let (at, _) = counting(authority.server());
    let transport = with(&authority.trusted());
    for nth in 0..3 {
        let by_address = transport.send(&https(at), &terms()).unwrap();
        assert_eq!(by_address.body, format!("0.{nth}").as_bytes());
    }
    let by_name = request(Method::GET, format!("https://localhost:{}/", at.port()));
    assert_eq!(transport.send(&by_name, &terms()).unwrap().body, b"1.0");
}

#[test]
fn both_versions_of_tls_carry_large_bodies_both_ways() {
    let authority = Authority::new();
    for version in [&TLS12, &TLS13] {
        let at = serve_tls(authority.demanding_server(version), |seen, session| {
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", seen.body.len());
            session.write_all(head.as_bytes()).and_then(|()| session.write_all(&seen.body)).is_ok()
        });
        let body: Bytes = (0..2_000_000_u32).map(|i| i.to_le_bytes()[1]).collect();
        let echo = Outgoing { body: Some(body.clone()), method: Method::POST, ..https(at) };
        let transport = with(&authority.identified());
        for _ in 0..2 {
            assert!(*transport.send(&echo, &terms()).unwrap().body == *body);
        }
    }
}

#[test]
fn a_certificate_that_has_expired_or_is_not_yet_valid_is_refused() {
    let authority = Authority::new();
    let expired = authority.issue(&["127.0.0.1"], |params| {
        params.not_before = date_time_ymd(2001, 1, 1);
        params.not_after = date_time_ymd(2002, 1, 1);
    });
    fails(Authority::server_with(&expired), &authority.trusted(), "has expired");
    let early = authority.issue(&["127.0.0.1"], |params| params.not_before = date_time_ymd(4000, 1, 1));
    fails(Authority::server_with(&early), &authority.trusted(), "not valid yet");
}

#[test]
fn a_certificate_for_another_host_is_refused() {
    let authority = Authority::new();
    let other = authority.issue(&["other.test", "10.0.0.1"], |_| {});
    fails(Authority::server_with(&other), &authority.trusted(), "another host name");
}

#[test]
fn an_unknown_issuer_is_refused_also_by_the_built_in_roots() {
    let (authority, stranger) = (Authority::new(), Authority::new());
    fails(stranger.server(), &authority.trusted(), "unknown issuer");
    let built_in = TransportOptions { proxy: ProxyChoice::Off, ..TransportOptions::default() };
    fails(stranger.server(), &built_in, "unknown issuer");
}

#[test]
fn a_certificate_that_signed_itself_is_refused() {
    let authority = Authority::new();
    let key = KeyPair::generate().unwrap();
    let certificate =
        rcgen::CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap().self_signed(&key).unwrap();
    fails(Authority::server_with(&Identity { certificate, key }), &authority.trusted(), "unknown issuer");
}

#[test]
fn a_server_that_demands_a_certificate_gets_it_or_says_so() {
    let (authority, stranger) = (Authority::new(), Authority::new());
    for version in [&TLS12, &TLS13] {
        let (at, _) = counting(authority.demanding_server(version));
        assert_eq!(with(&authority.identified()).send(&https(at), &terms()).unwrap().body, b"0.0");
        fails(authority.demanding_server(version), &authority.trusted(), "client certificate");
        let wrong = TransportOptions { ca_file: authority.trusted().ca_file, ..stranger.identified() };
        fails(authority.demanding_server(version), &wrong, "client certificate");
    }
}

#[test]
fn what_is_no_tls_is_said_to_be_none() {
    let authority = Authority::new();
    let http = listen(|_, mut stream| {
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
    });
    let failure = with(&authority.trusted()).send(&https(http), &terms()).unwrap_err();
    assert_eq!((failure.kind, failure.sent), (FailureKind::Tls, false), "{failure}");
    assert!(failure.message.contains("does not speak TLS"), "{failure}");
}

#[test]
fn a_server_of_old_tls_is_said_to_be_old() {
    let authority = Authority::new();
    // The alert of a server that has nothing newer than TLS 1.0.
    let old = listen(|_, mut stream| {
        let _ = std::io::Read::read(&mut stream, &mut [0; 2048]);
        let _ = stream.write_all(b"\x15\x03\x01\x00\x02\x02\x46");
    });
    let failure = with(&authority.trusted()).send(&https(old), &terms()).unwrap_err();
    assert_eq!((failure.kind, failure.sent), (FailureKind::Tls, false), "{failure}");
    assert!(failure.message.contains("TLS 1.2"), "{failure}");
}

#[test]
fn a_connection_that_breaks_during_the_handshake_sent_nothing() {
    let authority = Authority::new();
    // After the client's hello, one properly and one by a reset.
    for at in [false, true].map(|rudely| {
        listen(move |_, mut stream| {
            let _ = std::io::Read::read(&mut stream, &mut [0; 2048]);
            if rudely {
                super::server::reset(&stream);
            }
        })
    }) {
        let failure = with(&authority.trusted()).send(&https(at), &terms()).unwrap_err();
        assert_eq!((failure.kind, failure.sent), (FailureKind::Broken, false), "{failure}");
        assert!(failure.message.contains("during the TLS handshake"), "{failure}");
    }
}

#[test]
fn an_answer_without_length_must_end_properly() {
    let authority = Authority::new();
    let at = serve_tls(authority.server(), |seen, session| {
        session.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nperhaps all").unwrap();
        if seen.head.contains("x-proper") {
            session.conn.send_close_notify();
            session.flush().unwrap();
        }
        false
    });
    let transport = with(&authority.trusted());
    let mut proper = https(at);
    proper.headers.insert("x-proper", "1".parse().unwrap());
    assert_eq!(transport.send(&proper, &terms()).unwrap().body, b"perhaps all");
    let failure = transport.send(&https(at), &terms()).unwrap_err();
    assert_eq!((failure.kind, failure.sent), (FailureKind::Broken, true), "{failure}");
    assert!(failure.message.contains("cut short"), "{failure}");
}

#[test]
fn a_session_closed_while_idle_is_not_used_again() {
    let authority = Authority::new();
    let at = serve_tls(authority.server(), |seen, session| {
        tls_ok(session, &seen.connection.to_string());
        session.conn.send_close_notify();
        session.flush().unwrap();
        false
    });
    let transport = with(&authority.trusted());
    for connection in ["0", "1", "2"] {
        let post = Outgoing { method: Method::POST, ..https(at) };
        assert_eq!(transport.send(&post, &terms()).unwrap().body, connection.as_bytes());
        #[expect(clippy::disallowed_methods, reason = "until the close has come")]
        std::thread::sleep(super::ms(20));
    }
}

#[test]
fn unusable_files_are_refused_when_the_transport_is_made() {
    let authority = Authority::new();
    let good = authority.identified();
    let missing = PathBuf::from("does-not-exist.pem");
    let text = authority.file("text.pem", "no certificate\n");
    let broken =
        authority.file("broken.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    let other = authority.file("other.key", &KeyPair::generate().unwrap().serialize_pem());
    let none = TransportOptions::default;
    let ca = |file: &PathBuf| TransportOptions { ca_file: Some(file.clone()), ..none() };
    refused(&ca(&missing), "CA file", Some(&missing));
    refused(&ca(&text), "no certificate in PEM", Some(&text));
    refused(&ca(&broken), "no usable certificate", Some(&broken));
    let cert = |file: &PathBuf| TransportOptions { client_cert: Some(file.clone()), ..good.clone() };
    refused(&cert(&missing), "client certificate", Some(&missing));
    refused(&cert(&text), "client certificate", Some(&text));
    refused(&cert(&broken), "client certificate", Some(&broken));
    let key = |file: &PathBuf| TransportOptions { client_key: Some(file.clone()), ..good.clone() };
    refused(&key(&missing), "client key", Some(&missing));
    refused(&key(&text), "no private key", Some(&text));
    refused(&key(&other), "cannot be used with its key", None);
    refused(&TransportOptions { client_cert: None, ..good.clone() }, "without its client certificate", None);
    refused(&TransportOptions { client_key: None, ..good }, "no private key", None);
}

#[test]
fn certificate_and_key_may_share_a_file() {
    let authority = Authority::new();
    let client = authority.issue(&["client.test"], |_| {});
    let both = format!("{}{}", client.certificate.pem(), client.key.serialize_pem());
    let client_cert = Some(authority.file("both.pem", &both));
    with(&TransportOptions { client_cert, ..TransportOptions::default() });
}

#[test]
fn plain_http_needs_no_trust() {
    let authority = Authority::new();
    let at = saying("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    let plain = request(Method::GET, format!("http://{at}/"));
    assert_eq!(with(&authority.trusted()).send(&plain, &terms()).unwrap().status, 200);
}

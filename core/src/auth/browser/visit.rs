//! One visitor of the redirect address: its request, checked, and our page.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

use super::super::redirect::Redirect;
use super::address::Address;
use super::page::{self, Page};
use crate::environment::Endpoints;
use crate::error::{Error, Result};
use crate::secret::Secret;

/// How long a visitor may take to say what it wants.
const PATIENCE: Duration = Duration::from_secs(10);

/// A request's head, and its body: room for a token of any vendor, and no more.
const MOST_BYTES: usize = 32 << 10;
const MOST_HEADERS: usize = 64;

/// What visits are checked against.
#[derive(Debug, Clone, Copy)]
pub(super) struct Host<'a> {
    pub(super) address: &'a Address,
    pub(super) is_implicit: bool,
    pub(super) state: &'a Secret,
    pub(super) asked: &'a Endpoints,
}

/// A connection with what has come of its request.
#[derive(Debug)]
pub(super) struct Visit {
    stream: TcpStream,
    /// Secret, since a code or a token is in it.
    received: Received,
    since: Instant,
}

/// Bytes that are wiped when dropped.
struct Received(zeroize::Zeroizing<Vec<u8>>);

/// How far a visit has come.
#[derive(Debug)]
pub(super) enum Step {
    /// The request is not complete.
    Waiting,
    /// It was served, or gave up; it was not the login page's answer.
    Over,
    /// It was the login page's answer.
    Answered(Result<Redirect>),
}

/// A complete request, as far as it matters here.
struct Request<'a> {
    method: &'a str,
    target: &'a str,
    headers: &'a [httparse::Header<'a>],
    body: &'a [u8],
}

impl Visit {
    /// None when the connection is broken already.
    pub(super) fn begin(stream: TcpStream, now: Instant) -> Option<Self> {
        stream.set_nonblocking(true).ok()?;
        Some(Self { stream, received: Received(zeroize::Zeroizing::new(Vec::new())), since: now })
    }

    /// Reads what is there, and answers once the request is complete.
    pub(super) fn go_on(&mut self, host: &Host<'_>, now: Instant) -> Step {
        let mut chunk = zeroize::Zeroizing::new([0_u8; 4096]);
        loop {
            match self.stream.read(&mut chunk[..]) {
                Ok(0) => return Step::Over,
                Ok(count) => self.received.0.extend_from_slice(&chunk[..count]),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return Step::Over,
            }
            if self.received.0.len() > MOST_BYTES {
                self.say(&page::refusal(431, "Request Header Fields Too Large", "The request is too long."));
                return Step::Over;
            }
        }
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let done = match parse(&self.received.0, &mut headers) {
            Ok(None) if now.saturating_duration_since(self.since) < PATIENCE => return Step::Waiting,
            Ok(None) => return Step::Over,
            Ok(Some(request)) => respond(host, &request),
            Err(()) => (page::refusal(400, "Bad Request", "The request cannot be read."), None),
        };
        let (page, answer) = done;
        self.say(&page);
        answer.map_or(Step::Over, Step::Answered)
    }

    /// Sends a page, as far as the visitor takes it: it fits into the socket's buffer.
    fn say(&mut self, page: &Page) {
        let sent = self
            .stream
            .set_nonblocking(false)
            .and_then(|()| self.stream.set_write_timeout(Some(Duration::from_secs(1))))
            .and_then(|()| self.stream.write_all(page.bytes()))
            .and_then(|()| self.stream.shutdown(Shutdown::Write));
        // Whoever does not want the page need not have it.
        drop(sent);
    }
}

/// The request, once it has come whole; an error for what is none.
fn parse<'a>(
    bytes: &'a [u8],
    headers: &'a mut [httparse::Header<'a>; MOST_HEADERS],
) -> Result<Option<Request<'a>>, ()> {
    let mut head = httparse::Request::new(headers);
    let httparse::Status::Complete(length) = head.parse(bytes).map_err(drop)? else { return Ok(None) };
    let (Some(method), Some(target)) = (head.method, head.path) else { return Err(()) };
    let request = Request { method, target, headers: head.headers, body: &bytes[length..] };
    // Nothing else that we read has a body.
    if request.method != "POST" {
        return Ok(Some(request));
    }
    let wanted = request.header("content-length").and_then(|text| text.parse::<usize>().ok());
    match wanted {
        Some(wanted) if wanted <= MOST_BYTES && !request.has("transfer-encoding") => {
            Ok((request.body.len() >= wanted).then(|| Request { body: &request.body[..wanted], ..request }))
        }
        _ => Err(()),
    }
}

impl Request<'_> {
    /// A header that stands there once; two of a name say nothing.
    fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|header| header.name.eq_ignore_ascii_case(name));
        let first = found.next().and_then(|header| std::str::from_utf8(header.value).ok());
        first.filter(|_| found.next().is_none())
    }

    fn has(&self, name: &str) -> bool {
        self.headers.iter().any(|header| header.name.eq_ignore_ascii_case(name))
    }
}

/// Our page for a request, and the answer if it was that of the login page.
///
/// Only what went to our own name and path counts: a page elsewhere can make a browser send anything here, but not
/// under our name, and not with our state.
fn respond(host: &Host<'_>, request: &Request<'_>) -> (Page, Option<Result<Redirect>>) {
    let refused = |status, reason, text| (page::refusal(status, reason, text), None);
    if !request.header("host").is_some_and(|name| host.address.is_host(name)) {
        return refused(421, "Misdirected Request", "This is not the address that the login waits at.");
    }
    let (path, query) = request.target.split_once('?').unwrap_or((request.target, ""));
    if path != host.address.path() {
        return refused(404, "Not Found", "There is nothing here.");
    }
    let (fields, page): (_, fn(Option<&str>) -> Page) = match request.method {
        "GET" => (query, page::outcome),
        "POST" if host.is_implicit => {
            if !request.header("origin").is_some_and(|origin| host.address.is_origin(origin)) {
                return refused(403, "Forbidden", "This is no page of the login.");
            }
            (std::str::from_utf8(request.body).unwrap_or(""), page::note)
        }
        _ => return refused(405, "Method Not Allowed", "The login waits for something else."),
    };
    match Redirect::of_pairs([fields]) {
        Ok(redirect) if redirect.is_answer() => {
            let answer = redirect.checked(Some(host.state), host.asked);
            let shown = page(answer.as_ref().err().map(Error::message));
            (shown, Some(answer))
        }
        // A browser keeps the fragment to itself, so the page has to hand it over.
        Ok(_) if host.is_implicit && request.method == "GET" => (page::hand_over(), None),
        _ => refused(400, "Bad Request", "This is the end of a login, but not of the one under way."),
    }
}

impl std::fmt::Debug for Received {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

/// A visitor's request for the fuzzers: without the state it is no answer.
#[cfg(any(feature = "fuzzing", all(test, feature = "cli")))]
pub(crate) fn fuzz(request: &[u8], is_implicit: bool, state: &str) {
    let address = Address::parse("http://127.0.0.1:8085/login").expect("the address is of this machine");
    let asked = Endpoints::default_of(crate::platform::Platform::PureCloud);
    let state = Secret::new(state);
    let host = Host { address: &address, is_implicit, state: &state, asked: &asked };
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let Ok(Some(request)) = parse(request, &mut headers) else { return };
    let (page, answer) = respond(&host, &request);
    assert!(page.bytes().starts_with(b"HTTP/1.1 "));
    assert!(answer.is_none_or(|answer| answer.is_err()), "the state was not in the request");
}

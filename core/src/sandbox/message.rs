//! A request and an answer, whole and free of the server library.

use std::io;

use http::header::{CONTENT_TYPE, HeaderName};
use http::{HeaderMap, HeaderValue, Method, Uri};
use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{Formatter, Serializer};

use super::form;

/// A request with its body read and its path and query decoded.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) method: Method,
    /// As it came, without the query: the query may hold a secret, and the path is what the journal shows.
    pub(super) path: String,
    pub(super) segments: Vec<String>,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: HeaderMap,
    /// None when it was longer than the sandbox reads.
    pub(super) body: Option<Vec<u8>>,
}

impl Request {
    pub(super) fn new(method: Method, uri: &Uri, headers: HeaderMap, body: Option<Vec<u8>>) -> Self {
        let path = uri.path().to_owned();
        Self {
            method,
            segments: path.split('/').skip(1).map(form::unescape).collect(),
            query: form::pairs(uri.query().unwrap_or("")),
            path,
            headers,
            body,
        }
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The first value of a query parameter.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        self.query_all(name).next()
    }

    /// Every value of a query parameter, whether the key is repeated or not.
    pub(super) fn query_all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.query.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The bytes of the body; none of one that was too long, which nobody looks at.
    pub(super) fn body(&self) -> &[u8] {
        self.body.as_deref().unwrap_or_default()
    }

    /// The media type of the body, without parameters.
    pub(super) fn content_type(&self) -> Option<String> {
        let value = self.header(CONTENT_TYPE.as_str())?;
        Some(value.split(';').next().unwrap_or("").trim().to_ascii_lowercase())
    }

    /// The bearer token, whatever the case of the scheme: RingCentral's own clients write `bearer`.
    pub(super) fn bearer(&self) -> Option<&str> {
        let (scheme, token) = self.header("authorization")?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
    }
}

/// An answer.
#[derive(Debug, Clone)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

impl Reply {
    pub(super) fn empty(status: u16) -> Self {
        Self { status, headers: HeaderMap::new(), body: Vec::new() }
    }

    pub(super) fn json(status: u16, value: &Value) -> Self {
        Self::bytes(status, "application/json", value.to_string().into_bytes())
    }

    /// JSON as RingCentral's login writes it: the documented shell line finds the token by these spaces.
    pub(super) fn spaced_json(status: u16, value: &Value) -> Self {
        let mut body = Vec::new();
        let mut writer = Serializer::with_formatter(&mut body, Spaced);
        // Writing into a vector cannot fail.
        let _ = value.serialize(&mut writer);
        Self::bytes(status, "application/json", body)
    }

    pub(super) fn bytes(status: u16, media: &str, body: Vec<u8>) -> Self {
        Self { body, ..Self::empty(status) }.with(CONTENT_TYPE, media)
    }

    /// The answer with a header set. A value that no header may carry is left out.
    pub(super) fn with(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
        self
    }

    /// [`Reply::with`] for a vendor's header, its name in lower case.
    pub(super) fn with_own(self, name: &'static str, value: &str) -> Self {
        self.with(HeaderName::from_static(name), value)
    }
}

/// A field a line, a space on both sides of the colon.
struct Spaced;

impl Formatter for Spaced {
    fn begin_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        writer.write_all(if first { b"\n  " } else { b",\n  " })
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b" : ")
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b"\n}")
    }
}

//! A whole answer.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue};
use zeroize::Zeroize;

use crate::catalog::is_json;
use crate::document;
use crate::error::{Error, ErrorKind, Result};
use crate::redact;

/// What a body is, by its content type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// No body at all.
    Empty,
    /// JSON.
    Json,
    /// Some other text.
    Text,
    /// Bytes.
    Binary,
}

impl Content {
    /// The stable number, for the C ABI: 0 empty, 1 JSON, 2 text, 3 binary.
    pub const fn code(self) -> u32 {
        self as u32
    }
}

/// The bytes of an answer. Those of a token endpoint are wiped when they are dropped.
#[derive(Clone, Default)]
pub(crate) struct Body {
    bytes: Vec<u8>,
    secret: bool,
}

impl Body {
    /// Has the bytes wiped in the end.
    pub(crate) fn keep_secret(&mut self) {
        self.secret = true;
    }

    /// The bytes, without a copy; they are the caller's to wipe.
    pub(crate) fn into_vec(mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }
}

impl Drop for Body {
    fn drop(&mut self) {
        if self.secret {
            self.bytes.zeroize();
        }
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes, secret: false }
    }
}

impl Deref for Body {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

/// An answer of the server, read to its end.
#[derive(Clone)]
pub struct Response {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) waited: Duration,
    /// How long the server asked to wait, in a header or in the body.
    pub(crate) retry_after: Option<Duration>,
}

impl Response {
    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers, names in lower case.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// One header's text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The headers as one JSON object, values of repeated ones joined by `, `.
    pub fn headers_json(&self) -> String {
        headers_json(&self.headers)
    }

    /// The body, decoded from its content coding.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body, without a copy.
    pub fn into_body(self) -> Vec<u8> {
        self.body.into_vec()
    }

    /// The vendor's id of the exchange.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// How many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// How long the call waited between attempts and for the rate limit, in all.
    pub fn waited(&self) -> Duration {
        self.waited
    }

    /// What the body is. A body without a content type counts as JSON: both vendors leave it out at times.
    pub fn content(&self) -> Content {
        if self.body.is_empty() {
            return Content::Empty;
        }
        match self.headers.get(CONTENT_TYPE).and_then(|media| media.to_str().ok()) {
            None => Content::Json,
            Some(media) if is_json(media) => Content::Json,
            Some(media) if media.trim_start().to_ascii_lowercase().starts_with("text/") => Content::Text,
            Some(_) => Content::Binary,
        }
    }

    /// The body as JSON, null for an empty one.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] with the start of the body, likely secrets hidden, when it is no such JSON.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T> {
        let body: &[u8] = if self.body.is_empty() { b"null" } else { &self.body };
        // Some servers put a byte order mark before JSON; without a content type it is still there.
        let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        serde_json::from_slice(body).map_err(|error| {
            let place = format!(
                "a body that is not the JSON it should be (line {}, column {})",
                error.line(),
                error.column()
            );
            self.not_json("the answer", &place)
        })
    }

    /// Refuses an HTML page where JSON was due: a captive portal or a proxy answered, not the vendor.
    pub(crate) fn expect_no_html(&self, what: &str) -> Result<()> {
        let names_html = |media: &HeaderValue| {
            media.as_bytes().windows(4).any(|piece| piece.eq_ignore_ascii_case(b"html"))
        };
        let html = self.headers.get(CONTENT_TYPE).is_some_and(names_html);
        if html && self.content() != Content::Empty {
            Err(self.not_json(what, "an HTML page"))
        } else {
            Ok(())
        }
    }

    /// Makes a body that says it is JSON one that every language reads alike.
    pub(crate) fn settle(&mut self) -> Result<(), &'static str> {
        if self.headers.get(CONTENT_TYPE).and_then(|media| media.to_str().ok()).is_some_and(is_json) {
            document::settle(&mut self.body.bytes)
        } else {
            Ok(())
        }
    }

    /// The error of a body that is not JSON although it should be.
    pub fn not_json(&self, what: &str, found: &str) -> Error {
        let message = format!(
            "{what}: HTTP {} with {found} instead of JSON; a proxy or portal may have answered: {}",
            self.status,
            redact::excerpt(&self.body)
        );
        Error::new(ErrorKind::Decode, message)
            .with_operation(what)
            .with_attempts(self.attempts)
            .with_waited(self.waited)
            .with_answer(self.status, self.request_id.clone(), self.headers.clone(), self.body.to_vec())
    }
}

/// Headers as one JSON object, values of repeated ones joined by `, `.
pub fn headers_json(headers: &HeaderMap) -> String {
    let mut map = serde_json::Map::new();
    for name in headers.keys() {
        let values: Vec<_> =
            headers.get_all(name).iter().map(|v| String::from_utf8_lossy(v.as_bytes())).collect();
        map.insert(name.as_str().to_owned(), values.join(", ").into());
    }
    serde_json::Value::Object(map).to_string()
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

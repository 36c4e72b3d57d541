//! The one error type of the library.

use std::fmt;
use std::time::Duration;

use http::HeaderMap;
use memchr::memmem;
use zeroize::Zeroize;

/// What went wrong, in a way that a program can act on.
///
/// The numbers are stable: bindings map by number, and a retired one is never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An option, environment name or file of the configuration is not usable.
    Config = 1,
    /// An argument of a call is missing, unknown, of the wrong type, or not encodable. Nothing was sent.
    Argument = 2,
    /// A login or a renewal failed, or there is no login.
    Auth = 3,
    /// The server could not be reached, or the connection broke.
    Connection = 4,
    /// A limit on waiting ran out.
    Timeout = 5,
    /// The caller cancelled the call.
    Cancelled = 6,
    /// The answer is not what its headers say: broken compression, not JSON, too large.
    Decode = 7,
    /// The token store, or the file of a download, could not be read or written.
    Store = 8,
    /// A link or redirect leads where credentials must not go.
    Origin = 9,
    /// HTTP 400 or 422: the server refused the request's content.
    BadRequest = 20,
    /// HTTP 401 after a renewal was tried.
    Unauthorized = 21,
    /// HTTP 403.
    Forbidden = 22,
    /// HTTP 404 or 410.
    NotFound = 23,
    /// HTTP 409 or 412.
    Conflict = 24,
    /// HTTP 429, or a wait longer than the caller allows.
    RateLimited = 25,
    /// HTTP 5xx.
    Server = 26,
    /// Any other HTTP status that is not a success.
    Api = 27,
    /// A defect of this library, caught at its boundary.
    Internal = 90,
}

impl ErrorKind {
    /// Every kind, for tests that compare the bindings with the core.
    pub const ALL: [Self; 18] = [
        Self::Config,
        Self::Argument,
        Self::Auth,
        Self::Connection,
        Self::Timeout,
        Self::Cancelled,
        Self::Decode,
        Self::Store,
        Self::Origin,
        Self::BadRequest,
        Self::Unauthorized,
        Self::Forbidden,
        Self::NotFound,
        Self::Conflict,
        Self::RateLimited,
        Self::Server,
        Self::Api,
        Self::Internal,
    ];

    /// The stable number.
    pub const fn code(self) -> u32 {
        self as u32
    }

    /// The stable name, in snake_case.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::Argument => "argument",
            Self::Auth => "auth",
            Self::Connection => "connection",
            Self::Timeout => "timeout",
            Self::Cancelled => "cancelled",
            Self::Decode => "decode",
            Self::Store => "store",
            Self::Origin => "origin",
            Self::BadRequest => "bad_request",
            Self::Unauthorized => "unauthorized",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate_limited",
            Self::Server => "server",
            Self::Api => "api",
            Self::Internal => "internal",
        }
    }

    /// The kind of an HTTP status that is not a success.
    pub const fn of_status(status: u16) -> Self {
        match status {
            400 | 422 => Self::BadRequest,
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            404 | 410 => Self::NotFound,
            409 | 412 => Self::Conflict,
            429 => Self::RateLimited,
            500..=599 => Self::Server,
            _ => Self::Api,
        }
    }
}

/// Why a call failed. Never holds a secret: not the request, not its headers.
pub struct Error(Box<Parts>);

#[derive(Debug, Clone)]
struct Parts {
    kind: ErrorKind,
    message: String,
    operation: Option<String>,
    status: Option<u16>,
    code: Option<String>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    attempts: u32,
    waited: Duration,
    outcome_unknown: bool,
    retryable: bool,
    headers: HeaderMap,
    body: Vec<u8>,
}

/// Shorthand for results of this library.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error of `kind` that says `message`.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Parts {
            kind,
            message: message.into(),
            operation: None,
            status: None,
            code: None,
            request_id: None,
            retry_after: None,
            attempts: 0,
            waited: Duration::ZERO,
            outcome_unknown: false,
            retryable: matches!(kind, ErrorKind::Connection | ErrorKind::Timeout | ErrorKind::RateLimited),
            headers: HeaderMap::new(),
            body: Vec::new(),
        }))
    }

    /// What kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What was being done, what came back, what to do.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The operation id, or method and path, that failed.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// The HTTP status, when the server answered.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The vendor's error code (`CMN-101`, `bad.credentials`, `invalid_grant`), else one of ours (`dns`, `tls`, …).
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The vendor's id of the exchange, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the server asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the call waited between attempts and for the rate limit, in all.
    pub fn waited(&self) -> Duration {
        self.0.waited
    }

    /// Whether the server may have acted on the request although no answer came.
    pub fn outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// Whether the same call may succeed later.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// The answer's headers, empty when there was none.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The answer's body, empty when there was none.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Says something further.
    pub(crate) fn with_addition(mut self, text: &str) -> Self {
        self.0.message.push_str(text);
        self
    }

    pub(crate) fn with_operation(mut self, operation: &str) -> Self {
        self.0.operation.get_or_insert_with(|| operation.to_owned());
        self
    }

    pub(crate) fn with_code(mut self, code: impl Into<String>) -> Self {
        self.0.code = Some(code.into());
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_waited(mut self, waited: Duration) -> Self {
        self.0.waited = waited;
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    pub(crate) fn with_outcome_unknown(mut self) -> Self {
        self.0.outcome_unknown = true;
        self
    }

    pub(crate) fn with_retryable(mut self, retryable: bool) -> Self {
        self.0.retryable = retryable;
        self
    }

    /// Takes secrets out of what is said and of the answer's body: some servers repeat what they were sent.
    pub(crate) fn without<'a>(mut self, secrets: impl Iterator<Item = &'a str>) -> Self {
        // Shorter ones are parts of ordinary words.
        for secret in secrets.filter(|secret| secret.len() >= 4) {
            for text in [Some(&mut self.0.message), self.0.code.as_mut()].into_iter().flatten() {
                if text.contains(secret) {
                    let shown = text.replace(secret, HIDDEN);
                    std::mem::replace(text, shown).zeroize();
                }
            }
            hide(&mut self.0.body, secret.as_bytes());
        }
        self
    }

    pub(crate) fn with_answer(
        mut self,
        status: u16,
        request_id: Option<String>,
        headers: HeaderMap,
        body: Vec<u8>,
    ) -> Self {
        self.0.status = Some(status);
        self.0.request_id = request_id;
        self.0.headers = headers;
        self.0.body = body;
        self
    }
}

/// What stands in place of a secret.
const HIDDEN: &str = "[redacted]";

fn hide(body: &mut Vec<u8>, secret: &[u8]) {
    let mut shown = Vec::new();
    let mut copied = 0;
    for at in memmem::find_iter(body, secret) {
        shown.extend_from_slice(&body[copied..at]);
        shown.extend_from_slice(HIDDEN.as_bytes());
        copied = at + secret.len();
    }
    if copied > 0 {
        shown.extend_from_slice(&body[copied..]);
        std::mem::replace(body, shown).zeroize();
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

/// Headers and body stay out: they are the server's, and may hold personal data.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("operation", &self.0.operation)
            .field("status", &self.0.status)
            .field("code", &self.0.code)
            .field("request_id", &self.0.request_id)
            .field("attempts", &self.0.attempts)
            .field("waited", &self.0.waited)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {}

impl Clone for Error {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_have_unique_codes_and_names() {
        let mut codes: Vec<_> = ErrorKind::ALL.iter().map(|k| (k.code(), k.name())).collect();
        codes.sort_unstable();
        codes.dedup_by(|a, b| a.0 == b.0 || a.1 == b.1);
        assert_eq!(codes.len(), ErrorKind::ALL.len());
    }

    #[test]
    fn secrets_that_a_server_repeats_are_taken_out() {
        let error = Error::new(ErrorKind::Api, "no: s3cret, s3cret")
            .with_code("s3cret")
            .with_answer(400, None, HeaderMap::new(), b"a s3cret, s3cret\xff".to_vec())
            .without(["s3cret", "no"].into_iter());
        assert_eq!((error.message(), error.code()), ("no: [redacted], [redacted]", Some("[redacted]")));
        assert_eq!(error.body(), b"a [redacted], [redacted]\xff");
    }

    #[test]
    fn an_error_is_one_word_and_crosses_threads() {
        fn send_sync<T: Send + Sync>() {}
        send_sync::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}

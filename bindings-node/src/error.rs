//! Errors as plain objects; `lib/errors.cjs` makes the classes.

use napi_derive::napi;
use pcsdk::{Error, ErrorKind, headers_json};

/// Everything that a core error says.
#[napi(object, object_from_js = false)]
#[derive(Debug)]
pub struct Failure {
    /// The stable number of the kind.
    pub kind: u32,
    pub message: String,
    pub operation: Option<String>,
    pub status: Option<u16>,
    pub code: Option<String>,
    pub request_id: Option<String>,
    /// Milliseconds.
    pub retry_after: Option<f64>,
    pub attempts: u32,
    /// Milliseconds.
    pub waited: f64,
    pub outcome_unknown: bool,
    pub retryable: bool,
    /// A JSON object, when there was an answer.
    pub headers: Option<String>,
    /// The answer's body, when there was one.
    pub body: Option<String>,
    /// Whether the body holds an integer that a number would round.
    pub large_integers: bool,
}

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        let answered = error.status().is_some();
        let body = String::from_utf8_lossy(error.body()).into_owned();
        Self {
            kind: error.kind().code(),
            message: error.message().to_owned(),
            operation: error.operation().map(str::to_owned),
            status: error.status(),
            code: error.code().map(str::to_owned),
            request_id: error.request_id().map(str::to_owned),
            retry_after: error.retry_after().map(|wait| wait.as_secs_f64() * 1000.0),
            attempts: error.attempts(),
            waited: error.waited().as_secs_f64() * 1000.0,
            outcome_unknown: error.outcome_unknown(),
            retryable: error.is_retryable(),
            headers: answered.then(|| headers_json(error.headers())),
            large_integers: crate::integers::holds_large(&body),
            body: answered.then_some(body),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::from(&error)
    }
}

/// The failure of something that gave nothing back.
pub(crate) fn failure(result: pcsdk::Result<()>) -> Option<Failure> {
    result.err().map(Failure::from)
}

/// One kind of error.
#[napi(object, object_from_js = false)]
#[derive(Debug)]
pub struct Kind {
    pub code: u32,
    pub name: &'static str,
}

/// Every kind the core has, for the test that compares them with the classes.
#[napi(catch_unwind)]
pub fn error_kinds() -> Vec<Kind> {
    ErrorKind::ALL.iter().map(|kind| Kind { code: kind.code(), name: kind.name() }).collect()
}

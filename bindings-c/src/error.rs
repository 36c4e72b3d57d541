//! Why a function failed.

use std::sync::OnceLock;

use pcsdk::{Error, headers_json};

use crate::boundary::{free, read};
use crate::fields::Fields;
use crate::handle::Handle;
use crate::status::pcsdk_status;
use crate::view::{pcsdk_bytes, pcsdk_str};

/// Why a function failed. It holds no secret of the request; its body and headers are the server's.
///
/// Ownership: the caller frees it with `pcsdk_error_free`, except the one an event callback is shown. Views of it
/// live as long as it does. Threads: it may be used by several threads at the same time.
#[derive(Debug)]
pub struct pcsdk_error {
    error: Error,
    headers: OnceLock<String>,
    fields: Fields,
}

impl Handle for pcsdk_error {
    const NAME: &'static str = "pcsdk_error";
}

impl pcsdk_error {
    pub(crate) fn new(error: Error) -> Self {
        Self { error, headers: OnceLock::new(), fields: Fields::default() }
    }
}

/// Frees an error. NULL is allowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_free(error: *mut pcsdk_error) {
    free(error);
}

/// What kind of failure: the status that the failed function returned. `PCSDK_OK` for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_status(error: *const pcsdk_error) -> pcsdk_status {
    read(pcsdk_status::PCSDK_OK, error, |error| error.error.kind().into())
}

/// The stable name of the kind: `argument`, `rate_limited`, …
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_kind_name(error: *const pcsdk_error) -> pcsdk_str {
    read(pcsdk_str::NONE, error, |error| error.error.kind().name().into())
}

/// What was being done, what came back, what to do.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_message(error: *const pcsdk_error) -> pcsdk_str {
    read(pcsdk_str::NONE, error, |error| error.error.message().into())
}

/// The operation id, or method and path, that failed. No text when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_operation(error: *const pcsdk_error) -> pcsdk_str {
    read(pcsdk_str::NONE, error, |error| error.error.operation().into())
}

/// The vendor's error code (`bad.credentials`, `CMN-101`), else one of ours (`dns`, `tls`). No text when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_code(error: *const pcsdk_error) -> pcsdk_str {
    read(pcsdk_str::NONE, error, |error| error.error.code().into())
}

/// The HTTP status of the answer, 0 when there was none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_http_status(error: *const pcsdk_error) -> u32 {
    read(0, error, |error| error.error.status().map_or(0, u32::from))
}

/// The vendor's id of the exchange, for its support. No text when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_request_id(error: *const pcsdk_error) -> pcsdk_str {
    read(pcsdk_str::NONE, error, |error| error.error.request_id().into())
}

/// How long the server asked to wait, in milliseconds; -1 when it did not.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_retry_after_ms(error: *const pcsdk_error) -> i64 {
    read(-1, error, |error| {
        error.error.retry_after().map_or(-1, |wait| i64::try_from(wait.as_millis()).unwrap_or(i64::MAX))
    })
}

/// How many times the request was sent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_attempts(error: *const pcsdk_error) -> u32 {
    read(0, error, |error| error.error.attempts())
}

/// How long the call waited between attempts and for the rate limit, in milliseconds.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_waited_ms(error: *const pcsdk_error) -> u64 {
    read(0, error, |error| u64::try_from(error.error.waited().as_millis()).unwrap_or(u64::MAX))
}

/// Whether the same call may succeed later.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_is_retryable(error: *const pcsdk_error) -> bool {
    read(false, error, |error| error.error.is_retryable())
}

/// Whether the server may have acted on the request although no answer came.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_outcome_unknown(error: *const pcsdk_error) -> bool {
    read(false, error, |error| error.error.outcome_unknown())
}

/// The answer's body, empty when there was none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_body(error: *const pcsdk_error) -> pcsdk_bytes {
    read(pcsdk_bytes::NONE, error, |error| error.error.body().into())
}

/// The answer's headers as a JSON object, names in lower case; `{}` when there was no answer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_headers_json(error: *const pcsdk_error) -> pcsdk_str {
    read(pcsdk_str::NONE, error, |error| {
        error.headers.get_or_init(|| headers_json(error.error.headers())).as_str().into()
    })
}

/// A field of the answer's JSON body, named by a JSON pointer such as `/message`.
///
/// Returns the content of a string and the JSON of anything else; no text when the body is not JSON, or has no such
/// field.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_error_field(error: *const pcsdk_error, pointer: pcsdk_str) -> pcsdk_str {
    read(pcsdk_str::NONE, error, |error| match pointer.text("pointer") {
        Ok(pointer) => error.fields.view(error.error.body(), pointer),
        Err(_) => pcsdk_str::NONE,
    })
}

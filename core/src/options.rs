//! What a caller may say about one call.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::cancel::Cancel;
use crate::error::{Error, ErrorKind, Result};
use crate::suggest;
use crate::transport::Interrupt;

/// Shows the user a login page: opens a browser at the address, or hands the address on. Called on the thread that logs
/// in, before it waits for the answer, so it must come back without waiting itself. Its error ends the login.
pub type Opener = Arc<dyn Fn(&str) -> Result<()> + Send + Sync>;

/// What an unknown option is compared with.
const NAMES: [&str; 5] = ["timeout", "max_attempts", "max_retry_wait", "idempotent", "headers"];

/// Options of one call; the client's own hold for what is left out.
#[derive(Clone, Default)]
pub struct CallOptions {
    /// A limit on the whole call, retries included.
    pub timeout: Option<Duration>,
    /// Requests in all.
    pub max_attempts: Option<u32>,
    /// The longest wait that a server or its rate limit may ask for.
    pub max_retry_wait: Option<Duration>,
    /// Whether the request may be sent again although the server may have acted on it; by its method and the catalogue
    /// when left out.
    pub idempotent: Option<bool>,
    /// Whether a pager goes on without the items that cannot be read, and tells of them; else they are an error.
    pub skip_bad_items: bool,
    /// Further headers.
    pub headers: HeaderMap,
    /// Cancels the call from any thread.
    pub cancel: Cancel,
    /// Looked at on the calling thread, at least every 50 ms of waiting; `true` stops the call.
    pub interrupt: Option<Interrupt>,
    /// Shows the page of a login in the browser; the system's own browser when left out.
    pub open: Option<Opener>,
}

impl CallOptions {
    /// Options from a JSON object: `timeout` and `max_retry_wait` (seconds, or milliseconds as `timeout_ms` and
    /// `max_retry_wait_ms`), `max_attempts`, `idempotent`, `skip_bad_items`, `headers`.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for an unknown option or a value of the wrong type.
    pub fn from_json(json: &[u8]) -> Result<Self> {
        if json.iter().all(u8::is_ascii_whitespace) {
            return Ok(Self::default());
        }
        let object: serde_json::Map<String, Value> =
            serde_json::from_slice(json).map_err(|_| unusable("they are not a JSON object"))?;
        let mut options = Self::default();
        for (name, value) in object.iter().filter(|(_, value)| !value.is_null()) {
            options.set(name, value)?;
        }
        Ok(options)
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<()> {
        let must_be = |expected: &str| unusable(&format!("`{name}` must be {expected}"));
        match name {
            "timeout" | "timeout_ms" => {
                let (units, unit) = units(name);
                let timeout = duration(value, units).filter(|timeout| !timeout.is_zero());
                let refuse = || must_be(&format!("a number of {unit}, more than zero"));
                self.timeout = Some(timeout.ok_or_else(refuse)?);
            }
            "max_retry_wait" | "max_retry_wait_ms" | "max_wait" | "max_wait_ms" => {
                let (units, unit) = units(name);
                let refuse = || must_be(&format!("a number of {unit}, zero or more"));
                self.max_retry_wait = Some(duration(value, units).ok_or_else(refuse)?);
            }
            "idempotent" => {
                self.idempotent = Some(value.as_bool().ok_or_else(|| must_be("true or false"))?);
            }
            "max_attempts" => {
                let count = value.as_u64().and_then(|count| u32::try_from(count).ok());
                self.max_attempts = Some(count.ok_or_else(|| must_be("a whole number, zero or more"))?);
            }
            "skip_bad_items" => {
                self.skip_bad_items = value.as_bool().ok_or_else(|| must_be("true or false"))?;
            }
            "headers" => self.headers = headers(value.as_object().ok_or_else(|| must_be("an object"))?)?,
            _ => {
                let near = suggest::hint(name, NAMES.into_iter());
                return Err(unusable(&format!("there is no option `{}`{near}", name.escape_debug())));
            }
        }
        Ok(())
    }
}

/// How many units of the option's time a second has, and what they are called.
fn units(name: &str) -> (f64, &'static str) {
    if name.ends_with("_ms") { (1000.0, "milliseconds") } else { (1.0, "seconds") }
}

/// A time of which one second has `units`.
fn duration(value: &Value, units: f64) -> Option<Duration> {
    let seconds = value.as_f64()? / units;
    (0.0..1e9).contains(&seconds).then(|| Duration::from_secs_f64(seconds))
}

fn unusable(why: &str) -> Error {
    Error::new(ErrorKind::Argument, format!("the call options are not usable: {why}"))
}

/// Headers from a JSON object of texts, numbers and truth values; null leaves one out.
pub(crate) fn headers(map: &serde_json::Map<String, serde_json::Value>) -> Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    for (name, value) in map {
        let shown = name.escape_debug();
        let refuse =
            |why: &str| Error::new(ErrorKind::Argument, format!("the header `{shown}` is not usable: {why}"));
        let text = match value {
            serde_json::Value::Null => continue,
            serde_json::Value::String(text) => text.clone(),
            serde_json::Value::Number(_) | serde_json::Value::Bool(_) => value.to_string(),
            _ => return Err(refuse("its value must be text")),
        };
        let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refuse("that is no header name"))?;
        if ["host", "content-length", "transfer-encoding", "connection"].contains(&header.as_str()) {
            return Err(refuse("the library sets it itself"));
        }
        let value = HeaderValue::from_str(&text)
            .map_err(|_| refuse("its value holds a character no header may carry"))?;
        headers.append(header, value);
    }
    Ok(headers)
}

/// Lays `over` on `headers`: a name in both has the values of `over`.
pub(crate) fn replace(headers: &mut HeaderMap, over: &HeaderMap) {
    for name in over.keys() {
        headers.remove(name);
    }
    for (name, value) in over {
        headers.append(name, value.clone());
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("max_attempts", &self.max_attempts)
            .field("max_retry_wait", &self.max_retry_wait)
            .field("idempotent", &self.idempotent)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timeout_comes_in_seconds_or_milliseconds() {
        for json in [r#"{"timeout":1.5}"#, r#"{"timeout_ms":1500,"max_attempts":null}"#] {
            assert_eq!(
                CallOptions::from_json(json.as_bytes()).unwrap().timeout,
                Some(Duration::from_millis(1500))
            );
        }
    }

    #[test]
    fn waits_and_repetition_are_said_for_one_call() {
        for json in [r#"{"max_retry_wait":0,"idempotent":true}"#, r#"{"max_wait_ms":0,"idempotent":true}"#] {
            let options = CallOptions::from_json(json.as_bytes()).unwrap();
            assert_eq!((options.max_retry_wait, options.idempotent), (Some(Duration::ZERO), Some(true)));
        }
    }

    #[test]
    fn what_is_not_usable_is_said_with_the_nearest_name_or_the_right_type() {
        for (json, expected) in [
            (r#"{"max_atempts":1}"#, "did you mean `max_attempts`"),
            (r#"{"timeout":"soon"}"#, "`timeout` must be a number of seconds"),
            (r#"{"timeout_ms":-1}"#, "`timeout_ms` must be a number of milliseconds"),
            (r#"{"max_attempts":1.5}"#, "a whole number"),
            (r#"{"max_retry_wait":-1}"#, "`max_retry_wait` must be a number of seconds"),
            (r#"{"idempotent":"yes"}"#, "true or false"),
            (r#"{"headers":[]}"#, "an object"),
            ("[]", "not a JSON object"),
        ] {
            let error = CallOptions::from_json(json.as_bytes()).unwrap_err();
            assert!(
                error.kind() == ErrorKind::Argument && error.message().contains(expected),
                "{json}: {error}"
            );
        }
    }

    #[test]
    fn header_injection_is_refused() {
        for bad in [
            r#"{"headers":{"a":"b\r\nc: d"}}"#,
            r#"{"headers":{"a\nb":"c"}}"#,
            r#"{"headers":{"Host":"evil"}}"#,
        ] {
            assert_eq!(
                CallOptions::from_json(bad.as_bytes()).unwrap_err().kind(),
                ErrorKind::Argument,
                "{bad}"
            );
        }
    }
}

//! What a caller may say about one call.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::cancel::Cancel;
use crate::error::{Error, ErrorKind, Result};
use crate::transport::Interrupt;

/// Options of one call; the client's own hold for what is left out.
#[derive(Clone, Default)]
pub struct CallOptions {
    /// A limit on the whole call, retries included.
    pub timeout: Option<Duration>,
    /// Requests in all.
    pub max_attempts: Option<u32>,
    /// Further headers.
    pub headers: HeaderMap,
    /// Cancels the call from any thread.
    pub cancel: Cancel,
    /// Looked at on the calling thread, at least every 50 ms of waiting; `true` stops the call.
    pub interrupt: Option<Interrupt>,
}

impl CallOptions {
    /// Options from a JSON object: `timeout` (seconds) or `timeout_ms`, `max_attempts`, `headers`.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for an unknown option or a value of the wrong type.
    pub fn from_json(json: &[u8]) -> Result<Self> {
        #[derive(serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Options {
            timeout: Option<f64>,
            timeout_ms: Option<f64>,
            max_attempts: Option<u32>,
            headers: Option<serde_json::Map<String, serde_json::Value>>,
        }
        if json.iter().all(u8::is_ascii_whitespace) {
            return Ok(Self::default());
        }
        let refuse = |why: String| Error::new(ErrorKind::Argument, why);
        let options: Options =
            serde_json::from_slice(json).map_err(|error| refuse(format!("the call options are not usable: {error}")))?;
        let seconds = options.timeout.or(options.timeout_ms.map(|ms| ms / 1000.0));
        let timeout = match seconds {
            None => None,
            Some(s) if s.is_finite() && s > 0.0 && s < 1e9 => Some(Duration::from_secs_f64(s)),
            Some(_) => return Err(refuse("the call option `timeout` must be more than zero".to_owned())),
        };
        Ok(Self {
            timeout,
            max_attempts: options.max_attempts,
            headers: options.headers.map_or_else(|| Ok(HeaderMap::new()), |map| headers(&map))?,
            ..Self::default()
        })
    }
}

/// Headers from a JSON object of texts, numbers and truth values; null leaves one out.
pub(crate) fn headers(map: &serde_json::Map<String, serde_json::Value>) -> Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    for (name, value) in map {
        let shown = name.escape_debug();
        let refuse = |why: &str| Error::new(ErrorKind::Argument, format!("the header `{shown}` is not usable: {why}"));
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
        let value = HeaderValue::from_str(&text).map_err(|_| refuse("its value holds a character no header may carry"))?;
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
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_injection_is_refused() {
        for bad in [r#"{"headers":{"a":"b\r\nc: d"}}"#, r#"{"headers":{"a\nb":"c"}}"#, r#"{"headers":{"Host":"evil"}}"#] {
            assert_eq!(CallOptions::from_json(bad.as_bytes()).unwrap_err().kind(), ErrorKind::Argument, "{bad}");
        }
    }
}

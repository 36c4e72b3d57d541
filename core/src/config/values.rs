//! The values of options, checked.

use std::time::Duration;

use serde_json::Value;

pub(super) fn text(value: &Value) -> Result<Option<String>, &'static str> {
    value.as_str().map(|t| Some(t.to_owned())).ok_or("text")
}

pub(super) fn truth(value: &Value) -> Result<bool, &'static str> {
    value.as_bool().ok_or("true or false")
}

pub(super) fn count(value: &Value) -> Result<u64, &'static str> {
    value.as_u64().ok_or("a whole number, zero or more")
}

/// A time in seconds; zero means none.
pub(super) fn seconds(value: &Value) -> Result<Option<Duration>, &'static str> {
    let expected = "a number of seconds, zero or more";
    let seconds = value.as_f64().filter(|s| s.is_finite() && *s >= 0.0 && *s < 1e9).ok_or(expected)?;
    Ok((seconds > 0.0).then(|| Duration::from_secs_f64(seconds)))
}

/// A limit in seconds; zero means a day, which is as good as none.
pub(super) fn limit(value: &Value) -> Result<Duration, &'static str> {
    seconds(value).map(|limit| limit.unwrap_or(Duration::from_secs(86_400)))
}

//! A login as a plain object with the vendors' field names, in and out.

use serde_json::{Map, Value};

use super::token::{Life, Token, number, text};
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;

/// The unit of `expire_time` and `refresh_token_expire_time`: the vendors' JavaScript writes milliseconds, their
/// Python and PHP write seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeUnit {
    /// Seconds since 1970.
    Seconds,
    /// Milliseconds since 1970.
    Milliseconds,
}

/// No moment in seconds is as large before the year 5138, none in milliseconds as small after 1973.
const SMALLEST_MILLISECONDS: u64 = 100_000_000_000;

/// A login as an object; empty without one.
pub(crate) fn write(token: Option<&Token>, remember: Option<bool>, unit: TimeUnit) -> Map<String, Value> {
    let mut object = Map::new();
    let Some(token) = token else { return object };
    let moment = |life: Life| match unit {
        TimeUnit::Seconds => life.ends_at,
        TimeUnit::Milliseconds => life.ends_at.saturating_mul(1000),
    };
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            object.insert(name.to_owned(), value);
        }
    };
    put("access_token", Some(token.access.expose().into()));
    put("token_type", Some(token.kind.as_str().into()));
    put("expires_in", token.life.map(|life| life.seconds.into()));
    put("expire_time", token.life.map(|life| moment(life).into()));
    put("refresh_token", token.refresh.as_ref().map(|refresh| refresh.expose().into()));
    put("refresh_token_expires_in", token.refresh_life.map(|life| life.seconds.into()));
    put("refresh_token_expire_time", token.refresh_life.map(|life| moment(life).into()));
    put("scope", token.scope.as_deref().map(Into::into));
    put("owner_id", token.owner_id.as_deref().map(Into::into));
    put("endpoint_id", token.endpoint_id.as_deref().map(Into::into));
    put("remember", remember.map(Into::into));
    object
}

/// Reads a login that [`write`], a token endpoint, or an SDK of either vendor wrote. An empty object is no login.
///
/// # Errors
/// [`ErrorKind::Argument`] when the object is none, or has fields but no access token.
pub(crate) fn read(json: &[u8], clock: &dyn Clock) -> Result<Option<(Token, Option<bool>)>> {
    let refuse = |why: &str| Error::new(ErrorKind::Argument, format!("the auth data are not usable: {why}"));
    let value: Value = serde_json::from_slice(json).map_err(|_| refuse("they are not JSON"))?;
    // PHP's json_encode writes an empty array for an empty object.
    if value.is_null()
        || value.as_array().is_some_and(Vec::is_empty)
        || value.as_object().is_some_and(Map::is_empty)
    {
        return Ok(None);
    }
    if !value.is_object() {
        return Err(refuse("they are not an object"));
    }
    let access = text(&value, "access_token").ok_or_else(|| refuse("they have no access_token"))?;
    let life = |moments: [&str; 2], seconds: &str| {
        let seconds = number(&value, seconds);
        let moment = moments.iter().find_map(|name| number(&value, name));
        let moment = moment.map(|m| if m >= SMALLEST_MILLISECONDS { m / 1000 } else { m });
        match (moment, seconds) {
            (Some(moment), seconds) => Some(Life::ending_at(moment, seconds, clock)),
            // A bare token answer: it can only have been obtained just now.
            (None, Some(seconds)) => Some(Life::starting_now(seconds, clock)),
            (None, None) => None,
        }
    };
    let token = Token {
        access: Secret::from(access),
        kind: text(&value, "token_type").unwrap_or_else(|| "bearer".to_owned()),
        life: life(["expire_time", "expireTime"], "expires_in"),
        refresh: text(&value, "refresh_token").map(Secret::from),
        refresh_life: life(["refresh_token_expire_time", "refreshExpireTime"], "refresh_token_expires_in"),
        scope: text(&value, "scope"),
        owner_id: text(&value, "owner_id"),
        endpoint_id: text(&value, "endpoint_id"),
    };
    Ok(Some((token, value.get("remember").and_then(Value::as_bool))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{SystemClock, unix_seconds};

    #[test]
    fn what_is_written_reads_the_same_in_either_unit() {
        let json = br#"{"access_token":"a","token_type":"bearer","expires_in":3599,"refresh_token":"r","refresh_token_expires_in":604799,"scope":"SMS","owner_id":"1"}"#;
        let (token, _) = read(json, &SystemClock).unwrap().unwrap();
        for unit in [TimeUnit::Seconds, TimeUnit::Milliseconds] {
            let object = Value::Object(write(Some(&token), Some(true), unit));
            let (again, remember) = read(object.to_string().as_bytes(), &SystemClock).unwrap().unwrap();
            assert_eq!(again.life.unwrap().ends_at, token.life.unwrap().ends_at);
            assert_eq!(again.refresh_life.unwrap().seconds, 604_799);
            assert_eq!((again.owner_id.as_deref(), remember), (Some("1"), Some(true)));
        }
    }

    #[test]
    fn the_2015_field_names_in_milliseconds_are_understood() {
        let soon = (unix_seconds(SystemClock.wall()) + 100) * 1000;
        let json = format!(r#"{{"access_token":"a","expireTime":{soon},"refreshExpireTime":1}}"#);
        let (token, _) = read(json.as_bytes(), &SystemClock).unwrap().unwrap();
        assert!(token.is_usable(SystemClock.now()) && !token.is_refreshable(SystemClock.now()));
    }

    #[test]
    fn empty_data_is_no_login_and_rubbish_is_refused_without_quoting_it() {
        for empty in ["{}", "[]", "null"] {
            assert!(read(empty.as_bytes(), &SystemClock).unwrap().is_none());
        }
        for bad in ["", "canary", "[\"canary\"]", r#"{"token":"canary"}"#, "7"] {
            let error = read(bad.as_bytes(), &SystemClock).unwrap_err();
            assert!(!error.message().contains("canary"));
        }
    }
}

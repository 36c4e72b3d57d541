//! A login as a plain object with the vendors' field names, in and out.

use serde_json::{Map, Value};

use super::token::{Life, Token, number, text};
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, Result};
use crate::secret::{Secret, wipe};

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

/// Every field that [`write`] may write.
pub(crate) const FIELDS: [&str; 11] = [
    "access_token",
    "token_type",
    "expires_in",
    "expire_time",
    "refresh_token",
    "refresh_token_expires_in",
    "refresh_token_expire_time",
    "scope",
    "owner_id",
    "endpoint_id",
    "remember",
];

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
    let mut value: Value = serde_json::from_slice(json).map_err(|_| refuse("they are not JSON"))?;
    let login = read_value(&value, clock);
    wipe(&mut value);
    login
}

/// As [`read`], for an object that was parsed already.
pub(crate) fn read_value(value: &Value, clock: &dyn Clock) -> Result<Option<(Token, Option<bool>)>> {
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
    let field = |names: &[&str]| names.iter().find_map(|name| text(value, name));
    let refresh = field(&["refresh_token", "refreshToken"]).map(Secret::from);
    let access = field(&["access_token", "accessToken"]).map(Secret::from);
    let life = |moments: &[&str], seconds: &str| {
        let seconds = number(value, seconds);
        let moment = moments.iter().find_map(|name| moment(value, name));
        match (moment, seconds) {
            (Some(moment), seconds) => Some(Life::ending_at(moment, seconds, clock)),
            // A bare token answer: it can only have been obtained just now.
            (None, Some(seconds)) => Some(Life::starting_now(seconds, clock)),
            (None, None) => None,
        }
    };
    let access_life = match &access {
        Some(_) => life(&["expire_time", "expireTime", "tokenExpiryTime"], "expires_in"),
        // What is left when an SDK has thrown the access token away.
        None if refresh.is_some() && value.get("access_token").is_some() => {
            Some(Life::ending_at(0, None, clock))
        }
        None => return Err(refuse("they have no access_token")),
    };
    let token = Token {
        access: access.unwrap_or_default(),
        kind: text(value, "token_type").unwrap_or_else(|| "bearer".to_owned()),
        life: access_life,
        refresh,
        refresh_life: life(&["refresh_token_expire_time", "refreshExpireTime"], "refresh_token_expires_in"),
        scope: text(value, "scope"),
        owner_id: text(value, "owner_id"),
        endpoint_id: text(value, "endpoint_id"),
    };
    Ok(Some((token, value.get("remember").and_then(Value::as_bool))))
}

/// Seconds since 1970, of a number in either unit; a moment that is no positive number has passed.
fn moment(object: &Value, name: &str) -> Option<u64> {
    let value = object.get(name)?;
    let readable = value.is_number() || value.as_str().is_some_and(|text| text.trim().parse::<f64>().is_ok());
    let moment = number(object, name).unwrap_or(0);
    readable.then_some(if moment >= SMALLEST_MILLISECONDS { moment / 1000 } else { moment })
}

fn refuse(why: &str) -> Error {
    Error::new(ErrorKind::Argument, format!("the auth data are not usable: {why}"))
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
            let fields = write(Some(&token), Some(true), unit);
            assert!(fields.keys().all(|name| FIELDS.contains(&name.as_str())));
            let object = Value::Object(fields);
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
    fn a_dump_whose_access_token_was_thrown_away_is_expired_and_can_be_renewed() {
        for json in [
            r#"{"access_token":"a","expires_in":"-1","expire_time":0,"refresh_token":"r"}"#,
            r#"{"access_token":"a","expireTime":-5,"refresh_token":"r"}"#,
            r#"{"access_token":"","refresh_token":"r"}"#,
            r#"{"accessToken":"a","tokenExpiryTime":1000,"refreshToken":"r"}"#,
        ] {
            let (token, _) = read(json.as_bytes(), &SystemClock).unwrap().unwrap();
            assert!(!token.is_usable(SystemClock.now()) && token.is_refreshable(SystemClock.now()), "{json}");
        }
    }

    #[test]
    fn empty_data_is_no_login_and_rubbish_is_refused_without_quoting_it() {
        for empty in ["{}", "[]", "null"] {
            assert!(read(empty.as_bytes(), &SystemClock).unwrap().is_none());
        }
        for bad in
            ["", "canary", "[\"canary\"]", r#"{"token":"canary"}"#, r#"{"refresh_token":"canary"}"#, "7"]
        {
            let error = read(bad.as_bytes(), &SystemClock).unwrap_err();
            assert!(!error.message().contains("canary"));
        }
    }
}

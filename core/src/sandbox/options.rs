//! What a sandbox can be told to do.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::error::{Error, ErrorKind, Result};

/// How a sandbox behaves. The default is a vendor on a good day.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SandboxOptions {
    /// The port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// Answers 429 after so many API requests of one token in a window.
    pub throttle: Option<u32>,
    /// The length of that window in seconds. The vendors' is a minute; a test may not want to wait so long.
    pub throttle_window: u64,
    /// The share of API requests answered 503, from 0 to 1.
    pub fail_rate: f64,
    /// Seconds that an access token lives; the vendors' own life when absent.
    pub token_lifetime: Option<u64>,
    /// How many users are there from the start.
    pub users: usize,
    /// Names, ids and failures follow from it.
    pub seed: u64,
}

impl Default for SandboxOptions {
    fn default() -> Self {
        Self {
            port: 0,
            throttle: None,
            throttle_window: 60,
            fail_rate: 0.0,
            token_lifetime: None,
            users: 300,
            seed: 1,
        }
    }
}

impl SandboxOptions {
    /// The options in a JSON object; empty text means the default.
    pub fn from_json(json: &[u8]) -> Result<Self> {
        if json.trim_ascii().is_empty() {
            return Ok(Self::default());
        }
        // By way of a map: serde would also take a list for a struct.
        let fields: Map<String, Value> =
            serde_json::from_slice(json).map_err(|error| unusable(&error.to_string()))?;
        Self::deserialize(Value::Object(fields)).map_err(|error| unusable(&error.to_string()))?.checked()
    }

    /// The same options, if a server can be run with them.
    pub(super) fn checked(self) -> Result<Self> {
        if !(0.0..=1.0).contains(&self.fail_rate) {
            return Err(unusable(&format!(
                "`fail_rate` is {}, but must lie between 0 and 1",
                self.fail_rate
            )));
        }
        if self.throttle == Some(0) || self.throttle_window == 0 {
            return Err(unusable("`throttle` and `throttle_window` must be at least 1"));
        }
        if self.users == 0 {
            return Err(unusable("`users` must be at least 1: somebody has to log in"));
        }
        Ok(self)
    }
}

fn unusable(why: &str) -> Error {
    Error::new(ErrorKind::Config, format!("the sandbox options are not usable: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_given_is_the_default() {
        assert_eq!(SandboxOptions::from_json(b" ").unwrap(), SandboxOptions::default());
        assert_eq!(SandboxOptions::from_json(b"{}").unwrap(), SandboxOptions::default());
    }

    #[test]
    fn given_options_are_taken() {
        let options =
            SandboxOptions::from_json(br#"{"throttle": 5, "users": 7, "token_lifetime": 2}"#).unwrap();
        assert_eq!((options.throttle, options.users, options.token_lifetime), (Some(5), 7, Some(2)));
    }

    #[test]
    fn an_unknown_option_is_named() {
        let error = SandboxOptions::from_json(br#"{"trottle": 5}"#).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.message().contains("`trottle`"), "{error}");
        assert!(error.message().contains("`throttle`"), "{error}");
    }

    #[test]
    fn values_out_of_range_are_refused() {
        for bad in
            [r#"{"fail_rate": 2}"#, r#"{"throttle": 0}"#, r#"{"users": 0}"#, r#"{"port": 70000}"#, "[", "[]"]
        {
            assert_eq!(
                SandboxOptions::from_json(bad.as_bytes()).unwrap_err().kind(),
                ErrorKind::Config,
                "{bad}"
            );
        }
    }
}

//! The login that the configuration describes, for programs that log in without saying how.

use serde_json::{Map, Value};
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind, Result};
use crate::platform::Platform;
use crate::secret::{Secret, wipe};

/// A grant and its fields, as options say them.
#[derive(Debug, Clone, Default)]
pub(crate) struct LoginSettings {
    fields: Vec<(&'static str, Secret)>,
    pub(super) remember: Option<bool>,
}

/// Which grant a field belongs to, the most telling one first.
const TELLING: [(&str, &str); 4] =
    [("jwt", "jwt"), ("assertion", "saml2"), ("password", "password"), ("refresh_token", "refresh_token")];

impl LoginSettings {
    pub(super) fn set(&mut self, name: &'static str, value: &Value) -> Result<(), &'static str> {
        let text = match value {
            Value::String(text) => text.clone(),
            // An extension is often written as a number.
            Value::Number(number) => number.to_string(),
            _ => return Err("text"),
        };
        self.fields.retain(|(field, _)| *field != name);
        self.fields.push((name, Secret::from(text)));
        Ok(())
    }

    fn get(&self, name: &str) -> Option<&str> {
        let found = self.fields.iter().find(|(field, _)| *field == name);
        found.map(|(_, value)| value.expose()).filter(|value| !value.is_empty())
    }

    /// `grant` as it is when it names a grant; else the configured one, with the fields of `grant` in place of its own.
    ///
    /// `has_secret`: whether an application with a secret is configured.
    pub(crate) fn complete(
        &self,
        platform: Platform,
        has_secret: bool,
        grant: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>> {
        let as_it_is = || Zeroizing::new(grant.to_vec());
        let mut given: Map<String, Value> = match grant {
            b"" => Map::new(),
            // What is no object is for the grants to refuse.
            json => match serde_json::from_slice(json) {
                Ok(object) => object,
                Err(_) => return Ok(as_it_is()),
            },
        };
        if given.get("grant").is_some_and(|name| !name.is_null()) {
            given.values_mut().for_each(wipe);
            return Ok(as_it_is());
        }
        let name = self.grant(platform, has_secret)?;
        let mut whole = Map::new();
        whole.insert("grant".to_owned(), name.into());
        for field in fields_of(name) {
            if let Some(value) = self.get(field) {
                whole.insert((*field).to_owned(), value.into());
            }
        }
        if let Some(remember) = self.remember {
            whole.insert("remember".to_owned(), remember.into());
        }
        whole.extend(given.into_iter().filter(|(_, value)| !value.is_null()));
        whole.insert("grant".to_owned(), name.into());
        // Room for every character escaped: a text that grows leaves copies behind.
        let room =
            whole.iter().map(|(name, value)| name.len() + 6 * value.as_str().map_or(1, str::len) + 6).sum();
        let mut json = Zeroizing::new(Vec::with_capacity(room));
        let mut whole = Value::Object(whole);
        let written = serde_json::to_writer(&mut *json, &whole);
        wipe(&mut whole);
        written
            .map(|()| json)
            .map_err(|_| Error::new(ErrorKind::Argument, "the grant cannot be written as JSON"))
    }

    /// The grant that is named, else the one that the fields fit.
    fn grant(&self, platform: Platform, has_secret: bool) -> Result<&str> {
        if let Some(name) = self.get("grant") {
            return Ok(name);
        }
        if let Some((_, grant)) = TELLING.iter().find(|(field, _)| self.get(field).is_some()) {
            return Ok(grant);
        }
        match platform {
            Platform::PureCloud if has_secret => Ok("client_credentials"),
            Platform::PureCloud => Err(unsaid(
                "set PCSDK_CLIENT_ID and PCSDK_CLIENT_SECRET, or give them to the client, or write a profile",
            )),
            Platform::RingCentral => Err(unsaid(
                "set RC_JWT, or RC_USERNAME and RC_PASSWORD, beside RC_CLIENT_ID and RC_CLIENT_SECRET (or RC_API_KEY)",
            )),
        }
    }
}

/// The configured fields that a grant takes: those of another grant are not for it.
fn fields_of(grant: &str) -> &'static [&'static str] {
    match grant {
        "jwt" => &["jwt"],
        "password" => &["username", "extension", "password"],
        "refresh_token" => &["refresh_token"],
        "saml2" => &["org_name", "assertion"],
        "authorization_code" | "implicit" | "pkce" => &["redirect_uri"],
        _ => &[],
    }
}

fn unsaid(cure: &str) -> Error {
    Error::new(ErrorKind::Config, format!("no login is configured: {cure}")).with_code("no_login")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn settings(fields: &[(&'static str, &str)]) -> LoginSettings {
        let mut settings = LoginSettings::default();
        for (name, value) in fields {
            settings.set(name, &Value::from(*value)).unwrap();
        }
        settings
    }

    fn completed(settings: &LoginSettings, platform: Platform, has_secret: bool, given: &str) -> Value {
        serde_json::from_slice(&settings.complete(platform, has_secret, given.as_bytes()).unwrap()).unwrap()
    }

    #[test]
    fn the_fields_that_are_there_say_which_grant() {
        let cases = [
            (settings(&[]), Platform::PureCloud, json!({"grant": "client_credentials"})),
            (
                settings(&[("jwt", "j"), ("username", "u"), ("password", "p")]),
                Platform::RingCentral,
                json!({"grant": "jwt", "jwt": "j"}),
            ),
            (
                settings(&[("password", "p"), ("username", "u"), ("extension", "")]),
                Platform::RingCentral,
                json!({"grant": "password", "username": "u", "password": "p"}),
            ),
            (
                settings(&[("grant", "password"), ("jwt", "j"), ("username", "u")]),
                Platform::RingCentral,
                json!({"grant": "password", "username": "u"}),
            ),
            (
                settings(&[("assertion", "a"), ("org_name", "o")]),
                Platform::PureCloud,
                json!({"grant": "saml2", "org_name": "o", "assertion": "a"}),
            ),
        ];
        for (settings, platform, expected) in cases {
            for given in ["", "{}", r#"{"grant":null}"#] {
                assert_eq!(completed(&settings, platform, true, given), expected);
            }
        }
    }

    #[test]
    fn what_the_caller_gives_wins_and_a_named_grant_stays_as_it_is() {
        let settings = settings(&[("username", "u"), ("password", "p")]);
        let given = r#"{"password":"other","remember":true}"#;
        let expected = json!({"grant": "password", "username": "u", "password": "other", "remember": true});
        assert_eq!(completed(&settings, Platform::RingCentral, true, given), expected);
        for whole in [r#"{"grant":"jwt","jwt":"j"}"#, "[]", "nonsense"] {
            let same = settings.complete(Platform::RingCentral, true, whole.as_bytes()).unwrap();
            assert_eq!(*same, whole.as_bytes());
        }
    }

    #[test]
    fn nothing_configured_says_what_to_set_and_nothing_shows_a_value() {
        for (platform, says) in
            [(Platform::PureCloud, "PCSDK_CLIENT_SECRET"), (Platform::RingCentral, "RC_JWT")]
        {
            let error = LoginSettings::default().complete(platform, false, b"{}").unwrap_err();
            assert!(error.message().contains(says), "{error}");
            assert_eq!((error.kind(), error.code()), (ErrorKind::Config, Some("no_login")));
        }
        assert!(!format!("{:?}", settings(&[("password", "canary")])).contains("canary"));
    }
}

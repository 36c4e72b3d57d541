//! What the login page sends back with the browser: a code, a token, or a refusal (RFC 6749 §4.1.2 and §4.2.2,
//! RFC 9207).

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use subtle::ConstantTimeEq;

use crate::environment::Endpoints;
use crate::error::{Error, ErrorKind, Result};
use crate::origin::Origin;
use crate::redact;
use crate::secret::Secret;

/// The fields of an answer, in their order. Any of them may be a secret.
#[derive(Debug)]
pub(crate) struct Redirect(Vec<(String, Secret)>);

impl Redirect {
    /// Reads an address that the browser was sent to, its query or its fragment.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] when it holds no answer, or says something twice. It is not repeated.
    pub(crate) fn parse(address: &str) -> Result<Self> {
        let (rest, fragment) =
            address.split_once('#').map_or((address, ""), |(rest, fragment)| (rest, fragment));
        let query = rest.split_once('?').map_or("", |(_, query)| query);
        // The bare fields, as a web framework may hand them over.
        let bare = if query.is_empty() && fragment.is_empty() && !rest.contains("://") { rest } else { "" };
        Self::of_pairs([query, fragment, bare])
    }

    /// Reads fields as they stand in a query, a fragment or a form.
    pub(crate) fn of_pairs<'a>(parts: impl IntoIterator<Item = &'a str>) -> Result<Self> {
        let mut fields: Vec<(String, Secret)> = Vec::new();
        for pair in parts.into_iter().flat_map(|part| part.split('&')).filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decoded(name), Secret::from(decoded(value)));
            if fields.iter().any(|(known, _)| *known == name) {
                // Whose value counts would be anybody's guess (RFC 6749 §3.1).
                return Err(unusable("it says something twice"));
            }
            fields.push((name, value));
        }
        Ok(Self(fields))
    }

    /// A field that is there and not empty.
    pub(crate) fn field(&self, name: &str) -> Option<&Secret> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
            .filter(|value| !value.is_empty())
    }

    /// Whether the login page has anything to do with it.
    #[cfg(feature = "browser")]
    pub(crate) fn is_answer(&self) -> bool {
        ["code", "access_token", "error", "state"].iter().any(|name| self.field(name).is_some())
    }

    /// The answer, if it is one to the question that `state` belongs to, from who was asked, and a yes.
    ///
    /// `state` is compared first and in constant time: of an answer that somebody else provoked nothing is used.
    ///
    /// # Errors
    /// [`ErrorKind::Auth`] with the codes `state_mismatch`, `issuer_mismatch`, the login page's own (`access_denied`),
    /// or `missing_code`; no message repeats the state, a code or a token.
    pub(crate) fn checked(self, state: Option<&Secret>, asked: &Endpoints) -> Result<Self> {
        if let Some(expected) = state {
            let given = self.field("state").map_or("", Secret::expose);
            // Without a state there was no question of ours: an answer without one must not match it.
            if expected.is_empty() || !bool::from(given.as_bytes().ct_eq(expected.expose().as_bytes())) {
                return Err(refused(
                    "state_mismatch",
                    "the answer's `state` is not that of this login, so somebody else may have caused it: log in again",
                ));
            }
        }
        if let Some(issuer) = self.field("iss")
            && !Origin::split(issuer.expose()).is_ok_and(|(origin, _)| asked.may_issue(&origin))
        {
            return Err(refused(
                "issuer_mismatch",
                "the answer comes from another server than was asked: log in again",
            ));
        }
        if let Some(error) = self.field("error") {
            return Err(self.no(error.expose()));
        }
        if self.field("code").or_else(|| self.field("access_token")).is_none() {
            return Err(refused("missing_code", "the answer holds neither a code nor a token: log in again"));
        }
        Ok(self)
    }

    /// The login page's no, in its own words as far as they can be shown.
    fn no(&self, error: &str) -> Error {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        let code = if error.len() <= 40 && error.chars().all(plain) { error } else { "login_refused" };
        let description =
            self.field("error_description").map(|text| redact::excerpt(text.expose().as_bytes()));
        let detail = description.map_or_else(String::new, |text| format!(": {text}"));
        let advice = match code {
            "access_denied" => "the user, or an administrator, did not allow it",
            "login_required" | "consent_required" | "interaction_required" => {
                "the page needs the user: leave `prompt` out"
            }
            "invalid_scope" => "ask for scopes that the client has",
            "unauthorized_client" | "unsupported_response_type" => "the client is not set up for this grant",
            "server_error" | "temporarily_unavailable" => "try again later",
            _ => "see the client's settings",
        };
        refused(code, &format!("the login page answered {code}{detail}; {advice}"))
    }

    /// The fields as an object.
    pub(crate) fn to_object(&self) -> Map<String, Value> {
        self.0.iter().map(|(name, value)| (name.clone(), Value::from(value.expose()))).collect()
    }
}

/// `application/x-www-form-urlencoded`, as both queries and fragments are.
fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

fn unusable(why: &str) -> Error {
    Error::new(ErrorKind::Argument, format!("that is no answer of a login page: {why}"))
}

fn refused(code: &str, message: &str) -> Error {
    Error::new(ErrorKind::Auth, format!("the login failed: {message}")).with_code(code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Platform;

    fn check(address: &str, state: Option<&str>) -> Result<Redirect> {
        let asked = Endpoints::named(Platform::PureCloud, "mypurecloud.ie", false).unwrap();
        Redirect::parse(address)?.checked(state.map(Secret::from).as_ref(), &asked)
    }

    #[test]
    fn an_address_a_query_a_fragment_and_bare_fields_are_read() {
        for address in
            ["https://app.example/cb?code=c%2B1&state=s+1", "?code=c%2B1&state=s+1", "code=c%2B1&state=s+1"]
        {
            let redirect = check(address, Some("s 1")).unwrap();
            assert_eq!(redirect.field("code").unwrap().expose(), "c+1", "{address}");
        }
        for address in ["https://app.example/cb#access_token=t&state=s", "#access_token=t&state=s"] {
            assert_eq!(check(address, Some("s")).unwrap().field("access_token").unwrap().expose(), "t");
        }
    }

    #[test]
    fn nothing_is_used_of_an_answer_to_another_question() {
        for (address, code) in [
            ("?code=canary&state=other", "state_mismatch"),
            ("?code=canary", "state_mismatch"),
            ("?error=access_denied&state=", "state_mismatch"),
            ("?code=canary&state=s&iss=https%3A%2F%2Flogin.evil.example", "issuer_mismatch"),
            ("?code=canary&state=s&iss=canary", "issuer_mismatch"),
            ("?state=s", "missing_code"),
            ("?error=access_denied&state=s", "access_denied"),
            ("?error=canary+of%0Aanybody&state=s", "login_refused"),
        ] {
            let error = check(address, Some("s")).unwrap_err();
            assert_eq!((error.kind(), error.code()), (ErrorKind::Auth, Some(code)), "{address}: {error}");
            assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
        }
        check("?code=c&state=s&iss=https%3A%2F%2Flogin.mypurecloud.ie", Some("s")).unwrap();
        check("?code=c", None).unwrap();
        assert_eq!(check("?code=c", Some("")).unwrap_err().code(), Some("state_mismatch"));
    }

    #[test]
    fn the_issuer_is_who_was_asked_or_stands_behind_a_host_of_the_caller_s_own() {
        let vendors = Endpoints::named(Platform::PureCloud, "mypurecloud.ie", false).unwrap();
        let own = Endpoints::base(Platform::PureCloud, "https://gateway.example/auth", true).unwrap();
        for (asked, issuer, fits) in [
            (&vendors, "https%3A%2F%2Flogin.mypurecloud.ie%2F", true),
            (&vendors, "https%3A%2F%2Flogin.mypurecloud.de", false),
            (&vendors, "https%3A%2F%2Fapi.mypurecloud.ie", false),
            (&vendors, "http%3A%2F%2Flogin.mypurecloud.ie", false),
            (&own, "https%3A%2F%2Fgateway.example%2Fauth", true),
            (&own, "https%3A%2F%2Flogin.mypurecloud.ie", true),
            (&own, "https%3A%2F%2Flogin.mypurecloud.ie%3A8443", false),
            (&own, "https%3A%2F%2Fplatform.ringcentral.com", false),
            (&own, "https%3A%2F%2Flogin.evil.example", false),
        ] {
            let answer = Redirect::parse(&format!("?code=c&state=s&iss={issuer}")).unwrap();
            let outcome = answer.checked(Some(&Secret::from("s")), asked);
            assert_eq!(outcome.is_ok(), fits, "{issuer} of {}", asked.login);
        }
    }

    #[test]
    fn a_field_that_stands_twice_is_refused() {
        let error = check("?code=canary&code=other&state=s", Some("s")).unwrap_err();
        assert!(error.kind() == ErrorKind::Argument && !error.message().contains("canary"), "{error}");
    }
}

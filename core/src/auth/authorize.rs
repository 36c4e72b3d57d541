//! The way to the login page: the address that a user's browser is sent to (RFC 6749 §4.1.1 and §4.2.1, RFC 7636
//! §4.3), with what the vendors add to it.

use http::Uri;
use serde_json::{Map, Value};

use super::grant::Application;
use super::pkce;
use crate::catalog::query_component;
use crate::error::{Error, ErrorKind, Result};
use crate::platform::Platform;
use crate::secret::Secret;
use crate::suggest;

/// A login page's address, and what must be kept until the browser comes back.
#[derive(Debug)]
pub(crate) struct LoginPage {
    pub(crate) application: Application,
    /// Where the page sends the browser.
    pub(crate) redirect_uri: String,
    /// Whether the token itself comes back, in place of a code.
    pub(crate) is_implicit: bool,
    /// Comes back unchanged, and proves that the answer is to this question.
    pub(crate) state: Secret,
    /// What the caller wants back, if anything.
    #[cfg(feature = "browser")]
    pub(crate) given_state: Option<String>,
    /// What redeems the code, with PKCE.
    pub(crate) verifier: Option<Secret>,
    /// The challenge of `verifier`, or one whose verifier the caller keeps.
    challenge: Option<Challenge>,
    /// The vendor's own parameters.
    extras: Vec<(&'static str, String)>,
}

/// What of a verifier the login page is told.
#[derive(Debug)]
struct Challenge {
    text: String,
    method: String,
}

/// A parameter of a vendor's page: the option, its name on the wire, and where it is known.
const EXTRAS: [(&str, &str, &[Platform]); 13] = [
    ("scope", "scope", &Platform::ALL),
    ("prompt", "prompt", &Platform::ALL),
    ("login_hint", "login_hint", &Platform::ALL),
    ("nonce", "nonce", &Platform::ALL),
    ("org", "org", &[Platform::PureCloud]),
    ("provider", "provider", &[Platform::PureCloud]),
    ("target", "target", &[Platform::PureCloud]),
    ("brand_id", "brand_id", &[Platform::RingCentral]),
    ("display", "display", &[Platform::RingCentral]),
    ("ui_options", "ui_options", &[Platform::RingCentral]),
    ("ui_locales", "ui_locales", &[Platform::RingCentral]),
    ("locale_id", "localeId", &[Platform::RingCentral]),
    ("response_hint", "response_hint", &[Platform::RingCentral]),
];

/// How a challenge is made, unless the caller says otherwise.
const METHOD: &str = "S256";

/// The options that are the same everywhere, older names of theirs included.
const COMMON: [&str; 12] = [
    "client_id",
    "client_secret",
    "redirect_uri",
    "state",
    "response_type",
    "implicit",
    "use_pkce",
    "code_verifier",
    "code_challenge",
    "code_challenge_method",
    "challenge",
    "challenge_method",
];

impl LoginPage {
    /// Reads the options of a login page; `own` is the application that the configuration names.
    ///
    /// Names are understood in any spelling (`redirectUri`, `usePKCE`), null and empty text mean nothing, and a list
    /// becomes words. Without `state` a random one is made.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for an option that is missing, unknown or not usable.
    pub(crate) fn from_options(
        platform: Platform,
        own: Option<&Application>,
        options: &Map<String, Value>,
    ) -> Result<Self> {
        let options = Options::read(platform, options)?;
        let response_type = options.text("response_type").unwrap_or("code");
        let is_implicit = options.truth("implicit")?.unwrap_or(response_type == "token");
        if !["code", "token"].contains(&response_type) {
            return Err(refuse("`response_type` must be code or token"));
        }
        let (verifier, challenge) = options.proof()?;
        if is_implicit && challenge.is_some() {
            return Err(refuse("PKCE belongs to a code: leave `implicit` and `response_type` out"));
        }
        let extras: Vec<_> = EXTRAS
            .iter()
            .filter_map(|(name, wire, _)| Some((*wire, options.text(name)?.to_owned())))
            .collect();
        if extras.iter().filter(|(wire, _)| ["org", "provider"].contains(wire)).count() == 1 {
            return Err(refuse("`org` and `provider` go together: give both or none"));
        }
        let application = match options.text("client_id") {
            Some(id) => Some(Application {
                id: id.to_owned(),
                secret: options.text("client_secret").map(Secret::from),
            }),
            None => own.cloned().filter(|application| !application.id.is_empty()),
        };
        let redirect_uri = options.text("redirect_uri").ok_or_else(|| refuse("`redirect_uri` is missing"))?;
        if redirect_uri.contains('#')
            || !redirect_uri
                .parse::<Uri>()
                .is_ok_and(|uri| uri.scheme().is_some() && uri.authority().is_some())
        {
            return Err(refuse("`redirect_uri` must be an absolute URL without a fragment"));
        }
        let given_state = options.text("state").map(str::to_owned);
        Ok(Self {
            application: application.ok_or_else(|| refuse("the client id is missing"))?,
            redirect_uri: redirect_uri.to_owned(),
            is_implicit,
            state: given_state.as_deref().map_or_else(pkce::random_text, |state| Ok(Secret::from(state)))?,
            #[cfg(feature = "browser")]
            given_state,
            verifier,
            challenge,
            extras,
        })
    }

    /// The address to send the browser to. `page` is the vendor's, without a query.
    pub(crate) fn url(&self, page: &str) -> String {
        let mut pairs = vec![
            ("response_type", if self.is_implicit { "token" } else { "code" }),
            ("client_id", &self.application.id),
            ("redirect_uri", &self.redirect_uri),
            ("state", self.state.expose()),
        ];
        if let Some(Challenge { text, method }) = &self.challenge {
            pairs.extend([("code_challenge", text.as_str()), ("code_challenge_method", method)]);
        }
        pairs.extend(self.extras.iter().map(|(wire, text)| (*wire, text.as_str())));
        let pairs: Vec<_> =
            pairs.iter().map(|(key, value)| format!("{key}={}", query_component(value))).collect();
        format!("{page}?{}", pairs.join("&"))
    }
}

/// Options by their plain names, each of them known.
struct Options(Vec<(&'static str, Value)>);

impl Options {
    fn read(platform: Platform, given: &Map<String, Value>) -> Result<Self> {
        let extras = EXTRAS.iter().filter(|(.., platforms)| platforms.contains(&platform));
        let known: Vec<&'static str> = COMMON.into_iter().chain(extras.map(|(name, ..)| *name)).collect();
        let given = given.iter().filter(|(_, value)| !value.is_null());
        let read = given.map(|(name, value)| {
            let folded = suggest::fold(name);
            let found = known.iter().find(|known| suggest::fold(known) == folded).ok_or_else(|| {
                let near = suggest::hint(name, known.iter().copied());
                refuse(&format!("{platform} has no option `{}`{near}", name.escape_debug()))
            })?;
            let words = |list: &Vec<Value>| -> Option<Vec<String>> {
                list.iter().map(|word| word.as_str().map(str::to_owned)).collect()
            };
            let value = match value {
                Value::Array(list) => words(list).map(|words| Value::from(words.join(" "))),
                Value::Number(number) => Some(Value::from(number.to_string())),
                Value::Object(_) => None,
                plain => Some(plain.clone()),
            };
            Ok((*found, value.ok_or_else(|| refuse(&format!("`{found}` must be text")))?))
        });
        read.collect::<Result<_>>().map(Self)
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str().filter(|text| !text.is_empty())
    }

    fn truth(&self, name: &str) -> Result<Option<bool>> {
        let value = self.get(name);
        value
            .map(|value| value.as_bool().ok_or_else(|| refuse(&format!("`{name}` must be true or false"))))
            .transpose()
    }

    /// The verifier, if it is to be kept here, and the challenge with its method.
    fn proof(&self) -> Result<(Option<Secret>, Option<Challenge>)> {
        let given = self.text("code_challenge").or_else(|| self.text("challenge"));
        let method = self.text("code_challenge_method").or_else(|| self.text("challenge_method"));
        let own = self.text("code_verifier").map(Secret::from);
        let wanted = self.truth("use_pkce")?.unwrap_or(own.is_some());
        match given {
            Some(_) if wanted => {
                Err(refuse("give a challenge of your own, or let `use_pkce` make one, not both"))
            }
            Some(text) => {
                let method = method.unwrap_or(METHOD).to_owned();
                Ok((None, Some(Challenge { text: text.to_owned(), method })))
            }
            None if wanted => {
                let verifier = own.map_or_else(pkce::random_text, Ok)?;
                let text = pkce::pkce_challenge(verifier.expose())?;
                Ok((Some(verifier), Some(Challenge { text, method: METHOD.to_owned() })))
            }
            None => Ok((None, None)),
        }
    }
}

fn refuse(why: &str) -> Error {
    Error::new(ErrorKind::Argument, format!("the login page cannot be asked for: {why}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn page(platform: Platform, options: &Value) -> Result<LoginPage> {
        LoginPage::from_options(platform, None, options.as_object().unwrap())
    }

    #[test]
    fn a_random_state_and_challenge_are_made_and_the_verifier_is_kept_out_of_the_address() {
        let options = json!({"client_id": "c", "redirect_uri": "https://app.example/cb", "usePKCE": true});
        let (one, other) = (page(Platform::RingCentral, &options), page(Platform::RingCentral, &options));
        let (one, other) = (one.unwrap(), other.unwrap());
        assert!(one.state.expose().len() >= 43 && one.state != other.state);
        let verifier = one.verifier.as_ref().unwrap();
        let url = one.url("https://login.example/authorize");
        assert!(
            url.contains(&format!("&code_challenge={}&", pkce::pkce_challenge(verifier.expose()).unwrap()))
        );
        assert!(!url.contains(verifier.expose()) && !format!("{one:?}").contains(verifier.expose()));
    }

    #[test]
    fn what_is_not_usable_is_said() {
        for (options, expected) in [
            (json!({}), "`redirect_uri` is missing"),
            (json!({"redirect_uri": "https://a.example"}), "the client id is missing"),
            (json!({"redirect_uri": "/cb", "client_id": "c"}), "absolute URL"),
            (json!({"redirect_uri": "https://a.example/#x", "client_id": "c"}), "absolute URL"),
            (json!({"redirct_uri": "x"}), "did you mean `redirect_uri`"),
            (json!({"redirect_uri": {}}), "`redirect_uri` must be text"),
            (json!({"use_pkce": 1}), "`use_pkce` must be true or false"),
            (json!({"response_type": "id_token"}), "code or token"),
            (json!({"implicit": true, "use_pkce": true}), "PKCE belongs to a code"),
            (json!({"code_challenge": "x", "use_pkce": true}), "not both"),
            (json!({"code_verifier": "canary"}), "43 to 128"),
            (json!({"org": "acme"}), "go together"),
            (json!({"display": "page"}), "PureCloud has no option `display`"),
        ] {
            let error = page(Platform::PureCloud, &options).unwrap_err();
            assert!(error.message().contains(expected), "{options}: {error}");
            assert!(!error.message().contains("canary"), "{error}");
        }
    }
}

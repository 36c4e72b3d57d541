//! The grants, as data: what each asks of the caller and what it sends (RFC 6749 §4, vendors' extensions).

use serde_json::{Map, Value};

use crate::catalog::push_query_component;
use crate::error::{Error, ErrorKind, Result};
use crate::platform::Platform;
use crate::secret::{Secret, wipe};
use crate::suggest;

/// An OAuth client: confidential with a secret, public without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Application {
    pub(crate) id: String,
    pub(crate) secret: Option<Secret>,
}

/// A login as the caller asked for it.
#[derive(Debug, Clone)]
pub(crate) struct Grant {
    pub(crate) kind: &'static GrantKind,
    pub(crate) application: Option<Application>,
    /// The form's fields, values secret.
    pub(crate) fields: Vec<(&'static str, Secret)>,
    /// Whether the login should outlive the working day (RingCentral).
    pub(crate) remember: Option<bool>,
}

/// One grant: its name, the vendor's `grant_type`, and its fields: (option, form field, required).
#[derive(Debug)]
pub(crate) struct GrantKind {
    pub(crate) name: &'static str,
    grant_type: &'static str,
    platforms: &'static [Platform],
    fields: &'static [(&'static str, &'static str, bool)],
    /// Whether the same request may be made again when the token ends.
    pub(crate) repeatable: bool,
}

const BOTH: &[Platform] = &Platform::ALL;
const PURECLOUD: &[Platform] = &[Platform::PureCloud];
const RINGCENTRAL: &[Platform] = &[Platform::RingCentral];

const KINDS: [GrantKind; 6] = [
    GrantKind {
        name: "client_credentials",
        grant_type: "client_credentials",
        platforms: BOTH,
        fields: &[],
        repeatable: true,
    },
    GrantKind {
        name: "password",
        grant_type: "password",
        platforms: BOTH,
        fields: &[
            ("username", "username", true),
            ("extension", "extension", false),
            ("password", "password", true),
        ],
        repeatable: false,
    },
    GrantKind {
        name: "refresh_token",
        grant_type: "refresh_token",
        platforms: BOTH,
        fields: &[("refresh_token", "refresh_token", true)],
        repeatable: false,
    },
    GrantKind {
        name: "authorization_code",
        grant_type: "authorization_code",
        platforms: BOTH,
        fields: &[
            ("code", "code", true),
            ("redirect_uri", "redirect_uri", true),
            ("code_verifier", "code_verifier", false),
        ],
        repeatable: false,
    },
    GrantKind {
        name: "jwt",
        grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
        platforms: RINGCENTRAL,
        fields: &[("jwt", "assertion", true)],
        repeatable: true,
    },
    GrantKind {
        name: "saml2",
        grant_type: "urn:ietf:params:oauth:grant-type:saml2-bearer",
        platforms: PURECLOUD,
        fields: &[("org_name", "orgName", true), ("assertion", "assertion", true)],
        repeatable: false,
    },
];

/// RingCentral's token lives, in seconds: access, refresh, refresh when the user is to be remembered.
const ACCESS_TTL: u64 = 3600;
const REFRESH_TTL: u64 = 36_000;
const REFRESH_TTL_REMEMBER: u64 = 604_800;

impl Grant {
    /// Reads `{"grant": "password", "username": …, "client_id": …, "client_secret": …, "remember": …}`.
    ///
    /// `own` is the client that the configuration names; a client in the grant wins.
    pub(crate) fn from_json(platform: Platform, own: Option<&Application>, json: &[u8]) -> Result<Self> {
        let mut object: Map<String, Value> = serde_json::from_slice(json)
            // The parser's own words could quote a secret.
            .map_err(|_| refuse("the grant is not a JSON object"))?;
        let grant = Self::from_object(platform, own, &mut object);
        // What an error has left there.
        object.values_mut().for_each(wipe);
        grant
    }

    fn from_object(
        platform: Platform,
        own: Option<&Application>,
        object: &mut Map<String, Value>,
    ) -> Result<Self> {
        object.retain(|_, value| !value.is_null());
        let name = object.remove("grant").and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        let kind = KINDS
            .iter()
            .find(|kind| kind.name == name && kind.platforms.contains(&platform))
            .ok_or_else(|| {
                let known = KINDS.iter().filter(|kind| kind.platforms.contains(&platform));
                let known = known.map(|kind| kind.name);
                #[cfg(feature = "browser")]
                let known = known.chain(super::consent::BROWSER_GRANTS);
                refuse(&format!(
                    "{platform} has no grant `{}`{}",
                    name.escape_debug(),
                    suggest::hint(&name, known)
                ))
            })?;
        let remember = take_bool(object, "remember")?;
        let id = take_text(object, "client_id")?;
        let secret = take_text(object, "client_secret")?;
        let application = match id {
            Some(id) => {
                Some(Application { id: id.expose().to_owned(), secret: secret.filter(|s| !s.is_empty()) })
            }
            None => own.cloned(),
        };
        let mut fields = Vec::with_capacity(kind.fields.len());
        for (option, field, required) in kind.fields {
            match take_text(object, option)?.filter(|text| !text.is_empty()) {
                Some(text) => fields.push((*field, text)),
                None if *required => return Err(refuse(&format!("the {name} grant needs `{option}`"))),
                None => {}
            }
        }
        if let Some(unknown) = object.keys().next() {
            let near = suggest::hint(unknown, kind.fields.iter().map(|(option, ..)| *option));
            return Err(refuse(&format!("the {name} grant has no field `{}`{near}", unknown.escape_debug())));
        }
        if application.as_ref().is_none_or(|application| application.id.is_empty()) {
            return Err(refuse("the client id is missing"));
        }
        if name == "client_credentials" && application.as_ref().is_none_or(|a| a.secret.is_none()) {
            return Err(refuse("the client_credentials grant needs a client secret"));
        }
        Ok(Self { kind, application, fields, remember }.with_plain_user_name())
    }

    /// The renewal of a login by its refresh token.
    pub(crate) fn refresh(application: Option<Application>, token: Secret, remember: Option<bool>) -> Self {
        Self { kind: &KINDS[2], application, fields: vec![("refresh_token", token)], remember }
    }

    /// The redemption of a code that the login page gave (RFC 6749 §4.1.3).
    #[cfg(feature = "browser")]
    pub(crate) fn code(page: &super::authorize::LoginPage, code: Secret) -> Self {
        let mut fields = vec![("code", code), ("redirect_uri", Secret::from(page.redirect_uri.as_str()))];
        fields.extend(page.verifier.clone().map(|verifier| ("code_verifier", verifier)));
        Self { kind: &KINDS[3], application: Some(page.application.clone()), fields, remember: None }
    }

    /// A phone number written for people becomes E.164, as RingCentral wants it.
    fn with_plain_user_name(mut self) -> Self {
        for (field, value) in &mut self.fields {
            let text = value.expose();
            let phone = text.chars().all(|c| c.is_ascii_digit() || " ()-.+".contains(c));
            if *field == "username" && phone {
                *value = text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>().into();
            }
        }
        self
    }

    /// What must not be shown of it, as it was given.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &str> {
        let open = ["username", "extension", "redirect_uri", "orgName"];
        let fields = self.fields.iter().filter(move |(name, _)| !open.contains(name)).map(|(_, value)| value);
        let application = self.application.as_ref().and_then(|application| application.secret.as_ref());
        fields.chain(application).map(Secret::expose)
    }

    /// The form to POST.
    pub(crate) fn form(&self, platform: Platform) -> Secret {
        let mut pairs = vec![("grant_type", Secret::from(self.kind.grant_type))];
        pairs.extend(self.fields.iter().map(|(name, value)| (*name, value.clone())));
        if platform == Platform::RingCentral && matches!(self.kind.name, "password" | "refresh_token") {
            let refresh = if self.remember == Some(true) { REFRESH_TTL_REMEMBER } else { REFRESH_TTL };
            pairs.push(("access_token_ttl", ACCESS_TTL.to_string().into()));
            pairs.push(("refresh_token_ttl", refresh.to_string().into()));
        }
        if let Some(Application { id, secret: None }) = &self.application {
            // A public client says who it is in the body (RFC 6749 §2.3.1).
            pairs.push(("client_id", Secret::from(id.as_str())));
        }
        form(&pairs)
    }
}

impl Application {
    /// `Basic …` with form-urlencoded parts (RFC 6749 §2.3.1); none for a public client.
    pub(crate) fn basic(&self) -> Option<Secret> {
        use base64::Engine;
        let secret = self.secret.as_ref()?;
        let mut pair = with_room(self.id.len() + secret.expose().len());
        push_query_component(&mut pair, &self.id);
        pair.push(':');
        push_query_component(&mut pair, secret.expose());
        let pair = Secret::from(pair);
        let coded = Secret::from(base64::engine::general_purpose::STANDARD.encode(pair.expose()));
        Some(Secret::from(["Basic ", coded.expose()].concat()))
    }
}

/// Pairs as `application/x-www-form-urlencoded`. Percent-encoding is read by every form parser; `+` for a space is not
/// needed.
pub(crate) fn form(pairs: &[(&str, Secret)]) -> Secret {
    let mut form = with_room(pairs.iter().map(|(key, value)| key.len() + value.expose().len() + 2).sum());
    for (key, value) in pairs {
        if !form.is_empty() {
            form.push('&');
        }
        push_query_component(&mut form, key);
        form.push('=');
        push_query_component(&mut form, value.expose());
    }
    Secret::from(form)
}

/// Room for so many bytes when all of them are escaped: a text that grows leaves copies behind.
fn with_room(bytes: usize) -> String {
    String::with_capacity(3 * bytes + 1)
}

fn take_text(object: &mut Map<String, Value>, name: &str) -> Result<Option<Secret>> {
    match object.remove(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(Secret::from(text))),
        Some(Value::Number(number)) => Ok(Some(Secret::from(number.to_string()))),
        Some(_) => Err(refuse(&format!("`{name}` must be text"))),
    }
}

fn take_bool(object: &mut Map<String, Value>, name: &str) -> Result<Option<bool>> {
    match object.remove(name) {
        None => Ok(None),
        Some(Value::Bool(truth)) => Ok(Some(truth)),
        Some(_) => Err(refuse(&format!("`{name}` must be true or false"))),
    }
}

fn refuse(why: &str) -> Error {
    Error::new(ErrorKind::Argument, why)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own() -> Application {
        Application { id: "key".to_owned(), secret: Some("s".into()) }
    }

    fn grant(json: &str) -> Result<Grant> {
        Grant::from_json(Platform::RingCentral, Some(&own()), json.as_bytes())
    }

    #[test]
    fn a_phone_number_is_sent_as_e164_with_its_plus_escaped() {
        let grant = grant(
            r#"{"grant":"password","username":"+1 (222) 333-4455","extension":101,"password":"p&w","remember":true}"#,
        );
        assert_eq!(
            grant.unwrap().form(Platform::RingCentral).expose(),
            "grant_type=password&username=%2B12223334455&extension=101&password=p%26w\
             &access_token_ttl=3600&refresh_token_ttl=604800"
        );
    }

    #[test]
    fn an_empty_extension_is_left_out_and_a_name_stays_as_it_is() {
        let form =
            grant(r#"{"grant":"password","username":"ann@example.com","extension":"","password":"p"}"#)
                .unwrap();
        assert_eq!(
            form.form(Platform::RingCentral).expose(),
            "grant_type=password&username=ann%40example.com&password=p&access_token_ttl=3600&refresh_token_ttl=36000"
        );
    }

    #[test]
    fn basic_parts_are_form_urlencoded_before_base64() {
        let application = Application { id: "a:b".to_owned(), secret: Some("c%+ d".into()) };
        // base64("a%3Ab:c%25%2B%20d")
        assert_eq!(application.basic().unwrap().expose(), "Basic YSUzQWI6YyUyNSUyQiUyMGQ=");
    }

    #[test]
    fn a_public_client_names_itself_in_the_body() {
        let json = r#"{"grant":"authorization_code","client_id":"pub","code":"c","redirect_uri":"http://127.0.0.1/cb","code_verifier":"v"}"#;
        let grant = Grant::from_json(Platform::PureCloud, None, json.as_bytes()).unwrap();
        assert!(grant.application.as_ref().unwrap().basic().is_none());
        assert!(grant.form(Platform::PureCloud).expose().ends_with("&code_verifier=v&client_id=pub"));
    }

    #[test]
    fn what_is_missing_or_misspelt_is_said_without_the_secret() {
        for (json, expected) in [
            (r#"{"grant":"pasword"}"#, "did you mean `password`"),
            (r#"{"grant":"password","username":"u"}"#, "needs `password`"),
            (
                r#"{"grant":"password","usrname":"u","username":"u","password":"canary"}"#,
                "did you mean `username`",
            ),
            (r#"{"grant":"password","username":["canary"],"password":"canary"}"#, "must be text"),
            (r#"{"grant":"saml2"}"#, "RingCentral has no grant"),
            ("[\"canary\"]", "not a JSON object"),
        ] {
            let error = grant(json).unwrap_err();
            assert!(error.message().contains(expected) && !error.message().contains("canary"), "{error}");
        }
        let error =
            Grant::from_json(Platform::PureCloud, None, br#"{"grant":"client_credentials"}"#).unwrap_err();
        assert!(error.message().contains("client id"), "{error}");
    }
}

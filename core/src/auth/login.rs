//! One login: its token, where it came from, and how it goes on.

use std::time::Instant;

use http::HeaderValue;
use serde_json::Value;

use super::data::{self, FIELDS, TimeUnit};
use super::grant::{Application, Grant};
use super::token::Token;
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;
use crate::store::{Entry, damaged, digest, milliseconds};

/// One login.
#[derive(Debug)]
pub(super) struct Login {
    pub(super) token: Token,
    pub(super) header: HeaderValue,
    pub(super) origin: Origin,
    /// When it was obtained, in milliseconds since 1970; a renewal is always later than what it renews.
    pub(super) obtained: u64,
    /// In `0.0..1.0`: keeps the clients of a fleet from renewing at once.
    pub(super) spread: f64,
}

/// What a login hands on to the one that renews it.
#[derive(Debug, Clone)]
pub(super) struct Origin {
    pub(super) application: Option<Application>,
    /// The grant to repeat when the token ends and cannot be refreshed.
    pub(super) again: Option<Grant>,
    pub(super) remember: Option<bool>,
    /// Stands for issuer, client, user and scopes: stored logins with another key are somebody else's.
    pub(super) key: String,
}

/// The fields of a stored login beside those of its data.
const ISSUER: &str = "issuer";
const CLIENT_ID: &str = "client_id";
const KEY: &str = "key";
const OBTAINED: &str = "obtained";

impl Login {
    /// Takes its secrets out of what an error says.
    pub(super) fn hide(&self, error: Error) -> Error {
        let application =
            self.origin.application.as_ref().and_then(|application| application.secret.as_ref());
        let secrets = [Some(&self.token.access), self.token.refresh.as_ref(), application];
        error.without(secrets.into_iter().flatten().map(Secret::expose))
    }

    pub(super) fn new(token: Token, origin: Origin, clock: &dyn Clock) -> Result<Self> {
        let header =
            Secret::from(["Bearer ", token.access.expose()].concat()).into_header().ok_or_else(|| {
                Error::new(ErrorKind::Argument, "the access token holds a character no header may carry")
            })?;
        let obtained = milliseconds(clock.wall());
        Ok(Self { token, header, origin, obtained, spread: clock.chance() })
    }

    /// The login that renews this one.
    pub(super) fn renewed(&self, token: Token, clock: &dyn Clock) -> Result<Self> {
        let new = Self::new(token.keeping_what_is_missing(&self.token), self.origin.clone(), clock)?;
        Ok(Self { obtained: new.obtained.max(self.obtained + 1), ..new })
    }

    /// The login that a grant gave.
    pub(super) fn of_grant(grant: &Grant, token: Token, issuer: &str, clock: &dyn Clock) -> Result<Self> {
        let user = user_of(grant).unwrap_or_else(|| user_of_token(&token));
        let origin = Origin {
            key: key(issuer, grant.application.as_ref(), &user, token.scope.as_deref()),
            application: grant.application.clone(),
            again: grant.kind.repeatable.then(|| grant.clone()),
            remember: grant.remember,
        };
        Self::new(token, origin, clock)
    }

    /// A login that somebody else obtained.
    pub(super) fn of_data(
        token: Token,
        application: Option<Application>,
        remember: Option<bool>,
        issuer: &str,
        clock: &dyn Clock,
    ) -> Result<Self> {
        let key = key(issuer, application.as_ref(), &user_of_token(&token), token.scope.as_deref());
        Self::new(token, Origin { application, again: None, remember, key }, clock)
    }

    /// A stored login. A client id that only it knows comes without a secret.
    pub(super) fn of_entry(
        entry: &Entry,
        own: Option<&Application>,
        issuer: &str,
        clock: &dyn Clock,
    ) -> Result<Self> {
        let mut value = Value::Object(entry.clone());
        let read = data::read_value(&value, clock);
        crate::secret::wipe(&mut value);
        let (token, remember) = read.map_err(|_| damaged())?.ok_or_else(damaged)?;
        let theirs = entry.get(CLIENT_ID).and_then(Value::as_str);
        let application =
            own.cloned().or_else(|| theirs.map(|id| Application { id: id.to_owned(), secret: None }));
        let mut login = Self::of_data(token, application, remember, issuer, clock)?;
        if let Some(key) = entry.get(KEY).and_then(Value::as_str) {
            key.clone_into(&mut login.origin.key);
        }
        // The version before did not note it: whatever else is known is later.
        login.obtained = entry.get(OBTAINED).and_then(Value::as_u64).unwrap_or(0);
        Ok(login)
    }

    /// Whether a stored login may be taken up by a client of `issuer`, and of `own` if it has an application.
    pub(super) fn fits(entry: &Entry, own: Option<&Application>, issuer: &str) -> bool {
        let text = |name: &str| entry.get(name).and_then(Value::as_str);
        text(ISSUER) == Some(issuer) && own.zip(text(CLIENT_ID)).is_none_or(|(own, theirs)| own.id == theirs)
    }

    /// Whether it can still be used, or be renewed by what is stored of it.
    pub(super) fn is_alive(&self, now: Instant) -> bool {
        self.token.is_usable(now) || self.token.is_refreshable(now)
    }

    /// What is stored of it.
    pub(super) fn entry(&self, issuer: &str) -> Entry {
        let mut entry = data::write(Some(&self.token), self.origin.remember, TimeUnit::Seconds);
        entry.insert(ISSUER.to_owned(), issuer.into());
        entry.insert(OBTAINED.to_owned(), self.obtained.into());
        if let Some(application) = &self.origin.application {
            entry.insert(CLIENT_ID.to_owned(), application.id.as_str().into());
        }
        entry
    }

    /// The names of everything that may be in [`Login::entry`].
    pub(super) fn entry_fields() -> Vec<&'static str> {
        FIELDS.into_iter().chain([ISSUER, CLIENT_ID, KEY, OBTAINED]).collect()
    }

    /// How to get a new token without asking anybody.
    pub(super) fn renewal(&self, now: Instant) -> Option<Grant> {
        match &self.token.refresh {
            Some(refresh) if self.token.is_refreshable(now) => {
                Some(Grant::refresh(self.origin.application.clone(), refresh.clone(), self.origin.remember))
            }
            _ => self.origin.again.clone(),
        }
    }
}

fn key(issuer: &str, application: Option<&Application>, user: &str, scope: Option<&str>) -> String {
    let client = application.map_or("", |application| application.id.as_str());
    digest(&[issuer, client, user, scope.unwrap_or("")])
}

/// Who logs in with a grant, where it says so.
fn user_of(grant: &Grant) -> Option<String> {
    let field =
        |name: &str| grant.fields.iter().find(|(field, _)| *field == name).map(|(_, value)| value.expose());
    match grant.kind.name {
        // The application itself.
        "client_credentials" => Some(String::new()),
        "password" => Some(format!("{}*{}", field("username")?, field("extension").unwrap_or(""))),
        "jwt" => field("assertion").map(|assertion| digest(&[assertion])),
        _ => None,
    }
}

/// Whose a token is: as the server says, else nobody else's.
fn user_of_token(token: &Token) -> String {
    token.owner_id.clone().unwrap_or_else(|| {
        let own = token.refresh.as_ref().unwrap_or(&token.access);
        digest(&[own.expose()])
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;
    use crate::platform::Platform;

    fn login(grant: &str, answer: &str, issuer: &str) -> Login {
        let grant = Grant::from_json(Platform::RingCentral, None, grant.as_bytes()).unwrap();
        let token = Token::from_answer(answer.as_bytes(), &SystemClock).unwrap();
        Login::of_grant(&grant, token, issuer, &SystemClock).unwrap()
    }

    #[test]
    fn keys_differ_by_host_client_user_and_scope_and_by_nothing_else() {
        let password = |client: &str, user: &str| {
            format!(r#"{{"grant":"password","client_id":"{client}","username":"{user}","password":"p"}}"#)
        };
        let answer = |token: &str, scope: &str| format!(r#"{{"access_token":"{token}","scope":"{scope}"}}"#);
        let key = |client: &str, user: &str, scope: &str, token: &str, issuer: &str| {
            login(&password(client, user), &answer(token, scope), issuer).origin.key
        };
        let one = key("c", "ann@x.y", "SMS", "t1", "https://h");
        assert_eq!(one, key("c", "ann@x.y", "SMS", "t2", "https://h"));
        for other in [
            key("d", "ann@x.y", "SMS", "t1", "https://h"),
            key("c", "bob@x.y", "SMS", "t1", "https://h"),
            key("c", "ann@x.y", "Fax", "t1", "https://h"),
            key("c", "ann@x.y", "SMS", "t1", "https://g"),
        ] {
            assert_ne!(one, other);
        }
    }

    #[test]
    fn logins_of_users_that_nobody_names_are_never_the_same() {
        let code =
            r#"{"grant":"authorization_code","client_id":"c","code":"x","redirect_uri":"http://127.0.0.1/"}"#;
        let key = |answer: &str| login(code, answer, "https://h").origin.key;
        assert_ne!(
            key(r#"{"access_token":"a","refresh_token":"r1"}"#),
            key(r#"{"access_token":"a","refresh_token":"r2"}"#)
        );
        assert_eq!(
            key(r#"{"access_token":"a","owner_id":7}"#),
            key(r#"{"access_token":"b","owner_id":"7"}"#)
        );
    }
}

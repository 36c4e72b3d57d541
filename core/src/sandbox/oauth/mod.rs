//! The login addresses of both platforms.

mod authorize;
mod client;
mod denial;
mod grant;
mod ledger;

use std::time::{Duration, Instant};

use http::Method;
use http::header::CACHE_CONTROL;
use serde_json::json;

pub(super) use grant::Lives;
pub(super) use ledger::Ledger;

use self::client::Client;
use self::denial::Denial;
use self::ledger::Tokens;
use super::form;
use super::message::{Reply, Request};
use super::people::People;
use super::quota::Quota;
use super::refusal::{Reason, Refusal};
use crate::platform::Platform;

/// What RingCentral's applications are allowed here, by the vendor's names.
const SCOPE: &str = "SMS EditPresence ReadCallLog InternalMessages ReadPresence ReadAccounts RingOut Faxes \
                     EditMessages ReadMessages";

/// Which login address was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Address {
    Token,
    Revoke,
    Authorize,
}

impl Address {
    /// The login address at a path, and whose it is.
    pub(super) fn at(path: &str) -> Option<(Platform, Self)> {
        Some(match path {
            "/oauth/token" => (Platform::PureCloud, Self::Token),
            "/oauth/authorize" => (Platform::PureCloud, Self::Authorize),
            "/restapi/oauth/token" => (Platform::RingCentral, Self::Token),
            "/restapi/oauth/revoke" => (Platform::RingCentral, Self::Revoke),
            "/restapi/oauth/authorize" => (Platform::RingCentral, Self::Authorize),
            _ => return None,
        })
    }
}

/// What a login address works with.
#[derive(Debug)]
pub(super) struct Desk<'a> {
    pub(super) ledger: &'a mut Ledger,
    pub(super) quota: &'a mut Quota,
    pub(super) lives: Lives,
    pub(super) now: Instant,
}

impl Desk<'_> {
    /// The answer of a login address.
    pub(super) fn answer(
        &mut self,
        platform: Platform,
        address: Address,
        request: &Request,
    ) -> Result<Reply, Refusal> {
        let fields = fields(address, request)?;
        if address == Address::Token && platform == Platform::RingCentral {
            self.quota.count_login(self.now)?;
        }
        let reply = match address {
            Address::Token => self.token(platform, request, &fields),
            Address::Revoke => self.revoke(request, &fields),
            Address::Authorize => authorize::answer(self.ledger, platform, &fields, &self.lives, self.now),
        };
        Ok(reply.unwrap_or_else(|denial| denial.reply(platform)))
    }

    fn token(
        &mut self,
        platform: Platform,
        request: &Request,
        fields: &[(String, String)],
    ) -> Result<Reply, Denial> {
        refuse_repeats(fields)?;
        let client = Client::of(request, fields)?;
        let tokens = grant::redeem(self.ledger, platform, &client, fields, &self.lives, self.now)?;
        let reply = match platform {
            Platform::PureCloud => Reply::json(200, &purecloud(&tokens)),
            Platform::RingCentral => Reply::spaced_json(200, &ringcentral(&tokens)),
        };
        Ok(reply.with(CACHE_CONTROL, "no-store"))
    }

    /// Ends a session (RFC 7009): an unknown token is as good as revoked.
    fn revoke(&mut self, request: &Request, fields: &[(String, String)]) -> Result<Reply, Denial> {
        if request.header("authorization").is_some() {
            Client::of(request, fields)?;
        }
        let token = form::field(fields, "token").or_else(|| request.query("token"));
        self.ledger.end(token.ok_or_else(|| Denial::request("token is missing"))?);
        Ok(Reply::empty(200))
    }
}

fn ringcentral(tokens: &Tokens) -> serde_json::Value {
    let mut body = json!({
        "access_token": tokens.access,
        "token_type": "bearer",
        "expires_in": seconds_left(tokens.session.access_life),
        "scope": SCOPE,
        "owner_id": People::extension_id(tokens.session.owner).to_string(),
        "endpoint_id": tokens.session.endpoint,
        "session_id": tokens.session_id.to_string(),
    });
    if let (Some(refresh), Some(life)) = (&tokens.refresh, tokens.session.refresh_life) {
        body["refresh_token"] = json!(refresh);
        body["refresh_token_expires_in"] = json!(seconds_left(life));
    }
    body
}

fn purecloud(tokens: &Tokens) -> serde_json::Value {
    let mut body = json!({
        "access_token": tokens.access,
        "token_type": "bearer",
        "expires_in": seconds_left(tokens.session.access_life),
    });
    if let Some(refresh) = &tokens.refresh {
        body["refresh_token"] = json!(refresh);
    }
    body
}

/// A second is lost on the way, as with the vendors; but a token that is handed out still lives.
fn seconds_left(life: Duration) -> u64 {
    life.as_secs().saturating_sub(1).max(1)
}

/// The fields of a request, from where its address takes them.
fn fields(address: Address, request: &Request) -> Result<Vec<(String, String)>, Refusal> {
    let is_authorize = address == Address::Authorize;
    if is_authorize && request.method == Method::GET {
        return Ok(request.query.clone());
    }
    if request.method != Method::POST {
        let methods =
            if is_authorize { vec!["GET".to_owned(), "POST".to_owned()] } else { vec!["POST".to_owned()] };
        let message = format!("this address takes {}", methods.join(" and "));
        return Err(Refusal::new(Reason::Method, message).allowing(&methods));
    }
    let is_form = request.content_type().as_deref() == Some("application/x-www-form-urlencoded");
    if !is_form && !request.body().is_empty() {
        return Err(Refusal::new(Reason::MediaType, "a login is sent as application/x-www-form-urlencoded"));
    }
    Ok(form::pairs(&String::from_utf8_lossy(request.body())))
}

fn refuse_repeats(fields: &[(String, String)]) -> Result<(), Denial> {
    let repeated =
        fields.iter().enumerate().find(|(at, (name, _))| fields[..*at].iter().any(|(n, _)| n == name));
    match repeated {
        Some((_, (name, _))) => Err(Denial::request(format!("{} is given twice", name.escape_debug()))),
        None => Ok(()),
    }
}

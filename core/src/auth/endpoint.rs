//! Requests to the token endpoint.

use std::sync::PoisonError;
use std::time::Duration;

use http::header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method};

use super::gate;
use super::grant::{Application, Grant};
use super::present::Auth;
use super::token::Token;
use crate::error::{Error, ErrorKind, Result};
use crate::fault;
use crate::observe::{Event, RateLimit};
use crate::origin::Origin;
use crate::pipeline::{self, Authority, Nobody, Plan};
use crate::raw;
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::secret::Secret;
use crate::store::milliseconds;
use crate::transport::{Limits, Outgoing, Terms};

/// What RingCentral calls the throttling group of its token endpoint.
const TOKEN_GROUP: &str = "Auth";

/// No honest token endpoint answers more.
const MAX_TOKEN_ANSWER: u64 = 64 << 10;

impl Auth {
    /// Sends a grant; the token and the whole answer. No error shows what the grant holds, whoever repeats it.
    pub(super) fn request_token(
        &self,
        grant: &Grant,
        policy: RetryPolicy,
        terms: &Terms,
    ) -> Result<(Token, Response)> {
        self.exchange(grant, policy, terms).map_err(|error| error.without(grant.secrets()))
    }

    fn exchange(&self, grant: &Grant, policy: RetryPolicy, terms: &Terms) -> Result<(Token, Response)> {
        let path = self.settings.platform.dialect().token_path;
        let what = format!("login ({})", grant.kind.name);
        let form = grant.form(self.settings.platform);
        let request = self.form_request(path, form, grant.application.as_ref())?;
        let mut response =
            self.send(&what, request, policy, false, &Turnstile { auth: self, policy }, terms)?;
        response.body.keep_secret();
        if response.status() != 200 {
            return Err(fault::of_login(&what, response));
        }
        response.expect_no_html(&what)?;
        match Token::from_answer(response.body(), self.clock()) {
            Ok(token) => Ok((token, response)),
            // Some servers say no with a friendly status.
            Err(_) if fault::Fault::read(response.body()).code.is_some() => {
                Err(fault::of_login(&what, response))
            }
            Err(found) => Err(response.not_json(&what, found)),
        }
    }

    /// POSTs a form that says who the client is.
    pub(super) fn post_form(
        &self,
        what: &str,
        path: &str,
        form: Secret,
        application: Option<&Application>,
        terms: &Terms,
    ) -> Result<Response> {
        let request = self.form_request(path, form, application)?;
        self.send(what, request, self.settings.policy, false, &Nobody, terms)
    }

    fn form_request(&self, path: &str, form: Secret, application: Option<&Application>) -> Result<Outgoing> {
        let mut headers = self.headers();
        // Unpacking leaves copies behind.
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        if let Some(basic) = application.and_then(Application::basic) {
            headers.insert(AUTHORIZATION, basic.into_header().expect("Base64 is plain ASCII"));
        }
        let url = raw::read(format!("{}{path}", self.endpoints().login))?;
        Ok(Outgoing { method: Method::POST, url, headers, body: Some(form.into_bytes()) })
    }

    pub(super) fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, self.settings.user_agent.clone());
        headers
    }

    /// Requests of the login itself follow no redirects and need no token.
    pub(super) fn send(
        &self,
        what: &str,
        request: Outgoing,
        policy: RetryPolicy,
        repeatable: bool,
        authority: &dyn Authority,
        terms: &Terms,
    ) -> Result<Response> {
        let plan = Plan {
            what,
            request,
            policy,
            group: TOKEN_GROUP,
            repeatable,
            follow_redirects: false,
            sink: None,
        };
        let limits = Limits { response_bytes: MAX_TOKEN_ANSWER, ..terms.limits };
        pipeline::run(&self.link, plan, authority, &Terms { limits, ..terms.clone() })
    }
}

/// Lets a token request pass when its store has not made too many of late.
#[derive(Debug)]
struct Turnstile<'a> {
    auth: &'a Auth,
    policy: RetryPolicy,
}

impl Turnstile<'_> {
    /// Counts a request, or says how long it has to wait.
    fn admit(&self, limit: usize, terms: &Terms) -> Result<Option<Duration>> {
        let auth = self.auth;
        let now = milliseconds(auth.clock().wall());
        if let Some(keeper) = auth.keeper() {
            let lock = || keeper.lock(&|| gate::look_up(terms));
            let _lock = keeper.counts_under_lock().then(lock).transpose()?;
            return keeper.admit(limit, now);
        }
        let mut window = auth.requests.get().lock().unwrap_or_else(PoisonError::into_inner);
        Ok(window.admit(limit, now).err())
    }
}

impl Authority for Turnstile<'_> {
    fn authorize(&self, _: &Origin, terms: &Terms) -> Result<Option<HeaderValue>> {
        let auth = self.auth;
        let Some(limit) = auth.link.dialect.token_requests_a_minute else { return Ok(None) };
        let mut waited = Duration::ZERO;
        while let Some(wait) = self.admit(limit, terms)? {
            let group = TOKEN_GROUP;
            let rate_limit = RateLimit { operation: "login", group, wait, status: None };
            auth.link.observer.event(&Event::of_rate_limit(rate_limit));
            let left = terms.limits.deadline.map(|end| end.saturating_duration_since(auth.clock().now()));
            if waited + wait > self.policy.max_retry_wait || left.is_some_and(|left| wait >= left) {
                let message = format!(
                    "the token endpoint takes {limit} requests a minute, and has had them; the next may be sent in {wait:.0?}"
                );
                let error = Error::new(ErrorKind::RateLimited, message).with_code("rate_limit");
                return Err(error.with_retry_after(Some(wait)));
            }
            pipeline::pause(&auth.link, wait, terms)?;
            waited += wait;
        }
        Ok(None)
    }

    fn renew(&self, _: &HeaderValue, _: &Terms) -> Result<bool> {
        Ok(false)
    }
}

//! Logins that a user makes at the vendor's page: the way there, and what comes back.

use serde_json::{Map, Value, json};

use super::authorize::LoginPage;
use super::present::Auth;
use super::redirect::Redirect;
use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;

impl Auth {
    /// The address of the login page, as `{"url", "state", "code_verifier"}`.
    pub(crate) fn login_url(&self, options: &[u8]) -> Result<Value> {
        let options: Map<String, Value> = serde_json::from_slice(options).map_err(|_| {
            Error::new(
                ErrorKind::Argument,
                "the login page cannot be asked for: the options are not a JSON object",
            )
        })?;
        let page = self.page(&options)?;
        let mut answer = json!({"url": page.url(&self.login_page()), "state": page.state.expose()});
        if let Some(verifier) = &page.verifier {
            answer["code_verifier"] = verifier.expose().into();
        }
        Ok(answer)
    }

    /// What the login page sent back, as an object, once it is checked. `state` is the one that was sent, if the
    /// caller wants it compared here.
    pub(crate) fn parse_login_redirect(&self, address: &str, state: Option<&str>) -> Result<Value> {
        let state = state.map(Secret::from);
        let redirect = Redirect::parse(address)?.checked(state.as_ref(), &self.endpoints())?;
        Ok(Value::Object(redirect.to_object()))
    }

    fn page(&self, options: &Map<String, Value>) -> Result<LoginPage> {
        LoginPage::from_options(self.settings.platform, self.settings.application.as_ref(), options)
    }

    fn login_page(&self) -> String {
        format!("{}{}", self.endpoints().login, self.settings.platform.dialect().login_page)
    }
}

#[cfg(feature = "browser")]
pub(crate) use in_the_browser::{BROWSER_GRANTS, browser_grant};

#[cfg(feature = "browser")]
mod in_the_browser {
    use std::sync::Arc;
    use std::time::Duration;

    use http::HeaderMap;
    use http::header::CONTENT_TYPE;

    use super::super::authorize::LoginPage;
    use super::super::browser;
    use super::super::grant::Grant;
    use super::super::login::Login;
    use super::super::pkce;
    use super::super::present::Auth;
    use super::super::redirect::Redirect;
    use super::super::token::Token;
    use super::{Error, ErrorKind, Map, Result, Value};
    use crate::options::Opener;
    use crate::response::Response;
    use crate::secret::Secret;
    use crate::transport::Terms;

    /// The grants that need the user's browser on this machine.
    pub(crate) const BROWSER_GRANTS: [&str; 2] = ["pkce", "implicit"];

    /// Which of them a grant is, and its other fields; none for every other grant, and for what is none at all.
    pub(crate) fn browser_grant(grant: &[u8]) -> Option<(&'static str, Map<String, Value>)> {
        let mut object: Map<String, Value> = serde_json::from_slice(grant).ok()?;
        let name = object.remove("grant")?;
        let known = BROWSER_GRANTS.into_iter().find(|known| name == *known)?;
        Some((known, object))
    }

    impl Auth {
        /// Logs in with the browser of this machine, by a grant of [`browser_grant`].
        ///
        /// `patience` is the caller's limit on the whole login; without one the user has five minutes, and the token
        /// request what `terms` allow.
        pub(crate) fn log_in_with_browser(
            &self,
            (grant, mut options): (&str, Map<String, Value>),
            open: Option<&Opener>,
            patience: Option<Duration>,
            terms: impl Fn() -> Terms,
        ) -> Result<Response> {
            let flag = if grant == "implicit" { "implicit" } else { "use_pkce" };
            options.insert(flag.to_owned(), true.into());
            let mut page = self.page(&options)?;
            // The caller's own state may be anything, and must not be all that keeps strangers out.
            if let Some(given) = &page.given_state {
                page.state = Secret::from(format!("{}.{given}", pkce::random_text()?.expose()));
            }
            self.settle(&terms())?;
            self.announced(|| {
                let clock = self.clock();
                let mut waiting = terms();
                waiting.limits.deadline = Some(clock.now() + patience.unwrap_or(browser::PATIENCE));
                let asked = self.endpoints();
                let answer = browser::ask(&mut page, &self.login_page(), &asked, open, clock, &waiting)?;
                let mut terms = terms();
                if patience.is_some() {
                    terms.limits.deadline = waiting.limits.deadline;
                }
                match answer.field("code") {
                    Some(code) if !page.is_implicit => self.redeem(&Grant::code(&page, code.clone()), &terms),
                    _ => self.accept(&page, &answer, &terms),
                }
            })
        }

        /// Takes the token that the implicit grant brought.
        fn accept(&self, page: &LoginPage, answer: &Redirect, terms: &Terms) -> Result<Response> {
            let mut fields = answer.to_object();
            fields.remove("state");
            fields.extend(page.given_state.as_deref().map(|state| ("state".to_owned(), Value::from(state))));
            let body = Value::Object(fields).to_string().into_bytes();
            let token = Token::from_answer(&body, self.clock()).map_err(|found| {
                let message = format!("the login failed: the login page answered with {found}");
                Error::new(ErrorKind::Auth, message).with_code("missing_token")
            })?;
            let (application, issuer) = (Some(page.application.clone()), self.endpoints());
            let login = Login::of_data(token, application, None, issuer.issuer(), self.clock())?;
            self.adopt(Arc::new(login), terms)?;
            let json = http::HeaderValue::from_static("application/json");
            let headers = HeaderMap::from_iter([(CONTENT_TYPE, json)]);
            let waited = std::time::Duration::ZERO;
            Ok(Response {
                status: 200,
                headers,
                body: body.into(),
                request_id: None,
                attempts: 0,
                waited,
                retry_after: None,
            })
        }
    }
}

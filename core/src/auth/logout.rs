//! The end of a login.

use http::Method;
use http::header::AUTHORIZATION;

use super::grant::{self, Application};
use super::login::Login;
use super::present::Auth;
use crate::error::Result;
use crate::fault;
use crate::observe::EventKind;
use crate::pipeline::Nobody;
use crate::platform::Logout;
use crate::raw;
use crate::response::Response;
use crate::secret::Secret;
use crate::transport::{Outgoing, Terms};

impl Auth {
    /// Ends the login at the server, then here; here whatever the server says.
    pub(crate) fn log_out(&self, terms: &Terms) -> Result<Option<Response>> {
        self.settle(terms)?;
        // A renewal on its way would bring the login back.
        let _pass = self.gate.get().enter(terms)?;
        let Some(login) = self.present.load_full() else { return Ok(None) };
        self.emit(EventKind::BeforeLogout, None);
        let answer = self.revoke(&login, terms);
        self.forget(&login, terms)?;
        match &answer {
            Ok(_) => self.emit(EventKind::LogoutSuccess, None),
            Err(error) => self.emit(EventKind::LogoutError, Some(error)),
        }
        answer.map(Some)
    }

    fn revoke(&self, login: &Login, terms: &Terms) -> Result<Response> {
        let what = "logout";
        let application = login.origin.application.as_ref();
        let response = match self.settings.platform.dialect().logout {
            Logout::Revoke { path } => {
                let token = login.token.refresh.as_ref().unwrap_or(&login.token.access);
                let mut pairs = vec![("token", token.clone())];
                if let Some(Application { id, secret: None }) = application {
                    pairs.push(("client_id", Secret::from(id.as_str())));
                }
                self.post_form(what, path, grant::form(&pairs), application, terms)?
            }
            Logout::DeleteToken { path } => {
                let mut headers = self.headers();
                headers.insert(AUTHORIZATION, login.header.clone());
                let url = raw::read(format!("{}{path}", self.endpoints().api))?;
                let request = Outgoing { method: Method::DELETE, url, headers, body: None };
                self.send(what, request, self.settings.policy, true, &Nobody, terms)?
            }
        };
        // A token that is already gone is what was wanted.
        let gone = (200..300).contains(&response.status()) || matches!(response.status(), 401 | 404);
        if gone { Ok(response) } else { Err(login.hide(fault::of_response(what, None, response))) }
    }
}

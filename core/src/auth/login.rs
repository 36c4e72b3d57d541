//! The present login of a client, and its renewal.

use std::sync::Arc;

use arc_swap::{ArcSwap, ArcSwapOption};
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method};
use serde_json::Value;

use super::data::{self, TimeUnit};
use super::gate::{self, Gate};
use super::grant::{Application, Grant};
use super::token::Token;
use crate::environment::Endpoints;
use crate::error::{Error, ErrorKind, Result};
use crate::fault;
use crate::fork::PerProcess;
use crate::observe::{Event, EventKind, Level};
use crate::origin::Origin;
use crate::pipeline::{self, Authority, Link, Nobody, Plan};
use crate::platform::{Logout, Platform};
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::secret::Secret;
use crate::store::{FileStore, Store};
use crate::transport::{Limits, Outgoing, Terms};

/// What RingCentral calls the throttling group of its token endpoint.
const TOKEN_GROUP: &str = "Auth";

/// No honest token endpoint answers more.
const MAX_TOKEN_ANSWER: u64 = 64 << 10;

/// What the login of a client depends on and never changes.
#[derive(Debug)]
pub(crate) struct AuthSettings {
    pub(crate) platform: Platform,
    pub(crate) application: Option<Application>,
    pub(crate) storage_key: Option<String>,
    pub(crate) policy: RetryPolicy,
    pub(crate) user_agent: HeaderValue,
}

/// The login of a client: at most one, shared by all its threads.
#[derive(Debug)]
pub(crate) struct Auth {
    settings: AuthSettings,
    link: Arc<Link>,
    endpoints: ArcSwap<Endpoints>,
    store: ArcSwapOption<FileStore>,
    present: ArcSwapOption<Login>,
    gate: PerProcess<Gate>,
}

/// One login.
#[derive(Debug)]
struct Login {
    token: Token,
    header: HeaderValue,
    application: Option<Application>,
    /// The grant to repeat when the token ends and cannot be refreshed.
    again: Option<Grant>,
    remember: Option<bool>,
    /// In `0.0..1.0`: keeps the clients of a fleet from renewing at once.
    spread: f64,
}

impl Auth {
    /// Starts with the login that the store has kept, if there is one.
    pub(crate) fn new(settings: AuthSettings, link: Arc<Link>, endpoints: Endpoints) -> Result<Self> {
        let auth = Self {
            settings,
            link,
            endpoints: ArcSwap::from_pointee(endpoints),
            store: ArcSwapOption::empty(),
            present: ArcSwapOption::empty(),
            gate: PerProcess::new(Gate::default),
        };
        auth.open_store()?;
        Ok(auth)
    }

    pub(crate) fn endpoints(&self) -> Arc<Endpoints> {
        self.endpoints.load_full()
    }

    /// Moves to other hosts. A login that the old ones issued stays behind; a ready token comes along.
    pub(crate) fn set_endpoints(&self, endpoints: Endpoints) -> Result<()> {
        let moved = self.endpoints.load().issuer() != endpoints.issuer();
        self.endpoints.store(Arc::new(endpoints));
        if moved {
            if self.present.load().as_ref().is_some_and(|login| login.application.is_some()) {
                self.present.store(None);
            }
            self.open_store()?;
        }
        Ok(())
    }

    fn open_store(&self) -> Result<()> {
        let Some(key) = &self.settings.storage_key else { return Ok(()) };
        self.store.store(Some(Arc::new(FileStore::new(key, self.endpoints.load().issuer())?)));
        if let Some(login) = self.stored()? {
            self.present.store(Some(Arc::new(login)));
        }
        Ok(())
    }

    /// Takes a token that somebody else obtained.
    pub(crate) fn set_access_token(&self, token: Secret) -> Result<()> {
        self.adopt(self.login(Token::ready(token), None, None, None)?)
    }

    /// Forgets the login here, and says nothing to the server.
    pub(crate) fn clear(&self) -> Result<()> {
        self.present.store(None);
        self.store.load().as_ref().map_or(Ok(()), |store| store.remove())
    }

    /// The login as an object with the vendors' fields; empty without one.
    pub(crate) fn data(&self, unit: TimeUnit) -> Value {
        let login = self.present.load();
        let login = login.as_ref();
        Value::Object(data::write(login.map(|l| &l.token), login.and_then(|l| l.remember), unit))
    }

    /// Takes a login that was kept elsewhere; an empty object forgets the present one.
    pub(crate) fn set_data(&self, json: &[u8]) -> Result<()> {
        match data::read(json, self.link.clock.as_ref())? {
            None => self.clear(),
            Some((token, remember)) => {
                let application = self.settings.application.clone();
                self.adopt(self.login(token, application, None, remember)?)
            }
        }
    }

    /// Whether a token is at hand that has not run out. Asks nobody.
    pub(crate) fn is_token_valid(&self) -> bool {
        let now = self.link.clock.now();
        self.present.load().as_ref().is_some_and(|login| login.token.is_usable(now))
    }

    /// Whether calls can be made: the token is valid, or can be renewed. Asks nobody.
    pub(crate) fn is_authorized(&self) -> bool {
        let now = self.link.clock.now();
        self.present
            .load()
            .as_ref()
            .is_some_and(|login| login.token.is_usable(now) || login.renewal(now).is_some())
    }

    /// Logs in; the answer is the token endpoint's.
    pub(crate) fn log_in(&self, grant: &[u8], terms: &Terms) -> Result<Response> {
        let grant = Grant::from_json(self.settings.platform, self.settings.application.as_ref(), grant)?;
        self.emit(EventKind::BeforeLogin, None);
        let done = self.request_token(&grant, terms).and_then(|(token, response)| {
            let again = grant.kind.repeatable.then(|| grant.clone());
            self.adopt(self.login(token, grant.application.clone(), again, grant.remember)?)?;
            Ok(response)
        });
        match &done {
            Ok(_) => self.emit(EventKind::LoginSuccess, None),
            Err(error) => self.emit(EventKind::LoginError, Some(error)),
        }
        done
    }

    /// Renews now, whether or not it is due. The answer is the token endpoint's, or none when another thread or
    /// process has just renewed.
    pub(crate) fn refresh(&self, terms: &Terms) -> Result<Option<Response>> {
        let login = self.present.load_full().ok_or_else(not_logged_in)?;
        self.renew_login(&login, terms)
    }

    /// Ends the login at the server, then here; here whatever the server says.
    pub(crate) fn log_out(&self, terms: &Terms) -> Result<Option<Response>> {
        let Some(login) = self.present.load_full() else {
            self.clear()?;
            return Ok(None);
        };
        self.emit(EventKind::BeforeLogout, None);
        let answer = self.revoke(&login, terms);
        self.clear()?;
        match &answer {
            Ok(_) => self.emit(EventKind::LogoutSuccess, None),
            Err(error) => self.emit(EventKind::LogoutError, Some(error)),
        }
        answer.map(Some)
    }

    fn login(
        &self,
        token: Token,
        application: Option<Application>,
        again: Option<Grant>,
        remember: Option<bool>,
    ) -> Result<Login> {
        let text = Secret::from(format!("Bearer {}", token.access.expose()));
        let mut header = HeaderValue::from_str(text.expose()).map_err(|_| {
            Error::new(ErrorKind::Argument, "the access token holds a character no header may carry")
        })?;
        header.set_sensitive(true);
        Ok(Login { token, header, application, again, remember, spread: self.link.clock.chance() })
    }

    /// Stores first, then uses: a new refresh token must not be lost with the process.
    fn adopt(&self, login: Login) -> Result<()> {
        if let Some(store) = self.store.load().as_ref() {
            store.save(&self.stored_form(&login))?;
        }
        self.present.store(Some(Arc::new(login)));
        Ok(())
    }

    fn stored_form(&self, login: &Login) -> Vec<u8> {
        let mut object = data::write(Some(&login.token), login.remember, TimeUnit::Seconds);
        object.insert("version".to_owned(), 1.into());
        object.insert("issuer".to_owned(), self.endpoints.load().issuer().into());
        if let Some(application) = &login.application {
            object.insert("client_id".to_owned(), application.id.as_str().into());
        }
        serde_json::to_vec_pretty(&Value::Object(object)).unwrap_or_default()
    }

    /// The stored login, if it is one of ours: another client's is left alone.
    fn stored(&self) -> Result<Option<Login>> {
        let store = self.store.load();
        let Some(bytes) = store.as_ref().map_or(Ok(None), |store| store.load())? else { return Ok(None) };
        let damaged =
            || Error::new(ErrorKind::Store, "the stored login is damaged: log in again to replace it");
        let object: Value = serde_json::from_slice(&bytes).map_err(|_| damaged())?;
        let own = self.settings.application.as_ref();
        let theirs = object.get("client_id").and_then(Value::as_str);
        if object.get("issuer").and_then(Value::as_str) != Some(self.endpoints.load().issuer())
            || own.zip(theirs).is_some_and(|(own, theirs)| own.id != theirs)
        {
            return Ok(None);
        }
        let (token, remember) =
            data::read(&bytes, self.link.clock.as_ref()).map_err(|_| damaged())?.ok_or_else(damaged)?;
        let application =
            own.cloned().or_else(|| theirs.map(|id| Application { id: id.to_owned(), secret: None }));
        self.login(token, application, None, remember).map(Some)
    }

    /// One renewal for everybody: the first thread sends, the others take its result. `Ok(None)`: somebody else did.
    fn renew_login(&self, failed: &Arc<Login>, terms: &Terms) -> Result<Option<Response>> {
        let done = {
            let Some(_pass) = self.gate.get().enter(terms)? else { return Ok(None) };
            if self.present.load().as_ref().is_none_or(|present| !Arc::ptr_eq(present, failed)) {
                return if self.present.load().is_some() { Ok(None) } else { Err(not_logged_in()) };
            }
            let store = self.store.load_full();
            let _lock = store.as_ref().map(|store| store.lock(&|| gate::look_up(terms))).transpose()?;
            match self.newer_stored(failed)? {
                Some(newer) if newer.token.is_usable(self.link.clock.now()) => {
                    self.present.store(Some(Arc::new(newer)));
                    return Ok(None);
                }
                Some(newer) => self.send_renewal(&newer, terms),
                None => self.send_renewal(failed, terms),
            }
        };
        // Outside the gate: a handler may call the client.
        match &done {
            Ok(_) => self.emit(EventKind::RefreshSuccess, None),
            Err(error) => {
                self.emit(EventKind::RefreshError, Some(error));
                if error.kind() == ErrorKind::Auth {
                    self.emit(EventKind::AccessViolation, Some(error));
                }
            }
        }
        done.map(Some)
    }

    /// The login that another process has stored since ours was made.
    fn newer_stored(&self, ours: &Login) -> Result<Option<Login>> {
        let mut newer = self.stored()?.filter(|stored| stored.token.access != ours.token.access);
        if let Some(login) = &mut newer {
            login.application.clone_from(&ours.application);
            login.again.clone_from(&ours.again);
        }
        Ok(newer)
    }

    fn send_renewal(&self, login: &Login, terms: &Terms) -> Result<Response> {
        let grant = login.renewal(self.link.clock.now()).ok_or_else(|| {
            let message = "the access token has run out and cannot be renewed: log in again";
            Error::new(ErrorKind::Auth, message).with_code("login_expired")
        });
        let done = grant.and_then(|grant| {
            self.emit(EventKind::BeforeRefresh, None);
            let (token, response) = self.request_token(&grant, terms)?;
            let token = token.keeping_what_is_missing(&login.token);
            self.adopt(self.login(token, login.application.clone(), login.again.clone(), login.remember)?)?;
            Ok(response)
        });
        if let Err(error) = &done
            && error.kind() == ErrorKind::Auth
        {
            // The server's no is final. Whatever else went wrong, the login may still be good.
            self.clear()?;
        }
        done
    }

    fn request_token(&self, grant: &Grant, terms: &Terms) -> Result<(Token, Response)> {
        let path = self.settings.platform.dialect().token_path;
        let what = format!("login ({})", grant.kind.name);
        let form = grant.form(self.settings.platform);
        let response = self.post_form(&what, path, &form, grant.application.as_ref(), terms)?;
        if response.status() != 200 {
            return Err(fault::of_login(&what, response));
        }
        response.expect_no_html(&what)?;
        match Token::from_answer(response.body(), self.link.clock.as_ref()) {
            Ok(token) => Ok((token, response)),
            // Some servers say no with a friendly status.
            Err(_) if fault::Fault::read(response.body()).code.is_some() => {
                Err(fault::of_login(&what, response))
            }
            Err(found) => Err(response.not_json(&what, found)),
        }
    }

    fn revoke(&self, login: &Login, terms: &Terms) -> Result<Response> {
        let what = "logout";
        let response = match self.settings.platform.dialect().logout {
            Logout::Revoke { path } => {
                let token = login.token.refresh.as_ref().unwrap_or(&login.token.access);
                let mut pairs = vec![("token", token.expose().to_owned())];
                if let Some(Application { id, secret: None }) = &login.application {
                    pairs.push(("client_id", id.clone()));
                }
                self.post_form(what, path, &super::grant::form(&pairs), login.application.as_ref(), terms)?
            }
            Logout::DeleteToken { path } => {
                let mut headers = self.headers();
                headers.insert(AUTHORIZATION, login.header.clone());
                let url = format!("{}{path}", self.endpoints.load().api);
                self.send(what, Outgoing { method: Method::DELETE, url, headers, body: None }, true, terms)?
            }
        };
        // A token that is already gone is what was wanted.
        let gone = (200..300).contains(&response.status()) || matches!(response.status(), 401 | 404);
        if gone { Ok(response) } else { Err(fault::of_response(what, None, response)) }
    }

    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(http::header::USER_AGENT, self.settings.user_agent.clone());
        headers
    }

    fn post_form(
        &self,
        what: &str,
        path: &str,
        form: &Secret,
        application: Option<&Application>,
        terms: &Terms,
    ) -> Result<Response> {
        let mut headers = self.headers();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        if let Some(basic) = application.and_then(Application::basic) {
            let mut basic = HeaderValue::from_str(basic.expose()).expect("Base64 is plain ASCII");
            basic.set_sensitive(true);
            headers.insert(AUTHORIZATION, basic);
        }
        let url = format!("{}{path}", self.endpoints.load().login);
        let body = Some(Arc::from(form.expose().as_bytes()));
        self.send(what, Outgoing { method: Method::POST, url, headers, body }, false, terms)
    }

    /// Token requests follow no redirects and need no token.
    fn send(&self, what: &str, request: Outgoing, repeatable: bool, terms: &Terms) -> Result<Response> {
        let policy = self.settings.policy;
        let plan = Plan { what, request, policy, group: TOKEN_GROUP, repeatable, follow_redirects: false };
        let limits = Limits { response_bytes: MAX_TOKEN_ANSWER, ..terms.limits };
        pipeline::run(&self.link, plan, &Nobody, &Terms { limits, ..terms.clone() })
    }

    fn emit(&self, kind: EventKind, error: Option<&Error>) {
        let observer = &self.link.observer;
        if observer.wants(Level::Info) {
            let cause = error.map_or_else(String::new, |error| format!(": {error}"));
            observer.log(Level::Info, &format!("{}{cause}", kind.name()));
        }
        observer.event(&Event { kind, error });
    }
}

impl Login {
    /// How to get a new token without asking anybody.
    fn renewal(&self, now: std::time::Instant) -> Option<Grant> {
        match &self.token.refresh {
            Some(refresh) if self.token.is_refreshable(now) => {
                Some(Grant::refresh(self.application.clone(), refresh.clone(), self.remember))
            }
            _ => self.again.clone(),
        }
    }
}

impl Authority for Auth {
    fn authorize(&self, origin: &Origin, terms: &Terms) -> Result<Option<HeaderValue>> {
        if !self.endpoints.load().trusts(origin) {
            return Ok(None);
        }
        let Some(login) = self.present.load_full() else { return Ok(None) };
        let now = self.link.clock.now();
        let due = login.token.life.is_some_and(|life| life.is_due(now, login.spread));
        if due
            && login.renewal(now).is_some()
            && let Err(error) = self.renew_login(&login, terms)
        {
            // A passing trouble does not matter while the token lasts.
            let final_word = matches!(error.kind(), ErrorKind::Auth | ErrorKind::Cancelled);
            if final_word || !login.token.is_usable(now) {
                return Err(error);
            }
        }
        Ok(self.present.load().as_ref().map(|login| login.header.clone()))
    }

    fn renew(&self, header: &HeaderValue, terms: &Terms) -> Result<bool> {
        let Some(login) = self.present.load_full() else { return Ok(false) };
        if login.header != *header {
            return Ok(true); // somebody renewed meanwhile
        }
        if login.renewal(self.link.clock.now()).is_none() {
            self.emit(EventKind::AccessViolation, None);
            return Ok(false);
        }
        self.renew_login(&login, terms).map(|_| true)
    }
}

fn not_logged_in() -> Error {
    Error::new(ErrorKind::Auth, "there is no login: log in first").with_code("not_logged_in")
}

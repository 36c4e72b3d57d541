//! The present login of a client: at most one, shared by all its threads.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::{ArcSwap, ArcSwapOption};
use http::HeaderValue;
use serde_json::Value;

use super::data::{self, TimeUnit};
use super::gate::{self, Gate};
use super::grant::{Application, Grant};
use super::keeper::Keeper;
use super::login::Login;
use super::token::Token;
use super::trouble::Trouble;
use crate::clock::Clock;
use crate::environment::Endpoints;
use crate::error::{Error, ErrorKind, Result};
use crate::fork::PerProcess;
use crate::observe::{Event, EventKind, Level};
use crate::pipeline::Link;
use crate::platform::Platform;
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::secret::Secret;
use crate::store::{FileStore, Place, UserStore, Window};
use crate::transport::Terms;

/// What the login of a client depends on and never changes.
#[derive(Debug)]
pub(crate) struct AuthSettings {
    pub(crate) platform: Platform,
    pub(crate) application: Option<Application>,
    pub(crate) storage_key: Option<String>,
    pub(crate) store: Option<Arc<dyn UserStore>>,
    /// Whether a token is renewed without being asked to.
    pub(crate) auto_refresh: bool,
    pub(crate) policy: RetryPolicy,
    pub(crate) user_agent: HeaderValue,
}

/// The login of a client.
#[derive(Debug)]
pub(crate) struct Auth {
    pub(super) settings: AuthSettings,
    pub(super) link: Arc<Link>,
    endpoints: ArcSwap<Endpoints>,
    keeper: ArcSwapOption<Keeper>,
    pub(super) present: ArcSwapOption<Login>,
    pub(super) gate: PerProcess<Gate>,
    /// The latest renewal that failed.
    pub(super) trouble: ArcSwapOption<Trouble>,
    /// The token requests of a client without a store.
    pub(super) requests: PerProcess<Mutex<Window>>,
    /// What a deferred store has yet to be told; looked at before every call.
    unsettled: AtomicBool,
    pending: PerProcess<Mutex<Pending>>,
}

/// What happened while a deferred store could not be used.
#[derive(Debug, Default)]
struct Pending {
    load: bool,
    forget: Vec<String>,
    put: Option<Arc<Login>>,
}

impl Auth {
    /// Starts with the login that the store has kept, if there is one.
    pub(crate) fn new(settings: AuthSettings, link: Arc<Link>, endpoints: Endpoints) -> Result<Self> {
        if settings.store.is_some() && settings.storage_key.is_some() {
            let message = "a login is kept in one place: give `storage_key` or `store`, not both";
            return Err(Error::new(ErrorKind::Config, message));
        }
        let auth = Self {
            settings,
            link,
            endpoints: ArcSwap::from_pointee(endpoints),
            keeper: ArcSwapOption::empty(),
            present: ArcSwapOption::empty(),
            gate: PerProcess::new(Gate::default),
            trouble: ArcSwapOption::empty(),
            requests: PerProcess::new(Mutex::default),
            unsettled: AtomicBool::new(false),
            pending: PerProcess::new(Mutex::default),
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
            if self.present.load().as_ref().is_some_and(|login| login.origin.application.is_some()) {
                self.present.store(None);
            }
            self.open_store()?;
        }
        Ok(())
    }

    /// Finds the store of the present issuer, and takes up what it has kept.
    fn open_store(&self) -> Result<()> {
        let endpoints = self.endpoints.load();
        let issuer = endpoints.issuer();
        let place = match (&self.settings.store, &self.settings.storage_key) {
            (Some(store), _) => Place::User(store.clone()),
            (None, Some(key)) => Place::File(FileStore::new(key, issuer)?),
            (None, None) => return Ok(()),
        };
        let keeper = Arc::new(Keeper::new(place, issuer));
        self.keeper.store(Some(keeper.clone()));
        if keeper.is_deferred() {
            self.later(|pending| pending.load = true);
            return Ok(());
        }
        self.take_up(&keeper)
    }

    fn take_up(&self, keeper: &Keeper) -> Result<()> {
        if let Some(login) = keeper.only(self.settings.application.as_ref(), self.clock())? {
            self.present.store(Some(Arc::new(login)));
        }
        Ok(())
    }

    /// Takes a token that somebody else obtained.
    pub(crate) fn set_access_token(&self, token: Secret) -> Result<()> {
        let issuer = self.endpoints();
        let token = Token::ready(token);
        self.adopt_now(Login::of_data(token, None, None, issuer.issuer(), self.clock())?)
    }

    /// Takes a login that was kept elsewhere; an empty object forgets the present one.
    pub(crate) fn set_data(&self, json: &[u8]) -> Result<()> {
        let Some((token, remember)) = data::read(json, self.clock())? else { return self.clear() };
        let application = self.settings.application.clone();
        let issuer = self.endpoints();
        self.adopt_now(Login::of_data(token, application, remember, issuer.issuer(), self.clock())?)
    }

    /// Forgets the login here, and says nothing to the server.
    pub(crate) fn clear(&self) -> Result<()> {
        let Some(login) = self.present.swap(None) else { return Ok(()) };
        match self.keeper().as_deref() {
            None => Ok(()),
            Some(keeper) if keeper.is_deferred() => {
                self.later(|pending| {
                    pending.forget.push(login.origin.key.clone());
                    pending.put = None;
                });
                Ok(())
            }
            Some(keeper) => {
                let _lock = keeper.lock_soon()?;
                keeper.forget(&login.origin.key)
            }
        }
    }

    /// Forgets this login, while a call waits; not one that has taken its place meanwhile.
    pub(super) fn forget(&self, login: &Arc<Login>, terms: &Terms) -> Result<()> {
        let present = self.present.compare_and_swap(login, None);
        if !present.as_ref().is_some_and(|present| Arc::ptr_eq(present, login)) {
            return Ok(());
        }
        self.keeper().map_or(Ok(()), |keeper| {
            let _lock = keeper.lock(&|| gate::look_up(terms))?;
            keeper.forget(&login.origin.key)
        })
    }

    /// The login as an object with the vendors' fields; empty without one.
    pub(crate) fn data(&self, unit: TimeUnit) -> Value {
        let login = self.present.load();
        let login = login.as_ref();
        Value::Object(data::write(login.map(|l| &l.token), login.and_then(|l| l.origin.remember), unit))
    }

    /// Whether a token is at hand that has not run out. Asks nobody.
    pub(crate) fn is_token_valid(&self) -> bool {
        let now = self.clock().now();
        self.present.load().as_ref().is_some_and(|login| login.token.is_usable(now))
    }

    /// Takes the present login's secrets out of what an error says.
    pub(crate) fn hide(&self, error: Error) -> Error {
        match self.present.load().as_ref() {
            Some(login) => login.hide(error),
            None => error,
        }
    }

    /// Whether calls can be made: the token is valid, or is renewed when they are made. Asks nobody.
    pub(crate) fn is_authorized(&self) -> bool {
        let now = self.clock().now();
        self.present.load().as_ref().is_some_and(|login| {
            login.token.is_usable(now) || self.settings.auto_refresh && login.renewal(now).is_some()
        })
    }

    /// Logs in; the answer is the token endpoint's.
    pub(crate) fn log_in(&self, grant: &[u8], terms: &Terms) -> Result<Response> {
        let grant = Grant::from_json(self.settings.platform, self.settings.application.as_ref(), grant)?;
        self.settle(terms)?;
        self.announced(|| self.redeem(&grant, terms))
    }

    /// A login with its events.
    pub(super) fn announced(&self, login: impl FnOnce() -> Result<Response>) -> Result<Response> {
        self.emit(EventKind::BeforeLogin, None);
        let done = login();
        match &done {
            Ok(_) => self.emit(EventKind::LoginSuccess, None),
            Err(error) => self.emit(EventKind::LoginError, Some(error)),
        }
        done
    }

    /// Takes what the token endpoint gives for a grant.
    pub(super) fn redeem(&self, grant: &Grant, terms: &Terms) -> Result<Response> {
        let (token, response) = self.request_token(grant, self.settings.policy, terms)?;
        let login = Login::of_grant(grant, token, self.endpoints().issuer(), self.clock())?;
        self.adopt(Arc::new(login), terms)?;
        Ok(response)
    }

    /// Stores first, then uses. A login that cannot be stored is used all the same: the one before may be dead.
    pub(super) fn adopt(&self, login: Arc<Login>, terms: &Terms) -> Result<()> {
        let stored = self.keeper().map_or(Ok(()), |keeper| {
            let _lock = keeper.lock(&|| gate::look_up(terms))?;
            self.put(&keeper, &login)
        });
        self.present.store(Some(login));
        stored
    }

    /// As [`Auth::adopt`], for functions that make no call.
    fn adopt_now(&self, login: Login) -> Result<()> {
        let login = Arc::new(login);
        if let Some(keeper) = self.keeper() {
            if keeper.is_deferred() {
                let former = self.present.swap(Some(login.clone()));
                self.later(|pending| {
                    pending.forget.extend(former.map(|former| former.origin.key.clone()));
                    (pending.load, pending.put) = (false, Some(login));
                });
                return Ok(());
            }
            let _lock = keeper.lock_soon()?;
            self.put(&keeper, &login)?;
        }
        self.present.store(Some(login));
        Ok(())
    }

    fn put(&self, keeper: &Keeper, login: &Login) -> Result<()> {
        let former = self.present.load();
        keeper.put(login, former.as_ref().map(|former| former.origin.key.as_str()))
    }

    fn later(&self, change: impl FnOnce(&mut Pending)) {
        change(&mut self.pending.get().lock().unwrap_or_else(PoisonError::into_inner));
        self.unsettled.store(true, Ordering::Release);
    }

    /// Has a deferred store catch up with the client. Nothing to do with any other.
    pub(crate) fn settle(&self, terms: &Terms) -> Result<()> {
        if !self.unsettled.load(Ordering::Acquire) {
            return Ok(());
        }
        let Some(_pass) = self.gate.get().enter(terms)? else { return Ok(()) };
        let Some(keeper) = self.keeper() else { return Ok(()) };
        let _lock = keeper.lock(&|| gate::look_up(terms))?;
        let pending = std::mem::take(&mut *self.pending.get().lock().unwrap_or_else(PoisonError::into_inner));
        self.unsettled.store(false, Ordering::Release);
        if pending.load
            && let Err(error) = self.take_up(&keeper)
        {
            // Whoever calls next must not go on as if there were no login.
            self.later(|pending| pending.load = true);
            return Err(error);
        }
        for key in &pending.forget {
            keeper.forget(key)?;
        }
        pending.put.map_or(Ok(()), |login| keeper.put(&login, None))
    }

    /// The store, if the client has one.
    pub(super) fn keeper(&self) -> Option<Arc<Keeper>> {
        self.keeper.load_full()
    }

    pub(super) fn clock(&self) -> &dyn Clock {
        self.link.clock.as_ref()
    }

    pub(super) fn emit(&self, kind: EventKind, error: Option<&Error>) {
        let observer = &self.link.observer;
        if observer.wants(Level::Info) {
            let cause = error.map_or_else(String::new, |error| format!(": {error}"));
            observer.log(Level::Info, &format!("{}{cause}", kind.name()));
        }
        observer.event(&Event::of_login(kind, error));
    }
}

pub(super) fn not_logged_in() -> Error {
    Error::new(ErrorKind::Auth, "there is no login: log in first").with_code("not_logged_in")
}

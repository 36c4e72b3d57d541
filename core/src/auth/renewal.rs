//! One renewal for everybody, however many threads and processes ask.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::gate;
use super::login::Login;
use super::present::{Auth, not_logged_in};
use super::trouble::{self, Trouble};
use crate::error::{Error, ErrorKind, Result};
use crate::fault;
use crate::observe::EventKind;
use crate::origin::Origin;
use crate::pipeline::Authority;
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::transport::Terms;

/// How much a renewal matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    /// The present token still does: one try, and no waiting.
    Early,
    /// Without a new token there is no call.
    Now,
}

impl Auth {
    /// Renews now, whether or not it is due. The answer is the token endpoint's, or none when another thread or
    /// process has just renewed.
    pub(crate) fn refresh(&self, terms: &Terms) -> Result<Option<Response>> {
        self.settle(terms)?;
        let login = self.present.load_full().ok_or_else(not_logged_in)?;
        self.renew_login(&login, Need::Now, terms)
    }

    /// The first thread sends, the others take its result, be it a failure. `Ok(None)`: somebody else has renewed.
    fn renew_login(&self, failed: &Arc<Login>, need: Need, terms: &Terms) -> Result<Option<Response>> {
        let known = self.trouble.load_full();
        let done = {
            let Some(_pass) = self.gate.get().enter(terms)? else { return Ok(None) };
            if let Some(trouble) = self.trouble.load_full()
                && trouble.is_of(failed)
                && known.is_none_or(|known| !Arc::ptr_eq(&known, &trouble))
            {
                return Err(trouble.error.clone());
            }
            match self.present.load_full() {
                None => return Err(not_logged_in()),
                Some(present) if !Arc::ptr_eq(&present, failed) => return Ok(None),
                Some(_) => {}
            }
            let done = self.renew_under_lock(failed, need, terms);
            self.note(failed, done.as_ref().err());
            match done {
                Ok(None) => return Ok(None),
                Ok(Some(response)) => Ok(response),
                Err(error) => Err(error),
            }
        };
        // Outside the gate: a handler may call the client.
        match &done {
            Ok(_) => self.emit(EventKind::RefreshSuccess, None),
            Err(error) => {
                self.emit(EventKind::RefreshError, Some(error));
                let lost = error.kind() == ErrorKind::Auth
                    && (self.present.load().is_none() || !failed.token.is_usable(self.clock().now()));
                if lost {
                    self.emit(EventKind::AccessViolation, Some(error));
                }
            }
        }
        done.map(Some)
    }

    /// Keeps what went wrong, for those who wait at the gate and for the next early renewal.
    fn note(&self, login: &Arc<Login>, error: Option<&Error>) {
        let trouble = error.filter(|error| trouble::is_for_everybody(error)).map(|error| {
            let former = self.trouble.load();
            let (now, chance) = (self.clock().now(), self.clock().chance());
            Arc::new(Trouble::new(login.clone(), error.clone(), former.as_deref(), now, chance))
        });
        if trouble.is_some() || error.is_none() {
            self.trouble.store(trouble);
        }
    }

    fn renew_under_lock(&self, failed: &Arc<Login>, need: Need, terms: &Terms) -> Result<Option<Response>> {
        let keeper = self.keeper();
        let _lock = keeper.as_ref().map(|keeper| keeper.lock(&|| gate::look_up(terms))).transpose()?;
        if self.take_newer(failed)? {
            return Ok(None);
        }
        let login = self.present.load_full().ok_or_else(not_logged_in)?;
        self.send_renewal(&login, need, terms)
    }

    /// Takes up the login that another process has stored since ours was made. Whether it can be used at once.
    fn take_newer(&self, ours: &Arc<Login>) -> Result<bool> {
        let Some(keeper) = self.keeper() else { return Ok(false) };
        let Some(newer) = keeper.newer(ours, self.clock())? else { return Ok(false) };
        let usable = newer.token.is_usable(self.clock().now());
        self.replace(ours, Arc::new(newer));
        Ok(usable)
    }

    /// Puts a login in the place of the one it comes from, unless somebody has logged in or out meanwhile.
    fn replace(&self, old: &Arc<Login>, new: Arc<Login>) {
        self.present.compare_and_swap(old, Some(new));
    }

    fn send_renewal(&self, login: &Arc<Login>, need: Need, terms: &Terms) -> Result<Option<Response>> {
        let Some(grant) = login.renewal(self.clock().now()) else {
            let message = "the access token has run out and cannot be renewed: log in again";
            return Err(Error::new(ErrorKind::Auth, message).with_code("login_expired"));
        };
        self.emit(EventKind::BeforeRefresh, None);
        let policy = self.policy(need);
        // A server may name the login that it refuses to renew, with the token that is still in use.
        let request = |grant| self.request_token(grant, policy, terms).map_err(|error| login.hide(error));
        let (token, response) = match request(&grant) {
            Ok(done) => done,
            Err(error) if !fault::ends_login(&error) => return Err(error),
            Err(error) => {
                // Another host may have been faster, where the store has no lock to prevent it.
                if self.take_newer(login)? {
                    return Ok(None);
                }
                match &login.origin.again {
                    Some(again) if grant.kind.name != again.kind.name => {
                        request(again).map_err(|again| self.ended(login, again, terms))?
                    }
                    _ => return Err(self.ended(login, error, terms)),
                }
            }
        };
        let new = Arc::new(login.renewed(token, self.clock())?);
        // Stored before it is used: it must not be lost with the process. And used although it could not be stored:
        // the one before may be dead.
        let stored = self.keeper().map_or(Ok(()), |keeper| keeper.put(&new, None));
        self.replace(login, new);
        stored.map(|()| Some(response))
    }

    /// The server's no is final, and the login is forgotten. Whatever else went wrong, it may still be good.
    fn ended(&self, login: &Arc<Login>, error: Error, terms: &Terms) -> Error {
        if !fault::ends_login(&error) {
            return error;
        }
        // What cannot be forgotten is refused again at the next start, and the caller hears the graver news.
        let _ = self.forget(login, terms);
        error
    }

    fn policy(&self, need: Need) -> RetryPolicy {
        let policy = self.settings.policy;
        match need {
            Need::Early => RetryPolicy { attempts: 1, max_retry_wait: Duration::ZERO, ..policy },
            Need::Now => policy,
        }
    }

    /// Whether a renewal of this login failed only just now.
    fn rests(&self, login: &Arc<Login>) -> bool {
        let now = self.clock().now();
        self.trouble.load().as_ref().is_some_and(|trouble| trouble.is_of(login) && trouble.rests(now))
    }

    /// Renews a token that ends soon. A passing trouble does not matter while it lasts.
    fn renew_if_due(&self, login: &Arc<Login>, terms: &Terms) -> Result<()> {
        let due = login.token.life.is_some_and(|life| life.is_due(self.clock(), login.spread));
        if !due || !self.settings.auto_refresh || login.renewal(self.clock().now()).is_none() {
            return Ok(());
        }
        let usable = || login.token.is_usable(self.clock().now());
        let need = if usable() { Need::Early } else { Need::Now };
        if need == Need::Early && self.rests(login) {
            return Ok(());
        }
        match self.renew_login(login, need, terms) {
            Err(error)
                if error.kind() == ErrorKind::Cancelled || !usable() || self.present.load().is_none() =>
            {
                Err(error)
            }
            _ => Ok(()),
        }
    }
}

impl Authority for Auth {
    fn credential(&self) -> String {
        let login = self.present.load();
        let key = login.as_ref().map_or("", |login| login.origin.key.as_str());
        [self.endpoints().api.as_str(), " ", key].concat()
    }

    fn authorize(&self, origin: &Origin, terms: &Terms) -> Result<Option<HeaderValue>> {
        if !self.endpoints().trusts(origin) {
            return Ok(None);
        }
        self.settle(terms)?;
        let Some(login) = self.present.load_full() else { return Ok(None) };
        self.renew_if_due(&login, terms)?;
        Ok(self.present.load().as_ref().map(|login| login.header.clone()))
    }

    fn renew(&self, header: &HeaderValue, terms: &Terms) -> Result<bool> {
        let Some(login) = self.present.load_full() else { return Ok(false) };
        if login.header != *header {
            return Ok(true); // somebody renewed meanwhile
        }
        if !self.settings.auto_refresh || login.renewal(self.clock().now()).is_none() {
            self.emit(EventKind::AccessViolation, None);
            return Ok(false);
        }
        self.renew_login(&login, Need::Now, terms).map(|_| true)
    }
}

//! The logins of a client's store: read and changed as a whole, under its lock.

use std::any::Any;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use super::grant::Application;
use super::login::Login;
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, Result};
use crate::fork::PerProcess;
use crate::store::{DAMAGED, Document, Place, Window};

/// How long a function that no call waits for tries to get the store's lock.
const PATIENCE: Duration = Duration::from_secs(30);

/// The store of a client, for logins of one issuer.
#[derive(Debug)]
pub(super) struct Keeper {
    place: Place,
    issuer: String,
    /// Which thread of this process has the lock: what it does under the lock may want it again.
    holder: PerProcess<Mutex<Option<ThreadId>>>,
}

/// The store's lock, given back when dropped. Nothing to give back where the thread had it before.
pub(super) struct Locked<'a>(Option<(&'a Keeper, Box<dyn Any>)>);

impl fmt::Debug for Locked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Locked").field(&self.0.is_some()).finish()
    }
}

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        if let Some((keeper, _)) = &self.0 {
            keeper.set_holder(None);
        }
    }
}

impl Keeper {
    pub(super) fn new(place: Place, issuer: &str) -> Self {
        Self { place, issuer: issuer.to_owned(), holder: PerProcess::new(Mutex::default) }
    }

    /// Whether the store works only while a call waits.
    pub(super) fn is_deferred(&self) -> bool {
        self.place.store().is_deferred()
    }

    /// Keeps other processes from changing the store until the guard is dropped.
    pub(super) fn lock(&self, stopped: &dyn Fn() -> Result<()>) -> Result<Locked<'_>> {
        let me = thread::current().id();
        if *self.holder.get().lock().unwrap_or_else(PoisonError::into_inner) == Some(me) {
            return Ok(Locked(None));
        }
        let guard = self.place.store().lock(stopped)?;
        self.set_holder(Some(me));
        Ok(Locked(Some((self, guard))))
    }

    fn set_holder(&self, holder: Option<ThreadId>) {
        *self.holder.get().lock().unwrap_or_else(PoisonError::into_inner) = holder;
    }

    /// As [`Keeper::lock`], but not for long.
    pub(super) fn lock_soon(&self) -> Result<Locked<'_>> {
        let end = Instant::now() + PATIENCE;
        self.lock(&|| {
            if Instant::now() < end {
                return Ok(());
            }
            let message = "the store of the login is locked by another process that does not let go";
            Err(Error::new(ErrorKind::Store, message).with_code("locked"))
        })
    }

    /// The stored login that a client with this application may take up: the only one that fits. Where several do,
    /// nobody has said whose the client is.
    pub(super) fn only(&self, own: Option<&Application>, clock: &dyn Clock) -> Result<Option<Login>> {
        let document = self.document()?;
        let mut found = None;
        for entry in document.logins().iter().filter(|entry| Login::fits(entry, own, &self.issuer)) {
            let login = Login::of_entry(entry, own, &self.issuer, clock)?;
            if login.is_alive(clock.now()) && found.replace(login).is_some() {
                return Ok(None);
            }
        }
        Ok(found)
    }

    /// The stored successor of `ours`, if another process has renewed it.
    pub(super) fn newer(&self, ours: &Login, clock: &dyn Clock) -> Result<Option<Login>> {
        let document = self.document()?;
        let Some(entry) = document.find(&ours.origin.key) else { return Ok(None) };
        let mut login = Login::of_entry(entry, ours.origin.application.as_ref(), &self.issuer, clock)?;
        login.origin = ours.origin.clone();
        Ok(Some(login).filter(|login| login.obtained > ours.obtained))
    }

    /// Stores a login, in the place of the one that the client had before. Under the lock.
    pub(super) fn put(&self, login: &Login, former: Option<&str>) -> Result<()> {
        let mut document = self.document_to_change()?;
        if let Some(former) = former.filter(|former| *former != login.origin.key) {
            document.take(former);
        }
        document.put(&login.origin.key, login.entry(&self.issuer), &Login::entry_fields());
        self.save(&document)
    }

    /// Forgets a login, under the lock.
    pub(super) fn forget(&self, key: &str) -> Result<()> {
        let mut document = self.document_to_change()?;
        document.take(key);
        if document.logins().is_empty() { self.place.store().remove() } else { self.save(&document) }
    }

    /// Notes a token request that is about to be made, under the lock; or how long it has to wait.
    pub(super) fn admit(&self, limit: usize, now: u64) -> Result<Option<Duration>> {
        match &self.place {
            Place::File(file) => file.admit(limit, now),
            Place::User(_) => {
                let mut document = self.document_to_change()?;
                let mut window = Window::new(document.requests());
                if let Err(wait) = window.admit(limit, now) {
                    return Ok(Some(wait));
                }
                document.set_requests(window.moments());
                self.save(&document)?;
                Ok(None)
            }
        }
    }

    /// Whether counting needs the lock: a file has one of its own for that.
    pub(super) fn counts_under_lock(&self) -> bool {
        matches!(self.place, Place::User(_))
    }

    fn document(&self) -> Result<Document> {
        Document::read(self.place.store().load()?.as_ref()).map_err(|error| {
            let message = format!("{}: {}", self.place.name(), error.message());
            let code = error.code().unwrap_or_default().to_owned();
            Error::new(error.kind(), message).with_code(code)
        })
    }

    /// A damaged text gives way to a login: nothing else could repair it.
    fn document_to_change(&self) -> Result<Document> {
        match self.document() {
            Err(error) if error.code() == Some(DAMAGED) => Ok(Document::default()),
            other => other,
        }
    }

    fn save(&self, document: &Document) -> Result<()> {
        let store = self.place.store();
        document.write().map_or_else(|| store.remove(), |text| store.save(text.expose()))
    }
}

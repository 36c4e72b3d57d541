//! Where logins are kept between runs.

mod document;
mod file;
mod owner;
mod private;
mod requests;

use std::any::Any;
use std::fmt;
use std::sync::Arc;

pub(crate) use document::{DAMAGED, Document, Entry, damaged, digest};
pub(crate) use file::FileStore;
pub(crate) use owner::id as user_id;
pub(crate) use requests::{Window, milliseconds};

use crate::error::Result;
use crate::secret::Secret;

/// A place of the caller's own for logins: a key chain, a database, a secrets manager.
///
/// It keeps one text, which it need not understand: all the logins that clients of this store have. The functions are
/// called on the thread that makes the call, and must not use the client. An error of theirs ends the call and leaves
/// the login as it is; make it with [`ErrorKind::Store`](crate::ErrorKind::Store).
pub trait UserStore: Send + Sync {
    /// The text that was saved last; none, or an empty one, when there is nothing.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn load(&self) -> Result<Option<Secret>>;

    /// Replaces what was saved, as a whole or not at all. The text holds secrets.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn save(&self, text: &str) -> Result<()>;

    /// Forgets everything.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn remove(&self) -> Result<()> {
        self.save("")
    }

    /// Keeps the other users of the store from changing it until the guard is dropped, on the same thread.
    ///
    /// `stopped` is to be asked now and then while waiting; its error ends the wait. A store without a lock serves one
    /// process.
    ///
    /// # Errors
    /// That of `stopped`, or when the lock cannot be had.
    fn lock(&self, stopped: &dyn Fn() -> Result<()>) -> Result<Box<dyn Any>> {
        let _ = stopped;
        Ok(Box::new(()))
    }

    /// Whether the functions only work on threads that wait for a call, so that what other functions of the client
    /// change is saved later, see [`Client::settle`](crate::Client::settle).
    fn is_deferred(&self) -> bool {
        false
    }
}

impl fmt::Debug for dyn UserStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UserStore")
    }
}

/// Where the logins of a client are.
#[derive(Debug)]
pub(crate) enum Place {
    /// In a private file.
    File(FileStore),
    /// Where the caller says.
    User(Arc<dyn UserStore>),
}

impl Place {
    /// What messages call it.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::File(file) => file.shown(),
            Self::User(_) => "the client's store".to_owned(),
        }
    }

    /// The store itself.
    pub(crate) fn store(&self) -> &dyn UserStore {
        match self {
            Self::File(file) => file,
            Self::User(store) => store.as_ref(),
        }
    }
}

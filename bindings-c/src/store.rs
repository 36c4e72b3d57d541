//! A caller's functions as the core's store.

use std::any::Any;
use std::ffi::{c_int, c_void};
use std::fmt;

use pcsdk::{Error, ErrorKind, Result, Secret, UserStore};

use crate::handle;
use crate::observer::Userdata;
use crate::text::pcsdk_text;
use crate::view::pcsdk_str;

/// Gives the text that was saved last: a `pcsdk_text_new`, which the library frees, in `text_out`; or leaves NULL there
/// when there is none. Returns 0 when that is done, anything else when the store cannot be read.
///
/// Threads: called on the thread that makes the call, as all functions of a store; several may be in it at once.
pub type pcsdk_store_load =
    Option<unsafe extern "C" fn(userdata: *mut c_void, text_out: *mut *mut pcsdk_text) -> c_int>;

/// Replaces what was saved, as a whole or not at all. `text` holds secrets, and lives until the function returns.
/// Returns 0 when that is done.
pub type pcsdk_store_save = Option<unsafe extern "C" fn(userdata: *mut c_void, text: pcsdk_str) -> c_int>;

/// Forgets what was saved. Returns 0 when that is done.
pub type pcsdk_store_remove = Option<unsafe extern "C" fn(userdata: *mut c_void) -> c_int>;

/// Keeps the other users of the store from changing it. Returns 0 when it is locked.
pub type pcsdk_store_lock = Option<unsafe extern "C" fn(userdata: *mut c_void) -> c_int>;

/// Gives the lock back, on the thread that took it.
pub type pcsdk_store_unlock = Option<unsafe extern "C" fn(userdata: *mut c_void)>;

/// The functions of one configuration.
pub(crate) struct Functions {
    pub(crate) load: unsafe extern "C" fn(*mut c_void, *mut *mut pcsdk_text) -> c_int,
    pub(crate) save: unsafe extern "C" fn(*mut c_void, pcsdk_str) -> c_int,
    pub(crate) remove: pcsdk_store_remove,
    pub(crate) lock: pcsdk_store_lock,
    pub(crate) unlock: pcsdk_store_unlock,
    pub(crate) userdata: Userdata,
}

impl UserStore for Functions {
    fn load(&self) -> Result<Option<Secret>> {
        let mut text = std::ptr::null_mut();
        // SAFETY: the caller promised functions that may be called until the client is gone; so for all of them.
        let done = unsafe { (self.load)(self.userdata.pointer(), &raw mut text) };
        if text.is_null() {
            return succeeded("load", done).map(|()| None);
        }
        let loaded = handle::get(text).map(|text| Some(text.secret().clone()));
        handle::release(text);
        succeeded("load", done)?;
        loaded
    }

    fn save(&self, text: &str) -> Result<()> {
        // SAFETY: as in `load`.
        succeeded("save", unsafe { (self.save)(self.userdata.pointer(), text.into()) })
    }

    fn remove(&self) -> Result<()> {
        match self.remove {
            // SAFETY: as in `load`.
            Some(remove) => succeeded("remove", unsafe { remove(self.userdata.pointer()) }),
            None => self.save(""),
        }
    }

    fn lock(&self, _: &dyn Fn() -> Result<()>) -> Result<Box<dyn Any>> {
        if let Some(lock) = self.lock {
            // SAFETY: as in `load`.
            succeeded("lock", unsafe { lock(self.userdata.pointer()) })?;
        }
        Ok(Box::new(Held(self.unlock, self.userdata)))
    }
}

/// The lock, given back when dropped.
struct Held(pcsdk_store_unlock, Userdata);

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(unlock) = self.0 {
            // SAFETY: as in `load`.
            unsafe { unlock(self.1.pointer()) };
        }
    }
}

impl fmt::Debug for Functions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Functions")
    }
}

fn succeeded(what: &str, done: c_int) -> Result<()> {
    if done == 0 {
        return Ok(());
    }
    Err(Error::new(ErrorKind::Store, format!("the store's function `{what}` failed")))
}

//! Where a login is kept between runs.

mod file;
mod user;

use std::fmt;

pub(crate) use file::FileStore;

use crate::error::Result;

/// Keeps one login's bytes. Implementations serve many threads and, if they can, many processes.
pub(crate) trait Store: Send + Sync + fmt::Debug {
    /// What was saved last.
    fn load(&self) -> Result<Option<Vec<u8>>>;

    /// Replaces what was saved, as a whole or not at all.
    fn save(&self, login: &[u8]) -> Result<()>;

    /// Forgets.
    fn remove(&self) -> Result<()>;

    /// Keeps other processes from renewing the same login until the guard is dropped; `stopped` is asked now and
    /// then while waiting and ends the wait with its error.
    fn lock(&self, stopped: &dyn Fn() -> Result<()>) -> Result<Box<dyn fmt::Debug>>;
}

//! One value for many threads, one at a time.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};
use std::time::Duration;

use pcsdk::{Cancel, ErrorKind};
use pyo3::prelude::*;

use crate::errors;

/// How long a thread sleeps before it looks again whether the value is free. Only those that share it wait at all.
const PATIENCE: Duration = Duration::from_millis(2);

const IN_USE: &str = "the iterator is in use by the code that this call comes from: a handler, and a forked process, \
                      need one of their own";

/// A value that one thread has at a time, for as long as a request takes. The others wait; meanwhile Python's threads
/// and signal handlers run.
///
/// The lock is only held for moments, by threads attached to the interpreter: it is free whenever Python forks.
pub(crate) struct Shared<T>(Mutex<Slot<T>>);

enum Slot<T> {
    Free(Box<T>),
    TakenBy(Holder),
}

#[derive(Clone, Copy)]
struct Holder {
    thread: ThreadId,
    process: u32,
}

impl<T> Shared<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(Mutex::new(Slot::Free(Box::new(value))))
    }

    /// Does something with the value, when no other thread has it.
    ///
    /// Raises ArgumentError where waiting would never end: inside of `work`, and in a child that was forked from it.
    pub(crate) fn with<R>(&self, py: Python<'_>, work: impl FnOnce(&mut T) -> PyResult<R>) -> PyResult<R> {
        let mut value = self.take(py)?;
        let done = catch_unwind(AssertUnwindSafe(|| work(&mut value)));
        *self.slot() = Slot::Free(value);
        done.unwrap_or_else(|panic| resume_unwind(panic))
    }

    /// Shows the collector the value. One that a thread has is in use, and so is what it refers to.
    pub(crate) fn peek<R>(&self, look: impl FnOnce(&T) -> R) -> Option<R> {
        match &*self.0.try_lock().ok()? {
            Slot::Free(value) => Some(look(value)),
            Slot::TakenBy(_) => None,
        }
    }

    fn take(&self, py: Python<'_>) -> PyResult<Box<T>> {
        let me = Holder { thread: thread::current().id(), process: std::process::id() };
        loop {
            let holder = match self.take_if_free(me) {
                Ok(value) => return Ok(value),
                Err(holder) => holder,
            };
            if holder.thread == me.thread || holder.process != me.process {
                return Err(errors::raise_kind(py, ErrorKind::Argument, IN_USE));
            }
            py.detach(|| Cancel::new().wait(PATIENCE));
            py.check_signals()?;
        }
    }

    fn take_if_free(&self, me: Holder) -> Result<Box<T>, Holder> {
        let mut slot = self.slot();
        match std::mem::replace(&mut *slot, Slot::TakenBy(me)) {
            Slot::Free(value) => Ok(value),
            Slot::TakenBy(holder) => {
                *slot = Slot::TakenBy(holder);
                Err(holder)
            }
        }
    }

    fn slot(&self) -> MutexGuard<'_, Slot<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

//! One renewal at a time in a process, with the others waiting for it.

use std::sync::{Condvar, Mutex, PoisonError};
use std::thread::{self, ThreadId};
use std::time::Duration;

use crate::error::{Error, ErrorKind, Result};
use crate::transport::Terms;

/// The longest wait without a look at cancellation and signals.
const SLICE: Duration = Duration::from_millis(50);

#[derive(Debug, Default)]
pub(super) struct Gate {
    holder: Mutex<Option<ThreadId>>,
    freed: Condvar,
}

/// The right to renew, given back when dropped.
#[derive(Debug)]
pub(super) struct Pass<'a>(&'a Gate);

impl Gate {
    /// Waits for the right to renew, as long as the caller's terms allow.
    ///
    /// None when this very thread has it: an event handler of the renewal makes a call of its own.
    pub(super) fn enter(&self, terms: &Terms) -> Result<Option<Pass<'_>>> {
        let me = thread::current().id();
        loop {
            let mut holder = self.holder.lock().unwrap_or_else(PoisonError::into_inner);
            match *holder {
                None => {
                    *holder = Some(me);
                    return Ok(Some(Pass(self)));
                }
                Some(thread) if thread == me => return Ok(None),
                Some(_) => drop(self.freed.wait_timeout(holder, SLICE)),
            }
            // Without the lock: the interrupt hook may run a signal handler that makes a call.
            look_up(terms)?;
        }
    }
}

/// Whether the waiting caller still wants to wait.
pub(super) fn look_up(terms: &Terms) -> Result<()> {
    let stopped = |what: &str| {
        Error::new(ErrorKind::Cancelled, format!("the call was {what} while it waited for a renewal"))
    };
    if terms.cancel.is_cancelled() {
        return Err(stopped("cancelled"));
    }
    if terms.interrupt.as_ref().is_some_and(|stop| stop()) {
        return Err(stopped("interrupted").with_code("interrupted"));
    }
    if terms.limits.deadline.is_some_and(|deadline| std::time::Instant::now() >= deadline) {
        let message = "the call's time ran out while it waited for a renewal";
        return Err(Error::new(ErrorKind::Timeout, message).with_code("timeout"));
    }
    Ok(())
}

impl Drop for Pass<'_> {
    fn drop(&mut self) {
        *self.0.holder.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.0.freed.notify_all();
    }
}

//! Stopping calls from another thread.

use pcsdk::Cancel;

use crate::boundary::{answer, free, read};
use crate::handle::{self, Handle};

/// Stops calls, from any thread. It is final: make a new one for what shall run.
///
/// Ownership: the caller frees it with `pcsdk_cancel_free`. Threads: it may be used by several threads at the same
/// time.
#[derive(Debug)]
pub struct pcsdk_cancel(pub(crate) Cancel);

impl Handle for pcsdk_cancel {
    const NAME: &'static str = "pcsdk_cancel";
}

/// Makes one that has not been cancelled.
#[unsafe(no_mangle)]
pub extern "C" fn pcsdk_cancel_new() -> *mut pcsdk_cancel {
    answer(std::ptr::null_mut(), || Ok(handle::adopt(pcsdk_cancel(Cancel::new()))))
}

/// Frees one. NULL is allowed. Nothing is cancelled by it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_cancel_free(cancel: *mut pcsdk_cancel) {
    free(cancel);
}

/// Stops every call that was given it, now and later. It takes a lock, so a signal handler must not call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_cancel_cancel(cancel: *const pcsdk_cancel) {
    read((), cancel, |cancel| cancel.0.cancel());
}

/// Whether it was cancelled.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_cancel_is_cancelled(cancel: *const pcsdk_cancel) -> bool {
    read(false, cancel, |cancel| cancel.0.is_cancelled())
}

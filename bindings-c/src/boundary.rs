//! The line that no panic crosses, and the way results take over it.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pcsdk::{Error, ErrorKind, Result};

use crate::error::pcsdk_error;
use crate::handle::{self, Handle};
use crate::status::pcsdk_status;

/// Runs a function that has no result but success.
///
/// # Safety
/// `error_out` is NULL or may be written to.
pub(crate) unsafe fn perform(
    error_out: *mut *mut pcsdk_error,
    body: impl FnOnce() -> Result<()>,
) -> pcsdk_status {
    match caught(body) {
        Ok(()) => pcsdk_status::PCSDK_OK,
        Err(error) => {
            let status = error.kind().into();
            deliver(error_out, Some(pcsdk_error::new(error)));
            status
        }
    }
}

/// Runs a function that makes a handle.
///
/// # Safety
/// `out` and `error_out` are NULL or may be written to.
pub(crate) unsafe fn produce<T: Handle>(
    out: *mut *mut T,
    error_out: *mut *mut pcsdk_error,
    body: impl FnOnce() -> Result<T>,
) -> pcsdk_status {
    produce_any(out, error_out, || body().map(Some))
}

/// Runs a function that makes a handle or, successfully, none: then `out` becomes NULL.
///
/// # Safety
/// As [`produce`].
pub(crate) unsafe fn produce_any<T: Handle>(
    out: *mut *mut T,
    error_out: *mut *mut pcsdk_error,
    body: impl FnOnce() -> Result<Option<T>>,
) -> pcsdk_status {
    perform(error_out, || body().map(|value| deliver(out, value)))
}

/// Runs a function that cannot fail; `neutral` stands in after misuse or a panic.
pub(crate) fn answer<R>(neutral: R, body: impl FnOnce() -> Result<R>) -> R {
    caught(body).unwrap_or(neutral)
}

/// Reads from a handle; `neutral` stands in when it is none.
pub(crate) fn read<T: Handle, R>(neutral: R, handle: *const T, body: impl FnOnce(&T) -> R) -> R {
    answer(neutral, || handle::get(handle).map(|value| body(&value)))
}

/// Frees a handle, if it is one.
pub(crate) fn free<T: Handle>(handle: *mut T) {
    answer((), || {
        handle::release(handle);
        Ok(())
    });
}

unsafe fn deliver<T: Handle>(out: *mut *mut T, value: Option<T>) {
    if !out.is_null() {
        out.write(value.map_or(std::ptr::null_mut(), handle::adopt));
    }
}

fn caught<R>(body: impl FnOnce() -> Result<R>) -> Result<R> {
    catch_unwind(AssertUnwindSafe(|| {
        #[cfg(test)]
        injection::strike();
        body()
    }))
    .unwrap_or_else(|payload| Err(of_panic(payload.as_ref())))
}

fn of_panic(payload: &(dyn Any + Send)) -> Error {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message");
    Error::new(ErrorKind::Internal, format!("a defect of libpcsdk, please report it: {text}"))
}

/// A panic that a test orders for the next call of its thread.
#[cfg(test)]
pub(crate) mod injection {
    use std::cell::Cell;
    use std::panic::{set_hook, take_hook};
    use std::sync::Once;

    const INJECTED: &str = "injected";

    thread_local!(static ORDERED: Cell<bool> = const { Cell::new(false) });

    pub(crate) fn order() {
        static QUIET: Once = Once::new();
        QUIET.call_once(|| {
            let usual = take_hook();
            set_hook(Box::new(move |panic| {
                if panic.payload().downcast_ref::<&str>() != Some(&INJECTED) {
                    usual(panic);
                }
            }));
        });
        ORDERED.set(true);
    }

    /// Whether the order is still open: no boundary was crossed since.
    pub(crate) fn is_pending() -> bool {
        ORDERED.replace(false)
    }

    pub(super) fn strike() {
        assert!(!ORDERED.replace(false), "{INJECTED}");
    }
}

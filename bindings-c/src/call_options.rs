//! What a caller may say about one call.

use std::ffi::{c_int, c_void};
use std::sync::{Arc, Mutex};

use pcsdk::{CallOptions, Error, ErrorKind, Interrupt, Opener, Result};

use crate::boundary::{self, free, perform};
use crate::cancel::pcsdk_cancel;
use crate::error::pcsdk_error;
use crate::handle::{self, Handle, lock};
use crate::observer::Userdata;
use crate::status::pcsdk_status;
use crate::view::pcsdk_str;

/// Options of calls; the client's own hold for what is left out. One object may serve many calls.
///
/// Ownership: the caller frees it with `pcsdk_call_options_free`, at any time: a call keeps a copy. Threads: it must
/// not be used by two threads at the same time.
#[derive(Debug)]
pub struct pcsdk_call_options(Mutex<CallOptions>);

/// Asked, while a call waits, whether it should stop; anything but 0 stops it with `PCSDK_CANCELLED`.
///
/// Threads: called on the thread that makes the call, at least every 50 ms of waiting and after a signal.
pub type pcsdk_interrupt = Option<unsafe extern "C" fn(userdata: *mut c_void) -> c_int>;

/// Shows the user a login page: opens a browser at the address, or hands the address on; anything but 0 means that it
/// cannot, which ends the login with `PCSDK_CONFIG`. It must come back without waiting for the user.
///
/// `url` lives until the callback returns. Threads: called on the thread that logs in.
pub type pcsdk_open = Option<unsafe extern "C" fn(userdata: *mut c_void, url: pcsdk_str) -> c_int>;

impl Handle for pcsdk_call_options {
    const NAME: &'static str = "pcsdk_call_options";
}

/// A copy of what a handle holds, the defaults for NULL.
pub(crate) fn copy(options: *const pcsdk_call_options) -> Result<CallOptions> {
    if options.is_null() { Ok(CallOptions::default()) } else { Ok(lock(&handle::get(options)?.0).clone()) }
}

/// Makes options that say nothing yet.
#[unsafe(no_mangle)]
pub extern "C" fn pcsdk_call_options_new() -> *mut pcsdk_call_options {
    boundary::answer(std::ptr::null_mut(), || {
        Ok(handle::adopt(pcsdk_call_options(Mutex::new(CallOptions::default()))))
    })
}

/// Frees options. NULL is allowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_call_options_free(options: *mut pcsdk_call_options) {
    free(options);
}

/// Sets `timeout` (seconds for the whole call, or `timeout_ms`), `max_attempts`, `max_retry_wait` (seconds, or
/// `max_retry_wait_ms`: the longest wait that a server may ask for), `idempotent` (true: the request may be sent again
/// although the server may have acted on it), `skip_bad_items` (see `pcsdk_pager_bad_items`) and `headers` from a JSON object; what it leaves out goes back to its
/// default.
///
/// Returns `PCSDK_ARGUMENT` for an unknown option or a value of the wrong type.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_call_options_set_json(
    options: *mut pcsdk_call_options,
    options_json: pcsdk_str,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    perform(error_out, || {
        let options = handle::get(options)?;
        let new = CallOptions::from_json(options_json.text("options_json")?.as_bytes())?;
        let mut held = lock(&options.0);
        let callbacks = held.clone();
        *held = CallOptions {
            cancel: callbacks.cancel,
            interrupt: callbacks.interrupt,
            open: callbacks.open,
            ..new
        };
        Ok(())
    })
}

/// Lets calls be cancelled from any thread.
///
/// Ownership: `cancel` stays the caller's, and may be freed while calls use it.
/// Returns `PCSDK_ARGUMENT` when a handle is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_call_options_set_cancel(
    options: *mut pcsdk_call_options,
    cancel: *const pcsdk_cancel,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    perform(error_out, || {
        let (options, cancel) = (handle::get(options)?, handle::get(cancel)?);
        lock(&options.0).cancel = cancel.0.clone();
        Ok(())
    })
}

/// Lets calls be stopped from their own thread; NULL takes the callback away.
///
/// Ownership: the callback and what `userdata` points to must outlive the calls made with these options.
/// Returns `PCSDK_ARGUMENT` when the options are none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_call_options_set_interrupt(
    options: *mut pcsdk_call_options,
    interrupt: pcsdk_interrupt,
    userdata: *mut c_void,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    perform(error_out, || {
        let options = handle::get(options)?;
        let userdata = Userdata::new(userdata);
        lock(&options.0).interrupt = interrupt.map(|ask| -> Interrupt {
            // SAFETY: the caller promised a function that may be called during the calls made with these options.
            Arc::new(move || unsafe { ask(userdata.pointer()) } != 0)
        });
        Ok(())
    })
}

/// Lets the caller show the page of a login in the browser (the grants `pkce` and `implicit`); NULL takes the callback
/// away, and the system's browser is opened.
///
/// Ownership: the callback and what `userdata` points to must outlive the calls made with these options.
/// Returns `PCSDK_ARGUMENT` when the options are none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_call_options_set_open(
    options: *mut pcsdk_call_options,
    open: pcsdk_open,
    userdata: *mut c_void,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    perform(error_out, || {
        let options = handle::get(options)?;
        let userdata = Userdata::new(userdata);
        lock(&options.0).open = open.map(|show| -> Opener {
            Arc::new(move |url| {
                // SAFETY: the caller promised a function that may be called during the calls made with these options.
                let status = unsafe { show(userdata.pointer(), url.into()) };
                let message = "the login page could not be shown: the program's own function failed";
                if status == 0 { Ok(()) } else { Err(Error::new(ErrorKind::Config, message)) }
            })
        });
        Ok(())
    })
}

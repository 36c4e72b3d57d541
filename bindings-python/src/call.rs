//! Running the core: detached from the interpreter, interruptible by signals, safe from panics.

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock, Once};

use pcsdk::{CallOptions, Error, ErrorKind, Interrupt};
use pyo3::prelude::*;

use crate::errors;
use crate::options::Options;
use crate::store;

thread_local! {
    /// What a signal handler raised while this thread was in the core: KeyboardInterrupt, mostly.
    static RAISED: RefCell<Option<PyErr>> = const { RefCell::new(None) };
    /// Where the latest panic of this thread happened.
    static PANICKED_AT: Cell<Option<String>> = const { Cell::new(None) };
}

/// Runs Python's signal handlers; the core asks at least every 50 ms of waiting.
static SIGNALS: LazyLock<Interrupt> = LazyLock::new(|| Arc::new(signalled));

/// The core's options of one call, which signals may interrupt.
pub(crate) fn options(given: Option<&Options>) -> CallOptions {
    CallOptions { interrupt: interrupt(), ..given.map_or_else(CallOptions::default, Options::get) }
}

/// Runs `work` without the interpreter lock and raises what went wrong.
pub(crate) fn detached<T: Send>(
    py: Python<'_>,
    work: impl FnOnce() -> pcsdk::Result<T> + Send,
) -> PyResult<T> {
    let done = py.detach(|| guarded(work));
    if let Some(raised) = RAISED.take() {
        return Err(raised);
    }
    let cause = store::take_cause();
    done.map_err(|error| {
        let raised = errors::raise(py, &error);
        if error.kind() == ErrorKind::Store {
            raised.set_cause(py, cause);
        }
        raised
    })
}

/// Runs `work`, which waits for nothing, with the interpreter lock, and raises what went wrong.
pub(crate) fn attached<T>(py: Python<'_>, work: impl FnOnce() -> pcsdk::Result<T>) -> PyResult<T> {
    guarded(work).map_err(|error| errors::raise(py, &error))
}

/// Keeps an exception that must end the present call, though it was raised where nothing can be raised.
pub(crate) fn raise_after_the_call(error: PyErr) {
    RAISED.set(Some(error));
}

/// Turns a panic into an error of kind `internal`.
pub(crate) fn guarded<T>(work: impl FnOnce() -> pcsdk::Result<T>) -> pcsdk::Result<T> {
    quieten_panics();
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(panicked()))
}

fn panicked() -> Error {
    let place = PANICKED_AT.take().map_or_else(String::new, |place| format!(" ({place})"));
    Error::new(ErrorKind::Internal, format!("a defect of pcsdk stopped the call{place}: please report it"))
}

/// A panic's text may quote what was being parsed, so it is neither printed nor kept; the place is enough.
fn quieten_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        std::panic::set_hook(Box::new(|panic| {
            PANICKED_AT.set(panic.location().map(|at| format!("{}:{}", at.file(), at.line())));
        }));
    });
}

/// Python runs signal handlers on its main thread only. Other threads need not wake up for them, and a daemon thread
/// that asks for a dying interpreter's lock would be killed in the middle of the call.
fn interrupt() -> Option<Interrupt> {
    is_main_thread().then(|| SIGNALS.clone())
}

#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "libc marks every function unsafe")]
fn is_main_thread() -> bool {
    // SAFETY: both only return a number. After a fork the child's one thread is its main thread, here as in Python.
    unsafe { libc::gettid() == libc::getpid() }
}

#[cfg(not(target_os = "linux"))]
fn is_main_thread() -> bool {
    true
}

fn signalled() -> bool {
    if RAISED.with_borrow(Option::is_some) {
        return true;
    }
    #[expect(clippy::redundant_closure_for_method_calls, reason = "the bare method is bound to one lifetime")]
    let checked = Python::try_attach(|py| py.check_signals());
    match checked {
        Some(Ok(())) => false,
        Some(Err(error)) => {
            raise_after_the_call(error);
            true
        }
        // The interpreter is going away, and with it whoever waits for this call.
        None => true,
    }
}

/// Panics, so that a test can see what becomes of a panic.
#[pyfunction]
pub(crate) fn defect(py: Python<'_>) -> PyResult<()> {
    #[expect(clippy::panic, reason = "this is what it is for")]
    detached(py, || panic!("a text that nobody may see"))
}

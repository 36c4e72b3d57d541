//! A Python function that shows a login page.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use pcsdk::{CallOptions, Error, ErrorKind, Interrupt};
use pyo3::prelude::*;

/// The function of one login, and what it raised.
///
/// It runs on a thread of its own: one that drives the browser to the end of the login must not keep the login from
/// waiting for it.
pub(crate) struct Opening {
    function: Py<PyAny>,
    raised: Mutex<Option<PyErr>>,
}

impl Opening {
    pub(crate) fn new(function: Py<PyAny>) -> Arc<Self> {
        Arc::new(Self { function, raised: Mutex::new(None) })
    }

    /// Makes a login call the function, and end when that raises.
    pub(crate) fn join(self: &Arc<Self>, options: &mut CallOptions) {
        let (opening, watched, former) = (self.clone(), self.clone(), options.interrupt.take());
        options.open = Some(Arc::new(move |url: &str| opening.begin(url)));
        let interrupt: Interrupt =
            Arc::new(move || watched.has_raised() || former.as_ref().is_some_and(|ask| ask()));
        options.interrupt = Some(interrupt);
    }

    /// What the function raised, once.
    pub(crate) fn take_raised(&self) -> Option<PyErr> {
        self.raised.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn has_raised(&self) -> bool {
        self.raised.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    fn begin(self: &Arc<Self>, url: &str) -> pcsdk::Result<()> {
        let (opening, url) = (self.clone(), url.to_owned());
        let started = thread::Builder::new().name("pcsdk-open".to_owned()).spawn(move || opening.call(&url));
        started.map(drop).map_err(|error| {
            Error::new(ErrorKind::Internal, format!("no thread can be started for `open`: {error}"))
        })
    }

    fn call(&self, url: &str) {
        // An interpreter that is going away waits for no login.
        Python::try_attach(|py| {
            if let Err(error) = self.function.bind(py).call1((url,)) {
                *self.raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
            }
        });
    }
}

//! A store of the user's own: functions of Python that keep the logins.

use std::any::Any;
use std::cell::RefCell;

use pcsdk::{Error, ErrorKind, Result, Secret, UserStore};
use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::{PyTraverseError, PyVisit};

use crate::call;

thread_local! {
    /// What a function of a store raised during this thread's present call.
    static RAISED: RefCell<Option<PyErr>> = const { RefCell::new(None) };
}

/// The functions as `pcsdk/stores.py` hands them over; called on the thread that makes the call.
pub(crate) struct Store {
    load: Py<PyAny>,
    save: Py<PyAny>,
    remove: Py<PyAny>,
    /// Locks, and gives the function that unlocks, or None.
    lock: Py<PyAny>,
}

impl Store {
    pub(crate) fn new((load, save, remove, lock): (Py<PyAny>, Py<PyAny>, Py<PyAny>, Py<PyAny>)) -> Self {
        Self { load, save, remove, lock }
    }

    pub(crate) fn traverse(&self, visit: &PyVisit<'_>) -> std::result::Result<(), PyTraverseError> {
        [&self.load, &self.save, &self.remove, &self.lock].into_iter().try_for_each(|f| visit.call(f))
    }
}

impl UserStore for Store {
    fn load(&self) -> Result<Option<Secret>> {
        ask("load", |py| {
            let text = self.load.call0(py)?;
            Ok(text.extract::<Option<String>>(py)?.map(Secret::from))
        })
    }

    fn save(&self, text: &str) -> Result<()> {
        ask("save", |py| self.save.call1(py, (text,)).map(drop))
    }

    fn remove(&self) -> Result<()> {
        ask("remove", |py| self.remove.call0(py).map(drop))
    }

    fn lock(&self, _: &dyn Fn() -> Result<()>) -> Result<Box<dyn Any>> {
        let unlock = ask("lock", |py| self.lock.call0(py))?;
        Ok(Box::new(Held(unlock)))
    }
}

/// The lock, given back when dropped.
struct Held(Py<PyAny>);

impl Drop for Held {
    fn drop(&mut self) {
        Python::try_attach(|py| {
            if !self.0.is_none(py)
                && let Err(error) = self.0.call0(py)
            {
                // The call is done, and this is no reason to take its result away.
                error.write_unraisable(py, Some(self.0.bind(py)));
            }
        });
    }
}

/// What a store's function raised in the present call, once: the cause of its StoreError.
pub(crate) fn take_cause() -> Option<PyErr> {
    RAISED.take()
}

fn ask<T>(what: &str, function: impl FnOnce(Python<'_>) -> PyResult<T>) -> Result<T> {
    let stopped = || Error::new(ErrorKind::Cancelled, "the store's function was stopped");
    let asked = Python::try_attach(|py| {
        function(py).map_err(|error| {
            if !error.is_instance_of::<PyException>(py) {
                // Ctrl-C and the like end the call as they are.
                call::raise_after_the_call(error);
                return stopped();
            }
            // The exception's own text could quote the login; it stands in the cause.
            let name = error.get_type(py).name().map_or_else(|_| String::new(), |name| name.to_string());
            RAISED.set(Some(error));
            Error::new(ErrorKind::Store, format!("the store's `{what}` raised {name}"))
        })
    });
    // The interpreter is going away, and with it whoever waits for this call.
    asked.unwrap_or_else(|| Err(stopped()))
}

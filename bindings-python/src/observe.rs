//! The core's log lines and events, handed to `logging`, to a `debug_log` function and to event handlers.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pcsdk::{Event, EventKind, Level, Observer};
use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;
use pyo3::{PyTraverseError, PyVisit};

use crate::call;
use crate::errors;

/// No line is this important.
const SILENT: u8 = u8::MAX;

/// What a client's user watches.
///
/// The lock is only held for moments in which no Python code runs and, but for the collector, by a thread that is
/// attached to the interpreter; so it is free whenever Python forks.
#[derive(Default)]
pub(crate) struct Watch {
    ears: Mutex<Ears>,
    /// The least level, in the numbers of `logging`, that anybody wants. Read without the interpreter.
    threshold: AtomicU8,
    has_handlers: AtomicBool,
}

#[derive(Default)]
struct Ears {
    debug_log: Option<Py<PyAny>>,
    on_rate_limit: Option<Py<PyAny>>,
    handlers: HashMap<EventKind, Vec<Py<PyAny>>>,
}

/// A wait that a rate limit brings, for `on_rate_limit`.
#[pyclass(frozen, get_all, module = "pcsdk")]
pub(crate) struct RateLimit {
    /// The operation id, or method and path, that waits.
    operation: String,
    /// The throttling group, as far as known; else empty.
    group: String,
    /// How many seconds.
    wait: f64,
    /// 429 when the server refused; None when the call is held back so that it need not.
    status: Option<u16>,
}

#[pymethods]
impl RateLimit {
    fn __repr__(&self) -> String {
        let status = self.status.map_or_else(|| "None".to_owned(), |status| status.to_string());
        let Self { operation, group, wait, .. } = self;
        format!("RateLimit(operation={operation:?}, group={group:?}, wait={wait:.1}, status={status})")
    }
}

impl Watch {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self { threshold: AtomicU8::new(SILENT), ..Self::default() })
    }

    /// Notes which lines are wanted now, before a call lets go of the interpreter.
    pub(crate) fn refresh(&self, py: Python<'_>) {
        let level = if self.ears().debug_log.is_some() { 0 } else { logging_level(py) };
        self.threshold.store(level, Ordering::Relaxed);
    }

    pub(crate) fn debug_log(&self, py: Python<'_>) -> Option<Py<PyAny>> {
        self.ears().debug_log.as_ref().map(|function| function.clone_ref(py))
    }

    pub(crate) fn set_debug_log(&self, function: Option<Py<PyAny>>) {
        let former = std::mem::replace(&mut self.ears().debug_log, function);
        // Its end may run Python code, so the lock must be free.
        drop(former);
    }

    pub(crate) fn set_on_rate_limit(&self, function: Option<Py<PyAny>>) {
        self.has_handlers.fetch_or(function.is_some(), Ordering::Relaxed);
        let former = std::mem::replace(&mut self.ears().on_rate_limit, function);
        drop(former);
    }

    /// Tells the function for it of a wait.
    fn tell_rate_limit(&self, py: Python<'_>, event: &Event<'_>) {
        let function = self.ears().on_rate_limit.as_ref().map(|function| function.clone_ref(py));
        if let (Some(function), Some(wait)) = (function, event.rate_limit) {
            let told = RateLimit {
                operation: wait.operation.to_owned(),
                group: wait.group.to_owned(),
                wait: wait.wait.as_secs_f64(),
                status: wait.status,
            };
            report(py, function.bind(py), function.call1(py, (told,)));
        }
    }

    pub(crate) fn add(&self, kind: EventKind, handler: Py<PyAny>) {
        self.ears().handlers.entry(kind).or_default().push(handler);
        self.has_handlers.store(true, Ordering::Relaxed);
    }

    /// Removes the handler that equals `handler`, or all of the kind. Whether there was one.
    pub(crate) fn remove(
        &self,
        py: Python<'_>,
        kind: EventKind,
        handler: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<bool> {
        let mut gone = Vec::new();
        for known in self.handlers(py, kind) {
            if handler.map_or(Ok(true), |handler| known.bind(py).eq(handler))? {
                gone.push(known);
            }
        }
        let removed = match self.ears().handlers.get_mut(&kind) {
            Some(handlers) => {
                handlers.extract_if(.., |known| gone.iter().any(|handler| handler.is(&*known))).collect()
            }
            None => Vec::new(),
        };
        Ok(!removed.is_empty())
    }

    /// Shows the collector what is held. A lock that is taken is being changed: the collector will come again.
    pub(crate) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        let Ok(ears) = self.ears.try_lock() else { return Ok(()) };
        visit.call(&ears.debug_log)?;
        visit.call(&ears.on_rate_limit)?;
        ears.handlers.values().flatten().try_for_each(|handler| visit.call(handler))
    }

    /// Lets go of everything.
    pub(crate) fn clear(&self) {
        let ears = std::mem::take(&mut *self.ears());
        drop(ears);
    }

    /// Whether anybody reads lines of that level.
    fn reads(&self, level: Level) -> bool {
        number(level) >= self.threshold.load(Ordering::Relaxed)
    }

    fn ears(&self) -> MutexGuard<'_, Ears> {
        self.ears.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn handlers(&self, py: Python<'_>, kind: EventKind) -> Vec<Py<PyAny>> {
        self.ears()
            .handlers
            .get(&kind)
            .map_or_else(Vec::new, |list| list.iter().map(|h| h.clone_ref(py)).collect())
    }
}

impl Observer for Watch {
    fn wants(&self, level: Level) -> bool {
        level > Level::Warning || self.reads(level)
    }

    fn log(&self, level: Level, text: &str) {
        Python::try_attach(|py| {
            if level > Level::Warning
                && let Err(error) = warn(py, level, text)
            {
                // A filter has made an error of it.
                call::raise_after_the_call(error);
            }
            if !self.reads(level) {
                return;
            }
            if let Some(function) = self.debug_log(py) {
                report(py, function.bind(py), function.call1(py, (text,)));
            }
            if let Some(logger) = logger(py) {
                report(py, logger, logger.call_method1("log", (number(level), text)));
            }
        });
    }

    fn event(&self, event: &Event<'_>) {
        if !self.has_handlers.load(Ordering::Relaxed) {
            return;
        }
        Python::try_attach(|py| {
            self.tell_rate_limit(py, event);
            let handlers = self.handlers(py, event.kind);
            if handlers.is_empty() {
                return;
            }
            let cause = event.error.map(|error| errors::exception(py, error)).transpose().unwrap_or_default();
            for handler in handlers {
                report(py, handler.bind(py), handler.call1(py, (cause.as_ref(),)));
            }
        });
    }
}

/// What a function of the user's raised must not disturb the call that it only watches: `sys.unraisablehook` gets it.
/// Ctrl-C and the like end the call all the same.
fn report<T>(py: Python<'_>, function: &Bound<'_, PyAny>, outcome: PyResult<T>) {
    match outcome {
        Ok(_) => {}
        Err(error) if error.is_instance_of::<PyException>(py) => error.write_unraisable(py, Some(function)),
        Err(error) => call::raise_after_the_call(error),
    }
}

const fn number(level: Level) -> u8 {
    match level {
        Level::Debug => 10,
        Level::Info => 20,
        Level::Warning | Level::Preview | Level::Deprecated => 30,
    }
}

/// Warns through `warnings`, of a line of the user's program.
fn warn(py: Python<'_>, level: Level, text: &str) -> PyResult<()> {
    py.import("pcsdk._warnings")?.call_method1("warn", (level.name(), text)).map(drop)
}

/// The level from which `logging` wants our lines.
fn logging_level(py: Python<'_>) -> u8 {
    let level =
        logger(py).and_then(|logger| logger.call_method0("getEffectiveLevel").ok()?.extract::<u64>().ok());
    level.map_or(SILENT, |level| u8::try_from(level).unwrap_or(SILENT))
}

/// `logging.getLogger("pcsdk")`, unless nobody has imported `logging`: then nobody reads it either.
fn logger(py: Python<'_>) -> Option<&Bound<'_, PyAny>> {
    static MODULES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    static LOGGER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    if let Some(logger) = LOGGER.get(py) {
        return Some(logger.bind(py));
    }
    let modules = MODULES
        .get_or_try_init(py, || {
            py.import("sys")?
                .getattr("modules")?
                .cast_into::<PyDict>()
                .map(Bound::unbind)
                .map_err(PyErr::from)
        })
        .ok()?;
    let logging = modules.bind(py).get_item("logging").ok()??;
    let made = LOGGER.get_or_try_init(py, || -> PyResult<Py<PyAny>> {
        let logger = logging.call_method1("getLogger", ("pcsdk",))?;
        // A library that nobody configured must not write to stderr.
        logger.call_method1("addHandler", (logging.call_method0("NullHandler")?,))?;
        Ok(logger.unbind())
    });
    made.ok().map(|logger| logger.bind(py))
}

/// The event of that name, in today's or the older SDKs' spelling; `None` for an unknown one.
#[pyfunction]
pub(crate) fn event_name(name: &str) -> Option<&'static str> {
    EventKind::from_name(name).map(EventKind::name)
}

/// The names of all events.
#[pyfunction]
pub(crate) fn event_names() -> Vec<&'static str> {
    EventKind::ALL.iter().map(|kind| kind.name()).collect()
}

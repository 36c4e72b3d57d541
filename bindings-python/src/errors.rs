//! The core's errors as exceptions. The classes are Python (`pcsdk/errors.py`), found by the kind's number.

use pcsdk::{Error, ErrorKind, headers_json};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict};

use crate::record;

static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// The exception of an error.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    exception(py, error).map_or_else(|failure| failure, PyErr::from_value)
}

/// An exception of a kind, for what goes wrong in this binding itself.
pub(crate) fn raise_kind(py: Python<'_>, kind: ErrorKind, message: impl Into<String>) -> PyErr {
    raise(py, &Error::new(kind, message))
}

/// Says where in a document the trouble is.
pub(crate) fn set_position(py: Python<'_>, error: &PyErr, position: usize) {
    // Without it the message still says what is wrong.
    let _ = error.value(py).setattr("position", position);
}

/// The exception object of an error.
pub(crate) fn exception<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyAny>> {
    let make = MAKE.get_or_try_init(py, || py.import("pcsdk.errors")?.getattr("make").map(Bound::unbind))?;
    let fields = PyDict::new(py);
    fields.set_item("status_code", error.status())?;
    fields.set_item("code", error.code())?;
    fields.set_item("request_id", error.request_id())?;
    fields.set_item("operation", error.operation())?;
    fields.set_item("retry_after", error.retry_after().map(|wait| wait.as_secs_f64()))?;
    fields.set_item("attempts", error.attempts())?;
    fields.set_item("waited", error.waited().as_secs_f64())?;
    fields.set_item("is_retryable", error.is_retryable())?;
    fields.set_item("outcome_unknown", error.outcome_unknown())?;
    if error.status().is_some() {
        fields.set_item("headers", record::loads(py, headers_json(error.headers()).as_bytes())?)?;
        fields.set_item("body", body(py, error.body())?)?;
    }
    make.bind(py).call1((error.kind().code(), error.message(), fields))
}

/// An error's body: JSON if it is that, else text, else bytes; `None` for none.
fn body<'py>(py: Python<'py>, bytes: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    if bytes.is_empty() {
        return Ok(py.None().into_bound(py));
    }
    match (record::parse(py, bytes), std::str::from_utf8(bytes)) {
        (Ok(value), _) => Ok(value),
        (Err(_), Ok(text)) => text.into_pyobject(py).map(Bound::into_any).map_err(Into::into),
        (Err(_), Err(_)) => Ok(PyBytes::new(py, bytes).into_any()),
    }
}

/// Number and name of every kind of the core, for the test that holds `errors.py` against them.
#[pyfunction]
pub(crate) fn error_kinds() -> Vec<(u32, &'static str)> {
    ErrorKind::ALL.iter().map(|kind| (kind.code(), kind.name())).collect()
}

//! Stopping calls from another thread.

use pyo3::prelude::*;

/// Stops calls, from any thread: give it to calls as `cancel=`, and whoever wants to stop them calls `cancel()`.
///
/// It is final: later calls that are given it fail at once, so make a new one for what shall run.
#[pyclass(frozen, module = "pcsdk")]
#[derive(Debug)]
pub(crate) struct Cancel(pcsdk::Cancel);

impl Cancel {
    pub(crate) fn token(&self) -> pcsdk::Cancel {
        self.0.clone()
    }
}

#[pymethods]
impl Cancel {
    #[new]
    fn new() -> Self {
        Self(pcsdk::Cancel::new())
    }

    /// Stops every call that was given this, now and later; they raise `Cancelled`.
    fn cancel(&self) {
        self.0.cancel();
    }

    /// Whether `cancel()` was called.
    #[getter]
    fn cancelled(&self) -> bool {
        self.0.is_cancelled()
    }

    fn __repr__(&self) -> &'static str {
        if self.0.is_cancelled() { "<pcsdk.Cancel, cancelled>" } else { "<pcsdk.Cancel>" }
    }
}

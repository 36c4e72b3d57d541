//! Python's collector of cycles, kept off while a document is read.
#![expect(unsafe_code, reason = "two calls of the C API")]

use pyo3::ffi;
use pyo3::prelude::*;

/// The collector rests as long as this lives.
///
/// Whatever is read is alive until the end, so each pass over it is in vain, and the larger the answer, the more passes
/// there are: up to CPython 3.11 they take a third of the time. Later ones wait for the end of a native call by
/// themselves. The thread stays attached and runs no Python code meanwhile, so nobody else can notice.
pub(super) struct Rest<'py> {
    /// Only an attached thread may wake it again.
    _attached: Python<'py>,
    was_on: bool,
}

impl<'py> Rest<'py> {
    pub(super) fn begin(py: Python<'py>) -> Self {
        // SAFETY: attached; it returns whether the collector was on, and does not fail.
        Self { _attached: py, was_on: unsafe { ffi::PyGC_Disable() } == 1 }
    }
}

impl Drop for Rest<'_> {
    fn drop(&mut self) {
        if self.was_on {
            // SAFETY: attached, as the field says; it does not fail.
            unsafe { ffi::PyGC_Enable() };
        }
    }
}

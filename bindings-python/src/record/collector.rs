//! Python's collector of cycles, kept off while a document is read.
#![expect(unsafe_code, reason = "two calls of the C API")]

use pyo3::ffi;
use pyo3::prelude::*;

/// The collector rests as long as this lives.
///
/// Whatever is read is alive until the end, so each pass over it before is in vain: one pass follows, with the program's
/// next allocations, in place of some 160 for an answer of 10 MB. From 3.12 on CPython does the same by itself: it waits
/// for the end of a native call. The thread stays attached and runs no Python code meanwhile, so nobody else can notice.
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

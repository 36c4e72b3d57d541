//! A login on its way to the core.

use pcsdk::Secret;
use pyo3::prelude::*;

/// A login as the caller asked for it, in JSON. It shows nothing, so it may stand in a traceback's variables.
#[pyclass(frozen, module = "pcsdk._native")]
pub(crate) struct Grant(Secret);

impl Grant {
    pub(crate) fn json(&self) -> &[u8] {
        self.0.expose().as_bytes()
    }
}

#[pymethods]
impl Grant {
    #[new]
    fn new(json: &[u8]) -> Self {
        // The core says what is wrong with anything that is not UTF-8.
        Self(Secret::new(String::from_utf8_lossy(json)))
    }

    #[expect(clippy::unused_self, reason = "a method of every object")]
    fn __repr__(&self) -> &'static str {
        "<login, not shown>"
    }
}

//! What may be said about calls.

use pcsdk::CallOptions;
use pyo3::prelude::*;

use crate::call;
use crate::cancel::Cancel;

/// Options of calls, read once: a JSON object as the core takes it, and who may cancel.
#[pyclass(frozen, module = "pcsdk._native")]
pub(crate) struct Options(CallOptions);

impl Options {
    pub(crate) fn get(&self) -> CallOptions {
        self.0.clone()
    }
}

#[pymethods]
impl Options {
    #[new]
    fn new(py: Python<'_>, json: &[u8], cancel: Option<&Cancel>) -> PyResult<Self> {
        let mut options = call::attached(py, || CallOptions::from_json(json))?;
        if let Some(cancel) = cancel {
            options.cancel = cancel.token();
        }
        Ok(Self(options))
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }
}

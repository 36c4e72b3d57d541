//! A private server to try things on.

use std::sync::{Mutex, PoisonError};

use pcsdk::sandbox;
use pyo3::prelude::*;

use crate::call;

/// A running sandbox; it ends with `stop()`, or with the object.
#[pyclass(frozen, module = "pcsdk._native")]
pub(crate) struct Sandbox {
    url: String,
    server: Mutex<Option<sandbox::Sandbox>>,
}

#[pymethods]
impl Sandbox {
    /// Starts a server on a free port; `options` is a JSON object.
    #[new]
    fn new(py: Python<'_>, options: &[u8]) -> PyResult<Self> {
        let server =
            call::detached(py, || sandbox::Sandbox::start(sandbox::SandboxOptions::from_json(options)?))?;
        Ok(Self { url: server.url().to_owned(), server: Mutex::new(Some(server)) })
    }

    #[getter]
    fn url(&self) -> &str {
        &self.url
    }

    fn stop(&self, py: Python<'_>) {
        py.detach(|| {
            let server = self.server.lock().unwrap_or_else(PoisonError::into_inner).take();
            drop(server);
        });
    }
}

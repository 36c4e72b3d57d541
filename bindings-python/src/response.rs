//! A whole answer, as Python sees it.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyString};

use crate::content;
use crate::record;

/// An answer of the server, read to its end.
///
/// `data` is the body as JSON (Records), text or bytes, whichever it is, and None when it is empty. It is read when
/// it is first asked for.
#[pyclass(frozen, module = "pcsdk")]
pub(crate) struct Response {
    inner: pcsdk::Response,
    /// The operation, for messages.
    what: String,
    headers: PyOnceLock<Py<PyAny>>,
    content: PyOnceLock<Py<PyBytes>>,
    data: PyOnceLock<Py<PyAny>>,
}

impl Response {
    pub(crate) fn new(what: &str, inner: pcsdk::Response) -> Self {
        Self {
            inner,
            what: what.to_owned(),
            headers: PyOnceLock::new(),
            content: PyOnceLock::new(),
            data: PyOnceLock::new(),
        }
    }

    /// An answer whose JSON was read already.
    pub(crate) fn with_data(py: Python<'_>, what: &str, inner: pcsdk::Response, data: Py<PyAny>) -> Self {
        let response = Self::new(what, inner);
        // It is new, so nobody has set it.
        let _ = response.data.set(py, data);
        response
    }
}

#[pymethods]
impl Response {
    /// The HTTP status.
    #[getter]
    fn status(&self) -> u16 {
        self.inner.status()
    }

    /// The HTTP status, by the name that other libraries use.
    #[getter]
    fn status_code(&self) -> u16 {
        self.inner.status()
    }

    /// Whether the status is a success. What is not raises, so this is true but for redirects that lead nowhere.
    #[getter]
    fn ok(&self) -> bool {
        (200..300).contains(&self.inner.status())
    }

    /// The headers: names in lower case, looked up in any.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        let made = self.headers.get_or_try_init(py, || -> PyResult<Py<PyAny>> {
            let plain = record::loads(py, self.inner.headers_json().as_bytes())?;
            Ok(py.import("pcsdk.headers")?.getattr("Headers")?.call1((plain,))?.unbind())
        })?;
        Ok(made.bind(py))
    }

    /// The body as bytes, decoded from its content coding.
    #[getter]
    fn content<'py>(&self, py: Python<'py>) -> &Bound<'py, PyBytes> {
        self.content.get_or_init(py, || PyBytes::new(py, self.inner.body()).unbind()).bind(py)
    }

    /// The body as text, in the charset that the answer names, else UTF-8.
    #[getter]
    fn text<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        content::text(self.content(py), &self.inner)
    }

    /// The body as what it is: Records, text, bytes or None. The same object every time.
    #[getter]
    fn data<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        let value = || content::value(py, &self.what, &self.inner).map(Bound::unbind);
        Ok(self.data.get_or_try_init(py, value)?.bind(py))
    }

    /// The body read as JSON, whatever its content type.
    ///
    /// Raises DecodeError when it is none.
    fn json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self.inner.content() {
            pcsdk::Content::Json => self.data(py).cloned(),
            _ => content::json(py, &self.what, &self.inner),
        }
    }

    /// The vendor's id of the exchange, for its support; None when it sent none.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.inner.request_id()
    }

    /// How many times the request was sent.
    #[getter]
    fn attempts(&self) -> u32 {
        self.inner.attempts()
    }

    fn __repr__(&self) -> String {
        let media = self.inner.header("content-type").unwrap_or("no content type");
        format!("<pcsdk.Response {}, {} bytes, {media}>", self.inner.status(), self.inner.body().len())
    }

    /// Refused: an answer may be a login's, and what a program keeps of the others is their data.
    #[expect(clippy::unused_self, reason = "a method of every object")]
    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("a Response does not pickle: take its `data`, or `status` and `content`"))
    }
}

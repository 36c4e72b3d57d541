//! The items of a list, and its pages, as Python's iterators.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::{PyTraverseError, PyVisit};

use crate::shared::Shared;
use crate::walk::{Source, Walk};

/// The items of a list, one after the other over all its pages.
///
/// A page is fetched when its first item is asked for, not before. A walk goes one way: a loop after a `break`, or
/// after an error, goes on with the next item. Threads may share it; each item goes to one of them.
#[pyclass(frozen, generic, module = "pcsdk")]
pub(crate) struct Items {
    operation: String,
    source: Source,
    walk: Shared<Walk>,
}

impl Items {
    pub(crate) fn new(source: Source, walk: Walk) -> Self {
        Self { operation: walk.operation().to_owned(), source, walk: Shared::new(walk) }
    }
}

#[pymethods]
impl Items {
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    /// The next item.
    ///
    /// Raises as `ApiClient.call` does; then the same page may be asked for again.
    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.walk.with(py, |walk| walk.item(py, &self.source))
    }

    /// The list page by page: what is left of the page in hand, then the others.
    ///
    /// Each is the server's whole answer, but for items that were given out before or are beyond the limit.
    fn pages(slf: Py<Self>) -> Pages {
        Pages(slf)
    }

    /// Where another run, in another process too, goes on behind what was given out: text for the argument `cursor` of
    /// the same list.
    fn cursor(&self, py: Python<'_>) -> PyResult<String> {
        self.walk.with(py, |walk| Ok(walk.cursor()))
    }

    fn __repr__(&self) -> String {
        format!("<pcsdk.Items of {}>", self.operation)
    }

    /// Refused: it holds a client.
    #[expect(clippy::unused_self, reason = "a method of every object")]
    fn __reduce__(&self) -> PyResult<()> {
        Err(refusal("Items"))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.source.client)?;
        visit.call(&self.source.on_bad_item)?;
        self.walk.peek(|walk| walk.traverse(&visit)).unwrap_or(Ok(()))
    }
}

/// The pages of a list, one after the other; see `Items.pages`.
#[pyclass(frozen, module = "pcsdk._native")]
pub(crate) struct Pages(Py<Items>);

#[pymethods]
impl Pages {
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    /// The next page.
    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        let Items { source, walk, .. } = self.0.get();
        walk.with(py, |walk| walk.page(py, source))
    }

    /// Where another run goes on behind the pages that were given out.
    fn cursor(&self, py: Python<'_>) -> PyResult<String> {
        self.0.get().cursor(py)
    }

    fn __repr__(&self) -> String {
        format!("<the pages of {}>", self.0.get().operation)
    }

    /// Refused: it holds a client.
    #[expect(clippy::unused_self, reason = "a method of every object")]
    fn __reduce__(&self) -> PyResult<()> {
        Err(refusal("pages"))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.0)
    }
}

fn refusal(what: &str) -> PyErr {
    PyTypeError::new_err(format!("{what} of a list do not pickle: keep what cursor() gives instead"))
}

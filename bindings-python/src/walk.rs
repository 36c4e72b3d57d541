//! The way through a list: the page in hand, what was taken of it, and the way to the next one.

use pcsdk::{Page, Pager};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList};
use pyo3::{PyTraverseError, PyVisit};

use crate::call;
use crate::client::Client;
use crate::content;
use crate::errors;
use crate::options::Options;
use crate::response::Response;

/// How pages are fetched, and what is given out for each.
pub(crate) struct Source {
    /// The client as the user knows it: only that one knows whether it is closed.
    pub(crate) client: Py<PyAny>,
    pub(crate) options: Option<Py<Options>>,
    /// Whether a page is the whole response.
    pub(crate) whole: bool,
    /// Is given each item that cannot be read, and why; without it such an item is an error.
    pub(crate) on_bad_item: Option<Py<PyAny>>,
}

impl Source {
    /// The native half of the client.
    ///
    /// Raises ClientClosed: what stands in its place then has no `itself`, and says so.
    fn client<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, Client>> {
        Ok(self.client.bind(py).getattr("_native")?.getattr("itself")?.cast_into()?)
    }
}

/// Where a caller is in a list.
pub(crate) struct Walk {
    pager: Pager,
    /// The places of items in that page which cannot be read.
    gaps: Vec<usize>,
    /// A page that has come and is yet to be read.
    unread: Option<Page>,
    hand: Option<Hand>,
    /// How many items of the page in hand were given out, by earlier runs too.
    taken: usize,
    /// How many items the caller still wants.
    left: usize,
}

/// The page in hand.
struct Hand {
    page: Py<PyAny>,
    /// The list in it.
    items: Py<PyList>,
    /// The places of items that cannot be read, in order; None stands there.
    gaps: Vec<usize>,
}

impl Walk {
    /// The way from the pager's place over at most `limit` items.
    pub(crate) fn new(pager: Pager, limit: Option<usize>) -> Self {
        Self {
            pager,
            gaps: Vec::new(),
            unread: None,
            hand: None,
            taken: 0,
            left: limit.unwrap_or(usize::MAX),
        }
    }

    /// The operation's id.
    pub(crate) fn operation(&self) -> &str {
        self.pager.operation()
    }

    /// The next item; pages are fetched until there is one.
    pub(crate) fn item<'py>(
        &mut self,
        py: Python<'py>,
        source: &Source,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        while self.left > 0 {
            if let Some(items) = self.rest(py) {
                let item = items.get_item(self.taken)?;
                self.taken += 1;
                if self.is_gap(self.taken - 1) {
                    continue;
                }
                self.left -= 1;
                return Ok(Some(item));
            }
            if !self.turn(py, source)? {
                break;
            }
        }
        Ok(None)
    }

    /// What is left of the page in hand, else the next page. Items that were given out, or are not wanted, are taken
    /// out of its list.
    pub(crate) fn page(&mut self, py: Python<'_>, source: &Source) -> PyResult<Option<Py<PyAny>>> {
        if self.left == 0 || (self.rest(py).is_none() && !self.turn(py, source)?) {
            return Ok(None);
        }
        let Some(Hand { page, items, gaps }) = self.hand.take() else { return Ok(None) };
        let items = items.bind(py);
        let until = items.len().min(self.taken.saturating_add(self.left));
        items.del_slice(until, items.len())?;
        for gap in gaps.into_iter().rev().filter(|gap| (self.taken..until).contains(gap)) {
            items.del_item(gap)?;
        }
        items.del_slice(0, self.taken)?;
        self.left -= items.len();
        self.taken = until;
        Ok(Some(page))
    }

    /// Where another run can go on.
    pub(crate) fn cursor(&self) -> String {
        self.pager.cursor(self.taken as u64)
    }

    pub(crate) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        let Some(hand) = &self.hand else { return Ok(()) };
        visit.call(&hand.page)?;
        visit.call(&hand.items)
    }

    /// The items of the page in hand, if some are left.
    fn rest<'py>(&self, py: Python<'py>) -> Option<&Bound<'py, PyList>> {
        self.hand.as_ref().map(|hand| hand.items.bind(py)).filter(|items| self.taken < items.len())
    }

    fn is_gap(&self, place: usize) -> bool {
        self.hand.as_ref().is_some_and(|hand| hand.gaps.contains(&place))
    }

    /// Takes the next page in hand; whether there was one.
    fn turn(&mut self, py: Python<'_>, source: &Source) -> PyResult<bool> {
        // Gone before the next one comes, so that one page at a time takes memory.
        self.hand = None;
        if self.unread.is_none() {
            let client = source.client(py)?;
            let mut options = client.get().options(py, source.options.as_ref().map(Py::get));
            options.skip_bad_items = source.on_bad_item.is_some();
            call::detached(py, || {
                // Kept at once: when a signal ends the call now, the page has come all the same.
                if let Some(page) = self.pager.next_page(&options)? {
                    self.taken = usize::try_from(page.skip).unwrap_or(usize::MAX);
                    self.gaps =
                        page.bad.iter().map(|bad| usize::try_from(bad.index).unwrap_or(usize::MAX)).collect();
                    self.unread = Some(page);
                }
                Ok(())
            })?;
        }
        self.tell_bad_items(py, source)?;
        let Some(page) = &self.unread else { return Ok(false) };
        // A page that cannot be read stays: nobody shall come past it without noticing.
        let mut hand = Hand::read(py, self.pager.operation(), page, source.whole)?;
        hand.gaps = std::mem::take(&mut self.gaps);
        self.hand = Some(hand);
        self.unread = None;
        Ok(true)
    }
}

impl Walk {
    /// Hands the items that cannot be read to the caller's function, each once; what it raises ends the call.
    fn tell_bad_items(&mut self, py: Python<'_>, source: &Source) -> PyResult<()> {
        let (Some(page), Some(function)) = (&mut self.unread, &source.on_bad_item) else { return Ok(()) };
        for bad in std::mem::take(&mut page.bad) {
            // Those before the place where an earlier run stopped were told to that run.
            if bad.index >= page.skip {
                function.call1(py, (PyBytes::new(py, &bad.raw), errors::exception(py, &bad.error)?))?;
            }
        }
        Ok(())
    }
}

impl Hand {
    fn read(py: Python<'_>, operation: &str, page: &Page, whole: bool) -> PyResult<Self> {
        let response = &page.response;
        let data = if response.body().is_empty() {
            py.None().into_bound(py)
        } else {
            content::json(py, operation, response)?
        };
        let items = list_at(&data, &page.items)?.unwrap_or_else(|| PyList::empty(py));
        let page = if whole {
            Response::with_data(py, operation, response.clone(), data.unbind()).into_pyobject(py)?.into_any()
        } else {
            data
        };
        Ok(Self { page: page.unbind(), items: items.unbind(), gaps: Vec::new() })
    }
}

/// The list at a dotted path of a page; none where there is none.
fn list_at<'py>(page: &Bound<'py, PyAny>, path: &str) -> PyResult<Option<Bound<'py, PyList>>> {
    let mut found = page.clone();
    for key in path.split('.').filter(|key| !key.is_empty()) {
        let Some(value) = found.cast::<PyDict>().ok().map(|object| object.get_item(key)).transpose()? else {
            return Ok(None);
        };
        let Some(value) = value else { return Ok(None) };
        found = value;
    }
    Ok(found.cast_into().ok())
}

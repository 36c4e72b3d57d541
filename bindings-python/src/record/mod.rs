//! JSON bytes in one pass to `Record`s: dicts that also answer attributes, in either spelling.

mod attributes;
mod collector;
mod kind;
mod parse;
mod strings;

use std::panic::{AssertUnwindSafe, catch_unwind};

use jiter::{JiterErrorType, JsonErrorType};
use pcsdk::ErrorKind;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

use crate::errors;

pub(crate) use kind::record_type;

/// Why there is no value.
pub(crate) enum Trouble {
    /// The document is not JSON, or not of a kind we read.
    Document(Fault),
    /// Python raised: out of memory.
    Raised(PyErr),
}

/// What is wrong with a document, and at which byte. Never a piece of it: it may hold secrets.
pub(crate) struct Fault {
    pub(crate) reason: String,
    pub(crate) position: usize,
}

/// Reads a JSON document from bytes, objects as Records.
///
/// Raises DecodeError when it is none; its `position` is the byte.
#[pyfunction]
pub(crate) fn loads<'py>(py: Python<'py>, data: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    parse(py, data).map_err(|trouble| match trouble {
        Trouble::Document(fault) => {
            let error = errors::raise_kind(py, ErrorKind::Decode, format!("not JSON: {}", fault.reason));
            errors::set_position(py, &error, fault.position);
            error
        }
        Trouble::Raised(error) => error,
    })
}

/// Reads a JSON document. A byte order mark is passed over.
pub(crate) fn parse<'py>(py: Python<'py>, data: &[u8]) -> Result<Bound<'py, PyAny>, Trouble> {
    let text = data.strip_prefix(b"\xef\xbb\xbf").unwrap_or(data);
    let skipped = data.len() - text.len();
    let parsed = catch_unwind(AssertUnwindSafe(|| parse::document(py, text))).unwrap_or_else(|_| {
        Err(parse::Stop::Raised(PyRuntimeError::new_err(
            "a defect of pcsdk stopped the reading of a JSON document",
        )))
    });
    parsed.or_else(|stop| match stop {
        parse::Stop::Raised(error) => Err(Trouble::Raised(error)),
        parse::Stop::Deep(index) => {
            let reason = format!("nested deeper than {} at byte {}", parse::MAX_DEPTH, index + skipped);
            Err(Trouble::Document(Fault { reason, position: index + skipped }))
        }
        parse::Stop::Json(error) => lenient(py, text, &error.error_type).ok_or_else(|| {
            let position = error.index + skipped;
            Trouble::Document(Fault { reason: format!("{} at byte {position}", error.error_type), position })
        }),
    })
}

/// The document by `json.loads`, which keeps the lone surrogates that the fast reader refuses: one odd character must
/// not cost the user the whole answer.
fn lenient<'py>(py: Python<'py>, text: &[u8], error: &JiterErrorType) -> Option<Bound<'py, PyAny>> {
    let odd_character = matches!(
        error,
        JiterErrorType::JsonError(
            JsonErrorType::LoneLeadingSurrogateInHexEscape
                | JsonErrorType::InvalidUnicodeCodePoint
                | JsonErrorType::UnexpectedEndOfHexEscape
        )
    );
    let text = std::str::from_utf8(text).ok().filter(|_| odd_character)?;
    py.import("pcsdk.fallback").and_then(|module| module.getattr("loads")?.call1((text,))).ok()
}

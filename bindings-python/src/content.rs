//! Bodies as Python values: JSON as Records, text as str, the rest as bytes.

use std::ffi::CString;

use pcsdk::{Content, Response};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use crate::errors;
use crate::record;

/// The value of an answer's body; `None` when it is empty.
pub(crate) fn value<'py>(py: Python<'py>, what: &str, response: &Response) -> PyResult<Bound<'py, PyAny>> {
    match response.content() {
        Content::Empty => Ok(py.None().into_bound(py)),
        Content::Json => json(py, what, response),
        Content::Text => text(&PyBytes::new(py, response.body()), response).map(Bound::into_any),
        Content::Binary => Ok(PyBytes::new(py, response.body()).into_any()),
    }
}

/// The body as JSON, whatever its content type says.
pub(crate) fn json<'py>(py: Python<'py>, what: &str, response: &Response) -> PyResult<Bound<'py, PyAny>> {
    record::parse(py, response.body()).map_err(|trouble| match trouble {
        record::Trouble::Document(fault) => {
            let found = format!("something else ({})", fault.reason);
            let error = errors::raise(py, &response.not_json(what, &found));
            errors::set_position(py, &error, fault.position);
            error
        }
        record::Trouble::Raised(error) => error,
    })
}

/// The body as text, in the charset that the answer names, else UTF-8; what does not fit becomes U+FFFD.
pub(crate) fn text<'py>(body: &Bound<'py, PyBytes>, response: &Response) -> PyResult<Bound<'py, PyString>> {
    let decode = |charset| PyString::from_encoded_object(body, charset, Some(c"replace"));
    match response.header("content-type").and_then(charset) {
        // A charset that Python does not know is no reason to lose the text.
        Some(name) => decode(Some(&name)).or_else(|_| decode(Some(c"utf-8"))),
        None => decode(Some(c"utf-8")),
    }
}

/// The `charset` parameter of a media type (RFC 9110 §8.3.2).
fn charset(media: &str) -> Option<CString> {
    let value = media.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"'))
    })?;
    CString::new(value).ok()
}

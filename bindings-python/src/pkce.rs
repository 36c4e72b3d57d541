//! PKCE for programs that make their own login pages.

use pyo3::prelude::*;

use crate::call;

/// A fresh verifier of so many characters.
#[pyfunction]
pub(crate) fn pkce_verifier(py: Python<'_>, length: usize) -> PyResult<String> {
    call::detached(py, || pcsdk::pkce_verifier(length).map(|verifier| verifier.expose().to_owned()))
}

/// The challenge of a verifier.
#[pyfunction]
pub(crate) fn pkce_challenge(py: Python<'_>, verifier: &str) -> PyResult<String> {
    call::detached(py, || pcsdk::pkce_challenge(verifier))
}

//! The native module `pcsdk._native`: names and values across, everything else is the core's.

mod call;
mod cancel;
mod catalog;
mod client;
mod content;
mod encode;
mod errors;
mod grant;
mod items;
mod names;
mod observe;
mod open;
mod options;
mod pkce;
mod record;
mod response;
mod sandbox;
mod shared;
mod store;
mod walk;
mod writer;

use pyo3::prelude::*;

/// The native half of `pcsdk`. Private: the package's Python modules are its interface.
#[pymodule(name = "_native", gil_used = false)]
mod native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::call::defect;
    #[pymodule_export]
    use super::cancel::Cancel;
    #[pymodule_export]
    use super::catalog::{groups, listings, method, methods, snake_case};
    #[pymodule_export]
    use super::client::Client;
    #[pymodule_export]
    use super::encode::encode;
    #[pymodule_export]
    use super::errors::error_kinds;
    #[pymodule_export]
    use super::grant::Grant;
    #[pymodule_export]
    use super::items::{Items, Pages};
    #[pymodule_export]
    use super::observe::RateLimit;
    #[pymodule_export]
    use super::observe::{event_name, event_names};
    #[pymodule_export]
    use super::options::Options;
    #[pymodule_export]
    use super::pkce::{pkce_challenge, pkce_verifier};
    #[pymodule_export]
    use super::record::loads;
    #[pymodule_export]
    use super::response::Response;
    #[pymodule_export]
    use super::sandbox::Sandbox;

    #[pymodule_init]
    fn fill(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("VERSION", pcsdk::VERSION)?;
        module.add("Record", super::record::record_type(module.py())?)
    }
}

/// The platform of a name that our own Python modules chose.
fn platform(name: &str) -> PyResult<pcsdk::Platform> {
    pcsdk::Platform::from_name(name)
        .ok_or_else(|| pyo3::exceptions::PyValueError::new_err("the platform is purecloud or ringcentral"))
}

//! Looking operations up, for the group classes.

use pcsdk::catalog;
use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;

use crate::names;
use crate::platform;

/// The names of a platform's groups, sorted.
#[pyfunction]
#[pyo3(name = "groups")]
pub(crate) fn groups(platform_name: &str) -> PyResult<Vec<&'static str>> {
    Ok(catalog::groups(platform(platform_name)?).collect())
}

/// The ids of a group's operations.
#[pyfunction]
pub(crate) fn methods(platform_name: &str, group: &str) -> PyResult<Vec<&'static str>> {
    Ok(catalog::methods(platform(platform_name)?, group))
}

/// The id, method and path of the operation that a group offers under `name`, in any spelling.
///
/// Raises AttributeError that names the nearest when there is none.
#[pyfunction]
pub(crate) fn method(platform_name: &str, group: &str, name: &str) -> PyResult<(String, String, String)> {
    let platform = platform(platform_name)?;
    let Some(operation) = catalog::method(platform, group, name) else {
        let error = catalog::unknown_method(platform, group, name);
        return Err(PyAttributeError::new_err(error.message().to_owned()));
    };
    Ok((operation.id, operation.method, operation.path))
}

/// An operation's id as Python writes it.
#[pyfunction]
pub(crate) fn snake_case(id: &str) -> String {
    names::snake_case(id)
}

//! Looking operations up, for the group classes.

use pcsdk::catalog::{self, Operation};
use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;

use crate::call;
use crate::names;
use crate::platform;

/// What the name of an iterator has behind that of its operation, in either spelling.
const ITERATOR: [&str; 2] = ["_iter", "Iter"];

/// What an iterator is told by name, unless its operation has a parameter of that name.
const KEYWORDS: [&str; 3] = ["limit", "cursor", "on_bad_item"];

/// A method of a group: the operation's id, method and path, and for an iterator the names among its keywords that
/// are its own.
type Method = (String, String, String, Option<Vec<&'static str>>);

/// The names of a platform's groups, sorted.
#[pyfunction]
#[pyo3(name = "groups")]
pub(crate) fn groups(py: Python<'_>, platform_name: &str) -> PyResult<Vec<&'static str>> {
    let platform = platform(platform_name)?;
    call::attached(py, || Ok(catalog::groups(platform).collect()))
}

/// The ids of a group's operations.
#[pyfunction]
pub(crate) fn methods(py: Python<'_>, platform_name: &str, group: &str) -> PyResult<Vec<&'static str>> {
    let platform = platform(platform_name)?;
    call::attached(py, || Ok(catalog::methods(platform, group)))
}

/// The ids of those of a group's operations that list something page by page.
#[pyfunction]
pub(crate) fn listings(py: Python<'_>, platform_name: &str, group: &str) -> PyResult<Vec<&'static str>> {
    let platform = platform(platform_name)?;
    let pages = |id: &&str| catalog::find(platform, id).is_ok_and(|operation| operation.paging.is_some());
    call::attached(py, || Ok(catalog::methods(platform, group).into_iter().filter(pages).collect()))
}

/// The operation that a group offers under `name`, in any spelling, or the iterator over what it lists.
///
/// Raises AttributeError that names the nearest when there is none.
#[pyfunction]
pub(crate) fn method(py: Python<'_>, platform_name: &str, group: &str, name: &str) -> PyResult<Method> {
    let platform = platform(platform_name)?;
    let find = |name: &str| call::attached(py, || Ok(catalog::method(platform, group, name)));
    if let Some(operation) = find(name)? {
        return Ok((operation.id, operation.method, operation.path, None));
    }
    let listing = ITERATOR.iter().find_map(|ending| name.strip_suffix(ending));
    let wanted = listing.unwrap_or(name);
    let Some(operation) = listing.map(find).transpose()?.flatten() else {
        let error = call::attached(py, || Ok(catalog::unknown_method(platform, group, wanted)))?;
        return Err(PyAttributeError::new_err(error.message().to_owned()));
    };
    if operation.paging.is_none() {
        let message = format!("{group}Api has no iterator `{name}`: {} does not page", operation.id);
        return Err(PyAttributeError::new_err(message));
    }
    let keywords = KEYWORDS.into_iter().filter(|keyword| !has_parameter(&operation, keyword)).collect();
    Ok((operation.id, operation.method, operation.path, Some(keywords)))
}

/// An operation's id as Python writes it.
#[pyfunction]
pub(crate) fn snake_case(id: &str) -> String {
    names::snake_case(id)
}

fn has_parameter(operation: &Operation, name: &str) -> bool {
    operation.params.iter().any(|param| param.name == name)
}

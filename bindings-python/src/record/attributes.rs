//! Which key an attribute means.
//!
//! `record.name` is, in this order: what every dict has (`items`, `keys`, dunder names), the key as written, the key in
//! camelCase, the key without one trailing `_` (`record.items_`, `record.from_`), and last the only key that is equal
//! without case, `_` and `-`.

use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyFrozenSet, PyString};

use super::kind;
use crate::names;

/// Name → None (it belongs to the type) or the spelling to try second.
static PLANS: PyOnceLock<Py<PyDict>> = PyOnceLock::new();

/// Names may be computed by the program, so the table is bounded.
const MAX_PLANS: usize = 8192;

/// The value that an attribute means; none when the type or an AttributeError has to answer.
pub(super) fn get<'py>(
    record: &Bound<'py, PyDict>,
    name: &Bound<'py, PyString>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let plan = plan(name)?;
    if plan.is_none() {
        return Ok(None);
    }
    match record.get_item(name)? {
        Some(value) => Ok(Some(value)),
        None => match record.get_item(&plan)? {
            Some(value) => Ok(Some(value)),
            None => only_alike(record, name).map_or(Ok(None), |key| record.get_item(key)),
        },
    }
}

/// Sets the key that an attribute means, or a new one in camelCase; removes it when there is no value.
pub(super) fn set<'py>(
    record: &Bound<'py, PyDict>,
    name: &Bound<'py, PyString>,
    value: Option<Bound<'py, PyAny>>,
) -> PyResult<()> {
    let plan = plan(name)?;
    if plan.is_none() {
        let message = format!("`{name}` belongs to every dict: write record[\"{name}\"] or record.{name}_");
        return Err(PyAttributeError::new_err(message));
    }
    match (key_of(record, name, &plan)?, value) {
        (Some(key), Some(value)) => record.set_item(key, value),
        (Some(key), None) => record.del_item(key),
        (None, Some(value)) if !is_private(name) => record.set_item(plan, value),
        (None, _) => Err(PyAttributeError::new_err(format!("the Record has no attribute `{name}`"))),
    }
}

fn key_of<'py>(
    record: &Bound<'py, PyDict>,
    name: &Bound<'py, PyString>,
    plan: &Bound<'py, PyAny>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    if record.contains(name)? {
        Ok(Some(name.clone().into_any()))
    } else if record.contains(plan)? {
        Ok(Some(plan.clone()))
    } else {
        Ok(only_alike(record, name))
    }
}

/// What to try for a name, worked out once.
fn plan<'py>(name: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
    let py = name.py();
    let plans = PLANS.get_or_init(py, || PyDict::new(py).unbind()).bind(py);
    if let Some(plan) = plans.get_item(name)? {
        return Ok(plan);
    }
    let text = name.to_string_lossy();
    let plan = if is_the_types(name, &text)? {
        py.None().into_bound(py)
    } else {
        let bare = text.strip_suffix('_').filter(|bare| !bare.is_empty()).unwrap_or(&text);
        PyString::intern(py, &names::camel_case(bare)).into_any()
    };
    if plans.len() < MAX_PLANS {
        plans.set_item(name, &plan)?;
    }
    Ok(plan)
}

fn is_the_types(name: &Bound<'_, PyString>, text: &str) -> PyResult<bool> {
    static RESERVED: PyOnceLock<Py<PyFrozenSet>> = PyOnceLock::new();
    let py = name.py();
    if text.starts_with("__") && text.ends_with("__") {
        return Ok(true);
    }
    let reserved = RESERVED.get_or_try_init(py, || {
        PyFrozenSet::new(py, kind::record_type(py)?.bind(py).dir()?).map(Bound::unbind)
    })?;
    reserved.bind(py).contains(name)
}

/// The only key with the same letters. Names that start with `_` are probes of tools such as IPython.
fn only_alike<'py>(record: &Bound<'py, PyDict>, name: &Bound<'py, PyString>) -> Option<Bound<'py, PyAny>> {
    if is_private(name) {
        return None;
    }
    let wanted = folded(&name.to_string_lossy());
    let alike = |key: &Bound<'py, PyAny>| {
        key.cast::<PyString>().is_ok_and(|key| folded(&key.to_string_lossy()) == wanted)
    };
    let mut found = record.iter().map(|(key, _)| key).filter(alike);
    let first = found.next();
    first.filter(|_| found.next().is_none())
}

fn is_private(name: &Bound<'_, PyString>) -> bool {
    name.to_string_lossy().starts_with('_')
}

fn folded(name: &str) -> String {
    name.chars().filter(|letter| !matches!(letter, '_' | '-')).flat_map(char::to_lowercase).collect()
}

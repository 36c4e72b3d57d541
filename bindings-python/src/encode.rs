//! Python values as JSON.
//!
//! The standard library's encoder would do, but importing `json` takes longer than a login.

use std::fmt::Write;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};

/// What is nested deeper holds itself, or overflows the stack of the server that reads it.
const MAX_DEPTH: usize = 200;

/// `value` as JSON in UTF-8. `plain` gives what stands for a value of any other type, or raises TypeError.
///
/// Raises ValueError for what no JSON can say: NaN, infinities, half surrogate pairs, nesting without end.
#[pyfunction]
pub(crate) fn encode<'py>(
    value: &Bound<'py, PyAny>,
    plain: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyBytes>> {
    let mut writer = Writer { out: String::with_capacity(128), plain, depth: 0 };
    writer.value(value)?;
    Ok(PyBytes::new(value.py(), writer.out.as_bytes()))
}

struct Writer<'a, 'py> {
    out: String,
    plain: &'a Bound<'py, PyAny>,
    depth: usize,
}

impl<'py> Writer<'_, 'py> {
    fn value(&mut self, value: &Bound<'py, PyAny>) -> PyResult<()> {
        if let Ok(text) = value.cast::<PyString>() {
            self.text(text)
        } else if value.is_none() {
            self.out.push_str("null");
            Ok(())
        } else if let Ok(truth) = value.cast::<PyBool>() {
            self.out.push_str(if truth.is_true() { "true" } else { "false" });
            Ok(())
        } else if let Ok(number) = value.cast::<PyInt>() {
            self.integer(number)
        } else if let Ok(number) = value.cast::<PyFloat>() {
            self.float(number.value())
        } else {
            self.nested(value)
        }
    }

    fn nested(&mut self, value: &Bound<'py, PyAny>) -> PyResult<()> {
        if self.depth == MAX_DEPTH {
            return Err(PyValueError::new_err("it is nested too deep, or holds itself"));
        }
        self.depth += 1;
        if let Ok(object) = value.cast::<PyDict>() {
            self.object(object)?;
        } else if let Ok(list) = value.cast::<PyList>() {
            self.list(list.iter())?;
        } else if let Ok(list) = value.cast::<PyTuple>() {
            self.list(list.iter())?;
        } else {
            self.value(&self.plain.call1((value,))?)?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn object(&mut self, object: &Bound<'py, PyDict>) -> PyResult<()> {
        self.out.push('{');
        // A copy: what stands for a value may be worked out by code that changes the dict.
        for (index, item) in object.items().iter().enumerate() {
            let (key, value) = item.extract::<(Bound<'py, PyAny>, Bound<'py, PyAny>)>()?;
            if index > 0 {
                self.out.push(',');
            }
            self.key(&key)?;
            self.out.push(':');
            self.value(&value)?;
        }
        self.out.push('}');
        Ok(())
    }

    /// Keys are text; whole numbers become text, as `json.dumps` does it.
    fn key(&mut self, key: &Bound<'py, PyAny>) -> PyResult<()> {
        if let Ok(text) = key.cast::<PyString>() {
            return self.text(text);
        }
        let Some(number) = key.cast::<PyInt>().ok().filter(|number| !number.is_instance_of::<PyBool>())
        else {
            return Err(PyTypeError::new_err(format!(
                "the keys must be text, not {}",
                key.get_type().name()?
            )));
        };
        self.out.push('"');
        self.integer(number)?;
        self.out.push('"');
        Ok(())
    }

    fn list(&mut self, items: impl Iterator<Item = Bound<'py, PyAny>>) -> PyResult<()> {
        self.out.push('[');
        for (index, item) in items.enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.value(&item)?;
        }
        self.out.push(']');
        Ok(())
    }

    fn integer(&mut self, number: &Bound<'py, PyInt>) -> PyResult<()> {
        if let Ok(small) = number.extract::<i64>() {
            // Writing into a String cannot fail.
            let _ = write!(self.out, "{small}");
            return Ok(());
        }
        // Not the object's own way, which an Enum of numbers overrides.
        let digits = number.py().get_type::<PyInt>().call_method1("__repr__", (number,))?;
        self.out.push_str(digits.cast::<PyString>()?.to_str()?);
        Ok(())
    }

    fn float(&mut self, number: f64) -> PyResult<()> {
        if !number.is_finite() {
            return Err(PyValueError::new_err(format!("{number} is no JSON number")));
        }
        // The shortest text that reads as the same number.
        let _ = write!(self.out, "{number:?}");
        Ok(())
    }

    fn text(&mut self, text: &Bound<'py, PyString>) -> PyResult<()> {
        // The error that Python has for this holds the whole text, which may be secret.
        let text = text.to_str().map_err(|_| {
            PyValueError::new_err("a text in it holds half a surrogate pair, which has no UTF-8")
        })?;
        self.out.push('"');
        let mut plain_from = 0;
        for (index, byte) in text.bytes().enumerate() {
            if byte >= b' ' && byte != b'"' && byte != b'\\' {
                continue;
            }
            self.out.push_str(&text[plain_from..index]);
            plain_from = index + 1;
            match byte {
                b'"' | b'\\' => self.out.extend(['\\', char::from(byte)]),
                b'\n' => self.out.push_str("\\n"),
                b'\r' => self.out.push_str("\\r"),
                b'\t' => self.out.push_str("\\t"),
                _ => {
                    let _ = write!(self.out, "\\u{byte:04x}");
                }
            }
        }
        self.out.push_str(&text[plain_from..]);
        self.out.push('"');
        Ok(())
    }
}

//! Jiter's events straight into Python objects.
#![expect(unsafe_code, reason = "the C API at its fastest: each block states what it relies on")]

use jiter::{Jiter, JiterError, NumberAny, NumberInt, Peek};
use pyo3::ffi;
use pyo3::prelude::*;

use super::collector::Rest;
use super::kind::New;
use super::strings::{self, Strings};

/// Deeper documents are no honest answers, and the reader's stack is finite.
pub(super) const MAX_DEPTH: usize = 500;

/// Why reading stopped.
pub(super) enum Stop {
    Json(JiterError),
    /// At this byte.
    Deep(usize),
    /// Out of memory.
    Raised(PyErr),
}

impl From<JiterError> for Stop {
    fn from(error: JiterError) -> Self {
        Self::Json(error)
    }
}

/// Reads one whole document.
pub(super) fn document<'py>(py: Python<'py>, text: &[u8]) -> Result<Bound<'py, PyAny>, Stop> {
    let new = New::get(py).map_err(Stop::Raised)?;
    let _rest = Rest::begin(py);
    let mut reader =
        Reader { py, jiter: Jiter::new(text), strings: strings::take(), pending: Vec::new(), new, depth: 0 };
    let read = reader.document();
    strings::park(reader.strings);
    read
}

type Value<'py> = Bound<'py, PyAny>;

struct Reader<'py, 'j> {
    py: Python<'py>,
    jiter: Jiter<'j>,
    strings: Box<Strings>,
    /// The items of the lists that are open.
    pending: Vec<Value<'py>>,
    new: New,
    depth: usize,
}

impl<'py> Reader<'py, '_> {
    fn document(&mut self) -> Result<Value<'py>, Stop> {
        let first = self.jiter.peek()?;
        let value = self.value(first)?;
        self.jiter.finish()?;
        Ok(value)
    }

    fn value(&mut self, peek: Peek) -> Result<Value<'py>, Stop> {
        // SAFETY: `self.py` proves that the thread is attached; each call gives a new reference or null.
        let new = unsafe {
            match peek {
                Peek::Null => {
                    self.jiter.known_null()?;
                    return Ok(self.py.None().into_bound(self.py));
                }
                Peek::True | Peek::False => ffi::PyBool_FromLong(self.jiter.known_bool(peek)?.into()),
                Peek::String => self.strings.value(self.jiter.known_str()?),
                Peek::Array => return self.nested(Self::array),
                Peek::Object => return self.nested(Self::object),
                _ => match self.jiter.known_number(peek)? {
                    NumberAny::Int(NumberInt::Int(number)) => ffi::PyLong_FromLongLong(number),
                    NumberAny::Int(NumberInt::BigInt(number)) => {
                        return number.into_pyobject(self.py).map(Bound::into_any).map_err(Stop::Raised);
                    }
                    NumberAny::Float(number) => ffi::PyFloat_FromDouble(number),
                },
            }
        };
        // SAFETY: a new reference or null, as said.
        unsafe { own(self.py, new) }
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Value<'py>, Stop>) -> Result<Value<'py>, Stop> {
        if self.depth == MAX_DEPTH {
            return Err(Stop::Deep(self.jiter.current_index()));
        }
        self.depth += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn array(&mut self) -> Result<Value<'py>, Stop> {
        let base = self.pending.len();
        let mut next = self.jiter.known_array()?;
        while let Some(peek) = next {
            let value = self.value(peek)?;
            self.pending.push(value);
            next = self.jiter.array_step()?;
        }
        // SAFETY: the list is new, has room for exactly these items, and takes over each reference.
        unsafe {
            let list = own(self.py, ffi::PyList_New((self.pending.len() - base).cast_signed()))?;
            for (index, value) in self.pending.drain(base..).enumerate() {
                ffi::PyList_SetItem(list.as_ptr(), index.cast_signed(), value.into_ptr());
            }
            Ok(list)
        }
    }

    fn object(&mut self) -> Result<Value<'py>, Stop> {
        // SAFETY: attached; a new Record or null.
        let record = unsafe { own(self.py, self.new.call())? };
        // SAFETY: attached.
        let mut next = self.jiter.known_object()?.map(|key| unsafe { self.strings.key(key) });
        while let Some(key) = next {
            // SAFETY: a new reference or null.
            let key = unsafe { own(self.py, key)? };
            let peek = self.jiter.peek()?;
            let value = self.value(peek)?;
            // SAFETY: living references; a `str` key runs no Python code.
            if unsafe { ffi::PyDict_SetItem(record.as_ptr(), key.as_ptr(), value.as_ptr()) } != 0 {
                return Err(Stop::Raised(PyErr::fetch(self.py)));
            }
            // SAFETY: attached.
            next = self.jiter.next_key()?.map(|key| unsafe { self.strings.key(key) });
        }
        Ok(record)
    }
}

/// # Safety
/// `new` is a new reference, or null with an exception set.
unsafe fn own(py: Python<'_>, new: *mut ffi::PyObject) -> Result<Value<'_>, Stop> {
    // SAFETY: as our caller promises.
    unsafe { Bound::from_owned_ptr_or_err(py, new) }.map_err(Stop::Raised)
}

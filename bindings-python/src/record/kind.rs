//! The type `Record`: a subtype of `dict` of the same size, made with `PyType_FromSpec`.
//!
//! `#[pyclass(extends = PyDict)]` needs abi3-py312, and its attributes are ten times slower: a generic look-up raises
//! and drops an AttributeError before `__getattr__` is asked.
#![expect(unsafe_code, reason = "types are made by the C API: each block states what it relies on")]

use std::ffi::{c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::null_mut;

use pyo3::exceptions::PyRuntimeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyString, PyTuple, PyType};

use super::attributes;
use crate::names;

type Object = *mut ffi::PyObject;

const DOC: &std::ffi::CStr =
    c"A dict that also answers attributes, in either spelling: `record.primary_contact_info` is\n\
`record[\"primaryContactInfo\"]`. What every dict has wins; one trailing `_` reaches the field: `record.items_`.";

/// Makes empty Records without a Python call: `tp_new` alone, as `dict.__init__` has nothing to do.
pub(super) struct New {
    class: *mut ffi::PyTypeObject,
    empty: Object,
    make: ffi::newfunc,
    /// Whether the collector need not see a Record before it holds something that can be in a cycle.
    ///
    /// Up to CPython 3.13 an insertion has the collector track the dict then, of whatever subtype; but only plain dicts
    /// begin untracked. Most objects of an answer hold texts and numbers only, and looking through all of them again
    /// and again takes a fifth of the time to read a large answer.
    begins_untracked: bool,
}

impl New {
    pub(super) fn get(py: Python<'_>) -> PyResult<Self> {
        static EMPTY: PyOnceLock<Py<PyTuple>> = PyOnceLock::new();
        static BEGINS_UNTRACKED: PyOnceLock<bool> = PyOnceLock::new();
        let class = record_type(py)?.bind(py).as_type_ptr();
        let empty = EMPTY.get_or_init(py, || PyTuple::empty(py).unbind()).as_ptr();
        // SAFETY: every subtype of dict has this slot, and it holds a newfunc.
        let make = unsafe {
            std::mem::transmute::<*mut c_void, ffi::newfunc>(ffi::PyType_GetSlot(class, ffi::Py_tp_new))
        };
        let begins_untracked = *BEGINS_UNTRACKED.get_or_init(py, || py.version_info() < (3, 14));
        Ok(Self { class, empty, make, begins_untracked })
    }

    /// A new reference, or null with an exception set.
    ///
    /// # Safety
    /// The thread is attached to the interpreter.
    pub(super) unsafe fn call(&self) -> Object {
        // SAFETY: the type and the empty tuple are alive as long as the process; the object is new and its type has the
        // collector's flag.
        unsafe {
            let record = (self.make)(self.class, self.empty, null_mut());
            if self.begins_untracked && !record.is_null() {
                ffi::PyObject_GC_UnTrack(record.cast());
            }
            record
        }
    }
}

/// The type, made at the first use.
pub(crate) fn record_type(py: Python<'_>) -> PyResult<&Py<PyType>> {
    static TYPE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    TYPE.get_or_try_init(py, || make(py))
}

fn make(py: Python<'_>) -> PyResult<Py<PyType>> {
    // CPython keeps the pointer to the methods for as long as the type lives, which is for ever.
    let methods = Box::leak(Box::new([
        method(c"copy", copy, c"A shallow copy, a Record too."),
        method(c"__dir__", dir, c"What completion offers: dict's names and the fields in snake_case."),
        ffi::PyMethodDef::zeroed(),
    ]));
    let slot = |slot, pfunc| ffi::PyType_Slot { slot, pfunc };
    let mut slots = [
        slot(ffi::Py_tp_getattro, getattro as *mut c_void),
        slot(ffi::Py_tp_setattro, setattro as *mut c_void),
        slot(ffi::Py_tp_traverse, traverse as *mut c_void),
        slot(ffi::Py_tp_clear, dict_slot(ffi::Py_tp_clear)),
        slot(ffi::Py_nb_or, or as *mut c_void),
        slot(ffi::Py_tp_methods, methods.as_mut_ptr().cast()),
        slot(ffi::Py_tp_doc, DOC.as_ptr().cast_mut().cast()),
        slot(0, null_mut()),
    ];
    let flags = ffi::Py_TPFLAGS_DEFAULT | ffi::Py_TPFLAGS_HAVE_GC;
    let mut spec = ffi::PyType_Spec {
        name: c"pcsdk.Record".as_ptr(),
        // The base's size.
        basicsize: 0,
        itemsize: 0,
        flags: u32::try_from(flags)
            .map_err(|_| PyRuntimeError::new_err("the type flags outgrew their field"))?,
        slots: slots.as_mut_ptr(),
    };
    let bases = PyTuple::new(py, [py.get_type::<PyDict>()])?;
    // SAFETY: the spec is complete; names, texts and methods live for ever; the result is a new type or null.
    unsafe {
        let class = ffi::PyType_FromSpecWithBases(&raw mut spec, bases.as_ptr());
        Ok(Bound::from_owned_ptr_or_err(py, class)?.cast_into_unchecked::<PyType>().unbind())
    }
}

fn method(
    name: &'static std::ffi::CStr,
    function: ffi::PyCFunction,
    doc: &'static std::ffi::CStr,
) -> ffi::PyMethodDef {
    ffi::PyMethodDef {
        ml_name: name.as_ptr(),
        ml_meth: ffi::PyMethodDefPointer { PyCFunction: function },
        ml_flags: ffi::METH_NOARGS,
        ml_doc: doc.as_ptr(),
    }
}

fn dict_slot(slot: c_int) -> *mut c_void {
    // SAFETY: dict is a type; asking for a slot only reads it.
    unsafe { ffi::PyType_GetSlot(&raw mut ffi::PyDict_Type, slot) }
}

/// Runs a slot's work. What is raised or panics is set as the exception, and `failed` is returned.
fn slot<T>(py: Python<'_>, failed: T, work: impl FnOnce() -> PyResult<T>) -> T {
    let done = catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(PyRuntimeError::new_err("a defect of pcsdk stopped the use of a Record")));
    done.unwrap_or_else(|error| {
        error.restore(py);
        failed
    })
}

unsafe extern "C" fn getattro(record: Object, name: Object) -> Object {
    // SAFETY: CPython calls this attached, with a Record and a str, both borrowed.
    let (py, record, name) = unsafe { borrowed(record, name) };
    slot(py, null_mut(), || match attributes::get(&record, &name)? {
        Some(value) => Ok(value.into_ptr()),
        // SAFETY: as above. Methods, dunder names, and the usual AttributeError, which is set when this is null.
        None => Ok(unsafe { ffi::PyObject_GenericGetAttr(record.as_ptr(), name.as_ptr()) }),
    })
}

unsafe extern "C" fn setattro(record: Object, name: Object, value: Object) -> c_int {
    // SAFETY: CPython calls this attached, with a Record, a str and a value or null, all borrowed.
    let (py, record, name, value) = unsafe {
        let (py, record, name) = borrowed(record, name);
        (py, record, name, Bound::from_borrowed_ptr_or_opt(py, value))
    };
    slot(py, -1, || attributes::set(&record, &name, value).map(|()| 0))
}

/// # Safety
/// The thread is attached; `record` is a Record and `name` a str, both alive.
unsafe fn borrowed<'py>(
    record: Object,
    name: Object,
) -> (Python<'py>, Bound<'py, PyDict>, Bound<'py, PyString>) {
    // SAFETY: as our caller promises.
    unsafe {
        let py = Python::assume_attached();
        let record = Bound::from_borrowed_ptr(py, record).cast_into_unchecked();
        (py, record, Bound::from_borrowed_ptr(py, name).cast_into_unchecked())
    }
}

unsafe extern "C" fn copy(record: Object, _: Object) -> Object {
    // SAFETY: CPython calls this attached, with a Record.
    let (py, record) = unsafe { (Python::assume_attached(), record) };
    // SAFETY: as above.
    slot(py, null_mut(), || unsafe { merged(py, &[record]) })
}

/// `record | dict` is a Record; `dict | record` stays with dict, which gives what stands on the left.
unsafe extern "C" fn or(left: Object, right: Object) -> Object {
    // SAFETY: CPython calls this attached, with two living objects of which one is a Record.
    let py = unsafe { Python::assume_attached() };
    slot(py, null_mut(), || {
        let class = record_type(py)?.as_ptr().cast();
        // SAFETY: as above.
        unsafe {
            if ffi::Py_TYPE(left) == class && ffi::PyDict_Check(right) != 0 {
                merged(py, &[left, right])
            } else {
                Ok(py.NotImplemented().into_ptr())
            }
        }
    })
}

/// A new Record of the dicts' items, later ones first in right.
///
/// # Safety
/// The thread is attached, and all are dicts.
unsafe fn merged(py: Python<'_>, dicts: &[Object]) -> PyResult<Object> {
    // SAFETY: attached; a new Record or null.
    let new = unsafe { Bound::from_owned_ptr_or_err(py, New::get(py)?.call())? };
    for dict in dicts {
        // SAFETY: both are dicts.
        if unsafe { ffi::PyDict_Update(new.as_ptr(), *dict) } != 0 {
            return Err(PyErr::fetch(py));
        }
    }
    Ok(new.into_ptr())
}

unsafe extern "C" fn dir(record: Object, _: Object) -> Object {
    // SAFETY: CPython calls this attached, with a Record.
    let (py, record) = unsafe {
        let py = Python::assume_attached();
        (py, Bound::from_borrowed_ptr(py, record).cast_into_unchecked::<PyDict>())
    };
    slot(py, null_mut(), || {
        let all: Bound<'_, PyList> = record_type(py)?.bind(py).dir()?;
        for (key, _) in &record {
            let Ok(key) = key.cast_into::<PyString>() else { continue };
            let snake = PyString::new(py, &names::snake_case(&key.to_string_lossy()));
            if snake.call_method0("isidentifier")?.is_truthy()? {
                all.append(snake)?;
            }
        }
        Ok(all.into_any().into_ptr())
    })
}

/// A heap type must show its instances' reference to it to the collector.
unsafe extern "C" fn traverse(record: Object, visit: ffi::visitproc, arg: *mut c_void) -> c_int {
    // SAFETY: the collector passes a living Record and its own visitor; dict has this slot.
    unsafe {
        match visit(ffi::Py_TYPE(record).cast(), arg) {
            0 => {
                let dicts =
                    std::mem::transmute::<*mut c_void, ffi::traverseproc>(dict_slot(ffi::Py_tp_traverse));
                dicts(record, visit, arg)
            }
            stop => stop,
        }
    }
}

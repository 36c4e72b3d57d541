//! Object keys repeat, and so do short values (`"active"`, `"PHONE"`): direct-mapped tables of the latest `str` objects.
//!
//! They are not interned: newer CPythons never free some interned strings, and ids of the server's are keys too.
#![expect(unsafe_code, reason = "the C API at its fastest: each block states what it relies on")]

use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, Ordering};

use pyo3::ffi;

/// A power of two, so that a hash becomes an index by masking.
const SLOTS: usize = 2048;

/// Longer keys are rarely field names.
const LONGEST_KEY: usize = 40;

/// Longer values are ids, addresses and moments, which do not repeat.
const LONGEST_VALUE: usize = 16;

/// The strings seen last. The tables live as long as the process and are never larger.
pub(super) struct Strings {
    keys: Table,
    values: Table,
}

static PARKED: AtomicPtr<Strings> = AtomicPtr::new(null_mut());

/// Takes the parked tables, or makes some: a second reader meanwhile (a finalizer that reads, say) never shares them.
#[expect(clippy::unnecessary_box_returns, reason = "the tables are parked and taken by their pointer")]
pub(super) fn take() -> Box<Strings> {
    let parked = PARKED.swap(null_mut(), Ordering::Acquire);
    if parked.is_null() {
        Box::new(Strings { keys: Table::new(), values: Table::new() })
    } else {
        // SAFETY: only `park` stores a pointer, and the swap made it ours alone.
        unsafe { Box::from_raw(parked) }
    }
}

/// Puts the tables back. The caller is attached to the interpreter, so tables too many may drop their strings.
pub(super) fn park(strings: Box<Strings>) {
    let raw = Box::into_raw(strings);
    if PARKED.compare_exchange(null_mut(), raw, Ordering::Release, Ordering::Relaxed).is_err() {
        // SAFETY: it was not stored, so it is still ours.
        let strings = unsafe { Box::from_raw(raw) };
        for slot in strings.keys.0.iter().chain(&strings.values.0) {
            // SAFETY: each slot owns its object; attached, see above.
            unsafe { ffi::Py_XDECREF(slot.object) }
        }
    }
}

impl Strings {
    /// An owned `str`, or null with an exception set.
    ///
    /// # Safety
    /// The thread is attached to the interpreter.
    pub(super) unsafe fn key(&mut self, text: &str) -> *mut ffi::PyObject {
        // SAFETY: as our caller promises.
        unsafe { if text.len() > LONGEST_KEY { string(text) } else { self.keys.get(text) } }
    }

    /// An owned `str`, or null with an exception set.
    ///
    /// # Safety
    /// The thread is attached to the interpreter.
    pub(super) unsafe fn value(&mut self, text: &str) -> *mut ffi::PyObject {
        // SAFETY: as our caller promises.
        unsafe { if text.len() > LONGEST_VALUE { string(text) } else { self.values.get(text) } }
    }
}

struct Table(Box<[Slot]>);

#[derive(Clone, Copy)]
struct Slot {
    ends: Ends,
    /// The UTF-8 inside `object`, which lives as long as it does.
    text: *const u8,
    object: *mut ffi::PyObject,
}

impl Table {
    fn new() -> Self {
        // No text is empty: those are not looked for.
        let empty = Slot { ends: Ends::default(), text: null_mut(), object: null_mut() };
        Self(vec![empty; SLOTS].into())
    }

    /// An owned `str`, or null with an exception set.
    ///
    /// # Safety
    /// The thread is attached to the interpreter.
    unsafe fn get(&mut self, wanted: &str) -> *mut ffi::PyObject {
        // SAFETY: attached, as our caller promises; a slot's text and length are those of its living object.
        unsafe {
            if wanted.is_empty() {
                return string(wanted);
            }
            let ends = Ends::of(wanted.as_bytes());
            let slot = &mut self.0[ends.index()];
            if slot.ends == ends
                && (ends.are_all() || std::slice::from_raw_parts(slot.text, ends.len) == wanted.as_bytes())
            {
                ffi::Py_INCREF(slot.object);
                return slot.object;
            }
            let object = string(wanted);
            let text =
                if object.is_null() { null_mut() } else { ffi::PyUnicode_AsUTF8AndSize(object, null_mut()) };
            if text.is_null() {
                ffi::Py_XDECREF(object);
                return null_mut();
            }
            ffi::Py_INCREF(object);
            let former = std::mem::replace(slot, Slot { ends, text: text.cast(), object });
            ffi::Py_XDECREF(former.object);
            object
        }
    }
}

/// The length of a text, and its first and last eight bytes: field names differ there, and a short text has no more.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Ends {
    len: usize,
    head: u64,
    tail: u64,
}

impl Ends {
    /// Of a text that is not empty.
    fn of(text: &[u8]) -> Self {
        let len = text.len();
        let (head, tail) = match (text.first_chunk(), text.last_chunk()) {
            (Some(head), Some(tail)) => (u64::from_le_bytes(*head), u64::from_le_bytes(*tail)),
            _ => match (text.first_chunk(), text.last_chunk()) {
                (Some(head), Some(tail)) => {
                    (u32::from_le_bytes(*head).into(), u32::from_le_bytes(*tail).into())
                }
                _ => (u64::from(text[0]) << 8 | u64::from(text[len / 2]), text[len - 1].into()),
            },
        };
        Self { len, head, tail }
    }

    /// Whether they are the whole text.
    fn are_all(self) -> bool {
        self.len <= 16
    }

    fn index(self) -> usize {
        let mixed = (self.head ^ self.len as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15)
            ^ self.tail.rotate_left(31).wrapping_mul(0xD6E8_FEB8_6659_FD93);
        usize::try_from((mixed ^ (mixed >> 32)) & (SLOTS as u64 - 1)).unwrap_or(0)
    }
}

/// An owned `str`, or null with an exception set.
///
/// # Safety
/// The thread is attached to the interpreter.
pub(super) unsafe fn string(text: &str) -> *mut ffi::PyObject {
    // SAFETY: attached, as our caller promises; the text is valid UTF-8 of that length.
    unsafe { ffi::PyUnicode_FromStringAndSize(text.as_ptr().cast(), text.len().cast_signed()) }
}

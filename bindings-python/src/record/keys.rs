//! Object keys repeat: a direct-mapped table of the latest `str` objects.
//!
//! They are not interned: newer CPythons never free some interned strings, and ids of the server's are keys too.
#![expect(unsafe_code, reason = "the C API at its fastest: each block states what it relies on")]

use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, Ordering};

use pyo3::ffi;

/// A power of two, so that a hash becomes an index by masking.
const SLOTS: usize = 2048;

/// Longer keys are rarely field names.
const LONGEST: usize = 40;

/// The strings seen last. The table lives as long as the process and is never larger.
pub(super) struct Keys(Box<[Slot]>);

#[derive(Clone, Copy)]
struct Slot {
    /// The UTF-8 inside `object`, which lives as long as it does.
    text: *const u8,
    len: usize,
    object: *mut ffi::PyObject,
}

const EMPTY: Slot = Slot { text: null_mut(), len: 0, object: null_mut() };

static PARKED: AtomicPtr<Keys> = AtomicPtr::new(null_mut());

/// Takes the parked table, or makes one: a second reader meanwhile (a finalizer that reads, say) never shares it.
#[expect(clippy::unnecessary_box_returns, reason = "the table is parked and taken by its pointer")]
pub(super) fn take() -> Box<Keys> {
    let parked = PARKED.swap(null_mut(), Ordering::Acquire);
    if parked.is_null() {
        Box::new(Keys(vec![EMPTY; SLOTS].into()))
    } else {
        // SAFETY: only `park` stores a pointer, and the swap made it ours alone.
        unsafe { Box::from_raw(parked) }
    }
}

/// Puts the table back. The caller is attached to the interpreter, so a table too many may drop its strings.
pub(super) fn park(keys: Box<Keys>) {
    let raw = Box::into_raw(keys);
    if PARKED.compare_exchange(null_mut(), raw, Ordering::Release, Ordering::Relaxed).is_err() {
        // SAFETY: it was not stored, so it is still ours.
        let keys = unsafe { Box::from_raw(raw) };
        for slot in &keys.0 {
            // SAFETY: each slot owns its object; attached, see above.
            unsafe { ffi::Py_XDECREF(slot.object) }
        }
    }
}

impl Keys {
    /// An owned `str`, or null with an exception set.
    ///
    /// # Safety
    /// The thread is attached to the interpreter.
    pub(super) unsafe fn get(&mut self, key: &str) -> *mut ffi::PyObject {
        // SAFETY: attached, as our caller promises; a slot's text and length are those of its living object.
        unsafe {
            if key.is_empty() || key.len() > LONGEST {
                return string(key);
            }
            let slot = &mut self.0[hash(key.as_bytes())];
            if slot.len == key.len() && std::slice::from_raw_parts(slot.text, slot.len) == key.as_bytes() {
                ffi::Py_INCREF(slot.object);
                return slot.object;
            }
            let object = string(key);
            let mut len = 0;
            let text = if object.is_null() {
                null_mut()
            } else {
                ffi::PyUnicode_AsUTF8AndSize(object, &raw mut len)
            };
            if text.is_null() {
                ffi::Py_XDECREF(object);
                return null_mut();
            }
            ffi::Py_INCREF(object);
            let former = std::mem::replace(slot, Slot { text: text.cast(), len: key.len(), object });
            ffi::Py_XDECREF(former.object);
            object
        }
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

/// The first and the last eight bytes, well mixed: field names differ there.
fn hash(key: &[u8]) -> usize {
    let (head, tail) = match (key.first_chunk::<8>(), key.last_chunk::<8>()) {
        (Some(head), Some(tail)) => (u64::from_le_bytes(*head), u64::from_le_bytes(*tail)),
        _ => (key.iter().fold(0, |head, byte| (head << 8) | u64::from(*byte)), 0),
    };
    let mixed = (head ^ key.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15)
        ^ tail.rotate_left(31).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    usize::try_from((mixed ^ (mixed >> 32)) & (SLOTS as u64 - 1)).unwrap_or(0)
}

//! Views: text and bytes that somebody else owns.

use std::ffi::c_char;
use std::{ptr, slice, str};

use pcsdk::{Error, ErrorKind, Result};

/// UTF-8 text that somebody else owns, not terminated by NUL. `data` is NULL when there is no text.
///
/// Passed in, it is borrowed for the call, and NULL means the same as empty. Returned, it lives as long as the handle
/// it was asked of.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct pcsdk_str {
    /// The first byte, or NULL.
    pub data: *const c_char,
    /// The number of bytes.
    pub len: usize,
}

/// Bytes that somebody else owns. `data` is NULL when there are none.
///
/// Passed in, they are borrowed for the call. Returned, they live as long as the handle they were asked of.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct pcsdk_bytes {
    /// The first byte, or NULL.
    pub data: *const u8,
    /// The number of bytes.
    pub len: usize,
}

impl pcsdk_str {
    pub(crate) const NONE: Self = Self { data: ptr::null(), len: 0 };

    /// The text, checked; `name` is what the error calls it.
    ///
    /// # Safety
    /// `data` is NULL or points to `len` bytes that live and keep still for `'a`.
    pub(crate) unsafe fn text<'a>(self, name: &str) -> Result<&'a str> {
        let bytes = pcsdk_bytes { data: self.data.cast(), len: self.len }.slice(name)?.unwrap_or_default();
        str::from_utf8(bytes)
            .map_err(|error| refuse(name, &format!("is not UTF-8 at byte {}", error.valid_up_to())))
    }
}

impl pcsdk_bytes {
    pub(crate) const NONE: Self = Self { data: ptr::null(), len: 0 };

    /// The bytes, `None` when there are none; `name` is what the error calls them.
    ///
    /// # Safety
    /// As [`pcsdk_str::text`].
    pub(crate) unsafe fn slice<'a>(self, name: &str) -> Result<Option<&'a [u8]>> {
        if self.data.is_null() {
            return if self.len == 0 { Ok(None) } else { Err(refuse(name, "is NULL with a length")) };
        }
        // No object is longer; a slice of such a length would be undefined behaviour.
        if isize::try_from(self.len).is_err() {
            return Err(refuse(name, "is longer than memory"));
        }
        Ok(Some(slice::from_raw_parts(self.data, self.len)))
    }
}

impl From<&str> for pcsdk_str {
    fn from(text: &str) -> Self {
        Self { data: text.as_ptr().cast(), len: text.len() }
    }
}

impl From<Option<&str>> for pcsdk_str {
    fn from(text: Option<&str>) -> Self {
        text.map_or(Self::NONE, Self::from)
    }
}

impl From<&[u8]> for pcsdk_bytes {
    fn from(bytes: &[u8]) -> Self {
        Self { data: bytes.as_ptr(), len: bytes.len() }
    }
}

fn refuse(name: &str, why: &str) -> Error {
    Error::new(ErrorKind::Argument, format!("`{name}` {why}"))
}

//! Who we are, to the file system.

#![allow(unsafe_code, reason = "geteuid(2)")]

/// The effective user id of this process.
pub(crate) fn id() -> u32 {
    // SAFETY: takes nothing, and always succeeds.
    unsafe { libc::geteuid() }
}

//! Which library this is.

use pcsdk::VERSION;

use crate::boundary;
use crate::view::pcsdk_str;

/// The version of the ABI that this header describes.
///
/// The number grows when a function is removed or changes. A program that loads the library at run time compares it
/// with `pcsdk_abi_version()` first.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub enum pcsdk_abi {
    /// The version of the ABI that this header describes.
    PCSDK_ABI_VERSION = 1,
}

/// The version of the loaded library, such as `0.1.0`. The text lives for ever.
#[unsafe(no_mangle)]
pub extern "C" fn pcsdk_version() -> pcsdk_str {
    boundary::answer(pcsdk_str::NONE, || Ok(VERSION.into()))
}

/// The version of the loaded library's ABI; it fits this header when it equals `PCSDK_ABI_VERSION`.
#[unsafe(no_mangle)]
pub extern "C" fn pcsdk_abi_version() -> u32 {
    boundary::answer(0, || Ok(pcsdk_abi::PCSDK_ABI_VERSION as u32))
}

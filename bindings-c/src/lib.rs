//! The C ABI of pcsdk.
//!
//! Every function keeps this contract:
//!
//! - Names are `pcsdk_<type>_<verb>`. Types are opaque handles; only the views `pcsdk_str` and `pcsdk_bytes` have a
//!   layout.
//! - A function that can fail returns a `pcsdk_status` and takes an error out-parameter last. Outputs are written only
//!   on success, the error only on failure. Each out-parameter may be NULL: what it would hold is dropped. A function
//!   that cannot fail returns its value, and a neutral one for NULL.
//! - The caller frees each handle that it was given once, by the `_free` of its type; `_free(NULL)` does nothing.
//!   Nothing of the library's is freed by `free(3)`.
//! - Text is UTF-8 with a length. What the caller passes is borrowed for the call; what is returned lives as long as
//!   the handle it was asked of.
//! - Enumerators that the caller gives travel as `uint32_t` and are checked.
//! - A handle that is NULL, freed, or of another type is answered by `PCSDK_ARGUMENT` (a neutral value from a getter):
//!   it is looked up in a list of the living before it is touched. The limit: an address that was freed and then given
//!   to a newer handle of the same type means the newer one.
//! - A handle may be freed while another thread's call uses it; the call goes on to its end.
//! - A panic of the library ends as `PCSDK_INTERNAL`, and the handles stay usable.
//! - Callbacks run on the thread that made the call, with no lock held, so they may call the library. They must
//!   neither throw nor `longjmp` through it.
//! - Nothing happens before the first call: no thread, no file, no network.

#![allow(unsafe_code, reason = "pointers come from C; this crate is the one place that touches them")]
#![allow(
    unsafe_op_in_unsafe_fn,
    clippy::missing_safety_doc,
    reason = "each exported function trusts its caller to keep the contract above, and nothing else: views and \
              out-parameters point to what they say. A block and a section each would say that forty times"
)]
#![allow(non_camel_case_types, reason = "the names are C's")]
#![allow(unreachable_pub, reason = "exported by the linker, not by Rust")]

mod boundary;
mod call;
mod call_options;
mod cancel;
mod catalogue;
mod client;
mod config;
mod error;
mod fields;
mod fork;
mod handle;
mod login;
mod login_page;
mod observer;
mod pager;
mod response;
mod sandbox;
mod status;
mod store;
mod text;
mod version;
mod view;

#[cfg(test)]
mod tests;

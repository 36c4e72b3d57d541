//! Text that the library made for the caller.

use pcsdk::Secret;

use serde_json::Value;

use crate::boundary::{free, produce, read};
use crate::error::pcsdk_error;
use crate::fields::Fields;
use crate::handle::Handle;
use crate::status::pcsdk_status;
use crate::view::pcsdk_str;

/// Text that the library made for the caller. Its memory is wiped when it is freed, since it may be a login.
///
/// Ownership: the caller frees it with `pcsdk_text_free`. Views of it live as long as it does. Threads: it may be used
/// by several threads at the same time.
#[derive(Debug)]
pub struct pcsdk_text {
    text: Secret,
    fields: Fields,
}

impl Handle for pcsdk_text {
    const NAME: &'static str = "pcsdk_text";
}

impl pcsdk_text {
    pub(crate) fn new(text: impl Into<Secret>) -> Self {
        Self { text: text.into(), fields: Fields::default() }
    }

    pub(crate) fn secret(&self) -> &Secret {
        &self.text
    }
}

/// Makes a text, for a store's function that gives one.
///
/// Returns `PCSDK_ARGUMENT` when it is not UTF-8.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_text_new(
    text: pcsdk_str,
    text_out: *mut *mut pcsdk_text,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(text_out, error_out, || Ok(pcsdk_text::new(text.text("text")?)))
}

/// Frees a text. NULL is allowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_text_free(text: *mut pcsdk_text) {
    free(text);
}

/// The text itself.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_text_view(text: *const pcsdk_text) -> pcsdk_str {
    read(pcsdk_str::NONE, text, |text| text.text.expose().into())
}

/// A field of a text that is JSON, named by a JSON pointer such as `/owner_id`.
///
/// Returns the content of a string and the JSON of anything else; no text when there is no such field.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_text_field(text: *const pcsdk_text, pointer: pcsdk_str) -> pcsdk_str {
    read(pcsdk_str::NONE, text, |text| match pointer.text("pointer") {
        Ok(pointer) => text.fields.view(text.text.expose().as_bytes(), pointer),
        Err(_) => pcsdk_str::NONE,
    })
}

/// Writes text as a JSON string, quotes and escapes included, to build arguments and grants from.
///
/// Returns `PCSDK_ARGUMENT` when it is not UTF-8.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_json_string(
    text: pcsdk_str,
    text_out: *mut *mut pcsdk_text,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(text_out, error_out, || Ok(pcsdk_text::new(Value::from(text.text("text")?).to_string())))
}

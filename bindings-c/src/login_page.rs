//! The vendor's login page, for programs that are sent the user's browser back by themselves.

use pcsdk::{pkce_challenge, pkce_verifier};

use crate::boundary::produce;
use crate::client::pcsdk_client;
use crate::error::pcsdk_error;
use crate::handle;
use crate::status::pcsdk_status;
use crate::text::pcsdk_text;
use crate::view::pcsdk_str;

/// The address of the vendor's login page, as the JSON object `{"url", "state", "code_verifier"}`; its fields can be
/// read with `pcsdk_text_field`. Nothing is sent.
///
/// The state, and with PKCE the verifier, are kept in the user's session until the browser comes back. The options
/// are a JSON object: `redirect_uri`; `client_id`, else the configuration's; `state`, else random; `use_pkce`, or a
/// `code_challenge` of the caller's own; `implicit`; `scope`, `prompt`, `login_hint`, `nonce`; for PureCloud `org` with
/// `provider`, and `target`; for RingCentral `brand_id`, `display`, `ui_options`, `ui_locales`, `locale_id`,
/// `response_hint`. Returns `PCSDK_ARGUMENT` for one that is missing, unknown or not usable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_login_url(
    client: *const pcsdk_client,
    options_json: pcsdk_str,
    text_out: *mut *mut pcsdk_text,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(text_out, error_out, || {
        let options = options_json.text("options_json")?.as_bytes();
        Ok(pcsdk_text::new(handle::get(client)?.0.login_url(options)?.to_string()))
    })
}

/// What the login page sent the browser back with, as a JSON object: `code`, or `access_token` and its kin.
///
/// `address` is the whole address, its query or its fragment. `state` is the one that `pcsdk_client_login_url` gave;
/// the answer is compared with it, unless its data are NULL. Returns `PCSDK_AUTH` for a refusal, whose code is the
/// page's (`access_denied`), or an answer to another login (`state_mismatch`), `PCSDK_ARGUMENT` for what is no answer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_parse_login_redirect(
    client: *const pcsdk_client,
    address: pcsdk_str,
    state: pcsdk_str,
    text_out: *mut *mut pcsdk_text,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(text_out, error_out, || {
        let expected = state.text("state")?;
        let expected = (!state.data.is_null()).then_some(expected);
        let answer = handle::get(client)?.0.parse_login_redirect(address.text("address")?, expected)?;
        Ok(pcsdk_text::new(answer.to_string()))
    })
}

/// A fresh PKCE verifier of `length` characters, 43 to 128, from the system's random source (RFC 7636).
///
/// Returns `PCSDK_ARGUMENT` for any other length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_pkce_verifier(
    length: usize,
    text_out: *mut *mut pcsdk_text,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(text_out, error_out, || pkce_verifier(length).map(pcsdk_text::new))
}

/// The PKCE challenge of a verifier, by the method `S256`.
///
/// Returns `PCSDK_ARGUMENT` when it is no verifier.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_pkce_challenge(
    verifier: pcsdk_str,
    text_out: *mut *mut pcsdk_text,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(text_out, error_out, || Ok(pcsdk_text::new(pkce_challenge(verifier.text("verifier")?)?)))
}

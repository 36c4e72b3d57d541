//! A client's login.

use pcsdk::{Error, ErrorKind, Result, TimeUnit};

use crate::boundary::{perform, produce, produce_any, read};
use crate::call_options::{self, pcsdk_call_options};
use crate::client::pcsdk_client;
use crate::error::pcsdk_error;
use crate::handle;
use crate::response::pcsdk_response;
use crate::status::pcsdk_status;
use crate::text::pcsdk_text;
use crate::view::pcsdk_str;

/// The unit of the moments in a login's data.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub enum pcsdk_time_unit {
    /// Seconds since 1970.
    PCSDK_TIME_SECONDS = 1,
    /// Milliseconds since 1970.
    PCSDK_TIME_MILLISECONDS = 2,
}

fn time_unit(number: u32) -> Result<TimeUnit> {
    const SECONDS: u32 = pcsdk_time_unit::PCSDK_TIME_SECONDS as u32;
    const MILLISECONDS: u32 = pcsdk_time_unit::PCSDK_TIME_MILLISECONDS as u32;
    match number {
        SECONDS => Ok(TimeUnit::Seconds),
        MILLISECONDS => Ok(TimeUnit::Milliseconds),
        _ => Err(Error::new(ErrorKind::Argument, format!("{number} is none of pcsdk_time_unit"))),
    }
}

/// Logs in with a grant, such as `{"grant":"client_credentials","client_id":"…","client_secret":"…"}`.
///
/// Without `grant`, such as `{}` or an empty text, it is the login that the configuration, the variables or the profile
/// describe. The grants are `client_credentials`, `password`, `jwt`, `authorization_code`, `saml2` and `refresh_token`. The
/// response is the token endpoint's.
///
/// `pkce` and `implicit` open the user's browser (`pcsdk_call_options_set_open`) at the login page and wait for it at
/// `redirect_uri`, an `http` address of this machine, whose port may be left out; their other fields are the options of
/// `pcsdk_client_login_url`. They give up after the options' timeout, five minutes without one. The answer of
/// `implicit`, which asks no token endpoint, holds the token's fields all the same.
///
/// Returns `PCSDK_ARGUMENT` for a grant that is not usable, `PCSDK_AUTH` when the server or the user says no,
/// `PCSDK_TIMEOUT` when nobody finished the login in the browser.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_login(
    client: *const pcsdk_client,
    grant_json: pcsdk_str,
    options: *const pcsdk_call_options,
    response_out: *mut *mut pcsdk_response,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(response_out, error_out, || {
        let grant = grant_json.text("grant_json")?.as_bytes();
        Ok(handle::get(client)?.0.login(grant, &call_options::copy(options)?)?.into())
    })
}

/// Revokes the login at the server and forgets it here, here in any case.
///
/// The response becomes NULL when there was no login. Returns the failure when the server did not confirm.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_logout(
    client: *const pcsdk_client,
    options: *const pcsdk_call_options,
    response_out: *mut *mut pcsdk_response,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce_any(response_out, error_out, || {
        Ok(handle::get(client)?.0.logout(&call_options::copy(options)?)?.map(Into::into))
    })
}

/// Renews the login now.
///
/// The response becomes NULL when another thread or process has just done so. Returns `PCSDK_AUTH` when the login is
/// gone for good; other failures leave it as it is.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_refresh(
    client: *const pcsdk_client,
    options: *const pcsdk_call_options,
    response_out: *mut *mut pcsdk_response,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce_any(response_out, error_out, || {
        Ok(handle::get(client)?.0.refresh(&call_options::copy(options)?)?.map(Into::into))
    })
}

/// Uses a token that was obtained elsewhere; empty text forgets the login.
///
/// Returns `PCSDK_ARGUMENT` when the token cannot be sent in a header.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_set_access_token(
    client: *const pcsdk_client,
    token: pcsdk_str,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    perform(error_out, || handle::get(client)?.0.set_access_token(token.text("token")?))
}

/// Forgets the login without telling the server.
///
/// Returns `PCSDK_STORE` when the stored login cannot be removed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_forget(
    client: *const pcsdk_client,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    perform(error_out, || handle::get(client)?.0.forget())
}

/// The login as a JSON object with the vendors' fields, `{}` without one. It holds secrets.
///
/// `time_unit`, one of `pcsdk_time_unit`, is that of its moments. Returns `PCSDK_ARGUMENT` when it is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_auth_data(
    client: *const pcsdk_client,
    time_unit: u32,
    text_out: *mut *mut pcsdk_text,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(text_out, error_out, || {
        let unit = self::time_unit(time_unit)?;
        Ok(pcsdk_text::new(handle::get(client)?.0.auth_data_text(unit).expose()))
    })
}

/// Takes a login that `pcsdk_client_auth_data` gave, or one of the vendors' SDKs; `{}` forgets the login.
///
/// Returns `PCSDK_ARGUMENT` when it is no such object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_set_auth_data(
    client: *const pcsdk_client,
    data_json: pcsdk_str,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    perform(error_out, || handle::get(client)?.0.set_auth_data(data_json.text("data_json")?.as_bytes()))
}

/// Whether a token is at hand that has not run out. Asks nobody.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_is_token_valid(client: *const pcsdk_client) -> bool {
    read(false, client, |client| client.0.is_token_valid())
}

/// Whether calls can be made, if need be after a renewal. Asks nobody.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_is_authorized(client: *const pcsdk_client) -> bool {
    read(false, client, |client| client.0.is_authorized())
}

//! A client.

use std::sync::Arc;

use pcsdk::Client;

use crate::boundary::{free, perform, produce, read};
use crate::config::{self, pcsdk_config, pcsdk_platform};
use crate::error::pcsdk_error;
use crate::handle::{self, Handle};
use crate::observer::{self, Watch};
use crate::status::pcsdk_status;
use crate::text::pcsdk_text;
use crate::view::pcsdk_str;

/// A client of one platform with at most one login.
///
/// Ownership: the caller frees it, and each clone of it, with `pcsdk_client_free`; the login and the connections go
/// with the last. Threads: it may be used by several threads at the same time.
#[derive(Debug)]
pub struct pcsdk_client(pub(crate) Client, Arc<Watch>);

impl Handle for pcsdk_client {
    const NAME: &'static str = "pcsdk_client";
}

/// Makes a client. Nothing is sent.
///
/// What the configuration does not say is read now from the `PCSDK_` variables, the profile and the vendors' variables,
/// unless its option `use_environment` is false.
/// Returns `PCSDK_CONFIG` for an option that is not usable, `PCSDK_STORE` for a stored login that cannot be read.
/// Ownership: the configuration stays the caller's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_new(
    config: *const pcsdk_config,
    client_out: *mut *mut pcsdk_client,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(client_out, error_out, || {
        let mut settings = config::copy(config)?;
        let watch = Arc::new(Watch::new(settings.callbacks, settings.hook));
        settings.config.observer(watch.clone());
        Ok(pcsdk_client(Client::new(settings.config)?, watch))
    })
}

/// Makes a second handle of the same client, login and connections included.
///
/// Returns `PCSDK_ARGUMENT` when the client is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_clone(
    client: *const pcsdk_client,
    client_out: *mut *mut pcsdk_client,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(client_out, error_out, || {
        let client = handle::get(client)?;
        Ok(pcsdk_client(client.0.clone(), client.1.clone()))
    })
}

/// Frees a client. NULL is allowed. Calls that other threads are in go on to their end.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_free(client: *mut pcsdk_client) {
    free(client);
}

/// From now on tells the observer the client's log lines from `level`, one of `pcsdk_level`, upward; `PCSDK_LEVEL_NONE`
/// saves building them. Does nothing without an observer.
///
/// Returns `PCSDK_ARGUMENT` when `level` is none of `pcsdk_level`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_set_log_level(
    client: *const pcsdk_client,
    level: u32,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    perform(error_out, || {
        let level = observer::level(level)?;
        handle::get(client)?.1.set_level(level);
        Ok(())
    })
}

/// Which platform the client speaks to: one of `pcsdk_platform`, 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_platform(client: *const pcsdk_client) -> u32 {
    read(0, client, |client| pcsdk_platform::from(client.0.platform()) as u32)
}

/// The API's base URL.
///
/// Returns `PCSDK_ARGUMENT` when the client is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_base_url(
    client: *const pcsdk_client,
    text_out: *mut *mut pcsdk_text,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(text_out, error_out, || Ok(pcsdk_text::new(handle::get(client)?.0.base_url())))
}

/// Moves to another environment: a region or server name, a domain, or a loopback URL. Affects later calls.
///
/// Returns `PCSDK_CONFIG` for a name that is not in the vendors' lists, unless custom hosts are allowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_set_environment(
    client: *const pcsdk_client,
    name: pcsdk_str,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    perform(error_out, || handle::get(client)?.0.set_environment(name.text("name")?))
}

/// Sends later calls through a gateway, such as `{"host":"gateway.example.com","path_params_api":"proxy"}`.
///
/// The other fields are `protocol` (https), `port` and `path_params_login`; `null` takes the gateway away. Naming a
/// gateway allows its host. Returns `PCSDK_CONFIG` for one that is not usable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_client_set_gateway(
    client: *const pcsdk_client,
    gateway_json: pcsdk_str,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    perform(error_out, || handle::get(client)?.0.set_gateway(gateway_json.text("gateway_json")?.as_bytes()))
}

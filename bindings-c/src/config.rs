//! What a client is told when it is made.

use std::ffi::c_void;
use std::sync::{Arc, Mutex};

use pcsdk::{Config, Error, ErrorKind, Platform, Result};
use serde_json::Value;

use crate::boundary::{free, perform, produce};
use crate::error::pcsdk_error;
use crate::handle::{self, Handle, lock};
use crate::observer::{
    self, Callbacks, RateLimitHook, Userdata, pcsdk_observer_event, pcsdk_observer_log, pcsdk_rate_limit_hook,
};
use crate::status::pcsdk_status;
use crate::store::{
    Functions, pcsdk_store_load, pcsdk_store_lock, pcsdk_store_remove, pcsdk_store_save, pcsdk_store_unlock,
};
use crate::view::pcsdk_str;

/// Which vendor's API a client speaks.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub enum pcsdk_platform {
    /// PureCloud, today Genesys Cloud.
    PCSDK_PLATFORM_PURECLOUD = 1,
    /// RingCentral.
    PCSDK_PLATFORM_RINGCENTRAL = 2,
}

/// The options of a client, each with a default that suits production.
///
/// Ownership: the caller frees it with `pcsdk_config_free`, at any time: a client keeps a copy. Threads: it must not
/// be used by two threads at the same time.
#[derive(Debug)]
pub struct pcsdk_config(Mutex<Settings>);

/// What a configuration holds: the callbacks beside the core's own, because each client counts its level by itself.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) config: Config,
    pub(crate) callbacks: Callbacks,
    pub(crate) hook: Option<RateLimitHook>,
}

impl From<Config> for pcsdk_config {
    fn from(config: Config) -> Self {
        Self(Mutex::new(Settings { config, callbacks: Callbacks::default(), hook: None }))
    }
}

impl Handle for pcsdk_config {
    const NAME: &'static str = "pcsdk_config";
}

impl From<Platform> for pcsdk_platform {
    fn from(platform: Platform) -> Self {
        match platform {
            Platform::PureCloud => Self::PCSDK_PLATFORM_PURECLOUD,
            Platform::RingCentral => Self::PCSDK_PLATFORM_RINGCENTRAL,
        }
    }
}

/// The platform of that number.
pub(crate) fn platform(number: u32) -> Result<Platform> {
    Platform::ALL
        .into_iter()
        .find(|platform| pcsdk_platform::from(*platform) as u32 == number)
        .ok_or_else(|| Error::new(ErrorKind::Argument, format!("{number} is none of pcsdk_platform")))
}

/// A copy of what a handle holds.
pub(crate) fn copy(config: *const pcsdk_config) -> Result<Settings> {
    Ok(lock(&handle::get(config)?.0).clone())
}

fn change(config: *mut pcsdk_config, body: impl FnOnce(&mut Config) -> Result<()>) -> Result<()> {
    body(&mut lock(&handle::get(config)?.0).config)
}

/// Makes the default configuration of a platform, one of `pcsdk_platform`.
///
/// Returns `PCSDK_ARGUMENT` when it is none of them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_config_new(
    platform: u32,
    config_out: *mut *mut pcsdk_config,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(config_out, error_out, || {
        let platform = self::platform(platform)?;
        Ok(Config::new(platform).into())
    })
}

/// Makes a configuration from a JSON object of options, such as `{"environment":"mypurecloud.ie","timeout":30}`.
///
/// Returns `PCSDK_CONFIG` for an unknown option, naming the nearest, or a value of the wrong type.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_config_from_json(
    platform: u32,
    options_json: pcsdk_str,
    config_out: *mut *mut pcsdk_config,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(config_out, error_out, || {
        let platform = self::platform(platform)?;
        Ok(Config::from_json(platform, options_json.text("options_json")?.as_bytes())?.into())
    })
}

/// Frees a configuration. NULL is allowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_config_free(config: *mut pcsdk_config) {
    free(config);
}

/// Sets an option whose value is text, such as `environment`, `base_url`, `client_id` or `storage_key`.
///
/// Returns `PCSDK_CONFIG` for an unknown option, naming the nearest, or one that is not text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_config_set_text(
    config: *mut pcsdk_config,
    name: pcsdk_str,
    text: pcsdk_str,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    perform(error_out, || {
        let (name, value) = (name.text("name")?, Value::from(text.text("text")?));
        change(config, |config| config.set(name, &value))
    })
}

/// Sets any option to a JSON value, such as `timeout` to `2.5` or `allow_custom_host` to `true`. `null` leaves it.
///
/// Returns `PCSDK_CONFIG` for an unknown option, naming the nearest, or a value of the wrong type.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_config_set_json(
    config: *mut pcsdk_config,
    name: pcsdk_str,
    value_json: pcsdk_str,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    perform(error_out, || {
        let name = name.text("name")?;
        let value: Value = serde_json::from_str(value_json.text("value_json")?)
            // The parser's own words could quote a secret.
            .map_err(|_| {
                Error::new(ErrorKind::Argument, format!("the value of `{}` is not JSON", name.escape_debug()))
            })?;
        change(config, |config| config.set(name, &value))
    })
}

/// Watches the log lines, from `level` (one of `pcsdk_level`) upward, and the login events of the clients made from
/// now on.
///
/// Either callback may be NULL. `userdata` is handed to both as it is. Ownership: the callbacks and what `userdata`
/// points to must outlive every client made from the configuration, and the calls they are in.
/// Returns `PCSDK_ARGUMENT` when `level` is none of `pcsdk_level`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_config_set_observer(
    config: *mut pcsdk_config,
    level: u32,
    log: pcsdk_observer_log,
    event: pcsdk_observer_event,
    userdata: *mut c_void,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    perform(error_out, || {
        let level = observer::level(level)?;
        let callbacks = Callbacks { level, log, event, userdata: Userdata::new(userdata) };
        lock(&handle::get(config)?.0).callbacks = callbacks;
        Ok(())
    })
}

/// Watches the waits that rate limits bring to the clients made from now on.
///
/// It watches beside an observer, whichever is set first. `userdata` is handed to the hook as it is. Ownership: as in
/// `pcsdk_config_set_observer`. NULL for `hook` takes it away.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_config_set_rate_limit_hook(
    config: *mut pcsdk_config,
    hook: pcsdk_rate_limit_hook,
    userdata: *mut c_void,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    perform(error_out, || {
        let userdata = Userdata::new(userdata);
        lock(&handle::get(config)?.0).hook = Some(RateLimitHook { hook, userdata });
        Ok(())
    })
}

/// Keeps the login of the clients made from now on where these functions say, in place of a file (`storage_key`).
///
/// `remove`, `lock` and `unlock` may be NULL: without `remove` an empty text is saved; without `lock` the store serves
/// one process. The functions must not use the client. `userdata` is handed to all of them as it is. Ownership: the
/// functions and what `userdata` points to must outlive every client made from the configuration, and the calls they
/// are in. Returns `PCSDK_ARGUMENT` without `load` or `save`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_config_set_store(
    config: *mut pcsdk_config,
    load: pcsdk_store_load,
    save: pcsdk_store_save,
    remove: pcsdk_store_remove,
    lock: pcsdk_store_lock,
    unlock: pcsdk_store_unlock,
    userdata: *mut c_void,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    perform(error_out, || {
        let (Some(load), Some(save)) = (load, save) else {
            return Err(Error::new(ErrorKind::Argument, "a store needs the functions `load` and `save`"));
        };
        let userdata = Userdata::new(userdata);
        let store = Arc::new(Functions { load, save, remove, lock, unlock, userdata });
        change(config, |config| {
            config.store(store);
            Ok(())
        })
    })
}

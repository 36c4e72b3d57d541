//! Observers.

use std::ffi::c_void;
use std::ptr::{null, null_mut};
use std::sync::Mutex;
use std::time::Duration;

use pcsdk::{Event, EventKind, Observer, RateLimit};

use super::*;
use crate::client::{pcsdk_client_clone, pcsdk_client_platform, pcsdk_client_set_log_level};
use crate::config::{copy, pcsdk_config_set_observer, pcsdk_config_set_rate_limit_hook};
use crate::error::pcsdk_error_code;
use crate::login::pcsdk_client_is_authorized;
use crate::observer::Watch;

const DEBUG: u32 = 1;
const WARNING: u32 = 3;
const NONE: u32 = 6;

/// What the callbacks were told.
#[derive(Default)]
struct Seen {
    lines: Mutex<Vec<(u32, String)>>,
    events: Mutex<Vec<(String, pcsdk_status, Option<String>)>>,
}

unsafe extern "C" fn log(userdata: *mut c_void, level: u32, text: pcsdk_str) {
    // SAFETY: the tests give a `Seen` that outlives the client.
    let seen = unsafe { &*userdata.cast::<Seen>() };
    seen.lines.lock().unwrap().push((level, shown(text).unwrap()));
}

unsafe extern "C" fn event(userdata: *mut c_void, name: pcsdk_str, error: *const pcsdk_error) {
    // SAFETY: as in `log`; the error is NULL or alive until this returns.
    unsafe {
        let seen = &*userdata.cast::<Seen>();
        let cause = (pcsdk_error_status(error), shown(pcsdk_error_code(error)));
        seen.events.lock().unwrap().push((shown(name).unwrap(), cause.0, cause.1));
    }
}

fn watched(seen: &Seen, level: u32, url: &str) -> *mut pcsdk_client {
    let config = config(&format!(r#"{{"base_url":"{url}"}}"#));
    // SAFETY: the configuration is alive, and `seen` outlives the client.
    unsafe {
        let userdata = (&raw const *seen).cast_mut().cast();
        let set = |error| pcsdk_config_set_observer(config, level, Some(log), Some(event), userdata, error);
        assert_eq!(outcome(set).0, pcsdk_status::PCSDK_OK);
        let client = made(|out, error| pcsdk_client_new(config, out, error));
        pcsdk_config_free(config);
        client
    }
}

fn login(client: *mut pcsdk_client, secret: &str) -> pcsdk_status {
    let grant = format!(r#"{{"grant":"client_credentials","client_id":"i","client_secret":"{secret}"}}"#);
    // SAFETY: the client is alive.
    outcome(|error| unsafe { pcsdk_client_login(client, view(&grant), null(), null_mut(), error) }).0
}

#[test]
fn lines_and_events_reach_the_callbacks_without_secrets() {
    let sandbox = Sandbox::start(SandboxOptions { users: 1, ..SandboxOptions::default() }).unwrap();
    let seen = Seen::default();
    let client = watched(&seen, DEBUG, sandbox.url());
    assert_eq!(login(client, "canary"), pcsdk_status::PCSDK_OK);
    assert_eq!(login(client, "wrong"), pcsdk_status::PCSDK_AUTH);
    // SAFETY: the client is alive.
    unsafe { pcsdk_client_free(client) };

    let lines = seen.lines.into_inner().unwrap();
    assert!(lines.iter().any(|(level, line)| *level == DEBUG && line.contains("/oauth/token")), "{lines:?}");
    assert!(lines.iter().all(|(_, line)| !line.contains("canary")), "{lines:?}");
    let events = seen.events.into_inner().unwrap();
    let names: Vec<&str> = events.iter().map(|(name, ..)| name.as_str()).collect();
    assert_eq!(names, ["beforeLogin", "loginSuccess", "beforeLogin", "loginError"]);
    assert_eq!(events[1].1, pcsdk_status::PCSDK_OK, "no error with a success");
    assert_eq!(events[3].1, pcsdk_status::PCSDK_AUTH);
    assert!(events[3].2.is_some(), "the error is readable in the callback");
}

#[test]
fn lines_below_the_level_are_not_told() {
    let sandbox = Sandbox::start(SandboxOptions { users: 1, ..SandboxOptions::default() }).unwrap();
    let seen = Seen::default();
    let client = watched(&seen, WARNING, sandbox.url());
    assert_eq!(login(client, "s"), pcsdk_status::PCSDK_OK);
    // SAFETY: the client is alive.
    unsafe { pcsdk_client_free(client) };
    assert!(seen.lines.into_inner().unwrap().iter().all(|(level, _)| *level == WARNING));
}

#[test]
fn the_level_changes_for_one_client_and_its_clones() {
    let sandbox = Sandbox::start(SandboxOptions { users: 1, ..SandboxOptions::default() }).unwrap();
    let (changed, other) = (Seen::default(), Seen::default());
    let (client, bystander) = (watched(&changed, NONE, sandbox.url()), watched(&other, NONE, sandbox.url()));
    // SAFETY: the clients are alive.
    unsafe {
        let clone = made(|out, error| pcsdk_client_clone(client, out, error));
        assert_eq!(login(clone, "s"), pcsdk_status::PCSDK_OK);
        assert!(changed.lines.lock().unwrap().is_empty());
        let set = |level| outcome(|error| pcsdk_client_set_log_level(client, level, error)).0;
        assert_eq!(set(DEBUG), pcsdk_status::PCSDK_OK);
        assert_eq!((set(0), set(7)), (pcsdk_status::PCSDK_ARGUMENT, pcsdk_status::PCSDK_ARGUMENT));
        assert_eq!(login(clone, "s"), pcsdk_status::PCSDK_OK);
        assert_eq!(login(bystander, "s"), pcsdk_status::PCSDK_OK);
        for handle in [clone, client, bystander] {
            pcsdk_client_free(handle);
        }
    }
    assert!(!changed.lines.into_inner().unwrap().is_empty());
    assert!(other.lines.into_inner().unwrap().is_empty());
}

#[test]
fn a_hook_on_rate_limits_and_an_observer_watch_beside_each_other() {
    unsafe extern "C" fn hook(
        userdata: *mut c_void,
        operation: pcsdk_str,
        _: pcsdk_str,
        wait: u64,
        status: u32,
    ) {
        // SAFETY: as in `log`.
        let seen = unsafe { &*userdata.cast::<Seen>() };
        seen.lines.lock().unwrap().push((status, format!("{} {wait}", shown(operation).unwrap())));
    }
    let seen = Seen::default();
    let userdata = (&raw const seen).cast_mut().cast();
    let config = config("{}");
    // SAFETY: the configuration is alive, and `seen` outlives what is made from it.
    let settings = unsafe {
        let set = |error| pcsdk_config_set_rate_limit_hook(config, Some(hook), userdata, error);
        assert_eq!(outcome(set).0, pcsdk_status::PCSDK_OK);
        let set = |error| pcsdk_config_set_observer(config, NONE, None, Some(event), userdata, error);
        assert_eq!(outcome(set).0, pcsdk_status::PCSDK_OK);
        let settings = copy(config).unwrap();
        pcsdk_config_free(config);
        settings
    };
    let wait = Duration::from_secs(2);
    let rate_limit = Some(RateLimit { operation: "getUsers", group: "", wait, status: Some(429) });
    Watch::new(settings.callbacks, settings.hook).event(&Event {
        kind: EventKind::RateLimit,
        error: None,
        rate_limit,
    });
    assert_eq!(seen.lines.into_inner().unwrap(), [(429, "getUsers 2000".to_owned())]);
    assert_eq!(seen.events.into_inner().unwrap()[0].0, "rateLimit");
}

#[test]
fn a_callback_may_call_the_client_it_watches() {
    struct Reentrant(Mutex<(*mut pcsdk_client, Vec<bool>)>);
    unsafe extern "C" fn look(userdata: *mut c_void, _name: pcsdk_str, _error: *const pcsdk_error) {
        // SAFETY: the test's value outlives the client; the client is alive during its own calls.
        unsafe {
            let mut state = (*userdata.cast::<Reentrant>()).0.lock().unwrap();
            let client = state.0;
            assert_eq!(pcsdk_client_platform(client), PURECLOUD);
            state.1.push(pcsdk_client_is_authorized(client));
        }
    }
    let sandbox = Sandbox::start(SandboxOptions { users: 1, ..SandboxOptions::default() }).unwrap();
    let state = Reentrant(Mutex::new((null_mut(), Vec::new())));
    let config = config(&format!(r#"{{"base_url":"{}"}}"#, sandbox.url()));
    // SAFETY: the handles are alive, and the state outlives the client.
    unsafe {
        let userdata = (&raw const state).cast_mut().cast();
        let set = |error| pcsdk_config_set_observer(config, WARNING, None, Some(look), userdata, error);
        assert_eq!(outcome(set).0, pcsdk_status::PCSDK_OK);
        let client = made(|out, error| pcsdk_client_new(config, out, error));
        pcsdk_config_free(config);
        state.0.lock().unwrap().0 = client;
        assert_eq!(login(client, "s"), pcsdk_status::PCSDK_OK);
        pcsdk_client_free(client);
    }
    assert_eq!(state.0.into_inner().unwrap().1, [false, true], "before the login, and after");
}

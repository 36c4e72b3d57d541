//! Stores of the caller's own.

use std::ffi::{c_int, c_void};
use std::ptr::{null, null_mut};
use std::sync::Mutex;

use super::*;
use crate::config::pcsdk_config_set_store;
use crate::login::{pcsdk_client_is_authorized, pcsdk_client_logout};
use crate::text::pcsdk_text_new;

/// A text in memory, and what was done with it.
#[derive(Default)]
struct Shelf {
    text: Mutex<Option<String>>,
    done: Mutex<Vec<&'static str>>,
    fails: bool,
}

impl Shelf {
    fn note(&self, what: &'static str) -> c_int {
        self.done.lock().unwrap().push(what);
        c_int::from(self.fails)
    }
}

fn shelf<'a>(userdata: *mut c_void) -> &'a Shelf {
    // SAFETY: the tests give a `Shelf` that outlives the client.
    unsafe { &*userdata.cast::<Shelf>() }
}

unsafe extern "C" fn load(userdata: *mut c_void, text_out: *mut *mut pcsdk_text) -> c_int {
    if let Some(text) = &*shelf(userdata).text.lock().unwrap() {
        // SAFETY: the library gave the out-parameter.
        assert_eq!(unsafe { pcsdk_text_new(view(text), text_out, null_mut()) }, pcsdk_status::PCSDK_OK);
    }
    shelf(userdata).note("load")
}

unsafe extern "C" fn save(userdata: *mut c_void, text: pcsdk_str) -> c_int {
    *shelf(userdata).text.lock().unwrap() = shown(text);
    shelf(userdata).note("save")
}

unsafe extern "C" fn remove(userdata: *mut c_void) -> c_int {
    *shelf(userdata).text.lock().unwrap() = None;
    shelf(userdata).note("remove")
}

unsafe extern "C" fn lock(userdata: *mut c_void) -> c_int {
    shelf(userdata).note("lock")
}

unsafe extern "C" fn unlock(userdata: *mut c_void) {
    shelf(userdata).note("unlock");
}

fn config_of(shelf: &Shelf, url: &str) -> *mut pcsdk_config {
    let config = config(&format!(r#"{{"base_url":"{url}","client_id":"i","client_secret":"s"}}"#));
    let userdata = (&raw const *shelf).cast_mut().cast();
    // SAFETY: the configuration is alive, and `shelf` outlives its clients.
    let set = |error| unsafe {
        pcsdk_config_set_store(
            config,
            Some(load),
            Some(save),
            Some(remove),
            Some(lock),
            Some(unlock),
            userdata,
            error,
        )
    };
    assert_eq!(outcome(set).0, pcsdk_status::PCSDK_OK);
    config
}

fn client_of(shelf: &Shelf, url: &str) -> *mut pcsdk_client {
    let config = config_of(shelf, url);
    // SAFETY: the configuration was just made.
    unsafe {
        let client = made(|out, error| pcsdk_client_new(config, out, error));
        pcsdk_config_free(config);
        client
    }
}

#[test]
fn a_login_is_kept_by_the_callers_functions_until_the_logout() {
    let sandbox = Sandbox::start(SandboxOptions { users: 1, ..SandboxOptions::default() }).unwrap();
    let kept = Shelf::default();
    let first = client_of(&kept, sandbox.url());
    let grant = view(r#"{"grant":"client_credentials"}"#);
    // SAFETY: the clients are alive until they are freed; nobody wants the responses.
    unsafe {
        let login = |error| pcsdk_client_login(first, grant, null(), null_mut(), error);
        assert_eq!(outcome(login).0, pcsdk_status::PCSDK_OK);
        assert_eq!(*kept.done.lock().unwrap(), ["load", "lock", "load", "save", "unlock"]);
        let second = client_of(&kept, sandbox.url());
        assert!(pcsdk_client_is_authorized(second));
        assert_eq!(
            outcome(|error| pcsdk_client_logout(second, null(), null_mut(), error)).0,
            pcsdk_status::PCSDK_OK
        );
        assert_eq!(*kept.text.lock().unwrap(), None);
        pcsdk_client_free(first);
        pcsdk_client_free(second);
    }
}

#[test]
fn a_function_that_fails_is_a_store_error() {
    let sandbox = Sandbox::start(SandboxOptions { users: 1, ..SandboxOptions::default() }).unwrap();
    let broken = Shelf { fails: true, ..Shelf::default() };
    let config = config_of(&broken, sandbox.url());
    // SAFETY: the configuration is alive until it is freed.
    unsafe {
        let (status, message) = outcome(|error| pcsdk_client_new(config, null_mut(), error));
        assert_eq!(
            (status, message.as_str()),
            (pcsdk_status::PCSDK_STORE, "the store's function `load` failed")
        );
        let set =
            |error| pcsdk_config_set_store(config, None, Some(save), None, None, None, null_mut(), error);
        assert_eq!(outcome(set).0, pcsdk_status::PCSDK_ARGUMENT);
        pcsdk_config_free(config);
    }
}

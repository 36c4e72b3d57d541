//! The functions as a C program calls them.

mod browser;
mod calls;
mod every;
mod handles;
mod pages;
mod stores;
mod threads;
mod watch;

use std::ptr::{null, null_mut};
use std::slice;

use pcsdk::sandbox::{Sandbox, SandboxOptions};

use crate::client::{pcsdk_client, pcsdk_client_free, pcsdk_client_new};
use crate::config::{pcsdk_config, pcsdk_config_free, pcsdk_config_from_json};
use crate::error::{pcsdk_error, pcsdk_error_free, pcsdk_error_message, pcsdk_error_status};
use crate::login::pcsdk_client_login;
use crate::status::pcsdk_status;
use crate::text::{pcsdk_text, pcsdk_text_free, pcsdk_text_view};
use crate::view::{pcsdk_bytes, pcsdk_str};

const PURECLOUD: u32 = 1;

/// A view of a literal, as `pcsdk_str_c` makes it.
fn view(text: &str) -> pcsdk_str {
    text.into()
}

/// What a view shows; `None` when it shows nothing.
fn shown(view: pcsdk_str) -> Option<String> {
    let bytes = pcsdk_bytes { data: view.data.cast(), len: view.len };
    (!bytes.data.is_null()).then(|| String::from_utf8(bytes_of(bytes)).unwrap())
}

fn bytes_of(view: pcsdk_bytes) -> Vec<u8> {
    // SAFETY: the tests ask only for views of handles that are alive.
    unsafe { slice::from_raw_parts(view.data, view.len) }.to_vec()
}

/// A function that takes an error out-parameter: its status, and the message of its error.
fn outcome(function: impl FnOnce(*mut *mut pcsdk_error) -> pcsdk_status) -> (pcsdk_status, String) {
    let mut error = null_mut();
    let status = function(&raw mut error);
    // SAFETY: the error is NULL or what the function has just given.
    unsafe {
        assert_eq!(pcsdk_error_status(error), status, "an error comes with every failure and only then");
        let message = shown(pcsdk_error_message(error)).unwrap_or_default();
        pcsdk_error_free(error);
        (status, message)
    }
}

/// A function that should make something: what it made.
fn made<T>(function: impl FnOnce(*mut *mut T, *mut *mut pcsdk_error) -> pcsdk_status) -> *mut T {
    let mut out = null_mut();
    let result = outcome(|error| function(&raw mut out, error));
    assert_eq!(result, (pcsdk_status::PCSDK_OK, String::new()));
    out
}

/// A function that should make a text: the text.
fn text_of(function: impl FnOnce(*mut *mut pcsdk_text, *mut *mut pcsdk_error) -> pcsdk_status) -> String {
    let text = made(function);
    // SAFETY: the text was just made.
    unsafe {
        let content = shown(pcsdk_text_view(text)).unwrap();
        pcsdk_text_free(text);
        content
    }
}

fn config(options: &str) -> *mut pcsdk_config {
    // SAFETY: the views are of literals, the out-parameters of `made`.
    made(|out, error| unsafe { pcsdk_config_from_json(PURECLOUD, view(options), out, error) })
}

fn client(options: &str) -> *mut pcsdk_client {
    let config = config(options);
    // SAFETY: the configuration was just made.
    unsafe {
        let client = made(|out, error| pcsdk_client_new(config, out, error));
        pcsdk_config_free(config);
        client
    }
}

/// A client of a new sandbox, and the sandbox.
struct Session {
    client: *mut pcsdk_client,
    _sandbox: Sandbox,
}

impl Session {
    fn anonymous() -> Self {
        let sandbox = Sandbox::start(SandboxOptions { users: 3, ..SandboxOptions::default() }).unwrap();
        let options = format!(r#"{{"base_url":"{}","client_id":"i","client_secret":"s"}}"#, sandbox.url());
        Self { client: client(&options), _sandbox: sandbox }
    }

    fn logged_in() -> Self {
        let session = Self::anonymous();
        let grant = view(r#"{"grant":"client_credentials"}"#);
        // SAFETY: the client is alive; nobody wants the response.
        let login = |error| unsafe { pcsdk_client_login(session.client, grant, null(), null_mut(), error) };
        assert_eq!(outcome(login).0, pcsdk_status::PCSDK_OK);
        session
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // SAFETY: nobody else frees it.
        unsafe { pcsdk_client_free(self.client) };
    }
}

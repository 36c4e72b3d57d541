//! Logins in the browser, and the login page for programs that do without.

use std::ffi::{c_int, c_void};
use std::ptr::null_mut;
use std::sync::Mutex;

use super::*;
use crate::call_options::*;
use crate::login_page::*;
use crate::text::pcsdk_text_field;

/// What the callback was shown, and what it says to that.
struct Shown {
    url: Mutex<String>,
    answer: c_int,
}

unsafe extern "C" fn open(userdata: *mut c_void, url: pcsdk_str) -> c_int {
    // SAFETY: the tests give a `Shown` that outlives the login.
    let seen = unsafe { &*userdata.cast::<Shown>() };
    *seen.url.lock().unwrap() = shown(url).unwrap();
    seen.answer
}

/// How a login ends whose page is shown by a callback and that nobody finishes.
fn unfinished(grant: &str, answer: c_int) -> (pcsdk_status, String) {
    let client = client(r#"{"base_url":"http://127.0.0.1:9"}"#);
    let seen = Shown { url: Mutex::default(), answer };
    let userdata = (&raw const seen).cast_mut().cast();
    let options = pcsdk_call_options_new();
    let grant = format!(r#"{{"grant":"{grant}","client_id":"c","redirect_uri":"http://127.0.0.1/cb"}}"#);
    // SAFETY: the handles are alive, and `seen` outlives the login.
    let status = unsafe {
        let set = |error| pcsdk_call_options_set_open(options, Some(open), userdata, error);
        assert_eq!(outcome(set).0, pcsdk_status::PCSDK_OK);
        // What is set as JSON leaves the callback in its place.
        let timeout = view(r#"{"timeout":0.1}"#);
        let set = |error| pcsdk_call_options_set_json(options, timeout, error);
        assert_eq!(outcome(set).0, pcsdk_status::PCSDK_OK);
        let login = |error| pcsdk_client_login(client, view(&grant), options, null_mut(), error);
        let status = outcome(login).0;
        pcsdk_call_options_free(options);
        pcsdk_client_free(client);
        status
    };
    (status, seen.url.into_inner().unwrap())
}

#[test]
fn the_callback_is_shown_the_page_and_nobody_coming_is_a_timeout() {
    let (status, url) = unfinished("pkce", 0);
    assert_eq!(status, pcsdk_status::PCSDK_TIMEOUT);
    assert!(url.starts_with("http://127.0.0.1:9/oauth/authorize?response_type=code&client_id=c"), "{url}");
    assert!(unfinished("implicit", 0).1.contains("response_type=token"));
}

#[test]
fn a_callback_that_cannot_show_the_page_ends_the_login() {
    assert_eq!(unfinished("pkce", 1).0, pcsdk_status::PCSDK_CONFIG);
}

#[test]
fn a_missing_state_compares_nothing_and_an_empty_one_never_fits() {
    let client = client("{}");
    let parse = |state: pcsdk_str| {
        // SAFETY: the client is alive.
        outcome(|error| unsafe {
            pcsdk_client_parse_login_redirect(client, view("?code=canary&state="), state, null_mut(), error)
        })
    };
    assert_eq!(parse(pcsdk_str::NONE).0, pcsdk_status::PCSDK_OK);
    let (status, message) = parse(view(""));
    assert_eq!(status, pcsdk_status::PCSDK_AUTH);
    assert!(!message.contains("canary"), "{message}");
    // SAFETY: the client is alive.
    unsafe { pcsdk_client_free(client) };
}

#[test]
fn a_verifier_and_its_challenge_belong_to_the_login_page() {
    let client = client(r#"{"client_id":"c"}"#);
    let options = view(r#"{"redirect_uri":"https://app.example/cb","use_pkce":true}"#);
    // SAFETY: the handles are alive.
    unsafe {
        let page = made(|out, error| pcsdk_client_login_url(client, options, out, error));
        let verifier = pcsdk_text_field(page, view("/code_verifier"));
        let challenge = made(|out, error| pcsdk_pkce_challenge(verifier, out, error));
        let expected = shown(pcsdk_text_view(challenge)).unwrap();
        assert!(shown(pcsdk_text_field(page, view("/url"))).unwrap().contains(&expected));
        pcsdk_text_free(challenge);
        pcsdk_text_free(page);
        let verifier = made(|out, error| pcsdk_pkce_verifier(128, out, error));
        assert_eq!(shown(pcsdk_text_view(verifier)).unwrap().len(), 128);
        pcsdk_text_free(verifier);
        let refused = outcome(|error| pcsdk_pkce_verifier(42, null_mut(), error));
        assert_eq!(refused.0, pcsdk_status::PCSDK_ARGUMENT);
        pcsdk_client_free(client);
    }
}

fn client(options: &str) -> *mut pcsdk_client {
    let config = config(options);
    // SAFETY: the configuration is alive.
    unsafe {
        let client = made(|out, error| pcsdk_client_new(config, out, error));
        pcsdk_config_free(config);
        client
    }
}

//! Handles and views that are not what they should be.

use std::net::TcpStream;
use std::ptr::{null, null_mut, without_provenance};

use super::*;
use crate::boundary::injection;
use crate::call::pcsdk_call;
use crate::call_options::{
    pcsdk_call_options_free, pcsdk_call_options_new, pcsdk_call_options_set_cancel,
    pcsdk_call_options_set_json,
};
use crate::cancel::{pcsdk_cancel_free, pcsdk_cancel_is_cancelled, pcsdk_cancel_new};
use crate::client::pcsdk_client_clone;
use crate::config::{
    pcsdk_config_new, pcsdk_config_set_json, pcsdk_config_set_observer, pcsdk_config_set_text,
};
use crate::error::{pcsdk_error_http_status, pcsdk_error_retry_after_ms};
use crate::login::pcsdk_client_auth_data;
use crate::response::{pcsdk_response, pcsdk_response_body, pcsdk_response_status};
use crate::sandbox::{pcsdk_sandbox_free, pcsdk_sandbox_start, pcsdk_sandbox_url};
use crate::status::pcsdk_status::{PCSDK_ARGUMENT, PCSDK_CONFIG, PCSDK_INTERNAL, PCSDK_OK};
use crate::text::pcsdk_json_string;

#[test]
fn a_handle_of_another_type_is_refused_and_stays_alive() {
    let config = config("{}");
    // SAFETY: foreign handles are allowed, by contract.
    unsafe {
        pcsdk_client_free(config.cast());
        pcsdk_text_free(config.cast());
        let (status, message) = outcome(|error| pcsdk_client_clone(config.cast(), null_mut(), error));
        assert_eq!((status, message.as_str()), (PCSDK_ARGUMENT, "the pcsdk_client is a pcsdk_config"));
        assert!(pcsdk_response_body(config.cast()).data.is_null());
        assert_eq!(
            outcome(|error| pcsdk_config_set_text(config, view("environment"), view("x"), error)).0,
            PCSDK_OK
        );
        pcsdk_config_free(config);
    }
}

#[test]
fn an_address_that_is_no_handle_is_never_touched() {
    let anything: u64 = 7;
    for address in [1, 7, 8, 4096, usize::MAX, (&raw const anything).addr()] {
        let foreign: *const pcsdk_response = without_provenance(address);
        // SAFETY: foreign handles are allowed, by contract.
        unsafe {
            assert_eq!(pcsdk_response_status(foreign), 0);
            assert_eq!(pcsdk_error_http_status(foreign.cast()), 0);
            assert_eq!(pcsdk_error_retry_after_ms(foreign.cast()), -1);
            pcsdk_client_free(foreign.cast_mut().cast());
        }
    }
}

#[test]
fn text_that_is_not_utf8_is_refused_with_its_place() {
    let bad = b"ab\xff";
    let bad = pcsdk_str { data: bad.as_ptr().cast(), len: bad.len() };
    let session = Session::anonymous();
    // SAFETY: the view is of a literal.
    unsafe {
        let (status, message) =
            outcome(|error| pcsdk_call(session.client, bad, view("{}"), null(), null_mut(), error));
        assert_eq!((status, message.as_str()), (PCSDK_ARGUMENT, "`operation` is not UTF-8 at byte 2"));
        assert_eq!(outcome(|error| pcsdk_json_string(bad, null_mut(), error)).0, PCSDK_ARGUMENT);
    }
}

#[test]
fn impossible_views_are_refused() {
    let text = "x";
    let endless = pcsdk_str { data: text.as_ptr().cast(), len: usize::MAX };
    let nowhere = pcsdk_str { data: null(), len: 1 };
    for (bad, expected) in
        [(endless, "`text` is longer than memory"), (nowhere, "`text` is NULL with a length")]
    {
        // SAFETY: what is under test.
        let (status, message) = outcome(|error| unsafe { pcsdk_json_string(bad, null_mut(), error) });
        assert_eq!((status, message.as_str()), (PCSDK_ARGUMENT, expected));
    }
}

#[test]
fn empty_and_huge_texts_are_taken() {
    // SAFETY: the views are of texts that live.
    unsafe {
        assert_eq!(text_of(|out, error| pcsdk_json_string(pcsdk_str::NONE, out, error)), r#""""#);
        assert_eq!(
            text_of(|out, error| pcsdk_json_string(view("\"\n\u{1}ü"), out, error)),
            "\"\\\"\\n\\u0001ü\""
        );
        let huge = "x".repeat(20 << 20);
        assert_eq!(text_of(|out, error| pcsdk_json_string(view(&huge), out, error)).len(), huge.len() + 2);
    }
}

#[test]
fn numbers_that_are_no_enumerator_are_refused() {
    let config = config("{}");
    let client = client("{}");
    // SAFETY: the handles are alive.
    unsafe {
        for number in [0, 3, u32::MAX] {
            let new = outcome(|error| pcsdk_config_new(number, null_mut(), error));
            assert_eq!(new, (PCSDK_ARGUMENT, format!("{number} is none of pcsdk_platform")));
            let data = outcome(|error| pcsdk_client_auth_data(client, number, null_mut(), error));
            assert_eq!(data, (PCSDK_ARGUMENT, format!("{number} is none of pcsdk_time_unit")));
        }
        for number in [0, 99, u32::MAX] {
            let set =
                outcome(|error| pcsdk_config_set_observer(config, number, None, None, null_mut(), error));
            assert_eq!(set, (PCSDK_ARGUMENT, format!("{number} is none of pcsdk_level")));
        }
        pcsdk_config_free(config);
        pcsdk_client_free(client);
    }
}

#[test]
fn options_that_are_not_usable_are_named_without_their_value() {
    let config = config("{}");
    let options = pcsdk_call_options_new();
    // SAFETY: the handles are alive.
    unsafe {
        let (status, message) =
            outcome(|error| pcsdk_config_set_text(config, view("enviroment"), view("canary"), error));
        assert_eq!(status, PCSDK_CONFIG);
        assert!(message.contains("did you mean `environment`") && !message.contains("canary"), "{message}");
        let (status, message) =
            outcome(|error| pcsdk_config_set_json(config, view("client_secret"), view("canary"), error));
        assert_eq!((status, message.as_str()), (PCSDK_ARGUMENT, "the value of `client_secret` is not JSON"));
        let (status, _) = outcome(|error| pcsdk_config_set_json(config, view("timeout"), view("2.5"), error));
        assert_eq!(status, PCSDK_OK);
        let (status, _) =
            outcome(|error| pcsdk_call_options_set_json(options, view(r#"{"timeot":1}"#), error));
        assert_eq!(status, PCSDK_ARGUMENT);
        pcsdk_call_options_free(options);
        pcsdk_config_free(config);
    }
}

#[test]
fn outputs_stay_as_they_were_when_a_function_fails() {
    let before: *mut pcsdk_config = without_provenance::<pcsdk_config>(8).cast_mut();
    let mut out = before;
    // SAFETY: the out-parameter is a variable.
    let result = outcome(|error| unsafe { pcsdk_config_new(9, &raw mut out, error) });
    assert_eq!((result.0, out), (PCSDK_ARGUMENT, before));
}

#[test]
fn a_sandbox_stops_when_it_is_freed_and_is_none_afterwards() {
    // SAFETY: freed handles are allowed, by contract; no other test has a `pcsdk_sandbox` to take the address.
    unsafe {
        let sandbox = made(|out, error| pcsdk_sandbox_start(view(r#"{"users":1}"#), out, error));
        let url = shown(pcsdk_sandbox_url(sandbox)).unwrap();
        let address = url.strip_prefix("http://").unwrap();
        assert!(TcpStream::connect(address).is_ok());
        pcsdk_sandbox_free(sandbox);
        assert!(TcpStream::connect(address).is_err());
        assert_eq!(shown(pcsdk_sandbox_url(sandbox)), None);
        pcsdk_sandbox_free(sandbox);
    }
}

#[test]
fn a_client_works_after_a_panic() {
    let session = Session::logged_in();
    let call = || {
        // SAFETY: the client is alive.
        outcome(|error| unsafe {
            pcsdk_call(session.client, view("getUsersMe"), view("{}"), null(), null_mut(), error)
        })
    };
    injection::order();
    let (status, message) = call();
    assert_eq!(
        (status, message.as_str()),
        (PCSDK_INTERNAL, "a defect of libpcsdk, please report it: injected")
    );
    assert_eq!(call(), (PCSDK_OK, String::new()));
}

#[test]
fn a_cancel_outlives_its_handle_in_the_options() {
    let options = pcsdk_call_options_new();
    let cancel = pcsdk_cancel_new();
    // SAFETY: the handles are alive, or freed on purpose.
    unsafe {
        assert_eq!(outcome(|error| pcsdk_call_options_set_cancel(options, cancel, error)).0, PCSDK_OK);
        pcsdk_cancel_free(cancel);
        assert!(!pcsdk_cancel_is_cancelled(cancel));
        let session = Session::logged_in();
        let call = outcome(|error| {
            pcsdk_call(session.client, view("getUsersMe"), view(""), options, null_mut(), error)
        });
        assert_eq!(call, (PCSDK_OK, String::new()));
        pcsdk_call_options_free(options);
    }
}

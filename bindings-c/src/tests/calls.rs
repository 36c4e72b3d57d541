//! Logging in, calling, and what comes back.

use std::net::TcpListener;
use std::ptr::{null, null_mut};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use serde_json::{Value, json};

use super::*;
use crate::call::{pcsdk_call, pcsdk_invoke, pcsdk_request};
use crate::call_options::*;
use crate::cancel::{pcsdk_cancel_cancel, pcsdk_cancel_free, pcsdk_cancel_is_cancelled, pcsdk_cancel_new};
use crate::catalogue::{pcsdk_groups, pcsdk_method, pcsdk_methods};
use crate::client::*;
use crate::error::*;
use crate::login::*;
use crate::response::*;
use crate::status::pcsdk_status::{PCSDK_ARGUMENT, PCSDK_AUTH, PCSDK_CANCELLED, PCSDK_NOT_FOUND, PCSDK_OK};
use crate::text::{pcsdk_text_field, pcsdk_text_free};

const NONE: pcsdk_str = pcsdk_str::NONE;

#[test]
fn an_answer_is_read_by_its_accessors() {
    let session = Session::logged_in();
    // SAFETY: the handles are alive.
    unsafe {
        let me = made(|out, error| {
            pcsdk_call(
                session.client,
                view("getUsersMe"),
                view(r#"{"expand":["presence"]}"#),
                null(),
                out,
                error,
            )
        });
        assert_eq!(pcsdk_response_status(me), 200);
        assert_eq!(pcsdk_response_attempts(me), 1);
        assert_eq!(pcsdk_response_content(me), pcsdk_content::PCSDK_CONTENT_JSON);
        let name = shown(pcsdk_response_field(me, view("/name"))).unwrap();
        let text = shown(pcsdk_response_text(me)).unwrap();
        assert!(!name.is_empty() && text.contains(&name), "{text}");
        assert_eq!(bytes_of(pcsdk_response_body(me)), text.as_bytes());
        let mut body = pcsdk_bytes::NONE;
        assert_eq!(pcsdk_response_read(me, &raw mut body), pcsdk_content::PCSDK_CONTENT_JSON);
        assert_eq!(bytes_of(body), text.as_bytes());
        assert_eq!(pcsdk_response_read(me, null_mut()), pcsdk_content::PCSDK_CONTENT_JSON);
        // Nothing of an earlier answer is left where one that is none was to be read.
        assert_eq!(pcsdk_response_read(null(), &raw mut body), pcsdk_content::PCSDK_CONTENT_EMPTY);
        assert!(body.data.is_null() && body.len == 0);
        assert_eq!(shown(pcsdk_response_field(me, view("/nothing"))), None);
        let id = shown(pcsdk_response_request_id(me));
        assert!(id.is_some());
        assert_eq!(shown(pcsdk_response_header(me, view("ININ-Correlation-Id"))), id);
        assert_eq!(shown(pcsdk_response_header(me, view("x-nothing"))), None);
        let headers = shown(pcsdk_response_headers_json(me)).unwrap();
        assert!(headers.contains("\"inin-correlation-id\""), "{headers}");
        pcsdk_response_free(me);
    }
}

#[test]
fn positional_and_named_arguments_and_a_raw_request_reach_the_same_user() {
    let session = Session::logged_in();
    let client = session.client;
    // SAFETY: the handles are alive.
    unsafe {
        let me = made(|out, error| pcsdk_call(client, view("getUsersMe"), NONE, null(), out, error));
        let id = shown(pcsdk_response_field(me, view("/id"))).unwrap();
        pcsdk_response_free(me);
        let (list, object) = (format!("[\"{id}\"]"), format!(r#"{{"user_id":"{id}"}}"#));
        let path = format!("/api/v2/users/{id}");
        let answers = [
            made(|out, error| pcsdk_invoke(client, view("getUser"), view(&list), NONE, null(), out, error)),
            made(|out, error| pcsdk_invoke(client, view("getUser"), NONE, view(&object), null(), out, error)),
            made(|out, error| {
                let (method, query) = (view("get"), view(r#"{"expand":"presence"}"#));
                pcsdk_request(client, method, view(&path), query, NONE, pcsdk_bytes::NONE, null(), out, error)
            }),
        ];
        for answer in answers {
            assert_eq!(shown(pcsdk_response_field(answer, view("/id"))), Some(id.clone()));
            pcsdk_response_free(answer);
        }
    }
}

#[test]
fn a_body_is_sent_and_its_refusal_is_read_by_the_accessors_of_the_error() {
    let session = Session::logged_in();
    let mut error = null_mut();
    // SAFETY: the handles are alive.
    unsafe {
        let body = b"no json".as_slice();
        let (method, path) = (view("POST"), view("/api/v2/users"));
        let status = pcsdk_request(
            session.client,
            method,
            path,
            NONE,
            NONE,
            body.into(),
            null(),
            null_mut(),
            &raw mut error,
        );
        assert_eq!(status, pcsdk_status::PCSDK_BAD_REQUEST);
        assert_eq!(pcsdk_error_status(error), status);
        assert_eq!(shown(pcsdk_error_kind_name(error)).as_deref(), Some("bad_request"));
        assert_eq!(pcsdk_error_http_status(error), 400);
        assert_eq!(pcsdk_error_attempts(error), 1);
        assert_eq!(pcsdk_error_retry_after_ms(error), -1);
        assert!(!pcsdk_error_is_retryable(error) && !pcsdk_error_outcome_unknown(error));
        assert_eq!(shown(pcsdk_error_operation(error)).as_deref(), Some("POST /api/v2/users"));
        assert_eq!(shown(pcsdk_error_field(error, view("/status"))).as_deref(), Some("400"));
        let code = shown(pcsdk_error_code(error));
        assert!(code.is_some());
        assert_eq!(shown(pcsdk_error_field(error, view("/code"))), code);
        assert!(shown(pcsdk_error_request_id(error)).is_some());
        assert!(shown(pcsdk_error_headers_json(error)).unwrap().contains("content-type"));
        assert!(bytes_of(pcsdk_error_body(error)).starts_with(b"{"));
        pcsdk_error_free(error);
    }
}

#[test]
fn wrong_names_are_answered_with_the_nearest() {
    let session = Session::logged_in();
    // SAFETY: the handles are alive.
    unsafe {
        let call = |operation, arguments| {
            outcome(|error| {
                pcsdk_call(session.client, view(operation), view(arguments), null(), null_mut(), error)
            })
        };
        let (status, message) = call("getUserMe", "{}");
        assert!(status == PCSDK_ARGUMENT && message.contains("getUsersMe"), "{message}");
        let (status, message) = call("getUsersMe", r#"{"expnd":[]}"#);
        assert!(status == PCSDK_ARGUMENT && message.contains("expand"), "{message}");
        let (status, message) = call("getUser", r#"{"userId":"missing-1"}"#);
        assert!(status == PCSDK_NOT_FOUND && message.contains("getUser"), "{message}");
    }
}

#[test]
fn a_login_moves_to_another_client_and_ends() {
    let session = Session::logged_in();
    let client = session.client;
    // SAFETY: the client is alive.
    let base = text_of(|out, error| unsafe { pcsdk_client_base_url(client, out, error) });
    let other = super::client(&format!(r#"{{"base_url":"{base}"}}"#));
    // SAFETY: the handles are alive.
    unsafe {
        assert!(pcsdk_client_is_authorized(client) && pcsdk_client_is_token_valid(client));
        assert!(!pcsdk_client_is_authorized(other) && !pcsdk_client_is_token_valid(other));
        let data = made(|out, error| pcsdk_client_auth_data(client, 2, out, error));
        let token = shown(pcsdk_text_field(data, view("/access_token"))).unwrap();
        assert_eq!(shown(pcsdk_text_field(data, view("/token_type"))).as_deref(), Some("bearer"));
        assert_eq!(
            outcome(|error| pcsdk_client_set_auth_data(other, pcsdk_text_view(data), error)).0,
            PCSDK_OK
        );
        pcsdk_text_free(data);
        assert!(pcsdk_client_is_authorized(other));
        assert_eq!(outcome(|error| pcsdk_client_forget(other, error)).0, PCSDK_OK);
        assert!(!pcsdk_client_is_authorized(other));
        assert_eq!(outcome(|error| pcsdk_client_set_access_token(other, view(&token), error)).0, PCSDK_OK);
        let call = outcome(|error| pcsdk_call(other, view("getUsersMe"), NONE, null(), null_mut(), error));
        assert_eq!(call, (PCSDK_OK, String::new()));

        let ended = made(|out, error| pcsdk_client_logout(client, null(), out, error));
        assert!(!ended.is_null());
        pcsdk_response_free(ended);
        let nothing = made(|out, error| pcsdk_client_logout(client, null(), out, error));
        assert!(nothing.is_null(), "there was no login to end");
        let (status, _) = outcome(|error| pcsdk_client_refresh(client, null(), null_mut(), error));
        assert_eq!(status, PCSDK_AUTH);
        pcsdk_client_free(other);
    }
}

#[test]
fn a_clone_shares_the_login_and_outlives_the_first_handle() {
    let mut session = Session::logged_in();
    // SAFETY: the handles are alive, or freed on purpose.
    unsafe {
        let clone = made(|out, error| pcsdk_client_clone(session.client, out, error));
        // Freed once only: another test's client may be given the address.
        pcsdk_client_free(std::mem::replace(&mut session.client, null_mut()));
        assert_eq!(pcsdk_client_platform(clone), PURECLOUD);
        let call = outcome(|error| pcsdk_call(clone, view("getUsersMe"), NONE, null(), null_mut(), error));
        assert_eq!(call, (PCSDK_OK, String::new()));
        pcsdk_client_free(clone);
    }
}

#[test]
fn an_environment_is_changed_to_a_known_one_only() {
    let client = client("{}");
    // SAFETY: the client is alive.
    unsafe {
        let set = |name| outcome(|error| pcsdk_client_set_environment(client, view(name), error)).0;
        assert_eq!(set("mypurecloud.ie"), PCSDK_OK);
        assert_eq!(set("evil.example"), pcsdk_status::PCSDK_CONFIG);
        assert_eq!(
            text_of(|out, error| pcsdk_client_base_url(client, out, error)),
            "https://api.mypurecloud.ie"
        );
        pcsdk_client_free(client);
    }
}

#[test]
fn the_catalogue_is_told() {
    // SAFETY: the views are of literals.
    unsafe {
        assert!(text_of(|out, error| pcsdk_groups(PURECLOUD, out, error)).contains("\"Users\""));
        assert!(text_of(|out, error| pcsdk_groups(2, out, error)).contains("\"Sms\""));
        let methods = |group| text_of(|out, error| pcsdk_methods(PURECLOUD, view(group), out, error));
        assert!(methods("Users").contains("\"getUsersMe\""));
        assert_eq!(methods("Nobody"), "[]");

        let method = made(|out, error| pcsdk_method(PURECLOUD, view("Users"), view("get_user"), out, error));
        let field = |pointer| shown(pcsdk_text_field(method, view(pointer)));
        assert_eq!(field("/id").as_deref(), Some("getUser"));
        assert_eq!(field("/method").as_deref(), Some("GET"));
        assert_eq!(field("/path").as_deref(), Some("/api/v2/users/{userId}"));
        assert_eq!(field("/positional").as_deref(), Some(r#"["userId"]"#));
        let first: Value = serde_json::from_str(&field("/params/0").unwrap()).unwrap();
        assert_eq!(first, json!({"name": "userId", "in": "path", "type": "string", "required": true}));
        assert_eq!(field("/deprecated").as_deref(), Some("false"));
        pcsdk_text_free(method);

        let (status, message) =
            outcome(|error| pcsdk_method(PURECLOUD, view("Users"), view("get_usr"), null_mut(), error));
        assert!(status == PCSDK_ARGUMENT && message.contains("getUser"), "{message}");
    }
}

/// A client whose server takes connections and never answers.
fn waiting_client() -> (*mut pcsdk_client, TcpListener) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    (client(&format!(r#"{{"base_url":"{url}","access_token":"t"}}"#)), listener)
}

#[test]
fn a_cancel_stops_a_waiting_call_from_another_thread() {
    let (client, listener) = waiting_client();
    let options = pcsdk_call_options_new();
    let cancel = pcsdk_cancel_new();
    let address = cancel.addr();
    // SAFETY: the handles are alive until both threads are done.
    unsafe {
        assert_eq!(outcome(|error| pcsdk_call_options_set_cancel(options, cancel, error)).0, PCSDK_OK);
        let canceller = thread::spawn(move || {
            let connection = listener.accept();
            pcsdk_cancel_cancel(std::ptr::with_exposed_provenance(address));
            connection
        });
        let call = outcome(|error| pcsdk_call(client, view("getUsersMe"), NONE, options, null_mut(), error));
        assert_eq!(call.0, PCSDK_CANCELLED);
        assert!(canceller.join().unwrap().is_ok());
        assert!(pcsdk_cancel_is_cancelled(cancel));
        pcsdk_cancel_free(cancel);
        pcsdk_call_options_free(options);
        pcsdk_client_free(client);
    }
}

#[test]
fn an_interrupt_is_asked_with_its_userdata_and_stops_the_call() {
    unsafe extern "C" fn third_time(userdata: *mut std::ffi::c_void) -> std::ffi::c_int {
        // SAFETY: the test gives a counter that outlives the call.
        let asked = unsafe { &*userdata.cast::<AtomicU32>() };
        std::ffi::c_int::from(asked.fetch_add(1, Ordering::SeqCst) == 2)
    }
    let (client, _listener) = waiting_client();
    let asked = AtomicU32::new(0);
    let options = pcsdk_call_options_new();
    // SAFETY: the handles are alive, the counter outlives the call.
    unsafe {
        let userdata = (&raw const asked).cast_mut().cast();
        let set =
            outcome(|error| pcsdk_call_options_set_interrupt(options, Some(third_time), userdata, error));
        assert_eq!(set.0, PCSDK_OK);
        // What is set later leaves it in place.
        let more = view(r#"{"timeout":60,"headers":{"x-a":"b"}}"#);
        assert_eq!(outcome(|error| pcsdk_call_options_set_json(options, more, error)).0, PCSDK_OK);
        let call = outcome(|error| pcsdk_call(client, view("getUsersMe"), NONE, options, null_mut(), error));
        assert_eq!(call.0, PCSDK_CANCELLED);
        assert_eq!(asked.load(Ordering::SeqCst), 3);
        pcsdk_call_options_free(options);
        pcsdk_client_free(client);
    }
}

#[test]
fn a_client_freed_by_another_thread_finishes_its_call() {
    let (client, listener) = waiting_client();
    let options = pcsdk_call_options_new();
    let address = client.addr();
    // SAFETY: by contract, a client may be freed while a call uses it.
    unsafe {
        assert_eq!(
            outcome(|error| pcsdk_call_options_set_json(options, view(r#"{"max_attempts":1}"#), error)).0,
            PCSDK_OK
        );
        let other = thread::spawn(move || {
            let connection = listener.accept();
            pcsdk_client_free(std::ptr::with_exposed_provenance_mut(address));
            // The end of the connection is the call's answer.
            drop(connection);
        });
        let call = outcome(|error| pcsdk_call(client, view("getUsersMe"), NONE, options, null_mut(), error));
        assert_eq!(call.0, pcsdk_status::PCSDK_CONNECTION);
        other.join().unwrap();
        pcsdk_call_options_free(options);
    }
}

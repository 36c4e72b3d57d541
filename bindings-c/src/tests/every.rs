//! What holds for every function of the ABI.

use std::ptr::{null, null_mut};

use crate::boundary::injection;
use crate::call::*;
use crate::call_options::*;
use crate::cancel::*;
use crate::catalogue::*;
use crate::client::*;
use crate::config::*;
use crate::error::*;
use crate::login::*;
use crate::login_page::*;
use crate::pager::*;
use crate::response::*;
use crate::sandbox::*;
use crate::status::{pcsdk_status, pcsdk_status_name};
use crate::text::*;
use crate::version::*;
use crate::view::{pcsdk_bytes, pcsdk_str};

const NONE: pcsdk_str = pcsdk_str::NONE;

/// What a function says, as far as the tests here care.
#[derive(Debug, PartialEq)]
enum Said {
    Status(pcsdk_status),
    Nothing,
    /// A value that is not the neutral one.
    Something,
}

impl From<pcsdk_status> for Said {
    fn from(status: pcsdk_status) -> Self {
        Self::Status(status)
    }
}

impl From<()> for Said {
    fn from((): ()) -> Self {
        Self::Nothing
    }
}

fn said(is_neutral: bool) -> Said {
    if is_neutral { Said::Nothing } else { Said::Something }
}

impl From<pcsdk_str> for Said {
    fn from(text: pcsdk_str) -> Self {
        said(text.data.is_null() && text.len == 0)
    }
}

impl From<pcsdk_bytes> for Said {
    fn from(bytes: pcsdk_bytes) -> Self {
        said(bytes.data.is_null() && bytes.len == 0)
    }
}

impl From<u32> for Said {
    fn from(number: u32) -> Self {
        said(number == 0)
    }
}

impl From<u64> for Said {
    fn from(number: u64) -> Self {
        said(number == 0)
    }
}

impl From<i64> for Said {
    fn from(number: i64) -> Self {
        said(number == -1)
    }
}

impl From<bool> for Said {
    fn from(truth: bool) -> Self {
        said(!truth)
    }
}

impl From<pcsdk_content> for Said {
    fn from(content: pcsdk_content) -> Self {
        said(content == pcsdk_content::PCSDK_CONTENT_EMPTY)
    }
}

impl<T> From<*mut T> for Said {
    fn from(handle: *mut T) -> Self {
        said(handle.is_null())
    }
}

type Function = (&'static str, fn() -> Said);

macro_rules! functions {
    ($($name:ident($($argument:expr),*);)*) => {
        &[$((stringify!($name), || {
            #[allow(unused_unsafe, reason = "some of the functions take no pointer")]
            // SAFETY: NULL and views of nothing are allowed everywhere.
            Said::from(unsafe { $name($($argument),*) })
        })),*]
    };
}

/// Every function, called with nothing.
const FUNCTIONS: &[Function] = functions! {
    pcsdk_abi_version();
    pcsdk_call(null(), NONE, NONE, null(), null_mut(), null_mut());
    pcsdk_call_options_free(null_mut());
    pcsdk_call_options_new();
    pcsdk_call_options_set_cancel(null_mut(), null(), null_mut());
    pcsdk_call_options_set_interrupt(null_mut(), None, null_mut(), null_mut());
    pcsdk_call_options_set_json(null_mut(), NONE, null_mut());
    pcsdk_call_options_set_open(null_mut(), None, null_mut(), null_mut());
    pcsdk_cancel_cancel(null());
    pcsdk_cancel_free(null_mut());
    pcsdk_cancel_is_cancelled(null());
    pcsdk_cancel_new();
    pcsdk_client_auth_data(null(), 1, null_mut(), null_mut());
    pcsdk_client_base_url(null(), null_mut(), null_mut());
    pcsdk_client_clone(null(), null_mut(), null_mut());
    pcsdk_client_forget(null(), null_mut());
    pcsdk_client_free(null_mut());
    pcsdk_client_is_authorized(null());
    pcsdk_client_is_token_valid(null());
    pcsdk_client_login(null(), NONE, null(), null_mut(), null_mut());
    pcsdk_client_login_url(null(), NONE, null_mut(), null_mut());
    pcsdk_client_logout(null(), null(), null_mut(), null_mut());
    pcsdk_client_new(null(), null_mut(), null_mut());
    pcsdk_client_parse_login_redirect(null(), NONE, NONE, null_mut(), null_mut());
    pcsdk_client_platform(null());
    pcsdk_client_refresh(null(), null(), null_mut(), null_mut());
    pcsdk_client_set_access_token(null(), NONE, null_mut());
    pcsdk_client_set_auth_data(null(), NONE, null_mut());
    pcsdk_client_set_environment(null(), NONE, null_mut());
    pcsdk_client_set_gateway(null(), NONE, null_mut());
    pcsdk_client_set_log_level(null(), 1, null_mut());
    pcsdk_config_free(null_mut());
    pcsdk_config_from_json(0, NONE, null_mut(), null_mut());
    pcsdk_config_new(0, null_mut(), null_mut());
    pcsdk_config_set_json(null_mut(), NONE, NONE, null_mut());
    pcsdk_config_set_observer(null_mut(), 1, None, None, null_mut(), null_mut());
    pcsdk_config_set_rate_limit_hook(null_mut(), None, null_mut(), null_mut());
    pcsdk_config_set_store(null_mut(), None, None, None, None, None, null_mut(), null_mut());
    pcsdk_config_set_text(null_mut(), NONE, NONE, null_mut());
    pcsdk_download(null(), NONE, NONE, null(), null_mut(), null_mut());
    pcsdk_error_attempts(null());
    pcsdk_error_body(null());
    pcsdk_error_code(null());
    pcsdk_error_field(null(), NONE);
    pcsdk_error_free(null_mut());
    pcsdk_error_headers_json(null());
    pcsdk_error_http_status(null());
    pcsdk_error_is_retryable(null());
    pcsdk_error_kind_name(null());
    pcsdk_error_message(null());
    pcsdk_error_operation(null());
    pcsdk_error_outcome_unknown(null());
    pcsdk_error_request_id(null());
    pcsdk_error_retry_after_ms(null());
    pcsdk_error_status(null());
    pcsdk_error_waited_ms(null());
    pcsdk_groups(0, null_mut(), null_mut());
    pcsdk_invoke(null(), NONE, NONE, NONE, null(), null_mut(), null_mut());
    pcsdk_json_string(NONE, null_mut(), null_mut());
    pcsdk_method(0, NONE, NONE, null_mut(), null_mut());
    pcsdk_methods(0, NONE, null_mut(), null_mut());
    pcsdk_pager_bad_items(null(), null_mut(), null_mut());
    pcsdk_pager_cursor(null(), 0, null_mut(), null_mut());
    pcsdk_pager_free(null_mut());
    pcsdk_pager_items(null());
    pcsdk_pager_new(null(), NONE, NONE, NONE, NONE, null_mut(), null_mut());
    pcsdk_pager_next(null(), null(), null_mut(), null_mut());
    pcsdk_pager_skip(null());
    pcsdk_pkce_challenge(NONE, null_mut(), null_mut());
    pcsdk_pkce_verifier(0, null_mut(), null_mut());
    pcsdk_request(null(), NONE, NONE, NONE, NONE, pcsdk_bytes::NONE, null(), null_mut(), null_mut());
    pcsdk_response_attempts(null());
    pcsdk_response_body(null());
    pcsdk_response_content(null());
    pcsdk_response_field(null(), NONE);
    pcsdk_response_free(null_mut());
    pcsdk_response_header(null(), NONE);
    pcsdk_response_headers_json(null());
    pcsdk_response_read(null(), null_mut());
    pcsdk_response_request_id(null());
    pcsdk_response_status(null());
    pcsdk_response_text(null());
    pcsdk_sandbox_free(null_mut());
    pcsdk_sandbox_start(view_of_rubbish(), null_mut(), null_mut());
    pcsdk_sandbox_url(null());
    pcsdk_status_name(1234);
    pcsdk_text_field(null(), NONE);
    pcsdk_text_free(null_mut());
    pcsdk_text_new(NONE, null_mut(), null_mut());
    pcsdk_text_view(null());
    pcsdk_version();
};

/// Nothing would start a sandbox.
fn view_of_rubbish() -> pcsdk_str {
    "rubbish".into()
}

#[test]
fn the_list_here_is_the_abi() {
    let abi: Vec<&str> = include_str!("../../abi.txt").lines().collect();
    let here: Vec<&str> = FUNCTIONS.iter().map(|(name, _)| *name).collect();
    assert_eq!(here, abi);
}

#[test]
fn null_is_an_argument_error_or_a_neutral_value_everywhere() {
    for (name, function) in FUNCTIONS {
        let expected = |said: &Said| match (*name, said) {
            // They need no handle.
            ("pcsdk_abi_version" | "pcsdk_version" | "pcsdk_call_options_new" | "pcsdk_cancel_new", _) => {
                Said::Something
            }
            ("pcsdk_json_string" | "pcsdk_text_new" | "pcsdk_error_status", _) => {
                Said::Status(pcsdk_status::PCSDK_OK)
            }
            ("pcsdk_sandbox_start", _) => Said::Status(pcsdk_status::PCSDK_CONFIG),
            (_, Said::Status(_)) => Said::Status(pcsdk_status::PCSDK_ARGUMENT),
            _ => Said::Nothing,
        };
        let said = function();
        assert_eq!(said, expected(&said), "{name}");
    }
}

#[test]
fn a_panic_becomes_an_internal_error_or_a_neutral_value_everywhere() {
    for (name, function) in FUNCTIONS {
        injection::order();
        let said = function();
        assert!(!injection::is_pending(), "{name} has no boundary");
        let expected = match said {
            Said::Status(_) if *name != "pcsdk_error_status" => Said::Status(pcsdk_status::PCSDK_INTERNAL),
            Said::Status(_) => Said::Status(pcsdk_status::PCSDK_OK),
            _ => Said::Nothing,
        };
        assert_eq!(said, expected, "{name}");
    }
}

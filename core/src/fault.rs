//! An answer that is no success: what the vendor says in its body, as one error.

use serde_json::Value;

use crate::catalog::{Operation, Permissions};
use crate::error::{Error, ErrorKind};
use crate::redact;
use crate::response::Response;

/// What a vendor's error body says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    /// The `error` of RFC 6749 §5.2, which RingCentral sends beside a code of its own.
    pub(crate) oauth: Option<String>,
}

impl Fault {
    /// Reads every shape of both vendors and of RFC 6749 §5.2; an unreadable body says nothing.
    pub(crate) fn read(body: &[u8]) -> Self {
        let Ok(Value::Object(top)) = serde_json::from_slice::<Value>(body) else { return Self::default() };
        let text = |map: &serde_json::Map<String, Value>, keys: &[&str]| {
            keys.iter().find_map(|key| map.get(*key)?.as_str().filter(|t| !t.is_empty()).map(str::to_owned))
        };
        // RingCentral often leaves the top empty and speaks in the first of `errors`.
        let first = top.get("errors").and_then(Value::as_array).and_then(|list| list.first()?.as_object());
        let inner = |keys: &[&str]| first.and_then(|map| text(map, keys));
        let code_keys = ["errorCode", "code", "error"];
        let message_keys = ["message", "error_description", "description", "errorMessage"];
        Self {
            code: text(&top, &["errorCode", "code"])
                .or_else(|| inner(&code_keys))
                .or_else(|| text(&top, &["error"])),
            message: text(&top, &message_keys).or_else(|| inner(&message_keys)),
            oauth: text(&top, &["error"]),
        }
    }
}

/// The error of an unsuccessful API answer.
pub(crate) fn of_response(what: &str, operation: Option<&Operation>, response: Response) -> Error {
    let fault = Fault::read(&response.body);
    let kind = ErrorKind::of_status(response.status);
    let message = message(what, operation, &response, &fault);
    finish(Error::new(kind, message), what, fault, response)
        .with_retryable(matches!(kind, ErrorKind::RateLimited | ErrorKind::Server))
}

/// The error of a token endpoint that refused.
pub(crate) fn of_login(what: &str, response: Response) -> Error {
    let fault = Fault::read(&response.body);
    let kind = match (ErrorKind::of_status(response.status), fault.oauth.as_deref()) {
        (kind @ (ErrorKind::RateLimited | ErrorKind::Server), _) => kind,
        // RFC 6749 §4.1.2.1: the one error that passes by itself.
        (_, Some("temporarily_unavailable")) => ErrorKind::Server,
        _ => ErrorKind::Auth,
    };
    let advice = match fault.oauth.as_deref() {
        Some("invalid_client") => "; check the client id and secret, and that the client may use this grant",
        Some("invalid_grant") => {
            "; invalid_grant: the credentials or the token are not valid (any more), log in again"
        }
        _ => "",
    };
    let message = format!("{}{advice}", message(what, None, &response, &fault));
    finish(Error::new(kind, message), what, fault, response).with_retryable(kind != ErrorKind::Auth)
}

/// Codes of RingCentral's that stand for a token that is dead: expired, corrupted, unknown.
const DEAD_TOKEN: [&str; 6] = ["OAU-128", "OAU-129", "OAU-149", "OAU-210", "OAU-211", "OAU-213"];

/// Whether a refused renewal means that the login is gone for good. A wrong client secret, or a proxy that answers in
/// the server's place, does not.
pub(crate) fn ends_login(error: &Error) -> bool {
    let dead = error.code().is_some_and(|code| DEAD_TOKEN.contains(&code));
    let refused = || Fault::read(error.body()).oauth.as_deref() == Some("invalid_grant");
    error.kind() == ErrorKind::Auth && (dead || refused())
}

fn finish(error: Error, what: &str, fault: Fault, response: Response) -> Error {
    let Response { status, headers, body, request_id, attempts, waited, retry_after } = response;
    let error = match fault.code {
        Some(code) => error.with_code(code),
        None => error,
    };
    error
        .with_operation(what)
        .with_attempts(attempts)
        .with_waited(waited)
        .with_retry_after(retry_after)
        .with_answer(status, request_id, headers, body.into_vec())
}

fn message(what: &str, operation: Option<&Operation>, response: &Response, fault: &Fault) -> String {
    let found = match (&fault.code, &fault.message) {
        (Some(code), Some(text)) => format!(" {code}: {text}"),
        (Some(code), None) => format!(" {code}"),
        (None, Some(text)) => format!(": {text}"),
        (None, None) if response.body.is_empty() => String::new(),
        (None, None) => format!(": {}", redact::excerpt(&response.body)),
    };
    let permissions =
        operation.and_then(|operation| operation.permissions.as_ref()).filter(|_| response.status == 403);
    let needs = permissions.map(Permissions::sentence).filter(|sentence| !sentence.is_empty());
    let needs = needs.map_or_else(String::new, |sentence| format!("; {sentence}"));
    let certificate = if is_about_client_certificate(response) { WANTS_CERTIFICATE } else { "" };
    let id = response.request_id.as_ref().map_or_else(String::new, |id| format!(" (request id {id})"));
    format!("{what}: HTTP {}{found}{needs}{certificate}{id}", response.status)
}

const WANTS_CERTIFICATE: &str =
    "; the server wants a client certificate that it trusts: set `client_cert` and `client_key`";

/// Whether nginx refuses the client's certificate, or misses one: it shakes hands with everybody and says so only then.
fn is_about_client_certificate(response: &Response) -> bool {
    let says = |text: &[u8]| response.body.windows(text.len()).any(|window| window == text);
    response.status == 400
        && (says(b"No required SSL certificate was sent") || says(b"The SSL certificate error"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_of_error_body_is_understood() {
        let fault = |body: &str| {
            let Fault { code, message, .. } = Fault::read(body.as_bytes());
            (code.unwrap_or_default(), message.unwrap_or_default())
        };
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(
            fault(r#"{"status":400,"code":"invalid.value","message":"bad"}"#),
            pair("invalid.value", "bad")
        );
        assert_eq!(fault(r#"{"errors":[{"errorCode":"CMN-101","message":"bad"}]}"#), pair("CMN-101", "bad"));
        assert_eq!(
            fault(r#"{"error":"invalid_grant","error_description":"dead"}"#),
            pair("invalid_grant", "dead")
        );
        assert_eq!(fault("<html>"), pair("", ""));
        assert_eq!(fault(""), pair("", ""));
        assert_eq!(fault(r#"{"errors":null,"code":7}"#), pair("", ""));
    }
}

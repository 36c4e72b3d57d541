//! A refused login, in each vendor's shape.

use http::header::{CACHE_CONTROL, WWW_AUTHENTICATE};
use serde_json::json;

use crate::platform::Platform;
use crate::sandbox::message::Reply;

/// An OAuth error.
#[derive(Debug, Clone)]
pub(super) struct Denial {
    status: u16,
    /// The name from RFC 6749.
    error: &'static str,
    /// RingCentral's number for it.
    code: &'static str,
    description: String,
}

impl Denial {
    pub(super) fn request(description: impl Into<String>) -> Self {
        Self::new(400, "invalid_request", "OAU-101", description)
    }

    /// A code, assertion, password or refresh token that does not work. `code` says which.
    pub(super) fn grant(code: &'static str, description: impl Into<String>) -> Self {
        Self::new(400, "invalid_grant", code, description)
    }

    pub(super) fn client(code: &'static str, description: impl Into<String>) -> Self {
        Self::new(401, "invalid_client", code, description)
    }

    pub(super) fn grant_type(given: &str) -> Self {
        let description = format!("this platform has no grant of the type {}", given.escape_debug());
        Self::new(400, "unsupported_grant_type", "OAU-250", description)
    }

    fn new(status: u16, error: &'static str, code: &'static str, description: impl Into<String>) -> Self {
        Self { status, error, code, description: description.into() }
    }

    pub(super) fn reply(&self, platform: Platform) -> Reply {
        let mut body = json!({ "error": self.error, "error_description": self.description });
        let reply = match platform {
            Platform::PureCloud => {
                body["description"] = json!(self.description);
                Reply::json(self.status, &body)
            }
            Platform::RingCentral => {
                body["errors"] = json!([{ "errorCode": self.code, "message": self.description }]);
                Reply::spaced_json(self.status, &body)
            }
        };
        let reply = reply.with(CACHE_CONTROL, "no-store");
        if self.status == 401 { reply.with(WWW_AUTHENTICATE, "Basic realm=\"sandbox\"") } else { reply }
    }
}

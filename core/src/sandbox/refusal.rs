//! A refused request, and how each vendor words it.

use http::header::{ALLOW, RETRY_AFTER, WWW_AUTHENTICATE};
use serde_json::{Value, json};

use super::message::Reply;
use crate::platform::Platform;

/// Why a request is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    Parameter,
    Body,
    NoToken,
    UnknownToken,
    ExpiredToken,
    NotFound,
    Method,
    TooLarge,
    MediaType,
    TooMany,
    Unavailable,
    /// The request itself asked for this status.
    Asked(u16),
}

/// A refusal: the reason, the sentence, and what the vendor's shape has room for.
#[derive(Debug, Clone)]
pub(super) struct Refusal {
    reason: Reason,
    message: String,
    parameter: Option<String>,
    allow: Option<String>,
    retry_after: Option<u64>,
}

impl Refusal {
    pub(super) fn new(reason: Reason, message: impl Into<String>) -> Self {
        Self { reason, message: message.into(), parameter: None, allow: None, retry_after: None }
    }

    pub(super) fn of_parameter(mut self, name: &str) -> Self {
        self.parameter = Some(name.to_owned());
        self
    }

    pub(super) fn allowing(mut self, methods: &[String]) -> Self {
        self.allow = Some(methods.join(", "));
        self
    }

    pub(super) fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    /// The vendor's answer. `exchange` is the id that its support would ask for.
    pub(super) fn reply(&self, platform: Platform, exchange: &str) -> Reply {
        let codes = self.reason.codes();
        let body = match platform {
            Platform::PureCloud => self.purecloud(codes, exchange),
            Platform::RingCentral => self.ringcentral(codes),
        };
        let mut reply = Reply::json(codes.status, &body);
        if let Some(methods) = &self.allow {
            reply = reply.with(ALLOW, methods);
        }
        if let Some(seconds) = self.retry_after {
            reply = reply.with(RETRY_AFTER, &seconds.to_string());
        }
        if codes.status == 401 && platform == Platform::RingCentral {
            reply = reply
                .with(WWW_AUTHENTICATE, "Bearer realm=\"RingCentral REST API\", error=\"invalid_token\"");
        }
        reply
    }

    fn purecloud(&self, codes: Codes, exchange: &str) -> Value {
        let of_body = self.parameter.iter().filter(|_| self.reason == Reason::Body);
        let details: Vec<Value> =
            of_body.map(|name| json!({ "errorCode": codes.purecloud, "fieldName": name })).collect();
        json!({
            "message": self.message,
            "code": codes.purecloud,
            "status": codes.status,
            "contextId": exchange,
            "details": details,
            "errors": [],
        })
    }

    fn ringcentral(&self, codes: Codes) -> Value {
        let mut error = json!({ "errorCode": codes.ringcentral, "message": self.message });
        if let Some(name) = &self.parameter {
            error["parameterName"] = json!(name);
        }
        let mut body = error.clone();
        body["errors"] = json!([error]);
        body
    }
}

/// A status and both vendors' codes for it.
#[derive(Debug, Clone, Copy)]
struct Codes {
    status: u16,
    purecloud: &'static str,
    ringcentral: &'static str,
}

impl Reason {
    fn codes(self) -> Codes {
        let (status, purecloud, ringcentral) = match self {
            Self::Parameter => (400, "invalid.value", "CMN-101"),
            Self::Body => (400, "bad.request", "CMN-101"),
            Self::NoToken => (401, "authentication.required", "AGW-402"),
            Self::UnknownToken => (401, "bad.credentials", "OAU-213"),
            Self::ExpiredToken => (401, "bad.credentials", "OAU-128"),
            Self::NotFound => (404, "not.found", "CMN-102"),
            Self::Method => (405, "method.not.allowed", "AGW-405"),
            Self::TooLarge => (413, "request.entity.too.large", "AGW-413"),
            Self::MediaType => (415, "unsupported.media.type", "AGW-415"),
            Self::TooMany => (429, "too.many.requests.retry.after", "CMN-301"),
            Self::Unavailable => (503, "service.unavailable", "CMN-201"),
            Self::Asked(status) => return asked(status),
        };
        Codes { status, purecloud, ringcentral }
    }
}

/// The usual reason behind a status, else the class of the status.
fn asked(status: u16) -> Codes {
    let (purecloud, ringcentral) = match status {
        403 => ("missing.permissions", "CMN-401"),
        409 => ("conflict", "CMN-212"),
        504 => ("gateway.timeout", "AGW-504"),
        400..=499 => match usual(status) {
            Some(reason) => return reason.codes(),
            None => ("bad.request", "CMN-101"),
        },
        503 => return Reason::Unavailable.codes(),
        _ => ("internal.server.error", "CMN-203"),
    };
    Codes { status, purecloud, ringcentral }
}

fn usual(status: u16) -> Option<Reason> {
    Some(match status {
        400 => Reason::Parameter,
        401 => Reason::ExpiredToken,
        404 => Reason::NotFound,
        405 => Reason::Method,
        413 => Reason::TooLarge,
        415 => Reason::MediaType,
        429 => Reason::TooMany,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(reply: &Reply) -> Value {
        serde_json::from_slice(&reply.body).unwrap()
    }

    #[test]
    fn purecloud_answers_an_error_body_with_its_exchange() {
        let reply = Refusal::new(Reason::NotFound, "no such thing").reply(Platform::PureCloud, "abc");
        assert_eq!(reply.status, 404);
        assert_eq!(
            body(&reply),
            json!({"message": "no such thing", "code": "not.found", "status": 404, "contextId": "abc",
                   "details": [], "errors": []})
        );
    }

    #[test]
    fn ringcentral_repeats_the_error_in_its_list() {
        let refusal = Refusal::new(Reason::Parameter, "page: an integer expected").of_parameter("page");
        let body = body(&refusal.reply(Platform::RingCentral, "abc"));
        assert_eq!(body["errorCode"], "CMN-101");
        assert_eq!(body["errors"][0]["parameterName"], "page");
        assert_eq!(body["errors"][0]["message"], body["message"]);
    }

    #[test]
    fn every_status_that_can_be_asked_for_is_answered_with_itself() {
        for status in 400..=599 {
            for platform in Platform::ALL {
                let reply = Refusal::new(Reason::Asked(status), "asked for").reply(platform, "abc");
                assert_eq!(reply.status, status);
            }
        }
    }
}

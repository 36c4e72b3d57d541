//! What a call becomes: a request, complete but for the login, and the terms that it is sent on.

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue};

use super::{Client, JSON};
use crate::catalog::{self, Arguments, Operation};
use crate::error::{Error, ErrorKind, Result};
use crate::fault;
use crate::notice;
use crate::options::{self, CallOptions};
use crate::pipeline::{self, Authority, Plan};
use crate::raw;
use crate::response::Response;
use crate::retry;
use crate::transport::{Limits, Outgoing, Sink, Terms};

impl Client {
    /// The request of an operation, complete but for the login.
    pub(crate) fn prepare(&self, operation: &Operation, arguments: &Arguments<'_>) -> Result<Outgoing> {
        let bound = catalog::bind(operation, arguments)?;
        notice::give(operation, self.0.link.observer.as_ref());
        let endpoints = self.0.auth.endpoints();
        let base = if operation.host.as_deref() == Some("media") { &endpoints.media } else { &endpoints.api };
        let produces = operation.produces.join(", ");
        let mut headers = self.headers(if produces.is_empty() { JSON } else { &produces });
        headers.extend(bound.headers);
        let body = bound.body.map(|(media, bytes)| {
            let media = HeaderValue::from_str(&media).expect("media types of the catalogue are plain text");
            headers.insert(CONTENT_TYPE, media);
            Bytes::from(bytes)
        });
        let method = raw::method(&operation.method)?;
        let url = raw::read([base, bound.path.as_str()].concat());
        let url = url.map_err(|error| error.with_operation(&operation.id))?;
        Ok(Outgoing { method, url, headers, body })
    }

    /// Sends a request of an operation; an HTML page where JSON is due is an error.
    pub(crate) fn send_operation(
        &self,
        operation: &Operation,
        request: Outgoing,
        options: &CallOptions,
    ) -> Result<Response> {
        let response = self.send(&operation.id, Some(operation), request, options)?;
        if operation.produces.is_empty() {
            response.expect_no_html(&operation.id).map_err(|error| self.0.auth.hide(error))?;
        }
        Ok(response)
    }

    pub(super) fn send(
        &self,
        what: &str,
        operation: Option<&Operation>,
        request: Outgoing,
        options: &CallOptions,
    ) -> Result<Response> {
        self.deliver(what, operation, request, options, &self.0.auth, None)
    }

    /// Sends a request to its last answer, vouched for by `authority`; the body goes to `sink`, if there is one.
    pub(super) fn deliver<'a>(
        &self,
        what: &'a str,
        operation: Option<&'a Operation>,
        mut request: Outgoing,
        options: &CallOptions,
        authority: &dyn Authority,
        sink: Option<&'a mut dyn Sink>,
    ) -> Result<Response> {
        options::replace(&mut request.headers, &options.headers);
        if request.headers.contains_key(AUTHORIZATION) {
            let message = "the Authorization header is the login's: use set_access_token";
            return Err(Error::new(ErrorKind::Argument, message).with_operation(what));
        }
        let mut policy = self.0.config.retry;
        policy.attempts = options.max_attempts.unwrap_or(policy.attempts).max(1);
        policy.max_retry_wait = options.max_retry_wait.unwrap_or(policy.max_retry_wait);
        let reads = operation.is_some_and(|operation| operation.read_only);
        let harmless = reads || retry::is_idempotent(&request.method);
        let repeatable = options.idempotent.unwrap_or(harmless);
        let group = operation.and_then(|operation| operation.throttle.as_deref()).unwrap_or("");
        let mut terms = self.terms(options);
        if sink.is_some() {
            // A download takes as long as it takes, unless its caller says otherwise.
            terms.limits.deadline = pipeline::deadline(self.0.link.clock.as_ref(), options.timeout);
        }
        let plan = Plan { what, request, policy, group, repeatable, follow_redirects: true, sink };
        let mut response = pipeline::run(&self.0.link, plan, authority, &terms)
            .map_err(|error| error.with_operation(what))?;
        let settled = response.settle();
        let refused = match settled {
            // What an unsuccessful answer says beside its status may be as broken as it likes.
            _ if !(200..400).contains(&response.status) => fault::of_response(what, operation, response),
            Err(found) => response.not_json(what, found),
            Ok(()) => return Ok(response),
        };
        Err(self.0.auth.hide(refused))
    }

    pub(super) fn headers(&self, accept: &str) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(8);
        headers.insert(
            ACCEPT,
            match accept {
                JSON => HeaderValue::from_static(JSON),
                other => HeaderValue::from_str(other).expect("media types of the catalogue are plain text"),
            },
        );
        headers.insert(USER_AGENT, self.0.user_agent.clone());
        headers
    }

    pub(super) fn terms(&self, options: &CallOptions) -> Terms {
        let config = &self.0.config;
        let timeout = options.timeout.or(config.timeout);
        Terms {
            limits: Limits {
                connect: config.connect_timeout,
                first_byte: config.first_byte_timeout,
                stall: config.stall_timeout,
                deadline: pipeline::deadline(self.0.link.clock.as_ref(), timeout),
                response_bytes: config.max_response_bytes,
            },
            cancel: options.cancel.clone(),
            interrupt: options.interrupt.clone(),
        }
    }
}

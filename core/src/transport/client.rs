//! The transport over ureq's request loop and pool.

use std::fmt;
use std::rc::Rc;
use std::time::Duration;

use http::header::CONTENT_LENGTH;
use http::{Method, Request, StatusCode, response};
use ureq::config::AutoHeaderValue;
use ureq::unversioned::transport::Connector;
use ureq::{Agent, Body};

use super::call::Call;
use super::connection::INPUT_BYTES;
use super::dialer::{Dialer, Unresolved};
use super::options::TransportOptions;
use super::proxy::{Proxies, Route, refusal};
use super::request;
use super::tls::Trust;
use super::{Failure, FailureKind, Incoming, Outgoing, Sink, Terms, Transport, body};
use crate::error::Result as Outcome;
use crate::fork::PerProcess;

/// How many connections wait for the next request. Enough that 64 threads on one client each find one again.
/// All of them may go to one host: a client speaks to one API server, so a smaller share per host would close
/// connections that the next call has to open anew.
const IDLE: usize = 64;

/// Servers and balancers commonly close at 60 s; whoever closes first does not have to guess.
const IDLE_AGE: Duration = Duration::from_secs(50);

/// Sends requests over pooled connections.
pub(crate) struct UreqTransport {
    /// A forked child must not speak on its parent's connections.
    agent: PerProcess<Agent>,
    proxies: Proxies,
}

impl UreqTransport {
    /// Checks the options and reads their files. Opens nothing and starts nothing.
    pub(crate) fn new(options: &TransportOptions) -> Outcome<Self> {
        let trust = Trust::new(options)?;
        let proxies = Proxies::new(&options.proxy)?;
        Ok(Self { agent: PerProcess::new(move || agent(Dialer::new(trust.config()))), proxies })
    }

    /// Over connections that bytes in memory answer on.
    #[cfg(any(feature = "fuzzing", all(test, feature = "cli")))]
    pub(super) fn canned(answers: super::canned::Canned) -> Self {
        Self { agent: PerProcess::new(move || agent(answers.clone())), proxies: Proxies::None }
    }

    /// One attempt; `fresh` refuses pooled connections.
    fn exchange(
        &self,
        request: &Outgoing,
        terms: &Terms,
        sink: Option<&mut dyn Sink>,
        fresh: bool,
    ) -> Result<Incoming, Failure> {
        let route = self.proxies.route(&request.url)?;
        let head = request::head(request, &route)?;
        let call = Rc::new(Call::new(terms, request.url.clone(), route, fresh));
        call.enter(|| self.run(request, head, sink, &call)).map_err(|failure| call.judge(failure))
    }

    fn run(
        &self,
        request: &Outgoing,
        head: Request<()>,
        sink: Option<&mut dyn Sink>,
        call: &Call,
    ) -> Result<Incoming, Failure> {
        // Cancelled or too late before it began.
        call.slice()?;
        let agent = self.agent.get();
        let answer = match &request.body {
            Some(body) => agent.run(head.map(|()| &**body)),
            None => agent.run(head),
        };
        let answer = answer.map_err(|e| no_answer(call, e))?;
        call.head_came();
        let (mut parts, mut body) = answer.into_parts();
        if parts.status == StatusCode::PROXY_AUTHENTICATION_REQUIRED
            && let Route::Forward(proxy) = &call.route
        {
            return Err(refusal(parts.status.as_u16(), proxy));
        }
        let body = if has_body(&request.method, parts.status) {
            whole_body(call, &mut body, &mut parts, sink)?
        } else {
            Vec::new()
        };
        Ok(Incoming { status: parts.status.as_u16(), headers: parts.headers, body })
    }
}

impl Transport for UreqTransport {
    fn send(&self, request: &Outgoing, terms: &Terms) -> Result<Incoming, Failure> {
        twice_if_stale(request, |fresh| self.exchange(request, terms, None, fresh))
    }

    fn receive(&self, request: &Outgoing, terms: &Terms, sink: &mut dyn Sink) -> Result<Incoming, Failure> {
        twice_if_stale(request, |fresh| self.exchange(request, terms, Some(&mut *sink), fresh))
    }
}

/// An exchange, and another on a new connection if the server had closed the first one while it was idle.
fn twice_if_stale(
    request: &Outgoing,
    mut exchange: impl FnMut(bool) -> Result<Incoming, Failure>,
) -> Result<Incoming, Failure> {
    let first = match exchange(false) {
        Err(failure) if failure.stale => failure,
        outcome => return outcome,
    };
    if first.sent && !request::is_idempotent(&request.method) {
        return Err(first);
    }
    // The server closed the connection while it was idle: that is nobody's failure yet.
    let again = exchange(true);
    again.map_err(|second| Failure { sent: first.sent || second.sent, ..second })
}

impl fmt::Debug for UreqTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UreqTransport").finish_non_exhaustive()
    }
}

/// ureq with nothing of its own: no time-outs (they cost a thread per request), no redirects, no headers, no
/// proxy.
fn agent(connector: impl Connector) -> Agent {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(None)
        .user_agent(AutoHeaderValue::None)
        .accept(AutoHeaderValue::None)
        .accept_encoding(AutoHeaderValue::None)
        .max_response_header_size(INPUT_BYTES)
        .max_idle_connections(IDLE)
        .max_idle_connections_per_host(IDLE)
        .max_idle_age(IDLE_AGE)
        .build();
    Agent::with_parts(config, connector, Unresolved)
}

fn no_answer(call: &Call, error: ureq::Error) -> Failure {
    match error {
        ureq::Error::Protocol(error) if !call.has_sent() => {
            Failure::new(FailureKind::Unusable, format!("the request cannot be sent: {error}"))
        }
        error if call.has_answer() => Failure::of_ureq("in the middle of the answer's headers", error),
        error => Failure::of_ureq("before it answered", error),
    }
}

fn whole_body(
    call: &Call,
    body: &mut Body,
    head: &mut response::Parts,
    sink: Option<&mut dyn Sink>,
) -> Result<Vec<u8>, Failure> {
    let headers = &mut head.headers;
    let delimited = headers.contains_key(CONTENT_LENGTH);
    let wanted = match sink {
        Some(sink) => sink.open(head.status.as_u16(), headers)?.then_some(sink),
        None => None,
    };
    let whole = match wanted {
        Some(sink) => body::pour(body, headers, sink).map(|()| Vec::new())?,
        None => body::read(body, headers, call.response_bytes())?,
    };
    if delimited && call.has_excess() {
        // Too short a length cuts the end off, which must not pass for the whole.
        return Err(body::bad("it is longer than its content-length says"));
    }
    Ok(whole)
}

fn has_body(method: &Method, status: StatusCode) -> bool {
    *method != Method::HEAD && !matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED)
}

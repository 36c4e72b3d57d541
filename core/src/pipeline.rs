//! The one loop that sends: authorize, send, decide, and wait or hand over.

use std::sync::Arc;
use std::time::{Duration, Instant};

use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderValue, Method};

use crate::clock::{Clock, Waited};
use crate::error::{Error, ErrorKind, Result};
use crate::limiter::Limiter;
use crate::observe::{Event, EventKind, Level, Observer};
use crate::origin::Origin;
use crate::platform::Dialect;
use crate::redact;
use crate::response::Response;
use crate::retry::{self, Decision, History, Outcome, RetryPolicy};
use crate::transport::{Failure, FailureKind, Incoming, Outgoing, Phase, Terms, Transport};

const MAX_REDIRECTS: u32 = 5;

/// What every call of a client shares.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) observer: Arc<dyn Observer>,
    pub(crate) dialect: &'static Dialect,
    pub(crate) limiter: Limiter,
}

/// One request on its way.
#[derive(Debug)]
pub(crate) struct Plan<'a> {
    /// The operation id, or method and path: what messages call it.
    pub(crate) what: &'a str,
    pub(crate) request: Outgoing,
    pub(crate) policy: RetryPolicy,
    /// The throttling group; empty where it is not known.
    pub(crate) group: &'a str,
    /// Whether the request may be repeated although the server may have acted on it.
    pub(crate) repeatable: bool,
    pub(crate) follow_redirects: bool,
}

/// Who vouches for requests. The login's own token request has nobody.
pub(crate) trait Authority {
    /// The header for a request to `origin`, or none where the credentials must not go. May renew the login.
    fn authorize(&self, origin: &Origin, terms: &Terms) -> Result<Option<HeaderValue>>;

    /// The server refused `header`: whether a new one may be tried.
    fn renew(&self, header: &HeaderValue, terms: &Terms) -> Result<bool>;
}

/// Sends requests bare.
#[derive(Debug)]
pub(crate) struct Nobody;

impl Authority for Nobody {
    fn authorize(&self, _: &Origin, _: &Terms) -> Result<Option<HeaderValue>> {
        Ok(None)
    }

    fn renew(&self, _: &HeaderValue, _: &Terms) -> Result<bool> {
        Ok(false)
    }
}

/// Runs a request to its last answer, whatever its status.
pub(crate) fn run(
    link: &Link,
    mut plan: Plan<'_>,
    authority: &dyn Authority,
    terms: &Terms,
) -> Result<Response> {
    let (mut attempts, mut redirects, mut renewed, mut waited) = (0, 0, false, Duration::ZERO);
    loop {
        let header = authorize(&mut plan.request, authority, terms)?;
        waited += admission(link, &plan, terms)?;
        log_request(link, &plan.request);
        let started = link.clock.now();
        let outcome = link.transport.send(&plan.request, terms);
        link.limiter.release(plan.group);
        attempts += 1;
        log_outcome(link, &outcome, link.clock.now() - started);
        if let Ok(answer) = &outcome {
            learn(link, &plan, answer);
        }

        if let Ok(answer) = &outcome {
            if answer.status == 401
                && !renewed
                && header.as_ref().map_or(Ok(false), |h| authority.renew(h, terms))?
            {
                renewed = true;
                continue;
            }
            if plan.follow_redirects
                && let Some(next) = redirected(&plan, answer)?
            {
                redirects += 1;
                if redirects > MAX_REDIRECTS {
                    let message = format!("{}: more than {MAX_REDIRECTS} redirects", plan.what);
                    return Err(Error::new(ErrorKind::Origin, message)
                        .with_operation(plan.what)
                        .with_attempts(attempts));
                }
                plan.request = next;
                continue;
            }
        }

        let left = terms.limits.deadline.map(|deadline| deadline.saturating_duration_since(link.clock.now()));
        let history = History { attempts, waited, left };
        let verdict =
            retry::decide(&plan.policy, plan.repeatable, seen(link, &outcome), history, link.clock.chance());
        match verdict {
            Decision::After(wait) => {
                log(link, Level::Info, || {
                    format!("{}: attempt {attempts} failed, next in {wait:.1?}", plan.what)
                });
                pause(link, wait, terms)
                    .map_err(|stop| stop.with_operation(plan.what).with_attempts(attempts))?;
                waited += wait;
            }
            Decision::Done => return finish(link, &plan, outcome, attempts),
        }
    }
}

/// Puts the login's header on the request, and takes a caller's own off where the login must not go.
fn authorize(
    request: &mut Outgoing,
    authority: &dyn Authority,
    terms: &Terms,
) -> Result<Option<HeaderValue>> {
    let (origin, _) = Origin::split(&request.url)
        .map_err(|bad| Error::new(ErrorKind::Argument, format!("the URL is not usable: {}", bad.0)))?;
    let header = authority.authorize(&origin, terms)?;
    if let Some(header) = &header {
        request.headers.insert(AUTHORIZATION, header.clone());
    }
    Ok(header)
}

/// Waits for a place in the throttling group's window; the time it took.
///
/// A wait longer than the caller allows is an error at once, not after the wait.
fn admission(link: &Link, plan: &Plan<'_>, terms: &Terms) -> Result<Duration> {
    let mut waited = Duration::ZERO;
    loop {
        let now = link.clock.now();
        let Err(wait) = link.limiter.acquire(plan.group, now) else { return Ok(waited) };
        let left = terms.limits.deadline.map(|deadline| deadline.saturating_duration_since(now));
        if waited + wait > plan.policy.max_retry_wait || left.is_some_and(|left| wait >= left) {
            let message = format!("{}: the rate limit allows the next request in {wait:.1?}", plan.what);
            let error =
                Error::new(ErrorKind::RateLimited, message).with_operation(plan.what).with_code("rate_limit");
            return Err(error.with_retry_after(Some(wait)));
        }
        log(link, Level::Info, || format!("{}: waiting {wait:.1?} for the rate limit", plan.what));
        link.observer.event(&Event { kind: EventKind::RateLimit, error: None });
        pause(link, wait, terms).map_err(|stop| stop.with_operation(plan.what))?;
        waited += wait;
    }
}

/// Tells the limiter what an answer says of its group.
fn learn(link: &Link, plan: &Plan<'_>, answer: &Incoming) {
    let refused = answer.status == 429;
    let asked = || retry::retry_after(&answer.headers, link.clock.wall()).or(link.dialect.penalty);
    let wait = if refused { asked() } else { None };
    link.limiter.observe(plan.group, &answer.headers, wait, link.clock.now());
    if refused {
        link.observer.event(&Event { kind: EventKind::RateLimit, error: None });
    }
}

fn seen<'a>(link: &Link, outcome: &'a Result<Incoming, Failure>) -> Outcome<'a> {
    match outcome {
        Ok(answer) => Outcome::Answer {
            status: answer.status,
            retry_after: retry::retry_after(&answer.headers, link.clock.wall()),
        },
        Err(failure) => Outcome::Failure(failure),
    }
}

/// Waits, unless the caller's terms end the wait.
pub(crate) fn pause(link: &Link, wait: Duration, terms: &Terms) -> Result<()> {
    match link.clock.wait(wait, &terms.cancel, terms.interrupt.as_ref()) {
        Waited::Over => Ok(()),
        Waited::Cancelled => Err(Error::new(ErrorKind::Cancelled, "the call was cancelled while it waited")),
        Waited::Interrupted => {
            Err(Error::new(ErrorKind::Cancelled, "the call was interrupted").with_code("interrupted"))
        }
    }
}

/// Where the answer sends the request next, if it does (RFC 9110 §15.4).
///
/// Another origin never sees the caller's headers, and https never becomes plain http.
fn redirected(plan: &Plan<'_>, answer: &Incoming) -> Result<Option<Outgoing>> {
    if !matches!(answer.status, 301 | 302 | 303 | 307 | 308) {
        return Ok(None);
    }
    let Some(target) = answer.headers.get(LOCATION) else { return Ok(None) };
    let refuse = |why: &str| {
        let message = format!("{}: HTTP {} leads where no request may go: {why}", plan.what, answer.status);
        Error::new(ErrorKind::Origin, message).with_operation(plan.what)
    };
    let request = &plan.request;
    let url = join(&request.url, target.to_str().map_err(|_| refuse("its target is not text"))?);
    let (from, _) = Origin::split(&request.url).map_err(|bad| refuse(bad.0))?;
    let (to, _) = Origin::split(&url).map_err(|bad| refuse(bad.0))?;
    if !to.is_https() && (from.is_https() || !to.is_loopback()) {
        return Err(refuse("it is not https"));
    }
    let mut next = Outgoing { url, ..request.clone() };
    next.headers.remove(AUTHORIZATION);
    let becomes_get =
        answer.status == 303 || (matches!(answer.status, 301 | 302) && next.method == Method::POST);
    if becomes_get && next.method != Method::HEAD {
        next.method = Method::GET;
        next.body = None;
        next.headers.remove(CONTENT_TYPE);
        next.headers.remove(CONTENT_LENGTH);
    }
    if from != to {
        if next.body.is_some() {
            return Err(refuse("it would take the request's body to another host"));
        }
        let harmless = ["accept", "accept-encoding", "user-agent"];
        next.headers = harmless
            .iter()
            .filter_map(|name| Some((http::HeaderName::from_static(name), next.headers.get(*name)?.clone())))
            .collect::<HeaderMap>();
    }
    Ok(Some(next))
}

/// A redirect's target: absolute, host-relative or path-relative.
pub(crate) fn join(base: &str, target: &str) -> String {
    let scheme_end = base.find("://").map_or(0, |at| at + 3);
    let host_end = base[scheme_end..].find(['/', '?']).map_or(base.len(), |at| scheme_end + at);
    if target.contains("://") {
        target.to_owned()
    } else if let Some(rest) = target.strip_prefix("//") {
        format!("{}{rest}", &base[..scheme_end])
    } else if target.starts_with('/') {
        format!("{}{target}", &base[..host_end])
    } else {
        let path_end = base.find(['?', '#']).unwrap_or(base.len());
        let folder = base[..path_end].rfind('/').filter(|at| *at >= host_end).unwrap_or(host_end);
        format!("{}/{target}", &base[..folder])
    }
}

fn finish(
    link: &Link,
    plan: &Plan<'_>,
    outcome: Result<Incoming, Failure>,
    attempts: u32,
) -> Result<Response> {
    match outcome {
        Ok(Incoming { status, headers, body }) => {
            let id = headers.get(link.dialect.request_id_header).and_then(|v| v.to_str().ok());
            let request_id = id.map(str::to_owned);
            Ok(Response { status, headers, body, request_id, attempts })
        }
        Err(failure) => Err(error_of(plan, &failure).with_attempts(attempts)),
    }
}

/// What a failed exchange means to the caller.
fn error_of(plan: &Plan<'_>, failure: &Failure) -> Error {
    let host =
        Origin::split(&plan.request.url).map_or_else(|_| String::new(), |(origin, _)| origin.to_string());
    let (kind, code, advice) = match failure.kind {
        FailureKind::Dns => (ErrorKind::Connection, "dns", "; check the environment's name and the network"),
        FailureKind::Connect => (ErrorKind::Connection, "connect", "; check the network, firewall and proxy"),
        FailureKind::Proxy => (ErrorKind::Connection, "proxy", "; check the proxy's address and credentials"),
        FailureKind::Tls => {
            (ErrorKind::Connection, "tls", "; behind an inspecting proxy set `ca_file` to its certificate")
        }
        FailureKind::Broken => (ErrorKind::Connection, "broken", ""),
        FailureKind::Protocol => (ErrorKind::Connection, "protocol", ""),
        FailureKind::Body => (ErrorKind::Decode, "body", ""),
        FailureKind::Timeout(Phase::Connect) => {
            (ErrorKind::Timeout, "connect_timeout", "; check network and proxy")
        }
        FailureKind::Timeout(Phase::FirstByte) => (ErrorKind::Timeout, "first_byte_timeout", ""),
        FailureKind::Timeout(Phase::Stall) => (ErrorKind::Timeout, "stall_timeout", ""),
        FailureKind::Timeout(Phase::Deadline) => (ErrorKind::Timeout, "timeout", ""),
        FailureKind::Cancelled => (ErrorKind::Cancelled, "cancelled", ""),
        FailureKind::Interrupted => (ErrorKind::Cancelled, "interrupted", ""),
        FailureKind::Unusable => (ErrorKind::Argument, "unusable", ""),
    };
    let unknown = failure.sent && !plan.repeatable && !matches!(failure.kind, FailureKind::Body);
    let outcome = if unknown { "; the server may have acted on it: outcome unknown" } else { "" };
    let message = format!("{}: {host}: {}{advice}{outcome}", plan.what, failure.message);
    let error = Error::new(kind, message).with_operation(plan.what).with_code(code);
    if unknown { error.with_outcome_unknown().with_retryable(false) } else { error }
}

fn log(link: &Link, level: Level, text: impl FnOnce() -> String) {
    if link.observer.wants(level) {
        link.observer.log(level, &text());
    }
}

fn log_request(link: &Link, request: &Outgoing) {
    log(link, Level::Debug, || {
        let size = request.body.as_ref().map_or(0, |body| body.len());
        let headers = redact::headers(&request.headers);
        format!("> {} {} ({size} bytes) {headers}", request.method, redact::url(&request.url))
    });
}

fn log_outcome(link: &Link, outcome: &Result<Incoming, Failure>, took: Duration) {
    log(link, Level::Debug, || match outcome {
        Ok(answer) => {
            let headers = redact::headers(&answer.headers);
            format!("< HTTP {} in {took:.1?} ({} bytes) {headers}", answer.status, answer.body.len())
        }
        Err(failure) => format!("< no answer in {took:.1?}: {failure}"),
    });
}

/// The deadline of a call that may take `timeout`.
pub(crate) fn deadline(clock: &dyn Clock, timeout: Option<Duration>) -> Option<Instant> {
    timeout.map(|timeout| clock.now() + timeout)
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn redirect_targets_are_resolved_as_rfc_3986_says() {
        let base = "https://h:1/a/b?q=1";
        assert_eq!(join(base, "/c"), "https://h:1/c");
        assert_eq!(join(base, "c?d"), "https://h:1/a/c?d");
        assert_eq!(join(base, "//evil/c"), "https://evil/c");
        assert_eq!(join(base, "http://evil"), "http://evil");
        assert_eq!(join("https://h", "c"), "https://h/c");
    }
}

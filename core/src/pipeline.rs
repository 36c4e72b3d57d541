//! The one loop that sends: authorize, send, decide, and wait or hand over.

use std::sync::Arc;
use std::time::{Duration, Instant};

use http::HeaderValue;
use http::header::AUTHORIZATION;

use crate::clock::{Clock, Waited};
use crate::error::{Error, ErrorKind, Result};
use crate::limiter::{Lane, Limits, Memory, Notice, Told, Turn};
use crate::observe::{Event, Level, Observer, RateLimit};
use crate::origin::Origin;
use crate::platform::Dialect;
use crate::quota::Quota;
use crate::redact;
use crate::redirect;
use crate::response::Response;
use crate::retry::{self, Decision, History, Outcome, RetryPolicy};
use crate::transport::{Failure, FailureKind, Incoming, Outgoing, Phase, Sink, Terms, Transport};

const MAX_REDIRECTS: u32 = 5;

/// Shorter waits for the rate limit are nothing to speak of.
const WORTH_TELLING: Duration = Duration::from_millis(100);

/// What every call of a client shares.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) observer: Arc<dyn Observer>,
    pub(crate) dialect: &'static Dialect,
    pub(crate) limits: Arc<dyn Limits>,
    pub(crate) quota: Quota,
}

impl Link {
    /// A link whose limits are yet to be learnt.
    pub(crate) fn new(
        transport: Box<dyn Transport>,
        clock: Box<dyn Clock>,
        observer: Arc<dyn Observer>,
        dialect: &'static Dialect,
    ) -> Self {
        let limits = Arc::new(Memory::default());
        Self { transport, clock, observer, dialect, limits, quota: Quota::default() }
    }
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
    /// Where the body of the answer goes; into memory where there is none.
    pub(crate) sink: Option<&'a mut dyn Sink>,
}

/// Who vouches for requests. The login's own token request has nobody.
pub(crate) trait Authority {
    /// Whose rate limits a request draws on. Nothing secret, though it may be personal.
    fn credential(&self) -> String {
        String::new()
    }

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
    let mut history = Course::default();
    drive(link, &mut plan, authority, terms, &mut history).map_err(|error| {
        let error = if error.operation().is_some() { error } else { error.with_operation(plan.what) };
        // A renewal that failed has told its own.
        let (attempts, waited) = (error.attempts().max(history.sent), error.waited() + history.waited);
        error.with_attempts(attempts).with_waited(waited)
    })
}

/// What has become of a call so far.
#[derive(Debug, Default)]
struct Course {
    /// Requests sent.
    sent: u32,
    /// Those of them that the policy counts: not the first half of a redirect or of a renewal of the login.
    tries: u32,
    waited: Duration,
    redirects: u32,
    renewed: bool,
    /// What the last repetition took from the host's quota.
    taken: Option<u32>,
}

fn drive(
    link: &Link,
    plan: &mut Plan<'_>,
    authority: &dyn Authority,
    terms: &Terms,
    course: &mut Course,
) -> Result<Response> {
    // Whose quota it draws on, wherever redirects lead.
    let host = plan.request.url.origin().clone();
    loop {
        let turn = admission(link, plan, authority.credential(), terms, course)?;
        let header = authorize(&mut plan.request, authority, terms)?;
        let started = link.clock.now();
        let outcome = exchange(link, plan, terms);
        course.sent += 1;
        let ended = link.clock.now();
        log_outcome(link, &outcome, ended - started);
        let seen = seen(link, &outcome);
        let retry_after = seen.asked();
        conclude(link, plan, turn, outcome.as_ref().ok(), seen, ended);
        if let Ok(answer) = &outcome {
            if answer.status == 401
                && !course.renewed
                && header.as_ref().map_or(Ok(false), |h| authority.renew(h, terms))?
            {
                course.renewed = true;
                continue;
            }
            if let Some(next) = redirected(plan, answer, course)? {
                plan.request = next;
                continue;
            }
        }
        course.tries += 1;
        let Decision::After(wait) = verdict(link, plan, seen, course, terms) else {
            if retry::is_well(seen) {
                link.quota.give(&host, course.taken);
            }
            return finish(link, plan, outcome, retry_after, course);
        };
        let cost = retry::cost(seen);
        if !link.quota.take(&host, cost) {
            log(link, Level::Warning, || {
                format!("{}: no further attempt: {host} has failed too often", plan.what)
            });
            return finish(link, plan, outcome, retry_after, course);
        }
        course.taken = Some(cost);
        log(link, Level::Info, || {
            format!("{}: attempt {} failed, next in {wait:.1?}", plan.what, course.tries)
        });
        pause(link, wait, terms)?;
        course.waited += wait;
    }
}

fn exchange(link: &Link, plan: &mut Plan<'_>, terms: &Terms) -> Result<Incoming, Failure> {
    let Some(sink) = &mut plan.sink else {
        log_request(link, &plan.request);
        return link.transport.send(&plan.request, terms);
    };
    sink.ask(&mut plan.request.headers);
    log_request(link, &plan.request);
    link.transport.receive(&plan.request, terms, *sink)
}

fn verdict(link: &Link, plan: &Plan<'_>, seen: Outcome<'_>, course: &Course, terms: &Terms) -> Decision {
    let left = terms.limits.deadline.map(|deadline| deadline.saturating_duration_since(link.clock.now()));
    let history = History { attempts: course.tries, waited: course.waited, left };
    let repeatable = plan.repeatable && plan.sink.as_ref().is_none_or(|sink| sink.can_go_on());
    retry::decide(&plan.policy, repeatable, seen, history, || link.clock.chance())
}

/// The request that a redirect asks for, if the answer is one.
fn redirected(plan: &Plan<'_>, answer: &Incoming, course: &mut Course) -> Result<Option<Outgoing>> {
    if !plan.follow_redirects {
        return Ok(None);
    }
    let next = redirect::next(plan.what, &plan.request, answer)?;
    course.redirects += u32::from(next.is_some());
    if course.redirects > MAX_REDIRECTS {
        let message = format!("{}: more than {MAX_REDIRECTS} redirects", plan.what);
        return Err(Error::new(ErrorKind::Origin, message));
    }
    Ok(next)
}

/// Puts the login's header on the request, and takes a caller's own off where the login must not go.
fn authorize(
    request: &mut Outgoing,
    authority: &dyn Authority,
    terms: &Terms,
) -> Result<Option<HeaderValue>> {
    let header = authority.authorize(request.url.origin(), terms)?;
    if let Some(header) = &header {
        request.headers.insert(AUTHORIZATION, header.clone());
    }
    Ok(header)
}

/// Waits for a place in the throttling group's window.
///
/// A wait longer than the caller allows is an error at once, not after the wait.
fn admission<'a>(
    link: &'a Link,
    plan: &Plan<'_>,
    credential: String,
    terms: &Terms,
    course: &mut Course,
) -> Result<Turn<'a>> {
    // Whoever has no credential is told apart by where it goes.
    let credential = if credential.is_empty() { plan.request.url.origin().to_string() } else { credential };
    let lane = Lane { credential, group: plan.group.to_owned(), operation: plan.what.to_owned() };
    let mut turn = Turn::new(link.limits.as_ref(), lane);
    let (mut waited, mut told) = (Duration::ZERO, false);
    loop {
        let now = link.clock.now();
        let Err(wait) = turn.ask(now) else { return Ok(turn) };
        let left = terms.limits.deadline.map(|deadline| deadline.saturating_duration_since(now));
        if waited + wait > plan.policy.max_retry_wait || left.is_some_and(|left| wait >= left) {
            let message = format!("{}: the rate limit allows the next request in {wait:.1?}", plan.what);
            let error = Error::new(ErrorKind::RateLimited, message).with_code("rate_limit");
            return Err(error.with_retry_after(Some(wait)));
        }
        if wait >= WORTH_TELLING && !told {
            told = true;
            tell_wait(link, plan, turn.group(), wait, None);
        }
        pause(link, wait, terms)?;
        waited += wait;
        course.waited += wait;
    }
}

/// Tells the limiter what has become of a request.
fn conclude(
    link: &Link,
    plan: &Plan<'_>,
    turn: Turn<'_>,
    answer: Option<&Incoming>,
    seen: Outcome<'_>,
    ended: Instant,
) {
    let notice = answer.and_then(|answer| Notice::read(&answer.headers));
    let is_refusal = answer.is_some_and(|answer| answer.status == 429);
    let refused = seen.asked().filter(|_| is_refusal);
    let refusing = is_refusal.then(|| turn.group().to_owned());
    turn.end(answer.map(|_| Told { notice: notice.as_ref(), refused }), ended);
    if let Some(group) = refusing {
        tell_wait(link, plan, &group, refused.unwrap_or_default(), Some(429));
    }
}

fn tell_wait(link: &Link, plan: &Plan<'_>, group: &str, wait: Duration, status: Option<u16>) {
    log(link, Level::Info, || format!("{}: the rate limit asks to wait {wait:.1?}", plan.what));
    // As the catalogue spells it, where that is the same.
    let group = if plan.group.eq_ignore_ascii_case(group) { plan.group } else { group };
    let rate_limit = RateLimit { operation: plan.what, group, wait, status };
    link.observer.event(&Event::of_rate_limit(rate_limit));
}

fn seen<'a>(link: &Link, outcome: &'a Result<Incoming, Failure>) -> Outcome<'a> {
    match outcome {
        Ok(answer) => {
            let asked = retry::asked(answer.status, &answer.headers, &answer.body, link.clock.wall());
            let penalty = link.dialect.penalty.filter(|_| answer.status == 429);
            Outcome::Answer { status: answer.status, retry_after: asked.or(penalty) }
        }
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

fn finish(
    link: &Link,
    plan: &Plan<'_>,
    outcome: Result<Incoming, Failure>,
    retry_after: Option<Duration>,
    course: &Course,
) -> Result<Response> {
    let Incoming { status, headers, body } = outcome.map_err(|failure| error_of(plan, &failure))?;
    let id = headers.get(link.dialect.request_id_header).and_then(|v| v.to_str().ok());
    let request_id = id.map(str::to_owned);
    let Course { sent: attempts, waited, .. } = *course;
    Ok(Response { status, headers, body: body.into(), request_id, attempts, waited, retry_after })
}

/// What a failed exchange means to the caller.
fn error_of(plan: &Plan<'_>, failure: &Failure) -> Error {
    let host = plan.request.url.origin();
    let (kind, code, advice) = match failure.kind {
        FailureKind::Dns => (ErrorKind::Connection, "dns", "; check the environment's name and the network"),
        FailureKind::Connect => (ErrorKind::Connection, "connect", "; check the network, firewall and proxy"),
        FailureKind::Proxy => (ErrorKind::Connection, "proxy", ""),
        FailureKind::Tls => (ErrorKind::Connection, "tls", ""),
        FailureKind::Broken => (ErrorKind::Connection, "broken", ""),
        FailureKind::Protocol => (ErrorKind::Connection, "protocol", ""),
        FailureKind::Body => (ErrorKind::Decode, "body", ""),
        FailureKind::Sink => (ErrorKind::Store, "file", ""),
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
    // A bad certificate remains one until somebody mends it.
    let error = if failure.kind == FailureKind::Tls { error.with_retryable(false) } else { error };
    if unknown { error.with_outcome_unknown().with_retryable(false) } else { error }
}

fn log(link: &Link, level: Level, text: impl FnOnce() -> String) {
    if link.observer.wants(level) {
        link.observer.log(level, &text());
    }
}

fn log_request(link: &Link, request: &Outgoing) {
    log(link, Level::Debug, || {
        let size = request.body.as_ref().map_or(0, bytes::Bytes::len);
        let headers = redact::headers(&request.headers);
        format!("> {} {} ({size} bytes) {headers}", request.method, redact::url(&request.url.to_string()))
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
mod tests;

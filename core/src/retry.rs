//! Whether and when to send again: one pure decision over data.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, Method};
use serde_json::Value;

use crate::transport::{Failure, FailureKind};

/// How often and how long a call is tried.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RetryPolicy {
    /// Requests in all, the first included.
    pub(crate) attempts: u32,
    /// The first wait's upper bound.
    pub(crate) base: Duration,
    /// The same after the server asked to slow down.
    pub(crate) throttled_base: Duration,
    /// No single wait of our own choice is longer.
    pub(crate) cap: Duration,
    /// All waits together.
    pub(crate) budget: Duration,
    /// The longest wait that a server may ask for.
    pub(crate) max_retry_wait: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            attempts: 4,
            base: Duration::from_millis(250),
            throttled_base: Duration::from_millis(500),
            cap: seconds(20),
            budget: seconds(120),
            max_retry_wait: seconds(120),
        }
    }
}

/// How one attempt ended, as far as the decision cares.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Outcome<'a> {
    Answer { status: u16, retry_after: Option<Duration> },
    Failure(&'a Failure),
}

impl Outcome<'_> {
    /// How long the server asked to wait.
    pub(crate) fn asked(&self) -> Option<Duration> {
        match self {
            Self::Answer { retry_after, .. } => *retry_after,
            Self::Failure(_) => None,
        }
    }
}

/// What has happened to the call so far.
#[derive(Debug, Clone, Copy)]
pub(crate) struct History {
    /// Tries so far, this one included.
    pub(crate) attempts: u32,
    /// Time spent waiting between them.
    pub(crate) waited: Duration,
    /// Time left until the caller's deadline.
    pub(crate) left: Option<Duration>,
}

/// The verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Hand the outcome to the caller.
    Done,
    /// Send again after this wait.
    After(Duration),
}

/// Decides. `chance` gives a number in `0.0..1.0` that spreads the waits of many clients (full jitter); it costs a system
/// call, and most calls need none.
pub(crate) fn decide(
    policy: &RetryPolicy,
    repeatable: bool,
    outcome: Outcome<'_>,
    history: History,
    chance: impl FnOnce() -> f64,
) -> Decision {
    if !worth_repeating(repeatable, outcome) {
        return Decision::Done;
    }
    let asked = outcome.asked();
    if history.attempts >= policy.attempts || asked.is_some_and(|wait| wait > policy.max_retry_wait) {
        return Decision::Done;
    }
    let throttled = matches!(outcome, Outcome::Answer { status: 429, .. });
    let wait = backoff(policy, history.attempts, throttled).mul_f64(chance());
    // The server's word is a floor; a little of our own on top keeps its clients apart.
    let wait = asked.map_or(wait, |asked| asked + wait.min(asked / 10));
    let too_long = history.waited + wait > policy.budget.max(policy.max_retry_wait)
        || history.left.is_some_and(|left| wait >= left);
    if too_long { Decision::Done } else { Decision::After(wait) }
}

/// What a repetition takes from the host's quota.
///
/// A server that says no at once has less trouble with one more request than one that is down.
pub(crate) fn cost(outcome: Outcome<'_>) -> u32 {
    if matches!(outcome, Outcome::Answer { status: 429, .. }) { 5 } else { 14 }
}

/// Whether the host is well, as far as one outcome shows: then it pays back what its repetitions took.
pub(crate) fn is_well(outcome: Outcome<'_>) -> bool {
    matches!(outcome, Outcome::Answer { status, .. } if status < 500 && !matches!(status, 408 | 429))
}

/// Whether sending again may help, and does no harm.
fn worth_repeating(repeatable: bool, outcome: Outcome<'_>) -> bool {
    match outcome {
        // Refused before it was worked on, so any method may try again.
        Outcome::Answer { status: 429, .. } => true,
        Outcome::Answer { status: 503, retry_after } => repeatable || retry_after.is_some(),
        Outcome::Answer { status, .. } => repeatable && matches!(status, 408 | 500 | 502 | 504),
        Outcome::Failure(failure) => {
            let passing = match failure.kind {
                FailureKind::Dns | FailureKind::Connect | FailureKind::Broken | FailureKind::Timeout(_) => {
                    true
                }
                FailureKind::Proxy
                | FailureKind::Tls
                | FailureKind::Protocol
                | FailureKind::Body
                | FailureKind::Sink
                | FailureKind::Cancelled
                | FailureKind::Interrupted
                | FailureKind::Unusable => false,
            };
            passing && (repeatable || !failure.sent)
        }
    }
}

fn backoff(policy: &RetryPolicy, attempts: u32, throttled: bool) -> Duration {
    let base = if throttled { policy.throttled_base } else { policy.base };
    base.saturating_mul(2_u32.saturating_pow(attempts.saturating_sub(1).min(30))).min(policy.cap)
}

/// Whether sending the same request twice has the effect of sending it once (RFC 9110 §9.2.2).
pub(crate) fn is_idempotent(method: &Method) -> bool {
    method.is_idempotent()
}

/// How long an answer asks to wait: in its headers, or in the body of a refusal.
pub(crate) fn asked(status: u16, headers: &HeaderMap, body: &[u8], now: SystemTime) -> Option<Duration> {
    retry_after(headers, now).or_else(|| if status == 429 { hint(body) } else { None })
}

/// PureCloud's words, for proxies that drop the header: `Retry the request in [42] seconds`.
///
/// A limit's own length (`300 requests within [60] seconds`) is no wait.
fn hint(body: &[u8]) -> Option<Duration> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let message = body.get("message")?.as_str()?.to_ascii_lowercase();
    let words: Vec<&str> = message.split_whitespace().collect();
    words.windows(3).find_map(|three| {
        let ["in" | "after" | "for", number, unit] = three else { return None };
        let seconds = number.trim_start_matches('[').trim_end_matches(']').parse::<u32>().ok()?;
        unit.starts_with("second").then(|| Duration::from_secs(seconds.into()))
    })
}

/// `Retry-After` as both vendors and RFC 9110 §10.2.3 write it: seconds, a date, or milliseconds in a header of its own.
fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text =
        |name| headers.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok()).map(str::trim);
    let number = |text: &str| text.parse::<f64>().ok().filter(|n| n.is_finite() && *n >= 0.0 && *n < 1e9);
    if let Some(millis) = text("retry-after-ms").and_then(number) {
        return Some(Duration::from_secs_f64(millis / 1000.0));
    }
    let value = text("retry-after")?;
    if let Some(seconds) = number(value) {
        return Some(Duration::from_secs_f64(seconds));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FIRST: History = History { attempts: 1, waited: Duration::ZERO, left: None };

    fn answer(status: u16, retry_after: Option<u64>) -> Outcome<'static> {
        Outcome::Answer { status, retry_after: retry_after.map(Duration::from_secs) }
    }

    fn decided(repeatable: bool, outcome: Outcome<'_>, history: History) -> Decision {
        decide(&RetryPolicy::default(), repeatable, outcome, history, || 0.5)
    }

    #[test]
    fn a_post_repeats_only_what_was_surely_not_done() {
        let failure = |kind, sent| Failure { kind, sent, stale: false, message: String::new() };
        for (outcome, again) in [
            (answer(429, None), true),
            (answer(503, Some(1)), true),
            (answer(503, None), false),
            (answer(500, None), false),
            (answer(400, None), false),
            (Outcome::Failure(&failure(FailureKind::Broken, true)), false),
            (Outcome::Failure(&failure(FailureKind::Connect, false)), true),
            (Outcome::Failure(&failure(FailureKind::Cancelled, false)), false),
            (Outcome::Failure(&failure(FailureKind::Tls, false)), false),
        ] {
            assert_eq!(decided(false, outcome, FIRST) != Decision::Done, again, "{outcome:?}");
        }
    }

    #[test]
    fn a_get_repeats_server_errors_and_broken_connections() {
        let broken = Failure { kind: FailureKind::Broken, sent: true, stale: false, message: String::new() };
        for outcome in [
            answer(500, None),
            answer(502, None),
            answer(503, None),
            answer(429, None),
            Outcome::Failure(&broken),
        ] {
            assert_ne!(decided(true, outcome, FIRST), Decision::Done, "{outcome:?}");
        }
        for status in [400, 401, 403, 404, 409, 410, 422, 501] {
            assert_eq!(decided(true, answer(status, None), FIRST), Decision::Done, "{status}");
        }
    }

    #[test]
    fn retry_after_above_cap_fails_at_once() {
        assert_eq!(decided(true, answer(429, Some(3600)), FIRST), Decision::Done);
        assert!(
            matches!(decided(true, answer(429, Some(2)), FIRST), Decision::After(w) if w >= Duration::from_secs(2) && w < Duration::from_secs(3))
        );
    }

    #[test]
    fn a_wait_past_the_callers_deadline_fails_at_once() {
        let history = History { left: Some(Duration::from_secs(3)), ..FIRST };
        assert_eq!(decided(true, answer(429, Some(10)), history), Decision::Done);
    }

    #[test]
    fn attempts_are_bounded_and_waits_never_exceed_the_cap() {
        assert_eq!(decided(true, answer(503, None), History { attempts: 4, ..FIRST }), Decision::Done);
        let policy = RetryPolicy { attempts: 2000, ..RetryPolicy::default() };
        for attempts in [1, 2, 10, 1100, 1999] {
            match decide(&policy, true, answer(503, None), History { attempts, ..FIRST }, || 0.999) {
                Decision::After(wait) => assert!(wait <= policy.cap),
                Decision::Done => panic!("attempt {attempts} gave up"),
            }
        }
    }

    #[test]
    fn a_refusals_body_says_how_long_to_wait_where_no_header_does() {
        let now = SystemTime::UNIX_EPOCH;
        let read = |status, body: &str| asked(status, &HeaderMap::new(), body.as_bytes(), now);
        let body = r#"{"code":"too.many.requests.retry.after","message":"Rate limit exceeded the maximum. Retry the request in [42] seconds"}"#;
        assert_eq!(read(429, body), Some(Duration::from_secs(42)));
        assert_eq!(read(503, body), None);
        for silent in [
            r#"{"message":"Rate limit exceeded the maximum [300] requests within [60] seconds"}"#,
            r#"{"message":"retry in [soon] seconds"}"#,
            r#"{"message":7}"#,
            "in [42] seconds",
            "",
        ] {
            assert_eq!(read(429, silent), None, "{silent}");
        }
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", "7".parse().unwrap());
        assert_eq!(asked(429, &headers, body.as_bytes(), now), Some(Duration::from_secs(7)));
    }

    #[test]
    fn retry_after_is_read_in_every_spelling_and_garbage_is_ignored() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        let read = |name: &'static str, value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(name, value.parse().unwrap());
            retry_after(&headers, now)
        };
        assert_eq!(read("retry-after", "2"), Some(Duration::from_secs(2)));
        assert_eq!(read("retry-after", "0.5"), Some(Duration::from_millis(500)));
        assert_eq!(read("retry-after-ms", "1500"), Some(Duration::from_millis(1500)));
        assert_eq!(read("retry-after", "Sun, 06 Nov 1994 08:49:47 GMT"), Some(Duration::from_secs(10)));
        assert_eq!(read("retry-after", "Sun, 06 Nov 1994 08:49:27 GMT"), Some(Duration::ZERO));
        for garbage in ["inf", "nan", "1e34", "-1", "soon", ""] {
            assert_eq!(read("retry-after", garbage), None, "{garbage}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn waits_lie_between_nothing_and_the_cap_at_any_attempt(
            attempts in 1_u32..5000,
            chance in 0.0_f64..1.0,
            status in proptest::sample::select(vec![408_u16, 429, 500, 502, 503, 504]),
            asked in proptest::option::of(0_u64..200),
        ) {
            let policy = RetryPolicy { attempts: u32::MAX, ..RetryPolicy::default() };
            let outcome = answer(status, asked);
            let history = History { attempts, ..FIRST };
            match decide(&policy, true, outcome, history, || chance) {
                Decision::Done => prop_assert!(asked.is_some_and(|asked| asked > 109)),
                Decision::After(wait) => {
                    let asked = Duration::from_secs(asked.unwrap_or_default());
                    prop_assert!(wait >= asked && wait <= asked + policy.cap.max(asked / 10));
                }
            }
        }

        #[test]
        fn any_header_and_body_is_read_without_harm(header in ".{0,40}", body in ".{0,80}") {
            let mut headers = HeaderMap::new();
            if let Ok(value) = http::HeaderValue::from_str(&header) {
                headers.insert("retry-after", value);
            }
            let asked = asked(429, &headers, body.as_bytes(), SystemTime::now());
            prop_assert!(asked.is_none_or(|wait| wait < Duration::from_secs(400_000_000_000)));
        }
    }
}

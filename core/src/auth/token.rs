//! A token and how long it lasts.

use std::time::{Duration, Instant};

use serde_json::Value;

use crate::clock::{Clock, unix_seconds};
use crate::secret::{Secret, wipe};

/// Renewal starts this long before the end, or a tenth of the life for short-lived tokens.
const MARGIN: Duration = Duration::from_secs(60);

/// A server's answer to a login, or a login that was kept.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    pub(crate) access: Secret,
    /// `bearer`, in whatever case the server writes it.
    pub(crate) kind: String,
    pub(crate) life: Option<Life>,
    pub(crate) refresh: Option<Secret>,
    pub(crate) refresh_life: Option<Life>,
    pub(crate) scope: Option<String>,
    pub(crate) owner_id: Option<String>,
    pub(crate) endpoint_id: Option<String>,
}

/// How long something lasts: monotonic for us, by the calendar for what is stored.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Life {
    /// Seconds, as the server said.
    pub(crate) seconds: u64,
    /// Seconds since 1970.
    pub(crate) ends_at: u64,
    end: Instant,
}

impl Life {
    /// A life of `seconds` from now on.
    pub(crate) fn starting_now(seconds: u64, clock: &dyn Clock) -> Self {
        let ends_at = unix_seconds(clock.wall()).saturating_add(seconds);
        Self { seconds, ends_at, end: later(clock.now(), seconds) }
    }

    /// A life that ends at a point of the calendar.
    pub(crate) fn ending_at(ends_at: u64, seconds: Option<u64>, clock: &dyn Clock) -> Self {
        let left = ends_at.saturating_sub(unix_seconds(clock.wall()));
        // Nothing has more left than its whole life: the calendar was set back since.
        let left = seconds.map_or(left, |seconds| left.min(seconds));
        Self { seconds: seconds.unwrap_or(left), ends_at, end: later(clock.now(), left) }
    }

    pub(crate) fn is_over(&self, now: Instant) -> bool {
        now >= self.end
    }

    /// Whether it is time to renew. `spread` in `0.0..1.0` keeps many clients from doing so at once.
    ///
    /// The monotonic clock stands still while the machine sleeps, so the calendar is asked too. One that was set
    /// forward costs a renewal and no more: it alone never makes a life end.
    pub(crate) fn is_due(&self, clock: &dyn Clock, spread: f64) -> bool {
        let margin = MARGIN.min(Duration::from_secs(self.seconds) / 10);
        let margin = margin + margin.mul_f64(spread / 2.0);
        clock.now() + margin >= self.end || unix_seconds(clock.wall()) + margin.as_secs() >= self.ends_at
    }
}

/// A year is as good as for ever, and an absurd number must not overflow the clock.
fn later(now: Instant, seconds: u64) -> Instant {
    now + Duration::from_secs(seconds.min(366 * 86_400))
}

impl Token {
    /// A token that somebody else obtained.
    pub(crate) fn ready(access: Secret) -> Self {
        Self {
            access,
            kind: "bearer".to_owned(),
            life: None,
            refresh: None,
            refresh_life: None,
            scope: None,
            owner_id: None,
            endpoint_id: None,
        }
    }

    /// Reads a token endpoint's answer (RFC 6749 §5.1).
    ///
    /// Lifetimes may be missing, textual or fractional; one that is not positive says nothing.
    pub(crate) fn from_answer(body: &[u8], clock: &dyn Clock) -> Result<Self, &'static str> {
        let mut answer: Value = serde_json::from_slice(body).map_err(|_| "an answer that is not JSON")?;
        let token = Self::from_value(&answer, clock);
        wipe(&mut answer);
        token
    }

    fn from_value(answer: &Value, clock: &dyn Clock) -> Result<Self, &'static str> {
        let access = text(answer, "access_token").ok_or("no access_token in the answer")?;
        let life = |name| number(answer, name).map(|seconds| Life::starting_now(seconds, clock));
        Ok(Self {
            access: Secret::from(access),
            kind: text(answer, "token_type").unwrap_or_else(|| "bearer".to_owned()),
            life: life("expires_in"),
            refresh: text(answer, "refresh_token").map(Secret::from),
            refresh_life: life("refresh_token_expires_in"),
            scope: text(answer, "scope"),
            owner_id: text(answer, "owner_id"),
            endpoint_id: text(answer, "endpoint_id"),
        })
    }

    /// What a renewal leaves out stays as it was (RFC 6749 §6).
    pub(crate) fn keeping_what_is_missing(mut self, old: &Self) -> Self {
        if self.refresh.is_none() {
            self.refresh.clone_from(&old.refresh);
            self.refresh_life = old.refresh_life;
        }
        self.scope = self.scope.or_else(|| old.scope.clone());
        self.owner_id = self.owner_id.or_else(|| old.owner_id.clone());
        self.endpoint_id = self.endpoint_id.or_else(|| old.endpoint_id.clone());
        self
    }

    pub(crate) fn is_usable(&self, now: Instant) -> bool {
        self.life.is_none_or(|life| !life.is_over(now))
    }

    pub(crate) fn is_refreshable(&self, now: Instant) -> bool {
        self.refresh.is_some() && self.refresh_life.is_none_or(|life| !life.is_over(now))
    }
}

/// Non-empty text; numbers as their digits (`owner_id` comes either way).
pub(crate) fn text(object: &Value, name: &str) -> Option<String> {
    match object.get(name)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A positive whole number, also as text or with a fraction.
pub(crate) fn number(object: &Value, name: &str) -> Option<u64> {
    let value = object.get(name)?;
    let number = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok())?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked")]
    (number.is_finite() && number >= 1.0).then(|| number.min(1e15) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{SystemClock, TestClock};

    fn token(json: &str) -> Result<Token, &'static str> {
        Token::from_answer(json.as_bytes(), &SystemClock)
    }

    #[test]
    fn lifetimes_are_read_in_every_form_and_nonsense_is_unknown() {
        for (text, expected) in [
            ("3600", Some(3600)),
            ("\"3600\"", Some(3600)),
            ("59.9", Some(59)),
            ("0", None),
            ("-1", None),
            ("\"x\"", None),
            ("null", None),
            ("1e300", Some(1_000_000_000_000_000)),
        ] {
            let token = token(&format!(r#"{{"access_token":"a","expires_in":{text}}}"#)).unwrap();
            assert_eq!(token.life.map(|life| life.seconds), expected, "{text}");
        }
    }

    #[test]
    fn answers_without_a_token_are_refused() {
        for body in ["", "<html>", "[]", "{}", r#"{"access_token":""}"#, r#"{"access_token":null}"#] {
            assert!(token(body).is_err(), "{body}");
        }
    }

    #[test]
    fn a_renewal_without_refresh_token_keeps_the_old_one() {
        let old = token(r#"{"access_token":"a","refresh_token":"r","owner_id":7}"#).unwrap();
        let new = token(r#"{"access_token":"b"}"#).unwrap().keeping_what_is_missing(&old);
        assert_eq!((new.refresh.unwrap().expose(), new.owner_id.as_deref()), ("r", Some("7")));
    }

    #[test]
    fn renewal_is_due_a_margin_before_the_end_by_either_clock() {
        let clock = TestClock::default();
        let life = Life::starting_now(3600, &clock);
        clock.advance(Duration::from_secs(3539));
        assert!(!life.is_due(&clock, 0.0) && life.is_due(&clock, 0.1));
        clock.advance(Duration::from_secs(1));
        assert!(life.is_due(&clock, 0.0) && !life.is_over(clock.now()));

        let asleep = Life::starting_now(3600, &clock);
        clock.set_forward(Duration::from_secs(4000));
        assert!(asleep.is_due(&clock, 0.0), "the machine slept");
        assert!(!asleep.is_over(clock.now()), "or its calendar was wrong: the server may still take it");

        let short = Life::starting_now(10, &clock);
        assert!(!short.is_due(&clock, 0.999));
    }

    #[test]
    fn a_calendar_set_back_lengthens_no_life() {
        let clock = TestClock::default();
        let end = unix_seconds(clock.wall()) + 1_000_000;
        let life = Life::ending_at(end, Some(3600), &clock);
        assert!(life.is_over(clock.now() + Duration::from_secs(3600)));
        let absurd = Life::ending_at(u64::MAX, None, &clock);
        assert!(!absurd.is_over(clock.now() + Duration::from_secs(86_400)));
    }
}

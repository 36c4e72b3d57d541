//! Rate limits kept before the server has to refuse: one bucket for each throttling group, learnt from its headers.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use http::HeaderMap;

use crate::fork::PerProcess;

/// The limits of one login at one platform.
///
/// A forked child starts anew: requests on their way are its parent's.
#[derive(Debug)]
pub(crate) struct Limiter(PerProcess<Mutex<HashMap<String, Bucket>>>);

impl Default for Limiter {
    fn default() -> Self {
        Self(PerProcess::new(Mutex::default))
    }
}

/// What is known of one group.
#[derive(Debug, Clone, Copy, Default)]
struct Bucket {
    /// Requests that a window allows; unknown before the first answer.
    limit: Option<u64>,
    /// Requests of this window that the server has counted, those of others with the same login among them.
    counted: u64,
    /// Ours that are on their way: the server's count does not hold them yet.
    flying: u64,
    /// When the window ends and the count starts anew.
    ends: Option<Instant>,
    /// The server has refused: nothing of this group is sent before.
    penalty: Option<Instant>,
}

/// What an answer's headers say of its group's limit.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Notice {
    group: Option<String>,
    limit: u64,
    used: u64,
    /// How long the window still lasts.
    left: Duration,
}

impl Limiter {
    /// Takes a place in the group's window, or says how long to wait before asking again.
    pub(crate) fn acquire(&self, group: &str, now: Instant) -> Result<(), Duration> {
        let mut buckets = self.buckets();
        let bucket = buckets.entry(key(group)).or_default();
        if let Some(penalty) = bucket.penalty {
            if now < penalty {
                return Err(penalty - now);
            }
            bucket.penalty = None;
        }
        if bucket.ends.is_some_and(|ends| now >= ends) {
            (bucket.counted, bucket.ends) = (0, None);
        }
        match (bucket.limit, bucket.ends) {
            (Some(limit), Some(ends)) if bucket.counted + bucket.flying >= limit => Err(ends - now),
            _ => {
                bucket.flying += 1;
                Ok(())
            }
        }
    }

    /// Gives back what [`Limiter::acquire`] gave: the request has come to its end, whatever that is.
    pub(crate) fn release(&self, group: &str) {
        if let Some(bucket) = self.buckets().get_mut(&key(group)) {
            bucket.flying = bucket.flying.saturating_sub(1);
        }
    }

    /// Learns from an answer; `wait` is what a refusal asks for.
    pub(crate) fn observe(&self, group: &str, headers: &HeaderMap, wait: Option<Duration>, now: Instant) {
        let notice = Notice::read(headers);
        if notice.is_none() && wait.is_none() {
            return;
        }
        let named = notice.as_ref().and_then(|notice| notice.group.as_deref()).unwrap_or(group);
        let mut buckets = self.buckets();
        // The catalogue's name and the server's may differ in more than case; a refusal holds for both.
        for name in [key(group), key(named)] {
            let bucket = buckets.entry(name).or_default();
            if let Some(notice) = &notice {
                bucket.learn(notice, now);
            }
            if let Some(wait) = wait {
                let until = now + wait;
                bucket.penalty = Some(bucket.penalty.map_or(until, |before| before.max(until)));
            }
        }
    }

    fn buckets(&self) -> MutexGuard<'_, HashMap<String, Bucket>> {
        self.0.get().lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Bucket {
    fn learn(&mut self, notice: &Notice, now: Instant) {
        self.limit = Some(notice.limit);
        // Answers may overtake each other; the server's count only grows within a window.
        self.counted = self.counted.max(notice.used);
        // The first answer of a window fixes its end; later ones would only shift it by their travel time.
        self.ends.get_or_insert(now + notice.left);
    }
}

impl Notice {
    /// RingCentral's `X-Rate-Limit-*` and PureCloud's `inin-ratelimit-*`.
    fn read(headers: &HeaderMap) -> Option<Self> {
        let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
        let number = |name: &str| text(name)?.parse::<u64>().ok();
        // Asked for last: most answers tell of no limit at all.
        let group = || text("x-rate-limit-group").or_else(|| text("x-throttling-group")).map(str::to_owned);
        if let Some(limit) = number("x-rate-limit-limit")
            && let Some(remaining) = number("x-rate-limit-remaining")
        {
            let left = Duration::from_secs(number("x-rate-limit-window").unwrap_or(60).min(3600));
            return Some(Self { group: group(), limit, used: limit.saturating_sub(remaining), left });
        }
        let (limit, used) = (number("inin-ratelimit-allowed")?, number("inin-ratelimit-count")?);
        // Whole seconds: the window may end up to one later.
        let left = Duration::from_secs(number("inin-ratelimit-reset").unwrap_or(60).min(3600) + 1);
        Some(Self { group: group(), limit, used, left })
    }
}

/// Vendors write group names in either case.
fn key(group: &str) -> String {
    group.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (http::HeaderName::from_static(name), value.parse().unwrap()))
            .collect()
    }

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_spent_window_holds_back_its_own_group_only() {
        let (limiter, now) = (Limiter::default(), Instant::now());
        let spent = headers(&[
            ("x-rate-limit-group", "heavy"),
            ("x-rate-limit-limit", "10"),
            ("x-rate-limit-remaining", "0"),
            ("x-rate-limit-window", "60"),
        ]);
        limiter.acquire("Heavy", now).unwrap();
        limiter.release("Heavy");
        limiter.observe("Heavy", &spent, None, now);
        assert_eq!(limiter.acquire("Heavy", now + 10 * SECOND), Err(50 * SECOND));
        assert!(limiter.acquire("Light", now).is_ok());
        assert!(limiter.acquire("Heavy", now + 60 * SECOND).is_ok());
    }

    #[test]
    fn requests_on_their_way_count() {
        let (limiter, now) = (Limiter::default(), Instant::now());
        let first = headers(&[
            ("inin-ratelimit-count", "1"),
            ("inin-ratelimit-allowed", "3"),
            ("inin-ratelimit-reset", "9"),
        ]);
        limiter.acquire("", now).unwrap();
        limiter.release("");
        limiter.observe("", &first, None, now);
        assert!(limiter.acquire("", now).is_ok() && limiter.acquire("", now).is_ok());
        assert_eq!(limiter.acquire("", now), Err(10 * SECOND));
    }

    #[test]
    fn windows_of_a_strict_server_are_used_and_never_overrun() {
        let (limiter, start) = (Limiter::default(), Instant::now());
        let mut windows = [0_u64; 3];
        for millisecond in 0..180_000_u64 {
            let now = start + Duration::from_millis(millisecond);
            if limiter.acquire("g", now).is_err() {
                continue;
            }
            limiter.release("g");
            let second = millisecond / 1000;
            let window = &mut windows[usize::try_from(second / 60).unwrap()];
            *window += 1;
            let (count, left) = (window.to_string(), (60 - second % 60).to_string());
            let told = [
                ("inin-ratelimit-count", count.as_str()),
                ("inin-ratelimit-allowed", "300"),
                ("inin-ratelimit-reset", left.as_str()),
            ];
            limiter.observe("g", &headers(&told), None, now);
        }
        assert_eq!(windows, [300; 3]);
    }

    #[test]
    fn a_server_that_counts_less_than_we_do_is_believed() {
        let (limiter, now) = (Limiter::default(), Instant::now());
        let half = headers(&[
            ("x-rate-limit-limit", "4"),
            ("x-rate-limit-remaining", "2"),
            ("x-rate-limit-window", "60"),
        ]);
        for _ in 0..100 {
            limiter.acquire("Light", now).unwrap();
            limiter.release("Light");
            limiter.observe("Light", &half, None, now);
        }
    }

    #[test]
    fn a_penalty_is_waited_out_by_everybody_and_never_shortened() {
        let (limiter, now) = (Limiter::default(), Instant::now());
        limiter.observe("Heavy", &HeaderMap::new(), Some(60 * SECOND), now);
        limiter.observe("Heavy", &HeaderMap::new(), Some(5 * SECOND), now);
        assert_eq!(limiter.acquire("Heavy", now + SECOND), Err(59 * SECOND));
    }

    #[test]
    fn unknown_limits_and_garbage_hold_nothing_back() {
        let (limiter, now) = (Limiter::default(), Instant::now());
        limiter.observe(
            "",
            &headers(&[("x-rate-limit-limit", "many"), ("x-rate-limit-remaining", "-1")]),
            None,
            now,
        );
        assert!((0..1000).all(|_| limiter.acquire("", now).is_ok()));
    }
}

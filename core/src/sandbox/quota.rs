//! Counting requests, and telling the caller how many are left.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use super::message::Reply;
use super::options::SandboxOptions;
use super::refusal::{Reason, Refusal};
use crate::platform::Platform;

/// RingCentral's limit on token requests.
const LOGINS: u32 = 5;

/// Requests per caller in the current window.
#[derive(Debug)]
pub(super) struct Quota {
    throttle: Option<u32>,
    length: Duration,
    windows: HashMap<String, Window>,
}

#[derive(Debug, Clone, Copy)]
struct Window {
    start: Instant,
    count: u32,
}

/// What an answer's headers say of its caller's quota.
#[derive(Debug)]
pub(super) struct Allowance {
    limit: u32,
    used: u32,
    /// Seconds until the count starts anew, and the whole length.
    reset: u64,
    length: u64,
    group: String,
}

impl Quota {
    pub(super) fn new(options: &SandboxOptions) -> Self {
        Self {
            throttle: options.throttle,
            length: Duration::from_secs(options.throttle_window),
            windows: HashMap::new(),
        }
    }

    /// Counts a request of `caller`, refusing it when throttling is on and the window is full.
    pub(super) fn count(
        &mut self,
        platform: Platform,
        caller: &str,
        group: Option<&str>,
        now: Instant,
    ) -> (Allowance, Result<(), Refusal>) {
        let usual = usual_limit(platform, group);
        let window = self.advance(caller, now);
        let limit = self.throttle.unwrap_or(usual);
        let reset = self.remaining(window, now);
        // Without throttling the count never comes near the limit: a client that paces itself by these headers
        // would wait for a refusal that is not to come.
        let used =
            if self.throttle.is_some() { window.count.min(limit) } else { window.count.min(usual / 2) };
        let group = group.unwrap_or("Light").to_lowercase();
        let allowance = Allowance { limit, used, reset, length: self.length.as_secs(), group };
        let verdict = match self.throttle {
            Some(limit) if window.count > limit => Err(too_many(limit, self.length, reset)),
            _ => Ok(()),
        };
        (allowance, verdict)
    }

    /// Counts a token request at RingCentral, which limits them too.
    pub(super) fn count_login(&mut self, now: Instant) -> Result<(), Refusal> {
        if self.throttle.is_none() {
            return Ok(());
        }
        let window = self.advance("login", now);
        if window.count > LOGINS {
            return Err(too_many(LOGINS, self.length, self.remaining(window, now)));
        }
        Ok(())
    }

    /// The caller's window with this request in it.
    fn advance(&mut self, caller: &str, now: Instant) -> Window {
        let length = self.length;
        let window = self.windows.entry(caller.to_owned()).or_insert(Window { start: now, count: 0 });
        if now.duration_since(window.start) >= length {
            *window = Window { start: now, count: 0 };
        }
        window.count += 1;
        *window
    }

    /// Whole seconds to the window's end, never zero: a client told to wait none comes back too early.
    fn remaining(&self, window: Window, now: Instant) -> u64 {
        let left = self.length.saturating_sub(now.duration_since(window.start));
        (left + Duration::from_millis(999)).as_secs().max(1)
    }
}

impl Allowance {
    /// The answer with its vendor's rate-limit headers.
    pub(super) fn mark(&self, reply: Reply, platform: Platform) -> Reply {
        let text = |number: u64| number.to_string();
        match platform {
            Platform::PureCloud => reply
                .with_own("inin-ratelimit-count", &text(self.used.into()))
                .with_own("inin-ratelimit-allowed", &text(self.limit.into()))
                .with_own("inin-ratelimit-reset", &text(self.reset)),
            Platform::RingCentral => reply
                .with_own("x-rate-limit-group", &self.group)
                .with_own("x-rate-limit-limit", &text(self.limit.into()))
                .with_own("x-rate-limit-remaining", &text((self.limit - self.used).into()))
                .with_own("x-rate-limit-window", &text(self.length)),
        }
    }
}

fn too_many(limit: u32, length: Duration, reset: u64) -> Refusal {
    let message = format!("more than {limit} requests within {} seconds", length.as_secs());
    Refusal::new(Reason::TooMany, message).retry_after(reset)
}

/// What the vendors grant by default in a minute.
fn usual_limit(platform: Platform, group: Option<&str>) -> u32 {
    match (platform, group) {
        (Platform::PureCloud, _) => 300,
        (_, Some("Heavy")) => 10,
        (_, Some("Medium")) => 40,
        (_, Some("Auth")) => LOGINS,
        _ => 50,
    }
}

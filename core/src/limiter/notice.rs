//! What an answer's headers say of its group's limit.

use std::time::Duration;

use http::HeaderMap;

/// No window is longer, whatever a header says.
const LONGEST: u64 = 3600;

/// What an answer tells of the window it was counted in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Notice {
    /// The server's name of the group.
    pub(super) group: Option<String>,
    /// Requests that a window allows, one at least: nobody could learn otherwise when the limit rises.
    pub(super) limit: u64,
    /// Requests of this window that the server has counted, this one and those of others among them.
    pub(super) used: u64,
    /// How long the window still lasts, at most.
    pub(super) left: Duration,
}

impl Notice {
    /// RingCentral's `X-Rate-Limit-*` and PureCloud's `inin-ratelimit-*`; none where neither can be read.
    pub(crate) fn read(headers: &HeaderMap) -> Option<Self> {
        let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
        let number = |name: &str| text(name)?.parse::<u64>().ok();
        // Asked for last: most answers tell of no limit at all.
        let group = || text("x-rate-limit-group").or_else(|| text("x-throttling-group")).map(str::to_owned);
        if let Some(limit) = number("x-rate-limit-limit")
            && let Some(remaining) = number("x-rate-limit-remaining")
        {
            let left = Duration::from_secs(number("x-rate-limit-window").unwrap_or(60).min(LONGEST));
            let limit = limit.max(1);
            return Some(Self { group: group(), limit, used: limit.saturating_sub(remaining), left });
        }
        let (limit, used) = (number("inin-ratelimit-allowed")?, number("inin-ratelimit-count")?);
        // Whole seconds: the window may end up to one later.
        let left = Duration::from_secs(number("inin-ratelimit-reset").unwrap_or(60).min(LONGEST) + 1);
        Some(Self { group: group(), limit: limit.max(1), used, left })
    }
}

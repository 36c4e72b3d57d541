//! Failures on request and by chance.

use super::chance::Chance;
use super::message::Request;
use super::refusal::{Reason, Refusal};

/// What makes healthy requests fail.
#[derive(Debug)]
pub(super) struct Faults {
    rate: f64,
    chance: Chance,
}

impl Faults {
    pub(super) fn new(rate: f64, chance: Chance) -> Self {
        Self { rate, chance }
    }

    /// The failure that `Prefer: code=…` asks for.
    pub(super) fn asked(request: &Request) -> Result<(), Refusal> {
        let Some(status) = preferred(request) else { return Ok(()) };
        let refusal = Refusal::new(Reason::Asked(status), format!("the request preferred a {status}"));
        // A client that waits should not wait long in a test.
        Err(if matches!(status, 429 | 503) { refusal.retry_after(1) } else { refusal })
    }

    /// The failure that is asked for, else the one that chance has in store.
    pub(super) fn strike(&mut self, request: &Request) -> Result<(), Refusal> {
        Self::asked(request)?;
        if self.chance.strikes(self.rate) {
            return Err(Refusal::new(
                Reason::Unavailable,
                "the sandbox fails a share of requests, and this was one",
            ));
        }
        Ok(())
    }
}

/// The 4xx or 5xx of a `Prefer: code=…` header (RFC 7240's list syntax).
fn preferred(request: &Request) -> Option<u16> {
    let preferences = request.headers.get_all("prefer").iter().filter_map(|value| value.to_str().ok());
    preferences
        .flat_map(|value| value.split([',', ';']))
        .filter_map(|preference| preference.trim().strip_prefix("code=")?.trim_matches('"').parse().ok())
        .find(|status| (400..=599).contains(status))
}

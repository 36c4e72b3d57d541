//! A renewal that failed for a passing reason, and when the next one is worth a try.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::login::Login;
use crate::error::{Error, ErrorKind};

/// The first rest after a failure, and the longest.
const REST: Duration = Duration::from_secs(5);
const LONGEST_REST: Duration = Duration::from_secs(60);

/// What became of the latest renewal.
#[derive(Debug)]
pub(super) struct Trouble {
    /// The login that was to be renewed.
    login: Arc<Login>,
    pub(super) error: Error,
    failures: u32,
    rested: Instant,
}

impl Trouble {
    /// Notes a failure. `chance` in `0.0..1.0` keeps the clients of a fleet from trying again at once.
    pub(super) fn new(
        login: Arc<Login>,
        error: Error,
        former: Option<&Self>,
        now: Instant,
        chance: f64,
    ) -> Self {
        let failures = former.filter(|former| former.is_of(&login)).map_or(0, |former| former.failures) + 1;
        let rest = REST.saturating_mul(2_u32.saturating_pow(failures - 1)).min(LONGEST_REST);
        let asked = error.retry_after().unwrap_or_default().min(LONGEST_REST);
        Self { login, error, failures, rested: now + rest.mul_f64(0.5 + chance / 2.0).max(asked) }
    }

    /// Whether it was about this login.
    pub(super) fn is_of(&self, login: &Arc<Login>) -> bool {
        Arc::ptr_eq(&self.login, login)
    }

    /// Whether the token endpoint is better left alone.
    pub(super) fn rests(&self, now: Instant) -> bool {
        now < self.rested
    }
}

/// Whether an error says something of the server, and not only of the call that met it.
pub(super) fn is_for_everybody(error: &Error) -> bool {
    error.kind() != ErrorKind::Cancelled && error.code() != Some("timeout")
}

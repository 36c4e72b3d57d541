//! How many repetitions a host is worth: a dead server must not be hammered by everybody's retries.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::fork::PerProcess;
use crate::origin::Origin;

/// What a host's account starts with, and never exceeds.
const FULL: u32 = 500;

/// What a call that succeeds at once puts back.
const SMALL_CHANGE: u32 = 1;

/// One account for each host, shared by all calls of a client.
///
/// A repetition takes its cost from it and a success puts it back, so while a server is well the account is full;
/// when it is down, calls soon fail with the error they have in place of waiting for one more.
#[derive(Debug)]
pub(crate) struct Quota(PerProcess<Mutex<HashMap<Origin, u32>>>);

impl Default for Quota {
    fn default() -> Self {
        Self(PerProcess::new(Mutex::default))
    }
}

impl Quota {
    /// Takes the cost of a repetition; `false` when the host's account does not cover it.
    pub(crate) fn take(&self, host: &Origin, cost: u32) -> bool {
        let mut accounts = self.accounts();
        let Some(left) = accounts.get(host).copied().unwrap_or(FULL).checked_sub(cost) else { return false };
        accounts.insert(host.clone(), left);
        true
    }

    /// Puts back, after a success, what its last repetition took; a little where there was none.
    pub(crate) fn give(&self, host: &Origin, taken: Option<u32>) {
        let mut accounts = self.accounts();
        let Some(left) = accounts.get_mut(host) else { return };
        *left += taken.unwrap_or(SMALL_CHANGE);
        if *left >= FULL {
            // A full account is what a host without one has.
            accounts.remove(host);
        }
    }

    fn accounts(&self) -> MutexGuard<'_, HashMap<Origin, u32>> {
        self.0.get().lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repetitions(quota: &Quota, host: &Origin, cost: u32) -> usize {
        (0..10_000).take_while(|_| quota.take(host, cost)).count()
    }

    fn host(name: &str) -> Origin {
        Origin::split(&format!("https://{name}")).unwrap().0
    }

    #[test]
    fn an_empty_account_refuses_and_another_host_has_its_own() {
        let quota = Quota::default();
        assert_eq!(repetitions(&quota, &host("a"), 14), 35);
        assert_eq!(repetitions(&quota, &host("b"), 5), 100);
        assert!(!quota.take(&host("a"), 14));
    }

    #[test]
    fn successes_fill_it_up_again_and_not_beyond() {
        let quota = Quota::default();
        repetitions(&quota, &host("a"), 14);
        quota.give(&host("a"), Some(14));
        assert!(quota.take(&host("a"), 14) && !quota.take(&host("a"), 14));
        for _ in 0..10_000 {
            quota.give(&host("a"), None);
        }
        assert_eq!(repetitions(&quota, &host("a"), 14), 35);
    }
}

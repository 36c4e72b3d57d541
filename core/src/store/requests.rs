//! How many token requests a store's clients have made in the last minute.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A minute, and what the travel times of two requests may differ.
const PERIOD: u64 = 62_000;

/// The latest requests' moments, in milliseconds since 1970: by the calendar, because processes share them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Window(Vec<u64>);

impl Window {
    pub(crate) fn new(moments: Vec<u64>) -> Self {
        Self(moments)
    }

    pub(crate) fn moments(&self) -> &[u64] {
        &self.0
    }

    /// Notes a request at `now` if fewer than `limit` were made in the minute before; else says how long to wait.
    pub(crate) fn admit(&mut self, limit: usize, now: u64) -> Result<(), Duration> {
        // A clock that was set back must not make a moment last longer than a minute.
        self.0.iter_mut().for_each(|moment| *moment = (*moment).min(now));
        self.0.retain(|moment| now - *moment < PERIOD);
        self.0.sort_unstable();
        if self.0.len() < limit {
            self.0.push(now);
            return Ok(());
        }
        let oldest = self.0[self.0.len() - limit];
        Err(Duration::from_millis(oldest + PERIOD - now))
    }
}

/// Milliseconds since 1970, zero before.
pub(crate) fn milliseconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |d| u64::try_from(d.as_millis()).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sixth_request_of_a_minute_waits_for_the_first_to_be_a_minute_old() {
        let mut window = Window::default();
        for second in 0..5 {
            assert_eq!(window.admit(5, 1_000_000 + second * 1000), Ok(()));
        }
        assert_eq!(window.admit(5, 1_010_000), Err(Duration::from_secs(52)));
        assert_eq!(window.admit(5, 1_061_999), Err(Duration::from_millis(1)));
        assert_eq!(window.admit(5, 1_062_000), Ok(()));
        assert_eq!(window.admit(5, 1_062_000), Err(Duration::from_secs(1)));
    }

    #[test]
    fn no_minute_ever_holds_more_than_the_limit_however_the_requests_come() {
        let (mut window, mut now, mut sent) = (Window::default(), 5_000_000, Vec::new());
        for step in 0..500_u64 {
            now += step * 7919 % 9000;
            if window.admit(5, now).is_ok() {
                sent.push(now);
            }
        }
        assert!(sent.len() > 20);
        assert!(sent.windows(6).all(|six| six[5] - six[0] >= 60_000));
    }

    #[test]
    fn a_clock_set_back_by_years_delays_by_no_more_than_a_minute() {
        let mut window = Window::new(vec![9_000_000_000_000; 5]);
        assert_eq!(window.admit(5, 1_000_000), Err(Duration::from_secs(62)));
        assert_eq!(window.admit(5, 1_062_000), Ok(()));
    }
}

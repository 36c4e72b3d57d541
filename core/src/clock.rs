//! Time, waiting and chance: the only place they enter the library.

use std::fmt;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::cancel::Cancel;
use crate::transport::Interrupt;

/// The longest wait without a look at signals.
const SLICE: Duration = Duration::from_millis(50);

/// Why a wait ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Waited {
    Over,
    Cancelled,
    Interrupted,
}

/// Time and chance, replaceable so that tests never wait.
pub(crate) trait Clock: Send + Sync + fmt::Debug {
    /// Monotonic time, for limits and expiry.
    fn now(&self) -> Instant;

    /// The calendar, for what is stored or compared with a server's date.
    fn wall(&self) -> SystemTime;

    /// Sleeps unless stopped.
    fn wait(&self, wait: Duration, cancel: &Cancel, interrupt: Option<&Interrupt>) -> Waited;

    /// A number in `0.0..1.0`.
    fn chance(&self) -> f64;
}

/// The machine's own clock.
#[derive(Debug)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    fn wait(&self, wait: Duration, cancel: &Cancel, interrupt: Option<&Interrupt>) -> Waited {
        let end = Instant::now() + wait;
        loop {
            if interrupt.is_some_and(|stop| stop()) {
                return Waited::Interrupted;
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return if cancel.is_cancelled() { Waited::Cancelled } else { Waited::Over };
            }
            if cancel.wait(left.min(SLICE)) {
                return Waited::Cancelled;
            }
        }
    }

    fn chance(&self) -> f64 {
        // 53 bits fill a float's mantissa exactly.
        let bits = getrandom::u64().unwrap_or_else(|_| u64::from(std::process::id())) >> 11;
        #[expect(clippy::cast_precision_loss, reason = "53 bits are exact")]
        let share = bits as f64 / (1_u64 << 53) as f64;
        share
    }
}

/// Seconds since 1970, zero before.
pub(crate) fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs())
}

/// A clock that a test sets: waiting moves it on at once.
#[cfg(test)]
#[derive(Debug)]
pub(crate) struct TestClock {
    start: (Instant, SystemTime),
    passed: std::sync::Mutex<(Duration, Duration)>,
}

#[cfg(test)]
impl Default for TestClock {
    fn default() -> Self {
        let wall = UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        Self { start: (Instant::now(), wall), passed: std::sync::Mutex::default() }
    }
}

#[cfg(test)]
impl TestClock {
    /// Lets time pass.
    pub(crate) fn advance(&self, time: Duration) {
        let mut passed = self.passed.lock().unwrap();
        *passed = (passed.0 + time, passed.1 + time);
    }

    /// Sets the calendar forward alone.
    pub(crate) fn set_forward(&self, time: Duration) {
        self.passed.lock().unwrap().1 += time;
    }
}

#[cfg(test)]
impl Clock for std::sync::Arc<TestClock> {
    fn now(&self) -> Instant {
        (**self).now()
    }

    fn wall(&self) -> SystemTime {
        (**self).wall()
    }

    fn wait(&self, wait: Duration, cancel: &Cancel, interrupt: Option<&Interrupt>) -> Waited {
        (**self).wait(wait, cancel, interrupt)
    }

    fn chance(&self) -> f64 {
        (**self).chance()
    }
}

#[cfg(test)]
impl Clock for TestClock {
    fn now(&self) -> Instant {
        self.start.0 + self.passed.lock().unwrap().0
    }

    fn wall(&self) -> SystemTime {
        self.start.1 + self.passed.lock().unwrap().1
    }

    fn wait(&self, wait: Duration, _: &Cancel, _: Option<&Interrupt>) -> Waited {
        self.advance(wait);
        Waited::Over
    }

    fn chance(&self) -> f64 {
        0.5
    }
}

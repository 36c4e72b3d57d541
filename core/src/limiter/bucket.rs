//! One throttling group of one login: the window, who is on the way, and who waits. Pure: the time is an argument.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use super::notice::Notice;

/// Waiting callers come back one after the other, not all at the window's first moment.
const GAP: Duration = Duration::from_millis(2);

/// How soon to look again when only requests on their way are in the way.
const SOON: Duration = Duration::from_millis(20);

/// Whoever is later than this at a window that has room is not waited for.
const LATE: Duration = Duration::from_millis(100);

/// Before the first answer has told the limit, so many may be on their way at once…
const UNTOLD: u64 = 8;

/// … unless the first answer takes this long.
const PATIENCE: Duration = Duration::from_secs(1);

/// What is known of one group.
#[derive(Debug, Default)]
pub(super) struct Bucket {
    /// Requests that a window allows; unknown before the first answer, and where the server tells none.
    limit: Option<u64>,
    /// Whether any answer has come.
    answered: bool,
    /// When the first request was sent.
    first: Option<Instant>,
    /// Requests of this window that the server has counted, those of others with the same login among them.
    counted: u64,
    /// Ours of this window whose answers have come.
    own: u64,
    /// Ours of this window that are on their way: the server's count may not hold them yet.
    flying: u64,
    /// Counts windows, so that a late answer cannot speak of the wrong one.
    window: u64,
    /// When the window ends and the count starts anew.
    ends: Option<Instant>,
    /// How long a window is, as far as seen.
    length: Duration,
    /// The server has refused: nothing of this group is sent before.
    penalty: Option<Instant>,
    /// Those who wait, oldest first, and when each was told to ask again.
    queue: BTreeMap<u64, Instant>,
}

/// A request on its way: what was known when it left.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Flight {
    window: u64,
    counted: u64,
}

impl Bucket {
    /// Lets the holder of a ticket go, or says when to ask again; until then the ticket keeps its rank.
    pub(super) fn enter(&mut self, ticket: u64, now: Instant) -> Result<Flight, Duration> {
        self.turn_over(now);
        let before = self.queue.range(..ticket).count() as u64;
        let step = GAP * u32::try_from(before).unwrap_or(u32::MAX);
        let has_room = self.penalty.is_none() && before < self.free(now);
        if has_room && !self.is_awaited(ticket, now, step) {
            self.queue.remove(&ticket);
            self.flying += 1;
            self.first.get_or_insert(now);
            return Ok(Flight { window: self.window, counted: self.counted });
        }
        let closed = if has_room { Duration::ZERO } else { self.closed(before, now) };
        let wait = closed.saturating_add(step);
        // What is beyond the clock's end never comes.
        self.queue.insert(ticket, now.checked_add(wait).unwrap_or(now));
        Err(wait)
    }

    /// Whether one that came before a newcomer is about to go. A caller that is back at once would else take the
    /// window's places while those who waited for it are still waking up.
    fn is_awaited(&self, ticket: u64, now: Instant, step: Duration) -> bool {
        let is_new = !self.queue.contains_key(&ticket);
        is_new && self.queue.range(..ticket).any(|(_, due)| now < *due + LATE && *due <= now + step)
    }

    /// Gives a ticket's rank up.
    pub(super) fn give_up(&mut self, ticket: u64) {
        self.queue.remove(&ticket);
    }

    /// A request has come to its end without an answer.
    pub(super) fn land(&mut self, flight: Flight) {
        if flight.window == self.window {
            self.flying = self.flying.saturating_sub(1);
        }
    }

    /// A request has come to its end with an answer.
    pub(super) fn land_with(&mut self, flight: Flight, notice: Option<&Notice>, now: Instant) {
        self.land(flight);
        self.answered = true;
        if let Some(notice) = notice {
            self.learn(Some(flight), notice, now);
        }
    }

    /// Learns from an answer; `flight` is missing when the request left under another group's name.
    pub(super) fn learn(&mut self, flight: Option<Flight>, notice: &Notice, now: Instant) {
        self.turn_over(now);
        self.answered = true;
        self.limit = Some(notice.limit);
        self.length = self.length.max(notice.left);
        let flight = flight.unwrap_or(Flight { window: self.window, counted: 0 });
        if flight.window != self.window {
            return;
        }
        if flight.counted > 0 && notice.used <= flight.counted {
            // The server counts less than before it had this request: its window has started anew.
            self.start_anew();
        }
        self.own += 1;
        // Answers may overtake each other; the server's count only grows within a window.
        self.counted = self.counted.max(notice.used);
        // The first answer of a window fixes its end; later ones would only shift it by their travel time.
        self.ends.get_or_insert(now + notice.left);
    }

    /// Keeps the group closed for so long; never shortens an earlier order.
    pub(super) fn close(&mut self, wait: Duration, now: Instant) {
        let until = now + wait;
        self.penalty = Some(self.penalty.map_or(until, |before| before.max(until)));
    }

    /// Whether nothing would be lost with it.
    pub(super) fn is_idle(&self, now: Instant) -> bool {
        let past = |moment: Option<Instant>| moment.is_none_or(|moment| moment <= now);
        self.flying == 0 && self.queue.is_empty() && past(self.ends) && past(self.penalty)
    }

    fn turn_over(&mut self, now: Instant) {
        if self.penalty.is_some_and(|until| now >= until) {
            // The server's word when to come back stands above our idea of its window.
            self.penalty = None;
            self.start_anew();
        }
        if self.ends.is_some_and(|ends| now >= ends) {
            self.start_anew();
        }
    }

    /// Requests still on their way were counted in the window they left in.
    fn start_anew(&mut self) {
        (self.counted, self.own, self.flying, self.ends) = (0, 0, 0, None);
        self.window += 1;
    }

    /// How many more may go now.
    fn free(&self, now: Instant) -> u64 {
        match self.limit {
            Some(limit) => limit
                .saturating_sub(self.counted)
                .saturating_sub(self.flying)
                .saturating_sub(self.others(limit)),
            None if self.answered || self.first.is_some_and(|first| now >= first + PATIENCE) => u64::MAX,
            None => UNTOLD.saturating_sub(self.flying),
        }
    }

    /// Requests that others with the same login probably have on their way, by their share of the count so far.
    fn others(&self, limit: u64) -> u64 {
        let theirs = self.counted.saturating_sub(self.own.saturating_add(self.flying));
        // No more than a twentieth is held back: the estimate is rough when the window is young.
        (theirs.saturating_mul(self.flying + 1) / self.own.max(1)).min(limit / 20)
    }

    /// How long the group stays closed for one with so many before it.
    fn closed(&self, before: u64, now: Instant) -> Duration {
        if let Some(until) = self.penalty {
            return until.saturating_duration_since(now);
        }
        match (self.limit, self.ends) {
            (Some(limit), Some(ends)) if self.counted.saturating_add(self.others(limit)) >= limit => {
                let further = u32::try_from(before / limit.max(1)).unwrap_or(u32::MAX);
                ends.saturating_duration_since(now).saturating_add(self.length.saturating_mul(further))
            }
            _ => SOON,
        }
    }
}

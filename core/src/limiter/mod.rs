//! Rate limits kept before the server has to refuse: a bucket for each throttling group of each login, learnt from the
//! answers' headers.
//!
//! Callers that find a bucket empty wait in the order they came, and come back one by one when the window opens.

mod bucket;
mod notice;
#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use self::bucket::Bucket;
pub(crate) use self::bucket::Flight;
pub(crate) use self::notice::Notice;
use crate::fork::PerProcess;

/// More buckets or names than this are only kept while they are in use.
const MANY: usize = 1000;

/// Which bucket a request draws on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Lane {
    /// Whose limit it is: where the calls go, and for which login.
    pub(crate) credential: String,
    /// The group by the catalogue; empty where it is not known. What the server calls it counts more.
    pub(crate) group: String,
    /// The operation id, or method and path: what the server's name of the group is remembered by.
    pub(crate) operation: String,
}

/// Where buckets are kept: in this process, or some day in a store that many hosts share.
pub(crate) trait Limits: Send + Sync + fmt::Debug {
    /// A rank behind all who wait already.
    fn queue(&self, lane: Lane) -> Ticket;

    /// Lets a request go, or says how long to wait before asking again with the same ticket.
    fn enter(&self, ticket: &Ticket, now: Instant) -> Result<Flight, Duration>;

    /// The holder of a ticket does not want to wait any longer.
    fn give_up(&self, ticket: &Ticket);

    /// A request has ended: with an answer, and what that told, or without.
    fn land(&self, ticket: &Ticket, flight: Flight, answer: Option<Told<'_>>, now: Instant);
}

/// What an answer told.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Told<'a> {
    /// What its headers say of the limit.
    pub(crate) notice: Option<&'a Notice>,
    /// How long the server, which refused, wants to see nothing of the group.
    pub(crate) refused: Option<Duration>,
}

/// A place in the queue of a bucket.
#[derive(Debug)]
pub(crate) struct Ticket {
    lane: Lane,
    bucket: Arc<str>,
    rank: u64,
}

/// One request's way through the limiter. Dropped before its end, it gives back what it holds.
#[derive(Debug)]
pub(crate) struct Turn<'a> {
    limits: &'a dyn Limits,
    ticket: Ticket,
    flight: Option<Flight>,
    ended: bool,
}

impl<'a> Turn<'a> {
    pub(crate) fn new(limits: &'a dyn Limits, lane: Lane) -> Self {
        Self { limits, ticket: limits.queue(lane), flight: None, ended: false }
    }

    /// The group that it draws on, as far as known: the server's name of it, else the catalogue's.
    pub(crate) fn group(&self) -> &str {
        self.ticket.bucket.rsplit_once('\n').map_or("", |(_, group)| group)
    }

    /// Whether the request may go now; else how long to wait before asking again.
    pub(crate) fn ask(&mut self, now: Instant) -> Result<(), Duration> {
        self.flight = Some(self.limits.enter(&self.ticket, now)?);
        Ok(())
    }

    /// The request that was let go has ended; `answer` is missing when none came.
    pub(crate) fn end(mut self, answer: Option<Told<'_>>, now: Instant) {
        if let Some(flight) = self.flight {
            self.limits.land(&self.ticket, flight, answer, now);
            self.ended = true;
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        match self.flight {
            _ if self.ended => {}
            Some(flight) => self.limits.land(&self.ticket, flight, None, Instant::now()),
            None => self.limits.give_up(&self.ticket),
        }
    }
}

/// Buckets in this process. A forked child starts anew: requests on their way are its parent's.
pub(crate) struct Memory(PerProcess<Mutex<State>>);

#[derive(Default)]
struct State {
    tickets: u64,
    buckets: HashMap<Arc<str>, Bucket>,
    /// What the server calls the group of an operation, where the catalogue does not know or calls it otherwise.
    names: HashMap<String, Arc<str>>,
}

/// The buckets that all clients of this process share which were asked to.
pub(crate) fn shared() -> Arc<dyn Limits> {
    static SHARED: LazyLock<Arc<Memory>> = LazyLock::new(Arc::default);
    SHARED.clone()
}

impl Default for Memory {
    fn default() -> Self {
        Self(PerProcess::new(Mutex::default))
    }
}

impl Limits for Memory {
    fn queue(&self, lane: Lane) -> Ticket {
        let mut state = self.state();
        state.tickets += 1;
        Ticket { bucket: state.key(&lane), rank: state.tickets, lane }
    }

    fn enter(&self, ticket: &Ticket, now: Instant) -> Result<Flight, Duration> {
        self.state().bucket(&ticket.bucket, now).enter(ticket.rank, now)
    }

    fn give_up(&self, ticket: &Ticket) {
        if let Some(bucket) = self.state().buckets.get_mut(&ticket.bucket) {
            bucket.give_up(ticket.rank);
        }
    }

    fn land(&self, ticket: &Ticket, flight: Flight, answer: Option<Told<'_>>, now: Instant) {
        let mut state = self.state();
        let left = state.bucket(&ticket.bucket, now);
        let Some(Told { notice, refused }) = answer else { return left.land(flight) };
        let named = notice.and_then(|notice| notice.group.as_deref());
        let named =
            named.map(|group| key(&ticket.lane.credential, group)).filter(|key| *key != ticket.bucket);
        // The headers speak of the bucket that the server names, and so does a refusal.
        left.land_with(flight, notice.filter(|_| named.is_none()), now);
        if let Some(named) = &named {
            state.remember(&ticket.lane, named);
            if let Some(notice) = notice {
                state.bucket(named, now).learn(None, notice, now);
            }
        }
        if let Some(wait) = refused {
            state.bucket(named.as_ref().unwrap_or(&ticket.bucket), now).close(wait, now);
        }
    }
}

impl Memory {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.get().lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn bucket(&mut self, key: &Arc<str>, now: Instant) -> &mut Bucket {
        if self.buckets.len() >= MANY && !self.buckets.contains_key(key) {
            self.buckets.retain(|_, bucket| !bucket.is_idle(now));
        }
        self.buckets.entry(Arc::clone(key)).or_default()
    }

    fn key(&self, lane: &Lane) -> Arc<str> {
        let known = if self.names.is_empty() { None } else { self.names.get(&name(lane)) };
        known.cloned().unwrap_or_else(|| key(&lane.credential, &lane.group))
    }

    fn remember(&mut self, lane: &Lane, bucket: &Arc<str>) {
        if self.names.len() >= MANY {
            self.names.clear();
        }
        self.names.insert(name(lane), Arc::clone(bucket));
    }
}

/// Vendors write group names in either case.
fn key(credential: &str, group: &str) -> Arc<str> {
    let mut key = [credential, "\n", group].concat();
    key[credential.len()..].make_ascii_lowercase();
    key.into()
}

/// An operation of a login; the parts of a path that are ids do not tell operations apart.
fn name(lane: &Lane) -> String {
    let id = |part: &&str| !part.bytes().any(|b| b.is_ascii_digit()) || part.starts_with('v');
    let shape: Vec<&str> = lane.operation.split('/').map(|part| if id(&part) { part } else { "*" }).collect();
    format!("{}\n{}", lane.credential, shape.join("/"))
}

/// The keys stay out: they stand for logins.
impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memory").field("buckets", &self.state().buckets.len()).finish_non_exhaustive()
    }
}

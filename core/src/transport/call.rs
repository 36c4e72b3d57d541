//! One exchange under way: what it may cost, how it is stopped, and how far it came.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::{Duration, Instant};

use super::proxy::Route;
use super::{Failure, FailureKind, Phase, Terms};
use crate::cancel::Cancel;
use crate::fork::forks;
use crate::origin::Url;

/// The longest uninterrupted wait. Bounds how late a signal at another thread, or a cancel where no socket
/// can be shut down, is noticed.
pub(super) const SLICE: Duration = Duration::from_millis(50);

/// What may come before the body: one head of 64 KiB and some interim answers.
const HEAD_BYTES: u64 = 256 * 1024;

/// An exchange, as the connector and the connection see it.
///
/// They find it through a thread-local, because ureq's `Transport::is_open` has no argument at all. An
/// exchange never leaves its thread, so plain cells do.
pub(super) struct Call {
    terms: Terms,
    pub(super) url: Url,
    pub(super) route: Route,
    /// Refuses pooled connections: the last one was dead.
    pub(super) fresh: bool,
    /// The process image that it began in.
    image: u32,
    phase: Cell<Phase>,
    /// When `phase` is over; `None` is never.
    until: Cell<Option<Instant>>,
    /// A look at the clock that nothing has waited since.
    glance: Cell<Option<Instant>>,
    /// When the interrupt hook is due.
    look_at: Cell<Instant>,
    last_sent: Cell<Instant>,
    /// What a forwarding proxy wants in the request line before the path, until it was put there.
    origin: Cell<Option<String>>,
    sent: Cell<bool>,
    reused: Cell<bool>,
    in_head: Cell<bool>,
    received: Cell<u64>,
    excess: Cell<bool>,
}

thread_local!(static CURRENT: RefCell<Option<Rc<Call>>> = const { RefCell::new(None) });

/// Scheme, host and port as the URL writes them.
fn site(url: &Url) -> String {
    let scheme = if url.is_https() { "https" } else { "http" };
    format!("{scheme}://{}", url.authority())
}

/// The exchange that this thread is in.
pub(super) fn current() -> Result<Rc<Call>, Failure> {
    // Cloned out, not borrowed: the interrupt hook may make another call on this thread.
    let call = CURRENT.try_with(|current| current.borrow().clone());
    call.ok().flatten().ok_or_else(|| Failure::new(FailureKind::Unusable, "no call is under way"))
}

impl Call {
    pub(super) fn new(terms: &Terms, url: Url, route: Route, fresh: bool) -> Self {
        let now = Instant::now();
        let origin = matches!(route, Route::Forward(_)).then(|| site(&url));
        Self {
            terms: terms.clone(),
            url,
            route,
            origin: Cell::new(origin),
            fresh,
            image: forks(),
            phase: Cell::new(Phase::Deadline),
            until: Cell::new(terms.limits.deadline),
            glance: Cell::new(Some(now)),
            look_at: Cell::new(now + SLICE),
            last_sent: Cell::new(now),
            sent: Cell::new(false),
            reused: Cell::new(false),
            in_head: Cell::new(true),
            received: Cell::new(0),
            excess: Cell::new(false),
        }
    }

    /// Runs `exchange` with this call as the thread's current one.
    pub(super) fn enter<R>(self: &Rc<Self>, exchange: impl FnOnce() -> R) -> R {
        struct Restore(Option<Rc<Call>>);
        impl Drop for Restore {
            fn drop(&mut self) {
                CURRENT.set(self.0.take());
            }
        }
        let _restore = Restore(CURRENT.replace(Some(Rc::clone(self))));
        exchange()
    }

    /// How long to wait now at most, or why not to wait any more.
    ///
    /// Asked before every system call that may block, so it also runs the interrupt hook when that is due.
    pub(super) fn slice(&self) -> Result<Duration, Failure> {
        let mut now = self.glance.take().unwrap_or_else(Instant::now);
        if now >= self.look_at.get() {
            self.look()?;
            now = Instant::now();
        }
        // Behind the hook: it may have forked, and the child must not read a byte of its parent's answer.
        self.check()?;
        let Some(until) = self.until.get() else { return Ok(SLICE) };
        let left = until.saturating_duration_since(now);
        if left.is_zero() { Err(self.timed_out()) } else { Ok(left.min(SLICE)) }
    }

    /// Whether it may go on at all.
    pub(super) fn check(&self) -> Result<(), Failure> {
        if self.terms.cancel.is_cancelled() {
            return Err(Failure::new(FailureKind::Cancelled, "the call was cancelled"));
        }
        if self.image != forks() {
            // The hook forked: the socket is the parent's, and so is the answer.
            return Err(Failure::new(
                FailureKind::Interrupted,
                "the process was forked in the middle of the call",
            ));
        }
        Ok(())
    }

    /// Runs the interrupt hook: after a signal, and once a slice.
    pub(super) fn look(&self) -> Result<(), Failure> {
        let stop = self.terms.interrupt.as_ref().is_some_and(|hook| hook());
        self.look_at.set(Instant::now() + SLICE);
        if stop { Err(Failure::new(FailureKind::Interrupted, "the call was interrupted")) } else { Ok(()) }
    }

    /// A new connection is being made. Nothing arms another limit before the first byte of the request, so
    /// DNS, TCP, proxy and TLS share this one.
    pub(super) fn connecting(&self) {
        self.arm(Phase::Connect, self.look_at_the_clock(), self.terms.limits.connect);
    }

    /// A pooled connection was taken.
    pub(super) fn reusing(&self) {
        self.reused.set(true);
    }

    /// The next piece of the request is about to be handed over.
    pub(super) fn sending(&self) {
        self.arm(Phase::Stall, self.look_at_the_clock(), self.terms.limits.stall);
    }

    /// Some bytes of the request were handed to the system.
    pub(super) fn handed_over(&self) {
        self.sent.set(true);
        self.last_sent.set(self.look_at_the_clock());
    }

    /// The answer is about to be read.
    pub(super) fn receiving(&self) {
        let limits = &self.terms.limits;
        if self.received.get() == 0 {
            self.arm(Phase::FirstByte, self.last_sent.get(), limits.first_byte);
            return;
        }
        self.arm(Phase::Stall, self.look_at_the_clock(), limits.stall);
        if self.in_head.get() {
            // Interim answers and dripping headers keep the stall limit away, but not for ever.
            let whole = limits.first_byte.saturating_add(limits.stall);
            self.arm_earlier(Phase::FirstByte, self.last_sent.get().checked_add(whole));
        }
    }

    /// So many bytes of the answer came, TLS taken off.
    pub(super) fn received(&self, bytes: usize) -> Result<(), Failure> {
        self.received.set(self.received.get() + bytes as u64);
        if self.in_head.get() && self.received.get() > HEAD_BYTES {
            return Err(Failure::new(FailureKind::Protocol, "the server sends interim answers without end"));
        }
        Ok(())
    }

    /// The answer's headers are complete.
    pub(super) fn head_came(&self) {
        self.in_head.set(false);
    }

    /// Whether they are not.
    pub(super) fn is_in_head(&self) -> bool {
        self.in_head.get()
    }

    /// More bytes came than the answer has.
    pub(super) fn exceeded(&self) {
        self.excess.set(true);
    }

    /// Whether more bytes came than the answer has.
    pub(super) fn has_excess(&self) -> bool {
        self.excess.get()
    }

    /// The origin to put into the request line that begins the next piece, if one is due.
    pub(super) fn take_origin(&self) -> Option<String> {
        self.origin.take()
    }

    /// Whether any byte of the request may have reached the server.
    pub(super) fn has_sent(&self) -> bool {
        self.sent.get()
    }

    /// How many decoded bytes the answer may have.
    pub(super) fn response_bytes(&self) -> u64 {
        self.terms.limits.response_bytes
    }

    pub(super) fn cancel(&self) -> &Cancel {
        &self.terms.cancel
    }

    /// Whether the answer has begun.
    pub(super) fn has_answer(&self) -> bool {
        self.received.get() > 0
    }

    /// Fills in how far the exchange came.
    pub(super) fn judge(&self, failure: Failure) -> Failure {
        let before_the_request = matches!(
            failure.kind,
            FailureKind::Dns
                | FailureKind::Connect
                | FailureKind::Proxy
                | FailureKind::Tls
                | FailureKind::Unusable
        );
        let stale = failure.kind == FailureKind::Broken && self.reused.get() && !self.has_answer();
        Failure { sent: self.sent.get() && !before_the_request, stale, ..failure }
    }

    /// The time, which the next [`Call::slice`] need not ask for again.
    fn look_at_the_clock(&self) -> Instant {
        let now = Instant::now();
        self.glance.set(Some(now));
        now
    }

    fn arm(&self, phase: Phase, from: Instant, limit: Duration) {
        self.phase.set(Phase::Deadline);
        self.until.set(self.terms.limits.deadline);
        self.arm_earlier(phase, from.checked_add(limit));
    }

    fn arm_earlier(&self, phase: Phase, at: Option<Instant>) {
        let Some(at) = at else { return };
        if self.until.get().is_none_or(|until| at < until) {
            self.phase.set(phase);
            self.until.set(Some(at));
        }
    }

    fn timed_out(&self) -> Failure {
        let (limits, host) = (&self.terms.limits, self.url.host());
        let phase = self.phase.get();
        let message = match phase {
            Phase::Connect => format!("no connection to {host} within {:?}", limits.connect),
            Phase::FirstByte => format!("no answer from {host} within {:?}", limits.first_byte),
            Phase::Stall => format!("nothing moved for {:?}", limits.stall),
            Phase::Deadline => "the call's deadline has passed".to_owned(),
        };
        Failure::new(FailureKind::Timeout(phase), message)
    }
}

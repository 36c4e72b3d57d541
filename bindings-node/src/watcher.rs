//! Log lines and events of one client, for JavaScript.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use napi_derive::napi;
use pcsdk::{Event, EventKind, Level, Observer};

use crate::letter::Letter;
use crate::mailbox::Post;

/// Sends what JavaScript wants to know, and nothing else: a line nobody reads is not even built.
#[derive(Debug)]
pub(crate) struct Watcher {
    id: u32,
    post: Arc<Post>,
    wanted: AtomicU32,
}

/// Bits of what is wanted: a log level each, and the events.
const EVENTS: u32 = 8;

const fn bit(level: Level) -> u32 {
    match level {
        Level::Debug => 1,
        Level::Info => 2,
        // The last two have a channel of their own, which is always open.
        Level::Warning | Level::Preview | Level::Deprecated => 4,
    }
}

impl Watcher {
    pub(crate) fn new(id: u32, post: Arc<Post>) -> Self {
        Self { id, post, wanted: AtomicU32::new(0) }
    }

    /// From now on sends what the bits ask for: 1 debug, 2 info and 4 warning lines, 8 events.
    pub(crate) fn want(&self, bits: u32) {
        self.wanted.store(bits, Ordering::Relaxed);
    }

    fn wanted(&self, bits: u32) -> bool {
        self.wanted.load(Ordering::Relaxed) & bits != 0
    }
}

impl Observer for Watcher {
    fn wants(&self, level: Level) -> bool {
        level > Level::Warning || self.wanted(bit(level))
    }

    fn log(&self, level: Level, text: &str) {
        if self.wants(level) {
            self.post.send(Letter::line(self.id, level.name(), text));
        }
    }

    fn event(&self, event: &Event<'_>) {
        if self.wanted(EVENTS) {
            self.post.send(Letter::event(self.id, event));
        }
    }
}

/// The names of all events.
#[napi(catch_unwind)]
pub fn event_names() -> Vec<&'static str> {
    EventKind::ALL.iter().map(|kind| kind.name()).collect()
}

/// The event's own name for one of its names, old ones included.
#[napi(catch_unwind)]
pub fn event_name(name: String) -> Option<&'static str> {
    EventKind::from_name(&name).map(EventKind::name)
}

//! A store of JavaScript's: asked by letter, answered when its Promise ends.

use std::any::Any;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use pcsdk::{Error, ErrorKind, Result, Secret, UserStore};

use crate::letter::Letter;
use crate::mailbox::Post;

/// No store takes longer; one whose Promise never ends must not hold all calls for ever.
const PATIENCE: Duration = Duration::from_secs(120);

/// How often a waiting thread looks whether the environment still lives.
const SLICE: Duration = Duration::from_millis(50);

/// Asks the functions on the environment's own thread, and waits on the thread of the call.
pub(crate) struct Store(Arc<Desk>);

/// Where questions lie until they are answered.
struct Desk {
    watcher: u32,
    post: Arc<Post>,
    open: Mutex<Questions>,
    answered: Condvar,
}

#[derive(Default)]
struct Questions {
    last: u32,
    answers: HashMap<u32, Option<Answer>>,
}

/// What JavaScript said: a text or nothing, or that it failed.
type Answer = std::result::Result<Option<Secret>, String>;

impl Store {
    pub(crate) fn new(watcher: u32, post: Arc<Post>) -> Self {
        Self(Arc::new(Desk { watcher, post, open: Mutex::default(), answered: Condvar::new() }))
    }

    /// Takes an answer; one that nobody waits for any more is dropped.
    pub(crate) fn answer(&self, question: u32, text: Option<String>, failure: Option<String>) {
        let text = text.map(Secret::from);
        if let Some(place) = self.0.open().answers.get_mut(&question) {
            *place = Some(failure.map_or(Ok(text), Err));
        }
        self.0.answered.notify_all();
    }
}

impl Desk {
    fn ask(&self, what: &'static str, text: Option<&str>) -> Result<Option<Secret>> {
        let question = {
            let mut open = self.open();
            open.last = open.last.wrapping_add(1);
            let question = open.last;
            open.answers.insert(question, None);
            question
        };
        self.post.send(Letter::question(self.watcher, question, what, text));
        let answer = self.wait_for(question);
        self.open().answers.remove(&question);
        match answer {
            Some(Ok(text)) => Ok(text),
            Some(Err(name)) => {
                let message = format!("the store's `{what}` threw {name}");
                Err(Error::new(ErrorKind::Store, message))
            }
            None => {
                let message = format!("the store's `{what}` did not end within {} s", PATIENCE.as_secs());
                Err(Error::new(ErrorKind::Store, message))
            }
        }
    }

    fn wait_for(&self, question: u32) -> Option<Answer> {
        let end = Instant::now() + PATIENCE;
        let mut open = self.open();
        loop {
            if let Some(Some(answer)) = open.answers.insert(question, None) {
                return Some(answer);
            }
            if Instant::now() >= end || self.post.is_closed() {
                return None;
            }
            let waited = self.answered.wait_timeout(open, SLICE);
            open = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    fn open(&self) -> MutexGuard<'_, Questions> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl UserStore for Store {
    fn load(&self) -> Result<Option<Secret>> {
        self.0.ask("load", None)
    }

    fn save(&self, text: &str) -> Result<()> {
        self.0.ask("save", Some(text)).map(drop)
    }

    fn remove(&self) -> Result<()> {
        self.0.ask("remove", None).map(drop)
    }

    fn lock(&self, _: &dyn Fn() -> Result<()>) -> Result<Box<dyn Any>> {
        self.0.ask("lock", None)?;
        Ok(Box::new(Held(self.0.clone())))
    }

    /// The environment's own thread must not wait for itself.
    fn is_deferred(&self) -> bool {
        true
    }
}

/// The lock, given back when dropped.
struct Held(Arc<Desk>);

impl Drop for Held {
    fn drop(&mut self) {
        // JavaScript reports a failure itself: the call has its result.
        let _ = self.0.ask("unlock", None);
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Store")
    }
}

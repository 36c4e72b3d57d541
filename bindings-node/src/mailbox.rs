//! The way from the worker threads to one JavaScript environment.
//!
//! One queue carries everything, so that the log lines and events of a call arrive before its outcome.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use napi::bindgen_prelude::Function;
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Status};
use napi_derive::napi;
use pcsdk::Cancel;

use crate::letter::Letter;

/// Does not keep the process alive by itself: that is the caller's to switch.
type Queue = ThreadsafeFunction<Letter, (), Letter, Status, false, true>;

/// Takes letters to the one function of an environment, and knows the environment's running tasks.
#[napi]
#[derive(Debug)]
pub struct Mailbox {
    post: Arc<Post>,
}

/// What the worker threads hold of a mailbox.
pub(crate) struct Post {
    queue: RwLock<Queue>,
    running: Mutex<HashMap<u32, Cancel>>,
    closed: AtomicBool,
}

#[napi]
impl Mailbox {
    /// A mailbox whose letters `deliver` gets, on the environment's own thread.
    #[napi(constructor, catch_unwind)]
    pub fn new(deliver: Function<'_, Letter, ()>) -> napi::Result<Self> {
        let builder = deliver.build_threadsafe_function::<Letter>().weak::<true>();
        let queue = builder.build_callback(|letter| Ok(letter.value))?;
        Ok(Self {
            post: Arc::new(Post {
                queue: RwLock::new(queue),
                running: Mutex::default(),
                closed: AtomicBool::new(false),
            }),
        })
    }

    /// From now on the mailbox keeps the process alive.
    #[napi(catch_unwind)]
    #[allow(
        deprecated,
        reason = "the advice, a clone for each task, would give up the one queue and its order"
    )]
    pub fn hold(&self, env: Env) -> napi::Result<()> {
        self.post.queue.write().unwrap_or_else(PoisonError::into_inner).refer(&env)
    }

    /// From now on it does not.
    #[napi(catch_unwind)]
    #[allow(deprecated, reason = "as for `hold`")]
    pub fn release(&self, env: Env) -> napi::Result<()> {
        self.post.queue.write().unwrap_or_else(PoisonError::into_inner).unref(&env)
    }

    /// Stops a task, if it still runs; its letter comes all the same.
    #[napi(catch_unwind)]
    pub fn cancel(&self, ticket: u32) {
        let cancel = self.post.running().get(&ticket).cloned();
        if let Some(cancel) = cancel {
            cancel.cancel();
        }
    }
}

impl Mailbox {
    pub(crate) fn post(&self) -> Arc<Post> {
        self.post.clone()
    }
}

/// The environment ends: nobody waits for its tasks any more.
impl Drop for Mailbox {
    fn drop(&mut self) {
        self.post.closed.store(true, Ordering::Relaxed);
        for (_, cancel) in self.post.running().drain() {
            cancel.cancel();
        }
    }
}

impl Post {
    /// Notes a task, so that it can be stopped by its ticket.
    pub(crate) fn begin(&self, ticket: u32, cancel: Cancel) {
        self.running().insert(ticket, cancel);
    }

    /// Tells the end of a task.
    pub(crate) fn end(&self, ticket: u32, letter: Letter) {
        self.running().remove(&ticket);
        self.send(letter);
    }

    /// Whether the environment is gone, so that no letter is answered any more.
    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Relaxed)
    }

    /// Queues a letter; drops it when the environment is gone.
    pub(crate) fn send(&self, letter: Letter) {
        let queue = self.queue.read().unwrap_or_else(PoisonError::into_inner);
        // The only failure is that there is nobody left to tell.
        let _ = queue.call(letter, ThreadsafeFunctionCallMode::NonBlocking);
    }

    fn running(&self) -> MutexGuard<'_, HashMap<u32, Cancel>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Post {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Post").field("running", &self.running().len()).finish_non_exhaustive()
    }
}

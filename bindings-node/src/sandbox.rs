//! A sandbox in this process.

use std::sync::{Arc, Mutex, PoisonError};

use napi_derive::napi;
use pcsdk::sandbox::SandboxOptions;

use crate::letter::Outcome;
use crate::mailbox::{Mailbox, Post};
use crate::task;

/// A sandbox, running or not. Dropping it stops it.
#[napi]
#[derive(Debug)]
pub struct Sandbox {
    post: Arc<Post>,
    server: Arc<Mutex<Option<pcsdk::sandbox::Sandbox>>>,
}

#[napi]
impl Sandbox {
    /// One that does not run yet.
    #[napi(constructor, catch_unwind)]
    pub fn new(mailbox: &Mailbox) -> Self {
        Self { post: mailbox.post(), server: Arc::default() }
    }

    /// Starts it; the letter's text is its URL. The options are a JSON object.
    #[napi(catch_unwind)]
    pub fn start(&self, ticket: u32, options: String) {
        let slot = self.server.clone();
        task::start(self.post.clone(), ticket, String::new(), move |_| {
            let server = pcsdk::sandbox::Sandbox::start(SandboxOptions::from_json(options.as_bytes())?)?;
            let url = server.url().to_owned();
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(server);
            Ok(Outcome::Text(url))
        });
    }

    /// Stops it; does nothing when it does not run.
    #[napi(catch_unwind)]
    pub fn stop(&self, ticket: u32) {
        let slot = self.server.clone();
        task::start(self.post.clone(), ticket, String::new(), move |_| {
            drop(slot.lock().unwrap_or_else(PoisonError::into_inner).take());
            Ok(Outcome::Nothing)
        });
    }
}

//! The pages of a list, as `lib/walk.cjs` uses them.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use napi::Either;
use napi_derive::napi;

use crate::client::Client;
use crate::error::Failure;
use crate::letter::Outcome;
use crate::mailbox::Post;
use crate::task;

/// A walk over the pages of a listing operation.
#[napi]
pub struct Pager {
    items: String,
    /// A page that is on its way holds the lock.
    walk: Arc<Mutex<pcsdk::Pager>>,
    post: Arc<Post>,
}

#[napi]
impl Client {
    /// Makes a walk, with arguments as for `invoke`; `cursor` goes on where an earlier one stopped. Sends nothing.
    #[napi(catch_unwind)]
    pub fn pager(
        &self,
        operation: String,
        positional: String,
        named: String,
        cursor: Option<String>,
    ) -> napi::Result<Either<Pager, Failure>> {
        let pager =
            self.client()?.pager(&operation, positional.as_bytes(), named.as_bytes(), cursor.as_deref());
        Ok(match pager {
            Ok(pager) => Either::A(Pager {
                items: pager.items().to_owned(),
                walk: Arc::new(Mutex::new(pager)),
                post: self.post(),
            }),
            Err(error) => Either::B(error.into()),
        })
    }
}

#[napi]
impl Pager {
    /// Fetches the next page. The letter bears none after the last one.
    #[napi(catch_unwind)]
    pub fn next(&self, ticket: u32, options: String, headers: bool) {
        let walk = self.walk.clone();
        task::start(self.post.clone(), ticket, options, move |options| {
            let page = locked(&walk).next_page(options)?;
            Ok(page.map_or(Outcome::Nothing, |page| Outcome::Page { page, headers }))
        });
    }

    /// The dotted path of the items in each page; empty when the page itself is the list.
    #[napi(catch_unwind)]
    pub fn items(&self) -> &str {
        &self.items
    }

    /// Where to go on after so many items of the page in hand. Waits for a page that is on its way.
    #[napi(catch_unwind)]
    pub fn cursor(&self, taken: u32) -> String {
        locked(&self.walk).cursor(taken.into())
    }
}

/// A panic of the core leaves a walk where it was.
fn locked(walk: &Mutex<pcsdk::Pager>) -> MutexGuard<'_, pcsdk::Pager> {
    walk.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The walk's arguments stay out: they may hold personal data.
impl fmt::Debug for Pager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager").field("items", &self.items).finish_non_exhaustive()
    }
}

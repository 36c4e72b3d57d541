//! One piece of work on a worker thread, and how its end gets home.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use pcsdk::{CallOptions, Cancel, Error, ErrorKind};

use crate::letter::{Letter, Outcome};
use crate::mailbox::Post;
use crate::pool::POOL;

/// Runs `work` on the pool and posts how it ended under `ticket`. `options` are those of a call, as JSON.
pub(crate) fn start(
    post: Arc<Post>,
    ticket: u32,
    options: String,
    work: impl FnOnce(&CallOptions) -> pcsdk::Result<Outcome> + Send + 'static,
) {
    let cancel = Cancel::new();
    post.begin(ticket, cancel.clone());
    let home = post.clone();
    let job = move || {
        let ended = guarded(|| {
            let options = CallOptions { cancel, ..CallOptions::from_json(options.as_bytes())? };
            work(&options)
        });
        post.end(ticket, Letter::done(ticket, ended));
    };
    if let Err(error) = POOL.run(Box::new(job)) {
        let error =
            Error::new(ErrorKind::Internal, format!("no thread can be started for the call: {error}"));
        home.end(ticket, Letter::done(ticket, Err(error)));
    }
}

/// A panic of the core ends one call, not the process.
fn guarded<T>(work: impl FnOnce() -> pcsdk::Result<T>) -> pcsdk::Result<T> {
    // A core that panicked is as usable as before: its locks recover from poison.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        Err(Error::new(
            ErrorKind::Internal,
            format!("a defect of the library, please report it: {}", said(&*panic)),
        ))
    })
}

fn said(panic: &(dyn Any + Send)) -> &str {
    let owned = panic.downcast_ref::<String>().map(String::as_str);
    owned.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_internal_error_with_its_message() {
        for error in [
            guarded::<()>(|| panic!("plain")).unwrap_err(),
            guarded::<()>(|| panic!("with {}", "plain parts")).unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Internal);
            assert!(error.message().contains("plain"), "{error}");
        }
    }

    #[test]
    fn what_does_not_panic_passes_through() {
        assert_eq!(guarded(|| Ok(7)).unwrap(), 7);
        let error = guarded::<()>(|| Err(Error::new(ErrorKind::Config, "no"))).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
    }
}

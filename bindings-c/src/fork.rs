//! The list of living handles across fork(2).
//!
//! A fork copies the locks as they are. One that another thread holds at that moment would stay locked in the child
//! for ever, so the forking thread takes them all first.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{MutexGuard, Once};

use crate::handle::{LIVING, lock};

thread_local! {
    static HELD: RefCell<Vec<MutexGuard<'static, BTreeMap<usize, &'static str>>>> = const { RefCell::new(Vec::new()) };
}

extern "C" fn before() {
    // Fails only in a thread that is ending, which forks no more.
    let _ = HELD.try_with(|held| held.borrow_mut().extend(LIVING.iter().map(lock)));
}

extern "C" fn after() {
    let _ = HELD.try_with(|held| held.borrow_mut().clear());
}

/// Makes forks safe, from the first handle on. A program that makes none has no fork handler of ours.
pub(crate) fn prepare() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // SAFETY: the handlers take and release locks in the forking thread, and stay loaded (`-z nodelete`). It fails
        // only for want of memory, and then forks are as safe as without it.
        unsafe { libc::pthread_atfork(Some(before), Some(after), Some(after)) };
    });
}

//! What a forked child must not share with its parent: open connections, and locks another thread may have
//! held.

#![allow(unsafe_code, reason = "pthread_atfork(3), and a pointer that changes hands without a lock")]

use std::fmt;
use std::marker::PhantomData;
use std::ptr;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};

static FORKS: AtomicU32 = AtomicU32::new(0);

extern "C" fn in_the_child() {
    FORKS.fetch_add(1, Ordering::Relaxed);
}

/// Tells process images apart: a forked child gets another number than its parent.
///
/// Costs a load or two, where getpid(2) would be a system call for each request.
pub(crate) fn forks() -> u32 {
    static REGISTERED: OnceLock<bool> = OnceLock::new();
    // SAFETY: the handler only adds to an atomic, which is all that is allowed between fork and exec.
    let counting =
        *REGISTERED.get_or_init(|| unsafe { libc::pthread_atfork(None, None, Some(in_the_child)) } == 0);
    if counting { FORKS.load(Ordering::Relaxed) } else { std::process::id() }
}

/// A value made on first use, and made anew in a forked child.
///
/// There is no lock, since another thread may hold it at the fork. The value a child inherits is leaked, not
/// dropped: its own locks may be held for ever, and closing its connections may speak on them.
pub(crate) struct PerProcess<T: Send + Sync> {
    current: AtomicPtr<Made<T>>,
    make: Box<dyn Fn() -> T + Send + Sync>,
    _owns: PhantomData<T>,
}

struct Made<T> {
    image: u32,
    value: T,
}

impl<T: Send + Sync> PerProcess<T> {
    /// `make` may run more than once at the same time; one result is kept.
    pub(crate) fn new(make: impl Fn() -> T + Send + Sync + 'static) -> Self {
        // The fork handler must be in place before the first fork that matters.
        forks();
        Self { current: AtomicPtr::new(ptr::null_mut()), make: Box::new(make), _owns: PhantomData }
    }

    /// This process's own value.
    pub(crate) fn get(&self) -> &T {
        let seen = self.current.load(Ordering::Acquire);
        // SAFETY: what `current` points to came from `Box::into_raw`, and is freed by nothing but `drop`.
        if let Some(made) = unsafe { seen.as_ref() }
            && made.image == forks()
        {
            return &made.value;
        }
        let new = Box::into_raw(Box::new(Made { image: forks(), value: (self.make)() }));
        match self.current.compare_exchange(seen, new, Ordering::AcqRel, Ordering::Acquire) {
            // SAFETY: `new` is valid, and published: nothing but `drop` frees it.
            Ok(_) => unsafe { &(*new).value },
            Err(winner) => {
                // SAFETY: `new` was never published.
                drop(unsafe { Box::from_raw(new) });
                // SAFETY: as for `seen`. It is of this process: only its own threads can have been faster.
                unsafe { &(*winner).value }
            }
        }
    }
}

impl<T: Send + Sync> Drop for PerProcess<T> {
    fn drop(&mut self) {
        let made = *self.current.get_mut();
        // SAFETY: `&mut self` means that nobody holds what `get` gave out; the pointer came from `Box`.
        if !made.is_null() && unsafe { (*made).image } == forks() {
            // SAFETY: as above.
            drop(unsafe { Box::from_raw(made) });
        }
    }
}

impl<T: Send + Sync> fmt::Debug for PerProcess<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PerProcess").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::AtomicUsize;
    use std::thread;

    use super::*;

    #[test]
    fn all_threads_get_the_same_value_and_it_is_dropped_once() {
        struct Counted(Arc<AtomicUsize>);
        impl Drop for Counted {
            fn drop(&mut self) {
                self.0.fetch_add(1, Ordering::SeqCst);
            }
        }
        let (made, dropped) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let shared = PerProcess::new({
            let (made, dropped) = (made.clone(), dropped.clone());
            move || {
                made.fetch_add(1, Ordering::SeqCst);
                Counted(dropped.clone())
            }
        });
        let seen: Vec<usize> = thread::scope(|scope| {
            let threads: Vec<_> =
                (0..8).map(|_| scope.spawn(|| ptr::from_ref(shared.get()) as usize)).collect();
            threads.into_iter().map(|t| t.join().unwrap()).collect()
        });
        assert!(seen.iter().all(|at| *at == seen[0]));
        drop(shared);
        assert_eq!(made.load(Ordering::SeqCst), dropped.load(Ordering::SeqCst));
    }

    #[test]
    fn a_value_of_another_process_image_is_replaced_and_leaked() {
        let shared = PerProcess::new(|| Box::new(7));
        let first = shared.get();
        // As a child finds it: made under another number.
        let inherited = shared.current.load(Ordering::SeqCst);
        // SAFETY: the test holds no other reference to the number.
        unsafe { (*inherited).image = forks().wrapping_add(1) };
        let second = shared.get();
        assert!(!ptr::eq(first, second));
        assert_eq!((**first, **second), (7, 7), "the inherited one is still valid");
        // SAFETY: leaked on purpose; freed here so that leak checkers stay quiet.
        drop(unsafe { Box::from_raw(inherited) });
    }
}

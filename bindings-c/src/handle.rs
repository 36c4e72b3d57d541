//! Handles: the pointers C holds, checked before they are followed.
//!
//! A handle is a reference count of its value, given away. Its address stands in a list of the living ones, so that a
//! pointer that is NULL, freed, or of another type is told apart without being touched, and a value that one thread
//! frees outlives the call in which another thread uses it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pcsdk::{Error, ErrorKind, Result};

use crate::fork;

/// A type that C holds by handle.
pub(crate) trait Handle: Send + Sync + 'static {
    /// The name of the type in C.
    const NAME: &'static str;
}

/// Addresses, by their complement, and the names of their types.
///
/// The complement hides the address from leak checkers, which would count a handle that the program has lost as
/// still within its reach.
pub(crate) type Shard = Mutex<BTreeMap<usize, &'static str>>;

/// In parts, so that threads with handles of their own seldom meet.
pub(crate) static LIVING: [Shard; 16] = [const { Mutex::new(BTreeMap::new()) }; 16];

/// Gives `value` away: the caller frees it with [`release`].
pub(crate) fn adopt<T: Handle>(value: T) -> *mut T {
    fork::prepare();
    let handle = Arc::into_raw(Arc::new(value)).cast_mut();
    lock(shard(handle.addr())).insert(!handle.addr(), T::NAME);
    handle
}

/// A share of the value behind a handle.
///
/// # Errors
/// [`ErrorKind::Argument`] when it is no living handle of the type.
pub(crate) fn get<T: Handle>(handle: *const T) -> Result<Arc<T>> {
    let living = lock(shard(handle.addr()));
    match living.get(&!handle.addr()) {
        Some(&name) if name == T::NAME => {
            // SAFETY: the list holds the address under this type's name, so it came from `Arc::into_raw` in `adopt`,
            // and `release` cannot give up its count while `living` is locked.
            unsafe { Arc::increment_strong_count(handle) };
            // SAFETY: as above; the count is the one just added.
            Ok(unsafe { Arc::from_raw(handle) })
        }
        Some(name) => Err(refuse::<T>(&format!("a {name}"))),
        None if handle.is_null() => Err(refuse::<T>("NULL")),
        None => Err(refuse::<T>("freed, or was never one")),
    }
}

/// Takes back what [`adopt`] gave away. Anything but a living handle of the type is left alone.
pub(crate) fn release<T: Handle>(handle: *mut T) {
    let mut living = lock(shard(handle.addr()));
    if living.get(&!handle.addr()) == Some(&T::NAME) {
        living.remove(&!handle.addr());
        // The value's own end may take its time, or free further handles.
        drop(living);
        // SAFETY: the address came from `Arc::into_raw` in `adopt`, and only one caller can have removed it.
        drop(unsafe { Arc::from_raw(handle) });
    }
}

/// A lock whose holders leave its content whole at every step, so that a panic of one does not matter.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn shard(address: usize) -> &'static Shard {
    // The low bits are those of the alignment.
    &LIVING[(address >> 4) % LIVING.len()]
}

fn refuse<T: Handle>(what: &str) -> Error {
    Error::new(ErrorKind::Argument, format!("the {} is {what}", T::NAME))
}

#[cfg(test)]
mod tests {
    use std::ptr::{null, null_mut, without_provenance};
    use std::thread;

    use super::*;

    /// A type of these tests alone: nobody else frees one, or is given its address.
    struct Thing(u32);
    impl Handle for Thing {
        const NAME: &'static str = "thing";
    }

    fn refusal(handle: *const Thing) -> String {
        get(handle).map(|thing| thing.0).unwrap_err().message().to_owned()
    }

    #[test]
    fn a_freed_handle_is_refused_and_may_be_freed_again() {
        struct Single;
        impl Handle for Single {
            const NAME: &'static str = "single";
        }
        let handle = adopt(Single);
        assert!(get(handle).is_ok());
        release(handle);
        let error = get(handle).map(|_| ()).unwrap_err();
        assert_eq!(error.message(), "the single is freed, or was never one");
        release(handle);
        assert_eq!(error.kind(), ErrorKind::Argument);
    }

    #[test]
    fn null_and_wrong_types_are_named() {
        struct Other;
        impl Handle for Other {
            const NAME: &'static str = "other";
        }
        assert_eq!(refusal(null()), "the thing is NULL");
        release::<Thing>(null_mut());
        let other = adopt(Other);
        assert_eq!(refusal(other.cast()), "the thing is a other");
        release::<Thing>(other.cast());
        assert!(get(other).is_ok(), "not freed under the wrong name");
        release(other);
    }

    #[test]
    fn a_value_outlives_its_handle_where_it_is_used() {
        let handle = adopt(Thing(7));
        let used = get(handle).unwrap();
        release(handle);
        assert_eq!(used.0, 7);
    }

    #[test]
    fn many_threads_may_use_and_free_the_same_handle() {
        for _ in 0..200 {
            let shared = adopt(Thing(7)).addr();
            let frees = |_| get::<Thing>(without_provenance(shared)).is_ok_and(|thing| thing.0 == 7);
            thread::scope(|scope| {
                for _ in 0..4 {
                    scope.spawn(|| {
                        let seen = (0..50).take_while(|turn| frees(*turn)).count();
                        release::<Thing>(without_provenance::<Thing>(shared).cast_mut());
                        seen
                    });
                }
            });
            assert!(get::<Thing>(without_provenance(shared)).is_err(), "freed by whoever was first");
        }
    }
}

//! Operations that were called before, parsed: what a program calls at all, it calls again.

use std::sync::Arc;

use arc_swap::ArcSwapOption;

use super::operation::Operation;

/// A power of two, so that a hash becomes an index by masking. Few programs call as many operations.
const SLOTS: usize = 512;

/// The operations looked up last: never more than [`SLOTS`] of them, and no lock.
pub(super) struct Recent([ArcSwapOption<Operation>; SLOTS]);

impl Recent {
    pub(super) const fn new() -> Self {
        Self([const { ArcSwapOption::const_empty() }; SLOTS])
    }

    pub(super) fn get(&self, id: &str) -> Option<Arc<Operation>> {
        places(id).into_iter().find_map(|place| {
            let held = self.0[place].load();
            held.as_ref().filter(|operation| operation.id == id).cloned()
        })
    }

    /// Keeps an operation, if need be in place of another.
    pub(super) fn keep(&self, operation: &Arc<Operation>) {
        let [first, second] = places(&operation.id);
        let place = if self.0[first].load().is_none() { first } else { second };
        self.0[place].store(Some(Arc::clone(operation)));
    }
}

/// Where an operation may lie: two places, so that two that share one do not drive each other out at every call.
fn places(id: &str) -> [usize; 2] {
    // FNV-1a: ids are short, and nobody else chooses them.
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let hash = id.bytes().fold(0x811c_9dc5, step);
    [hash, hash >> 16].map(|hash| hash as usize & (SLOTS - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation(id: &str) -> Arc<Operation> {
        Arc::new(Operation::parse(&format!(r#"{{"id":"{id}","method":"GET","path":"/","groups":[]}}"#)))
    }

    #[test]
    fn what_was_kept_is_found_and_nothing_else_is() {
        let recent = Recent::new();
        let kept = operation("getUsersMe");
        recent.keep(&kept);
        assert!(recent.get("getUsersMe").is_some_and(|found| Arc::ptr_eq(&found, &kept)));
        assert!(recent.get("getUsers").is_none());
    }

    #[test]
    fn the_latest_is_always_there_and_memory_is_bounded() {
        let recent = Recent::new();
        for number in 0..10 * SLOTS {
            let id = format!("operation{number}");
            recent.keep(&operation(&id));
            assert!(recent.get(&id).is_some(), "{id}");
        }
        let held = recent.0.iter().filter(|slot| slot.load().is_some()).count();
        assert!(held > SLOTS / 2, "{held}");
    }
}

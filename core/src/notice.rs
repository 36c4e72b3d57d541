//! Operations that will not stay as they are: whoever uses one is told, once.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use crate::catalog::Operation;
use crate::observe::{Level, Observer};

/// The operations of which somebody has been told in this process.
static TOLD: Mutex<Option<HashSet<String>>> = Mutex::new(None);

/// Warns of an operation that is deprecated or a preview, once in a process, as soon as an observer wants to hear it.
pub(crate) fn give(operation: &Operation, observer: &dyn Observer) {
    let (level, why) = match (operation.deprecated, operation.preview) {
        (true, _) => (Level::Deprecated, "is deprecated: the vendor is about to remove it"),
        (false, true) => (Level::Preview, "is a preview: the vendor may still change it"),
        (false, false) => return,
    };
    if observer.wants(level) && is_first(&operation.id) {
        observer.log(level, &format!("{} {why}", operation.id));
    }
}

fn is_first(id: &str) -> bool {
    // Whoever panicked had noted a whole id or none.
    let mut told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
    let told = told.get_or_insert_default();
    !told.contains(id) && told.insert(id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;
    use crate::platform::Platform;

    struct Ear {
        least: Level,
        heard: Mutex<Vec<(Level, String)>>,
    }

    impl Ear {
        fn new(least: Level) -> Self {
            Self { least, heard: Mutex::default() }
        }

        fn heard(&self) -> Vec<(Level, String)> {
            self.heard.lock().unwrap().clone()
        }
    }

    impl Observer for Ear {
        fn wants(&self, level: Level) -> bool {
            level >= self.least
        }

        fn log(&self, level: Level, text: &str) {
            self.heard.lock().unwrap().push((level, text.to_owned()));
        }
    }

    fn first(fits: fn(&Operation) -> bool) -> Operation {
        catalog::operations(Platform::PureCloud).find(fits).unwrap()
    }

    #[test]
    fn a_deprecated_operation_is_told_of_once_in_a_process() {
        let operation = first(|operation| operation.deprecated);
        let (one, other) = (Ear::new(Level::Warning), Ear::new(Level::Debug));
        for ear in [&one, &other, &one] {
            give(&operation, ear);
        }
        let [(Level::Deprecated, text)] = &one.heard()[..] else { unreachable!("{:?}", one.heard()) };
        assert!(text.starts_with(&operation.id) && text.contains("is deprecated"), "{text}");
        assert_eq!(other.heard(), []);
    }

    #[test]
    fn nobody_has_been_told_while_nobody_listened() {
        let operation = first(|operation| operation.preview && !operation.deprecated);
        let deaf = Ear::new(Level::Deprecated);
        give(&operation, &deaf);
        assert_eq!(deaf.heard(), []);
        let ear = Ear::new(Level::Warning);
        give(&operation, &ear);
        assert_eq!(ear.heard()[0].0, Level::Preview);
    }

    #[test]
    fn nothing_is_said_of_other_operations() {
        let ear = Ear::new(Level::Debug);
        give(&first(|operation| !operation.deprecated && !operation.preview), &ear);
        assert_eq!(ear.heard(), []);
    }
}

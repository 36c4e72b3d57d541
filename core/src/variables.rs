//! The variables of the process, or those that a program gives in their place.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// Where variables are read. One that is empty counts as not set, so that a script can switch it off.
#[derive(Clone, Default)]
pub(crate) struct Variables(Option<Arc<BTreeMap<String, String>>>);

impl Variables {
    /// These, and none of the process's.
    pub(crate) fn of(given: BTreeMap<String, String>) -> Self {
        Self(Some(Arc::new(given)))
    }

    /// None at all.
    pub(crate) fn none() -> Self {
        Self::of(BTreeMap::new())
    }

    pub(crate) fn get(&self, name: &str) -> Option<String> {
        let found = match &self.0 {
            None => std::env::var(name).ok(),
            Some(given) => given.get(name).cloned(),
        };
        found.filter(|value| !value.is_empty())
    }
}

/// Their values may be secrets.
impl fmt::Debug for Variables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_none() { "Variables(process)" } else { "Variables(given)" })
    }
}

#[cfg(test)]
mod tests {
    use super::Variables;

    #[test]
    fn given_variables_hide_those_of_the_process_and_empty_ones_are_not_set() {
        assert!(Variables::default().get("PATH").is_some());
        let pairs = [("A", "1"), ("B", "")].map(|(name, value)| (name.to_owned(), value.to_owned()));
        let given = Variables::of(pairs.into());
        assert_eq!(given.get("A").as_deref(), Some("1"));
        assert_eq!((given.get("B"), given.get("PATH"), Variables::none().get("PATH")), (None, None, None));
        assert_eq!(format!("{given:?}"), "Variables(given)");
    }
}

//! What kind of answer an operation's result is.

use super::models::Library;
use crate::catalog::{Operation, Type};

/// The outline of an answer's body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shape {
    /// No body.
    Nothing,
    Object,
    /// Items under this key of an object.
    List(String),
    /// Items and nothing else.
    Bare,
    /// A text, a number, a map: its type is all that is known.
    Plain,
    /// A file.
    Bytes,
}

impl Shape {
    pub(super) fn of(operation: &Operation, library: &Library) -> Self {
        let Some(result) = operation.result.as_deref() else {
            // A file may come without a schema.
            return if operation.produces.is_empty() { Self::Nothing } else { Self::Bytes };
        };
        match Type::parse(result) {
            Type::Binary => Self::Bytes,
            Type::List(_) => Self::Bare,
            Type::Model(name) => list_key(&name, library).map_or(Self::Object, Self::List),
            Type::Object | Type::Choice(_) => Self::Object,
            _ => Self::Plain,
        }
    }
}

/// Where the items stand in a model that is a list of some; the vendors name their lists with some regularity.
fn list_key(name: &str, library: &Library) -> Option<String> {
    const KEYS: [&str; 4] = ["entities", "records", "Resources", "results"];
    let model = library.model(name)?;
    let lists: Vec<&str> = model
        .properties
        .iter()
        .filter(|property| matches!(property.facts.kind, Type::List(_)))
        .map(|property| property.name.as_str())
        .collect();
    let usual = KEYS.into_iter().find(|key| lists.contains(key));
    let is_named_so = name.contains("List") || name.ends_with("QueryResponse");
    usual.or_else(|| lists.first().copied().filter(|_| is_named_so)).map(str::to_owned)
}

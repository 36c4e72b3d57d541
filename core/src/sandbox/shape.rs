//! What kind of answer an operation's result is, as far as its name tells.

use crate::catalog::Operation;
use crate::platform::Platform;

/// The outline of an answer's body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// No body.
    Nothing,
    Object,
    /// Items under this key of an object.
    List(&'static str),
    /// Items and nothing else.
    Bare,
    Text,
    Number,
    Truth,
    /// An object whose keys are data.
    Map,
    /// A file.
    Bytes,
}

impl Shape {
    pub(super) fn of(operation: &Operation, platform: Platform) -> Self {
        let Some(result) = operation.result.as_deref() else {
            // A file may come without a schema.
            return if operation.produces.is_empty() { Self::Nothing } else { Self::Bytes };
        };
        match result {
            "string" => Self::Text,
            "integer" | "number" => Self::Number,
            "boolean" => Self::Truth,
            "binary" => Self::Bytes,
            _ if result.starts_with('[') => Self::Bare,
            _ if result.starts_with('{') => Self::Map,
            _ => list_key(result, platform).map_or(Self::Object, Self::List),
        }
    }
}

/// Where a list stands in a model of this name; the vendors name their lists with some regularity.
fn list_key(model: &str, platform: Platform) -> Option<&'static str> {
    let ends = |endings: &[&str]| endings.iter().any(|ending| model.ends_with(ending));
    match platform {
        _ if model.starts_with("Scim") && ends(&["ListResponse", "SearchResponse"]) => Some("Resources"),
        Platform::PureCloud if model.contains("Listing") || ends(&["EntityList", "ListResponse"]) => {
            Some("entities")
        }
        Platform::PureCloud if ends(&["QueryResponse"]) => Some("results"),
        Platform::PureCloud if model.starts_with("Bulk") && ends(&["Response"]) => Some("results"),
        Platform::RingCentral if model.contains("List") => Some("records"),
        _ => None,
    }
}

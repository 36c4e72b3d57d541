//! A line of a platform's models, as it is written: the keys in this order, each left out when it says nothing.

use serde::Serialize;
use serde_json::{Map, Value};

/// A named type: an object with properties, or another name for any other type.
#[derive(Debug, Default, Serialize)]
pub(super) struct Model {
    pub(super) name: String,
    /// Of a model that is no object with properties.
    #[serde(flatten)]
    pub(super) facts: Facts,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) required: Vec<String>,
    /// The properties in the definition's order: facts, or just the type.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub(super) properties: Map<String, Value>,
}

/// What is known of a value. Of a list or a map, `format` and the keys after it are those of the plain values in it.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Facts {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub(super) kind: Option<String>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) nullable: bool,
    /// Only answers have it.
    #[serde(skip_serializing_if = "is_false")]
    pub(super) read_only: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) min_items: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) max_items: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) format: Option<String>,
    /// The known values.
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub(super) known: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) min: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) max: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) min_length: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) max_length: Option<Value>,
}

impl Facts {
    /// What is known of a value that is like this or like `other`.
    pub(super) fn or(self, other: Self) -> Self {
        let kind = match (self.kind, other.kind) {
            (Some(kind), Some(also)) if !kind.split('|').any(|one| one == also) => {
                Some(format!("{kind}|{also}"))
            }
            (kind, also) => kind.or(also),
        };
        let mut known = self.known;
        if known.is_empty() || other.known.is_empty() {
            known.clear();
        } else {
            let more: Vec<Value> = other.known.into_iter().filter(|value| !known.contains(value)).collect();
            known.extend(more);
        }
        let format = self.format.filter(|format| other.format.as_ref() == Some(format));
        Self {
            kind,
            nullable: self.nullable || other.nullable,
            read_only: self.read_only && other.read_only,
            format,
            known,
            // Limits of one of several kinds are not worth a word.
            ..Self::default()
        }
    }

    /// The type alone when nothing else is known.
    pub(super) fn into_value(self) -> Value {
        let value = serde_json::to_value(&self).expect("facts are plain data with string keys");
        match (value.as_object().map_or(0, Map::len), self.kind) {
            (1, Some(kind)) => kind.into(),
            _ => value,
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

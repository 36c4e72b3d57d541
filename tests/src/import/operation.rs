//! A line of the catalogue, as it is written: the keys in this order, each left out when it says nothing.

use serde::Serialize;
use serde_json::Value;

use super::paging::Paging;

/// One operation.
#[derive(Debug, Serialize)]
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) groups: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) params: Vec<Param>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<Body>,
    /// A type expression: a model's name, `[T]` a list, `{T}` a map, `A|B` either, or `string`, `integer`,
    /// `number`, `boolean`, `object`, `binary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) result: Option<String>,
    /// Media types of the answer when they are not just JSON.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) produces: Vec<String>,
    /// `media` for the operations of the media host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) host: Option<&'static str>,
    /// What is sent instead of the bearer token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) auth: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) paging: Option<Paging>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) throttle: Option<String>,
    /// Set for a POST that only reads.
    #[serde(skip_serializing_if = "is_false")]
    pub(super) read_only: bool,
    #[serde(skip_serializing_if = "Permissions::is_empty")]
    pub(super) permissions: Permissions,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) deprecated: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) preview: bool,
}

/// A parameter; the body is one of them, under the name `body`.
#[derive(Debug, Default, Serialize)]
pub(super) struct Param {
    pub(super) name: String,
    #[serde(rename = "in")]
    pub(super) place: String,
    #[serde(rename = "type")]
    pub(super) kind: String,
    /// The type of the items, where a list may be given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) items: Option<String>,
    /// Of the value, or of each item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) format: Option<String>,
    /// How a list is written: `multi` repeats the key, `csv` joins by commas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) style: Option<String>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) required: bool,
    /// The known values, of the value or of each item.
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub(super) known: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) default: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) min: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) max: Option<Value>,
    /// Not written: decides between two parameters that a caller could not tell apart.
    #[serde(skip)]
    pub(super) deprecated: bool,
}

/// What is known of the request body.
#[derive(Debug, Serialize)]
pub(super) struct Body {
    /// JSON first if it is among them.
    pub(super) types: Vec<String>,
    /// A type expression like `result`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) model: Option<String>,
}

/// What the caller must be allowed.
#[derive(Debug, Default, Serialize)]
pub(super) struct Permissions {
    /// One of these suffices (PureCloud).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) any: Vec<String>,
    /// All of these (PureCloud).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) all: Vec<String>,
    /// The application needs one of these (RingCentral).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) app: Vec<String>,
    /// The user needs one of these (RingCentral).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) user: Vec<String>,
}

impl Permissions {
    fn is_empty(&self) -> bool {
        [&self.any, &self.all, &self.app, &self.user].into_iter().all(Vec::is_empty)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

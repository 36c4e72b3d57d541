//! One line of the catalogue.

use serde::Deserialize;
use serde_json::Value;

/// An operation: what to send, and what is known about the answer.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Operation {
    /// The vendor's name of it, unique on its platform.
    pub id: String,
    /// The HTTP method.
    pub method: String,
    /// The path template: `/api/v2/users/{userId}`.
    pub path: String,
    /// The groups that offer it.
    pub groups: Vec<String>,
    /// The parameters in the definition's order, the body among them.
    #[serde(default)]
    pub params: Vec<Param>,
    /// What is known of the request body.
    pub body: Option<Body>,
    /// The model of the answer.
    pub result: Option<String>,
    /// Media types of the answer when they are not just JSON.
    #[serde(default)]
    pub produces: Vec<String>,
    /// `media` when the operation lives on the media host.
    pub host: Option<String>,
    /// What it takes instead of the bearer token: `basic`, `guest` or `none`.
    pub auth: Option<String>,
    /// How its list is paged; none for an operation that does not page.
    pub paging: Option<Paging>,
    /// The vendor's throttling group.
    pub throttle: Option<String>,
    /// Whether it only reads although its method is POST: then it may be sent again like a GET.
    #[serde(default)]
    pub read_only: bool,
    /// What the caller must be allowed.
    pub permissions: Option<Permissions>,
    /// Whether the vendor is about to remove it.
    #[serde(default)]
    pub deprecated: bool,
    /// Whether the vendor may still change it.
    #[serde(default)]
    pub preview: bool,
}

/// A parameter of an operation.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Param {
    /// The name on the wire.
    pub name: String,
    /// Where it goes.
    #[serde(rename = "in")]
    pub location: Location,
    /// `string`, `integer`, `number`, `boolean`, `array`, `object` or `any`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The type of an array's items.
    pub items: Option<String>,
    /// `date`, `date-time`, `int64`, …
    pub format: Option<String>,
    /// How an array is written: `multi` repeats the key, `csv` joins by commas.
    pub style: Option<String>,
    /// Whether the call is refused without it.
    #[serde(default)]
    pub required: bool,
    /// The values the vendor knows.
    #[serde(default, rename = "enum")]
    pub allowed: Vec<Value>,
    /// What is sent when nothing is given; only for path parameters (`~`).
    pub default: Option<Value>,
    /// The least value.
    pub min: Option<f64>,
    /// The greatest value.
    pub max: Option<f64>,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Location {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// The request body.
    Body,
}

/// The request body of an operation.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Body {
    /// Media types, the preferred one first.
    pub types: Vec<String>,
    /// Its model, in brackets for a list of them.
    pub model: Option<String>,
}

/// How a list is paged: what moves from page to page, and where the answer says how to go on.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Paging {
    /// How the next page is asked for.
    pub style: PagingStyle,
    /// The parameter that moves: its name in the query, or its dotted path in the body.
    pub param: Option<String>,
    /// Where `param` and `size` are: `query` or `body`.
    #[serde(default, rename = "in")]
    pub place: Option<Location>,
    /// The parameter that says how many items a page has.
    pub size: Option<String>,
    /// The dotted path of the items in the answer.
    pub items: String,
    /// The dotted path of the next link, cursor or token.
    pub next: Option<String>,
    /// The dotted path of the number of pages.
    pub pages: Option<String>,
    /// The dotted path of the number of items.
    pub total: Option<String>,
    /// The dotted path that tells whether there is more: true, or present inside a present parent.
    pub more: Option<String>,
    /// The parameter that switches a sync to increments.
    pub mode: Option<String>,
    /// The cursor inside one round of a sync.
    pub inner: Option<InnerPaging>,
}

/// The cursor inside one round of a sync.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct InnerPaging {
    /// The query parameter.
    pub param: String,
    /// The dotted path of its next value.
    pub next: String,
}

/// How the next page is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PagingStyle {
    /// By its number, from 1.
    Page,
    /// By a cursor or token of the answer.
    Cursor,
    /// By a link of the answer.
    Link,
    /// By the number of items already received, from 1 (RFC 7644).
    Scim,
    /// By a token that yields what has changed since.
    Sync,
}

/// What the caller must be allowed, by the vendor's names.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Permissions {
    /// One of these is enough (PureCloud).
    pub any: Vec<String>,
    /// All of these (PureCloud).
    pub all: Vec<String>,
    /// Scopes of the application (RingCentral).
    pub app: Vec<String>,
    /// Permissions of the user (RingCentral).
    pub user: Vec<String>,
}

impl Operation {
    pub(crate) fn parse(line: &str) -> Self {
        serde_json::from_str(line).expect("a test parses every line of the catalogue")
    }

    /// Parameters a caller gives by position: the required ones for which nothing is assumed.
    pub fn positional(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(|param| param.is_positional())
    }
}

impl Param {
    fn is_positional(&self) -> bool {
        self.required && !(self.location == Location::Path && self.default.is_some())
    }
}

impl Permissions {
    /// The permissions in a sentence, for the message of a 403; empty when none are known.
    pub(crate) fn sentence(&self) -> String {
        let parts = [
            (&self.any, "one of the permissions"),
            (&self.all, "the permissions"),
            (&self.app, "the app scope"),
            (&self.user, "the user permission"),
        ];
        let known: Vec<String> = parts
            .iter()
            .filter(|(names, _)| !names.is_empty())
            .map(|(names, what)| format!("{what} {}", names.join(", ")))
            .collect();
        if known.is_empty() { String::new() } else { format!("it needs {}", known.join(" and ")) }
    }
}

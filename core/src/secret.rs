//! Text that must never be shown.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use serde_json::Value;
use zeroize::Zeroize;

/// A password, token or key. It cannot be printed or serialised, and its memory is wiped when dropped.
///
/// The one way to read it is [`Secret::expose`], so a reviewer finds every use by that word.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself, for the line that sends or stores it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The text as bytes that many may share. They are wiped with the last of them.
    pub(crate) fn into_bytes(self) -> Bytes {
        struct Owner(Secret);
        impl AsRef<[u8]> for Owner {
            fn as_ref(&self) -> &[u8] {
                self.0.expose().as_bytes()
            }
        }
        Bytes::from_owner(Owner(self))
    }

    /// The text as the value of a header, wiped with its last clone. None where a character may not stand in one.
    pub(crate) fn into_header(self) -> Option<HeaderValue> {
        let mut value = HeaderValue::from_maybe_shared(self.into_bytes()).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

/// Wipes every text of a JSON value that held secrets.
pub(crate) fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(items) => items.iter_mut().for_each(wipe),
        Value::Object(fields) => fields.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Secret, wipe};

    #[test]
    fn wiping_a_value_empties_every_text_in_it() {
        let mut value = json!({"a": "canary", "b": [{"c": "canary"}, 7]});
        wipe(&mut value);
        assert_eq!(value, json!({"a": "", "b": [{"c": ""}, 7]}));
    }

    #[test]
    fn debug_shows_nothing_of_the_text() {
        assert_eq!(format!("{:?}", Some(Secret::new("canary"))), "Some([redacted])");
    }
}

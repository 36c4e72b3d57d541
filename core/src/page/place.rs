//! A place in a list, as text that outlives the process.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind, Result};

/// Where the next page is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Place {
    /// The first page, as the caller's arguments ask for it.
    Start,
    /// A page's number, or the index of its first item.
    Number(u64),
    /// A cursor or token of the server.
    Cursor(String),
    /// A link of the server.
    Link(String),
    /// A sync: the token of the last round, and the cursor inside the present one.
    Sync { token: Option<String>, inner: Option<String> },
    /// There is none.
    End,
}

/// A place with the items of its page that were already taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Bookmark {
    #[serde(rename = "v")]
    version: u32,
    #[serde(rename = "op")]
    pub(super) operation: String,
    #[serde(rename = "at")]
    pub(super) place: Place,
    #[serde(rename = "skip", default)]
    pub(super) taken: u64,
}

impl Bookmark {
    pub(super) fn new(operation: &str, place: Place, taken: u64) -> Self {
        Self { version: 1, operation: operation.to_owned(), place, taken }
    }

    /// As text for a file or an environment variable.
    pub(super) fn write(&self) -> String {
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(self).unwrap_or_default())
    }

    /// Reads what [`Bookmark::write`] gave for the same operation.
    pub(super) fn read(text: &str, operation: &str) -> Result<Self> {
        let refuse = |why: &str| {
            Error::new(ErrorKind::Argument, format!("{operation}: the cursor is not usable: {why}"))
        };
        let bytes =
            URL_SAFE_NO_PAD.decode(text.trim()).map_err(|_| refuse("it is no cursor of this library"))?;
        let bookmark: Self =
            serde_json::from_slice(&bytes).map_err(|_| refuse("it is no cursor of this library"))?;
        if bookmark.version != 1 {
            return Err(refuse("another version of this library made it"));
        }
        if bookmark.operation != operation {
            return Err(refuse(&format!("it belongs to {}", bookmark.operation.escape_debug())));
        }
        Ok(bookmark)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bookmark_reads_as_it_was_written() {
        let bookmark = Bookmark::new("getUsers", Place::Sync { token: Some("t".into()), inner: None }, 7);
        assert_eq!(Bookmark::read(&bookmark.write(), "getUsers").unwrap(), bookmark);
    }

    #[test]
    fn foreign_cursors_are_refused() {
        let text = Bookmark::new("getUsers", Place::Number(3), 0).write();
        for (text, operation) in
            [(text.as_str(), "getGroups"), ("", "getUsers"), ("{}", "getUsers"), ("e30", "getUsers")]
        {
            assert_eq!(Bookmark::read(text, operation).unwrap_err().kind(), ErrorKind::Argument);
        }
    }
}

//! What a store keeps: every login of its clients, one for each user, in one JSON text.

use std::fmt::Write;

use ring::digest::{SHA256, digest as hash};
use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind, Result};
use crate::secret::{Secret, wipe};

/// The version this library writes. It reads the one before, which held a single login, too.
const VERSION: u64 = 2;

/// More logins than this are not kept; the oldest goes first.
const MOST: usize = 32;

/// The code of the error of a store whose text cannot be understood.
pub(crate) const DAMAGED: &str = "damaged";

/// One login's fields.
pub(crate) type Entry = Map<String, Value>;

/// A store's text, taken apart. Fields that this version does not know stay as they are.
#[derive(Debug, Default)]
pub(crate) struct Document {
    /// Everything but the logins.
    rest: Entry,
    /// From the oldest to the one saved last.
    logins: Vec<Entry>,
}

impl Document {
    /// Reads a store's text; an empty one is an empty document.
    ///
    /// # Errors
    /// [`ErrorKind::Store`] when it is damaged, or written by a later version.
    pub(crate) fn read(text: Option<&Secret>) -> Result<Self> {
        let text = text.map_or("", Secret::expose);
        if text.trim().is_empty() {
            return Ok(Self::default());
        }
        let Ok(Value::Object(mut rest)) = serde_json::from_str(text) else { return Err(damaged()) };
        let version = rest.get("version").and_then(Value::as_u64);
        if version.is_some_and(|version| version > VERSION) {
            let message = "the stored logins are of a later version of this library: update it, or use another storage key";
            return Err(Error::new(ErrorKind::Store, message));
        }
        match rest.remove("logins") {
            Some(Value::Array(logins)) => {
                let logins = logins
                    .into_iter()
                    .map(|login| if let Value::Object(entry) = login { Ok(entry) } else { Err(damaged()) })
                    .collect::<Result<_>>()?;
                Ok(Self { rest, logins })
            }
            None if version == Some(1) => {
                rest.remove("version");
                Ok(Self { rest: Entry::new(), logins: vec![rest] })
            }
            None if version == Some(VERSION) => Ok(Self { rest, logins: Vec::new() }),
            _ => Err(damaged()),
        }
    }

    /// The text to store; none when there is nothing worth storing.
    pub(crate) fn write(&self) -> Option<Secret> {
        let mut rest = self.rest.clone();
        rest.remove("version");
        if rest.is_empty() && self.logins.is_empty() {
            return None;
        }
        rest.insert("version".to_owned(), VERSION.into());
        rest.insert("logins".to_owned(), json!(self.logins));
        let mut value = Value::Object(rest);
        let text = Secret::from(format!("{value:#}"));
        wipe(&mut value);
        Some(text)
    }

    /// The login of that key.
    pub(crate) fn find(&self, key: &str) -> Option<&Entry> {
        self.logins.iter().find(|login| has_key(login, key))
    }

    /// Every login, from the oldest to the one saved last.
    pub(crate) fn logins(&self) -> &[Entry] {
        &self.logins
    }

    /// Puts a login in the place of the one with its key. Of the old one, fields stay that are none of `known`.
    pub(crate) fn put(&mut self, key: &str, mut login: Entry, known: &[&str]) {
        login.insert("key".to_owned(), key.into());
        // A login without key was the only one of its file: the version before kept no other.
        let replaced = self.logins.iter().position(|old| has_key(old, key) || old.get("key").is_none());
        if let Some(old) = replaced.map(|place| self.logins.remove(place)) {
            for (name, value) in old {
                if !known.contains(&name.as_str()) {
                    login.entry(name).or_insert(value);
                }
            }
        }
        self.logins.push(login);
        let extra = self.logins.len().saturating_sub(MOST);
        self.logins.drain(..extra);
    }

    /// Takes the login of that key out.
    pub(crate) fn take(&mut self, key: &str) {
        // One without key is of the version before, which kept no other.
        self.logins.retain(|login| !has_key(login, key) && login.contains_key("key"));
    }

    /// When the latest token requests were made, in milliseconds since 1970.
    pub(crate) fn requests(&self) -> Vec<u64> {
        let moments = self.rest.get("token_requests").and_then(Value::as_array);
        moments.into_iter().flatten().filter_map(Value::as_u64).collect()
    }

    pub(crate) fn set_requests(&mut self, moments: &[u64]) {
        self.rest.insert("token_requests".to_owned(), json!(moments));
    }
}

/// The texts in it hold secrets.
impl Drop for Document {
    fn drop(&mut self) {
        self.logins.iter_mut().flat_map(Map::values_mut).for_each(wipe);
    }
}

fn has_key(login: &Entry, key: &str) -> bool {
    login.get("key").and_then(Value::as_str) == Some(key)
}

/// Thirty-two letters that stand for the texts, and for no other ones.
pub(crate) fn digest(parts: &[&str]) -> String {
    // Tokens are among the parts: nothing is copied, and nothing grows and leaves copies behind.
    let room = parts.iter().map(|part| 6 * part.len() + 3).sum::<usize>() + 2;
    let mut text = Zeroizing::new(Vec::with_capacity(room));
    serde_json::to_writer(&mut *text, parts).expect("texts can be written into memory as JSON");
    let mut letters = String::new();
    for byte in &hash(&SHA256, &text).as_ref()[..16] {
        let _ = write!(letters, "{byte:02x}");
    }
    letters
}

/// What is wrong with a text that this library did not write.
pub(crate) fn damaged() -> Error {
    let message = "the stored login is damaged: remove it, or use another storage key, and log in again";
    Error::new(ErrorKind::Store, message).with_code(DAMAGED)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Document> {
        Document::read(Some(&text.into()))
    }

    fn entry(token: &str) -> Entry {
        json!({ "access_token": token }).as_object().unwrap().clone()
    }

    #[test]
    fn each_key_has_one_login_and_the_last_saved_is_the_latest() {
        let mut document = Document::default();
        for (key, token) in [("a", "1"), ("b", "2"), ("a", "3")] {
            document.put(key, entry(token), &["access_token"]);
        }
        let text = document.write().unwrap();
        let again = Document::read(Some(&text)).unwrap();
        assert_eq!(again.find("b").unwrap()["access_token"], "2");
        assert_eq!(again.logins().last().unwrap()["access_token"], "3");
        assert_eq!(again.logins.len(), 2);
    }

    #[test]
    fn fields_of_others_stay_and_own_ones_that_are_gone_go() {
        let text = r#"{"version":2,"theirs":[1],"logins":[{"key":"a","note":"n","refresh_token":"r"}]}"#;
        let mut document = read(text).unwrap();
        document.put("a", entry("x"), &["refresh_token", "access_token"]);
        let value: Value = serde_json::from_str(document.write().unwrap().expose()).unwrap();
        assert_eq!(value["theirs"], json!([1]));
        assert_eq!(value["logins"], json!([{"key": "a", "note": "n", "access_token": "x"}]));
    }

    #[test]
    fn the_single_login_of_version_one_is_found_and_replaced() {
        let mut document = read(r#"{"version":1,"access_token":"old","client_id":"c"}"#).unwrap();
        assert_eq!(document.logins()[0]["access_token"], "old");
        document.put("k", entry("new"), &["access_token", "client_id"]);
        assert_eq!(document.logins.len(), 1);
    }

    #[test]
    fn the_oldest_logins_go_first_and_an_empty_document_is_no_text() {
        let mut document = Document::default();
        assert!(document.write().is_none());
        for number in 0..40 {
            document.put(&number.to_string(), entry("t"), &[]);
        }
        assert_eq!(document.logins.len(), MOST);
        assert!(document.find("7").is_none() && document.find("8").is_some());
    }

    #[test]
    fn damaged_texts_are_told_from_empty_ones_and_not_quoted() {
        for empty in ["", " \n"] {
            assert!(read(empty).unwrap().logins().is_empty());
        }
        for bad in
            ["canary", "{\"canary\":1}", "[]", "{\"version\":2,\"logins\":[\"canary\"]}", "{\"version\":9}"]
        {
            let error = read(bad).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Store, "{bad}");
            assert!(!error.message().contains("canary"));
        }
    }
}

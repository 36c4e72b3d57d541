//! Single fields of a JSON text, for callers without a JSON parser.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Mutex;

use pcsdk::Secret;
use serde_json::value::RawValue;

use crate::handle::lock;
use crate::view::pcsdk_str;

/// The fields that were asked for, kept because the caller holds views of them. Never removed, so a view stays good
/// as long as this does. Secret, because a login's fields are.
#[derive(Debug, Default)]
pub(crate) struct Fields(Mutex<BTreeMap<String, Option<Secret>>>);

impl Fields {
    /// The field of `json` that an RFC 6901 `pointer` names: the content of a string, the JSON of anything else.
    pub(crate) fn view(&self, json: &[u8], pointer: &str) -> pcsdk_str {
        let mut known = lock(&self.0);
        let field = known.entry(pointer.to_owned()).or_insert_with(|| find(json, pointer).map(Secret::from));
        field.as_ref().map(Secret::expose).into()
    }
}

fn find(json: &[u8], pointer: &str) -> Option<String> {
    let mut value: &RawValue = serde_json::from_slice(json).ok()?;
    if !pointer.is_empty() {
        for step in pointer.strip_prefix('/')?.split('/') {
            value = inner(value, &step.replace("~1", "/").replace("~0", "~"))?;
        }
    }
    let text = value.get();
    if text.starts_with('"') { serde_json::from_str(text).ok() } else { Some(text.to_owned()) }
}

/// One step down. The values on the way stay unread, so that numbers keep every digit.
fn inner<'a>(value: &'a RawValue, step: &str) -> Option<&'a RawValue> {
    if value.get().starts_with('[') {
        let items: Vec<&RawValue> = serde_json::from_str(value.get()).ok()?;
        let plain = step == "0" || (!step.starts_with('0') && step.bytes().all(|b| b.is_ascii_digit()));
        return if plain { items.get(step.parse::<usize>().ok()?).copied() } else { None };
    }
    let fields: BTreeMap<Cow<'a, str>, &RawValue> = serde_json::from_str(value.get()).ok()?;
    fields.get(step).copied()
}

#[cfg(test)]
mod tests {
    use super::find;

    const JSON: &str =
        r#"{"name":"Zo\u00eb","n":123456789012345678901,"a/b":{"~":[10,"x",null]},"":{"":1},"b":false}"#;

    #[test]
    fn a_pointer_finds_text_numbers_and_nested_values() {
        for (pointer, expected) in [
            ("/name", "Zoë"),
            ("/n", "123456789012345678901"),
            ("/a~1b/~0/1", "x"),
            ("/a~1b/~0/0", "10"),
            ("/a~1b/~0/2", "null"),
            ("/a~1b/~0", r#"[10,"x",null]"#),
            ("//", "1"),
            ("/b", "false"),
            ("", JSON),
        ] {
            assert_eq!(find(JSON.as_bytes(), pointer).as_deref(), Some(expected), "{pointer}");
        }
    }

    #[test]
    fn what_is_not_there_is_none() {
        for pointer in
            ["name", "/nam", "/name/x", "/a~1b/~0/3", "/a~1b/~0/00", "/a~1b/~0/-", "/a~1b/~0/", "/b/0"]
        {
            assert_eq!(find(JSON.as_bytes(), pointer), None, "{pointer}");
        }
        for bad in [&b""[..], b"<html>", b"{\"a\":", b"\xff"] {
            assert_eq!(find(bad, "/a"), None);
        }
        let deep = "[".repeat(100_000);
        assert_eq!(find(deep.as_bytes(), "/0"), None);
    }
}

//! Bytes of a definition to one JSON value, with keys in the order of the file.
//!
//! `serde_json::Value` alone would keep the last of two equal keys and so lose an operation in silence, and it
//! refuses the bare `200:` of a YAML response; hence a visitor of our own for both formats.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// Reads JSON when the text starts like JSON, YAML otherwise; an error says the line and column.
pub(super) fn read(text: &str) -> Result<Value, String> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err("the file is empty".to_owned());
    }
    if text.trim_start().starts_with(['{', '[']) {
        let read: Unique =
            serde_json::from_str(text).map_err(|error| format!("not readable as JSON: {error}"))?;
        return Ok(read.0);
    }
    let read: Unique = serde_saphyr::from_str_with_options(text, yaml_options())
        .map_err(|error| format!("not readable as JSON or YAML: {error}"))?;
    Ok(read.0)
}

fn yaml_options() -> serde_saphyr::Options {
    serde_saphyr::options! {
        // A vendor's file holds some 200,000 nodes and grows; the file is the developer's own, so the limits
        // only keep a runaway alias expansion from filling the memory.
        budget: serde_saphyr::budget! {
            max_events: 20_000_000,
            max_nodes: 10_000_000,
            max_anchors: 1_000_000,
            max_aliases: 1_000_000,
            enforce_alias_anchor_ratio: false,
        },
        // YAML 1.2: `yes`, `no`, `on`, `off` are words, and some are values of enums.
        strict_booleans: true,
        with_snippet: false,
    }
}

/// A value none of whose objects holds a key twice.
struct Unique(Value);

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(UniqueVisitor).map(Self)
    }
}

struct UniqueVisitor;

impl<'de> Visitor<'de> for UniqueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, source: D) -> Result<Value, D::Error> {
        source.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("a number that is not finite"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Unique(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(Key(key)) = fields.next_key()? {
            let Unique(value) = fields.next_value()?;
            if map.contains_key(&key) {
                return Err(A::Error::custom(format_args!("the key `{key}` stands twice in one object")));
            }
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}

/// A key as text, also where YAML reads a number (`200:`).
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(KeyVisitor).map(Self)
    }
}

struct KeyVisitor;

impl Visitor<'_> for KeyVisitor {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<String, E> {
        Ok(key.to_owned())
    }

    fn visit_string<E>(self, key: String) -> Result<String, E> {
        Ok(key)
    }

    fn visit_u64<E>(self, key: u64) -> Result<String, E> {
        Ok(key.to_string())
    }

    fn visit_i64<E>(self, key: i64) -> Result<String, E> {
        Ok(key.to_string())
    }

    fn visit_bool<E>(self, key: bool) -> Result<String, E> {
        Ok(key.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn yaml_with_anchors_merges_and_bare_numbers_reads_as_json() {
        let yaml = "a: &x\n  type: string\n  enum: [on, 'yes', no]\nb: *x\nc:\n  <<: *x\n  more: |\n    text\n200: 1.5\n";
        let json = r#"{"a":{"type":"string","enum":["on","yes","no"]},"b":{"type":"string","enum":["on","yes","no"]},
            "c":{"type":"string","enum":["on","yes","no"],"more":"text\n"},"200":1.5}"#;
        let (mut from_yaml, from_json) = (read(yaml).unwrap(), read(json).unwrap());
        from_yaml.sort_all_objects();
        let mut expected = from_json;
        expected.sort_all_objects();
        assert_eq!(from_yaml, expected);
    }

    #[test]
    fn keys_keep_the_order_of_the_file() {
        assert_eq!(read(r#"{"z":1,"a":2}"#).unwrap().to_string(), r#"{"z":1,"a":2}"#);
        assert_eq!(read("z: 1\na: 2\n").unwrap().to_string(), r#"{"z":1,"a":2}"#);
    }

    #[test]
    fn a_key_that_stands_twice_is_an_error_with_its_place() {
        for text in ["{\"a\":1,\n\"a\":2}", "a: 1\na: 2\n"] {
            let error = read(text).unwrap_err();
            assert!(error.contains('a') && error.contains("line 2"), "{error}");
        }
    }

    #[test]
    fn truncated_and_foreign_text_is_an_error_with_its_place() {
        assert!(read("{\"swagger\": \"2.0\",").unwrap_err().contains("line 1"));
        assert!(read("a: [1, 2\nb").unwrap_err().contains("line"));
        assert!(read(" \n").unwrap_err().contains("empty"));
    }
}

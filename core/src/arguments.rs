//! The JSON that bindings hand over: objects and lists whose values stay unread.

use std::borrow::Cow;
use std::fmt;

use serde::Deserializer;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::catalog::{Arguments, Operation};
use crate::error::{Error, ErrorKind, Result};

/// An object's fields in order, doubled ones included, so that they can be complained about.
pub(crate) fn named(json: &[u8]) -> Result<Arguments<'_>> {
    struct Fields;
    impl<'de> Visitor<'de> for Fields {
        type Value = Arguments<'de>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
            let mut fields = Vec::new();
            while let Some(name) = map.next_key::<Name<'de>>()? {
                fields.push((name.0, map.next_value::<&'de RawValue>()?));
            }
            Ok(fields)
        }
    }
    if json.iter().all(u8::is_ascii_whitespace) {
        return Ok(Vec::new());
    }
    let mut reader = serde_json::Deserializer::from_slice(json);
    reader.deserialize_map(Fields).and_then(|fields| reader.end().map(|()| fields)).map_err(|error| {
        Error::new(ErrorKind::Argument, format!("the arguments are not a JSON object: {error}"))
    })
}

/// A key: borrowed unless it holds an escape.
#[derive(serde::Deserialize)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

/// Positional values laid beside the operation's required parameters, followed by the named ones.
pub(crate) fn placed<'a>(
    operation: &'a Operation,
    positional: &'a [u8],
    named: &'a [u8],
) -> Result<Arguments<'a>> {
    let values: Vec<&RawValue> = if positional.is_empty() {
        Vec::new()
    } else {
        serde_json::from_slice(positional).map_err(|error| {
            Error::new(
                ErrorKind::Argument,
                format!("{}: the positional arguments are not a JSON list: {error}", operation.id),
            )
        })?
    };
    let takes: Vec<&str> = operation.positional().map(|param| param.name.as_str()).collect();
    if values.len() > takes.len() {
        let listed = if takes.is_empty() { "none".to_owned() } else { takes.join(", ") };
        return Err(Error::new(
            ErrorKind::Argument,
            format!("{}: {} positional arguments given; it takes {listed}", operation.id, values.len()),
        ));
    }
    let mut all: Arguments<'a> = takes.into_iter().map(Cow::Borrowed).zip(values).collect();
    all.extend(self::named(named)?);
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_escapes_and_doubles_are_read() {
        let fields = named(br#"{"a":1,"\u0062":[2, 3],"a":null}"#).unwrap();
        let seen: Vec<_> = fields.iter().map(|(name, value)| (name.as_ref(), value.get())).collect();
        assert_eq!(seen, [("a", "1"), ("b", "[2, 3]"), ("a", "null")]);
    }

    #[test]
    fn anything_but_an_object_is_refused() {
        for bad in ["[]", "1", "{", "{}x", "\"\u{0}\"", "{\"a\":}"] {
            assert_eq!(named(bad.as_bytes()).unwrap_err().kind(), ErrorKind::Argument, "{bad}");
        }
        assert!(named(b"").unwrap().is_empty());
    }
}

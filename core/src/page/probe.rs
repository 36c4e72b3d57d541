//! What paging needs to know of an answer, in one pass that builds nothing else.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// What stands at a dotted path of an answer.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Found {
    /// The path leads nowhere; whether at least the object around its end is there.
    Absent {
        inside: bool,
    },
    Null,
    Bool(bool),
    /// Text, or a number's digits.
    Text(String),
    /// A list of so many items.
    List(u64),
    Object,
}

/// How closely the elements of a list are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Care {
    /// Every text and number in them must be usable.
    Strict,
    /// Only their structure must be sound.
    Loose,
}

/// Looks up each of `paths` in a JSON text.
///
/// A path that stands in the text twice has its last value, as everywhere.
pub(super) fn probe(json: &[u8], paths: &[&str], care: Care) -> Result<Vec<Found>, serde_json::Error> {
    let mut found = vec![Found::Absent { inside: false }; paths.len()];
    let wanted: Vec<(usize, &str)> = paths.iter().copied().enumerate().collect();
    let mut reader = serde_json::Deserializer::from_slice(json);
    Walk { wanted, found: &mut found, care }.deserialize(&mut reader)?;
    reader.end()?;
    Ok(found)
}

/// One value, and the rests of the paths that lead into it. An empty rest is the value itself.
struct Walk<'a, 'p> {
    wanted: Vec<(usize, &'p str)>,
    found: &'a mut Vec<Found>,
    care: Care,
}

/// A value that is read to its last letter, and not kept.
#[derive(Debug)]
pub(super) struct Strict;

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_any(StrictVisitor)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Strict;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Strict, E> {
        Ok(Strict)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Strict, E> {
        Ok(Strict)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Strict, E> {
        Ok(Strict)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Strict, E> {
        Ok(Strict)
    }

    fn visit_str<E>(self, _: &str) -> Result<Strict, E> {
        Ok(Strict)
    }

    fn visit_unit<E>(self) -> Result<Strict, E> {
        Ok(Strict)
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<Strict, S::Error> {
        while list.next_element::<Strict>()?.is_some() {}
        Ok(Strict)
    }

    fn visit_map<M: MapAccess<'de>>(self, mut object: M) -> Result<Strict, M::Error> {
        while object.next_entry::<Strict, Strict>()?.is_some() {}
        Ok(Strict)
    }
}

impl Walk<'_, '_> {
    fn is(self, value: &Found) {
        for (at, rest) in self.wanted {
            self.found[at] = if rest.is_empty() { value.clone() } else { Found::Absent { inside: false } };
        }
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        if self.wanted.is_empty() {
            IgnoredAny::deserialize_any(reader)
        } else {
            reader.deserialize_any(self)
        }
    }
}

/// Skips a value without keeping anything of it.
trait Skip<'de> {
    fn deserialize_any<D: Deserializer<'de>>(reader: D) -> Result<(), D::Error>;
}

impl<'de> Skip<'de> for IgnoredAny {
    fn deserialize_any<D: Deserializer<'de>>(reader: D) -> Result<(), D::Error> {
        reader.deserialize_ignored_any(IgnoredAny).map(drop)
    }
}

impl<'de> Visitor<'de> for Walk<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, truth: bool) -> Result<(), E> {
        self.is(&Found::Bool(truth));
        Ok(())
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        self.is(&Found::Text(number.to_string()));
        Ok(())
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        self.is(&Found::Text(number.to_string()));
        Ok(())
    }

    fn visit_f64<E>(self, number: f64) -> Result<(), E> {
        self.is(&Found::Text(number.to_string()));
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.is(&Found::Text(text.to_owned()));
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.is(&Found::Null);
        Ok(())
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<(), S::Error> {
        let mut items = 0;
        while match self.care {
            Care::Strict => list.next_element::<Strict>()?.is_some(),
            Care::Loose => list.next_element::<IgnoredAny>()?.is_some(),
        } {
            items += 1;
        }
        self.is(&Found::List(items));
        Ok(())
    }

    fn visit_map<M: MapAccess<'de>>(self, mut object: M) -> Result<(), M::Error> {
        for (at, rest) in &self.wanted {
            let last = !rest.contains('.');
            self.found[*at] = if rest.is_empty() { Found::Object } else { Found::Absent { inside: last } };
        }
        while let Some(key) = object.next_key::<std::borrow::Cow<'de, str>>()? {
            let inner = self.wanted.iter().filter_map(|(at, rest)| {
                let rest = rest.strip_prefix(key.as_ref())?;
                if rest.is_empty() {
                    Some((*at, rest))
                } else {
                    rest.strip_prefix('.').map(|rest| (*at, rest))
                }
            });
            object.next_value_seed(Walk { wanted: inner.collect(), found: self.found, care: self.care })?;
        }
        Ok(())
    }
}

impl Found {
    /// Text that is not empty.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// A whole number.
    pub(super) fn number(&self) -> Option<u64> {
        self.text()?.parse().ok()
    }

    /// The items of a list; none where there is no list.
    pub(super) fn items(&self) -> u64 {
        match self {
            Self::List(items) => *items,
            _ => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(json: &str, path: &str) -> Found {
        probe(json.as_bytes(), &[path], Care::Strict).unwrap().remove(0)
    }

    #[test]
    fn values_are_found_by_dotted_paths() {
        let json = r#"{"a":{"b":"x","n":7,"l":[{"b":1},2],"t":true,"z":null},"nextUri":"/p2"}"#;
        assert_eq!(at(json, "a.b"), Found::Text("x".into()));
        assert_eq!(at(json, "a.n").number(), Some(7));
        assert_eq!(at(json, "a.l").items(), 2);
        assert_eq!(at(json, "a.t"), Found::Bool(true));
        assert_eq!(at(json, "a.z"), Found::Null);
        assert_eq!(at(json, "a"), Found::Object);
        assert_eq!(at(json, "a.x"), Found::Absent { inside: true });
        assert_eq!(at(json, "b.x"), Found::Absent { inside: false });
        assert_eq!(at(json, "nextUri.x"), Found::Absent { inside: false });
    }

    #[test]
    fn a_list_at_the_top_is_the_empty_path() {
        assert_eq!(at("[1,2,3]", "").items(), 3);
    }

    #[test]
    fn broken_json_is_an_error() {
        for care in [Care::Strict, Care::Loose] {
            assert!(probe(b"{\"a\":", &["a"], care).is_err() && probe(b"{} x", &["a"], care).is_err());
        }
        let unusable = br#"{"a":["\ud800"]}"#;
        assert!(
            probe(unusable, &["a"], Care::Strict).is_err() && probe(unusable, &["a"], Care::Loose).is_ok()
        );
    }
}

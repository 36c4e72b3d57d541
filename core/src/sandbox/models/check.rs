//! Whether a value is what a model says.

use std::fmt;

use serde_json::Value;

use super::{Direction, Library, words};
use crate::catalog::{Facts, Model, Type};
use crate::sandbox::time;

/// Where a value is not what its model says, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// The way to the value: `to[0].phoneNumber`; empty for the whole.
    pub place: String,
    /// What is wrong: `a string expected`.
    pub why: String,
    /// Whether there is no value at all.
    pub is_missing: bool,
}

impl Mismatch {
    fn new(place: &str, why: impl Into<String>) -> Self {
        Self { place: place.to_owned(), why: why.into(), is_missing: false }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.place.is_empty() { "the body" } else { &self.place };
        write!(f, "{}: {}", place.escape_debug(), self.why)
    }
}

/// Looks through values.
#[derive(Debug, Clone, Copy)]
pub(super) struct Checker<'a> {
    pub(super) library: &'a Library,
    pub(super) direction: Direction,
}

impl Checker<'_> {
    /// Whether `value` is of the type `kind`; `facts` are those of the outermost list or map around it, too.
    pub(super) fn value(
        &self,
        facts: &Facts,
        kind: &Type,
        value: &Value,
        place: &str,
    ) -> Result<(), Mismatch> {
        let expected = |fits: bool, what: &str| {
            if fits { Ok(()) } else { Err(Mismatch::new(place, format!("{what} expected"))) }
        };
        match kind {
            Type::Model(name) => match self.library.model(name) {
                Some(model) => self.model(&model, value, place),
                None => Ok(()),
            },
            Type::List(inner) => {
                let items = value.as_array().ok_or_else(|| Mismatch::new(place, "a list expected"))?;
                if facts.kind == *kind {
                    check_count(facts, items.len(), place)?;
                }
                items
                    .iter()
                    .enumerate()
                    .try_for_each(|(at, item)| self.value(facts, inner, item, &format!("{place}[{at}]")))
            }
            Type::Map(inner) => {
                let entries = value.as_object().ok_or_else(|| Mismatch::new(place, "an object expected"))?;
                entries
                    .iter()
                    .try_for_each(|(name, entry)| self.value(facts, inner, entry, &below(place, name)))
            }
            Type::Choice(kinds) => {
                let mut complaint = None;
                for kind in kinds {
                    match self.value(facts, kind, value, place) {
                        Ok(()) => return Ok(()),
                        Err(mismatch) => complaint = complaint.or(Some(mismatch)),
                    }
                }
                complaint.map_or(Ok(()), Err)
            }
            // PureCloud declares the lists of its searches so.
            Type::Object if self.direction == Direction::Answer && value.is_array() => Ok(()),
            Type::Object => expected(value.is_object(), "an object"),
            Type::String | Type::Binary => expected(value.is_string(), "a string"),
            Type::Integer => expected(value.is_i64() || value.is_u64(), "an integer"),
            Type::Number => expected(value.is_number(), "a number"),
            Type::Boolean => expected(value.is_boolean(), "a boolean"),
            _ => Ok(()),
        }?;
        match kind {
            Type::String | Type::Integer | Type::Number => {
                plain(facts, kind, value).map_err(|why| Mismatch::new(place, why))
            }
            _ => Ok(()),
        }
    }

    fn model(&self, model: &Model, value: &Value, place: &str) -> Result<(), Mismatch> {
        if model.properties.is_empty() {
            return self.value(&model.facts, &model.facts.kind, value, place);
        }
        let fields = value.as_object().ok_or_else(|| Mismatch::new(place, "an object expected"))?;
        for property in &model.properties {
            if self.direction != Direction::Answer && property.facts.read_only {
                continue;
            }
            let is_change = self.direction == Direction::Change && place.is_empty();
            let is_required = property.required && !is_change;
            let place = below(place, &property.name);
            match fields.get(&property.name) {
                None if is_required => {
                    return Err(Mismatch { is_missing: true, ..Mismatch::new(&place, "it is required") });
                }
                // Null says what leaving it out says, where that may be said.
                Some(Value::Null) if !is_required || property.facts.nullable => {}
                Some(value) => self.value(&property.facts, &property.facts.kind, value, &place)?,
                None => {}
            }
        }
        Ok(())
    }
}

/// Whether a text or a number keeps to the limits and known values that are given for it.
fn plain(facts: &Facts, kind: &Type, value: &Value) -> Result<(), String> {
    let known = known(facts, kind);
    if !known.is_empty() && !known.contains(value) {
        let known: Vec<String> = known.iter().map(Value::to_string).collect();
        return Err(format!("it is none of {}", known.join(", ")));
    }
    if let Some(number) = value.as_f64()
        && (facts.min.is_some_and(|min| number < min) || facts.max.is_some_and(|max| number > max))
    {
        return Err("it is out of range".to_owned());
    }
    let Some(text) = value.as_str() else { return Ok(()) };
    let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
    if facts.min_length.is_some_and(|least| length < least) {
        return Err("it is too short".to_owned());
    }
    if facts.max_length.is_some_and(|most| length > most) {
        return Err("it is too long".to_owned());
    }
    match facts.format.as_deref() {
        Some("date") if !time::is_date(text) => Err("it is no date".to_owned()),
        Some("date-time") if !time::is_date_time(text) => Err("it is no date and time".to_owned()),
        _ => Ok(()),
    }
}

/// The known values as ones of the type: a definition may list the texts of numbers, and a text that its format took
/// for a truth value (`Off`) is lost.
pub(super) fn known(facts: &Facts, kind: &Type) -> Vec<Value> {
    facts.known.iter().filter_map(|value| words::alike(kind, value)).collect()
}

fn check_count(facts: &Facts, count: usize, place: &str) -> Result<(), Mismatch> {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    if facts.min_items.is_some_and(|least| count < least) {
        return Err(Mismatch::new(place, "it has too few items"));
    }
    if facts.max_items.is_some_and(|most| count > most) {
        return Err(Mismatch::new(place, "it has too many items"));
    }
    Ok(())
}

fn below(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}

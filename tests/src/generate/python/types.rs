//! Types of the catalogue in Python's notation.

use std::collections::BTreeSet;

use pcsdk::catalog::{Facts, Operation, Param, Type};
use serde_json::Value;

use crate::generate::surface::{self, Surface};

/// Writes types inside one class, of whose attributes some are named like built-in types.
#[derive(Debug)]
pub(super) struct Types<'a> {
    surface: &'a Surface,
    hidden: BTreeSet<String>,
}

impl<'a> Types<'a> {
    pub(super) fn new(surface: &'a Surface, attributes: impl IntoIterator<Item = String>) -> Self {
        Self { surface, hidden: attributes.into_iter().collect() }
    }

    /// What a value is that came in an answer.
    pub(super) fn answered(&self, kind: &Type) -> String {
        self.of(kind, &|scalar| self.scalar(scalar))
    }

    /// What a property is. The known values are offered, others stay possible; only where they tell one choice from
    /// another they are all there is, so that checkers can narrow by them.
    pub(super) fn property(&self, facts: &Facts, tells_choices: bool) -> String {
        let closed = tells_choices && facts.known.len() == 1;
        let text = self.of(&facts.kind, &|scalar| {
            let plain = self.scalar(scalar);
            match literal(scalar, &facts.known) {
                Some(known) if closed => known,
                Some(known) => format!("{known} | {plain}"),
                None => plain,
            }
        });
        if facts.nullable { format!("{text} | None") } else { text }
    }

    /// What a body may be: its model's class, or any mapping.
    pub(super) fn body(&self, operation: &Operation) -> String {
        self.given(&surface::body(operation))
    }

    fn given(&self, kind: &Type) -> String {
        match kind {
            Type::Model(name) => match self.surface.resolved(kind.clone()) {
                Type::Model(_) => format!("{name} | _Mapping[str, _Any]"),
                Type::Object | Type::Any => "_Mapping[str, _Any]".to_owned(),
                other => self.given(&other),
            },
            Type::List(items) => format!("_Sequence[{}]", self.given(items)),
            Type::Map(values) => format!("_Mapping[str, {}]", self.given(values)),
            Type::Choice(all) => either(all.iter().map(|one| self.given(one))),
            other => self.answered(other),
        }
    }

    /// What an argument may be, without None.
    pub(super) fn argument(&self, param: &Param) -> String {
        let kind = match param.kind.as_str() {
            "array" => param.items.as_deref().unwrap_or("string"),
            other => other,
        };
        let scalar = Type::parse(kind);
        let plain = match (&scalar, param.format.as_deref()) {
            (Type::String, Some("date-time")) => "_datetime | str".to_owned(),
            (Type::String, Some("date")) => "_date | str".to_owned(),
            (Type::Object, _) => "_Any".to_owned(),
            _ => self.scalar(&scalar),
        };
        let one = match literal(&scalar, &param.allowed) {
            Some(known) => format!("{known} | {plain}"),
            None => plain.clone(),
        };
        match param.kind.as_str() {
            // A single value stands for a list of one; a str is a sequence of str anyway.
            "array" if plain == "str" => format!("_Sequence[{one}]"),
            "array" => format!("_Sequence[{one}] | {one}"),
            _ => one,
        }
    }

    fn of(&self, kind: &Type, scalar: &dyn Fn(&Type) -> String) -> String {
        match kind {
            Type::Model(name) => name.clone(),
            Type::List(items) => format!("{}[{}]", self.builtin("list"), self.of(items, scalar)),
            Type::Map(values) => {
                format!("{}[{}, {}]", self.builtin("dict"), self.builtin("str"), self.of(values, scalar))
            }
            Type::Choice(all) => either(all.iter().map(|one| self.of(one, scalar))),
            other => scalar(other),
        }
    }

    fn scalar(&self, kind: &Type) -> String {
        match kind {
            Type::String => self.builtin("str"),
            Type::Integer => self.builtin("int"),
            Type::Number => self.builtin("float"),
            Type::Boolean => self.builtin("bool"),
            Type::Binary => self.builtin("bytes"),
            _ => "_Any".to_owned(),
        }
    }

    fn builtin(&self, name: &str) -> String {
        if self.hidden.contains(name) { format!("_builtins.{name}") } else { name.to_owned() }
    }
}

/// The known values of a text or whole number.
fn literal(kind: &Type, known: &[Value]) -> Option<String> {
    let fits = |value: &&Value| match kind {
        Type::String => value.is_string(),
        Type::Integer => value.is_i64() || value.is_u64(),
        _ => false,
    };
    // JSON's notation of texts and whole numbers is Python's.
    let values: Vec<String> = known.iter().filter(fits).map(ToString::to_string).collect();
    (!values.is_empty()).then(|| format!("_Literal[{}]", values.join(", ")))
}

fn either(all: impl Iterator<Item = String>) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in all.flat_map(|text| text.split(" | ").map(str::to_owned).collect::<Vec<_>>()) {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts.join(" | ")
}

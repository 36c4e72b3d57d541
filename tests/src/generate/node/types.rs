//! Types of the catalogue in TypeScript's notation.

use pcsdk::catalog::{Facts, Param, Type};
use serde_json::Value;

/// What a value is that came in an answer, or stands in a body.
pub(super) fn plain(kind: &Type) -> String {
    written(kind, &|scalar| scalar_name(scalar).to_owned())
}

/// What a property is. The known values are offered, others stay possible; only where they tell one choice from
/// another they are all there is, so that the compiler can narrow by them.
pub(super) fn property(facts: &Facts, tells_choices: bool) -> String {
    let closed = tells_choices && facts.known.len() == 1;
    let text = written(&facts.kind, &|scalar| match literals(scalar, &facts.known) {
        Some(known) if closed => known,
        Some(known) => format!("_Open<{known}>"),
        None => scalar_name(scalar).to_owned(),
    });
    if facts.nullable { format!("{text} | null") } else { text }
}

/// What a body may be.
pub(super) fn body(kind: &Type) -> String {
    match kind {
        Type::List(items) => format!("readonly {}", array(&body(items))),
        other => plain(other),
    }
}

/// What an argument may be.
pub(super) fn argument(param: &Param) -> String {
    let kind = match param.kind.as_str() {
        "array" => param.items.as_deref().unwrap_or("string"),
        other => other,
    };
    let scalar = Type::parse(kind);
    let one = match (&scalar, param.format.as_deref()) {
        (Type::String, Some("date-time")) => "_Moment".to_owned(),
        (Type::Integer, Some("int64")) => "number | bigint".to_owned(),
        _ => literals(&scalar, &param.allowed)
            .map_or_else(|| scalar_name(&scalar).to_owned(), |known| format!("_Open<{known}>")),
    };
    if param.kind == "array" { format!("_Many<{one}>") } else { one }
}

fn written(kind: &Type, scalar: &dyn Fn(&Type) -> String) -> String {
    match kind {
        Type::Model(name) => name.clone(),
        Type::List(items) => array(&written(items, scalar)),
        Type::Map(values) => format!("{{ [key: string]: {} }}", written(values, scalar)),
        Type::Choice(all) => {
            let mut parts: Vec<String> = Vec::new();
            for part in all.iter().map(|one| written(one, scalar)) {
                if !parts.contains(&part) {
                    parts.push(part);
                }
            }
            parts.join(" | ")
        }
        other => scalar(other),
    }
}

fn array(items: &str) -> String {
    if items.contains(['|', ' ']) { format!("({items})[]") } else { format!("{items}[]") }
}

fn scalar_name(kind: &Type) -> &'static str {
    match kind {
        Type::String => "string",
        Type::Integer | Type::Number => "number",
        Type::Boolean => "boolean",
        Type::Binary => "Buffer",
        _ => "any",
    }
}

/// The known values of a text.
fn literals(kind: &Type, known: &[Value]) -> Option<String> {
    // JSON's notation of texts is JavaScript's.
    let values: Vec<String> =
        known.iter().filter(|value| value.is_string()).map(ToString::to_string).collect();
    (*kind == Type::String && !values.is_empty()).then(|| values.join(" | "))
}

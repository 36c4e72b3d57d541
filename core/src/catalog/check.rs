//! Whether a value is one that a parameter may have.

use serde_json::Value;

use super::encode::scalar;
use super::operation::Param;
use crate::suggest;

/// Whether `value` fits the parameter's type, range and known values.
pub(super) fn check(param: &Param, value: &Value) -> Result<(), String> {
    // `any` with items is a list or a single value.
    if param.kind == "array" || (param.kind == "any" && param.items.is_some()) {
        let kind = param.items.as_deref().unwrap_or("string");
        // A single value stands for a list of one.
        let single = std::slice::from_ref(value);
        let items = value.as_array().map_or(single, Vec::as_slice);
        return items.iter().try_for_each(|item| check_scalar(param, kind, item));
    }
    check_scalar(param, &param.kind, value)
}

fn check_scalar(param: &Param, kind: &str, value: &Value) -> Result<(), String> {
    let fits = match kind {
        "integer" => value.is_i64() || value.is_u64() || text_is(value, |t| t.parse::<i128>().is_ok()),
        "number" => value.is_number() || text_is(value, |t| t.parse::<f64>().is_ok_and(f64::is_finite)),
        "boolean" => value.is_boolean() || text_is(value, |t| t == "true" || t == "false"),
        // Numbers and truth values have one spelling; a list or an object has none.
        _ => scalar(value).is_some(),
    };
    if !fits {
        return Err(format!("{} expected, {} given", article(kind), kind_of(value)));
    }
    if let Some(number) = value.as_f64()
        && (param.min.is_some_and(|min| number < min) || param.max.is_some_and(|max| number > max))
    {
        let bound = |b: Option<f64>| b.map_or_else(|| "…".to_owned(), |b| b.to_string());
        return Err(format!("{value} is outside {}..{}", bound(param.min), bound(param.max)));
    }
    // A vendor's default may stand outside its own list.
    let mut known = param.allowed.iter().chain(&param.default);
    if !param.allowed.is_empty() && !known.any(|known| same(known, value)) {
        let known: Vec<String> = param.allowed.iter().filter_map(scalar).collect();
        let text = scalar(value).unwrap_or_default();
        let near = suggest::hint(&text, known.iter().map(String::as_str));
        return Err(format!("`{}` is none of {}{near}", text.escape_debug(), known.join(", ")));
    }
    if let (Some(format @ ("date" | "date-time")), Value::String(text)) = (param.format.as_deref(), value) {
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let day = text.get(..10).is_some_and(|day| day.split('-').count() == 3 && day.split('-').all(digits));
        let whole = if format == "date" { text.len() == 10 } else { text.as_bytes().get(10) == Some(&b'T') };
        if !(day && whole) {
            return Err(format!("`{}` is no {format} (ISO 8601)", text.escape_debug()));
        }
    }
    Ok(())
}

/// The command line and PHP forms give numbers as text.
fn text_is(value: &Value, fits: impl Fn(&str) -> bool) -> bool {
    value.as_str().is_some_and(fits)
}

fn same(known: &Value, value: &Value) -> bool {
    known == value || scalar(known) == scalar(value)
}

fn article(kind: &str) -> String {
    let vowel = kind.starts_with(['a', 'e', 'i', 'o', 'u']);
    format!("{} {kind}", if vowel { "an" } else { "a" })
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

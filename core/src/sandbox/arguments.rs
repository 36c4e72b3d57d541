//! Whether a request is what its operation declares.

use serde_json::Value;

use super::message::Request;
use super::multipart;
use super::paging;
use super::refusal::{Reason, Refusal};
use super::{form, media};
use crate::catalog::{Location, Operation, Param};

/// Checks every part of a request, and reads its body.
pub(super) fn check(operation: &Operation, request: &Request) -> Result<Option<Value>, Refusal> {
    check_undeclared(operation, request)?;
    for param in &operation.params {
        let values: Vec<String> = match param.location {
            Location::Path => {
                segment(operation, request, &param.name).map(str::to_owned).into_iter().collect()
            }
            Location::Query => request.query_all(&param.name).map(str::to_owned).collect(),
            Location::Header => request.header(&param.name).map(str::to_owned).into_iter().collect(),
            Location::Body => continue,
        };
        check_values(param, &values).map_err(|why| {
            Refusal::new(Reason::Parameter, format!("{}: {why}", param.name)).of_parameter(&param.name)
        })?;
    }
    body(operation, request)
}

/// The segment of the request's path that stands for a parameter of the template.
pub(super) fn segment<'a>(operation: &Operation, request: &'a Request, name: &str) -> Option<&'a str> {
    let mut segments = operation.path.split('/').skip(1).zip(&request.segments);
    segments.find(|(template, _)| is_parameter(template, name)).map(|(_, segment)| segment.as_str())
}

fn is_parameter(template: &str, name: &str) -> bool {
    template.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) == Some(name)
}

fn check_undeclared(operation: &Operation, request: &Request) -> Result<(), Refusal> {
    let declared = |name: &str| {
        operation.params.iter().any(|param| param.location == Location::Query && param.name == name)
            || (operation.host.is_some() && name == "access_token")
            || paging::is_own_parameter(operation, name)
    };
    match request.query.iter().find(|(name, _)| !declared(name)) {
        Some((name, _)) => {
            let message = format!("{} takes no query parameter {}", operation.id, name.escape_debug());
            Err(Refusal::new(Reason::Parameter, message).of_parameter(name))
        }
        None => Ok(()),
    }
}

fn check_values(param: &Param, values: &[String]) -> Result<(), String> {
    if values.is_empty() {
        return if param.required { Err("it is required".to_owned()) } else { Ok(()) };
    }
    match param.kind.as_str() {
        // Vendors' clients join by commas what the definition says is repeated; both are taken.
        "array" => {
            let items = values.iter().flat_map(|value| value.split(',')).filter(|item| !item.is_empty());
            items.into_iter().try_for_each(|item| check_value(param, param.items.as_deref(), item))
        }
        "any" => Ok(()),
        kind if values.len() == 1 => check_value(param, Some(kind), &values[0]),
        _ => Err("it is given more than once".to_owned()),
    }
}

fn check_value(param: &Param, kind: Option<&str>, text: &str) -> Result<(), String> {
    let fits = match kind {
        Some("integer") => text.parse::<i128>().is_ok(),
        Some("number") => text.parse::<f64>().is_ok_and(f64::is_finite),
        Some("boolean") => matches!(text, "true" | "false"),
        _ => true,
    };
    let shown = text.escape_debug();
    if !fits {
        return Err(format!("`{shown}` is no {}", kind.unwrap_or("value")));
    }
    if let (Some("integer" | "number"), Ok(number)) = (kind, text.parse::<f64>())
        && (param.min.is_some_and(|min| number < min) || param.max.is_some_and(|max| number > max))
    {
        return Err(format!("{shown} is out of range"));
    }
    if !is_known(param, text) {
        return Err(format!("`{shown}` is none of the known values"));
    }
    match param.format.as_deref() {
        Some("date") if !is_date(text) => Err(format!("`{shown}` is no date")),
        Some("date-time") if !is_date_time(text) => Err(format!("`{shown}` is no date and time")),
        _ => Ok(()),
    }
}

/// A definition's default is legal even where its own list of values leaves it out.
fn is_known(param: &Param, text: &str) -> bool {
    let mut known = param.allowed.iter().chain(&param.default);
    param.allowed.is_empty()
        || known.any(|value| value.as_str().is_some_and(|known| known == text) || value == text)
}

/// `2024-02-29`, the day within the month but for the leap years.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let month_days = |month| match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let in_month = |month| digits(day, 2).is_some_and(|day| (1..=month_days(month)).contains(&day));
    digits(year, 4).is_some()
        && digits(month, 2).is_some_and(|month| (1..=12).contains(&month) && in_month(month))
}

/// RFC 3339, where seconds and zone may be left out as the vendors allow.
fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_once(['T', 't']) else { return false };
    let zone = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let (time, zone) = rest.split_at(zone);
    is_date(date) && is_time(time) && is_zone(zone)
}

fn is_time(text: &str) -> bool {
    let (clock, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let parts: Vec<&str> = clock.split(':').collect();
    let within =
        |at: usize, limit| parts.get(at).is_none_or(|part| digits(part, 2).is_some_and(|n| n <= limit));
    let is_clock = (2..=3).contains(&parts.len()) && within(0, 23) && within(1, 59) && within(2, 60);
    is_clock && digits(fraction, fraction.len()).is_some()
}

fn is_zone(text: &str) -> bool {
    match text.strip_prefix(['+', '-']) {
        None => matches!(text, "" | "Z" | "z"),
        Some(offset) => digits(&offset.replacen(':', "", 1), 4).is_some(),
    }
}

/// Exactly so many digits, as a number.
fn digits(text: &str, count: usize) -> Option<u64> {
    let are_digits =
        !text.is_empty() && text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    are_digits.then(|| text.get(..count.min(18)).and_then(|text| text.parse().ok()))?
}

/// The body's content, if the operation takes one.
fn body(operation: &Operation, request: &Request) -> Result<Option<Value>, Refusal> {
    let Some(param) = operation.params.iter().find(|param| param.location == Location::Body) else {
        return Ok(None);
    };
    if request.body().is_empty() {
        return if param.required { Err(bad_body("the request needs a body")) } else { Ok(None) };
    }
    let types = operation.body.as_ref().map_or(&[][..], |body| &body.types);
    let given = request.content_type();
    let given =
        given.as_deref().filter(|given| types.iter().any(|known| known == given)).ok_or_else(|| {
            Refusal::new(
                Reason::MediaType,
                format!("{} takes a body of {}", operation.id, types.join(" or ")),
            )
        })?;
    let content = read(given, request)?;
    match (param.kind.as_str(), &content) {
        (_, Value::Null) if !param.required => Ok(None),
        ("object", Value::Object(_)) | ("array", Value::Array(_)) | ("string", Value::String(_)) => {
            Ok(Some(content))
        }
        ("object" | "array" | "string", _) => {
            Err(bad_body(&format!("the body must be of the type {}", param.kind)))
        }
        _ => Ok(Some(content)),
    }
}

fn read(given: &str, request: &Request) -> Result<Value, Refusal> {
    if media::is_json(given) {
        return serde_json::from_slice(request.body())
            .map_err(|error| bad_body(&format!("the body is no JSON: {error}")));
    }
    if given == "application/x-www-form-urlencoded" {
        let fields = form::pairs(&String::from_utf8_lossy(request.body()));
        return Ok(Value::Object(
            fields.into_iter().map(|(name, value)| (name, Value::String(value))).collect(),
        ));
    }
    multipart::content(request).map_err(|why| bad_body(&why))
}

fn bad_body(why: &str) -> Refusal {
    Refusal::new(Reason::Body, why).of_parameter("body")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_days_that_exist() {
        for good in ["2024-02-29", "1999-12-31"] {
            assert!(is_date(good), "{good}");
        }
        for bad in ["2024-13-01", "2024-04-31", "2024-1-1", "24-01-01", "2024-01-01T00:00:00Z", "x", ""] {
            assert!(!is_date(bad), "{bad}");
        }
    }

    #[test]
    fn times_are_rfc_3339_or_a_little_shorter() {
        for good in [
            "2024-02-29T23:59:60Z",
            "2024-01-01T00:00:00.000+01:00",
            "2024-01-01T00:00",
            "2024-01-01T00:00:00-0500",
        ] {
            assert!(is_date_time(good), "{good}");
        }
        for bad in [
            "2024-01-01",
            "2024-01-01T24:00:00Z",
            "2024-01-01T00:00:00.Z",
            "2024-01-01T00Z",
            "2024-01-01T00:00:00+1",
        ] {
            assert!(!is_date_time(bad), "{bad}");
        }
    }
}

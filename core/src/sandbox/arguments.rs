//! Whether a request is what its operation declares.

use serde_json::Value;

use super::message::Request;
use super::models::{Direction, Library};
use super::multipart;
use super::paging;
use super::refusal::{Reason, Refusal};
use super::{form, media, time};
use crate::catalog::{Location, Operation, Param};
use crate::platform::Platform;

/// Checks every part of a request, and reads its body.
pub(super) fn check(
    platform: Platform,
    operation: &Operation,
    request: &Request,
) -> Result<Option<Value>, Refusal> {
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
    body(platform, operation, request)
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
        Some("date") if !time::is_date(text) => Err(format!("`{shown}` is no date")),
        Some("date-time") if !time::is_date_time(text) => Err(format!("`{shown}` is no date and time")),
        _ => Ok(()),
    }
}

/// A definition's default is legal even where its own list of values leaves it out.
fn is_known(param: &Param, text: &str) -> bool {
    let mut known = param.allowed.iter().chain(&param.default);
    param.allowed.is_empty()
        || known.any(|value| value.as_str().is_some_and(|known| known == text) || value == text)
}

/// The body's content, if the operation takes one.
fn body(platform: Platform, operation: &Operation, request: &Request) -> Result<Option<Value>, Refusal> {
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
    if content.is_null() && !param.required {
        return Ok(None);
    }
    let model = operation.body.as_ref().and_then(|body| body.model.as_deref());
    // The other media types carry texts and files, of which the model does not speak.
    if let Some(model) = model.filter(|_| media::is_json(given)) {
        Library::of(platform).check(model, direction(operation, model), &content).map_err(|mismatch| {
            let place = if mismatch.place.is_empty() { "body" } else { &mismatch.place };
            bad_body(&mismatch.to_string()).of_parameter(place)
        })?;
    }
    Ok(Some(content))
}

/// A PATCH with the model of the thing itself names what changes, and the model what the thing must have.
fn direction(operation: &Operation, model: &str) -> Direction {
    let is_change = operation.method == "PATCH" && operation.result.as_deref() == Some(model);
    if is_change { Direction::Change } else { Direction::Request }
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

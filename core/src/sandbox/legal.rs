//! Legal arguments of any operation, for whoever wants to try them all.

use serde_json::{Map, Value, json};

use super::models::{Direction, Extent, Library};
use crate::catalog::{Location, Operation, Param};
use crate::platform::Platform;

/// Arguments that an operation takes, by name, the body under `body`; the same every time.
///
/// [`Extent::Least`] has what must be given, [`Extent::Most`] everything that may be. Texts hold characters that a URL
/// cannot carry as they are.
pub fn legal_arguments(platform: Platform, operation: &Operation, extent: Extent) -> Map<String, Value> {
    let wanted = |param: &&Param| param.required || extent == Extent::Most;
    let value = |param: &Param| match param.location {
        Location::Body => body(platform, operation, param, extent),
        _ => argument(param),
    };
    operation.params.iter().filter(wanted).map(|param| (param.name.clone(), value(param))).collect()
}

fn body(platform: Platform, operation: &Operation, param: &Param, extent: Extent) -> Value {
    let model = operation.body.as_ref().and_then(|body| body.model.as_deref());
    let plain = match param.kind.as_str() {
        "array" => "[object]",
        "string" => "string",
        _ => "object",
    };
    Library::of(platform).example(model.unwrap_or(plain), Direction::Request, extent, 1)
}

/// A legal value of a parameter.
fn argument(param: &Param) -> Value {
    let one = param.allowed.first().cloned().unwrap_or_else(|| unlisted(param));
    match param.kind.as_str() {
        "array" => json!([one]),
        // Where a single value would do as well, only two are surely a list.
        "any" if param.items.is_some() => json!([one, one]),
        _ => one,
    }
}

/// A value of a parameter of which the vendor lists none.
fn unlisted(param: &Param) -> Value {
    const PHONES: [&str; 4] = ["from", "to", "ownerPhoneNumber", "guestPhoneNumber"];
    match (param.items.as_deref().unwrap_or(&param.kind), param.format.as_deref()) {
        ("integer", _) => param.min.map_or_else(|| json!(7), whole),
        ("number", _) => json!(param.min.unwrap_or(7.5)),
        ("boolean", _) => json!(true),
        (_, Some("date")) => json!("2026-01-02"),
        (_, Some("date-time")) => json!("2026-01-02T03:04:05Z"),
        (_, Some("interval")) => json!("2026-01-02T00:00:00Z/2026-01-03T00:00:00Z"),
        (_, Some("uuid")) => json!("0b7a9f3e-6c1d-4e2f-8a5b-1c2d3e4f5a6b"),
        ("any", _) => json!(7),
        _ if PHONES.contains(&param.name.as_str()) => json!("+15551230001"),
        _ if param.name == "homeCountry" => json!("US"),
        _ if param.name == "phoneNumberId" => json!("1162820004"),
        // Hard on paths, easy on queries.
        _ if param.location == Location::Path => json!("a b+c"),
        _ => json!("x&y=z"),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "limits of parameters are small whole numbers")]
fn whole(limit: f64) -> Value {
    json!(limit as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;

    #[test]
    fn legal_arguments_of_every_operation_are_bound_and_their_bodies_pass_the_check() {
        let mut bodies = 0;
        for platform in Platform::ALL {
            for operation in catalog::operations(platform) {
                for extent in [Extent::Least, Extent::Most] {
                    let arguments = legal_arguments(platform, &operation, extent);
                    let model = operation.body.as_ref().and_then(|body| body.model.as_deref());
                    if let (Some(model), Some(body)) = (model, arguments.get("body")) {
                        let checked = Library::of(platform).check(model, Direction::Request, body);
                        assert_eq!(checked, Ok(()), "{} {body}", operation.id);
                        bodies += 1;
                    }
                    let text = Value::Object(arguments).to_string();
                    let bound = catalog::bind(&operation, &crate::arguments::named(text.as_bytes()).unwrap());
                    // Files are the caller's to send.
                    let is_built_by_caller =
                        |error: &crate::Error| error.message().contains("build it and send");
                    assert!(
                        bound.as_ref().is_ok() || bound.as_ref().is_err_and(is_built_by_caller),
                        "{} {text} {bound:?}",
                        operation.id
                    );
                }
            }
        }
        assert!(bodies > 2_800, "{bodies}");
    }
}

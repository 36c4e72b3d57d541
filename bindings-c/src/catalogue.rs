//! What operations there are.

use pcsdk::catalog::{self, Location, Operation};
use serde_json::{Value, json};

use crate::boundary::produce;
use crate::config::platform;
use crate::error::pcsdk_error;
use crate::status::pcsdk_status;
use crate::text::pcsdk_text;
use crate::view::pcsdk_str;

/// The groups of a platform's operations as a JSON list of names: `["Alerting","Analytics",…]`.
///
/// Returns `PCSDK_ARGUMENT` when `platform` is none of `pcsdk_platform`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_groups(
    platform: u32,
    text_out: *mut *mut pcsdk_text,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(text_out, error_out, || {
        let names: Vec<&str> = catalog::groups(self::platform(platform)?).collect();
        Ok(pcsdk_text::new(Value::from(names).to_string()))
    })
}

/// The operations of a group as a JSON list of ids, empty for a group that is not there.
///
/// Returns `PCSDK_ARGUMENT` when `platform` is none of `pcsdk_platform`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_methods(
    platform: u32,
    group: pcsdk_str,
    text_out: *mut *mut pcsdk_text,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(text_out, error_out, || {
        let ids = catalog::methods(self::platform(platform)?, group.text("group")?);
        Ok(pcsdk_text::new(Value::from(ids).to_string()))
    })
}

/// The operation that a group offers under a name in any spelling, `get_users_me` or `getUsersMe`, as a JSON object.
///
/// Its fields: `id`, `method`, `path`, `positional` (the names of the required parameters, in their order), `params`
/// (objects of `name`, `in`, `type` and `required`), `read_only` (a POST that may be sent again like a GET),
/// `deprecated`, `preview`.
/// Returns `PCSDK_ARGUMENT` when there is none, naming the nearest.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_method(
    platform: u32,
    group: pcsdk_str,
    name: pcsdk_str,
    text_out: *mut *mut pcsdk_text,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(text_out, error_out, || {
        let (platform, group, name) = (self::platform(platform)?, group.text("group")?, name.text("name")?);
        match catalog::method(platform, group, name) {
            Some(operation) => Ok(pcsdk_text::new(describe(&operation).to_string())),
            None => Err(catalog::unknown_method(platform, group, name)),
        }
    })
}

fn describe(operation: &Operation) -> Value {
    let params: Vec<Value> = operation
        .params
        .iter()
        .map(|param| {
            json!({
                "name": param.name,
                "in": place(param.location),
                "type": param.kind,
                "required": param.required,
            })
        })
        .collect();
    let positional: Vec<&str> = operation.positional().map(|param| param.name.as_str()).collect();
    json!({
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "positional": positional,
        "params": params,
        "read_only": operation.read_only,
        "deprecated": operation.deprecated,
        "preview": operation.preview,
    })
}

fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Body => "body",
    }
}

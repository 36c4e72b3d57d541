//! Calls.

use std::path::Path;

use pcsdk::RawRequest;

use crate::boundary::produce;
use crate::call_options::{self, pcsdk_call_options};
use crate::client::pcsdk_client;
use crate::error::pcsdk_error;
use crate::handle;
use crate::response::pcsdk_response;
use crate::status::pcsdk_status;
use crate::view::{pcsdk_bytes, pcsdk_str};

/// Calls an operation of the catalogue by its id, such as `getUsersMe` with `{"expand":["presence"]}`.
///
/// `arguments_json` is a JSON object, the request body in it under `body`; empty for none. `options` may be NULL.
/// Returns `PCSDK_ARGUMENT` before anything is sent, naming the nearest for a misspelt name; then the kinds of login,
/// connection and HTTP status.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_call(
    client: *const pcsdk_client,
    operation: pcsdk_str,
    arguments_json: pcsdk_str,
    options: *const pcsdk_call_options,
    response_out: *mut *mut pcsdk_response,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(response_out, error_out, || {
        let operation = operation.text("operation")?;
        let arguments = arguments_json.text("arguments_json")?.as_bytes();
        Ok(handle::get(client)?.0.call(operation, arguments, &call_options::copy(options)?)?.into())
    })
}

/// Calls an operation with positional arguments, a JSON list in the order of its required parameters, and named ones,
/// a JSON object.
///
/// Either may be empty. Returns as `pcsdk_call`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_invoke(
    client: *const pcsdk_client,
    operation: pcsdk_str,
    positional_json: pcsdk_str,
    named_json: pcsdk_str,
    options: *const pcsdk_call_options,
    response_out: *mut *mut pcsdk_response,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(response_out, error_out, || {
        let operation = operation.text("operation")?;
        let positional = positional_json.text("positional_json")?.as_bytes();
        let named = named_json.text("named_json")?.as_bytes();
        Ok(handle::get(client)?.0.invoke(operation, positional, named, &call_options::copy(options)?)?.into())
    })
}

/// Sends a request that the catalogue need not know: a method, and a path on the API host or an absolute URL on one
/// of the environment's hosts.
///
/// `query_json` and `headers_json` are JSON objects, empty for none. `body` is JSON unless the headers name another
/// content type; its `data` is NULL for no body at all. Returns as `pcsdk_call`, and `PCSDK_ORIGIN` for a URL that is
/// none of the environment's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_request(
    client: *const pcsdk_client,
    method: pcsdk_str,
    path: pcsdk_str,
    query_json: pcsdk_str,
    headers_json: pcsdk_str,
    body: pcsdk_bytes,
    options: *const pcsdk_call_options,
    response_out: *mut *mut pcsdk_response,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(response_out, error_out, || {
        let request = RawRequest {
            method: method.text("method")?,
            path: path.text("path")?,
            query: query_json.text("query_json")?.as_bytes(),
            headers: headers_json.text("headers_json")?.as_bytes(),
            body: body.slice("body")?,
        };
        Ok(handle::get(client)?.0.request(&request, &call_options::copy(options)?)?.into())
    })
}

/// Downloads into the file at `path`, which is there only once it is complete: until then, and after a failure, what
/// has come is kept beside it under its name with `.part` behind it.
///
/// `source` is a path on the API host, or an https URL. One on the environment's hosts gets the login; any other, such
/// as an address that is signed already, gets none, wherever it leads. A transfer that breaks off is resumed where the
/// server makes that possible, and begun anew elsewhere. The size is not limited; of the limits on time only the
/// options' own `timeout` is for the whole. The response has no body. Returns as `pcsdk_call`, `PCSDK_ORIGIN` for a
/// URL or redirect that is not https, and `PCSDK_STORE` for a file that cannot be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_download(
    client: *const pcsdk_client,
    source: pcsdk_str,
    path: pcsdk_str,
    options: *const pcsdk_call_options,
    response_out: *mut *mut pcsdk_response,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(response_out, error_out, || {
        let (source, path) = (source.text("source")?, Path::new(path.text("path")?));
        Ok(handle::get(client)?.0.download(source, path, &call_options::copy(options)?)?.into())
    })
}

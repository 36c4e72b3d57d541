//! A whole answer.

use std::sync::OnceLock;

use pcsdk::{Content, Response};

use crate::boundary::{free, read};
use crate::fields::Fields;
use crate::handle::Handle;
use crate::view::{pcsdk_bytes, pcsdk_str};

/// What a body is, by its content type.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum pcsdk_content {
    /// No body at all.
    PCSDK_CONTENT_EMPTY = 0,
    /// JSON.
    PCSDK_CONTENT_JSON = 1,
    /// Some other text.
    PCSDK_CONTENT_TEXT = 2,
    /// Bytes.
    PCSDK_CONTENT_BINARY = 3,
}

/// An answer of the server, read to its end.
///
/// Ownership: the caller frees it with `pcsdk_response_free`. Views of it live as long as it does. Threads: it may be
/// used by several threads at the same time.
#[derive(Debug)]
pub struct pcsdk_response {
    response: Response,
    headers: OnceLock<String>,
    fields: Fields,
}

impl Handle for pcsdk_response {
    const NAME: &'static str = "pcsdk_response";
}

impl From<Response> for pcsdk_response {
    fn from(response: Response) -> Self {
        Self { response, headers: OnceLock::new(), fields: Fields::default() }
    }
}

impl From<Content> for pcsdk_content {
    fn from(content: Content) -> Self {
        match content {
            Content::Empty => Self::PCSDK_CONTENT_EMPTY,
            Content::Json => Self::PCSDK_CONTENT_JSON,
            Content::Text => Self::PCSDK_CONTENT_TEXT,
            Content::Binary => Self::PCSDK_CONTENT_BINARY,
        }
    }
}

/// Frees a response. NULL is allowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_response_free(response: *mut pcsdk_response) {
    free(response);
}

/// The HTTP status.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_response_status(response: *const pcsdk_response) -> u32 {
    read(0, response, |response| response.response.status().into())
}

/// What the body is.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_response_content(response: *const pcsdk_response) -> pcsdk_content {
    read(pcsdk_content::PCSDK_CONTENT_EMPTY, response, |response| response.response.content().into())
}

/// The body, decoded from its content coding.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_response_body(response: *const pcsdk_response) -> pcsdk_bytes {
    read(pcsdk_bytes::NONE, response, |response| response.response.body().into())
}

/// What the body is, and by `body_out` the body: both at once, for languages to which each call costs.
///
/// `body_out` may be NULL; for a handle that is none it is told no bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_response_read(
    response: *const pcsdk_response,
    body_out: *mut pcsdk_bytes,
) -> pcsdk_content {
    let empty = (pcsdk_content::PCSDK_CONTENT_EMPTY, pcsdk_bytes::NONE);
    let (content, body) = read(empty, response, |response| {
        (response.response.content().into(), response.response.body().into())
    });
    if !body_out.is_null() {
        body_out.write(body);
    }
    content
}

/// The body as text. No text when it is not UTF-8.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_response_text(response: *const pcsdk_response) -> pcsdk_str {
    read(pcsdk_str::NONE, response, |response| std::str::from_utf8(response.response.body()).ok().into())
}

/// A field of a JSON body, named by a JSON pointer such as `/name` or `/entities/0/id`.
///
/// Returns the content of a string and the JSON of anything else; no text when the body is not JSON, or has no such
/// field. A convenience for a few fields: each new pointer reads the body once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_response_field(
    response: *const pcsdk_response,
    pointer: pcsdk_str,
) -> pcsdk_str {
    read(pcsdk_str::NONE, response, |response| match pointer.text("pointer") {
        Ok(pointer) => response.fields.view(response.response.body(), pointer),
        Err(_) => pcsdk_str::NONE,
    })
}

/// The first header of that name, in any case. No text when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_response_header(
    response: *const pcsdk_response,
    name: pcsdk_str,
) -> pcsdk_str {
    read(pcsdk_str::NONE, response, |response| {
        name.text("name").ok().and_then(|name| response.response.header(name)).into()
    })
}

/// The headers as a JSON object, names in lower case, values of repeated ones joined by `, `.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_response_headers_json(response: *const pcsdk_response) -> pcsdk_str {
    read(pcsdk_str::NONE, response, |response| {
        response.headers.get_or_init(|| response.response.headers_json()).as_str().into()
    })
}

/// The vendor's id of the exchange. No text when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_response_request_id(response: *const pcsdk_response) -> pcsdk_str {
    read(pcsdk_str::NONE, response, |response| response.response.request_id().into())
}

/// How many times the request was sent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_response_attempts(response: *const pcsdk_response) -> u32 {
    read(0, response, |response| response.response.attempts())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_has_the_numbers_of_the_core() {
        for content in [Content::Empty, Content::Json, Content::Text, Content::Binary] {
            assert_eq!(pcsdk_content::from(content) as u32, content.code());
        }
    }
}

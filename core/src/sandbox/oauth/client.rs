//! Which application asks.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::denial::Denial;
use crate::sandbox::form;
use crate::sandbox::message::Request;

/// The one secret, or password, that is never right: a test needs a wrong one.
pub(super) const WRONG: &str = "wrong";

/// An application that named itself, with its secret if it has one.
#[derive(Debug)]
pub(super) struct Client {
    pub(super) id: String,
    pub(super) is_confidential: bool,
}

impl Client {
    /// The client by its Basic header (RFC 6749 §2.3.1), else by the form's fields.
    pub(super) fn of(request: &Request, fields: &[(String, String)]) -> Result<Self, Denial> {
        let (id, secret) = match request.header("authorization") {
            Some(header) => basic(header)?,
            None => (
                form::field(fields, "client_id").unwrap_or("").to_owned(),
                form::field(fields, "client_secret").map(str::to_owned),
            ),
        };
        if id.is_empty() {
            return Err(Denial::client("OAU-123", "the request names no client"));
        }
        match secret.as_deref() {
            Some("" | WRONG) => Err(Denial::client("OAU-153", "the client's secret is not right")),
            secret => Ok(Self { id, is_confidential: secret.is_some() }),
        }
    }
}

fn basic(header: &str) -> Result<(String, Option<String>), Denial> {
    let unusable = || Denial::client("OAU-123", "the Authorization header is no Basic header of a client");
    let (scheme, value) = header.split_once(' ').ok_or_else(unusable)?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return Err(unusable());
    }
    let bytes = STANDARD.decode(value.trim()).map_err(|_| unusable())?;
    let text = String::from_utf8(bytes).map_err(|_| unusable())?;
    let (id, secret) = text.split_once(':').ok_or_else(unusable)?;
    let decode = |part: &str| form::unescape(&part.replace('+', " "));
    Ok((decode(id), Some(decode(secret))))
}

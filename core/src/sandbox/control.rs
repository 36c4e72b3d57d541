//! Addresses of the sandbox itself, for tests.

use std::time::Instant;

use http::Method;

use super::journal::Journal;
use super::message::{Reply, Request};
use super::oauth::Ledger;

/// What all of them start with; no vendor's path does.
const PREFIX: &str = "/__sandbox/";

/// The answer of a control address, if the request goes to one.
pub(super) fn answer(
    request: &Request,
    ledger: &mut Ledger,
    journal: &Journal,
    now: Instant,
) -> Option<Reply> {
    let address = request.path.strip_prefix(PREFIX)?;
    Some(match (&request.method, address) {
        (&Method::GET, "requests") => Reply::json(200, &journal.json()),
        (&Method::POST, "expire") => {
            ledger.expire_access(now);
            Reply::empty(204)
        }
        (&Method::POST, "revoke-refresh") => {
            ledger.revoke_refresh();
            Reply::empty(204)
        }
        (_, "requests" | "expire" | "revoke-refresh") => Reply::empty(405),
        _ => Reply::empty(404),
    })
}

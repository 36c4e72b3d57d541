//! The page where a user would approve an application; here everybody approves at once.

use std::time::{Duration, Instant};

use http::Uri;
use http::header::LOCATION;

use super::client::Client;
use super::denial::Denial;
use super::grant::{self, Lives};
use super::ledger::{Code, Ledger};
use crate::platform::Platform;
use crate::sandbox::form;
use crate::sandbox::message::Reply;

/// How long a code may be on its way.
const CODE_LIFE: Duration = Duration::from_secs(300);

/// The user who refuses, so that a refusal can be tested.
pub(super) const NOBODY: &str = "nobody";

/// Sends the browser back with a code, or with a token in the fragment.
///
/// A wrong client or redirect address is told to the browser, never sent to the address (RFC 6749 §4.1.2.1).
pub(super) fn answer(
    ledger: &mut Ledger,
    platform: Platform,
    fields: &[(String, String)],
    lives: &Lives,
    now: Instant,
) -> Result<Reply, Denial> {
    let field = |name| form::field(fields, name);
    let client = field("client_id").ok_or_else(|| Denial::request("client_id is missing"))?;
    let target = field("redirect_uri").filter(|uri| is_target(uri));
    let target =
        target.ok_or_else(|| Denial::request("redirect_uri is missing or is no absolute address"))?;
    let back = |mark: char, pairs: &[(&str, &str)]| {
        let state = field("state").map(|state| ("state", state));
        let query = form::query(pairs.iter().copied().chain(state));
        Ok(Reply::empty(302).with(LOCATION, &format!("{target}{mark}{query}")))
    };
    let mark = if target.contains('?') { '&' } else { '?' };
    if field("login_hint") == Some(NOBODY) {
        return back(mark, &[("error", "access_denied"), ("error_description", "the user refused")]);
    }
    let challenge = field("code_challenge");
    if challenge.is_some() && field("code_challenge_method") != Some("S256") {
        return back(
            mark,
            &[("error", "invalid_request"), ("error_description", "only S256 challenges are taken")],
        );
    }
    match field("response_type") {
        Some("code") => {
            let code = ledger.keep_code(Code {
                platform,
                client: client.to_owned(),
                redirect_uri: target.to_owned(),
                challenge: challenge.map(str::to_owned),
                expires: now + CODE_LIFE,
            });
            back(mark, &[("code", &code)])
        }
        Some("token") => {
            let client = Client { id: client.to_owned(), is_confidential: false };
            let tokens = ledger.open(grant::implicit(platform, &client, lives), now);
            let life = super::seconds_left(tokens.session.access_life).to_string();
            back('#', &[("access_token", &tokens.access), ("token_type", "bearer"), ("expires_in", &life)])
        }
        _ => back(mark, &[("error", "unsupported_response_type")]),
    }
}

fn is_target(uri: &str) -> bool {
    !uri.contains('#')
        && uri.parse::<Uri>().is_ok_and(|uri| uri.scheme().is_some() && uri.authority().is_some())
}

//! The token endpoint's grants: each turns a form into a session, or says why not.

use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::authorize::NOBODY;
use super::client::{Client, WRONG};
use super::denial::Denial;
use super::ledger::{Ledger, Session, Tokens};
use crate::platform::Platform;
use crate::sandbox::form;
use crate::sandbox::people::People;

/// The assertion that is always too old.
const EXPIRED: &str = "expired";

/// RingCentral's bounds for the lives that a login may ask for, and what it gets without asking.
const ACCESS_LIFE: std::ops::RangeInclusive<u64> = 600..=3_600;
const REFRESH_LIFE: u64 = 604_800;
const REFRESH_LIFE_LIMIT: u64 = 2_592_000;

/// PureCloud's lives.
const PURECLOUD_ACCESS_LIFE: u64 = 86_400;
const PURECLOUD_REFRESH_LIFE: u64 = 2_592_000;

/// How long tokens live when nothing else is asked for.
#[derive(Debug, Clone, Copy)]
pub(in crate::sandbox) struct Lives {
    /// The sandbox's option, above what any login asks for.
    pub(in crate::sandbox) access: Option<u64>,
    /// Whom a login can belong to.
    pub(in crate::sandbox) people: People,
}

type Fields = [(String, String)];

/// The tokens that a form of the token endpoint earns.
pub(super) fn redeem(
    ledger: &mut Ledger,
    platform: Platform,
    client: &Client,
    fields: &Fields,
    lives: &Lives,
    now: Instant,
) -> Result<Tokens, Denial> {
    let given = required(fields, "grant_type")?;
    let session = match (platform, given) {
        (_, "refresh_token") => return refresh(ledger, platform, client, fields, lives, now),
        (_, "authorization_code") => {
            code(ledger, platform, client, fields, now)?;
            Session {
                refresh_life: Some(refresh_life(platform, fields)),
                ..login(platform, client, fields, lives)
            }
        }
        (Platform::PureCloud, "client_credentials") => {
            confidential(client)?;
            login(platform, client, fields, lives)
        }
        (Platform::PureCloud, "urn:ietf:params:oauth:grant-type:saml2-bearer") => {
            required(fields, "orgName")?;
            assertion(fields)?;
            login(platform, client, fields, lives)
        }
        (Platform::RingCentral, "urn:ietf:params:oauth:grant-type:jwt-bearer") => {
            assertion(fields)?;
            Session {
                refresh_life: Some(refresh_life(platform, fields)),
                ..login(platform, client, fields, lives)
            }
        }
        (Platform::RingCentral, "password") => Session {
            owner: password(fields, lives)?,
            refresh_life: Some(refresh_life(platform, fields)),
            ..login(platform, client, fields, lives)
        },
        (_, other) => return Err(Denial::grant_type(other)),
    };
    Ok(ledger.open(session, now))
}

/// A session that came out of the browser at once, without a refresh token.
pub(super) fn implicit(platform: Platform, client: &Client, lives: &Lives) -> Session {
    login(platform, client, &[], lives)
}

fn login(platform: Platform, client: &Client, fields: &Fields, lives: &Lives) -> Session {
    Session {
        platform,
        client: client.id.clone(),
        owner: 0,
        access_life: access_life(platform, fields, lives),
        refresh_life: None,
        endpoint: form::field(fields, "endpoint_id").unwrap_or("sandbox-endpoint").to_owned(),
    }
}

fn refresh(
    ledger: &mut Ledger,
    platform: Platform,
    client: &Client,
    fields: &Fields,
    lives: &Lives,
    now: Instant,
) -> Result<Tokens, Denial> {
    let token = required(fields, "refresh_token")?;
    let adjust = |session: &mut Session| {
        session.access_life = access_life(platform, fields, lives);
        if form::field(fields, "refresh_token_ttl").is_some() {
            session.refresh_life = Some(refresh_life(platform, fields));
        }
    };
    ledger
        .renew((platform, &client.id), token, adjust, now)
        .ok_or_else(|| Denial::grant("OAU-213", "the refresh token is not known, was used, or is too old"))
}

fn code(
    ledger: &mut Ledger,
    platform: Platform,
    client: &Client,
    fields: &Fields,
    now: Instant,
) -> Result<(), Denial> {
    let unknown = || Denial::grant("OAU-106", "the authorization code is not known, was used, or is too old");
    let code = ledger.redeem(required(fields, "code")?, now).ok_or_else(unknown)?;
    if code.platform != platform || code.client != client.id {
        return Err(Denial::grant("OAU-110", "the authorization code was issued to another client"));
    }
    if form::field(fields, "redirect_uri") != Some(&code.redirect_uri) {
        return Err(Denial::grant("OAU-109", "redirect_uri is not the one that the code was issued for"));
    }
    match code.challenge {
        Some(challenge) if form::field(fields, "code_verifier").map(s256).as_ref() != Some(&challenge) => {
            Err(Denial::grant("OAU-106", "code_verifier does not meet the challenge"))
        }
        _ => Ok(()),
    }
}

/// PKCE's one-way function (RFC 7636 §4.2).
fn s256(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(ring::digest::digest(&ring::digest::SHA256, verifier.as_bytes()))
}

/// Which user a user name, extension and password belong to.
fn password(fields: &Fields, lives: &Lives) -> Result<usize, Denial> {
    let username = required(fields, "username")?;
    let password = required(fields, "password")?;
    if username == NOBODY || password == WRONG {
        return Err(Denial::grant("OAU-140", "the user name or the password is not right"));
    }
    let extension =
        form::field(fields, "extension").or_else(|| username.split_once('*').map(|(_, part)| part));
    Ok(extension.and_then(|number| lives.people.with_number(number)).unwrap_or(0))
}

fn assertion(fields: &Fields) -> Result<(), Denial> {
    match required(fields, "assertion")? {
        EXPIRED => Err(Denial::grant("OAU-251", "the assertion has expired")),
        _ => Ok(()),
    }
}

fn confidential(client: &Client) -> Result<(), Denial> {
    if client.is_confidential {
        Ok(())
    } else {
        Err(Denial::client("OAU-153", "this grant needs the client's secret"))
    }
}

fn required<'a>(fields: &'a Fields, name: &str) -> Result<&'a str, Denial> {
    form::field(fields, name).ok_or_else(|| Denial::request(format!("{name} is missing")))
}

fn access_life(platform: Platform, fields: &Fields, lives: &Lives) -> Duration {
    let usual = match platform {
        Platform::PureCloud => PURECLOUD_ACCESS_LIFE,
        // Old clients write `null` or `-1` here; the first is no number and the second too small, and both log in.
        Platform::RingCentral => form::field(fields, "access_token_ttl")
            .and_then(|text| text.parse::<i64>().ok())
            .map_or(*ACCESS_LIFE.end(), |ttl| {
                u64::try_from(ttl).unwrap_or(0).clamp(*ACCESS_LIFE.start(), *ACCESS_LIFE.end())
            }),
    };
    Duration::from_secs(lives.access.unwrap_or(usual))
}

fn refresh_life(platform: Platform, fields: &Fields) -> Duration {
    Duration::from_secs(match platform {
        Platform::PureCloud => PURECLOUD_REFRESH_LIFE,
        Platform::RingCentral => form::field(fields, "refresh_token_ttl")
            .and_then(|text| text.parse::<u64>().ok())
            .filter(|ttl| *ttl > 0)
            .map_or(REFRESH_LIFE, |ttl| ttl.min(REFRESH_LIFE_LIMIT)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
    }

    #[test]
    fn a_verifier_is_hashed_as_in_the_rfc() {
        assert_eq!(
            s256("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }

    #[test]
    fn lives_are_kept_within_their_bounds() {
        let lives = Lives { access: None, people: People::new(1, 1) };
        let access =
            |ttl| access_life(Platform::RingCentral, &fields(&[("access_token_ttl", ttl)]), &lives).as_secs();
        assert_eq!((access("900"), access("-1"), access("9999"), access("null")), (900, 600, 3600, 3600));
        let refresh =
            |ttl| refresh_life(Platform::RingCentral, &fields(&[("refresh_token_ttl", ttl)])).as_secs();
        assert_eq!((refresh("36000"), refresh("99999999"), refresh("0")), (36_000, 2_592_000, 604_800));
    }
}

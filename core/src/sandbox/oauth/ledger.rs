//! Every token and code that was issued, and whom it stands for.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::platform::Platform;
use crate::sandbox::refusal::{Reason, Refusal};

/// One login, which its tokens share.
#[derive(Debug, Clone)]
pub(in crate::sandbox) struct Session {
    pub(super) platform: Platform,
    pub(super) client: String,
    /// Which of the seeded users it is.
    pub(in crate::sandbox) owner: usize,
    pub(super) access_life: Duration,
    /// No refresh token is issued without one.
    pub(super) refresh_life: Option<Duration>,
    pub(super) endpoint: String,
}

/// What a login gets.
#[derive(Debug)]
pub(super) struct Tokens {
    pub(super) access: String,
    pub(super) refresh: Option<String>,
    pub(super) session: Session,
    pub(super) session_id: u64,
}

/// An authorization code on its way to the token endpoint.
#[derive(Debug)]
pub(super) struct Code {
    pub(super) platform: Platform,
    pub(super) client: String,
    pub(super) redirect_uri: String,
    /// The S256 challenge that the verifier must meet.
    pub(super) challenge: Option<String>,
    pub(super) expires: Instant,
}

#[derive(Debug, Clone, Copy)]
struct Ticket {
    session: u64,
    expires: Instant,
}

/// The tokens of both platforms.
#[derive(Debug, Default)]
pub(in crate::sandbox) struct Ledger {
    sessions: HashMap<u64, Session>,
    opened: u64,
    /// Dead ones stay, so that an expired token is told from one never issued.
    access: HashMap<String, Ticket>,
    refresh: HashMap<String, Ticket>,
    codes: HashMap<String, Code>,
}

impl Ledger {
    /// Starts a session.
    pub(super) fn open(&mut self, session: Session, now: Instant) -> Tokens {
        self.opened += 1;
        let id = self.opened;
        self.sessions.insert(id, session.clone());
        self.issue(id, session, now)
    }

    fn issue(&mut self, id: u64, session: Session, now: Instant) -> Tokens {
        let access = secret();
        self.access.insert(access.clone(), Ticket { session: id, expires: now + session.access_life });
        let refresh = session.refresh_life.map(|life| {
            let refresh = secret();
            self.refresh.insert(refresh.clone(), Ticket { session: id, expires: now + life });
            refresh
        });
        Tokens { access, refresh, session, session_id: id }
    }

    /// Whom a bearer token stands for.
    pub(in crate::sandbox) fn admit(
        &self,
        platform: Platform,
        token: Option<&str>,
        now: Instant,
    ) -> Result<&Session, Refusal> {
        let token = token.filter(|token| !token.is_empty());
        let token = token.ok_or_else(|| Refusal::new(Reason::NoToken, "the request has no bearer token"))?;
        let unknown = || Refusal::new(Reason::UnknownToken, "the bearer token is not known");
        let ticket = self.access.get(token).ok_or_else(unknown)?;
        let session = self.sessions.get(&ticket.session).ok_or_else(unknown)?;
        if session.platform != platform {
            return Err(unknown());
        }
        if ticket.expires <= now {
            return Err(Refusal::new(Reason::ExpiredToken, "the bearer token has expired"));
        }
        Ok(session)
    }

    /// New tokens for a refresh token, which works once and only for the client it was issued to.
    ///
    /// `adjust` may change the session's lives first.
    pub(super) fn renew(
        &mut self,
        (platform, client): (Platform, &str),
        refresh: &str,
        adjust: impl FnOnce(&mut Session),
        now: Instant,
    ) -> Option<Tokens> {
        let ticket = *self.refresh.get(refresh)?;
        let session = self.sessions.get_mut(&ticket.session)?;
        if session.platform != platform || session.client != client || ticket.expires <= now {
            return None;
        }
        adjust(session);
        let session = session.clone();
        self.refresh.remove(refresh);
        if platform == Platform::RingCentral {
            // There the old access token dies with the refresh token that came with it.
            self.access.retain(|_, access| access.session != ticket.session);
        }
        Some(self.issue(ticket.session, session, now))
    }

    /// Ends the whole session of an access or refresh token.
    pub(in crate::sandbox) fn end(&mut self, token: &str) {
        let ticket = self.access.get(token).or_else(|| self.refresh.get(token)).copied();
        if let Some(Ticket { session, .. }) = ticket {
            self.sessions.remove(&session);
            self.access.retain(|_, ticket| ticket.session != session);
            self.refresh.retain(|_, ticket| ticket.session != session);
        }
    }

    pub(super) fn keep_code(&mut self, code: Code) -> String {
        let text = secret();
        self.codes.insert(text.clone(), code);
        text
    }

    /// The code's grant, once.
    pub(super) fn redeem(&mut self, code: &str, now: Instant) -> Option<Code> {
        self.codes.remove(code).filter(|code| code.expires > now)
    }

    pub(in crate::sandbox) fn expire_access(&mut self, now: Instant) {
        self.access.values_mut().for_each(|ticket| ticket.expires = now);
    }

    pub(in crate::sandbox) fn revoke_refresh(&mut self) {
        self.refresh.clear();
    }
}

/// Unguessable even here: a token of one run must not be a token of the next.
fn secret() -> String {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).expect("the system has a source of randomness");
    URL_SAFE_NO_PAD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(platform: Platform) -> Session {
        Session {
            platform,
            client: "id".to_owned(),
            owner: 0,
            access_life: Duration::from_secs(10),
            refresh_life: Some(Duration::from_secs(100)),
            endpoint: String::new(),
        }
    }

    #[test]
    fn a_token_lives_as_long_as_it_says_and_only_on_its_platform() {
        let (mut ledger, now) = (Ledger::default(), Instant::now());
        let tokens = ledger.open(session(Platform::PureCloud), now);
        let token = Some(tokens.access.as_str());
        assert!(ledger.admit(Platform::PureCloud, token, now + Duration::from_secs(9)).is_ok());
        assert!(ledger.admit(Platform::PureCloud, token, now + Duration::from_secs(10)).is_err());
        assert!(ledger.admit(Platform::RingCentral, token, now).is_err());
    }

    #[test]
    fn a_refresh_token_works_once_and_for_its_client() {
        let (mut ledger, now) = (Ledger::default(), Instant::now());
        let old = ledger.open(session(Platform::RingCentral), now);
        let refresh = old.refresh.unwrap();
        assert!(ledger.renew((Platform::RingCentral, "other"), &refresh, |_| (), now).is_none());
        let new = ledger.renew((Platform::RingCentral, "id"), &refresh, |_| (), now).unwrap();
        assert!(ledger.renew((Platform::RingCentral, "id"), &refresh, |_| (), now).is_none());
        assert!(ledger.admit(Platform::RingCentral, Some(&old.access), now).is_err());
        assert!(ledger.admit(Platform::RingCentral, Some(&new.access), now).is_ok());
    }

    #[test]
    fn a_refresh_token_dies_of_age() {
        let (mut ledger, now) = (Ledger::default(), Instant::now());
        let refresh = ledger.open(session(Platform::PureCloud), now).refresh.unwrap();
        let late = now + Duration::from_secs(100);
        assert!(ledger.renew((Platform::PureCloud, "id"), &refresh, |_| (), late).is_none());
    }
}

//! Everything the sandbox knows, and the one way a request takes through it.

use std::time::Instant;

use http::header::CACHE_CONTROL;

use super::answer::Shelves;
use super::call::Call;
use super::chance::Chance;
use super::control;
use super::fault::Faults;
use super::journal::Journal;
use super::message::{Reply, Request};
use super::oauth::{Address, Desk, Ledger, Lives};
use super::options::SandboxOptions;
use super::people::People;
use super::quota::Quota;
use super::refusal::{Reason, Refusal};
use super::routes::{Route, Routes};
use super::store::Store;
use crate::platform::Platform;

/// Operations that need no bearer token although the definition does not say so.
const PUBLIC: [&str; 2] = ["authJwks", "readOpenIdConfiguration"];

/// The operation that ends the login it is called with.
const LOGOUT: &str = "deleteTokensMe";

/// The state of a sandbox.
#[derive(Debug)]
pub(super) struct World {
    origin: String,
    people: People,
    seed: u64,
    lives: Lives,
    ledger: Ledger,
    quota: Quota,
    faults: Faults,
    journal: Journal,
    store: Store,
    /// Where the ids of exchanges come from.
    exchanges: Chance,
}

impl World {
    /// A fresh world whose own links start with `origin`, unless the caller knows it by another name.
    pub(super) fn new(options: &SandboxOptions, origin: &str) -> Self {
        let people = People::new(options.seed, options.users);
        let mut chance = Chance::new(options.seed);
        Self {
            origin: origin.to_owned(),
            people,
            seed: options.seed,
            lives: Lives { access: options.token_lifetime, people },
            ledger: Ledger::default(),
            quota: Quota::new(options),
            faults: Faults::new(options.fail_rate, Chance::new(chance.next())),
            journal: Journal::default(),
            store: Store::new(Chance::new(chance.next())),
            exchanges: Chance::new(chance.next()),
        }
    }

    /// The answer to a request.
    pub(super) fn answer(&mut self, request: &Request, now: Instant) -> Reply {
        if let Some(reply) = control::answer(request, &mut self.ledger, &self.journal, now) {
            return reply;
        }
        let exchange = self.exchanges.uuid();
        let address = Address::at(&request.path);
        let platform = address.map_or_else(|| platform_of(&request.path), |(platform, _)| platform);
        let reply = match address {
            Some((_, address)) => self.login(platform, address, request, now, &exchange),
            None => self.operation(platform, request, now, &exchange),
        };
        let reply = signed(reply, platform, &exchange);
        self.journal.note(request, &reply);
        reply
    }

    fn login(
        &mut self,
        platform: Platform,
        address: Address,
        request: &Request,
        now: Instant,
        exchange: &str,
    ) -> Reply {
        let mut desk = Desk { ledger: &mut self.ledger, quota: &mut self.quota, lives: self.lives, now };
        let reply = short_enough(request)
            .and_then(|()| Faults::asked(request))
            .and_then(|()| desk.answer(platform, address, request));
        reply.unwrap_or_else(|refusal| refusal.reply(platform, exchange))
    }

    fn operation(&mut self, platform: Platform, request: &Request, now: Instant, exchange: &str) -> Reply {
        let route = short_enough(request)
            .and_then(|()| Routes::of(platform).find(request.method.as_str(), &request.segments));
        let group = route.as_ref().ok().and_then(|route| route.operation.throttle.as_deref());
        let caller = request.bearer().unwrap_or_default();
        let (allowance, verdict) = self.quota.count(platform, caller, group, now);
        let reply = route.and_then(|route| {
            let owner = self.admit(platform, &route, request, now)?;
            verdict?;
            self.faults.strike(request)?;
            self.serve(platform, &route, request, owner)
        });
        let reply = reply.unwrap_or_else(|refusal| refusal.reply(platform, exchange));
        allowance.mark(reply, platform)
    }

    /// Which of the people calls.
    fn admit(
        &self,
        platform: Platform,
        route: &Route,
        request: &Request,
        now: Instant,
    ) -> Result<usize, Refusal> {
        let operation = &route.operation;
        if operation.auth.as_deref() == Some("none") || PUBLIC.contains(&operation.id.as_str()) {
            return Ok(0);
        }
        // The media host is also reached from players that cannot set a header.
        let in_query = operation.host.as_ref().and_then(|_| request.query("access_token"));
        self.ledger.admit(platform, request.bearer().or(in_query), now).map(|session| session.owner)
    }

    fn serve(
        &mut self,
        platform: Platform,
        route: &Route,
        request: &Request,
        owner: usize,
    ) -> Result<Reply, Refusal> {
        let origin =
            request.header("host").map_or_else(|| self.origin.clone(), |host| format!("http://{host}"));
        let call = Call::new(route, platform, request, (self.people, owner), &origin)?;
        if route.operation.id == LOGOUT {
            self.ledger.end(request.bearer().unwrap_or_default());
        }
        let mut shelves = Shelves { store: &mut self.store, people: self.people, seed: self.seed };
        shelves.answer(&call)
    }
}

fn short_enough(request: &Request) -> Result<(), Refusal> {
    match request.body {
        Some(_) => Ok(()),
        None => Err(Refusal::new(Reason::TooLarge, "the request's body is too long")),
    }
}

/// Whose path it is; PureCloud's API starts with `/api`, and it also answers for what nobody owns.
fn platform_of(path: &str) -> Platform {
    let ringcentral = Platform::RingCentral.dialect();
    if ringcentral.prefix_of(path).is_empty() { Platform::RingCentral } else { Platform::PureCloud }
}

/// The answer with what the vendor puts on every one.
fn signed(reply: Reply, platform: Platform, exchange: &str) -> Reply {
    let header = platform.dialect().request_id_header;
    let reply = reply.with_own(header, exchange);
    if reply.headers.contains_key(CACHE_CONTROL) {
        reply
    } else {
        reply.with(CACHE_CONTROL, "no-cache, no-store")
    }
}

//! A client of the core, as `lib/connection.cjs` uses it.
//!
//! What may wait for a server takes a ticket, returns at once, and ends with a letter. What cannot wait returns its
//! failure as an object.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

use napi::Either;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use pcsdk::{CallOptions, Config, Opener, RawRequest, Response, TimeUnit};

use crate::catalogue;
use crate::error::{Failure, failure};
use crate::letter::{Letter, Outcome};
use crate::mailbox::{Mailbox, Post};
use crate::store::Store;
use crate::task;
use crate::watcher::Watcher;

/// A client of one platform, until it is closed.
#[napi]
pub struct Client {
    core: RwLock<Option<pcsdk::Client>>,
    post: Arc<Post>,
    watcher: Arc<Watcher>,
    store: Option<Arc<Store>>,
}

/// Makes a client from a JSON object of options in snake_case. `watcher` marks its log lines and events, and the
/// questions to its store if it has one.
#[napi(catch_unwind)]
pub fn open(
    mailbox: &Mailbox,
    platform: String,
    options: String,
    watcher: u32,
    has_store: bool,
) -> napi::Result<Either<Client, Failure>> {
    let platform = catalogue::named(&platform)?;
    let post = mailbox.post();
    let store = has_store.then(|| Arc::new(Store::new(watcher, post.clone())));
    let watcher = Arc::new(Watcher::new(watcher, post.clone()));
    let client = Config::from_json(platform, options.as_bytes()).and_then(|mut config| {
        config.observer(watcher.clone());
        if let Some(store) = &store {
            config.store(store.clone());
        }
        pcsdk::Client::new(config)
    });
    Ok(match client {
        Ok(client) => Either::A(Client { core: RwLock::new(Some(client)), post, watcher, store }),
        Err(error) => Either::B(error.into()),
    })
}

#[napi]
impl Client {
    /// Calls an operation by its id, with a JSON object of arguments.
    #[napi(catch_unwind)]
    pub fn call(
        &self,
        ticket: u32,
        operation: String,
        arguments: String,
        options: String,
        headers: bool,
    ) -> napi::Result<()> {
        self.start(ticket, options, move |client, options| {
            let response = client.call(&operation, arguments.as_bytes(), options)?;
            Ok(Outcome::Answer { response, headers })
        })
    }

    /// Calls an operation with a JSON list of positional arguments and a JSON object of named ones.
    #[napi(catch_unwind)]
    pub fn invoke(
        &self,
        ticket: u32,
        operation: String,
        positional: String,
        named: String,
        options: String,
        headers: bool,
    ) -> napi::Result<()> {
        self.start(ticket, options, move |client, options| {
            let response = client.invoke(&operation, positional.as_bytes(), named.as_bytes(), options)?;
            Ok(Outcome::Answer { response, headers })
        })
    }

    /// Sends a request of the caller's own making; query and headers are JSON objects.
    #[allow(clippy::too_many_arguments, reason = "each crosses as it is; an object would cost more")]
    #[napi(catch_unwind)]
    pub fn request(
        &self,
        ticket: u32,
        method: String,
        path: String,
        query: String,
        headers: String,
        body: Option<Either<String, Uint8Array>>,
        options: String,
    ) -> napi::Result<()> {
        // Copied here: JavaScript may change its bytes while the request waits.
        let body = body.map(|body| match body {
            Either::A(text) => text.into_bytes(),
            Either::B(bytes) => bytes.to_vec(),
        });
        self.start(ticket, options, move |client, options| {
            let request = RawRequest {
                method: &method,
                path: &path,
                query: query.as_bytes(),
                headers: headers.as_bytes(),
                body: body.as_deref(),
            };
            Ok(Outcome::Answer { response: client.request(&request, options)?, headers: true })
        })
    }

    /// Downloads into a file.
    #[napi(catch_unwind)]
    pub fn download(&self, ticket: u32, source: String, path: String, options: String) -> napi::Result<()> {
        self.start(ticket, options, move |client, options| {
            let response = client.download(&source, Path::new(&path), options)?;
            Ok(Outcome::Answer { response, headers: true })
        })
    }

    /// Logs in with the JSON object of a grant. With `shown` the page of a login in the browser comes as a letter.
    #[napi(catch_unwind)]
    pub fn login(&self, ticket: u32, grant: String, options: String, shown: bool) -> napi::Result<()> {
        let post = self.post.clone();
        let open: Opener = Arc::new(move |url| {
            post.send(Letter::open(ticket, url));
            Ok(())
        });
        self.start(ticket, options, move |client, options| {
            let options = CallOptions { open: shown.then_some(open), ..options.clone() };
            Ok(Outcome::Answer { response: client.login(grant.as_bytes(), &options)?, headers: true })
        })
    }

    /// The address of the login page, as JSON, from a JSON object of options.
    #[napi(catch_unwind)]
    pub fn login_url(&self, options: String) -> napi::Result<Either<String, Failure>> {
        Ok(text(self.client()?.login_url(options.as_bytes())))
    }

    /// What the login page sent the browser back with, as JSON.
    #[napi(catch_unwind)]
    pub fn parse_login_redirect(
        &self,
        address: String,
        state: Option<String>,
    ) -> napi::Result<Either<String, Failure>> {
        Ok(text(self.client()?.parse_login_redirect(&address, state.as_deref())))
    }

    /// Renews the login.
    #[napi(catch_unwind)]
    pub fn refresh(&self, ticket: u32, options: String) -> napi::Result<()> {
        self.start(ticket, options, |client, options| client.refresh(options).map(perhaps))
    }

    /// Ends the login.
    #[napi(catch_unwind)]
    pub fn logout(&self, ticket: u32, options: String) -> napi::Result<()> {
        self.start(ticket, options, |client, options| client.logout(options).map(perhaps))
    }

    /// The API's base URL.
    #[napi(catch_unwind)]
    pub fn base_url(&self) -> napi::Result<String> {
        Ok(self.client()?.base_url())
    }

    /// Moves to another environment.
    #[napi(catch_unwind)]
    pub fn set_environment(&self, name: String) -> napi::Result<Option<Failure>> {
        Ok(failure(self.client()?.set_environment(&name)))
    }

    /// Sends later calls through a gateway, a JSON object; null takes it away.
    #[napi(catch_unwind)]
    pub fn set_gateway(&self, gateway: String) -> napi::Result<Option<Failure>> {
        Ok(failure(self.client()?.set_gateway(gateway.as_bytes())))
    }

    /// Uses a token from elsewhere; an empty one forgets the login.
    #[napi(catch_unwind)]
    pub fn set_access_token(&self, token: String) -> napi::Result<Option<Failure>> {
        Ok(failure(self.client()?.set_access_token(&token)))
    }

    /// The login as a JSON object, times in milliseconds.
    #[napi(catch_unwind)]
    pub fn auth_data(&self) -> napi::Result<String> {
        Ok(self.client()?.auth_data_text(TimeUnit::Milliseconds).expose().to_owned())
    }

    /// Takes a login as a JSON object.
    #[napi(catch_unwind)]
    pub fn set_auth_data(&self, data: String) -> napi::Result<Option<Failure>> {
        Ok(failure(self.client()?.set_auth_data(data.as_bytes())))
    }

    /// Whether a token is at hand that has not run out.
    #[napi(catch_unwind)]
    pub fn is_token_valid(&self) -> napi::Result<bool> {
        Ok(self.client()?.is_token_valid())
    }

    /// Whether calls can be made, if need be after a renewal.
    #[napi(catch_unwind)]
    pub fn is_authorized(&self) -> napi::Result<bool> {
        Ok(self.client()?.is_authorized())
    }

    /// Has the store catch up with what was changed without a call.
    #[napi(catch_unwind)]
    pub fn settle(&self, ticket: u32, options: String) -> napi::Result<()> {
        self.start(ticket, options, |client, options| client.settle(options).map(|()| Outcome::Nothing))
    }

    /// Forgets the login without telling the server.
    #[napi(catch_unwind)]
    pub fn forget(&self) -> napi::Result<Option<Failure>> {
        Ok(failure(self.client()?.forget()))
    }

    /// Answers a question to the store: with a text, with nothing, or with the name of what it threw.
    #[napi(catch_unwind)]
    pub fn answer(&self, question: u32, text: Option<String>, failure: Option<String>) {
        if let Some(store) = &self.store {
            store.answer(question, text, failure);
        }
    }

    /// From now on sends what the bits ask for: 1 debug, 2 info and 4 warning lines, 8 events.
    #[napi(catch_unwind)]
    pub fn want(&self, bits: u32) {
        self.watcher.want(bits);
    }

    /// Lets go of the connections, of those in use when their calls end.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.watcher.want(0);
        *self.core.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    pub(crate) fn client(&self) -> napi::Result<pcsdk::Client> {
        let client = self.core.read().unwrap_or_else(PoisonError::into_inner).clone();
        // `lib/connection.cjs` forgets a client that it closes.
        client.ok_or_else(|| napi::Error::from_reason("the client is closed"))
    }

    pub(crate) fn post(&self) -> Arc<Post> {
        self.post.clone()
    }

    fn start(
        &self,
        ticket: u32,
        options: String,
        work: impl FnOnce(&pcsdk::Client, &CallOptions) -> pcsdk::Result<Outcome> + Send + 'static,
    ) -> napi::Result<()> {
        let client = self.client()?;
        task::start(self.post.clone(), ticket, options, move |options| work(&client, options));
        Ok(())
    }
}

fn text(made: pcsdk::Result<impl ToString>) -> Either<String, Failure> {
    match made {
        Ok(made) => Either::A(made.to_string()),
        Err(error) => Either::B(error.into()),
    }
}

/// A fresh PKCE verifier of so many characters.
#[napi(catch_unwind)]
pub fn pkce_verifier(length: u32) -> Either<String, Failure> {
    text(pcsdk::pkce_verifier(length as usize).map(|verifier| verifier.expose().to_owned()))
}

/// The PKCE challenge of a verifier.
#[napi(catch_unwind)]
pub fn pkce_challenge(verifier: String) -> Either<String, Failure> {
    text(pcsdk::pkce_challenge(&verifier))
}

fn perhaps(response: Option<Response>) -> Outcome {
    response.map_or(Outcome::Nothing, |response| Outcome::Answer { response, headers: true })
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("core", &self.core).finish_non_exhaustive()
    }
}

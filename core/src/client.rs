//! The client: configuration, login and calls in one cheap handle.

mod downloading;
mod sending;

use std::sync::Arc;

use arc_swap::ArcSwap;
use bytes::Bytes;
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use serde_json::Value;

use crate::arguments;
use crate::auth::{Application, Auth, AuthSettings, TimeUnit};
use crate::catalog::{self, Arguments, Operation};
use crate::clock::SystemClock;
use crate::config::Config;
use crate::environment::{Endpoints, Gateway};
use crate::error::{Error, ErrorKind, Result};
use crate::limiter;
use crate::options::CallOptions;
use crate::pipeline::Link;
use crate::platform::Platform;
use crate::profile;
use crate::raw;
use crate::response::Response;
use crate::secret::{self, Secret};
use crate::transport::{Outgoing, ProxyChoice, TransportOptions, UreqTransport};

const JSON: &str = "application/json";

/// A client of one platform with at most one login. Clones share everything; any thread may use any clone.
///
/// ```no_run
/// use pcsdk::{CallOptions, Client, Config, Platform};
///
/// let client = Client::new(Config::new(Platform::PureCloud))?;
/// let options = CallOptions::default();
/// client.login(br#"{"grant":"client_credentials","client_id":"id","client_secret":"secret"}"#, &options)?;
/// let me = client.call("getUsersMe", br#"{"expand":["presence"]}"#, &options)?;
/// println!("{}", String::from_utf8_lossy(me.body()));
/// # Ok::<(), pcsdk::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Client(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    config: Config,
    /// The configuration as far as it says where calls go, which may change.
    place: ArcSwap<Config>,
    link: Arc<Link>,
    auth: Auth,
    user_agent: HeaderValue,
}

/// A request to a path that the catalogue need not know.
#[derive(Debug, Clone, Default)]
pub struct RawRequest<'a> {
    /// `GET`, `POST`, …
    pub method: &'a str,
    /// A path on the API host, or an absolute URL on one of the environment's hosts.
    pub path: &'a str,
    /// A JSON object of query parameters; lists repeat their key. Empty for none.
    pub query: &'a [u8],
    /// A JSON object of headers. Empty for none.
    pub headers: &'a [u8],
    /// The body; JSON unless the headers name another content type.
    pub body: Option<&'a [u8]>,
}

impl Client {
    /// Makes a client. Nothing is sent.
    ///
    /// What the configuration does not say is read now from the `PCSDK_` variables, the profile and the vendors'
    /// variables, unless its option `use_environment` is off.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] for an environment, proxy, certificate or other option that is not usable;
    /// [`ErrorKind::Store`] for a stored login that cannot be read.
    pub fn new(mut config: Config) -> Result<Self> {
        profile::complete(&mut config)?;
        let endpoints = config.endpoints()?;
        let transport = UreqTransport::new(&TransportOptions {
            ca_file: config.ca_file.clone(),
            platform_roots: config.platform_roots,
            client_cert: config.client_cert.clone(),
            client_key: config.client_key.clone(),
            proxy: proxy(&config),
        })?;
        let (observer, dialect) = (config.observer.clone(), config.platform.dialect());
        let mut link = Link::new(Box::new(transport), Box::new(SystemClock), observer, dialect);
        if config.shared_limits {
            link.limits = limiter::shared();
        }
        Self::with_link(config, endpoints, Arc::new(link))
    }

    pub(crate) fn with_link(config: Config, endpoints: Endpoints, link: Arc<Link>) -> Result<Self> {
        let own = concat!("libpcsdk/", env!("CARGO_PKG_VERSION"));
        let user_agent =
            config.user_agent.as_ref().map_or_else(|| own.to_owned(), |name| format!("{name} {own}"));
        let user_agent = HeaderValue::from_str(&user_agent).map_err(|_| {
            Error::new(ErrorKind::Config, "the option `user_agent` holds a character no header may carry")
        })?;
        let settings = AuthSettings {
            platform: config.platform,
            application: config
                .client_id
                .clone()
                .map(|id| Application { id, secret: config.client_secret.clone() }),
            storage_key: config.storage_key.clone(),
            store: config.store.clone(),
            auto_refresh: config.auto_refresh,
            policy: config.retry,
            user_agent: user_agent.clone(),
        };
        let auth = Auth::new(settings, link.clone(), endpoints)?;
        if let Some(token) = &config.access_token {
            auth.set_access_token(token.clone())?;
        }
        let place = ArcSwap::from_pointee(config.clone());
        Ok(Self(Arc::new(Inner { config, place, link, auth, user_agent })))
    }

    /// Which platform the client speaks to.
    pub fn platform(&self) -> Platform {
        self.0.config.platform
    }

    /// The API's base URL.
    pub fn base_url(&self) -> String {
        self.0.auth.endpoints().api.clone()
    }

    /// Moves to another environment: a region or server name, a domain, or a loopback URL. Affects later calls.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] for a name that is not in the vendors' lists, unless custom hosts are allowed.
    pub fn set_environment(&self, name: &str) -> Result<()> {
        let config = &self.0.config;
        // A base URL or a gateway holds for everything, but a wrong name is worth an error all the same.
        Endpoints::named(config.platform, name, config.allow_custom_host)?;
        self.move_to(|place| place.environment = Some(name.to_owned()))
    }

    /// Sends later calls through a gateway: a JSON object of `host` and, if need be, `protocol`, `port`,
    /// `path_params_login` and `path_params_api`; `null` or nothing takes it away.
    ///
    /// Naming a gateway allows its host. It holds whatever the environment is.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] for a gateway that is not usable, such as plain http to another machine.
    pub fn set_gateway(&self, gateway: &[u8]) -> Result<()> {
        let refuse =
            |expected: &str| Error::new(ErrorKind::Config, format!("the gateway must be {expected}"));
        let value: Value = match gateway {
            b"" => Value::Null,
            json => serde_json::from_slice(json).map_err(|_| refuse("a JSON object"))?,
        };
        let gateway = match &value {
            Value::Null => None,
            value => Some(Gateway::from_json(value).map_err(refuse)?),
        };
        self.move_to(|place| {
            place.base_url = place.base_url.take().filter(|_| gateway.is_none());
            place.gateway = gateway;
        })
    }

    /// Changes where calls go, if the new place can be used.
    fn move_to(&self, change: impl FnOnce(&mut Config)) -> Result<()> {
        let mut place = Config::clone(&self.0.place.load());
        change(&mut place);
        self.0.auth.set_endpoints(place.endpoints()?)?;
        self.0.place.store(Arc::new(place));
        Ok(())
    }

    /// Logs in.
    ///
    /// `grant` is a JSON object: `grant` names it (`client_credentials`, `password`, `jwt`, `authorization_code`,
    /// `saml2`, `refresh_token`), the other fields belong to it; `client_id` and `client_secret` override the
    /// configuration's. Without `grant`, or empty, it is the login that the configuration, the variables or the profile
    /// describe. The answer is the token endpoint's.
    ///
    /// With the feature `browser`, `pkce` and `implicit` open the user's browser ([`CallOptions::open`]) at the login
    /// page and wait for it at `redirect_uri`, an `http` address of this machine, whose port may be left out; further
    /// fields are the options of [`Client::login_url`]. They give up after [`CallOptions::timeout`], five minutes
    /// without one. The answer of `implicit`, which asks no token endpoint, holds the token's fields all the same.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for a grant that is not usable, [`ErrorKind::Auth`] when the server or the user says
    /// no, [`ErrorKind::Timeout`] when nobody finished the login in the browser.
    pub fn login(&self, grant: &[u8], options: &CallOptions) -> Result<Response> {
        let config = &self.0.config;
        let has_secret = config.client_id.is_some() && config.client_secret.is_some();
        let grant = config.login.complete(config.platform, has_secret, grant)?;
        #[cfg(feature = "browser")]
        if let Some(grant) = crate::auth::browser_grant(&grant) {
            let terms = || self.terms(options);
            return self.0.auth.log_in_with_browser(grant, options.open.as_ref(), options.timeout, terms);
        }
        self.0.auth.log_in(&grant, &self.terms(options))
    }

    /// The address of the vendor's login page, for a program that is sent the user's browser back by itself: a JSON
    /// object of `url`, `state` and, with PKCE, `code_verifier`. The last two are kept until then, in the user's
    /// session. Nothing is sent.
    ///
    /// `options` is a JSON object: `redirect_uri`; `client_id`, else the configuration's; `state`, else random;
    /// `use_pkce`, or a `code_challenge` of the caller's own; `implicit` for a token in place of a code; `scope`,
    /// `prompt`, `login_hint`, `nonce`; for PureCloud `org` with `provider`, and `target`; for RingCentral `brand_id`,
    /// `display`, `ui_options`, `ui_locales`, `locale_id`, `response_hint`. Any spelling of a name will do.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for an option that is missing, unknown or not usable.
    pub fn login_url(&self, options: &[u8]) -> Result<Value> {
        self.0.auth.login_url(options)
    }

    /// What the login page sent the browser back with, as a JSON object: `code`, or `access_token` and its kin.
    ///
    /// `address` is the whole address, its query or its fragment. `state` is what [`Client::login_url`] gave: then the
    /// answer is compared with it first, in constant time.
    ///
    /// # Errors
    /// [`ErrorKind::Auth`] for a refusal (its code is the page's, such as `access_denied`), or an answer to another
    /// login (`state_mismatch`); [`ErrorKind::Argument`] for what is no answer. The address is not repeated.
    pub fn parse_login_redirect(&self, address: &str, state: Option<&str>) -> Result<Value> {
        self.0.auth.parse_login_redirect(address, state)
    }

    /// Revokes the login at the server and forgets it here, here in any case. `None` when there was no login.
    ///
    /// # Errors
    /// When the server did not confirm.
    pub fn logout(&self, options: &CallOptions) -> Result<Option<Response>> {
        self.0.auth.log_out(&self.terms(options))
    }

    /// Renews the login now. `None` when another thread or process has just done so.
    ///
    /// # Errors
    /// [`ErrorKind::Auth`] when the login is gone for good; other kinds leave it as it is.
    pub fn refresh(&self, options: &CallOptions) -> Result<Option<Response>> {
        self.0.auth.refresh(&self.terms(options))
    }

    /// Uses a token that was obtained elsewhere; empty text forgets the login.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] when the token cannot be sent in a header.
    pub fn set_access_token(&self, token: &str) -> Result<()> {
        if token.is_empty() { self.0.auth.clear() } else { self.0.auth.set_access_token(Secret::new(token)) }
    }

    /// Forgets the login without telling the server.
    ///
    /// # Errors
    /// [`ErrorKind::Store`] when the stored login cannot be removed.
    pub fn forget(&self) -> Result<()> {
        self.0.auth.clear()
    }

    /// The login as an object with the vendors' fields; empty without one. It holds secrets.
    pub fn auth_data(&self, unit: TimeUnit) -> Value {
        self.0.auth.data(unit)
    }

    /// As [`Client::auth_data`], as JSON text whose memory is wiped when it is dropped.
    pub fn auth_data_text(&self, unit: TimeUnit) -> Secret {
        let mut data = self.0.auth.data(unit);
        let text = Secret::from(data.to_string());
        secret::wipe(&mut data);
        text
    }

    /// Tells a deferred store (see [`UserStore::is_deferred`](crate::UserStore::is_deferred)) what functions that make
    /// no call have changed. The next call would do so, too.
    ///
    /// # Errors
    /// [`ErrorKind::Store`] when the store cannot be read or written.
    pub fn settle(&self, options: &CallOptions) -> Result<()> {
        self.0.auth.settle(&self.terms(options))
    }

    /// Takes a login that [`Client::auth_data`] gave, or one of the vendors' SDKs; an empty object forgets.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] when it is no such object.
    pub fn set_auth_data(&self, json: &[u8]) -> Result<()> {
        self.0.auth.set_data(json)
    }

    /// Whether a token is at hand that has not run out. Asks nobody.
    pub fn is_token_valid(&self) -> bool {
        self.0.auth.is_token_valid()
    }

    /// Whether calls can be made, if need be after a renewal. Asks nobody.
    pub fn is_authorized(&self) -> bool {
        self.0.auth.is_authorized()
    }

    /// Calls an operation of the catalogue by its id, with a JSON object of arguments (the body under `body`).
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] before anything is sent, [`ErrorKind::of_status`] for unsuccessful answers, and the
    /// kinds of login, connection and limits.
    pub fn call(&self, operation: &str, arguments: &[u8], options: &CallOptions) -> Result<Response> {
        let operation = catalog::find(self.platform(), operation)?;
        self.run(&operation, &arguments::named(arguments)?, options)
    }

    /// Calls an operation with positional arguments, a JSON list in the order of its required parameters, and named
    /// ones, a JSON object. Either may be empty.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub fn invoke(
        &self,
        operation: &str,
        positional: &[u8],
        named: &[u8],
        options: &CallOptions,
    ) -> Result<Response> {
        let operation = catalog::find(self.platform(), operation)?;
        self.run(&operation, &arguments::placed(&operation, positional, named)?, options)
    }

    /// Sends a request that the catalogue need not know.
    ///
    /// # Errors
    /// As [`Client::call`]; [`ErrorKind::Origin`] when an absolute URL is none of the environment's.
    pub fn request(&self, request: &RawRequest<'_>, options: &CallOptions) -> Result<Response> {
        let method = raw::method(request.method)?;
        let endpoints = self.0.auth.endpoints();
        let url = raw::url(&endpoints, self.0.link.dialect, request.path, request.query)?;
        let mut headers = self.headers("application/json, */*;q=0.8");
        if request.body.is_some() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(JSON));
        }
        raw::add_headers(&mut headers, request.headers)?;
        let what = format!("{method} {}", raw::shown_path(&url));
        let url = raw::read(url).map_err(|error| error.with_operation(&what))?;
        let body = request.body.map(Bytes::copy_from_slice);
        self.send(&what, None, Outgoing { method, url, headers, body }, options)
    }

    fn run(
        &self,
        operation: &Operation,
        arguments: &Arguments<'_>,
        options: &CallOptions,
    ) -> Result<Response> {
        let request = self.prepare(operation, arguments)?;
        self.send_operation(operation, request, options)
    }
}

fn proxy(config: &Config) -> ProxyChoice {
    match &config.proxy {
        None => profile::proxies(config),
        Some(url) if url.is_empty() => ProxyChoice::Off,
        Some(url) => ProxyChoice::Url(url.clone()),
    }
}

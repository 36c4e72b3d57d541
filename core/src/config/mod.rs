//! What a client is told when it is made.

mod login;
mod values;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use crate::environment::{Endpoints, Gateway};
use crate::error::{Error, ErrorKind, Result};
use crate::observe::{Observer, Silent};
use crate::platform::Platform;
use crate::retry::RetryPolicy;
use crate::secret::{Secret, wipe};
use crate::store::UserStore;
use crate::suggest;
use crate::variables::Variables;
use login::LoginSettings;
use values::{count, limit, seconds, text, truth};

/// The configuration of a [`Client`](crate::Client). Every option has a default that suits production.
///
/// | option | type | default |
/// |---|---|---|
/// | `environment`, `server`, `region` | region or server name, domain or URL | `mypurecloud.com`, `production` |
/// | `base_url` | URL | none; the variable `PCSDK_BASE_URL` |
/// | `gateway` | object: `host`, `protocol`, `port`, `path_params_login`, `path_params_api` | none |
/// | `allow_custom_host` | boolean | false |
/// | `client_id`, `client_secret`, `access_token` | text | none |
/// | `grant` | the grant of a login that names none | what the fields below fit |
/// | `username`, `extension`, `password`, `jwt`, `org_name`, `assertion`, `refresh_token`, `redirect_uri` | text, fields of that grant | none |
/// | `remember` | boolean, a field of that grant | none |
/// | `timeout` | seconds for a whole call, retries included | none |
/// | `connect_timeout`, `first_byte_timeout`, `stall_timeout` | seconds | 5, 60, 30 |
/// | `max_attempts` | requests per call | 4 |
/// | `max_retry_wait` | longest wait in seconds that a server may ask for | 120 |
/// | `shared_limits` | whether rate limits are counted together with other such clients of this process | false |
/// | `retry_base` | upper bound in seconds of the first wait between attempts | 0.25 |
/// | `max_response_bytes` | decoded bytes of an answer | 64 MiB |
/// | `proxy` | `[http\|socks5\|socks5h]://[user:password@]host:port`, or `""` for none | from the environment |
/// | `ca_file` | PEM bundle that replaces the built-in roots | none |
/// | `platform_roots` | boolean: trust what the operating system trusts | false |
/// | `client_cert`, `client_key` | PEM files for mutual TLS | none |
/// | `storage_key` | name of a private file that keeps the login | none |
/// | `auto_refresh` | whether a token is renewed before it ends, or when it is refused | true |
/// | `user_agent` | text put before ours | none |
/// | `profile` | a profile of the configuration file | the variable `PCSDK_PROFILE`, or `default` |
/// | `use_environment` | boolean: false reads no variable and no configuration file | true |
///
/// What the program leaves open is filled in when the client is made, from the `PCSDK_` variables, then the profile,
/// then the vendors' own variables.
///
/// Each time also comes in milliseconds under its name with `_ms` at the end.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own, said by its name")]
pub struct Config {
    pub(crate) platform: Platform,
    pub(crate) environment: Option<String>,
    pub(crate) base_url: Option<String>,
    pub(crate) gateway: Option<Gateway>,
    /// Sends everything to one place unless the program chose a place that is not the vendor's; with its own leave
    /// for a custom host.
    pub(crate) base_url_variable: Option<(String, bool)>,
    pub(crate) allow_custom_host: bool,
    pub(crate) client_id: Option<String>,
    pub(crate) client_secret: Option<Secret>,
    pub(crate) access_token: Option<Secret>,
    pub(crate) login: LoginSettings,
    pub(crate) timeout: Option<Duration>,
    pub(crate) connect_timeout: Duration,
    pub(crate) first_byte_timeout: Duration,
    pub(crate) stall_timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) shared_limits: bool,
    pub(crate) max_response_bytes: u64,
    pub(crate) proxy: Option<Secret>,
    pub(crate) ca_file: Option<PathBuf>,
    pub(crate) platform_roots: bool,
    pub(crate) client_cert: Option<PathBuf>,
    pub(crate) client_key: Option<PathBuf>,
    pub(crate) storage_key: Option<String>,
    pub(crate) store: Option<Arc<dyn UserStore>>,
    pub(crate) auto_refresh: bool,
    pub(crate) user_agent: Option<String>,
    pub(crate) profile: Option<String>,
    pub(crate) use_environment: bool,
    pub(crate) variables: Variables,
    pub(crate) observer: Arc<dyn Observer>,
    /// The options that were said, by their own names.
    given: BTreeSet<&'static str>,
}

/// One option: its name, and how its value is taken in.
type Setter = fn(&mut Config, &Value) -> Result<(), &'static str>;

const OPTIONS: &[(&str, Setter)] = &[
    ("environment", |c, v| text(v).map(|t| c.environment = t)),
    ("base_url", |c, v| text(v).map(|t| c.base_url = t)),
    ("gateway", |c, v| Gateway::from_json(v).map(|g| c.gateway = Some(g))),
    ("allow_custom_host", |c, v| truth(v).map(|t| c.allow_custom_host = t)),
    ("client_id", |c, v| text(v).map(|t| c.client_id = t)),
    ("client_secret", |c, v| text(v).map(|t| c.client_secret = t.map(Secret::from))),
    ("access_token", |c, v| text(v).map(|t| c.access_token = t.map(Secret::from))),
    ("grant", |c, v| c.login.set("grant", v)),
    ("username", |c, v| c.login.set("username", v)),
    ("extension", |c, v| c.login.set("extension", v)),
    ("password", |c, v| c.login.set("password", v)),
    ("jwt", |c, v| c.login.set("jwt", v)),
    ("org_name", |c, v| c.login.set("org_name", v)),
    ("assertion", |c, v| c.login.set("assertion", v)),
    ("refresh_token", |c, v| c.login.set("refresh_token", v)),
    ("redirect_uri", |c, v| c.login.set("redirect_uri", v)),
    ("remember", |c, v| truth(v).map(|t| c.login.remember = Some(t))),
    ("timeout", |c, v| seconds(v).map(|t| c.timeout = t)),
    ("connect_timeout", |c, v| limit(v).map(|t| c.connect_timeout = t)),
    ("first_byte_timeout", |c, v| limit(v).map(|t| c.first_byte_timeout = t)),
    ("stall_timeout", |c, v| limit(v).map(|t| c.stall_timeout = t)),
    ("max_attempts", |c, v| count(v).map(|n| c.retry.attempts = u32::try_from(n).unwrap_or(u32::MAX).max(1))),
    ("max_retry_wait", |c, v| seconds(v).map(|t| c.retry.max_retry_wait = t.unwrap_or_default())),
    ("shared_limits", |c, v| truth(v).map(|t| c.shared_limits = t)),
    ("retry_base", |c, v| {
        seconds(v).map(|t| {
            c.retry.base = t.unwrap_or_default();
            c.retry.throttled_base = c.retry.base * 2;
        })
    }),
    ("max_response_bytes", |c, v| count(v).map(|n| c.max_response_bytes = n)),
    ("proxy", |c, v| text(v).map(|t| c.proxy = t.map(Secret::from))),
    ("ca_file", |c, v| text(v).map(|t| c.ca_file = t.map(PathBuf::from))),
    ("platform_roots", |c, v| truth(v).map(|t| c.platform_roots = t)),
    ("client_cert", |c, v| text(v).map(|t| c.client_cert = t.map(PathBuf::from))),
    ("client_key", |c, v| text(v).map(|t| c.client_key = t.map(PathBuf::from))),
    ("storage_key", |c, v| text(v).map(|t| c.storage_key = t)),
    ("auto_refresh", |c, v| truth(v).map(|t| c.auto_refresh = t)),
    ("user_agent", |c, v| text(v).map(|t| c.user_agent = t)),
    ("profile", |c, v| text(v).map(|t| c.profile = t)),
    ("use_environment", |c, v| truth(v).map(|t| c.use_environment = t)),
];

/// What a time under its name with `_ms` must be.
const MILLISECONDS: &str = "a number of milliseconds, zero or more";

/// Names that other SDKs and tools use for the same thing.
const ALIASES: [(&str, &str); 7] = [
    ("app_key", "client_id"),
    ("app_secret", "client_secret"),
    ("refresh_access_token", "auto_refresh"),
    ("max_wait", "max_retry_wait"),
    ("max_wait_ms", "max_retry_wait_ms"),
    ("region", "environment"),
    ("server", "environment"),
];

impl Config {
    /// The defaults of a platform.
    pub fn new(platform: Platform) -> Self {
        Self {
            platform,
            environment: None,
            base_url: None,
            gateway: None,
            base_url_variable: None,
            allow_custom_host: false,
            client_id: None,
            client_secret: None,
            access_token: None,
            login: LoginSettings::default(),
            timeout: None,
            connect_timeout: Duration::from_secs(5),
            first_byte_timeout: Duration::from_secs(60),
            stall_timeout: Duration::from_secs(30),
            retry: RetryPolicy::default(),
            shared_limits: false,
            max_response_bytes: 64 << 20,
            proxy: None,
            ca_file: None,
            platform_roots: false,
            client_cert: None,
            client_key: None,
            storage_key: None,
            store: None,
            auto_refresh: true,
            user_agent: None,
            profile: None,
            use_environment: true,
            variables: Variables::default(),
            observer: Arc::new(Silent),
            given: BTreeSet::new(),
        }
    }

    /// A configuration from a JSON object of options; null leaves the default.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] for an unknown option (the nearest is named) or a value of the wrong type.
    pub fn from_json(platform: Platform, options: &[u8]) -> Result<Self> {
        let mut config = Self::new(platform);
        let mut object: serde_json::Map<String, Value> = serde_json::from_slice(options)
            // The parser's own words could quote a secret.
            .map_err(|_| Error::new(ErrorKind::Config, "the options are not a JSON object"))?;
        let done = object.iter().try_for_each(|(name, value)| config.set(name, value));
        object.values_mut().for_each(wipe);
        done.map(|()| config)
    }

    /// Sets one option.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] for an unknown option (the nearest is named) or a value of the wrong type.
    pub fn set(&mut self, name: &str, value: &Value) -> Result<()> {
        if value.is_null() {
            return Ok(());
        }
        let (option, scale) = find(name).ok_or_else(|| {
            let near = suggest::hint(name, option_names());
            Error::new(ErrorKind::Config, format!("there is no option `{}`{near}", name.escape_debug()))
        })?;
        let (own_name, set) = option;
        let done = match (scale, value.as_f64()) {
            (Scale::AsItIs, _) => set(self, value),
            (Scale::Milliseconds, Some(millis)) => {
                set(self, &Value::from(millis / 1000.0)).map_err(|_| MILLISECONDS)
            }
            (Scale::Milliseconds, None) => Err(MILLISECONDS),
        };
        done.map_err(|expected| {
            Error::new(ErrorKind::Config, format!("the option `{name}` must be {expected}"))
        })?;
        self.given.insert(own_name);
        Ok(())
    }

    /// The options that were said so far.
    pub(crate) fn given(&self) -> &BTreeSet<&'static str> {
        &self.given
    }

    /// Reads these variables, and no others, in place of the process's: for programs and tests that bring their own.
    pub fn variables<N: Into<String>, V: Into<String>>(
        &mut self,
        variables: impl IntoIterator<Item = (N, V)>,
    ) -> &mut Self {
        self.variables =
            Variables::of(variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect());
        self
    }

    /// Watches the client's log lines and login events.
    pub fn observer(&mut self, observer: Arc<dyn Observer>) -> &mut Self {
        self.observer = observer;
        self
    }

    /// Keeps the login where the caller says, in place of a file (`storage_key`).
    pub fn store(&mut self, store: Arc<dyn UserStore>) -> &mut Self {
        self.store = Some(store);
        self
    }

    /// Where the client will send its calls.
    ///
    /// A base URL or a gateway in the options wins; then a loopback or custom URL given as environment; then the base
    /// URL of the variable; then the vendor's environment.
    pub(crate) fn endpoints(&self) -> Result<Endpoints> {
        if let Some(url) = &self.base_url {
            return Endpoints::base(self.platform, url, self.allow_custom_host);
        }
        if let Some(gateway) = &self.gateway {
            return Endpoints::behind(self.platform, gateway);
        }
        let named = match &self.environment {
            Some(name) => Endpoints::named(self.platform, name, self.allow_custom_host)?,
            None => Endpoints::default_of(self.platform),
        };
        match &self.base_url_variable {
            Some((url, allow_custom_host)) if named.is_vendors(self.platform) => {
                Endpoints::base(self.platform, url, *allow_custom_host)
            }
            _ => Ok(named),
        }
    }
}

/// Whether a time is said in its own unit or in milliseconds.
#[derive(Clone, Copy)]
enum Scale {
    AsItIs,
    Milliseconds,
}

/// The option of that name, or that alias, or with `_ms` at its end.
fn find(name: &str) -> Option<(&'static (&'static str, Setter), Scale)> {
    let name = ALIASES.iter().find(|(alias, _)| *alias == name).map_or(name, |(_, real)| real);
    let known = |wanted: &str| OPTIONS.iter().find(|(option, _)| *option == wanted);
    known(name)
        .map(|option| (option, Scale::AsItIs))
        .or_else(|| known(name.strip_suffix("_ms")?).map(|option| (option, Scale::Milliseconds)))
}

/// The option that a name in any spelling means.
pub(crate) fn option_of(name: &str) -> Option<&'static str> {
    find(name).map(|((option, _), _)| *option)
}

/// Every name of an option, its own first.
pub(crate) fn spellings(option: &'static str) -> impl Iterator<Item = &'static str> {
    let others = ALIASES.iter().filter(move |(_, real)| *real == option).map(|(alias, _)| *alias);
    std::iter::once(option).chain(others)
}

/// The names of the options.
pub(crate) fn option_names() -> impl Iterator<Item = &'static str> {
    OPTIONS.iter().map(|(option, _)| *option)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn config(options: &Value) -> Result<Config> {
        Config::from_json(Platform::PureCloud, options.to_string().as_bytes())
    }

    #[test]
    fn times_come_in_seconds_or_milliseconds() {
        let config =
            config(&json!({"connect_timeout": 1.5, "stall_timeout_ms": 250, "timeout": null})).unwrap();
        assert_eq!(config.connect_timeout, Duration::from_millis(1500));
        assert_eq!(config.stall_timeout, Duration::from_millis(250));
        assert_eq!(config.timeout, None);
    }

    #[test]
    fn unknown_options_name_the_nearest_and_wrong_types_the_right_one() {
        let error = config(&json!({"enviroment": "x"})).unwrap_err();
        assert!(error.message().contains("did you mean `environment`"), "{error}");
        let error = config(&json!({"max_attempts": "four"})).unwrap_err();
        assert!(error.message().contains("a whole number"), "{error}");
        for bad in [json!(-1), json!("5"), json!(1e300), json!(true)] {
            assert!(config(&json!({ "timeout": bad })).is_err());
            let error = config(&json!({ "timeout_ms": bad })).unwrap_err();
            assert!(error.message().contains("`timeout_ms` must be a number of milliseconds"), "{error}");
        }
    }

    #[test]
    fn debug_of_a_config_shows_no_secret() {
        let config = config(
            &json!({"client_secret": "canary", "access_token": "canary", "proxy": "http://u:canary@h:1"}),
        );
        assert!(!format!("{config:?}").contains("canary"));
    }
}

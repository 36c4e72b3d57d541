//! What a program leaves open when it makes a client: `PCSDK_` variables, a profile of the configuration file, and the
//! vendors' own variables, in this order.

#[cfg(feature = "profiles")]
mod file;
mod secret;
mod variables;

use serde_json::Value;

use crate::config::Config;
use crate::environment::Endpoints;
use crate::error::{Error, ErrorKind, Result};
use crate::platform::Platform;
use crate::transport::ProxyChoice;
use crate::variables::Variables;
use secret::Source;

/// Settings of one origin; those of an earlier layer win.
pub(crate) type Layer = Vec<Setting>;

/// One option, and where its value is.
#[derive(Debug)]
pub(crate) struct Setting {
    /// The option's own name.
    option: &'static str,
    source: Source,
    /// Where the user finds it: `the variable PCSDK_TIMEOUT`.
    place: String,
}

/// Where calls go. Who says one of these says all of them.
const PLACE: [&str; 4] = ["environment", "base_url", "gateway", "allow_custom_host"];

/// Who logs in. These belong to one application: they are left alone by a client of another.
const LOGIN: [&str; 11] = [
    "client_id",
    "client_secret",
    "access_token",
    "grant",
    "username",
    "extension",
    "password",
    "jwt",
    "org_name",
    "assertion",
    "refresh_token",
];

/// Options whose values are secrets: they may come from a file, a variable or a command too.
const SECRETS: [&str; 7] =
    ["client_secret", "access_token", "password", "jwt", "assertion", "refresh_token", "proxy"];

/// Fills in what the program did not say.
///
/// # Errors
/// [`ErrorKind::Config`] for a value that cannot be used, with the place where it stands.
pub(crate) fn complete(config: &mut Config) -> Result<()> {
    if !config.use_environment {
        return Ok(());
    }
    let (own, vendors) = (variables::own(config), variables::vendors(config)?);
    let profile = profile(config)?;
    // `PCSDK_CLIENT_ID` is mostly PureCloud's, so a RingCentral client looks at RingCentral's own login first.
    let vendors_first = config.platform == Platform::RingCentral
        && config.variables.get(PLATFORM).is_none()
        && vendors.iter().any(|setting| LOGIN.contains(&setting.option));
    let (last, own): (Layer, Layer) =
        own.into_iter().partition(|setting| vendors_first && is_of_one_platform(setting.option));
    let (base_url, own): (Layer, Layer) = own.into_iter().partition(|setting| setting.option == "base_url");
    adopt(config, own)?;
    if let Some(setting) = base_url.first() {
        setting.apply_to_all(config)?;
    }
    for layer in [profile, vendors, last] {
        adopt(config, layer)?;
    }
    Ok(())
}

/// Whether an option says something that cannot hold for both platforms.
fn is_of_one_platform(option: &str) -> bool {
    LOGIN.contains(&option) || option == "environment"
}

/// Says which platform the unadorned variables speak of.
const PLATFORM: &str = "PCSDK_PLATFORM";

/// The proxies that variables name, unless the client reads no variables.
pub(crate) fn proxies(config: &Config) -> ProxyChoice {
    let variables = if config.use_environment { config.variables.clone() } else { Variables::none() };
    ProxyChoice::Environment(variables)
}

/// The platform that the variables and the profile speak of: `PCSDK_PLATFORM`, else the profile's, else that whose
/// login is set.
///
/// `profile` is the name of a profile; without one, that of the variable or `default`.
///
/// # Errors
/// [`ErrorKind::Config`] when there is none, or when there are both.
pub fn configured_platform(profile: Option<&str>) -> Result<Platform> {
    let variables = Variables::default();
    if let Some(name) = variables.get(PLATFORM) {
        return Platform::from_name(&name).ok_or_else(|| {
            Error::new(ErrorKind::Config, format!("the variable {PLATFORM} must be purecloud or ringcentral"))
        });
    }
    #[cfg(feature = "profiles")]
    if let Some(platform) = file::platform(&variables, profile)? {
        return Ok(platform);
    }
    #[cfg(not(feature = "profiles"))]
    let _ = profile;
    variables::platform(&variables)
}

#[cfg(feature = "profiles")]
fn profile(config: &Config) -> Result<Layer> {
    file::profile(config.platform, config.profile.as_deref(), &config.variables)
}

#[cfg(not(feature = "profiles"))]
fn profile(config: &Config) -> Result<Layer> {
    match &config.profile {
        None => Ok(Layer::new()),
        Some(_) => Err(Error::new(ErrorKind::Config, "this build of the library has no profiles")),
    }
}

/// Takes the settings of a layer that no earlier one has decided.
fn adopt(config: &mut Config, layer: Layer) -> Result<()> {
    let before = config.given().clone();
    let decided = |options: &[&str]| options.iter().any(|option| before.contains(option));
    let place_decided = decided(&PLACE[..3]) || config.base_url_variable.is_some();
    let login_decided = decided(&LOGIN);
    let other_application = match (&config.client_id, layer.iter().find(|s| s.option == "client_id")) {
        (Some(ours), Some(theirs)) => !theirs.source.is_text(ours),
        _ => false,
    };
    let mut place = None;
    for setting in layer {
        let option = setting.option;
        let left_alone = before.contains(option)
            || (PLACE.contains(&option) && place_decided)
            || (LOGIN.contains(&option) && other_application)
            || (option == "access_token" && login_decided)
            // A key belongs to its certificate.
            || (option == "client_key" && before.contains("client_cert"));
        if left_alone {
            continue;
        }
        setting.apply(config)?;
        if PLACE.contains(&option) {
            place = Some(setting.place);
        }
    }
    match place {
        Some(place) => config.endpoints().map(drop).map_err(|error| at(&place, &error)),
        None => Ok(()),
    }
}

impl Setting {
    /// A base URL for every program that names a vendor's environment, or none.
    fn apply_to_all(&self, config: &mut Config) -> Result<()> {
        let (platform, variables) = (config.platform, &config.variables);
        let allowed = config.allow_custom_host || variables::is_on(variables, "PCSDK_ALLOW_CUSTOM_HOST");
        let values = self.source.values(variables)?;
        let Some(url) = values.first().and_then(Value::as_str) else { return Ok(()) };
        Endpoints::base(platform, url, allowed).map_err(|error| at(&self.place, &error))?;
        config.base_url_variable = Some((url.to_owned(), allowed));
        Ok(())
    }

    fn apply(&self, config: &mut Config) -> Result<()> {
        let values = self.source.values(&config.variables).map_err(|error| at(&self.place, &error))?;
        let mut refused = None;
        for value in values {
            match config.set(self.option, &value) {
                Ok(()) => return Ok(()),
                Err(error) => refused = refused.or(Some(error)),
            }
        }
        refused.map_or(Ok(()), |error| Err(at(&self.place, &error)))
    }
}

/// The same error, with the place where the user mends it.
fn at(place: &str, error: &Error) -> Error {
    Error::new(ErrorKind::Config, format!("{place}: {}", error.message()))
}

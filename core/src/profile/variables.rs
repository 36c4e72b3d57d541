//! The variables: ours, one for each option, and the vendors', by a table.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::secret::{self, Source};
use super::{Layer, PLATFORM, SECRETS, Setting, is_of_one_platform};
use crate::config::{self, Config};
use crate::environment::Endpoints;
use crate::error::{Error, ErrorKind, Result};
use crate::platform::Platform;
use crate::secret::Secret;
use crate::variables::Variables;

/// Options that a variable does not set: the one that names the profile has a rule of its own, the other says that
/// variables are not read.
pub(super) const NOT_HERE: [&str; 2] = ["profile", "use_environment"];

/// The vendors' variables by platform and option; the first that is set counts.
const VENDORS: &[(Platform, &str, &[&str])] = &[
    (
        Platform::PureCloud,
        "environment",
        &[
            "GENESYSCLOUD_REGION",
            "GENESYSCLOUD_ENVIRONMENT",
            "GENESYS_CLOUD_REGION",
            "GENESYS_CLOUD_ENVIRONMENT",
        ],
    ),
    (
        Platform::PureCloud,
        "client_id",
        &[
            "GENESYSCLOUD_OAUTHCLIENT_ID",
            "GENESYSCLOUD_CLIENT_ID",
            "GENESYS_CLOUD_CLIENT_ID",
            "GENESYS_CLOUD_OAUTHCLIENT_ID",
        ],
    ),
    (
        Platform::PureCloud,
        "client_secret",
        &[
            "GENESYSCLOUD_OAUTHCLIENT_SECRET",
            "GENESYSCLOUD_CLIENT_SECRET",
            "GENESYS_CLOUD_CLIENT_SECRET",
            "GENESYS_CLOUD_OAUTHCLIENT_SECRET",
        ],
    ),
    (Platform::PureCloud, "access_token", &["GENESYSCLOUD_ACCESS_TOKEN", "GENESYS_CLOUD_ACCESS_TOKEN"]),
    (
        Platform::RingCentral,
        "environment",
        &["RC_SERVER", "RC_SERVER_URL", "RINGCENTRAL_SERVER", "RINGCENTRAL_SERVER_URL"],
    ),
    (
        Platform::RingCentral,
        "client_id",
        &["RC_CLIENT_ID", "RC_APP_CLIENT_ID", "RC_APP_KEY", "RINGCENTRAL_CLIENT_ID", "RINGCENTRAL_APP_KEY"],
    ),
    (
        Platform::RingCentral,
        "client_secret",
        &[
            "RC_CLIENT_SECRET",
            "RC_APP_CLIENT_SECRET",
            "RC_APP_SECRET",
            "RINGCENTRAL_CLIENT_SECRET",
            "RINGCENTRAL_APP_SECRET",
        ],
    ),
    (Platform::RingCentral, "access_token", &["RC_ACCESS_TOKEN", "RINGCENTRAL_ACCESS_TOKEN"]),
    (
        Platform::RingCentral,
        "jwt",
        &["RC_JWT", "RC_USER_JWT", "RC_JWT_TOKEN", "RINGCENTRAL_JWT", "RINGCENTRAL_JWT_TOKEN"],
    ),
    (Platform::RingCentral, "username", &["RC_USERNAME", "RINGCENTRAL_USERNAME"]),
    (Platform::RingCentral, "extension", &["RC_EXTENSION", "RINGCENTRAL_EXTENSION"]),
    (Platform::RingCentral, "password", &["RC_PASSWORD", "RINGCENTRAL_PASSWORD"]),
];

/// Application key and secret in one, as RingCentral's documents write it: the base64 of `KEY:SECRET`.
const API_KEY: &str = "RC_API_KEY";

/// `PCSDK_TIMEOUT` for `timeout`, and so on; `PCSDK_CLIENT_SECRET_FILE` names a file with the secret.
pub(super) fn own(config: &Config) -> Layer {
    let variables = &config.variables;
    // Where to go and who logs in are of one platform, when the user says which.
    let other = variables.get(PLATFORM).is_some_and(|name| name != config.platform.name());
    config::option_names()
        .filter(|option| !NOT_HERE.contains(option))
        .filter(|option| !other || !is_of_one_platform(option))
        .filter_map(|option| setting(variables, option))
        .filter(|setting| !is_foreign(setting, config.platform))
        .collect()
}

/// Whether it names an environment of the other platform: then it is not for this client, nor a mistake.
fn is_foreign(setting: &Setting, platform: Platform) -> bool {
    let Source::Text(name) = &setting.source else { return false };
    let others = Platform::ALL.into_iter().filter(|other| *other != platform);
    setting.option == "environment"
        && Endpoints::named(platform, name.expose(), false).is_err()
        && others.into_iter().any(|other| {
            Endpoints::named(other, name.expose(), false).is_ok_and(|found| found.is_vendors(other))
        })
}

/// The setting of one of our variables: the value, or the file that a secret is in.
fn setting(variables: &Variables, option: &'static str) -> Option<Setting> {
    let named = |name: String, source| Setting { option, source, place: format!("the variable {name}") };
    config::spellings(option).find_map(|spelling| {
        let name = format!("PCSDK_{}", spelling.to_ascii_uppercase());
        if let Some(text) = variables.get(&name) {
            return Some(named(name, Source::Text(Secret::from(text))));
        }
        let file = format!("{name}_FILE");
        let path = variables.get(&file).filter(|_| SECRETS.contains(&option))?;
        Some(named(file, Source::File(path.into())))
    })
}

/// Whether a variable says yes.
pub(super) fn is_on(variables: &Variables, name: &str) -> bool {
    variables.get(name).is_some_and(|text| secret::typed(&text).contains(&true.into()))
}

/// The vendor's variables that are set.
///
/// # Errors
/// [`ErrorKind::Config`] for an `RC_API_KEY` that is none.
pub(super) fn vendors(config: &Config) -> Result<Layer> {
    let variables = &config.variables;
    let mut layer = api_key(config)?;
    for (_, option, names) in VENDORS.iter().filter(|(platform, ..)| *platform == config.platform) {
        let known = config::option_of(option).filter(|option| layer.iter().all(|s| s.option != *option));
        let set = names.iter().find_map(|name| Some((name, variables.get(name)?)));
        if let (Some(option), Some((name, text))) = (known, set) {
            let source = Source::Text(Secret::from(text));
            layer.push(Setting { option, source, place: format!("the variable {name}") });
        }
    }
    Ok(layer)
}

fn api_key(config: &Config) -> Result<Layer> {
    let set = config.variables.get(API_KEY).filter(|_| config.platform == Platform::RingCentral);
    // Who names another application does not need it, so that it cannot be wrong either.
    let Some(key) = set.filter(|_| config.client_id.is_none()) else { return Ok(Layer::new()) };
    let (id, secret) = pair(&key).ok_or_else(|| {
        Error::new(ErrorKind::Config, format!("the variable {API_KEY} must be the base64 of KEY:SECRET"))
    })?;
    let setting = |option, text: Secret| Setting {
        option,
        source: Source::Text(text),
        place: format!("the variable {API_KEY}"),
    };
    Ok(vec![setting("client_id", Secret::from(id)), setting("client_secret", secret)])
}

/// `base64` of the documents' line breaks long values into lines.
fn pair(key: &str) -> Option<(String, Secret)> {
    let plain: String = key.split_whitespace().collect();
    let pair = Secret::from(String::from_utf8(STANDARD.decode(plain).ok()?).ok()?);
    let (id, secret) = pair.expose().trim_end_matches('\n').split_once(':')?;
    (!id.is_empty()).then(|| (id.to_owned(), Secret::from(secret)))
}

/// Any of these set means that the user thinks of that platform.
const MARKS: [(Platform, &[&str]); 2] = [
    (Platform::PureCloud, &["PCSDK_CLIENT_ID", "PCSDK_ACCESS_TOKEN"]),
    (Platform::RingCentral, &[API_KEY, "PCSDK_JWT"]),
];

/// The platform whose login is set.
///
/// # Errors
/// [`ErrorKind::Config`] for none, or both.
pub(super) fn platform(variables: &Variables) -> Result<Platform> {
    let mark = |platform: Platform| -> Option<&str> {
        let own = MARKS.iter().filter(|(of, _)| *of == platform).flat_map(|(_, names)| names.iter());
        let vendors = VENDORS.iter().filter(|(of, option, _)| *of == platform && *option != "environment");
        own.chain(vendors.flat_map(|(_, _, names)| names.iter()))
            .copied()
            .find(|name| variables.get(name).is_some())
    };
    let message = match Platform::ALL.map(mark) {
        [Some(_), None] => return Ok(Platform::PureCloud),
        [None, Some(_)] => return Ok(Platform::RingCentral),
        [Some(one), Some(other)] => {
            format!("{one} and {other} are both set: say which platform, or set {PLATFORM}")
        }
        [None, None] => {
            "no login is set: PCSDK_CLIENT_ID and PCSDK_CLIENT_SECRET for PureCloud, RC_API_KEY, \
                         RC_USERNAME and RC_PASSWORD for RingCentral, or a profile"
                .to_owned()
        }
    };
    Err(Error::new(ErrorKind::Config, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documents_key_is_taken_apart_at_its_first_colon() {
        assert_eq!(pair("WU9VUl9BUFBfS0VZOllPVVI6QVBQX1NFQ1JFVA==").unwrap().1.expose(), "YOUR:APP_SECRET");
        assert_eq!(pair("WU9VUl9B\nUFBfS0VZ\nOnM=\n").unwrap(), ("YOUR_APP_KEY".to_owned(), "s".into()));
        for bad in ["not base64!", "bm8gY29sb24=", "OnNlY3JldA=="] {
            assert!(pair(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn every_vendors_variable_names_an_option() {
        for (_, option, names) in VENDORS {
            assert_eq!(config::option_of(option), Some(*option));
            assert!(!names.is_empty());
        }
        for option in super::super::LOGIN.iter().chain(&SECRETS).chain(&super::super::PLACE) {
            assert_eq!(config::option_of(option), Some(*option));
        }
    }

    #[test]
    fn the_variables_that_are_set_say_which_platform() {
        let of = |names: &[&str]| {
            let set = names.iter().map(|name| ((*name).to_owned(), "canary".to_owned()));
            platform(&Variables::of(set.collect()))
        };
        assert_eq!(of(&["RC_API_KEY"]).unwrap(), Platform::RingCentral);
        assert_eq!(of(&["RINGCENTRAL_JWT"]).unwrap(), Platform::RingCentral);
        assert_eq!(of(&["GENESYSCLOUD_OAUTHCLIENT_ID"]).unwrap(), Platform::PureCloud);
        assert!(of(&["GENESYSCLOUD_REGION"]).unwrap_err().message().contains("PCSDK_CLIENT_ID"));
        let both = of(&["RC_API_KEY", "PCSDK_CLIENT_ID"]).unwrap_err();
        assert!(both.message().contains("PCSDK_PLATFORM") && !both.message().contains("canary"), "{both}");
    }
}

//! Who logs in, by the variables of the environment. A secret comes from nowhere else: arguments are everybody's to
//! read in the list of processes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use pcsdk::Platform;
use serde_json::{Value, json};

use crate::failure::Failure;

/// The variables that a login is read from; tests bring their own.
pub(crate) type Variables<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Variables of the process. One that is empty counts as not set, so that a script can switch it off.
pub(crate) fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Under which names a platform's settings are looked for, the first one set wins.
#[derive(Debug)]
struct Names {
    client_id: &'static [&'static str],
    client_secret: &'static [&'static str],
    access_token: &'static [&'static str],
    environment: &'static [&'static str],
}

const PURECLOUD: Names = Names {
    client_id: &["PCSDK_CLIENT_ID", "GENESYSCLOUD_OAUTHCLIENT_ID"],
    client_secret: &["PCSDK_CLIENT_SECRET", "GENESYSCLOUD_OAUTHCLIENT_SECRET"],
    access_token: &["PCSDK_ACCESS_TOKEN", "GENESYSCLOUD_ACCESS_TOKEN"],
    environment: &["PCSDK_ENVIRONMENT", "GENESYSCLOUD_REGION"],
};

const RINGCENTRAL: Names = Names {
    client_id: &["RC_CLIENT_ID", "PCSDK_CLIENT_ID"],
    client_secret: &["RC_CLIENT_SECRET", "PCSDK_CLIENT_SECRET"],
    access_token: &["RC_ACCESS_TOKEN", "PCSDK_ACCESS_TOKEN"],
    environment: &["RC_SERVER", "PCSDK_ENVIRONMENT"],
};

/// Any of these set means that the user thinks of that platform.
const MARKS: [(Platform, &[&str]); 2] = [
    (Platform::PureCloud, &["PCSDK_CLIENT_ID", "PCSDK_ACCESS_TOKEN", "GENESYSCLOUD_OAUTHCLIENT_ID"]),
    (Platform::RingCentral, &["RC_API_KEY", "RC_CLIENT_ID", "RC_USERNAME", "RC_ACCESS_TOKEN", "RC_JWT"]),
];

fn names(platform: Platform) -> &'static Names {
    match platform {
        Platform::PureCloud => &PURECLOUD,
        Platform::RingCentral => &RINGCENTRAL,
    }
}

fn first(variables: Variables<'_>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| variables(name))
}

/// The platform whose variables are set.
pub(crate) fn platform(variables: Variables<'_>) -> Result<Platform, Failure> {
    let set: Vec<(Platform, &str)> = MARKS
        .iter()
        .filter_map(|(platform, marks)| {
            Some((*platform, *marks.iter().find(|mark| variables(mark).is_some())?))
        })
        .collect();
    match set.as_slice() {
        [(platform, _)] => Ok(*platform),
        [(_, one), (_, other)] => Err(Failure::Usage(format!(
            "{one} and {other} are both set: say `--platform purecloud` or `--platform ringcentral`"
        ))),
        _ => Err(Failure::Usage(
            "no login is set: PCSDK_CLIENT_ID and PCSDK_CLIENT_SECRET for PureCloud, RC_API_KEY, RC_USERNAME and \
             RC_PASSWORD for RingCentral; see `pcsdk help`"
                .to_owned(),
        )),
    }
}

/// The environment or server that the variables name.
pub(crate) fn server(platform: Platform, variables: Variables<'_>) -> Option<String> {
    first(variables, names(platform).environment)
}

/// A token that is there already.
pub(crate) fn access_token(platform: Platform, variables: Variables<'_>) -> Option<String> {
    first(variables, names(platform).access_token)
}

/// The grant to log in with, for [`pcsdk::Client::login`].
pub(crate) fn grant(platform: Platform, variables: Variables<'_>) -> Result<Value, Failure> {
    let (client_id, client_secret) = client(platform, variables)?;
    let mut grant = match platform {
        Platform::PureCloud => json!({"grant": "client_credentials"}),
        Platform::RingCentral => user(variables)?,
    };
    grant["client_id"] = client_id.into();
    grant["client_secret"] = client_secret.into();
    Ok(grant)
}

/// The login of a user in the browser, which comes back to `redirect_uri`. A public application has no secret.
pub(crate) fn browser_grant(
    platform: Platform,
    variables: Variables<'_>,
    redirect_uri: &str,
) -> Result<Value, Failure> {
    let names = names(platform);
    let (id, secret) = if platform == Platform::RingCentral && variables("RC_API_KEY").is_some() {
        client(platform, variables)?
    } else {
        let id = first(variables, names.client_id);
        let id = id.ok_or_else(|| missing(&format!("set {}", names.client_id[0])))?;
        (id, first(variables, names.client_secret))
    };
    Ok(json!({"grant": "pkce", "client_id": id, "client_secret": secret, "redirect_uri": redirect_uri}))
}

/// Key and secret of the application.
fn client(platform: Platform, variables: Variables<'_>) -> Result<(String, Option<String>), Failure> {
    if let (Platform::RingCentral, Some(key)) = (platform, variables("RC_API_KEY")) {
        let (id, secret) =
            api_key(&key).ok_or_else(|| missing("RC_API_KEY must be the base64 of KEY:SECRET"))?;
        return Ok((id, Some(secret)));
    }
    let names = names(platform);
    let secret = first(variables, names.client_secret);
    match (first(variables, names.client_id), platform) {
        (Some(id), Platform::PureCloud) if secret.is_none() => {
            Err(missing(&format!("the client {id} has no secret: set {}", names.client_secret[0])))
        }
        (Some(id), _) => Ok((id, secret)),
        (None, Platform::PureCloud) => Err(missing("set PCSDK_CLIENT_ID and PCSDK_CLIENT_SECRET")),
        (None, Platform::RingCentral) => Err(missing("set RC_API_KEY, the base64 of KEY:SECRET")),
    }
}

/// `base64` of the documents' line breaks long values into lines.
fn api_key(key: &str) -> Option<(String, String)> {
    let plain: String = key.split_whitespace().collect();
    let pair = String::from_utf8(STANDARD.decode(plain).ok()?).ok()?;
    let (id, secret) = pair.trim_end_matches('\n').split_once(':')?;
    (!id.is_empty()).then(|| (id.to_owned(), secret.to_owned()))
}

fn user(variables: Variables<'_>) -> Result<Value, Failure> {
    if let Some(jwt) = variables("RC_JWT") {
        return Ok(json!({"grant": "jwt", "jwt": jwt}));
    }
    let needed = |name: &str| variables(name).ok_or_else(|| missing(&format!("set {name}, or RC_JWT")));
    Ok(json!({
        "grant": "password",
        "username": needed("RC_USERNAME")?,
        "extension": variables("RC_EXTENSION"),
        "password": needed("RC_PASSWORD")?,
    }))
}

fn missing(what: &str) -> Failure {
    Failure::Usage(format!("cannot log in: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Pairs<'a> = &'a [(&'a str, &'a str)];

    fn with(pairs: Pairs<'_>) -> impl Fn(&str) -> Option<String> + '_ {
        |wanted| pairs.iter().find(|(name, _)| *name == wanted).map(|(_, value)| (*value).to_owned())
    }

    fn message(failure: Failure) -> String {
        match failure {
            Failure::Usage(message) => message,
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn the_documents_key_is_taken_apart_at_its_first_colon() {
        assert_eq!(api_key("WU9VUl9BUFBfS0VZOllPVVI6QVBQX1NFQ1JFVA==").unwrap().1, "YOUR:APP_SECRET");
        assert_eq!(
            api_key("WU9VUl9B\nUFBfS0VZ\nOnM=\n").unwrap(),
            ("YOUR_APP_KEY".to_owned(), "s".to_owned())
        );
        for bad in ["not base64!", "bm8gY29sb24=", "OnNlY3JldA=="] {
            assert!(api_key(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn the_variables_that_are_set_say_which_platform() {
        assert_eq!(platform(&with(&[("RC_API_KEY", "x")])).unwrap(), Platform::RingCentral);
        assert_eq!(platform(&with(&[("GENESYSCLOUD_OAUTHCLIENT_ID", "x")])).unwrap(), Platform::PureCloud);
        assert!(message(platform(&with(&[])).unwrap_err()).contains("PCSDK_CLIENT_ID"));
        let both = [("RC_API_KEY", "canary"), ("PCSDK_CLIENT_ID", "canary")];
        let said = message(platform(&with(&both)).unwrap_err());
        assert!(said.contains("--platform") && !said.contains("canary"), "{said}");
    }

    #[test]
    fn a_ringcentral_user_logs_in_by_password_or_jwt() {
        let password = [("RC_API_KEY", "a2V5OnM="), ("RC_USERNAME", "+12223334455"), ("RC_PASSWORD", "p")];
        let expected = json!({
            "grant": "password", "username": "+12223334455", "extension": null, "password": "p",
            "client_id": "key", "client_secret": "s",
        });
        assert_eq!(grant(Platform::RingCentral, &with(&password)).unwrap(), expected);
        let jwt = [("RC_CLIENT_ID", "key"), ("RC_JWT", "j")];
        let expected = json!({"grant": "jwt", "jwt": "j", "client_id": "key", "client_secret": null});
        assert_eq!(grant(Platform::RingCentral, &with(&jwt)).unwrap(), expected);
    }

    #[test]
    fn what_is_missing_is_named_and_nothing_secret_is() {
        let key = ("RC_API_KEY", "Y2FuYXJ5OmNhbmFyeQ==");
        let cases: [(Platform, Pairs, &str); 5] = [
            (Platform::PureCloud, &[], "PCSDK_CLIENT_ID"),
            (Platform::PureCloud, &[("PCSDK_CLIENT_ID", "id")], "PCSDK_CLIENT_SECRET"),
            (Platform::RingCentral, &[], "RC_API_KEY"),
            (Platform::RingCentral, &[("RC_API_KEY", "canary")], "base64"),
            (Platform::RingCentral, &[key, ("RC_USERNAME", "u")], "RC_PASSWORD"),
        ];
        for (platform, variables, expected) in cases {
            let said = message(grant(platform, &with(variables)).unwrap_err());
            assert!(said.contains(expected) && !said.contains("canary"), "{said}");
        }
    }
}

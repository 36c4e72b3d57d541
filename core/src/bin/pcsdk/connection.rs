//! Options that every command with a call has, and the client they make.

use std::io::{Write, stderr};
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use clap::builder::PossibleValuesParser;
use pcsdk::{CallOptions, Client, Config, Level, Observer, Platform};

use crate::arguments::Argument;
use crate::failure::Failure;
use crate::question;

/// Where a call goes, and how.
#[derive(Args)]
pub(crate) struct Connection {
    /// purecloud or ringcentral; by default the operation, or the variables that are set, say which
    #[arg(long, value_parser = platform)]
    pub(crate) platform: Option<Platform>,
    /// The profile of the configuration file; PCSDK_PROFILE or `default` if left out
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// Region, domain or server: us_east_1, mypurecloud.ie, sandbox, http://127.0.0.1:8080
    #[arg(long)]
    environment: Option<String>,
    /// Give up after so many seconds, retries included
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    timeout: Option<Duration>,
    /// An option of the client by its name, such as max_attempts:=1 or ca_file=/etc/ca.pem
    #[arg(long, value_name = "NAME=VALUE", value_parser = option)]
    option: Vec<Argument>,
    /// Ask for a secret: at the terminal, without showing what is typed, else from a line of standard input
    #[arg(long, value_name = "OPTION", value_parser = PossibleValuesParser::new(SECRET))]
    ask: Vec<String>,
    /// Log requests and answers to standard error, without secrets
    #[arg(long, short)]
    verbose: bool,
}

impl Connection {
    /// The platform asked for, else the one that the profile or the variables are for.
    pub(crate) fn platform(&self) -> Result<Platform, Failure> {
        match self.platform {
            Some(platform) => Ok(platform),
            None => Ok(pcsdk::configured_platform(self.profile.as_deref())?),
        }
    }

    /// A client that has not logged in. What it is to be asked for comes first on standard input, before any body.
    pub(crate) fn client(&self, platform: Platform) -> Result<Client, Failure> {
        let mut config = Config::new(platform);
        for (option, value) in [("environment", &self.environment), ("profile", &self.profile)] {
            if let Some(value) = value {
                config.set(option, &value.as_str().into())?;
            }
        }
        config.set("user_agent", &concat!("pcsdk-cli/", env!("CARGO_PKG_VERSION")).into())?;
        for option in &self.option {
            config.set(option.name(), option.value())?;
        }
        for name in &self.ask {
            config.set(name, &question::secret(name)?.into())?;
        }
        config.observer(Arc::new(Journal { verbose: self.verbose }));
        Ok(Client::new(config)?)
    }

    /// A client with a token that is at hand, else with a fresh login.
    pub(crate) fn logged_in(&self, platform: Platform) -> Result<Client, Failure> {
        let client = self.client(platform)?;
        self.authorize(&client)?;
        Ok(client)
    }

    /// Logs in unless a token is at hand.
    pub(crate) fn authorize(&self, client: &Client) -> Result<(), Failure> {
        if client.is_authorized() { Ok(()) } else { self.log_in(client) }
    }

    /// Logs in as the variables or the profile say.
    pub(crate) fn log_in(&self, client: &Client) -> Result<(), Failure> {
        client.login(b"", &self.call_options())?;
        Ok(())
    }

    /// Logs in the user at the browser, which comes back to `redirect_uri`.
    pub(crate) fn log_in_with_browser(&self, client: &Client, redirect_uri: &str) -> Result<(), Failure> {
        let grant = serde_json::json!({"grant": "pkce", "redirect_uri": redirect_uri});
        client.login(grant.to_string().as_bytes(), &self.call_options())?;
        Ok(())
    }

    pub(crate) fn call_options(&self) -> CallOptions {
        CallOptions { timeout: self.timeout, ..CallOptions::default() }
    }
}

/// Log lines on standard error: all of them, or those that tell the user to change something.
struct Journal {
    verbose: bool,
}

impl Observer for Journal {
    fn wants(&self, level: Level) -> bool {
        self.verbose || level >= Level::Warning
    }

    fn log(&self, level: Level, text: &str) {
        // A log that nobody can read any more must not end the call.
        let _ = writeln!(stderr(), "pcsdk: {}: {text}", level.name());
    }
}

/// Options that are secrets, or may hold one.
const SECRET: [&str; 8] =
    ["access_token", "app_secret", "assertion", "client_secret", "jwt", "password", "proxy", "refresh_token"];

/// Every user of the machine can read a command line.
fn option(typed: &str) -> Result<Argument, String> {
    let option = Argument::parse(typed)?;
    let name = option.name();
    if SECRET.contains(&name) {
        let variable = format!("PCSDK_{}", name.to_ascii_uppercase());
        Err(format!(
            "secrets do not belong on a command line: set {variable}, name a file with {variable}_FILE, write it into a \
             profile, or have it asked for with --ask {name}"
        ))
    } else {
        Ok(option)
    }
}

pub(crate) fn platform(name: &str) -> Result<Platform, String> {
    Platform::from_name(name).ok_or_else(|| "it must be purecloud or ringcentral".to_owned())
}

fn seconds(text: &str) -> Result<Duration, String> {
    let number = text.parse().ok().filter(|seconds: &f64| *seconds > 0.0);
    number
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .ok_or_else(|| "it must be more than zero".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_on_the_command_line_is_refused_with_the_way_to_give_it() {
        for name in SECRET {
            for form in ["=", ":="] {
                let said = option(&format!("{name}{form}\"canary\"")).err().unwrap_or_default();
                let variable = format!("PCSDK_{}", name.to_ascii_uppercase());
                assert!(
                    said.contains(&format!("{variable}_FILE")) && !said.contains("canary"),
                    "{name}: {said}"
                );
            }
        }
        assert_eq!(
            option("max_attempts:=1").map(|option| option.name().to_owned()).as_deref(),
            Ok("max_attempts")
        );
    }
}

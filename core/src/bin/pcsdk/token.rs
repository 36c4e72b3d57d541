//! `pcsdk token`: a fresh access token for other programs.

use std::io::Write;

use clap::Args;
use pcsdk::TimeUnit;

use crate::connection::Connection;
use crate::failure::Failure;

/// Log in and print the access token
///
///   export RC_ACCESS_TOKEN=$(pcsdk token --platform ringcentral)
///   export PCSDK_ACCESS_TOKEN=$(pcsdk token --browser http://127.0.0.1:8080/callback)
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Token {
    #[command(flatten)]
    connection: Connection,
    /// Log in as a user, in the browser: it comes back to this address of this machine, which the client must allow
    #[arg(long, value_name = "REDIRECT_URI")]
    browser: Option<String>,
}

impl Token {
    pub(crate) fn run(self, out: &mut dyn Write) -> Result<(), Failure> {
        let platform = self.connection.platform()?;
        let client = self.connection.client(platform)?;
        match &self.browser {
            Some(redirect_uri) => self.connection.log_in_with_browser(&client, redirect_uri)?,
            None => self.connection.log_in(&client)?,
        }
        let login = client.auth_data(TimeUnit::Seconds);
        let token = login["access_token"].as_str().unwrap_or_default();
        Ok(writeln!(out, "{token}")?)
    }
}

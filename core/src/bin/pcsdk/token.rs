//! `pcsdk token`: a fresh access token for other programs.

use std::io::Write;

use clap::Args;
use pcsdk::TimeUnit;

use crate::connection::Connection;
use crate::failure::Failure;

/// Log in and print the access token
///
///   export RC_ACCESS_TOKEN=$(pcsdk token --platform ringcentral)
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Token {
    #[command(flatten)]
    connection: Connection,
}

impl Token {
    pub(crate) fn run(self, out: &mut dyn Write) -> Result<(), Failure> {
        let platform = self.connection.platform()?;
        let client = self.connection.client(platform)?;
        self.connection.log_in(&client)?;
        let login = client.auth_data(TimeUnit::Seconds);
        let token = login["access_token"].as_str().unwrap_or_default();
        Ok(writeln!(out, "{token}")?)
    }
}

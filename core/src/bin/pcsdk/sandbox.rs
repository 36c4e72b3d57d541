//! `pcsdk sandbox`: both vendors on a port of this machine.

use std::io::Write;
use std::{process, thread};

use clap::Args;
use pcsdk::sandbox::{Sandbox, SandboxOptions};
use serde_json::json;

use crate::failure::Failure;

/// Serve a private sandbox of both platforms until the program is ended
///
/// Prints one line of JSON once it listens: {"url":"http://127.0.0.1:PORT","pid":PID}
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Serve {
    /// The port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Answer 429 after so many API requests of one token in a window
    #[arg(long, value_name = "REQUESTS")]
    throttle: Option<u32>,
    /// The length of that window
    #[arg(long, value_name = "SECONDS")]
    throttle_window: Option<u64>,
    /// Answer this share of API requests 503, from 0 to 1
    #[arg(long, value_name = "SHARE")]
    fail_rate: Option<f64>,
    /// How long an access token lives
    #[arg(long, value_name = "SECONDS")]
    token_lifetime: Option<u64>,
    /// How many users are there from the start
    #[arg(long)]
    users: Option<usize>,
    /// Names, ids and failures follow from it
    #[arg(long)]
    seed: Option<u64>,
}

impl Serve {
    pub(crate) fn run(self, out: &mut dyn Write) -> Result<(), Failure> {
        let sandbox = Sandbox::start(self.options())?;
        writeln!(out, "{}", json!({"url": sandbox.url(), "pid": process::id()}))?;
        out.flush()?;
        // The sandbox answers on threads of its own; a signal ends them all with the program.
        loop {
            thread::park();
        }
    }

    fn options(&self) -> SandboxOptions {
        let default = SandboxOptions::default();
        SandboxOptions {
            port: self.port,
            throttle: self.throttle,
            throttle_window: self.throttle_window.unwrap_or(default.throttle_window),
            fail_rate: self.fail_rate.unwrap_or(default.fail_rate),
            token_lifetime: self.token_lifetime,
            users: self.users.unwrap_or(default.users),
            seed: self.seed.unwrap_or(default.seed),
        }
    }
}

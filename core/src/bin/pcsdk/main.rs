//! `pcsdk`: both platforms from the shell.
//!
//! Standard output holds the answer and nothing else; everything said to a person goes to standard error. The exit
//! code is 0, 1 for a call that failed, or 2 for a command that makes no sense. Ctrl-C has its default effect: it
//! ends the program, and with it the call, at once.

mod answer;
mod arguments;
mod call;
mod connection;
mod describe;
mod download;
mod example;
mod failure;
mod lookup;
mod ops;
mod question;
mod sandbox;
mod token;

use std::io::{Write, stdout};
use std::process::ExitCode;

use clap::{ColorChoice, Parser, Subcommand};

use failure::Failure;

/// PureCloud (Genesys Cloud) and RingCentral from the shell
///
/// Logs in with what the environment or a profile holds. Secrets never come from arguments.
///
///   profile      ~/.config/pcsdk/config.toml, [default] or --profile NAME
///   PureCloud    PCSDK_CLIENT_ID and PCSDK_CLIENT_SECRET (or PCSDK_CLIENT_SECRET_FILE),
///                or PCSDK_ACCESS_TOKEN; PCSDK_ENVIRONMENT
///   RingCentral  RC_API_KEY (the base64 of KEY:SECRET)
///                with RC_USERNAME, RC_EXTENSION and RC_PASSWORD, or with RC_JWT,
///                or RC_ACCESS_TOKEN; RC_SERVER
///   both         PCSDK_BASE_URL sends everything to one place, such as a sandbox
///
/// Exit codes: 0 done, 1 the call failed, 2 the command makes no sense.
#[derive(Parser)]
#[command(name = "pcsdk", version, color = ColorChoice::Never, verbatim_doc_comment, max_term_width = 110)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
    /// Say a failure as one JSON object on standard error, for programs to read
    #[arg(long, global = true)]
    json_errors: bool,
}

#[derive(Subcommand)]
enum Command {
    Call(call::Call),
    Request(call::Request),
    Download(download::Download),
    Token(token::Token),
    Ops(ops::Ops),
    Describe(describe::Describe),
    Sandbox(sandbox::Serve),
    /// Print the version
    Version,
}

impl Command {
    fn run(self, out: &mut dyn Write) -> Result<(), Failure> {
        match self {
            Self::Call(command) => command.run(out),
            Self::Request(command) => command.run(out),
            Self::Download(command) => command.run(out),
            Self::Token(command) => command.run(out),
            Self::Ops(command) => command.run(out),
            Self::Describe(command) => command.run(out),
            Self::Sandbox(command) => command.run(out),
            Self::Version => Ok(writeln!(out, "pcsdk {}", pcsdk::VERSION)?),
        }
    }
}

fn main() -> ExitCode {
    let mut out = stdout().lock();
    let CommandLine { command, json_errors } = CommandLine::parse();
    let outcome = command.run(&mut out).and_then(|()| Ok(out.flush()?));
    outcome.map_or_else(|failure| failure.report(json_errors), |()| ExitCode::SUCCESS)
}

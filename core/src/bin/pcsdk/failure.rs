//! How a command ends when it does not succeed.

use std::io::{self, Write, stderr};
use std::process::ExitCode;

use pcsdk::{Error, ErrorKind};

/// Why a command did not succeed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command itself makes no sense, or lacks something: say what.
    Usage(String),
    /// The library says no.
    Call(Error),
    /// Standard output is gone or full.
    Output(io::Error),
    /// Nothing was found.
    Nothing(String),
}

impl Failure {
    /// Says it on standard error, and picks the exit code.
    pub(crate) fn report(self) -> ExitCode {
        let (message, code) = match self {
            Self::Usage(message) => (message, 2),
            Self::Call(error) => (described(&error), if is_usage(error.kind()) { 2 } else { 1 }),
            // Whoever read us has seen enough, as in `pcsdk ops | head`.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Self::Output(error) => (format!("standard output cannot be written: {error}"), 1),
            Self::Nothing(message) => (message, 1),
        };
        // When standard error is gone too, the exit code has to do.
        let _ = writeln!(stderr(), "pcsdk: {message}");
        ExitCode::from(code)
    }
}

/// Errors that the caller mends by typing something else; nothing was sent.
fn is_usage(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::Argument | ErrorKind::Config)
}

/// The message, which names operation, status and code, and then what the message may lack: advice.
fn described(error: &Error) -> String {
    let mut text = error.message().to_owned();
    if error.outcome_unknown() {
        text += "\npcsdk: the server may have acted on the request all the same";
    }
    if let Some(advice) = advice(error.kind()) {
        text = format!("{text}\npcsdk: {advice}");
    }
    text
}

fn advice(kind: ErrorKind) -> Option<&'static str> {
    match kind {
        ErrorKind::Unauthorized => {
            Some("the token is not valid (any more): get one with `pcsdk token`, or log in again")
        }
        ErrorKind::Connection => Some("check the network, the environment name and the proxy variables"),
        _ => None,
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

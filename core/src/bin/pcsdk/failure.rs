//! How a command ends when it does not succeed.

use std::io::{self, Write, stderr};
use std::process::ExitCode;

use pcsdk::{Error, ErrorKind};
use serde_json::{Value, json};

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
    /// Says it on standard error, as text or as a JSON object, and picks the exit code.
    pub(crate) fn report(self, json: bool) -> ExitCode {
        // Whoever read us has seen enough, as in `pcsdk ops | head`.
        if matches!(&self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe) {
            return ExitCode::SUCCESS;
        }
        // When standard error is gone too, the exit code has to do.
        let _ = if json {
            writeln!(stderr(), "{}", self.fields())
        } else {
            writeln!(stderr(), "pcsdk: {}", self.text())
        };
        ExitCode::from(self.code())
    }

    fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Call(error) if is_usage(error.kind()) => 2,
            Self::Call(_) | Self::Output(_) | Self::Nothing(_) => 1,
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Usage(message) | Self::Nothing(message) => message.clone(),
            Self::Call(error) => described(error),
            Self::Output(error) => format!("standard output cannot be written: {error}"),
        }
    }

    /// What the library knows of an error, under the names that every language shares; null where it knows nothing.
    fn fields(&self) -> Value {
        let Self::Call(error) = self else { return json!({ "message": self.text() }) };
        json!({
            "kind": error.kind().name(),
            "message": error.message(),
            "operation": error.operation(),
            "status": error.status(),
            "code": error.code(),
            "request_id": error.request_id(),
            "retry_after": error.retry_after().map(|wait| wait.as_secs_f64()),
            "attempts": error.attempts(),
            "waited": error.waited().as_secs_f64(),
            "outcome_unknown": error.outcome_unknown(),
        })
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
    if let Some(advice) = advice(error) {
        text = format!("{text}\npcsdk: {advice}");
    }
    text
}

fn advice(error: &Error) -> Option<&'static str> {
    match error.kind() {
        ErrorKind::Unauthorized => {
            Some("the token is not valid (any more): get one with `pcsdk token`, or log in again")
        }
        // These say it all themselves.
        ErrorKind::Connection if matches!(error.code(), Some("proxy" | "tls")) => None,
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

//! Secrets that are asked for: they stand in no argument, no variable and no shell's history.

use std::io::{self, BufRead, IsTerminal};

use crate::failure::Failure;

/// What is typed at the terminal, without showing it; the next line of standard input where that is no terminal.
///
/// # Errors
/// [`Failure::Usage`] when nothing is given.
pub(crate) fn secret(name: &str) -> Result<String, Failure> {
    let given = if io::stdin().is_terminal() {
        rpassword::prompt_password(format!("{name}: "))
    } else {
        let mut line = String::new();
        io::stdin().lock().read_line(&mut line).map(|_| line)
    };
    let given = given.map_err(|error| Failure::Usage(format!("{name} cannot be read: {error}")))?;
    match given.trim_end_matches(['\r', '\n']) {
        "" => Err(Failure::Usage(format!("{name} was asked for, and nothing was given"))),
        secret => Ok(secret.to_owned()),
    }
}

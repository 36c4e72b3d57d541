//! Where the value of a setting is: in the setting, or, for a secret, in a file, a variable or a command's output.

use std::fs;
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde_json::Value;
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;
use crate::variables::Variables;

/// No secret is longer: a SAML2 assertion is the longest.
const MAX_BYTES: u64 = 256 << 10;

/// How long a command may take: a person may have to unlock a key.
const COMMAND_LIMIT: Duration = Duration::from_secs(60);

/// A value, or where it is.
pub(super) enum Source {
    /// A variable's text.
    Text(Secret),
    /// A configuration file's value.
    #[cfg_attr(not(feature = "profiles"), expect(dead_code, reason = "only files have these"))]
    Value(Value),
    File(PathBuf),
    #[cfg_attr(not(feature = "profiles"), expect(dead_code, reason = "only files have these"))]
    Variable(String),
    /// A program and its arguments. No shell sees them.
    #[cfg_attr(not(feature = "profiles"), expect(dead_code, reason = "only files have these"))]
    Command(Vec<String>),
}

impl Source {
    /// What the option may be set to: the first value of a fitting type counts.
    pub(super) fn values(&self, variables: &Variables) -> Result<Vec<Value>> {
        Ok(match self {
            Self::Text(text) => typed(text.expose()),
            Self::Value(value) => vec![value.clone()],
            Self::File(path) => vec![text(&from_file(path)?)],
            Self::Variable(name) => vec![text(&from_variable(name, variables)?)],
            Self::Command(argv) => vec![text(&from_command(argv, COMMAND_LIMIT)?)],
        })
    }

    /// Whether it is this very text.
    pub(super) fn is_text(&self, wanted: &str) -> bool {
        match self {
            Self::Text(text) => text.expose() == wanted,
            Self::Value(value) => value.as_str() == Some(wanted),
            _ => false,
        }
    }
}

/// It may hold a secret.
impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[redacted]")
    }
}

/// A variable's text in the types that an option may have.
pub(super) fn typed(text: &str) -> Vec<Value> {
    let mut values = vec![Value::from(text)];
    values.extend(serde_json::from_str(text).ok());
    match text.to_ascii_lowercase().as_str() {
        "1" | "true" | "yes" | "on" => values.push(true.into()),
        "0" | "false" | "no" | "off" => values.push(false.into()),
        _ => {}
    }
    values
}

fn text(secret: &Secret) -> Value {
    Value::from(secret.expose())
}

fn from_file(path: &Path) -> Result<Secret> {
    let shown = path.display();
    let failed = |why: &str| refuse(format!("the file {shown} {why}"));
    let unreadable = |error| failed(&format!("cannot be read: {error}"));
    let found = fs::metadata(path).map_err(unreadable)?;
    if !found.is_file() {
        return Err(failed("is no regular file"));
    }
    if found.permissions().mode() & 0o002 != 0 {
        return Err(failed("may be written by everybody: take that away (chmod o-w)"));
    }
    let mut bytes = Zeroizing::new(Vec::new());
    fs::File::open(path)
        .and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    trimmed(&bytes).map_err(failed)
}

fn from_variable(name: &str, variables: &Variables) -> Result<Secret> {
    let value = variables.get(name).map(Secret::from);
    value.ok_or_else(|| refuse(format!("the variable {} is not set", name.escape_debug())))
}

/// What a program prints. Its standard error stays the user's: it may ask to unlock something.
fn from_command(argv: &[String], limit: Duration) -> Result<Secret> {
    let Some((program, arguments)) = argv.split_first() else { return Err(refuse("the command is empty")) };
    let name = program.escape_debug().to_string();
    let failed = |why: &str| refuse(format!("the command {name} {why}"));
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|error| failed(&format!("cannot be run: {error}")))?;
    let Some(output) = child.stdout.take() else { return Err(failed("has no output")) };
    let (sender, receiver) = mpsc::channel();
    // It ends with the pipe. Not `thread::spawn`, which panics when threads are short.
    let reader = thread::Builder::new().name("pcsdk-command".into()).spawn(move || {
        let mut bytes = Zeroizing::new(Vec::new());
        let read = output.take(MAX_BYTES + 1).read_to_end(&mut bytes);
        // Nobody listens any more when the time was up.
        let _ = sender.send(read.map(|_| bytes));
    });
    let outcome = reader.ok().and_then(|_| receiver.recv_timeout(limit).ok());
    let Some(outcome) = outcome else {
        // Both fail only when it has ended by itself.
        let _ = child.kill();
        let _ = child.wait();
        return Err(failed(&format!("did not end within {} s", limit.as_secs_f64())));
    };
    // An endless output has no reader any more: the next write ends the program.
    let status = child.wait().map_err(|error| failed(&format!("cannot be waited for: {error}")))?;
    let bytes = outcome.map_err(|error| failed(&format!("cannot be read: {error}")))?;
    if bytes.len() as u64 <= MAX_BYTES && !status.success() {
        return Err(failed(&format!("failed ({status}); run it by hand to see why")));
    }
    trimmed(&bytes).map_err(|why| failed(&format!("gave what {why}")))
}

/// The secret without the line's end and what else is blank around it.
fn trimmed(bytes: &[u8]) -> Result<Secret, &'static str> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err("is too long for a secret");
    }
    match std::str::from_utf8(bytes).map(str::trim) {
        Ok("") => Err("is empty"),
        Ok(text) => Ok(Secret::from(text)),
        Err(_) => Err("is not text (UTF-8)"),
    }
}

fn refuse(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    fn command(argv: &[&str]) -> Result<Secret> {
        let argv: Vec<String> = argv.iter().map(|word| (*word).to_owned()).collect();
        from_command(&argv, Duration::from_secs(20))
    }

    #[test]
    fn a_command_gives_its_output_without_blanks_and_no_shell_sees_it() {
        assert_eq!(command(&["printf", " %s \n", "$HOME;canary"]).unwrap().expose(), "$HOME;canary");
    }

    #[test]
    fn a_command_that_is_of_no_use_is_named_without_its_output() {
        let long = format!("head -c {} /dev/zero", MAX_BYTES * 4);
        let cases: [(&[&str], &str); 6] = [
            (&[], "empty"),
            (&["pcsdk-no-such-program"], "cannot be run"),
            (&["sh", "-c", "echo canary; exit 3"], "exit status: 3"),
            (&["true"], "gave what is empty"),
            (&["printf", "\\377"], "not text"),
            (&["sh", "-c", &long], "too long"),
        ];
        for (argv, says) in cases {
            let error = command(argv).unwrap_err();
            assert!(error.message().contains(says) && !error.message().contains("canary"), "{error}");
        }
    }

    #[test]
    fn a_command_that_does_not_end_is_ended() {
        let begun = Instant::now();
        let argv = ["sleep".to_owned(), "60".to_owned()];
        let error = from_command(&argv, Duration::from_millis(100)).unwrap_err();
        assert!(error.message().contains("did not end within 0.1 s"), "{error}");
        assert!(begun.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn a_file_gives_its_text_and_bad_ones_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        let write = |bytes: &[u8], mode: u32| {
            fs::write(&path, bytes).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            from_file(&path)
        };
        assert_eq!(write(b"canary\r\n", 0o444).unwrap().expose(), "canary");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        for (bytes, mode, says) in [
            (&b" \n"[..], 0o600, "is empty"),
            (b"canary\xff", 0o600, "not text"),
            (b"canary", 0o602, "chmod o-w"),
        ] {
            let error = write(bytes, mode).unwrap_err();
            let shown = error.message();
            assert!(
                shown.contains(says) && shown.contains("/secret") && !shown.contains("canary"),
                "{error}"
            );
        }
        assert!(from_file(folder.path()).unwrap_err().message().contains("no regular file"));
        assert!(from_file(&folder.path().join("none")).unwrap_err().message().contains("cannot be read"));
    }

    #[test]
    fn a_text_is_tried_in_every_type() {
        assert_eq!(typed("5"), [Value::from("5"), Value::from(5)]);
        assert_eq!(typed("1"), [Value::from("1"), Value::from(1), Value::from(true)]);
        assert_eq!(typed("Off"), [Value::from("Off"), Value::from(false)]);
        assert_eq!(typed("a b"), [Value::from("a b")]);
    }
}

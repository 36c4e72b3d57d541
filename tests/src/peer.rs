//! Servers that nobody in this project wrote, started for a test and ended with it.

#![allow(clippy::print_stdout, reason = "a skipped test says why")]

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

/// Makes a missing peer a failure instead of a skipped test; CI sets it.
const REQUIRE: &str = "PCSDK_REQUIRE_PEERS";

/// A running peer. It is ended when dropped.
#[derive(Debug)]
pub struct Peer {
    child: Child,
    /// Kept open: a peer that prints to nobody ends.
    _output: Option<BufReader<ChildStdout>>,
    /// What it printed about itself.
    pub about: Value,
}

impl Peer {
    /// Starts a Node script of `tests/peers`; it prints one JSON line when it is ready and ends with its standard input.
    ///
    /// None, with the reason printed, when the peers are not installed.
    ///
    /// # Panics
    /// When Node cannot be started, or the script does not say that it is ready.
    pub fn node(script: &str, arguments: &[&str]) -> Option<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers");
        if !folder.join("node_modules").is_dir() {
            return skip("the peers are not installed: run `npm ci` in tests/peers");
        }
        let mut command = Command::new("node");
        command.current_dir(&folder).arg(script).args(arguments);
        Self::script(&mut command)
    }

    /// Starts a Python script of `tests/peers`, likewise.
    ///
    /// # Panics
    /// When Python cannot be started, or the script does not say that it is ready.
    pub fn python(script: &str) -> Option<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let own = folder.join("../.venv/bin/python");
        let mut command = Command::new(if own.exists() { own } else { "python3".into() });
        command.current_dir(folder.join("peers")).arg(script);
        Self::script(&mut command)
    }

    fn script(command: &mut Command) -> Option<Self> {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("node or Python, which the peers need");
        let mut output = BufReader::new(child.stdout.take().expect("the piped output"));
        let about = first_line(&mut output);
        let peer = Self { child, _output: Some(output), about };
        match peer.about["missing"].as_str() {
            Some(missing) => skip(missing),
            None => Some(peer),
        }
    }

    /// Starts a program that does not say when it is ready; None, with the reason printed, when it is not installed.
    pub fn program(name: &str, arguments: &[&str]) -> Option<Self> {
        let mut command = Command::new(name);
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        match command.spawn() {
            Ok(child) => Some(Self { child, _output: None, about: Value::Null }),
            Err(error) => skip(&format!("{name} cannot be started: {error}")),
        }
    }

    /// A text of what the peer printed.
    ///
    /// # Panics
    /// When it printed none of that name.
    pub fn text(&self, name: &str) -> &str {
        self.about[name].as_str().expect("a peer prints its addresses")
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // A script ends with its input, and ends what it started. Both fail only when it has ended by itself.
        if self.child.stdin.take().is_none() {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

fn first_line(output: &mut BufReader<ChildStdout>) -> Value {
    let mut line = String::new();
    output.read_line(&mut line).expect("readable output of the peer");
    serde_json::from_str(&line).expect("the peer prints a JSON line when it is ready")
}

/// The folder of the API definitions that the catalogue was made from.
const DEFINITIONS: &str = "PCSDK_DEFINITIONS";

/// One of the definitions; None, with the reason printed, when it is not there.
pub fn definition(name: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/definitions");
    let path = std::env::var_os(DEFINITIONS).map_or_else(beside, PathBuf::from).join(name);
    if path.is_file() {
        return Some(path);
    }
    println!("skipped: the API definition {name} is not at hand");
    None
}

fn skip<T>(why: &str) -> Option<T> {
    assert!(std::env::var_os(REQUIRE).is_none(), "{why}");
    println!("skipped: {why}");
    None
}

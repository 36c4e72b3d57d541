//! Running the program, with the variables a test names and no others.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::{Command, Output, Stdio};
use std::thread::{self, JoinHandle};

use pcsdk::sandbox::{Sandbox, SandboxOptions};
use serde_json::Value;

/// Credentials that the sandbox takes; the values must never be printed.
pub(crate) const PURECLOUD: [(&str, &str); 2] =
    [("PCSDK_CLIENT_ID", "id"), ("PCSDK_CLIENT_SECRET", "canary-secret")];

/// `RC_API_KEY` is the base64 of `KEY:canary-secret`.
pub(crate) const RINGCENTRAL: [(&str, &str); 4] = [
    ("RC_API_KEY", "S0VZOmNhbmFyeS1zZWNyZXQ="),
    ("RC_USERNAME", "+12223334455"),
    ("RC_EXTENSION", ""),
    ("RC_PASSWORD", "canary-password"),
];

/// The program with an empty environment.
pub(crate) fn pcsdk<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(arguments: I) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pcsdk"));
    command.args(arguments).env_clear().stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

pub(crate) fn sandbox() -> Sandbox {
    Sandbox::start(SandboxOptions::default()).unwrap()
}

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// Standard output of a run that succeeded and said nothing else.
    pub(crate) fn output(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (Some(0), ""), "{}", self.out);
        self.out
    }

    pub(crate) fn json(self) -> Value {
        serde_json::from_str(&self.output()).unwrap()
    }

    /// Standard error of a run that failed with that code, printed nothing and gave nothing secret away.
    pub(crate) fn failed(self, code: i32) -> String {
        assert_eq!((self.code, self.out.as_str()), (Some(code), ""), "{}", self.err);
        assert!(self.err.starts_with("pcsdk: ") || code == 2, "{}", self.err);
        assert!(!self.err.contains("canary") && !self.err.contains("panicked"), "{}", self.err);
        self.err
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// Runs `pcsdk ARGUMENTS` against a server, with further variables.
pub(crate) fn run(url: &str, variables: &[(&str, &str)], arguments: &[&str]) -> Run {
    let mut command = pcsdk(arguments);
    command.env("PCSDK_BASE_URL", url).envs(variables.iter().copied());
    command.output().unwrap().into()
}

/// Runs it with bytes on its standard input.
pub(crate) fn run_with_input(url: &str, variables: &[(&str, &str)], arguments: &[&str], input: &str) -> Run {
    let mut command = pcsdk(arguments);
    command.env("PCSDK_BASE_URL", url).envs(variables.iter().copied()).stdin(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap().into()
}

/// A server that gives every connection the same answer and closes it.
pub(crate) struct Parrot {
    pub(crate) url: String,
    _thread: JoinHandle<()>,
}

impl Parrot {
    pub(crate) fn start(answer: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        // It ends with the test program.
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let _ = stream.read(&mut [0; 4096]);
                let _ = stream.write_all(answer.as_bytes());
            }
        });
        Self { url, _thread: thread }
    }
}

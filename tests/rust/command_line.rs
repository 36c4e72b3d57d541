//! The shared vectors, through the command line: each call is a process of its own.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a test that meets what it did not expect ends"
)]

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use pcsdk_tests::play::{Failure, Outcome, Program, play};
use pcsdk_tests::scripted::Server;
use pcsdk_tests::surroundings::Surroundings;
use pcsdk_tests::vectors::{self, Case, Step};
use serde_json::{Map, Value};

#[test]
fn every_vector_of_plain_calls_holds() {
    let Some(program) = built() else { return };
    let server = Server::start().unwrap();
    let cases: Vec<Case> = vectors::load().into_iter().filter(fits).collect();
    let problems: Vec<String> = cases
        .iter()
        .filter_map(|case| server.begin("cli", case))
        .flat_map(|around| {
            play(&server, "cli", &around.case, &mut CommandLine::new(program.clone(), &around))
        })
        .collect();
    println!("{} vectors", cases.len());
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(cases.len() > 50, "only {} vectors are for the command line", cases.len());
}

/// The program, which Cargo builds beside this test when the whole workspace is tested.
fn built() -> Option<PathBuf> {
    let test = std::env::current_exe().unwrap();
    let program = test.parent().unwrap().with_file_name("pcsdk");
    if program.exists() {
        return Some(program);
    }
    assert!(std::env::var_os("PCSDK_REQUIRE_PEERS").is_none(), "the command line is not built");
    eprintln!("skipped: the command line is not built (cargo build --features pcsdk/cli)");
    None
}

/// Whether a case is made of what the command line has: a ready token, calls and requests, no events.
fn fits(case: &Case) -> bool {
    let only = |step: &Step, names: &[&str]| step.with.keys().all(|name| names.contains(&name.as_str()));
    let known = |step: &Step| match step.action.as_str() {
        "access_token" => true,
        "call" => only(step, &["id", "arguments"]),
        "request" => only(step, &["method", "path", "query", "headers", "body"]),
        "download" => only(step, &["source"]),
        _ => false,
    };
    if case.environment.is_some() && case.network.is_none() {
        return false;
    }
    let login = case.steps.first().is_some_and(|step| step.action == "access_token")
        || case.options.contains_key("access_token");
    login && case.events.is_none() && !case.skip.contains_key("cli") && case.steps.iter().all(known)
}

struct CommandLine {
    program: PathBuf,
    platform: String,
    options: Map<String, Value>,
    variables: BTreeMap<String, String>,
    shown: String,
}

impl CommandLine {
    fn new(program: PathBuf, around: &Surroundings) -> Self {
        let Case { platform, options, .. } = &around.case;
        let (mut options, mut variables) = (options.clone(), around.variables.clone().unwrap_or_default());
        let token = if platform == "purecloud" { "PCSDK_ACCESS_TOKEN" } else { "RC_ACCESS_TOKEN" };
        // A server, as users would, and secrets, which no argument may hold.
        for (option, variable) in
            [("base_url", "PCSDK_BASE_URL"), ("access_token", token), ("proxy", "PCSDK_PROXY")]
        {
            if let Some(value) = options.remove(option) {
                variables.insert(variable.to_owned(), value.as_str().unwrap().to_owned());
            }
        }
        Self { program, platform: platform.clone(), options, variables, shown: String::new() }
    }

    fn run(&mut self, arguments: &[String], input: Option<&Value>) -> Outcome {
        let mut command = Command::new(&self.program);
        command.args(arguments).args(["--platform", &self.platform, "--verbose", "--json-errors"]);
        for (name, value) in &self.options {
            command.args(["--option", &format!("{name}:={value}")]);
        }
        if input.is_some() {
            command.args(["--body", "-"]);
        }
        command.env_clear().envs(&self.variables);
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        if let Some(body) = input {
            // A command that is refused does not read it.
            let _ = stdin.write_all(body.to_string().as_bytes());
        }
        drop(stdin);
        let output = child.wait_with_output().unwrap();
        self.shown += &String::from_utf8_lossy(&output.stderr);
        outcome(&output)
    }
}

fn outcome(output: &Output) -> Outcome {
    if output.status.success() {
        // A line's end is put behind what came.
        let body = output.stdout.strip_suffix(b"\n").unwrap_or(&output.stdout);
        let data = if body.is_empty() { Ok(Value::Null) } else { serde_json::from_slice(body) };
        // The program prints what came; whether that is JSON is for its reader to see.
        return data.map(|data| (None, data)).map_err(|error| {
            Box::new(Failure { kind: "decode".to_owned(), message: error.to_string(), ..Failure::default() })
        });
    }
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    let last: Value = serde_json::from_str(said.lines().last().unwrap_or_default())
        .unwrap_or_else(|_| panic!("the program ended with {:?} and said {said}", output.status));
    let text = |name: &str| last[name].as_str().map(str::to_owned);
    Err(Box::new(Failure {
        kind: text("kind").unwrap_or_else(|| "argument".to_owned()),
        code: text("code"),
        status: last["status"].as_u64().and_then(|status| status.try_into().ok()),
        request_id: text("request_id"),
        retry_after: last["retry_after"].as_f64(),
        attempts: last["attempts"].as_u64().and_then(|attempts| attempts.try_into().ok()).unwrap_or_default(),
        message: text("message").unwrap_or_default(),
        waited: last["waited"].as_f64().unwrap_or_default(),
        outcome_unknown: last["outcome_unknown"].as_bool().unwrap_or_default(),
    }))
}

/// `name:=json` for each field.
fn fields(object: Option<&Value>, leave_out: &str) -> Vec<String> {
    let fields = object.and_then(Value::as_object).into_iter().flatten();
    fields.filter(|(name, _)| *name != leave_out).map(|(name, value)| format!("{name}:={value}")).collect()
}

impl Program for CommandLine {
    fn take(&mut self, step: &Step) -> Outcome {
        let with = &step.with;
        let text = |name: &str| with[name].as_str().unwrap().to_owned();
        match step.action.as_str() {
            "access_token" => {
                let purecloud = self.platform == "purecloud";
                let variable = if purecloud { "PCSDK_ACCESS_TOKEN" } else { "RC_ACCESS_TOKEN" };
                self.variables.insert(variable.to_owned(), text("token"));
                Ok((None, Value::Null))
            }
            "call" => {
                let arguments = with.get("arguments");
                let words = [vec!["call".to_owned(), text("id")], fields(arguments, "body")].concat();
                self.run(&words, arguments.and_then(|arguments| arguments.get("body")))
            }
            "request" => {
                let headers = with.get("headers").and_then(Value::as_object).into_iter().flatten();
                let headers = headers.flat_map(|(name, value)| {
                    ["--header".to_owned(), format!("{name}: {}", value.as_str().unwrap_or_default())]
                });
                let words = vec!["request".to_owned(), text("method"), text("path")];
                let words = [words, fields(with.get("query"), ""), headers.collect()].concat();
                self.run(&words, with.get("body"))
            }
            "download" => {
                let folder = tempfile::tempdir().unwrap();
                let file = folder.path().join("file");
                let words = ["download".to_owned(), text("source"), file.to_str().unwrap().to_owned()];
                self.run(&words, None)?;
                Ok((None, std::fs::read_to_string(file).unwrap().into()))
            }
            other => panic!("the command line has no step `{other}`"),
        }
    }

    fn notes(&mut self) -> (String, Vec<String>) {
        (self.shown.clone(), Vec::new())
    }
}

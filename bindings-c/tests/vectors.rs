//! The shared vectors, and one login against a foreign server, through a C program that takes commands.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "a test that meets what it did not expect ends"
)]

mod support;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use pcsdk_tests::peer::Peer;
use pcsdk_tests::play::{Failure, Outcome, Program, begin, grant, play};
use pcsdk_tests::scripted::Server;
use pcsdk_tests::vectors::{self, Place, Step};
use serde_json::{Map, Value, json};

const SOURCE: &str = "../tests/c/runner.c";

/// The running C program. It ends with its standard input.
struct CProgram {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    shown: String,
    events: Vec<String>,
    base_url: String,
    /// About the page that came last: the items to leave out, and the path of its items.
    page: (usize, String),
    /// Where the last walk stopped.
    cursor: String,
}

impl CProgram {
    /// None when there is no C compiler.
    fn start(folder: &Path) -> Option<Self> {
        let mut command = support::program("gcc", &["-std=c99"], SOURCE, &folder.join("runner"))?;
        // The variables of a case are all that it finds.
        let library =
            command.get_envs().find(|(name, _)| *name == "LD_LIBRARY_PATH").and_then(|(_, value)| value);
        let library = library.unwrap_or_default().to_owned();
        let path = std::env::var_os("PATH").unwrap_or_default();
        command.env_clear().env("LD_LIBRARY_PATH", library).env("PATH", path);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (input, output) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        Some(Self {
            child,
            input,
            output,
            shown: String::new(),
            events: Vec::new(),
            base_url: String::new(),
            page: (0, String::new()),
            cursor: String::new(),
        })
    }

    /// Sends a command and reads up to its end.
    fn command(&mut self, verb: &str, arguments: &[&str]) -> Outcome {
        let words: Vec<String> = arguments.iter().map(|text| format!(" {}", hex(text))).collect();
        writeln!(self.input.as_ref().unwrap(), "{verb}{}", words.concat()).unwrap();
        loop {
            let mut line = String::new();
            assert!(self.output.read_line(&mut line).unwrap() > 0, "the C program ended at {verb}");
            let words: Vec<&str> = line.split_whitespace().collect();
            match words[..] {
                ["log", text] => self.shown += &text_of(text),
                ["event", name] => self.events.push(name.to_owned()),
                ["page", skip, items] => self.page = (skip.parse().unwrap(), text_of(items)),
                ["ok", status, body] => return success(status, &text_of(body)),
                ["error", kind, status, code, id, wait, attempts, waited, unknown, message] => {
                    let failure = Failure {
                        kind: kind.to_owned(),
                        code: some(text_of(code)),
                        status: status.parse().ok().filter(|status| *status > 0),
                        request_id: some(text_of(id)),
                        retry_after: wait
                            .parse::<i64>()
                            .ok()
                            .filter(|ms| *ms >= 0)
                            .map(|ms| ms as f64 / 1000.0),
                        attempts: attempts.parse().unwrap(),
                        waited: waited.parse::<f64>().unwrap() / 1000.0,
                        outcome_unknown: unknown == "1",
                        message: text_of(message),
                    };
                    self.shown += &failure.message;
                    return Err(Box::new(failure));
                }
                _ => panic!("the C program said {line}"),
            }
        }
    }

    /// A command whose answer is plain text.
    fn text(&mut self, verb: &str, arguments: &[&str]) -> String {
        match self.command(verb, arguments) {
            Ok((_, Value::String(text))) => text,
            other => panic!("{verb}: {other:?}"),
        }
    }

    /// The items of a walk, `take` of them at most.
    fn iterate(&mut self, with: &Map<String, Value>) -> Outcome {
        let cursor =
            if with.contains_key("resume") { std::mem::take(&mut self.cursor) } else { String::new() };
        self.command("pages", &[with["method"].as_str().unwrap(), &with["arguments"].to_string(), &cursor])?;
        let most = with.get("take").and_then(Value::as_u64).unwrap_or(u64::MAX) as usize;
        let mut all = Vec::new();
        let skips = with.contains_key("bad_items");
        let options = if skips { r#"{"skip_bad_items":true}"# } else { "" };
        let mut bad = Vec::new();
        while all.len() < most {
            let (status, body) = self.command("page", &[options])?;
            if status.is_none() {
                break;
            }
            let (skip, path) = self.page.clone();
            let items = body.pointer(&format!("/{}", path.replace('.', "/"))).and_then(Value::as_array);
            let (_, flaws) = self.command("bad_items", &[])?;
            let gaps: Vec<u64> =
                flaws.as_array().unwrap().iter().map(|flaw| flaw["index"].as_u64().unwrap()).collect();
            bad.extend(flaws.as_array().unwrap().iter().map(|flaw| unbase64(flaw["raw"].as_str().unwrap())));
            let rest: Vec<&Value> = items.into_iter().flatten().skip(skip).collect();
            let taken = rest.len().min(most - all.len());
            let good = |place: usize| !gaps.contains(&((skip + place) as u64));
            all.extend(
                rest.into_iter()
                    .take(taken)
                    .enumerate()
                    .filter(|(at, _)| good(*at))
                    .map(|(_, item)| item.clone()),
            );
            self.cursor = self.text("cursor", &[&(skip + taken).to_string()]);
        }
        Ok((None, if skips { json!({"items": all, "bad": bad}) } else { Value::Array(all) }))
    }

    fn open(&mut self, platform: &str, options: &Value) -> Result<(), Box<Failure>> {
        self.shown.clear();
        self.events.clear();
        options["base_url"].as_str().unwrap_or_default().clone_into(&mut self.base_url);
        self.command("open", &[platform, &options.to_string()]).map(drop)
    }

    /// Sets variables of the process, or takes them away again.
    fn surround(&mut self, variables: &BTreeMap<String, String>, there: bool) {
        for (name, value) in variables {
            let words = if there { vec![name.as_str(), value] } else { vec![name.as_str()] };
            self.command("variable", &words).unwrap();
        }
    }
}

impl Program for CProgram {
    fn take(&mut self, step: &Step) -> Outcome {
        let with = &step.with;
        let text = |name: &str| with.get(name).and_then(Value::as_str).unwrap_or_default();
        let json = |name: &str| with.get(name).map_or_else(String::new, Value::to_string);
        match step.action.as_str() {
            _ if grant(step).is_some() => self.command("login", &[&grant(step).unwrap().to_string()]),
            "login_url" => {
                let (status, mut page) =
                    self.command("login_url", &[&Value::Object(with.clone()).to_string()])?;
                page["url"] = page["url"].as_str().unwrap().replace(&self.base_url, "").into();
                Ok((status, page))
            }
            "parse_login_redirect" => {
                let state: Vec<&str> = with.get("state").and_then(Value::as_str).into_iter().collect();
                self.command("parse_login_redirect", &[&[text("url")], &state[..]].concat())
            }
            "pkce_challenge" => self.command("pkce_challenge", &[text("verifier")]),
            "access_token" => self.command("access_token", &[text("token")]),
            "set_environment" => self.command("set_environment", &[text("name")]),
            verb @ ("set_auth_data" | "set_gateway") => {
                self.command(verb, &[&Value::Object(with.clone()).to_string()])
            }
            "iterate" => self.iterate(with),
            "call" => self.command("call", &[text("id"), &json("arguments"), &json("options")]),
            "request" => {
                let given = [text("method"), text("path"), &json("query"), &json("headers"), &json("body")];
                self.command("request", &[&given[..], &[&json("options")]].concat())
            }
            "download" => {
                let folder = tempfile::tempdir().unwrap();
                let file = folder.path().join(with.get("file").and_then(Value::as_str).unwrap_or("file"));
                let given = [text("source"), file.to_str().unwrap(), &json("options")];
                let (status, _) = self.command("download", &given)?;
                Ok((status, std::fs::read_to_string(file).unwrap().into()))
            }
            verb => self.command(verb, &[]),
        }
    }

    fn notes(&mut self) -> (String, Vec<String>) {
        (self.shown.clone(), self.events.clone())
    }
}

impl Drop for CProgram {
    fn drop(&mut self) {
        self.input = None;
        let ended = self.child.wait();
        if !std::thread::panicking() {
            assert!(ended.unwrap().success(), "the C program failed");
        }
    }
}

fn success(status: &str, body: &str) -> Outcome {
    let data = if body.is_empty() { Ok(Value::Null) } else { serde_json::from_str(body) };
    let data = data.map_err(|error| {
        let message = error.to_string();
        Box::new(Failure { kind: "decode".to_owned(), message, ..Failure::default() })
    })?;
    Ok((status.parse().ok().filter(|status| *status > 0), data))
}

fn unbase64(text: &str) -> String {
    String::from_utf8(STANDARD.decode(text).unwrap()).unwrap()
}

fn some(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

fn hex(text: &str) -> String {
    if text.is_empty() {
        "-".to_owned()
    } else {
        text.bytes().flat_map(|byte| [byte >> 4, byte & 15]).map(digit).collect()
    }
}

fn digit(value: u8) -> char {
    char::from_digit(value.into(), 16).unwrap()
}

fn text_of(hex: &str) -> String {
    let digits = hex.trim_start_matches('-').as_bytes();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    String::from_utf8_lossy(&digits.chunks(2).map(byte).collect::<Vec<u8>>()).into_owned()
}

#[test]
fn every_vector_holds() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start().unwrap();
    let Some(mut program) = CProgram::start(folder.path()) else { return };
    let mut problems = Vec::new();
    for case in vectors::load().into_iter().filter(|case| !case.skip.contains_key("c")) {
        let Some(around) = server.begin("c", &case) else { continue };
        let variables = around.variables.unwrap_or_default();
        program.surround(&variables, true);
        let opened = program.open(&case.platform, &Value::Object(around.case.options.clone()));
        problems.extend(begin(&around.case, opened.as_ref().copied().map_err(|failure| &**failure)));
        if opened.is_ok() {
            problems.extend(play(&server, "c", &around.case, &mut program));
        }
        program.surround(&variables, false);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Descriptors, threads, and kilobytes of memory that a process has in use.
fn held(process: u32) -> (usize, usize, usize) {
    let count = |what: &str| std::fs::read_dir(format!("/proc/{process}/{what}")).unwrap().count();
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let memory = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    (count("fd"), count("task"), memory.split_whitespace().next().unwrap().parse().unwrap())
}

#[test]
fn ten_thousand_failures_leave_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start().unwrap();
    let Some(mut program) = CProgram::start(folder.path()) else { return };
    let url = server.url(Place::Broken);
    program.open("purecloud", &json!({"base_url": url, "access_token": "t", "max_attempts": 1})).unwrap();
    let mut fail = |times: usize| {
        for _ in 0..times {
            program.command("request", &["POST", "/api/v2/x", "", "", "{}"]).unwrap_err();
        }
        program.shown.clear();
        held(program.child.id())
    };
    let (files, threads, memory) = fail(500);
    let (files_after, threads_after, memory_after) = fail(10_000);
    assert!(files_after <= files && threads_after <= threads, "{files_after} files, {threads_after} threads");
    assert!(memory_after < memory + (8 << 10), "{memory} kB became {memory_after} kB");
}

#[test]
fn a_foreign_server_takes_login_refresh_and_a_protected_call() {
    let Some(peer) = Peer::node("authorization-server.mjs", &[]) else { return };
    let folder = tempfile::tempdir().unwrap();
    let Some(mut program) = CProgram::start(folder.path()) else { return };

    program.open("purecloud", &json!({"base_url": peer.text("purecloud")})).unwrap();
    let grant = json!({"grant": "client_credentials", "client_id": "batch:1", "client_secret": "s%cret +1"});
    program.command("login", &[&grant.to_string()]).unwrap();
    assert_eq!(program.command("call", &["getUsersMe", ""]).unwrap().1["name"], "batch:1");

    let options =
        json!({"base_url": peer.text("ringcentral"), "client_id": "phone", "client_secret": "phone-secret"});
    program.open("ringcentral", &options).unwrap();
    let grant = json!({"grant": "password", "username": "+15550100", "password": "pass word&1"});
    program.command("login", &[&grant.to_string()]).unwrap();
    let first = program.command("auth_data", &[]).unwrap().1;
    program.command("refresh", &[]).unwrap();
    let second = program.command("auth_data", &[]).unwrap().1;
    assert_ne!(first["refresh_token"], second["refresh_token"]);
    assert_eq!(program.command("call", &["readExtension", ""]).unwrap().1["name"], "+15550100");
}

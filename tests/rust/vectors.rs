//! The shared vectors, through the Rust API.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "a test that meets what it did not expect ends"
)]

use std::sync::{Arc, Mutex, OnceLock};

use pcsdk::{
    CallOptions, Client, Config, Error, Event, Level, Observer, Platform, RawRequest, Response, TimeUnit,
};
use pcsdk_tests::play::{Failure, Outcome, Program, begin, grant, play};
use pcsdk_tests::scripted::Server;
use pcsdk_tests::surroundings::Surroundings;
use pcsdk_tests::vectors::{self, Case, Step};
use serde_json::{Map, Value, json};

#[test]
fn every_vector_holds() {
    let server = Server::start().unwrap();
    let cases = vectors::load();
    let problems: Vec<String> = cases
        .iter()
        .filter(|case| !case.skip.contains_key("rust"))
        .filter_map(|case| server.begin("rust", case))
        .flat_map(|around| match RustProgram::new(&around) {
            Ok(mut program) => {
                let mut problems = begin(&around.case, Ok(()));
                problems.extend(play(&server, "rust", &around.case, &mut program));
                problems
            }
            Err(error) => begin(&around.case, Err(&failure(&error))),
        })
        .collect();
    println!("{} vectors", cases.len());
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

struct RustProgram {
    client: Client,
    /// Where the last walk stopped.
    cursor: Option<String>,
    notes: Arc<Notes>,
}

/// Keeps what a client shows, to look for secrets and events.
#[derive(Default)]
struct Notes {
    shown: Mutex<String>,
    events: Mutex<Vec<String>>,
    /// Asked for its login at every event.
    asked: OnceLock<Client>,
}

impl Notes {
    fn show(&self, text: &str) {
        let mut shown = self.shown.lock().unwrap();
        shown.push_str(text);
        shown.push('\n');
    }
}

impl Observer for Notes {
    fn wants(&self, _: Level) -> bool {
        true
    }

    fn log(&self, _: Level, text: &str) {
        self.show(text);
    }

    fn event(&self, event: &Event<'_>) {
        self.show(&format!("{event:?}"));
        self.events.lock().unwrap().push(event.kind.name().to_owned());
        if let Some(client) = self.asked.get() {
            self.show(&format!("{client:?}, {}", client.is_token_valid()));
        }
    }
}

impl RustProgram {
    fn new(around: &Surroundings) -> pcsdk::Result<Self> {
        let Case { platform, options, .. } = &around.case;
        let platform = Platform::from_name(platform).unwrap();
        let mut config = Config::from_json(platform, Value::Object(options.clone()).to_string().as_bytes())?;
        let notes = Arc::new(Notes::default());
        config.observer(notes.clone()).variables(around.variables.clone().unwrap_or_default());
        let client = Client::new(config)?;
        if around.case.unruly_handlers {
            // The client and its observer keep each other: for as long as the tests run.
            notes.asked.set(client.clone()).unwrap();
        }
        Ok(Self { client, cursor: None, notes })
    }

    fn run(&mut self, step: &Step) -> pcsdk::Result<(Option<u16>, Value)> {
        if step.action == "iterate" {
            return self.iterate(&step.with).map(|items| (None, items));
        }
        let (client, with) = (&self.client, &step.with);
        let options = with.get("options").map_or_else(String::new, Value::to_string);
        let options = CallOptions::from_json(options.as_bytes())?;
        let text = |name: &str| with.get(name).and_then(Value::as_str).unwrap_or_default();
        let bytes = |name: &str| with.get(name).map_or_else(Vec::new, |value| value.to_string().into_bytes());
        if let Some(grant) = grant(step) {
            return answer(&client.login(grant.to_string().as_bytes(), &options)?);
        }
        let nothing = || Ok((None, Value::Null));
        match step.action.as_str() {
            "access_token" => client.set_access_token(text("token")).and_then(|()| nothing()),
            "set_environment" => client.set_environment(text("name")).and_then(|()| nothing()),
            "set_gateway" => client
                .set_gateway(Value::Object(with.clone()).to_string().as_bytes())
                .and_then(|()| nothing()),
            "set_auth_data" => client
                .set_auth_data(Value::Object(with.clone()).to_string().as_bytes())
                .and_then(|()| nothing()),
            "login_url" => {
                let mut page = client.login_url(Value::Object(with.clone()).to_string().as_bytes())?;
                page["url"] = page["url"].as_str().unwrap().replace(&client.base_url(), "").into();
                Ok((None, page))
            }
            "parse_login_redirect" => {
                let state = with.get("state").and_then(Value::as_str);
                Ok((None, client.parse_login_redirect(text("url"), state)?))
            }
            "pkce_challenge" => Ok((None, pcsdk::pkce_challenge(text("verifier"))?.into())),
            "auth_data" => Ok((None, client.auth_data(TimeUnit::Seconds))),
            "login_state" => {
                let (authorized, valid) = (client.is_authorized(), client.is_token_valid());
                Ok((None, json!({"authorized": authorized, "token_valid": valid})))
            }
            "refresh" => client.refresh(&options)?.map_or_else(nothing, |response| answer(&response)),
            "logout" => client.logout(&options)?.map_or_else(nothing, |response| answer(&response)),
            "call" => answer(&client.call(text("id"), &bytes("arguments"), &options)?),
            "request" => {
                let body = with.get("body").map(|body| body.to_string().into_bytes());
                let (query, headers) = (bytes("query"), bytes("headers"));
                let (method, path) = (text("method"), text("path"));
                let request =
                    RawRequest { method, path, query: &query, headers: &headers, body: body.as_deref() };
                answer(&client.request(&request, &options)?)
            }
            "download" => {
                let folder = tempfile::tempdir().unwrap();
                let file = folder.path().join(with.get("file").and_then(Value::as_str).unwrap_or("file"));
                let response = client.download(text("source"), &file, &options)?;
                assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "only the file is left");
                Ok((Some(response.status()), std::fs::read_to_string(file).unwrap().into()))
            }
            other => panic!("there is no step `{other}`"),
        }
    }
}

impl RustProgram {
    /// The items of a walk, `take` of them at most.
    fn iterate(&mut self, with: &Map<String, Value>) -> pcsdk::Result<Value> {
        let cursor = self.cursor.take().filter(|_| with.contains_key("resume"));
        let arguments = with["arguments"].to_string();
        let method = with["method"].as_str().unwrap();
        let mut pager = self.client.pager(method, b"", arguments.as_bytes(), cursor.as_deref())?;
        let most = with.get("take").and_then(Value::as_u64).unwrap_or(u64::MAX) as usize;
        let mut all = Vec::new();
        let skip_bad_items = with.contains_key("bad_items");
        let options = CallOptions { skip_bad_items, ..CallOptions::default() };
        let mut bad = Vec::new();
        while all.len() < most {
            let Some(page) = pager.next_page(&options)? else { break };
            bad.extend(page.bad.iter().map(|bad| String::from_utf8_lossy(&bad.raw).into_owned()));
            let gaps: Vec<u64> = page.bad.iter().map(|bad| bad.index).collect();
            let body: Value = page.response.json()?;
            let pointer = format!("/{}", page.items.replace('.', "/"));
            let items = body.pointer(&pointer).and_then(Value::as_array).cloned().unwrap_or_default();
            let skipped = page.skip as usize;
            let rest: Vec<Value> = items.into_iter().skip(skipped).collect();
            let taken = rest.len().min(most - all.len());
            let good = |place: usize| !gaps.contains(&((skipped + place) as u64));
            all.extend(
                rest.into_iter().take(taken).enumerate().filter(|(at, _)| good(*at)).map(|(_, item)| item),
            );
            self.cursor = Some(pager.cursor((skipped + taken) as u64));
        }
        Ok(if skip_bad_items { json!({"items": all, "bad": bad}) } else { Value::Array(all) })
    }
}

/// The status and the JSON of an answer.
fn answer(response: &Response) -> pcsdk::Result<(Option<u16>, Value)> {
    Ok((Some(response.status()), response.json()?))
}

impl Program for RustProgram {
    fn take(&mut self, step: &Step) -> Outcome {
        self.run(step).map_err(|error| {
            self.notes.show(&format!("{error} {error:?}"));
            failure(&error)
        })
    }

    fn notes(&mut self) -> (String, Vec<String>) {
        self.notes.show(&format!("{:?}", self.client));
        (self.notes.shown.lock().unwrap().clone(), self.notes.events.lock().unwrap().clone())
    }
}

fn failure(error: &Error) -> Box<Failure> {
    Box::new(Failure {
        kind: error.kind().name().to_owned(),
        code: error.code().map(str::to_owned),
        status: error.status(),
        request_id: error.request_id().map(str::to_owned),
        retry_after: error.retry_after().map(|wait| wait.as_secs_f64()),
        attempts: error.attempts(),
        waited: error.waited().as_secs_f64(),
        outcome_unknown: error.outcome_unknown(),
        message: error.message().to_owned(),
    })
}

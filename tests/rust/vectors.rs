//! The shared vectors, through the Rust API.

use std::sync::{Arc, Mutex};

use pcsdk::{CallOptions, Client, Config, Error, Event, Level, Observer, Platform, RawRequest, Response, TimeUnit};
use pcsdk_tests::scripted::Server;
use pcsdk_tests::vectors::{self, Case, Expect, Step, covers};
use serde_json::{Map, Value, json};

/// Keeps what a client shows, to look for secrets and events.
#[derive(Default)]
struct Notes {
    shown: Mutex<String>,
    events: Mutex<Vec<String>>,
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
    }
}

#[test]
fn every_vector_holds() {
    let server = Server::start().unwrap();
    let mut failures = Vec::new();
    let cases = vectors::load();
    for case in &cases {
        let problems = run(&server, case);
        failures.extend(problems.into_iter().map(|problem| format!("{}: {problem}", case.name)));
    }
    println!("{} vectors", cases.len());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn run(server: &Server, case: &Case) -> Vec<String> {
    let mut problems = Vec::new();
    let notes = Arc::new(Notes::default());
    let mut options = case.options.clone();
    options.insert("base_url".to_owned(), server.base_url("rust", &case.name).into());
    let platform = Platform::from_name(&case.platform).unwrap();
    let mut config = Config::from_json(platform, Value::Object(options).to_string().as_bytes()).unwrap();
    config.observer(notes.clone());
    let client = Client::new(config).unwrap();
    for (number, step) in case.steps.iter().enumerate() {
        let outcome = take(&client, step);
        if let Err(error) = &outcome {
            notes.show(&format!("{error} {error:?}"));
        }
        problems.extend(compare(&outcome, &step.expect).into_iter().map(|p| format!("step {}: {p}", number + 1)));
    }
    notes.show(&format!("{client:?}"));
    problems.extend(server.verdict("rust", case));
    if let Some(expected) = &case.events {
        let fired = notes.events.lock().unwrap();
        if *fired != *expected {
            problems.push(format!("events {fired:?}, not {expected:?}"));
        }
    }
    let shown = notes.shown.lock().unwrap();
    for secret in case.secrets.iter().filter(|secret| shown.contains(*secret)) {
        problems.push(format!("`{secret}` was shown:\n{shown}"));
    }
    problems
}

/// What came of a step: the answer's status, if one, and the data.
type Outcome = Result<(Option<u16>, Value), Error>;

fn take(client: &Client, step: &Step) -> Outcome {
    let options = CallOptions::default();
    let with = &step.with;
    let text = |name: &str| with.get(name).and_then(Value::as_str).unwrap_or_default();
    let bytes = |name: &str| with.get(name).map_or_else(Vec::new, |value| value.to_string().into_bytes());
    let login = |grant: &str, names: &[(&str, &str)]| {
        let mut object = Map::from_iter([("grant".to_owned(), json!(grant))]);
        for (from, to) in names {
            object.insert((*to).to_owned(), with.get(*from).cloned().unwrap_or_default());
        }
        client.login(Value::Object(object).to_string().as_bytes(), &options)
    };
    let nothing = || Ok((None, Value::Null));
    match step.action.as_str() {
        "client_credentials" => {
            answer(login("client_credentials", &[("id", "client_id"), ("secret", "client_secret")])?)
        }
        "authorize" => {
            let fields = ["username", "extension", "password", "remember"];
            answer(login("password", &fields.map(|name| (name, name)))?)
        }
        "jwt" => answer(login("jwt", &[("jwt", "jwt")])?),
        "access_token" => client.set_access_token(text("token")).and_then(|()| nothing()),
        "set_environment" => client.set_environment(text("name")).and_then(|()| nothing()),
        "set_auth_data" => {
            client.set_auth_data(Value::Object(with.clone()).to_string().as_bytes()).and_then(|()| nothing())
        }
        "auth_data" => Ok((None, client.auth_data(TimeUnit::Seconds))),
        "refresh" => client.refresh(&options)?.map_or_else(nothing, answer),
        "logout" => client.logout(&options)?.map_or_else(nothing, answer),
        "call" => answer(client.call(text("id"), &bytes("arguments"), &options)?),
        "request" => {
            let body = with.get("body").map(|body| body.to_string().into_bytes());
            let (query, headers) = (bytes("query"), bytes("headers"));
            let request = RawRequest {
                method: text("method"),
                path: text("path"),
                query: &query,
                headers: &headers,
                body: body.as_deref(),
            };
            answer(client.request(&request, &options)?)
        }
        other => panic!("there is no step `{other}`"),
    }
}

/// The status and the JSON of an answer; other bodies and none are null.
fn answer(response: Response) -> Outcome {
    let data = response.json::<Value>()?;
    Ok((Some(response.status()), data))
}

fn compare(outcome: &Outcome, expect: &Expect) -> Vec<String> {
    let mut problems = Vec::new();
    match (outcome, &expect.error) {
        (Ok((status, data)), None) => {
            if expect.status.is_some() && *status != expect.status {
                problems.push(format!("status {status:?}, not {:?}", expect.status));
            }
            if let Some(expected) = expect.data.as_ref().filter(|expected| !covers(data, expected)) {
                problems.push(format!("data {data}, not {expected}"));
            }
        }
        (Ok(_), Some(expected)) => problems.push(format!("succeeded instead of {}", expected.kind)),
        (Err(error), None) => problems.push(format!("failed: {error}")),
        (Err(error), Some(expected)) => {
            let mut differ = |what: &str, found: Value, expected: Value| {
                if !expected.is_null() && found != expected {
                    problems.push(format!("{what} {found}, not {expected}: {error}"));
                }
            };
            differ("kind", json!(error.kind().name()), json!(expected.kind));
            differ("code", json!(error.code()), json!(expected.code));
            differ("status", json!(error.status()), json!(expected.status));
            differ("request id", json!(error.request_id()), json!(expected.request_id));
            differ("retry_after", json!(error.retry_after().map(|d| d.as_secs_f64())), json!(expected.retry_after));
            differ("attempts", json!(error.attempts()), expected.attempts.map_or(Value::Null, Into::into));
            for text in expected.says.iter().filter(|text| !error.message().contains(*text)) {
                problems.push(format!("the message lacks `{text}`: {error}"));
            }
        }
    }
    problems
}

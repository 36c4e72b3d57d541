//! A vector of 200 operations with all their arguments, and what each of them is on the wire: every language's runner
//! sends the same bytes as Rust, whose requests an independent validator accepts.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use pcsdk::catalog::{self, Location, Operation};
use pcsdk::sandbox::{Extent, legal_arguments};
use pcsdk::{CallOptions, Client, Config, Platform};
use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};
use serde_json::{Value, json};

use super::{NOTICE, Output};
use crate::scripted::Request;

const PATH: &str = "tests/vectors/sample.json";
const SIZE: usize = 200;

/// The calls of one case: few enough to be found when one of them fails.
const STEPS: usize = 25;

/// No longer arguments: the file is to stay readable.
const LONGEST: usize = 2_000;

pub(super) fn outputs() -> Result<Vec<Output>, Box<dyn Error>> {
    let recorder = Recorder::start()?;
    let mut cases = Vec::new();
    for (platform, calls) in chosen() {
        let client = recorder.client(platform)?;
        for (number, calls) in calls.chunks(STEPS).enumerate() {
            cases.push(case(platform, number + 1, calls, &client, &recorder)?);
        }
    }
    let about = format!("{NOTICE} A sample of all operations, with every argument.");
    let mut text = Vec::new();
    let mut writer = Serializer::with_formatter(&mut text, PrettyFormatter::with_indent(b" "));
    json!({ "about": about, "cases": cases }).serialize(&mut writer)?;
    text.push(b'\n');
    Ok(vec![Output { path: PATH.to_owned(), text: String::from_utf8(text)? }])
}

/// An operation and its arguments.
type Call = (Operation, Value);

/// As many of each kind of operation as there are: by platform, method, places of the parameters, lists among them.
fn chosen() -> Vec<(Platform, Vec<Call>)> {
    let mut kinds: BTreeMap<_, Vec<Call>> = BTreeMap::new();
    for (place, platform) in Platform::ALL.into_iter().enumerate() {
        for operation in catalog::operations(platform).filter(is_plain) {
            let arguments = Value::Object(legal_arguments(platform, &operation, Extent::Most));
            if arguments.to_string().len() <= LONGEST {
                kinds.entry((place, kind(&operation))).or_default().push((operation, arguments));
            }
        }
    }
    let mut chosen = Platform::ALL.map(|platform| (platform, Vec::new()));
    let mut rest: Vec<(usize, Vec<Call>)> =
        kinds.into_iter().map(|((place, _), calls)| (place, spread(calls))).collect();
    let mut left = SIZE;
    while left > 0 && rest.iter().any(|(_, calls)| !calls.is_empty()) {
        for (place, calls) in &mut rest {
            if let Some(call) = calls.pop().filter(|_| left > 0) {
                chosen[*place].1.push(call);
                left -= 1;
            }
        }
    }
    chosen.into()
}

/// What every language can send by itself, and take the answer of: no file, no answer without a body, no notice.
fn is_plain(operation: &Operation) -> bool {
    let is_json = |body: &catalog::Body| body.types.first().is_some_and(|media| media == "application/json");
    let is_lasting = !operation.deprecated && !operation.preview;
    is_lasting
        && operation.method != "HEAD"
        && operation.auth.is_none()
        && operation.body.as_ref().is_none_or(is_json)
}

fn kind(operation: &Operation) -> (String, [bool; 5]) {
    let has = |place| operation.params.iter().any(|param| param.location == place);
    let has_list = operation.params.iter().any(|param| param.items.is_some());
    let places = [Location::Path, Location::Query, Location::Header, Location::Body].map(has);
    (operation.method.clone(), [places[0], places[1], places[2], places[3], has_list])
}

/// The calls in another order, so that the first few are not all neighbours.
fn spread(mut calls: Vec<Call>) -> Vec<Call> {
    let turned = |(operation, _): &Call| operation.id.bytes().rev().collect::<Vec<u8>>();
    calls.sort_by_key(turned);
    calls
}

fn case(
    platform: Platform,
    number: usize,
    calls: &[Call],
    client: &Client,
    recorder: &Recorder,
) -> Result<Value, Box<dyn Error>> {
    let mut steps = vec![json!({ "do": "access_token", "with": { "token": "sample" } })];
    let mut script = Vec::new();
    for (operation, arguments) in calls {
        client.call(&operation.id, arguments.to_string().as_bytes(), &CallOptions::default())?;
        let request = recorder.last().ok_or("the recorder has seen no request")?;
        steps.push(json!({ "do": "call", "with": { "id": operation.id, "arguments": arguments } }));
        let mut expect = json!({
            "method": request.method,
            "target": request.target,
            "headers": { "content-type": request.header("content-type") },
        });
        if !request.body.is_empty() {
            expect["body"] = json!(String::from_utf8(request.body)?);
        }
        script.push(json!({ "expect": expect, "answer": { "json": {} } }));
    }
    let name = format!("sample_of_{platform}_{number}").to_lowercase();
    Ok(
        json!({ "name": name, "platform": platform.to_string().to_lowercase(), "steps": steps, "script": script }),
    )
}

/// A server that answers `{}` and remembers the last request. It lives until the process ends.
#[derive(Debug)]
struct Recorder {
    url: String,
    last: Arc<Mutex<Option<Request>>>,
}

impl Recorder {
    fn start() -> Result<Self, Box<dyn Error>> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}", listener.local_addr()?);
        let last = Arc::<Mutex<Option<Request>>>::default();
        let seen = last.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let seen = seen.clone();
                thread::spawn(move || record(&stream, &seen));
            }
        });
        Ok(Self { url, last })
    }

    fn client(&self, platform: Platform) -> Result<Client, Box<dyn Error>> {
        let options = json!({ "base_url": self.url, "access_token": "sample" }).to_string();
        Ok(Client::new(Config::from_json(platform, options.as_bytes())?)?)
    }

    fn last(&self) -> Option<Request> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

fn record(mut stream: &TcpStream, seen: &Mutex<Option<Request>>) {
    let mut reader = BufReader::new(stream);
    while let Ok(Some(request)) = Request::read(&mut reader, 0) {
        *seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        let answer = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";
        if stream.write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_sample_has_200_operations_of_every_method_and_place() {
        let chosen = chosen();
        assert_eq!(chosen.iter().map(|(_, calls)| calls.len()).sum::<usize>(), SIZE);
        for (platform, calls) in &chosen {
            let methods: BTreeSet<&str> =
                calls.iter().map(|(operation, _)| operation.method.as_str()).collect();
            assert_eq!(methods, BTreeSet::from(["DELETE", "GET", "PATCH", "POST", "PUT"]), "{platform}");
            let bodies = calls.iter().filter(|(operation, _)| operation.body.is_some()).count();
            assert!(calls.len() >= 60 && bodies >= 20, "{platform}: {} {bodies}", calls.len());
        }
    }
}

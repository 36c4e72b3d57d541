//! One run of one case: which line of the script comes next, and what has gone wrong.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;

use super::message::Request;
use crate::vectors::{Answer, Case, ExpectedRequest};

/// What goes back over the wire.
#[derive(Debug)]
pub(super) enum Reply {
    /// An answer; the connection stays.
    Whole(Vec<u8>),
    /// An answer; the connection is closed.
    Last(Vec<u8>),
    /// The connection is closed without one.
    HangUp,
}

impl Reply {
    pub(super) fn json(status: u16, body: &str) -> Self {
        let length = body.len();
        Self::Whole(
            format!("HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
                .into_bytes(),
        )
    }

    fn of(answer: &Answer) -> Self {
        if answer.hang_up {
            return Self::HangUp;
        }
        if let Some(raw) = &answer.raw {
            return Self::Last(raw.clone().into_bytes());
        }
        let json = answer.json.as_ref().map(Value::to_string);
        let body = json.as_ref().or(answer.body.as_ref()).map_or("", String::as_str);
        let mut head = format!("HTTP/1.1 {} X\r\n", answer.status.unwrap_or(200));
        if json.is_some() && !answer.headers.contains_key("content-type") {
            head.push_str("content-type: application/json\r\n");
        }
        for (name, value) in &answer.headers {
            let _ = write!(head, "{name}: {}\r\n", value.as_str().unwrap_or_default());
        }
        Self::Whole(format!("{head}content-length: {}\r\n\r\n{body}", body.len()).into_bytes())
    }
}

#[derive(Debug, Default)]
pub(super) struct Stage {
    next: usize,
    problems: Vec<String>,
}

impl Stage {
    /// Compares a request with the next line of the script and plays its answer.
    pub(super) fn play(&mut self, case: &Case, request: &Request, target: &str) -> Reply {
        let number = self.next + 1;
        let Some(exchange) = case.script.get(self.next) else {
            self.problems.push(format!("request {number} is not in the script: {} {target}", request.method));
            return Reply::json(599, "{\"message\":\"not in the script\"}");
        };
        self.next += 1;
        for problem in differences(&exchange.expect, request, target) {
            self.problems.push(format!("request {number}: {problem}"));
        }
        Reply::of(&exchange.answer)
    }

    pub(super) fn verdict(&self, case: &Case) -> Vec<String> {
        let mut problems = self.problems.clone();
        for missing in case.script.iter().skip(self.next) {
            problems.push(format!("never came: {} {}", missing.expect.method, missing.expect.target));
        }
        problems
    }
}

fn differences(expected: &ExpectedRequest, request: &Request, target: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let mut differ = |what: &str, expected: &str, found: &str| {
        if expected != found {
            problems.push(format!("{what} is `{found}`, not `{expected}`"));
        }
    };
    differ("the method", &expected.method, &request.method);
    differ("the target", &expected.target, target);
    for (name, value) in &expected.headers {
        let wanted = value.as_str().unwrap_or("(absent)");
        differ(&format!("the header {name}"), wanted, request.header(name).unwrap_or("(absent)"));
    }
    let body = String::from_utf8_lossy(&request.body);
    if let Some(wanted) = &expected.body {
        differ("the body", wanted, &body);
    }
    if let Some(wanted) = &expected.form {
        let wanted: BTreeMap<_, _> =
            wanted.iter().map(|(k, v)| (k.clone(), v.as_str().unwrap_or("").to_owned())).collect();
        differ("the form", &format!("{wanted:?}"), &format!("{:?}", form(&body)));
    }
    problems
}

fn form(body: &str) -> BTreeMap<String, String> {
    body.split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(key, value)| (decoded(key), decoded(value)))
        .collect()
}

/// Undoes percent-encoding and `+`.
fn decoded(text: &str) -> String {
    let bytes = text.replace('+', " ").into_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escaped = (bytes[at] == b'%').then(|| bytes.get(at + 1..at + 3)).flatten();
        let value = escaped.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        out.push(value.unwrap_or(bytes[at]));
        at += if value.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}

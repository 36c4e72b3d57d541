//! One run of one case: which line of the script comes next, and what has gone wrong.

use std::collections::BTreeMap;
use std::time::Instant;

use super::message::Request;
use super::reply::Reply;
use crate::vectors::{Case, Exchange, ExpectedRequest};

/// Which server of a case a request came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The client's own.
    Api,
    /// The one of another origin.
    Decoy,
}

impl Role {
    fn script(self, case: &Case) -> &[Exchange] {
        match self {
            Self::Api => &case.script,
            Self::Decoy => &case.decoy,
        }
    }

    fn place(self) -> &'static str {
        match self {
            Self::Api => "",
            Self::Decoy => " at the decoy",
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct Stage {
    /// How many requests came, by role.
    came: [usize; 2],
    answered: Option<Instant>,
    problems: Vec<String>,
}

impl Stage {
    /// Compares a request with the next line of the script and plays its answer. `names` stand in the answer's texts.
    pub(super) fn play(
        &mut self,
        case: &Case,
        role: Role,
        request: &Request,
        target: &str,
        names: &[(&str, &str)],
    ) -> Reply {
        let at = self.came[role as usize];
        self.came[role as usize] += 1;
        let number = at + 1;
        let Some(exchange) = role.script(case).get(at) else {
            let (place, method) = (role.place(), &request.method);
            self.problems.push(format!("request {number}{place} is not in the script: {method} {target}"));
            return Reply::json(599, "{\"message\":\"not in the script\"}");
        };
        for problem in differences(&exchange.expect, request, target) {
            self.problems.push(format!("request {number}{}: {problem}", role.place()));
        }
        let since = self.answered.map(|answered| answered.elapsed().as_millis());
        if let (Some(least), Some(since)) = (exchange.expect.after_ms, since)
            && since < u128::from(least)
        {
            self.problems.push(format!("request {number} came after {since} ms, not after {least}"));
        }
        self.answered = Some(Instant::now());
        Reply::of(&exchange.answer, names)
    }

    pub(super) fn verdict(&self, case: &Case) -> Vec<String> {
        let mut problems = self.problems.clone();
        for role in [Role::Api, Role::Decoy] {
            for missing in role.script(case).iter().skip(self.came[role as usize]) {
                let (method, target) = (&missing.expect.method, &missing.expect.target);
                problems.push(format!("never came{}: {method} {target}", role.place()));
            }
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
    if let Some(reused) = expected.reused {
        differ("the connection", connection(reused), connection(request.nth > 0));
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

fn connection(reused: bool) -> &'static str {
    if reused { "used again" } else { "new" }
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

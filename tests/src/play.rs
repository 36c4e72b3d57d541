//! Runs a vector through whatever speaks to the library, and says what differed.

use std::time::Instant;

use serde_json::{Value, json};

use crate::scripted::Server;
use crate::vectors::{Case, Expect, Step, covers};

/// A client under test.
pub trait Program {
    /// Does one step.
    fn take(&mut self, step: &Step) -> Outcome;

    /// Everything that was shown (messages, log lines, Debug output), and the events fired.
    fn notes(&mut self) -> (String, Vec<String>);
}

/// What came of a step: the answer's status, if one, and the data.
pub type Outcome = Result<(Option<u16>, Value), Box<Failure>>;

/// A failure, in the words that every language shares.
#[derive(Debug, Clone, Default)]
pub struct Failure {
    /// The stable name of the kind.
    pub kind: String,
    /// The vendor's code, or ours.
    pub code: Option<String>,
    /// The HTTP status.
    pub status: Option<u16>,
    /// The vendor's id of the exchange.
    pub request_id: Option<String>,
    /// Seconds.
    pub retry_after: Option<f64>,
    /// Requests sent.
    pub attempts: u32,
    /// Seconds spent waiting.
    pub waited: f64,
    /// Whether the server may have acted on the request.
    pub outcome_unknown: bool,
    /// What it says.
    pub message: String,
}

/// Runs a case that begun on `server`; the problems found, none when it holds.
pub fn play(server: &Server, run: &str, case: &Case, program: &mut dyn Program) -> Vec<String> {
    let mut problems = Vec::new();
    for (number, step) in case.steps.iter().enumerate() {
        let began = Instant::now();
        if step.action == "pause" {
            pause(step);
            continue;
        }
        let outcome = program.take(step);
        let took = began.elapsed().as_millis();
        let mut differing = compare(&outcome, &step.expect);
        if step.expect.within_ms.is_some_and(|most| took > u128::from(most)) {
            differing.push(format!("it took {took} ms"));
        }
        problems.extend(differing.into_iter().map(|p| format!("step {}: {p}", number + 1)));
    }
    problems.extend(server.verdict(run, case));
    let (shown, fired) = program.notes();
    if let Some(expected) = case.events.as_ref().filter(|expected| **expected != fired) {
        problems.push(format!("events {fired:?}, not {expected:?}"));
    }
    for secret in case.secrets.iter().filter(|secret| shown.contains(*secret)) {
        problems.push(format!("`{secret}` was shown:\n{shown}"));
    }
    for text in case.once.iter().filter(|text| shown.matches(text.as_str()).count() != 1) {
        problems.push(format!("`{text}` was not shown once:\n{shown}"));
    }
    problems.into_iter().map(|problem| format!("{}: {problem}", case.name)).collect()
}

/// Lets the server's end of a connection arrive: there is nothing else to wait for.
#[expect(clippy::disallowed_methods, reason = "the vectors stand outside of the library's clock")]
fn pause(step: &Step) {
    let millis = step.with.get("ms").and_then(Value::as_u64).unwrap_or_default();
    std::thread::sleep(std::time::Duration::from_millis(millis));
}

/// The problems of a client that was, or was not, made.
pub fn begin(case: &Case, made: Result<(), &Failure>) -> Vec<String> {
    let outcome = made.map(|()| (None, Value::Null)).map_err(|failure| Box::new(failure.clone()));
    let expect = Expect { error: case.refused.clone(), ..Expect::default() };
    let mut problems = compare(&outcome, &expect);
    if let Err(failure) = made {
        let shown = case.secrets.iter().filter(|secret| failure.message.contains(*secret));
        problems.extend(shown.map(|secret| format!("`{secret}` was shown: {}", failure.message)));
    }
    problems.into_iter().map(|problem| format!("{}: the client: {problem}", case.name)).collect()
}

fn compare(outcome: &Outcome, expect: &Expect) -> Vec<String> {
    match (outcome, &expect.error) {
        (Ok((status, data)), None) => {
            let mut problems = Vec::new();
            // Not every runner sees the status.
            if expect.status.is_some() && status.is_some() && *status != expect.status {
                problems.push(format!("status {status:?}, not {:?}", expect.status));
            }
            if let Some(expected) = expect.data.as_ref().filter(|expected| !covers(data, expected)) {
                problems.push(format!("data {data}, not {expected}"));
            }
            problems
        }
        (Ok(_), Some(expected)) => vec![format!("succeeded instead of {}", expected.kind)],
        (Err(failure), None) if expect.or_error.as_ref() == Some(&failure.kind) => Vec::new(),
        (Err(failure), None) => vec![format!("failed: {}", failure.message)],
        (Err(failure), Some(expected)) => {
            let facts = [
                ("kind", json!(failure.kind), json!(expected.kind)),
                ("code", json!(failure.code), json!(expected.code)),
                ("status", json!(failure.status), json!(expected.status)),
                ("request id", json!(failure.request_id), json!(expected.request_id)),
                ("retry_after", json!(failure.retry_after), json!(expected.retry_after)),
                ("attempts", json!(failure.attempts), json!(expected.attempts)),
                ("outcome unknown", json!(failure.outcome_unknown), json!(expected.outcome_unknown)),
            ];
            let differing = facts.iter().filter(|(_, found, wanted)| !wanted.is_null() && found != wanted);
            let hasty = expected.waited_at_least.filter(|least| failure.waited < *least);
            let unsaid = expected.says.iter().filter(|text| !failure.message.contains(*text));
            differing
                .map(|(what, found, wanted)| format!("{what} {found}, not {wanted}: {}", failure.message))
                .chain(hasty.map(|least| format!("waited {} s, not {least}", failure.waited)))
                .chain(unsaid.map(|text| format!("the message lacks `{text}`: {}", failure.message)))
                .collect()
        }
    }
}

/// The grant that a login step of the vectors means, as the core takes it; none for other steps.
pub fn grant(step: &Step) -> Option<Value> {
    let field = |name: &str| step.with.get(name).cloned().unwrap_or_default();
    match step.action.as_str() {
        "client_credentials" => Some(
            json!({"grant": "client_credentials", "client_id": field("id"), "client_secret": field("secret")}),
        ),
        "authorize" => Some(json!({
            "grant": "password", "username": field("username"), "extension": field("extension"),
            "password": field("password"), "remember": field("remember"),
        })),
        "jwt" => Some(json!({"grant": "jwt", "jwt": field("jwt")})),
        "code" => Some(json!({
            "grant": "authorization_code", "client_id": field("id"), "client_secret": field("secret"),
            "code": field("code"), "redirect_uri": field("redirect_uri"), "code_verifier": field("verifier"),
        })),
        "saml2" => Some(json!({
            "grant": "saml2", "client_id": field("id"), "client_secret": field("secret"),
            "org_name": field("org"), "assertion": field("assertion"),
        })),
        "refresh_token" => Some(json!({
            "grant": "refresh_token", "client_id": field("id"), "client_secret": field("secret"),
            "refresh_token": field("token"),
        })),
        // As configured.
        "login" => Some(Value::Object(step.with.clone())),
        _ => None,
    }
}

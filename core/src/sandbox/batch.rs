//! RingCentral's batches: one request about several items, named in the path with commas between.

use serde_json::{Value, json};

use super::call::Call;
use super::chance;
use super::message::Reply;
use crate::catalog::Location;

/// The JSON form of an answer about several items.
const COLLECTED: &str = "application/vnd.ringcentral.multipart+json";

/// What came of one item.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) id: String,
    /// None when there is no such item.
    pub(super) item: Option<Value>,
}

/// The ids of a batch, if the call is one.
pub(super) fn ids(call: &Call<'_>) -> Option<Vec<String>> {
    let (_, ids) = call.item()?;
    let name = call.operation.path.rsplit('/').next()?.trim_matches(['{', '}']);
    let takes_many = |name: &str| {
        let mut params = call.operation.params.iter().filter(|param| param.location == Location::Path);
        params.any(|param| param.name == name && param.kind == "array")
    };
    (ids.contains(',') && takes_many(name)).then(|| ids.split(',').map(str::to_owned).collect())
}

/// The answer about all of them: nothing when all are deleted, else a status for each.
pub(super) fn answer(call: &Call<'_>, outcomes: &[Outcome]) -> Reply {
    if call.method() == "DELETE" && outcomes.iter().all(|outcome| outcome.item.is_some()) {
        return Reply::empty(204);
    }
    if call.request.header("accept").is_some_and(|accept| accept.contains(COLLECTED)) {
        return Reply::bytes(207, COLLECTED, collected(outcomes).to_string().into_bytes());
    }
    let boundary = format!("Boundary_{:x}", chance::hash(0, &call.path));
    let body = multipart(call, outcomes, &boundary);
    Reply::bytes(207, &format!("multipart/mixed; boundary=\"{boundary}\""), body.into_bytes())
}

impl Outcome {
    fn status(&self) -> u16 {
        if self.item.is_some() { 200 } else { 404 }
    }

    fn body(&self) -> Value {
        self.item.clone().unwrap_or_else(|| {
            let message = format!("there is nothing with the id {}", self.id.escape_debug());
            json!({ "errorCode": "CMN-102", "message": message, "errors": [] })
        })
    }
}

fn collected(outcomes: &[Outcome]) -> Value {
    let one = |outcome: &Outcome| json!({ "resourceId": outcome.id, "status": outcome.status(), "body": outcome.body() });
    outcomes.iter().map(one).collect()
}

/// A part that lists the statuses, then a part for each item.
fn multipart(call: &Call<'_>, outcomes: &[Outcome], boundary: &str) -> String {
    let collection = call.path.rsplit_once('/').map_or("", |(collection, _)| collection);
    let status = |outcome: &Outcome| {
        let href = call.address(&format!("{collection}/{}", outcome.id));
        json!({ "href": href, "status": outcome.status() })
    };
    let statuses: Value = outcomes.iter().map(status).collect();
    let parts = std::iter::once(json!({ "response": statuses })).chain(outcomes.iter().map(Outcome::body));
    let parts = parts.map(|part| format!("--{boundary}\r\nContent-Type: application/json\r\n\r\n{part}\r\n"));
    parts.collect::<String>() + &format!("--{boundary}--\r\n")
}

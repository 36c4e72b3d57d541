//! Which operations only read although their method is POST: those may be sent twice.
//!
//! The rule: the last segment of the path is `query`, `search`, `.search` or `fetch`, and the answer is neither the
//! state of a job that the request starts nor something announced for later. `read_only.txt` corrects it, one line an
//! operation with its reason: people have read what the rule finds.

use super::operation::Operation;

const CORRECTIONS: &str = include_str!("read_only.txt");

const READING: [&str; 4] = ["query", "search", ".search", "fetch"];

/// Parts of the names of answers that tell of work that has only begun.
const JOBS: [&str; 4] = ["ExecutionStatus", "ExecutionResult", "Async", "Job"];

/// Whether the server's state is the same after the operation as before, for all that a caller can notice.
pub(super) fn is_read_only(operation: &Operation) -> bool {
    if operation.method != "POST" {
        return false;
    }
    correction(&operation.id).unwrap_or_else(|| by_rule(operation))
}

fn by_rule(operation: &Operation) -> bool {
    let last = operation.path.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
    let answer = operation.result.as_deref().unwrap_or_default();
    READING.contains(&last.as_str()) && !JOBS.iter().any(|part| answer.contains(part))
}

/// What the reviewed list says of an operation, if it stands there.
fn correction(id: &str) -> Option<bool> {
    corrections().find_map(|(reads, name)| (name == id).then_some(reads))
}

/// The lines of the list: `+ ID  reason` for one that reads, `- ID  reason` for one that does not.
pub(super) fn corrections() -> impl Iterator<Item = (bool, &'static str)> {
    CORRECTIONS.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let reads = match words.next()? {
            "+" => true,
            "-" => false,
            _ => return None,
        };
        Some((reads, words.next()?))
    })
}

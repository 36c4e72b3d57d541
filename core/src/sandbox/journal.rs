//! The last requests, for tests that ask what was sent.

use std::collections::VecDeque;

use serde_json::{Value, json};

use super::message::{Reply, Request};

/// How many requests are remembered.
const KEPT: usize = 1_000;

/// Method, path and status of requests; never a header, a query or a body, which may hold secrets.
#[derive(Debug, Default)]
pub(super) struct Journal {
    count: u64,
    recent: VecDeque<(String, String, u16)>,
}

impl Journal {
    pub(super) fn note(&mut self, request: &Request, reply: &Reply) {
        self.count += 1;
        if self.recent.len() == KEPT {
            self.recent.pop_front();
        }
        self.recent.push_back((request.method.to_string(), request.path.clone(), reply.status));
    }

    pub(super) fn json(&self) -> Value {
        let recent: Vec<Value> = self
            .recent
            .iter()
            .map(|(method, path, status)| json!({ "method": method, "path": path, "status": status }))
            .collect();
        json!({ "count": self.count, "requests": recent })
    }
}

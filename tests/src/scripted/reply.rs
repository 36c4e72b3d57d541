//! What goes back over the wire.

use std::fmt::Write;

use serde_json::Value;

use crate::vectors::{Action, Answer, filled};

/// An answer, or what takes its place.
#[derive(Debug)]
pub(super) enum Reply {
    /// An answer; the connection stays.
    Whole(Vec<u8>),
    /// The script's own doings; the connection is closed after them.
    Play(Vec<Action>),
}

impl Reply {
    pub(super) fn json(status: u16, body: &str) -> Self {
        let length = body.len();
        Self::Whole(
            format!("HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
                .into_bytes(),
        )
    }

    /// The answer of a script, with the names in its texts replaced.
    pub(super) fn of(answer: &Answer, names: &[(&str, &str)]) -> Self {
        if answer.hang_up {
            return Self::Play(Vec::new());
        }
        if let Some(raw) = &answer.raw {
            return Self::Play(vec![Action::Send(filled(raw, names))]);
        }
        if !answer.play.is_empty() {
            return Self::Play(answer.play.iter().map(|action| named(action, names)).collect());
        }
        let json = answer.json.as_ref().map(Value::to_string);
        let body = filled(json.as_ref().or(answer.body.as_ref()).map_or("", String::as_str), names);
        let mut head = format!("HTTP/1.1 {} X\r\n", answer.status.unwrap_or(200));
        if json.is_some() && !answer.headers.contains_key("content-type") {
            head.push_str("content-type: application/json\r\n");
        }
        for (name, value) in &answer.headers {
            let _ = write!(head, "{name}: {}\r\n", filled(value.as_str().unwrap_or_default(), names));
        }
        Self::Whole(format!("{head}content-length: {}\r\n\r\n{body}", body.len()).into_bytes())
    }
}

fn named(action: &Action, names: &[(&str, &str)]) -> Action {
    match action {
        Action::Send(text) => Action::Send(filled(text, names)),
        other => other.clone(),
    }
}

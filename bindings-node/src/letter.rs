//! What goes from a worker thread to JavaScript. Built on the worker thread, so that the event loop only hands it on.

use std::fmt;

use napi::bindgen_prelude::Buffer;
use napi_derive::napi;
use pcsdk::{Content, Error, Event, Page, Response};

use crate::error::Failure;
use crate::integers;

/// How a task ended well.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// Nothing to tell.
    Nothing,
    /// A text.
    Text(String),
    /// An answer, with its headers if they are wanted.
    Answer { response: Response, headers: bool },
    /// A page of a list, with its headers if they are wanted.
    Page { page: Page, headers: bool },
}

/// One message: the end of a task, a log line, or an event. Only the fields that belong to it are there.
#[napi(object, object_from_js = false)]
#[derive(Debug, Default)]
pub struct Letter {
    /// Which task ended.
    pub ticket: Option<u32>,
    /// How it ended: with an answer, a text, a failure, or none of them.
    pub answer: Option<Answer>,
    pub text: Option<String>,
    /// How many items of a page an earlier walk has taken; the page is the answer.
    pub skip: Option<u32>,
    /// The items of a page that cannot be read; null stands in their places.
    pub bad: Option<Vec<BadItem>>,
    pub failure: Option<Failure>,
    /// The login page that a task, which goes on, wants to be shown.
    pub open: Option<String>,
    /// Whose log line or event it is.
    pub watcher: Option<u32>,
    /// The level of a log line; the line is the text.
    pub level: Option<&'static str>,
    /// The name of an event; its cause is the failure.
    pub event: Option<&'static str>,
    /// What the client's store is to do, with the text: `load`, `save`, `remove`, `lock` or `unlock`.
    pub store: Option<&'static str>,
    /// By what number the store is to answer.
    pub question: Option<u32>,
    /// What the event of a rate limit tells.
    pub rate_limit: Option<RateLimit>,
}

/// An item that no parser takes.
#[napi(object, object_from_js = false)]
pub struct BadItem {
    /// Its place in the page's list.
    pub index: u32,
    pub raw: Buffer,
    pub failure: Failure,
}

/// Its bytes stay out: they may hold personal data.
impl fmt::Debug for BadItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BadItem").field("index", &self.index).finish_non_exhaustive()
    }
}

/// A wait that a rate limit brings.
#[napi(object, object_from_js = false)]
#[derive(Debug)]
pub struct RateLimit {
    pub operation: String,
    pub group: String,
    /// Milliseconds.
    pub wait: f64,
    pub status: Option<u16>,
}

impl Letter {
    /// The end of a task.
    pub(crate) fn done(ticket: u32, ended: Result<Outcome, Error>) -> Self {
        let letter = Self { ticket: Some(ticket), ..Self::default() };
        match ended {
            Ok(Outcome::Nothing) => letter,
            Ok(Outcome::Text(text)) => Self { text: Some(text), ..letter },
            Ok(Outcome::Answer { response, headers }) => {
                Self { answer: Some(Answer::new(response, headers)), ..letter }
            }
            Ok(Outcome::Page { page, headers }) => Self {
                bad: (!page.bad.is_empty()).then(|| page.bad.into_iter().map(BadItem::from).collect()),
                answer: Some(Answer::new(page.response, headers)),
                // No answer that fits into memory has more.
                skip: Some(u32::try_from(page.skip).unwrap_or(u32::MAX)),
                ..letter
            },
            Err(error) => Self { failure: Some(error.into()), ..letter },
        }
    }

    /// A login page to be shown for a task.
    pub(crate) fn open(ticket: u32, url: &str) -> Self {
        Self { ticket: Some(ticket), open: Some(url.to_owned()), ..Self::default() }
    }

    /// A log line.
    pub(crate) fn line(watcher: u32, level: &'static str, text: &str) -> Self {
        Self { watcher: Some(watcher), level: Some(level), text: Some(text.to_owned()), ..Self::default() }
    }

    /// A question to the client's store.
    pub(crate) fn question(watcher: u32, question: u32, store: &'static str, text: Option<&str>) -> Self {
        Self {
            watcher: Some(watcher),
            store: Some(store),
            question: Some(question),
            text: text.map(str::to_owned),
            ..Self::default()
        }
    }

    /// An event.
    pub(crate) fn event(watcher: u32, event: &Event<'_>) -> Self {
        let rate_limit = event.rate_limit.map(|told| RateLimit {
            operation: told.operation.to_owned(),
            group: told.group.to_owned(),
            wait: told.wait.as_secs_f64() * 1000.0,
            status: told.status,
        });
        Self {
            watcher: Some(watcher),
            event: Some(event.kind.name()),
            failure: event.error.map(Failure::from),
            rate_limit,
            ..Self::default()
        }
    }
}

impl From<pcsdk::BadItem> for BadItem {
    fn from(bad: pcsdk::BadItem) -> Self {
        let index = u32::try_from(bad.index).unwrap_or(u32::MAX);
        Self { index, raw: bad.raw.into(), failure: bad.error.into() }
    }
}

/// An answer of a server.
#[napi(object, object_from_js = false)]
pub struct Answer {
    pub status: u16,
    pub attempts: u32,
    pub request_id: Option<String>,
    /// A JSON object, when headers were wanted.
    pub headers: Option<String>,
    /// 0 empty, 1 JSON, 2 text, 3 binary.
    pub content: u32,
    /// The body of JSON and text.
    pub text: Option<String>,
    /// The body of anything else, and of JSON that is not UTF-8.
    pub bytes: Option<Buffer>,
    /// Whether the JSON holds an integer that a number would round.
    pub large_integers: bool,
}

impl Answer {
    fn new(response: Response, headers: bool) -> Self {
        let content = response.content();
        let mut answer = Self {
            status: response.status(),
            attempts: response.attempts(),
            request_id: response.request_id().map(str::to_owned),
            headers: headers.then(|| response.headers_json()),
            content: content.code(),
            text: None,
            bytes: None,
            large_integers: false,
        };
        let body = response.into_body();
        match content {
            Content::Empty => {}
            Content::Text => answer.text = Some(String::from_utf8_lossy(&body).into_owned()),
            Content::Binary => answer.bytes = Some(body.into()),
            Content::Json => match String::from_utf8(body) {
                Ok(text) => {
                    answer.large_integers = integers::holds_large(&text);
                    answer.text = Some(text);
                }
                Err(error) => answer.bytes = Some(error.into_bytes().into()),
            },
        }
        answer
    }
}

/// The body stays out: it may hold personal data or a token.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("content", &self.content)
            .finish_non_exhaustive()
    }
}

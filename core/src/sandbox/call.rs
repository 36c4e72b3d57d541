//! A checked request to an operation, with its path understood.

use serde_json::{Value, json};

use super::arguments;
use super::form;
use super::message::Request;
use super::people::People;
use super::refusal::Refusal;
use super::routes::Route;
use super::stock::Stock;
use crate::catalog::{Operation, query_component};
use crate::platform::Platform;

/// The user that the caller is: an item like the others, under a name.
const ME: &str = "/api/v2/users/me";

/// What the answer of an operation is made from.
#[derive(Debug)]
pub(super) struct Call<'a> {
    pub(super) operation: &'a Operation,
    pub(super) platform: Platform,
    pub(super) request: &'a Request,
    pub(super) body: Option<Value>,
    pub(super) is_collection: bool,
    /// The request's path, with `~` resolved and every segment escaped in one way.
    pub(super) path: String,
    /// The caller's place among the people.
    pub(super) owner: usize,
    /// What an absolute link starts with.
    origin: &'a str,
}

impl<'a> Call<'a> {
    pub(super) fn new(
        route: &'a Route,
        platform: Platform,
        request: &'a Request,
        (people, owner): (People, usize),
        origin: &'a str,
    ) -> Result<Self, Refusal> {
        let operation = &route.operation;
        let body = arguments::check(platform, operation, request)?;
        let path = resolved(operation, request, people, owner);
        Ok(Self {
            operation,
            platform,
            request,
            body,
            is_collection: route.is_collection,
            path,
            owner,
            origin,
        })
    }

    pub(super) fn method(&self) -> &str {
        self.request.method.as_str()
    }

    /// Collection and id when the path ends in a parameter.
    pub(super) fn item(&self) -> Option<(&str, String)> {
        let is_item = self.operation.path.ends_with('}') || self.operation.path == ME;
        let (key, id) = self.path.rsplit_once('/').filter(|_| is_item)?;
        Some((key, form::unescape(id)))
    }

    /// The values of a list that may be repeated or joined by commas.
    pub(super) fn list_argument(&self, name: &'a str) -> impl Iterator<Item = &str> {
        self.request.query_all(name).flat_map(|value| value.split(',')).filter(|value| !value.is_empty())
    }

    /// How a path of the sandbox is written in an answer: PureCloud's links are relative.
    pub(super) fn address(&self, path: &str) -> String {
        match self.platform {
            Platform::PureCloud => path.to_owned(),
            Platform::RingCentral => format!("{}{path}", self.origin),
        }
    }

    /// This request's address with some parameters changed.
    pub(super) fn uri<'b>(&'b self, changes: impl Iterator<Item = (&'b str, &'b str)>) -> String {
        let changes: Vec<_> = changes.collect();
        let kept = self.request.query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let kept = kept.filter(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
        let query = form::query(kept.chain(changes.iter().copied()));
        format!("{}?{query}", self.address(&self.path))
    }

    /// An item with its own address, as a list or a single answer shows it.
    pub(super) fn shown(&self, stock: Stock<'_>, mut item: Value) -> Value {
        if stock.has_links() {
            let id = item["id"].as_str().map_or_else(|| item["id"].to_string(), str::to_owned);
            let key = match self.platform {
                Platform::PureCloud => "selfUri",
                Platform::RingCentral => "uri",
            };
            item[key] = json!(self.address(&stock.path(&id)));
        }
        item
    }
}

/// The path with what stands for the caller replaced by the caller's id.
fn resolved(operation: &Operation, request: &Request, people: People, owner: usize) -> String {
    if operation.path == ME {
        return format!("/api/v2/users/{}", people.user_id(owner));
    }
    let segments = operation.path.split('/').skip(1).zip(&request.segments);
    let mut path = String::new();
    for (template, segment) in segments {
        path.push('/');
        match (template, segment.as_str()) {
            ("{accountId}", "~") => path.push_str(&People::account_id().to_string()),
            ("{extensionId}" | "{personId}", "~") => path.push_str(&People::extension_id(owner).to_string()),
            (_, segment) => path.push_str(&query_component(segment)),
        }
    }
    path
}

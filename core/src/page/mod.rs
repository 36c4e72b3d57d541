//! The pages of a list, one at a time, as the catalogue's data say.

mod items;
mod place;
mod probe;
mod turn;
mod watch;

use std::borrow::Cow;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use self::items::Flaw;
use self::place::{Bookmark, Place};
use self::probe::Care;
use self::watch::LoopWatch;
use crate::arguments;
use crate::catalog::{self, Arguments, Location, Operation, Paging, PagingStyle};
use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::options::CallOptions;
use crate::origin::Url;
use crate::redirect::join;
use crate::response::Response;
use crate::transport::Outgoing;

/// Walks the pages of a listing operation. Made by [`Client::pager`]; nothing is sent before [`Pager::next_page`].
#[derive(Debug)]
pub struct Pager {
    client: Client,
    operation: Arc<Operation>,
    arguments: Vec<(String, Box<RawValue>)>,
    /// The page in hand and how many items it has.
    here: (Place, u64),
    next: Place,
    /// Items of the next page that an earlier run has taken.
    skip: u64,
    first: u64,
    last: bool,
    watch: LoopWatch,
}

/// One page of a list.
#[derive(Debug)]
pub struct Page {
    /// The whole answer.
    pub response: Response,
    /// The dotted path of the items in it; empty when the answer itself is the list.
    pub items: String,
    /// How many items an earlier run has taken already.
    pub skip: u64,
    /// The items that cannot be read, where [`CallOptions::skip_bad_items`] asks to go on without them: the response
    /// has null in their places.
    pub bad: Vec<BadItem>,
}

impl Page {
    /// The items that cannot be read as a JSON list of objects: `index`, `message`, and `raw` in Base64.
    pub fn bad_json(&self) -> String {
        let object = |bad: &BadItem| {
            let raw = STANDARD.encode(&bad.raw);
            serde_json::json!({"index": bad.index, "message": bad.error.message(), "raw": raw})
        };
        Value::Array(self.bad.iter().map(object).collect()).to_string()
    }
}

/// A record that no parser takes.
#[derive(Debug)]
pub struct BadItem {
    /// Its place in the page's list, from 0.
    pub index: u64,
    /// Its bytes as they came.
    pub raw: Vec<u8>,
    /// What is wrong with it.
    pub error: Error,
}

impl Client {
    /// The pages of a listing operation, with arguments as for [`Client::invoke`]. Nothing is sent yet.
    ///
    /// `cursor`, from [`Pager::cursor`], goes on where an earlier run stopped; the arguments must be the same.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for an operation that does not page, and arguments or a cursor that are not usable.
    pub fn pager(
        &self,
        operation: &str,
        positional: &[u8],
        named: &[u8],
        cursor: Option<&str>,
    ) -> Result<Pager> {
        let operation = catalog::find(self.platform(), operation)?;
        let arguments = arguments::placed(&operation, positional, named)?
            .into_iter()
            .map(|(name, value)| (name.into_owned(), value.to_owned()))
            .collect();
        Pager::new(self.clone(), operation, arguments, cursor)
    }
}

impl Pager {
    fn new(
        client: Client,
        operation: Arc<Operation>,
        arguments: Vec<(String, Box<RawValue>)>,
        cursor: Option<&str>,
    ) -> Result<Self> {
        let Some(paging) = &operation.paging else {
            let message = format!("{} does not page: call it", operation.id);
            return Err(Error::new(ErrorKind::Argument, message).with_operation(&operation.id));
        };
        let first = first_number(paging, &arguments);
        let bookmark = cursor.map(|text| Bookmark::read(text, &operation.id)).transpose()?;
        let (next, skip) = bookmark.map_or((Place::Start, 0), |bookmark| (bookmark.place, bookmark.taken));
        let pager = Self {
            client,
            operation,
            arguments,
            here: (next.clone(), 0),
            last: next == Place::End,
            next,
            skip,
            first,
            watch: LoopWatch::default(),
        };
        // Wrong arguments are worth an error now, not at the first page.
        pager.client.prepare(&pager.operation, &borrowed(&pager.arguments))?;
        Ok(pager)
    }

    /// The next page; none after the last one.
    ///
    /// # Errors
    /// As [`Client::call`]; [`ErrorKind::Origin`] for a link to another host; [`ErrorKind::Decode`] for an answer that
    /// is not JSON, an item that cannot be read unless such are skipped, or a list that goes round in circles. After an
    /// error the same page may be asked for again.
    pub fn next_page(&mut self, options: &CallOptions) -> Result<Option<Page>> {
        let Some(paging) = self.operation.paging.as_ref().filter(|_| !self.last) else { return Ok(None) };
        let request = self.request(paging)?;
        let response = self.client.send_operation(&self.operation, request, options)?;
        let read = |care| turn::turn(paging, &self.next, self.first, response.body(), care);
        let not_json = || response.not_json(&self.operation.id, "a page that is not JSON");
        let (turn, flaws) = match read(Care::Strict) {
            Ok(turn) => (turn, Vec::new()),
            Err(_) => {
                (read(Care::Loose).map_err(|_| not_json())?, items::flaws(response.body(), &paging.items))
            }
        };
        let bad: Vec<BadItem> = flaws.iter().map(|flaw| self.bad_item(&response, flaw)).collect();
        if let Some(first) = bad.first().filter(|_| !options.skip_bad_items) {
            return Err(first.error.clone());
        }
        if !turn.last {
            self.watch.pass(&turn, response.body()).map_err(|why| {
                Error::new(ErrorKind::Decode, format!("{}: {why}", self.operation.id))
                    .with_operation(&self.operation.id)
            })?;
        }
        let mut response = response;
        if !flaws.is_empty() {
            response.body = items::without(&response.body, &flaws).into();
        }
        let page = Page { response, items: paging.items.clone(), skip: std::mem::take(&mut self.skip), bad };
        self.here = (std::mem::replace(&mut self.next, turn.next), turn.items);
        self.last = turn.last;
        Ok(Some(page))
    }

    /// Where to go on after `taken` items of the page in hand, as text for [`Client::pager`] in another process.
    pub fn cursor(&self, taken: u64) -> String {
        let (here, items) = &self.here;
        // Before the first page of a resumed walk, what the earlier run has taken still counts.
        let (place, taken) = if taken < *items { (here, taken) } else { (&self.next, self.skip) };
        Bookmark::new(&self.operation.id, place.clone(), taken).write()
    }

    /// The dotted path of the items in each page; empty when the page itself is the list.
    pub fn items(&self) -> &str {
        self.operation.paging.as_ref().map_or("", |paging| &paging.items)
    }

    /// The operation's id.
    pub fn operation(&self) -> &str {
        &self.operation.id
    }

    fn bad_item(&self, response: &Response, flaw: &Flaw) -> BadItem {
        let Flaw { index, span, reason } = flaw;
        let id = &self.operation.id;
        let message = format!("{id}: item {index} of the page cannot be read: {reason}; others of it may be");
        let error = Error::new(ErrorKind::Decode, message).with_operation(id).with_code("bad_item");
        let error = error.with_attempts(response.attempts()).with_waited(response.waited());
        BadItem { index: *index as u64, raw: response.body()[span.clone()].to_vec(), error }
    }

    fn request(&self, paging: &Paging) -> Result<Outgoing> {
        let mut arguments = borrowed(&self.arguments);
        if let Place::Link(link) = &self.next {
            let request = self.client.prepare(&self.operation, &arguments)?;
            return self.follow(request, link);
        }
        let moved = moves(paging, &self.next);
        if paging.place == Some(Location::Body) {
            let body = self.moved_body(&moved)?;
            arguments.retain(|(name, _)| name != "body");
            let body = body.as_deref();
            arguments.extend(body.map(|body| (Cow::Borrowed("body"), body)));
            return self.client.prepare(&self.operation, &arguments);
        }
        arguments.retain(|(name, _)| !moved.iter().any(|(moved, _)| same(moved, name)));
        let values: Vec<_> =
            moved.iter().filter_map(|(name, value)| Some((*name, to_raw_value(value).ok()?))).collect();
        arguments.extend(values.iter().map(|(name, value)| (Cow::Borrowed(*name), value.as_ref())));
        self.client.prepare(&self.operation, &arguments)
    }

    /// The same request at the server's link, which may lead nowhere else.
    fn follow(&self, mut request: Outgoing, link: &str) -> Result<Outgoing> {
        let refuse = |why: &str| {
            let message = format!("{}: the link to the next page is not followed: {why}", self.operation.id);
            Error::new(ErrorKind::Origin, message).with_operation(&self.operation.id)
        };
        let url = Url::parse(join(&request.url.to_string(), link)).map_err(|bad| refuse(bad.0))?;
        let (from, to) = (request.url.origin(), url.origin());
        if from != to {
            return Err(refuse(&format!("{to} is another host than {from}")));
        }
        request.url = url;
        Ok(request)
    }

    /// The caller's body with the place of the next page in it; none where the caller gave none and nothing moves.
    fn moved_body(&self, moved: &[(&str, Value)]) -> Result<Option<Box<RawValue>>> {
        let given = self.arguments.iter().find(|(name, _)| name == "body").map(|(_, body)| body);
        if moved.is_empty() {
            return Ok(given.cloned());
        }
        let refuse = || {
            let message = format!("{}: the body must be a JSON object", self.operation.id);
            Error::new(ErrorKind::Argument, message).with_operation(&self.operation.id)
        };
        let mut body: Value = given
            .map_or_else(|| Ok(Value::Null), |raw| serde_json::from_str(raw.get()))
            .map_err(|_| refuse())?;
        for (path, value) in moved {
            put(&mut body, path, value.clone()).ok_or_else(refuse)?;
        }
        to_raw_value(&body).map(Some).map_err(|_| refuse())
    }
}

/// What the request for a place sets: names, or dotted paths into the body, with their values.
fn moves<'a>(paging: &'a Paging, place: &Place) -> Vec<(&'a str, Value)> {
    let param = paging.param.as_deref().map(|param| (param, place));
    match param {
        Some((param, Place::Number(number))) => vec![(param, (*number).into())],
        Some((param, Place::Cursor(cursor))) => vec![(param, cursor.as_str().into())],
        Some((param, Place::Sync { token, inner })) => {
            let mode = token.as_ref().and(paging.mode.as_deref()).map(|mode| (mode, "ISync".into()));
            let token = token.as_deref().map(|token| (param, token.into()));
            let inner = paging
                .inner
                .as_ref()
                .zip(inner.as_deref())
                .map(|(at, inner)| (at.param.as_str(), inner.into()));
            mode.into_iter().chain(token).chain(inner).collect()
        }
        _ => Vec::new(),
    }
}

/// The number of the first page, if the caller asks for another than the server's own.
fn first_number(paging: &Paging, arguments: &[(String, Box<RawValue>)]) -> u64 {
    let counted = matches!(paging.style, PagingStyle::Page | PagingStyle::Scim);
    let Some(param) = paging.param.as_deref().filter(|_| counted) else { return 1 };
    let read = |raw: &RawValue| serde_json::from_str::<Value>(raw.get()).ok();
    let given = if paging.place == Some(Location::Body) {
        let body = arguments.iter().find(|(name, _)| name == "body").and_then(|(_, raw)| read(raw));
        body.and_then(|body| body.pointer(&format!("/{}", param.replace('.', "/"))).cloned())
    } else {
        arguments.iter().find(|(name, _)| same(name, param)).and_then(|(_, raw)| read(raw))
    };
    let number = given.and_then(|value| value.as_u64().or_else(|| value.as_str()?.parse().ok()));
    number.unwrap_or(1)
}

fn same(a: &str, b: &str) -> bool {
    a == b || crate::suggest::fold(a) == crate::suggest::fold(b)
}

fn borrowed(arguments: &[(String, Box<RawValue>)]) -> Arguments<'_> {
    arguments.iter().map(|(name, value)| (Cow::Borrowed(name.as_str()), value.as_ref())).collect()
}

/// Puts a value at a dotted path, making objects on the way; none when something else is in the way.
fn put(body: &mut Value, path: &str, value: Value) -> Option<()> {
    let mut at = body;
    for key in path.split('.') {
        if at.is_null() {
            *at = Value::Object(serde_json::Map::new());
        }
        at = at.as_object_mut()?.entry(key).or_insert(Value::Null);
    }
    *at = value;
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_put_into_the_body_beside_what_is_there() {
        let mut body = serde_json::json!({"interval": "i", "paging": {"pageSize": 5}});
        put(&mut body, "paging.pageNumber", 2.into()).unwrap();
        assert_eq!(body, serde_json::json!({"interval": "i", "paging": {"pageSize": 5, "pageNumber": 2}}));
        assert!(put(&mut serde_json::json!([1]), "a", 1.into()).is_none());
    }
}

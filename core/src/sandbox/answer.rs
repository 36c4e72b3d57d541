//! What an operation answers, by the place of its path among the others.

use serde_json::{Map, Value, json};

use super::batch::{self, Outcome};
use super::call::Call;
use super::chance;
use super::fixed;
use super::media;
use super::message::Reply;
use super::models::{Direction, Fill, Library, Maker};
use super::paging;
use super::people::People;
use super::refusal::{Reason, Refusal};
use super::shape::Shape;
use super::stock::{self, Stock};
use super::store::Store;
use crate::platform::Platform;

/// Where a message is kept that was sent at another address.
const SENT: [&str; 4] = ["sms", "mms", "fax", "company-pager"];
const MESSAGES: &str = "message-store";

/// Last words of a path that ask for the list before them.
const VIEWS: [&str; 4] = ["search", "query", "divisionviews", "all"];

/// Everything an answer is made from.
#[derive(Debug)]
pub(super) struct Shelves<'a> {
    pub(super) store: &'a mut Store,
    pub(super) people: People,
    pub(super) seed: u64,
}

impl Shelves<'_> {
    /// Does what a call asks for.
    pub(super) fn answer(&mut self, call: &Call<'_>) -> Result<Reply, Refusal> {
        let shape = Shape::of(call.operation, Library::of(call.platform));
        if self.store.is_gone(&call.path) {
            return Err(not_found(call));
        }
        if let Some(body) = fixed::answer(call, self.people) {
            return Ok(self.rendered(call, &shape, body, Fill::Nothing));
        }
        if let Some(ids) = batch::ids(call) {
            return Ok(batch::answer(call, &self.batch(call, ids)));
        }
        let (value, fill) = match purpose(call, &shape) {
            Purpose::Create(key) => {
                let is_list = matches!(shape, Shape::List(_));
                (self.create(call, &key, &shape), self.fill(call, &key, is_list))
            }
            Purpose::List(key) => {
                let is_list = !matches!(shape, Shape::Bare);
                (self.list(call, &key, &shape)?, self.fill(call, &key, is_list))
            }
            Purpose::Item(key, id) => (self.item(call, key, &id, &shape)?, self.fill(call, key, false)),
            Purpose::Document => (self.document(call), Fill::All(0)),
        };
        Ok(self.rendered(call, &shape, value, fill))
    }

    /// What is made up beside what is kept: all that a thing may have, but nothing that a person or a page of a list
    /// need not have.
    fn fill(&self, call: &Call<'_>, key: &str, is_list: bool) -> Fill {
        match (is_list, self.stock(call, key).is_of_people()) {
            (true, false) => Fill::Items,
            (true, true) => Fill::Known,
            (false, false) => Fill::All(0),
            (false, true) => Fill::Nothing,
        }
    }

    fn stock<'k>(&self, call: &Call<'_>, key: &'k str) -> Stock<'k> {
        Stock::new(call.platform, key, self.people, self.seed)
    }

    fn create(&mut self, call: &Call<'_>, key: &str, shape: &Shape) -> Value {
        let stock = self.stock(call, key);
        let body = call.body.clone().unwrap_or_default();
        let given = match body {
            Value::Array(items) => items,
            other => vec![other],
        };
        let mut made: Vec<Value> =
            given.iter().map(|item| call.shown(stock, self.store.create(stock, item))).collect();
        match shape {
            Shape::Bare => Value::Array(made),
            Shape::List(key) => json!({ key: made }),
            // One was asked for, or the last of several stands for all.
            _ => made.pop().unwrap_or_default(),
        }
    }

    fn list(&mut self, call: &Call<'_>, key: &str, shape: &Shape) -> Result<Value, Refusal> {
        let stock = self.stock(call, key);
        let chosen: Vec<&str> = if takes_ids(call) { call.list_argument("id").collect() } else { Vec::new() };
        let list = self.store.collection(stock, &chosen);
        if let Some(paging) = &call.operation.paging {
            return paging::page(call, paging, &list);
        }
        let items: Vec<Value> =
            list.slice(0..list.len()).into_iter().map(|item| call.shown(stock, item)).collect();
        Ok(match (shape, call.platform) {
            (Shape::Bare, _) => Value::Array(items),
            (Shape::List(key), _) => json!({ key: items }),
            (_, Platform::PureCloud) => json!({ "entities": items, "total": list.len() }),
            (_, Platform::RingCentral) => json!({ "records": items }),
        })
    }

    fn item(&mut self, call: &Call<'_>, key: &str, id: &str, shape: &Shape) -> Result<Value, Refusal> {
        let item = self.touch(call, key, id).ok_or_else(|| not_found(call))?;
        Ok(if *shape == Shape::Bare { json!([item]) } else { item })
    }

    fn batch(&mut self, call: &Call<'_>, ids: Vec<String>) -> Vec<Outcome> {
        let key = call.path.rsplit_once('/').map_or("", |(key, _)| key);
        ids.into_iter().map(|id| Outcome { item: self.touch(call, key, &id), id }).collect()
    }

    /// Reads, changes or deletes an item; none if there is no such thing.
    fn touch(&mut self, call: &Call<'_>, key: &str, id: &str) -> Option<Value> {
        let stock = self.stock(call, key);
        let item = match call.method() {
            // The caller stays: without that person no later request would have an owner.
            "DELETE" if stock.person(id) != Some(call.owner) => self.store.delete(stock, id),
            "PUT" | "PATCH" | "POST" => self.store.change(stock, id, &call.body.clone().unwrap_or_default()),
            _ => self.store.read(stock, id),
        };
        item.map(|item| fixed::expanded(call, call.shown(stock, item)))
    }

    /// What is neither a list nor one of its items: settings, summaries, the outcome of an action.
    fn document(&mut self, call: &Call<'_>) -> Value {
        match call.method() {
            "PUT" | "PATCH" => self.store.write(&call.path, &call.body.clone().unwrap_or_default()),
            "DELETE" => self.store.erase(&call.path),
            _ => {}
        }
        let mut document = blank_document(call, self.seed);
        document.extend(self.store.document(&call.path).cloned().unwrap_or_default());
        if let (true, Some(Value::Object(given))) = (call.method() == "POST", &call.body) {
            document.extend(given.clone());
        }
        Value::Object(document)
    }

    /// The value in the form that the operation declares, and whole.
    fn rendered(&self, call: &Call<'_>, shape: &Shape, value: Value, fill: Fill) -> Reply {
        let accept = call.request.header("accept").unwrap_or_default();
        let media = media::choice(&call.operation.produces, accept);
        let result = call.operation.result.as_deref();
        let given = match shape {
            Shape::Nothing => return Reply::empty(204),
            _ if !media::is_json(&media) => return Reply::bytes(200, &media, media::sample(&media)),
            Shape::Bytes => return Reply::bytes(200, "application/octet-stream", media::sample("")),
            Shape::Object if result == Some("object") && call.method() == "DELETE" => {
                return Reply::empty(204);
            }
            Shape::Plain => None,
            Shape::Bare if !value.is_array() => Some(json!([value])),
            Shape::Object | Shape::List(_) | Shape::Bare => Some(value),
        };
        let maker = Maker::new(Library::of(call.platform), Direction::Answer, self.seed);
        let body = maker.value(result.unwrap_or("object"), given.as_ref(), fill, &call.path);
        Reply::bytes(200, &media, body.to_string().into_bytes())
    }
}

/// What a call is about.
#[derive(Debug)]
enum Purpose<'a> {
    Create(String),
    List(String),
    Item(&'a str, String),
    Document,
}

fn purpose<'a>(call: &'a Call<'_>, shape: &Shape) -> Purpose<'a> {
    let is_listing = matches!(shape, Shape::List(_) | Shape::Bare);
    let pages = call.operation.paging.is_some();
    match (call.method(), call.item()) {
        ("GET" | "POST", _) if pages => Purpose::List(listed_key(call)),
        (_, Some((key, id))) => Purpose::Item(key, id),
        ("POST", None) => match message_key(call) {
            Some(key) => Purpose::Create(key),
            None if call.is_collection => Purpose::Create(call.path.clone()),
            None if is_listing => Purpose::List(listed_key(call)),
            None => Purpose::Document,
        },
        ("GET", None) if is_listing || (call.is_collection && *shape == Shape::Object) => {
            Purpose::List(listed_key(call))
        }
        ("PUT" | "PATCH", None) if is_listing => Purpose::List(listed_key(call)),
        _ => Purpose::Document,
    }
}

/// The collection that a list shows: `/users/search` finds users.
fn listed_key(call: &Call<'_>) -> String {
    let mut key = call.path.as_str();
    while let Some((before, last)) = key.rsplit_once('/')
        && VIEWS.contains(&last)
    {
        key = before;
    }
    key.to_owned()
}

fn message_key(call: &Call<'_>) -> Option<String> {
    let (before, last) = call.path.rsplit_once('/')?;
    let is_message = call.platform == Platform::RingCentral && SENT.contains(&last);
    is_message.then(|| format!("{before}/{MESSAGES}"))
}

fn takes_ids(call: &Call<'_>) -> bool {
    call.operation.params.iter().any(|param| param.name == "id" && param.kind == "array")
}

/// What stands at a path where nothing was written.
fn blank_document(call: &Call<'_>, seed: u64) -> Map<String, Value> {
    let mut document = Map::new();
    match call.platform {
        Platform::PureCloud => {
            let hash = chance::hash(seed, &call.path);
            let named = call.path.strip_suffix("/me").unwrap_or(&call.path);
            document.insert("id".to_owned(), json!(chance::uuid(hash, chance::mix(hash))));
            document.insert("name".to_owned(), json!(stock::singular(stock::noun(named))));
            document.insert("selfUri".to_owned(), json!(call.address(&call.path)));
        }
        Platform::RingCentral => {
            document.insert("uri".to_owned(), json!(call.address(&call.path)));
        }
    }
    document
}

fn not_found(call: &Call<'_>) -> Refusal {
    let parameter =
        call.operation.path.rsplit('/').find_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'));
    let refusal = Refusal::new(Reason::NotFound, format!("there is nothing at {}", call.path.escape_debug()));
    match parameter {
        Some(name) => refusal.of_parameter(name),
        None => refusal,
    }
}

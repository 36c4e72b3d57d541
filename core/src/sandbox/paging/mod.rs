//! One page of a list, by the paging that the catalogue gives the operation.

mod ask;
mod cursor;
mod page;
mod window;

use serde_json::Value;

use self::ask::Ask;
use self::page::Page;
use super::call::Call;
use super::refusal::Refusal;
use super::store::Collection;
use crate::catalog::{Location, Operation, Paging, PagingStyle};

/// No page is longer, whatever is asked for.
const LONGEST: usize = 10_000;

/// What carries the place in a list whose definition has a link but no parameter for it.
const OWN_PARAMETER: &str = "cursor";

/// Parameters that a link may carry a place in, by the catalogue's words.
const LINK_PARAMETERS: [&str; 5] = ["after", "cursor", "nextPage", "afterSourceId", "pageToken"];

/// The page that a call asks for.
pub(super) fn page(call: &Call<'_>, paging: &Paging, list: &Collection<'_>) -> Result<Value, Refusal> {
    let ask = Ask { paging, call };
    let window = ask.window(list.len())?;
    let items = list.slice(window.from..window.end()).into_iter();
    let items = items.map(|item| named(paging, call.shown(list.stock(), item))).collect();
    Page { ask, window }.around(items)
}

/// An item that also has its id by the name that its list gives it.
fn named(paging: &Paging, mut item: Value) -> Value {
    match paging.items.as_str() {
        "conversations" => item["conversationId"] = item["id"].clone(),
        "userDetails" => item["userId"] = item["id"].clone(),
        _ => {}
    }
    item
}

/// Whether a query parameter is one that only the sandbox's own links carry.
pub(super) fn is_own_parameter(operation: &Operation, name: &str) -> bool {
    name == OWN_PARAMETER && operation.paging.as_ref().is_some_and(|paging| paging.style == PagingStyle::Link)
}

fn link_parameter(operation: &Operation) -> &'static str {
    let takes = |name: &str| {
        let mut params = operation.params.iter().filter(|param| param.location == Location::Query);
        params.any(|param| param.name == name)
    };
    LINK_PARAMETERS.into_iter().find(|name| takes(name)).unwrap_or(OWN_PARAMETER)
}

//! The envelope around the items of a page.

use serde_json::{Value, json};

use super::ask::Ask;
use super::cursor::encoded_query;
use super::window::Window;
use crate::catalog::{Location, PagingStyle};
use crate::platform::Platform;
use crate::sandbox::refusal::{Reason, Refusal};

/// A window on its way into an answer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page<'a> {
    pub(super) ask: Ask<'a>,
    pub(super) window: Window,
}

impl Page<'_> {
    /// The answer with these items.
    pub(super) fn around(&self, items: Vec<Value>) -> Result<Value, Refusal> {
        let mut body = json!({});
        put(&mut body, &self.ask.paging.items, Value::Array(items));
        match self.ask.paging.style {
            PagingStyle::Page => self.numbered(&mut body),
            PagingStyle::Cursor => self.cursor(&mut body),
            PagingStyle::Link => self.linked(&mut body),
            PagingStyle::Scim => self.scim(&mut body),
            PagingStyle::Sync => self.sync(&mut body)?,
        }
        Ok(body)
    }

    fn numbered(&self, body: &mut Value) {
        match self.ask.call.platform {
            Platform::PureCloud => self.numbered_purecloud(body),
            Platform::RingCentral => self.numbered_ringcentral(body),
        }
        if let Some(path) = &self.ask.paging.pages {
            put(body, path, json!(self.window.pages()));
        }
    }

    fn numbered_purecloud(&self, body: &mut Value) {
        let Self { ask: Ask { paging, .. }, window } = *self;
        if matches!(paging.items.as_str(), "conversations" | "userDetails") {
            put(body, "totalHits", json!(window.total));
            return;
        }
        // Some lists stand one level down, and their numbers with them.
        let level = paging.items.rsplit_once('.').map_or(String::new(), |(level, _)| format!("{level}."));
        let numbers = [
            ("pageSize", window.size),
            ("pageNumber", window.number()),
            ("total", window.total),
            ("pageCount", window.pages()),
        ];
        for (name, number) in numbers {
            put(body, &format!("{level}{name}"), json!(number));
        }
        if self.has_links() {
            let last = window.pages();
            body["selfUri"] = json!(self.page_uri(window.number()));
            body["firstUri"] = json!(self.page_uri(1));
            body["lastUri"] = json!(self.page_uri(last));
            if let Some(next) = window.next_number() {
                body["nextUri"] = json!(self.page_uri(next));
            }
            if let Some(previous) = window.previous_number() {
                body["previousUri"] = json!(self.page_uri(previous));
            }
        }
    }

    fn numbered_ringcentral(&self, body: &mut Value) {
        let Self { ask: Ask { paging, .. }, window } = *self;
        body["paging"] = json!({
            "page": window.number(),
            "perPage": window.size,
            "totalPages": window.pages(),
            "totalElements": window.total,
        });
        if window.from < window.end() {
            body["paging"]["pageStart"] = json!(window.from);
            body["paging"]["pageEnd"] = json!(window.end() - 1);
        }
        if paging.place != Some(Location::Body) {
            body["uri"] = json!(self.page_uri(window.number()));
        }
        if paging.more.is_some() {
            body["navigation"] = self.navigation();
        }
    }

    fn navigation(&self) -> Value {
        let link = |number: usize| json!({ "uri": self.page_uri(number) });
        let mut links = json!({ "firstPage": link(1), "lastPage": link(self.window.pages()) });
        if let Some(next) = self.window.next_number() {
            links["nextPage"] = link(next);
        }
        if let Some(previous) = self.window.previous_number() {
            links["previousPage"] = link(previous);
        }
        links
    }

    fn cursor(&self, body: &mut Value) {
        let Self { ask, window } = *self;
        let param = ask.moving();
        if param == "q64" {
            self.numbered_purecloud(body);
        }
        if ask.paging.next.as_deref() == Some("paging.nextPageToken") {
            body["paging"] = json!({ "perPage": window.size });
        }
        let (Some(path), Some(at)) = (&ask.paging.next, window.next()) else { return };
        let cursor = match param {
            "q64" => json!(encoded_query(ask.argument(param).as_deref()).write(window.number() + 1)),
            _ => ask.cursor(param, at),
        };
        if self.has_links() {
            body["nextUri"] = json!(self.uri(&cursor));
        }
        put(body, path, cursor);
    }

    fn linked(&self, body: &mut Value) {
        let Self { ask, window } = *self;
        if ask.call.platform == Platform::PureCloud {
            body["selfUri"] = json!(ask.call.request.path);
        }
        if let (Some(path), Some(at)) = (&ask.paging.next, window.next()) {
            put(body, path, json!(self.uri(&ask.cursor(ask.moving(), at))));
        }
    }

    fn scim(&self, body: &mut Value) {
        let Self { ask: Ask { paging, .. }, window } = *self;
        body["schemas"] = json!(["urn:ietf:params:scim:api:messages:2.0:ListResponse"]);
        body["startIndex"] = json!(window.from + 1);
        body["itemsPerPage"] = json!(window.end() - window.from);
        put(body, paging.total.as_deref().unwrap_or("totalResults"), json!(window.total));
    }

    fn sync(&self, body: &mut Value) -> Result<(), Refusal> {
        let Self { ask: Ask { paging, call }, window } = *self;
        let mode = paging.mode.as_deref().and_then(|name| call.request.query(name)).unwrap_or("FSync");
        let token = self.ask.moving();
        if mode == "ISync" && call.request.query(token).is_none() {
            let message = format!("an incremental sync needs the {token} of the last one");
            return Err(Refusal::new(Reason::Parameter, message).of_parameter(token));
        }
        body["syncInfo"] = json!({ "syncType": mode, "syncTime": "2024-01-15T09:30:00.000Z" });
        if let Some(path) = &paging.more {
            put(body, path, json!(window.next().is_some()));
        }
        if let (Some(inner), Some(at)) = (&paging.inner, window.next()) {
            put(body, &inner.next, self.ask.cursor(&inner.param, at));
        }
        // Where a sync cannot be continued it has shown the latest, and the token stands for now.
        let goes_on = paging.more.is_some() || paging.inner.is_some();
        let at = if goes_on { window.end() } else { window.total };
        put(body, paging.next.as_deref().unwrap_or("syncInfo.syncToken"), self.ask.cursor(token, at));
        Ok(())
    }

    /// Whether PureCloud puts links beside the items.
    fn has_links(&self) -> bool {
        let Ask { paging, call } = self.ask;
        let is_in_query = paging.place != Some(Location::Body);
        call.platform == Platform::PureCloud && is_in_query && paging.items == "entities"
    }

    fn page_uri(&self, number: usize) -> String {
        self.uri(&json!(number))
    }

    /// This request's address with another place in the list.
    fn uri(&self, place: &Value) -> String {
        let Self { ask, window } = *self;
        let place = place.as_str().map_or_else(|| place.to_string(), str::to_owned);
        let size = window.size.to_string();
        let sized = ask.paging.size.as_deref().map(|name| (name, size.as_str()));
        ask.call.uri(sized.into_iter().chain([(ask.moving(), place.as_str())]))
    }
}

/// Sets the value at a dotted path, making the objects on the way.
fn put(body: &mut Value, path: &str, value: Value) {
    let place = path.split('.').fold(body, |object, key| {
        if !object.is_object() {
            *object = json!({});
        }
        &mut object[key]
    });
    *place = value;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_put_at_a_dotted_path() {
        let mut body = json!({"paging": 1});
        put(&mut body, "paging.next.token", json!("t"));
        put(&mut body, "paging.page", json!(2));
        assert_eq!(body, json!({"paging": {"next": {"token": "t"}, "page": 2}}));
    }
}

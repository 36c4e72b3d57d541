//! Lists, walked page by page in every style of the catalogue.

use std::collections::HashSet;

use pcsdk::Platform;
use pcsdk::catalog::{self, Location, Paging, PagingStyle};
use pcsdk::sandbox::SandboxOptions;
use serde_json::{Value, json};

use crate::catalogue::Minimal;
use crate::http::{Visitor, visit, visit_with};

const EXTENSION: &str = "/restapi/v1.0/account/~/extension";

/// The items' ids, or those of the items that have none in whole.
fn ids(items: &Value) -> Vec<String> {
    let id = |item: &Value| item.get("id").unwrap_or(item).to_string();
    items.as_array().unwrap().iter().map(id).collect()
}

#[test]
fn all_users_are_reached_by_next_uri() {
    let visitor = visit();
    let (mut seen, mut path, mut pages) =
        (HashSet::new(), "/api/v2/users?pageSize=100&state=active".to_owned(), 0);
    loop {
        let page = visitor.read(&path);
        assert_eq!((page["total"].as_u64(), page["pageCount"].as_u64()), (Some(300), Some(3)));
        pages += 1;
        assert_eq!((page["pageNumber"].as_u64(), page["pageSize"].as_u64()), (Some(pages), Some(100)));
        seen.extend(ids(&page["entities"]));
        match page["nextUri"].as_str() {
            Some(next) => path = next.to_owned(),
            None => break,
        }
        assert!(path.starts_with('/') && path.contains("state=active"), "{path}");
    }
    assert_eq!((seen.len(), pages), (300, 3));
}

#[test]
fn a_page_links_to_its_neighbours() {
    let visitor = visit();
    let page = visitor.read("/api/v2/users?pageSize=100&pageNumber=2");
    let uri = |name: &str| page[name].as_str().unwrap().to_owned();
    assert_eq!(uri("previousUri"), uri("firstUri"));
    assert_eq!(uri("nextUri"), uri("lastUri"));
    assert_eq!(visitor.read(&uri("selfUri")), page);
    assert!(visitor.read(&uri("firstUri"))["previousUri"].is_null());
    assert!(visitor.read("/api/v2/users?pageNumber=99")["entities"].as_array().unwrap().is_empty());
    assert_eq!(visitor.read("/api/v2/users")["entities"].as_array().unwrap().len(), 25);
}

#[test]
fn all_extensions_are_reached_by_navigation() {
    let visitor = visit();
    let (mut seen, mut path) = (HashSet::new(), format!("{EXTENSION}?perPage=100"));
    loop {
        let page = visitor.read(&path);
        assert_eq!(
            (page["paging"]["totalPages"].as_u64(), page["paging"]["totalElements"].as_u64()),
            (Some(3), Some(300))
        );
        assert_eq!(page["paging"]["pageStart"], seen.len());
        seen.extend(ids(&page["records"]));
        assert_eq!(page["paging"]["pageEnd"], seen.len() - 1);
        for link in ["firstPage", "lastPage"] {
            assert!(page["navigation"][link]["uri"].is_string());
        }
        let Some(next) = page["navigation"]["nextPage"]["uri"].as_str() else { break };
        path = next.strip_prefix(visitor.sandbox.url()).unwrap().to_owned();
    }
    assert_eq!(seen.len(), 300);
}

#[test]
fn a_hundred_thousand_users_are_paged_at_once() {
    let visitor = visit_with(SandboxOptions { users: 100_000, ..SandboxOptions::default() });
    let page = visitor.read("/api/v2/users?pageSize=100&pageNumber=1000");
    assert_eq!((page["entities"].as_array().unwrap().len(), page["total"].as_u64()), (100, Some(100_000)));
    assert!(page["nextUri"].is_null());
}

#[test]
fn a_search_pages_in_its_body() {
    let visitor = visit();
    let search = |page: u64| {
        let body = json!({"pageSize": 120, "pageNumber": page, "query": [{"type": "TERM"}]});
        visitor.write("POST", "/api/v2/users/search", &body).json()
    };
    assert_eq!(search(1)["total"], 300);
    assert_eq!(search(1)["pageCount"], 3);
    assert_eq!(search(3)["results"].as_array().unwrap().len(), 60);
    let body = json!({"interval": "i", "paging": {"pageSize": 5, "pageNumber": 3}});
    let page = visitor.write("POST", "/api/v2/analytics/conversations/details/query", &body).json();
    assert_eq!((page["totalHits"].as_u64(), page["conversations"].as_array().unwrap().len()), (Some(12), 2));
    assert!(page["conversations"][0]["conversationId"].is_string());
}

#[test]
fn a_broken_cursor_is_400() {
    let visitor = visit();
    assert_eq!(visitor.get("/api/v2/users/x/skillgroups?after=nonsense").status, 400);
}

#[test]
fn a_sync_goes_on_where_it_was() {
    let visitor = visit();
    let contacts = format!("{EXTENSION}/~/address-book/contact");
    let sync = format!("{EXTENSION}/~/address-book-sync");
    let first = visitor.read(&format!("{sync}?syncType=FSync"));
    assert_eq!(first["syncInfo"]["syncType"], "FSync");
    let token = first["syncInfo"]["syncToken"].as_str().unwrap();
    let second = visitor.read(&format!("{sync}?syncType=ISync&syncToken={token}"));
    assert_eq!(second["records"], json!([]));
    assert_eq!(visitor.get(&format!("{sync}?syncType=ISync")).status, 400);
    assert_eq!(visitor.get(&contacts).status, 200);
}

/// A list, walked by a client that knows nothing but the catalogue.
struct Walk<'a> {
    visitor: &'a Visitor,
    request: Minimal,
    paging: Paging,
}

impl Walk<'_> {
    /// The ids of all items, asking for `size` at a time.
    fn ids(&mut self, size: u64) -> Vec<String> {
        if let Some(name) = self.paging.size.clone() {
            self.set(&name, json!(size));
        }
        // A body that has a size may have to have a number.
        if let (PagingStyle::Page, true, Some(name)) =
            (self.paging.style, self.in_body(), self.paging.param.clone())
        {
            self.set(&name, json!(1));
        }
        let mut seen = Vec::new();
        for _ in 0..100 {
            let answer = self.request.send(self.visitor);
            assert_eq!(answer.status, 200, "{} {answer:?}", self.request.path());
            let page = answer.json();
            let items = at(&page, &self.paging.items);
            assert!(items.is_array(), "{} {page}", self.request.path());
            seen.extend(ids(items));
            if !self.turn(&page, seen.len() as u64) {
                return seen;
            }
        }
        panic!("{} never ends", self.request.path());
    }

    /// Makes the request for the next page; false at the end.
    fn turn(&mut self, page: &Value, seen: u64) -> bool {
        let paging = self.paging.clone();
        let param = paging.param.as_deref().unwrap_or_default();
        let next = paging.next.as_deref().map(|path| at(page, path).clone()).filter(|next| !next.is_null());
        match paging.style {
            PagingStyle::Page => {
                let number =
                    1 + self.request.get(param, self.in_body()).and_then(|n| n.as_u64()).unwrap_or(1);
                let more = paging.more.is_none_or(|path| !at(page, &path).is_null());
                let items = at(page, &paging.items).as_array().unwrap().len();
                let pages = paging.pages.map(|path| at(page, &path).as_u64().unwrap());
                self.set(param, json!(number));
                more && items > 0 && pages.is_none_or(|pages| number <= pages)
            }
            PagingStyle::Scim => {
                self.set(param, json!(seen + 1));
                seen < at(page, &paging.total.unwrap()).as_u64().unwrap()
            }
            PagingStyle::Cursor => next.map(|next| self.set(param, next)).is_some(),
            PagingStyle::Link => {
                next.map(|next| self.request.go_to(next.as_str().unwrap(), self.visitor)).is_some()
            }
            PagingStyle::Sync => {
                let within = paging.inner.as_ref().map(|inner| (&inner.param, at(page, &inner.next)));
                let within = within.filter(|(_, next)| !next.is_null());
                let more = paging.more.is_some_and(|path| at(page, &path) == &json!(true));
                if let Some((param, next)) = within {
                    self.set(param, next.clone());
                } else if more {
                    self.set(param, next.unwrap());
                    self.set(&paging.mode.unwrap(), json!("ISync"));
                }
                within.is_some() || more
            }
        }
    }

    fn set(&mut self, name: &str, value: Value) {
        let in_body = self.in_body();
        self.request.set(name, value, in_body);
    }

    fn in_body(&self) -> bool {
        self.paging.place == Some(Location::Body)
    }
}

fn at<'a>(value: &'a Value, path: &str) -> &'a Value {
    path.split('.').fold(value, |value, key| &value[key])
}

#[test]
fn every_list_of_the_catalogue_ends_after_each_item_came_once() {
    let visitor = visit_with(SandboxOptions { users: 30, ..SandboxOptions::default() });
    let (mut walked, mut told_apart) = (0, 0);
    for platform in Platform::ALL {
        for operation in catalog::operations(platform) {
            let Some(paging) = operation.paging.clone() else { continue };
            let mut walk = Walk { visitor: &visitor, request: Minimal::of(platform, &operation), paging };
            let seen = walk.ids(10);
            let unique: HashSet<_> = seen.iter().collect();
            // Nothing but an id that is not one of a few known ones tells two items apart for certain.
            let have_ids = seen.iter().all(|id| {
                let id = id.trim_matches('"');
                id.parse::<u64>().is_ok() || (id.len() == 36 && id.split('-').count() == 5)
            });
            assert!(!have_ids || unique.len() == seen.len(), "{} repeats an item", operation.id);
            told_apart += usize::from(have_ids);
            // Where ids must be given, the list is cut down to that one; a sync that has no pages shows the latest.
            assert!(matches!(seen.len(), 1 | 10 | 12 | 30), "{}: {} items", operation.id, seen.len());
            walked += 1;
        }
    }
    assert!(walked > 500 && told_apart > 400, "{walked} {told_apart}");
}

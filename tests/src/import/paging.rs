//! How each list is paged, derived from the operation's parameters and the model of its answer.
//!
//! A pager needs nothing but the [`Paging`] of an operation: which argument moves (`param`, in the query or at a
//! dotted path of the body), where the items stand in the answer (`items`), and what says how to go on. The first
//! rule that fits wins; counts are those of the definitions of 2026-10 (PureCloud, P) and 2026-08 (RingCentral, R).
//!
//! | style | fits when | goes on | P | R |
//! |---|---|---|---|---|
//! | `sync` | `syncToken` is taken and `syncInfo.syncToken` answered | with `mode` = `ISync` and `param` = the token at `next`, while `more` or items come; `inner` pages one round | 0 | 7 |
//! | `scim` | `startIndex` is taken and `totalResults` answered | with `param` + items received, up to `total` | 4 | 2 |
//! | `cursor` | a cursor is taken and the answer holds the next one ([`CURSORS`]) | with `param` = the value at `next` | 65 | 29 |
//! | `page` | a page number is taken ([`PAGES`]) | with `param` + 1, until `pages`, until `more` is gone, or an empty page | 332 | 57 |
//! | `link` | the answer holds a link ([`LINKS`]) | with the same method and body to the link at `next` | 91 | 6 |
//!
//! Of these, 6 cursors and 35 page numbers of PureCloud and one cursor, one `startIndex` and two page numbers of
//! RingCentral go into the request body (`in`).
//!
//! A cursor goes before a link: it does not name a host, so it also works behind a gateway and can be stored. For
//! the same reason RingCentral's page numbers go before its `navigation.nextPage.uri`; the link only says whether
//! there is more, because call logs leave out `totalPages`. PureCloud's `nextUri` also stands in models of lists
//! that come whole; it counts only where the operation takes a size or a cursor ([`LINK_PARAMS`]).

use serde::Serialize;

use super::operation::Param;
use super::schema::Schema;

/// How to get the next page. All paths are dotted and lead into the answer, but `param` and `size` of a body.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(super) struct Paging {
    pub(super) style: &'static str,
    /// `body` when `param` and `size` are paths in the request body; else they are query parameters.
    #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
    pub(super) place: Option<&'static str>,
    /// What moves from page to page; none for `link`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) param: Option<&'static str>,
    /// What sets the number of items of a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) size: Option<&'static str>,
    /// The list; absent or null in an answer is an empty one.
    pub(super) items: &'static str,
    /// The next cursor, link or token; absent, null or empty is the end (of a `sync`: an error).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) next: Option<&'static str>,
    /// The number of pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pages: Option<&'static str>,
    /// The number of all items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) total: Option<&'static str>,
    /// There is no next page when this is absent, null or false in an object that is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) more: Option<&'static str>,
    /// What turns a sync from full (`FSync`) to incremental (`ISync`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) mode: Option<&'static str>,
    /// The cursor through one round of a sync.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) inner: Option<Inner>,
}

/// A cursor within a round: ask with `param` = the value at `next` until there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Inner {
    param: &'static str,
    next: &'static str,
}

/// Where a list may stand in an answer.
const ITEMS: &[&str] = &[
    "entities",
    "records",
    "conversations",
    "userDetails",
    "Resources",
    "meetings",
    "recordings",
    "tasks",
    "data.records",
    "results",
    "results.entities",
];

/// Cursor parameters and where their next value stands.
const CURSORS: &[(&str, &[&str])] = &[
    ("after", &["cursors.after", "after"]),
    ("cursor", &["cursors.after", "cursor"]),
    ("pageToken", &["paging.nextPageToken", "navigation.nextPageToken"]),
    // PureCloud's searches by GET: the whole query, page number included, in Base64.
    ("q64", &["nextPage"]),
];

const PAGES: &[&str] = &["pageNumber", "page", "paging.pageNumber"];
const PAGE_COUNTS: &[&str] = &["pageCount", "paging.totalPages", "results.pageCount"];
const SIZES: &[&str] = &["pageSize", "perPage", "recordCount", "count", "limit", "paging.pageSize"];

/// Links, and whether an operation that takes nothing to page by may still have one.
const LINKS: &[(&str, bool)] = &[("navigation.nextPage.uri", true), ("nextUri", false)];
const LINK_PARAMS: &[&str] = &["after", "cursor", "nextPage", "pageSize", "limit", "afterSourceId"];

/// What no rule can know.
const EXCEPTIONS: &[(&str, Paging)] = &[
    // It took a page number late; listed without one it goes by key, which only the link holds.
    ("getSpeechandtextanalyticsTopics", link("pageSize", "entities", "nextUri")),
];

const fn link(size: &'static str, items: &'static str, next: &'static str) -> Paging {
    Paging {
        style: "link",
        size: Some(size),
        items,
        next: Some(next),
        place: None,
        param: None,
        pages: None,
        total: None,
        more: None,
        mode: None,
        inner: None,
    }
}

/// What the rules look at.
#[derive(Debug)]
pub(super) struct Listing<'a> {
    pub(super) id: &'a str,
    pub(super) method: &'a str,
    pub(super) params: &'a [Param],
    pub(super) body: Option<&'a Schema<'a>>,
    pub(super) answer: Option<&'a Schema<'a>>,
}

type Derived = Result<Option<Paging>, String>;

impl Listing<'_> {
    /// The paging of the operation, if it pages.
    pub(super) fn paging(&self) -> Derived {
        if let Some((_, paging)) = EXCEPTIONS.iter().find(|(id, _)| *id == self.id) {
            return Ok(Some(paging.clone()));
        }
        // Anything but a read or a search must not be sent again for its next page.
        if !matches!(self.method, "GET" | "POST") {
            return Ok(None);
        }
        let Some(items) = self.items()? else { return Ok(None) };
        for rule in [Self::sync, Self::scim, Self::cursor, Self::page, Self::link] {
            if let Some(paging) = rule(self, items)? {
                return Ok(Some(paging));
            }
        }
        Ok(None)
    }

    /// Whether its query takes a page number or a cursor: without a paging it deserves a look.
    pub(super) fn looks_paged(&self) -> bool {
        let is_cursor = |name: &str| name != "q64" && CURSORS.iter().any(|(param, _)| *param == name);
        let mut names =
            self.params.iter().filter(|param| param.place == "query").map(|param| param.name.as_str());
        names.any(|name| PAGES.contains(&name) || is_cursor(name))
    }

    fn sync(&self, items: &'static str) -> Derived {
        let (Some(taken), Some(next)) = (self.taken("syncToken")?, self.held(&["syncInfo.syncToken"])?)
        else {
            return Ok(None);
        };
        let inner = match (self.taken("pageId")?, self.held(&["nextPageId"])?) {
            (Some(page), Some(next)) => Some(Inner { param: page.name, next }),
            _ => None,
        };
        Ok(Some(Paging {
            next: Some(next),
            more: self.held(&["syncInfo.newerRecordsExist"])?,
            mode: self.taken("syncType")?.map(|taken| taken.name),
            inner,
            ..self.moving("sync", taken, items)?
        }))
    }

    fn scim(&self, items: &'static str) -> Derived {
        let (Some(taken), Some(total)) = (self.taken("startIndex")?, self.held(&["totalResults"])?) else {
            return Ok(None);
        };
        Ok(Some(Paging { total: Some(total), ..self.moving("scim", taken, items)? }))
    }

    fn cursor(&self, items: &'static str) -> Derived {
        for (param, nexts) in CURSORS {
            if let (Some(taken), Some(next)) = (self.taken(param)?, self.held(nexts)?) {
                return Ok(Some(Paging { next: Some(next), ..self.moving("cursor", taken, items)? }));
            }
        }
        Ok(None)
    }

    fn page(&self, items: &'static str) -> Derived {
        for name in PAGES {
            if let Some(taken) = self.taken(name)? {
                return Ok(Some(Paging {
                    pages: self.held(PAGE_COUNTS)?,
                    more: self.held(&["navigation.nextPage"])?,
                    ..self.moving("page", taken, items)?
                }));
            }
        }
        Ok(None)
    }

    fn link(&self, items: &'static str) -> Derived {
        let mut invited = false;
        for param in LINK_PARAMS {
            invited |= self.taken(param)?.is_some_and(|taken| taken.place.is_none());
        }
        for (next, always) in LINKS {
            if (invited || *always) && self.held(&[next])?.is_some() {
                let size = self.size(None)?;
                return Ok(Some(Paging {
                    style: "link",
                    size,
                    items,
                    next: Some(next),
                    ..Paging::default()
                }));
            }
        }
        Ok(None)
    }

    fn moving(&self, style: &'static str, taken: Taken, items: &'static str) -> Result<Paging, String> {
        let size = self.size(taken.place)?;
        Ok(Paging { style, place: taken.place, param: Some(taken.name), size, items, ..Paging::default() })
    }

    fn size(&self, place: Option<&'static str>) -> Result<Option<&'static str>, String> {
        for name in SIZES {
            if let Some(taken) = self.taken(name)?.filter(|taken| taken.place == place) {
                return Ok(Some(taken.name));
            }
        }
        Ok(None)
    }

    /// A parameter of the query, or a property of the body by its dotted path.
    fn taken(&self, name: &'static str) -> Result<Option<Taken>, String> {
        if self.params.iter().any(|param| param.place == "query" && param.name == name) {
            return Ok(Some(Taken { name, place: None }));
        }
        let property = self.body.map(|body| body.at(name)).transpose()?.flatten();
        Ok(property.map(|_| Taken { name, place: Some("body") }))
    }

    fn items(&self) -> Result<Option<&'static str>, String> {
        for path in ITEMS {
            if let Some(found) = self.in_answer(path)?
                && found.may_be_list()?
            {
                return Ok(Some(path));
            }
        }
        Ok(None)
    }

    /// The first of `paths` that the answer has.
    fn held(&self, paths: &[&'static str]) -> Result<Option<&'static str>, String> {
        for path in paths {
            if self.in_answer(path)?.is_some() {
                return Ok(Some(path));
            }
        }
        Ok(None)
    }

    fn in_answer(&self, path: &str) -> Result<Option<Schema<'_>>, String> {
        self.answer.map_or(Ok(None), |answer| answer.at(path))
    }
}

/// A thing that an operation takes, and whether it takes it in its body.
#[derive(Debug, Clone, Copy)]
struct Taken {
    name: &'static str,
    place: Option<&'static str>,
}

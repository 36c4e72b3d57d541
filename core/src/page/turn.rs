//! From one answer to the place of the next: pure, driven by the catalogue's data.

use super::place::Place;
use super::probe::{Care, Found, probe};
use crate::catalog::{Paging, PagingStyle};

/// What one page told.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Turn {
    /// How many items the page has.
    pub(super) items: u64,
    /// Where the next page is; after the last one, where a later run goes on.
    pub(super) next: Place,
    /// Whether this is the last page for now.
    pub(super) last: bool,
    /// Whether places are numbers that nothing in the answer sets an end to.
    pub(super) open: bool,
}

/// Reads a page that was asked for at `place`; `first` is what the caller's arguments number the first page.
pub(super) fn turn(
    paging: &Paging,
    place: &Place,
    first: u64,
    body: &[u8],
    care: Care,
) -> Result<Turn, serde_json::Error> {
    let inner = paging.inner.as_ref().map(|inner| inner.next.as_str());
    let paths = [
        Some(paging.items.as_str()),
        paging.next.as_deref(),
        paging.pages.as_deref(),
        paging.total.as_deref(),
        paging.more.as_deref(),
        inner,
    ];
    let known: Vec<&str> = paths.iter().flatten().copied().collect();
    // An operation without an answer pages to nothing.
    let mut found = probe(if body.is_empty() { b"null" } else { body }, &known, care)?.into_iter();
    let [items, next, pages, total, more, inner] = paths.map(|path| path.and_then(|_| found.next()));
    let items = items.map_or(0, |found| found.items());
    let text = |found: Option<Found>| found.as_ref().and_then(Found::text).map(str::to_owned);
    let number = |found: Option<Found>| found.as_ref().and_then(Found::number).filter(|n| *n > 0);
    let ended = more.as_ref().is_some_and(is_last);
    let (pages, total) = (number(pages), number(total));
    let here = match place {
        Place::Number(number) => *number,
        _ => first,
    };
    let next = match paging.style {
        PagingStyle::Page if items == 0 || ended || pages.is_some_and(|pages| here >= pages) => Place::End,
        PagingStyle::Page => Place::Number(here.saturating_add(1)),
        PagingStyle::Cursor => text(next).map_or(Place::End, Place::Cursor),
        PagingStyle::Link => text(next).map_or(Place::End, Place::Link),
        // `total` counts from the list's beginning, as the index does (RFC 7644 §3.4.2.4).
        PagingStyle::Scim if items == 0 || total.is_some_and(|total| here.saturating_add(items) > total) => {
            Place::End
        }
        PagingStyle::Scim => Place::Number(here.saturating_add(items)),
        PagingStyle::Sync => {
            let token = text(next);
            match (text(inner), place) {
                (Some(inner), Place::Sync { token: old, .. }) => {
                    Place::Sync { token: old.clone(), inner: Some(inner) }
                }
                (Some(inner), _) => Place::Sync { token: None, inner: Some(inner) },
                (None, _) => {
                    token.map_or(Place::End, |token| Place::Sync { token: Some(token), inner: None })
                }
            }
        }
    };
    // A sync has caught up when it says so, or when a round has brought nothing; its token serves a later run.
    let caught_up = matches!(&next, Place::Sync { inner: None, .. }) && (ended || items == 0);
    let open = matches!(next, Place::Number(_)) && pages.or(total).is_none();
    Ok(Turn { items, last: next == Place::End || caught_up, next, open })
}

/// Whether what tells of more pages says that there are none: false, or missing although the object around it is there.
fn is_last(more: &Found) -> bool {
    matches!(more, Found::Bool(false) | Found::Null | Found::Absent { inside: true })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn paging(json: &str) -> Paging {
        serde_json::from_str(json).unwrap()
    }

    fn next(paging: &str, place: &Place, body: &str) -> Place {
        turn(&self::paging(paging), place, 1, body.as_bytes(), Care::Strict).unwrap().next
    }

    #[test]
    fn numbered_pages_end_at_the_last_an_empty_one_or_a_missing_link() {
        let style = r#"{"style":"page","param":"pageNumber","items":"entities","pages":"pageCount"}"#;
        assert_eq!(next(style, &Place::Start, r#"{"entities":[1],"pageCount":2}"#), Place::Number(2));
        assert_eq!(next(style, &Place::Number(2), r#"{"entities":[1],"pageCount":2}"#), Place::End);
        assert_eq!(next(style, &Place::Number(2), r#"{"entities":[1]}"#), Place::Number(3));
        assert_eq!(next(style, &Place::Number(2), r#"{"entities":[1],"pageCount":0}"#), Place::Number(3));
        assert_eq!(next(style, &Place::Number(3), r#"{"entities":[]}"#), Place::End);
        assert_eq!(next(style, &Place::Number(3), "{}"), Place::End);
        let style = r#"{"style":"page","param":"page","items":"records","more":"navigation.nextPage"}"#;
        assert_eq!(
            next(style, &Place::Start, r#"{"records":[1],"navigation":{"nextPage":{}}}"#),
            Place::Number(2)
        );
        assert_eq!(next(style, &Place::Start, r#"{"records":[1],"navigation":{}}"#), Place::End);
        assert_eq!(next(style, &Place::Start, r#"{"records":[1]}"#), Place::Number(2));
    }

    #[test]
    fn cursors_and_links_end_where_there_is_none() {
        let style = r#"{"style":"cursor","param":"after","items":"entities","next":"cursors.after"}"#;
        assert_eq!(
            next(style, &Place::Start, r#"{"entities":[],"cursors":{"after":"x"}}"#),
            Place::Cursor("x".into())
        );
        assert_eq!(next(style, &Place::Start, r#"{"entities":[1],"cursors":{"after":""}}"#), Place::End);
        let style = r#"{"style":"link","items":"entities","next":"nextUri"}"#;
        assert_eq!(
            next(style, &Place::Start, r#"{"entities":[1],"nextUri":"/n"}"#),
            Place::Link("/n".into())
        );
        assert_eq!(next(style, &Place::Start, r#"{"entities":[1],"nextUri":null}"#), Place::End);
    }

    #[test]
    fn scim_counts_items() {
        let style = r#"{"style":"scim","param":"startIndex","items":"Resources","total":"totalResults"}"#;
        let page = r#"{"Resources":[1,2],"totalResults":3}"#;
        assert_eq!(next(style, &Place::Start, page), Place::Number(3));
        assert_eq!(next(style, &Place::Number(3), r#"{"Resources":[1],"totalResults":3}"#), Place::End);
    }

    #[test]
    fn a_sync_finishes_its_round_and_goes_on_from_its_token() {
        let style = r#"{"style":"sync","param":"syncToken","mode":"syncType","items":"records","next":"syncInfo.syncToken","inner":{"param":"pageId","next":"syncInfo.pageId"}}"#;
        let sync = |token: Option<&str>, inner: Option<&str>| Place::Sync {
            token: token.map(str::to_owned),
            inner: inner.map(str::to_owned),
        };
        assert_eq!(
            next(style, &Place::Start, r#"{"records":[1],"syncInfo":{"pageId":"p"}}"#),
            sync(None, Some("p"))
        );
        let round = r#"{"records":[1],"syncInfo":{"syncToken":"t"}}"#;
        assert_eq!(next(style, &sync(None, Some("p")), round), sync(Some("t"), None));
        let ends = |body: &str| {
            turn(&paging(style), &sync(Some("t"), None), 1, body.as_bytes(), Care::Strict).unwrap().last
        };
        assert!(!ends(round) && ends(r#"{"records":[],"syncInfo":{"syncToken":"u"}}"#) && ends("{}"));
    }

    /// What a server says on one of its pages: the items, and which page comes next.
    fn page() -> impl Strategy<Value = (usize, Option<usize>)> {
        (0_usize..3, proptest::option::weighted(0.9, 0_usize..12))
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_walk_through_any_server_ends(pages in proptest::collection::vec(page(), 12), links in any::<bool>()) {
            let style = if links { "link" } else { "cursor" };
            let paging = paging(&format!(r#"{{"style":"{style}","param":"p","items":"l","next":"n"}}"#));
            let mut watch = super::super::LoopWatch::default();
            let (mut place, mut here) = (Place::Start, 0);
            let mut ended = false;
            for _ in 0..1000 {
                let (items, next) = pages[here];
                let body = serde_json::json!({"l": vec![1; items], "n": next.map(|next| next.to_string())});
                let turn = turn(&paging, &place, 1, body.to_string().as_bytes(), Care::Strict).unwrap();
                prop_assert_eq!(turn.items, items as u64);
                prop_assert_eq!(turn.last, next.is_none());
                if turn.last || watch.pass(&turn, body.to_string().as_bytes()).is_err() {
                    ended = true;
                    break;
                }
                (place, here) = (turn.next, next.unwrap_or_default());
            }
            prop_assert!(ended);
        }
    }
}

//! Walks over lists.

use std::ptr::null;

use super::*;
use crate::pager::*;
use crate::response::{pcsdk_response_field, pcsdk_response_free};
use crate::status::pcsdk_status::PCSDK_ARGUMENT;

const NONE: pcsdk_str = pcsdk_str::NONE;

fn walk(session: &Session, cursor: &str) -> *mut pcsdk_pager {
    let (operation, named) = (view("getUsers"), view(r#"{"page_size":2}"#));
    // SAFETY: the client is alive.
    made(|out, error| unsafe {
        pcsdk_pager_new(session.client, operation, NONE, named, view(cursor), out, error)
    })
}

/// The ids of the next page, none after the last.
fn next(pager: *mut pcsdk_pager) -> Option<Vec<String>> {
    // SAFETY: the pager is alive, and so is the page until it is freed.
    unsafe {
        let page = made(|out, error| pcsdk_pager_next(pager, null(), out, error));
        let id = |index| shown(pcsdk_response_field(page, view(&format!("/entities/{index}/id"))));
        let ids = (0..).map_while(id).collect();
        pcsdk_response_free(page);
        (!page.is_null()).then_some(ids)
    }
}

#[test]
fn pages_come_until_null_and_a_cursor_goes_on_in_the_middle_of_one() {
    let session = Session::logged_in();
    let pager = walk(&session, "");
    // SAFETY: the pagers are alive.
    unsafe {
        assert_eq!(shown(pcsdk_pager_items(pager)).as_deref(), Some("entities"));
        let first = next(pager).unwrap();
        assert_eq!((first.len(), pcsdk_pager_skip(pager)), (2, 0));
        let cursor = text_of(|out, error| pcsdk_pager_cursor(pager, 1, out, error));
        let second = next(pager).unwrap();
        assert_eq!(second.len(), 1, "three users by two");
        assert_eq!((next(pager), next(pager)), (None, None));
        pcsdk_pager_free(pager);

        let resumed = walk(&session, &cursor);
        assert_eq!(next(resumed).unwrap(), first);
        assert_eq!(pcsdk_pager_skip(resumed), 1);
        assert_eq!(next(resumed).unwrap(), second);
        pcsdk_pager_free(resumed);
    }
}

#[test]
fn an_operation_that_does_not_page_and_a_cursor_that_is_none_are_refused() {
    let session = Session::logged_in();
    let refused = |operation: &str, cursor: &str| {
        // SAFETY: the client is alive; nobody wants the pager.
        outcome(|error| unsafe {
            pcsdk_pager_new(session.client, view(operation), NONE, NONE, view(cursor), null_mut(), error)
        })
    };
    let (status, message) = refused("getUsersMe", "");
    assert!(status == PCSDK_ARGUMENT && message.contains("getUsersMe"), "{message}");
    assert_eq!(refused("getUsers", "rubbish").0, PCSDK_ARGUMENT);
}

//! The pages of a list.

use std::sync::{Mutex, MutexGuard};

use pcsdk::Pager;

use crate::boundary::{free, produce, produce_any, read};
use crate::call_options::{self, pcsdk_call_options};
use crate::client::pcsdk_client;
use crate::error::pcsdk_error;
use crate::handle::{self, Handle, lock};
use crate::response::pcsdk_response;
use crate::status::pcsdk_status;
use crate::text::pcsdk_text;
use crate::view::pcsdk_str;

/// A walk over the pages of a listing operation, one at a time.
///
/// Ownership: the caller frees it with `pcsdk_pager_free`. Views of it live as long as it does. Threads: each page goes
/// to one of them; it may be used by several threads at the same time.
#[derive(Debug)]
pub struct pcsdk_pager {
    items: String,
    walk: Mutex<Walk>,
}

#[derive(Debug)]
struct Walk {
    pager: Pager,
    /// Items of the page in hand that an earlier run has taken.
    skip: u64,
    /// The items of that page which cannot be read, as JSON.
    bad: String,
}

impl Handle for pcsdk_pager {
    const NAME: &'static str = "pcsdk_pager";
}

impl pcsdk_pager {
    fn walk(&self) -> MutexGuard<'_, Walk> {
        lock(&self.walk)
    }
}

/// Makes a walk over a listing operation, with arguments as for `pcsdk_invoke`. Nothing is sent yet.
///
/// `cursor`, from `pcsdk_pager_cursor`, goes on where an earlier run stopped; empty starts at the beginning. Returns
/// `PCSDK_ARGUMENT` for an operation that does not page, and for arguments or a cursor that are not usable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_pager_new(
    client: *const pcsdk_client,
    operation: pcsdk_str,
    positional_json: pcsdk_str,
    named_json: pcsdk_str,
    cursor: pcsdk_str,
    pager_out: *mut *mut pcsdk_pager,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(pager_out, error_out, || {
        let operation = operation.text("operation")?;
        let positional = positional_json.text("positional_json")?.as_bytes();
        let named = named_json.text("named_json")?.as_bytes();
        let cursor = Some(cursor.text("cursor")?).filter(|cursor| !cursor.is_empty());
        let pager = handle::get(client)?.0.pager(operation, positional, named, cursor)?;
        Ok(pcsdk_pager {
            items: pager.items().to_owned(),
            walk: Mutex::new(Walk { pager, skip: 0, bad: "[]".to_owned() }),
        })
    })
}

/// Frees a walk. NULL is allowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_pager_free(pager: *mut pcsdk_pager) {
    free(pager);
}

/// Fetches the next page. The response becomes NULL after the last one.
///
/// `options` may be NULL. Returns as `pcsdk_call`, `PCSDK_ORIGIN` for a link to another host, and `PCSDK_DECODE` for
/// a page that is not JSON or a list that goes round in circles. After a failure the same page may be asked for again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_pager_next(
    pager: *const pcsdk_pager,
    options: *const pcsdk_call_options,
    response_out: *mut *mut pcsdk_response,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce_any(response_out, error_out, || {
        let pager = handle::get(pager)?;
        let options = call_options::copy(options)?;
        let mut walk = pager.walk();
        let page = walk.pager.next_page(&options)?;
        Ok(page.map(|page| {
            walk.skip = page.skip;
            walk.bad = page.bad_json();
            page.response.into()
        }))
    })
}

/// The place of the items in each page, as the keys that lead there joined by dots (`entities`, `results.entities`);
/// empty when the page itself is the list. An absent list is an empty one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_pager_items(pager: *const pcsdk_pager) -> pcsdk_str {
    read(pcsdk_str::NONE, pager, |pager| pager.items.as_str().into())
}

/// How many items of the page in hand an earlier run has taken: they are to be left out.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_pager_skip(pager: *const pcsdk_pager) -> u64 {
    read(0, pager, |pager| pager.walk().skip)
}

/// The items of the page in hand that no parser takes, where the call option `skip_bad_items` asks to go on without
/// them: a JSON list of objects with `index` (the place in the page's list, from 0, where null stands now), `message`
/// (what is wrong) and `raw` (the item's bytes in Base64). Without that option such an item is `PCSDK_DECODE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_pager_bad_items(
    pager: *const pcsdk_pager,
    text_out: *mut *mut pcsdk_text,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(text_out, error_out, || Ok(pcsdk_text::new(handle::get(pager)?.walk().bad.clone())))
}

/// Where to go on after `taken` items of the page in hand, those left out among them, as text for `pcsdk_pager_new`
/// in another process.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_pager_cursor(
    pager: *const pcsdk_pager,
    taken: u64,
    text_out: *mut *mut pcsdk_text,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(text_out, error_out, || Ok(pcsdk_text::new(handle::get(pager)?.walk().pager.cursor(taken))))
}

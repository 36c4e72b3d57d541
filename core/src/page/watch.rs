//! Whether a list ends.

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use super::place::Place;
use super::turn::Turn;

/// No honest list has so many empty pages in a row.
const MOST_EMPTY_PAGES: u32 = 100;

/// Notices a list without an end in constant memory (Brent's algorithm: a place is kept, and replaced ever more rarely).
#[derive(Debug)]
pub(super) struct LoopWatch {
    kept: Place,
    steps: u64,
    until: u64,
    empty: u32,
    /// What tells the bytes of the page before from others, where nothing but these can show that a list stands still.
    page: Option<u64>,
}

impl Default for LoopWatch {
    fn default() -> Self {
        Self { kept: Place::Start, steps: 0, until: 1, empty: 0, page: None }
    }
}

impl LoopWatch {
    /// Takes note of a page that is not the last.
    ///
    /// # Errors
    /// What is wrong with a list that does not end.
    pub(super) fn pass(&mut self, turn: &Turn, page: &[u8]) -> Result<(), &'static str> {
        let Turn { next, items, .. } = turn;
        if *next == self.kept {
            return Err("the list goes round in circles: the server named a next page that was there before");
        }
        // A server that does not look at numbers would be asked for ever.
        let page =
            (turn.open && *items > 0).then(|| BuildHasherDefault::<DefaultHasher>::default().hash_one(page));
        if page.is_some() && std::mem::replace(&mut self.page, page) == page {
            return Err("the list does not move on: the server sends the same page again");
        }
        self.empty = if *items == 0 { self.empty + 1 } else { 0 };
        if self.empty >= MOST_EMPTY_PAGES {
            return Err("the list does not end: the server sends empty pages that name a next one");
        }
        self.steps += 1;
        if self.steps == self.until {
            self.kept = next.clone();
            self.steps = 0;
            self.until = self.until.saturating_mul(2);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(next: Place, items: u64) -> Turn {
        Turn { open: matches!(next, Place::Number(_)), next, items, last: false }
    }

    #[test]
    fn circles_of_any_length_are_noticed() {
        for length in [1_u64, 2, 3, 7, 50] {
            let mut watch = LoopWatch::default();
            let turn = |n: &u64| turn(Place::Cursor((n % length).to_string()), 1);
            let found = (0..1000).find(|n| watch.pass(&turn(n), b"[1]").is_err());
            assert!(found.is_some_and(|n| n <= 6 * length + 2), "{length}: {found:?}");
        }
        let mut watch = LoopWatch::default();
        assert!((0..10_000_u64).all(|n| watch.pass(&turn(Place::Number(n), 1), &n.to_le_bytes()).is_ok()));
    }

    #[test]
    fn empty_pages_do_not_go_on_for_ever() {
        let mut watch = LoopWatch::default();
        assert!((0..99).all(|n| watch.pass(&turn(Place::Number(n), 0), b"[]").is_ok()));
        assert!(watch.pass(&turn(Place::Number(99), 0), b"[]").is_err());
    }

    #[test]
    fn the_same_page_twice_in_a_row_does_not_go_on_where_no_end_is_in_sight() {
        let mut watch = LoopWatch::default();
        for (n, page) in [b"[1]", b"[2]", b"[1]"].into_iter().enumerate() {
            watch.pass(&turn(Place::Number(n as u64), 1), page).unwrap();
        }
        let next = turn(Place::Number(9), 1);
        assert!(watch.pass(&next, b"[1]").is_err_and(|why| why.contains("same page")));
        let counted = Turn { open: false, ..next };
        assert!(LoopWatch { page: watch.page, ..LoopWatch::default() }.pass(&counted, b"[1]").is_ok());
    }
}

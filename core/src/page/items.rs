//! The records of a page that no parser takes: half a surrogate pair, a number beyond every float, bytes that are no
//! text. One of them must not cost the others.

use std::ops::Range;

use serde::de::IgnoredAny;

use super::probe::Strict;

/// A record that cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Flaw {
    /// Its place in the page's list, from 0.
    pub(super) index: usize,
    pub(super) span: Range<usize>,
    /// What is wrong with it, without quoting it.
    pub(super) reason: String,
}

/// The records of the list at a dotted path that cannot be read; none where there is no list.
pub(super) fn flaws(page: &[u8], path: &str) -> Vec<Flaw> {
    let mut scan = Scan { page, at: 0 };
    let spans = scan.find(path).and_then(|()| scan.elements()).unwrap_or_default();
    let check = |(index, span): (usize, Range<usize>)| {
        let reason = serde_json::from_slice::<Strict>(&page[span.clone()]).err()?.to_string();
        Some(Flaw { index, span, reason })
    };
    spans.into_iter().enumerate().filter_map(check).collect()
}

/// The page with null in place of these records, so that the others keep their places.
pub(super) fn without(page: &[u8], flaws: &[Flaw]) -> Vec<u8> {
    let mut kept = Vec::with_capacity(page.len());
    let mut from = 0;
    for Flaw { span, .. } in flaws {
        kept.extend_from_slice(&page[from..span.start]);
        kept.extend_from_slice(b"null");
        from = span.end;
    }
    kept.extend_from_slice(&page[from..]);
    kept
}

/// Steps over JSON whose texts and numbers need not be usable; only its structure must be sound.
#[derive(Debug)]
struct Scan<'a> {
    page: &'a [u8],
    at: usize,
}

impl Scan<'_> {
    /// Goes to the value at a dotted path; to its last one where it stands twice, as everywhere.
    fn find(&mut self, path: &str) -> Option<()> {
        for wanted in path.split('.').filter(|key| !key.is_empty()) {
            self.expect(b'{')?;
            let mut found = None;
            while !self.take(b'}') {
                let key = self.value()?;
                self.expect(b':')?;
                let key = serde_json::from_slice::<String>(&self.page[key]).ok();
                let value = self.value()?;
                if key.as_deref() == Some(wanted) {
                    found = Some(value.start);
                }
                self.take(b',');
            }
            self.at = found?;
        }
        Some(())
    }

    /// Where the elements of the list stand that begins here.
    fn elements(&mut self) -> Option<Vec<Range<usize>>> {
        self.expect(b'[')?;
        let mut spans = Vec::new();
        while !self.take(b']') {
            spans.push(self.value()?);
            self.take(b',');
        }
        Some(spans)
    }

    /// Steps over one value.
    fn value(&mut self) -> Option<Range<usize>> {
        self.skip_space();
        let start = self.at;
        let rest = self.page.get(start..)?;
        let mut values = serde_json::Deserializer::from_slice(rest).into_iter::<IgnoredAny>();
        values.next()?.ok()?;
        self.at = start + values.byte_offset();
        Some(start..self.at)
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.take(byte).then_some(())
    }

    fn take(&mut self, byte: u8) -> bool {
        self.skip_space();
        let is_there = self.page.get(self.at) == Some(&byte);
        self.at += usize::from(is_there);
        is_there
    }

    fn skip_space(&mut self) {
        let space = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        self.at += self.page.get(self.at..).unwrap_or_default().iter().take_while(|byte| space(byte)).count();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(page: &[u8], path: &str) -> Vec<(usize, Vec<u8>)> {
        flaws(page, path).into_iter().map(|flaw| (flaw.index, page[flaw.span].to_vec())).collect()
    }

    #[test]
    fn records_that_no_parser_takes_are_found_and_replaced() {
        let page =
            b"{ \"a\":{\"items\" : [ {\"id\":1}, {\"n\":\"\\ud800\"} ,2,1e400, {\"t\":\"\xff\"},\"x\"]}, \"z\":[] }";
        let expected: Vec<(usize, Vec<u8>)> = vec![
            (1, br#"{"n":"\ud800"}"#.to_vec()),
            (3, b"1e400".to_vec()),
            (4, b"{\"t\":\"\xff\"}".to_vec()),
        ];
        assert_eq!(found(page, "a.items"), expected);
        let kept: serde_json::Value =
            serde_json::from_slice(&without(page, &flaws(page, "a.items"))).unwrap();
        assert_eq!(kept["a"]["items"], serde_json::json!([{"id": 1}, null, 2, null, null, "x"]));
    }

    #[test]
    fn a_list_at_the_top_and_one_that_stands_twice_are_found() {
        assert_eq!(found(br#"[1,"\udc00"]"#, ""), [(1, br#""\udc00""#.to_vec())]);
        assert_eq!(found(br#"{"l":["\udc00"],"l":[1,"\udc00"]}"#, "l").len(), 1);
    }

    #[test]
    fn where_no_list_is_nothing_is_found() {
        for page in ["", "{", "{}", "[", "[1", "[1 2", "{\"l\":7}", "{\"l\"", "{\"l\":{\"l\":[]}}", "null"] {
            assert!(found(page.as_bytes(), "l").is_empty(), "{page}");
        }
    }
}

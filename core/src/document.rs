//! JSON made ready for parsers that disagree: those of the languages differ in what they take, and a server must not be
//! able to make one program see what another does not.

mod block;

use self::block::Marks;

/// Deeper documents are no honest answers, and parsers that recurse have a finite stack.
const MAX_DEPTH: usize = 500;

/// Checks that a body is UTF-8 (RFC 8259 §8.1) and not nested too deep, takes a byte order mark off, and replaces
/// escaped surrogates that stand alone by U+FFFD: some parsers refuse the whole document for one, others hand it on to
/// where it cannot be written. Whether it is JSON is for its parser to say.
///
/// # Errors
/// What the body is, in words that fit "… instead of JSON".
pub(crate) fn settle(body: &mut Vec<u8>) -> Result<(), &'static str> {
    if std::str::from_utf8(body).is_err() {
        return Err("bytes that are not UTF-8");
    }
    if body.starts_with(b"\xef\xbb\xbf") {
        body.drain(..3);
    }
    let mut scan = Scan { at: 0, depth: 0, inside: false };
    while let Some(block) = body[scan.at..].first_chunk() {
        if !scan.skip(block) {
            scan.walk(body, scan.at + block::BYTES)?;
        }
    }
    // Filled up with blanks, what is left is one more block.
    let (rest, mut last) = (&body[scan.at..], [b' '; block::BYTES]);
    last[..rest.len()].copy_from_slice(rest);
    if scan.skip(&last) {
        return Ok(());
    }
    let end = body.len();
    scan.walk(body, end)
}

/// A place in a document.
struct Scan {
    at: usize,
    depth: usize,
    /// Inside a string.
    inside: bool,
}

impl Scan {
    /// Goes over a block in which there is nothing to do; `false` where that cannot be told at a glance.
    fn skip(&mut self, block: &[u8; block::BYTES]) -> bool {
        let marks = Marks::of(block);
        let strings = marks.strings(self.inside);
        let opening = (marks.opening & !strings).count_ones() as usize;
        let closing = (marks.closing & !strings).count_ones() as usize;
        // Whatever the order of its brackets, the block neither goes too deep nor closes what is not open.
        if marks.backslashes != 0 || self.depth + opening > MAX_DEPTH || closing > self.depth {
            return false;
        }
        self.depth = self.depth + opening - closing;
        self.inside = strings >> (block::BYTES - 1) == 1;
        self.at += block::BYTES;
        true
    }

    /// Goes byte by byte, to `end` or a little further: an escape is not left in the middle.
    fn walk(&mut self, body: &mut [u8], end: usize) -> Result<(), &'static str> {
        while self.at < end.min(body.len()) {
            let step = match (self.inside, body[self.at]) {
                (true, b'\\') => settle_escape(body, self.at),
                (inside, b'"') => {
                    self.inside = !inside;
                    1
                }
                (false, b'[' | b'{') if self.depth == MAX_DEPTH => {
                    return Err("a document nested more than 500 deep");
                }
                (false, b'[' | b'{') => {
                    self.depth += 1;
                    1
                }
                (false, b']' | b'}') => {
                    self.depth = self.depth.saturating_sub(1);
                    1
                }
                _ => 1,
            };
            self.at = body.len().min(self.at + step);
        }
        Ok(())
    }
}

/// Replaces the escape that begins there if it is a lone surrogate; the length of it, or of a whole pair.
fn settle_escape(body: &mut [u8], at: usize) -> usize {
    match (unit(body, at), unit(body, at + 6)) {
        (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
        (Some(0xd800..=0xdfff), _) => {
            body[at + 2..at + 6].copy_from_slice(b"fffd");
            6
        }
        _ => 2,
    }
}

/// The UTF-16 unit of a `\uXXXX` that stands there.
fn unit(body: &[u8], at: usize) -> Option<u16> {
    let digits = body.get(at..at + 6)?.strip_prefix(b"\\u")?;
    digits
        .iter()
        .try_fold(0, |value, digit| Some(value << 4 | u16::try_from(char::from(*digit).to_digit(16)?).ok()?))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn settled(body: &str) -> Result<String, &'static str> {
        let mut body = body.as_bytes().to_vec();
        settle(&mut body).map(|()| String::from_utf8(body).unwrap())
    }

    /// The same in the plainest words.
    fn plainly_settled(body: &str) -> Result<String, &'static str> {
        let mut body = body.as_bytes().to_vec();
        let end = body.len();
        Scan { at: 0, depth: 0, inside: false }
            .walk(&mut body, end)
            .map(|()| String::from_utf8(body).unwrap())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn blocks_are_settled_as_their_bytes_would_be(
            pieces in vec(("[ -~]{0,90}", r#"["\\]{0,2}"#, r"(\\u[dD][89c-f]00){0,2}", r"[\[\]{}]{0,9}"), 0..12),
            depth in 0_usize..600,
        ) {
            let text: String = pieces.iter().flat_map(|(a, b, c, d)| [a, b, c, d].map(String::as_str)).collect();
            for text in [text.clone(), "[".repeat(depth) + &text, text + &"{".repeat(depth)] {
                prop_assert_eq!(settled(&text), plainly_settled(&text));
            }
        }
    }

    #[test]
    fn lone_surrogates_are_replaced_and_pairs_stay() {
        for (given, expected) in [
            (r#""x\ud83dy""#, r#""x\ufffdy""#),
            (r#""\uDE00""#, r#""\ufffd""#),
            (r#""\ud83d\ude00\u00e9""#, r#""\ud83d\ude00\u00e9""#),
            (r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r#""\ude00\ud83d""#, r#""\ufffd\ufffd""#),
            (r#"{"\ud800":"\\ud800\"\\\ud800"}"#, r#"{"\ufffd":"\\ud800\"\\\ufffd"}"#),
        ] {
            assert_eq!(settled(given).as_deref(), Ok(expected));
        }
    }

    #[test]
    fn what_is_broken_is_left_for_the_parser() {
        for text in ["", "\"", "\"\\", "\"\\u", "\"\\ud8", "\"\\uzzzz\"", "]]}", "{\"a\":", "<html>"] {
            assert_eq!(settled(text).as_deref(), Ok(text));
        }
    }

    #[test]
    fn depth_counts_outside_strings_and_is_inclusive() {
        let nested = |depth| settled(&("[".repeat(depth) + &"]".repeat(depth)));
        assert!(nested(500).is_ok() && nested(501).is_err());
        assert!(settled(&format!("[\"{}\\\"{}\"]", "[".repeat(600), "{".repeat(600))).is_ok());
        assert!(settled(&"[]".repeat(10_000)).is_ok());
    }

    #[test]
    fn a_mark_is_taken_off_and_other_codings_are_refused() {
        assert_eq!(settled("\u{feff}{}").as_deref(), Ok("{}"));
        assert!(settle(&mut b"\"\xff\"".to_vec()).is_err());
        assert!(settle(&mut b"\"\xed\xa0\x80\"".to_vec()).is_err());
    }
}

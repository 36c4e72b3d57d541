//! JSON made ready for parsers that disagree: those of the languages differ in what they take, and a server must not be
//! able to make one program see what another does not.

use memchr::memchr2;

/// Deeper documents are no honest answers, and parsers that recurse have a finite stack.
const MAX_DEPTH: u32 = 500;

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
    let (mut at, mut depth) = (0, 0_u32);
    while let Some(byte) = body.get(at) {
        at += 1;
        match byte {
            b'"' => at = settle_string(body, at),
            b'[' | b'{' => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Err("a document nested more than 500 deep");
                }
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}

/// Goes through a string from behind its first quote; the place behind its last one.
fn settle_string(body: &mut [u8], mut at: usize) -> usize {
    while let Some(found) = body.get(at..).and_then(|rest| memchr2(b'"', b'\\', rest)) {
        at += found;
        if body[at] == b'"' {
            return at + 1;
        }
        at += match (unit(body, at), unit(body, at + 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
            (Some(0xd800..=0xdfff), _) => {
                body[at + 2..at + 6].copy_from_slice(b"fffd");
                6
            }
            _ => 2,
        };
    }
    body.len()
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
    use super::*;

    fn settled(body: &str) -> Result<String, &'static str> {
        let mut body = body.as_bytes().to_vec();
        settle(&mut body).map(|()| String::from_utf8(body).unwrap())
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

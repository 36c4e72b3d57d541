//! Integers that a JavaScript number would round: found, and put in quotes before `JSON.parse` sees them.

use std::ops::Range;

use napi_derive::napi;

/// Every integer up to this one is exact as a number: `Number.MAX_SAFE_INTEGER`, 2^53 - 1.
const SAFE: &[u8] = b"9007199254740991";

/// Whether a JSON text holds an integer beyond the exact ones. Costs a look at every sixteenth byte when it does not.
pub(crate) fn holds_large(text: &str) -> bool {
    holds_long_run(text.as_bytes()) && Large::of(text).next().is_some()
}

/// Puts every integer beyond the exact ones in quotes, `mark` before its digits.
///
/// `mark` must be plain ASCII without quotes and backslashes.
#[napi(catch_unwind)]
pub fn quote_large_integers(text: String, mark: String) -> String {
    let mut quoted = String::with_capacity(text.len() + text.len() / 8);
    let mut copied = 0;
    for place in Large::of(&text) {
        quoted.push_str(&text[copied..place.start]);
        quoted.push('"');
        quoted.push_str(&mark);
        quoted.push_str(&text[place.clone()]);
        quoted.push('"');
        copied = place.end;
    }
    quoted.push_str(&text[copied..]);
    quoted
}

/// Whether sixteen digits stand in a row: such a run covers a byte whose index is a multiple of sixteen.
fn holds_long_run(text: &[u8]) -> bool {
    let digits = |bytes: &mut dyn Iterator<Item = &u8>| bytes.take_while(|b| b.is_ascii_digit()).count();
    (0..text.len()).step_by(SAFE.len()).any(|at| {
        let after = digits(&mut text[at..].iter());
        after > 0 && after + digits(&mut text[..at].iter().rev()) >= SAFE.len()
    })
}

/// The places of large integers in a JSON text, outside its strings.
struct Large<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Large<'a> {
    fn of(text: &'a str) -> Self {
        Self { text: text.as_bytes(), at: 0 }
    }

    fn skip_string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.text.get(self.at) {
            self.at += if *byte == b'\\' { 2 } else { 1 };
            if *byte == b'"' {
                return;
            }
        }
    }

    fn take_number(&mut self) -> Range<usize> {
        let rest = &self.text[self.at..];
        let length =
            rest.iter().take_while(|b| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')).count();
        let start = self.at;
        self.at += length;
        start..self.at
    }
}

impl Iterator for Large<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        while let Some(byte) = self.text.get(self.at) {
            match byte {
                b'"' => self.skip_string(),
                b'-' | b'0'..=b'9' => {
                    let place = self.take_number();
                    if is_large(&self.text[place.clone()]) {
                        return Some(place);
                    }
                }
                _ => self.at += 1,
            }
        }
        None
    }
}

/// Whether a number is an integer literal that a double cannot be trusted with. What is no JSON number stays as it
/// is, for `JSON.parse` to refuse.
fn is_large(number: &[u8]) -> bool {
    let digits = number.strip_prefix(b"-").unwrap_or(number);
    let is_integer = digits.iter().all(u8::is_ascii_digit) && digits.first() != Some(&b'0');
    is_integer && (digits.len() > SAFE.len() || digits.len() == SAFE.len() && digits > SAFE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(text: &str) -> String {
        quote_large_integers(text.to_owned(), "big:".to_owned())
    }

    #[test]
    fn the_first_integer_beyond_the_exact_ones_is_quoted() {
        assert_eq!(
            quoted("[9007199254740991,9007199254740992]"),
            r#"[9007199254740991,"big:9007199254740992"]"#
        );
        assert_eq!(quoted("-9007199254740991"), "-9007199254740991");
        assert_eq!(quoted("-9007199254740992"), r#""big:-9007199254740992""#);
        assert_eq!(quoted(r#"{"id":5717224681082742945}"#), r#"{"id":"big:5717224681082742945"}"#);
    }

    #[test]
    fn digits_in_strings_fractions_and_exponents_stay() {
        for text in [
            r#""57172246810827429450""#,
            r#"{"57172246810827429450":"\"57172246810827429450\\"}"#,
            "0.12345678901234567890",
            "12345678901234567890.5",
            "12345678901234567890e3",
            "1e400",
        ] {
            assert_eq!(quoted(text), text);
            assert!(!holds_large(text), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_left_for_the_parser_to_refuse() {
        for text in ["00000000000000000001", "1-12345678901234567890", "\"12345678901234567890", "\"\\"] {
            assert_eq!(quoted(text), text);
        }
    }

    #[test]
    fn a_large_integer_is_found_wherever_it_starts() {
        for before in 0..40 {
            let spaces = " ".repeat(before);
            assert!(holds_large(&format!("{spaces}9007199254740992")), "after {before} bytes");
            assert!(!holds_large(&format!("{spaces}900719925474099 ")), "after {before} bytes");
        }
    }
}

//! Values on their way into a URL.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// All but the unreserved characters of RFC 3986: what is left cannot end a segment, a key or a value.
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A path segment also leaves what RFC 3986 allows in one and servers are used to see bare.
const SEGMENT: &AsciiSet =
    &COMPONENT.remove(b':').remove(b'@').remove(b'*').remove(b'+').remove(b'=').remove(b'$');

/// A key or value of a query or a form.
pub(crate) fn query_component(text: &str) -> String {
    utf8_percent_encode(text, COMPONENT).to_string()
}

/// As [`query_component`], at the end of a text.
pub(crate) fn push_query_component(into: &mut String, text: &str) {
    into.extend(utf8_percent_encode(text, COMPONENT));
}

/// One segment of a path, or why it cannot be one.
pub(super) fn path_segment(text: &str) -> Result<String, &'static str> {
    match text {
        "" => Err("it is empty"),
        "." | ".." => Err("it would change the path"),
        _ if text.chars().any(char::is_control) => Err("it holds a control character"),
        _ => Ok(utf8_percent_encode(text, SEGMENT).to_string()),
    }
}

/// A scalar as it is written in a path, query or header; none for null, arrays and objects.
pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_segment_cannot_leave_its_place() {
        assert_eq!(path_segment("a/b?c#d%2e").as_deref(), Ok("a%2Fb%3Fc%23d%252e"));
        assert_eq!(path_segment("~").as_deref(), Ok("~"));
        assert_eq!(path_segment("ü x").as_deref(), Ok("%C3%BC%20x"));
        for bad in ["", ".", "..", "a\nb", "a\0"] {
            assert!(path_segment(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_phone_number_keeps_its_plus_in_a_query() {
        assert_eq!(query_component("+1650 a&b"), "%2B1650%20a%26b");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_value_never_leaves_its_segment(text in any::<String>()) {
            if let Ok(segment) = path_segment(&text) {
                prop_assert!(!segment.is_empty() && segment != "." && segment != "..");
                prop_assert!(!segment.contains(['/', '\\', '?', '#', ' ', '\r', '\n']) && segment.is_ascii());
                let back = percent_encoding::percent_decode_str(&segment).decode_utf8().unwrap();
                prop_assert_eq!(back, text);
            }
        }

        #[test]
        fn a_value_never_leaves_its_place_in_a_query(text in any::<String>()) {
            let component = query_component(&text);
            prop_assert!(!component.contains(['&', '=', '#', '+', ' ', '/', '?']) && component.is_ascii());
        }
    }
}

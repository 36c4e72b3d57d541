//! Text as URLs and forms carry it.

use percent_encoding::percent_decode_str;

use crate::catalog::query_component;

/// A path segment without its escapes.
pub(super) fn unescape(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The pairs of a query or of a form body; `+` is a space in both.
pub(super) fn pairs(text: &str) -> Vec<(String, String)> {
    let decode = |part: &str| unescape(&part.replace('+', " "));
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (decode(key), decode(value)))
        .collect()
}

/// Pairs as a query, without the question mark.
pub(super) fn query<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    pairs
        .into_iter()
        .map(|(key, value)| format!("{}={}", query_component(key), query_component(value)))
        .collect::<Vec<_>>()
        .join("&")
}

/// The first value of `key`, unless it is empty: an empty field says no more than an absent one.
pub(super) fn field<'a>(pairs: &'a [(String, String)], key: &str) -> Option<&'a str> {
    pairs
        .iter()
        .find(|(name, _)| name == key)
        .map(|(_, value)| value.as_str())
        .filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_decoded_and_written_back() {
        let read = pairs("a=1+2&b=%2B1%26&flag&a=3");
        let read: Vec<_> = read.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(read, [("a", "1 2"), ("b", "+1&"), ("flag", ""), ("a", "3")]);
        assert_eq!(query(read), "a=1%202&b=%2B1%26&flag=&a=3");
    }

    #[test]
    fn broken_escapes_do_not_stop_the_server() {
        assert_eq!(unescape("%zz%"), "%zz%");
        assert_eq!(pairs("&&=&%ff=1").len(), 2);
    }
}

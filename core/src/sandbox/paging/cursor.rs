//! Places in a list as texts.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};

use super::LONGEST;
use super::window::Window;

/// PureCloud's search by GET: the whole query in Base64, its page number in it.
#[derive(Debug)]
pub(super) struct EncodedQuery {
    fields: Map<String, Value>,
}

/// Anything that is no query asks for the first page.
pub(super) fn encoded_query(text: Option<&str>) -> EncodedQuery {
    let bytes = text.and_then(|text| STANDARD.decode(text).or_else(|_| URL_SAFE_NO_PAD.decode(text)).ok());
    let fields = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    EncodedQuery { fields }
}

impl EncodedQuery {
    fn number(&self, name: &str, otherwise: usize) -> usize {
        let number =
            self.fields.get(name).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
        number.filter(|number| *number > 0).unwrap_or(otherwise)
    }

    pub(super) fn window(&self, total: usize) -> Window {
        let size = self.number("pageSize", 25).min(LONGEST);
        Window { from: (self.number("pageNumber", 1) - 1).saturating_mul(size), size, total }
    }

    pub(super) fn write(&self, page: usize) -> String {
        let mut fields = self.fields.clone();
        fields.insert("pageNumber".to_owned(), json!(page));
        STANDARD.encode(Value::Object(fields).to_string())
    }
}

/// A place in a list, as a text that nobody should read.
pub(super) fn write_cursor(at: usize) -> String {
    URL_SAFE_NO_PAD.encode(format!("at:{at}"))
}

pub(super) fn read_cursor(text: &str) -> Option<usize> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    std::str::from_utf8(&bytes).ok()?.strip_prefix("at:")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_back_and_nonsense_is_not() {
        assert_eq!(read_cursor(&write_cursor(1_234)), Some(1_234));
        for bad in ["", "x", "YXQ6", "1234", "\u{1f642}"] {
            assert_eq!(read_cursor(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_encoded_query_keeps_its_fields_from_page_to_page() {
        let first = STANDARD.encode(r#"{"pageSize":10,"query":[1]}"#);
        let second = encoded_query(Some(&first)).write(2);
        let query = encoded_query(Some(&second));
        assert_eq!(query.fields["query"], json!([1]));
        let window = query.window(25);
        assert_eq!((window.from, window.size), (10, 10));
    }
}

//! What is printed of an answer.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::Write;

use pcsdk::{Content, Response};
use serde_json::value::RawValue;

use crate::failure::Failure;

/// Prints the body as it came, or one field of it.
pub(crate) fn print(response: &Response, field: Option<&str>, out: &mut dyn Write) -> Result<(), Failure> {
    let body = response.body();
    if let Some(path) = field {
        let value = serde_json::from_slice(body).ok().and_then(|value| find(value, path));
        let value = value.ok_or_else(|| Failure::Nothing(format!("the answer has no field `{path}`")))?;
        return Ok(writeln!(out, "{}", plain(value))?);
    }
    out.write_all(body)?;
    // Text ends with a line's end, for the terminal's sake.
    if matches!(response.content(), Content::Json | Content::Text) && !body.ends_with(b"\n") {
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// The value under `name`, `list.0.name`, …; unread, so that numbers keep their digits.
fn find<'a>(value: &'a RawValue, path: &str) -> Option<&'a RawValue> {
    path.split('.').try_fold(value, |value, key| {
        if let Ok(position) = key.parse::<usize>()
            && let Ok(list) = serde_json::from_str::<Vec<&RawValue>>(value.get())
        {
            return list.get(position).copied();
        }
        let object: HashMap<Cow<'_, str>, &RawValue> = serde_json::from_str(value.get()).ok()?;
        object.get(key).copied()
    })
}

/// Text without its quotes, everything else as JSON.
fn plain(value: &RawValue) -> Cow<'_, str> {
    serde_json::from_str::<String>(value.get()).map_or(Cow::Borrowed(value.get()), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_by_its_path() {
        let body = r#"{"name":"Ada","list":[{"id":12345678901234567890123},{"id":2}],"1":{"a":null},"n\u0061":1.50}"#;
        let value: &RawValue = serde_json::from_str(body).unwrap();
        let found = |path| find(value, path).map(|value| plain(value).into_owned());
        assert_eq!(found("name").as_deref(), Some("Ada"));
        assert_eq!(found("list.0.id").as_deref(), Some("12345678901234567890123"));
        assert_eq!(found("1.a").as_deref(), Some("null"));
        assert_eq!(found("na").as_deref(), Some("1.50"));
        for none in ["list.2", "name.x", "list.id", "", "list."] {
            assert_eq!(found(none), None, "{none}");
        }
    }
}

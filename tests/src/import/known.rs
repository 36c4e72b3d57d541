//! The values that a definition lists as known, without its sentences.

use serde_json::Value;

/// The values of an `enum`: none that is null, none that is prose, and none with the prose behind it.
pub(super) fn values(listed: Option<&Value>) -> Vec<Value> {
    let listed = listed.and_then(Value::as_array).into_iter().flatten();
    listed.filter(|value| !value.is_null()).map(without_prose).filter(|value| !is_prose(value)).collect()
}

/// A known value without the sentence that a generator has left behind it.
fn without_prose(value: &Value) -> Value {
    match value.as_str().and_then(|text| text.split_once(" Valid values:")) {
        Some((fact, _)) => fact.into(),
        None => value.clone(),
    }
}

/// What a program printed of an object of its own, description and all: no server sends that.
fn is_prose(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.contains(' ') && text.contains("='") && text.ends_with('}'))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_kept_without_null_and_prose() {
        let listed = json!([
            "On",
            null,
            5,
            "Carrier is not active",
            "settings Valid values: settings",
            "ErrorCode{code='A-1', description='It went wrong.'}"
        ]);
        assert_eq!(
            values(Some(&listed)),
            [json!("On"), json!(5), json!("Carrier is not active"), json!("settings")]
        );
        assert_eq!(values(None), Vec::<Value>::new());
    }
}

//! `name=value` and `name:=json` to the JSON object of arguments that the library takes.

use std::fs;
use std::io::{self, Read};

use serde_json::{Map, Value};

use crate::failure::Failure;

/// One argument as it was typed.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Argument {
    name: String,
    value: Value,
}

impl Argument {
    /// For clap. Values are text, which the library reads as the parameter's type; `:=` takes JSON as it is.
    pub(crate) fn parse(typed: &str) -> Result<Self, String> {
        let (name, value) = typed.split_once('=').ok_or("it must be name=value or name:=json")?;
        let (name, value) = match name.strip_suffix(':') {
            Some(name) => {
                (name, serde_json::from_str(value).map_err(|error| format!("no JSON after `:=`: {error}"))?)
            }
            None => (name, Value::from(value)),
        };
        if name.is_empty() {
            Err("its name is missing".to_owned())
        } else {
            Ok(Self { name: name.to_owned(), value })
        }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn value(&self) -> &Value {
        &self.value
    }
}

/// An object of the arguments; a name that stands several times becomes a list.
pub(crate) fn object(arguments: Vec<Argument>) -> Map<String, Value> {
    let mut object: Map<String, Value> = Map::new();
    for Argument { name, value } in arguments {
        let Some(earlier) = object.remove(&name) else {
            object.insert(name, value);
            continue;
        };
        let mut list = match earlier {
            Value::Array(list) => list,
            single => vec![single],
        };
        match value {
            Value::Array(more) => list.extend(more),
            single => list.push(single),
        }
        object.insert(name, Value::Array(list));
    }
    object
}

/// The bytes of a file, or of standard input for `-`.
pub(crate) fn read(file: &str) -> Result<Vec<u8>, Failure> {
    let read = if file == "-" {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(file)
    };
    read.map_err(|error| Failure::Usage(format!("the body cannot be read from `{file}`: {error}")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn parsed(typed: &[&str]) -> Value {
        Value::Object(object(typed.iter().map(|one| Argument::parse(one).unwrap()).collect()))
    }

    #[test]
    fn values_are_text_unless_json_is_asked_for() {
        assert_eq!(
            parsed(&["pageSize=5", "q=a=b", "empty="]),
            json!({"pageSize": "5", "q": "a=b", "empty": ""})
        );
        assert_eq!(parsed(&["active:=false", "ids:=[\"a\"]"]), json!({"active": false, "ids": ["a"]}));
    }

    #[test]
    fn a_repeated_name_becomes_a_list() {
        assert_eq!(
            parsed(&["expand=presence", "expand=station"]),
            json!({"expand": ["presence", "station"]})
        );
        assert_eq!(parsed(&["id:=[1]", "id:=[2,3]", "id=4"]), json!({"id": [1, 2, 3, "4"]}));
    }

    #[test]
    fn what_is_no_argument_is_refused() {
        for bad in ["expand", "=x", ":=1", "body:={", "n:="] {
            assert!(Argument::parse(bad).is_err(), "{bad}");
        }
    }
}

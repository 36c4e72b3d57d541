//! What a schema says of a value's type, its properties and its model.

use serde_json::{Map, Value};

use super::document::Document;

/// A schema with its references followed and the parts of its `allOf` laid over one another.
#[derive(Debug, Clone)]
pub(super) struct Schema<'a> {
    document: &'a Document,
    /// The name of the model, when the schema is a reference.
    name: Option<&'a str>,
    /// The first part that says something wins.
    parts: Vec<&'a Map<String, Value>>,
}

impl<'a> Schema<'a> {
    pub(super) fn read(document: &'a Document, value: &'a Value) -> Result<Self, String> {
        let mut parts = Vec::new();
        collect(document, value, &mut parts, 0)?;
        let name = value.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
        Ok(Self { document, name, parts })
    }

    /// Fields that describe a value without being a schema of their own: a parameter of Swagger 2.
    pub(super) fn of_fields(document: &'a Document, fields: &'a Map<String, Value>) -> Self {
        Self { document, name: None, parts: vec![fields] }
    }

    pub(super) fn get(&self, key: &str) -> Option<&'a Value> {
        self.parts.iter().find_map(|part| part.get(key)).filter(|value| !value.is_null())
    }

    /// `string`, `integer`, `number`, `boolean`, `array`, `object`, or `any` when several are allowed or none
    /// is said.
    pub(super) fn kind(&self) -> Result<&'a str, String> {
        match self.get("type") {
            Some(Value::String(kind)) => return Ok(kind),
            Some(Value::Array(kinds)) => return Ok(only_kind(kinds)),
            _ => {}
        }
        let mut kinds = Vec::new();
        for alternative in self.alternatives()? {
            kinds.push(alternative.kind()?);
        }
        kinds.dedup();
        Ok(match kinds.as_slice() {
            [kind] => kind,
            [] if self.get("properties").or_else(|| self.get("additionalProperties")).is_some() => "object",
            [] if self.get("items").is_some() => "array",
            [] if self.get("enum").is_some() => "string",
            _ => "any",
        })
    }

    pub(super) fn items(&self) -> Result<Option<Schema<'a>>, String> {
        self.get("items").map(|items| Schema::read(self.document, items)).transpose()
    }

    /// The branches of `oneOf` or `anyOf`.
    pub(super) fn alternatives(&self) -> Result<Vec<Schema<'a>>, String> {
        let branches = self.get("oneOf").or_else(|| self.get("anyOf")).and_then(Value::as_array);
        branches.into_iter().flatten().map(|branch| Schema::read(self.document, branch)).collect()
    }

    /// The schema at a dotted path of properties: `paging.totalPages`.
    pub(super) fn at(&self, path: &str) -> Result<Option<Schema<'a>>, String> {
        let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
        match (self.property(first)?, rest) {
            (Some(property), Some(rest)) => property.at(rest),
            (property, _) => Ok(property),
        }
    }

    fn property(&self, name: &str) -> Result<Option<Schema<'a>>, String> {
        let own = self.parts.iter().find_map(|part| part.get("properties")?.get(name));
        if let Some(value) = own {
            return Schema::read(self.document, value).map(Some);
        }
        for alternative in self.alternatives()? {
            if let Some(property) = alternative.property(name)? {
                return Ok(Some(property));
            }
        }
        Ok(None)
    }

    /// A list, or an object of which nothing is said: the vendor's search answers declare their lists so.
    pub(super) fn may_be_list(&self) -> Result<bool, String> {
        let kind = self.kind()?;
        let said = self.get("properties").or_else(|| self.get("additionalProperties"));
        Ok(kind == "array" || (kind == "object" && said.is_none()))
    }

    /// The type expression of the schema; none when it says nothing.
    pub(super) fn expression(&self) -> Result<Option<String>, String> {
        if let Some(name) = self.name.or_else(|| self.only_part_name()) {
            return Ok(Some(name.to_owned()));
        }
        let alternatives = self.alternatives()?;
        if !alternatives.is_empty() {
            let branches: Vec<_> = alternatives.iter().map(Schema::expression).collect::<Result<_, _>>()?;
            let branches: Option<Vec<_>> = branches.into_iter().collect();
            return Ok(branches.map(|names| names.join("|")));
        }
        let inner = |key| match self.get(key).filter(|value| value.is_object()) {
            Some(value) => Schema::read(self.document, value)?.expression(),
            None => Ok(None),
        };
        Ok(match self.kind()? {
            "array" => Some(format!("[{}]", inner("items")?.unwrap_or_else(|| "object".to_owned()))),
            "object" => {
                Some(inner("additionalProperties")?.map_or("object".to_owned(), |item| format!("{{{item}}}")))
            }
            "string" if self.get("format").and_then(Value::as_str) == Some("binary") => {
                Some("binary".to_owned())
            }
            "any" => None,
            scalar => Some(scalar.to_owned()),
        })
    }

    /// `allOf` around one reference is the reference.
    fn only_part_name(&self) -> Option<&'a str> {
        match self.parts.first()?.get("allOf")?.as_array()?.as_slice() {
            [only] => only.get("$ref")?.as_str()?.rsplit('/').next(),
            _ => None,
        }
    }
}

fn collect<'a>(
    document: &'a Document,
    value: &'a Value,
    parts: &mut Vec<&'a Map<String, Value>>,
    depth: usize,
) -> Result<(), String> {
    // Models contain themselves only through properties, which are not followed here.
    if depth > 16 {
        return Err("an allOf contains itself".to_owned());
    }
    let part = document.resolve(value)?.as_object().ok_or("a schema is not an object")?;
    parts.push(part);
    for inner in part.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        collect(document, inner, parts, depth + 1)?;
    }
    Ok(())
}

/// OpenAPI 3.1 writes `["string", "null"]`.
fn only_kind(kinds: &[Value]) -> &str {
    let mut named = kinds.iter().filter_map(Value::as_str).filter(|kind| *kind != "null");
    match (named.next(), named.next()) {
        (Some(kind), None) => kind,
        _ => "any",
    }
}

//! What a schema says of a value's type, its properties and its model.

use serde_json::{Map, Value};

use super::document::Document;

/// The type of OpenAPI 3.1 that only null has.
const NULL: &str = "null";

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

    /// The branches of `oneOf` or `anyOf` but null, of which [`Schema::is_nullable`] tells.
    pub(super) fn alternatives(&self) -> Result<Vec<Schema<'a>>, String> {
        let branches = self.get("oneOf").or_else(|| self.get("anyOf")).and_then(Value::as_array);
        let values = branches.into_iter().flatten().filter(|branch| branch.get("type") != Some(&NULL.into()));
        values.map(|branch| Schema::read(self.document, branch)).collect()
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

    /// The type of the values, of an object that is a map.
    pub(super) fn values(&self) -> Result<Option<Schema<'a>>, String> {
        let declared = self.get("additionalProperties").filter(|values| values.is_object());
        declared.map(|values| Schema::read(self.document, values)).transpose()
    }

    /// Whether null is one of its values.
    pub(super) fn is_nullable(&self) -> bool {
        let list = |key: &str| self.get(key).and_then(Value::as_array).into_iter().flatten();
        self.get("nullable") == Some(&Value::Bool(true))
            || list("type").any(|kind| kind == NULL)
            || list("oneOf").chain(list("anyOf")).any(|branch| branch.get("type") == Some(&NULL.into()))
    }

    /// The name of the model that this is and no more: a reference, also inside an `allOf` that adds nothing.
    pub(super) fn model_name(&self) -> Option<&'a str> {
        self.name.or_else(|| {
            let whole = self.parts.first()?;
            let mut telling = whole.get("allOf")?.as_array()?.iter().filter(|part| says_something(part));
            let only =
                telling.next().filter(|_| telling.next().is_none() && !whole.contains_key("properties"));
            only?.get("$ref")?.as_str()?.rsplit('/').next()
        })
    }

    /// The properties of all its parts. Those of its alternatives count too, unless it is a choice of models and
    /// nothing else: then it is that choice.
    pub(super) fn fields(&self) -> Result<Vec<Field<'a>>, String> {
        self.fields_within(0)
    }

    fn fields_within(&self, depth: usize) -> Result<Vec<Field<'a>>, String> {
        // A choice among models that are made of the choice would never end.
        if depth > 8 {
            return Err("a oneOf or anyOf contains itself".to_owned());
        }
        let mut fields: Vec<Field<'a>> = Vec::new();
        for field in self.own_fields()? {
            match known(&mut fields, field.name) {
                Some(known) => known.narrow(field),
                None => fields.push(field),
            }
        }
        let alternatives = self.alternatives()?;
        if fields.is_empty() && alternatives.iter().all(|one| one.model_name().is_some()) {
            return Ok(fields);
        }
        let choices: Vec<_> =
            alternatives.iter().map(|one| one.fields_within(depth + 1)).collect::<Result<_, _>>()?;
        for field in choices.iter().flatten() {
            let has =
                |choice: &Vec<Field<'_>>| choice.iter().any(|one| one.name == field.name && one.required);
            let field = Field { required: choices.iter().all(has), ..field.clone() };
            match known(&mut fields, field.name) {
                Some(known) => known.widen(field),
                None => fields.push(field),
            }
        }
        Ok(fields)
    }

    /// Those of its parts alone.
    fn own_fields(&self) -> Result<Vec<Field<'a>>, String> {
        let lists = self.parts.iter().filter_map(|part| part.get("required")?.as_array()).flatten();
        let required: Vec<&str> = lists.filter_map(Value::as_str).collect();
        let properties = self.parts.iter().filter_map(|part| part.get("properties")?.as_object()).flatten();
        properties
            .map(|(name, declared)| {
                let schema = Schema::read(self.document, declared)?;
                Ok(Field { name, schemas: vec![schema], required: required.contains(&name.as_str()) })
            })
            .collect()
    }
}

/// A property of an object.
#[derive(Debug, Clone)]
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    /// What its value is: one of these.
    pub(super) schemas: Vec<Schema<'a>>,
    pub(super) required: bool,
}

impl<'a> Field<'a> {
    /// Another part of the object says it, too: of a general field (`type`: one of many) what it is here (`type`: this
    /// one).
    fn narrow(&mut self, other: Field<'a>) {
        let values = |field: &Field<'_>| {
            let known = field.schemas.iter().find_map(|schema| schema.get("enum")?.as_array());
            known.map_or(usize::MAX, Vec::len)
        };
        self.required |= other.required;
        if values(&other) <= values(self) {
            self.schemas = other.schemas;
        }
    }

    /// Another choice of the object has it, too.
    fn widen(&mut self, other: Field<'a>) {
        self.required |= other.required;
        self.schemas.extend(other.schemas);
    }
}

fn known<'f, 'a>(fields: &'f mut [Field<'a>], name: &str) -> Option<&'f mut Field<'a>> {
    fields.iter_mut().find(|field| field.name == name)
}

/// Whether a part of an `allOf` adds to the others; `deprecated` and the like do not.
fn says_something(part: &Value) -> bool {
    ["$ref", "type", "properties", "required", "allOf", "oneOf", "anyOf", "enum", "items"]
        .iter()
        .any(|key| part.get(key).is_some())
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
    let mut named = kinds.iter().filter_map(Value::as_str).filter(|kind| *kind != NULL);
    match (named.next(), named.next()) {
        (Some(kind), None) => kind,
        _ => "any",
    }
}

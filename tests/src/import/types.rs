//! Type expressions, and the models that they name.
//!
//! A model is a named schema of the definition. An object that a definition describes in place is named after where
//! it stands (`CallLogRecord` and `billing` give `CallLogRecordBilling`), so that every type is one short text.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::document::Document;
use super::known;
use super::model::{Facts, Model};
use super::schema::Schema;

/// `int32`, `float`, `double` and `password` say no more than the type.
const FORMATS: &[&str] = &[
    "date",
    "date-time",
    "email",
    "int64",
    "interval",
    "ipv4",
    "local-date-time",
    "time",
    "uri",
    "uuid",
    "year-month",
];

/// The types of one definition.
#[derive(Debug)]
pub(super) struct Types<'a> {
    document: &'a Document,
    taken: BTreeSet<String>,
    /// Objects described in place that wait to become models.
    found: Vec<(String, Schema<'a>)>,
}

impl<'a> Types<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let taken = document.schemas().into_iter().flatten().map(|(name, _)| name.clone()).collect();
        Self { document, taken, found: Vec::new() }
    }

    /// The type expression of a schema that stands at `place`; none when it says nothing.
    pub(super) fn expression(&mut self, schema: &Schema<'a>, place: &str) -> Result<Option<String>, String> {
        if let Some(name) = schema.model_name() {
            return Ok(Some(name.to_owned()));
        }
        if !schema.fields()?.is_empty() {
            return Ok(Some(self.name(schema, place)));
        }
        let alternatives = schema.alternatives()?;
        if !alternatives.is_empty() {
            return self.union(&alternatives, place);
        }
        Ok(match schema.kind()? {
            "array" => Some(format!("[{}]", self.inner(schema.items()?, place)?)),
            "object" => Some(match schema.values()? {
                Some(values) => format!("{{{}}}", self.inner(Some(values), place)?),
                None => "object".to_owned(),
            }),
            "string" if schema.get("format").and_then(Value::as_str) == Some("binary") => {
                Some("binary".to_owned())
            }
            "any" => None,
            scalar => Some(scalar.to_owned()),
        })
    }

    /// Every model in the order of their names; to be called when all operations are read.
    pub(super) fn models(mut self) -> Result<Vec<Model>, String> {
        let mut models = BTreeMap::new();
        for (name, declared) in self.document.schemas().into_iter().flatten() {
            let schema = Schema::read(self.document, declared).map_err(|error| format!("{name}: {error}"))?;
            models.insert(name.clone(), self.model(name, &schema)?);
        }
        while let Some((name, schema)) = self.found.pop() {
            let model = self.model(&name, &schema)?;
            models.insert(name, model);
        }
        Ok(models.into_values().collect())
    }

    fn model(&mut self, name: &str, schema: &Schema<'a>) -> Result<Model, String> {
        self.described(name, schema).map_err(|error| format!("{name}: {error}"))
    }

    fn described(&mut self, name: &str, schema: &Schema<'a>) -> Result<Model, String> {
        let mut model = Model { name: name.to_owned(), ..Model::default() };
        for field in schema.fields()? {
            let place = format!("{name}{}", capitalised(field.name));
            let all: Vec<Facts> =
                field.schemas.iter().map(|schema| self.facts(schema, &place)).collect::<Result<_, _>>()?;
            let facts = all.into_iter().reduce(Facts::or).unwrap_or_default();
            model.properties.insert(field.name.to_owned(), facts.into_value());
            if field.required {
                model.required.push(field.name.to_owned());
            }
        }
        if model.properties.is_empty() {
            model.facts = self.facts(schema, name)?;
        }
        Ok(model)
    }

    /// What is known of a value: its type, and the limits of the plain value inside its lists and maps.
    fn facts(&mut self, schema: &Schema<'a>, place: &str) -> Result<Facts, String> {
        let kind = self.expression(schema, place)?.unwrap_or_else(|| "any".to_owned());
        let says = |key: &str| schema.get(key).and_then(Value::as_bool).unwrap_or(false);
        let mut facts =
            Facts { nullable: schema.is_nullable(), read_only: says("readOnly"), ..Facts::default() };
        if kind.starts_with('[') {
            facts.min_items = schema.get("minItems").cloned();
            facts.max_items = schema.get("maxItems").cloned();
        }
        if let Some(plain) = innermost(schema)? {
            let format = plain.get("format").and_then(Value::as_str);
            facts.format = format.filter(|format| FORMATS.contains(format)).map(str::to_owned);
            facts.known = known::values(plain.get("enum"));
            facts.min = plain.get("minimum").cloned();
            facts.max = plain.get("maximum").cloned();
            facts.min_length = plain.get("minLength").cloned();
            facts.max_length = plain.get("maxLength").cloned();
        }
        Ok(Facts { kind: Some(kind), ..facts })
    }

    fn inner(&mut self, schema: Option<Schema<'a>>, place: &str) -> Result<String, String> {
        let expression = schema.map_or(Ok(None), |schema| self.expression(&schema, place))?;
        Ok(expression.unwrap_or_else(|| "object".to_owned()))
    }

    fn union(&mut self, alternatives: &[Schema<'a>], place: &str) -> Result<Option<String>, String> {
        let mut names: Vec<String> = Vec::new();
        for alternative in alternatives {
            let Some(name) = self.expression(alternative, place)? else { return Ok(None) };
            if !names.contains(&name) {
                names.push(name);
            }
        }
        Ok(Some(names.join("|")))
    }

    /// A name for an object described in place.
    fn name(&mut self, schema: &Schema<'a>, place: &str) -> String {
        let numbered = (2..).map(|number| format!("{place}{number}"));
        let free = std::iter::once(place.to_owned()).chain(numbered).find(|name| !self.taken.contains(name));
        let name = free.expect("there are more numbers than names");
        self.taken.insert(name.clone());
        self.found.push((name.clone(), schema.clone()));
        name
    }
}

/// The plain value inside lists and maps; none when a model or a choice of several is inside.
fn innermost<'a>(schema: &Schema<'a>) -> Result<Option<Schema<'a>>, String> {
    if schema.model_name().is_some() || !schema.fields()?.is_empty() || !schema.alternatives()?.is_empty() {
        return Ok(None);
    }
    match (schema.items()?, schema.values()?) {
        (Some(inner), _) | (None, Some(inner)) => innermost(&inner),
        (None, None) => Ok(Some(schema.clone())),
    }
}

/// `service-area` → `ServiceArea`.
pub(super) fn capitalised(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word[..1].to_ascii_uppercase() + &word[1..]).collect()
}

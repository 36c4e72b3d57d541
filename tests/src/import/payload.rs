//! What an operation sends and what it answers, in both dialects.

use serde_json::{Map, Value};

use super::document::{Dialect, Document, Source};
use super::operation::Param;
use super::schema::Schema;
use super::types::Types;

const JSON: &str = "application/json";

/// A body on its way out or back.
#[derive(Debug, Default)]
pub(super) struct Payload<'a> {
    pub(super) schema: Option<Schema<'a>>,
    /// JSON first if it is among them.
    pub(super) types: Vec<String>,
}

impl<'a> Payload<'a> {
    /// Its type expression, if anything is said of it; `place` names what it describes in place.
    pub(super) fn model(&self, types: &mut Types<'a>, place: &str) -> Result<Option<String>, String> {
        self.schema.as_ref().map_or(Ok(None), |schema| types.expression(schema, place))
    }
}

/// The body as a parameter, whatever the definition calls it: users write `body`.
pub(super) fn swagger_body_param(
    document: &Document,
    declared: &Map<String, Value>,
) -> Result<Param, String> {
    let schema = declared.get("schema").ok_or("the body has no schema")?;
    let required = declared.get("required").and_then(Value::as_bool).unwrap_or(false);
    body_param(&Schema::read(document, schema)?, required)
}

/// The body of OpenAPI 3, which stands outside the parameters.
pub(super) fn openapi_body_param(document: &Document, source: &Source<'_>) -> Result<Option<Param>, String> {
    let Some(declared) = request_body(document, source)? else { return Ok(None) };
    let required = declared.get("required").and_then(Value::as_bool).unwrap_or(false);
    let schema = match content_schema(declared.get("content")) {
        Some(schema) => Schema::read(document, schema)?,
        None => return Ok(Some(Param { kind: "any".into(), required, ..named_body() })),
    };
    body_param(&schema, required).map(Some)
}

fn body_param(schema: &Schema<'_>, required: bool) -> Result<Param, String> {
    Ok(Param { kind: schema.kind()?.to_owned(), required, ..named_body() })
}

fn named_body() -> Param {
    Param { name: "body".into(), place: "body".into(), ..Param::default() }
}

/// What the operation takes as its body.
pub(super) fn request<'a>(
    document: &'a Document,
    source: &Source<'a>,
) -> Result<Option<Payload<'a>>, String> {
    let (schema, types) = match document.dialect {
        Dialect::Swagger2 => {
            let Some(declared) = swagger_body(document, source)? else { return Ok(None) };
            (declared.get("schema"), media_types(document, source, "consumes"))
        }
        Dialect::OpenApi3 => {
            let Some(declared) = request_body(document, source)? else { return Ok(None) };
            let content = declared.get("content");
            (content_schema(content), content_types(content))
        }
    };
    let schema = schema.map(|schema| Schema::read(document, schema)).transpose()?;
    Ok(Some(Payload { schema, types: json_first(types) }))
}

/// The first successful status that declares a schema, and the media types of all of them.
pub(super) fn answer<'a>(document: &'a Document, source: &Source<'a>) -> Result<Payload<'a>, String> {
    let mut answer = Payload::default();
    for declared in successes(document, source)? {
        let content = declared.get("content");
        for media in content_types(content) {
            if !answer.types.contains(&media) {
                answer.types.push(media);
            }
        }
        let schema = match document.dialect {
            Dialect::Swagger2 => declared.get("schema"),
            Dialect::OpenApi3 => content_schema(content),
        };
        if let (None, Some(schema)) = (&answer.schema, schema) {
            answer.schema = Some(Schema::read(document, schema)?);
        }
    }
    if document.dialect == Dialect::Swagger2 {
        answer.types = media_types(document, source, "produces");
    }
    answer.types = json_first(answer.types);
    Ok(answer)
}

/// Whether it is what everybody expects.
pub(super) fn is_plain_json(types: &[String]) -> bool {
    types.is_empty() || types == [JSON]
}

/// 2xx in order; `default` only when no status says success: PureCloud's oldest definitions have nothing else.
fn successes<'a>(document: &'a Document, source: &Source<'a>) -> Result<Vec<&'a Value>, String> {
    let Some(responses) = source.fields.get("responses").and_then(Value::as_object) else {
        return Ok(Vec::new());
    };
    let mut good: Vec<_> = responses.iter().filter(|(status, _)| status.starts_with('2')).collect();
    good.sort_by_key(|(status, _)| status.as_str());
    if good.is_empty() && document.dialect == Dialect::Swagger2 {
        good.extend(responses.get_key_value("default"));
    }
    good.into_iter().map(|(_, declared)| document.resolve(declared)).collect()
}

fn swagger_body<'a>(document: &'a Document, source: &Source<'a>) -> Result<Option<&'a Value>, String> {
    for list in [source.fields.get("parameters"), source.shared].into_iter().flatten() {
        for declared in list.as_array().into_iter().flatten() {
            let declared = document.resolve(declared)?;
            if declared.get("in").and_then(Value::as_str) == Some("body") {
                return Ok(Some(declared));
            }
        }
    }
    Ok(None)
}

fn request_body<'a>(document: &'a Document, source: &Source<'a>) -> Result<Option<&'a Value>, String> {
    source.fields.get("requestBody").map(|declared| document.resolve(declared)).transpose()
}

/// The schema of the JSON content, or of the first that has one.
fn content_schema(content: Option<&Value>) -> Option<&Value> {
    let content = content?.as_object()?;
    let of_json = content.get(JSON).and_then(|media| media.get("schema"));
    of_json.or_else(|| content.values().find_map(|media| media.get("schema")))
}

fn content_types(content: Option<&Value>) -> Vec<String> {
    content.and_then(Value::as_object).into_iter().flat_map(Map::keys).cloned().collect()
}

/// `consumes` or `produces`, of the operation or else of the whole definition.
fn media_types(document: &Document, source: &Source<'_>, key: &str) -> Vec<String> {
    let listed = source.fields.get(key).or_else(|| document.field(key)).and_then(Value::as_array);
    let types: Vec<_> = listed.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    if types.is_empty() { vec![JSON.to_owned()] } else { types }
}

fn json_first(mut types: Vec<String>) -> Vec<String> {
    // Stable: the others keep the definition's order.
    types.sort_by_key(|media| media != JSON);
    types
}

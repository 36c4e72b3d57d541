//! Parameters of both dialects to one shape.

use serde_json::{Map, Value};

use super::Platform;
use super::document::{Dialect, Document, Source};
use super::known;
use super::operation::Param;
use super::payload;
use super::schema::Schema;

/// The formats that an argument can be checked by; `int32`, `float` and the like say no more than the type.
const FORMATS: &[&str] = &["date", "date-time", "int64", "interval", "uuid"];

/// RingCentral's path parameters that mean "mine" when nobody says otherwise.
const OWN: &[&str] = &["accountId", "extensionId"];

/// The parameters of an operation: those of its path first, each replaced by the operation's own of the same
/// name and place, the body where the definition has it (OpenAPI 3 has it outside: last).
pub(super) fn read(document: &Document, source: &Source<'_>) -> Result<Vec<Param>, String> {
    let mut params: Vec<Param> = Vec::new();
    for list in [source.shared, source.fields.get("parameters")].into_iter().flatten() {
        for declared in list.as_array().ok_or("`parameters` is not a list")? {
            let param = read_one(document, declared)?;
            match params.iter_mut().find(|known| known.name == param.name && known.place == param.place) {
                Some(known) => *known = param,
                None => params.push(param),
            }
        }
    }
    params.extend(payload::openapi_body_param(document, source)?);
    check_path(&source.path, &params)?;
    Ok(params)
}

/// Takes out the deprecated one of two parameters whose names a caller could not tell apart (RingCentral
/// declares an old query filter `accountId` beside the path's), and returns the names taken out.
pub(super) fn drop_shadowed(params: &mut Vec<Param>) -> Result<Vec<String>, String> {
    let mut dropped = Vec::new();
    while let Some((first, second)) = alike(params) {
        let spare = [second, first].into_iter().find(|&at| params[at].deprecated && !params[at].required);
        let Some(spare) = spare else {
            let names = [first, second].map(|at| format!("`{}` ({})", params[at].name, params[at].place));
            return Err(format!("the parameters {} cannot be told apart", names.join(" and ")));
        };
        let param = params.remove(spare);
        dropped.push(format!("{} ({})", param.name, param.place));
    }
    Ok(dropped)
}

fn alike(params: &[Param]) -> Option<(usize, usize)> {
    let folded: Vec<_> = params.iter().map(|param| super::fold(&param.name)).collect();
    (0..folded.len())
        .flat_map(|second| (0..second).map(move |first| (first, second)))
        .find(|(first, second)| folded[*first] == folded[*second])
}

fn read_one(document: &Document, declared: &Value) -> Result<Param, String> {
    let declared = document.resolve(declared)?.as_object().ok_or("a parameter is not an object")?;
    let text = |key: &str| declared.get(key).and_then(Value::as_str);
    let name = text("name").ok_or("a parameter has no name")?;
    let place = text("in").ok_or_else(|| format!("the parameter `{name}` has no `in`"))?;
    let read = match (document.dialect, place) {
        (Dialect::Swagger2, "body") => return payload::swagger_body_param(document, declared),
        (Dialect::Swagger2, "path" | "query" | "header") => swagger(document, declared),
        (Dialect::OpenApi3, "path" | "query" | "header") => openapi(document, declared, place),
        _ => Err(format!("a parameter in `{place}` is not supported")),
    };
    let mut param = read.map_err(|error| format!("the parameter `{name}`: {error}"))?;
    let says = |key: &str| declared.get(key).and_then(Value::as_bool).unwrap_or(false);
    name.clone_into(&mut param.name);
    place.clone_into(&mut param.place);
    param.required = place == "path" || says("required");
    param.deprecated = says("deprecated");
    if document.platform == Platform::Ringcentral && place == "path" && OWN.contains(&name) {
        param.default = Some("~".into());
    }
    Ok(param)
}

/// Swagger 2 writes the type beside the name, and lists are joined by commas unless it says otherwise.
fn swagger(document: &Document, declared: &Map<String, Value>) -> Result<Param, String> {
    let mut param = typed(&Schema::of_fields(document, declared))?;
    if param.items.is_some() {
        param.style =
            Some(declared.get("collectionFormat").and_then(Value::as_str).unwrap_or("csv").to_owned());
    }
    Ok(param)
}

fn openapi(document: &Document, declared: &Map<String, Value>, place: &str) -> Result<Param, String> {
    let of_content = || declared.get("content")?.as_object()?.values().next()?.get("schema");
    let schema = declared.get("schema").or_else(of_content).ok_or("it has no schema")?;
    let mut param = typed(&Schema::read(document, schema)?)?;
    if param.items.is_some() {
        param.style = Some(openapi_style(declared, place).to_owned());
    }
    Ok(param)
}

/// In a query an undeclared style is `form`, and `form` repeats the key unless `explode` is false; elsewhere
/// only commas exist.
fn openapi_style(declared: &Map<String, Value>, place: &str) -> &'static str {
    let style = declared.get("style").and_then(Value::as_str).unwrap_or("form");
    let explode = declared.get("explode").and_then(Value::as_bool);
    match (place, style) {
        ("query", "spaceDelimited") if explode != Some(true) => "ssv",
        ("query", "pipeDelimited") if explode != Some(true) => "pipes",
        ("query", "form") if explode == Some(false) => "csv",
        ("query", _) => "multi",
        _ => "csv",
    }
}

/// What a schema says of the values; of each item when it is a list.
fn typed(schema: &Schema<'_>) -> Result<Param, String> {
    let mut param = Param { kind: schema.kind()?.to_owned(), ..Param::default() };
    let list = list_among(schema)?;
    let items = match &list {
        Some(list) => list.items()?,
        None => None,
    };
    if list.is_some() {
        param.items = Some(items.as_ref().map_or(Ok("string"), Schema::kind)?.to_owned());
    }
    // Where a list is one choice of several, its items' limits are not those of the other choices.
    let said = |key: &str| {
        let of_items = items.as_ref().filter(|_| param.kind == "array").and_then(|items| items.get(key));
        schema.get(key).or(of_items)
    };
    param.format = said("format").and_then(Value::as_str).filter(|f| FORMATS.contains(f)).map(str::to_owned);
    param.known = known::values(said("enum"));
    param.min = said("minimum").cloned();
    param.max = said("maximum").cloned();
    param.default = schema.get("default").cloned();
    Ok(param)
}

/// The schema itself when it is a list, or the list among its alternatives.
fn list_among<'a>(schema: &Schema<'a>) -> Result<Option<Schema<'a>>, String> {
    if schema.kind()? == "array" {
        return Ok(Some(schema.clone()));
    }
    for alternative in schema.alternatives()? {
        if alternative.kind()? == "array" {
            return Ok(Some(alternative));
        }
    }
    Ok(None)
}

/// Every `{name}` of the path has its parameter and the other way round.
fn check_path(path: &str, params: &[Param]) -> Result<(), String> {
    let named: Vec<&str> = placeholders(path).collect();
    let declared = || params.iter().filter(|param| param.place == "path").map(|param| param.name.as_str());
    if let Some(name) = named.iter().find(|name| !declared().any(|known| known == **name)) {
        return Err(format!("the path's {{{name}}} is no parameter"));
    }
    if let Some(name) = declared().find(|name| !named.contains(name)) {
        return Err(format!("the path has no {{{name}}} for its parameter"));
    }
    Ok(())
}

fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

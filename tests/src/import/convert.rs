//! A definition to the operations of the catalogue, sorted and checked.

use std::collections::BTreeMap;

use serde_json::Value;

use super::document::{Document, Source};
use super::model::Model;
use super::operation::{Body, Operation};
use super::paging::Listing;
use super::types::{Types, capitalised};
use super::{Platform, groups, params, payload, permissions, reading};

/// What a definition came to.
#[derive(Debug, Default)]
pub(super) struct Converted {
    /// In the order of the catalogue.
    pub(super) operations: Vec<Operation>,
    /// In the order of their names.
    pub(super) models: Vec<Model>,
    /// Things left out, and why.
    pub(super) notes: Vec<String>,
    /// Operations that take a page or a cursor and of whose answer no list is known.
    pub(super) undecided: Vec<String>,
}

/// A complaint and the place in the definition it is about.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) place: String,
    pub(super) message: String,
}

/// Converts every operation; the first complaint ends it.
pub(super) fn convert(document: &Document) -> Result<Converted, Fault> {
    let sources = document.sources().map_err(|message| Fault { place: "paths".into(), message })?;
    let mut converted = Converted::default();
    let mut types = Types::new(document);
    // The catalogue is searched by folded id, so its order is theirs and no two may fold alike.
    let mut sorted: BTreeMap<String, (String, Operation)> = BTreeMap::new();
    for source in sources {
        let operation = read(document, &source, &mut types, &mut converted)
            .map_err(|message| Fault { place: source.place.clone(), message })?;
        let folded = super::fold(&operation.id);
        if let Some((place, first)) = sorted.get(&folded) {
            let message = format!("its id `{}` is also that of {place} (`{}`)", operation.id, first.id);
            return Err(Fault { place: source.place, message });
        }
        sorted.insert(folded, (source.place, operation));
    }
    if sorted.is_empty() {
        return Err(Fault { place: "paths".into(), message: "there is no operation".into() });
    }
    converted.models = types.models().map_err(|message| Fault { place: "schemas".to_owned(), message })?;
    converted.operations = sorted.into_values().map(|(_, operation)| operation).collect();
    Ok(converted)
}

fn read<'a>(
    document: &'a Document,
    source: &Source<'a>,
    types: &mut Types<'a>,
    converted: &mut Converted,
) -> Result<Operation, String> {
    let id = id(document, source)?;
    let place = capitalised(&id);
    let mut params = params::read(document, source)?;
    for name in params::drop_shadowed(&mut params)? {
        converted
            .notes
            .push(format!("{id}: the deprecated {name} is left out, another parameter has its name"));
    }
    let answer = payload::answer(document, source)?;
    let request = payload::request(document, source)?;
    let method = source.method.to_ascii_uppercase();
    let listing = Listing {
        id: &id,
        method: &method,
        params: &params,
        body: request.as_ref().and_then(|request| request.schema.as_ref()),
        answer: answer.schema.as_ref(),
    };
    let paging = listing.paging()?;
    if paging.is_none() && listing.looks_paged() {
        converted.undecided.push(id.clone());
    }
    let text = |key: &str| source.fields.get(key).and_then(Value::as_str).map(str::to_owned);
    let flag = |key: &str| source.fields.get(key).and_then(Value::as_bool).unwrap_or(false);
    let mut operation = Operation {
        groups: groups(document.platform, source)?,
        body: request
            .map(|request| {
                let model = request.model(types, &format!("{place}Body"))?;
                Ok::<_, String>(Body { model, types: request.types })
            })
            .transpose()?,
        result: answer.model(types, &format!("{place}Result"))?,
        produces: if payload::is_plain_json(&answer.types) { Vec::new() } else { answer.types },
        host: flag("x-media-api").then_some("media"),
        auth: permissions::auth(document, source),
        paging,
        throttle: text("x-throttling-group"),
        permissions: permissions::read(document, source),
        deprecated: flag("deprecated"),
        preview: flag("x-genesys-preview"),
        path: source.path.clone(),
        id,
        method,
        params,
        read_only: false,
    };
    operation.read_only = reading::is_read_only(&operation);
    Ok(operation)
}

/// The name users call it by: PureCloud's SDK name goes before the operationId.
fn id(document: &Document, source: &Source<'_>) -> Result<String, String> {
    let keys: &[&str] = match document.platform {
        Platform::Purecloud => &["x-purecloud-method-name", "operationId"],
        Platform::Ringcentral => &["operationId"],
    };
    let named = keys.iter().find_map(|key| source.fields.get(*key).and_then(Value::as_str));
    let id = named.ok_or_else(|| format!("it has no {}", keys.join(" and no ")))?;
    let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    if id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(letters) {
        Ok(id.to_owned())
    } else {
        Err(format!("its id `{}` is no name", id.escape_debug()))
    }
}

fn groups(platform: Platform, source: &Source<'_>) -> Result<Vec<String>, String> {
    let tags = source.fields.get("tags").and_then(Value::as_array).into_iter().flatten();
    let mut names: Vec<String> = Vec::new();
    for tag in tags.filter_map(Value::as_str) {
        let name = groups::group_name(platform, tag);
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() { Err("it has no tag, so no group would offer it".to_owned()) } else { Ok(names) }
}

impl Converted {
    /// How many operations page, by style; those in the body apart.
    pub(super) fn paging_styles(&self) -> Vec<(String, usize)> {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for paging in self.operations.iter().filter_map(|one| one.paging.as_ref()) {
            let place = paging.place.map_or(String::new(), |place| format!(" in the {place}"));
            *counts.entry(format!("{}{place}", paging.style)).or_default() += 1;
        }
        counts.into_iter().collect()
    }
}

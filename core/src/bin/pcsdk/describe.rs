//! `pcsdk describe`: everything the catalogue knows of one operation.

use std::io::{self, Write};

use clap::Args;
use pcsdk::Platform;
use pcsdk::catalog::{Location, Operation, Paging, PagingStyle, Param, Permissions};
use serde_json::Value;

use crate::connection;
use crate::example;
use crate::failure::Failure;
use crate::lookup;

/// Show an operation: parameters, paging, permissions, and a ready call in each language
#[derive(Args)]
pub(crate) struct Describe {
    /// The operation's id; `pcsdk ops TEXT` finds it
    operation: String,
    /// purecloud or ringcentral; by default the one that has the operation
    #[arg(long, value_parser = connection::platform)]
    platform: Option<Platform>,
}

impl Describe {
    pub(crate) fn run(self, out: &mut dyn Write) -> Result<(), Failure> {
        let (platform, operation) = lookup::operation(self.platform, &self.operation)?;
        writeln!(out, "{} ({platform})", operation.id)?;
        writeln!(out, "{} {}", operation.method, operation.path)?;
        for note in notes(&operation) {
            writeln!(out, "{note}")?;
        }
        parameters(&operation, out)?;
        writeln!(out, "\ncalls")?;
        for (language, call) in example::calls(platform, &operation) {
            writeln!(out, "  {language:<8}{call}")?;
        }
        Ok(())
    }
}

/// What is known beside the parameters, a line each.
fn notes(operation: &Operation) -> Vec<String> {
    let mut notes = Vec::new();
    let mut note = |name: &str, text: &str| notes.push(format!("{name:<14}{text}"));
    if operation.deprecated {
        note("deprecated", "the vendor is about to remove it");
    }
    if operation.preview {
        note("preview", "the vendor may still change it");
    }
    note("groups", &operation.groups.join(", "));
    if let Some(result) = &operation.result {
        note("result", result);
    }
    if !operation.produces.is_empty() {
        note("media types", &operation.produces.join(", "));
    }
    if let Some(paging) = &operation.paging {
        note("paging", &paging_of(paging));
    }
    if let Some(group) = &operation.throttle {
        note("rate limit", group);
    }
    if operation.read_only {
        note("only reads", "sent again after a failure, like a GET");
    }
    if let Some(permissions) = &operation.permissions {
        for (name, list) in permissions_of(permissions) {
            note("permissions", &format!("{name} {}", list.join(", ")));
        }
    }
    notes
}

fn permissions_of(permissions: &Permissions) -> impl Iterator<Item = (&'static str, &[String])> {
    [
        ("any of", &permissions.any),
        ("all of", &permissions.all),
        ("app scope", &permissions.app),
        ("user permission", &permissions.user),
    ]
    .into_iter()
    .filter_map(|(name, list)| (!list.is_empty()).then_some((name, list.as_slice())))
}

/// `by page (pageNumber, pageSize), items in entities`.
fn paging_of(paging: &Paging) -> String {
    let style = match paging.style {
        PagingStyle::Page => "page",
        PagingStyle::Cursor => "cursor",
        PagingStyle::Link => "link",
        PagingStyle::Scim => "start index",
        PagingStyle::Sync => "sync token",
    };
    let names: Vec<&str> = [&paging.param, &paging.size].into_iter().flatten().map(String::as_str).collect();
    let names = if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) };
    format!("by {style}{names}, items in {}", paging.items)
}

fn parameters(operation: &Operation, out: &mut dyn Write) -> io::Result<()> {
    if operation.params.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nparameters")?;
    let width = operation.params.iter().map(|param| param.name.len()).max().unwrap_or(0);
    for param in &operation.params {
        writeln!(out, "  {:<width$}  {}", param.name, facts(operation, param).join(", "))?;
    }
    Ok(())
}

fn facts(operation: &Operation, param: &Param) -> Vec<String> {
    let mut facts = vec![type_of(operation, param), format!("in the {}", place(param.location))];
    match (&param.default, param.required) {
        (Some(value), _) => facts.push(format!("by default {}", shown(value))),
        (None, true) => facts.push("required".to_owned()),
        (None, false) => {}
    }
    if let Some(min) = param.min {
        facts.push(format!("at least {min}"));
    }
    if let Some(max) = param.max {
        facts.push(format!("at most {max}"));
    }
    if !param.allowed.is_empty() {
        facts.push(format!("one of {}", param.allowed.iter().map(shown).collect::<Vec<_>>().join(" | ")));
    }
    facts
}

fn type_of(operation: &Operation, param: &Param) -> String {
    match (param.location, &operation.body) {
        (Location::Body, Some(body)) => {
            let model = body.model.as_deref().unwrap_or(&param.kind);
            format!("{model} as {}", body.types.join(" or "))
        }
        _ => match (&param.items, &param.format) {
            (Some(items), _) => format!("list of {items}"),
            (None, Some(format)) => format!("{} ({format})", param.kind),
            (None, None) => param.kind.clone(),
        },
    }
}

fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "headers",
        Location::Body => "body",
    }
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

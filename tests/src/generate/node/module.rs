//! One file of types: the class of a group and the models that lie beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use pcsdk::Platform;
use pcsdk::catalog::{Location, Model, Operation, Param, Type};

use super::{NOTICE, file_name, types};
use crate::generate::surface::{self, Group, Home, Surface};

/// What a file may need from `group.d.cts`; there they have no `_`, which keeps them apart from the models.
const HELPERS: &[&str] = &[
    "Answer",
    "Inline",
    "Items",
    "Many",
    "Moment",
    "Open",
    "PureCloudGroup",
    "RingCentralGroup",
    "WalkOptions",
];

/// Names that no parameter can have.
const RESERVED: &[&str] = &[
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "import",
    "in",
    "instanceof",
    "let",
    "new",
    "null",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// A file on its way.
#[derive(Debug)]
pub(super) struct Module<'a> {
    surface: &'a Surface,
    home: Home,
    body: String,
    /// The models it names.
    used: BTreeSet<String>,
}

impl<'a> Module<'a> {
    pub(super) fn new(surface: &'a Surface, home: Home) -> Self {
        Self { surface, home, body: String::new(), used: BTreeSet::new() }
    }

    /// The whole file.
    pub(super) fn text(mut self, group: Option<&Group>) -> String {
        if let Some(group) = group {
            self.group(group);
        }
        for model in self.surface.models_at(&self.home.clone()) {
            self.model(model);
        }
        let mut top = vec![format!("// {NOTICE}")];
        let needed = |name: &&&str| self.body.contains(&format!("_{name}"));
        let helpers: Vec<String> =
            HELPERS.iter().filter(needed).map(|name| format!("{name} as _{name}")).collect();
        if !helpers.is_empty() {
            top.push(format!("import {{ {} }} from '../group.cjs'", helpers.join(", ")));
        }
        if group.is_some() {
            top.push("import { CallOptions as _Call } from '../options.cjs'".to_owned());
        }
        let mut others: BTreeMap<&Home, Vec<&str>> = BTreeMap::new();
        for name in &self.used {
            others.entry(self.surface.home(name)).or_default().push(name);
        }
        for (home, names) in others.into_iter().filter(|(home, _)| **home != self.home) {
            top.push(format!("import {{ {} }} from './{}.cjs'", names.join(", "), file_name(home)));
        }
        // Else a file without models would not be a module.
        format!("{}\n{}export {{}}\n", top.join("\n"), self.body)
    }

    fn group(&mut self, group: &Group) {
        let base = match self.surface.platform {
            Platform::PureCloud => "_PureCloudGroup",
            Platform::RingCentral => "_RingCentralGroup",
        };
        self.line(&format!("\nexport class {}Api extends {base} {{", group.name));
        for operation in &group.operations {
            self.operation(operation);
        }
        self.line("}");
    }

    fn operation(&mut self, operation: &Operation) {
        let positional: Vec<&Param> = operation.positional().collect();
        let required: Vec<String> = positional
            .iter()
            .map(|param| format!("{}: {}", identifier(&param.name), argument(operation, param)))
            .collect();
        let is_optional = |param: &&Param| !positional.iter().any(|known| known.name == param.name);
        let mut optional: Vec<String> = operation
            .params
            .iter()
            .filter(is_optional)
            .map(|param| format!("{}?: {}", key(&param.name), argument(operation, param)))
            .collect();
        let result = surface::result(operation);
        let answer = if operation.result.is_none() { "undefined".to_owned() } else { types::plain(&result) };
        let about = about(operation);
        let Operation { id, .. } = operation;
        let item = self.surface.item(operation);
        let call = parameters(&required, &optional, "_Call<W>");
        self.line(&format!(
            "  /** {about} */\n  {id}<W extends boolean = false>({call}): _Answer<{answer}, W>"
        ));
        if let Some(item) = &item {
            optional.extend(
                surface::walk_options(operation)
                    .map(|(name, kind)| format!("{name}?: {}", types::plain(&kind))),
            );
            let walk = parameters(&required, &optional, "_WalkOptions<W>");
            let item = types::plain(item);
            self.line(&format!("  /** All items of {about} */"));
            self.line(&format!("  {id}Iter<W extends boolean = false>({walk}): _Items<{item}, {answer}, W>"));
        }
        self.uses([&surface::body(operation), &result].into_iter().chain(&item));
    }

    fn model(&mut self, model: &Model) {
        let name = &model.name;
        self.uses(surface::types(model));
        if model.properties.is_empty() {
            let alias = match model.facts.kind {
                Type::Object | Type::Any => "{ [key: string]: any }".to_owned(),
                _ => types::property(&model.facts, false),
            };
            self.line(&format!("\nexport type {name} = {alias}"));
            return;
        }
        let tells_choices = self.surface.is_choice(name);
        self.line(&format!("\nexport interface {name} {{"));
        for property in &model.properties {
            // One interface serves bodies, too, and a body need not have what only the server knows.
            let mark = if property.required && !property.facts.read_only { "" } else { "?" };
            let kind = types::property(&property.facts, tells_choices);
            self.line(&format!("  {}{mark}: {kind}", key(&property.name)));
        }
        self.line("}");
    }

    fn uses<'t>(&mut self, kinds: impl IntoIterator<Item = &'t Type>) {
        self.used.extend(kinds.into_iter().flat_map(surface::named).map(str::to_owned));
    }

    fn line(&mut self, line: &str) {
        writeln!(self.body, "{line}").expect("text takes any text");
    }
}

/// Required ones, an object of the optional ones, and the options of the call.
fn parameters(required: &[String], optional: &[String], call: &str) -> String {
    let fields =
        if optional.is_empty() { String::new() } else { format!("{{ {} }} & ", optional.join("; ")) };
    let options = [format!("options?: {fields}_Inline<W>"), format!("call?: {call}")];
    required.iter().chain(&options).map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn argument(operation: &Operation, param: &Param) -> String {
    match param.location {
        Location::Body => types::body(&surface::body(operation)),
        _ => types::argument(param),
    }
}

fn about(operation: &Operation) -> String {
    let Operation { method, path, .. } = operation;
    let flags = [(operation.preview, " (preview)"), (operation.deprecated, " @deprecated")];
    let notes: String = flags.iter().filter(|(applies, _)| *applies).map(|(_, note)| *note).collect();
    format!("{method} {path}{notes}")
}

/// A name on the wire as a parameter's: `If-Match` → `ifMatch`.
fn identifier(wire: &str) -> String {
    let mut name = String::new();
    for (at, word) in wire.split(|c: char| !c.is_ascii_alphanumeric()).enumerate() {
        let (first, rest) = word.split_at(word.len().min(1));
        name += &if at == 0 { first.to_lowercase() } else { first.to_uppercase() };
        name += rest;
    }
    if RESERVED.contains(&name.as_str()) { name + "_" } else { name }
}

/// A name on the wire as a key.
fn key(wire: &str) -> String {
    let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$');
    let is_name = !wire.starts_with(|c: char| c.is_ascii_digit()) && wire.chars().all(letter);
    if is_name { wire.to_owned() } else { format!("'{wire}'") }
}

//! One stub file: the class of a group and the models that lie beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use pcsdk::Platform;
use pcsdk::catalog::{Location, Model, Operation, Param, Type};

use super::names::{attributes, parameter, snake_case};
use super::types::Types;
use super::{NOTICE, module_name};
use crate::generate::surface::{self, Group, Home, Surface};

/// What a file may need, and the name in it that shows that it does.
const IMPORTS: &[(&str, &str)] = &[
    ("_builtins.", "import builtins as _builtins"),
    ("_Mapping[", "from collections.abc import Mapping as _Mapping"),
    ("_Sequence[", "from collections.abc import Sequence as _Sequence"),
    ("_date ", "from datetime import date as _date"),
    ("_datetime ", "from datetime import datetime as _datetime"),
    ("_Any", "from typing import Any as _Any"),
    ("_Literal[", "from typing import Literal as _Literal"),
    ("_Items[", "from ..base import Items as _Items"),
    ("_OnBadItem", "from ..base import OnBadItem as _OnBadItem"),
    ("(_Model)", "from ..base import Model as _Model"),
    ("(_PureCloudGroup)", "from ..base import PureCloudGroup as _PureCloudGroup"),
    ("(_RespondingGroup)", "from ..base import RespondingGroup as _RespondingGroup"),
    ("(_RingCentralGroup)", "from ..base import RingCentralGroup as _RingCentralGroup"),
    ("(_Record)", "from ..._native import Record as _Record"),
    ("> _Response:", "from ..._native import Response as _Response"),
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
        let mut top = vec![format!("# {NOTICE}")];
        let needed = IMPORTS.iter().filter(|(mark, _)| self.body.contains(mark));
        top.extend(needed.map(|(_, import)| (*import).to_owned()));
        let mut others: BTreeMap<&Home, Vec<&str>> = BTreeMap::new();
        for name in &self.used {
            others.entry(self.surface.home(name)).or_default().push(name);
        }
        for (home, names) in others.into_iter().filter(|(home, _)| **home != self.home) {
            top.push(format!("from .{} import {}", module_name(home), names.join(", ")));
        }
        format!("{}\n{}", top.join("\n"), self.body)
    }

    fn group(&mut self, group: &Group) {
        let base = match self.surface.platform {
            Platform::PureCloud => "_PureCloudGroup",
            Platform::RingCentral => "_RingCentralGroup",
        };
        let name = &group.name;
        self.line(&format!("\nclass _Responding{name}Api(_RespondingGroup):"));
        for operation in &group.operations {
            for method in self.methods(operation) {
                let Method { name, call, .. } = &method;
                let answer = method.answer("_Response");
                self.line(&format!("    def {name}({call}) -> {answer}: ..."));
            }
        }
        self.line(&format!("\nclass {name}Api({base}):"));
        self.line(&format!("    def with_response(self) -> _Responding{name}Api: ..."));
        for operation in &group.operations {
            for method in self.methods(operation) {
                let Method { name, call, result, about, .. } = &method;
                let answer = method.answer(result);
                self.line(&format!("    def {name}({call}) -> {answer}:\n        \"\"\"{about}\"\"\""));
            }
            let result = surface::result(operation);
            let item = self.surface.item(operation);
            self.uses([&surface::body(operation), &result].into_iter().chain(&item));
        }
    }

    /// The method of an operation, and its iterator if it pages.
    fn methods(&self, operation: &Operation) -> Vec<Method> {
        let types = Types::new(self.surface, []);
        let mut parameters = vec!["self".to_owned()];
        let positional: Vec<&Param> = operation.positional().collect();
        parameters.extend(
            positional
                .iter()
                .map(|param| format!("{}: {}", parameter(&param.name), argument(&types, operation, param))),
        );
        let is_optional = |param: &&Param| !positional.iter().any(|known| known.name == param.name);
        let optional: Vec<String> = operation
            .params
            .iter()
            .filter(is_optional)
            .map(|param| {
                format!("{}: {} | None = ...", parameter(&param.name), argument(&types, operation, param))
            })
            .collect();
        if !optional.is_empty() {
            parameters.push("*".to_owned());
            parameters.extend(optional);
        }
        let name = snake_case(&operation.id);
        let result = match operation.result {
            Some(_) => types.answered(&surface::result(operation)),
            None => "None".to_owned(),
        };
        let about = about(operation);
        let call = parameters.join(", ");
        let mut methods = Vec::new();
        if let Some(item) = self.surface.item(operation) {
            if !parameters.iter().any(|parameter| parameter == "*") {
                parameters.push("*".to_owned());
            }
            let option =
                |(name, kind): (&str, Type)| format!("{name}: {} | None = ...", types.answered(&kind));
            parameters.extend(surface::walk_options(operation).map(option));
            parameters.push("on_bad_item: _OnBadItem | None = ...".to_owned());
            methods.push(Method {
                name: format!("{name}_iter"),
                call: parameters.join(", "),
                item: Some(types.answered(&item)),
                result: result.clone(),
                about: format!("All items of {about}"),
            });
        }
        methods.insert(0, Method { name, call, item: None, result, about });
        methods
    }

    fn model(&mut self, model: &Model) {
        let name = &model.name;
        self.uses(surface::types(model));
        if model.properties.is_empty() {
            let types = Types::new(self.surface, []);
            match model.facts.kind {
                Type::Object | Type::Any => self.line(&format!("\nclass {name}(_Record): ...")),
                _ => self.line(&format!("\n{name} = {}", types.property(&model.facts, false))),
            }
            return;
        }
        let fields: Vec<_> =
            model.properties.iter().map(|property| (attributes(&property.name), property)).collect();
        let types = Types::new(self.surface, fields.iter().flat_map(|(names, _)| names.clone()));
        let tells_choices = self.surface.is_choice(name);
        self.line(&format!("\nclass {name}(_Model):"));
        let mut taken = BTreeSet::new();
        for (names, property) in fields {
            for attribute in names {
                if taken.insert(attribute.clone()) {
                    self.line(&format!(
                        "    {attribute}: {}",
                        types.property(&property.facts, tells_choices)
                    ));
                }
            }
        }
        if taken.is_empty() {
            self.line("    ...");
        }
    }

    fn uses<'t>(&mut self, kinds: impl IntoIterator<Item = &'t Type>) {
        self.used.extend(kinds.into_iter().flat_map(surface::named).map(str::to_owned));
    }

    fn line(&mut self, line: &str) {
        writeln!(self.body, "{line}").expect("text takes any text");
    }
}

/// A method of a group.
struct Method {
    name: String,
    /// The parameters.
    call: String,
    /// What is iterated over.
    item: Option<String>,
    /// What the operation gives.
    result: String,
    about: String,
}

impl Method {
    /// What it returns when the operation gives `result`.
    fn answer(&self, result: &str) -> String {
        match &self.item {
            Some(item) => format!("_Items[{item}, {result}]"),
            None => result.to_owned(),
        }
    }
}

fn argument(types: &Types<'_>, operation: &Operation, param: &Param) -> String {
    if param.location == Location::Body { types.body(operation) } else { types.argument(param) }
}

fn about(operation: &Operation) -> String {
    let Operation { method, path, .. } = operation;
    let flags = [(operation.deprecated, " (deprecated)"), (operation.preview, " (preview)")];
    let notes: String = flags.iter().filter(|(applies, _)| *applies).map(|(_, note)| *note).collect();
    format!("{method} {path}{notes}")
}

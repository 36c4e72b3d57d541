//! Stubs of the Python package: a file for each group with its class and its models, and `pcsdk.types`, where
//! programs find the models by name.

mod module;
mod names;
mod types;

use std::fmt::Write;

use pcsdk::Platform;

use super::surface::{Home, Surface};
use super::{NOTICE, Output};
use module::Module;
use names::snake_case;

const PACKAGE: &str = "bindings-python/python/pcsdk";

/// The stubs of a platform.
pub(super) fn outputs(surface: &Surface) -> Vec<Output> {
    let folder = format!("{PACKAGE}/_stubs/{}", platform(surface));
    let mut outputs: Vec<Output> = surface
        .files()
        .map(|(home, group)| Output {
            path: format!("{folder}/{}.pyi", module_name(&home)),
            text: Module::new(surface, home).text(group),
        })
        .collect();
    outputs.push(Output { path: format!("{folder}/__init__.pyi"), text: groups(surface) });
    let types = match surface.platform {
        Platform::PureCloud => "__init__",
        Platform::RingCentral => "ringcentral",
    };
    outputs.push(Output { path: format!("{PACKAGE}/types/{types}.pyi"), text: models(surface) });
    outputs
}

fn platform(surface: &Surface) -> &'static str {
    match surface.platform {
        Platform::PureCloud => "purecloud",
        Platform::RingCentral => "ringcentral",
    }
}

fn module_name(home: &Home) -> String {
    match home {
        Home::Group(group) => snake_case(group),
        Home::Shared => "_shared".to_owned(),
        Home::Other => "_other".to_owned(),
    }
}

/// The classes of all groups, for `from ._stubs.purecloud import *`.
fn groups(surface: &Surface) -> String {
    let mut text = format!("# {NOTICE}\n");
    for group in &surface.groups {
        let (module, class) = (snake_case(&group.name), format!("{}Api", group.name));
        writeln!(text, "from .{module} import {class} as {class}").expect("text takes any text");
    }
    text
}

/// All models by name.
fn models(surface: &Surface) -> String {
    let mut text = format!("# {NOTICE}\n");
    for (home, _) in surface.files() {
        let names: Vec<_> =
            surface.models_at(&home).map(|model| format!("    {0} as {0},\n", model.name)).collect();
        if !names.is_empty() {
            let module = format!(".._stubs.{}.{}", platform(surface), module_name(&home));
            writeln!(text, "from {module} import (\n{})", names.concat()).expect("text takes any text");
        }
    }
    text
}

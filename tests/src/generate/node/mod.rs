//! Types of the npm package: a file for each group with its class and its models, and the files through which
//! programs find the classes and the models by name.

mod module;
mod types;

use std::fmt::Write;

use pcsdk::Platform;

use super::surface::{Home, Surface};
use super::{NOTICE, Output};
use module::Module;

const FOLDER: &str = "bindings-node/types";

/// The types of a platform.
pub(super) fn outputs(surface: &Surface) -> Vec<Output> {
    let platform = platform(surface);
    let mut outputs: Vec<Output> = surface
        .files()
        .map(|(home, group)| Output {
            path: format!("{FOLDER}/{platform}/{}.d.cts", file_name(&home)),
            text: Module::new(surface, home).text(group),
        })
        .collect();
    outputs.push(Output { path: format!("{FOLDER}/{platform}-groups.d.cts"), text: groups(surface) });
    if surface.platform == Platform::PureCloud {
        outputs.push(Output { path: "bindings-node/groups.mjs".to_owned(), text: exports(surface) });
    }
    outputs.push(Output { path: format!("{FOLDER}/{platform}-models.d.cts"), text: models(surface) });
    outputs
}

fn platform(surface: &Surface) -> &'static str {
    match surface.platform {
        Platform::PureCloud => "purecloud",
        Platform::RingCentral => "ringcentral",
    }
}

/// `WorkforceManagement` → `workforce-management`.
fn file_name(home: &Home) -> String {
    match home {
        Home::Group(group) => kebab_case(group),
        Home::Shared => "_shared".to_owned(),
        Home::Other => "_other".to_owned(),
    }
}

fn kebab_case(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut kebab = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let follows_lower = at > 0 && !letters[at - 1].is_uppercase();
        let starts_word = at > 0 && letters.get(at + 1).is_some_and(|next| next.is_lowercase());
        if letter.is_uppercase() && (follows_lower || starts_word) && at > 0 {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab
}

/// The classes of all groups.
fn groups(surface: &Surface) -> String {
    let mut text = format!("// {NOTICE}\n");
    for group in &surface.groups {
        let file = format!("./{}/{}.cjs", platform(surface), kebab_case(&group.name));
        writeln!(text, "export {{ {}Api }} from '{file}'", group.name).expect("text takes any text");
    }
    text
}

/// The names by which ES modules import PureCloud's classes; RingCentral's are reached through an object.
fn exports(surface: &Surface) -> String {
    let names: Vec<_> = surface.groups.iter().map(|group| format!("  {}Api,\n", group.name)).collect();
    format!("// {NOTICE}\nimport pcsdk from './index.cjs'\n\nexport const {{\n{}}} = pcsdk\n", names.concat())
}

/// All models by name.
fn models(surface: &Surface) -> String {
    let mut text = format!("// {NOTICE}\n");
    for (home, _) in surface.files() {
        let names: Vec<_> = surface.models_at(&home).map(|model| format!("  {},\n", model.name)).collect();
        if !names.is_empty() {
            let file = format!("./{}/{}.cjs", platform(surface), file_name(&home));
            writeln!(text, "export type {{\n{}}} from '{file}'", names.concat())
                .expect("text takes any text");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::kebab_case;

    #[test]
    fn files_are_named_in_kebab_case() {
        for (group, file) in [
            ("Users", "users"),
            ("AIStudio", "ai-studio"),
            ("SCIM", "scim"),
            ("MsTeamsDirectRouting", "ms-teams-direct-routing"),
        ] {
            assert_eq!(kebab_case(group), file);
        }
    }
}

//! The group classes of the PHP package: a name each, and what an editor should know of its methods.
//!
//! The classes do nothing themselves: `Pcsdk\Group` finds a method in the catalogue when it is called.

use std::fmt::Write;

use pcsdk::Platform;
use pcsdk::catalog::{self, Operation, Param};

use super::{NOTICE, Output};

/// One file for each group of both platforms.
pub(super) fn outputs() -> Vec<Output> {
    Platform::ALL
        .into_iter()
        .flat_map(|platform| catalog::groups(platform).map(move |group| file(platform, group)))
        .collect()
}

fn file(platform: Platform, group: &str) -> Output {
    let (folder, namespace, parent) = match platform {
        Platform::PureCloud => ("", "Pcsdk", "PureCloudGroup"),
        Platform::RingCentral => ("RingCentral/", "Pcsdk\\RingCentral", "Group"),
    };
    let mut methods = String::new();
    for id in catalog::methods(platform, group) {
        let operation = catalog::find(platform, id).expect("the catalogue has what it lists");
        for line in method(&operation) {
            writeln!(methods, " * {line}").expect("text takes any text");
        }
    }
    let text = format!(
        "<?php\n\n// {NOTICE}\n\ndeclare(strict_types=1);\n\nnamespace {namespace};\n\n/**\n{methods} */\n\
         final class {group}Api extends {parent}\n{{\n    protected const NAME = '{group}';\n}}\n"
    );
    Output { path: format!("bindings-c/php/groups/{folder}{group}Api.php"), text }
}

/// The `@method` of an operation, and that of its iterator: required parameters by position, the others in an array.
fn method(operation: &Operation) -> Vec<String> {
    let required: Vec<&Param> = operation.positional().collect();
    let optional =
        operation.params.iter().filter(|param| !required.iter().any(|known| known.name == param.name));
    let mut fields: Vec<String> =
        optional.map(|param| format!("{}?: {}", key(&param.name), kind(param))).collect();
    let positional: Vec<String> =
        required.iter().map(|param| format!("{} ${}", kind(param), identifier(&param.name))).collect();
    let parameters = |fields: &[String]| {
        let options = format!("array{{{}}} $options = []", fields.join(", "));
        positional.iter().cloned().chain([options]).collect::<Vec<_>>().join(", ")
    };
    let of_items = parameters(&fields);
    fields.push("returnResponse?: bool".to_owned());
    let Operation { id, method, path, .. } = operation;
    let mut notes = String::new();
    for (applies, note) in [(operation.deprecated, " (deprecated)"), (operation.preview, " (preview)")] {
        if applies {
            notes.push_str(note);
        }
    }
    let call = format!("@method mixed {id}({}) {method} {path}{notes}", parameters(&fields));
    let iterator =
        || format!("@method \\Pcsdk\\Items {id}Iter({of_items}) all items of {method} {path}{notes}");
    std::iter::once(call).chain(operation.paging.is_some().then(iterator)).collect()
}

fn kind(param: &Param) -> String {
    let plain = |kind: &str| match kind {
        "string" => "string",
        "integer" => "int",
        "number" => "float",
        "boolean" => "bool",
        _ => "mixed",
    };
    match param.kind.as_str() {
        "array" => format!("list<{}>", plain(param.items.as_deref().unwrap_or("any"))),
        "object" => "array|object".to_owned(),
        "string" if matches!(param.format.as_deref(), Some("date" | "date-time")) => {
            "string|\\DateTimeInterface".to_owned()
        }
        other => plain(other).to_owned(),
    }
}

/// A name on the wire as a variable; the core reads either spelling.
fn identifier(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

/// A name on the wire as the key of an array shape.
fn key(name: &str) -> String {
    if identifier(name) == name { name.to_owned() } else { format!("'{name}'") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(path: &str) -> String {
        outputs().into_iter().find(|output| output.path == path).map(|output| output.text).unwrap()
    }

    #[test]
    fn required_parameters_stand_before_the_options() {
        let users = text_of("bindings-c/php/groups/UsersApi.php");
        let line = users.lines().find(|line| line.contains(" getUser(")).unwrap();
        assert!(
            line.starts_with(" * @method mixed getUser(string $userId, array{expand?: list<string>, "),
            "{line}"
        );
        assert!(line.ends_with(" $options = []) GET /api/v2/users/{userId}"), "{line}");
    }

    #[test]
    fn what_has_a_default_is_optional() {
        let sms = text_of("bindings-c/php/groups/RingCentral/SmsApi.php");
        let line = sms.lines().find(|line| line.contains(" createSMSMessage(")).unwrap();
        assert!(
            line.contains("(array|object $body, array{accountId?: string, extensionId?: string, "),
            "{line}"
        );
    }

    #[test]
    fn what_pages_has_an_iterator_without_options_of_the_answer() {
        let users = text_of("bindings-c/php/groups/UsersApi.php");
        let line = users.lines().find(|line| line.contains(" getUsersIter(")).unwrap();
        assert!(line.starts_with(" * @method \\Pcsdk\\Items getUsersIter(array{pageSize?: int, "), "{line}");
        assert!(!line.contains("returnResponse") && !users.contains("getUserIter("), "{line}");
    }

    #[test]
    fn no_comment_is_ended_by_what_it_holds() {
        for output in outputs() {
            assert_eq!(output.text.matches("*/").count(), 1, "{}", output.path);
        }
    }
}

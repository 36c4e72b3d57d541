//! The operations of both platforms, as data: one JSON line each, sorted, parsed at the first call.
//!
//! Nothing is built at start: a look-up is a binary search over the text itself and the parse of one line, which is
//! kept for the calls to come.

mod bind;
mod check;
mod encode;
#[cfg(feature = "sandbox")]
mod models;
mod operation;
mod recent;

use std::cmp::Ordering;
use std::sync::Arc;

#[cfg(feature = "sandbox")]
pub use models::{Facts, Model, Models, Property, Type, models};
pub use operation::{Body, InnerPaging, Location, Operation, Paging, PagingStyle, Param, Permissions};

pub(crate) use bind::{Arguments, bind, is_json};
pub(crate) use encode::{push_query_component, query_component};

use self::recent::Recent;
use crate::error::{Error, ErrorKind, Result};
use crate::platform::Platform;
use crate::suggest;

fn text(platform: Platform) -> &'static str {
    match platform {
        Platform::PureCloud => include_str!("../../catalog/purecloud.ndjson"),
        Platform::RingCentral => include_str!("../../catalog/ringcentral.ndjson"),
    }
}

/// The group names of a platform, sorted: `Users`, `Routing`, …
pub fn groups(platform: Platform) -> impl Iterator<Item = &'static str> {
    match platform {
        Platform::PureCloud => include_str!("../../catalog/purecloud.groups"),
        Platform::RingCentral => include_str!("../../catalog/ringcentral.groups"),
    }
    .lines()
}

/// Every operation's line, in the order of the catalogue.
pub fn lines(platform: Platform) -> impl Iterator<Item = &'static str> {
    text(platform).lines()
}

/// Every operation of a platform, parsed one at a time.
pub fn operations(platform: Platform) -> impl Iterator<Item = Operation> {
    lines(platform).map(Operation::parse)
}

/// The operation with exactly this id.
///
/// # Errors
/// [`ErrorKind::Argument`] naming the nearest id when there is none.
pub fn find(platform: Platform, id: &str) -> Result<Arc<Operation>> {
    let recent = recent(platform);
    if let Some(known) = recent.get(id) {
        return Ok(known);
    }
    let line = line(platform, id).filter(|line| id_of(line) == id);
    let line = line.ok_or_else(|| unknown(platform, id, lines(platform).map(id_of)))?;
    let operation = Arc::new(Operation::parse(line));
    recent.keep(&operation);
    Ok(operation)
}

fn recent(platform: Platform) -> &'static Recent {
    static PURECLOUD: Recent = Recent::new();
    static RINGCENTRAL: Recent = Recent::new();
    match platform {
        Platform::PureCloud => &PURECLOUD,
        Platform::RingCentral => &RINGCENTRAL,
    }
}

/// The operation that a group offers under `name`, in any spelling: `get_users_me`, `getUsersMe`.
pub fn method(platform: Platform, group: &str, name: &str) -> Option<Operation> {
    line(platform, name).map(Operation::parse).filter(|operation| operation.groups.iter().any(|g| g == group))
}

/// The ids of a group's operations.
pub fn methods(platform: Platform, group: &str) -> Vec<&'static str> {
    operations_of(platform, group).collect()
}

/// The error for a method that a group does not offer.
pub fn unknown_method(platform: Platform, group: &str, name: &str) -> Error {
    let near = suggest::hint(name, operations_of(platform, group));
    Error::new(ErrorKind::Argument, format!("{group}Api has no operation `{}`{near}", name.escape_debug()))
}

fn operations_of(platform: Platform, group: &str) -> impl Iterator<Item = &'static str> {
    // Groups stand before the parameters; a cheap text test saves parsing most lines.
    let quoted = format!("\"{group}\"");
    lines(platform)
        .filter(move |line| {
            line.find("\"groups\":[").is_some_and(|at| {
                let list = &line[at..];
                list[..list.find(']').unwrap_or(list.len())].contains(&quoted)
            })
        })
        .map(id_of)
}

fn unknown<'a>(platform: Platform, id: &str, ids: impl Iterator<Item = &'a str>) -> Error {
    let near = suggest::hint(id, ids);
    Error::new(ErrorKind::Argument, format!("{platform} has no operation `{}`{near}", id.escape_debug()))
}

/// Each line starts `{"id":"…"`.
fn id_of(line: &str) -> &str {
    const START: usize = r#"{"id":""#.len();
    let rest = line.get(START..).unwrap_or("");
    &rest[..rest.find('"').unwrap_or(0)]
}

/// The line whose folded id equals the folded name: a binary search over the text, whose order is that of the
/// folded ids.
fn line(platform: Platform, name: &str) -> Option<&'static str> {
    let text = text(platform);
    let wanted = suggest::fold(name);
    let (mut low, mut high) = (0, text.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let start = text[..middle].rfind('\n').map_or(0, |at| at + 1).max(low);
        let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let line = &text[start..end];
        match suggest::folded(id_of(line)).cmp(wanted.chars()) {
            Ordering::Equal => return Some(line),
            Ordering::Less => low = (end + 1).min(high),
            Ordering::Greater => high = start,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_found_by_its_id_and_in_snake_case() {
        for platform in Platform::ALL {
            for wanted in lines(platform) {
                let id = id_of(wanted);
                assert_eq!(line(platform, id), Some(wanted));
                let snake: String = id
                    .chars()
                    .flat_map(|c| if c.is_uppercase() { vec!['_', c.to_ascii_lowercase()] } else { vec![c] })
                    .collect();
                assert_eq!(line(platform, &snake), Some(wanted), "{snake}");
            }
        }
    }

    #[test]
    fn every_line_parses_and_stands_in_a_listed_group() {
        for platform in Platform::ALL {
            let groups: Vec<_> = groups(platform).collect();
            for operation in operations(platform) {
                assert!(!operation.groups.is_empty(), "{}", operation.id);
                for group in &operation.groups {
                    assert!(groups.contains(&group.as_str()), "{group}");
                    assert!(method(platform, group, &operation.id).is_some());
                }
            }
        }
    }

    #[test]
    fn parameters_of_one_operation_differ_when_folded() {
        for platform in Platform::ALL {
            for operation in operations(platform) {
                let mut names: Vec<_> = operation.params.iter().map(|p| suggest::fold(&p.name)).collect();
                let all = names.len();
                names.sort_unstable();
                names.dedup();
                assert_eq!(names.len(), all, "{}", operation.id);
            }
        }
    }

    #[test]
    fn a_misspelt_id_names_the_nearest() {
        let error = find(Platform::PureCloud, "getUserMe").unwrap_err();
        assert!(error.message().contains("did you mean `getUsersMe`"), "{error}");
        assert!(
            unknown_method(Platform::RingCentral, "Sms", "create_sms_mesage")
                .message()
                .contains("createSMSMessage")
        );
    }
}

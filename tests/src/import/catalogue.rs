//! The files of the catalogue: written whole or not at all, and compared with what was there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::operation::Operation;
use super::{Import, ImportError};

/// What differs from the catalogue before; ids in its order.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// New ids; all of them at the first import.
    pub added: Vec<String>,
    /// Ids that are gone.
    pub removed: Vec<String>,
    /// Ids whose lines differ, and the keys that do.
    pub changed: Vec<(String, Vec<String>)>,
}

/// Writes `NAME.ndjson` and `NAME.groups`; returns the number of groups and what changed.
pub(super) fn replace(import: Import<'_>, operations: &[Operation]) -> Result<(usize, Changes), ImportError> {
    let file = |extension: &str| import.catalog.join(format!("{}.{extension}", import.platform.stem()));
    let (lines, groups) = (file("ndjson"), file("groups"));
    let mut text = String::new();
    for operation in operations {
        text += &serde_json::to_string(operation).expect("an operation is plain data with string keys");
        text.push('\n');
    }
    let (before, after) = (by_id(&previous(&lines)?), by_id(&text));
    let before = before.map_err(|at| ImportError::new(&lines, "it is not a line of a catalogue").at(at))?;
    let changes = compare(&before, &after.expect("the lines were just written as JSON with an id"));
    if !changes.removed.is_empty() && !import.allow_removals {
        let message = format!(
            "these operations would vanish: {}; give --allow-removals if they shall",
            changes.removed.join(", ")
        );
        return Err(ImportError::new(import.file, message));
    }
    let names: BTreeSet<&str> = operations.iter().flat_map(|one| &one.groups).map(String::as_str).collect();
    let listed: String = names.iter().flat_map(|name| [name, "\n"]).collect();
    write_together(&[(&lines, &text), (&groups, &listed)])?;
    Ok((names.len(), changes))
}

fn previous(lines: &Path) -> Result<String, ImportError> {
    match fs::read_to_string(lines) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        read => read.map_err(|error| ImportError::new(lines, error.to_string())),
    }
}

type Lines = BTreeMap<String, Value>;

fn compare(before: &Lines, after: &Lines) -> Changes {
    let without =
        |one: &Lines, other: &Lines| one.keys().filter(|id| !other.contains_key(*id)).cloned().collect();
    let changed = after.iter().filter_map(|(id, new)| {
        let old = before.get(id).filter(|old| *old != new)?;
        Some((id.clone(), different_keys(old, new)))
    });
    Changes { added: without(after, before), removed: without(before, after), changed: changed.collect() }
}

/// The operations by id, or the number of the first line that is none: an id in it could vanish unseen.
fn by_id(text: &str) -> Result<Lines, String> {
    let read = |(at, line): (usize, &str)| {
        let operation: Option<Value> = serde_json::from_str(line).ok();
        let id = operation.as_ref().and_then(|one| one.get("id")?.as_str()).map(str::to_owned);
        id.zip(operation).ok_or_else(|| format!("line {}", at + 1))
    };
    text.lines().enumerate().map(read).collect()
}

fn different_keys(old: &Value, new: &Value) -> Vec<String> {
    let keys = [old, new].into_iter().filter_map(Value::as_object).flat_map(|object| object.keys());
    let differing: BTreeSet<&String> = keys.filter(|key| old.get(key) != new.get(key)).collect();
    differing.into_iter().cloned().collect()
}

/// Every file is complete beside its place before the first one is moved there.
fn write_together(files: &[(&PathBuf, &String)]) -> Result<(), ImportError> {
    let written: Result<(), ImportError> =
        files.iter().try_for_each(|(path, text)| act(path, fs::write(beside(path), text)));
    let moved = written
        .and_then(|()| files.iter().try_for_each(|(path, _)| act(path, fs::rename(beside(path), path))));
    if moved.is_err() {
        for (path, _) in files {
            // What cannot be removed was never written, or is no worse than the error being reported.
            let _ = fs::remove_file(beside(path));
        }
    }
    moved
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    name.into()
}

fn act(path: &Path, done: std::io::Result<()>) -> Result<(), ImportError> {
    done.map_err(|error| ImportError::new(path, format!("it cannot be written: {error}")))
}

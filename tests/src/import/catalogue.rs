//! The files of the catalogue: written whole or not at all, and compared with what was there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::{Compression, GzBuilder};
use serde::Serialize;
use serde_json::Value;

use super::convert::Converted;
use super::{Import, ImportError};

/// What differs from the lines before; ids or names in their order.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// New ones; all of them at the first import.
    pub added: Vec<String>,
    /// Those that are gone.
    pub removed: Vec<String>,
    /// Those whose lines differ, and the keys that do.
    pub changed: Vec<(String, Vec<String>)>,
}

/// What replacing the files did.
pub(super) struct Replaced {
    pub(super) groups: usize,
    pub(super) operations: Changes,
    pub(super) models: Changes,
}

/// Writes `NAME.ndjson`, `NAME.groups`, `NAME.models.ndjson` and `NAME.models.gz`.
pub(super) fn replace(import: Import<'_>, converted: &Converted) -> Result<Replaced, ImportError> {
    let file = |extension: &str| import.catalog.join(format!("{}.{extension}", import.platform.stem()));
    let paths = ["ndjson", "groups", "models.ndjson", "models.gz"].map(file);
    let (operations, models) = (lines(&converted.operations), lines(&converted.models));
    let changes = changes(&paths[0], &operations, "id")?;
    if !changes.removed.is_empty() && !import.allow_removals {
        let message = format!(
            "these operations would vanish: {}; give --allow-removals if they shall",
            changes.removed.join(", ")
        );
        return Err(ImportError::new(import.file, message));
    }
    let model_changes = self::changes(&paths[2], &models, "name")?;
    let names: BTreeSet<&str> =
        converted.operations.iter().flat_map(|one| &one.groups).map(String::as_str).collect();
    let groups: String = names.iter().flat_map(|name| [name, "\n"]).collect();
    let compressed = compressed(&models);
    let texts = [operations.as_bytes(), groups.as_bytes(), models.as_bytes(), &compressed];
    write_together(&paths.iter().zip(texts).collect::<Vec<_>>())?;
    Ok(Replaced { groups: names.len(), operations: changes, models: model_changes })
}

fn lines(all: &[impl Serialize]) -> String {
    let line = |one| serde_json::to_string(one).expect("a line is plain data with string keys") + "\n";
    all.iter().map(line).collect()
}

/// Without a time, so that the same text gives the same bytes.
fn compressed(text: &str) -> Vec<u8> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    let written = writer.write_all(text.as_bytes()).and_then(|()| writer.finish());
    written.expect("writing to memory does not fail")
}

fn changes(path: &Path, text: &str, key: &str) -> Result<Changes, ImportError> {
    let before = by_name(&previous(path)?, key);
    let before = before.map_err(|at| ImportError::new(path, "it is not a line of a catalogue").at(at))?;
    let after = by_name(text, key).expect("the lines were just written as JSON with this key");
    Ok(compare(&before, &after))
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

/// The lines by what stands at `key`, or the number of the first that has none: a name in it could vanish unseen.
fn by_name(text: &str, key: &str) -> Result<Lines, String> {
    let read = |(at, line): (usize, &str)| {
        let value: Option<Value> = serde_json::from_str(line).ok();
        let name = value.as_ref().and_then(|one| one.get(key)?.as_str()).map(str::to_owned);
        name.zip(value).ok_or_else(|| format!("line {}", at + 1))
    };
    text.lines().enumerate().map(read).collect()
}

fn different_keys(old: &Value, new: &Value) -> Vec<String> {
    let keys = [old, new].into_iter().filter_map(Value::as_object).flat_map(|object| object.keys());
    let differing: BTreeSet<&String> = keys.filter(|key| old.get(key) != new.get(key)).collect();
    differing.into_iter().cloned().collect()
}

/// Every file is complete beside its place before the first one is moved there.
fn write_together(files: &[(&PathBuf, &[u8])]) -> Result<(), ImportError> {
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

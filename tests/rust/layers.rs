//! The modules of the core stand in layers: each uses only what stands below it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that meets what it did not expect ends")]

use std::fs;
use std::path::{Path, PathBuf};

/// From the ground up. A module may use those of the lines before its own.
const LAYERS: [&[&str]; 10] = [
    &["cancel", "document", "error", "fork", "origin", "platform", "secret", "suggest", "variables"],
    &["environment", "limiter", "observe", "quota", "redact", "transport"],
    &["catalog", "clock", "options", "redirect", "retry", "store"],
    &["arguments", "config", "download", "notice", "response"],
    &["fault", "pipeline", "profile", "raw"],
    &["auth"],
    &["client"],
    &["page"],
    &["sandbox"],
    &["fuzzing"],
];

fn layer(module: &str) -> usize {
    let found = LAYERS.iter().position(|layer| layer.contains(&module));
    found.unwrap_or_else(|| panic!("`{module}` stands in no layer: give it one"))
}

/// The Rust files below a folder, without tests and programs.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let wanted = entries.filter(|path| !path.ends_with("tests") && !path.ends_with("bin"));
    wanted.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

#[test]
fn every_module_of_the_core_uses_only_lower_layers() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src");
    let mut wrong = Vec::new();
    let mut edges = 0;
    for path in sources(&root).into_iter().filter(|path| !path.ends_with("lib.rs")) {
        let first = path.strip_prefix(&root).unwrap().components().next().unwrap();
        let module = Path::new(&first).file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for used in code.split("crate::").skip(1) {
            let name: String = used.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
            // Types at the root (`crate::Client` in a link) are lib.rs's re-exports.
            if name.is_empty() || name == module {
                continue;
            }
            edges += 1;
            if layer(&name) >= layer(&module) {
                wrong.push(format!("{} uses {name}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(edges > 100, "only {edges} uses were found: is the test looking in the right place?");
}

//! Every function that a language calls stops a panic: those of the C ABI are tried one by one in `bindings-c`, those
//! of the Node.js addon must say so.

#![allow(clippy::unwrap_used, reason = "a test that meets what it did not expect ends")]

use std::fs;
use std::path::Path;

/// The attributes that begin so, each with the first line of what it belongs to.
fn marked<'a>(text: &'a str, attribute: &str) -> Vec<(&'a str, &'a str)> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let item = |at: usize| lines[at..].iter().find(|line| !line.starts_with("#[") && !line.starts_with("//"));
    let starts = lines.iter().enumerate().filter(|(_, line)| line.starts_with(attribute));
    starts.filter_map(|(at, line)| Some((*line, *item(at + 1)?))).collect()
}

#[test]
fn every_function_of_the_addon_catches_panics() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings-node/src");
    let mut functions = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        for (attribute, item) in marked(&text, "#[napi").into_iter().filter(|(_, item)| item.contains("fn "))
        {
            functions += 1;
            assert!(attribute.contains("catch_unwind"), "{}: {item}", path.display());
        }
    }
    assert!(functions > 20, "only {functions} functions were found");
}

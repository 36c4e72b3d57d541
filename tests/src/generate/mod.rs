//! Files that follow from others and are checked in: `cargo dev generate [--check]`.
//!
//! One module per kind of output; each says what its files should hold, and this one writes or compares them.

mod header;
mod node;
mod php;
mod python;
mod sample;
mod surface;

use std::collections::BTreeSet;
use std::error::Error;
use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use pcsdk::Platform;

use surface::Surface;

/// Write the generated files, or tell which of them are out of date
#[derive(Debug, clap::Args)]
pub struct Generate {
    /// Write nothing; fail when a file differs from what would be written
    #[arg(long)]
    check: bool,
}

/// What a file that follows from the catalogue says of itself.
const NOTICE: &str = "Generated from core/catalog by `cargo dev generate`; do not edit.";

/// A generated file: where it lies below the workspace, and all it holds.
#[derive(Debug)]
struct Output {
    path: String,
    text: String,
}

impl Generate {
    /// Generates and reports to `out`.
    ///
    /// # Errors
    /// With `--check`, naming the files that differ; without, when a file cannot be made, written or removed.
    pub fn run(self, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let outputs = outputs(&root)?;
        let leftovers = leftovers(&root, &outputs)?;
        let drifted = drifted(&root, outputs)?;
        if self.check {
            let paths: Vec<&str> = drifted
                .iter()
                .map(|output| &*output.path)
                .chain(leftovers.iter().map(|path| &**path))
                .collect();
            return if paths.is_empty() {
                Ok(())
            } else {
                Err(format!("out of date: {}; run `cargo dev generate`", paths.join(", ")).into())
            };
        }
        for Output { path, text } in drifted {
            let file = root.join(&path);
            fs::create_dir_all(file.parent().unwrap_or(&root))?;
            fs::write(file, text)?;
            writeln!(out, "{path}")?;
        }
        for path in leftovers {
            fs::remove_file(root.join(&path))?;
            writeln!(out, "{path} (removed)")?;
        }
        Ok(())
    }
}

/// Every generated file.
fn outputs(root: &Path) -> Result<Vec<Output>, Box<dyn Error>> {
    let mut outputs = header::outputs(root)?;
    outputs.extend(php::outputs());
    outputs.extend(sample::outputs()?);
    for platform in Platform::ALL {
        let surface = Surface::of(platform);
        outputs.extend(python::outputs(&surface));
        outputs.extend(node::outputs(&surface));
    }
    Ok(outputs)
}

/// Those outputs that the files below `root` differ from.
fn drifted(root: &Path, outputs: Vec<Output>) -> std::io::Result<Vec<Output>> {
    let mut drifted = Vec::new();
    for output in outputs {
        let found = match fs::read_to_string(root.join(&output.path)) {
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            found => Some(found?),
        };
        if found.as_ref() != Some(&output.text) {
            drifted.push(output);
        }
    }
    Ok(drifted)
}

/// Files beside the outputs that say they follow from the catalogue but are none of them: those of a group that is
/// gone.
fn leftovers(root: &Path, outputs: &[Output]) -> std::io::Result<Vec<String>> {
    let known: BTreeSet<&str> = outputs.iter().map(|output| &*output.path).collect();
    let folders: BTreeSet<&str> =
        known.iter().filter_map(|path| path.rsplit_once('/')).map(|(folder, _)| folder).collect();
    let mut leftovers = Vec::new();
    for folder in folders.into_iter().filter(|folder| root.join(folder).is_dir()) {
        for entry in fs::read_dir(root.join(folder))? {
            let entry = entry?;
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if !known.contains(&*path) && entry.file_type()?.is_file() && is_ours(&entry.path())? {
                leftovers.push(path);
            }
        }
    }
    leftovers.sort();
    Ok(leftovers)
}

/// Whether the notice stands at the top.
fn is_ours(file: &Path) -> std::io::Result<bool> {
    let mut top = Vec::new();
    File::open(file)?.take(200).read_to_end(&mut top)?;
    Ok(String::from_utf8_lossy(&top).contains(NOTICE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_checked_in_is_what_would_be_generated() {
        Generate { check: true }.run(&mut Vec::new()).unwrap();
    }

    /// Editors read them; and a package with its stubs is to stay a small part of 15 MB.
    #[test]
    fn the_stubs_stay_small() {
        let size = |folder: &str| -> usize {
            let surfaces = Platform::ALL.map(Surface::of);
            let all = surfaces
                .iter()
                .flat_map(|surface| python::outputs(surface).into_iter().chain(node::outputs(surface)));
            let inside: Vec<_> = all.filter(|output| output.path.starts_with(folder)).collect();
            // Those that no operation needs are read by nobody who does not ask for them.
            for Output { path, text } in inside.iter().filter(|output| !output.path.contains("_other")) {
                assert!(text.len() < 600_000, "{path}: {}", text.len());
            }
            inside.iter().map(|output| output.text.len()).sum()
        };
        for folder in ["bindings-python/", "bindings-node/"] {
            assert!((1_000_000..6_000_000).contains(&size(folder)), "{folder}: {}", size(folder));
        }
    }

    #[test]
    fn a_changed_or_missing_file_has_drifted() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("same"), "text").unwrap();
        fs::write(folder.path().join("changed"), "texts").unwrap();
        let output = |path: &str| Output { path: path.to_owned(), text: "text".to_owned() };
        let drifted =
            drifted(folder.path(), vec![output("same"), output("changed"), output("missing")]).unwrap();
        assert_eq!(
            drifted.iter().map(|output| output.path.as_str()).collect::<Vec<_>>(),
            ["changed", "missing"]
        );
    }
    #[test]
    fn a_file_of_a_group_that_is_gone_is_a_leftover_and_one_of_somebody_else_is_not() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("stubs")).unwrap();
        let write = |name: &str, text: &str| fs::write(folder.path().join("stubs").join(name), text).unwrap();
        write("users.pyi", &format!("# {NOTICE}\n"));
        write("gone.pyi", &format!("# {NOTICE}\n"));
        write("base.pyi", "by hand");
        let outputs = [Output { path: "stubs/users.pyi".to_owned(), text: String::new() }];
        assert_eq!(leftovers(folder.path(), &outputs).unwrap(), ["stubs/gone.pyi"]);
    }
}

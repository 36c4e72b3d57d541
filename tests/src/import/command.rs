//! The command line of the import and what it prints.

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::{Changes, Import, Platform, Report, import};

/// Read a vendor's API definition (Swagger 2.0 or OpenAPI 3, JSON or YAML) into core/catalog
#[derive(Debug, clap::Args)]
pub struct ImportSpec {
    /// The definition
    file: PathBuf,
    /// Whose definition it is
    #[arg(long)]
    platform: Platform,
    /// Let operations go that the definition no longer has
    #[arg(long)]
    allow_removals: bool,
}

impl ImportSpec {
    /// Imports and reports to `out`.
    ///
    /// # Errors
    /// What [`import`] says, or a failure to write the report.
    pub fn run(self, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
        let catalog = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/catalog");
        let Self { file, platform, allow_removals } = self;
        let report = import(Import { file: &file, platform, catalog: &catalog, allow_removals })?;
        print(platform, &report, out)?;
        Ok(())
    }
}

fn print(platform: Platform, report: &Report, out: &mut dyn Write) -> std::io::Result<()> {
    writeln!(out, "{platform}: {} operations in {} groups", report.operations, report.groups)?;
    let styles: Vec<_> = report.paging.iter().map(|(style, count)| format!("{style} {count}")).collect();
    writeln!(out, "paging: {}", styles.join(", "))?;
    if !report.undecided.is_empty() {
        writeln!(out, "no list known to page through: {}", report.undecided.join(", "))?;
    }
    for note in &report.notes {
        writeln!(out, "note: {note}")?;
    }
    print_changes("operations", &report.changes, report.operations, out)?;
    writeln!(out, "models: {}", report.models)?;
    print_changes("models", &report.model_changes, report.models, out)
}

/// At the first import everything is new, and not listed.
fn print_changes(what: &str, changes: &Changes, all: usize, out: &mut dyn Write) -> std::io::Result<()> {
    for (verb, names) in [("added", &changes.added), ("removed", &changes.removed)] {
        writeln!(out, "{what} {verb}: {}", names.len())?;
        for name in names.iter().filter(|_| verb != "added" || names.len() < all) {
            writeln!(out, "  {name}")?;
        }
    }
    writeln!(out, "{what} changed: {}", changes.changed.len())?;
    for (name, keys) in &changes.changed {
        writeln!(out, "  {name} ({})", keys.join(", "))?;
    }
    Ok(())
}

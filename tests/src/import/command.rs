//! The command line of the import and what it prints.

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::{Import, Platform, Report, import};

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
    let changes = &report.changes;
    print_ids("added", &changes.added, changes.added.len() == report.operations, out)?;
    print_ids("removed", &changes.removed, false, out)?;
    writeln!(out, "changed: {}", changes.changed.len())?;
    for (id, keys) in &changes.changed {
        writeln!(out, "  {id} ({})", keys.join(", "))?;
    }
    Ok(())
}

fn print_ids(what: &str, ids: &[String], first_import: bool, out: &mut dyn Write) -> std::io::Result<()> {
    writeln!(out, "{what}: {}", ids.len())?;
    for id in ids.iter().filter(|_| !first_import) {
        writeln!(out, "  {id}")?;
    }
    Ok(())
}

//! `cargo dev import-spec`: a vendor's API definition to the catalogue of operations and models in `core/catalog`.
//!
//! A definition is read whole, converted in memory and checked; only then are the files replaced. What is kept
//! are facts of the interface; descriptions and examples never leave the vendor's file. The same definition gives
//! the same bytes, and an operation id that would vanish stops the import unless that is asked for.

mod catalogue;
mod command;
mod convert;
mod document;
mod error;
mod groups;
mod known;
mod model;
mod operation;
mod paging;
mod params;
mod payload;
mod permissions;
mod reader;
mod reading;
mod schema;
#[cfg(test)]
mod tests;
mod types;

use std::fmt;
use std::path::Path;

pub use catalogue::Changes;
pub use command::ImportSpec;
pub use error::ImportError;

use convert::Converted;
use document::Document;

/// Whose definition it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Platform {
    /// Genesys Cloud.
    Purecloud,
    /// RingCentral.
    Ringcentral,
}

impl Platform {
    /// The stem of its files.
    fn stem(self) -> &'static str {
        match self {
            Self::Purecloud => "purecloud",
            Self::Ringcentral => "ringcentral",
        }
    }

    /// How at least one path of its definition starts, and none of the other's.
    fn path_mark(self) -> &'static str {
        match self {
            Self::Purecloud => "/api/v2/",
            Self::Ringcentral => "/restapi",
        }
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Purecloud => "PureCloud",
            Self::Ringcentral => "RingCentral",
        })
    }
}

/// What to import, and where to.
#[derive(Debug, Clone, Copy)]
pub struct Import<'a> {
    /// The vendor's definition.
    pub file: &'a Path,
    /// Whose it is.
    pub platform: Platform,
    /// The directory of the catalogue.
    pub catalog: &'a Path,
    /// Whether operations that the definition no longer has may go.
    pub allow_removals: bool,
}

/// What an import did.
#[derive(Debug)]
pub struct Report {
    /// How many operations the catalogue has now.
    pub operations: usize,
    /// How many models it has now.
    pub models: usize,
    /// How many groups offer them.
    pub groups: usize,
    /// How many operations page, by style.
    pub paging: Vec<(String, usize)>,
    /// Operations that take a page or a cursor and of whose answer no list is known.
    pub undecided: Vec<String>,
    /// Things left out, and why.
    pub notes: Vec<String>,
    /// The operations that differ from the catalogue before.
    pub changes: Changes,
    /// The models that differ from the catalogue before.
    pub model_changes: Changes,
}

/// Imports a definition; after an error the catalogue is as it was.
///
/// # Errors
/// One [`ImportError`] naming the file, the place in it and what is wrong there.
pub fn import(import: Import<'_>) -> Result<Report, ImportError> {
    let converted = read(import.file, import.platform)?;
    let replaced = catalogue::replace(import, &converted)?;
    Ok(Report {
        operations: converted.operations.len(),
        models: converted.models.len(),
        groups: replaced.groups,
        paging: converted.paging_styles(),
        undecided: converted.undecided,
        notes: converted.notes,
        changes: replaced.operations,
        model_changes: replaced.models,
    })
}

fn read(file: &Path, platform: Platform) -> Result<Converted, ImportError> {
    let refused = |message: String| ImportError::new(file, message);
    let bytes = std::fs::read(file).map_err(|error| refused(error.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|error| refused(format!("not UTF-8: {error}")))?;
    let document = reader::read(&text).and_then(|root| Document::new(root, platform)).map_err(refused)?;
    convert::convert(&document).map_err(|fault| refused(fault.message).at(fault.place))
}

/// A name without case and separators, as the core looks operations and parameters up: the order of the
/// catalogue is the order of the folded ids.
fn fold(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '_' | '-' | '.')).flat_map(char::to_lowercase).collect()
}

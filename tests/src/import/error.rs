//! Why an import was given up.

use std::fmt;
use std::path::{Path, PathBuf};

/// One complaint: which file, where in it, and what is wrong there.
#[derive(Debug)]
pub struct ImportError {
    file: PathBuf,
    place: Option<String>,
    message: String,
}

impl ImportError {
    pub(super) fn new(file: &Path, message: impl Into<String>) -> Self {
        Self { file: file.to_owned(), place: None, message: message.into() }
    }

    pub(super) fn at(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file.display())?;
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for ImportError {}

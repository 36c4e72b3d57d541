//! Files and folders that nobody else can read or put in our way.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use super::owner;
use crate::error::{Error, ErrorKind, Result};

/// Makes a folder that only we can enter, or refuses the one that is there.
pub(super) fn folder(path: &Path) -> Result<()> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
        .and_then(|()| fs::symlink_metadata(path))
        .map_err(|error| failed("make the directory", path, &error))
        .and_then(|found| check(&found, path))
}

/// The file, if it exists and is ours alone. A symbolic link is not followed.
pub(super) fn open(path: &Path, options: &mut OpenOptions) -> Result<Option<File>> {
    // A pipe in its place must not keep us waiting.
    let flags = libc::O_NOFOLLOW | libc::O_CLOEXEC | libc::O_NONBLOCK;
    match options.mode(0o600).custom_flags(flags).open(path) {
        Ok(file) => {
            let found = file.metadata().map_err(|error| failed("look at", path, &error))?;
            if !found.is_file() {
                return Err(unsafe_for_a_login(path, "it is not a plain file"));
            }
            check(&found, path).map(|()| Some(file))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed("open", path, &error)),
    }
}

/// A new file that did not exist before.
pub(super) fn create(path: &Path) -> io::Result<File> {
    let flags = libc::O_NOFOLLOW | libc::O_CLOEXEC;
    OpenOptions::new().write(true).create_new(true).mode(0o600).custom_flags(flags).open(path)
}

/// Refuses what another user owns or may read.
fn check(found: &fs::Metadata, path: &Path) -> Result<()> {
    if found.file_type().is_symlink() {
        Err(unsafe_for_a_login(path, "it is a symbolic link"))
    } else if found.uid() != owner::id() {
        Err(unsafe_for_a_login(path, "it belongs to another user"))
    } else if found.permissions().mode() & 0o077 != 0 {
        Err(unsafe_for_a_login(path, "others may enter or read it; take their permissions away (chmod go=)"))
    } else {
        Ok(())
    }
}

fn unsafe_for_a_login(path: &Path, why: &str) -> Error {
    Error::new(ErrorKind::Store, format!("{} is not safe for a login: {why}", path.display()))
}

pub(super) fn failed(what: &str, path: &Path, error: &io::Error) -> Error {
    let linked = error.raw_os_error() == Some(libc::ELOOP);
    let why = if linked { "it is a symbolic link".to_owned() } else { error.to_string() };
    Error::new(ErrorKind::Store, format!("cannot {what} {}: {why}", path.display()))
}

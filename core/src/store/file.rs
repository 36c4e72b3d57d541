//! A login in a private file: written aside, flushed, renamed; locked by a second file that is never deleted.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Store, user};
use crate::cancel::Cancel;
use crate::error::{Error, ErrorKind, Result};

/// The directory that holds the files, if the user wants another one.
const DIRECTORY_VARIABLE: &str = "PCSDK_STATE_DIR";

/// No login is longer.
const MAX_BYTES: u64 = 1 << 20;

/// How often a held lock is looked at again.
const LOCK_PAUSE: Duration = Duration::from_millis(20);

#[derive(Debug)]
pub(crate) struct FileStore {
    directory: PathBuf,
    name: String,
}

impl FileStore {
    /// The file of `key` for logins at `issuer`. Nothing is touched before it is used.
    pub(crate) fn new(key: &str, issuer: &str) -> Result<Self> {
        if key.is_empty() || key.len() > 100 || key.chars().any(char::is_control) {
            let message = "the storage key must have 1 to 100 characters, none of them a control character";
            return Err(Error::new(ErrorKind::Config, message));
        }
        let host = issuer.split("://").nth(1).unwrap_or(issuer);
        let name = format!("{}@{}", plain(key), plain(host));
        Ok(Self { directory: directory()?, name })
    }

    fn path(&self, extension: &str) -> PathBuf {
        self.directory.join(format!("{}.{extension}", self.name))
    }

    /// Makes the directory, or refuses one that others can enter.
    fn prepare(&self) -> Result<()> {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&self.directory)
            .and_then(|()| fs::symlink_metadata(&self.directory))
            .map_err(|error| failed("make the directory", &self.directory, &error))
            .and_then(|found| private(&found, &self.directory))
    }

    /// The file, if it exists and is ours alone. A symbolic link is not followed.
    fn open(path: &Path, options: &mut OpenOptions) -> Result<Option<File>> {
        match options.mode(0o600).custom_flags(libc::O_NOFOLLOW | libc::O_CLOEXEC).open(path) {
            Ok(file) => {
                let found = file.metadata().map_err(|error| failed("look at", path, &error))?;
                private(&found, path).map(|()| Some(file))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failed("open", path, &error)),
        }
    }
}

impl Store for FileStore {
    fn load(&self) -> Result<Option<Vec<u8>>> {
        let path = self.path("json");
        let Some(file) = Self::open(&path, OpenOptions::new().read(true))? else { return Ok(None) };
        let mut bytes = Vec::new();
        file.take(MAX_BYTES).read_to_end(&mut bytes).map_err(|error| failed("read", &path, &error))?;
        Ok(Some(bytes))
    }

    fn save(&self, login: &[u8]) -> Result<()> {
        self.prepare()?;
        let path = self.path("json");
        // The lock is not always held (a ready token is saved without), so each writer has a file of its own.
        let aside =
            self.path(&format!("{}.{:x}.tmp", std::process::id(), getrandom::u64().unwrap_or_default()));
        let write = || {
            let mut file = OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o600)
                .custom_flags(libc::O_NOFOLLOW | libc::O_CLOEXEC)
                .open(&aside)?;
            file.write_all(login)?;
            file.sync_all()?;
            fs::rename(&aside, &path)?;
            // The rename itself must survive a power cut.
            File::open(&self.directory)?.sync_all()
        };
        write().map_err(|error| {
            let _ = fs::remove_file(&aside);
            failed("write", &path, &error)
        })
    }

    fn remove(&self) -> Result<()> {
        let path = self.path("json");
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed("remove", &path, &error)),
            _ => Ok(()),
        }
    }

    fn lock(&self, stopped: &dyn Fn() -> Result<()>) -> Result<Box<dyn std::fmt::Debug>> {
        self.prepare()?;
        let path = self.path("lock");
        let file = Self::open(&path, OpenOptions::new().read(true).write(true).create(true).truncate(false))?
            .ok_or_else(|| failed("open", &path, &io::Error::from(io::ErrorKind::NotFound)))?;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Box::new(file)),
                Err(TryLockError::WouldBlock) => {
                    stopped()?;
                    Cancel::new().wait(LOCK_PAUSE);
                }
                Err(TryLockError::Error(error)) => return Err(failed("lock", &path, &error)),
            }
        }
    }
}

/// `$PCSDK_STATE_DIR`, else `$XDG_STATE_HOME/pcsdk`, else `~/.local/state/pcsdk`.
fn directory() -> Result<PathBuf> {
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    variable(DIRECTORY_VARIABLE)
        .or_else(|| variable("XDG_STATE_HOME").map(|state| state.join("pcsdk")))
        .or_else(|| variable("HOME").map(|home| home.join(".local/state/pcsdk")))
        .filter(|path| path.is_absolute())
        .ok_or_else(|| {
            let message = format!(
                "storage_key needs a directory: set HOME, or {DIRECTORY_VARIABLE} to an absolute path"
            );
            Error::new(ErrorKind::Config, message)
        })
}

/// A key as a file name: what is not plain is escaped, so that two keys never meet.
fn plain(key: &str) -> String {
    use std::fmt::Write;
    let mut name = String::new();
    for byte in key.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) && !name.is_empty() {
            name.push(char::from(byte));
        } else {
            let _ = write!(name, "%{byte:02x}");
        }
    }
    name
}

/// Refuses what another user owns or may read.
fn private(found: &fs::Metadata, path: &Path) -> Result<()> {
    let ours = user::id();
    let refuse = |why: &str| {
        let shown = path.display();
        Err(Error::new(ErrorKind::Store, format!("{shown} is not safe for a login: {why}")))
    };
    if found.file_type().is_symlink() {
        refuse("it is a symbolic link")
    } else if found.uid() != ours {
        refuse("it belongs to another user")
    } else if found.permissions().mode() & 0o077 != 0 {
        refuse("others may enter or read it; take their permissions away (chmod go=)")
    } else {
        Ok(())
    }
}

fn failed(what: &str, path: &Path, error: &io::Error) -> Error {
    let linked = error.raw_os_error() == Some(libc::ELOOP);
    let why = if linked { "it is a symbolic link".to_owned() } else { error.to_string() };
    Error::new(ErrorKind::Store, format!("cannot {what} {}: {why}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    fn store(directory: &Path) -> FileStore {
        FileStore { directory: directory.join("state"), name: "key@host".to_owned() }
    }

    #[test]
    fn what_is_saved_is_loaded_in_a_private_file_and_removed() {
        let home = tempfile::tempdir().unwrap();
        let store = store(home.path());
        assert!(store.load().unwrap().is_none());
        store.save(b"{}").unwrap();
        store.save(b"{\"a\":1}").unwrap();
        assert_eq!(store.load().unwrap().unwrap(), b"{\"a\":1}");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&store.path("json")), mode(&store.directory)), (0o600, 0o700));
        assert_eq!(fs::read_dir(&store.directory).unwrap().count(), 1, "no temporary file is left");
        store.remove().unwrap();
        store.remove().unwrap();
        assert!(store.load().unwrap().is_none());
    }

    #[test]
    fn a_link_or_a_readable_file_is_refused() {
        let home = tempfile::tempdir().unwrap();
        let store = store(home.path());
        store.save(b"{}").unwrap();
        fs::set_permissions(store.path("json"), fs::Permissions::from_mode(0o644)).unwrap();
        assert_eq!(store.load().unwrap_err().kind(), ErrorKind::Store);
        fs::remove_file(store.path("json")).unwrap();
        fs::write(home.path().join("other"), "{}").unwrap();
        symlink(home.path().join("other"), store.path("json")).unwrap();
        assert!(store.load().unwrap_err().message().contains("symbolic link"));
    }

    #[test]
    fn a_wide_directory_is_refused() {
        let home = tempfile::tempdir().unwrap();
        let store = store(home.path());
        fs::create_dir(&store.directory).unwrap();
        fs::set_permissions(&store.directory, fs::Permissions::from_mode(0o755)).unwrap();
        assert!(store.save(b"{}").unwrap_err().message().contains("others may"));
    }

    #[test]
    fn a_held_lock_is_waited_for_until_the_caller_gives_up() {
        let home = tempfile::tempdir().unwrap();
        let store = store(home.path());
        let held = store.lock(&|| Ok(())).unwrap();
        let error = store.lock(&|| Err(Error::new(ErrorKind::Cancelled, "enough"))).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Cancelled);
        drop(held);
        store.lock(&|| Ok(())).unwrap();
    }

    #[test]
    fn keys_cannot_leave_the_directory_or_meet() {
        assert_eq!(plain("../a"), "%2e.%2fa");
        assert_ne!(plain("a/b"), plain("a%2fb"));
        assert!(FileStore::new("", "https://h").is_err() && FileStore::new("a\n", "https://h").is_err());
    }
}

//! Logins in a private file: written aside, flushed, renamed; locked by a second file that is never deleted.

use std::any::Any;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::time::Duration;

use super::private::{self, failed};
use super::{UserStore, Window};
use crate::cancel::Cancel;
use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;

/// The directory that holds the files, if the user wants another one.
const DIRECTORY_VARIABLE: &str = "PCSDK_STATE_DIR";

/// No store is larger.
const MAX_BYTES: u64 = 1 << 20;

/// How often a held lock is looked at again.
const LOCK_PAUSE: Duration = Duration::from_millis(20);

/// Longer names are cut: no file system takes more than 255 bytes.
const LONGEST_NAME: usize = 180;

/// A moment among the noted requests: thirteen digits and a space, so that each writes over an older one.
const MOMENT_WIDTH: usize = 14;

#[derive(Debug)]
pub(crate) struct FileStore {
    directory: PathBuf,
    name: String,
}

/// Holds the lock until dropped.
struct Locked(File);

impl Drop for Locked {
    fn drop(&mut self) {
        // Closing would not do: a child that was forked meanwhile has the file open as well.
        let _ = self.0.unlock();
    }
}

impl FileStore {
    /// The file of `key` for logins at `issuer`. Nothing is touched before it is used.
    pub(crate) fn new(key: &str, issuer: &str) -> Result<Self> {
        if key.is_empty() || key.len() > 100 || key.chars().any(char::is_control) {
            let message = "the storage key must have 1 to 100 characters, none of them a control character";
            return Err(Error::new(ErrorKind::Config, message));
        }
        let host = issuer.split("://").nth(1).unwrap_or(issuer);
        Ok(Self { directory: directory()?, name: name(key, host) })
    }

    /// What messages call it: the path of its file.
    pub(crate) fn shown(&self) -> String {
        self.path("json").display().to_string()
    }

    fn path(&self, extension: &str) -> PathBuf {
        self.directory.join(format!("{}.{extension}", self.name))
    }

    /// Opens a file that stays for ever: what is locked must not be exchanged.
    fn lasting(&self, extension: &str) -> Result<(PathBuf, File)> {
        private::folder(&self.directory)?;
        let path = self.path(extension);
        let file =
            private::open(&path, OpenOptions::new().read(true).write(true).create(true).truncate(false))?
                .ok_or_else(|| failed("open", &path, &io::Error::from(io::ErrorKind::NotFound)))?;
        Ok((path, file))
    }

    /// Notes a token request at `now`, in milliseconds since 1970, unless all processes together have made `limit` in
    /// the last minute: then how long to wait.
    pub(crate) fn admit(&self, limit: usize, now: u64) -> Result<Option<Duration>> {
        let (path, file) = self.lasting("requests")?;
        // Held for a moment only, by whoever counts.
        file.lock().map_err(|error| failed("lock", &path, &error))?;
        let file = Locked(file);
        let mut text = String::new();
        // What cannot be read was not written by us, and counts nothing.
        let _ = (&file.0).take(MAX_BYTES).read_to_string(&mut text);
        let known = text.split_ascii_whitespace().filter_map(|moment| moment.parse().ok()).collect();
        let mut window = Window::new(known);
        let admitted = window.admit(limit, now);
        let mut line: Vec<u8> = Vec::with_capacity(limit * MOMENT_WIDTH);
        for moment in window.moments() {
            line.extend_from_slice(format!("{moment:013} ").as_bytes());
        }
        line.resize(line.len().max(limit * MOMENT_WIDTH), b' ');
        // One short write over the old text: a process that is killed leaves the one or the other.
        file.0.write_all_at(&line, 0).map_err(|error| failed("write", &path, &error))?;
        Ok(admitted.err())
    }
}

impl UserStore for FileStore {
    fn load(&self) -> Result<Option<Secret>> {
        let path = self.path("json");
        let Some(file) = private::open(&path, OpenOptions::new().read(true))? else { return Ok(None) };
        let mut text = String::with_capacity(8 << 10);
        file.take(MAX_BYTES).read_to_string(&mut text).map_err(|error| failed("read", &path, &error))?;
        Ok(Some(Secret::from(text)))
    }

    fn save(&self, text: &str) -> Result<()> {
        private::folder(&self.directory)?;
        let path = self.path("json");
        // Nobody writes without the lock, so one that is there was left behind by a process that was killed.
        let aside = self.path("tmp");
        let write = || {
            match fs::remove_file(&aside) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
            let mut file = private::create(&aside)?;
            file.write_all(text.as_bytes())?;
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

    fn lock(&self, stopped: &dyn Fn() -> Result<()>) -> Result<Box<dyn Any>> {
        let (path, file) = self.lasting("lock")?;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Box::new(Locked(file))),
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

/// What the files of a key are called: readable, and another for each key and host.
fn name(key: &str, host: &str) -> String {
    let name = format!("{}@{}", plain(key), plain(host));
    if name.len() <= LONGEST_NAME {
        return name;
    }
    // An escaped name is plain ASCII, and `~` stands in none.
    format!("{}~{}", &name[..LONGEST_NAME - 33], super::document::digest(&[key, host]))
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::path::Path;

    fn store(directory: &Path) -> FileStore {
        FileStore { directory: directory.join("state"), name: "key@host".to_owned() }
    }

    fn loaded(store: &FileStore) -> Option<String> {
        store.load().unwrap().map(|text| text.expose().to_owned())
    }

    #[test]
    fn what_is_saved_is_loaded_in_a_private_file_and_removed() {
        let home = tempfile::tempdir().unwrap();
        let store = store(home.path());
        assert!(store.load().unwrap().is_none());
        store.save("{}").unwrap();
        store.save("{\"a\":1}").unwrap();
        assert_eq!(loaded(&store).as_deref(), Some("{\"a\":1}"));
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&store.path("json")), mode(&store.directory)), (0o600, 0o700));
        assert_eq!(fs::read_dir(&store.directory).unwrap().count(), 1, "no temporary file is left");
        store.remove().unwrap();
        store.remove().unwrap();
        assert!(store.load().unwrap().is_none());
    }

    #[test]
    fn a_link_a_pipe_or_a_readable_file_is_refused() {
        let home = tempfile::tempdir().unwrap();
        let store = store(home.path());
        store.save("{}").unwrap();
        fs::set_permissions(store.path("json"), fs::Permissions::from_mode(0o644)).unwrap();
        assert_eq!(store.load().unwrap_err().kind(), ErrorKind::Store);
        fs::remove_file(store.path("json")).unwrap();
        fs::write(home.path().join("other"), "{}").unwrap();
        symlink(home.path().join("other"), store.path("json")).unwrap();
        assert!(store.load().unwrap_err().message().contains("symbolic link"));
        fs::remove_file(store.path("json")).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(store.path("json")).status().unwrap().success());
        assert!(store.load().unwrap_err().message().contains("not a plain file"));
        symlink(home.path().join("other"), store.path("lock")).unwrap();
        assert!(store.lock(&|| Ok(())).err().unwrap().message().contains("symbolic link"));
    }

    #[test]
    fn a_file_left_behind_by_a_killed_writer_is_replaced_and_a_link_in_its_place_not_followed() {
        let home = tempfile::tempdir().unwrap();
        let store = store(home.path());
        private::folder(&store.directory).unwrap();
        fs::write(store.path("tmp"), "half a log").unwrap();
        store.save("{}").unwrap();
        let other = home.path().join("other");
        fs::write(&other, "untouched").unwrap();
        symlink(&other, store.path("tmp")).unwrap();
        store.save("{\"b\":1}").unwrap();
        assert_eq!(loaded(&store).as_deref(), Some("{\"b\":1}"));
        assert_eq!(fs::read_to_string(other).unwrap(), "untouched");
        assert_eq!(fs::read_dir(&store.directory).unwrap().count(), 1);
    }

    #[test]
    fn a_wide_directory_is_refused() {
        let home = tempfile::tempdir().unwrap();
        let store = store(home.path());
        fs::create_dir(&store.directory).unwrap();
        fs::set_permissions(&store.directory, fs::Permissions::from_mode(0o755)).unwrap();
        assert!(store.save("{}").unwrap_err().message().contains("others may"));
    }

    #[test]
    fn a_held_lock_is_waited_for_until_the_caller_gives_up() {
        let home = tempfile::tempdir().unwrap();
        let store = store(home.path());
        let held = store.lock(&|| Ok(())).unwrap();
        let error = store.lock(&|| Err(Error::new(ErrorKind::Cancelled, "enough"))).err().unwrap();
        assert_eq!(error.kind(), ErrorKind::Cancelled);
        drop(held);
        store.lock(&|| Ok(())).unwrap();
        assert!(store.path("lock").exists(), "a lock file that is deleted locks nobody out");
    }

    #[test]
    fn requests_are_counted_across_the_processes_that_use_the_file() {
        let home = tempfile::tempdir().unwrap();
        let now = 1_700_000_000_000;
        for second in 0..5 {
            // Another process has another store object.
            assert_eq!(store(home.path()).admit(5, now + second * 1000).unwrap(), None);
        }
        let wait = store(home.path()).admit(5, now + 5000).unwrap();
        assert_eq!(wait, Some(Duration::from_secs(57)));
        assert_eq!(store(home.path()).admit(5, now + 62_000).unwrap(), None);
        fs::write(store(home.path()).path("requests"), "\0garbage").unwrap();
        assert_eq!(store(home.path()).admit(5, now + 63_000).unwrap(), None);
    }

    #[test]
    fn keys_cannot_leave_the_directory_or_meet() {
        assert_eq!(plain("../a"), "%2e.%2fa");
        assert_ne!(plain("a/b"), plain("a%2fb"));
        assert!(FileStore::new("", "https://h").is_err() && FileStore::new("a\n", "https://h").is_err());
        let long = |end: &str| name(&format!("{}{end}", "\u{4f60}".repeat(30)), "h");
        assert!(long("a").len() <= LONGEST_NAME && long("a") != long("b"));
        assert_eq!(name("myAuthToken", "login.mypurecloud.ie"), "myAuthToken@login.mypurecloud.ie");
    }
}

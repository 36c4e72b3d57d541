//! A body on its way to a file or a writer: kept as far as it came, and asked for again from there.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_RANGE, ETAG, IF_RANGE, RANGE};
use http::{HeaderMap, HeaderValue};

use crate::error::{Error, ErrorKind, Result};
use crate::transport::{Failure, FailureKind, Sink};

/// Takes the body of the first answer that has one, in as many answers as it needs.
pub(crate) struct Download<'a> {
    target: Target<'a>,
    written: u64,
    /// The entity tag of what is here: only the same thing may be continued (RFC 9110 §13.1.5).
    tag: Option<HeaderValue>,
    opened: bool,
}

enum Target<'a> {
    File(PartFile),
    Writer(&'a mut (dyn Write + Send)),
}

impl<'a> Download<'a> {
    /// Into the file at `path`, which is there only once it is complete.
    pub(crate) fn to_file(path: &Path) -> Result<Self> {
        Ok(Self::new(Target::File(PartFile::create(path)?)))
    }

    /// Into a writer, which cannot take back what it was given.
    pub(crate) fn to_writer(writer: &'a mut (dyn Write + Send)) -> Self {
        Self::new(Target::Writer(writer))
    }

    fn new(target: Target<'a>) -> Self {
        Self { target, written: 0, tag: None, opened: false }
    }

    /// Whether any answer had the body.
    pub(crate) fn has_begun(&self) -> bool {
        self.opened
    }

    /// The body is complete.
    pub(crate) fn finish(self) -> Result<()> {
        match self.target {
            Target::File(file) => file.finish(),
            Target::Writer(writer) => writer.flush().map_err(|error| {
                Error::new(ErrorKind::Store, format!("the writer does not take the download: {error}"))
            }),
        }
    }

    /// The body will not be complete; what is said of that.
    pub(crate) fn give_up(self) -> String {
        let written = self.written;
        match self.target {
            Target::File(file) if written == 0 => {
                // It holds nothing, so that nothing is lost with it.
                let _ = fs::remove_file(&file.part);
                String::new()
            }
            Target::File(file) => {
                let name = file.part.file_name().unwrap_or_default().to_string_lossy().into_owned();
                format!("; the first {written} bytes are kept in {}", name.escape_debug())
            }
            Target::Writer(_) if written == 0 => String::new(),
            Target::Writer(_) => format!("; the writer has the first {written} bytes"),
        }
    }

    /// Begins anew.
    fn restart(&mut self) -> Result<(), Failure> {
        if self.written > 0 {
            match &mut self.target {
                Target::File(file) => file.clear().map_err(|error| unwritable(&error))?,
                Target::Writer(_) => {
                    let message =
                        "the server sends the whole again, and the writer cannot take back its beginning";
                    return Err(Failure::new(FailureKind::Sink, message));
                }
            }
        }
        self.written = 0;
        Ok(())
    }
}

impl Sink for Download<'_> {
    fn ask(&self, headers: &mut HeaderMap) {
        // The parts of a packed body are not parts of the file.
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        headers.remove(RANGE);
        headers.remove(IF_RANGE);
        if let Some(tag) = self.tag.as_ref().filter(|_| self.written > 0) {
            headers.insert(IF_RANGE, tag.clone());
            let rest = HeaderValue::try_from(format!("bytes={}-", self.written));
            headers.extend(rest.into_iter().map(|rest| (RANGE, rest)));
        }
    }

    fn open(&mut self, status: u16, headers: &HeaderMap) -> Result<bool, Failure> {
        match status {
            200 => self.restart()?,
            206 if self.written > 0 && starts_at(headers) == Some(self.written) => {}
            206 => {
                let message = "the server sends another part of the file than it was asked for";
                return Err(Failure::new(FailureKind::Body, message));
            }
            _ => return Ok(false),
        }
        let whole = !headers.contains_key(CONTENT_ENCODING);
        self.tag = headers.get(ETAG).filter(|tag| whole && tag.as_bytes().starts_with(b"\"")).cloned();
        self.opened = true;
        Ok(true)
    }

    fn write(&mut self, piece: &[u8]) -> Result<(), Failure> {
        let writer: &mut dyn Write = match &mut self.target {
            Target::File(file) => &mut file.file,
            Target::Writer(writer) => *writer,
        };
        writer.write_all(piece).map_err(|error| unwritable(&error))?;
        self.written += piece.len() as u64;
        Ok(())
    }

    fn can_go_on(&self) -> bool {
        matches!(self.target, Target::File(_)) || self.written == 0 || self.tag.is_some()
    }
}

/// Neither the writer nor its contents are anybody's business.
impl fmt::Debug for Download<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("written", &self.written).finish_non_exhaustive()
    }
}

/// A file under a name of its own until it is complete: `NAME.part`.
struct PartFile {
    file: File,
    part: PathBuf,
    path: PathBuf,
}

impl PartFile {
    fn create(path: &Path) -> Result<Self> {
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        let refuse = |why: &dyn fmt::Display| {
            Error::new(ErrorKind::Store, format!("{} cannot be written: {why}", part.display()))
        };
        // Such a name was made up by somebody else, as a rule: a server, or a form.
        if path.as_os_str().as_encoded_bytes().iter().any(|byte| matches!(byte, b'\r' | b'\n' | 0)) {
            let message = "the name of the file holds a line break or NUL";
            return Err(Error::new(ErrorKind::Argument, message));
        }
        if path.file_name().is_none() || path.is_dir() {
            return Err(Error::new(
                ErrorKind::Argument,
                format!("{} is not the name of a file", path.display()),
            ));
        }
        let options = OpenOptions::new().write(true).create(true).truncate(false).open(&part);
        let file = options.map_err(|error| refuse(&error))?;
        file.try_lock().map_err(|_| refuse(&"another download is writing it"))?;
        file.set_len(0).map_err(|error| refuse(&error))?;
        let path = path.to_owned();
        Ok(Self { file, part, path })
    }

    fn clear(&mut self) -> io::Result<()> {
        self.file.set_len(0)?;
        io::Seek::rewind(&mut self.file)
    }

    /// The name is the file's only once its bytes are safe.
    fn finish(self) -> Result<()> {
        let done = self.file.sync_all().and_then(|()| fs::rename(&self.part, &self.path));
        done.map_err(|error| {
            Error::new(ErrorKind::Store, format!("{} cannot be written: {error}", self.path.display()))
        })
    }
}

/// The first byte of the part that an answer holds (RFC 9110 §14.4).
fn starts_at(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_RANGE)?.to_str().ok()?.strip_prefix("bytes ")?.split('-').next()?.trim().parse().ok()
}

fn unwritable(error: &io::Error) -> Failure {
    Failure::new(FailureKind::Sink, format!("the download cannot be written: {error}"))
}

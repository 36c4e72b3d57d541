//! An answer's body, whole and decoded, within a limit.

use std::io::{self, BufRead, BufReader, ErrorKind, Read};

use flate2::bufread::MultiGzDecoder;
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use ureq::Body;

use super::{Failure, FailureKind, Sink};

/// Nothing honest is packed tighter; JSON comes to 20:1.
const MOST_PER_BYTE: u64 = 200;
/// Looked at only above this: small bodies can be all blanks.
const UNSUSPICIOUS: u64 = 1024 * 1024;
/// What is set aside on a server's word alone.
const TRUSTED_LENGTH: u64 = 64 * 1024 * 1024;
/// Limits up to this are of answers that hold secrets: room for all of it, since a body that grows leaves copies behind.
const SMALL: u64 = 64 * 1024;
/// How much is decoded or handed on at once.
const PIECE: usize = 64 * 1024;

/// Reads to the very end: only the read that returns 0 gives the connection back to the pool. `limit` is for
/// decoded bytes. The headers lose what is no longer true of them.
pub(super) fn read(body: &mut Body, headers: &mut HeaderMap, limit: u64) -> Result<Vec<u8>, Failure> {
    let length = body.content_length();
    if !is_gzip(headers)? {
        return plain(body.as_reader(), length, limit).map_err(failure);
    }
    let decoded = gzip(body.as_reader(), length, limit).map_err(failure)?;
    headers.remove(CONTENT_ENCODING);
    headers.remove(CONTENT_LENGTH);
    Ok(decoded)
}

fn is_gzip(headers: &HeaderMap) -> Result<bool, Failure> {
    let mut gzip = false;
    for value in headers.get_all(CONTENT_ENCODING) {
        for coding in value.as_bytes().split(|byte| *byte == b',').map(<[u8]>::trim_ascii) {
            match coding.to_ascii_lowercase().as_slice() {
                b"" | b"identity" => {}
                b"gzip" | b"x-gzip" if !gzip => gzip = true,
                _ => return Err(bad("its content coding is not gzip")),
            }
        }
    }
    Ok(gzip)
}

fn plain(reader: impl Read, length: Option<u64>, limit: u64) -> io::Result<Vec<u8>> {
    if length.is_some_and(|length| length > limit) {
        return Err(too_large(limit).into());
    }
    // Exact, so that reading it needs no second allocation.
    let unknown = if limit <= SMALL { limit } else { 0 };
    let mut body = with_capacity(length.unwrap_or(unknown).min(TRUSTED_LENGTH));
    reader.take(limit.saturating_add(1)).read_to_end(&mut body)?;
    if body.len() as u64 > limit { Err(too_large(limit).into()) } else { Ok(body) }
}

/// Hands the body on as it comes, decoded, to its very end. The headers lose what is no longer true of them.
pub(super) fn pour(body: &mut Body, headers: &mut HeaderMap, sink: &mut dyn Sink) -> Result<(), Failure> {
    if !is_gzip(headers)? {
        return copy(body.as_reader(), sink);
    }
    if let Some(unpacked) = Unpacked::new(body.as_reader()).map_err(failure)? {
        copy(unpacked, sink)?;
    }
    headers.remove(CONTENT_ENCODING);
    headers.remove(CONTENT_LENGTH);
    Ok(())
}

fn copy(mut reader: impl Read, sink: &mut dyn Sink) -> Result<(), Failure> {
    let mut piece = vec![0; PIECE];
    loop {
        match reader.read(&mut piece).map_err(failure)? {
            0 => return Ok(()),
            read => sink.write(&piece[..read])?,
        }
    }
}

fn gzip(reader: impl Read, length: Option<u64>, limit: u64) -> io::Result<Vec<u8>> {
    // Nothing at all is not gzip, but servers do send it.
    let Some(unpacked) = Unpacked::new(reader)? else { return Ok(Vec::new()) };
    let mut body = with_capacity(length.unwrap_or(0).saturating_mul(4).min(limit).min(UNSUSPICIOUS));
    unpacked.take(limit.saturating_add(1)).read_to_end(&mut body)?;
    if body.len() as u64 > limit { Err(too_large(limit).into()) } else { Ok(body) }
}

/// What gzip data hold. Bombs, and whatever follows the data, are errors.
struct Unpacked<R> {
    decoder: MultiGzDecoder<BufReader<Counted<R>>>,
    bytes: u64,
}

impl<R: Read> Unpacked<R> {
    /// None where there are no data at all.
    fn new(reader: R) -> io::Result<Option<Self>> {
        let mut packed = BufReader::with_capacity(16 * 1024, Counted { inner: reader, bytes: 0 });
        let is_empty = packed.fill_buf()?.is_empty();
        Ok((!is_empty).then(|| Self { decoder: MultiGzDecoder::new(packed), bytes: 0 }))
    }
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.decoder.read(into).map_err(broken_gzip)?;
        self.bytes += read as u64;
        let packed = self.decoder.get_ref().get_ref().bytes.max(1);
        if self.bytes > UNSUSPICIOUS && self.bytes / packed > MOST_PER_BYTE {
            return Err(bad("it is packed too tightly to be honest").into());
        }
        if read == 0 && !into.is_empty() && !self.decoder.get_mut().fill_buf()?.is_empty() {
            return Err(bad("something follows its gzip data").into());
        }
        Ok(read)
    }
}

/// A server's claim must not abort the program: what cannot be had now grows later, or fails there.
#[expect(clippy::cast_possible_truncation, reason = "bounded far below by its callers")]
fn with_capacity(bytes: u64) -> Vec<u8> {
    let mut body = Vec::new();
    let _ = body.try_reserve_exact(bytes as usize);
    body
}

/// Packed bytes. Its errors are failures already, so that the decoder's own can be told from them.
struct Counted<R> {
    inner: R,
    bytes: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into).map_err(failure)?;
        self.bytes += read as u64;
        Ok(read)
    }
}

fn broken_gzip(error: io::Error) -> io::Error {
    match error.kind() {
        // The decoder takes what follows a member for the next one.
        ErrorKind::UnexpectedEof => bad("its gzip data is cut short, or something follows it").into(),
        ErrorKind::InvalidInput | ErrorKind::InvalidData => bad("its gzip data is corrupt").into(),
        _ => error,
    }
}

fn failure(error: io::Error) -> Failure {
    let failure = match error.downcast::<Failure>() {
        Ok(own) => own,
        Err(error) => Failure::of_ureq("in the middle of the answer's body", error.into()),
    };
    // Behind the headers, what ureq objects to is the coding of the body.
    let kind = if failure.kind == FailureKind::Protocol { FailureKind::Body } else { failure.kind };
    Failure { kind, ..failure }
}

/// A body that breaks the rules.
pub(super) fn bad(why: &str) -> Failure {
    Failure::new(FailureKind::Body, format!("the answer's body cannot be used: {why}"))
}

fn too_large(limit: u64) -> Failure {
    bad(&format!("it is larger than the limit of {limit} bytes"))
}

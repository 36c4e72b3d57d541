//! A connection as ureq's pool keeps it.

use std::{fmt, io};

use ureq::unversioned::transport::{Buffers, LazyBuffers, NextTimeout, Transport};

use zeroize::Zeroize;

use super::call::{self, Call};
use super::net::Socket;
use super::request::LINE_BYTES;
use super::tls::TlsStream;
use super::{Failure, FailureKind};

/// What is read ahead, and so the largest head of an answer: it must fit. Not ureq's own check, which counts
/// what follows an interim answer as part of the head.
pub(super) const INPUT_BYTES: usize = 64 * 1024;

/// A connection to one origin, in use or idle.
pub(super) struct Connection {
    wire: Wire,
    buffers: LazyBuffers,
    /// How many bytes went through the buffers since they were wiped.
    used: usize,
    /// ureq asks the same question when it puts a connection into its pool and when it takes it out.
    pooled: bool,
    /// The peer closed it, at least its reading side.
    closed: bool,
}

/// What the bytes go through.
pub(super) enum Wire {
    Plain(Socket),
    /// Boxed: a session is ten times the size of a socket.
    Tls(Box<TlsStream>),
}

impl Connection {
    pub(super) fn new(wire: Wire) -> Self {
        Self {
            wire,
            buffers: LazyBuffers::new(INPUT_BYTES, LINE_BYTES),
            used: 0,
            pooled: false,
            closed: false,
        }
    }

    /// Takes what was sent and received out of memory: passwords and tokens are in it. ureq reads a body that it
    /// sends into the free part of the input.
    fn wipe(&mut self) {
        let used = std::mem::take(&mut self.used);
        if used == 0 {
            return;
        }
        // Nothing is left in it: all of the input is its free part.
        let input = self.buffers.input_append_buf();
        let bytes = used.min(input.len());
        input[..bytes].zeroize();
        let output = self.buffers.output();
        let bytes = used.min(output.len());
        output[..bytes].zeroize();
    }

    /// Detached first: a cancel that comes later must not hit the next call.
    fn may_be_pooled(&mut self, call: &Call) -> bool {
        self.wire.socket().detach(call.cancel());
        if self.buffers.input().is_empty() {
            self.wipe();
        }
        call.check().is_ok() && !self.closed && self.wire.has_nothing_left()
    }

    fn may_be_used(&mut self, call: &Call) -> bool {
        if call.fresh || !self.wire.socket().is_quiet() {
            return false;
        }
        self.wire.socket().attach(call.cancel());
        call.reusing();
        true
    }
}

impl Transport for Connection {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    // The time-outs are not set: every limit is the call's.
    fn transmit_output(&mut self, amount: usize, _: NextTimeout) -> Result<(), ureq::Error> {
        let call = call::current()?;
        call.sending();
        self.used = self.used.saturating_add(amount);
        if self.closed {
            return Ok(());
        }
        let piece = &self.buffers.output()[..amount];
        let written = match call.take_origin() {
            Some(origin) => self.wire.write_all(&in_absolute_form(piece, &origin), &call),
            None => self.wire.write_all(piece, &call),
        };
        match written.map_err(io::Error::downcast::<Failure>) {
            Ok(()) => Ok(()),
            Err(Ok(limit)) => Err(limit.into()),
            // The peer hears no more, but may have said why: an answer like 413 is worth more than "broken
            // pipe". If there is none, reading fails in turn.
            Err(Err(_)) => {
                self.closed = true;
                Ok(())
            }
        }
    }

    fn await_input(&mut self, _: NextTimeout) -> Result<bool, ureq::Error> {
        let call = call::current()?;
        call.receiving();
        let into = self.buffers.input_append_buf();
        if into.is_empty() {
            let what = if call.is_in_head() { "the answer's headers are" } else { "a line of the answer is" };
            let message = format!("{what} larger than {INPUT_BYTES} bytes");
            return Err(Failure::new(FailureKind::Protocol, message).into());
        }
        let read = self.wire.read(into, &call)?;
        self.buffers.input_appended(read);
        self.used = self.used.saturating_add(read);
        self.closed |= read == 0;
        call.received(read)?;
        Ok(read > 0)
    }

    fn is_open(&mut self) -> bool {
        let Ok(call) = call::current() else { return false };
        if self.pooled {
            self.pooled = !self.may_be_used(&call);
            !self.pooled
        } else {
            self.pooled = self.may_be_pooled(&call);
            self.pooled
        }
    }

    fn is_tls(&self) -> bool {
        matches!(self.wire, Wire::Tls(_))
    }
}

/// ureq drops a connection instead of pooling it when bytes are left after an answer.
impl Drop for Connection {
    fn drop(&mut self) {
        // Some servers end a body with an empty line that they do not count.
        if self.buffers.input().iter().any(|byte| !matches!(byte, b'\r' | b'\n'))
            && let Ok(call) = call::current()
        {
            call.exceeded();
        }
        let left = self.buffers.input().len();
        self.buffers.input_consume(left);
        self.wipe();
    }
}

impl Wire {
    fn read(&mut self, into: &mut [u8], call: &Call) -> Result<usize, Failure> {
        match self {
            Self::Plain(socket) => io::Read::read(&mut socket.within(call), into)
                .map_err(|e| Failure::of_io(FailureKind::Broken, "the connection broke", e)),
            Self::Tls(stream) => stream.read(into, call),
        }
    }

    fn write_all(&mut self, mut bytes: &[u8], call: &Call) -> io::Result<()> {
        let socket = match self {
            Self::Plain(socket) => socket,
            Self::Tls(stream) => return stream.write_all(bytes, call),
        };
        while !bytes.is_empty() {
            let written = io::Write::write(&mut socket.within(call), bytes)?;
            if written == 0 {
                return Err(io::ErrorKind::WriteZero.into());
            }
            call.handed_over();
            bytes = &bytes[written..];
        }
        Ok(())
    }

    fn has_nothing_left(&mut self) -> bool {
        match self {
            Self::Plain(_) => true,
            Self::Tls(stream) => stream.has_nothing_left(),
        }
    }

    fn socket(&self) -> &Socket {
        match self {
            Self::Plain(socket) => socket,
            Self::Tls(stream) => stream.socket(),
        }
    }
}

/// The first piece of a request, with the target's origin before the path (RFC 9112 §3.2.2), which ureq
/// leaves out.
fn in_absolute_form(piece: &[u8], origin: &str) -> Vec<u8> {
    let method_end = piece.iter().position(|byte| *byte == b' ').map_or(0, |blank| blank + 1);
    let (method, rest) = piece.split_at(method_end);
    [method, origin.as_bytes(), rest].concat()
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection").field("pooled", &self.pooled).finish_non_exhaustive()
    }
}

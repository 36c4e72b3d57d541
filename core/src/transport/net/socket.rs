//! A TCP socket whose reads and writes end with the call's limits.

use std::io::{self, ErrorKind, Read, Write};
use std::mem::MaybeUninit;
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use socket2::SockRef;

use crate::cancel::Cancel;
use crate::transport::call::{Call, SLICE};

/// A connected socket. It blocks, with SO_RCVTIMEO and SO_SNDTIMEO of one slice set once, so that an ordinary
/// exchange costs one send(2), one recv(2) and nothing else.
pub(in crate::transport) struct Socket {
    stream: Arc<TcpStream>,
    /// The last values set.
    read_slice: Duration,
    write_slice: Duration,
}

impl Socket {
    pub(in crate::transport) fn new(stream: TcpStream) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        // The race left it non-blocking.
        stream.set_nonblocking(false)?;
        Self::blocking(stream)
    }

    /// Of a stream that need not be TCP.
    pub(in crate::transport) fn blocking(stream: TcpStream) -> io::Result<Self> {
        stream.set_read_timeout(Some(SLICE))?;
        stream.set_write_timeout(Some(SLICE))?;
        Ok(Self { stream: Arc::new(stream), read_slice: SLICE, write_slice: SLICE })
    }

    /// Reads and writes within the limits of `call`.
    pub(in crate::transport) fn within<'a>(&'a mut self, call: &'a Call) -> Bounded<'a> {
        Bounded { socket: self, call }
    }

    /// Lets `cancel` wake whoever is blocked here.
    pub(in crate::transport) fn attach(&self, cancel: &Cancel) {
        cancel.attach(&self.stream);
    }

    pub(in crate::transport) fn detach(&self, cancel: &Cancel) {
        cancel.detach(&self.stream);
    }

    /// Whether the peer has sent nothing and closed nothing. Unasked data is as bad as an end: it would be
    /// taken for the next answer.
    pub(in crate::transport) fn is_quiet(&self) -> bool {
        let peek = libc::MSG_PEEK | libc::MSG_DONTWAIT;
        let looked = SockRef::from(&*self.stream).recv_with_flags(&mut [MaybeUninit::uninit()], peek);
        looked.is_err_and(|e| e.kind() == ErrorKind::WouldBlock)
    }
}

/// A socket for the time of one call.
pub(in crate::transport) struct Bounded<'a> {
    socket: &'a mut Socket,
    call: &'a Call,
}

impl Read for Bounded<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let Socket { stream, read_slice, .. } = &mut *self.socket;
        let set = |slice| stream.set_read_timeout(Some(slice));
        in_slices(self.call, read_slice, set, || (&**stream).read(into))
    }
}

impl Write for Bounded<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let Socket { stream, write_slice, .. } = &mut *self.socket;
        let set = |slice| stream.set_write_timeout(Some(slice));
        in_slices(self.call, write_slice, set, || (&**stream).write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Repeats a blocking call until it moves something or the call's time is up.
fn in_slices(
    call: &Call,
    current: &mut Duration,
    set: impl Fn(Duration) -> io::Result<()>,
    mut io: impl FnMut() -> io::Result<usize>,
) -> io::Result<usize> {
    loop {
        let slice = call.slice()?;
        // Only when less than a slice is left, or was: an ordinary exchange sets nothing.
        if slice != *current {
            // Zero would mean for ever.
            set(slice.max(Duration::from_millis(1))).or_else(unless_closed)?;
            *current = slice;
        }
        let moved = io();
        // Before the result is believed: after a cancel's shutdown(2) a read gives 0, which looks like an
        // end.
        call.check()?;
        match moved {
            Err(e) if matches!(e.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
            Err(e) if e.kind() == ErrorKind::Interrupted => call.look()?,
            moved => return moved,
        }
    }
}

/// macOS refuses socket options once the peer has closed; the read that follows returns at once.
fn unless_closed(error: io::Error) -> io::Result<()> {
    if error.kind() == ErrorKind::InvalidInput { Ok(()) } else { Err(error) }
}

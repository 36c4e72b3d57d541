//! A connection that a script can misuse.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use socket2::SockRef;

use crate::vectors::Action;

/// The longest silence: a client that is still there by then does not come back.
const SILENCE: Duration = Duration::from_secs(20);

/// A connection, plain or TLS.
pub(super) enum Wire {
    Plain(TcpStream),
    Tls(Box<StreamOwned<ServerConnection, TcpStream>>),
}

impl Wire {
    pub(super) fn new(socket: TcpStream, tls: Option<&Arc<ServerConfig>>) -> io::Result<Self> {
        let Some(config) = tls else { return Ok(Self::Plain(socket)) };
        let session = ServerConnection::new(Arc::clone(config)).map_err(io::Error::other)?;
        Ok(Self::Tls(Box::new(StreamOwned::new(session, socket))))
    }

    fn socket(&self) -> &TcpStream {
        match self {
            Self::Plain(socket) => socket,
            Self::Tls(session) => &session.sock,
        }
    }

    /// Does what a script says, as far as the client lets it.
    pub(super) fn play(&mut self, actions: &[Action]) -> io::Result<()> {
        actions.iter().try_for_each(|action| self.act(action))
    }

    fn act(&mut self, action: &Action) -> io::Result<()> {
        match action {
            Action::Send(text) => self.write_all(text.as_bytes()),
            Action::Bytes(hex) => self.write_all(&bytes(hex)?),
            Action::Repeat { text, times, every_ms: 0 } => self.write_all(text.repeat(*times).as_bytes()),
            Action::Repeat { text, times, every_ms } => (0..*times).try_for_each(|_| {
                pause(*every_ms);
                self.write_all(text.as_bytes())
            }),
            Action::Gzip { text, times, cut, corrupt } => {
                let mut packed = gzip(text, *times)?;
                let checksum = packed.len() - 8;
                packed[checksum] ^= u8::from(*corrupt);
                packed.truncate(packed.len() - cut);
                self.write_all(&packed)
            }
            Action::WaitMs(time) => {
                pause(*time);
                Ok(())
            }
            Action::Silence => self.until_the_client_goes(),
            Action::HalfClose => {
                self.socket().shutdown(Shutdown::Write)?;
                self.until_the_client_goes()
            }
            Action::Reset => SockRef::from(self.socket()).set_linger(Some(Duration::ZERO)),
        }
    }

    fn until_the_client_goes(&mut self) -> io::Result<()> {
        self.socket().set_read_timeout(Some(SILENCE))?;
        io::copy(&mut self.socket(), &mut io::sink()).map(|_| ())
    }
}

#[expect(clippy::disallowed_methods, reason = "a slow server is what is played")]
fn pause(millis: u64) {
    thread::sleep(Duration::from_millis(millis));
}

fn gzip(text: &str, times: usize) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    for _ in 0..times {
        encoder.write_all(text.as_bytes())?;
    }
    encoder.finish()
}

fn bytes(hex: &str) -> io::Result<Vec<u8>> {
    let pair = |at: usize| hex.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    (0..hex.len()).step_by(2).map(|at| pair(at).ok_or_else(|| io::Error::other("no hexadecimal"))).collect()
}

impl Read for Wire {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(socket) => socket.read(into),
            Self::Tls(session) => session.read(into),
        }
    }
}

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(socket) => socket.write(bytes),
            Self::Tls(session) => session.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(socket) => socket.flush(),
            Self::Tls(session) => session.flush(),
        }
    }
}

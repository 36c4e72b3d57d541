//! A TLS session over a socket.

use std::io::{self, ErrorKind, Read, Write};
use std::sync::Arc;

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection};

use super::reason;
use crate::transport::call::Call;
use crate::transport::net::{Bounded, Socket};
use crate::transport::{Failure, FailureKind};

/// Records are read ahead in pieces of this size; rustls alone would ask for 4 KiB at a time.
const AHEAD: usize = 32 * 1024;

/// An established session.
pub(in crate::transport) struct TlsStream {
    session: ClientConnection,
    socket: Socket,
    ahead: Ahead,
    host: String,
}

impl TlsStream {
    /// Shakes hands, within the connect limit.
    pub(in crate::transport) fn connect(
        config: &Arc<ClientConfig>,
        host: &str,
        socket: Socket,
        call: &Call,
    ) -> Result<Self, Failure> {
        let bare = host.strip_prefix('[').and_then(|h| h.strip_suffix(']')).unwrap_or(host);
        let name = ServerName::try_from(bare.to_owned())
            .map_err(|_| Failure::new(FailureKind::Unusable, format!("{host} is no host name")))?;
        let session =
            ClientConnection::new(Arc::clone(config), name).map_err(|e| reason::failure(host, &e))?;
        let mut stream = Self { session, socket, ahead: Ahead::default(), host: host.to_owned() };
        stream.shake_hands(call)?;
        Ok(stream)
    }

    fn shake_hands(&mut self, call: &Call) -> Result<(), Failure> {
        let doing = format!("the connection to {} broke during the TLS handshake", self.host);
        let broke = |e| Failure::of_io(FailureKind::Broken, &doing, e);
        loop {
            if let Err(error) = self.flush(call, || {}) {
                let failure = broke(error);
                return Err(self.parting_alert(&failure, call).unwrap_or(failure));
            }
            if !self.session.is_handshaking() {
                return Ok(());
            }
            if self.fetch(call).map_err(broke)? == 0 {
                return Err(Failure::new(FailureKind::Broken, format!("{doing}: the server closed it")));
            }
            if let Err(error) = self.session.process_new_packets() {
                // Tells the server why, if it still listens.
                let _ = self.flush(call, || {});
                return Err(reason::failure(&self.host, &error));
            }
        }
    }

    /// What the server said before it stopped listening. A server that does not like the client's certificate
    /// goes while the client still speaks.
    fn parting_alert(&mut self, failure: &Failure, call: &Call) -> Option<Failure> {
        if failure.kind != FailureKind::Broken {
            return None;
        }
        while self.fetch(call).ok()? > 0 {
            if let Err(error) = self.session.process_new_packets() {
                return Some(reason::failure(&self.host, &error));
            }
        }
        None
    }

    /// Plain text of the server; 0 at a proper end.
    pub(in crate::transport) fn read(&mut self, into: &mut [u8], call: &Call) -> Result<usize, Failure> {
        let broke = |e| Failure::of_io(FailureKind::Broken, "the connection broke", e);
        loop {
            match self.session.reader().read(into) {
                Err(e) if e.kind() == ErrorKind::WouldBlock => {}
                Ok(read) => return Ok(read),
                Err(_) => {
                    let cut = "TLS was not properly ended: the answer may have been cut short";
                    return Err(Failure::new(FailureKind::Broken, cut));
                }
            }
            self.fetch(call).map_err(broke)?;
            self.session.process_new_packets().map_err(|e| self.refused(&e, call))?;
            // A key update wants an answer.
            self.flush(call, || {}).map_err(broke)?;
        }
    }

    /// Sends `bytes`, telling `call` as soon as any of them are on their way.
    pub(in crate::transport) fn write_all(&mut self, mut bytes: &[u8], call: &Call) -> io::Result<()> {
        while !bytes.is_empty() {
            let taken = self.session.writer().write(bytes)?;
            bytes = &bytes[taken..];
            self.flush(call, || call.handed_over())?;
        }
        Ok(())
    }

    /// Whether everything that came has been read, and the server has not said goodbye.
    pub(in crate::transport) fn has_nothing_left(&mut self) -> bool {
        let state = self.session.process_new_packets();
        let drained = state.is_ok_and(|s| s.plaintext_bytes_to_read() == 0 && !s.peer_has_closed());
        drained && self.ahead.is_empty()
    }

    pub(in crate::transport) fn socket(&self) -> &Socket {
        &self.socket
    }

    /// Reads records ahead unless there are some, and gives rustls a piece of them.
    fn fetch(&mut self, call: &Call) -> io::Result<usize> {
        if self.ahead.is_empty() {
            self.ahead.fill(&mut self.socket.within(call))?;
        }
        self.session.read_tls(&mut self.ahead)
    }

    fn flush(&mut self, call: &Call, progress: impl Fn()) -> io::Result<()> {
        while self.session.wants_write() {
            if self.session.write_tls(&mut self.socket.within(call))? == 0 {
                return Err(ErrorKind::WriteZero.into());
            }
            progress();
        }
        Ok(())
    }

    fn refused(&self, error: &rustls::Error, call: &Call) -> Failure {
        if reason::is_refusal(error) && !call.has_answer() {
            return reason::failure(&self.host, error);
        }
        Failure::new(FailureKind::Broken, format!("the TLS session broke: {error}"))
    }
}

/// Records that came but were not looked at yet.
#[derive(Default)]
struct Ahead {
    bytes: Vec<u8>,
    start: usize,
    end: usize,
}

impl Ahead {
    fn is_empty(&self) -> bool {
        self.start == self.end
    }

    fn fill(&mut self, socket: &mut Bounded<'_>) -> io::Result<()> {
        self.bytes.resize(AHEAD, 0);
        (self.start, self.end) = (0, 0);
        self.end = socket.read(&mut self.bytes)?;
        Ok(())
    }
}

impl Read for Ahead {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = (&self.bytes[self.start..self.end]).read(into)?;
        self.start += read;
        Ok(read)
    }
}

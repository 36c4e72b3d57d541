//! A server that has said everything already: bytes in memory in the place of a network, for the fuzzers.

use std::io;
use std::net::{Shutdown, TcpStream};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixDatagram;
use std::sync::{Arc, Mutex, PoisonError};

use ureq::unversioned::transport::{ConnectionDetails, Connector};

use super::call::{self, Call};
use super::connection::{Connection, Wire};
use super::net::Socket;
use super::proxy::{Proxies, Route, open_tunnel};
use super::{Failure, FailureKind, ProxyChoice, Terms, UreqTransport};
use crate::origin::Url;
use crate::secret::Secret;

/// Linux keeps so many datagrams for a socket, whatever its settings.
const MOST_PIECES: usize = 8;

/// Answers every connection with the same bytes, whatever is asked, and closes.
#[derive(Debug, Clone)]
pub(super) struct Canned {
    bytes: Arc<[u8]>,
    /// How many of them come with one read; zero for all.
    piece: usize,
    /// The servers' ends stay open, so that the request has somewhere to go.
    servers: Arc<Mutex<Vec<UnixDatagram>>>,
}

impl Canned {
    fn new(bytes: &[u8], piece: usize) -> Self {
        Self { bytes: bytes.into(), piece, servers: Arc::default() }
    }

    /// A socket whose other end has said everything and listens no more.
    fn open(&self) -> io::Result<Socket> {
        // Each send(2) is one read at the other end.
        let (ours, server) = UnixDatagram::pair()?;
        server.set_nonblocking(true)?;
        let piece = if self.piece == 0 { self.bytes.len() } else { self.piece };
        for piece in self.bytes.chunks(piece.max(self.bytes.len().div_ceil(MOST_PIECES)).max(1)) {
            // More than the buffer takes is cut off: a shorter answer is as good.
            if server.send(piece).is_err() {
                break;
            }
        }
        // What is there is still read; then comes the end.
        ours.shutdown(Shutdown::Read)?;
        self.servers.lock().unwrap_or_else(PoisonError::into_inner).push(server);
        Socket::blocking(TcpStream::from(OwnedFd::from(ours)))
    }
}

impl Connector for Canned {
    type Out = Connection;

    fn connect(&self, _: &ConnectionDetails<'_>, _: Option<()>) -> Result<Option<Connection>, ureq::Error> {
        let call = call::current()?;
        call.connecting();
        let socket = self.open()?;
        socket.attach(call.cancel());
        Ok(Some(Connection::new(Wire::Plain(socket))))
    }
}

/// A transport whose every connection answers with `bytes`, of which `piece` come with one read; zero for all.
pub(crate) fn transport(bytes: &[u8], piece: usize) -> UreqTransport {
    UreqTransport::canned(Canned::new(bytes, piece))
}

/// Asks for a tunnel of a proxy that answers so; the proxy's password is `password`.
pub(crate) fn tunnel(bytes: &[u8], piece: usize, password: &str, terms: &Terms) -> Result<(), Failure> {
    let server = Url::parse("https://api.mypurecloud.com/".to_owned());
    let server = server.map_err(|bad| Failure::new(FailureKind::Unusable, bad.0))?;
    let url = Secret::from(format!("http://user:{password}@127.0.0.1:9"));
    let unusable = |_| Failure::new(FailureKind::Unusable, "the proxy's URL");
    let proxies = Proxies::new(&ProxyChoice::Url(url)).map_err(unusable)?;
    let route = proxies.route(&server)?;
    let call = Call::new(terms, server, route.clone(), true);
    call.connecting();
    let mut socket = Canned::new(bytes, piece)
        .open()
        .map_err(|e| Failure::of_io(FailureKind::Connect, "the pair of sockets", e))?;
    match &route {
        Route::Tunnel(proxy) => open_tunnel(proxy, &call.url, &mut socket, &call),
        Route::Direct | Route::Forward(_) => Err(Failure::new(FailureKind::Unusable, "no tunnel")),
    }
}

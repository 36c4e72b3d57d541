//! A place that refuses every connection.

use std::io;
use std::net::SocketAddr;

use socket2::{Domain, Socket, Type};

/// A port that is taken and never listened at, so that no other test comes to have it meanwhile.
#[derive(Debug)]
pub(super) struct Nobody {
    url: String,
    _held: Socket,
}

impl Nobody {
    pub(super) fn new() -> io::Result<Self> {
        let held = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        held.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
        let at = held.local_addr()?.as_socket().ok_or_else(|| io::Error::other("no address"))?;
        Ok(Self { url: format!("http://{at}"), _held: held })
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }
}

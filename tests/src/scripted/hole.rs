//! A place that connecting to never ends.

use std::io;
use std::net::SocketAddr;

use socket2::{Domain, Socket, Type};

/// A listener whose queue is full: the kernel drops what else comes, as a firewall does.
#[derive(Debug)]
pub(super) struct Hole {
    url: String,
    _held: Vec<Socket>,
}

impl Hole {
    pub(super) fn new() -> io::Result<Self> {
        let listener = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        listener.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
        listener.listen(0)?;
        let at = listener.local_addr()?;
        let url = format!("http://{}", at.as_socket().ok_or_else(|| io::Error::other("no address"))?);
        let mut held = vec![listener];
        for _ in 0..3 {
            let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
            socket.set_nonblocking(true)?;
            // It never comes about, which is what it is for.
            let _ = socket.connect(&at);
            held.push(socket);
        }
        Ok(Self { url, _held: held })
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }
}

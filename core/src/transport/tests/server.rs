//! A scripted server.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use socket2::{Domain, SockRef, Socket, Type};

/// A request as it came over the wire.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    /// How many connections were made before this one's.
    pub(super) connection: usize,
    /// How many requests came before on the same connection.
    pub(super) nth: usize,
    /// Request line and headers, without the empty line.
    pub(super) head: String,
    pub(super) body: Vec<u8>,
}

impl Seen {
    pub(super) fn path(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or("")
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let fields = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        fields.into_iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// Listens, and lets `converse` have each connection in a thread of its own.
pub(super) fn listen(converse: impl Fn(usize, TcpStream) + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = listener.local_addr().unwrap();
    let converse = Arc::new(converse);
    thread::spawn(move || {
        for (connection, stream) in listener.incoming().enumerate() {
            let (stream, converse) = (stream.unwrap(), Arc::clone(&converse));
            thread::spawn(move || converse(connection, stream));
        }
    });
    at
}

/// Reads request after request and lets `answer` have each; `false` closes the connection.
pub(super) fn serve(answer: impl Fn(&Seen, &mut TcpStream) -> bool + Send + Sync + 'static) -> SocketAddr {
    listen(move |connection, mut stream| {
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        for nth in 0.. {
            let Some(seen) = read_request(connection, nth, &mut reader) else { return };
            if !answer(&seen, &mut stream) {
                return;
            }
        }
    })
}

/// The next request, or `None` at the end of the connection.
pub(super) fn read_request(connection: usize, nth: usize, from: &mut impl BufRead) -> Option<Seen> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if from.read_line(&mut head).ok()? == 0 {
            return None;
        }
    }
    head.truncate(head.len() - 4);
    let mut seen = Seen { connection, nth, head, body: Vec::new() };
    let length = seen.header("content-length").map_or(0, |l| l.parse().unwrap());
    seen.body.resize(length, 0);
    from.read_exact(&mut seen.body).ok()?;
    Some(seen)
}

/// Sends the same bytes to every request, and closes.
pub(super) fn saying(bytes: impl Into<Vec<u8>>) -> SocketAddr {
    let bytes = bytes.into();
    serve(move |_, stream| {
        let _ = stream.write_all(&bytes);
        false
    })
}

/// A plain 200.
pub(super) fn ok(stream: &mut TcpStream, body: &str) -> bool {
    let length = body.len();
    stream.write_all(format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}").as_bytes()).is_ok()
}

/// Ends the connection with a reset instead of a proper close.
pub(super) fn reset(stream: &TcpStream) {
    SockRef::from(stream).set_linger(Some(Duration::ZERO)).unwrap();
}

/// Keeps the connection open without a word, until the client goes or the test is long over.
pub(super) fn say_nothing(stream: &mut TcpStream) -> bool {
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let _ = io::copy(stream, &mut io::sink());
    false
}

/// A listener with a full queue: further connects hang, as into a firewall that drops.
pub(in crate::transport) fn black_hole() -> (SocketAddr, Vec<Socket>) {
    let listener = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    listener.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into()).unwrap();
    listener.listen(0).unwrap();
    let at = listener.local_addr().unwrap().as_socket().unwrap();
    let mut held = vec![listener];
    for _ in 0..3 {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        socket.set_nonblocking(true).unwrap();
        let _ = socket.connect(&at.into());
        held.push(socket);
    }
    (at, held)
}

/// Where nobody listens.
pub(in crate::transport) fn nobody() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

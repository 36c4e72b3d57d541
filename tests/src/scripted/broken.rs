//! A server that fails each connection in another way, for those who count what failures leave behind.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use socket2::SockRef;

/// What it answers, one after the other; nothing is a close without an answer.
const ANSWERS: [&str; 6] = [
    "",
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{\"a\":",
    "SSH-2.0-OpenSSH_9.2\r\n",
    "HTTP/1.1 200 OK\r\ncontent-ty",
    "HTTP/1.1 500 X\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 4\r\nconnection: close\r\n\r\nnone",
];

/// Starts it; its URL.
pub(super) fn start() -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for (number, stream) in listener.incoming().enumerate() {
            // A client that has gone is no concern of this server's.
            let _ = stream.and_then(|stream| fail(stream, number));
        }
    });
    Ok(url)
}

fn fail(mut stream: TcpStream, number: usize) -> io::Result<()> {
    let answer = ANSWERS[number % ANSWERS.len()];
    let mut head = Vec::new();
    let mut piece = [0; 2048];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        let read = stream.read(&mut piece)?;
        if read == 0 {
            return Ok(());
        }
        head.extend_from_slice(&piece[..read]);
    }
    if number.is_multiple_of(7) {
        return SockRef::from(&stream).set_linger(Some(Duration::ZERO));
    }
    stream.write_all(answer.as_bytes())
}

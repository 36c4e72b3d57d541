//! CONNECT (RFC 9110 §9.3.6).

use std::io::{Read, Write};

use super::Proxy;
use crate::origin::Url;
use crate::transport::call::Call;
use crate::transport::net::Socket;
use crate::transport::{Failure, FailureKind};

/// More than any proxy says before it opens a tunnel or refuses.
const ANSWER_BYTES: usize = 16 * 1024;

/// Asks the proxy at the other end of `socket` for a tunnel to `server`, within the connect limit. It is told
/// the server's host and port, and its own credentials: nothing of the request.
pub(in crate::transport) fn open_tunnel(
    proxy: &Proxy,
    server: &Url,
    socket: &mut Socket,
    call: &Call,
) -> Result<(), Failure> {
    let broke = |e| Failure::of_io(FailureKind::Proxy, "the proxy broke the connection", e);
    let mut socket = socket.within(call);
    socket.write_all(&demand(proxy, server)).map_err(broke)?;
    let answer = head(&mut socket).map_err(broke)?;
    match status(&answer) {
        Some(200..=299) => Ok(()),
        Some(status) => Err(refusal(status, proxy)),
        None => {
            let why = "the proxy does not answer in HTTP: check the scheme and the port of its URL";
            Err(Failure::new(FailureKind::Proxy, why))
        }
    }
}

/// A proxy's refusal, for whoever has to mend it.
pub(in crate::transport) fn refusal(status: u16, proxy: &Proxy) -> Failure {
    let advice = match status {
        // 401 by tinyproxy, to a wrong password.
        401 | 407 if proxy.authorization().is_some() => {
            "it does not take the user and password of its URL: check them"
        }
        401 | 407 => "put a user and password into its URL, http://user:password@…",
        403 => "it does not allow this server",
        502..=504 => "it does not reach the server",
        _ => "check its URL",
    };
    Failure::new(FailureKind::Proxy, format!("the proxy refused with status {status}: {advice}"))
}

fn demand(proxy: &Proxy, server: &Url) -> Vec<u8> {
    let (host, port) = (server.host(), server.port());
    let mut demand = format!("CONNECT {host}:{port} HTTP/1.1\r\nhost: {host}:{port}\r\n").into_bytes();
    if let Some(authorization) = proxy.authorization() {
        demand.extend_from_slice(b"proxy-authorization: ");
        demand.extend_from_slice(authorization.as_bytes());
        demand.extend_from_slice(b"\r\n");
    }
    demand.extend_from_slice(b"\r\n");
    demand
}

/// Reads the headers of the answer, and stops where they end: in TLS it is for us to speak first, so nothing
/// follows.
fn head(socket: &mut impl Read) -> std::io::Result<Vec<u8>> {
    let mut head = Vec::new();
    let mut piece = [0; 2048];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        let read = socket.read(&mut piece)?;
        if read == 0 {
            return Err(std::io::Error::other("it closed without an answer"));
        }
        head.extend_from_slice(&piece[..read]);
        if head.len() > ANSWER_BYTES {
            return Err(std::io::Error::other("its answer has no end"));
        }
    }
    Ok(head)
}

fn status(head: &[u8]) -> Option<u16> {
    let line = head.split(|byte| *byte == b'\r').next()?;
    let (version, rest) = std::str::from_utf8(line).ok()?.split_once(' ')?;
    let digits = rest.get(..3).filter(|d| d.bytes().all(|b| b.is_ascii_digit()))?;
    let ended = matches!(rest.as_bytes().get(3), None | Some(b' '));
    if version.starts_with("HTTP/1.") && ended { digits.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::status;

    #[test]
    fn only_a_status_line_has_a_status() {
        assert_eq!(status(b"HTTP/1.1 200 Connection established\r\n\r\n"), Some(200));
        assert_eq!(status(b"HTTP/1.0 407\r\nx: y\r\n\r\n"), Some(407));
        for not in [
            "",
            "HTTP/1.1 2000\r\n",
            "HTTP/1.1 20\r\n",
            "HTTP/2 200\r\n",
            "SSH-2.0-x\r\n",
            "HTTP/1.1  200\r\n",
        ] {
            assert_eq!(status(not.as_bytes()), None, "{not:?}");
        }
    }
}

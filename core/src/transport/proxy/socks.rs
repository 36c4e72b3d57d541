//! SOCKS5 (RFC 1928) with a user name and a password (RFC 1929).

use std::io::{self, Read, Write};
use std::net::IpAddr;

use zeroize::Zeroizing;

use super::SocksLogin;
use crate::transport::call::Call;
use crate::transport::net::Socket;
use crate::transport::{Failure, FailureKind};

const VERSION: u8 = 5;
const NO_LOGIN: u8 = 0;
const BY_PASSWORD: u8 = 2;
const PASSWORD_VERSION: u8 = 1;
const CONNECT: u8 = 1;
const IPV4: u8 = 1;
const NAME: u8 = 3;
const IPV6: u8 = 4;

/// Asks the proxy at the other end of `socket` to join it with `host`, within the connect limit. It is told that, the
/// port and its own credentials: nothing of the request.
pub(in crate::transport) fn join(
    login: Option<&SocksLogin>,
    host: &str,
    port: u16,
    socket: &mut Socket,
    call: &Call,
) -> Result<(), Failure> {
    let mut socket = socket.within(call);
    converse(&mut socket, login, host, port).map_err(|trouble| match trouble {
        Trouble::Broken(error) => {
            Failure::of_io(FailureKind::Proxy, "the SOCKS5 proxy broke the connection", error)
        }
        Trouble::Refusal(why) => Failure::new(FailureKind::Proxy, format!("the SOCKS5 proxy {why}")),
    })
}

enum Trouble {
    Broken(io::Error),
    /// Completes "the SOCKS5 proxy …".
    Refusal(&'static str),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Broken(error)
    }
}

fn converse(
    socket: &mut (impl Read + Write),
    login: Option<&SocksLogin>,
    host: &str,
    port: u16,
) -> Result<(), Trouble> {
    let methods: &[u8] = if login.is_some() { &[NO_LOGIN, BY_PASSWORD] } else { &[NO_LOGIN] };
    let count = if login.is_some() { 2 } else { 1 };
    socket.write_all(&[&[VERSION, count], methods].concat())?;
    match (read::<2>(socket)?, login) {
        ([VERSION, NO_LOGIN], _) => {}
        ([VERSION, BY_PASSWORD], Some(login)) => log_in(socket, login)?,
        ([VERSION, _], None) => {
            return Err(Trouble::Refusal("wants a user and password: put them into its URL, user:password@"));
        }
        ([VERSION, _], Some(_)) => return Err(Trouble::Refusal("takes no login by user and password")),
        _ => return Err(Trouble::Refusal("does not speak SOCKS5: check the scheme and the port of its URL")),
    }
    socket.write_all(&demand(host, port)?)?;
    let [version, reply, _, kind] = read::<4>(socket)?;
    if version != VERSION {
        return Err(Trouble::Refusal("does not answer in SOCKS5"));
    }
    if reply != 0 {
        return Err(Trouble::Refusal(refusal(reply)));
    }
    // The address that it connects from is of no use, but must be read.
    let length = match kind {
        IPV4 => 4,
        IPV6 => 16,
        NAME => usize::from(read::<1>(socket)?[0]),
        _ => return Err(Trouble::Refusal("does not answer in SOCKS5")),
    };
    let mut address = [0; 255 + 2];
    Ok(socket.read_exact(&mut address[..length + 2])?)
}

fn log_in(socket: &mut (impl Read + Write), login: &SocksLogin) -> Result<(), Trouble> {
    let mut message = Zeroizing::new(vec![PASSWORD_VERSION]);
    for part in [&login.user, &login.password] {
        // Both fit: the URL was checked.
        message.push(u8::try_from(part.len()).unwrap_or(u8::MAX));
        message.extend_from_slice(part);
    }
    socket.write_all(&message)?;
    match read::<2>(socket)? {
        [_, 0] => Ok(()),
        _ => Err(Trouble::Refusal("does not take the user and password of its URL: check them")),
    }
}

fn demand(host: &str, port: u16) -> Result<Vec<u8>, Trouble> {
    let mut demand = vec![VERSION, CONNECT, 0];
    let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
    match bare.parse() {
        Ok(IpAddr::V4(address)) => {
            demand.push(IPV4);
            demand.extend(address.octets());
        }
        Ok(IpAddr::V6(address)) => {
            demand.push(IPV6);
            demand.extend(address.octets());
        }
        Err(_) => {
            let length = u8::try_from(host.len())
                .map_err(|_| Trouble::Refusal("cannot be told so long a host name"))?;
            demand.extend([NAME, length]);
            demand.extend(host.as_bytes());
        }
    }
    demand.extend(port.to_be_bytes());
    Ok(demand)
}

fn read<const N: usize>(socket: &mut impl Read) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    socket.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// RFC 1928 §6.
fn refusal(reply: u8) -> &'static str {
    match reply {
        1 => "failed to connect to the server",
        2 => "does not allow the connection by its rules",
        3 => "cannot reach the server's network",
        4 => "cannot reach the server (or find its name)",
        5 => "was refused by the server: nothing listens on that port",
        6 => "could not reach the server in time",
        7 => "does not know how to connect: it takes no CONNECT",
        8 => "does not know this kind of address: try socks5h:// or socks5://",
        _ => "refused the connection",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the proxy says, and what it hears.
    struct Wire {
        says: io::Cursor<Vec<u8>>,
        hears: Vec<u8>,
    }

    impl Read for Wire {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            self.says.read(into)
        }
    }

    impl Write for Wire {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.hears.extend(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn talk(login: bool, host: &str, says: &[u8]) -> (Result<(), String>, Vec<u8>) {
        let login = login.then(|| SocksLogin {
            user: Zeroizing::new(b"us".to_vec()),
            password: Zeroizing::new(b"canary".to_vec()),
        });
        let mut wire = Wire { says: io::Cursor::new(says.to_vec()), hears: Vec::new() };
        let outcome = converse(&mut wire, login.as_ref(), host, 443).map_err(|trouble| match trouble {
            Trouble::Broken(error) => error.to_string(),
            Trouble::Refusal(why) => why.to_owned(),
        });
        (outcome, wire.hears)
    }

    const DONE: [u8; 10] = [5, 0, 0, 1, 0, 0, 0, 0, 0, 0];

    #[test]
    fn a_name_an_address_and_a_login_are_said_as_the_standard_has_it() {
        let (outcome, heard) = talk(false, "h.test", &[&[5, 0][..], &DONE].concat());
        outcome.unwrap();
        assert_eq!(heard, [&[5, 1, 0, 5, 1, 0, 3, 6][..], b"h.test", &[1, 187]].concat());
        let (outcome, heard) = talk(true, "192.0.2.1", &[&[5, 2, 1, 0][..], &DONE].concat());
        outcome.unwrap();
        let login = [&[1, 2][..], b"us", &[6], b"canary"].concat();
        assert_eq!(heard, [&[5, 2, 0, 2][..], &login, &[5, 1, 0, 1, 192, 0, 2, 1, 1, 187]].concat());
        // The proxy's own address may be a name or of the other family.
        for bound in [&[3, 2, b'a', b'b', 0, 1][..], &[&[4][..], &[0; 18]].concat()] {
            let (outcome, heard) = talk(false, "[::1]", &[&[5, 0, 5, 0, 0][..], bound].concat());
            outcome.unwrap();
            assert_eq!(heard[3..7], [5, 1, 0, 4]);
        }
    }

    #[test]
    fn refusals_say_what_to_do_and_no_secret() {
        for (login, says, expected) in [
            (false, &[5, 0xff][..], "put them into its URL"),
            (true, &[5, 0xff], "takes no login"),
            (true, &[5, 2, 1, 1], "check them"),
            (false, &[5, 0, 5, 2], "by its rules"),
            (false, &[5, 0, 5, 5, 0, 1], "nothing listens"),
            (false, b"HTTP/1.1 400 Bad Request\r\n", "does not speak SOCKS5"),
            (false, &[5, 0, 4, 0, 0, 1], "does not answer in SOCKS5"),
            (false, &[5, 0, 5, 0, 0, 9], "does not answer in SOCKS5"),
            (false, &[5, 0, 5, 0, 0, 1, 1], "fill"),
            (false, &[], "fill"),
        ] {
            let says = if says.len() == 4 && says[2] == 5 { [says, &[0, 1]].concat() } else { says.to_vec() };
            let why = talk(login, "h.test", &says).0.unwrap_err();
            assert!(why.contains(expected) && !why.contains("canary"), "{says:?}: {why}");
        }
        let long = "a".repeat(256);
        assert!(talk(false, &long, &[5, 0]).0.unwrap_err().contains("so long a host name"));
    }
}

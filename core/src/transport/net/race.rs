//! The first of several addresses that answers (RFC 8305, "Happy Eyeballs"), without threads.

use std::io;
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::slice;
use std::time::{Duration, Instant};

use socket2::{Domain, Protocol, SockAddr, Socket, Type};

use super::poll::await_connected;
use crate::transport::call::Call;

/// How long an address is tried alone.
const HEAD_START: Duration = Duration::from_millis(250);

/// Connects to one of `addresses`: the next one starts after a while, or as soon as the others were refused.
/// One poll(2) watches them all; the losers are closed.
pub(in crate::transport) fn race(addresses: &[IpAddr], port: u16, call: &Call) -> io::Result<TcpStream> {
    let order = in_turns(addresses, port);
    let mut race = Race { todo: order.iter(), running: Vec::new(), next_at: Instant::now(), last: None };
    loop {
        let slice = call.slice()?;
        if race.may_start()
            && let Some(winner) = race.start()
        {
            return Ok(winner);
        }
        if race.running.is_empty() {
            if race.todo.len() == 0 {
                return Err(race.last.unwrap_or_else(|| io::ErrorKind::AddrNotAvailable.into()));
            }
            continue;
        }
        match await_connected(&race.running, race.pause(slice)) {
            Ok(ended) => {
                if let Some(winner) = race.settle(&ended) {
                    return Ok(winner);
                }
            }
            Err(e) if e.kind() == io::ErrorKind::Interrupted => call.look()?,
            Err(e) => return Err(e),
        }
    }
}

struct Race<'a> {
    todo: slice::Iter<'a, SocketAddr>,
    running: Vec<Socket>,
    next_at: Instant,
    last: Option<io::Error>,
}

impl Race<'_> {
    fn may_start(&self) -> bool {
        self.todo.len() > 0 && (self.running.is_empty() || Instant::now() >= self.next_at)
    }

    fn start(&mut self) -> Option<TcpStream> {
        let address = *self.todo.next()?;
        self.next_at = Instant::now() + HEAD_START;
        match begin(address) {
            Ok(Begun::Connected(socket)) => return Some(socket.into()),
            Ok(Begun::UnderWay(socket)) => self.running.push(socket),
            Err(e) => self.last = Some(e),
        }
        None
    }

    fn pause(&self, slice: Duration) -> Duration {
        if self.todo.len() == 0 {
            return slice;
        }
        slice.min(self.next_at.saturating_duration_since(Instant::now()))
    }

    /// Takes those whose connect has ended out of the race; the first that succeeded wins.
    fn settle(&mut self, ended: &[usize]) -> Option<TcpStream> {
        // From the back, so that the indices before it stay right.
        for &i in ended.iter().rev() {
            let socket = self.running.remove(i);
            match socket.take_error() {
                Ok(None) => return Some(socket.into()),
                Ok(Some(e)) | Err(e) => self.last = Some(e),
            }
        }
        None
    }
}

enum Begun {
    Connected(Socket),
    UnderWay(Socket),
}

fn begin(address: SocketAddr) -> io::Result<Begun> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    socket.set_nonblocking(true)?;
    match socket.connect(&SockAddr::from(address)) {
        Ok(()) => Ok(Begun::Connected(socket)),
        // A signal does not stop a connect either: it goes on in the background.
        Err(e) if matches!(e.raw_os_error(), Some(libc::EINPROGRESS | libc::EINTR)) => {
            Ok(Begun::UnderWay(socket))
        }
        Err(e) => Err(e),
    }
}

/// Families alternate, that of the resolver's first answer first.
fn in_turns(addresses: &[IpAddr], port: u16) -> Vec<SocketAddr> {
    let six_first = addresses.first().is_some_and(IpAddr::is_ipv6);
    let (first, second): (Vec<IpAddr>, Vec<IpAddr>) =
        addresses.iter().partition(|a| a.is_ipv6() == six_first);
    let longest = first.len().max(second.len());
    (0..longest)
        .flat_map(|i| [first.get(i), second.get(i)])
        .flatten()
        .map(|a| SocketAddr::new(*a, port))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;
    use crate::transport::tests::server::black_hole;
    use crate::transport::tests::{call, limited, ms, terms};
    use crate::transport::{Failure, FailureKind, Phase};

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn families_take_turns_in_the_resolvers_order() {
        let ordered = |addresses: &[&str]| -> Vec<String> {
            let addresses: Vec<_> = addresses.iter().map(|a| address(a)).collect();
            in_turns(&addresses, 1).iter().map(|a| a.ip().to_string()).collect()
        };
        assert_eq!(ordered(&["::1", "::2", "127.0.0.1"]), ["::1", "127.0.0.1", "::2"]);
        assert_eq!(ordered(&["127.0.0.1", "127.0.0.2", "::1"]), ["127.0.0.1", "::1", "127.0.0.2"]);
        assert_eq!(ordered(&["127.0.0.1"]), ["127.0.0.1"]);
        assert!(ordered(&[]).is_empty());
    }

    #[test]
    fn the_next_address_starts_at_once_after_a_refusal() {
        let listener = TcpListener::bind("127.0.0.2:0").unwrap();
        let begun = Instant::now();
        let port = listener.local_addr().unwrap().port();
        let winner = race(&[address("127.0.0.1"), address("127.0.0.2")], port, &call(&terms())).unwrap();
        assert_eq!(winner.peer_addr().unwrap(), listener.local_addr().unwrap());
        assert!(begun.elapsed() < HEAD_START, "{:?}", begun.elapsed());
    }

    #[test]
    fn an_address_that_does_not_answer_has_a_head_start_only() {
        let (hole, _held) = black_hole();
        let listener = TcpListener::bind(("127.0.0.2", hole.port())).unwrap();
        let begun = Instant::now();
        let winner = race(&[hole.ip(), address("127.0.0.2")], hole.port(), &call(&terms())).unwrap();
        assert_eq!(winner.peer_addr().unwrap(), listener.local_addr().unwrap());
        let took = begun.elapsed();
        assert!(took >= HEAD_START && took < HEAD_START + ms(2000), "{took:?}");
    }

    #[test]
    fn the_last_refusal_or_the_limit_ends_a_race_without_winner() {
        let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let refused = race(&[address("127.0.0.1"), address("::1")], free, &call(&terms())).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::ConnectionRefused);
        assert!(race(&[], free, &call(&terms())).is_err());
        let (hole, _held) = black_hole();
        let call = call(&limited(|l| l.connect = ms(80)));
        call.connecting();
        let failure = race(&[hole.ip()], hole.port(), &call).unwrap_err().downcast::<Failure>().unwrap();
        assert_eq!(failure.kind, FailureKind::Timeout(Phase::Connect));
    }
}

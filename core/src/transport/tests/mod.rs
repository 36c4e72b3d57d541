//! The transport against servers that behave as real and hostile ones do, over raw sockets.

mod authority;
mod bodies;
mod cancelling;
mod framing;
mod interrupts;
mod limits;
mod pooling;
mod proxies;
pub(super) mod server;
mod stale;
mod tls;
mod wire;

use std::net::SocketAddr;
use std::time::Duration;

use http::{HeaderMap, Method};

use super::call::Call;
use super::proxy::Route;
use super::{
    Failure, Incoming, Limits, Outgoing, ProxyChoice, Terms, Transport, TransportOptions, UreqTransport,
};
use crate::cancel::Cancel;
use crate::origin::Url;

pub(super) const fn ms(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// Limits that no healthy exchange over loopback meets.
pub(super) fn terms() -> Terms {
    let limits = Limits {
        connect: Duration::from_secs(5),
        first_byte: Duration::from_secs(5),
        stall: Duration::from_secs(5),
        deadline: None,
        response_bytes: 64 * 1024 * 1024,
    };
    Terms { limits, cancel: Cancel::new(), interrupt: None }
}

/// `terms` with the limits changed.
pub(super) fn limited(change: impl FnOnce(&mut Limits)) -> Terms {
    let mut terms = terms();
    change(&mut terms.limits);
    terms
}

/// A call that is not under way, for what needs only its limits.
pub(super) fn call(terms: &Terms) -> Call {
    Call::new(terms, url("http://host.test/".to_owned()), Route::Direct, false)
}

fn transport() -> UreqTransport {
    UreqTransport::new(&TransportOptions { proxy: ProxyChoice::Off, ..TransportOptions::default() }).unwrap()
}

fn url(text: String) -> Url {
    Url::parse(text).unwrap()
}

fn request(method: Method, at: impl Into<String>) -> Outgoing {
    Outgoing { method, url: url(at.into()), headers: HeaderMap::new(), body: None }
}

fn get(at: SocketAddr, path: &str) -> Outgoing {
    request(Method::GET, format!("http://{at}{path}"))
}

/// One GET by a transport of its own.
fn fetch(at: SocketAddr, path: &str) -> Result<Incoming, Failure> {
    transport().send(&get(at, path), &terms())
}

//! New connections: name, address, proxy, TLS.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use http::Uri;
use rustls::ClientConfig;
use ureq::config::Config;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{ConnectionDetails, Connector, NextTimeout};

use super::call::{self, Call};
use super::connection::{Connection, Wire};
use super::net::{Names, Socket, race};
use super::proxy::{self, Proxy, Route, Speaks, open_tunnel};
use super::tls::TlsStream;
use super::{Failure, FailureKind};

/// ureq resolves before it looks into its pool, for every request; so this does nothing, and [`Dialer`]
/// resolves when it really connects.
#[derive(Debug)]
pub(super) struct Unresolved;

impl Resolver for Unresolved {
    fn resolve(&self, _: &Uri, _: &Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let mut addresses = self.empty();
        // The trait demands one.
        addresses.push(SocketAddr::new(IpAddr::V4(Ipv4Addr::UNSPECIFIED), 0));
        Ok(addresses)
    }
}

/// Makes the connections that the pool does not have.
pub(super) struct Dialer {
    names: Names,
    tls: Arc<ClientConfig>,
}

impl Dialer {
    pub(super) fn new(tls: Arc<ClientConfig>) -> Self {
        Self { names: Names::new(), tls }
    }

    fn dial(&self, call: &Call) -> Result<Connection, Failure> {
        call.connecting();
        let url = &call.url;
        let socket = match &call.route {
            Route::Direct => self.reach("", url.host(), url.port(), call)?,
            Route::Forward(proxy) => self.reach_proxy(proxy, call)?,
            Route::Tunnel(proxy) => {
                let mut socket = self.reach_proxy(proxy, call)?;
                match &proxy.speaks {
                    Speaks::Http { .. } => open_tunnel(proxy, url, &mut socket, call)?,
                    Speaks::Socks { login, remote_names } => {
                        let host = self.host_for_proxy(url.host(), *remote_names, call)?;
                        proxy::join(login.as_ref(), &host, url.port(), &mut socket, call)?;
                    }
                }
                socket
            }
        };
        let wire = if url.is_https() {
            Wire::Tls(Box::new(TlsStream::connect(&self.tls, url.host(), socket, call)?))
        } else {
            Wire::Plain(socket)
        };
        Ok(Connection::new(wire))
    }

    /// The server as the proxy is told it: by name, or by an address that we found.
    fn host_for_proxy(&self, host: &str, by_name: bool, call: &Call) -> Result<String, Failure> {
        if by_name {
            return Ok(host.to_owned());
        }
        let addresses = self.names.find(host, call)?;
        // Most networks behind a proxy have the older kind.
        let chosen = addresses.iter().find(|address| address.is_ipv4()).or(addresses.first());
        Ok(chosen.map_or_else(|| host.to_owned(), ToString::to_string))
    }

    fn reach_proxy(&self, proxy: &Proxy, call: &Call) -> Result<Socket, Failure> {
        self.reach("the proxy ", &proxy.host, proxy.port, call)
    }

    fn reach(&self, what: &str, host: &str, port: u16, call: &Call) -> Result<Socket, Failure> {
        let addresses = self.names.find(host, call)?;
        let connected = race(&addresses, port, call).and_then(Socket::new);
        let doing = format!("cannot connect to {what}{host}:{port}");
        let socket = connected.map_err(|e| Failure::of_io(FailureKind::Connect, &doing, e))?;
        // From here on a cancel wakes proxy and TLS handshakes too.
        socket.attach(call.cancel());
        Ok(socket)
    }
}

impl Connector<()> for Dialer {
    type Out = Connection;

    fn connect(&self, _: &ConnectionDetails<'_>, _: Option<()>) -> Result<Option<Connection>, ureq::Error> {
        let call = call::current()?;
        Ok(Some(self.dial(&call)?))
    }
}

impl fmt::Debug for Dialer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dialer").finish_non_exhaustive()
    }
}

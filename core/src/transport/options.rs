//! How a transport is set up.

use std::path::PathBuf;

use crate::secret::Secret;
use crate::variables::Variables;

/// Trust, identity and way of a transport.
#[derive(Debug, Clone, Default)]
pub(crate) struct TransportOptions {
    /// A PEM bundle that replaces the built-in roots, as `curl --cacert` does.
    pub(crate) ca_file: Option<PathBuf>,
    /// Whether what the operating system trusts is trusted, beside the bundle or in place of the built-in roots.
    pub(crate) platform_roots: bool,
    /// The client's certificate chain, in PEM.
    pub(crate) client_cert: Option<PathBuf>,
    /// Its key, in PEM. Looked for in `client_cert` when absent.
    pub(crate) client_key: Option<PathBuf>,
    pub(crate) proxy: ProxyChoice,
}

/// Which proxy requests go through.
#[derive(Debug, Clone)]
pub(crate) enum ProxyChoice {
    /// What the environment says, read once when the transport is made: `https_proxy` or `HTTPS_PROXY`,
    /// `http_proxy` (lower case only: a CGI server sets the other from a header), `all_proxy` or `ALL_PROXY`,
    /// and `no_proxy` or `NO_PROXY`. Never for a loopback target.
    Environment(Variables),
    /// None.
    Off,
    /// `http://[user:password@]host[:port]`, or `socks5` or `socks5h` in place of `http`, for every target, loopback too.
    Url(Secret),
}

impl Default for ProxyChoice {
    fn default() -> Self {
        Self::Environment(Variables::default())
    }
}

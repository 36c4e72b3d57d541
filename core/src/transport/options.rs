//! How a transport is set up.

use std::path::PathBuf;

use crate::secret::Secret;

/// Trust, identity and way of a transport.
#[derive(Debug, Clone, Default)]
pub(crate) struct TransportOptions {
    /// A PEM bundle that replaces the built-in roots, as `curl --cacert` does.
    pub(crate) ca_file: Option<PathBuf>,
    /// The client's certificate chain, in PEM.
    pub(crate) client_cert: Option<PathBuf>,
    /// Its key, in PEM. Looked for in `client_cert` when absent.
    pub(crate) client_key: Option<PathBuf>,
    pub(crate) proxy: ProxyChoice,
}

/// Which proxy requests go through.
#[derive(Debug, Clone, Default)]
pub(crate) enum ProxyChoice {
    /// What the environment says, read once when the transport is made: `https_proxy` or `HTTPS_PROXY`,
    /// `http_proxy` (lower case only: a CGI server sets the other from a header), `all_proxy` or `ALL_PROXY`,
    /// and `no_proxy` or `NO_PROXY`. Never for a loopback target.
    #[default]
    Environment,
    /// None.
    Off,
    /// `http://[user:password@]host[:port]`, for every target, loopback too.
    Url(Secret),
}

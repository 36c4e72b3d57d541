//! A certificate authority of one run, for servers that speak TLS.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tempfile::TempDir;

/// The authority's file, and a server's settings with a certificate of it.
#[derive(Debug)]
pub(super) struct Authority {
    file: PathBuf,
    pub(super) server: Arc<ServerConfig>,
    _folder: TempDir,
}

impl Authority {
    /// Makes one that vouches for 127.0.0.1.
    pub(super) fn new() -> io::Result<Self> {
        let folder = TempDir::new()?;
        let file = folder.path().join("ca.pem");
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().map_err(io::Error::other)?)
            .map_err(io::Error::other)?;
        std::fs::write(&file, issuer.pem())?;
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let certificate = CertificateParams::new(vec!["127.0.0.1".to_owned()])
            .and_then(|params| params.signed_by(&key, &issuer))
            .map_err(io::Error::other)?;
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let server = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|builder| {
                builder.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key)
            })
            .map_err(io::Error::other)?;
        Ok(Self { file, server: Arc::new(server), _folder: folder })
    }

    /// The authority's certificate, for clients.
    pub(super) fn file(&self) -> &Path {
        &self.file
    }
}

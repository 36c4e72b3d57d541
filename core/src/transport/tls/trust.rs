//! Whom we trust, and who we are.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use rustls::client::Resumption;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind, Result};
use crate::transport::options::TransportOptions;

/// How many servers' session tickets are kept. A client speaks to two or three.
const SESSIONS: usize = 32;

/// Checked roots and identity.
pub(in crate::transport) struct Trust(ClientConfig);

impl Trust {
    /// Reads the files, and fails if they are of no use.
    pub(in crate::transport) fn new(options: &TransportOptions) -> Result<Self> {
        // The provider is named: rustls panics when it has to guess between two that a program contains.
        let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|e| unusable(format!("TLS cannot be set up: {e}")))?
            .with_root_certificates(roots(options)?);
        let mut config = match (&options.client_cert, &options.client_key) {
            (Some(certificate), key) => {
                let chain = certificates("client certificate", certificate)?;
                let key = private_key(key.as_ref().unwrap_or(certificate))?;
                builder.with_client_auth_cert(chain, key).map_err(|e| {
                    let file = certificate.display();
                    unusable(format!("the client certificate {file} cannot be used with its key: {e}"))
                })?
            }
            (None, Some(_)) => {
                return Err(unusable("a client key is of no use without its client certificate"));
            }
            (None, None) => builder.with_no_client_auth(),
        };
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self(config))
    }

    /// A configuration with tickets of its own: they are single-use, and their lock may be held at a fork.
    pub(in crate::transport) fn config(&self) -> Arc<ClientConfig> {
        let mut config = self.0.clone();
        config.resumption = Resumption::in_memory_sessions(SESSIONS);
        Arc::new(config)
    }
}

/// The bundle, the operating system's, both, or else the built-in ones.
fn roots(options: &TransportOptions) -> Result<RootCertStore> {
    if options.ca_file.is_none() && !options.platform_roots {
        return Ok(RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() });
    }
    let mut roots = RootCertStore::empty();
    if let Some(file) = &options.ca_file {
        // Lenient: bundles of operating systems hold some that no library reads.
        let (usable, _) = roots.add_parsable_certificates(certificates("CA file", file)?);
        if usable == 0 {
            return Err(unusable(format!("the CA file {} holds no usable certificate", file.display())));
        }
    }
    if options.platform_roots {
        let (usable, _) = roots.add_parsable_certificates(platform_certificates()?);
        if usable == 0 {
            return Err(unusable("the operating system's root certificates are not usable: give a CA file"));
        }
    }
    Ok(roots)
}

/// What `SSL_CERT_FILE` and `SSL_CERT_DIR` name, else what the system has at its usual places.
fn platform_certificates() -> Result<Vec<CertificateDer<'static>>> {
    let found = rustls_native_certs::load_native_certs();
    if found.certs.is_empty() {
        let why = found.errors.first().map_or_else(String::new, |error| format!(" ({error})"));
        return Err(unusable(format!(
            "the operating system has no root certificates{why}: install ca-certificates, set SSL_CERT_FILE, or give \
             a CA file"
        )));
    }
    Ok(found.certs)
}

fn certificates(what: &str, file: &Path) -> Result<Vec<CertificateDer<'static>>> {
    let pem = read(what, file)?;
    let found: std::result::Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem).collect();
    match found {
        Ok(found) if !found.is_empty() => Ok(found),
        _ => Err(unusable(format!("the {what} {} holds no certificate in PEM", file.display()))),
    }
}

fn private_key(file: &Path) -> Result<PrivateKeyDer<'static>> {
    let pem = read("client key", file)?;
    PrivateKeyDer::from_pem_slice(&pem).map_err(|_| {
        let file = file.display();
        unusable(format!(
            "the client key {file} holds no private key in PEM (an encrypted one cannot be used)"
        ))
    })
}

/// Wiped after use: it may be a key.
fn read(what: &str, file: &Path) -> Result<Zeroizing<Vec<u8>>> {
    match fs::read(file) {
        Ok(bytes) => Ok(Zeroizing::new(bytes)),
        Err(e) => Err(unusable(format!("the {what} {} cannot be read: {e}", file.display()))),
    }
}

fn unusable(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, message)
}

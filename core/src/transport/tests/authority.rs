//! A certificate authority for one test, and servers that have its certificates.

use std::io::{BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
};
use rustls::crypto::ring;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned, SupportedProtocolVersion};
use tempfile::TempDir;

use super::server::{Seen, listen, read_request};
use crate::transport::{ProxyChoice, TransportOptions, UreqTransport};

pub(super) struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    files: TempDir,
}

/// A certificate with its key.
pub(super) struct Identity {
    pub(super) certificate: rcgen::Certificate,
    pub(super) key: KeyPair,
}

impl Authority {
    pub(super) fn new() -> Self {
        let files = TempDir::new().unwrap();
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        // A name that no other authority has.
        params.distinguished_name.push(DnType::CommonName, files.path().display().to_string());
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        Self { issuer, files }
    }

    /// A certificate for `names`, which may be addresses.
    pub(super) fn issue(&self, names: &[&str], change: impl FnOnce(&mut CertificateParams)) -> Identity {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut params = CertificateParams::new(names).unwrap();
        change(&mut params);
        let key = KeyPair::generate().unwrap();
        Identity { certificate: params.signed_by(&key, &self.issuer).unwrap(), key }
    }

    /// A file of this test with this content.
    pub(super) fn file(&self, name: &str, content: &str) -> std::path::PathBuf {
        let path = self.files.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// Options that trust this authority alone.
    pub(super) fn trusted(&self) -> TransportOptions {
        let ca_file = Some(self.file("ca.pem", &self.issuer.pem()));
        TransportOptions { ca_file, proxy: ProxyChoice::Off, ..TransportOptions::default() }
    }

    /// The same, with a client certificate of this authority.
    pub(super) fn identified(&self) -> TransportOptions {
        let client = self.issue(&["client.test"], |params| {
            params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        });
        TransportOptions {
            client_cert: Some(self.file("client.pem", &client.certificate.pem())),
            client_key: Some(self.file("client.key", &client.key.serialize_pem())),
            ..self.trusted()
        }
    }

    /// A server's settings with a good certificate for localhost.
    pub(super) fn server(&self) -> ServerConfig {
        Self::server_with(&self.issue(&["localhost", "127.0.0.1"], |_| {}))
    }

    pub(super) fn server_with(identity: &Identity) -> ServerConfig {
        let builder = versions(rustls::ALL_VERSIONS).with_no_client_auth();
        builder.with_single_cert(vec![identity.certificate.der().clone()], key_of(identity)).unwrap()
    }

    /// A server that demands a certificate of this authority.
    pub(super) fn demanding_server(&self, version: &'static SupportedProtocolVersion) -> ServerConfig {
        let mut roots = RootCertStore::empty();
        roots.add(self.issuer.der().clone()).unwrap();
        let provider = Arc::new(ring::default_provider());
        let verifier =
            WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
        let identity = self.issue(&["127.0.0.1"], |_| {});
        let builder = versions(&[version]).with_client_cert_verifier(verifier);
        builder.with_single_cert(vec![identity.certificate.der().clone()], key_of(&identity)).unwrap()
    }
}

fn versions(
    versions: &[&'static SupportedProtocolVersion],
) -> rustls::ConfigBuilder<ServerConfig, rustls::WantsVerifier> {
    let provider = Arc::new(ring::default_provider());
    ServerConfig::builder_with_provider(provider).with_protocol_versions(versions).unwrap()
}

fn key_of(identity: &Identity) -> PrivateKeyDer<'static> {
    PrivatePkcs8KeyDer::from(identity.key.serialize_der()).into()
}

/// A session as the server sees it.
pub(super) type Session = StreamOwned<ServerConnection, TcpStream>;

/// Serves https: `answer` has each request, `false` closes without a proper end of TLS.
pub(super) fn serve_tls(
    config: ServerConfig,
    answer: impl Fn(&Seen, &mut Session) -> bool + Send + Sync + 'static,
) -> SocketAddr {
    let config = Arc::new(config);
    listen(move |connection, stream| {
        let session = ServerConnection::new(Arc::clone(&config)).unwrap();
        let mut reader = BufReader::new(StreamOwned::new(session, stream));
        for nth in 0.. {
            let Some(seen) = read_request(connection, nth, &mut reader) else { break };
            if !answer(&seen, reader.get_mut()) {
                return;
            }
        }
        // Lets an alert reach the client before the socket closes.
        let session = reader.get_mut();
        let _ = session.conn.complete_io(&mut session.sock);
        let _ = session.sock.read(&mut [0; 64]);
    })
}

pub(super) fn tls_ok(session: &mut Session, body: &str) -> bool {
    let length = body.len();
    write!(session, "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}").is_ok()
}

pub(super) fn with(options: &TransportOptions) -> UreqTransport {
    UreqTransport::new(options).unwrap()
}

/// Whether the options are refused, and with what words.
pub(super) fn refused(options: &TransportOptions, says: &str, file: Option<&Path>) {
    let error = UreqTransport::new(options).unwrap_err();
    assert_eq!(error.kind(), crate::error::ErrorKind::Config);
    assert!(error.message().contains(says), "{error}");
    if let Some(file) = file {
        assert!(error.message().contains(&file.display().to_string()), "{error}");
    }
}

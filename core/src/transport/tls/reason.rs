//! Why a handshake failed, in words for whoever has to mend it.

use rustls::{AlertDescription, CertificateError, Error, PeerIncompatible};

use crate::transport::{Failure, FailureKind};

/// The failure that `error` is. `host` is who we wanted to speak to.
pub(super) fn failure(host: &str, error: &Error) -> Failure {
    Failure::new(FailureKind::Tls, format!("no secure connection to {host}: {}", words(error)))
}

/// Whether the server refused us by this, although our side of the handshake was done: in TLS 1.3 it looks at
/// the client's certificate only afterwards.
pub(super) fn is_refusal(error: &Error) -> bool {
    use AlertDescription as Alert;
    matches!(
        error,
        Error::AlertReceived(
            Alert::HandshakeFailure
                | Alert::BadCertificate
                | Alert::UnsupportedCertificate
                | Alert::CertificateRevoked
                | Alert::CertificateExpired
                | Alert::CertificateUnknown
                | Alert::CertificateRequired
                | Alert::UnknownCA
                | Alert::AccessDenied
                | Alert::DecryptError
        )
    )
}

/// What is wrong, and what to do about it.
fn words(error: &Error) -> String {
    match error {
        Error::InvalidCertificate(reason) => certificate(reason).to_owned(),
        Error::AlertReceived(alert) => refusal(*alert),
        Error::PeerIncompatible(
            PeerIncompatible::ServerDoesNotSupportTls12Or13
            | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig,
        ) => OLD.to_owned(),
        Error::PeerIncompatible(_) => format!("the server's TLS is not compatible ({error})"),
        Error::InvalidMessage(_) => {
            "the server does not speak TLS on this port: check the port, or a proxy in between".to_owned()
        }
        Error::NoCertificatesPresented => {
            "the server has no certificate: whoever runs it has to mend that".to_owned()
        }
        other => format!("the TLS handshake failed ({other})"),
    }
}

const OLD: &str =
    "the server speaks no TLS 1.2 or later: whoever runs it, or a proxy in between, has to allow that";

fn certificate(reason: &CertificateError) -> &'static str {
    use CertificateError as Bad;
    match reason {
        Bad::Expired | Bad::ExpiredContext { .. } => {
            "the server's certificate has expired: check this machine's clock; if it is right, whoever runs the server \
             has to renew the certificate"
        }
        Bad::NotValidYet | Bad::NotValidYetContext { .. } => {
            "the server's certificate is not valid yet: check this machine's clock"
        }
        Bad::UnknownIssuer => {
            "the server's certificate has an unknown issuer: give the certificate of a private authority, or of an \
             inspecting proxy, as `ca_file`, or set `platform_roots` to trust what this machine trusts; if the issuer is \
             known, the server does not send the certificates between"
        }
        Bad::NotValidForName | Bad::NotValidForNameContext { .. } => {
            "the server's certificate is for another host name: check the environment, `base_url` or the gateway's host"
        }
        Bad::Revoked => {
            "the server's certificate has been revoked: whoever runs the server has to replace it"
        }
        Bad::BadSignature => {
            "the server's certificate has a false signature: somebody may be listening in between"
        }
        Bad::BadEncoding => "the server's certificate cannot be read",
        Bad::InvalidPurpose | Bad::InvalidPurposeContext { .. } => {
            "the server's certificate is not meant for a server"
        }
        _ => "the server's certificate is not acceptable",
    }
}

fn refusal(alert: AlertDescription) -> String {
    use AlertDescription as Alert;
    match alert {
        Alert::CertificateRequired | Alert::NoCertificate => {
            "the server demands a client certificate: set `client_cert` and `client_key`".to_owned()
        }
        // What a server of TLS 1.2 says to a client without a certificate, among other things.
        Alert::HandshakeFailure => {
            "the server broke the TLS handshake off (HandshakeFailure): if it demands a client certificate, set \
             `client_cert` and `client_key`; else it shares no cipher with this client"
                .to_owned()
        }
        Alert::BadCertificate
        | Alert::UnsupportedCertificate
        | Alert::CertificateRevoked
        | Alert::CertificateExpired
        | Alert::CertificateUnknown
        | Alert::UnknownCA
        | Alert::AccessDenied
        | Alert::DecryptError => format!(
            "the server does not accept the client certificate ({alert:?}): check that `client_cert` is in date, and of \
             an authority that the server knows"
        ),
        Alert::ProtocolVersion => OLD.to_owned(),
        Alert::UnrecognisedName => {
            "the server does not know this host name: check the environment, `base_url` or the gateway's host".to_owned()
        }
        _ => format!("the server broke the TLS handshake off ({alert:?})"),
    }
}

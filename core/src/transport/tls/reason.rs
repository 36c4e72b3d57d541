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

fn words(error: &Error) -> String {
    match error {
        Error::InvalidCertificate(reason) => certificate(reason).to_owned(),
        Error::AlertReceived(alert) => refusal(*alert),
        Error::PeerIncompatible(
            PeerIncompatible::ServerDoesNotSupportTls12Or13
            | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig,
        ) => "the server speaks only versions older than TLS 1.2".to_owned(),
        Error::PeerIncompatible(_) => format!("the server's TLS is not compatible ({error})"),
        Error::InvalidMessage(_) => "the server does not speak TLS on this port".to_owned(),
        Error::NoCertificatesPresented => "the server has no certificate".to_owned(),
        other => format!("the TLS handshake failed ({other})"),
    }
}

fn certificate(reason: &CertificateError) -> &'static str {
    use CertificateError as Bad;
    match reason {
        Bad::Expired | Bad::ExpiredContext { .. } => "the server's certificate has expired",
        Bad::NotValidYet | Bad::NotValidYetContext { .. } => {
            "the server's certificate is not valid yet; check this machine's clock"
        }
        Bad::UnknownIssuer => {
            "the server's certificate has an unknown issuer (give a private one's certificate as `ca_file`, or set \
             `platform_roots` to trust what this machine trusts)"
        }
        Bad::NotValidForName | Bad::NotValidForNameContext { .. } => {
            "the server's certificate is for another host name"
        }
        Bad::Revoked => "the server's certificate has been revoked",
        Bad::BadSignature => "the server's certificate has a false signature",
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
            "the server demands a client certificate".to_owned()
        }
        Alert::BadCertificate
        | Alert::UnsupportedCertificate
        | Alert::CertificateRevoked
        | Alert::CertificateExpired
        | Alert::CertificateUnknown
        | Alert::UnknownCA
        | Alert::AccessDenied
        | Alert::DecryptError => format!("the server does not accept the client certificate ({alert:?})"),
        Alert::ProtocolVersion => "the server does not speak TLS 1.2 or later".to_owned(),
        Alert::UnrecognisedName => "the server does not know this host name".to_owned(),
        _ => format!("the server broke the TLS handshake off ({alert:?})"),
    }
}

//! Why no whole answer came.

use std::{fmt, io};

/// Which wait ran out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    Connect,
    FirstByte,
    Stall,
    Deadline,
}

/// The class of a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FailureKind {
    /// The name does not resolve.
    Dns,
    /// Nobody listens there, or no route.
    Connect,
    /// The proxy refused or broke the tunnel.
    Proxy,
    /// The certificate or the handshake is bad.
    Tls,
    /// The connection broke while sending or receiving.
    Broken,
    /// The peer does not speak HTTP as it should.
    Protocol,
    /// The body breaks its coding, or is larger than allowed.
    Body,
    /// The caller's file or writer does not take the body.
    Sink,
    /// A limit ran out.
    Timeout(Phase),
    Cancelled,
    /// The interrupt hook said stop.
    Interrupted,
    /// The request or the configuration cannot be used (bad URL, bad certificate file).
    Unusable,
}

/// A failed exchange.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    pub(crate) kind: FailureKind,
    /// Whether any byte of the request may have reached the server.
    pub(crate) sent: bool,
    /// Whether it failed on a reused connection before any byte of an answer: the server most likely closed
    /// it while idle.
    pub(crate) stale: bool,
    /// What happened, without URL or secrets.
    pub(crate) message: String,
}

impl Failure {
    /// Nothing was sent, unless the caller says otherwise.
    pub(crate) fn new(kind: FailureKind, message: impl Into<String>) -> Self {
        Self { kind, sent: false, stale: false, message: message.into() }
    }

    /// What a system call reported while `doing`, or the failure that one of our own limits put there.
    pub(crate) fn of_io(kind: FailureKind, doing: &str, error: io::Error) -> Self {
        match error.downcast::<Self>() {
            Ok(own) => own,
            Err(error) => Self::new(kind, format!("{doing}: {error}")),
        }
    }

    /// What ureq made of an exchange that ended too early: `when` says how early. Its own texts are used only
    /// where they cannot hold a URL.
    pub(crate) fn of_ureq(when: &str, error: ureq::Error) -> Self {
        match error {
            ureq::Error::Other(error) => match error.downcast::<Self>() {
                Ok(own) => *own,
                Err(_) => Self::new(FailureKind::Broken, format!("the connection broke {when}")),
            },
            ureq::Error::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                Self::new(FailureKind::Broken, format!("the server closed the connection {when}"))
            }
            ureq::Error::Io(error) => {
                Self::of_io(FailureKind::Broken, &format!("the connection broke {when}"), error)
            }
            ureq::Error::Protocol(error) => {
                Self::new(FailureKind::Protocol, format!("the answer is not proper HTTP: {error}"))
            }
            ureq::Error::Http(_) | ureq::Error::BadUri(_) => {
                Self::new(FailureKind::Unusable, "the URL or a header cannot be sent")
            }
            _ => Self::new(FailureKind::Protocol, format!("the exchange came to an end {when}")),
        }
    }
}

impl std::error::Error for Failure {}

/// Through code that knows only I/O errors. The kind is `Other`, because ureq takes `UnexpectedEof`,
/// `ConnectionReset` and `ConnectionAborted` for the end of a body, and rustls and `read_to_end` swallow
/// `Interrupted`.
impl From<Failure> for io::Error {
    fn from(failure: Failure) -> Self {
        Self::other(failure)
    }
}

impl From<Failure> for ureq::Error {
    fn from(failure: Failure) -> Self {
        Self::Other(Box::new(failure))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

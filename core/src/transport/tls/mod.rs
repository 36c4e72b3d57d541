//! TLS 1.2 and later, by rustls and ring.

mod reason;
mod stream;
mod trust;

pub(super) use stream::TlsStream;
pub(super) use trust::Trust;

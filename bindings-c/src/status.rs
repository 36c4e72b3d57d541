//! What a call came to, as a number.

use pcsdk::ErrorKind;

use crate::boundary;
use crate::view::pcsdk_str;

/// What a function came to: `PCSDK_OK`, or the kind of its error.
///
/// The numbers are stable; a retired one is never used again. Later versions may return further ones.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum pcsdk_status {
    /// Success.
    PCSDK_OK = 0,
    /// An option, environment name or file of the configuration is not usable.
    PCSDK_CONFIG = 1,
    /// An argument is missing, unknown, of the wrong type, or not encodable, or a handle is none. Nothing was sent.
    PCSDK_ARGUMENT = 2,
    /// A login or a renewal failed, or there is no login.
    PCSDK_AUTH = 3,
    /// The server could not be reached, or the connection broke.
    PCSDK_CONNECTION = 4,
    /// A limit on waiting ran out.
    PCSDK_TIMEOUT = 5,
    /// The caller cancelled the call.
    PCSDK_CANCELLED = 6,
    /// The answer is not what its headers say: broken compression, not JSON, too large.
    PCSDK_DECODE = 7,
    /// The token store could not be read or written.
    PCSDK_STORE = 8,
    /// A link or redirect leads where credentials must not go.
    PCSDK_ORIGIN = 9,
    /// HTTP 400 or 422: the server refused the request's content.
    PCSDK_BAD_REQUEST = 20,
    /// HTTP 401 after a renewal was tried.
    PCSDK_UNAUTHORIZED = 21,
    /// HTTP 403.
    PCSDK_FORBIDDEN = 22,
    /// HTTP 404 or 410.
    PCSDK_NOT_FOUND = 23,
    /// HTTP 409 or 412.
    PCSDK_CONFLICT = 24,
    /// HTTP 429, or a wait longer than the caller allows.
    PCSDK_RATE_LIMITED = 25,
    /// HTTP 5xx.
    PCSDK_SERVER = 26,
    /// Any other HTTP status that is not a success.
    PCSDK_API = 27,
    /// A defect of this library, caught at its boundary.
    PCSDK_INTERNAL = 90,
    // Last added: PCSDK_ORIGIN = 9, PCSDK_API = 27.
}

impl pcsdk_status {
    const FAILURES: [Self; 18] = [
        Self::PCSDK_CONFIG,
        Self::PCSDK_ARGUMENT,
        Self::PCSDK_AUTH,
        Self::PCSDK_CONNECTION,
        Self::PCSDK_TIMEOUT,
        Self::PCSDK_CANCELLED,
        Self::PCSDK_DECODE,
        Self::PCSDK_STORE,
        Self::PCSDK_ORIGIN,
        Self::PCSDK_BAD_REQUEST,
        Self::PCSDK_UNAUTHORIZED,
        Self::PCSDK_FORBIDDEN,
        Self::PCSDK_NOT_FOUND,
        Self::PCSDK_CONFLICT,
        Self::PCSDK_RATE_LIMITED,
        Self::PCSDK_SERVER,
        Self::PCSDK_API,
        Self::PCSDK_INTERNAL,
    ];
}

impl From<ErrorKind> for pcsdk_status {
    fn from(kind: ErrorKind) -> Self {
        let same = |status: &Self| *status as u32 == kind.code();
        Self::FAILURES.into_iter().find(same).unwrap_or(Self::PCSDK_INTERNAL)
    }
}

/// The stable name of a status: `ok`, `config`, `rate_limited`, …
///
/// Returns no text for a number that is no status. The text lives for ever.
#[unsafe(no_mangle)]
pub extern "C" fn pcsdk_status_name(status: u32) -> pcsdk_str {
    boundary::answer(pcsdk_str::NONE, || {
        let kind = ErrorKind::ALL.iter().find(|kind| kind.code() == status);
        let name = if status == 0 { Some("ok") } else { kind.map(|kind| kind.name()) };
        Ok(name.into())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_status_of_its_number_and_name() {
        assert_eq!(pcsdk_status::FAILURES.len(), ErrorKind::ALL.len());
        for kind in ErrorKind::ALL {
            let status = pcsdk_status::from(kind);
            assert_eq!(status as u32, kind.code());
            assert_eq!(format!("{status:?}"), format!("PCSDK_{}", kind.name().to_uppercase()));
        }
    }
}

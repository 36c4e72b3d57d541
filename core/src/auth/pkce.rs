//! Proof Key for Code Exchange (RFC 7636), and the random texts of a login.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroize;

use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;

/// The lengths that a verifier may have (RFC 7636 §4.1).
const LENGTHS: std::ops::RangeInclusive<usize> = 43..=128;

/// 256 bits, which in Base64 are the shortest verifier.
const RANDOM_BYTES: usize = 32;

/// A text that nobody can guess: 256 bits of the system's random source in 43 unreserved characters.
pub(crate) fn random_text() -> Result<Secret> {
    pkce_verifier(*LENGTHS.start())
}

/// A fresh verifier of `length` unreserved characters from the system's random source.
///
/// # Errors
/// [`ErrorKind::Argument`] for a length outside 43 to 128, [`ErrorKind::Internal`] when the system has no random bytes.
pub fn pkce_verifier(length: usize) -> Result<Secret> {
    if !LENGTHS.contains(&length) {
        let message = format!("a PKCE verifier has 43 to 128 characters, not {length}");
        return Err(Error::new(ErrorKind::Argument, message));
    }
    let mut bytes = vec![0_u8; length.max(RANDOM_BYTES)];
    getrandom::fill(&mut bytes).map_err(|error| {
        Error::new(ErrorKind::Internal, format!("the system gives no random bytes: {error}"))
    })?;
    let mut text = URL_SAFE_NO_PAD.encode(&bytes);
    bytes.zeroize();
    // Each character is six random bits of its own, so the first ones are as good as all.
    text.truncate(length);
    Ok(Secret::from(text))
}

/// What may be shown of a verifier: the Base64 of its SHA-256 (the method `S256`, RFC 7636 §4.2).
///
/// # Errors
/// [`ErrorKind::Argument`] when the verifier is none. It is not repeated.
pub fn pkce_challenge(verifier: &str) -> Result<String> {
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if !LENGTHS.contains(&verifier.len()) || !verifier.bytes().all(unreserved) {
        let message = "a PKCE verifier is 43 to 128 of the characters A-Z a-z 0-9 - . _ ~";
        return Err(Error::new(ErrorKind::Argument, message));
    }
    Ok(URL_SAFE_NO_PAD.encode(ring::digest::digest(&ring::digest::SHA256, verifier.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_is_that_of_rfc_7636_appendix_b() {
        assert_eq!(
            pkce_challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").unwrap(),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }

    #[test]
    fn verifiers_have_the_length_asked_for_and_are_never_the_same() {
        for length in [43, 64, 127, 128] {
            let (one, other) = (pkce_verifier(length).unwrap(), pkce_verifier(length).unwrap());
            assert_eq!(one.expose().len(), length);
            assert_ne!(one, other);
            pkce_challenge(one.expose()).unwrap();
        }
    }

    #[test]
    fn what_is_no_verifier_is_refused_and_not_repeated() {
        for length in [0, 42, 129] {
            assert_eq!(pkce_verifier(length).unwrap_err().kind(), ErrorKind::Argument);
        }
        let spaced = format!("canary {}", "x".repeat(40));
        for bad in ["", "canary", &spaced, &"canary".repeat(22)] {
            let error = pkce_challenge(bad).unwrap_err();
            assert!(error.kind() == ErrorKind::Argument && !error.message().contains("canary"), "{error}");
        }
    }
}

//! Who the client is: logging in, renewing once for everybody, and logging out.

mod authorize;
#[cfg(feature = "browser")]
mod browser;
mod consent;
mod data;
mod endpoint;
mod gate;
mod grant;
mod keeper;
mod login;
mod logout;
mod pkce;
mod present;
mod redirect;
mod renewal;
#[cfg(test)]
mod tests;
mod token;
mod trouble;

#[cfg(any(feature = "fuzzing", all(test, feature = "cli")))]
pub(crate) use browser::fuzz_visit;
#[cfg(feature = "browser")]
pub(crate) use consent::browser_grant;
pub use data::TimeUnit;
pub(crate) use grant::Application;
pub use pkce::{pkce_challenge, pkce_verifier};
pub(crate) use present::{Auth, AuthSettings};

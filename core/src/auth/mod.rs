//! Who the client is: logging in, renewing once for everybody, and logging out.

mod data;
mod endpoint;
mod gate;
mod grant;
mod keeper;
mod login;
mod logout;
mod present;
mod renewal;
#[cfg(test)]
mod tests;
mod token;
mod trouble;

pub use data::TimeUnit;
pub(crate) use grant::Application;
pub(crate) use present::{Auth, AuthSettings};

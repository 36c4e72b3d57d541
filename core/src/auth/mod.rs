//! Who the client is: logging in, renewing once for everybody, and logging out.

mod data;
mod gate;
mod grant;
mod login;
mod token;

pub use data::TimeUnit;
pub(crate) use grant::Application;
pub(crate) use login::{Auth, AuthSettings};

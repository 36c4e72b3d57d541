//! One blocking client for two cloud-telephony platforms, PureCloud (Genesys Cloud) and RingCentral.
//!
//! [`Client`] is the way in: configure it with [`Config`], log in, call operations by their id. The operations are
//! data ([`catalog`]), the errors one type ([`Error`]). Nothing happens before a call: no thread, no file, no network.

mod arguments;
mod auth;
mod cancel;
pub mod catalog;
mod client;
mod clock;
mod config;
mod document;
mod download;
mod environment;
mod error;
mod fault;
mod fork;
#[cfg(any(feature = "fuzzing", all(test, feature = "cli")))]
#[doc(hidden)]
pub mod fuzzing;
mod limiter;
mod notice;
mod observe;
mod options;
mod origin;
mod page;
mod pipeline;
mod platform;
mod profile;
mod quota;
mod raw;
mod redact;
mod redirect;
mod response;
mod retry;
#[cfg(feature = "sandbox")]
pub mod sandbox;
mod secret;
mod store;
mod suggest;
mod transport;
mod variables;

pub use auth::{TimeUnit, pkce_challenge, pkce_verifier};
pub use cancel::Cancel;
pub use client::{Client, RawRequest};
pub use config::Config;
pub use environment::REGIONS;
pub use error::{Error, ErrorKind, Result};
pub use observe::{Event, EventKind, Level, Observer, RateLimit};
pub use options::{CallOptions, Opener};
pub use page::{BadItem, Page, Pager};
pub use platform::Platform;
pub use profile::configured_platform;
pub use response::{Content, Response, headers_json};
pub use secret::Secret;
pub use store::UserStore;
pub use transport::Interrupt;

/// The version of the library.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

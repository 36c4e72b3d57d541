//! The native half of the npm package `pcsdk`: names and values in, answers out. It decides nothing.
//!
//! A call goes `lib/connection.cjs` → [`client`] → [`task`] → [`pool`] → core, and its outcome comes back as one
//! [`letter::Letter`] through the [`mailbox`], in order with the log lines and events of that call.

#![allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
#![allow(unreachable_pub, reason = "napi's macros want what JavaScript sees to be public")]
#![cfg_attr(test, allow(dead_code, reason = "in a test build napi's macros register nothing"))]

mod catalogue;
mod client;
mod error;
mod integers;
mod letter;
mod mailbox;
mod pager;
mod pool;
mod sandbox;
mod store;
mod task;
mod watcher;

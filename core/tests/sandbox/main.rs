//! The sandbox as a program meets it: over a socket.
#![cfg(feature = "sandbox")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "this is how a test fails")]

mod catalogue;
mod collections;
mod control;
mod http;
mod limits;
mod login;
mod pages;
mod requests;

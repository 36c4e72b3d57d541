//! `pcsdk` as a user runs it: the built program, its own environment, a sandbox or a scripted server behind it.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "this is how a test fails")]

mod calls;
mod catalogue;
mod failures;
mod login;
mod sandbox;
mod shell;

//! Shared test support, and what `cargo dev` does.

pub mod import;
pub mod scripted;
pub mod vectors;

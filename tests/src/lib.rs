//! Shared test support, and what `cargo dev` does.

pub mod generate;
pub mod import;
pub mod network;
pub mod peer;
pub mod play;
pub mod scripted;
pub mod surroundings;
pub mod vectors;

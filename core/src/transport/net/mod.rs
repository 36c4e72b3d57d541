//! Names, addresses and sockets, each wait within the call's limits.

mod names;
mod poll;
mod race;
mod socket;

pub(super) use names::Names;
pub(super) use race::race;
pub(super) use socket::{Bounded, Socket};

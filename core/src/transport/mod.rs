//! How bytes reach a server: one request out, one whole answer back, within limits.

mod body;
mod call;
#[cfg(any(feature = "fuzzing", all(test, feature = "cli")))]
pub(crate) mod canned;
mod client;
mod connection;
mod dialer;
mod failure;
mod net;
mod options;
mod proxy;
mod request;
#[cfg(test)]
mod tests;
mod tls;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{HeaderMap, Method};

pub(crate) use client::UreqTransport;
pub(crate) use failure::{Failure, FailureKind, Phase};
pub(crate) use options::{ProxyChoice, TransportOptions};

use crate::cancel::Cancel;
use crate::origin::Url;

/// Called on the calling thread, at least every 50 ms of waiting and after a signal. `true` stops the call.
///
/// A language binding looks at its pending signals here.
pub type Interrupt = Arc<dyn Fn() -> bool + Send + Sync>;

/// A complete request: every header, the body's bytes.
#[derive(Debug, Clone)]
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
}

/// The whole answer, decoded from its content coding.
#[derive(Debug)]
pub(crate) struct Incoming {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// What one exchange may cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// DNS, TCP, proxy and TLS together.
    pub(crate) connect: Duration,
    /// From the last byte sent to the first byte of the answer.
    pub(crate) first_byte: Duration,
    /// The longest silence while sending or receiving.
    pub(crate) stall: Duration,
    /// The caller's deadline for everything.
    pub(crate) deadline: Option<Instant>,
    /// Decoded bytes of the answer.
    pub(crate) response_bytes: u64,
}

/// Limits, and the two ways to stop early.
#[derive(Clone)]
pub(crate) struct Terms {
    pub(crate) limits: Limits,
    pub(crate) cancel: Cancel,
    pub(crate) interrupt: Option<Interrupt>,
}

impl fmt::Debug for Terms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Terms").field("limits", &self.limits).finish_non_exhaustive()
    }
}

/// Takes the body of an answer piece by piece, in place of memory.
pub(crate) trait Sink: fmt::Debug {
    /// Puts on the next request what it needs to go on from what is here already.
    fn ask(&self, headers: &mut HeaderMap);

    /// Whether it takes the body of the answer with this head; others are read into memory.
    fn open(&mut self, status: u16, headers: &HeaderMap) -> Result<bool, Failure>;

    /// The next decoded bytes.
    fn write(&mut self, piece: &[u8]) -> Result<(), Failure>;

    /// Whether another answer can follow one that broke off.
    fn can_go_on(&self) -> bool;
}

/// Sends one request. Redirects, retries and statuses are not its business.
pub(crate) trait Transport: Send + Sync + fmt::Debug {
    /// Any status is `Ok`; a [`Failure`] says whether the request may have been acted on.
    fn send(&self, request: &Outgoing, terms: &Terms) -> Result<Incoming, Failure>;

    /// The same, but a body that the sink wants goes there, however large it is.
    fn receive(&self, request: &Outgoing, terms: &Terms, sink: &mut dyn Sink) -> Result<Incoming, Failure> {
        let mut answer = self.send(request, terms)?;
        if sink.open(answer.status, &answer.headers)? {
            sink.write(&std::mem::take(&mut answer.body))?;
        }
        Ok(answer)
    }
}

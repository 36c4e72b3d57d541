//! Stopping a call from another thread.

use std::fmt;
use std::net::{Shutdown, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

/// Stops calls, from any thread: one clone goes with the calls, another stays with whoever may want to stop
/// them.
///
/// Cancelling wakes a call that waits, for an answer or for its next attempt, at once; only a name look-up
/// and a TCP connect notice it within 50 ms. It is final: a cancelled `Cancel` stops every later call too, so
/// make a new one for what shall run.
#[derive(Clone, Default)]
pub struct Cancel(Arc<Shared>);

#[derive(Default)]
struct Shared {
    cancelled: AtomicBool,
    /// The sockets that calls are blocked on. Held weakly: `upgrade` keeps one alive for the one `shutdown`,
    /// so that its number cannot be closed and handed to somebody else meanwhile.
    sockets: Mutex<Vec<Weak<TcpStream>>>,
    woken: Condvar,
}

impl Cancel {
    /// One that has not been cancelled.
    pub fn new() -> Self {
        Self::default()
    }

    /// Stops every call that was given a clone of this, now and later.
    pub fn cancel(&self) {
        // The flag comes first: a reader that the shutdown wakes must see it, not an end of the stream.
        self.0.cancelled.store(true, Ordering::SeqCst);
        for socket in self.sockets().iter().filter_map(Weak::upgrade) {
            // It fails only if the peer was faster, which wakes the reader as well.
            let _ = socket.shutdown(Shutdown::Both);
        }
        self.0.woken.notify_all();
    }

    /// Whether [`Cancel::cancel`] was called.
    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Ordering::SeqCst)
    }

    /// Sleeps, at most so long. `true` when it was cancelled, before or meanwhile.
    pub fn wait(&self, at_most: Duration) -> bool {
        let sockets = self.sockets();
        let asleep = self.0.woken.wait_timeout_while(sockets, at_most, |_| !self.is_cancelled());
        drop(asleep.unwrap_or_else(PoisonError::into_inner));
        self.is_cancelled()
    }

    /// From now on a cancel shuts this socket down.
    pub(crate) fn attach(&self, socket: &Arc<TcpStream>) {
        let mut sockets = self.sockets();
        // Sockets that broke were never detached.
        sockets.retain(|held| held.strong_count() > 0);
        sockets.push(Arc::downgrade(socket));
    }

    /// Must happen before the connection goes back to the pool, or a late cancel kills the next caller's
    /// request.
    pub(crate) fn detach(&self, socket: &Arc<TcpStream>) {
        self.sockets().retain(|held| !std::ptr::eq(held.as_ptr(), Arc::as_ptr(socket)));
    }

    fn sockets(&self) -> MutexGuard<'_, Vec<Weak<TcpStream>>> {
        self.0.sockets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Cancel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cancel").field(&self.is_cancelled()).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::net::TcpListener;
    use std::thread;
    use std::time::Instant;

    use super::*;

    fn pair() -> (Arc<TcpStream>, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let near = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        (Arc::new(near), listener.accept().unwrap().0)
    }

    #[test]
    fn a_sleeper_wakes_at_once() {
        let cancel = Cancel::new();
        let sleeper = thread::spawn({
            let cancel = cancel.clone();
            move || (cancel.wait(Duration::from_mins(1)), Instant::now())
        });
        assert!(!cancel.wait(Duration::from_millis(20)), "nobody cancelled yet");
        let asked = Instant::now();
        cancel.cancel();
        let (cancelled, woken) = sleeper.join().unwrap();
        assert!(cancelled);
        assert!(woken - asked < Duration::from_millis(500));
        assert!(cancel.wait(Duration::MAX), "cancelled for good");
    }

    #[test]
    fn every_attached_socket_is_shut_down_and_no_detached_one() {
        let cancel = Cancel::new();
        let (first, _far_first) = pair();
        let (second, _far_second) = pair();
        let (pooled, _far_pooled) = pair();
        for socket in [&first, &second, &pooled] {
            cancel.attach(socket);
        }
        cancel.detach(&pooled);
        cancel.cancel();
        assert_eq!((&*first).read(&mut [0]).unwrap(), 0);
        assert_eq!((&*second).read(&mut [0]).unwrap(), 0);
        pooled.set_nonblocking(true).unwrap();
        assert_eq!((&*pooled).read(&mut [0]).unwrap_err().kind(), std::io::ErrorKind::WouldBlock);
    }

    #[test]
    fn dropped_sockets_are_forgotten() {
        let cancel = Cancel::new();
        for _ in 0..3 {
            cancel.attach(&pair().0);
        }
        assert_eq!(cancel.sockets().len(), 1);
        cancel.cancel();
    }
}

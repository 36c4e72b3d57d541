//! poll(2), which neither std nor socket2 wraps.

#![allow(unsafe_code, reason = "one system call")]

use std::io;
use std::os::fd::AsRawFd;
use std::time::Duration;

use socket2::Socket;

/// Waits until a connect under way has ended on some of these sockets, and says on which.
pub(super) fn await_connected(sockets: &[Socket], at_most: Duration) -> io::Result<Vec<usize>> {
    let mut asked: Vec<libc::pollfd> = sockets
        .iter()
        .map(|socket| libc::pollfd { fd: socket.as_raw_fd(), events: libc::POLLOUT, revents: 0 })
        .collect();
    let count = libc::nfds_t::try_from(asked.len()).map_err(io::Error::other)?;
    // Rounded up: rounding down would spin through the last millisecond.
    let millis = i32::try_from(at_most.as_micros().div_ceil(1000)).unwrap_or(i32::MAX);
    // SAFETY: the pointer and the count are those of one live, exclusively borrowed vector.
    let ready = unsafe { libc::poll(asked.as_mut_ptr(), count, millis) };
    if ready < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok((0..asked.len()).filter(|&i| asked[i].revents != 0).collect())
}

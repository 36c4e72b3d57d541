//! Host names to addresses.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, ToSocketAddrs};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::transport::call::Call;
use crate::transport::{Failure, FailureKind};

/// How long an answer serves further connections. The resolver behind it keeps what its records allow.
const KEPT: Duration = Duration::from_secs(10);

type Lookup = fn(&str) -> io::Result<Vec<IpAddr>>;

/// Looks names up, for new connections only.
///
/// getaddrinfo(3) cannot be bounded or stopped, so it runs in a thread of its own, and one look-up per name
/// at a time serves every call: a dead name server costs one thread, not one for each call. Failures are not
/// kept.
pub(in crate::transport) struct Names {
    lookup: Lookup,
    queries: Mutex<HashMap<String, Arc<Query>>>,
}

#[derive(Default)]
struct Query {
    answer: Mutex<Option<Answer>>,
    answered: Condvar,
}

struct Answer {
    at: Instant,
    /// The error as text, since several callers get it.
    addresses: Result<Vec<IpAddr>, String>,
}

impl Names {
    pub(in crate::transport) fn new() -> Self {
        Self::with(|host| Ok((host, 0).to_socket_addrs()?.map(|address| address.ip()).collect()))
    }

    fn with(lookup: Lookup) -> Self {
        Self { lookup, queries: Mutex::default() }
    }

    /// The addresses of `host`, in the resolver's order.
    pub(in crate::transport) fn find(&self, host: &str, call: &Call) -> Result<Vec<IpAddr>, Failure> {
        let bare = host.strip_prefix('[').and_then(|h| h.strip_suffix(']')).unwrap_or(host);
        if let Ok(literal) = bare.parse() {
            return Ok(vec![literal]);
        }
        let unknown =
            |why: &str| Failure::new(FailureKind::Dns, format!("cannot find the host {host}: {why}"));
        let query = self.query(host).map_err(|e| unknown(&e.to_string()))?;
        match query.wait(call)? {
            Ok(addresses) if addresses.is_empty() => Err(unknown("it has no address")),
            Ok(addresses) => Ok(addresses),
            Err(why) => Err(unknown(&why)),
        }
    }

    /// The query under way or still fresh, else a new one.
    fn query(&self, host: &str) -> io::Result<Arc<Query>> {
        let mut queries = lock(&self.queries);
        queries.retain(|_, query| query.is_of_use());
        if let Some(query) = queries.get(host) {
            return Ok(Arc::clone(query));
        }
        let query = Arc::new(Query::default());
        let (lookup, name, asked) = (self.lookup, host.to_owned(), Arc::clone(&query));
        // Not `thread::spawn`, which panics when threads are short.
        thread::Builder::new().name("pcsdk-dns".into()).spawn(move || asked.run(lookup, &name))?;
        queries.insert(host.to_owned(), Arc::clone(&query));
        Ok(query)
    }
}

impl Query {
    fn run(&self, lookup: Lookup, host: &str) {
        let addresses = lookup(host).map_err(|e| e.to_string());
        *lock(&self.answer) = Some(Answer { at: Instant::now(), addresses });
        self.answered.notify_all();
    }

    fn is_of_use(&self) -> bool {
        lock(&self.answer).as_ref().is_none_or(|a| a.addresses.is_ok() && a.at.elapsed() < KEPT)
    }

    fn wait(&self, call: &Call) -> Result<Result<Vec<IpAddr>, String>, Failure> {
        loop {
            if let Some(answer) = &*lock(&self.answer) {
                return Ok(answer.addresses.clone());
            }
            // Not while the answer is locked: the interrupt hook may look the same name up.
            let slice = call.slice()?;
            let answer = lock(&self.answer);
            if answer.is_none() {
                drop(self.answered.wait_timeout(answer, slice).unwrap_or_else(PoisonError::into_inner));
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::transport::tests::{call, limited, ms};
    use crate::transport::{FailureKind, Phase};

    #[test]
    fn addresses_need_no_look_up() {
        let names = Names::with(|_| panic!("looked up"));
        for host in ["127.0.0.1", "[::1]", "::1"] {
            assert!(names.find(host, &call(&limited(|_| {}))).unwrap()[0].is_loopback());
        }
    }

    #[test]
    fn a_hanging_look_up_costs_each_call_its_limit_and_all_of_them_one_thread() {
        static LOOKUPS: AtomicUsize = AtomicUsize::new(0);
        let names = Names::with(|_| {
            LOOKUPS.fetch_add(1, Ordering::SeqCst);
            #[expect(clippy::disallowed_methods, reason = "a dead name server")]
            thread::sleep(ms(600));
            Ok(vec![])
        });
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    let call = call(&limited(|l| l.connect = ms(100)));
                    call.connecting();
                    let begun = Instant::now();
                    let failure = names.find("slow.test", &call).unwrap_err();
                    assert_eq!(failure.kind, FailureKind::Timeout(Phase::Connect));
                    assert!(begun.elapsed() < ms(500));
                });
            }
        });
        assert_eq!(LOOKUPS.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn answers_are_kept_for_a_while_and_failures_are_not() {
        static LOOKUPS: AtomicUsize = AtomicUsize::new(0);
        let names = Names::with(|host| {
            LOOKUPS.fetch_add(1, Ordering::SeqCst);
            if host == "good.test" {
                Ok(vec![[192, 0, 2, 1].into()])
            } else {
                Err(io::Error::other("unknown"))
            }
        });
        let call = call(&limited(|_| {}));
        for _ in 0..3 {
            assert_eq!(names.find("good.test", &call).unwrap().len(), 1);
        }
        assert_eq!(LOOKUPS.load(Ordering::SeqCst), 1);
        for _ in 0..3 {
            let failure = names.find("bad.test", &call).unwrap_err();
            assert_eq!(failure.kind, FailureKind::Dns);
            assert_eq!(failure.message, "cannot find the host bad.test: unknown");
        }
        assert_eq!(LOOKUPS.load(Ordering::SeqCst), 4);
    }
}

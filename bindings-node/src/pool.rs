//! The threads that wait for servers, so that neither Node's event loop nor its four file threads have to.
//!
//! One pool serves every environment of the process. It starts no thread before the first job, grows while jobs find
//! nobody idle, and its threads end when nothing came for a while.

use std::collections::VecDeque;
use std::io;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// Work for one thread. It must not panic: what may panic is caught by whoever makes the job.
pub(crate) type Job = Box<dyn FnOnce() + Send>;

/// The pool of this process.
pub(crate) static POOL: Pool = Pool::new(64, Duration::from_secs(10));

/// Threads that take jobs in the order they came.
#[derive(Debug)]
pub(crate) struct Pool {
    /// More calls than this wait for their turn. A waiting thread costs some 20 KB.
    most: usize,
    patience: Duration,
    state: Mutex<State>,
    filled: Condvar,
}

#[derive(Default)]
struct State {
    jobs: VecDeque<Job>,
    threads: usize,
    idle: usize,
}

impl Pool {
    pub(crate) const fn new(most: usize, patience: Duration) -> Self {
        let state = State { jobs: VecDeque::new(), threads: 0, idle: 0 };
        Self { most, patience, state: Mutex::new(state), filled: Condvar::new() }
    }

    /// Has a thread do `job`; a new one if all are busy.
    ///
    /// # Errors
    /// When there is no thread and none can be started; the job is dropped.
    pub(crate) fn run(&'static self, job: Job) -> io::Result<()> {
        let mut state = self.state();
        state.jobs.push_back(job);
        // An idle thread that was woken still counts as idle: it has not taken its job yet.
        if state.jobs.len() > state.idle
            && state.threads < self.most
            && let Err(error) =
                thread::Builder::new().name("pcsdk".to_owned()).spawn(|| self.work()).map(|_| {
                    state.threads += 1;
                })
            && state.threads == 0
        {
            state.jobs.pop_back();
            return Err(error);
        }
        drop(state);
        self.filled.notify_one();
        Ok(())
    }

    fn work(&self) {
        while let Some(job) = self.next() {
            job();
        }
    }

    /// The next job; none when nothing came for so long that the thread should end.
    fn next(&self) -> Option<Job> {
        let mut state = self.state();
        if state.jobs.is_empty() {
            state.idle += 1;
            let waited = self.filled.wait_timeout_while(state, self.patience, |state| state.jobs.is_empty());
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
            state.idle -= 1;
        }
        let job = state.jobs.pop_front();
        if job.is_none() {
            state.threads -= 1;
        }
        job
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("State")
            .field("jobs", &self.jobs.len())
            .field("threads", &self.threads)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::sync::{Arc, Barrier};
    use std::time::Instant;

    use super::*;

    const LONG: Duration = Duration::from_secs(30);

    fn pool(most: usize, patience: Duration) -> &'static Pool {
        Box::leak(Box::new(Pool::new(most, patience)))
    }

    fn wait_until(pool: &Pool, done: impl Fn(&State) -> bool) {
        let start = Instant::now();
        while !done(&pool.state()) {
            assert!(start.elapsed() < LONG, "{:?}", pool.state());
            thread::yield_now();
        }
    }

    #[test]
    fn jobs_that_wait_for_each_other_all_run_at_once() {
        let pool = pool(16, LONG);
        let meeting = Arc::new(Barrier::new(17));
        for _ in 0..16 {
            let meeting = meeting.clone();
            pool.run(Box::new(move || {
                meeting.wait();
            }))
            .unwrap();
        }
        meeting.wait();
    }

    #[test]
    fn more_jobs_than_threads_wait_for_their_turn() {
        let pool = pool(2, LONG);
        let (sender, done) = mpsc::channel();
        for number in 0..50 {
            let sender = sender.clone();
            pool.run(Box::new(move || sender.send(number).unwrap())).unwrap();
        }
        let mut seen: Vec<i32> = (0..50).map(|_| done.recv_timeout(LONG).unwrap()).collect();
        seen.sort_unstable();
        assert_eq!(seen, (0..50).collect::<Vec<_>>());
        assert!(pool.state().threads <= 2);
    }

    #[test]
    fn an_idle_thread_is_used_again() {
        let pool = pool(8, LONG);
        let (sender, done) = mpsc::channel();
        for _ in 0..3 {
            let sender = sender.clone();
            pool.run(Box::new(move || sender.send(thread::current().id()).unwrap())).unwrap();
            done.recv_timeout(LONG).unwrap();
            wait_until(pool, |state| state.idle == 1);
        }
        assert_eq!(pool.state().threads, 1);
    }

    #[test]
    fn idle_threads_end() {
        let pool = pool(8, Duration::from_millis(1));
        pool.run(Box::new(|| {})).unwrap();
        wait_until(pool, |state| state.threads == 0 && state.idle == 0);
    }
}

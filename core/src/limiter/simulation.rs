//! Many callers against a strict server, in virtual time: how much of the limit is used, and how fairly.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::time::{Duration, Instant};

use http::HeaderMap;
use proptest::prelude::*;

use super::{Lane, Memory, Notice, Told, Turn};

/// A server that counts in fixed windows and tells so in PureCloud's headers.
struct Server {
    limit: u64,
    length: Duration,
    /// When, in virtual time, its present window began.
    start: Duration,
    count: u64,
    refusals: u64,
    /// The requests that each window allowed.
    allowed: Vec<u64>,
}

impl Server {
    fn new(limit: u64, length: Duration) -> Self {
        Self { limit, length, start: Duration::ZERO, count: 0, refusals: 0, allowed: vec![0] }
    }

    /// The headers of an answer, and how long to stay away after a refusal.
    fn answer(&mut self, now: Duration) -> (HeaderMap, Option<Duration>) {
        while now >= self.start + self.length {
            self.start += self.length;
            self.count = 0;
            self.allowed.push(0);
        }
        self.count += 1;
        let left = (self.start + self.length).saturating_sub(now);
        let refused = (self.count > self.limit).then_some(left);
        match refused {
            Some(_) => self.refusals += 1,
            None => *self.allowed.last_mut().unwrap() += 1,
        }
        let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
        let mut headers = HeaderMap::new();
        headers.insert("inin-ratelimit-count", self.count.min(self.limit).into());
        headers.insert("inin-ratelimit-allowed", self.limit.into());
        headers.insert("inin-ratelimit-reset", seconds.into());
        (headers, refused)
    }
}

/// What a caller does next.
enum Step<'a> {
    Ask(Turn<'a>),
    /// The server gets the request.
    Arrive(Turn<'a>),
    /// The answer comes back.
    Return(Turn<'a>, HeaderMap, Option<Duration>),
}

struct Outcome {
    /// How many calls each caller got through.
    done: Vec<u64>,
    refusals: u64,
    allowed: Vec<u64>,
    took: Duration,
}

/// Lets `callers` (those of one process share its limiter) make `calls` in all, each taking `travel(n)` either way.
fn simulate(
    server: &mut Server,
    processes: &[Memory],
    callers: usize,
    calls: u64,
    begin: Duration,
    travel: impl Fn(u64) -> Duration,
) -> Outcome {
    let epoch = Instant::now();
    let limits = |caller: usize| &processes[caller % processes.len()];
    let new_turn = |caller| Turn::new(limits(caller), Lane { credential: "me".into(), ..Lane::default() });
    let mut steps: Vec<Option<Step<'_>>> =
        (0..callers).map(|caller| Some(Step::Ask(new_turn(caller)))).collect();
    let mut agenda: BinaryHeap<Reverse<(Duration, u64, usize)>> =
        (0..callers).map(|caller| Reverse((begin, caller as u64, caller))).collect();
    let (mut done, mut started, mut order, mut took) =
        (vec![0; callers], callers as u64, callers as u64, begin);
    while let Some(Reverse((now, _, caller))) = agenda.pop() {
        took = now;
        order += 1;
        let Some(step) = steps[caller].take() else { continue };
        let (next, after) = match step {
            Step::Ask(mut turn) => match turn.ask(epoch + now) {
                Ok(()) => (Step::Arrive(turn), travel(order)),
                Err(wait) => (Step::Ask(turn), wait),
            },
            Step::Arrive(turn) => {
                let (headers, refused) = server.answer(now);
                (Step::Return(turn, headers, refused), travel(order))
            }
            Step::Return(turn, headers, refused) => {
                turn.end(Some(Told { notice: Notice::read(&headers).as_ref(), refused }), epoch + now);
                if refused.is_none() {
                    done[caller] += 1;
                    if started >= calls {
                        continue;
                    }
                    started += 1;
                }
                (Step::Ask(new_turn(caller)), Duration::ZERO)
            }
        };
        steps[caller] = Some(next);
        agenda.push(Reverse((now + after, order, caller)));
    }
    Outcome {
        done,
        refusals: server.refusals,
        allowed: server.allowed.clone(),
        took: took.saturating_sub(begin),
    }
}

fn assert_fair(done: &[u64]) {
    let (least, most) = (done.iter().min().unwrap(), done.iter().max().unwrap());
    let mean = done.iter().sum::<u64>() / done.len() as u64;
    assert!(least * 100 >= mean * 80 && most * 100 <= mean * 120, "{done:?}");
}

const MINUTE: Duration = Duration::from_secs(60);

#[test]
fn sixteen_threads_use_three_hundred_a_minute_up_and_are_hardly_ever_refused() {
    for begin in [0, 17_300, 59_900] {
        let mut server = Server::new(300, MINUTE);
        let process = [Memory::default()];
        let travel = |n: u64| Duration::from_millis(20 + n * 37 % 60);
        let begin = Duration::from_millis(begin);
        let outcome = simulate(&mut server, &process, 16, 3000, begin, travel);
        assert_eq!(outcome.done.iter().sum::<u64>(), 3000);
        assert!(outcome.refusals * 100 <= 3000, "{} refusals", outcome.refusals);
        let full = &outcome.allowed[1..outcome.allowed.len() - 1];
        assert!(full.iter().all(|count| *count >= 285), "95 % of each whole window: {full:?}");
        assert!(outcome.took <= MINUTE * 10, "{:?}", outcome.took);
        assert_fair(&outcome.done);
    }
}

#[test]
fn ten_processes_with_one_login_share_it_by_the_servers_count() {
    let mut server = Server::new(300, MINUTE);
    let processes: Vec<Memory> = (0..10).map(|_| Memory::default()).collect();
    let travel = |n: u64| Duration::from_millis(20 + n * 37 % 60);
    let outcome = simulate(&mut server, &processes, 10, 3000, Duration::ZERO, travel);
    assert!(outcome.refusals * 100 <= 3000, "{} refusals", outcome.refusals);
    let full = &outcome.allowed[1..outcome.allowed.len() - 1];
    assert!(full.iter().all(|count| *count >= 285), "{full:?}");
    assert_fair(&outcome.done);
}

#[test]
fn a_thousand_threads_do_not_storm_a_window() {
    let mut server = Server::new(300, MINUTE);
    let process = [Memory::default()];
    let outcome = simulate(&mut server, &process, 1000, 3000, Duration::ZERO, |_| Duration::from_millis(50));
    assert!(outcome.refusals * 100 <= 3000, "{} refusals", outcome.refusals);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_window_of_any_server_is_overrun(
        limit in 1_u64..400,
        seconds in 1_u64..120,
        callers in 1_usize..40,
        begin in 0_u64..120_000,
        slowest in 1_u64..400,
        seed: u64,
    ) {
        let mut server = Server::new(limit, Duration::from_secs(seconds));
        let process = [Memory::default()];
        let travel = |n: u64| Duration::from_millis(1 + (n ^ seed) % slowest);
        let calls = (limit * 3).min(600);
        let outcome = simulate(&mut server, &process, callers, calls, Duration::from_millis(begin), travel);
        // What was on its way when a window ended falls into the next one, and so may the first few, who know nothing.
        let strays = callers.min(8) as u64 * outcome.allowed.len() as u64;
        prop_assert!(outcome.refusals <= strays, "{} refusals of {:?}", outcome.refusals, outcome.allowed);
        prop_assert!(outcome.done.iter().sum::<u64>() >= calls);
    }
}

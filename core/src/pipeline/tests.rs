//! The loop over a server of the test's making and a clock that only the loop moves.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::HeaderMap;

use super::*;
use crate::cancel::Cancel;
use crate::clock::TestClock;
use crate::origin::Url;
use crate::platform::Platform;
use crate::transport::Limits as TransportLimits;

/// A status with its headers.
type Answer = (u16, Vec<(&'static str, &'static str)>);

/// Answers in order, the last one for ever.
#[derive(Debug)]
struct Server {
    answers: Mutex<VecDeque<Answer>>,
    requests: Arc<AtomicUsize>,
}

impl Transport for Server {
    fn send(&self, _: &Outgoing, _: &Terms) -> Result<Incoming, Failure> {
        self.requests.fetch_add(1, Ordering::SeqCst);
        let mut answers = self.answers.lock().unwrap();
        let next = if answers.len() > 1 { answers.pop_front() } else { answers.front().cloned() };
        let (status, pairs) = next.unwrap();
        let named = |(name, value): (&'static str, &'static str)| {
            (http::HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        Ok(Incoming { status, headers: pairs.into_iter().map(named).collect(), body: Vec::new() })
    }
}

/// Group, seconds and status of each wait that was told.
#[derive(Debug, Default)]
struct Ears(Mutex<Vec<(String, u64, Option<u16>)>>);

impl Observer for Ears {
    fn event(&self, event: &Event<'_>) {
        let told = event.rate_limit.unwrap();
        self.0.lock().unwrap().push((told.group.to_owned(), told.wait.as_secs(), told.status));
    }
}

/// One client.
struct Desk {
    link: Link,
    requests: Arc<AtomicUsize>,
    ears: Arc<Ears>,
}

impl Desk {
    fn new(answers: &[(u16, &[(&'static str, &'static str)])]) -> Self {
        let answers = answers.iter().map(|(status, pairs)| (*status, pairs.to_vec())).collect();
        let (requests, ears) = (Arc::new(AtomicUsize::new(0)), Arc::new(Ears::default()));
        let server = Server { answers: Mutex::new(answers), requests: requests.clone() };
        let clock = Box::new(Arc::new(TestClock::default()));
        let link = Link::new(Box::new(server), clock, ears.clone(), Platform::RingCentral.dialect());
        Self { link, requests, ears }
    }

    fn get(&self, timeout: Option<Duration>) -> Result<Response> {
        let plan = Plan {
            what: "readThing",
            request: Outgoing {
                method: http::Method::GET,
                url: Url::parse("https://platform.ringcentral.com/thing".to_owned()).unwrap(),
                headers: HeaderMap::new(),
                body: None,
            },
            policy: RetryPolicy::default(),
            group: "Heavy",
            repeatable: true,
            follow_redirects: true,
            sink: None,
        };
        let second = Duration::from_secs(1);
        let limits = TransportLimits {
            connect: second,
            first_byte: second,
            stall: second,
            deadline: deadline(self.link.clock.as_ref(), timeout),
            response_bytes: 1 << 20,
        };
        run(&self.link, plan, &Nobody, &Terms { limits, cancel: Cancel::new(), interrupt: None })
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

const SPENT: &[(&str, &str)] = &[
    ("x-rate-limit-group", "heavy"),
    ("x-rate-limit-limit", "10"),
    ("x-rate-limit-remaining", "0"),
    ("x-rate-limit-window", "60"),
];

#[test]
fn two_hundred_calls_on_a_dead_server_share_one_quota_of_repetitions() {
    let desk = Desk::new(&[(503, &[])]);
    for _ in 0..200 {
        assert_eq!(desk.get(None).unwrap().status(), 503);
    }
    assert_eq!(desk.requests(), 200 + 35);
}

#[test]
fn successes_pay_for_later_repetitions() {
    let desk = Desk::new(&[(503, &[]), (200, &[])]);
    for _ in 0..1000 {
        assert_eq!(desk.get(None).unwrap().status(), 200);
    }
    assert_eq!(desk.requests(), 1001);
}

#[test]
fn a_wait_for_the_rate_limit_is_told_with_group_and_time() {
    let desk = Desk::new(&[(200, SPENT)]);
    desk.get(None).unwrap();
    let waited = desk.get(None).unwrap().waited();
    assert_eq!(waited, Duration::from_secs(60));
    assert_eq!(*desk.ears.0.lock().unwrap(), [("Heavy".to_owned(), 60, None)]);
}

#[test]
fn a_refusal_is_told_and_waited_out() {
    let desk = Desk::new(&[(429, &[("retry-after", "7")]), (200, &[])]);
    let response = desk.get(None).unwrap();
    assert_eq!((response.status(), response.attempts()), (200, 2));
    assert!(response.waited() >= Duration::from_secs(7) && response.waited() < Duration::from_secs(8));
    assert_eq!(*desk.ears.0.lock().unwrap(), [("Heavy".to_owned(), 7, Some(429))]);
}

#[test]
fn a_wait_past_the_deadline_or_the_longest_wait_is_not_begun() {
    let desk = Desk::new(&[(200, SPENT)]);
    desk.get(None).unwrap();
    let error = desk.get(Some(Duration::from_secs(3))).unwrap_err();
    assert_eq!((error.kind(), error.waited()), (ErrorKind::RateLimited, Duration::ZERO));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
    assert_eq!(desk.requests(), 1);
}

#[test]
fn waits_add_up_and_attempts_are_counted() {
    let desk = Desk::new(&[(503, &[("retry-after", "2")])]);
    let response = desk.get(None).unwrap();
    assert_eq!((response.status(), response.attempts()), (503, 4));
    assert!(response.waited() >= Duration::from_secs(6));
}

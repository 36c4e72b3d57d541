//! What the limiter does, request by request.

use std::time::{Duration, Instant};

use http::HeaderMap;

use super::{Lane, Limits, Memory, Notice, Told, Turn};

const SECOND: Duration = Duration::from_secs(1);

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    pairs.iter().map(|(name, value)| (http::HeaderName::from_static(name), value.parse().unwrap())).collect()
}

/// RingCentral's headers.
fn window(group: &str, limit: u64, remaining: u64) -> HeaderMap {
    headers(&[
        ("x-rate-limit-group", group),
        ("x-rate-limit-limit", &limit.to_string()),
        ("x-rate-limit-remaining", &remaining.to_string()),
        ("x-rate-limit-window", "60"),
    ])
}

fn lane(credential: &str, group: &str) -> Lane {
    Lane { credential: credential.into(), group: group.into(), operation: format!("operation of {group}") }
}

fn turn<'a>(limits: &'a Memory, group: &str) -> Turn<'a> {
    Turn::new(limits, lane("me", group))
}

/// A request that goes at once and comes back with these headers.
fn exchange(limits: &Memory, group: &str, answer: &HeaderMap, refused: Option<Duration>, now: Instant) {
    let mut turn = turn(limits, group);
    turn.ask(now).unwrap();
    turn.end(Some(Told { notice: Notice::read(answer).as_ref(), refused }), now);
}

fn wait(limits: &Memory, group: &str, now: Instant) -> Option<Duration> {
    turn(limits, group).ask(now).err()
}

#[test]
fn a_spent_window_holds_back_its_own_group_and_login_only() {
    let (limits, now) = (Memory::default(), Instant::now());
    exchange(&limits, "Heavy", &window("heavy", 10, 0), None, now);
    assert_eq!(wait(&limits, "Heavy", now + 10 * SECOND), Some(50 * SECOND));
    assert_eq!(wait(&limits, "Light", now), None);
    assert!(Turn::new(&limits, lane("somebody else", "Heavy")).ask(now).is_ok());
    assert_eq!(wait(&limits, "Heavy", now + 60 * SECOND), None);
}

#[test]
fn requests_on_their_way_count() {
    let (limits, now) = (Memory::default(), Instant::now());
    exchange(&limits, "", &window("", 3, 2), None, now);
    let flying: Vec<_> = (0..2)
        .map(|_| {
            let mut turn = turn(&limits, "");
            turn.ask(now).unwrap();
            turn
        })
        .collect();
    let soon = wait(&limits, "", now).unwrap();
    assert!(soon < SECOND, "one that comes back early may make room: {soon:?}");
    drop(flying);
    assert_eq!(wait(&limits, "", now), None);
}

#[test]
fn those_who_wait_go_in_the_order_they_came_and_not_all_at_once() {
    let (limits, now) = (Memory::default(), Instant::now());
    exchange(&limits, "Light", &window("light", 2, 0), None, now);
    let mut waiting: Vec<_> = (0..4).map(|_| turn(&limits, "Light")).collect();
    let waits: Vec<_> = waiting.iter_mut().map(|turn| turn.ask(now).unwrap_err()).collect();
    assert_eq!(waits[0], 60 * SECOND);
    assert!(waits[0] < waits[1], "{waits:?}");
    assert!(waits[2] >= 120 * SECOND, "the third finds no place in the next window: {waits:?}");
    let open = now + 60 * SECOND;
    assert!(waiting[3].ask(open).is_err() && wait(&limits, "Light", open).is_some(), "nobody overtakes");
    assert!(waiting[1].ask(open).is_ok(), "there is room for the two oldest");
    assert!(waiting[0].ask(open).is_ok() && waiting[2].ask(open).is_err());
}

#[test]
fn a_newcomer_lets_those_who_are_waking_up_go_first_but_not_for_ever() {
    let (limits, now) = (Memory::default(), Instant::now());
    exchange(&limits, "Light", &window("light", 3, 0), None, now);
    let (mut first, mut second) = (turn(&limits, "Light"), turn(&limits, "Light"));
    assert!(first.ask(now).is_err() && second.ask(now).is_err());
    let open = now + 60 * SECOND;
    first.ask(open).unwrap();
    let mut newcomer = turn(&limits, "Light");
    let wait = newcomer.ask(open).unwrap_err();
    assert!(wait < SECOND / 100, "a place is left for it: {wait:?}");
    newcomer.ask(open + wait).unwrap();
    assert!(second.ask(open + wait).is_ok(), "nobody took the place of the one that was late");
    assert_eq!(wait_of_newcomer_behind_a_sleeper(), None);
}

/// What a newcomer is told at a window with room whose only waiter does not come.
fn wait_of_newcomer_behind_a_sleeper() -> Option<Duration> {
    let (limits, now) = (Memory::default(), Instant::now());
    exchange(&limits, "Light", &window("light", 2, 0), None, now);
    let mut sleeper = turn(&limits, "Light");
    assert!(sleeper.ask(now).is_err());
    wait(&limits, "Light", now + 61 * SECOND)
}

#[test]
fn one_that_gives_up_makes_room_for_the_next() {
    let (limits, now) = (Memory::default(), Instant::now());
    exchange(&limits, "Light", &window("light", 1, 0), None, now);
    let (mut first, mut second) = (turn(&limits, "Light"), turn(&limits, "Light"));
    assert!(first.ask(now).is_err() && second.ask(now).is_err());
    drop(first);
    assert!(second.ask(now + 60 * SECOND).is_ok());
}

#[test]
fn before_the_first_answer_only_a_few_go_and_after_a_second_all() {
    let (limits, now) = (Memory::default(), Instant::now());
    let mut turns: Vec<_> = (0..100).map(|_| turn(&limits, "Heavy")).collect();
    let gone = turns.iter_mut().filter_map(|turn| turn.ask(now).ok()).count();
    assert_eq!(gone, 8);
    assert!(turns.iter_mut().skip(8).all(|turn| turn.ask(now + SECOND).is_ok()));
}

#[test]
fn a_server_that_counts_less_than_we_do_is_believed() {
    let (limits, now) = (Memory::default(), Instant::now());
    for _ in 0..100 {
        exchange(&limits, "Light", &window("light", 4, 2), None, now);
    }
}

#[test]
fn a_window_that_starts_anew_early_is_noticed() {
    let (limits, now) = (Memory::default(), Instant::now());
    for used in 1..=9 {
        exchange(&limits, "Light", &window("light", 10, 10 - used), None, now);
    }
    for used in 1..=10 {
        exchange(&limits, "Light", &window("light", 10, 10 - used), None, now + SECOND);
    }
    assert_eq!(wait(&limits, "Light", now + SECOND), Some(60 * SECOND));
}

#[test]
fn an_answer_of_the_window_before_does_not_close_the_present_one() {
    let (limits, now) = (Memory::default(), Instant::now());
    let mut late = turn(&limits, "Light");
    late.ask(now).unwrap();
    exchange(&limits, "Light", &window("light", 10, 5), None, now);
    let next = now + 61 * SECOND;
    exchange(&limits, "Light", &window("light", 10, 9), None, next);
    late.end(Some(Told { notice: Notice::read(&window("light", 10, 0)).as_ref(), refused: None }), next);
    assert_eq!(wait(&limits, "Light", next), None);
}

#[test]
fn a_penalty_is_waited_out_by_everybody_and_never_shortened() {
    let (limits, now) = (Memory::default(), Instant::now());
    let mut both = [turn(&limits, "Heavy"), turn(&limits, "Heavy")];
    for turn in &mut both {
        turn.ask(now).unwrap();
    }
    let refused = |seconds| Told { notice: None, refused: Some(seconds * SECOND) };
    let [first, second] = both;
    first.end(Some(refused(60)), now);
    second.end(Some(refused(5)), now);
    assert_eq!(wait(&limits, "Heavy", now + SECOND), Some(59 * SECOND));
    assert_eq!(wait(&limits, "Heavy", now + 60 * SECOND), None);
}

#[test]
fn the_servers_word_when_to_come_back_ends_the_window_too() {
    let (limits, now) = (Memory::default(), Instant::now());
    exchange(&limits, "Light", &window("light", 5, 0), Some(2 * SECOND), now);
    assert_eq!(wait(&limits, "Light", now), Some(2 * SECOND));
    assert_eq!(wait(&limits, "Light", now + 2 * SECOND), None);
}

#[test]
fn what_the_server_calls_a_group_is_remembered_for_the_operation() {
    let (limits, now) = (Memory::default(), Instant::now());
    let raw = |path: &str| Lane { credential: "me".into(), group: String::new(), operation: path.into() };
    let mut first = Turn::new(&limits, raw("GET /restapi/v1.0/account/1/call-log"));
    first.ask(now).unwrap();
    first.end(Some(Told { notice: Notice::read(&window("heavy", 10, 0)).as_ref(), refused: None }), now);
    assert!(Turn::new(&limits, raw("GET /restapi/v1.0/account/2/call-log")).ask(now).is_err());
    assert!(Turn::new(&limits, raw("GET /restapi/v1.0/account/2/presence")).ask(now).is_ok());
    assert_eq!(wait(&limits, "Heavy", now), Some(60 * SECOND));
}

#[test]
fn unknown_limits_and_garbage_hold_nothing_back() {
    let (limits, now) = (Memory::default(), Instant::now());
    let garbage = headers(&[("x-rate-limit-limit", "many"), ("x-rate-limit-remaining", "-1")]);
    exchange(&limits, "", &garbage, None, now);
    let mut turns: Vec<_> = (0..1000).map(|_| turn(&limits, "")).collect();
    assert!(turns.iter_mut().all(|turn| turn.ask(now).is_ok()));
    let absurd = headers(&[("inin-ratelimit-count", &u64::MAX.to_string()), ("inin-ratelimit-allowed", "0")]);
    exchange(&limits, "x", &absurd, None, now);
    assert!(wait(&limits, "x", now).is_some_and(|wait| wait <= 61 * SECOND));
}

#[test]
fn buckets_that_nobody_uses_any_more_are_forgotten() {
    let (limits, now) = (Memory::default(), Instant::now());
    for login in 0..3000 {
        let mut turn = Turn::new(&limits, lane(&login.to_string(), "Light"));
        turn.ask(now).unwrap();
    }
    assert!(limits.state().buckets.len() <= super::MANY, "{limits:?}");
    let _ = limits.queue(Lane::default());
}

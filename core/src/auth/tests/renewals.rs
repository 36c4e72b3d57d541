//! When a token is renewed, and what happens when it cannot be.

use super::*;
use crate::clock::Clock;

fn phone() -> Desk {
    let server = Arc::new(Server::default());
    server.gives("a1", "r1");
    let desk = Desk::new(Platform::RingCentral, server, None);
    desk.log_in("+15550100").unwrap();
    desk.events();
    desk
}

#[test]
fn a_failed_early_renewal_keeps_the_token_and_is_not_tried_again_at_once() {
    for failure in [503, 429, 0] {
        let desk = phone();
        desk.server.replies.lock().unwrap().clear();
        match failure {
            0 => desk.server.replies.lock().unwrap().push_back(Reply::TimeOut),
            status => desk.server.then(status, &json!({"message": "later"})),
        }
        desk.pass(3550);
        for _ in 0..50 {
            assert_eq!(desk.call().unwrap(), "a1");
        }
        assert_eq!(desk.server.requests(), 2, "{failure}: one login, one renewal without a second attempt");
        assert_eq!(
            desk.events()[..2],
            ["beforeRefresh", if failure == 429 { "rateLimit" } else { "refreshError" }]
        );
    }
}

#[test]
fn after_a_rest_the_renewal_is_tried_again_and_when_the_token_ends_it_must_work() {
    let desk = phone();
    desk.server.replies.lock().unwrap().clear();
    desk.server.then(500, &json!({}));
    desk.pass(3550);
    desk.call().unwrap();
    desk.pass(5);
    desk.call().unwrap();
    assert_eq!(desk.server.requests(), 3);
    desk.pass(6);
    desk.call().unwrap();
    assert_eq!(desk.server.requests(), 3, "the second rest is longer than the first");
    desk.pass(60);
    let error = desk.call().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
    assert_eq!(desk.refresh_token(), "r1", "nothing is forgotten");
    desk.server.replies.lock().unwrap().clear();
    desk.server.gives("a2", "r2");
    desk.pass(60);
    assert_eq!(desk.call().unwrap(), "a2");
}

#[test]
fn threads_that_wait_for_a_renewal_share_its_failure() {
    let desk = phone();
    desk.server.replies.lock().unwrap().clear();
    desk.server.then(500, &json!({}));
    desk.pass(4000);
    let pass = desk.auth.gate.get().enter(&terms()).unwrap();
    let waiting = Mutex::new(std::collections::HashSet::new());
    let waiting = Arc::new(waiting);
    let ask = || {
        let waiting = waiting.clone();
        // Asked while a thread waits at the gate.
        let interrupt = move || {
            waiting.lock().unwrap().insert(std::thread::current().id());
            false
        };
        let terms = Terms { interrupt: Some(Arc::new(interrupt)), ..terms() };
        let (origin, _) = Origin::split(BASE).unwrap();
        desk.auth.authorize(&origin, &terms).unwrap_err().kind()
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..20).map(|_| scope.spawn(ask)).collect();
        while waiting.lock().unwrap().len() < 20 {
            std::thread::yield_now();
        }
        drop(pass);
        for thread in threads {
            assert_eq!(thread.join().unwrap(), ErrorKind::Server);
        }
    });
    assert_eq!(desk.server.requests(), 2);
}

#[test]
fn a_dead_refresh_token_is_forgotten_and_says_so() {
    for (status, body) in [
        (400, json!({"error": "invalid_grant"})),
        (200, json!({"error": "invalid_grant"})),
        (401, json!({"errors": [{"errorCode": "OAU-213", "message": "Token not found"}]})),
    ] {
        let desk = phone();
        desk.server.replies.lock().unwrap().clear();
        desk.server.then(status, &body);
        desk.pass(4000);
        assert_eq!(desk.call().unwrap_err().kind(), ErrorKind::Auth);
        assert_eq!(desk.events(), ["beforeRefresh", "refreshError", "accessViolation"]);
        assert_eq!(desk.auth.data(TimeUnit::Seconds), json!({}));
    }
}

#[test]
fn a_refusal_that_says_nothing_of_the_token_does_not_lose_it() {
    for (status, body) in [
        (400, json!({"error": "invalid_client"})),
        (403, json!("<html>a proxy</html>")),
        (404, json!("<html>a proxy</html>")),
        (200, json!("<html>a portal</html>")),
    ] {
        let desk = phone();
        desk.server.replies.lock().unwrap().clear();
        desk.server.then(status, &body);
        desk.pass(3550);
        assert_eq!(desk.call().unwrap(), "a1", "{status} {body}: the token lasts");
        assert!(!desk.events().contains(&"accessViolation"));
        desk.pass(100);
        desk.call().unwrap_err();
        assert_eq!(desk.refresh_token(), "r1", "{status} {body}");
    }
}

#[test]
fn a_refused_token_is_renewed_only_if_it_is_still_the_present_one() {
    let desk = phone();
    desk.server.replies.lock().unwrap().clear();
    desk.server.gives("a2", "r2");
    let old = HeaderValue::from_static("Bearer a1");
    assert!(desk.auth.renew(&old, &terms()).unwrap());
    assert!(desk.auth.renew(&old, &terms()).unwrap());
    assert_eq!(desk.server.requests(), 2);
    assert_eq!(desk.call().unwrap(), "a2");
}

#[test]
fn a_jwt_login_whose_refresh_token_died_is_made_again() {
    let server = Arc::new(Server::default());
    server.gives("a1", "r1");
    server.then(400, &json!({"error": "invalid_grant"}));
    server.gives("a2", "r2");
    let desk = Desk::new(Platform::RingCentral, server, None);
    desk.auth.log_in(br#"{"grant":"jwt","jwt":"j.w.t"}"#, &terms()).unwrap();
    desk.pass(4000);
    assert_eq!(desk.call().unwrap(), "a2");
    assert!(desk.server.forms()[2].contains("assertion=j.w.t"));
}

#[test]
fn auto_refresh_off_leaves_renewals_to_the_caller() {
    let server = Arc::new(Server::default());
    server.gives("a1", "r1");
    let desk = Desk::with(Platform::RingCentral, server, None, |settings| settings.auto_refresh = false);
    desk.log_in("ann@example.com").unwrap();
    desk.pass(4000);
    assert_eq!(desk.call().unwrap(), "a1", "the server has to say that it ended");
    assert!(!desk.auth.renew(&HeaderValue::from_static("Bearer a1"), &terms()).unwrap());
    assert!(!desk.auth.is_authorized() && desk.events().contains(&"accessViolation"));
    assert_eq!(desk.server.requests(), 1);
    desk.auth.refresh(&terms()).unwrap();
    assert_eq!(desk.server.requests(), 2);
}

#[test]
fn a_calendar_that_jumps_costs_at_most_one_renewal() {
    let desk = phone();
    desk.server.gives("a2", "r2");
    desk.clock.set_forward(Duration::from_secs(86_400 * 365));
    desk.call().unwrap();
    for _ in 0..20 {
        desk.call().unwrap();
    }
    assert_eq!(desk.server.requests(), 2);
}

#[test]
fn the_sixth_token_request_of_a_minute_waits_or_is_refused_with_the_time() {
    let desk = phone();
    for _ in 0..4 {
        desk.auth.refresh(&terms()).unwrap();
    }
    let before = desk.clock.now();
    desk.auth.refresh(&terms()).unwrap();
    assert_eq!(desk.clock.now() - before, Duration::from_secs(62));
    assert!(desk.events().contains(&"rateLimit"));

    let impatient = Desk::with(Platform::RingCentral, desk.server.clone(), None, |settings| {
        settings.policy.max_retry_wait = Duration::from_secs(10);
    });
    impatient.log_in("+15550100").unwrap();
    for _ in 0..4 {
        impatient.auth.refresh(&terms()).unwrap();
    }
    let error = impatient.auth.refresh(&terms()).unwrap_err();
    assert_eq!((error.kind(), error.retry_after()), (ErrorKind::RateLimited, Some(Duration::from_secs(62))));
    assert_eq!(impatient.refresh_token(), "r1", "the login stands");
}

#[test]
fn attempts_of_one_failing_token_request_count_too() {
    let desk = phone();
    desk.server.replies.lock().unwrap().clear();
    desk.server.then(429, &json!({}));
    desk.pass(4000);
    let before = desk.server.requests();
    for _ in 0..10 {
        let minute = desk.clock.now() + Duration::from_secs(60);
        let sent = desk.server.requests();
        while desk.clock.now() < minute {
            desk.call().unwrap_err();
            desk.pass(7);
        }
        assert!(desk.server.requests() - sent <= 5);
    }
    assert!(desk.server.requests() > before + 5);
}

//! Quotas and failures.

use pcsdk::sandbox::SandboxOptions;

use crate::http::{BASIC, FORM, send, visit, visit_with};

const EXTENSION: &str = "/restapi/v1.0/account/~/extension/~";

#[test]
fn every_answer_tells_the_quota() {
    let visitor = visit();
    let answer = visitor.get("/api/v2/users/me");
    for (name, value) in
        [("inin-ratelimit-count", "1"), ("inin-ratelimit-allowed", "300"), ("inin-ratelimit-reset", "60")]
    {
        assert_eq!(answer.header(name), Some(value), "{name}");
    }
    let answer = visitor.get(EXTENSION);
    for (name, value) in [("group", "light"), ("limit", "50"), ("remaining", "49"), ("window", "60")] {
        assert_eq!(answer.header(&format!("X-Rate-Limit-{name}")), Some(value), "{name}");
    }
    let heavy = visitor.get("/restapi/v1.0/account/~/call-log");
    assert_eq!(
        (heavy.header("x-rate-limit-group"), heavy.header("x-rate-limit-limit")),
        (Some("heavy"), Some("10"))
    );
}

#[test]
fn without_throttling_the_quota_never_runs_out() {
    let visitor = visit();
    for _ in 0..60 {
        let answer = visitor.get("/restapi/v1.0/account/~/call-log");
        let left: u32 = answer.header("x-rate-limit-remaining").unwrap().parse().unwrap();
        assert!(answer.status == 200 && left >= 5, "{left}");
    }
}

#[test]
fn with_throttling_the_next_request_is_429_and_says_when_to_come_back() {
    let visitor = visit_with(SandboxOptions { throttle: Some(3), ..SandboxOptions::default() });
    for (path, code) in [("/api/v2/users/me", "too.many.requests.retry.after"), (EXTENSION, "CMN-301")] {
        for _ in 0..3 {
            assert_eq!(visitor.get(path).status, 200);
        }
        let answer = visitor.get(path);
        assert_eq!(answer.status, 429);
        let wait: u64 = answer.header("retry-after").unwrap().parse().unwrap();
        assert!((1..=60).contains(&wait));
        let body = answer.json();
        assert!(body["code"] == code || body["errorCode"] == code, "{body}");
    }
    assert_eq!(visitor.get(EXTENSION).header("x-rate-limit-remaining"), Some("0"));
    assert_eq!(visitor.get("/api/v2/users/me").header("inin-ratelimit-count"), Some("3"));
}

#[test]
fn a_short_window_opens_again() {
    let options = SandboxOptions { throttle: Some(1), throttle_window: 1, ..SandboxOptions::default() };
    let visitor = visit_with(options);
    assert_eq!(visitor.get("/api/v2/users/me").status, 200);
    let blocked = visitor.get("/api/v2/users/me");
    assert_eq!((blocked.status, blocked.header("retry-after")), (429, Some("1")));
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(5);
    while visitor.get("/api/v2/users/me").status != 200 {
        assert!(std::time::Instant::now() < deadline);
    }
}

#[test]
fn the_sixth_ringcentral_login_of_a_minute_is_throttled() {
    let visitor = visit_with(SandboxOptions { throttle: Some(100), ..SandboxOptions::default() });
    let login = || {
        let form = b"grant_type=password&username=u&password=p";
        send(&visitor.sandbox, "POST", "/restapi/oauth/token", &[BASIC, FORM], form)
    };
    // The visitor logged in once.
    for _ in 0..4 {
        assert_eq!(login().status, 200);
    }
    let answer = login();
    assert_eq!((answer.status, answer.json()["errorCode"].as_str()), (429, Some("CMN-301")));
    assert!(answer.header("retry-after").is_some());
    let form = b"grant_type=client_credentials";
    assert_eq!(send(&visitor.sandbox, "POST", "/oauth/token", &[BASIC, FORM], form).status, 200);
}

#[test]
fn a_share_of_requests_fails_and_the_same_ones_for_the_same_seed() {
    let statuses = || {
        let visitor = visit_with(SandboxOptions { fail_rate: 0.5, ..SandboxOptions::default() });
        (0..40).map(|_| visitor.get("/api/v2/users/me").status).collect::<Vec<_>>()
    };
    let first = statuses();
    let failed = first.iter().filter(|status| **status == 503).count();
    assert!((8..=32).contains(&failed), "{failed}");
    assert!(first.iter().all(|status| matches!(status, 200 | 503)));
    assert_eq!(first, statuses());
}

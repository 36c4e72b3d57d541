use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Instant, SystemTime};

use serde_json::json;

use super::*;
use crate::cancel::Cancel;
use crate::clock::SystemClock;
use crate::platform::Platform;
use crate::transport::{Interrupt, Limits};

/// A clock on which a wait takes no time, though everybody gets a turn.
#[derive(Debug)]
struct Hurried {
    start: Instant,
    passed: AtomicU64,
}

impl Clock for Hurried {
    fn now(&self) -> Instant {
        self.start + Duration::from_millis(self.passed.load(Ordering::SeqCst))
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    fn wait(&self, wait: Duration, _: &Cancel, _: Option<&Interrupt>) -> Waited {
        self.passed.fetch_add(u64::try_from(wait.as_millis()).unwrap(), Ordering::SeqCst);
        thread::yield_now();
        Waited::Over
    }

    fn chance(&self) -> f64 {
        0.0
    }
}

fn hurried() -> Hurried {
    Hurried { start: Instant::now(), passed: AtomicU64::new(0) }
}

fn terms(deadline: Instant) -> Terms {
    let limits = Limits {
        connect: PATIENCE,
        first_byte: PATIENCE,
        stall: PATIENCE,
        deadline: Some(deadline),
        response_bytes: 1 << 20,
    };
    Terms { limits, cancel: Cancel::new(), interrupt: None }
}

fn login(is_implicit: bool) -> LoginPage {
    let options = json!({"client_id": "c", "redirect_uri": "http://127.0.0.1/cb", "implicit": is_implicit});
    LoginPage::from_options(Platform::PureCloud, None, options.as_object().unwrap()).unwrap()
}

/// Waits for the login page's answer while `visitor` runs, which is given the port and the state.
fn ask_while(
    clock: &dyn Clock,
    terms: &Terms,
    is_implicit: bool,
    visitor: impl FnOnce(u16, &str) + Send + 'static,
) -> (Result<Redirect>, u16) {
    let mut page = login(is_implicit);
    let (state, visiting) = (page.state.clone(), Arc::new(Mutex::new(None)));
    let open: Opener = {
        let (visiting, visitor) = (visiting.clone(), Mutex::new(Some(visitor)));
        Arc::new(move |url: &str| {
            let address = url.split("127.0.0.1%3A").nth(1).unwrap();
            let port = address.split("%2F").next().unwrap().parse().unwrap();
            let (visitor, state) = (visitor.lock().unwrap().take().unwrap(), state.clone());
            let visit = thread::spawn(move || visitor(port, state.expose()));
            *visiting.lock().unwrap() = Some((port, visit));
            Ok(())
        })
    };
    let asked = Endpoints::default_of(Platform::PureCloud);
    let done = ask(&mut page, "https://login.example/authorize", &asked, Some(&open), clock, terms);
    let (port, visit) = visiting.lock().unwrap().take().unwrap();
    visit.join().unwrap();
    (done, port)
}

fn say(port: u16, request: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    // A visitor whom nobody wants may be cut off.
    let _ = stream.read_to_string(&mut answer);
    answer
}

fn get(port: u16, target: &str) -> String {
    say(port, &format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"))
}

#[test]
fn the_user_has_five_minutes_and_the_port_is_free_again() {
    let clock = hurried();
    let (done, port) = ask_while(&clock, &terms(clock.now() + PATIENCE), false, |_, _| {});
    let error = done.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Timeout, Some("login_timeout")));
    assert!(error.message().contains(&format!("http://127.0.0.1:{port}/cb")), "{error}");
    assert_eq!(clock.passed.load(Ordering::SeqCst), 300_000);
    TcpListener::bind(("127.0.0.1", port)).unwrap();
}

#[test]
fn a_slow_visitor_is_sent_away_after_ten_seconds_and_keeps_nobody_out() {
    let clock = hurried();
    let (done, _) = ask_while(&clock, &terms(clock.now() + PATIENCE), false, |port, state| {
        let mut slow = TcpStream::connect(("127.0.0.1", port)).unwrap();
        slow.write_all(b"GET /cb?code=").unwrap();
        // Ends when the other side has lost its patience, long before the five minutes.
        assert_eq!(slow.read(&mut [0; 8]).unwrap_or(0), 0);
        let _silent = TcpStream::connect(("127.0.0.1", port)).unwrap();
        assert!(get(port, &format!("/cb?code=c&state={state}")).starts_with("HTTP/1.1 200 "));
    });
    assert_eq!(done.unwrap().field("code").unwrap().expose(), "c");
}

#[test]
fn a_crowd_of_silent_visitors_keeps_nobody_out() {
    let clock = SystemClock;
    let (done, _) = ask_while(&clock, &terms(clock.now() + PATIENCE), false, |port, state| {
        let crowd: Vec<_> = (0..100).map(|_| TcpStream::connect(("127.0.0.1", port)).unwrap()).collect();
        assert!(get(port, &format!("/cb?state={state}&code=c")).starts_with("HTTP/1.1 200 "));
        drop(crowd);
    });
    done.unwrap();
}

#[test]
fn the_fragment_comes_in_the_body_of_a_page_of_ours_only() {
    let clock = SystemClock;
    let (done, _) = ask_while(&clock, &terms(clock.now() + PATIENCE), true, |port, state| {
        let page = get(port, "/cb");
        assert!(page.contains("Cache-Control: no-store") && page.contains("location.hash"), "{page}");
        let fragment = format!("access_token=t&token_type=bearer&state={state}");
        let post = |origin: &str, body: &str| {
            let head = format!("POST /cb HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{origin}");
            say(port, &format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()))
        };
        let own = format!("Origin: http://127.0.0.1:{port}\r\n");
        assert!(post("", &fragment).starts_with("HTTP/1.1 403 "));
        assert!(post("Origin: null\r\n", &fragment).starts_with("HTTP/1.1 403 "));
        assert!(post("Origin: http://evil.example\r\n", &fragment).starts_with("HTTP/1.1 403 "));
        assert!(post(&format!("{own}{own}"), &fragment).starts_with("HTTP/1.1 403 "));
        assert!(post(&own, "").starts_with("HTTP/1.1 400 "));
        let note = post(&own, &fragment);
        assert!(note.starts_with("HTTP/1.1 200 ") && !note.contains(state), "{note}");
    });
    assert_eq!(done.unwrap().field("access_token").unwrap().expose(), "t");
}

#[test]
fn a_cancel_or_a_signal_ends_the_wait_at_once() {
    let terms = terms(Instant::now() + PATIENCE);
    let cancel = terms.cancel.clone();
    let (done, port) = ask_while(&SystemClock, &terms, false, move |_, _| cancel.cancel());
    assert_eq!(done.unwrap_err().kind(), ErrorKind::Cancelled);
    TcpListener::bind(("127.0.0.1", port)).unwrap();

    let terms = Terms { cancel: Cancel::new(), interrupt: Some(Arc::new(|| true)), ..terms };
    let (done, _) = ask_while(&SystemClock, &terms, false, |_, _| {});
    assert_eq!(done.unwrap_err().code(), Some("interrupted"));
}

#[test]
fn a_port_that_somebody_has_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut page = login(false);
    page.redirect_uri = format!("http://{}/cb", taken.local_addr().unwrap());
    let asked = Endpoints::default_of(Platform::PureCloud);
    let open: Opener = Arc::new(|_| unreachable!("nothing is opened"));
    let clock = hurried();
    let done = ask(&mut page, "https://login.example", &asked, Some(&open), &clock, &terms(clock.now()));
    let error = done.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Connection, Some("port_unavailable")));
    assert!(error.message().contains(&page.redirect_uri), "{error}");
}

#[test]
fn what_the_page_says_is_escaped() {
    let clock = SystemClock;
    let (done, _) = ask_while(&clock, &terms(clock.now() + PATIENCE), false, |port, state| {
        let target = format!("/cb?error=access_denied&error_description=%3Cimg+src%3Dx%3E&state={state}");
        let page = get(port, &target);
        assert!(
            page.starts_with("HTTP/1.1 400 ") && !page.contains("<img") && page.contains("&#60;img"),
            "{page}"
        );
    });
    assert_eq!(done.unwrap_err().code(), Some("access_denied"));
}

//! Logins kept in a file survive the process: killed at any step, and shared by many that all fail.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    unsafe_code,
    reason = "a test that meets what it did not expect ends; it kills processes through the kernel"
)]

use std::collections::HashSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use std::time::Duration;

use pcsdk::{CallOptions, Cancel, Client, Config, ErrorKind, Platform, RawRequest};
use serde_json::{Value, json};

/// What a child of these tests is told: where the server is, which platform it speaks to, and at which step it dies.
const SERVER: &str = "PCSDK_TEST_SERVER";
const PLATFORM: &str = "PCSDK_TEST_PLATFORM";
const DEATH: &str = "PCSDK_TEST_DEATH";

/// An authorization server with rotating refresh tokens: whoever sends a used one loses the login.
#[derive(Default)]
struct Issuer {
    serial: u64,
    access: HashSet<String>,
    refresh: HashSet<String>,
    logins: usize,
    token_requests: usize,
    reuses: usize,
    /// Answers every token request with a failure.
    fails: bool,
    /// Kills the process of that id at a token request.
    victim: Option<(i32, Blow)>,
}

/// When the server kills its client.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Blow {
    BeforeWork,
    BeforeAnswer,
    AfterAnswer,
}

#[derive(Clone)]
struct Server {
    url: String,
    issuer: Arc<Mutex<Issuer>>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server =
            Self { url: format!("http://{}", listener.local_addr().unwrap()), issuer: Arc::default() };
        let acceptor = server.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let server = acceptor.clone();
                thread::spawn(move || server.serve(&stream));
            }
        });
        server
    }

    fn issuer(&self) -> MutexGuard<'_, Issuer> {
        self.issuer.lock().unwrap()
    }

    fn serve(&self, mut stream: &TcpStream) -> Option<()> {
        let mut reader = BufReader::new(stream);
        let (mut first, mut length, mut bearer) = (String::new(), 0, String::new());
        reader.read_line(&mut first).ok()?;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok()?;
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse().unwrap(),
                "authorization" => value.trim_start_matches("Bearer ").clone_into(&mut bearer),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        let body = String::from_utf8(body).unwrap();
        let is_token_request = first.contains("/oauth/token");
        let victim = self.issuer().victim.filter(|_| is_token_request);
        let strike = |moment: Blow| {
            if let Some((process, blow)) = victim
                && blow == moment
            {
                // SAFETY: the process is a child of this test that has not been waited for.
                unsafe { libc::kill(process, libc::SIGKILL) };
                self.issuer().victim = None;
                return true;
            }
            false
        };
        if strike(Blow::BeforeWork) {
            return None;
        }
        let (status, answer) =
            if is_token_request { self.issuer().token(&body) } else { self.issuer().call(&bearer) };
        if strike(Blow::BeforeAnswer) {
            return None;
        }
        let text = answer.to_string();
        let head = "content-type: application/json\r\nconnection: close";
        write!(stream, "HTTP/1.1 {status} X\r\n{head}\r\ncontent-length: {}\r\n\r\n{text}", text.len())
            .ok()?;
        stream.flush().ok()?;
        strike(Blow::AfterAnswer);
        Some(())
    }
}

impl Issuer {
    fn token(&mut self, form: &str) -> (u16, Value) {
        self.token_requests += 1;
        if self.fails {
            return (500, json!({}));
        }
        let old = form.split('&').find_map(|pair| pair.strip_prefix("refresh_token="));
        match old {
            Some(old) if !self.refresh.remove(old) => {
                self.reuses += 1;
                self.refresh.clear();
                self.access.clear();
                return (400, json!({"error": "invalid_grant"}));
            }
            Some(_) => {}
            None => self.logins += 1,
        }
        self.serial += 1;
        let (access, refresh) = (format!("a{}", self.serial), format!("r{}", self.serial));
        self.access = HashSet::from([access.clone()]);
        self.refresh.insert(refresh.clone());
        (200, json!({"access_token": access, "refresh_token": refresh, "expires_in": 3600, "owner_id": "1"}))
    }

    fn call(&self, bearer: &str) -> (u16, Value) {
        if self.access.contains(bearer) {
            (200, json!({}))
        } else {
            (401, json!({"code": "bad.credentials"}))
        }
    }
}

fn child(server: &Server, platform: Platform, state: &Path, death: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "a_child_of_this_file", "--ignored"])
        .env(SERVER, &server.url)
        .env(PLATFORM, platform.name())
        .env(DEATH, death)
        .env("PCSDK_STATE_DIR", state)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Lets a child live to its end.
fn live(server: &Server, platform: Platform, state: &Path) {
    let ended = child(server, platform, state, "").wait().unwrap();
    assert!(ended.success(), "{ended}");
}

/// Steps at which the kernel kills the child, by the system call that it is about to make.
const SYSTEM_CALLS: [&str; 4] = ["create", "fsync", "rename", "unlock"];

fn killed(server: &Server, platform: Platform, state: &Path, step: &str) -> ExitStatus {
    let blow = match step {
        "before work" => Blow::BeforeWork,
        "before answer" => Blow::BeforeAnswer,
        "after answer" => Blow::AfterAnswer,
        call => return child(server, platform, state, call).wait().unwrap(),
    };
    // It waits for its standard input's end, so that its id is known before it sends anything.
    let mut child = child(server, platform, state, "server");
    server.issuer().victim = Some((i32::try_from(child.id()).unwrap(), blow));
    fs::write(state.parent().unwrap().join("go"), "").unwrap();
    let ended = child.wait().unwrap();
    server.issuer().victim = None;
    ended
}

#[test]
fn a_process_killed_at_any_step_costs_at_most_one_login_and_never_the_store() {
    let mut steps = vec!["before work", "before answer", "after answer"];
    steps.extend(SYSTEM_CALLS);
    for platform in Platform::ALL {
        for renewal in [false, true] {
            for step in &steps {
                let name = format!("{platform}, {}: {step}", if renewal { "renewal" } else { "login" });
                let (server, folder) = (Server::start(), tempfile::tempdir().unwrap());
                let state = folder.path().join("state");
                if renewal {
                    live(&server, platform, &state);
                    server.issuer().access.clear();
                }
                let before = server.issuer().logins;
                let ended = killed(&server, platform, &state, step);
                // An answer may be worked on faster than the blow falls; the kernel's own never come late.
                let must_die = *step != "after answer";
                assert!(!must_die || ended.signal().is_some(), "{name}: it was not killed ({ended})");
                intact(&state, &name);
                let during = server.issuer().logins;
                live(&server, platform, &state);
                live(&server, platform, &state);
                let issuer = server.issuer();
                assert!(
                    issuer.logins <= during + 1,
                    "{name}: {} logins after the kill",
                    issuer.logins - during
                );
                assert!(issuer.logins <= before + 2, "{name}");
                assert!(issuer.reuses <= 1, "{name}: an old refresh token was sent {} times", issuer.reuses);
                intact(&state, &name);
            }
        }
    }
}

/// A store file is whole, or not there.
fn intact(state: &Path, name: &str) {
    for entry in fs::read_dir(state).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let text = fs::read_to_string(&path).unwrap();
            let value: Value = serde_json::from_str(&text).unwrap_or_else(|_| panic!("{name}: {text}"));
            assert!(value["logins"][0]["refresh_token"].is_string(), "{name}: {text}");
        }
    }
}

#[test]
fn twenty_failing_processes_send_ringcentral_five_token_requests_a_minute() {
    let (server, folder) = (Server::start(), tempfile::tempdir().unwrap());
    let state = folder.path().join("state");
    live(&server, Platform::RingCentral, &state);
    server.issuer().access.clear();
    server.issuer().fails = true;
    let children: Vec<_> = (0..20).map(|_| child(&server, Platform::RingCentral, &state, "no")).collect();
    for mut child in children {
        assert!(!child.wait().unwrap().success());
    }
    assert_eq!(server.issuer().token_requests, 5, "the login's one, and four that failed");
    intact(&state, "after the failures");
}

#[test]
#[ignore = "a process of the tests above"]
fn a_child_of_this_file() {
    let death = std::env::var(DEATH).unwrap();
    if death == "server" {
        let go = Path::new(&std::env::var("PCSDK_STATE_DIR").unwrap()).with_file_name("go");
        while !go.exists() {
            Cancel::new().wait(Duration::from_millis(2));
        }
    } else if SYSTEM_CALLS.contains(&death.as_str()) {
        die_at(&death);
    }
    let platform = Platform::from_name(&std::env::var(PLATFORM).unwrap()).unwrap();
    let url = std::env::var(SERVER).unwrap();
    let options = json!({"base_url": url, "client_id": "c", "client_secret": "s", "storage_key": "k", "max_retry_wait": 1});
    let client = Client::new(Config::from_json(platform, options.to_string().as_bytes()).unwrap()).unwrap();
    if !client.is_authorized() {
        log_in(&client);
    }
    match call(&client) {
        Err(ErrorKind::Auth | ErrorKind::Unauthorized) => {
            log_in(&client);
            call(&client).unwrap();
        }
        other => other.unwrap(),
    }
}

fn log_in(client: &Client) {
    let grant = json!({"grant": "password", "username": "ann@example.com", "password": "p"}).to_string();
    client.login(grant.as_bytes(), &CallOptions::default()).unwrap();
}

fn call(client: &Client) -> Result<(), ErrorKind> {
    let request = RawRequest { method: "GET", path: "/api/v2/users/me", ..RawRequest::default() };
    client.request(&request, &CallOptions::default()).map(drop).map_err(|error| error.kind())
}

/// Has the kernel kill this process at a system call, before the call does anything.
fn die_at(step: &str) {
    let sixteen = |number: u32| u16::try_from(number).unwrap();
    let load = sixteen(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS);
    let equal = sixteen(libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K);
    let has = sixteen(libc::BPF_JMP | libc::BPF_JSET | libc::BPF_K);
    let end = sixteen(libc::BPF_RET | libc::BPF_K);
    // Where `seccomp_data` has the call's number, and the low halves of its arguments.
    let (number, second, third) = (0, 24, 32);
    let one = |code, jt, jf, k| libc::sock_filter { code, jt, jf, k };
    let call = |number: libc::c_long| u32::try_from(number).unwrap();
    // The call, and which bits of which argument it must have.
    let (calls, argument): (&[u32], Option<(u32, u16, i32)>) = match step {
        "create" => (&[call(libc::SYS_openat)], Some((third, has, libc::O_EXCL))),
        "fsync" => (&[call(libc::SYS_fsync)], None),
        #[cfg(target_arch = "x86_64")]
        "rename" => (&[call(libc::SYS_rename), call(libc::SYS_renameat), call(libc::SYS_renameat2)], None),
        #[cfg(not(target_arch = "x86_64"))]
        "rename" => (&[call(libc::SYS_renameat), call(libc::SYS_renameat2)], None),
        "unlock" => (&[call(libc::SYS_flock)], Some((second, equal, libc::LOCK_UN))),
        other => panic!("{other} is no step"),
    };
    let mut program = Vec::new();
    for wanted in calls {
        let condition = argument.map(|(place, test, bits)| {
            [one(load, 0, 0, place), one(test, 0, 1, u32::try_from(bits).unwrap())]
        });
        let condition: Vec<_> = condition.into_iter().flatten().collect();
        program.push(one(load, 0, 0, number));
        program.push(one(equal, 0, u8::try_from(condition.len()).unwrap() + 1, *wanted));
        program.extend(condition);
        program.push(one(end, 0, 0, libc::SECCOMP_RET_KILL_PROCESS));
    }
    program.push(one(end, 0, 0, libc::SECCOMP_RET_ALLOW));
    let filter = libc::sock_fprog {
        len: sixteen(u32::try_from(program.len()).unwrap()),
        filter: program.as_mut_ptr(),
    };
    // SAFETY: the filter lives during the calls, which copy it.
    unsafe {
        assert_eq!(libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), 0);
        let mode = libc::c_ulong::from(libc::SECCOMP_MODE_FILTER);
        assert_eq!(libc::prctl(libc::PR_SET_SECCOMP, mode, &raw const filter), 0, "no seccomp here");
    }
}

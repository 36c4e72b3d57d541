//! What is left of a login in the memory of the process, freed memory included. A program of its own, so that no other
//! test's secrets are found; the server is another process.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that meets what it did not expect ends; the server tells its address by printing it"
)]

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::FileExt;
use std::process::{Child, Command, Stdio};

use pcsdk::{CallOptions, Client, Config, Platform, RawRequest};

/// Says that a process of this program is the server.
const SERVER: &str = "PCSDK_TEST_MEMORY_SERVER";

/// What nobody but the needles of this test is masked with.
const MASK: u8 = 0xa5;

/// A text of which this process has no copy of its own in plain form.
#[derive(Clone, Copy)]
struct Needle {
    name: &'static str,
    seed: u8,
}

const PASSWORD: Needle = Needle { name: "password", seed: 3 };
const CLIENT_SECRET: Needle = Needle { name: "client secret", seed: 7 };
const GIVEN_REFRESH: Needle = Needle { name: "refresh token that is given", seed: 11 };
const JWT: Needle = Needle { name: "JWT", seed: 13 };
const ACCESS: Needle = Needle { name: "access token", seed: 17 };
const REFRESH: Needle = Needle { name: "refresh token", seed: 19 };
const ALL: [Needle; 6] = [PASSWORD, CLIENT_SECRET, GIVEN_REFRESH, JWT, ACCESS, REFRESH];

impl Needle {
    const LENGTH: usize = 40;

    /// The masked character at a place: letters and digits that nothing else in memory has in this order.
    fn masked(self, at: usize) -> u8 {
        const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyzACDEFGHJ";
        let mixed = (at + 1) * (usize::from(self.seed) * 2 + 1) * 40_503 / 7;
        LETTERS[mixed % LETTERS.len()] ^ MASK
    }

    fn write(self, into: &mut Vec<u8>) {
        into.extend((0..Self::LENGTH).map(|at| self.masked(at) ^ MASK));
    }

    /// How often half of it stands in `bytes`: a copy that was overwritten in part is one all the same.
    fn count(self, bytes: &[u8]) -> usize {
        let half = Self::LENGTH / 2;
        let found = |start: usize| {
            let first = self.masked(start) ^ MASK;
            let is_here = |at: &usize| {
                bytes[*at] == first && (0..half).all(|i| bytes[*at + i] ^ MASK == self.masked(start + i))
            };
            (0..bytes.len().saturating_sub(half - 1)).filter(is_here).count()
        };
        found(0).max(found(half))
    }
}

/// Text with needles in it, wiped when dropped.
struct Message(Vec<u8>);

impl Message {
    fn new(parts: &[Result<&str, Needle>]) -> Self {
        let mut text = Vec::with_capacity(1024);
        for part in parts {
            match part {
                Ok(plain) => text.extend(plain.as_bytes()),
                Err(needle) => needle.write(&mut text),
            }
        }
        assert!(text.capacity() == 1024, "a text that grows leaves copies behind");
        Self(text)
    }
}

impl Drop for Message {
    fn drop(&mut self) {
        self.0.fill(0);
        std::hint::black_box(&self.0);
    }
}

/// How often each needle stands in the memory that this process can write.
fn copies() -> Vec<(&'static str, usize)> {
    const PIECE: usize = 1 << 20;
    let memory = File::open("/proc/self/mem").unwrap();
    let mut piece = vec![0_u8; PIECE + Needle::LENGTH];
    let own = piece.as_ptr() as u64..piece.as_ptr() as u64 + piece.len() as u64;
    let mut counts = ALL.map(|needle| (needle.name, 0));
    for line in fs::read_to_string("/proc/self/maps").unwrap().lines() {
        let mut fields = line.split_whitespace();
        let (start, end) = fields.next().unwrap().split_once('-').unwrap();
        if !fields.next().unwrap().starts_with("rw") || line.ends_with("[vvar]") {
            continue;
        }
        let address = |text: &str| u64::from_str_radix(text, 16).unwrap();
        let (start, end) = (address(start), address(end));
        // What is being read into is no part of what is looked at.
        for (from, to) in [(start, end.min(own.start.max(start))), (start.max(own.end.min(end)), end)] {
            let mut at = from;
            while at < to {
                // Pieces overlap, so that nothing is missed between them.
                let length = usize::try_from(to - at).unwrap().min(PIECE);
                let Ok(read) = memory.read_at(&mut piece[..length], at) else { break };
                for (count, needle) in counts.iter_mut().zip(ALL) {
                    count.1 += needle.count(&piece[..read]);
                }
                let step = if at + (length as u64) < to { length - Needle::LENGTH } else { length };
                at += step as u64;
            }
            if own.end <= start || own.start >= end {
                break;
            }
        }
    }
    counts.into()
}

/// Of those, the ones that were found.
fn found() -> Vec<(&'static str, usize)> {
    copies().into_iter().filter(|(_, count)| *count > 0).collect()
}

/// Another process, which ends with its standard input.
struct Server {
    process: Child,
    url: String,
}

impl Server {
    fn start() -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "nothing_of_a_login_stays_in_memory", "--nocapture"])
            .env(SERVER, "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let url = lines.map(Result::unwrap).find_map(|line| Some(line.split_once("at=")?.1.to_owned()));
        Self { process, url: url.unwrap() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Gives every login the same tokens, in whole answers and in chunks by turns.
fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    println!("\nat=http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let mut logins = 0;
        for stream in listener.incoming() {
            while answer(stream.as_ref().unwrap(), &mut logins).is_some() {}
        }
    });
    // Ends with the test, however that ends.
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
}

fn answer(mut stream: &TcpStream, logins: &mut usize) -> Option<()> {
    let mut reader = BufReader::new(stream);
    let (mut head, mut length) = (String::new(), 0);
    while !head.ends_with("\r\n\r\n") {
        let start = head.len();
        (reader.read_line(&mut head).ok()? > 0).then_some(())?;
        if let Some(value) = head[start..].to_ascii_lowercase().strip_prefix("content-length: ") {
            length = value.trim().parse().unwrap();
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let (status, body) = if head.contains("/oauth/token") {
        let answer = [
            Ok("{\"access_token\":\""),
            Err(ACCESS),
            Ok("\",\"token_type\":\"bearer\",\"expires_in\":3600,\"refresh_token\":\""),
            Err(REFRESH),
            Ok("\"}"),
        ];
        *logins += 1;
        (200, Message::new(&answer).0.clone())
    } else if head.starts_with("GET") {
        (200, b"{\"id\":1}".to_vec())
    } else {
        (400, b"{\"message\":\"no\"}".to_vec())
    };
    let framing = if status == 200 && logins.is_multiple_of(2) {
        format!("transfer-encoding: chunked\r\n\r\n{:x}\r\n", body.len())
    } else {
        format!("content-length: {}\r\n\r\n", body.len())
    };
    let end: &[u8] = if framing.starts_with("transfer") { b"\r\n0\r\n\r\n" } else { b"" };
    let head = format!("HTTP/1.1 {status} X\r\ncontent-type: application/json\r\n{framing}");
    stream.write_all(&[head.as_bytes(), &body, end].concat()).ok()
}

fn client(server: &Server) -> Client {
    let url = format!("{{\"base_url\":\"{}\",\"client_id\":\"app\",\"client_secret\":\"", server.url);
    let options = Message::new(&[Ok(&url), Err(CLIENT_SECRET), Ok("\",\"use_environment\":false}")]);
    Client::new(Config::from_json(Platform::RingCentral, &options.0).unwrap()).unwrap()
}

fn call(client: &Client) {
    let options = CallOptions::default();
    let request = |method| RawRequest { method, path: "/thing", ..RawRequest::default() };
    assert_eq!(client.request(&request("GET"), &options).unwrap().status(), 200);
    assert_eq!(client.request(&request("DELETE"), &options).unwrap_err().status(), Some(400));
}

#[test]
fn nothing_of_a_login_stays_in_memory() {
    if std::env::var_os(SERVER).is_some() {
        return serve();
    }
    let server = Server::start();
    {
        let planted = Message::new(&[Err(ACCESS)]);
        assert_eq!(found(), [(ACCESS.name, 1)], "the search finds what is there");
        drop(planted);
    }
    let grants = [
        ("password", "\"username\":\"ann\",\"password\":\"", PASSWORD),
        ("refresh_token", "\"refresh_token\":\"", GIVEN_REFRESH),
        ("jwt", "\"jwt\":\"", JWT),
    ];
    for (name, fields, secret) in grants {
        let client = client(&server);
        for _ in 0..2 {
            let start = format!("{{\"grant\":\"{name}\",{fields}");
            let grant = Message::new(&[Ok(&start), Err(secret), Ok("\"}")]);
            client.login(&grant.0, &CallOptions::default()).unwrap();
            drop(grant);
            call(&client);
            let held = found();
            let count =
                |needle: Needle| held.iter().find(|(name, _)| *name == needle.name).map_or(0, |f| f.1);
            // A JWT logs in again when the token ends; the other two are spent.
            assert_eq!(count(secret) > 0, name == "jwt", "{name}: {held:?}");
            assert!(count(ACCESS) > 0 && count(REFRESH) > 0, "{name}: {held:?}");
        }
        drop(client);
        assert_eq!(found(), [], "after a login by {name}");
    }
}

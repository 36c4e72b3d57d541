//! A client of a hundred lines, so that nothing of the library stands between a test and the wire.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use pcsdk::Platform;
use pcsdk::sandbox::{Sandbox, SandboxOptions};
use serde_json::Value;

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// A sandbox with a token for each platform.
pub(crate) struct Visitor {
    pub(crate) sandbox: Sandbox,
    purecloud: String,
    ringcentral: String,
}

pub(crate) fn visit() -> Visitor {
    visit_with(SandboxOptions::default())
}

pub(crate) fn visit_with(options: SandboxOptions) -> Visitor {
    let sandbox = Sandbox::start(options).unwrap();
    let token = |path, form: &str| {
        let answer = send(&sandbox, "POST", path, &[BASIC, FORM], form.as_bytes());
        answer.json()["access_token"].as_str().unwrap().to_owned()
    };
    let purecloud = token("/oauth/token", "grant_type=client_credentials");
    let ringcentral = token("/restapi/oauth/token", "grant_type=password&username=%2B1&password=p");
    Visitor { sandbox, purecloud, ringcentral }
}

/// `id:secret`.
pub(crate) const BASIC: (&str, &str) = ("Authorization", "Basic aWQ6c2VjcmV0");
pub(crate) const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");
const JSON: (&str, &str) = ("Content-Type", "application/json");

impl Visitor {
    pub(crate) fn bearer(&self, platform: Platform) -> String {
        let token = if platform == Platform::PureCloud { &self.purecloud } else { &self.ringcentral };
        format!("Bearer {token}")
    }

    /// A request with the token of the path's platform.
    pub(crate) fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let platform = if path.starts_with("/api/") { Platform::PureCloud } else { Platform::RingCentral };
        let bearer = self.bearer(platform);
        let mut all = vec![("Authorization", bearer.as_str())];
        all.extend(headers);
        send(&self.sandbox, method, path, &all, body)
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], b"")
    }

    /// The JSON of a request that succeeds.
    pub(crate) fn read(&self, path: &str) -> Value {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {answer:?}");
        answer.json()
    }

    pub(crate) fn write(&self, method: &str, path: &str, body: &Value) -> Answer {
        self.send(method, path, &[JSON], body.to_string().as_bytes())
    }

    pub(crate) fn delete(&self, path: &str) -> Answer {
        self.send("DELETE", path, &[], b"")
    }
}

pub(crate) fn send(
    sandbox: &Sandbox,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Answer {
    let mut connection = Connection::open(sandbox.port());
    connection.send(method, path, headers, body)
}

/// One connection, kept alive.
pub(crate) struct Connection {
    port: u16,
    reader: BufReader<TcpStream>,
}

impl Connection {
    pub(crate) fn open(port: u16) -> Self {
        Self { port, reader: BufReader::new(TcpStream::connect(("127.0.0.1", port)).unwrap()) }
    }

    pub(crate) fn send(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let mut head = format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n", self.port).into_bytes();
        for (name, value) in headers {
            write!(head, "{name}: {value}\r\n").unwrap();
        }
        if !body.is_empty() {
            write!(head, "Content-Length: {}\r\n", body.len()).unwrap();
        }
        head.extend(b"\r\n");
        let stream = self.reader.get_mut();
        stream.write_all(&head).unwrap();
        // A server that refuses a long body may hang up before it has read all of it.
        let _ = stream.write_all(body);
        self.receive(method)
    }

    fn receive(&mut self, method: &str) -> Answer {
        let status = self.line();
        let status: u16 = status.split(' ').nth(1).unwrap().parse().unwrap();
        let mut headers = Vec::new();
        loop {
            let line = self.line();
            let Some((name, value)) = line.split_once(':') else { break };
            headers.push((name.to_owned(), value.trim().to_owned()));
        }
        let mut answer = Answer { status, headers, body: Vec::new() };
        let length = answer.header("content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
        if method != "HEAD" {
            answer.body = vec![0; length];
            self.reader.read_exact(&mut answer.body).unwrap();
        }
        answer
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.reader.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }
}

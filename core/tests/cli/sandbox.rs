//! `pcsdk sandbox`: one line of JSON, then service until a signal.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command};

use serde_json::Value;

use crate::shell::{PURECLOUD, pcsdk, run};

/// A sandbox in a process of its own; it ends with the test.
struct Served {
    child: Child,
    line: Value,
}

impl Served {
    fn start(arguments: &[&str]) -> Self {
        let mut child = pcsdk([&["sandbox"][..], arguments].concat()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        Self { line: serde_json::from_str(&line).unwrap(), child }
    }

    fn url(&self) -> &str {
        self.line["url"].as_str().unwrap()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn it_says_where_it_listens_and_serves_until_it_is_told_to_end() {
    for signal in ["-TERM", "-INT"] {
        let mut served = Served::start(&[]);
        assert_eq!(served.line["pid"], served.child.id());
        assert_eq!(
            run(served.url(), &PURECLOUD, &["call", "getUsersMe", "--field", "name"]).output(),
            "Ada Lovelace\n"
        );
        assert!(
            Command::new("kill").args([signal, &served.child.id().to_string()]).status().unwrap().success()
        );
        served.child.wait().unwrap();
        let mut rest = String::new();
        served.child.stdout.take().unwrap().read_to_string(&mut rest).unwrap();
        assert_eq!(rest, "", "one line and no more");
    }
}

#[test]
fn its_options_shape_what_it_serves() {
    let few = Served::start(&["--users", "3"]);
    assert_eq!(run(few.url(), &PURECLOUD, &["call", "getUsers", "--field", "total"]).output(), "3\n");
    let failing = Served::start(&["--fail-rate", "1"]);
    let said = run(failing.url(), &PURECLOUD, &["call", "getUsersMe", "--timeout", "0.4"]).failed(1);
    assert!(said.contains("503"), "{said}");
}

#[test]
fn options_that_make_no_sense_are_refused() {
    for arguments in
        [&["sandbox", "--fail-rate", "2"][..], &["sandbox", "--users", "0"], &["sandbox", "--port", "70000"]]
    {
        run("", &[], arguments).failed(2);
    }
}

#[test]
fn a_port_that_is_taken_is_an_error() {
    let first = Served::start(&[]);
    let port = first.url().rsplit(':').next().unwrap();
    let said = run("", &[], &["sandbox", "--port", port]).failed(2);
    assert!(said.contains(port), "{said}");
}

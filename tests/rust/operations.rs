//! Every operation, asked for as its definition does not allow: refused before anything is sent.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that meets what it did not expect ends")]

use std::io::ErrorKind as Io;
use std::net::TcpListener;

use pcsdk::catalog::{self, Operation};
use pcsdk::sandbox::{Extent, legal_arguments};
use pcsdk::{CallOptions, Client, Config, ErrorKind, Platform};
use serde_json::{Map, Value, json};

/// A client of a server that nobody has called yet.
struct Quiet {
    client: Client,
    server: TcpListener,
}

impl Quiet {
    fn new(platform: Platform) -> Self {
        let server = TcpListener::bind("127.0.0.1:0").unwrap();
        server.set_nonblocking(true).unwrap();
        let url = format!("http://{}", server.local_addr().unwrap());
        let options = json!({"base_url": url, "access_token": "t", "max_attempts": 1, "timeout": 1});
        let config = Config::from_json(platform, options.to_string().as_bytes()).unwrap();
        Self { client: Client::new(config).unwrap(), server }
    }

    fn refuses(&self, operation: &Operation, arguments: &Map<String, Value>, says: &str) {
        let text = json!(arguments).to_string();
        let error = self.client.call(&operation.id, text.as_bytes(), &CallOptions::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Argument, "{error} {text}");
        assert!(error.message().contains(says), "{error}");
    }

    fn was_not_called(&self) -> bool {
        self.server.accept().is_err_and(|error| error.kind() == Io::WouldBlock)
    }
}

#[test]
fn an_unknown_parameter_of_any_operation_is_refused_before_sending() {
    let mut count = 0;
    for platform in Platform::ALL {
        let quiet = Quiet::new(platform);
        for operation in catalog::operations(platform) {
            let mut arguments = legal_arguments(platform, &operation, Extent::Least);
            arguments.insert("noSuchParameter".to_owned(), json!(1));
            quiet.refuses(&operation, &arguments, "no parameter `noSuchParameter`");
            count += 1;
        }
        assert!(quiet.was_not_called());
    }
    assert!(count >= 3_875, "{count}");
}

#[test]
fn each_required_parameter_of_any_operation_is_missed_before_sending() {
    let mut count = 0;
    for platform in Platform::ALL {
        let quiet = Quiet::new(platform);
        for operation in catalog::operations(platform) {
            for param in operation.positional() {
                let mut arguments = legal_arguments(platform, &operation, Extent::Most);
                arguments.remove(&param.name).unwrap();
                // A file is the caller's to build; that is said of what comes before it in the definition, too.
                let says = format!("the required parameter `{}` is missing", param.name);
                quiet.refuses(&operation, &arguments, if is_file(&operation) { "" } else { &says });
                count += 1;
            }
        }
        assert!(quiet.was_not_called());
    }
    assert!(count > 4_000, "{count}");
}

fn is_file(operation: &Operation) -> bool {
    let is_text = |media: &String| media.contains("json") || media == "application/x-www-form-urlencoded";
    operation.body.as_ref().is_some_and(|body| !body.types.iter().any(is_text))
}

//! `pcsdk call` and `pcsdk request`: send, and print the answer as it came.

use std::io::Write;

use clap::Args;
use pcsdk::RawRequest;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::answer;
use crate::arguments::{self, Argument};
use crate::connection::Connection;
use crate::failure::Failure;
use crate::lookup;

/// Call an operation by its id and print the answer
///
///   pcsdk call getUsersMe expand=presence
///   pcsdk call createSMSMessage --body message.json
///
/// A repeated name makes a list; name:=json gives a value as JSON.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Call {
    /// The operation's id; `pcsdk ops TEXT` finds it
    operation: String,
    /// Its arguments, in the wire's spelling or in snake_case
    #[arg(value_name = "NAME=VALUE", value_parser = Argument::parse)]
    arguments: Vec<Argument>,
    /// A file with the JSON body, or - for standard input
    #[arg(long, value_name = "FILE")]
    body: Option<String>,
    /// Print only this field of a JSON answer: name, entities.0.id
    #[arg(long, value_name = "PATH")]
    field: Option<String>,
    #[command(flatten)]
    connection: Connection,
}

impl Call {
    pub(crate) fn run(self, out: &mut dyn Write) -> Result<(), Failure> {
        // An unknown operation is worth no login.
        let (platform, _) = lookup::operation(self.connection.platform, &self.operation)?;
        let client = self.connection.client(platform)?;
        let mut arguments = Value::Object(arguments::object(self.arguments)).to_string();
        if let Some(file) = &self.body {
            arguments = with_body(&arguments, file)?;
        }
        self.connection.authorize(&client)?;
        let response = client.call(&self.operation, arguments.as_bytes(), &self.connection.call_options())?;
        answer::print(&response, self.field.as_deref(), out)
    }
}

/// Send a request that the catalogue need not know, and print the answer
///
///   pcsdk request GET /api/v2/users/me expand=presence
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Request {
    /// GET, POST, …
    method: String,
    /// A path on the API's host
    path: String,
    /// The query
    #[arg(value_name = "NAME=VALUE", value_parser = Argument::parse)]
    query: Vec<Argument>,
    /// A further header: "Name: value"
    #[arg(long, value_name = "HEADER", value_parser = header)]
    header: Vec<(String, String)>,
    /// A file with the body, or - for standard input
    #[arg(long, value_name = "FILE")]
    body: Option<String>,
    /// Print only this field of a JSON answer: name, entities.0.id
    #[arg(long, value_name = "PATH")]
    field: Option<String>,
    #[command(flatten)]
    connection: Connection,
}

impl Request {
    pub(crate) fn run(self, out: &mut dyn Write) -> Result<(), Failure> {
        let platform = self.connection.platform()?;
        let client = self.connection.client(platform)?;
        let query = Value::Object(arguments::object(self.query)).to_string();
        let headers: Map<String, Value> =
            self.header.into_iter().map(|(name, value)| (name, value.into())).collect();
        let headers = Value::Object(headers).to_string();
        let body = self.body.as_deref().map(arguments::read).transpose()?;
        let request = RawRequest {
            method: &self.method,
            path: &self.path,
            query: query.as_bytes(),
            headers: headers.as_bytes(),
            body: body.as_deref(),
        };
        self.connection.authorize(&client)?;
        let response = client.request(&request, &self.connection.call_options())?;
        answer::print(&response, self.field.as_deref(), out)
    }
}

/// The arguments with the file's JSON under `body`, byte for byte: numbers keep their digits.
fn with_body(arguments: &str, file: &str) -> Result<String, Failure> {
    let bytes = arguments::read(file)?;
    let body: &RawValue = serde_json::from_slice(&bytes)
        .map_err(|error| Failure::Usage(format!("the body in `{file}` is not JSON: {error}")))?;
    let open = arguments.strip_suffix('}').unwrap_or("{");
    let comma = if open.ends_with('{') { "" } else { "," };
    Ok(format!("{open}{comma}\"body\":{body}}}"))
}

fn header(typed: &str) -> Result<(String, String), String> {
    let (name, value) = typed.split_once(':').ok_or("it must be `Name: value`")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

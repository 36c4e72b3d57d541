//! The shared vectors: what one case gives, and what it expects in every language.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::{Map, Value};

/// One file of cases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// What the file is about.
    pub about: String,
    /// The cases, in any order.
    pub cases: Vec<Case>,
}

/// One case: a client, its steps, and the server's script.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// `subject_condition_expectation`, unique over all files.
    pub name: String,
    /// `purecloud` or `ringcentral`.
    pub platform: String,
    /// Client options beside the base URL; times in seconds.
    #[serde(default)]
    pub options: Map<String, Value>,
    /// Variables and files that the client finds: it finds no others. The base URL is then no option.
    pub environment: Option<Environment>,
    /// Why there is no client.
    pub refused: Option<ExpectedError>,
    /// What the program does.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// What the server sees and answers, in order.
    #[serde(default)]
    pub script: Vec<Exchange>,
    /// What a server of another origin sees and answers; by default any request to it is a problem.
    #[serde(default)]
    pub decoy: Vec<Exchange>,
    /// What the client's base URL leads to.
    #[serde(default)]
    pub server: Place,
    /// The server of `tests/peers/network.py` that the base URL leads to, by its name. The other names of that network
    /// are filled in too.
    pub network: Option<String>,
    /// What arrives at that network: server, method, authorization, proxy authorization.
    #[serde(default)]
    pub arrives: Vec<String>,
    /// Which runners leave the case out (`rust`, `c`, `python`, `node`, `php`, `cli`), and why.
    #[serde(default)]
    pub skip: BTreeMap<String, String>,
    /// The login events fired, in order.
    pub events: Option<Vec<String>>,
    /// Whether each event has one handler more: it asks the client for its login, and throws, which is reported for each
    /// event fired and changes nothing. (C has nothing to throw; a panic in Rust is the program's own.)
    #[serde(default)]
    pub unruly_handlers: bool,
    /// Texts that appear in no error, log line or event.
    #[serde(default)]
    pub secrets: Vec<String>,
    /// Texts that appear in one of them, once.
    #[serde(default)]
    pub once: Vec<String>,
    /// The case as it is written.
    #[serde(skip)]
    pub source: Value,
}

/// What a base URL leads to. Its lower-case name is also the name of its URL in the scripted server's first line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The scripted server.
    #[default]
    Plain,
    /// The same with TLS. `{{ca_file}}` in the options stands for the authority of its certificate.
    Tls,
    /// A firewall that drops what it gets: connecting never ends.
    Hole,
    /// A port where nobody listens.
    Nobody,
    /// A server that fails every connection, each in another way.
    Broken,
}

/// What a client finds around it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Environment {
    /// Variables of the process.
    #[serde(default)]
    pub variables: Map<String, Value>,
    /// Files by name.
    #[serde(default)]
    pub files: Map<String, Value>,
}

/// One call of the program.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// `client_credentials`, `authorize`, `jwt`, `code`, `saml2`, `refresh_token`, `access_token`, `call`, `request`,
    /// `refresh`, `logout`, `set_auth_data`, `auth_data` (times in seconds), `login_state`, `set_environment`, `login_url`
    /// (its URL without the base URL), `parse_login_redirect`, `pkce_challenge`, `pause`, `set_gateway`,
    /// `download` (what the file holds, named `file` unless said otherwise), or `login`: as configured.
    #[serde(rename = "do")]
    pub action: String,
    /// What it is given.
    #[serde(default)]
    pub with: Map<String, Value>,
    /// What comes of it; success of any kind when left out.
    #[serde(default)]
    pub expect: Expect,
}

/// The outcome of a step.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// The HTTP status of the answer.
    pub status: Option<u16>,
    /// Fields that the result has, nested objects likewise; anything but an object is equal.
    pub data: Option<Value>,
    /// The failure.
    pub error: Option<ExpectedError>,
    /// The kind of error that is as good as success: what one language's numbers or texts hold, another's may not.
    pub or_error: Option<String>,
    /// The longest that the step may take, in milliseconds.
    pub within_ms: Option<u64>,
}

/// A failure.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedError {
    /// The stable name of the kind.
    pub kind: String,
    /// The vendor's code, or ours.
    pub code: Option<String>,
    /// The HTTP status.
    pub status: Option<u16>,
    /// The vendor's id of the exchange.
    pub request_id: Option<String>,
    /// Seconds.
    pub retry_after: Option<f64>,
    /// Requests sent.
    pub attempts: Option<u32>,
    /// Seconds spent waiting, at least.
    pub waited_at_least: Option<f64>,
    /// Whether the server may have acted on the request.
    pub outcome_unknown: Option<bool>,
    /// Texts that the message holds.
    #[serde(default)]
    pub says: Vec<String>,
}

/// One request that the server expects, and its answer.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// The request.
    pub expect: ExpectedRequest,
    /// The answer.
    pub answer: Answer,
}

/// A request as the server must see it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedRequest {
    /// The method.
    pub method: String,
    /// Path and query, exactly.
    pub target: String,
    /// Headers: equal to the text, or absent for null.
    #[serde(default)]
    pub headers: Map<String, Value>,
    /// The exact body.
    pub body: Option<String>,
    /// The body's fields as a form, no more and no less.
    pub form: Option<Map<String, Value>>,
    /// Whether it comes on a connection that has carried a request before.
    pub reused: Option<bool>,
    /// The least time in milliseconds since the answer before it.
    pub after_ms: Option<u64>,
}

/// What the server does.
///
/// In texts `{{base}}` stands for the client's base URL, `{{path}}` and `{{port}}` for parts of it, `{{decoy}}` for the base
/// URL of a server of another origin.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answer {
    /// The status; 200 when left out.
    pub status: Option<u16>,
    /// Headers beside Content-Length.
    pub headers: Map<String, Value>,
    /// A JSON body, with its content type.
    pub json: Option<Value>,
    /// Any other body.
    pub body: Option<String>,
    /// Every byte of the answer; the connection is closed after it.
    pub raw: Option<String>,
    /// Closes the connection without an answer.
    pub hang_up: bool,
    /// What happens on the connection, one thing after the other; it is closed at the end.
    pub play: Vec<Action>,
}

/// One thing that a server does on a connection.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    /// Sends a text.
    Send(String),
    /// Sends bytes, in hexadecimal.
    Bytes(String),
    /// Sends a text many times, with pauses if wanted, until the client has enough.
    Repeat {
        /// The text.
        text: String,
        /// How many times.
        times: usize,
        /// The pause before each, in milliseconds.
        #[serde(default)]
        every_ms: u64,
    },
    /// Sends a text, repeated, as gzip.
    Gzip {
        /// The text.
        text: String,
        /// How many times.
        times: usize,
        /// How many of the last bytes are missing.
        #[serde(default)]
        cut: usize,
        /// Whether the checksum is wrong.
        #[serde(default)]
        corrupt: bool,
    },
    /// Does nothing for so many milliseconds.
    WaitMs(u64),
    /// Says nothing until the client goes.
    Silence,
    /// Closes the sending side only, and waits until the client goes.
    HalfClose,
    /// Ends the connection by a reset in place of a proper close.
    Reset,
}

/// Replaces names in double braces in every text of a value.
pub fn fill(value: &mut Value, names: &[(&str, &str)]) {
    match value {
        Value::String(text) => *text = filled(text, names),
        Value::Array(items) => items.iter_mut().for_each(|item| fill(item, names)),
        Value::Object(fields) => fields.values_mut().for_each(|field| fill(field, names)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A text with names in double braces replaced.
pub fn filled(text: &str, names: &[(&str, &str)]) -> String {
    names.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{{{name}}}}}"), value))
}

/// The folder of the vectors.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// Every case of every file.
///
/// # Panics
/// When a file cannot be read: a vector with a misspelt field must not pass for one that expects nothing.
pub fn load() -> Vec<Case> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder())
        .expect("the folder of the vectors")
        .map(|entry| entry.expect("an entry of the folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    let mut cases: Vec<Case> = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(&path).expect("a readable vector file");
        let file: File = serde_json::from_str(&text).unwrap_or_else(|e| unreadable(&path, &e));
        let sources =
            serde_json::from_str::<Value>(&text).map_or(Value::Null, |mut file| file["cases"].take());
        for (number, mut case) in file.cases.into_iter().enumerate() {
            case.source = sources[number].clone();
            let twice = cases.iter().any(|known| known.name == case.name);
            assert!(!twice, "{} stands twice in the vectors", case.name);
            cases.push(case);
        }
    }
    cases
}

#[expect(clippy::panic, reason = "a broken vector ends the tests")]
fn unreadable(path: &Path, error: &serde_json::Error) -> File {
    panic!("{}: {error}", path.display())
}

/// Whether `actual` has all that `expected` has: fields of objects, everything else equal.
pub fn covers(actual: &Value, expected: &Value) -> bool {
    match (actual, expected) {
        (Value::Object(actual), Value::Object(expected)) => {
            expected.iter().all(|(key, value)| actual.get(key).is_some_and(|found| covers(found, value)))
        }
        (Value::Array(actual), Value::Array(expected)) => {
            actual.len() == expected.len() && actual.iter().zip(expected).all(|(a, e)| covers(a, e))
        }
        _ => actual == expected,
    }
}

//! Every operation of the catalogue, called with the least that it needs.

use pcsdk::Platform;
use pcsdk::catalog::{self, Location, Operation, Param};
use pcsdk::sandbox::{Direction, Extent, Library, SandboxOptions};
use serde_json::{Map, Value, json};

use crate::http::{Answer, Visitor, visit_with};

/// A legal request, built from an operation's required parameters alone.
#[derive(Debug)]
pub(crate) struct Minimal {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    media: Option<String>,
    body: Value,
}

impl Minimal {
    pub(crate) fn of(platform: Platform, operation: &Operation) -> Self {
        // A list may be asked for by a body that nobody has to send.
        let has_place_in_body = operation.paging.as_ref().is_some_and(|p| p.place == Some(Location::Body));
        Self::with(platform, operation, |param| {
            param.required || (has_place_in_body && param.location == Location::Body)
        })
    }

    /// The request with the parameters that are `wanted`.
    fn with(platform: Platform, operation: &Operation, wanted: impl Fn(&Param) -> bool) -> Self {
        let mut request = Self {
            method: operation.method.clone(),
            path: operation.path.clone(),
            query: Vec::new(),
            headers: Vec::new(),
            media: operation.body.as_ref().map(|body| body.types[0].clone()),
            body: Value::Null,
        };
        for param in operation.params.iter().filter(|param| wanted(param)) {
            let value = example(param);
            match param.location {
                Location::Path => request.path = request.path.replace(&format!("{{{}}}", param.name), &value),
                Location::Query => request.query.push((param.name.clone(), value)),
                Location::Header => request.headers.push((param.name.clone(), value)),
                Location::Body => request.body = body(platform, operation),
            }
        }
        request
    }

    pub(crate) fn path(&self) -> String {
        let pairs: Vec<String> =
            self.query.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
        if pairs.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, pairs.join("&")) }
    }

    pub(crate) fn send(&self, visitor: &Visitor) -> Answer {
        let mut headers: Vec<(&str, &str)> =
            self.headers.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let mut media = self.media.clone().unwrap_or_default();
        let body = match media.as_str() {
            _ if self.body.is_null() => String::new(),
            form if form.starts_with("multipart/") => {
                media += "; boundary=b";
                format!("--b\r\nContent-Type: application/json\r\n\r\n{}\r\n--b--\r\n", self.body)
            }
            "application/x-www-form-urlencoded" => "a=b".to_owned(),
            _ => self.body.to_string(),
        };
        if !body.is_empty() {
            headers.push(("Content-Type", &media));
        }
        visitor.send(&self.method, &self.path(), &headers, body.as_bytes())
    }

    pub(crate) fn get(&self, name: &str, in_body: bool) -> Option<Value> {
        if in_body {
            return name.split('.').try_fold(&self.body, |value, key| value.get(key)).cloned();
        }
        let (_, value) = self.query.iter().find(|(key, _)| key == name)?;
        serde_json::from_str(value).ok().or_else(|| Some(json!(value)))
    }

    pub(crate) fn set(&mut self, name: &str, value: Value, in_body: bool) {
        if in_body {
            if self.body.is_null() {
                self.body = Value::Object(Map::new());
            }
            *name.split('.').fold(&mut self.body, |object, key| &mut object[key]) = value;
            return;
        }
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        self.query.retain(|(key, _)| key != name);
        self.query.push((name.to_owned(), text));
    }

    /// Follows a link of the sandbox.
    pub(crate) fn go_to(&mut self, link: &str, visitor: &Visitor) {
        link.strip_prefix(visitor.sandbox.url()).unwrap_or(link).clone_into(&mut self.path);
        self.query.clear();
    }
}

fn escaped(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

fn body(platform: Platform, operation: &Operation) -> Value {
    let model = operation.body.as_ref().and_then(|body| body.model.as_deref()).unwrap_or("object");
    Library::of(platform).example(model, Direction::Request, Extent::Least, 1)
}

fn example(param: &Param) -> String {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if let Some(known) = param.allowed.first().or(param.default.as_ref()) {
        return text(known);
    }
    let kind = if param.kind == "array" { param.items.as_deref().unwrap_or("string") } else { &param.kind };
    match (kind, param.format.as_deref()) {
        ("integer" | "number", _) => param.min.map_or_else(|| "7".to_owned(), |min| min.to_string()),
        ("boolean", _) => "true".to_owned(),
        // A few definitions call these strings, or say nothing of their type.
        _ if matches!(param.name.as_str(), "pageSize" | "pageNumber" | "perPage") => "7".to_owned(),
        (_, Some("date")) => "2024-05-06".to_owned(),
        (_, Some("date-time")) => "2024-05-06T07:08:09Z".to_owned(),
        _ => "5f0c3c2e-8a52-4a4f-9a36-0f1c2d3e4f50".to_owned(),
    }
}

#[test]
fn every_operation_answers_a_minimal_request() {
    let visitor = visit_with(SandboxOptions { users: 5, ..SandboxOptions::default() });
    let (mut called, mut failed) = (0, Vec::new());
    for platform in Platform::ALL {
        for operation in catalog::operations(platform) {
            // The login addresses have tests of their own, and these two calls would end the visit.
            if operation.path.starts_with("/restapi/oauth/") || operation.id == "deleteTokensMe" {
                continue;
            }
            let answer = Minimal::of(platform, &operation).send(&visitor);
            called += 1;
            if !(200..300).contains(&answer.status) || !is_sound(platform, &operation, &answer) {
                failed.push(format!(
                    "{} {} {}",
                    operation.id,
                    answer.status,
                    String::from_utf8_lossy(&answer.body)
                ));
            }
        }
    }
    assert!(failed.is_empty(), "{} of {called}: {:#?}", failed.len(), &failed[..failed.len().min(20)]);
    assert!(called > 3_800, "{called}");
}

#[test]
fn every_operation_takes_all_its_parameters() {
    // Places in lists are the sandbox's to give out, and what they are called is not only the paging's affair.
    const PLACES: [&str; 8] =
        ["after", "cursor", "nextPage", "afterSourceId", "pageToken", "pageId", "syncToken", "syncType"];
    let visitor = visit_with(SandboxOptions { users: 5, ..SandboxOptions::default() });
    for platform in Platform::ALL {
        for operation in catalog::operations(platform) {
            if operation.path.starts_with("/restapi/oauth/") || operation.id == "deleteTokensMe" {
                continue;
            }
            let request = Minimal::with(platform, &operation, |param| {
                param.required || !PLACES.contains(&param.name.as_str())
            });
            let answer = request.send(&visitor);
            assert!((200..300).contains(&answer.status), "{} {answer:?}", request.path());
            assert!(
                is_sound(platform, &operation, &answer),
                "{} {}",
                request.path(),
                String::from_utf8_lossy(&answer.body)
            );
        }
    }
}

/// Whether an answer is what the model of its operation says.
fn is_sound(platform: Platform, operation: &Operation, answer: &Answer) -> bool {
    if answer.status == 204 || operation.method == "HEAD" {
        return answer.body.is_empty();
    }
    if !answer.header("content-type").is_some_and(|media| media.contains("json")) {
        return !answer.body.is_empty() && !operation.produces.is_empty();
    }
    let result = operation.result.as_deref().unwrap();
    Library::of(platform).check(result, Direction::Answer, &answer.json()).is_ok()
}

#[test]
fn every_operation_refuses_an_unknown_query_parameter_and_a_missing_token() {
    let visitor = visit_with(SandboxOptions { users: 5, ..SandboxOptions::default() });
    for platform in Platform::ALL {
        for operation in catalog::operations(platform).step_by(7) {
            if operation.path.starts_with("/restapi/oauth/") || operation.path.starts_with("/.well-known/") {
                continue;
            }
            let mut request = Minimal::of(platform, &operation);
            let path = request.path();
            let answer = crate::http::send(&visitor.sandbox, &operation.method, &path, &[], b"");
            assert_eq!(answer.status, 401, "{}", operation.id);
            request.set("noSuchParameter", json!(1), false);
            assert_eq!(request.send(&visitor).status, 400, "{}", operation.id);
        }
    }
}

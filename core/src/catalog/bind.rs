//! Operation and arguments to a request, or one precise complaint. Pure: nothing is sent here.

use std::borrow::Cow;
use std::fmt::Write;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use serde_json::value::RawValue;

use super::check::check;
use super::encode::{path_segment, query_component, scalar};
use super::operation::{Location, Operation, Param};
use crate::error::{Error, ErrorKind, Result};
use crate::suggest;

/// Named arguments as they came, values unread: a body passes through byte for byte.
pub(crate) type Arguments<'a> = Vec<(Cow<'a, str>, &'a RawValue)>;

/// An operation with its arguments in place.
#[derive(Debug)]
pub(crate) struct Bound {
    /// Path and query, escaped.
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    /// The media type and the bytes of the body.
    pub(crate) body: Option<(String, Vec<u8>)>,
}

/// Checks `arguments` against `operation` and builds the request's parts.
///
/// Absent and null arguments count as not given; `false`, `0` and `""` are sent.
pub(crate) fn bind(operation: &Operation, arguments: &Arguments<'_>) -> Result<Bound> {
    let mut given: Vec<Option<&RawValue>> = vec![None; operation.params.len()];
    for (name, value) in arguments {
        let at = position(operation, name)?;
        if given[at].replace(value).is_some() {
            return Err(complaint(operation, &format!("`{}` is given twice", operation.params[at].name)));
        }
    }
    let mut request = Builder::new(operation);
    for (param, value) in operation.params.iter().zip(given) {
        match value.filter(|value| value.get() != "null" || param.location == Location::Body) {
            Some(value) => request.add(param, value)?,
            None if param.required => request.assume(param)?,
            None => {}
        }
    }
    Ok(request.finish())
}

/// Exact names first: they are the common case and cost no folding.
fn position(operation: &Operation, name: &str) -> Result<usize> {
    let exact = operation.params.iter().position(|param| param.name == name);
    exact
        .or_else(|| {
            let folded = suggest::fold(name);
            operation.params.iter().position(|param| suggest::fold(&param.name) == folded)
        })
        .ok_or_else(|| {
            let near = suggest::hint(name, operation.params.iter().map(|param| param.name.as_str()));
            complaint(operation, &format!("it has no parameter `{}`{near}", name.escape_debug()))
        })
}

struct Builder<'a> {
    operation: &'a Operation,
    path: String,
    query: String,
    headers: HeaderMap,
    body: Option<(String, Vec<u8>)>,
}

impl<'a> Builder<'a> {
    fn new(operation: &'a Operation) -> Self {
        Self {
            operation,
            path: operation.path.clone(),
            query: String::new(),
            headers: HeaderMap::new(),
            body: None,
        }
    }

    /// A required parameter that was not given.
    fn assume(&mut self, param: &Param) -> Result<()> {
        match &param.default {
            Some(value) if param.location == Location::Path => self.add_path(param, value),
            _ => {
                Err(complaint(self.operation, &format!("the required parameter `{}` is missing", param.name)))
            }
        }
    }

    fn add(&mut self, param: &Param, raw: &RawValue) -> Result<()> {
        if param.location == Location::Body {
            return self.add_body(raw);
        }
        let value: Value = serde_json::from_str(raw.get())
            .map_err(|error| self.refuse(param, &format!("it is not JSON: {error}")))?;
        check(param, &value).map_err(|why| self.refuse(param, &why))?;
        match param.location {
            Location::Path => self.add_path(param, &value),
            Location::Query => {
                self.add_query(param, &value);
                Ok(())
            }
            Location::Header => self.add_header(param, &value),
            Location::Body => Ok(()),
        }
    }

    fn add_path(&mut self, param: &Param, value: &Value) -> Result<()> {
        // Batch ids are joined by commas that stay bare; each part is a segment's worth of text.
        let parts: Vec<String> = texts(value)
            .iter()
            .map(|text| path_segment(text))
            .collect::<Result<_, _>>()
            .map_err(|why| self.refuse(param, why))?;
        if parts.is_empty() {
            return Err(self.refuse(param, "it is empty"));
        }
        self.path = self.path.replace(&format!("{{{}}}", param.name), &parts.join(","));
        Ok(())
    }

    fn add_query(&mut self, param: &Param, value: &Value) {
        let texts = texts(value);
        let key = query_component(&param.name);
        if param.kind == "array" && param.style.as_deref() == Some("csv") {
            let joined = texts.iter().map(|text| query_component(text)).collect::<Vec<_>>().join(",");
            self.push_query(&key, &joined);
        } else {
            for text in texts {
                self.push_query(&key, &query_component(&text));
            }
        }
    }

    fn push_query(&mut self, key: &str, value: &str) {
        let mark = if self.query.is_empty() { '?' } else { '&' };
        // Writing into a String cannot fail.
        let _ = write!(self.query, "{mark}{key}={value}");
    }

    fn add_header(&mut self, param: &Param, value: &Value) -> Result<()> {
        let text = texts(value).join(",");
        let name = HeaderName::from_bytes(param.name.as_bytes())
            .map_err(|_| self.refuse(param, "its name is no header"))?;
        let value = HeaderValue::from_str(&text)
            .map_err(|_| self.refuse(param, "it holds a character that no header may carry"))?;
        self.headers.insert(name, value);
        Ok(())
    }

    /// JSON where the operation takes it, else a form; other bodies are the caller's to build.
    fn add_body(&mut self, raw: &RawValue) -> Result<()> {
        const FORM: &str = "application/x-www-form-urlencoded";
        let types = self.operation.body.as_ref().map_or(&[][..], |body| &body.types);
        let json = types.iter().find(|media| is_json(media)).map(String::as_str);
        let (media, bytes) = match json {
            Some(media) => (media, raw.get().as_bytes().to_vec()),
            None if types.is_empty() => ("application/json", raw.get().as_bytes().to_vec()),
            None if types.iter().any(|media| media == FORM) => {
                (FORM, form(raw).map_err(|why| complaint(self.operation, &why))?.into_bytes())
            }
            None => {
                let (method, path, types) =
                    (&self.operation.method, &self.operation.path, types.join(" or "));
                let why =
                    format!("its body is {types}: build it and send it by request(\"{method}\", \"{path}\")");
                return Err(complaint(self.operation, &why));
            }
        };
        self.body = Some((media.to_owned(), bytes));
        Ok(())
    }

    fn refuse(&self, param: &Param, why: &str) -> Error {
        complaint(self.operation, &format!("the parameter `{}` is not usable: {why}", param.name))
    }

    fn finish(self) -> Bound {
        Bound { path: self.path + &self.query, headers: self.headers, body: self.body }
    }
}

fn complaint(operation: &Operation, why: &str) -> Error {
    Error::new(ErrorKind::Argument, format!("{}: {why}", operation.id)).with_operation(&operation.id)
}

pub(crate) fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or("").trim();
    media.eq_ignore_ascii_case("application/json") || media.to_ascii_lowercase().ends_with("+json")
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().filter_map(scalar).collect(),
        other => scalar(other).into_iter().collect(),
    }
}

/// An object's scalar fields as a form.
fn form(raw: &RawValue) -> Result<String, String> {
    let fields: serde_json::Map<String, Value> =
        serde_json::from_str(raw.get()).map_err(|_| "the body must be an object".to_owned())?;
    let pairs: Vec<String> = fields
        .iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(key, value)| {
            let text =
                scalar(value).ok_or_else(|| format!("the body's field `{key}` must be a plain value"))?;
            Ok(format!("{}={}", query_component(key), query_component(&text)))
        })
        .collect::<Result<_, String>>()?;
    Ok(pairs.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation(line: &str) -> Operation {
        Operation::parse(line)
    }

    fn bound(operation: &Operation, arguments: &str) -> Result<Bound> {
        bind(operation, &crate::arguments::named(arguments.as_bytes()).unwrap())
    }

    const USERS: &str = r#"{"id":"getUser","method":"GET","path":"/api/v2/users/{userId}","groups":["Users"],"params":[
        {"name":"userId","in":"path","type":"string","required":true},
        {"name":"expand","in":"query","type":"array","items":"string","style":"multi","enum":["presence","station"]},
        {"name":"ids","in":"query","type":"array","items":"string","style":"csv"},
        {"name":"active","in":"query","type":"boolean"},
        {"name":"pageSize","in":"query","type":"integer","max":500},
        {"name":"since","in":"query","type":"string","format":"date-time"},
        {"name":"If-Match","in":"header","type":"string"}]}"#;

    #[test]
    fn arrays_repeat_or_join_as_the_definition_says() {
        let got =
            bound(&operation(USERS), r#"{"userId":"a/b","expand":["presence","station"],"ids":["x,y","z"]}"#);
        assert_eq!(got.unwrap().path, "/api/v2/users/a%2Fb?expand=presence&expand=station&ids=x%2Cy,z");
    }

    #[test]
    fn false_zero_and_empty_text_are_sent_and_null_is_not() {
        let got = bound(
            &operation(USERS),
            r#"{"userId":"u","active":false,"pageSize":0,"ids":[""],"expand":null}"#,
        );
        assert_eq!(got.unwrap().path, "/api/v2/users/u?ids=&active=false&pageSize=0");
    }

    #[test]
    fn names_may_be_in_snake_case() {
        assert_eq!(
            bound(&operation(USERS), r#"{"user_id":"u","page_size":5}"#).unwrap().path,
            "/api/v2/users/u?pageSize=5"
        );
        assert!(bound(&operation(USERS), r#"{"user_id":"u","userId":"u"}"#).is_err());
    }

    #[test]
    fn bad_arguments_say_which_and_why() {
        for (arguments, expected) in [
            ("{}", "required parameter `userId` is missing"),
            (r#"{"userId":"u","pagesize2":1}"#, "did you mean `pageSize`"),
            (r#"{"userId":"u","pageSize":"many"}"#, "an integer expected, a string given"),
            (r#"{"userId":"u","pageSize":501}"#, "outside"),
            (r#"{"userId":"u","active":"yes"}"#, "a boolean expected"),
            (r#"{"userId":"u","expand":["presense"]}"#, "did you mean `presence`"),
            (r#"{"userId":"u","since":"yesterday"}"#, "no date-time"),
            (r#"{"userId":["a",{}]}"#, "a string expected"),
            (r#"{"userId":".."}"#, "would change the path"),
            (r#"{"userId":"a\u0000b"}"#, "control character"),
            (r#"{"userId":"u","If-Match":"a\r\nb: c"}"#, "no header may carry"),
        ] {
            let error = bound(&operation(USERS), arguments).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Argument);
            assert!(error.message().contains(expected), "{arguments}: {error}");
        }
    }

    #[test]
    fn the_body_passes_byte_for_byte() {
        let operation = operation(
            r#"{"id":"postUsers","method":"POST","path":"/api/v2/users","groups":["Users"],"params":[
            {"name":"body","in":"body","type":"object","required":true}],"body":{"types":["application/json"]}}"#,
        );
        let body =
            bound(&operation, r#"{"body":{"n": 12345678901234567890123, "x":1.10}}"#).unwrap().body.unwrap();
        assert_eq!(body.1, br#"{"n": 12345678901234567890123, "x":1.10}"#);
    }

    #[test]
    fn ringcentral_account_and_extension_default_to_the_caller() {
        let operation = operation(
            r#"{"id":"readExtension","method":"GET","path":"/restapi/v1.0/account/{accountId}/extension/{extensionId}",
            "groups":["Extensions"],"params":[{"name":"accountId","in":"path","type":"string","required":true,"default":"~"},
            {"name":"extensionId","in":"path","type":"string","required":true,"default":"~"}]}"#,
        );
        assert_eq!(bound(&operation, "{}").unwrap().path, "/restapi/v1.0/account/~/extension/~");
        assert_eq!(
            bound(&operation, r#"{"extensionId":7}"#).unwrap().path,
            "/restapi/v1.0/account/~/extension/7"
        );
    }
}

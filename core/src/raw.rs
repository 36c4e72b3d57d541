//! Requests in the caller's own words: method, path and query, made safe.

use http::{HeaderMap, Method};
use serde_json::Value;

use crate::arguments;
use crate::catalog::query_component;
use crate::environment::Endpoints;
use crate::error::{Error, ErrorKind, Result};
use crate::options;
use crate::origin::{Origin, Url};
use crate::platform::Dialect;
use crate::redact;

/// The method, in capitals.
pub(crate) fn method(name: &str) -> Result<Method> {
    const KNOWN: [Method; 7] = [
        Method::GET,
        Method::POST,
        Method::PUT,
        Method::PATCH,
        Method::DELETE,
        Method::HEAD,
        Method::OPTIONS,
    ];
    KNOWN.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(name)).ok_or_else(|| {
        let names = KNOWN.map(|method| method.to_string()).join(", ");
        refuse(&format!("`{}` is none of the methods {names}", name.escape_debug()))
    })
}

/// The absolute URL of a path on the API host, or of a URL on one of the environment's hosts.
pub(crate) fn url(endpoints: &Endpoints, dialect: &Dialect, path: &str, query: &[u8]) -> Result<String> {
    let path = path.split('#').next().unwrap_or("");
    // What begins with a slash is a path, also if a URL stands in its query.
    let base = if path.starts_with('/') && !path.starts_with("//") {
        format!("{}{}{path}", endpoints.api, dialect.prefix_of(path))
    } else if path.contains("://") && !path.starts_with('/') {
        let (origin, _) =
            Origin::split(path).map_err(|bad| refuse(&format!("the URL is not usable: {}", bad.0)))?;
        if !endpoints.trusts(&origin) {
            let message = format!("{origin} is none of the environment's hosts: the login must not go there");
            return Err(Error::new(ErrorKind::Origin, message));
        }
        path.to_owned()
    } else {
        return Err(refuse("the path must start with one `/`"));
    };
    check_path(&base)?;
    let query = query_text(query)?;
    let mark = match (query.is_empty(), base.contains('?')) {
        (true, _) => "",
        (false, true) => "&",
        (false, false) => "?",
    };
    Ok(format!("{base}{mark}{query}"))
}

/// Reads a URL that was put together.
pub(crate) fn read(url: String) -> Result<Url> {
    Url::parse(url).map_err(|bad| refuse(&format!("the URL is not usable: {}", bad.0)))
}

/// The URL of a download, and whether it is on one of the environment's hosts. Elsewhere are addresses that are signed
/// already.
pub(crate) fn source(endpoints: &Endpoints, dialect: &Dialect, source: &str) -> Result<(Url, bool)> {
    if !source.starts_with('/') {
        let url = read(source.to_owned())?;
        if !endpoints.trusts(url.origin()) {
            let api = read(endpoints.api.clone())?;
            if url.origin().may_follow(api.origin()) {
                return Ok((url, false));
            }
            let message = format!("{} is not https: nothing is fetched there", url.origin());
            return Err(Error::new(ErrorKind::Origin, message));
        }
    }
    Ok((read(url(endpoints, dialect, source, b"")?)?, true))
}

/// Refuses what a server could read as another path.
fn check_path(url: &str) -> Result<()> {
    if url.bytes().any(|b| b <= b' ' || b == 0x7f || b == b'\\' || !b.is_ascii()) {
        let why = "the path holds a space, a control character, a backslash or a non-ASCII character: percent-encode it";
        return Err(refuse(why));
    }
    let path = url.split('?').next().unwrap_or("");
    let climbs = |segment: &str| {
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        plain == "." || plain == ".."
    };
    if path.split('/').any(climbs) {
        return Err(refuse("the path holds a `.` or `..` segment"));
    }
    Ok(())
}

/// A JSON object as a query, in its order: lists repeat their key, null is left out.
fn query_text(query: &[u8]) -> Result<String> {
    let mut pairs = Vec::new();
    for (key, raw) in arguments::named(query).map_err(|_| refuse("the query is not a JSON object"))? {
        let value: Value =
            serde_json::from_str(raw.get()).map_err(|_| refuse("the query is not a JSON object"))?;
        let items = value.as_array().map_or(std::slice::from_ref(&value), Vec::as_slice);
        for item in items {
            let text = match item {
                Value::Null => continue,
                Value::String(text) => text.clone(),
                Value::Bool(_) | Value::Number(_) => item.to_string(),
                _ => {
                    return Err(refuse(&format!(
                        "the query parameter `{}` is not a plain value",
                        key.escape_debug()
                    )));
                }
            };
            pairs.push(format!("{}={}", query_component(&key), query_component(&text)));
        }
    }
    Ok(pairs.join("&"))
}

/// Adds a JSON object of headers, replacing ours of the same name.
pub(crate) fn add_headers(headers: &mut HeaderMap, json: &[u8]) -> Result<()> {
    if json.iter().all(u8::is_ascii_whitespace) {
        return Ok(());
    }
    let object = serde_json::from_slice(json).map_err(|_| refuse("the headers are not a JSON object"))?;
    options::replace(headers, &options::headers(&object)?);
    Ok(())
}

/// What messages call a URL: its path, without the query.
pub(crate) fn shown_path(url: &str) -> String {
    let shown = redact::url(url);
    let path = shown.split('?').next().unwrap_or("");
    let start = path.find("://").and_then(|at| path[at + 3..].find('/').map(|slash| at + 3 + slash));
    start.map_or("/", |at| &path[at..]).to_owned()
}

fn refuse(why: &str) -> Error {
    Error::new(ErrorKind::Argument, why)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Platform;

    fn of(platform: Platform, path: &str, query: &str) -> Result<String> {
        url(&Endpoints::default_of(platform), platform.dialect(), path, query.as_bytes())
    }

    #[test]
    fn query_values_are_escaped_and_lists_repeat() {
        let got = of(
            Platform::PureCloud,
            "/api/v2/users?a=1",
            r#"{"id":["x y","+1"],"n":null,"b":false,"z":0,"e":""}"#,
        );
        assert_eq!(
            got.unwrap(),
            "https://api.mypurecloud.com/api/v2/users?a=1&id=x%20y&id=%2B1&b=false&z=0&e="
        );
    }

    #[test]
    fn a_path_with_a_url_in_it_is_a_path() {
        let got = of(Platform::PureCloud, "/x/http://evil.example/?u=https://evil.example/", "").unwrap();
        assert_eq!(got, "https://api.mypurecloud.com/x/http://evil.example/?u=https://evil.example/");
        let refused =
            of(Platform::PureCloud, "//evil.example/?u=https://api.mypurecloud.com/", "").unwrap_err();
        assert!(refused.message().contains("one `/`"), "{refused}");
    }

    #[test]
    fn ringcentral_paths_get_their_prefix() {
        let got = of(Platform::RingCentral, "/account/~/extension/~", "").unwrap();
        assert_eq!(got, "https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~");
    }

    #[test]
    fn other_hosts_and_climbing_paths_are_refused() {
        for bad in [
            "https://evil.example/api",
            "https://api.mypurecloud.com.evil.example/",
            "http://api.mypurecloud.com/",
            "https://api.mypurecloud.com:8443/",
            "//evil.example/",
            "api/v2",
            "",
            "/a/../b",
            "/a/%2e%2E/b",
            "/a\\b",
            "/a b",
            "/a\r\nX: y",
            "/\u{fc}",
        ] {
            assert!(of(Platform::PureCloud, bad, "").is_err(), "{bad}");
        }
        assert!(of(Platform::PureCloud, "https://api.mypurecloud.com:443/api/v2/users", "").is_ok());
    }

    #[test]
    fn unknown_methods_are_refused() {
        assert_eq!(method("get").unwrap(), Method::GET);
        assert!(method("GET /evil").is_err() && method("CONNECT").is_err() && method("").is_err());
    }
}

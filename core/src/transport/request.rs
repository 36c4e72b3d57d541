//! A request as ureq takes it, checked and framed.

use http::header::{
    ACCEPT_ENCODING, CONTENT_LENGTH, EXPECT, HOST, HeaderName, HeaderValue, PROXY_AUTHORIZATION,
};
use http::header::{TE, TRAILER, TRANSFER_ENCODING, UPGRADE};
use http::uri::Authority;
use http::{HeaderMap, Method, Request};

use super::proxy::Route;
use super::{Failure, FailureKind, Outgoing};
use crate::origin::Url;

/// The longest request line or header: ureq writes each of them whole into its output buffer. No server known
/// takes more than this.
pub(super) const LINE_BYTES: usize = 16 * 1024;

/// Headers that say how bytes travel, which is the transport's business.
const FRAMING: [HeaderName; 7] =
    [CONTENT_LENGTH, TRANSFER_ENCODING, TE, TRAILER, EXPECT, UPGRADE, PROXY_AUTHORIZATION];

/// The host, and the port or its default. `None` if there is no host, or a port that is no number.
pub(super) fn host_and_port(authority: &Authority, default_port: u16) -> Option<(String, u16)> {
    let host = authority.host();
    let after_host = authority.as_str().rsplit_once('@').map_or(authority.as_str(), |(_, rest)| rest);
    let port = match after_host.strip_prefix(host)? {
        "" | ":" => default_port,
        _ => authority.port_u16()?,
    };
    (!host.is_empty()).then(|| (host.to_owned(), port))
}

/// The request without its body.
pub(super) fn head(request: &Outgoing, route: &Route) -> Result<Request<()>, Failure> {
    if request.method == Method::CONNECT {
        return Err(Failure::new(FailureKind::Unusable, "CONNECT cannot be sent as a request"));
    }
    let mut headers = HeaderMap::with_capacity(request.headers.len() + 4);
    // ureq would add it, but format it anew for every request.
    headers.insert(HOST, host(&request.url)?);
    for (name, value) in request.headers.iter().filter(|(name, _)| !FRAMING.contains(name)) {
        headers.append(name, value.clone());
    }
    headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("gzip"));
    if request.body.is_none() && matches!(request.method, Method::POST | Method::PUT | Method::PATCH) {
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    if let Route::Forward(proxy) = route
        && let Some(authorization) = proxy.authorization()
    {
        headers.insert(PROXY_AUTHORIZATION, authorization.clone());
    }
    if let Some(name) =
        headers.iter().find_map(|(n, v)| (n.as_str().len() + v.len() + 8 > LINE_BYTES).then_some(n))
    {
        return Err(too_long(&format!("the header {name}")));
    }
    if request.url.uri().path_and_query().is_some_and(|p| p.as_str().len() + 32 > LINE_BYTES) {
        return Err(too_long("the URL"));
    }
    let mut head = Request::new(());
    *head.method_mut() = request.method.clone();
    *head.uri_mut() = request.url.uri().clone();
    *head.headers_mut() = headers;
    Ok(head)
}

/// The host, and the port unless it is the scheme's own (RFC 9110 §7.2).
fn host(url: &Url) -> Result<HeaderValue, Failure> {
    let usual = if url.is_https() { 443 } else { 80 };
    let text = if url.port() == usual { url.host() } else { url.authority() };
    HeaderValue::from_str(text)
        .map_err(|_| Failure::new(FailureKind::Unusable, "the URL cannot be used: its host is no header"))
}

fn too_long(what: &str) -> Failure {
    Failure::new(FailureKind::Unusable, format!("{what} is longer than {LINE_BYTES} bytes"))
}

/// Whether sending it twice has the effect of sending it once (RFC 9110 §9.2.2).
pub(super) fn is_idempotent(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::PUT | Method::DELETE | Method::OPTIONS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text.to_owned()).unwrap()
    }

    fn outgoing(method: Method, headers: HeaderMap) -> Outgoing {
        Outgoing { method, url: url("http://h.test/p?q"), headers, body: None }
    }

    fn headers_of(request: &Outgoing) -> HeaderMap {
        head(request, &Route::Direct).unwrap().into_parts().0.headers
    }

    #[test]
    fn framing_is_ours_and_nothing_else_is_touched() {
        let mut headers = HeaderMap::new();
        for (name, value) in
            [("content-length", "7"), ("transfer-encoding", "chunked"), ("expect", "100-continue")]
        {
            headers.insert(name, HeaderValue::from_static(value));
        }
        headers.insert("x-mine", HeaderValue::from_static("1"));
        let sent = headers_of(&outgoing(Method::GET, headers));
        assert_eq!(sent.len(), 3);
        assert_eq!(
            (&sent["accept-encoding"], &sent["x-mine"]),
            (&"gzip".parse().unwrap(), &"1".parse().unwrap())
        );
    }

    #[test]
    fn the_host_comes_first_and_without_the_usual_port() {
        for (at, expected) in [
            ("http://h.test/p", "h.test"),
            ("http://h.test:80/p", "h.test"),
            ("http://h.test:443/p", "h.test:443"),
            ("https://[::1]:443/p", "[::1]"),
            ("https://[::1]:80/p", "[::1]:80"),
        ] {
            let mut sent = outgoing(Method::GET, HeaderMap::new());
            sent.url = url(at);
            let headers = headers_of(&sent);
            let first = headers.iter().next().unwrap();
            assert_eq!((first.0, first.1.to_str().unwrap()), (&HOST, expected), "{at}");
        }
    }

    #[test]
    fn a_callers_accept_encoding_stays() {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        assert_eq!(headers_of(&outgoing(Method::GET, headers))[ACCEPT_ENCODING], "identity");
    }

    #[test]
    fn methods_with_content_say_when_there_is_none() {
        for (method, length) in [(Method::POST, Some("0")), (Method::PUT, Some("0")), (Method::GET, None)] {
            let sent = headers_of(&outgoing(method, HeaderMap::new()));
            assert_eq!(sent.get(CONTENT_LENGTH).map(|v| v.to_str().unwrap()), length);
        }
    }

    #[test]
    fn what_does_not_fit_a_line_is_refused() {
        let mut headers = HeaderMap::new();
        headers.insert("x-long", "a".repeat(LINE_BYTES).parse().unwrap());
        let long_header = outgoing(Method::GET, headers);
        let long_url = Outgoing {
            url: url(&format!("http://h.test/{}", "a".repeat(LINE_BYTES))),
            ..long_header.clone()
        };
        for (request, says) in
            [(long_header, "x-long"), (Outgoing { headers: HeaderMap::new(), ..long_url }, "URL")]
        {
            let failure = head(&request, &Route::Direct).unwrap_err();
            assert!(failure.message.contains(says), "{failure}");
        }
    }
}

//! A request as ureq takes it, checked and framed.

use http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, EXPECT, HeaderName, HeaderValue, PROXY_AUTHORIZATION};
use http::header::{TE, TRAILER, TRANSFER_ENCODING, UPGRADE};
use http::uri::{Authority, Scheme};
use http::{Method, Request, Uri};

use super::proxy::Route;
use super::{Failure, FailureKind, Outgoing};

/// The longest request line or header: ureq writes each of them whole into its output buffer. No server known
/// takes more than this.
pub(super) const LINE_BYTES: usize = 16 * 1024;

/// Headers that say how bytes travel, which is the transport's business.
const FRAMING: [HeaderName; 7] =
    [CONTENT_LENGTH, TRANSFER_ENCODING, TE, TRAILER, EXPECT, UPGRADE, PROXY_AUTHORIZATION];

/// Where a request goes.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub(super) uri: Uri,
    pub(super) https: bool,
    /// As in the URL: an IPv6 address keeps its brackets.
    pub(super) host: String,
    pub(super) port: u16,
}

impl Target {
    pub(super) fn parse(url: &str) -> Result<Self, Failure> {
        let unusable =
            |why: &str| Failure::new(FailureKind::Unusable, format!("the URL cannot be used: {why}"));
        let uri: Uri = url.parse().map_err(|e: http::uri::InvalidUri| unusable(&e.to_string()))?;
        let https = match uri.scheme() {
            Some(scheme) if *scheme == Scheme::HTTPS => true,
            Some(scheme) if *scheme == Scheme::HTTP => false,
            _ => return Err(unusable("it must begin with https:// or http://")),
        };
        let authority = uri.authority().ok_or_else(|| unusable("it has no host"))?;
        if authority.as_str().contains('@') {
            // ureq would send them as an Authorization header.
            return Err(unusable("it contains a user or password"));
        }
        let default_port = if https { 443 } else { 80 };
        let (host, port) = host_and_port(authority, default_port)
            .ok_or_else(|| unusable("its host or port is not valid"))?;
        Ok(Self { uri, https, host, port })
    }

    /// Scheme, host and port as the URL writes them.
    pub(super) fn origin(&self) -> String {
        let scheme = if self.https { "https" } else { "http" };
        format!("{scheme}://{}", self.uri.authority().map_or("", Authority::as_str))
    }
}

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
pub(super) fn head(request: &Outgoing, target: &Target, route: &Route) -> Result<Request<()>, Failure> {
    if request.method == Method::CONNECT {
        return Err(Failure::new(FailureKind::Unusable, "CONNECT cannot be sent as a request"));
    }
    let mut headers = request.headers.clone();
    for name in FRAMING {
        headers.remove(name);
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
    if target.uri.path_and_query().is_some_and(|p| p.as_str().len() + 32 > LINE_BYTES) {
        return Err(too_long("the URL"));
    }
    let mut head = Request::new(());
    *head.method_mut() = request.method.clone();
    *head.uri_mut() = target.uri.clone();
    *head.headers_mut() = headers;
    Ok(head)
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
    use http::HeaderMap;

    use super::*;

    fn outgoing(method: Method, headers: HeaderMap) -> Outgoing {
        Outgoing { method, url: "http://h.test/p?q".into(), headers, body: None }
    }

    fn headers_of(request: &Outgoing) -> HeaderMap {
        let target = Target::parse(&request.url).unwrap();
        head(request, &target, &Route::Direct).unwrap().into_parts().0.headers
    }

    #[test]
    fn a_target_has_host_and_port() {
        for (url, https, host, port) in [
            ("https://api.test", true, "api.test", 443),
            ("http://api.test?q", false, "api.test", 80),
            ("http://api.test:/", false, "api.test", 80),
            ("HTTP://[::1]:8080/p", false, "[::1]", 8080),
        ] {
            let target = Target::parse(url).unwrap();
            assert_eq!((target.https, target.host.as_str(), target.port), (https, host, port), "{url}");
        }
    }

    #[test]
    fn a_bad_url_is_refused_without_showing_it() {
        for url in [
            "",
            "/secret",
            "api.test/secret",
            "ftp://api.test/secret",
            "http:///secret",
            "http://:80/secret",
            "http://u:secret@api.test/",
            "http://api.test:99999/secret",
            "http://api.test:8x/secret",
            "http://api.test/secret here",
            "http://api.test/secret\r\nx: y",
        ] {
            let failure = Target::parse(url).unwrap_err();
            assert_eq!(failure.kind, FailureKind::Unusable, "{url}");
            assert!(!failure.message.contains("secret"), "{failure}");
        }
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
        assert_eq!(sent.len(), 2);
        assert_eq!(
            (&sent["accept-encoding"], &sent["x-mine"]),
            (&"gzip".parse().unwrap(), &"1".parse().unwrap())
        );
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
        let long_url =
            Outgoing { url: format!("http://h.test/{}", "a".repeat(LINE_BYTES)), ..long_header.clone() };
        for (request, says) in
            [(long_header, "x-long"), (Outgoing { headers: HeaderMap::new(), ..long_url }, "URL")]
        {
            let failure = head(&request, &Target::parse(&request.url).unwrap(), &Route::Direct).unwrap_err();
            assert!(failure.message.contains(says), "{failure}");
        }
    }
}

//! Scheme, host and port: the unit of trust for credentials; and URLs, read once.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use http::Uri;
use http::uri::{Authority, Scheme};
use memchr::memchr;

/// Where a request goes. Two URLs with equal origins may see the same credentials, others may not.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Origin {
    https: bool,
    host: String,
    port: u16,
}

/// Why a text is no usable URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BadUrl(pub(crate) &'static str);

impl Origin {
    /// The origin and the path with its query of an absolute URL.
    pub(crate) fn split(url: &str) -> Result<(Self, String), BadUrl> {
        let url = Url::parse(url.to_owned())?;
        let path = url.uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str).to_owned();
        Ok((Self::clone(&url.origin), path))
    }

    fn of(uri: &Uri) -> Result<Self, BadUrl> {
        let https = match uri.scheme() {
            Some(scheme) if *scheme == Scheme::HTTPS => true,
            Some(scheme) if *scheme == Scheme::HTTP => false,
            _ => return Err(BadUrl("its scheme is neither https nor http")),
        };
        let authority = uri.authority().ok_or(BadUrl("it has no host"))?;
        if authority.as_str().contains('@') {
            return Err(BadUrl("it carries user information"));
        }
        let written = host_of(authority);
        let host = written.trim_end_matches('.').to_ascii_lowercase();
        if host.is_empty() {
            return Err(BadUrl("it has no host"));
        }
        let usual = if https { 443 } else { 80 };
        let port = match authority.as_str()[written.len()..].strip_prefix(':') {
            None => usual,
            Some(digits) => {
                digits.parse().ok().filter(|port| *port != 0).ok_or(BadUrl("its port is not a number"))?
            }
        };
        Ok(Self { https, host, port })
    }

    pub(crate) fn is_https(&self) -> bool {
        self.https
    }

    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    /// Whether a program that speaks to `before` may be led here: https never becomes plain http, which leads to this
    /// machine at most.
    pub(crate) fn may_follow(&self, before: &Self) -> bool {
        self.https || (!before.https && self.is_loopback())
    }

    /// Whether the host is this machine, so that plain http gives nothing away.
    pub(crate) fn is_loopback(&self) -> bool {
        let bare = self.host.trim_start_matches('[').trim_end_matches(']');
        self.host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }
}

/// An absolute URL of http or https, read once: every turn of a call asks for its parts.
#[derive(Debug, Clone)]
pub(crate) struct Url {
    uri: Uri,
    origin: Arc<Origin>,
}

impl Url {
    /// Reads a URL; a fragment is dropped.
    pub(crate) fn parse(mut text: String) -> Result<Self, BadUrl> {
        if text.bytes().any(|b| b <= b' ' || b == 0x7f || b == b'\\' || !b.is_ascii()) {
            return Err(BadUrl(
                "it holds a space, a control character, a backslash or a non-ASCII character",
            ));
        }
        text.truncate(memchr(b'#', text.as_bytes()).unwrap_or(text.len()));
        let uri = Uri::try_from(text).map_err(|_| BadUrl("it cannot be parsed"))?;
        let origin = Arc::new(Origin::of(&uri)?);
        Ok(Self { uri, origin })
    }

    pub(crate) fn origin(&self) -> &Arc<Origin> {
        &self.origin
    }

    pub(crate) fn uri(&self) -> &Uri {
        &self.uri
    }

    pub(crate) fn is_https(&self) -> bool {
        self.origin.https
    }

    /// The host as the URL writes it: an IPv6 address keeps its brackets, a name its final dot.
    pub(crate) fn host(&self) -> &str {
        self.uri.authority().map_or("", host_of)
    }

    /// The port, or the scheme's own.
    pub(crate) fn port(&self) -> u16 {
        self.origin.port
    }

    /// Host and port as the URL writes them.
    pub(crate) fn authority(&self) -> &str {
        self.uri.authority().map_or("", Authority::as_str)
    }
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.uri.fmt(f)
    }
}

/// What stands before the port. `Authority::host` looks for user information first, which has been refused.
fn host_of(authority: &Authority) -> &str {
    let text = authority.as_str();
    let end = if text.starts_with('[') { text.find(']').map(|at| at + 1) } else { text.find(':') };
    &text[..end.unwrap_or(text.len())]
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (scheme, usual) = if self.https { ("https", 443) } else { ("http", 80) };
        write!(f, "{scheme}://{}", self.host)?;
        if self.port == usual { Ok(()) } else { write!(f, ":{}", self.port) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn default_port_and_case_do_not_make_another_origin() {
        let a = Origin::split("https://API.mypurecloud.com:443/api?x=1#top").unwrap();
        let b = Origin::split("https://api.mypurecloud.com").unwrap();
        assert_eq!(a.0, b.0);
        assert_eq!((a.1.as_str(), b.1.as_str()), ("/api?x=1", "/"));
    }

    #[test]
    fn hostile_urls_are_refused() {
        for url in [
            "https://user@api.mypurecloud.com/",
            "ftp://api.mypurecloud.com/",
            "file:///etc/passwd",
            "https://api.mypurecloud.com\\@evil.example/",
            "https://a b/",
            "https://a:0/",
            "https://a:99999/",
            "https://",
            "//evil.example/",
            "/relative",
            "https://xn--\u{430}pple/",
            "",
            "https:///path",
            "https://:443/",
            "https://a:/",
            "https://a:8x/",
            "https://a/\r\nx: y",
        ] {
            assert!(Url::parse(url.to_owned()).is_err(), "{url}");
        }
    }

    #[test]
    fn a_url_keeps_the_host_as_it_is_written() {
        for (text, https, host, port) in [
            ("https://API.test.", true, "API.test.", 443),
            ("http://api.test?q", false, "api.test", 80),
            ("HTTP://[::1]:8080/p", false, "[::1]", 8080),
        ] {
            let url = Url::parse(text.to_owned()).unwrap();
            assert_eq!((url.is_https(), url.host(), url.port()), (https, host, port), "{text}");
        }
        let url = Url::parse("https://api.test/a%2Fb?c=d%20e#f".to_owned()).unwrap();
        assert_eq!(url.to_string(), "https://api.test/a%2Fb?c=d%20e");
    }

    #[test]
    fn loopback_is_known_in_every_spelling() {
        for url in ["http://localhost:1", "http://127.0.0.1", "http://127.9.9.9", "http://[::1]:80"] {
            assert!(Origin::split(url).unwrap().0.is_loopback(), "{url}");
        }
        assert!(!Origin::split("http://localhost.evil.example").unwrap().0.is_loopback());
    }
}

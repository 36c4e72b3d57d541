//! Scheme, host and port: the unit of trust for credentials.

use std::fmt;
use std::net::IpAddr;

use http::Uri;

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
        if url.bytes().any(|b| b <= b' ' || b == 0x7f || b == b'\\' || !b.is_ascii()) {
            return Err(BadUrl(
                "it holds a space, a control character, a backslash or a non-ASCII character",
            ));
        }
        let uri: Uri =
            url.split('#').next().unwrap_or("").parse().map_err(|_| BadUrl("it cannot be parsed"))?;
        let https = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err(BadUrl("its scheme is neither https nor http")),
        };
        let authority = uri.authority().ok_or(BadUrl("it has no host"))?;
        if authority.as_str().contains('@') {
            return Err(BadUrl("it carries user information"));
        }
        let host = authority.host().trim_end_matches('.').to_ascii_lowercase();
        if host.is_empty() {
            return Err(BadUrl("it has no host"));
        }
        let port = match authority.as_str()[authority.host().len()..].strip_prefix(':') {
            None => {
                if https {
                    443
                } else {
                    80
                }
            }
            Some(digits) => {
                digits.parse().ok().filter(|port| *port != 0).ok_or(BadUrl("its port is not a number"))?
            }
        };
        let path = uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str).to_owned();
        Ok((Self { https, host, port }, path))
    }

    pub(crate) fn is_https(&self) -> bool {
        self.https
    }

    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    /// Whether the host is this machine, so that plain http gives nothing away.
    pub(crate) fn is_loopback(&self) -> bool {
        let bare = self.host.trim_start_matches('[').trim_end_matches(']');
        self.host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }
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
        ] {
            assert!(Origin::split(url).is_err(), "{url}");
        }
    }

    #[test]
    fn loopback_is_known_in_every_spelling() {
        for url in ["http://localhost:1", "http://127.0.0.1", "http://127.9.9.9", "http://[::1]:80"] {
            assert!(Origin::split(url).unwrap().0.is_loopback(), "{url}");
        }
        assert!(!Origin::split("http://localhost.evil.example").unwrap().0.is_loopback());
    }
}

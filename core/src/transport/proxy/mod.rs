//! The way to a server: straight, or through an HTTP proxy.

mod bypass;
mod environment;
mod tunnel;

use std::sync::Arc;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use http::uri::Authority;
use http::{HeaderValue, Uri};
use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

use super::options::ProxyChoice;
use super::request::Target;
use super::{Failure, FailureKind};
use crate::error::{Error, ErrorKind, Result};
use environment::Environment;
pub(super) use tunnel::{open_tunnel, refusal};

/// An HTTP proxy.
#[derive(Debug)]
pub(super) struct Proxy {
    pub(super) host: String,
    pub(super) port: u16,
    /// `Basic …`. For the proxy alone; marked sensitive, so that no `Debug` shows it.
    pub(super) authorization: Option<HeaderValue>,
}

/// How one request travels.
#[derive(Debug, Clone)]
pub(super) enum Route {
    Direct,
    /// The proxy gets the request itself, with the whole URL in its first line: plain http.
    Forward(Arc<Proxy>),
    /// The proxy joins us with the server and sees nothing: https.
    Tunnel(Arc<Proxy>),
}

/// Finds the route of each request.
#[derive(Debug)]
pub(super) enum Proxies {
    None,
    Always(Arc<Proxy>),
    Environment(Environment),
}

impl Proxies {
    pub(super) fn new(choice: &ProxyChoice) -> Result<Self> {
        Ok(match choice {
            ProxyChoice::Off => Self::None,
            ProxyChoice::Environment => Self::Environment(Environment::read(|name| std::env::var(name).ok())),
            ProxyChoice::Url(url) => {
                let proxy = Proxy::parse(url.expose())
                    .map_err(|why| Error::new(ErrorKind::Config, format!("the proxy option {why}")))?;
                Self::Always(Arc::new(proxy))
            }
        })
    }

    pub(super) fn route(&self, target: &Target) -> std::result::Result<Route, Failure> {
        let proxy = match self {
            Self::None => None,
            Self::Always(proxy) => Some(Arc::clone(proxy)),
            Self::Environment(environment) => {
                environment.proxy(target).map_err(|why| Failure::new(FailureKind::Unusable, why))?
            }
        };
        Ok(match proxy {
            None => Route::Direct,
            Some(proxy) if target.https => Route::Tunnel(proxy),
            Some(proxy) => Route::Forward(proxy),
        })
    }
}

impl Proxy {
    /// Reads `[http://][user:password@]host[:port]`. The error completes "the proxy option …" and shows
    /// nothing of the URL but its scheme.
    fn parse(url: &str) -> std::result::Result<Self, String> {
        let url = url.trim();
        let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
        if !scheme.eq_ignore_ascii_case("http") {
            let known = ["https", "socks4", "socks4a", "socks5", "socks5h"];
            let named = known.into_iter().find(|k| scheme.eq_ignore_ascii_case(k)).unwrap_or("this scheme");
            return Err(format!("cannot be used: {named} is not supported, only http://host:port"));
        }
        let unreadable = || "is not of the form http://[user:password@]host[:port]".to_owned();
        let uri: Uri = format!("http://{rest}").parse().map_err(|_| unreadable())?;
        let authority = uri.authority().filter(|_| matches!(uri.path(), "" | "/") && uri.query().is_none());
        let authority = authority.ok_or_else(unreadable)?;
        let (host, port) = super::request::host_and_port(authority, 80).ok_or_else(unreadable)?;
        Ok(Self { host, port, authorization: credentials(authority).map(|c| basic(&c)).transpose()? })
    }
}

/// What stands before the `@`, still encoded.
fn credentials(authority: &Authority) -> Option<Zeroizing<String>> {
    authority.as_str().rsplit_once('@').map(|(credentials, _)| Zeroizing::new(credentials.to_owned()))
}

fn basic(credentials: &str) -> std::result::Result<HeaderValue, String> {
    let (user, password) = credentials.split_once(':').unwrap_or((credentials, ""));
    let mut plain = Zeroizing::new(Vec::new());
    plain.extend(percent_decode_str(user));
    plain.push(b':');
    plain.extend(percent_decode_str(password));
    let text = Zeroizing::new(format!("Basic {}", BASE64_STANDARD.encode(&*plain)));
    let mut value =
        HeaderValue::from_str(&text).map_err(|_| "has credentials that cannot be sent".to_owned())?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(url: &str) -> (String, u16, Option<String>) {
        let Proxy { host, port, authorization } = Proxy::parse(url).unwrap();
        (host, port, authorization.map(|a| a.to_str().unwrap().to_owned()))
    }

    #[test]
    fn a_proxy_url_may_leave_out_scheme_port_and_credentials() {
        assert_eq!(parsed("http://proxy.test:3128"), ("proxy.test".into(), 3128, None));
        assert_eq!(parsed("proxy.test:3128/"), ("proxy.test".into(), 3128, None));
        assert_eq!(parsed(" HTTP://proxy.test "), ("proxy.test".into(), 80, None));
        assert_eq!(parsed("http://[::1]:8080"), ("[::1]".into(), 8080, None));
    }

    #[test]
    fn credentials_are_decoded_and_kept_out_of_debug() {
        // user:p@:ss
        let (_, _, authorization) = parsed("http://user:p%40%3Ass@proxy.test:3128");
        assert_eq!(authorization.as_deref(), Some("Basic dXNlcjpwQDpzcw=="));
        let (_, _, nameless) = parsed("http://user@proxy.test:3128");
        assert_eq!(nameless.as_deref(), Some("Basic dXNlcjo="));
        let shown = format!("{:?}", Proxy::parse("http://user:secret@proxy.test").unwrap());
        assert!(!shown.contains("dXNl") && !shown.contains("secret"), "{shown}");
    }

    #[test]
    fn unusable_proxies_are_refused_without_showing_them() {
        for (url, says) in [
            ("socks5://user:secret@proxy.test:1080", "socks5 is not supported"),
            ("HTTPS://user:secret@proxy.test", "https is not supported"),
            ("secret://proxy.test", "this scheme is not supported"),
            ("http://", "not of the form"),
            ("http://user:secret@", "not of the form"),
            ("http://user:secret@proxy.test:99999", "not of the form"),
            ("http://user:secret@proxy.test/path", "not of the form"),
            ("http://user:sec ret@proxy.test", "not of the form"),
            ("", "not of the form"),
        ] {
            let why = Proxy::parse(url).unwrap_err();
            assert!(why.contains(says), "{url}: {why}");
            assert!(!why.contains("secret"), "{why}");
        }
    }
}

//! The way to a server: straight, or through an HTTP or SOCKS5 proxy.

mod bypass;
mod environment;
mod socks;
mod tunnel;

use std::sync::Arc;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use http::uri::Authority;
use http::{HeaderValue, Uri};
use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

use super::options::ProxyChoice;
use super::{Failure, FailureKind};
use crate::error::{Error, ErrorKind, Result};
use crate::origin::Url;
use environment::Environment;
pub(super) use socks::join;
pub(super) use tunnel::{open_tunnel, refusal};

/// A proxy.
#[derive(Debug)]
pub(super) struct Proxy {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) speaks: Speaks,
}

/// How a proxy is spoken to, and the credentials that are for it alone.
#[derive(Debug)]
pub(super) enum Speaks {
    /// `Basic …`, marked sensitive, so that no `Debug` shows it.
    Http { authorization: Option<HeaderValue> },
    /// `remote_names`: the proxy finds the server's address (`socks5h`), not we (`socks5`).
    Socks { login: Option<SocksLogin>, remote_names: bool },
}

/// User and password, each of at most 255 bytes.
pub(super) struct SocksLogin {
    user: Zeroizing<Vec<u8>>,
    password: Zeroizing<Vec<u8>>,
}

impl std::fmt::Debug for SocksLogin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[redacted]")
    }
}

/// How one request travels.
#[derive(Debug, Clone)]
pub(super) enum Route {
    Direct,
    /// The proxy gets the request itself, with the whole URL in its first line: plain http.
    Forward(Arc<Proxy>),
    /// The proxy joins us with the server: https, of which it sees nothing, and everything through SOCKS5.
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
            ProxyChoice::Environment(variables) => {
                Self::Environment(Environment::read(|name| variables.get(name)))
            }
            ProxyChoice::Url(url) => {
                let proxy = Proxy::parse(url.expose())
                    .map_err(|why| Error::new(ErrorKind::Config, format!("the proxy option {why}")))?;
                Self::Always(Arc::new(proxy))
            }
        })
    }

    pub(super) fn route(&self, url: &Url) -> std::result::Result<Route, Failure> {
        let proxy = match self {
            Self::None => None,
            Self::Always(proxy) => Some(Arc::clone(proxy)),
            Self::Environment(environment) => {
                environment.proxy(url).map_err(|why| Failure::new(FailureKind::Unusable, why))?
            }
        };
        Ok(match proxy {
            None => Route::Direct,
            Some(proxy) if url.is_https() || matches!(proxy.speaks, Speaks::Socks { .. }) => {
                Route::Tunnel(proxy)
            }
            Some(proxy) => Route::Forward(proxy),
        })
    }
}

impl Proxy {
    /// `Basic …`, for an HTTP proxy with credentials.
    pub(super) fn authorization(&self) -> Option<&HeaderValue> {
        match &self.speaks {
            Speaks::Http { authorization } => authorization.as_ref(),
            Speaks::Socks { .. } => None,
        }
    }

    /// Reads `[http://|socks5://|socks5h://][user:password@]host[:port]`. The error completes "the proxy option …" and shows
    /// nothing of the URL but its scheme.
    fn parse(url: &str) -> std::result::Result<Self, String> {
        let url = url.trim();
        let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
        let scheme = scheme.to_ascii_lowercase();
        if !matches!(scheme.as_str(), "http" | "socks5" | "socks5h") {
            let known = ["https", "socks", "socks4", "socks4a"];
            let named = known.into_iter().find(|k| scheme == *k).unwrap_or("this scheme");
            return Err(format!("cannot be used: {named} is not supported, only http, socks5 and socks5h"));
        }
        let unreadable = || "is not of the form http://[user:password@]host[:port], or socks5://…".to_owned();
        let uri: Uri = format!("http://{rest}").parse().map_err(|_| unreadable())?;
        let authority = uri.authority().filter(|_| matches!(uri.path(), "" | "/") && uri.query().is_none());
        let authority = authority.ok_or_else(unreadable)?;
        let usual_port = if scheme == "http" { 80 } else { 1080 };
        let (host, port) = super::request::host_and_port(authority, usual_port).ok_or_else(unreadable)?;
        let credentials = credentials(authority);
        let speaks = if scheme == "http" {
            Speaks::Http { authorization: credentials.map(|c| basic(&c)).transpose()? }
        } else {
            let login = credentials.map(|c| SocksLogin::parse(&c)).transpose()?;
            Speaks::Socks { login, remote_names: scheme == "socks5h" }
        };
        Ok(Self { host, port, speaks })
    }
}

/// What stands before the `@`, still encoded.
fn credentials(authority: &Authority) -> Option<Zeroizing<String>> {
    authority.as_str().rsplit_once('@').map(|(credentials, _)| Zeroizing::new(credentials.to_owned()))
}

/// User and password, decoded.
fn parts(credentials: &str) -> (Zeroizing<Vec<u8>>, Zeroizing<Vec<u8>>) {
    let (user, password) = credentials.split_once(':').unwrap_or((credentials, ""));
    let decoded = |text| Zeroizing::new(percent_decode_str(text).collect());
    (decoded(user), decoded(password))
}

impl SocksLogin {
    fn parse(credentials: &str) -> std::result::Result<Self, String> {
        let (user, password) = parts(credentials);
        // RFC 1929 §2 counts each in one byte, and wants none empty; an empty password is known to work.
        if user.is_empty() || user.len() > 255 || password.len() > 255 {
            return Err(
                "has credentials that SOCKS5 cannot send: a user and a password of 255 bytes at most"
                    .to_owned(),
            );
        }
        Ok(Self { user, password })
    }
}

fn basic(credentials: &str) -> std::result::Result<HeaderValue, String> {
    let (user, password) = parts(credentials);
    let plain = Zeroizing::new([&user[..], b":", &password[..]].concat());
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
        let proxy = Proxy::parse(url).unwrap();
        let authorization = proxy.authorization().map(|a| a.to_str().unwrap().to_owned());
        (proxy.host, proxy.port, authorization)
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
    fn socks_has_its_own_port_credentials_and_way_with_names() {
        for (url, port, remote, named) in [
            ("socks5://proxy.test", 1080, false, false),
            ("SOCKS5H://us%3Aer:p%40ss@proxy.test:9050", 9050, true, true),
        ] {
            let proxy = Proxy::parse(url).unwrap();
            let Speaks::Socks { login, remote_names } = &proxy.speaks else { panic!("{url}") };
            assert_eq!((proxy.port, *remote_names, login.is_some()), (port, remote, named));
            if let Some(login) = login {
                assert_eq!((&login.user[..], &login.password[..]), (&b"us:er"[..], &b"p@ss"[..]));
            }
            assert!(
                !format!("{proxy:?}").contains("ss\"") && !format!("{proxy:?}").contains("112"),
                "{proxy:?}"
            );
        }
        let long = format!("socks5://user:{}@proxy.test", "secret".repeat(50));
        assert!(Proxy::parse(&long).unwrap_err().contains("255 bytes"));
    }

    #[test]
    fn unusable_proxies_are_refused_without_showing_them() {
        for (url, says) in [
            ("socks4://user:secret@proxy.test:1080", "socks4 is not supported"),
            ("socks5://:secret@proxy.test:1080", "a user and a password"),
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

//! Proxies that the environment names, read as curl reads them.

use std::sync::Arc;

use super::Proxy;
use super::bypass::{Bypass, is_loopback};
use crate::origin::Url;

/// What the environment said when the transport was made.
#[derive(Debug)]
pub(in crate::transport) struct Environment {
    http: Setting,
    https: Setting,
    bypass: Bypass,
}

/// A variable that cannot be used fails the requests it is for, not the client: most programs speak only
/// https, and a proxy for the rest may be of a kind we do not know.
type Setting = Option<Result<Arc<Proxy>, String>>;

impl Environment {
    pub(super) fn read(variable: impl Fn(&str) -> Option<String>) -> Self {
        // An empty variable is an absent one.
        let first = |names: &[&str]| {
            names
                .iter()
                .find_map(|name| variable(name).filter(|v| !v.is_empty()).map(|v| ((*name).to_owned(), v)))
        };
        let proxy = |names: &[&str]| {
            first(names).map(|(name, url)| {
                Proxy::parse(&url)
                    .map(Arc::new)
                    .map_err(|why| format!("the environment variable {name} {why}"))
            })
        };
        Self {
            // Not `HTTP_PROXY`: in a CGI program that is the `Proxy` header of whoever sent the request.
            http: proxy(&["http_proxy", "all_proxy", "ALL_PROXY"]),
            https: proxy(&["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]),
            bypass: Bypass::parse(&first(&["no_proxy", "NO_PROXY"]).unwrap_or_default().1),
        }
    }

    /// The proxy for `url`, if it has one. Loopback never has: no proxy elsewhere could reach it.
    pub(super) fn proxy(&self, url: &Url) -> Result<Option<Arc<Proxy>>, String> {
        let setting = if url.is_https() { &self.https } else { &self.http };
        match setting {
            Some(_) if is_loopback(url.host()) || self.bypass.covers(url.host(), url.port()) => Ok(None),
            Some(setting) => setting.clone().map(Some),
            None => Ok(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(variables: &[(&str, &str)], url: &str) -> Result<Option<String>, String> {
        let read = |name: &str| variables.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned());
        let found = Environment::read(read).proxy(&Url::parse(url.to_owned()).unwrap())?;
        Ok(found.map(|proxy| proxy.host.clone()))
    }

    #[test]
    fn each_scheme_has_its_variable_and_all_proxy_stands_in() {
        let of = |variables: &[(&str, &str)], url| choice(variables, url).unwrap();
        let some = |host: &str| Some(host.to_owned());
        assert_eq!(of(&[], "https://api.test/"), None);
        assert_eq!(of(&[("HTTPS_PROXY", "http://a.test")], "https://api.test/"), some("a.test"));
        assert_eq!(of(&[("HTTPS_PROXY", "http://a.test")], "http://api.test/"), None);
        assert_eq!(of(&[("http_proxy", "b.test:1")], "http://api.test/"), some("b.test"));
        assert_eq!(of(&[("HTTP_PROXY", "b.test:1")], "http://api.test/"), None, "set by a CGI client");
        let lower_first = [("HTTPS_PROXY", "upper.test"), ("https_proxy", "lower.test")];
        assert_eq!(of(&lower_first, "https://api.test/"), some("lower.test"));
        let empty = [("https_proxy", ""), ("ALL_PROXY", "all.test")];
        assert_eq!(of(&empty, "https://api.test/"), some("all.test"));
        assert_eq!(of(&empty, "http://api.test/"), some("all.test"));
    }

    #[test]
    fn loopback_and_no_proxy_go_straight() {
        let with = |no_proxy, url| {
            choice(&[("ALL_PROXY", "p.test"), ("NO_PROXY", no_proxy)], url).unwrap().is_some()
        };
        for url in ["http://localhost:8080/", "https://127.1.2.3/", "http://[::1]:1/", "http://a.localhost/"]
        {
            assert!(!with("", url), "{url}");
        }
        assert!(with("other.test", "https://api.test/"));
        assert!(!with("other.test, .api.test", "https://eu.api.test/"));
        assert!(!with("*", "https://api.test/"));
    }

    #[test]
    fn an_unusable_variable_fails_only_what_would_need_it() {
        let variables = [("ALL_PROXY", "socks4://user:secret@p.test"), ("HTTPS_PROXY", "http://ok.test")];
        assert!(choice(&variables, "https://api.test/").unwrap().is_some());
        assert!(choice(&variables, "http://127.0.0.1/").unwrap().is_none());
        let why = choice(&variables, "http://api.test/").unwrap_err();
        assert!(why.contains("ALL_PROXY") && why.contains("socks4") && !why.contains("secret"), "{why}");
    }
}

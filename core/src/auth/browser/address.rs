//! The redirect address of a login on this machine.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use http::Uri;

use crate::error::{Error, ErrorKind, Result};

/// An `http` address of this machine, its parts as the browser will say them.
#[derive(Debug)]
pub(super) struct Address {
    /// `127.0.0.1`, `localhost` or `[::1]`, as it was written.
    host: String,
    /// Zero until a free one is found.
    port: u16,
    path: String,
    text: String,
}

impl Address {
    /// Reads a redirect address. One without a port, or with port 0, means any free one.
    pub(super) fn parse(text: &str) -> Result<Self> {
        let uri: Uri = text.parse().map_err(|_| refuse("it is no URL"))?;
        if uri.scheme_str() != Some("http") {
            return Err(refuse("its scheme is not http"));
        }
        let authority = uri.authority().ok_or_else(|| refuse("it has no host"))?;
        let host = authority.host().to_ascii_lowercase();
        if authority.as_str().contains('@') || !["127.0.0.1", "localhost", "[::1]"].contains(&host.as_str()) {
            return Err(refuse("its host is not 127.0.0.1, localhost or [::1]"));
        }
        if uri.query().is_some() || text.contains('#') {
            return Err(refuse("it has a query or a fragment"));
        }
        let mut address = Self {
            host,
            port: authority.port_u16().unwrap_or(0),
            path: uri.path().to_owned(),
            text: text.to_owned(),
        };
        // An empty path is asked for as `/`, but the address stays as the vendor knows it.
        if address.path.is_empty() {
            "/".clone_into(&mut address.path);
        }
        Ok(address)
    }

    /// Where to listen, first for the one that must work. A browser may look for `localhost` at either, and nobody
    /// else may wait there.
    pub(super) fn interfaces(&self) -> Vec<IpAddr> {
        let (four, six) = (IpAddr::from(Ipv4Addr::LOCALHOST), IpAddr::from(Ipv6Addr::LOCALHOST));
        match self.host.as_str() {
            "localhost" => vec![four, six],
            "[::1]" => vec![six],
            _ => vec![four],
        }
    }

    pub(super) fn port(&self) -> u16 {
        self.port
    }

    /// Fills in the port that was found for an address without one.
    pub(super) fn settle(&mut self, port: u16) {
        if self.port == 0 {
            self.port = port;
            let path = if self.text.trim_end_matches(":0").len() > "http://".len() + self.host.len() {
                self.path.as_str()
            } else {
                ""
            };
            self.text = format!("http://{}:{port}{path}", self.host);
        }
    }

    /// The address as the login page and the token endpoint are told it.
    pub(super) fn redirect_uri(&self) -> &str {
        &self.text
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// What a browser that was sent here writes in `Host`; a name that leads here by a trick is another one.
    pub(super) fn is_host(&self, host: &str) -> bool {
        let port_is_usual = self.port == 80 && host.eq_ignore_ascii_case(&self.host);
        port_is_usual || host.eq_ignore_ascii_case(&format!("{}:{}", self.host, self.port))
    }

    /// What it writes in `Origin` for a page of ours.
    pub(super) fn is_origin(&self, origin: &str) -> bool {
        origin.strip_prefix("http://").is_some_and(|host| self.is_host(host))
    }
}

fn refuse(why: &str) -> Error {
    let message = format!(
        "the login cannot wait for its answer at this `redirect_uri`: {why}. Use an address of this machine such as \
         http://127.0.0.1:8080/callback; for any other there are the login URL and the parsing of its redirect"
    );
    Error::new(ErrorKind::Argument, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_free_port_is_filled_in_and_a_chosen_address_stays_as_it_is() {
        for (given, settled, path) in [
            ("http://127.0.0.1/cb", "http://127.0.0.1:4711/cb", "/cb"),
            ("http://127.0.0.1:0/cb", "http://127.0.0.1:4711/cb", "/cb"),
            ("http://localhost:0", "http://localhost:4711", "/"),
            ("http://localhost", "http://localhost:4711", "/"),
            ("http://localhost/", "http://localhost:4711/", "/"),
            ("http://[::1]:8080", "http://[::1]:8080", "/"),
            ("http://LocalHost:8080/a/b", "http://LocalHost:8080/a/b", "/a/b"),
        ] {
            let mut address = Address::parse(given).unwrap();
            address.settle(4711);
            assert_eq!((address.redirect_uri(), address.path()), (settled, path), "{given}");
        }
    }

    #[test]
    fn addresses_elsewhere_are_refused_with_another_way() {
        for text in [
            "https://127.0.0.1:8080/cb",
            "http://app.example/cb",
            "http://127.0.0.1.evil.example/cb",
            "http://127.0.0.1@evil.example/cb",
            "http://192.168.0.1:8080/cb",
            "http://0.0.0.0:8080/cb",
            "http://127.0.0.1:8080/cb?x=1",
            "/cb",
            "",
        ] {
            let error = Address::parse(text).unwrap_err();
            assert!(
                error.kind() == ErrorKind::Argument && error.message().contains("http://127.0.0.1:8080"),
                "{text}"
            );
        }
    }

    #[test]
    fn only_its_own_name_and_port_are_its_host() {
        let mut address = Address::parse("http://127.0.0.1/cb").unwrap();
        address.settle(4711);
        assert!(address.is_host("127.0.0.1:4711") && address.is_origin("http://127.0.0.1:4711"));
        for other in
            ["127.0.0.1", "localhost:4711", "evil.example:4711", "127.0.0.1:4712", "", "127.0.0.1:4711 "]
        {
            assert!(!address.is_host(other), "{other}");
        }
        assert!(!address.is_origin("https://127.0.0.1:4711") && !address.is_origin("null"));
    }
}

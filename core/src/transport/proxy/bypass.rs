//! Which hosts go straight although there is a proxy.

use std::net::IpAddr;

/// The list of `no_proxy`: names with everything below them, addresses, networks, or `*`; each with a port or
/// not.
#[derive(Debug)]
pub(super) struct Bypass(Vec<Entry>);

#[derive(Debug)]
struct Entry {
    hosts: Hosts,
    port: Option<u16>,
}

#[derive(Debug)]
enum Hosts {
    All,
    /// Lower case, without dots at the ends.
    Domain(String),
    Network {
        address: IpAddr,
        bits: u32,
    },
}

impl Bypass {
    /// Entries are separated by commas or blanks.
    pub(super) fn parse(list: &str) -> Self {
        let entries = list.split([',', ' ', '\t']).filter(|entry| !entry.is_empty());
        Self(entries.filter_map(Entry::parse).collect())
    }

    /// `host` as in a URL.
    pub(super) fn covers(&self, host: &str, port: u16) -> bool {
        let host = Host::of(host);
        self.0.iter().any(|entry| entry.port.is_none_or(|p| p == port) && entry.hosts.contain(&host))
    }
}

impl Entry {
    fn parse(text: &str) -> Option<Self> {
        if let Some(hosts) = Hosts::parse(text) {
            return Some(Self { hosts, port: None });
        }
        // Only now: the colons of a bare IPv6 address are no port.
        let (hosts, port) = text.rsplit_once(':')?;
        Some(Self { hosts: Hosts::parse(hosts)?, port: Some(port.parse().ok()?) })
    }
}

impl Hosts {
    fn parse(text: &str) -> Option<Self> {
        if text == "*" {
            return Some(Self::All);
        }
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits.parse().ok()?)),
            None => (text, None),
        };
        match (Host::of(address), bits) {
            (Host::Address(address), bits) => {
                let all = if address.is_ipv4() { 32 } else { 128 };
                let bits = bits.unwrap_or(all);
                (bits <= all).then_some(Self::Network { address, bits })
            }
            (Host::Name(name), None) if !name.contains(':') => {
                let name = name.trim_start_matches("*.").trim_start_matches('.');
                (!name.is_empty()).then(|| Self::Domain(name.to_owned()))
            }
            _ => None,
        }
    }

    fn contain(&self, host: &Host) -> bool {
        match (self, host) {
            (Self::All, _) => true,
            (Self::Domain(domain), Host::Name(name)) => {
                name.strip_suffix(domain.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            }
            (Self::Network { address, bits }, Host::Address(host)) => same_network(*address, *host, *bits),
            _ => false,
        }
    }
}

enum Host {
    Address(IpAddr),
    Name(String),
}

impl Host {
    fn of(text: &str) -> Self {
        let bare = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')).unwrap_or(text);
        match bare.parse::<IpAddr>() {
            Ok(address) => Self::Address(address.to_canonical()),
            Err(_) => Self::Name(bare.trim_end_matches('.').to_ascii_lowercase()),
        }
    }
}

fn same_network(a: IpAddr, b: IpAddr, bits: u32) -> bool {
    // A shift by the whole width is none at all: every address is in `/0`.
    match (a, b) {
        (IpAddr::V4(a), IpAddr::V4(b)) => {
            (a.to_bits() ^ b.to_bits()).checked_shr(32 - bits).unwrap_or(0) == 0
        }
        (IpAddr::V6(a), IpAddr::V6(b)) => {
            (a.to_bits() ^ b.to_bits()).checked_shr(128 - bits).unwrap_or(0) == 0
        }
        _ => false,
    }
}

/// Whether `host` is this machine.
pub(super) fn is_loopback(host: &str) -> bool {
    match Host::of(host) {
        Host::Address(address) => address.is_loopback(),
        Host::Name(name) => name == "localhost" || name.ends_with(".localhost"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cover_themselves_and_what_is_below() {
        let list = Bypass::parse(" example.com, .leading.test ,*.star.test,Upper.Test.,,port.test:8443");
        for (host, port, covered) in [
            ("example.com", 443, true),
            ("www.example.com", 443, true),
            ("EXAMPLE.com.", 443, true),
            ("notexample.com", 443, false),
            ("example.com.evil.test", 443, false),
            ("leading.test", 443, true),
            ("a.leading.test", 443, true),
            ("a.star.test", 443, true),
            ("upper.test", 443, true),
            ("port.test", 8443, true),
            ("port.test", 443, false),
        ] {
            assert_eq!(list.covers(host, port), covered, "{host}:{port}");
        }
    }

    #[test]
    fn addresses_and_networks_match_by_bits() {
        let list =
            Bypass::parse("10.0.0.0/8 192.0.2.7,192.0.2.8:8080,2001:db8::/32,[2001:db9::1]:81,fe80::1");
        for (host, port, covered) in [
            ("10.200.3.4", 80, true),
            ("11.0.0.1", 80, false),
            ("192.0.2.7", 80, true),
            ("192.0.2.8", 80, false),
            ("192.0.2.8", 8080, true),
            ("[2001:db8:1::2]", 80, true),
            ("[2001:db9::1]", 81, true),
            ("[2001:db9::1]", 80, false),
            ("[fe80::1]", 80, true),
            ("[::ffff:10.0.0.1]", 80, true),
            ("10.test", 80, false),
        ] {
            assert_eq!(list.covers(host, port), covered, "{host}:{port}");
        }
        assert!(Bypass::parse("0.0.0.0/0").covers("8.8.8.8", 80));
        assert!(Bypass::parse("::/0").covers("[2001:db8::1]", 80));
    }

    /// Host, list, covered: as curl decides, which `curl_reads_the_lists_alike` asks where it is installed.
    const AS_CURL: [(&str, &str, bool); 33] = [
        ("api.test", "api.test", true),
        ("api.test", "API.Test", true),
        ("API.TEST", "api.test", true),
        ("eu.api.test", "api.test", true),
        ("eu.api.test", ".api.test", true),
        ("api.test", ".api.test", true),
        ("notapi.test", "api.test", false),
        ("notapi.test", ".api.test", false),
        ("api.test.evil.test", "api.test", false),
        ("api.test", "eu.api.test", false),
        ("api.test", "other.test,api.test", true),
        ("api.test", "other.test, api.test", true),
        ("api.test", "other.test api.test", true),
        ("api.test", "other.test\tapi.test", true),
        ("api.test", "other.test ,, api.test ,", true),
        ("api.test", "api.test.", true),
        ("api.test.", "api.test", true),
        ("api.test", "*", true),
        ("api.test", "", false),
        ("api.test", ",", false),
        ("api.test", ".", false),
        ("192.0.2.7", "192.0.2.7", true),
        ("192.0.2.7", "192.0.2.70", false),
        ("192.0.2.7", "192.0.2.0/24", true),
        ("192.0.3.7", "192.0.2.0/24", false),
        ("192.0.3.7", "192.0.2.0/23", true),
        ("192.0.2.7", "192.0.2.7/32", true),
        ("192.0.2.7", "192.0.2.7/33", false),
        ("192.0.2.7", "2.7", false),
        ("[2001:db8::1]", "2001:db8::1", true),
        ("[2001:db8::1]", "2001:0db8:0:0::1", true),
        ("[2001:db8::1]", "2001:db8::/32", true),
        ("[2001:db9::1]", "2001:db8::/32", false),
    ];

    #[test]
    fn lists_are_read_as_curl_reads_them() {
        for (host, list, covered) in AS_CURL {
            assert_eq!(Bypass::parse(list).covers(host, 80), covered, "{host} in {list:?}");
        }
    }

    /// Where curl goes: it says whom it tries, the proxy or the host, before anything can be reached.
    #[test]
    fn curl_reads_the_lists_alike() {
        use std::process::Command;
        if Command::new("curl").arg("--version").output().is_err() {
            assert!(std::env::var_os("PCSDK_REQUIRE_PEERS").is_none(), "curl is not installed");
            return;
        }
        let closed = crate::transport::tests::server::nobody();
        // Not the IPv6 addresses: curl 7.88 does not look for them in lists.
        for (host, list, covered) in AS_CURL.into_iter().filter(|(host, ..)| !host.starts_with('[')) {
            // Addresses of documentation lead nowhere, and the names have none: a direct connection fails at once.
            let output = Command::new("curl")
                .args(["--silent", "--verbose", "--max-time", "0.2", &format!("http://{host}/")])
                .env_clear()
                .envs([("http_proxy", format!("http://{closed}").as_str()), ("no_proxy", list)])
                .output()
                .unwrap();
            let said = String::from_utf8_lossy(&output.stderr);
            let tried_proxy =
                said.contains(&closed.to_string()) || said.contains(&format!("port {}", closed.port()));
            assert_eq!(!tried_proxy, covered, "{host} in {list:?}: {said}");
        }
    }

    #[test]
    fn a_star_covers_all_and_nonsense_covers_nothing() {
        assert!(Bypass::parse("*").covers("any.test", 1));
        for list in ["", ",", ".", "a/b", "10.0.0.0/x", "10.0.0.1/33.", "host:port", "http://any.test"] {
            assert!(!Bypass::parse(list).covers("any.test", 1), "{list}");
        }
    }

    #[test]
    fn loopback_is_known_in_every_spelling() {
        for host in [
            "localhost",
            "LOCALHOST.",
            "x.localhost",
            "127.0.0.1",
            "127.9.9.9",
            "[::1]",
            "[::ffff:127.0.0.1]",
        ] {
            assert!(is_loopback(host), "{host}");
        }
        for host in ["localhost.test", "128.0.0.1", "0.0.0.0", "[::2]", "notlocalhost"] {
            assert!(!is_loopback(host), "{host}");
        }
    }
}

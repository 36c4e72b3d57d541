//! Which hosts a client talks to: PureCloud's regions, RingCentral's servers, or one base URL for all.

mod gateway;

pub(crate) use gateway::Gateway;

use crate::error::{Error, ErrorKind, Result};
use crate::origin::Origin;
use crate::platform::Platform;

/// PureCloud's regions: name and domain.
pub const REGIONS: [(&str, &str); 18] = [
    ("us_east_1", "mypurecloud.com"),
    ("eu_west_1", "mypurecloud.ie"),
    ("ap_southeast_2", "mypurecloud.com.au"),
    ("ap_northeast_1", "mypurecloud.jp"),
    ("eu_central_1", "mypurecloud.de"),
    ("us_west_2", "usw2.pure.cloud"),
    ("ca_central_1", "cac1.pure.cloud"),
    ("ap_northeast_2", "apne2.pure.cloud"),
    ("eu_west_2", "euw2.pure.cloud"),
    ("ap_south_1", "aps1.pure.cloud"),
    ("sa_east_1", "sae1.pure.cloud"),
    ("me_central_1", "mec1.pure.cloud"),
    ("ap_northeast_3", "apne3.pure.cloud"),
    ("eu_central_2", "euc2.pure.cloud"),
    ("mx_central_1", "mxc1.pure.cloud"),
    ("ap_southeast_1", "apse1.pure.cloud"),
    ("us_east_2", "use2.us-gov-pure.cloud"),
    ("eusc_de_east_1", "edee1.eusc-pure.cloud"),
];

/// RingCentral's servers: name, platform host, media host.
const SERVERS: [(&str, &str, &str); 2] = [
    ("production", "platform.ringcentral.com", "media.ringcentral.com"),
    ("sandbox", "platform.devtest.ringcentral.com", "media.devtest.ringcentral.com"),
];

/// The base URLs of one environment, without a trailing slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Endpoints {
    pub(crate) api: String,
    pub(crate) login: String,
    pub(crate) media: String,
    trusted: Vec<Origin>,
    /// Whose hosts may stand behind, where these are the caller's own.
    behind: Option<Platform>,
}

impl Endpoints {
    /// One place for API, login and media.
    fn single(platform: Platform, base: &str, origin: Origin) -> Self {
        let base = base.trim_end_matches('/').to_owned();
        let behind = (!is_vendor(platform, origin.host())).then_some(platform);
        Self { api: base.clone(), login: base.clone(), media: base, trusted: vec![origin], behind }
    }

    fn of_hosts(api: &str, login: &str, media: &str) -> Self {
        let url = |host: &str| format!("https://{host}");
        let mut trusted: Vec<Origin> = Vec::new();
        for host in [api, login, media] {
            let (origin, _) = Origin::split(&url(host)).expect("the hosts of the tables are well formed");
            if !trusted.contains(&origin) {
                trusted.push(origin);
            }
        }
        Self { api: url(api), login: url(login), media: url(media), trusted, behind: None }
    }

    fn of_region(domain: &str) -> Self {
        let api = format!("api.{domain}");
        Self::of_hosts(&api, &format!("login.{domain}"), &api)
    }

    /// Behind a gateway that the caller names: that is its leave, whoever the host is. Plain http to this machine only.
    pub(crate) fn behind(platform: Platform, gateway: &Gateway) -> Result<Self> {
        let origin = gateway.origin()?;
        let (api, login) = (gateway.api(), gateway.login());
        Ok(Self { media: api.clone(), api, login, trusted: vec![origin], behind: Some(platform) })
    }

    /// Whether the bearer token may travel to `origin`.
    pub(crate) fn trusts(&self, origin: &Origin) -> bool {
        self.trusted.contains(origin)
    }

    /// Whether an answer to a question that was asked here may come from `origin` (RFC 9207 §2.4): from where logins go, or,
    /// behind a host of the caller's own, from a login server of the vendor's, which calls itself by its own name.
    pub(crate) fn may_issue(&self, origin: &Origin) -> bool {
        let is_asked = Origin::split(&self.login).is_ok_and(|(asked, _)| asked == *origin);
        is_asked || self.behind.is_some_and(|platform| is_login_server(platform, origin))
    }

    /// Who issues the tokens: what a stored login belongs to.
    pub(crate) fn issuer(&self) -> &str {
        &self.login
    }

    /// Whether these are the vendor's own hosts, not one the caller chose.
    pub(crate) fn is_vendors(&self, platform: Platform) -> bool {
        self.trusted.iter().all(|origin| is_vendor(platform, origin.host()))
    }

    /// The default of a platform.
    pub(crate) fn default_of(platform: Platform) -> Self {
        match platform {
            Platform::PureCloud => Self::of_region(REGIONS[0].1),
            Platform::RingCentral => {
                let (_, host, media) = SERVERS[0];
                Self::of_hosts(host, host, media)
            }
        }
    }

    /// The environment called `name`: a region or server name, a domain, one of its hosts, or a loopback URL.
    ///
    /// Nothing is looked up: a name that is not in the tables is refused unless `allow_custom_host`.
    pub(crate) fn named(platform: Platform, name: &str, allow_custom_host: bool) -> Result<Self> {
        let host = bare_host(name);
        let known = match platform {
            Platform::PureCloud => REGIONS.iter().find_map(|(region, domain)| {
                // Other tools write `us-east-1`.
                let hit = host.replace('-', "_") == *region
                    || ["", "api.", "login.", "apps."].iter().any(|p| host == format!("{p}{domain}"));
                hit.then(|| Self::of_region(domain))
            }),
            Platform::RingCentral => SERVERS.iter().find_map(|(server, api, media)| {
                (host == *server || host == *api || host == *media).then(|| Self::of_hosts(api, api, media))
            }),
        };
        // `http://platform.ringcentral.com` must not pass for its https twin.
        let plain = name.trim().to_ascii_lowercase().starts_with("http://");
        match known {
            Some(endpoints) if !plain => Ok(endpoints),
            _ if name.contains("://") => Self::base(platform, name, allow_custom_host),
            _ if allow_custom_host => Self::base(platform, &format!("https://{name}"), true),
            _ => Err(unknown(platform, name)),
        }
    }

    /// One base URL for everything: plain http to this machine only, other hosts only when the caller insists.
    pub(crate) fn base(platform: Platform, url: &str, allow_custom_host: bool) -> Result<Self> {
        let refuse = |why: &str| {
            Error::new(ErrorKind::Config, format!("the base URL {} is not usable: {why}", shown(url)))
        };
        let (origin, path) = Origin::split(url.trim()).map_err(|bad| refuse(bad.0))?;
        if path.contains(['?', '#']) || url.contains('#') {
            return Err(refuse("it has a query or a fragment"));
        }
        if !origin.is_https() && !origin.is_loopback() {
            return Err(refuse("plain http is for this machine only; use https"));
        }
        if !origin.is_loopback() && !allow_custom_host && !is_vendor(platform, origin.host()) {
            return Err(refuse(
                "its host is none of the vendor's; set `allow_custom_host` to send credentials there",
            ));
        }
        Ok(Self::single(platform, url.trim(), origin))
    }
}

fn is_vendor(platform: Platform, host: &str) -> bool {
    match platform {
        Platform::PureCloud => REGIONS
            .iter()
            .any(|(_, domain)| ["api.", "login."].iter().any(|part| host == format!("{part}{domain}"))),
        Platform::RingCentral => SERVERS.iter().any(|(_, api, media)| host == *api || host == *media),
    }
}

fn is_login_server(platform: Platform, origin: &Origin) -> bool {
    let is = |host: &str| Origin::split(&format!("https://{host}")).is_ok_and(|(known, _)| known == *origin);
    match platform {
        Platform::PureCloud => REGIONS.iter().any(|(_, domain)| is(&format!("login.{domain}"))),
        Platform::RingCentral => SERVERS.iter().any(|(_, host, _)| is(host)),
    }
}

/// `https://api.mypurecloud.ie/` → `api.mypurecloud.ie`, as the vendors' own SDKs accept it.
fn bare_host(name: &str) -> String {
    let name = name.trim().to_ascii_lowercase();
    let name =
        name.strip_prefix("https://").or_else(|| name.strip_prefix("http://")).unwrap_or(&name).to_owned();
    name.trim_end_matches('/').to_owned()
}

/// A name as far as it can be shown: user information may be a password.
fn shown(text: &str) -> String {
    let end = text.char_indices().nth(80).map_or(text.len(), |(at, _)| at);
    let text = text[..end].escape_debug().to_string();
    match (text.find("://"), text.find('@')) {
        (Some(scheme), Some(at)) if scheme < at => {
            format!("`{}://[redacted]{}`", &text[..scheme], &text[at..])
        }
        (None, Some(at)) => format!("`[redacted]{}`", &text[at..]),
        _ => format!("`{text}`"),
    }
}

fn unknown(platform: Platform, name: &str) -> Error {
    let host = bare_host(name);
    let names: Vec<&str> = match platform {
        Platform::PureCloud => REGIONS.iter().flat_map(|(region, domain)| [*region, *domain]).collect(),
        Platform::RingCentral => SERVERS.iter().flat_map(|(server, api, _)| [*server, *api]).collect(),
    };
    let hint = crate::suggest::nearest(&host, names.iter().copied())
        .map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
    Error::new(ErrorKind::Config, format!("{} is no {platform} environment{hint}", shown(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_is_found_by_name_domain_and_host() {
        for (region, domain) in REGIONS {
            let expected = format!("https://api.{domain}");
            for name in [
                region.to_owned(),
                region.replace('_', "-"),
                domain.to_owned(),
                format!("https://api.{domain}/"),
                format!("login.{domain}"),
            ] {
                assert_eq!(
                    Endpoints::named(Platform::PureCloud, &name, false).unwrap().api,
                    expected,
                    "{name}"
                );
            }
        }
    }

    #[test]
    fn hostile_names_are_refused_before_any_look_up() {
        for name in [
            "mypurecloud.com.evil.example",
            "mypurecloud.com.evil.com",
            "evilmypurecloud.com",
            "evil.com/mypurecloud.com",
            "evil.com#mypurecloud.com",
            "evil.com?mypurecloud.com",
            "mypurecloud.com@evil.example",
            "https://mypurecloud.com@evil.example",
            "mypurecloud.com:secret@evil.example",
            "mypurecloud.com/evil",
            "mypurecloud.com/..",
            "mypurecloud.com:8443",
            "mypurecloud.com:443",
            "mypurecloud.com.",
            "xmypurecloud.com",
            "api.api.mypurecloud.com",
            "10.0.0.1",
            "https://10.0.0.1",
            "0x7f.1",
            "2130706433",
            "[::1]",
            "::1",
            "127.0.0.1",
            "mypurecloud.com\\evil",
            "mypurecloud.com\\@evil.example",
            "https:\\\\mypurecloud.com",
            "https:mypurecloud.com",
            "//mypurecloud.com",
            "ftp://mypurecloud.com",
            "file:///mypurecloud.com",
            "javascript:mypurecloud.com",
            "my purecloud.com",
            "mypurecloud .com",
            "mypurecloud.com\tevil",
            "mypurecloud.com\r\nHost: evil",
            "mypurecloud.com\0",
            // Cyrillic у, full-width dot, soft hyphen, right-to-left mark, Kelvin sign, Punycode.
            "myp\u{443}recloud.com",
            "mypurecloud\u{ff0e}com",
            "mypure\u{ad}cloud.com",
            "\u{200f}mypurecloud.com",
            "mypureclou\u{217e}.com",
            "xn--mypurecloud-9fb.com",
            "mypurecloud.com%2eevil.example",
            "mypurecloud%2ecom",
            "",
            " ",
            ".",
            "*.mypurecloud.com",
            "http://api.mypurecloud.com",
            "HTTP://API.MYPURECLOUD.COM",
            "https://evil.example",
            "http://evil.example",
            "http://localhost.evil.example",
            "http://127.0.0.1.evil.example",
        ] {
            for platform in Platform::ALL {
                let error = Endpoints::named(platform, name, false).map(|found| found.api).unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Config, "{name:?}");
                assert!(!error.message().contains("secret"), "{error}");
            }
        }
        // What a copied name has around it is no other name.
        for name in ["mypurecloud.ie\n", " mypurecloud.ie ", "MyPureCloud.IE", "https://mypurecloud.ie/"] {
            assert!(Endpoints::named(Platform::PureCloud, name, false).is_ok(), "{name:?}");
        }
    }

    #[test]
    fn a_misspelt_region_names_the_nearest() {
        let error = Endpoints::named(Platform::PureCloud, "mypurecloud.i", false).unwrap_err();
        assert!(error.message().contains("did you mean `mypurecloud.ie`"), "{error}");
    }

    #[test]
    fn base_url_is_https_or_loopback() {
        let base = |url, custom| Endpoints::base(Platform::RingCentral, url, custom);
        assert_eq!(base("http://127.0.0.1:8080/", false).unwrap().login, "http://127.0.0.1:8080");
        assert_eq!(
            base("https://platform.ringcentral.com", false).unwrap().api,
            "https://platform.ringcentral.com"
        );
        assert!(base("http://platform.ringcentral.com", true).is_err());
        assert!(base("https://proxy.example.com", false).is_err());
        assert!(base("https://proxy.example.com/pcsdk", true).is_ok());
        let error = base("https://user:canary@proxy.example.com", true).unwrap_err();
        assert!(!error.message().contains("canary"), "{error}");
    }

    #[test]
    fn ringcentral_servers_know_their_media_host() {
        let endpoints =
            Endpoints::named(Platform::RingCentral, "https://platform.devtest.ringcentral.com", false)
                .unwrap();
        assert_eq!(endpoints.media, "https://media.devtest.ringcentral.com");
    }
}

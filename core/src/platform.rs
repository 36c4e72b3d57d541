//! The two platforms, and where their dialects differ.

use std::fmt;
use std::time::Duration;

/// Which vendor's API a client speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Platform {
    /// PureCloud, today Genesys Cloud.
    PureCloud,
    /// RingCentral.
    RingCentral,
}

/// One vendor's habits, as data.
#[derive(Debug)]
pub(crate) struct Dialect {
    pub(crate) token_path: &'static str,
    /// The page where a user logs in.
    pub(crate) login_page: &'static str,
    pub(crate) logout: Logout,
    /// Carries the vendor's id of an exchange.
    pub(crate) request_id_header: &'static str,
    /// How long a refused throttling group is left alone when the refusal does not say.
    pub(crate) penalty: Option<Duration>,
    /// How many token requests a minute the vendor takes from one user.
    pub(crate) token_requests_a_minute: Option<usize>,
    /// Put before a raw path that starts with none of `known_prefixes`.
    pub(crate) default_prefix: &'static str,
    pub(crate) known_prefixes: &'static [&'static str],
}

/// How a login is ended at the server.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Logout {
    /// RFC 7009: POST the token with the client's authentication.
    Revoke { path: &'static str },
    /// DELETE with the bearer token itself.
    DeleteToken { path: &'static str },
}

static PURECLOUD: Dialect = Dialect {
    token_path: "/oauth/token",
    login_page: "/oauth/authorize",
    logout: Logout::DeleteToken { path: "/api/v2/tokens/me" },
    request_id_header: "inin-correlation-id",
    penalty: None,
    token_requests_a_minute: None,
    default_prefix: "",
    known_prefixes: &[],
};

static RINGCENTRAL: Dialect = Dialect {
    token_path: "/restapi/oauth/token",
    login_page: "/restapi/oauth/authorize",
    logout: Logout::Revoke { path: "/restapi/oauth/revoke" },
    request_id_header: "rcrequestid",
    // A request inside the penalty starts it anew.
    penalty: Some(Duration::from_secs(60)),
    token_requests_a_minute: Some(5),
    default_prefix: "/restapi/v1.0",
    known_prefixes: &[
        "/restapi",
        "/rcvideo",
        "/video",
        "/webinar",
        "/analytics",
        "/ai",
        "/team-messaging",
        "/scim",
        "/cx",
        "/.well-known",
    ],
};

impl Platform {
    /// Both platforms.
    pub const ALL: [Self; 2] = [Self::PureCloud, Self::RingCentral];

    /// The stable name: `purecloud` or `ringcentral`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::PureCloud => "purecloud",
            Self::RingCentral => "ringcentral",
        }
    }

    /// The platform of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|platform| platform.name() == name)
    }

    pub(crate) fn dialect(self) -> &'static Dialect {
        match self {
            Self::PureCloud => &PURECLOUD,
            Self::RingCentral => &RINGCENTRAL,
        }
    }
}

impl Dialect {
    /// What a raw path lacks: RingCentral's documents write `/account/~` for `/restapi/v1.0/account/~`.
    pub(crate) fn prefix_of(&self, path: &str) -> &'static str {
        let starts = |prefix: &str| {
            path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
        };
        if self.known_prefixes.iter().any(|prefix| starts(prefix)) { "" } else { self.default_prefix }
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::PureCloud => "PureCloud",
            Self::RingCentral => "RingCentral",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Platform;

    #[test]
    fn ringcentral_short_paths_get_the_version_prefix() {
        let dialect = Platform::RingCentral.dialect();
        assert_eq!(dialect.prefix_of("/account/~"), "/restapi/v1.0");
        assert_eq!(dialect.prefix_of("/restapi/v1.0/account/~"), "");
        assert_eq!(dialect.prefix_of("/restapi?x=1"), "");
        assert_eq!(dialect.prefix_of("/aim"), "/restapi/v1.0");
        assert_eq!(Platform::PureCloud.dialect().prefix_of("/api/v2/users"), "");
    }
}

//! What a caller may watch: log lines and login events, without secrets.

use std::fmt;
use std::time::Duration;

use crate::error::Error;

/// How important a log line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// One line for each request and answer.
    Debug,
    /// A retry, a renewal.
    Info,
    /// Something the caller should change.
    Warning,
    /// A warning, once in a process: an operation that the vendor may still change.
    Preview,
    /// A warning, once in a process: an operation that the vendor is about to remove.
    Deprecated,
}

impl Level {
    /// The stable name: `debug`, `info`, `warning`, `preview`, `deprecated`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Preview => "preview",
            Self::Deprecated => "deprecated",
        }
    }
}

/// A step in the life of a login.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// A login starts.
    BeforeLogin,
    /// A login succeeded.
    LoginSuccess,
    /// A login failed.
    LoginError,
    /// A renewal starts.
    BeforeRefresh,
    /// A renewal succeeded.
    RefreshSuccess,
    /// A renewal failed; the login may still stand.
    RefreshError,
    /// The login is gone: somebody has to log in again.
    AccessViolation,
    /// A logout starts.
    BeforeLogout,
    /// The server confirmed the logout.
    LogoutSuccess,
    /// The server did not confirm the logout; the login is forgotten here all the same.
    LogoutError,
    /// A rate limit makes a call wait.
    RateLimit,
}

impl EventKind {
    /// Every kind.
    pub const ALL: [Self; 11] = [
        Self::BeforeLogin,
        Self::LoginSuccess,
        Self::LoginError,
        Self::BeforeRefresh,
        Self::RefreshSuccess,
        Self::RefreshError,
        Self::AccessViolation,
        Self::BeforeLogout,
        Self::LogoutSuccess,
        Self::LogoutError,
        Self::RateLimit,
    ];

    /// The name that users subscribe to, in camelCase.
    pub const fn name(self) -> &'static str {
        match self {
            Self::BeforeLogin => "beforeLogin",
            Self::LoginSuccess => "loginSuccess",
            Self::LoginError => "loginError",
            Self::BeforeRefresh => "beforeRefresh",
            Self::RefreshSuccess => "refreshSuccess",
            Self::RefreshError => "refreshError",
            Self::AccessViolation => "accessViolation",
            Self::BeforeLogout => "beforeLogout",
            Self::LogoutSuccess => "logoutSuccess",
            Self::LogoutError => "logoutError",
            Self::RateLimit => "rateLimit",
        }
    }

    /// The kind of that name; the names of the 2015 SDKs (`authorizeSuccess`, `authorizeError`) and today's
    /// `rateLimitError` are understood too.
    pub fn from_name(name: &str) -> Option<Self> {
        let name = match name {
            "authorizeSuccess" => "loginSuccess",
            "authorizeError" => "loginError",
            "rateLimitError" => "rateLimit",
            other => other,
        };
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// One event, with the error that caused it if one did.
#[derive(Debug)]
pub struct Event<'a> {
    /// Which step.
    pub kind: EventKind,
    /// The cause, for the kinds that report a failure.
    pub error: Option<&'a Error>,
    /// What is waited for, for [`EventKind::RateLimit`].
    pub rate_limit: Option<RateLimit<'a>>,
}

/// A wait that a rate limit brings. It can only be watched: a limit on waits is the option `max_retry_wait`.
#[derive(Debug, Clone, Copy)]
pub struct RateLimit<'a> {
    /// The operation id, or method and path, that waits.
    pub operation: &'a str,
    /// The throttling group, as far as known; else empty.
    pub group: &'a str,
    /// How long it is.
    pub wait: Duration,
    /// 429 when the server has refused; none when the request is held back so that it need not.
    pub status: Option<u16>,
}

impl<'a> Event<'a> {
    /// An event of a login.
    pub(crate) fn of_login(kind: EventKind, error: Option<&'a Error>) -> Self {
        Self { kind, error, rate_limit: None }
    }

    /// A wait for a rate limit.
    pub(crate) fn of_rate_limit(rate_limit: RateLimit<'a>) -> Self {
        Self { kind: EventKind::RateLimit, error: None, rate_limit: Some(rate_limit) }
    }
}

/// A watcher. Called on the thread that makes the call, with no lock of the library held.
pub trait Observer: Send + Sync {
    /// Whether log lines of `level` are wanted at all; asked before a line is built.
    fn wants(&self, level: Level) -> bool {
        let _ = level;
        false
    }

    /// A log line. It holds no secret.
    fn log(&self, level: Level, text: &str) {
        let _ = (level, text);
    }

    /// A step in the life of a login.
    fn event(&self, event: &Event<'_>) {
        let _ = event;
    }
}

/// Watches nothing.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Silent;

impl Observer for Silent {}

impl fmt::Debug for dyn Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Observer")
    }
}

#[cfg(test)]
mod tests {
    use super::EventKind;

    #[test]
    fn every_event_is_found_by_its_name_and_by_those_of_other_sdks() {
        for kind in EventKind::ALL {
            assert_eq!(EventKind::from_name(kind.name()), Some(kind));
        }
        for (old, kind) in [
            ("authorizeSuccess", EventKind::LoginSuccess),
            ("authorizeError", EventKind::LoginError),
            ("rateLimitError", EventKind::RateLimit),
        ] {
            assert_eq!(EventKind::from_name(old), Some(kind));
        }
        assert_eq!(EventKind::from_name("acessViolation"), None);
    }
}

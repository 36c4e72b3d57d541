//! Where a redirect leads, and what may go along.

use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, Method};

use crate::error::{Error, ErrorKind, Result};
use crate::origin::Url;
use crate::transport::{Incoming, Outgoing};

/// Where the answer sends the request next, if it does (RFC 9110 §15.4).
///
/// Another origin never sees the caller's headers, and https never becomes plain http.
pub(crate) fn next(what: &str, request: &Outgoing, answer: &Incoming) -> Result<Option<Outgoing>> {
    if !matches!(answer.status, 301 | 302 | 303 | 307 | 308) {
        return Ok(None);
    }
    let Some(target) = answer.headers.get(LOCATION) else { return Ok(None) };
    let refuse = |why: &str| {
        let message = format!("{}: HTTP {} leads where no request may go: {why}", what, answer.status);
        Error::new(ErrorKind::Origin, message).with_operation(what)
    };
    let url = join(&request.url.to_string(), target.to_str().map_err(|_| refuse("its target is not text"))?);
    let url = Url::parse(url).map_err(|bad| refuse(bad.0))?;
    let (from, to) = (request.url.origin(), url.origin());
    if !to.may_follow(from) {
        return Err(refuse("it is not https"));
    }
    let leaves = from != to;
    let mut next = Outgoing { url, ..request.clone() };
    next.headers.remove(AUTHORIZATION);
    let becomes_get =
        answer.status == 303 || (matches!(answer.status, 301 | 302) && next.method == Method::POST);
    if becomes_get && next.method != Method::HEAD {
        next.method = Method::GET;
        next.body = None;
        next.headers.remove(CONTENT_TYPE);
        next.headers.remove(CONTENT_LENGTH);
    }
    if leaves {
        if next.body.is_some() {
            return Err(refuse("it would take the request's body to another host"));
        }
        let harmless = ["accept", "accept-encoding", "user-agent"];
        next.headers = harmless
            .iter()
            .filter_map(|name| Some((http::HeaderName::from_static(name), next.headers.get(*name)?.clone())))
            .collect::<HeaderMap>();
    }
    Ok(Some(next))
}

/// A redirect's target: absolute, host-relative or path-relative.
pub(crate) fn join(base: &str, target: &str) -> String {
    let scheme_end = base.find("://").map_or(0, |at| at + 3);
    let host_end = base[scheme_end..].find(['/', '?']).map_or(base.len(), |at| scheme_end + at);
    if is_absolute(target) {
        target.to_owned()
    } else if let Some(rest) = target.strip_prefix("//") {
        format!("{}{rest}", &base[..scheme_end])
    } else if target.starts_with('/') {
        format!("{}{target}", &base[..host_end])
    } else {
        let path_end = base.find(['?', '#']).unwrap_or(base.len());
        let folder = base[..path_end].rfind('/').filter(|at| *at >= host_end).unwrap_or(host_end);
        format!("{}/{target}", &base[..folder])
    }
}

/// Whether it starts with a scheme (RFC 3986 §3.1), with a host or without: `javascript:` leads away as much as
/// `https://` does. A URL inside a query does not count.
fn is_absolute(target: &str) -> bool {
    let scheme = target.split([':', '/', '?', '#']).next().unwrap_or("");
    target[scheme.len()..].starts_with(':')
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::origin::Origin;

    #[test]
    fn redirect_targets_are_resolved_as_rfc_3986_says() {
        let base = "https://h:1/a/b?q=1";
        assert_eq!(join(base, "/c"), "https://h:1/c");
        assert_eq!(join(base, "c?d"), "https://h:1/a/c?d");
        assert_eq!(join(base, "//evil/c"), "https://evil/c");
        for absolute in ["http://evil", "javascript:alert(1)", "data:,x", "file:/etc"] {
            assert_eq!(join(base, absolute), absolute);
        }
        assert_eq!(join("https://h", "c"), "https://h/c");
        assert_eq!(join(base, "/c?back=http://evil"), "https://h:1/c?back=http://evil");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_target_without_a_host_of_its_own_stays_at_the_origin(
            path in "(/[a-z0-9._~%-]{0,8}){0,4}(\\?[ -~]{0,12})?",
            target in "[ -~]{0,24}",
        ) {
            let base = format!("https://host.example:8443{path}");
            let joined = join(&base, &target);
            if !is_absolute(&target) && !target.starts_with("//") {
                let (origin, _) = Origin::split(&joined).map_err(|bad| TestCaseError::reject(bad.0))?;
                prop_assert_eq!(origin.to_string(), "https://host.example:8443");
            }
        }
    }
}

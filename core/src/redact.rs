//! What may be shown of requests and answers: what is on a list, nothing else.

use std::fmt::Write;

use http::HeaderMap;

const HIDDEN: &str = "[redacted]";

/// Headers whose values are shown in logs.
const SHOWN_HEADERS: [&str; 19] = [
    "accept",
    "accept-encoding",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "inin-correlation-id",
    "inin-ratelimit-allowed",
    "inin-ratelimit-count",
    "inin-ratelimit-reset",
    "rcrequestid",
    "retry-after",
    "server",
    "user-agent",
    "x-rate-limit-group",
    "x-rate-limit-limit",
    "x-rate-limit-remaining",
    "x-rate-limit-window",
    "x-throttling-group",
];

/// Query keys whose values may be credentials; matched without case and separators, anywhere in the key.
const SECRET_WORDS: [&str; 11] = [
    "token",
    "secret",
    "password",
    "assertion",
    "code",
    "verifier",
    "signature",
    "credential",
    "apikey",
    "auth",
    "jwt",
];

/// A URL without fragment and user information, the values of suspicious query keys hidden.
pub(crate) fn url(url: &str) -> String {
    let url = url.split('#').next().unwrap_or("");
    let (head, query) = url.split_once('?').map_or((url, None), |(head, query)| (head, Some(query)));
    let head = match (head.find("://"), head.rfind('@')) {
        (Some(scheme), Some(at)) if scheme < at => format!("{}{HIDDEN}{}", &head[..scheme + 3], &head[at..]),
        _ => head.to_owned(),
    };
    let Some(query) = query else { return head };
    let pairs: Vec<String> = query
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((key, _)) if is_secret(key) => format!("{key}={HIDDEN}"),
            _ => pair.to_owned(),
        })
        .collect();
    format!("{head}?{}", pairs.join("&"))
}

fn is_secret(key: &str) -> bool {
    let key = crate::suggest::fold(key);
    SECRET_WORDS.iter().any(|word| key.contains(word)) || key == "sig" || key == "key"
}

/// Headers on one line, values not on the list hidden.
pub(crate) fn headers(headers: &HeaderMap) -> String {
    let mut out = String::new();
    for (name, value) in headers {
        let shown =
            if SHOWN_HEADERS.contains(&name.as_str()) { value.to_str().unwrap_or(HIDDEN) } else { HIDDEN };
        let _ = write!(out, "{}{name}: {shown}", if out.is_empty() { "" } else { ", " });
    }
    out
}

/// The start of a body that is not what it should be, for an error message: the value behind a suspicious key, and
/// anything that looks like a token, is hidden.
pub(crate) fn excerpt(body: &[u8]) -> String {
    const LENGTH: usize = 200;
    let start = &body[..body.len().min(LENGTH)];
    // A word that is cut off could be the start of a secret, which nobody would recognise.
    let whole = if body.len() > LENGTH { start.iter().rposition(|byte| !is_word(*byte)) } else { None };
    let text = String::from_utf8_lossy(whole.map_or(start, |end| &start[..=end]));
    let mut out = String::with_capacity(LENGTH);
    let mut after_secret_key = false;
    for word in text.split_inclusive(|c: char| u8::try_from(c).map_or(true, |byte| !is_word(byte))) {
        let end = word.char_indices().next_back().filter(|(_, c)| !c.is_ascii_alphanumeric());
        let (bare, tail) = word.split_at(end.map_or(word.len(), |(at, _)| at));
        if bare.is_empty() {
            out.push_str(tail);
            continue;
        }
        let hide = after_secret_key || looks_like_a_token(bare);
        out.push_str(if hide { HIDDEN } else { bare });
        out.push_str(tail);
        after_secret_key = !hide && is_secret(bare);
    }
    out.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// What tokens, keys and words are made of.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'+' | b'/')
}

/// Real words are shorter; tokens, keys and hashes are not.
fn looks_like_a_token(word: &str) -> bool {
    word.len() >= 20 && word.bytes().any(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn url_hides_credentials_and_keeps_the_rest() {
        assert_eq!(
            url("https://u:p@h/a?expand=presence&access_token=canary&Code=canary#canary"),
            "https://[redacted]@h/a?expand=presence&access_token=[redacted]&Code=[redacted]"
        );
    }

    #[test]
    fn unknown_headers_show_their_name_only() {
        let mut map = HeaderMap::new();
        map.insert("authorization", "Bearer canary".parse().unwrap());
        map.insert("x-custom", "canary".parse().unwrap());
        map.insert("content-type", "application/json".parse().unwrap());
        let text = headers(&map);
        assert!(!text.contains("canary") && text.contains("content-type: application/json"), "{text}");
    }

    #[test]
    fn excerpt_hides_short_values_behind_suspicious_keys() {
        let text = excerpt(br#"{"error":"no","client_secret": "canary", "a":1}"#);
        assert_eq!(text, r#"{"error":"no","client_secret": "[redacted]", "a":1}"#);
    }

    #[test]
    fn excerpt_hides_what_looks_like_a_token() {
        let text = excerpt(br#"{"access_token":"U0pDMTFQMDFQQVMwMHxBQUJmWW9mTXh4","error":"nope"}"#);
        assert_eq!(text, r#"{"access_token":"[redacted]","error":"nope"}"#);
    }
}

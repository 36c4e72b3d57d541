//! What a browser is shown at the redirect address. None of it holds a code, a token or a state.

use std::fmt::Write;

use zeroize::Zeroizing;

use super::super::pkce;

const DONE: &str = "The login has arrived. You can close this window and go back to the program.";

/// Takes the answer out of the address bar and of the history.
const TIDY: &str = "history.replaceState(null,'',location.pathname);";

/// Hands the fragment over, in the body of a request to the same address, and shows what came of it.
const HAND_OVER: &str = "const answer=location.hash.slice(1),text=document.getElementById('text');\
    history.replaceState(null,'',location.pathname);\
    if(answer)fetch(location.pathname,{method:'POST',body:answer,cache:'no-store'})\
    .then(reply=>reply.text()).then(said=>{text.textContent=said})\
    .catch(()=>{text.textContent='The program no longer waits for this login. Start it again.'});\
    else text.textContent='This page is the end of a login, and there is none under way here.';";

/// A whole answer.
#[derive(Debug)]
pub(super) struct Page(Zeroizing<Vec<u8>>);

impl Page {
    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }

    fn new(status: u16, reason: &str, media: &str, policy: &str, body: &str) -> Self {
        let head = format!(
            "HTTP/1.1 {status} {reason}\r\nContent-Type: {media}; charset=utf-8\r\nContent-Length: {}\r\n\
             Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n\
             Cross-Origin-Opener-Policy: same-origin\r\nContent-Security-Policy: default-src 'none'; \
             base-uri 'none'; form-action 'none'; frame-ancestors 'none'{policy}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        Self(Zeroizing::new([head.as_bytes(), body.as_bytes()].concat()))
    }

    /// A page with one script, which nothing that is written into the page can join.
    fn with_script(status: u16, reason: &str, text: &str, script: &str) -> Self {
        // Without random bytes the script does not run; the login has failed before that.
        let nonce = pkce::random_text().unwrap_or_default();
        let nonce = nonce.expose();
        let body = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Login</title>\
             <p id=\"text\">{}</p><script nonce=\"{nonce}\">{script}</script></html>\n",
            escaped(text)
        );
        let policy = format!("; script-src 'nonce-{nonce}'; connect-src 'self'");
        Self::new(status, reason, "text/html", &policy, &body)
    }
}

/// The closing page of a login, or of one that failed for a reason.
pub(super) fn outcome(failure: Option<&str>) -> Page {
    match failure {
        None => Page::with_script(200, "OK", DONE, TIDY),
        Some(why) => Page::with_script(400, "Bad Request", why, TIDY),
    }
}

/// The same for a script, as plain text.
pub(super) fn note(failure: Option<&str>) -> Page {
    match failure {
        None => Page::new(200, "OK", "text/plain", "", DONE),
        Some(why) => Page::new(400, "Bad Request", "text/plain", "", why),
    }
}

/// The page that hands over what only the browser knows.
pub(super) fn hand_over() -> Page {
    Page::with_script(200, "OK", "Finishing the login needs JavaScript in this page.", HAND_OVER)
}

/// A no to somebody who is not awaited.
pub(super) fn refusal(status: u16, reason: &str, text: &str) -> Page {
    Page::new(status, reason, "text/plain", "", text)
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' | '>' | '&' | '"' | '\'' => {
                let _ = write!(out, "&#{};", u32::from(c));
            }
            plain => out.push(plain),
        }
    }
    out
}

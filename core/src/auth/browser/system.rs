//! Showing a login page to the user of this machine.

use std::env;
use std::io::{Write, stderr};

/// The variable that names a browser, as many programs read it; several are separated by colons.
const BROWSER: &str = "BROWSER";

/// Opens the page in the user's browser; where there is none to open, the address goes to standard error, for the user
/// to open it.
pub(super) fn show(url: &str) {
    if !opened(url) {
        // Without anybody to read it the login ends with its time.
        let _ = writeln!(stderr(), "Open this address in a browser to log in:\n{url}");
    }
}

fn opened(url: &str) -> bool {
    let named = env::var(BROWSER).unwrap_or_default();
    match named.split(':').find(|name| !name.is_empty()) {
        Some(browser) => open::with_detached(url, browser).is_ok(),
        None => has_screen() && open::that_detached(url).is_ok(),
    }
}

/// On a machine without a screen the usual openers start a browser in the terminal, which is the program's own.
fn has_screen() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(target_os = "macos", windows)) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

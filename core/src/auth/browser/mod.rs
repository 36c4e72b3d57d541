//! Logins that a user makes in the browser of this machine, which then comes back to an address we listen on
//! (RFC 8252 §7.3).

mod address;
mod door;
mod page;
mod system;
#[cfg(test)]
mod tests;
mod visit;

use std::time::Duration;

use super::authorize::LoginPage;
use super::redirect::Redirect;
use crate::clock::{Clock, Waited};
use crate::environment::Endpoints;
use crate::error::{Error, ErrorKind, Result};
use crate::options::Opener;
use crate::transport::Terms;

#[cfg(any(feature = "fuzzing", all(test, feature = "cli")))]
pub(crate) use visit::fuzz as fuzz_visit;

use address::Address;
use door::Door;
use visit::Host;

/// How long a user may take, unless the call says otherwise.
pub(super) const PATIENCE: Duration = Duration::from_secs(300);

/// Between two looks at the door.
const GLANCE: Duration = Duration::from_millis(20);

/// Asks the user, and waits for what the login page sends back: once, to `page`'s redirect address, whose free port is
/// filled in. Whatever the outcome, nobody listens there any more afterwards.
///
/// # Errors
/// [`ErrorKind::Argument`] for a redirect address that is not on this machine, [`ErrorKind::Connection`] when nobody
/// can listen there, what `open` says, [`ErrorKind::Auth`] for a refusal or an answer to another question,
/// [`ErrorKind::Timeout`] and [`ErrorKind::Cancelled`].
pub(super) fn ask(
    page: &mut LoginPage,
    login_page: &str,
    asked: &Endpoints,
    open: Option<&Opener>,
    clock: &dyn Clock,
    terms: &Terms,
) -> Result<Redirect> {
    let mut address = Address::parse(&page.redirect_uri)?;
    let mut door = Door::open(&mut address)?;
    address.redirect_uri().clone_into(&mut page.redirect_uri);
    let url = page.url(login_page);
    match open {
        Some(open) => open(&url)?,
        None => system::show(&url),
    }
    let host = Host { address: &address, is_implicit: page.is_implicit, state: &page.state, asked };
    loop {
        if let Some(answer) = door.serve(&host, clock.now()) {
            return answer;
        }
        match clock.wait(GLANCE, &terms.cancel, terms.interrupt.as_ref()) {
            Waited::Over => {}
            Waited::Cancelled => return Err(stopped("cancelled")),
            Waited::Interrupted => return Err(stopped("interrupted").with_code("interrupted")),
        }
        if terms.limits.deadline.is_some_and(|deadline| clock.now() >= deadline) {
            return Err(nobody_came(&address));
        }
    }
}

fn stopped(how: &str) -> Error {
    Error::new(ErrorKind::Cancelled, format!("the login was {how} while it waited for the browser"))
}

fn nobody_came(address: &Address) -> Error {
    let message = format!(
        "nobody finished the login in the browser in time: start it again, and see that the client allows the redirect \
         address {}",
        address.redirect_uri()
    );
    Error::new(ErrorKind::Timeout, message).with_code("login_timeout").with_retryable(false)
}

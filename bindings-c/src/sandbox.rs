//! A private server to try things against.

use pcsdk::sandbox::{Sandbox, SandboxOptions};

use crate::boundary::{free, produce, read};
use crate::error::pcsdk_error;
use crate::handle::Handle;
use crate::status::pcsdk_status;
use crate::view::pcsdk_str;

/// A private server on the loopback address that answers both vendors' logins and every operation of the catalogue.
///
/// Ownership: the caller frees it with `pcsdk_sandbox_free`, which stops it. Threads: it may be used by several
/// threads at the same time.
#[derive(Debug)]
pub struct pcsdk_sandbox(Sandbox);

impl Handle for pcsdk_sandbox {
    const NAME: &'static str = "pcsdk_sandbox";
}

/// Starts a sandbox on a thread of its own. `options_json` is a JSON object such as `{"throttle":5}`; empty for none.
///
/// Returns `PCSDK_CONFIG` for options that are not usable or a port that is taken.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_sandbox_start(
    options_json: pcsdk_str,
    sandbox_out: *mut *mut pcsdk_sandbox,
    error_out: *mut *mut pcsdk_error,
) -> pcsdk_status {
    produce(sandbox_out, error_out, || {
        let options = SandboxOptions::from_json(options_json.text("options_json")?.as_bytes())?;
        Sandbox::start(options).map(pcsdk_sandbox)
    })
}

/// Stops a sandbox and frees it. NULL is allowed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_sandbox_free(sandbox: *mut pcsdk_sandbox) {
    free(sandbox);
}

/// Its base URL, such as `http://127.0.0.1:40001`, for the option `base_url`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pcsdk_sandbox_url(sandbox: *const pcsdk_sandbox) -> pcsdk_str {
    read(pcsdk_str::NONE, sandbox, |sandbox| sandbox.0.url().into())
}

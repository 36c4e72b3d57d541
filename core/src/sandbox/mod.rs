//! A private server that answers both platforms' logins and every operation of the catalogue.
//!
//! For trying things out and for testing one's own program: no account, no network, nothing that costs. It checks
//! requests as the definitions say, keeps what is created, pages, limits and fails on demand. Users and ids follow
//! from the seed; tokens are new in every run.
//!
//! Any client id, secret, user name and password will do, but for those a test needs to fail: the secret or password
//! `wrong`, the user `nobody`, the assertion `expired`. A RingCentral login with the extension 102 is the second user,
//! and so on; every other login is the first. Ids that name nothing are `0`, the nil UUID and whatever starts with
//! `missing`; any other id finds something.
//!
//! A request with the header `Prefer: code=429`, or any other 4xx or 5xx, is answered so. `GET /__sandbox/requests`
//! lists what was asked, `POST /__sandbox/expire` ends all access tokens, `POST /__sandbox/revoke-refresh` all refresh
//! tokens.

mod answer;
mod arguments;
mod batch;
mod call;
mod chance;
mod control;
mod fault;
mod fixed;
mod form;
mod journal;
mod legal;
mod media;
mod message;
mod models;
mod multipart;
mod oauth;
mod options;
mod paging;
mod people;
mod quota;
mod refusal;
mod routes;
mod server;
mod shape;
mod stock;
mod store;
mod time;
mod world;

use std::net::{Ipv4Addr, TcpListener};
use std::thread::JoinHandle;

use tokio::sync::oneshot;

pub use legal::legal_arguments;
pub use models::{Direction, Extent, Library, Mismatch};
#[cfg(any(feature = "fuzzing", all(test, feature = "cli")))]
pub(crate) use multipart::fuzz as fuzz_multipart;
pub use options::SandboxOptions;

use self::routes::Routes;
use self::world::World;
use crate::error::{Error, ErrorKind, Result};
use crate::fork;
use crate::platform::Platform;

/// A running sandbox. It stops when it is dropped.
#[derive(Debug)]
pub struct Sandbox {
    url: String,
    port: u16,
    running: Option<Running>,
}

/// The thread, and what ends it.
#[derive(Debug)]
struct Running {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
    /// The process image that has the thread.
    image: u32,
}

impl Sandbox {
    /// Starts a sandbox on 127.0.0.1, in a thread of its own.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when the options cannot be used or the port is taken.
    pub fn start(options: SandboxOptions) -> Result<Self> {
        let options = options.checked()?;
        let failed = |what: &str, error: &std::io::Error| {
            Error::new(ErrorKind::Config, format!("the sandbox could not {what}: {error}"))
        };
        let address = (Ipv4Addr::LOCALHOST, options.port);
        let listener = TcpListener::bind(address)
            .map_err(|error| failed(&format!("listen on 127.0.0.1:{}", options.port), &error))?;
        let port = listener.local_addr().map_err(|error| failed("learn its port", &error))?.port();
        listener.set_nonblocking(true).map_err(|error| failed("prepare its port", &error))?;
        let url = format!("http://127.0.0.1:{port}");
        let world = World::new(&options, &url);
        let (stop, stopped) = oneshot::channel();
        let serve = move || {
            // Read here, not by the first request: a client may measure how long that takes.
            for platform in Platform::ALL {
                Routes::of(platform);
                Library::of(platform);
            }
            // Without a runtime nobody answers, and the client says so better than this thread could.
            let _ = server::run(listener, world, stopped);
        };
        let thread = std::thread::Builder::new()
            .name("pcsdk-sandbox".to_owned())
            .spawn(serve)
            .map_err(|error| failed("start its thread", &error))?;
        Ok(Self { url, port, running: Some(Running { stop, thread, image: fork::forks() }) })
    }

    /// Where it listens: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The port alone.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Stops it, as dropping it does.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let Some(running) = self.running.take() else { return };
        if running.image != fork::forks() {
            // A forked child has the handle but not the thread: there is nobody to stop or to wait for, and the
            // parent's sandbox must go on.
            std::mem::forget(running);
            return;
        }
        // The thread may be gone already.
        let _ = running.stop.send(());
        let _ = running.thread.join();
    }
}

//! A caller's callbacks as the core's observer.

use std::ffi::c_void;
use std::sync::atomic::{AtomicU32, Ordering};

use pcsdk::{Error, ErrorKind, Event, Level, Observer, RateLimit, Result};

use crate::error::pcsdk_error;
use crate::handle;
use crate::view::pcsdk_str;

/// How important a log line is.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub enum pcsdk_level {
    /// One line for each request and answer.
    PCSDK_LEVEL_DEBUG = 1,
    /// A retry, a renewal.
    PCSDK_LEVEL_INFO = 2,
    /// Something the caller should change.
    PCSDK_LEVEL_WARNING = 3,
    /// A warning, once in a process: an operation that the vendor may still change.
    PCSDK_LEVEL_PREVIEW = 4,
    /// A warning, once in a process: an operation that the vendor is about to remove.
    PCSDK_LEVEL_DEPRECATED = 5,
    /// No line is of this level: it asks for none.
    PCSDK_LEVEL_NONE = 6,
}

/// Takes a log line, which holds no secret. `level` is one of `pcsdk_level`; `text` lives until the callback returns.
///
/// Threads: called on the thread that makes the call, with no lock held; several threads may be in it at once.
pub type pcsdk_observer_log =
    Option<unsafe extern "C" fn(userdata: *mut c_void, level: u32, text: pcsdk_str)>;

/// Takes a step in the life of a login: `beforeLogin`, `loginSuccess`, `loginError`, `beforeRefresh`,
/// `refreshSuccess`, `refreshError`, `accessViolation`, `beforeLogout`, `logoutSuccess`, `logoutError`, `rateLimit`.
///
/// `error` is NULL unless the event reports a failure. It and `event` live until the callback returns; it is not
/// freed by the callback. Threads: as `pcsdk_observer_log`.
pub type pcsdk_observer_event =
    Option<unsafe extern "C" fn(userdata: *mut c_void, event: pcsdk_str, error: *const pcsdk_error)>;

/// Takes a wait that a rate limit brings: the operation, the throttling group (no text when it is not known), how long,
/// and 429 when the server has refused, 0 when the request is held back so that it need not.
///
/// It only watches; the client option `max_retry_wait` bounds such waits, and a cancel handle ends them. The texts live
/// until the callback returns. Threads: as `pcsdk_observer_log`.
pub type pcsdk_rate_limit_hook = Option<
    unsafe extern "C" fn(
        userdata: *mut c_void,
        operation: pcsdk_str,
        group: pcsdk_str,
        wait_ms: u64,
        status: u32,
    ),
>;

/// What a caller handed over to be handed back. We never look behind it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Userdata(*mut c_void);

// SAFETY: the pointer is only given back to the caller's callbacks, which the contract lets run on any thread.
unsafe impl Send for Userdata {}
// SAFETY: as above.
unsafe impl Sync for Userdata {}

impl Userdata {
    pub(crate) fn new(pointer: *mut c_void) -> Self {
        Self(pointer)
    }

    pub(crate) fn pointer(self) -> *mut c_void {
        self.0
    }
}

/// The callbacks of an observer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Callbacks {
    /// From which level of `pcsdk_level` a client's lines are told at first.
    pub(crate) level: u32,
    pub(crate) log: pcsdk_observer_log,
    pub(crate) event: pcsdk_observer_event,
    pub(crate) userdata: Userdata,
}

impl Default for Callbacks {
    fn default() -> Self {
        let userdata = Userdata::new(std::ptr::null_mut());
        Self { level: pcsdk_level::PCSDK_LEVEL_NONE as u32, log: None, event: None, userdata }
    }
}

/// A hook on the waits of rate limits.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RateLimitHook {
    pub(crate) hook: pcsdk_rate_limit_hook,
    pub(crate) userdata: Userdata,
}

/// A client's callbacks, with the level that its caller wants now.
#[derive(Debug)]
pub(crate) struct Watch {
    callbacks: Callbacks,
    hook: Option<RateLimitHook>,
    level: AtomicU32,
}

impl Watch {
    pub(crate) fn new(callbacks: Callbacks, hook: Option<RateLimitHook>) -> Self {
        Self { callbacks, hook, level: AtomicU32::new(callbacks.level) }
    }

    /// From now on tells the lines from `level`, one of `pcsdk_level`, upward.
    pub(crate) fn set_level(&self, level: u32) {
        self.level.store(level, Ordering::Relaxed);
    }
}

impl Observer for Watch {
    fn wants(&self, level: Level) -> bool {
        self.callbacks.log.is_some() && pcsdk_level::from(level) as u32 >= self.level.load(Ordering::Relaxed)
    }

    fn log(&self, level: Level, text: &str) {
        if let Some(log) = self.callbacks.log {
            // SAFETY: the caller promised a function that may be called until the client is gone.
            unsafe { log(self.callbacks.userdata.pointer(), pcsdk_level::from(level) as u32, text.into()) };
        }
    }

    fn event(&self, event: &Event<'_>) {
        if let (Some(hook), Some(told)) = (&self.hook, event.rate_limit) {
            hook.tell(told);
        }
        if let Some(notify) = self.callbacks.event {
            let error = event
                .error
                .map_or(std::ptr::null_mut(), |error| handle::adopt(pcsdk_error::new(error.clone())));
            // SAFETY: as in `log`.
            unsafe { notify(self.callbacks.userdata.pointer(), event.kind.name().into(), error) };
            handle::release(error);
        }
    }
}

impl RateLimitHook {
    fn tell(&self, told: RateLimit<'_>) {
        if let Some(hook) = self.hook {
            let wait = u64::try_from(told.wait.as_millis()).unwrap_or(u64::MAX);
            let status = told.status.map_or(0, u32::from);
            // SAFETY: the caller promised a function that may be called until the client is gone.
            unsafe { hook(self.userdata.pointer(), told.operation.into(), told.group.into(), wait, status) };
        }
    }
}

impl From<Level> for pcsdk_level {
    fn from(level: Level) -> Self {
        match level {
            Level::Debug => Self::PCSDK_LEVEL_DEBUG,
            Level::Info => Self::PCSDK_LEVEL_INFO,
            Level::Warning => Self::PCSDK_LEVEL_WARNING,
            Level::Preview => Self::PCSDK_LEVEL_PREVIEW,
            Level::Deprecated => Self::PCSDK_LEVEL_DEPRECATED,
        }
    }
}

/// A number that a caller gave as one of `pcsdk_level`.
pub(crate) fn level(number: u32) -> Result<u32> {
    let known = pcsdk_level::PCSDK_LEVEL_DEBUG as u32..=pcsdk_level::PCSDK_LEVEL_NONE as u32;
    if known.contains(&number) {
        Ok(number)
    } else {
        Err(Error::new(ErrorKind::Argument, format!("{number} is none of pcsdk_level")))
    }
}

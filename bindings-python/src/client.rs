//! The client: one native object, shared by all threads that use it.

use std::path::PathBuf;
use std::sync::Arc;

use pcsdk::{CallOptions, Config, ErrorKind, EventKind, RawRequest, TimeUnit};
use pyo3::prelude::*;
use pyo3::{PyTraverseError, PyVisit};

use crate::call;
use crate::content;
use crate::errors;
use crate::grant::Grant;
use crate::items::Items;
use crate::observe::Watch;
use crate::open::Opening;
use crate::options::Options;
use crate::platform;
use crate::record;
use crate::response::Response;
use crate::store::Store;
use crate::walk::{Source, Walk};
use crate::writer::Writer;

/// A client of one platform. JSON goes in as bytes; what comes out is Python's own.
///
/// Every call lets go of the interpreter lock.
#[pyclass(frozen, module = "pcsdk._native")]
pub(crate) struct Client {
    inner: pcsdk::Client,
    watch: Arc<Watch>,
    store: Option<Arc<Store>>,
}

/// The functions `load`, `save`, `remove` and `lock`.
type StoreFunctions = (Py<PyAny>, Py<PyAny>, Py<PyAny>, Py<PyAny>);

#[pymethods]
impl Client {
    #[new]
    fn new(
        py: Python<'_>,
        platform_name: &str,
        options: &[u8],
        debug_log: Option<Py<PyAny>>,
        store: Option<StoreFunctions>,
    ) -> PyResult<Self> {
        let store = store.map(|functions| Arc::new(Store::new(functions)));
        let own = store.clone();
        let platform = platform(platform_name)?;
        let watch = Watch::new();
        watch.set_debug_log(debug_log);
        watch.refresh(py);
        let observer = watch.clone();
        let inner = call::detached(py, move || {
            let mut config = Config::from_json(platform, options)?;
            config.observer(observer);
            if let Some(store) = own {
                config.store(store);
            }
            pcsdk::Client::new(config)
        })?;
        Ok(Self { inner, watch, store })
    }

    #[getter]
    fn platform(&self) -> &'static str {
        self.inner.platform().name()
    }

    #[getter]
    fn base_url(&self) -> String {
        self.inner.base_url()
    }

    fn set_environment(&self, py: Python<'_>, name: &str) -> PyResult<()> {
        call::detached(py, || self.inner.set_environment(name))
    }

    /// Sends later calls through a gateway, a JSON object; null takes it away.
    fn set_gateway(&self, py: Python<'_>, gateway: &[u8]) -> PyResult<()> {
        call::detached(py, || self.inner.set_gateway(gateway))
    }

    /// Calls an operation by id with a JSON object of arguments. Gives its data, or the whole response.
    fn call<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        arguments: &[u8],
        options: Option<&Options>,
        whole: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let options = self.options(py, options);
        let response = call::detached(py, || self.inner.call(operation, arguments, &options))?;
        result(py, operation, response, whole)
    }

    /// Calls an operation by id with a JSON list of positional arguments and a JSON object of named ones.
    fn invoke<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        positional: &[u8],
        named: &[u8],
        options: Option<&Options>,
        whole: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let options = self.options(py, options);
        let response = call::detached(py, || self.inner.invoke(operation, positional, named, &options))?;
        result(py, operation, response, whole)
    }

    /// The items of what an operation lists, with arguments as for `invoke`. Nothing is sent yet.
    ///
    /// `owner` is the client as the user knows it. At most `limit` items; `cursor` goes on where an earlier run stopped.
    #[expect(clippy::too_many_arguments, reason = "one Python call, and keywords cost time")]
    fn items(
        &self,
        py: Python<'_>,
        owner: Py<PyAny>,
        operation: &str,
        positional: &[u8],
        named: &[u8],
        limit: Option<usize>,
        cursor: Option<&str>,
        options: Option<Py<Options>>,
        whole: bool,
        on_bad_item: Option<Py<PyAny>>,
    ) -> PyResult<Items> {
        let pager = call::detached(py, || self.inner.pager(operation, positional, named, cursor))?;
        Ok(Items::new(Source { client: owner, options, whole, on_bad_item }, Walk::new(pager, limit)))
    }

    /// This object. What stands in a closed client's place has no such attribute.
    #[getter]
    fn itself(slf: Py<Self>) -> Py<Self> {
        slf
    }

    /// Sends a request that the catalogue need not know; `query` and `headers` are JSON objects or empty.
    #[expect(clippy::too_many_arguments, reason = "one Python call, and keywords cost time")]
    fn request(
        &self,
        py: Python<'_>,
        method: &str,
        path: &str,
        query: &[u8],
        headers: &[u8],
        body: Option<&[u8]>,
        options: Option<&Options>,
    ) -> PyResult<Response> {
        let options = self.options(py, options);
        let request = RawRequest { method, path, query, headers, body };
        let response = call::detached(py, || self.inner.request(&request, &options))?;
        Ok(Response::new(method, response))
    }

    /// Downloads into the file at `path`.
    fn download(
        &self,
        py: Python<'_>,
        source: &str,
        path: PathBuf,
        options: Option<&Options>,
    ) -> PyResult<Response> {
        let options = self.options(py, options);
        let response = call::detached(py, move || self.inner.download(source, &path, &options))?;
        Ok(Response::new("download", response))
    }

    /// Downloads into what `write` is called with, piece by piece.
    fn download_to(
        &self,
        py: Python<'_>,
        source: &str,
        write: Py<PyAny>,
        options: Option<&Options>,
    ) -> PyResult<Response> {
        let options = self.options(py, options);
        let mut writer = Writer::new(write);
        let response = call::detached(py, || self.inner.download_to(source, &mut writer, &options))?;
        Ok(Response::new("download", response))
    }

    /// Logs in. Gives the token endpoint's answer. `open` shows the page of a login in the browser.
    fn login(
        &self,
        py: Python<'_>,
        grant: &Grant,
        options: Option<&Options>,
        open: Option<Py<PyAny>>,
    ) -> PyResult<Response> {
        let mut options = self.options(py, options);
        let opening = open.map(Opening::new);
        if let Some(opening) = &opening {
            opening.join(&mut options);
        }
        let done = call::detached(py, || self.inner.login(grant.json(), &options));
        let raised = opening.and_then(|opening| opening.take_raised());
        match (done, raised) {
            (Err(_), Some(raised)) => Err(raised),
            (done, _) => Ok(Response::new("login", done?)),
        }
    }

    /// The address of the login page, with what is kept until the browser comes back.
    fn login_url<'py>(&self, py: Python<'py>, options: &Grant) -> PyResult<Bound<'py, PyAny>> {
        let page = call::detached(py, || self.inner.login_url(options.json()))?;
        record::loads(py, page.to_string().as_bytes())
    }

    /// What the login page sent the browser back with.
    fn parse_login_redirect<'py>(
        &self,
        py: Python<'py>,
        address: &Grant,
        state: Option<&str>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let answer = call::detached(py, || {
            // Made from text, so it is UTF-8.
            self.inner.parse_login_redirect(&String::from_utf8_lossy(address.json()), state)
        })?;
        record::loads(py, answer.to_string().as_bytes())
    }

    /// Ends the login at the server and here; here in any case. None when there was no login.
    fn logout(&self, py: Python<'_>, options: Option<&Options>) -> PyResult<Option<Response>> {
        let options = self.options(py, options);
        let response = call::detached(py, || self.inner.logout(&options))?;
        Ok(response.map(|response| Response::new("logout", response)))
    }

    /// Renews the login now. None when another thread or process has just done so.
    fn refresh(&self, py: Python<'_>, options: Option<&Options>) -> PyResult<Option<Response>> {
        let options = self.options(py, options);
        let response = call::detached(py, || self.inner.refresh(&options))?;
        Ok(response.map(|response| Response::new("refresh", response)))
    }

    fn set_access_token(&self, py: Python<'_>, token: &str) -> PyResult<()> {
        call::detached(py, || self.inner.set_access_token(token))
    }

    fn forget(&self, py: Python<'_>) -> PyResult<()> {
        call::detached(py, || self.inner.forget())
    }

    /// The login as an object with the vendors' fields, times in seconds; empty without one.
    fn auth_data<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::loads(py, self.inner.auth_data_text(TimeUnit::Seconds).expose().as_bytes())
    }

    fn set_auth_data(&self, py: Python<'_>, data: &[u8]) -> PyResult<()> {
        call::detached(py, || self.inner.set_auth_data(data))
    }

    fn is_token_valid(&self) -> bool {
        self.inner.is_token_valid()
    }

    fn is_authorized(&self) -> bool {
        self.inner.is_authorized()
    }

    #[getter]
    fn debug_log(&self, py: Python<'_>) -> Option<Py<PyAny>> {
        self.watch.debug_log(py)
    }

    fn set_debug_log(&self, function: Option<Py<PyAny>>) {
        self.watch.set_debug_log(function);
    }

    fn set_on_rate_limit(&self, function: Option<Py<PyAny>>) {
        self.watch.set_on_rate_limit(function);
    }

    /// Calls `handler` with the causing error, or None, whenever the event happens.
    fn on(&self, py: Python<'_>, event: &str, handler: Py<PyAny>) -> PyResult<()> {
        self.watch.add(kind(py, event)?, handler);
        Ok(())
    }

    /// Takes a handler back, or all of the event. Whether there was one.
    fn off(&self, py: Python<'_>, event: &str, handler: Option<&Bound<'_, PyAny>>) -> PyResult<bool> {
        self.watch.remove(py, kind(py, event)?, handler)
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.watch.traverse(&visit)?;
        self.store.as_ref().map_or(Ok(()), |store| store.traverse(&visit))
    }

    fn __clear__(&self) {
        self.watch.clear();
    }
}

impl Client {
    /// What the core is told about one call. Notes which log lines are wanted now.
    pub(crate) fn options(&self, py: Python<'_>, given: Option<&Options>) -> CallOptions {
        self.watch.refresh(py);
        call::options(given)
    }
}

fn result<'py>(
    py: Python<'py>,
    operation: &str,
    response: pcsdk::Response,
    whole: bool,
) -> PyResult<Bound<'py, PyAny>> {
    if whole {
        Response::new(operation, response).into_pyobject(py).map(Bound::into_any)
    } else {
        content::value(py, operation, &response)
    }
}

fn kind(py: Python<'_>, event: &str) -> PyResult<EventKind> {
    EventKind::from_name(event).ok_or_else(|| {
        let known: Vec<_> = EventKind::ALL.iter().map(|kind| kind.name()).collect();
        let message = format!("there is no event `{}`; there are {}", event.escape_debug(), known.join(", "));
        errors::raise_kind(py, ErrorKind::Argument, message)
    })
}

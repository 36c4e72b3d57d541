"""What the clients of both platforms have in common."""

from __future__ import annotations

import os

from . import _native
from .arguments import call_options, count, encode, encode_body, encode_given, encode_options, function, text
from .errors import ArgumentError, ClientClosed, ConfigError
from .events import EVENTS, EventNames, camel
from .stores import functions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Any, BinaryIO, NoReturn

    from typing_extensions import Self, Unpack

    from ._native import Cancel, Grant, Items, Response
    from ._options import LoginUrlOptions
    from .errors import DecodeError, PcsdkError


class _Closed:
    """Stands where a closed client's native object stood."""

    def __getattr__(self, name: str) -> NoReturn:
        raise ClientClosed("the client is closed: make a new one")


_CLOSED: Any = _Closed()


class BaseClient:
    """A client of one platform with at most one login. Any thread may use it; a forked child may, too.

    Every call may be given `timeout` (seconds for the whole call, retries included), `max_attempts` (requests in all),
    `max_retry_wait` (the longest wait in seconds that the server may ask for), `idempotent` (True: the request may be
    sent again although the server may have acted on it), `headers` (a mapping) and `cancel` (a `pcsdk.Cancel`); the
    client's own options hold for what is left out.
    """

    _platform = ""
    _native: _native.Client = _CLOSED

    def __init__(self, options: Mapping[str, Any], debug_log: Callable[[str], object] | None) -> None:
        if debug_log is not None:
            function(debug_log, "debug_log", ConfigError)
        own = dict(options)
        store, on_rate_limit = own.pop("store", None), own.pop("on_rate_limit", None)
        if on_rate_limit is not None:
            function(on_rate_limit, "on_rate_limit", ConfigError)
        kept = None if store is None else functions(store)
        self._native = _native.Client(self._platform, encode_options(own), debug_log, kept)
        if on_rate_limit is not None:
            self._native.set_on_rate_limit(on_rate_limit)

    def call(
        self,
        operation: str,
        arguments: Mapping[str, Any] | None = None,
        *,
        with_response: bool = False,
        timeout: float | None = None,
        max_attempts: int | None = None,
        max_retry_wait: float | None = None,
        idempotent: bool | None = None,
        headers: Mapping[str, Any] | None = None,
        cancel: Cancel | None = None,
    ) -> Any:
        """Calls an operation of the catalogue by its id.

        `arguments` are named as on the wire (snake_case is understood), the body under `body`. Gives the answer's
        data, or the whole `Response` if `with_response`.

        Raises ArgumentError before anything is sent, ApiError and its kinds for unsuccessful answers, AuthError,
        ConnectionFailed, RequestTimeout and Cancelled as their names say.
        """
        given = encode_given(arguments, "the arguments") if arguments is not None else b""
        options = call_options(
            cancel,
            timeout=timeout,
            max_attempts=max_attempts,
            max_retry_wait=max_retry_wait,
            idempotent=idempotent,
            headers=headers,
        )
        return self._native.call(text(operation, "the operation"), given, options, with_response)

    def iterate(
        self,
        operation: str,
        arguments: Mapping[str, Any] | None = None,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        on_bad_item: Callable[[bytes, DecodeError], object] | None = None,
        with_response: bool = False,
        timeout: float | None = None,
        max_attempts: int | None = None,
        max_retry_wait: float | None = None,
        idempotent: bool | None = None,
        headers: Mapping[str, Any] | None = None,
        cancel: Cancel | None = None,
    ) -> Items[Any, Any]:
        """All items of what an operation lists, over all its pages, by the operation's id.

        `arguments` are as for `call`. At most `limit` items; `cursor`, which an earlier iterator's `cursor()` gave,
        goes on there: the arguments must be the same. An item that no parser takes ends the walk with DecodeError,
        unless `on_bad_item` is given: it is called with the item's bytes and the error, and the walk goes on. The other
        options hold for the request of each page. Nothing is sent before the first item is asked for. With
        `with_response` the iterator's `pages()` are whole `Response`s.

        Raises ArgumentError for an operation that does not page; the iterator raises as `call` does, and OriginError
        for a link to another host.
        """
        given = encode_given(arguments, "the arguments") if arguments is not None else b""
        options = call_options(
            cancel,
            timeout=timeout,
            max_attempts=max_attempts,
            max_retry_wait=max_retry_wait,
            idempotent=idempotent,
            headers=headers,
        )
        return self._walk(
            text(operation, "the operation"), b"", given, options, with_response, limit, cursor, on_bad_item
        )

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
        max_retry_wait: float | None = None,
        idempotent: bool | None = None,
        cancel: Cancel | None = None,
    ) -> Response:
        """Sends a request that the catalogue need not know.

        `path` is a path on the API host, or an absolute URL on one of the environment's hosts. Lists in `query` repeat
        their key. A `body` of bytes goes as it is, text as UTF-8, everything else as JSON.

        Raises as `call` does, and OriginError for a URL elsewhere.
        """
        return self._native.request(
            text(method, "the method"),
            text(path, "the path"),
            b"" if query is None else encode_given(query, "the query"),
            b"" if headers is None else encode_given(headers, "the headers"),
            encode_body(body),
            call_options(
                cancel,
                timeout=timeout,
                max_attempts=max_attempts,
                max_retry_wait=max_retry_wait,
                idempotent=idempotent,
            ),
        )

    def download(
        self,
        source: str,
        target: str | os.PathLike[str] | BinaryIO,
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
        max_retry_wait: float | None = None,
        headers: Mapping[str, Any] | None = None,
        cancel: Cancel | None = None,
    ) -> Response:
        """Downloads into a file, which is there only once it is complete; gives a response without a body.

        `source` is a path on the API host, or an https URL. One on the environment's hosts gets the login; any other,
        such as an address that is signed already, does not. Until the file is complete, and after a failure, what has
        come is kept beside it under its name with `.part` behind it; a transfer that breaks off is resumed where the
        server makes that possible. `target` may also be a file opened for writing bytes, which cannot take back what
        it has. The size is not limited; `timeout` is for the whole, which is unlimited without it.

        Raises as `call` does, OriginError for a URL or redirect that is not https, and StoreError for a file that
        cannot be written; what a file object raises is raised on.
        """
        options = call_options(
            cancel, timeout=timeout, max_attempts=max_attempts, max_retry_wait=max_retry_wait, headers=headers
        )
        write = getattr(target, "write", None)
        if write is not None:
            return self._native.download_to(text(source, "the source"), write, options)
        return self._native.download(text(source, "the source"), os.fspath(target), options)

    def set_environment(self, name: str) -> None:
        """Moves to another environment: a region or server name, or a domain. Affects later calls.

        Raises ConfigError for a name that is not the vendor's, unless `allow_custom_host` is on.
        """
        self._native.set_environment(text(name, "the environment"))

    def set_gateway(
        self,
        host: str | None,
        protocol: str = "https",
        port: int | None = None,
        path_params_login: str | None = None,
        path_params_api: str | None = None,
    ) -> None:
        """Sends later calls through a gateway: logins below `path_params_login`, API calls below `path_params_api`.

        Naming a gateway allows its host; `http` is for this machine only. A host of None takes the gateway away.

        Raises ConfigError for a gateway that is not usable.
        """
        gateway = {
            "host": host,
            "protocol": protocol,
            "port": port,
            "path_params_login": path_params_login,
            "path_params_api": path_params_api,
        }
        self._native.set_gateway(b"null" if host is None else encode(gateway, "the gateway"))

    def set_access_token(self, token: str | None) -> None:
        """Uses a token that was obtained elsewhere; None or empty text forgets the login."""
        self._native.set_access_token(text(token or "", "the access token"))

    def refresh(self) -> Response | None:
        """Renews the login now. Gives the token endpoint's answer; None when another thread has just renewed.

        Raises AuthError when the login is gone for good; any other error leaves it as it is.
        """
        return self._native.refresh(None)

    def logout(self) -> Response | None:
        """Ends the login at the server, then here; here whatever the server says. None when there was no login."""
        return self._native.logout(None)

    def forget(self) -> None:
        """Forgets the login without telling the server."""
        self._native.forget()

    def is_authorized(self) -> bool:
        """Whether calls can be made, if need be after a renewal. Asks nobody."""
        return self._native.is_authorized()

    def is_token_valid(self) -> bool:
        """Whether a token is at hand that has not run out. Asks nobody."""
        return self._native.is_token_valid()

    def get_auth_data(self) -> dict[str, Any]:
        """The login as a plain object with the vendors' fields, times in seconds; empty without one. It holds secrets."""
        return self._native.auth_data()

    def set_auth_data(self, data: Mapping[str, Any] | None) -> None:
        """Takes a login that `get_auth_data` gave, or an SDK of either vendor; an empty one forgets.

        Raises ArgumentError when it is no such object.
        """
        self._native.set_auth_data(encode({} if data is None else data, "the auth data"))

    def on(self, event: str, handler: Callable[[PcsdkError | None], object]) -> None:
        """Calls `handler` whenever `event` happens, on the thread whose call caused it.

        It is given the error that is the cause, or None. It may use the client. What it raises goes to
        `sys.unraisablehook` and disturbs nothing. Raises ArgumentError for an unknown event.
        """
        self._native.on(camel(text(event, "the event")), function(handler, "the handler"))

    def off(self, event: str, handler: Callable[[PcsdkError | None], object] | None = None) -> bool:
        """Takes a handler of `event` back, or all of them. Whether there was one."""
        return self._native.off(camel(text(event, "the event")), handler)

    @property
    def events(self) -> EventNames:
        """The names of the events: `events.access_violation`."""
        return EVENTS

    @property
    def base_url(self) -> str:
        """The API's base URL."""
        return self._native.base_url

    @property
    def debug_log(self) -> Callable[[str], object] | None:
        """A function that is given a line for each request, answer, retry and login, without secrets; None for none."""
        return self._native.debug_log

    @debug_log.setter
    def debug_log(self, log: Callable[[str], object] | None) -> None:
        self._native.set_debug_log(None if log is None else function(log, "debug_log"))

    def close(self) -> None:
        """Closes the connections. Later calls raise ClientClosed; closing again does nothing.

        The login is gone with the client, unless `storage_key` keeps it. Nobody is told: see `logout`.
        """
        self._native = _CLOSED

    @property
    def closed(self) -> bool:
        """Whether the client was closed."""
        return self._native is _CLOSED

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        if self.closed:
            return f"<pcsdk.{type(self).__name__}, closed>"
        login = "authorized" if self.is_authorized() else "not authorized"
        return f"<pcsdk.{type(self).__name__} {self.base_url}, {login}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} holds a login and connections and does not pickle: "
            "make one in each process, from the same options"
        )

    def _walk(
        self,
        operation: str,
        positional: bytes,
        named: bytes,
        options: _native.Options | None,
        whole: bool,
        limit: int | None = None,
        cursor: str | None = None,
        on_bad_item: Callable[[bytes, DecodeError], object] | None = None,
    ) -> Items[Any, Any]:
        most = None if limit is None else count(limit, "the limit")
        start = None if cursor is None else text(cursor, "the cursor")
        if on_bad_item is not None:
            function(on_bad_item, "on_bad_item")
        return self._native.items(self, operation, positional, named, most, start, options, whole, on_bad_item)

    def begin_login(self, **options: Unpack[LoginUrlOptions]) -> dict[str, str]:
        """The vendor's login page for a web application: `url`, to send the user's browser to, and what the user's
        session keeps until it comes back: `state`, for `parse_login_redirect`, and with `use_pkce` `code_verifier`, for
        the login with the code. Nothing is sent.

        Options: `redirect_uri`; `client_id`, else the client's; `state`, else random; `use_pkce=True`, or a
        `code_challenge` of your own; `implicit=True` for a token in place of a code; `scope`, `prompt`, `login_hint`,
        `nonce`; PureCloud's `org` with `provider`, and `target`; RingCentral's `brand_id`, `display`, `ui_options`,
        `ui_locales`, `locale_id`, `response_hint`. Raises ArgumentError for one that is missing, unknown or not usable.
        """
        sealed = _sealed(options, "the options of the login page")
        del options
        return self._native.login_url(sealed)

    def parse_login_redirect(self, url: str, state: str | None = None) -> dict[str, str]:
        """What the login page sent the browser back with: `code`, or `access_token` and its kin.

        `url` is the whole address, its query or its fragment. `state` is the one that was sent: the answer is compared
        with it first.

        Raises AuthError for a refusal (its `code` is the page's, such as `access_denied`) and for an answer to another
        login (`state_mismatch`), ArgumentError for what is no answer. Neither repeats the address.
        """
        sealed = _native.Grant(text(url, "the address").encode())
        del url
        return self._native.parse_login_redirect(sealed, state)

    @staticmethod
    def generate_pkce_code_verifier(length: int = 128) -> str:
        """A fresh PKCE verifier of 43 to 128 characters, from the system's random source."""
        return _native.pkce_verifier(count(length, "the length"))

    @staticmethod
    def compute_pkce_code_challenge(code_verifier: str) -> str:
        """The `S256` challenge of a PKCE verifier. Raises ArgumentError when it is none."""
        return _native.pkce_challenge(text(code_verifier, "the verifier"))

    def _log_in(self, login: Grant) -> Response:
        return self._native.login(login, None, None)

    def _log_in_with_browser(
        self, login: Grant, open: Callable[[str], object] | None, timeout: float | None, cancel: Cancel | None
    ) -> Response:
        shown = None if open is None else function(open, "open")
        return self._native.login(login, call_options(cancel, timeout=timeout), shown)

    def _login_url(self, options: Mapping[str, Any]) -> str:
        page = self.begin_login(**options)
        if "code_verifier" in page:
            raise ArgumentError("a login URL cannot hand over a PKCE verifier: use begin_login")
        return page["url"]


def grant(name: str | None, **fields: Any) -> Grant:
    """A login, sealed: from here on no variable of ours shows what is in it. None is the one that is configured."""
    return _sealed({"grant": name, **fields}, "the login")


def _sealed(fields: Mapping[str, Any], what: str) -> Grant:
    return _native.Grant(encode_given(fields, what) or b"{}")

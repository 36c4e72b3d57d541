"""The RingCentral client, and the SDK object that holds it."""

from __future__ import annotations

from .base import BaseClient, grant
from .errors import ArgumentError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self, Unpack

    from ._native import Cancel, Response
    from ._options import ClientOptions, LoginUrlOptions, PageOptions


class Platform(BaseClient):
    """A client of the RingCentral platform; `RCSDK(…).platform()` makes it.

    Paths of `get` and its kin may leave `/restapi/v1.0` out.
    """

    _platform = "ringcentral"

    def __init__(self, **options: Unpack[ClientOptions]) -> None:
        debug_log = options.pop("debug_log", None)
        super().__init__(options, debug_log)

    def authorize(self, username: str, extension: str | None, password: str, remember: bool = False) -> Response:
        """Logs a user in: a phone number (E.164) or e-mail address, an extension or None, a password.

        `remember` keeps the login a week instead of ten hours. Gives the token endpoint's answer. Raises AuthError
        when the server says no.
        """
        login = grant("password", username=username, extension=extension, password=password, remember=remember)
        del password
        return self._log_in(login)

    def login(
        self,
        username: str | None = None,
        extension: str | None = None,
        password: str | None = None,
        code: str | None = None,
        redirect_uri: str | None = None,
        jwt: str | None = None,
        verifier: str | None = None,
        *,
        remember: bool | None = None,
        refresh_token: str | None = None,
        access_token: str | None = None,
    ) -> Response | None:
        """Logs in by what is given: `jwt`; `code` with `redirect_uri` and, for PKCE, `verifier`; `refresh_token`;
        `access_token`; or `username`, `extension` and `password`. Given none of them, as the options, the variables or
        the profile say.

        Gives the token endpoint's answer; None for a ready token. Raises ArgumentError when it is not clear which
        login is meant, AuthError when the server says no.
        """
        ways = {
            "jwt": jwt,
            "code": code,
            "refresh_token": refresh_token,
            "access_token": access_token,
            "username": username,
        }
        given = [way for way, value in ways.items() if value is not None]
        del ways
        if len(given) > 1:
            what = " and ".join(given)
            raise ArgumentError(
                f"login needs one of jwt, code, refresh_token, access_token and username; it has {what}"
            )
        if access_token is not None:
            self.set_access_token(access_token)
            return None
        if jwt is not None:
            login = grant("jwt", jwt=jwt, remember=remember)
        elif refresh_token is not None:
            login = grant("refresh_token", refresh_token=refresh_token, remember=remember)
        elif code is not None:
            login = grant(
                "authorization_code",
                code=code,
                redirect_uri=redirect_uri,
                code_verifier=verifier,
                remember=remember,
            )
        elif username is None:
            login = grant(None, extension=extension, password=password, remember=remember)
        else:
            login = grant("password", username=username, extension=extension, password=password, remember=remember)
        del jwt, code, verifier, refresh_token, password
        return self._log_in(login)

    def login_pkce_grant(
        self,
        redirect_uri: str,
        *,
        open: Callable[[str], object] | None = None,
        timeout: float | None = None,
        cancel: Cancel | None = None,
        **options: Unpack[PageOptions],
    ) -> Response:
        """Logs in the user of this machine in the browser: a code with PKCE. The login renews itself.

        `redirect_uri` is an `http` address of this machine, such as `http://127.0.0.1:8080/callback`, that the
        application allows; without a port any free one is taken. The library listens there until the browser comes
        back. See `pcsdk.ApiClient.login_pkce_grant` for the rest; `options` are `state`, `scope`, `brand_id`,
        `display`, `prompt`, `login_hint`, `ui_options`, `ui_locales`, `locale_id`, `nonce` and `code_verifier`.
        """
        login = grant("pkce", redirect_uri=redirect_uri, **options)
        del options
        return self._log_in_with_browser(login, open, timeout, cancel)

    def login_url(
        self,
        redirect_uri: str | None = None,
        state: str | None = None,
        challenge: str | None = None,
        challenge_method: str | None = None,
        **options: Unpack[LoginUrlOptions],
    ) -> str:
        """The address of the login page alone; see `begin_login`, which also gives what is kept meanwhile.

        `challenge` is that of a PKCE verifier of your own: see `compute_pkce_code_challenge`.
        """
        given = {"code_challenge": challenge, "code_challenge_method": challenge_method}
        return self._login_url({"redirect_uri": redirect_uri, "state": state, **given, **options})

    def logged_in(self) -> bool:
        """The same as `is_authorized`."""
        return self.is_authorized()

    def get(
        self,
        url: str,
        query_params: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        *,
        query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        cancel: Cancel | None = None,
    ) -> Response:
        """Sends a GET; `query` and `query_params` are the same. See `request`."""
        return self._send("GET", url, None, query_params, query, headers, timeout, cancel)

    def post(
        self,
        url: str,
        body: Any = None,
        query_params: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        *,
        query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        cancel: Cancel | None = None,
    ) -> Response:
        """Sends a POST; `query` and `query_params` are the same. See `request`."""
        return self._send("POST", url, body, query_params, query, headers, timeout, cancel)

    def put(
        self,
        url: str,
        body: Any = None,
        query_params: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        *,
        query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        cancel: Cancel | None = None,
    ) -> Response:
        """Sends a PUT; `query` and `query_params` are the same. See `request`."""
        return self._send("PUT", url, body, query_params, query, headers, timeout, cancel)

    def patch(
        self,
        url: str,
        body: Any = None,
        query_params: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        *,
        query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        cancel: Cancel | None = None,
    ) -> Response:
        """Sends a PATCH; `query` and `query_params` are the same. See `request`."""
        return self._send("PATCH", url, body, query_params, query, headers, timeout, cancel)

    def delete(
        self,
        url: str,
        body: Any = None,
        query_params: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        *,
        query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        cancel: Cancel | None = None,
    ) -> Response:
        """Sends a DELETE; `query` and `query_params` are the same. See `request`."""
        return self._send("DELETE", url, body, query_params, query, headers, timeout, cancel)

    def _send(
        self,
        method: str,
        url: str,
        body: Any,
        query_params: Mapping[str, Any] | None,
        query: Mapping[str, Any] | None,
        headers: Mapping[str, Any] | None,
        timeout: float | None,
        cancel: Cancel | None,
    ) -> Response:
        if query is not None and query_params is not None:
            raise ArgumentError("query and query_params are the same: give one of them")
        asked = query_params if query is None else query
        return self.request(method, url, query=asked, body=body, headers=headers, timeout=timeout, cancel=cancel)


class RCSDK:
    """RingCentral's SDK object: an application at a server.

    ```python
    sdk = RCSDK("APP_KEY", "APP_SECRET", "https://platform.devtest.ringcentral.com")
    sdk.get_platform().authorize("+12223334455", "101", "password")
    ```

    Args:
        key: the application's key, today called client id; from the variables or the profile if left out.
        secret: its secret; None for a public application.
        server: a server's name or URL; production if left out everywhere.
        options: those of `pcsdk.ApiClient`.

    Raises ConfigError for an option that is not usable.
    """

    def __init__(
        self, key: str | None = None, secret: str | None = None, server: str | None = None, **options: Unpack[ClientOptions]
    ) -> None:
        options["client_id"], options["client_secret"] = key, secret
        if server is not None:
            options["environment"] = server
        self._platform = Platform(**options)

    def platform(self) -> Platform:
        """The client. The same one every time."""
        return self._platform

    get_platform = platform

    def close(self) -> None:
        """Closes the platform."""
        self._platform.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<pcsdk.RCSDK of {self._platform!r}>"

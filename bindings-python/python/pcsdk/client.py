"""The PureCloud client."""

from __future__ import annotations

from .base import BaseClient, grant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Unpack

    from ._native import Cancel, Response
    from ._options import ClientOptions, LoginUrlOptions, PageOptions


class _Instance:
    """The client of a program that needs no more than one, made when it is first asked for."""

    def __init__(self) -> None:
        self._made: dict[type[ApiClient], ApiClient] = {}

    def __get__(self, client: ApiClient | None, owner: type[ApiClient]) -> ApiClient:
        present = self._made.get(owner)
        if present is not None and not present.closed:
            return present
        # No lock, which a fork could find taken: a client too many costs nothing, and only one is ever handed out.
        if present is not None:
            self._made.pop(owner, None)
        return self._made.setdefault(owner, owner())


class ApiClient(BaseClient):
    """A client of the PureCloud platform (Genesys Cloud).

    ```python
    with ApiClient(environment="mypurecloud.ie") as client:
        client.login_client_credentials_grant(client_id, client_secret)
        print(UsersApi(client).get_users_me(expand=["presence"]).name)
    ```

    Options, all by name:
        environment: region name (`us_east_1`) or domain (`mypurecloud.ie`); `mypurecloud.com` if left out.
        base_url: one place for API and login calls; else the variable `PCSDK_BASE_URL`.
        allow_custom_host: True to accept hosts that are not the vendor's.
        access_token: a ready token.
        client_id, client_secret: the OAuth client, for logins that do not name one.
        grant, username, extension, password, jwt, org_name, assertion, refresh_token, redirect_uri, remember: the login
            that `login()` makes.
        timeout: seconds for a whole call, retries included; none if left out.
        connect_timeout, first_byte_timeout, stall_timeout: seconds; 5, 60 and 30 if left out.
        max_attempts: requests per call; 4 if left out.
        max_retry_wait: the longest wait in seconds that a server may ask for; 120 if left out.
        shared_limits: True to count rate limits together with the process's other clients of the same login.
        on_rate_limit: a function that is given a `RateLimit` whenever a rate limit makes a call wait.
        max_response_bytes: decoded bytes of an answer; 64 MiB if left out.
        gateway: a mapping of `host`, `protocol`, `port`, `path_params_login` and `path_params_api`; see `set_gateway`.
        proxy: `http://[user:password@]host:port`, `socks5://…`, `socks5h://…`, or `""` for none; from the environment
            if left out.
        ca_file: PEM bundle that replaces the built-in roots.
        platform_roots: True to trust what this machine trusts.
        client_cert, client_key: PEM files for mutual TLS.
        storage_key: name of a private file that keeps the login.
        store: an object, or a mapping of functions, that keeps the login instead: `load()` gives the text that
            `save(text)` was given, or None; `remove()` and `lock()`, which gives a context manager or a function that
            unlocks, may be there. They are called on the calling thread and must not use the client.
        auto_refresh: False to leave renewals to `refresh`; True if left out.
        user_agent: text put before ours.
        profile: a profile of `~/.config/pcsdk/config.toml`; the variable `PCSDK_PROFILE` or `default` if left out.
        use_environment: False to read no variable and no profile.
        debug_log: a function that is given log lines, as the attribute of that name.

    What is left out is read from the `PCSDK_` variables, the profile and the vendor's own variables, in this order.

    Raises ConfigError for an option that is unknown (the nearest is named) or not usable.
    """

    _platform = "purecloud"

    instance = _Instance()
    """The client that `UsersApi()` and the like use when they are given none. May be replaced by assignment."""

    def __init__(self, **options: Unpack[ClientOptions]) -> None:
        debug_log = options.pop("debug_log", None)
        super().__init__(options, debug_log)

    def login(self) -> Response:
        """Logs in as the options, the variables or the profile say. The login renews itself where its kind allows.

        Gives the token endpoint's answer. Raises ConfigError when no login is configured, AuthError when the server says
        no.
        """
        return self._log_in(grant(None))

    def login_client_credentials_grant(self, client_id: str, client_secret: str) -> Response:
        """Logs in as an application. The login renews itself.

        Gives the token endpoint's answer. Raises AuthError when the server says no.
        """
        login = grant("client_credentials", client_id=client_id, client_secret=client_secret)
        del client_secret
        return self._log_in(login)

    def login_pkce_grant(
        self,
        client_id: str,
        redirect_uri: str,
        *,
        client_secret: str | None = None,
        open: Callable[[str], object] | None = None,
        timeout: float | None = None,
        cancel: Cancel | None = None,
        **options: Unpack[PageOptions],
    ) -> Response:
        """Logs in the user of this machine in the browser: a code with PKCE. The login renews itself.

        `redirect_uri` is an `http` address of this machine, such as `http://127.0.0.1:8080/callback`, that the OAuth
        client allows; without a port any free one is taken. The library listens there until the browser comes back.

        Args:
            client_secret: for a confidential client.
            open: shows the login page to the user; it is given the address, and runs on a thread of its own. The
                system's browser if left out; where there is none, the address is written to standard error.
            timeout: seconds for the whole login; the user has 300 if left out.
            cancel: stops waiting.
            options: `state`, `scope`, `org` with `provider`, `target`, `login_hint`, `prompt`, `nonce`, and
                `code_verifier` in place of a random one.

        Gives the token endpoint's answer. Raises ArgumentError for an address that is not on this machine,
        ConnectionFailed when its port is taken, AuthError when the user or the server says no, RequestTimeout when
        nobody finished the login, and what `open` raises.
        """
        login = grant("pkce", client_id=client_id, client_secret=client_secret, redirect_uri=redirect_uri, **options)
        del client_secret, options
        return self._log_in_with_browser(login, open, timeout, cancel)

    def login_implicit_grant(
        self,
        client_id: str,
        redirect_uri: str,
        *,
        open: Callable[[str], object] | None = None,
        timeout: float | None = None,
        cancel: Cancel | None = None,
        **options: Unpack[PageOptions],
    ) -> Response:
        """Logs in the user of this machine in the browser, which brings the token itself; it cannot be renewed.

        For OAuth clients of that kind; `login_pkce_grant`, which has the same parameters, is safer and lasts longer.
        Gives the token with its fields. Raises as `login_pkce_grant`.
        """
        login = grant("implicit", client_id=client_id, redirect_uri=redirect_uri, **options)
        return self._log_in_with_browser(login, open, timeout, cancel)

    def login_url(
        self, client_id: str | None = None, redirect_uri: str | None = None, **options: Unpack[LoginUrlOptions]
    ) -> str:
        """The address of the login page alone; see `begin_login`, which also gives what is kept meanwhile."""
        return self._login_url({"client_id": client_id, "redirect_uri": redirect_uri, **options})

    def login_code_authorization_grant(
        self,
        client_id: str,
        client_secret: str | None,
        code: str,
        redirect_uri: str,
        code_verifier: str | None = None,
    ) -> Response:
        """Logs in a user with the code that the redirect to `redirect_uri` brought.

        `code_verifier` belongs to a login page with PKCE; then a public client has no secret. Gives the token
        endpoint's answer. Raises AuthError when the server says no.
        """
        login = grant(
            "authorization_code",
            client_id=client_id,
            client_secret=client_secret,
            code=code,
            redirect_uri=redirect_uri,
            code_verifier=code_verifier,
        )
        del client_secret, code, code_verifier
        return self._log_in(login)

    def authorize_pkce_grant(self, client_id: str, code_verifier: str, code: str, redirect_uri: str) -> Response:
        """Logs in a user of a public client with the code that the redirect to `redirect_uri` brought.

        Gives the token endpoint's answer. Raises AuthError when the server says no.
        """
        login = grant(
            "authorization_code",
            client_id=client_id,
            code=code,
            redirect_uri=redirect_uri,
            code_verifier=code_verifier,
        )
        del code, code_verifier
        return self._log_in(login)

    def refresh_code_authorization_grant(
        self, client_id: str, client_secret: str | None, refresh_token: str
    ) -> Response:
        """Logs in with a refresh token that was kept elsewhere. A login of this client renews itself without it.

        Gives the token endpoint's answer. Raises AuthError when the server says no.
        """
        login = grant("refresh_token", client_id=client_id, client_secret=client_secret, refresh_token=refresh_token)
        del client_secret, refresh_token
        return self._log_in(login)

    def login_saml2_bearer_grant(self, client_id: str, client_secret: str, org_name: str, assertion: str) -> Response:
        """Logs in a user with a SAML2 assertion (Base64) of the organization's identity provider.

        Gives the token endpoint's answer. Raises AuthError when the server says no.
        """
        login = grant("saml2", client_id=client_id, client_secret=client_secret, org_name=org_name, assertion=assertion)
        del client_secret, assertion
        return self._log_in(login)

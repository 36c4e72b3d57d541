"""Options as types, for type checkers only: at run time the core checks them."""

from collections.abc import Callable
from os import PathLike
from typing import Any, Protocol, TypedDict

from typing_extensions import Required

class TokenStore(Protocol):
    """What keeps a login. It may have `remove()` and `lock()`, too."""

    def load(self) -> str | None: ...
    def save(self, text: str, /) -> object: ...

class TokenStoreFunctions(TypedDict, total=False):
    load: Required[Callable[[], str | None]]
    save: Required[Callable[[str], object]]
    remove: Callable[[], object]
    lock: Any

from ._native import RateLimit

class Gateway(TypedDict, total=False):
    host: str
    protocol: str | None
    port: int | None
    path_params_login: str | None
    path_params_api: str | None

class ClientOptions(TypedDict, total=False):
    environment: str | None
    base_url: str | None
    gateway: Gateway | None
    allow_custom_host: bool | None
    client_id: str | None
    client_secret: str | None
    access_token: str | None
    grant: str | None
    username: str | None
    extension: str | int | None
    password: str | None
    jwt: str | None
    org_name: str | None
    assertion: str | None
    refresh_token: str | None
    redirect_uri: str | None
    remember: bool | None
    timeout: float | None
    connect_timeout: float | None
    first_byte_timeout: float | None
    stall_timeout: float | None
    max_attempts: int | None
    max_retry_wait: float | None
    retry_base: float | None
    max_response_bytes: int | None
    proxy: str | None
    ca_file: str | PathLike[str] | None
    platform_roots: bool | None
    client_cert: str | PathLike[str] | None
    client_key: str | PathLike[str] | None
    storage_key: str | None
    store: TokenStore | TokenStoreFunctions | None
    auto_refresh: bool | None
    user_agent: str | None
    shared_limits: bool | None
    profile: str | None
    use_environment: bool | None
    debug_log: Callable[[str], object] | None
    on_rate_limit: Callable[[RateLimit], object] | None

class PageOptions(TypedDict, total=False):
    """What a vendor's login page may be told beside the client and the redirect address."""

    state: str | None
    scope: str | list[str] | None
    prompt: str | list[str] | None
    login_hint: str | None
    nonce: str | None
    code_verifier: str | None
    # PureCloud
    org: str | None
    provider: str | None
    target: str | None
    # RingCentral
    brand_id: str | None
    display: str | None
    ui_options: str | list[str] | None
    ui_locales: str | list[str] | None
    locale_id: str | None
    response_hint: str | list[str] | None

class LoginUrlOptions(PageOptions, total=False):
    client_id: str | None
    redirect_uri: str | None
    implicit: bool | None
    response_type: str | None
    use_pkce: bool | None
    code_challenge: str | None
    code_challenge_method: str | None

class SandboxOptions(TypedDict, total=False):
    port: int | None
    throttle: int | None
    throttle_window: int | None
    fail_rate: float | None
    token_lifetime: int | None
    users: int | None
    seed: int | None

"""Options as types, for type checkers only: at run time the core checks them."""

from collections.abc import Callable
from os import PathLike
from typing import TypedDict

class ClientOptions(TypedDict, total=False):
    environment: str | None
    base_url: str | None
    allow_custom_host: bool | None
    client_id: str | None
    client_secret: str | None
    access_token: str | None
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
    client_cert: str | PathLike[str] | None
    client_key: str | PathLike[str] | None
    storage_key: str | None
    user_agent: str | None
    debug_log: Callable[[str], object] | None

class SandboxOptions(TypedDict, total=False):
    port: int | None
    throttle: int | None
    throttle_window: int | None
    fail_rate: float | None
    token_lifetime: int | None
    users: int | None
    seed: int | None

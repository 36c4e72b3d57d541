"""What can go wrong: one base class, a class for each kind of the core, the builtin ones where they fit.

A message says what was being done, what came back and what to do. No error holds a secret of the caller's.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Final

    from .headers import Headers


class PcsdkError(Exception):
    """The base of everything this package raises on purpose.

    Attributes that do not apply are None (or 0, or False).
    """

    kind: str = "unknown"
    """The stable name of the kind of failure."""
    operation: str | None = None
    """The operation id, or method and path, that failed."""
    status_code: int | None = None
    """The HTTP status, when the server answered."""
    headers: Headers | None = None
    """The answer's headers: names in lower case, looked up in any."""
    body: Any = None
    """The answer's body: a Record or list when it is JSON, else text, else bytes."""
    code: str | None = None
    """The vendor's code (`bad.credentials`, `CMN-101`, `invalid_grant`), else one of ours (`dns`, `tls`, `proxy`)."""
    request_id: str | None = None
    """The vendor's id of the exchange, for its support."""
    retry_after: float | None = None
    """How many seconds the server asked to wait."""
    attempts: int = 0
    """How many times the request was sent."""
    waited: float = 0.0
    """How many seconds the call waited between attempts and for the rate limit."""
    is_retryable: bool = False
    """Whether the same call may succeed later."""
    outcome_unknown: bool = False
    """Whether the server may have acted on the request although no answer came."""

    def __init__(self, message: str = "", **fields: Any) -> None:
        """An error that says `message`; `fields` are the attributes above."""
        super().__init__(message)
        self.__dict__.update(fields)


class ConfigError(PcsdkError):
    """An option, environment name or file of the configuration is not usable."""

    kind = "config"


class ArgumentError(PcsdkError, TypeError, ValueError):
    """An argument is missing, unknown, of the wrong type, or not encodable. Nothing was sent."""

    kind = "argument"


class ClientClosed(ArgumentError):
    """The client was closed before the call."""


class AuthError(PcsdkError):
    """A login or a renewal failed, or there is no login."""

    kind = "auth"


class ConnectionFailed(PcsdkError, ConnectionError):
    """The server could not be reached, or the connection broke."""

    kind = "connection"


class RequestTimeout(PcsdkError, TimeoutError):
    """A limit on waiting ran out."""

    kind = "timeout"


class Cancelled(PcsdkError):
    """The caller cancelled the call."""

    kind = "cancelled"


class DecodeError(PcsdkError, ValueError):
    """The answer is not what its headers say: broken compression, not JSON, too large."""

    kind = "decode"
    position: int | None = None
    """The byte of the body at which it stops being JSON."""


class StoreError(PcsdkError):
    """The kept login could not be read or written."""

    kind = "store"


class OriginError(PcsdkError):
    """A link or redirect leads where the login must not go."""

    kind = "origin"


class InternalError(PcsdkError):
    """A defect of this package, caught at its boundary."""

    kind = "internal"


class ApiError(PcsdkError):
    """The server answered with a status that is no success."""

    kind = "api"


class BadRequest(ApiError):
    """HTTP 400 or 422: the server refused the request's content."""

    kind = "bad_request"


class Unauthorized(ApiError):
    """HTTP 401 after a renewal was tried."""

    kind = "unauthorized"


class Forbidden(ApiError):
    """HTTP 403; the message names the permissions that the operation needs."""

    kind = "forbidden"


class NotFound(ApiError):
    """HTTP 404 or 410."""

    kind = "not_found"


class Conflict(ApiError):
    """HTTP 409 or 412."""

    kind = "conflict"


class RateLimited(ApiError):
    """HTTP 429, or a wait longer than the caller allows; `retry_after` says how long."""

    kind = "rate_limited"


class ServerError(ApiError):
    """HTTP 5xx."""

    kind = "server"


BY_KIND: Final[Mapping[int, type[PcsdkError]]] = {
    1: ConfigError,
    2: ArgumentError,
    3: AuthError,
    4: ConnectionFailed,
    5: RequestTimeout,
    6: Cancelled,
    7: DecodeError,
    8: StoreError,
    9: OriginError,
    20: BadRequest,
    21: Unauthorized,
    22: Forbidden,
    23: NotFound,
    24: Conflict,
    25: RateLimited,
    26: ServerError,
    27: ApiError,
    90: InternalError,
}
"""The class of each kind of the core, by its stable number. A test fails when one is missing."""


def make(number: int, message: str, fields: dict[str, Any]) -> PcsdkError:
    """The error of a kind's number. Called by the native module."""
    if "headers" in fields:
        from .headers import Headers

        fields["headers"] = Headers(fields["headers"])
    return BY_KIND.get(number, PcsdkError)(message, **fields)

"""One client for the PureCloud (Genesys Cloud) and RingCentral platforms.

```python
from pcsdk import ApiClient, UsersApi

client = ApiClient(environment="mypurecloud.ie")
client.login_client_credentials_grant(client_id, client_secret)
print(UsersApi(client).get_users_me(expand=["presence"]).name)
```

Importing the package costs next to nothing: every name is loaded when it is first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from . import ringcentral as ringcentral
    from . import types as types
    from ._native import Cancel as Cancel
    from ._native import Items as Items
    from ._native import RateLimit as RateLimit
    from ._native import Record as Record
    from ._native import Response as Response
    from ._stubs.purecloud import *
    from ._warnings import PreviewWarning as PreviewWarning
    from .client import ApiClient as ApiClient
    from .errors import ApiError as ApiError
    from .errors import ArgumentError as ArgumentError
    from .errors import AuthError as AuthError
    from .errors import BadRequest as BadRequest
    from .errors import Cancelled as Cancelled
    from .errors import ClientClosed as ClientClosed
    from .errors import ConfigError as ConfigError
    from .errors import Conflict as Conflict
    from .errors import ConnectionFailed as ConnectionFailed
    from .errors import DecodeError as DecodeError
    from .errors import Forbidden as Forbidden
    from .errors import InternalError as InternalError
    from .errors import NotFound as NotFound
    from .errors import OriginError as OriginError
    from .errors import PcsdkError as PcsdkError
    from .errors import RateLimited as RateLimited
    from .errors import RequestTimeout as RequestTimeout
    from .errors import ServerError as ServerError
    from .errors import StoreError as StoreError
    from .errors import Unauthorized as Unauthorized
    from .platform import RCSDK as RCSDK
    from .platform import Platform as Platform
    from .sandbox import Sandbox as Sandbox
    from .session import PureCloudSession as PureCloudSession

    __version__: str

_HOMES = {
    "client": ("ApiClient",),
    "session": ("PureCloudSession",),
    "platform": ("RCSDK", "Platform"),
    "sandbox": ("Sandbox",),
    "_warnings": ("PreviewWarning",),
    "_native": ("Cancel", "Items", "RateLimit", "Record", "Response"),
    "errors": (
        "ApiError",
        "ArgumentError",
        "AuthError",
        "BadRequest",
        "Cancelled",
        "ClientClosed",
        "ConfigError",
        "Conflict",
        "ConnectionFailed",
        "DecodeError",
        "Forbidden",
        "InternalError",
        "NotFound",
        "OriginError",
        "PcsdkError",
        "RateLimited",
        "RequestTimeout",
        "ServerError",
        "StoreError",
        "Unauthorized",
    ),
}
"""The module in which each public name lives."""

_MODULE_OF = {name: module for module, names in _HOMES.items() for name in names}
_MODULE_OF["__version__"] = "_native"
_MODULES = ("errors", "ringcentral", "types")

__all__ = [name for names in _HOMES.values() for name in names]  # pyright: ignore[reportUnsupportedDunderAll]


# Type checkers know every name; one that they do not know is misspelt.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return __import__(f"{__name__}.{name}", fromlist=(name,))
        module = _MODULE_OF.get(name)
        if module is not None:
            home = __import__(f"{__name__}.{module}", fromlist=(name,))
            found = home.VERSION if name == "__version__" else getattr(home, name)
        elif name.startswith("_") or not name.lower().endswith("api"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        else:
            from .groups import group_class

            found = group_class("purecloud", name, __name__)
        return globals().setdefault(name, found)


def __dir__() -> list[str]:
    from .groups import group_names

    return [*__all__, *_MODULES, *group_names("purecloud"), "__version__"]

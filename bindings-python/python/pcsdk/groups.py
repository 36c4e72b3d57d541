"""The operations by group: `UsersApi(client).get_users_me()`.

The classes are made when they are asked for, their methods when they are first used, from the native catalogue.
"""

from __future__ import annotations

from . import _native
from .arguments import call_options, encode_given, encode_positional
from .base import BaseClient
from .errors import ArgumentError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from typing_extensions import Self

    from ._native import Cancel, Items
    from .platform import RCSDK


class GroupType(type):
    """Finds a group's operations when they are first asked for, and keeps them on the class."""

    _platform: str
    _group: str

    def __getattr__(cls, name: str) -> Callable[..., Any]:
        if name.startswith("_") or not cls._group:
            raise AttributeError(f"{cls.__name__} has no attribute `{name}`")
        operation = _operation(cls, name)
        setattr(cls, name, operation)
        return operation

    def __dir__(cls) -> list[str]:
        if not cls._group:
            return [*super().__dir__()]
        operations = map(_native.snake_case, _native.methods(cls._platform, cls._group))
        listings = map(_native.snake_case, _native.listings(cls._platform, cls._group))
        return [*super().__dir__(), *operations, *(f"{listing}_iter" for listing in listings)]


class Group(metaclass=GroupType):
    """The operations of one group as methods, named in snake_case (the vendor's spelling works too).

    Required parameters come first, by position or by name, the others by name; None means not given. A method gives
    the answer's data: Records, text, bytes, or None for an empty body. It raises as `ApiClient.call` does.

    An operation that lists something page by page has an iterator beside it: `get_users` and `get_users_iter`. That
    one also takes `limit`, `cursor` and `on_bad_item`, as `ApiClient.iterate`, unless the operation has parameters of these names.
    """

    _platform = ""
    _group = ""

    def __init__(self, client: BaseClient | RCSDK | None = None) -> None:
        """The group for calls by `client`; None is `ApiClient.instance`, for PureCloud's groups."""
        self._client = _client_of(type(self), client)
        self._options: _native.Options | None = None
        self._whole = False

    def with_response(self) -> Self:
        """The same group, whose methods give the whole `Response`."""
        changed = self._copy()
        changed._whole = True
        return changed

    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
        max_retry_wait: float | None = None,
        idempotent: bool | None = None,
        headers: Mapping[str, Any] | None = None,
        cancel: Cancel | None = None,
    ) -> Self:
        """The same group with other options for its calls: see `ApiClient.call`."""
        changed = self._copy()
        changed._options = call_options(
            cancel,
            timeout=timeout,
            max_attempts=max_attempts,
            max_retry_wait=max_retry_wait,
            idempotent=idempotent,
            headers=headers,
        )
        return changed

    if not TYPE_CHECKING:

        def __dir__(self) -> list[str]:
            return [*vars(self), *dir(type(self))]

    def __getattr__(self, name: str, /) -> Callable[..., Any]:
        method: Callable[..., Any] = getattr(type(self), name).__get__(self)
        return method

    def __repr__(self) -> str:
        return f"<{type(self).__module__}.{type(self).__name__} of {self._client!r}>"

    def _copy(self) -> Self:
        copied = type(self)(self._client)
        copied._options = self._options
        copied._whole = self._whole
        return copied

    def _invoke(self, operation: str, positional: tuple[Any, ...], named: dict[str, Any]) -> Any:
        return self._client._native.invoke(
            operation,
            encode_positional(positional) if positional else b"",
            encode_given(named, "the arguments") if named else b"",
            self._options,
            self._whole,
        )

    def _iterate(
        self, operation: str, positional: tuple[Any, ...], named: dict[str, Any], **how: Any
    ) -> Items[Any, Any]:
        return self._client._walk(
            operation,
            encode_positional(positional) if positional else b"",
            encode_given(named, "the arguments") if named else b"",
            self._options,
            self._whole,
            **how,
        )


def group_class(platform: str, name: str, module: str) -> type[Group]:
    """The class of a group, as an attribute of `module`. Raises AttributeError when there is no such group."""
    group = name.removesuffix("Api")
    if group == name or group not in _native.groups(platform):
        raise AttributeError(f"module {module!r} has no attribute {name!r}{_hint(platform, name)}")
    body = {"__module__": module, "__doc__": Group.__doc__, "_platform": platform, "_group": group}
    made: type[Group] = GroupType(name, (Group,), body)  # type: ignore[assignment]
    return made


def group_names(platform: str) -> list[str]:
    """The names of a platform's group classes."""
    return [f"{group}Api" for group in _native.groups(platform)]


def _hint(platform: str, name: str) -> str:
    if not name.lower().endswith("api"):
        return ""
    from difflib import get_close_matches

    near = get_close_matches(name, group_names(platform), n=1)
    return f"; did you mean {near[0]!r}?" if near else ""


def _client_of(group: type[Group], client: BaseClient | RCSDK | None) -> BaseClient:
    if client is None and group._platform == "purecloud":
        from .client import ApiClient

        return ApiClient.instance
    if client is not None and not isinstance(client, BaseClient) and hasattr(client, "platform"):
        client = client.platform()
    if isinstance(client, BaseClient) and client._platform == group._platform:
        return client
    wanted = "an ApiClient" if group._platform == "purecloud" else "a RingCentral Platform"
    raise ArgumentError(f"{group.__name__} needs {wanted}, not {type(client).__name__}")


def _operation(cls: GroupType, name: str) -> Callable[..., Any]:
    operation, method, path, keywords = _native.method(cls._platform, cls._group, name)

    def call(self: Group, /, *positional: Any, **named: Any) -> Any:
        return self._invoke(operation, positional, named)

    def iterate(self: Group, /, *positional: Any, **named: Any) -> Items[Any, Any]:
        how = {keyword: named.pop(keyword, None) for keyword in keywords or ()}
        return self._iterate(operation, positional, named, **how)

    found = call if keywords is None else iterate
    found.__name__ = name
    found.__qualname__ = f"{cls.__name__}.{name}"
    found.__module__ = cls.__module__
    found.__doc__ = f"{method} {path}" if keywords is None else f"All items of {method} {path}"
    return found

"""What the generated stubs build on. Nothing here exists at run time: see `pcsdk.groups` and `pcsdk.Record`."""

from collections.abc import Callable, Mapping
from typing import Any

from typing_extensions import Self

from .._native import Cancel, Record
from .._native import Items as Items
from ..client import ApiClient
from ..errors import DecodeError
from ..groups import Group
from ..platform import RCSDK, Platform

OnBadItem = Callable[[bytes, DecodeError], object]
"""Takes an item that no parser takes, and why."""

class Model(Record):
    """A Record whose attributes are known. Fields that are not among them are reached by `[]`."""

    # Takes back the attributes of any name, so that a misspelt one is an error.
    __getattr__: None  # type: ignore
    __setattr__: None  # type: ignore
    # By name only in the wire's spelling: `User({"divisionId": …})`.
    def __init__(self, fields: Mapping[str, Any] = ..., /) -> None: ...

class _TypedGroup(Group):
    __getattr__: None  # type: ignore
    def with_response(self) -> RespondingGroup: ...  # type: ignore

class RespondingGroup(Group):
    """A group whose methods give the whole response, its `data` untyped."""

    __getattr__: None  # type: ignore
    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
        max_retry_wait: float | None = None,
        idempotent: bool | None = None,
        headers: Mapping[str, Any] | None = None,
        cancel: Cancel | None = None,
    ) -> Self: ...

class PureCloudGroup(_TypedGroup):
    def __init__(self, client: ApiClient | None = None) -> None: ...

class RingCentralGroup(_TypedGroup):
    def __init__(self, client: Platform | RCSDK) -> None: ...

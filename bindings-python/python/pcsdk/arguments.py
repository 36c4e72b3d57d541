"""Python values as the JSON that the core takes."""

from __future__ import annotations

import sys

from . import _native
from .errors import ArgumentError, ConfigError, PcsdkError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


def encode(value: Any, what: str, refusal: type[PcsdkError] = ArgumentError) -> bytes:
    """`value` as JSON in UTF-8.

    Beside JSON's own types: dates and times (ISO 8601; one without a zone is local time, as everywhere in Python),
    UUID, Decimal (as the number it is), Enum (its value), dataclasses, mappings and paths. NaN and infinities are
    refused.

    Raises `refusal`, which calls the value `what`, when there is no JSON for it.
    """
    try:
        return _native.encode(value, _plain)
    except (TypeError, ValueError) as error:
        reason = str(error)
    raise refusal(f"{what} cannot be written as JSON: {reason}")


def encode_given(values: Mapping[str, Any], what: str, refusal: type[PcsdkError] = ArgumentError) -> bytes:
    """A JSON object of the values that are not None, which means not given; nothing when none is."""
    try:
        given = {name: value for name, value in values.items() if value is not None}
    except AttributeError:
        raise refusal(f"{what} must be a mapping, not {type(values).__name__}") from None
    return encode(given, what, refusal) if given else b""


def encode_positional(values: tuple[Any, ...]) -> bytes:
    """A JSON list; None at the end is the same as not given."""
    count = len(values)
    while count and values[count - 1] is None:
        count -= 1
    return encode(values[:count], "the arguments") if count else b""


def encode_options(options: Mapping[str, Any]) -> bytes:
    """The options of a client or sandbox."""
    return encode_given(options, "the options", ConfigError) or b"{}"


def call_options(cancel: _native.Cancel | None, **given: Any) -> _native.Options | None:
    """What is said about one call, or about those of a group; None when nothing is."""
    if cancel is None and all(value is None for value in given.values()):
        return None
    return _native.Options(encode_given(given, "the call options"), cancel)


def encode_body(body: Any) -> bytes | None:
    """A raw request's body: bytes as they are, text as UTF-8, everything else as JSON."""
    if body is None or isinstance(body, bytes):
        return body
    if type(body) in (bytearray, memoryview):
        return bytes(body)
    if isinstance(body, str):
        return text(body, "the body").encode()
    return encode(body, "the body")


def text(value: Any, what: str) -> str:
    """`value`, if it is text that can be sent."""
    if not isinstance(value, str):
        raise ArgumentError(f"{what} must be text, not {type(value).__name__}")
    if not value.isascii() and any("\ud800" <= letter <= "\udfff" for letter in value):
        raise ArgumentError(f"{what} holds half a surrogate pair, which has no UTF-8")
    return value


def count(value: Any, what: str) -> int:
    """`value`, if it is a number of things."""
    if type(value) is bool or not hasattr(value, "__index__") or (number := value.__index__()) < 0:
        raise ArgumentError(f"{what} must be a whole number, 0 or more, not {value!r}")
    return min(number, sys.maxsize)


def function(value: Any, what: str, refusal: type[PcsdkError] = ArgumentError) -> Any:
    """`value`, if it can be called."""
    if not callable(value):
        raise refusal(f"{what} must be a function, not {type(value).__name__}")
    return value


def _plain(value: Any) -> Any:
    """What JSON has no form for, in a form that it has."""
    if _is(value, "datetime", "datetime"):
        return _moment(value)
    if _is(value, "datetime", "date") or _is(value, "datetime", "time"):
        return value.isoformat()
    if _is(value, "uuid", "UUID"):
        return str(value)
    if _is(value, "decimal", "Decimal"):
        return _number(value)
    if _is(value, "enum", "Enum"):
        return value.value
    if isinstance(value, type):
        raise TypeError(f"the class {value.__name__} has no form in JSON")
    if type(value) in (bytes, bytearray):
        raise TypeError("bytes are no JSON: decode them, or write them in base64")
    fields = getattr(value, "__dataclass_fields__", None)
    if fields is not None:
        return {name: getattr(value, name) for name in fields}
    keys = getattr(value, "keys", None)
    if keys is not None:
        return {key: value[key] for key in keys()}
    plain = getattr(value, "__fspath__", None) or getattr(value, "__index__", None)
    if plain is not None:
        return plain()
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def _is(value: Any, module: str, name: str) -> bool:
    """Whether `value` is of a class of a module that need not be imported: whoever has such a value has done so."""
    loaded = sys.modules.get(module)
    return loaded is not None and isinstance(value, getattr(loaded, name))


def _moment(value: Any) -> str:
    """A date and time in UTC, as both vendors write it."""
    text: str = value.astimezone(sys.modules["datetime"].timezone.utc).isoformat()
    return text.replace("+00:00", "Z")


def _number(value: Any) -> int | float:
    """A Decimal as the same number, or not at all."""
    if value.is_finite() and abs(value.adjusted()) < 400:
        if value == value.to_integral_value():
            return int(value)
        near = float(value)
        if type(value)(repr(near)) == value:
            return near
    raise ValueError(f"the Decimal {value} is no JSON number without loss: give it as text or as a float")

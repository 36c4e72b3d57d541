"""The slow reader of JSON, for documents with lone surrogates, which the fast one refuses. Called by the native module."""

from __future__ import annotations

import json

from ._native import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def loads(text: str) -> Any:
    """The value of a JSON document, objects as Records; ValueError when it is none."""
    return json.loads(text, object_hook=Record, parse_constant=_refuse)


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")

"""Headers of an answer."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Headers(dict[str, str]):
    """Headers as a dict: names in lower case, looked up in any case; repeated ones joined by `, `."""

    def __missing__(self, name: str) -> str:
        folded = name.lower()
        if folded == name:
            raise KeyError(name)
        return self[folded]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.lower())

    def get(self, name: str, default: Any = None, /) -> Any:
        """The value of a header, else `default`."""
        return super().get(name.lower(), default)

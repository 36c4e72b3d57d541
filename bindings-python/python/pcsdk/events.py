"""The names of the events that a client tells of."""

from __future__ import annotations

from . import _native


class EventNames:
    """Every event's name as an attribute, in either spelling: `events.access_violation`, `events.accessViolation`."""

    def __getattr__(self, name: str) -> str:
        known = _native.event_name(camel(name))
        if known is None:
            raise AttributeError(f"there is no event `{name}`; there are {', '.join(_native.event_names())}")
        return known

    def __dir__(self) -> list[str]:
        return [_native.snake_case(name) for name in _native.event_names()]


def camel(name: str) -> str:
    """An event's name as the core writes it."""
    first, *others = name.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in others)


EVENTS = EventNames()

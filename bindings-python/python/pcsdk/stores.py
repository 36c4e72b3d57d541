"""A store of the user's own, as the native module takes it."""

from __future__ import annotations

from .errors import ConfigError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    StoreFunctions = tuple[Callable[[], Any], Callable[[str], Any], Callable[[], Any], Callable[[], Any]]


def functions(store: Any) -> StoreFunctions:
    """The functions `load`, `save`, `remove` and `lock` of an object or a mapping; stand-ins for the last two.

    Raises ConfigError when `load` or `save` is missing.
    """
    load, save, remove = (_function(store, name) for name in ("load", "save", "remove"))
    if load is None or save is None:
        raise ConfigError("the store must have the functions load() and save(text)")
    keep = save
    return load, save, remove or (lambda: keep("")), _locker(_member(store, "lock"))


def _member(store: Any, name: str) -> Any:
    return store.get(name) if hasattr(store, "keys") else getattr(store, name, None)


def _function(store: Any, name: str) -> Callable[..., Any] | None:
    member = _member(store, name)
    if member is not None and not callable(member):
        raise ConfigError(f"the store's `{name}` must be a function")
    return member


def _locker(lock: Any) -> Callable[[], Any]:
    """What takes the lock, and gives what lets it go."""

    def take() -> Any:
        # A context manager of `contextlib` is a function, too: the manager comes first.
        held = lock if lock is None or hasattr(lock, "__enter__") else lock()
        if hasattr(held, "__enter__"):
            held.__enter__()
            return lambda: held.__exit__(None, None, None)
        if held is not None and not callable(held):
            raise TypeError("lock() must give a context manager, a function that unlocks, or None")
        return held

    return take

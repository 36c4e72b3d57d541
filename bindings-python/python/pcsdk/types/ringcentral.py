"""RingCentral's models by name: see `pcsdk.types`."""

from .._native import Record


def __getattr__(name: str) -> type[Record]:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return Record

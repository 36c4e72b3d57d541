"""PureCloud's models by name, for annotations: `def greet(user: UserMe) -> None`.

Type checkers know their fields. At run time each of them is `pcsdk.Record`, which every answer is made of;
RingCentral's are in `pcsdk.types.ringcentral`.
"""

from .._native import Record


def __getattr__(name: str) -> type[Record]:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return Record

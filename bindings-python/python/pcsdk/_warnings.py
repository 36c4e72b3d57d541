"""What is said of operations that will not stay as they are."""

from __future__ import annotations

import sys
import warnings

__all__ = ["PreviewWarning", "warn"]


class PreviewWarning(FutureWarning):
    """An operation that the vendor may still change has been called."""


PreviewWarning.__module__ = "pcsdk"


def warn(level: str, text: str) -> None:
    """Warn of the line that called, outside of this package.

    Args:
        level: `preview` or `deprecated`.
        text: what to say.

    Raises:
        Warning: when a filter asks for it.
    """
    category = {"preview": PreviewWarning, "deprecated": DeprecationWarning}[level]
    depth = 1
    frame = sys._getframe()
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "pcsdk":
        frame = frame.f_back
        depth += 1
    warnings.warn(text, category, stacklevel=depth)

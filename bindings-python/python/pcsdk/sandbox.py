"""A private server that answers both vendors' logins and every operation of the catalogue."""

from __future__ import annotations

from . import _native
from .arguments import encode_options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self, Unpack

    from ._options import SandboxOptions


class Sandbox:
    """A running sandbox on a free port of 127.0.0.1, for trying things and for tests. It forgets all when it stops.

    ```python
    with pcsdk.Sandbox() as sandbox:
        client = pcsdk.ApiClient(base_url=sandbox.url)
    ```

    Options, all by name:
        port: 0 takes a free one.
        throttle: answers 429 after so many requests of one token in a window.
        throttle_window: its length in seconds; 60 if left out.
        fail_rate: the share of requests answered 503, from 0 to 1.
        token_lifetime: seconds that an access token lives; the vendors' own if left out.
        users: how many users are there from the start.
        seed: names, ids and failures follow from it.

    Raises ConfigError for an option that is unknown or not usable.
    """

    def __init__(self, **options: Unpack[SandboxOptions]) -> None:
        self._native = _native.Sandbox(encode_options(options))

    @property
    def url(self) -> str:
        """Where it listens: the `base_url` of a client."""
        return self._native.url

    def stop(self) -> None:
        """Stops the server. Stopping again does nothing."""
        self._native.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<pcsdk.Sandbox {self.url}>"

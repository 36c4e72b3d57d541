"""The session object of the older documents."""

from __future__ import annotations

from .client import ApiClient

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ._options import ClientOptions


class PureCloudSession(ApiClient):
    """An `ApiClient` under the name of the older documents, with the same options.

    ```python
    session = PureCloudSession(proxy="http://my-corporate-proxy:1080", storage_key="myAuthToken")
    session.debug_log = print
    ```

    `storage_key` names a private file of the user's that keeps the login for the next run.
    """

    def __init__(self, **options: Unpack[ClientOptions]) -> None:
        super().__init__(**options)

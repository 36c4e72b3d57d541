# Generated from core/catalog by `cargo dev generate`; do not edit.
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import UrlResponse

class _RespondingDownloadsApi(_RespondingGroup):
    def get_download(self, download_id: str, *, content_disposition: str | None = ..., issue_redirect: bool | None = ..., redirect_to_auth: bool | None = ...) -> _Response: ...

class DownloadsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingDownloadsApi: ...
    def get_download(self, download_id: str, *, content_disposition: str | None = ..., issue_redirect: bool | None = ..., redirect_to_auth: bool | None = ...) -> UrlResponse:
        """GET /api/v2/downloads/{downloadId}"""

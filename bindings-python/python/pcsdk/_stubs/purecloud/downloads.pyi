# Generated from core/catalog by `cargo dev generate`; do not edit.
from ..base import PureCloudGroup as _PureCloudGroup
from ._shared import UrlResponse

class DownloadsApi(_PureCloudGroup):
    def get_download(self, download_id: str, *, content_disposition: str | None = ..., issue_redirect: bool | None = ..., redirect_to_auth: bool | None = ...) -> UrlResponse:
        """GET /api/v2/downloads/{downloadId}"""

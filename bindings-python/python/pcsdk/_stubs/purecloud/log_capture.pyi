# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AddressableEntityRef

class _RespondingLogCaptureApi(_RespondingGroup):
    def delete_diagnostics_logcapture_browser_user(self, user_id: str) -> _Response: ...
    def get_diagnostics_logcapture_browser_entries_download_job(self, job_id: str) -> _Response: ...
    def get_diagnostics_logcapture_browser_user(self, user_id: str) -> _Response: ...
    def get_diagnostics_logcapture_browser_users(self, *, include_expired: bool | None = ...) -> _Response: ...
    def post_diagnostics_logcapture_browser_entries_download_jobs(self, *, body: LogCaptureQueryRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_diagnostics_logcapture_browser_entries_query(self, *, after: str | None = ..., page_size: str | None = ..., body: LogCaptureQueryRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_diagnostics_logcapture_browser_entries_query_iter(self, *, after: str | None = ..., page_size: str | None = ..., body: LogCaptureQueryRequest | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LogEntry, _Response]: ...
    def post_diagnostics_logcapture_browser_user(self, user_id: str, *, body: LogCaptureUserConfiguration | _Mapping[str, _Any] | None = ...) -> _Response: ...

class LogCaptureApi(_PureCloudGroup):
    def with_response(self) -> _RespondingLogCaptureApi: ...
    def delete_diagnostics_logcapture_browser_user(self, user_id: str) -> None:
        """DELETE /api/v2/diagnostics/logcapture/browser/users/{userId}"""
    def get_diagnostics_logcapture_browser_entries_download_job(self, job_id: str) -> LogCaptureDownloadExecutionResponse:
        """GET /api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId}"""
    def get_diagnostics_logcapture_browser_user(self, user_id: str) -> LogCaptureUserConfigurationResponse:
        """GET /api/v2/diagnostics/logcapture/browser/users/{userId}"""
    def get_diagnostics_logcapture_browser_users(self, *, include_expired: bool | None = ...) -> LogCaptureUserConfigurationListing:
        """GET /api/v2/diagnostics/logcapture/browser/users"""
    def post_diagnostics_logcapture_browser_entries_download_jobs(self, *, body: LogCaptureQueryRequest | _Mapping[str, _Any] | None = ...) -> LogCaptureDownloadExecutionResponse:
        """POST /api/v2/diagnostics/logcapture/browser/entries/download/jobs"""
    def post_diagnostics_logcapture_browser_entries_query(self, *, after: str | None = ..., page_size: str | None = ..., body: LogCaptureQueryRequest | _Mapping[str, _Any] | None = ...) -> LogCaptureQueryResponse:
        """POST /api/v2/diagnostics/logcapture/browser/entries/query"""
    def post_diagnostics_logcapture_browser_entries_query_iter(self, *, after: str | None = ..., page_size: str | None = ..., body: LogCaptureQueryRequest | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LogEntry, LogCaptureQueryResponse]:
        """All items of POST /api/v2/diagnostics/logcapture/browser/entries/query"""
    def post_diagnostics_logcapture_browser_user(self, user_id: str, *, body: LogCaptureUserConfiguration | _Mapping[str, _Any] | None = ...) -> LogCaptureUserConfiguration:
        """POST /api/v2/diagnostics/logcapture/browser/users/{userId}"""

class LogCaptureDownloadExecutionResponse(_Model):
    id: str
    user: AddressableEntityRef
    state: _Literal["Running", "Failed", "Succeeded"] | str
    date_start: str
    file_url: str
    self_uri: str

class LogCaptureQueryRequest(_Model):
    interval: str
    user_id: str
    sort_order: _Literal["ASC", "DESC"] | str

class LogCaptureQueryResponse(_Model):
    entities: list[LogEntry]
    next_uri: str
    self_uri: str

class LogCaptureUserConfiguration(_Model):
    id: str
    date_started: str
    date_expired: str
    capture_method: _Literal["OnDemand", "Scheduled"] | str
    self_uri: str

class LogCaptureUserConfigurationListing(_Model):
    total: int
    entities: list[LogCaptureUserConfiguration]
    self_uri: str

class LogCaptureUserConfigurationResponse(_Model):
    id: str
    date_started: str
    date_expired: str
    self_uri: str

class LogEntry(_Model):
    level: str
    message: str
    timestamp: int

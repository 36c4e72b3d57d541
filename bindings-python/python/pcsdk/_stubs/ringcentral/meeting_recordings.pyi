# Generated from core/catalog by `cargo dev generate`; do not edit.
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import BasicPaging, Host, MeetingDuration

class _RespondingMeetingRecordingsApi(_RespondingGroup):
    def get_account_recordings(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ...) -> _Response: ...
    def get_account_recordings_iter(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CloudRecording, _Response]: ...
    def get_extension_recordings(self, *, account_id: str | None = ..., extension_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ...) -> _Response: ...
    def get_extension_recordings_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CloudRecording, _Response]: ...

class MeetingRecordingsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingMeetingRecordingsApi: ...
    def get_account_recordings(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ...) -> CloudRecordings:
        """GET /rcvideo/v1/account/{accountId}/recordings"""
    def get_account_recordings_iter(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CloudRecording, CloudRecordings]:
        """All items of GET /rcvideo/v1/account/{accountId}/recordings"""
    def get_extension_recordings(self, *, account_id: str | None = ..., extension_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ...) -> CloudRecordings:
        """GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings"""
    def get_extension_recordings_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CloudRecording, CloudRecordings]:
        """All items of GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings"""

class CloudRecording(_Model):
    id: str
    short_id: str
    bridge_id: str
    start_time: str
    display_name: str
    host_info: Host
    duration: MeetingDuration
    media_link: str
    url: str
    expires_in: str

class CloudRecordings(_Model):
    recordings: list[CloudRecording]
    paging: BasicPaging

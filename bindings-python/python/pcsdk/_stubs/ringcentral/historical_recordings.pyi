# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Sequence as _Sequence
from datetime import datetime as _datetime
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import ApiError, RcwPagingModel, RecordingSharedLinkExpiryModel, RecordingSharedStatusModel, RecordingStatusModel, WebinarRefModel

class _RespondingHistoricalRecordingsApi(_RespondingGroup):
    def rcw_history_admin_get_recording(self, recording_id: str) -> _Response: ...
    def rcw_history_admin_list_recordings(self, creation_time_from: _datetime | str, creation_time_to: _datetime | str, *, name_fragment: str | None = ..., status: _Sequence[_Literal["Processing", "Available", "Failed", "Purged"] | str] | None = ..., host_user_id: _Sequence[str] | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def rcw_history_admin_list_recordings_iter(self, creation_time_from: _datetime | str, creation_time_to: _datetime | str, *, name_fragment: str | None = ..., status: _Sequence[_Literal["Processing", "Available", "Failed", "Purged"] | str] | None = ..., host_user_id: _Sequence[str] | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RecordingAdminModel, _Response]: ...
    def rcw_history_get_recording(self, recording_id: str) -> _Response: ...
    def rcw_history_get_recording_download(self, recording_id: str, *, recording_media_type: _Literal["Video", "Audio"] | str | None = ...) -> _Response: ...
    def rcw_history_list_recordings(self, creation_time_from: _datetime | str, creation_time_to: _datetime | str, *, status: _Sequence[_Literal["Processing", "Available", "Failed", "Purged"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def rcw_history_list_recordings_iter(self, creation_time_from: _datetime | str, creation_time_to: _datetime | str, *, status: _Sequence[_Literal["Processing", "Available", "Failed", "Purged"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RecordingItemModel, _Response]: ...

class HistoricalRecordingsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingHistoricalRecordingsApi: ...
    def rcw_history_admin_get_recording(self, recording_id: str) -> RecordingAdminExtendedItemModel:
        """GET /webinar/history/v1/company/recordings/{recordingId}"""
    def rcw_history_admin_list_recordings(self, creation_time_from: _datetime | str, creation_time_to: _datetime | str, *, name_fragment: str | None = ..., status: _Sequence[_Literal["Processing", "Available", "Failed", "Purged"] | str] | None = ..., host_user_id: _Sequence[str] | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> RecordingAdminListResource:
        """GET /webinar/history/v1/company/recordings"""
    def rcw_history_admin_list_recordings_iter(self, creation_time_from: _datetime | str, creation_time_to: _datetime | str, *, name_fragment: str | None = ..., status: _Sequence[_Literal["Processing", "Available", "Failed", "Purged"] | str] | None = ..., host_user_id: _Sequence[str] | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RecordingAdminModel, RecordingAdminListResource]:
        """All items of GET /webinar/history/v1/company/recordings"""
    def rcw_history_get_recording(self, recording_id: str) -> RecordingItemExtendedModel:
        """GET /webinar/history/v1/recordings/{recordingId}"""
    def rcw_history_get_recording_download(self, recording_id: str, *, recording_media_type: _Literal["Video", "Audio"] | str | None = ...) -> RecordingDownloadModel:
        """GET /webinar/history/v1/recordings/{recordingId}/download"""
    def rcw_history_list_recordings(self, creation_time_from: _datetime | str, creation_time_to: _datetime | str, *, status: _Sequence[_Literal["Processing", "Available", "Failed", "Purged"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ...) -> RecordingListResource:
        """GET /webinar/history/v1/recordings"""
    def rcw_history_list_recordings_iter(self, creation_time_from: _datetime | str, creation_time_to: _datetime | str, *, status: _Sequence[_Literal["Processing", "Available", "Failed", "Purged"] | str] | None = ..., per_page: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RecordingItemModel, RecordingListResource]:
        """All items of GET /webinar/history/v1/recordings"""

class RecordingAdminExtendedItemModel(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    status: RecordingStatusModel
    failure_reason: ApiError
    duration: int
    shared: RecordingSharedStatusModel
    shared_uri_expiration_time: RecordingSharedLinkExpiryModel | None
    recording_shared_uri: str
    session: SessionRefAdminModel

class RecordingAdminListResource(_Model):
    records: list[RecordingAdminModel]
    paging: RcwPagingModel

class RecordingAdminModel(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    status: RecordingStatusModel
    failure_reason: ApiError
    duration: int
    shared: RecordingSharedStatusModel
    shared_uri_expiration_time: RecordingSharedLinkExpiryModel | None
    session: SessionRefAdminModel

class RecordingDownloadModel(_Model):
    download_uri: str
    download_content_type: _Literal["video/mp4", "audio/m4a"] | str
    download_size: int

class RecordingItemExtendedModel(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    status: RecordingStatusModel
    failure_reason: ApiError
    duration: int
    shared: RecordingSharedStatusModel
    shared_uri_expiration_time: RecordingSharedLinkExpiryModel | None
    recording_shared_uri: str
    session: SessionRefModel

class RecordingItemModel(_Model):
    id: str
    creation_time: str
    last_modified_time: str
    status: RecordingStatusModel
    failure_reason: ApiError
    duration: int
    shared: RecordingSharedStatusModel
    shared_uri_expiration_time: RecordingSharedLinkExpiryModel | None
    session: SessionRefModel

class RecordingListResource(_Model):
    records: list[RecordingItemModel]
    paging: RcwPagingModel

class SessionRefAdminModel(_Model):
    id: str
    start_time: str
    end_time: str
    duration: int
    title: str
    description: str
    webinar: WebinarRefModel

class SessionRefModel(_Model):
    id: str
    start_time: str
    end_time: str
    duration: int
    title: str
    description: str
    webinar: WebinarRefModel

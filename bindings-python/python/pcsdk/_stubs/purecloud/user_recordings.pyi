# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import Conversation, DocumentThumbnail, DomainEntityRef, DownloadResponse, FaxSummary

class _RespondingUserRecordingsApi(_RespondingGroup):
    def delete_userrecording(self, recording_id: str) -> _Response: ...
    def get_userrecording(self, recording_id: str, *, expand: _Sequence[_Literal["conversation"] | str] | None = ...) -> _Response: ...
    def get_userrecordings(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["conversation"] | str] | None = ...) -> _Response: ...
    def get_userrecordings_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["conversation"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserRecording, _Response]: ...
    def get_userrecordings_summary(self) -> _Response: ...
    def get_userrecording_transcoding(self, recording_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ...) -> _Response: ...
    def put_userrecording(self, recording_id: str, body: UserRecording | _Mapping[str, _Any], *, expand: _Sequence[_Literal["conversation"] | str] | None = ...) -> _Response: ...

class UserRecordingsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingUserRecordingsApi: ...
    def delete_userrecording(self, recording_id: str) -> None:
        """DELETE /api/v2/userrecordings/{recordingId}"""
    def get_userrecording(self, recording_id: str, *, expand: _Sequence[_Literal["conversation"] | str] | None = ...) -> UserRecording:
        """GET /api/v2/userrecordings/{recordingId}"""
    def get_userrecordings(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["conversation"] | str] | None = ...) -> UserRecordingEntityListing:
        """GET /api/v2/userrecordings"""
    def get_userrecordings_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Sequence[_Literal["conversation"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserRecording, UserRecordingEntityListing]:
        """All items of GET /api/v2/userrecordings"""
    def get_userrecordings_summary(self) -> FaxSummary:
        """GET /api/v2/userrecordings/summary"""
    def get_userrecording_transcoding(self, recording_id: str, *, format_id: _Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | str | None = ...) -> DownloadResponse:
        """GET /api/v2/userrecordings/{recordingId}/transcoding"""
    def put_userrecording(self, recording_id: str, body: UserRecording | _Mapping[str, _Any], *, expand: _Sequence[_Literal["conversation"] | str] | None = ...) -> UserRecording:
        """PUT /api/v2/userrecordings/{recordingId}"""

class UserRecording(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    workspace: DomainEntityRef
    created_by: DomainEntityRef
    conversation: Conversation
    content_length: int
    duration_milliseconds: int
    thumbnails: list[DocumentThumbnail]
    read: bool
    self_uri: str

class UserRecordingEntityListing(_Model):
    entities: list[UserRecording]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

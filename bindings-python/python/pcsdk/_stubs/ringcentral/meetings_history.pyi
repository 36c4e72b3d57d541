# Generated from core/catalog by `cargo dev generate`; do not edit.
from datetime import datetime as _datetime
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Record as _Record
from ..._native import Response as _Response
from ._shared import BasicPaging, Host, MeetingDuration

class _RespondingMeetingsHistoryApi(_RespondingGroup):
    def get_video_meeting(self, meeting_id: str) -> _Response: ...
    def list_account_meetings(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., start_time_from: _datetime | str | None = ..., start_time_to: _datetime | str | None = ..., order_by: str | None = ...) -> _Response: ...
    def list_account_meetings_iter(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., start_time_from: _datetime | str | None = ..., start_time_to: _datetime | str | None = ..., order_by: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AdminAccessMeeting, _Response]: ...
    def list_video_meetings(self, *, text: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., type: _Literal["All", "My", "Deleted", "Shared"] | str | None = ..., materials: _Literal["Recordings", "Notes"] | str | None = ..., start_time: int | None = ..., end_time: int | None = ...) -> _Response: ...
    def list_video_meetings_iter(self, *, text: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., type: _Literal["All", "My", "Deleted", "Shared"] | str | None = ..., materials: _Literal["Recordings", "Notes"] | str | None = ..., start_time: int | None = ..., end_time: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Meeting, _Response]: ...

class MeetingsHistoryApi(_RingCentralGroup):
    def with_response(self) -> _RespondingMeetingsHistoryApi: ...
    def get_video_meeting(self, meeting_id: str) -> Meeting:
        """GET /rcvideo/v1/history/meetings/{meetingId}"""
    def list_account_meetings(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., start_time_from: _datetime | str | None = ..., start_time_to: _datetime | str | None = ..., order_by: str | None = ...) -> AdminAccessMeetings:
        """GET /rcvideo/v1/history/account/{accountId}/meetings"""
    def list_account_meetings_iter(self, *, account_id: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., start_time_from: _datetime | str | None = ..., start_time_to: _datetime | str | None = ..., order_by: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AdminAccessMeeting, AdminAccessMeetings]:
        """All items of GET /rcvideo/v1/history/account/{accountId}/meetings"""
    def list_video_meetings(self, *, text: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., type: _Literal["All", "My", "Deleted", "Shared"] | str | None = ..., materials: _Literal["Recordings", "Notes"] | str | None = ..., start_time: int | None = ..., end_time: int | None = ...) -> MeetingPage:
        """GET /rcvideo/v1/history/meetings"""
    def list_video_meetings_iter(self, *, text: str | None = ..., page_token: str | None = ..., per_page: int | None = ..., type: _Literal["All", "My", "Deleted", "Shared"] | str | None = ..., materials: _Literal["Recordings", "Notes"] | str | None = ..., start_time: int | None = ..., end_time: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Meeting, MeetingPage]:
        """All items of GET /rcvideo/v1/history/meetings"""

class AdminAccessMeeting(_Model):
    id: str
    short_id: str
    bridge_id: str
    start_time: str
    display_name: str
    host_info: Host
    duration: MeetingDuration
    participants: list[BasicParticipant]
    chat_content_uri: str

class AdminAccessMeetings(_Model):
    meetings: list[AdminAccessMeeting]
    paging: Paging

class BasicParticipant(_Model):
    id: str
    account_id: str
    extension_id: str
    display_name: str
    caller_id: str

class JsValue(_Record): ...

class Meeting(_Model):
    id: str
    short_id: str
    bridge_id: str
    start_time: str
    display_name: str
    host_info: Host
    duration: MeetingDuration
    type: _Literal["Meeting", "Call"] | str
    status: _Literal["InProgress", "Done"] | str
    rights: list[_Literal["delete", "download", "share"] | str]
    long_summary: str
    short_summary: str
    keywords: list[str]
    participants: list[Participant]
    recordings: list[Recording]
    transcriptions: list[Transcriptions]
    notes: list[MeetingNotes]
    summary: str
    chat_url: str

class MeetingNotes(_Model):
    id: str
    type: _Literal["GeneratedNotes"] | str
    status: NotesProcessingStatus

class MeetingPage(_Model):
    meetings: list[Meeting]
    paging: BasicPaging

NotesProcessingStatus = _Literal["Processing", "Processed", "Purged", "Failed"] | str

class Paging(_Model):
    current_page_token: str
    next_page_token: str
    per_page: int

class Participant(_Model):
    id: str
    account_id: str
    extension_id: str
    display_name: str
    caller_id: str
    type: str
    correlation_id: str

class Recording(_Model):
    id: str
    start_time: int
    url: str
    metadata: JsValue
    status: _Literal["Processing", "Processed", "Error", "Corrupted", "InProgress", "Purged", "Failed"] | str
    availability_status: _Literal["Alive", "Deleted", "Purged", "NotAvailable"] | str
    long_summary: str
    short_summary: str
    keywords: list[str]

class Transcriptions(_Model):
    id: str
    type: _Literal["LiveTranscription"] | str

# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingCallRecordingsApi(_RespondingGroup):
    def delete_company_call_recordings(self, body: CallRecordingIds | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def read_call_recording(self, recording_id: str, *, account_id: str | None = ...) -> _Response: ...
    def read_call_recording_content(self, recording_id: str, *, account_id: str | None = ..., content_disposition: _Literal["Inline", "Attachment"] | str | None = ..., content_disposition_filename: str | None = ...) -> _Response: ...

class CallRecordingsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingCallRecordingsApi: ...
    def delete_company_call_recordings(self, body: CallRecordingIds | _Mapping[str, _Any], *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/call-recordings"""
    def read_call_recording(self, recording_id: str, *, account_id: str | None = ...) -> GetCallRecordingResponse:
        """GET /restapi/v1.0/account/{accountId}/recording/{recordingId}"""
    def read_call_recording_content(self, recording_id: str, *, account_id: str | None = ..., content_disposition: _Literal["Inline", "Attachment"] | str | None = ..., content_disposition_filename: str | None = ...) -> bytes:
        """GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content"""

class CallRecordingIds(_Model):
    records: list[str]

class GetCallRecordingResponse(_Model):
    id: str
    content_uri: str
    content_type: str
    duration: int

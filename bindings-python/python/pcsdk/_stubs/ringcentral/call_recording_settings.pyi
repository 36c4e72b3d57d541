# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import EnumeratedPagingModel, PageNavigationModel

class _RespondingCallRecordingSettingsApi(_RespondingGroup):
    def delete_call_recording_custom_greeting(self, greeting_id: str, *, account_id: str | None = ...) -> _Response: ...
    def delete_call_recording_custom_greetings(self, *, account_id: str | None = ...) -> _Response: ...
    def list_call_recording_custom_greetings(self, *, account_id: str | None = ..., type: _Literal["StartRecording", "StopRecording", "AutomaticRecording"] | str | None = ...) -> _Response: ...
    def list_call_recording_extensions(self, *, account_id: str | None = ...) -> _Response: ...
    def list_call_recording_extensions_iter(self, *, account_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallRecordingExtensionResource, _Response]: ...
    def read_call_recording_settings(self, *, account_id: str | None = ...) -> _Response: ...
    def update_call_recording_extensions(self, body: BulkAccountCallRecordingsResource | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def update_call_recording_settings(self, *, account_id: str | None = ..., body: CallRecordingSettingsResource | _Mapping[str, _Any] | None = ...) -> _Response: ...

class CallRecordingSettingsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingCallRecordingSettingsApi: ...
    def delete_call_recording_custom_greeting(self, greeting_id: str, *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings/{greetingId}"""
    def delete_call_recording_custom_greetings(self, *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings"""
    def list_call_recording_custom_greetings(self, *, account_id: str | None = ..., type: _Literal["StartRecording", "StopRecording", "AutomaticRecording"] | str | None = ...) -> CallRecordingCustomGreetings:
        """GET /restapi/v1.0/account/{accountId}/call-recording/custom-greetings"""
    def list_call_recording_extensions(self, *, account_id: str | None = ...) -> CallRecordingExtensions:
        """GET /restapi/v1.0/account/{accountId}/call-recording/extensions"""
    def list_call_recording_extensions_iter(self, *, account_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallRecordingExtensionResource, CallRecordingExtensions]:
        """All items of GET /restapi/v1.0/account/{accountId}/call-recording/extensions"""
    def read_call_recording_settings(self, *, account_id: str | None = ...) -> CallRecordingSettingsResource:
        """GET /restapi/v1.0/account/{accountId}/call-recording"""
    def update_call_recording_extensions(self, body: BulkAccountCallRecordingsResource | _Mapping[str, _Any], *, account_id: str | None = ...) -> None:
        """POST /restapi/v1.0/account/{accountId}/call-recording/bulk-assign"""
    def update_call_recording_settings(self, *, account_id: str | None = ..., body: CallRecordingSettingsResource | _Mapping[str, _Any] | None = ...) -> CallRecordingSettingsResource:
        """PUT /restapi/v1.0/account/{accountId}/call-recording"""

class AutomaticRecordingResource(_Model):
    enabled: bool
    outbound_call_tones: bool
    outbound_call_announcement: bool
    allow_mute: bool
    extension_count: int
    retention_period: int
    max_number_limit: int

class BulkAccountCallRecordingsResource(_Model):
    added_extensions: list[CallRecordingExtensionResource]
    updated_extensions: list[CallRecordingExtensionResource]
    removed_extensions: list[CallRecordingExtensionResource]

class CallRecordingCustomGreeting(_Model):
    type: _Literal["StartRecording", "StopRecording", "AutomaticRecording"] | str
    custom: CallRecordingCustomGreetingData
    language: CallRecordingCustomGreetingLanguage

class CallRecordingCustomGreetingData(_Model):
    uri: str
    id: str

class CallRecordingCustomGreetingLanguage(_Model):
    uri: str
    id: str
    name: str
    locale_code: str

class CallRecordingCustomGreetings(_Model):
    records: list[CallRecordingCustomGreeting]

class CallRecordingExtensionResource(_Model):
    id: str
    uri: str
    extension_number: str
    type: str
    call_direction: _Literal["Outbound", "Inbound", "All"] | str
    alternate_outbound_call_recording_mode: bool

class CallRecordingExtensions(_Model):
    uri: str
    records: list[CallRecordingExtensionResource]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class CallRecordingGreetingResource(_Model):
    type: _Literal["StartRecording", "StopRecording", "AutomaticRecording"] | str
    mode: str

class CallRecordingSettingsResource(_Model):
    on_demand: OnDemandResource
    automatic: AutomaticRecordingResource
    greetings: list[CallRecordingGreetingResource]

class OnDemandResource(_Model):
    enabled: bool
    retention_period: int

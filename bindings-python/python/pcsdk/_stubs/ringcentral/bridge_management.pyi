# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingBridgeManagementApi(_RespondingGroup):
    def create_bridge(self, *, account_id: str | None = ..., extension_id: str | None = ..., body: CreateBridgeRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def delete_bridge(self, bridge_id: str) -> _Response: ...
    def get_bridge(self, bridge_id: str, *, pw: str | None = ...) -> _Response: ...
    def get_bridge_by_pstn_pin(self, pin: str, *, pw: str | None = ..., phone_number: str | None = ...) -> _Response: ...
    def get_bridge_by_web_pin(self, pin: str, *, pw: str | None = ...) -> _Response: ...
    def get_default_bridge(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_bridge(self, bridge_id: str, body: UpdateBridgeRequest | _Mapping[str, _Any]) -> _Response: ...

class BridgeManagementApi(_RingCentralGroup):
    def with_response(self) -> _RespondingBridgeManagementApi: ...
    def create_bridge(self, *, account_id: str | None = ..., extension_id: str | None = ..., body: CreateBridgeRequest | _Mapping[str, _Any] | None = ...) -> BridgeResponse:
        """POST /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges"""
    def delete_bridge(self, bridge_id: str) -> None:
        """DELETE /rcvideo/v2/bridges/{bridgeId}"""
    def get_bridge(self, bridge_id: str, *, pw: str | None = ...) -> BridgeResponse:
        """GET /rcvideo/v2/bridges/{bridgeId}"""
    def get_bridge_by_pstn_pin(self, pin: str, *, pw: str | None = ..., phone_number: str | None = ...) -> BridgeResponse:
        """GET /rcvideo/v2/bridges/pin/pstn/{pin}"""
    def get_bridge_by_web_pin(self, pin: str, *, pw: str | None = ...) -> BridgeResponse:
        """GET /rcvideo/v2/bridges/pin/web/{pin}"""
    def get_default_bridge(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> BridgeResponse:
        """GET /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default"""
    def update_bridge(self, bridge_id: str, body: UpdateBridgeRequest | _Mapping[str, _Any]) -> BridgeResponse:
        """PATCH /rcvideo/v2/bridges/{bridgeId}"""

class AutoShared(_Model):
    enabled: bool
    locked: bool

class BridgeDiscovery(_Model):
    web: str

class BridgeJoinPreferences(_Model):
    audio_muted: bool
    video_muted: bool
    waiting_room_required: _Literal["Nobody", "Everybody", "GuestsOnly", "OtherAccount"] | str
    pstn: BridgeJoinPstnPreferences

class BridgeJoinPstnPreferences(_Model):
    prompt_announcement: bool
    prompt_participants: bool

class BridgePins(_Model):
    pstn: BridgePstnPins
    web: WebPin

class BridgePinsWithAliases(_Model):
    pstn: BridgePstnPins
    web: WebPin
    aliases: list[str]

class BridgePinsWithoutPstn(_Model):
    web: WebPin

class BridgePreferences(_Model):
    join: BridgeJoinPreferences
    play_tones: _Literal["ExitOnly", "EnterOnly"] | str
    music_on_hold: bool
    join_before_host: bool
    screen_sharing: bool
    recordings_mode: _Literal["Auto", "ForceAuto", "User"] | str
    transcriptions_mode: _Literal["Auto", "ForceAuto", "User"] | str
    recordings: RecordingsPreferences
    allow_everyone_transcribe_meetings: bool

class BridgePstnPins(_Model):
    host: str
    participant: str

class BridgeRequestSecurity(_Model):
    password_protected: bool
    password: str
    no_guests: bool
    same_account: bool
    e2ee: bool

class BridgeResponse(_Model):
    id: str
    name: str
    type: RcvBridgeTypeEnum
    host: User
    pins: BridgePinsWithAliases
    security: BridgeResponseSecurity
    preferences: BridgePreferences
    discovery: BridgeDiscovery

class BridgeResponseSecurity(_Model):
    password_protected: bool
    password: BridgeResponseSecurityPassword
    no_guests: bool
    same_account: bool
    e2ee: bool

class BridgeResponseSecurityPassword(_Model):
    plain_text: str
    pstn: str
    join_query: str

class CreateBridgeRequest(_Model):
    name: str
    type: RcvBridgeTypeEnum
    pins: BridgePins
    security: BridgeRequestSecurity
    preferences: BridgePreferences

class EveryoneCanControl(_Model):
    enabled: bool
    locked: bool

RcvBridgeTypeEnum = _Literal["Instant", "Scheduled", "PMI"] | str

class RecordingsPreferences(_Model):
    everyone_can_control: EveryoneCanControl
    auto_shared: AutoShared

class UpdateBridgeRequest(_Model):
    name: str
    pins: BridgePinsWithoutPstn
    security: BridgeRequestSecurity
    preferences: BridgePreferences

class User(_Model):
    account_id: str
    extension_id: str

WebPin = str

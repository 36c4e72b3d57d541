# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingCallControlApi(_RespondingGroup):
    def answer_call_party(self, telephony_session_id: str, party_id: str, body: AnswerTarget | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def bridge_call_party(self, telephony_session_id: str, party_id: str, body: BridgeTargetRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def call_flip_party(self, telephony_session_id: str, party_id: str, body: CallPartyFlip | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def call_park_party(self, telephony_session_id: str, party_id: str, *, account_id: str | None = ...) -> _Response: ...
    def create_call_out_call_session(self, body: MakeCallOutRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def create_call_party_with_bring_in(self, telephony_session_id: str, body: AddPartyRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def create_conference_call_session(self, *, account_id: str | None = ...) -> _Response: ...
    def delete_call_party(self, telephony_session_id: str, party_id: str, *, account_id: str | None = ..., body: DeletePartyRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def delete_call_session(self, telephony_session_id: str, *, account_id: str | None = ...) -> _Response: ...
    def forward_call_party(self, telephony_session_id: str, party_id: str, body: ForwardTarget | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def hold_call_party(self, telephony_session_id: str, party_id: str, *, account_id: str | None = ..., body: HoldCallPartyRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def ignore_call_in_queue(self, telephony_session_id: str, party_id: str, body: IgnoreRequestBody | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def pause_resume_call_recording(self, telephony_session_id: str, party_id: str, recording_id: str, body: CallRecordingUpdate | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def pickup_call_party(self, telephony_session_id: str, party_id: str, body: PickupTarget | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def read_call_party_status(self, telephony_session_id: str, party_id: str, *, account_id: str | None = ...) -> _Response: ...
    def read_call_session_status(self, telephony_session_id: str, *, account_id: str | None = ...) -> _Response: ...
    def reject_party(self, telephony_session_id: str, party_id: str, *, account_id: str | None = ...) -> _Response: ...
    def reply_party(self, telephony_session_id: str, party_id: str, body: CallPartyReply | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def start_call_recording(self, telephony_session_id: str, party_id: str, *, account_id: str | None = ...) -> _Response: ...
    def supervise_call_party(self, telephony_session_id: str, party_id: str, body: PartySuperviseRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def supervise_call_session(self, telephony_session_id: str, body: SuperviseCallSessionRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def transfer_call_party(self, telephony_session_id: str, party_id: str, body: TransferTarget | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def unhold_call_party(self, telephony_session_id: str, party_id: str, *, account_id: str | None = ...) -> _Response: ...
    def update_call_party(self, telephony_session_id: str, party_id: str, body: PartyUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...

class CallControlApi(_RingCentralGroup):
    def with_response(self) -> _RespondingCallControlApi: ...
    def answer_call_party(self, telephony_session_id: str, party_id: str, body: AnswerTarget | _Mapping[str, _Any], *, account_id: str | None = ...) -> CallParty:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/answer"""
    def bridge_call_party(self, telephony_session_id: str, party_id: str, body: BridgeTargetRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> CallParty:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge"""
    def call_flip_party(self, telephony_session_id: str, party_id: str, body: CallPartyFlip | _Mapping[str, _Any], *, account_id: str | None = ...) -> None:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/flip"""
    def call_park_party(self, telephony_session_id: str, party_id: str, *, account_id: str | None = ...) -> CallParty:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/park"""
    def create_call_out_call_session(self, body: MakeCallOutRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> CallSession:
        """POST /restapi/v1.0/account/{accountId}/telephony/call-out"""
    def create_call_party_with_bring_in(self, telephony_session_id: str, body: AddPartyRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> CallParty:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/bring-in"""
    def create_conference_call_session(self, *, account_id: str | None = ...) -> CallSession:
        """POST /restapi/v1.0/account/{accountId}/telephony/conference"""
    def delete_call_party(self, telephony_session_id: str, party_id: str, *, account_id: str | None = ..., body: DeletePartyRequest | _Mapping[str, _Any] | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}"""
    def delete_call_session(self, telephony_session_id: str, *, account_id: str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}"""
    def forward_call_party(self, telephony_session_id: str, party_id: str, body: ForwardTarget | _Mapping[str, _Any], *, account_id: str | None = ...) -> ForwardCallPartyResponse:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/forward"""
    def hold_call_party(self, telephony_session_id: str, party_id: str, *, account_id: str | None = ..., body: HoldCallPartyRequest | _Mapping[str, _Any] | None = ...) -> CallParty:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold"""
    def ignore_call_in_queue(self, telephony_session_id: str, party_id: str, body: IgnoreRequestBody | _Mapping[str, _Any], *, account_id: str | None = ...) -> None:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/ignore"""
    def pause_resume_call_recording(self, telephony_session_id: str, party_id: str, recording_id: str, body: CallRecordingUpdate | _Mapping[str, _Any], *, account_id: str | None = ...) -> CallRecording:
        """PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId}"""
    def pickup_call_party(self, telephony_session_id: str, party_id: str, body: PickupTarget | _Mapping[str, _Any], *, account_id: str | None = ...) -> CallParty:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/pickup"""
    def read_call_party_status(self, telephony_session_id: str, party_id: str, *, account_id: str | None = ...) -> CallParty:
        """GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}"""
    def read_call_session_status(self, telephony_session_id: str, *, account_id: str | None = ...) -> CallSessionObject:
        """GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}"""
    def reject_party(self, telephony_session_id: str, party_id: str, *, account_id: str | None = ...) -> None:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reject"""
    def reply_party(self, telephony_session_id: str, party_id: str, body: CallPartyReply | _Mapping[str, _Any], *, account_id: str | None = ...) -> ReplyParty:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reply"""
    def start_call_recording(self, telephony_session_id: str, party_id: str, *, account_id: str | None = ...) -> CallRecording:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings"""
    def supervise_call_party(self, telephony_session_id: str, party_id: str, body: PartySuperviseRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> PartySuperviseResponse:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/supervise"""
    def supervise_call_session(self, telephony_session_id: str, body: SuperviseCallSessionRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> SuperviseCallSessionResponse:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/supervise"""
    def transfer_call_party(self, telephony_session_id: str, party_id: str, body: TransferTarget | _Mapping[str, _Any], *, account_id: str | None = ...) -> CallParty:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer"""
    def unhold_call_party(self, telephony_session_id: str, party_id: str, *, account_id: str | None = ...) -> CallParty:
        """POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold"""
    def update_call_party(self, telephony_session_id: str, party_id: str, body: PartyUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> CallParty:
        """PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}"""

class AddPartyRequest(_Model):
    session_id: str
    party_id: str

class AnswerTarget(_Model):
    device_id: str

class Attributes(_Model):
    queue_call: bool
    emergency_callback: bool

class BridgeTargetRequest(_Model):
    telephony_session_id: str
    party_id: str

class CallParty(_Model):
    id: str
    account_id: str
    extension_id: str
    attributes: Attributes
    status: CallStatusInfo
    muted: bool
    stand_alone: bool
    park: ParkInfo
    from_: PartyInfo
    to: PartyInfo
    owner: OwnerInfo
    direction: _Literal["Inbound", "Outbound"] | str
    conference_role: _Literal["Host", "Participant"] | str
    ring_out_role: _Literal["Initiator", "Target"] | str
    ring_me_role: _Literal["Initiator", "Target"] | str
    recordings: list[RecordingInfo]
    metadata: list[MetaData]

class CallPartyFlip(_Model):
    call_flip_id: str

class CallPartyReply(_Model):
    reply_with_text: str
    reply_with_pattern: ReplyWithPattern

class CallRecording(_Model):
    id: str
    active: bool
    mode: _Literal["Automatic", "OnDemand"] | str
    view: _Literal["Party", "Session"] | str

class CallRecordingUpdate(_Model):
    active: bool

class CallSession(_Model):
    session: CallSessionObject

class CallSessionObject(_Model):
    id: str
    origin: OriginInfo
    voice_call_token: str
    parties: list[CallParty]
    creation_time: str

class CallStatusInfo(_Model):
    code: _Literal["Setup", "Proceeding", "Answered", "Disconnected", "Gone", "Parked", "Hold", "VoiceMail", "FaxReceive", "Tds", "VoiceMailScreening"] | str
    reason: _Literal["Pickup", "Supervising", "TakeOver", "Timeout", "BlindTransfer", "RccTransfer", "AttendedTransfer", "CallerInputRedirect", "CallFlip", "ParkLocation", "DtmfTransfer", "AgentAnswered", "AgentDropped", "Rejected", "Cancelled", "InternalError", "NoAnswer", "TargetBusy", "InvalidNumber", "InternationalDisabled", "DestinationBlocked", "NotEnoughFunds", "NoSuchUser", "CallPark", "CallRedirected", "CallReplied", "CallSwitch", "CallFinished", "CallDropped", "Voicemail"] | str
    description: str
    park_data: str
    peer_id: PeerInfo
    mobile_pickup_data: MobilePickupData
    rcc: bool

CountryId = int

class DeletePartyRequest(_Model):
    keep_conference_alive: bool

class ForwardCallPartyResponse(_Model):
    id: str
    status: CallStatusInfo
    muted: bool
    stand_alone: bool
    park: ParkInfo
    from_: PartyInfo
    to: PartyInfo
    owner: OwnerInfo
    direction: _Literal["Inbound", "Outbound"] | str
    conference_role: _Literal["Host", "Participant"] | str
    ring_out_role: _Literal["Initiator", "Target"] | str
    ring_me_role: _Literal["Initiator", "Target"] | str
    recordings: list[RecordingInfo]

class ForwardTarget(_Model):
    phone_number: str
    voicemail: str
    extension_number: str
    extension_id: str

class HoldCallPartyRequest(_Model):
    proto: _Literal["Auto", "RC", "BroadWorks", "DisconnectHolder", "BroadWorksOrDisconnectHolder"] | str

class IgnoreRequestBody(_Model):
    device_id: str

class MakeCallOutCallerInfoRequestFrom(_Model):
    device_id: str

class MakeCallOutCallerInfoRequestTo(_Model):
    phone_number: str
    extension_number: str

class MakeCallOutRequest(_Model):
    from_: MakeCallOutCallerInfoRequestFrom
    to: MakeCallOutCallerInfoRequestTo
    country_id: CountryId

class MetaData(_Model):
    values_: list[MetaDataValues]

class MetaDataValues(_Model):
    id: str
    value: str

class MobilePickupData(_Model):
    cc_mailboxes: list[str]
    to: str
    sid: str
    srvlvl: str
    srv_lvl_ext: str

class OriginInfo(_Model):
    type: _Literal["Call", "RingOut", "RingMe", "Conference", "GreetingsRecording", "VerificationCall", "Zoom", "CallOut"] | str

class OwnerInfo(_Model):
    account_id: str
    extension_id: str
    brand_id: str

class ParkInfo(_Model):
    id: str

class PartyInfo(_Model):
    phone_number: str
    name: str
    device_id: str
    extension_id: str

class PartySuperviseRequest(_Model):
    mode: _Literal["Listen"] | str
    supervisor_device_id: str
    agent_extension_id: str
    auto_answer: bool
    media_sdp: _Literal["sendOnly", "sendRecv"] | str
    mediaSDP: _Literal["sendOnly", "sendRecv"] | str

class PartySuperviseResponse(_Model):
    from_: PartyInfo
    to: PartyInfo
    direction: _Literal["Outbound", "Inbound"] | str
    id: str
    account_id: str
    extension_id: str
    muted: bool
    owner: OwnerInfo
    stand_alone: bool
    status: CallStatusInfo

class PartyUpdateInfo(_Model):
    muted: bool
    stand_alone: bool

class PartyUpdateRequest(_Model):
    party: PartyUpdateInfo

class PeerInfo(_Model):
    session_id: str
    telephony_session_id: str
    party_id: str

class PickupTarget(_Model):
    device_id: str

class RecordingInfo(_Model):
    id: str
    active: bool

class ReplyParty(_Model):
    id: str
    status: CallStatusInfo
    muted: bool
    stand_alone: bool
    park: ParkInfo
    from_: PartyInfo
    to: PartyInfo
    owner: OwnerInfo
    direction: _Literal["Inbound", "Outbound"] | str

class ReplyWithPattern(_Model):
    pattern: _Literal["WillCallYouBack", "CallMeBack", "OnMyWay", "OnTheOtherLine", "WillCallYouBackLater", "CallMeBackLater", "InAMeeting", "OnTheOtherLineNoCall"] | str
    time: int
    time_unit: _Literal["Minute", "Hour", "Day"] | str

class SuperviseCallSessionRequest(_Model):
    mode: _Literal["Listen"] | str
    supervisor_device_id: str
    auto_answer: bool
    media_sdp: _Literal["sendOnly", "sendRecv"] | str
    mediaSDP: _Literal["sendOnly", "sendRecv"] | str
    agent_extension_number: str
    agent_extension_id: str

class SuperviseCallSessionResponse(_Model):
    from_: PartyInfo
    to: PartyInfo
    direction: _Literal["Outbound", "Inbound"] | str
    id: str
    account_id: str
    extension_id: str
    muted: bool
    owner: OwnerInfo
    stand_alone: bool
    status: CallStatusInfo

class TransferTarget(_Model):
    phone_number: str
    voicemail: str
    extension_number: str
    park_orbit: str
    extension_id: str

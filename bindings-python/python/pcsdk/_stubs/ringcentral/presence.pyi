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
from ._shared import AllExtensionSubtypesEnum, SiteBasicInfo

class _RespondingPresenceApi(_RespondingGroup):
    def read_account_presence(self, *, account_id: str | None = ..., detailed_telephony_state: bool | None = ..., sip_data: bool | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def read_account_presence_iter(self, *, account_id: str | None = ..., detailed_telephony_state: bool | None = ..., sip_data: bool | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PresenceInfoResponse, _Response]: ...
    def read_call_queue_presence(self, group_id: str, *, account_id: str | None = ...) -> _Response: ...
    def read_extension_call_queue_presence(self, *, account_id: str | None = ..., extension_id: str | None = ..., editable_member_status: bool | None = ...) -> _Response: ...
    def read_unified_presence(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def read_user_presence_status(self, *, account_id: str | None = ..., extension_id: str | None = ..., detailed_telephony_state: bool | None = ..., sip_data: bool | None = ...) -> _Response: ...
    def update_call_queue_presence(self, group_id: str, body: CallQueueUpdatePresence | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def update_extension_call_queue_presence(self, body: ExtensionCallQueueUpdatePresenceList | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_unified_presence(self, body: UpdateUnifiedPresence | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_user_presence_status(self, *, account_id: str | None = ..., extension_id: str | None = ..., body: PresenceInfoRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...

class PresenceApi(_RingCentralGroup):
    def with_response(self) -> _RespondingPresenceApi: ...
    def read_account_presence(self, *, account_id: str | None = ..., detailed_telephony_state: bool | None = ..., sip_data: bool | None = ..., page: int | None = ..., per_page: int | None = ...) -> AccountPresenceInfo:
        """GET /restapi/v1.0/account/{accountId}/presence"""
    def read_account_presence_iter(self, *, account_id: str | None = ..., detailed_telephony_state: bool | None = ..., sip_data: bool | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[PresenceInfoResponse, AccountPresenceInfo]:
        """All items of GET /restapi/v1.0/account/{accountId}/presence"""
    def read_call_queue_presence(self, group_id: str, *, account_id: str | None = ...) -> CallQueuePresence:
        """GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence"""
    def read_extension_call_queue_presence(self, *, account_id: str | None = ..., extension_id: str | None = ..., editable_member_status: bool | None = ...) -> ExtensionCallQueuePresenceList:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence"""
    def read_unified_presence(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> UnifiedPresence:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence"""
    def read_user_presence_status(self, *, account_id: str | None = ..., extension_id: str | None = ..., detailed_telephony_state: bool | None = ..., sip_data: bool | None = ...) -> PresenceInfoResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence"""
    def update_call_queue_presence(self, group_id: str, body: CallQueueUpdatePresence | _Mapping[str, _Any], *, account_id: str | None = ...) -> CallQueuePresence:
        """PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence"""
    def update_extension_call_queue_presence(self, body: ExtensionCallQueueUpdatePresenceList | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> ExtensionCallQueuePresenceList:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence"""
    def update_unified_presence(self, body: UpdateUnifiedPresence | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> UnifiedPresence:
        """PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence"""
    def update_user_presence_status(self, *, account_id: str | None = ..., extension_id: str | None = ..., body: PresenceInfoRequest | _Mapping[str, _Any] | None = ...) -> PresenceInfoResponse:
        """PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence"""

AcceptCallQueueCalls = bool

class AccountPresenceInfo(_Model):
    uri: str
    records: list[PresenceInfoResponse]
    navigation: PresenceNavigationInfo
    paging: PresencePagingInfo

class ActiveCallInfo(_Model):
    id: str
    direction: _Literal["Inbound", "Outbound"] | str
    queue_call: bool
    from_: str
    from_name: str
    to: str
    to_name: str
    start_time: str
    telephony_status: _Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"] | str
    sip_data: DetailedCallInfo
    session_id: str
    telephony_session_id: str
    on_behalf_of: str
    party_id: str
    termination_type: str
    call_info: CallInfoCQ
    appearance_info: AppearanceInfo

class AdditionalCQInfo(_Model):
    type: _Literal["PhoneNumberLabel", "PhoneNumber", "QueueExtension", "QueueName", "CallerIdName", "CallerIdNumber", "None"] | str
    value: str

AggregatedTelephonyStatus = _Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"] | str

class AppearanceInfo(_Model):
    phone_number: str
    appearance_number: int

class CallInfoCQ(_Model):
    primary: PrimaryCQInfo
    additional: AdditionalCQInfo

class CallQueueId(_Model):
    id: str

class CallQueueMember(_Model):
    id: str
    name: str
    extension_number: str
    site: SiteBasicInfo
    extension_sub_type: AllExtensionSubtypesEnum

class CallQueueMemberPresence(_Model):
    member: CallQueueMember
    accept_queue_calls: bool
    accept_current_queue_calls: bool

class CallQueuePresence(_Model):
    records: list[CallQueueMemberPresence]

class CallQueueUpdatePresence(_Model):
    records: list[CallQueueMemberPresence]

CxTelephonyStatus = _Literal["NoCall", "CallConnected"] | str

class DetailedCallInfo(_Model):
    call_id: str
    to_tag: str
    from_tag: str
    remote_uri: str
    local_uri: str
    rc_session_id: str

DndStatusPersonal = _Literal["TakeAllCalls", "DoNotAcceptAnyCalls", "Unknown"] | str

class ExtensionCallQueuePresence(_Model):
    call_queue: PresenceCallQueueInfo
    accept_calls: bool

class ExtensionCallQueuePresenceList(_Model):
    records: list[ExtensionCallQueuePresence]

class ExtensionCallQueueUpdatePresence(_Model):
    call_queue: CallQueueId
    accept_calls: bool

class ExtensionCallQueueUpdatePresenceList(_Model):
    records: list[ExtensionCallQueueUpdatePresence]

class GetPresenceExtensionInfo(_Model):
    id: int
    uri: str
    extension_number: str

class PresenceCallQueueInfo(_Model):
    id: str
    name: str
    extension_number: str
    editable_member_status: bool

class PresenceInfoRequest(_Model):
    user_status: _Literal["Offline", "Busy", "Available"] | str
    dnd_status: _Literal["TakeAllCalls", "DoNotAcceptDepartmentCalls", "TakeDepartmentCallsOnly", "DoNotAcceptAnyCalls", "Unknown"] | str
    dnd_status_personal: DndStatusPersonal
    message: str
    allow_see_my_presence: bool
    ring_on_monitored_call: bool
    pick_up_calls_on_hold: bool
    caller_id_visibility: _Literal["All", "None", "PermittedUsers"] | str
    accept_call_queue_calls: AcceptCallQueueCalls

class PresenceInfoResponse(_Model):
    uri: str
    user_status: _Literal["Offline", "Busy", "Available"] | str
    dnd_status: _Literal["TakeAllCalls", "DoNotAcceptDepartmentCalls", "TakeDepartmentCallsOnly", "DoNotAcceptAnyCalls", "Unknown"] | str
    dnd_status_personal: DndStatusPersonal
    accept_call_queue_calls: AcceptCallQueueCalls
    message: str
    allow_see_my_presence: bool
    caller_id_visibility: _Literal["All", "None", "PermittedUsers"] | str
    ring_on_monitored_call: bool
    pick_up_calls_on_hold: bool
    active_calls: list[ActiveCallInfo]
    extension: GetPresenceExtensionInfo
    meeting_status: _Literal["Connected", "Disconnected"] | str
    telephony_status: _Literal["NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"] | str
    presence_status: _Literal["Offline", "Busy", "Available"] | str
    cx_telephony_status: CxTelephonyStatus
    aggregated_telephony_status: AggregatedTelephonyStatus

class PresenceNavigationInfo(_Model):
    first_page: PresenceNavigationInfoURI
    next_page: PresenceNavigationInfoURI
    previous_page: PresenceNavigationInfoURI
    last_page: PresenceNavigationInfoURI

class PresenceNavigationInfoURI(_Model):
    uri: str

class PresencePagingInfo(_Model):
    page: int
    per_page: int
    page_start: int
    page_end: int
    total_pages: int
    total_elements: int

class PrimaryCQInfo(_Model):
    type: _Literal["PhoneNumberLabel", "PhoneNumber", "QueueExtension", "QueueName", "CallerIdName", "CallerIdNumber", "None"] | str
    value: str

class UnifiedPresence(_Model):
    status: _Literal["Available", "Offline", "DND", "Busy"] | str
    glip: UnifiedPresenceGlip
    telephony: UnifiedPresenceTelephony
    meeting: UnifiedPresenceMeeting

class UnifiedPresenceGlip(_Model):
    status: _Literal["Offline", "Online"] | str
    visibility: _Literal["Visible", "Invisible"] | str
    availability: _Literal["Available", "DND"] | str

class UnifiedPresenceMeeting(_Model):
    status: _Literal["NoMeeting", "InMeeting"] | str

class UnifiedPresenceTelephony(_Model):
    status: _Literal["NoCall", "Ringing", "CallConnected", "OnHold", "ParkedCall"] | str
    visibility: _Literal["Visible", "Invisible"] | str
    availability: _Literal["TakeAllCalls", "DoNotAcceptAnyCalls", "DoNotAcceptQueueCalls"] | str

class UpdateUnifiedPresence(_Model):
    glip: UpdateUnifiedPresenceGlip
    telephony: UpdateUnifiedPresenceTelephony

class UpdateUnifiedPresenceGlip(_Model):
    visibility: _Literal["Visible", "Invisible"] | str
    availability: _Literal["Available", "DND"] | str

class UpdateUnifiedPresenceTelephony(_Model):
    availability: _Literal["TakeAllCalls", "DoNotAcceptAnyCalls", "DoNotAcceptQueueCalls"] | str

# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Sequence as _Sequence
from datetime import datetime as _datetime
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import EnumeratedPagingModel, PageNavigationModel

class _RespondingCallLogApi(_RespondingGroup):
    def delete_user_call_log(self, *, account_id: str | None = ..., extension_id: str | None = ..., date_to: _datetime | str | None = ...) -> _Response: ...
    def extract_sync_account_call_log(self, *, account_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., date_from: _datetime | str | None = ..., record_count: int | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., metadata_category: _Sequence[str] | None = ...) -> _Response: ...
    def extract_sync_account_call_log_iter(self, *, account_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., date_from: _datetime | str | None = ..., record_count: int | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., metadata_category: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallLogRecord, _Response]: ...
    def list_company_active_calls(self, *, account_id: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., transport: _Sequence[_Literal["PSTN", "VoIP"] | str] | None = ..., conference_type: _Sequence[_Literal["AudioConferencing", "Meetings"] | str] | None = ..., per_page: _Any | None = ..., page: int | None = ...) -> _Response: ...
    def list_company_active_calls_iter(self, *, account_id: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., transport: _Sequence[_Literal["PSTN", "VoIP"] | str] | None = ..., conference_type: _Sequence[_Literal["AudioConferencing", "Meetings"] | str] | None = ..., per_page: _Any | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallLogRecord, _Response]: ...
    def list_extension_active_calls(self, *, account_id: str | None = ..., extension_id: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., transport: _Sequence[_Literal["PSTN", "VoIP"] | str] | None = ..., conference_type: _Sequence[_Literal["AudioConferencing", "Meetings"] | str] | None = ..., per_page: _Any | None = ..., page: int | None = ...) -> _Response: ...
    def list_extension_active_calls_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., transport: _Sequence[_Literal["PSTN", "VoIP"] | str] | None = ..., conference_type: _Sequence[_Literal["AudioConferencing", "Meetings"] | str] | None = ..., per_page: _Any | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallLogRecord, _Response]: ...
    def read_company_call_log(self, *, account_id: str | None = ..., extension_number: str | None = ..., phone_number: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., session_id: str | None = ..., telephony_session_id: str | None = ..., metadata_category: _Sequence[str] | None = ..., per_page: _Any | None = ..., page: int | None = ..., show_deleted: bool | None = ...) -> _Response: ...
    def read_company_call_log_iter(self, *, account_id: str | None = ..., extension_number: str | None = ..., phone_number: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., session_id: str | None = ..., telephony_session_id: str | None = ..., metadata_category: _Sequence[str] | None = ..., per_page: _Any | None = ..., page: int | None = ..., show_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallLogRecord, _Response]: ...
    def read_company_call_record(self, call_record_id: _Sequence[str], *, account_id: str | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ...) -> _Response: ...
    def read_user_call_log(self, *, account_id: str | None = ..., extension_id: str | None = ..., extension_number: str | None = ..., phone_number: str | None = ..., show_blocked: bool | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., session_id: str | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., transport: _Sequence[_Literal["PSTN", "VoIP"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., date_to: _datetime | str | None = ..., date_from: _datetime | str | None = ..., telephony_session_id: str | None = ..., metadata_category: _Sequence[str] | None = ..., per_page: _Any | None = ..., page: int | None = ..., show_deleted: bool | None = ...) -> _Response: ...
    def read_user_call_log_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., extension_number: str | None = ..., phone_number: str | None = ..., show_blocked: bool | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., session_id: str | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., transport: _Sequence[_Literal["PSTN", "VoIP"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., date_to: _datetime | str | None = ..., date_from: _datetime | str | None = ..., telephony_session_id: str | None = ..., metadata_category: _Sequence[str] | None = ..., per_page: _Any | None = ..., page: int | None = ..., show_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallLogRecord, _Response]: ...
    def read_user_call_record(self, call_record_id: _Sequence[str], *, account_id: str | None = ..., extension_id: str | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ...) -> _Response: ...
    def sync_account_call_log(self, *, account_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., date_from: _datetime | str | None = ..., record_count: int | None = ..., status_group: _Sequence[_Literal["Missed", "All"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., show_deleted: bool | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., metadata_category: _Sequence[str] | None = ...) -> _Response: ...
    def sync_account_call_log_iter(self, *, account_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., date_from: _datetime | str | None = ..., record_count: int | None = ..., status_group: _Sequence[_Literal["Missed", "All"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., show_deleted: bool | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., metadata_category: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallLogRecord, _Response]: ...
    def sync_user_call_log(self, *, account_id: str | None = ..., extension_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., date_from: _datetime | str | None = ..., record_count: int | None = ..., status_group: _Sequence[_Literal["Missed", "All"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., show_deleted: bool | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., metadata_category: _Sequence[str] | None = ...) -> _Response: ...
    def sync_user_call_log_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., date_from: _datetime | str | None = ..., record_count: int | None = ..., status_group: _Sequence[_Literal["Missed", "All"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., show_deleted: bool | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., metadata_category: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallLogRecord, _Response]: ...

class CallLogApi(_RingCentralGroup):
    def with_response(self) -> _RespondingCallLogApi: ...
    def delete_user_call_log(self, *, account_id: str | None = ..., extension_id: str | None = ..., date_to: _datetime | str | None = ...) -> None:
        """DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log"""
    def extract_sync_account_call_log(self, *, account_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., date_from: _datetime | str | None = ..., record_count: int | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., metadata_category: _Sequence[str] | None = ...) -> CallLogExtractSyncResponse:
        """GET /restapi/v1.0/account/{accountId}/call-log-extract-sync"""
    def extract_sync_account_call_log_iter(self, *, account_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., date_from: _datetime | str | None = ..., record_count: int | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., metadata_category: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallLogRecord, CallLogExtractSyncResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/call-log-extract-sync"""
    def list_company_active_calls(self, *, account_id: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., transport: _Sequence[_Literal["PSTN", "VoIP"] | str] | None = ..., conference_type: _Sequence[_Literal["AudioConferencing", "Meetings"] | str] | None = ..., per_page: _Any | None = ..., page: int | None = ...) -> CallLogResponse:
        """GET /restapi/v1.0/account/{accountId}/active-calls"""
    def list_company_active_calls_iter(self, *, account_id: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., transport: _Sequence[_Literal["PSTN", "VoIP"] | str] | None = ..., conference_type: _Sequence[_Literal["AudioConferencing", "Meetings"] | str] | None = ..., per_page: _Any | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallLogRecord, CallLogResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/active-calls"""
    def list_extension_active_calls(self, *, account_id: str | None = ..., extension_id: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., transport: _Sequence[_Literal["PSTN", "VoIP"] | str] | None = ..., conference_type: _Sequence[_Literal["AudioConferencing", "Meetings"] | str] | None = ..., per_page: _Any | None = ..., page: int | None = ...) -> CallLogResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls"""
    def list_extension_active_calls_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., transport: _Sequence[_Literal["PSTN", "VoIP"] | str] | None = ..., conference_type: _Sequence[_Literal["AudioConferencing", "Meetings"] | str] | None = ..., per_page: _Any | None = ..., page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallLogRecord, CallLogResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls"""
    def read_company_call_log(self, *, account_id: str | None = ..., extension_number: str | None = ..., phone_number: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., session_id: str | None = ..., telephony_session_id: str | None = ..., metadata_category: _Sequence[str] | None = ..., per_page: _Any | None = ..., page: int | None = ..., show_deleted: bool | None = ...) -> CallLogResponse:
        """GET /restapi/v1.0/account/{accountId}/call-log"""
    def read_company_call_log_iter(self, *, account_id: str | None = ..., extension_number: str | None = ..., phone_number: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., session_id: str | None = ..., telephony_session_id: str | None = ..., metadata_category: _Sequence[str] | None = ..., per_page: _Any | None = ..., page: int | None = ..., show_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallLogRecord, CallLogResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/call-log"""
    def read_company_call_record(self, call_record_id: _Sequence[str], *, account_id: str | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ...) -> CallLogRecord:
        """GET /restapi/v1.0/account/{accountId}/call-log/{callRecordId}"""
    def read_user_call_log(self, *, account_id: str | None = ..., extension_id: str | None = ..., extension_number: str | None = ..., phone_number: str | None = ..., show_blocked: bool | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., session_id: str | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., transport: _Sequence[_Literal["PSTN", "VoIP"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., date_to: _datetime | str | None = ..., date_from: _datetime | str | None = ..., telephony_session_id: str | None = ..., metadata_category: _Sequence[str] | None = ..., per_page: _Any | None = ..., page: int | None = ..., show_deleted: bool | None = ...) -> CallLogResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log"""
    def read_user_call_log_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., extension_number: str | None = ..., phone_number: str | None = ..., show_blocked: bool | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., session_id: str | None = ..., type: _Sequence[_Literal["Voice", "Fax"] | str] | None = ..., transport: _Sequence[_Literal["PSTN", "VoIP"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., date_to: _datetime | str | None = ..., date_from: _datetime | str | None = ..., telephony_session_id: str | None = ..., metadata_category: _Sequence[str] | None = ..., per_page: _Any | None = ..., page: int | None = ..., show_deleted: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallLogRecord, CallLogResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log"""
    def read_user_call_record(self, call_record_id: _Sequence[str], *, account_id: str | None = ..., extension_id: str | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ...) -> CallLogRecord:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log/{callRecordId}"""
    def sync_account_call_log(self, *, account_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., date_from: _datetime | str | None = ..., record_count: int | None = ..., status_group: _Sequence[_Literal["Missed", "All"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., show_deleted: bool | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., metadata_category: _Sequence[str] | None = ...) -> CallLogSyncResponse:
        """GET /restapi/v1.0/account/{accountId}/call-log-sync"""
    def sync_account_call_log_iter(self, *, account_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., date_from: _datetime | str | None = ..., record_count: int | None = ..., status_group: _Sequence[_Literal["Missed", "All"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., show_deleted: bool | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., metadata_category: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallLogRecord, CallLogSyncResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/call-log-sync"""
    def sync_user_call_log(self, *, account_id: str | None = ..., extension_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., date_from: _datetime | str | None = ..., record_count: int | None = ..., status_group: _Sequence[_Literal["Missed", "All"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., show_deleted: bool | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., metadata_category: _Sequence[str] | None = ...) -> CallLogSyncResponse:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log-sync"""
    def sync_user_call_log_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., sync_type: _Literal["FSync", "ISync"] | str | None = ..., sync_token: str | None = ..., date_from: _datetime | str | None = ..., record_count: int | None = ..., status_group: _Sequence[_Literal["Missed", "All"] | str] | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., show_deleted: bool | None = ..., with_recording: bool | None = ..., recording_type: _Literal["Automatic", "OnDemand", "All"] | str | None = ..., metadata_category: _Sequence[str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CallLogRecord, CallLogSyncResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log-sync"""

class BillingInfo(_Model):
    cost_included: float
    cost_purchased: float

CallActionEnum = _Literal["Accept Call", "Barge In Call", "Call Park", "Call Return", "CallOut-CallMe", "Calling Card", "Conference Call", "E911 Update", "Emergency", "External Application", "FindMe", "FollowMe", "FreeSPDL", "Hunting", "Incoming Fax", "Monitoring", "Move", "Outgoing Fax", "Paging", "Park Location", "Phone Call", "Phone Login", "Pickup", "RC Meetings", "Ring Directly", "RingMe", "RingOut Mobile", "RingOut PC", "RingOut Web", "Sip Forwarding", "Support", "Text Relay", "Transfer", "Unknown", "VoIP Call", "VoiceChat Call"] | str

CallDirectionEnum = _Literal["Inbound", "Outbound"] | str

CallInternalTypeEnum = _Literal["Local", "LongDistance", "International", "Sip", "RingMe", "RingOut", "Usual", "TollFreeNumber", "VerificationNumber", "Vma", "LocalNumber", "ImsOutgoing", "ImsIncoming", "Unknown"] | str

CallLegTypeEnum = _Literal["SipForwarding", "ServiceMinus2", "ServiceMinus3", "PstnToSip", "Accept", "FindMe", "FollowMe", "TestCall", "FaxSent", "CallBack", "CallingCard", "RingDirectly", "RingOutWebToSubscriber", "RingOutWebToCaller", "SipToPstnMetered", "RingOutClientToSubscriber", "RingOutClientToCaller", "RingMe", "TransferCall", "SipToPstnUnmetered", "RingOutDeviceToSubscriber", "RingOutDeviceToCaller", "RingOutOneLegToCaller", "ExtensionToExtension", "CallPark", "PagingServer", "Hunting", "OutgoingFreeSpDl", "ParkLocation", "CallMeCallOut", "ConferenceCall", "MobileApp", "MoveToConference", "Unknown", "MeetingsCall", "SilentMonitoring", "Monitoring", "Pickup", "ImsCall", "JoinCall", "TextRelay", "IvaCall", "VoiceChat"] | str

class CallLogDelegateInfo(_Model):
    id: str
    name: str

class CallLogExtractSyncInfo(_Model):
    sync_type: CallLogSyncTypeEnum
    sync_token: str
    sync_time: str
    newer_records_exist: bool

class CallLogExtractSyncResponse(_Model):
    uri: str
    records: list[CallLogRecord]
    sync_info: CallLogExtractSyncInfo

class CallLogFromParty(_Model):
    phone_number: str
    extension_number: str
    extension_id: str
    name: str
    location: str
    device: CallLogRecordDeviceInfo
    dialer_phone_number: str

class CallLogRecord(_Model):
    extension: ExtensionInfoCallLog
    telephony_session_id: str
    sip_uuid_info: str
    transfer_target: CallLogRecordTransferTarget
    transferee: CallLogRecordTransferee
    party_id: str
    metadata_categories: list[str]
    transport: CallTransportEnum
    from_: CallLogFromParty
    to: CallLogToParty
    type: CallTypeEnum
    direction: CallDirectionEnum
    message: CallLogRecordMessage
    delegate: CallLogDelegateInfo
    delegation_type: DelegationTypeEnum
    action: CallActionEnum
    result: CallResultEnum
    reason: CallResultReasonEnum
    reason_description: str
    start_time: str
    duration: int
    duration_ms: int
    recording: CallLogRecordingInfo
    short_recording: bool
    billing: BillingInfo
    internal_type: CallInternalTypeEnum
    finished: bool
    id: str
    uri: str
    session_id: str
    deleted: bool
    legs: list[CallLogRecordLegInfo]
    last_modified_time: str

class CallLogRecordDeviceInfo(_Model):
    id: str
    uri: str

class CallLogRecordLegInfo(_Model):
    extension: ExtensionInfoCallLog
    telephony_session_id: str
    sip_uuid_info: str
    transfer_target: CallLogRecordLegInfoTransferTarget
    transferee: CallLogRecordLegInfoTransferee
    party_id: str
    metadata_categories: list[str]
    transport: CallTransportEnum
    from_: CallLogFromParty
    to: CallLogToParty
    type: CallTypeEnum
    direction: CallDirectionEnum
    message: CallLogRecordMessage
    delegate: CallLogDelegateInfo
    delegation_type: DelegationTypeEnum
    action: CallActionEnum
    result: CallResultEnum
    reason: CallResultReasonEnum
    reason_description: str
    start_time: str
    duration: int
    duration_ms: int
    recording: CallLogRecordingInfo
    short_recording: bool
    billing: BillingInfo
    internal_type: CallInternalTypeEnum
    finished: bool
    leg_type: CallLegTypeEnum
    master: bool

class CallLogRecordLegInfoTransferTarget(_Model):
    telephony_session_id: str

class CallLogRecordLegInfoTransferee(_Model):
    telephony_session_id: str

class CallLogRecordMessage(_Model):
    id: str
    type: str
    uri: str

class CallLogRecordTransferTarget(_Model):
    telephony_session_id: str

class CallLogRecordTransferee(_Model):
    telephony_session_id: str

class CallLogRecordingInfo(_Model):
    id: str
    uri: str
    type: _Literal["Automatic", "OnDemand"] | str
    content_uri: str

class CallLogResponse(_Model):
    uri: str
    records: list[CallLogRecord]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class CallLogSyncInfo(_Model):
    sync_type: CallLogSyncTypeEnum
    sync_token: str
    sync_time: str

class CallLogSyncResponse(_Model):
    uri: str
    records: list[CallLogRecord]
    sync_info: CallLogSyncInfo

CallLogSyncTypeEnum = _Literal["FSync", "ISync"] | str

class CallLogToParty(_Model):
    phone_number: str
    extension_number: str
    extension_id: str
    name: str
    location: str
    device: CallLogRecordDeviceInfo
    dialed_phone_number: str

CallResultEnum = _Literal["911", "933", "Abandoned", "Accepted", "Answered Not Accepted", "Blocked", "Busy", "Call Failed", "Call Failure", "Call connected", "Carrier is not active", "Declined", "EDGE trunk misconfigured", "Fax Not Sent", "Fax Partially Sent", "Fax Poor Line", "Fax Receipt Error", "Fax on Demand", "Hang Up", "IP Phone Offline", "In Progress", "Internal Error", "International Disabled", "International Restricted", "Missed", "No Answer", "No Calling Credit", "Not Allowed", "Partial Receive", "Phone Login", "Receive Error", "Received", "Rejected", "Reply", "Restricted Number", "Send Error", "Sent", "Sent to Voicemail", "Stopped", "Suspended account", "Unknown", "Voicemail", "Wrong Number", "Answered Elsewhere", "Callback requested"] | str

CallResultReasonEnum = _Literal["Accepted", "Bad Number", "Call Loop", "Calls Not Accepted", "Carrier is not active", "Connected", "Customer 611 Restricted", "EDGE trunk misconfigured", "Emergency Address not defined", "Failed Try Again", "Fax Not Received", "Fax Not Sent", "Fax Partially Sent", "Fax Poor Line", "Fax Prepare Error", "Fax Save Error", "Fax Send Error", "Hang Up", "Info 411 Restricted", "Internal Call Error", "Internal Error", "International Disabled", "International Restricted", "Line Busy", "Max Call Limit", "No Answer", "No Credit", "No Digital Line", "Not Answered", "Number Blocked", "Number Disabled", "Number Not Allowed", "Receive Error", "Resource Error", "Restricted Number", "Stopped", "Too Many Calls", "Unknown", "Wrong Number"] | str

CallTransportEnum = _Literal["PSTN", "VoIP"] | str

CallTypeEnum = _Literal["Voice", "Fax"] | str

DelegationTypeEnum = _Literal["Coworker", "QueueForwarding", "Unknown"] | str

class ExtensionInfoCallLog(_Model):
    id: int
    uri: str

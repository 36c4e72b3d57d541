# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import ConversationInfo, CountryIsoCode, MessageAttachmentInfo, MessageAvailabilityEnum, MessageDirectionEnum, MessagePriorityEnum, MessageReadStatusEnum, MessageStatusEnum, MessageStoreCallerInfoResponseFrom, MessageStoreCallerInfoResponseTo

class _RespondingSmsApi(_RespondingGroup):
    def create_mms(self, body: CreateMMSMessage | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def create_sms_message(self, body: CreateSMSMessage | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class SmsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingSmsApi: ...
    def create_mms(self, body: CreateMMSMessage | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> GetSMSMessageInfoResponse:
        """POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/mms"""
    def create_sms_message(self, body: CreateSMSMessage | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> GetSMSMessageInfoResponse:
        """POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms"""

class CreateMMSMessage(_Model):
    from_: MessageStoreCallerInfoRequest
    to: list[MessageStoreCallerInfoRequest]
    text: str
    country: SmsRequestCountryInfo
    attachments: list[bytes]

class CreateSMSMessage(_Model):
    from_: MessageStoreCallerInfoRequest
    to: list[MessageStoreCallerInfoRequest]
    text: str
    country: SmsRequestCountryInfo

class GetSMSMessageInfoResponse(_Model):
    id: int
    uri: str
    attachments: list[MessageAttachmentInfo]
    availability: MessageAvailabilityEnum
    conversation_id: int
    conversation: ConversationInfo
    creation_time: str
    direction: MessageDirectionEnum
    from_: MessageStoreCallerInfoResponseFrom
    last_modified_time: str
    message_status: MessageStatusEnum
    priority: MessagePriorityEnum
    read_status: MessageReadStatusEnum
    sms_delivery_time: str
    sms_sending_attempts_count: int
    subject: str
    to: list[MessageStoreCallerInfoResponseTo]
    type: _Literal["Fax", "SMS", "VoiceMail", "Pager", "Text"] | str

class MessageStoreCallerInfoRequest(_Model):
    phone_number: str

class SmsRequestCountryInfo(_Model):
    id: str
    iso_code: CountryIsoCode

# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import ConversationInfo, MessageAttachmentInfo, MessageAvailabilityEnum, MessageDirectionEnum, MessagePriorityEnum, MessageReadStatusEnum, MessageStatusEnum, MessageStoreCallerInfoResponseFrom, MessageStoreCallerInfoResponseTo

class _RespondingPagerMessagesApi(_RespondingGroup):
    def create_internal_text_message(self, body: CreateInternalTextMessageRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class PagerMessagesApi(_RingCentralGroup):
    def with_response(self) -> _RespondingPagerMessagesApi: ...
    def create_internal_text_message(self, body: CreateInternalTextMessageRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> GetInternalTextMessageInfoResponse:
        """POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/company-pager"""

class CreateInternalTextMessageRequest(_Model):
    from_: PagerCallerInfoRequest
    reply_on: int
    text: str
    to: list[PagerCallerInfoRequest]

class GetInternalTextMessageInfoResponse(_Model):
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
    pg_to_department: bool
    priority: MessagePriorityEnum
    read_status: MessageReadStatusEnum
    subject: str
    to: list[MessageStoreCallerInfoResponseTo]
    type: _Literal["Fax", "SMS", "VoiceMail", "Pager", "Text"] | str

class PagerCallerInfoRequest(_Model):
    extension_id: str
    extension_number: str

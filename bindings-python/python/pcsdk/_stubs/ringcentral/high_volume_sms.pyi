# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
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
from ._shared import MessageDirectionEnum, NonEnumeratedPagingModel

class _RespondingHighVolumeSmsApi(_RespondingGroup):
    def aggregate_a2psms_statuses(self, *, account_id: str | None = ..., batch_id: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., phone_number: _Sequence[str] | None = ...) -> _Response: ...
    def create_a2psms(self, body: MessageBatchCreateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def list_a2p_batches(self, *, account_id: str | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., from_: str | None = ..., status: _Sequence[_Literal["Queued", "Processing", "Sent", "Completed"] | str] | None = ..., page_token: str | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_a2p_batches_iter(self, *, account_id: str | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., from_: str | None = ..., status: _Sequence[_Literal["Queued", "Processing", "Sent", "Completed"] | str] | None = ..., page_token: str | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessageBatchResponse, _Response]: ...
    def list_a2psms(self, *, account_id: str | None = ..., batch_id: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., phone_number: _Sequence[str] | None = ..., page_token: str | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_a2psms_iter(self, *, account_id: str | None = ..., batch_id: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., phone_number: _Sequence[str] | None = ..., page_token: str | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessageListMessageResponse, _Response]: ...
    def read_a2p_batch(self, batch_id: str, *, account_id: str | None = ...) -> _Response: ...
    def read_a2psms(self, message_id: str, *, account_id: str | None = ...) -> _Response: ...

class HighVolumeSmsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingHighVolumeSmsApi: ...
    def aggregate_a2psms_statuses(self, *, account_id: str | None = ..., batch_id: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., phone_number: _Sequence[str] | None = ...) -> MessageStatusesResponse:
        """GET /restapi/v1.0/account/{accountId}/a2p-sms/statuses"""
    def create_a2psms(self, body: MessageBatchCreateRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> MessageBatchResponse:
        """POST /restapi/v1.0/account/{accountId}/a2p-sms/batches"""
    def list_a2p_batches(self, *, account_id: str | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., from_: str | None = ..., status: _Sequence[_Literal["Queued", "Processing", "Sent", "Completed"] | str] | None = ..., page_token: str | None = ..., per_page: int | None = ...) -> BatchListResponse:
        """GET /restapi/v1.0/account/{accountId}/a2p-sms/batches"""
    def list_a2p_batches_iter(self, *, account_id: str | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., from_: str | None = ..., status: _Sequence[_Literal["Queued", "Processing", "Sent", "Completed"] | str] | None = ..., page_token: str | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessageBatchResponse, BatchListResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/a2p-sms/batches"""
    def list_a2psms(self, *, account_id: str | None = ..., batch_id: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., phone_number: _Sequence[str] | None = ..., page_token: str | None = ..., per_page: int | None = ...) -> MessageListResponse:
        """GET /restapi/v1.0/account/{accountId}/a2p-sms/messages"""
    def list_a2psms_iter(self, *, account_id: str | None = ..., batch_id: str | None = ..., direction: _Sequence[_Literal["Inbound", "Outbound"] | str] | None = ..., date_from: _datetime | str | None = ..., date_to: _datetime | str | None = ..., view: _Literal["Simple", "Detailed"] | str | None = ..., phone_number: _Sequence[str] | None = ..., page_token: str | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[MessageListMessageResponse, MessageListResponse]:
        """All items of GET /restapi/v1.0/account/{accountId}/a2p-sms/messages"""
    def read_a2p_batch(self, batch_id: str, *, account_id: str | None = ...) -> MessageBatchResponse:
        """GET /restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}"""
    def read_a2psms(self, message_id: str, *, account_id: str | None = ...) -> MessageDetailsResponse:
        """GET /restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}"""

class BatchListResponse(_Model):
    records: list[MessageBatchResponse]
    paging: NonEnumeratedPagingModel

class MessageBatchCreateRequest(_Model):
    from_: str
    text: str
    messages: list[MessageCreateRequest]

class MessageBatchResponse(_Model):
    id: str
    from_: str
    batch_size: int
    processed_count: int
    last_modified_time: str
    status: _Literal["Processing", "Completed", "Sent"] | str
    creation_time: str
    rejected: list[RejectedRecipientResponseResource]
    cost: float

class MessageCreateRequest(_Model):
    to: list[str]
    text: str

class MessageDetailsResponse(_Model):
    id: str
    from_: str
    to: list[str]
    text: str
    creation_time: str
    last_modified_time: str
    message_status: SmsStatusEnum
    segment_count: int
    cost: float
    batch_id: str
    direction: SmsDirectionEnum
    error_code: str

class MessageListMessageResponse(_Model):
    id: int
    batch_id: str
    from_: str
    to: list[str]
    creation_time: str
    last_modified_time: str
    message_status: SmsStatusEnum
    segment_count: int
    text: str
    cost: float
    direction: SmsDirectionEnum
    error_code: str

class MessageListResponse(_Model):
    records: list[MessageListMessageResponse]
    paging: NonEnumeratedPagingModel

class MessageStatusCounts(_Model):
    cost: float
    count: int
    error_code_counts: dict[str, int]

class MessageStatusesResponse(_Model):
    queued: MessageStatusCounts
    delivered: MessageStatusCounts
    delivery_failed: MessageStatusCounts
    sent: MessageStatusCounts
    sending_failed: MessageStatusCounts

class RejectedRecipientResponseResource(_Model):
    index: int
    to: list[str]
    error_code: str
    description: str

SmsDirectionEnum = MessageDirectionEnum

SmsStatusEnum = _Literal["Queued", "Delivered", "Sent", "SendingFailed", "DeliveryFailed"] | str

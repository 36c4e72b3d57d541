# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingMessageExportsApi(_RespondingGroup):
    def create_message_store_report(self, body: CreateMessageStoreReportRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def read_message_store_report_archive(self, task_id: str, *, account_id: str | None = ...) -> _Response: ...
    def read_message_store_report_task(self, task_id: str, *, account_id: str | None = ...) -> _Response: ...

class MessageExportsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingMessageExportsApi: ...
    def create_message_store_report(self, body: CreateMessageStoreReportRequest | _Mapping[str, _Any], *, account_id: str | None = ...) -> MessageStoreReport:
        """POST /restapi/v1.0/account/{accountId}/message-store-report"""
    def read_message_store_report_archive(self, task_id: str, *, account_id: str | None = ...) -> MessageStoreReportArchive:
        """GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive"""
    def read_message_store_report_task(self, task_id: str, *, account_id: str | None = ...) -> MessageStoreReport:
        """GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}"""

class ArchiveInfo(_Model):
    size: int
    uri: str

class CreateMessageStoreReportRequest(_Model):
    date_to: str
    date_from: str
    message_types: list[PicMessageTypeEnum]

class MessageStoreReport(_Model):
    id: str
    uri: str
    status: _Literal["Accepted", "Pending", "InProgress", "AttemptFailed", "Failed", "Completed", "Cancelled"] | str
    account_id: str
    extension_id: str
    date_to: str
    date_from: str
    start_time: str
    finish_time: str
    message_types: list[PicMessageTypeEnum]

class MessageStoreReportArchive(_Model):
    records: list[ArchiveInfo]

PicMessageTypeEnum = _Literal["Fax", "SMS", "VoiceMail", "Pager"] | str

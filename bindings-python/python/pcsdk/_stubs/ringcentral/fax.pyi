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
from ._shared import EnumeratedPagingModel, FaxResolutionEnum, MessageAvailabilityEnum, MessageDirectionEnum, MessagePriorityEnum, MessageReadStatusEnum, MessageStatusEnum, MessageStoreCallerInfoResponseFrom, PageNavigationModel

class _RespondingFaxApi(_RespondingGroup):
    def create_fax_message(self, body: CreateFaxMessageBody | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def list_fax_cover_pages(self, *, page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_fax_cover_pages_iter(self, *, page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FaxCoverPageInfo, _Response]: ...

class FaxApi(_RingCentralGroup):
    def with_response(self) -> _RespondingFaxApi: ...
    def create_fax_message(self, body: CreateFaxMessageBody | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> FaxResponse:
        """POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax"""
    def list_fax_cover_pages(self, *, page: int | None = ..., per_page: int | None = ...) -> ListFaxCoverPagesResponse:
        """GET /restapi/v1.0/dictionary/fax-cover-page"""
    def list_fax_cover_pages_iter(self, *, page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FaxCoverPageInfo, ListFaxCoverPagesResponse]:
        """All items of GET /restapi/v1.0/dictionary/fax-cover-page"""

class CreateFaxMessageBody(_Model):
    original_message_id: str
    to: list[FaxRequestTo]
    send_time: str

class FaxCoverPageInfo(_Model):
    id: str
    name: str

class FaxRequestTo(_Model):
    phone_number: str
    name: str

class FaxResponse(_Model):
    id: int
    uri: str
    type: _Literal["Fax"] | str
    from_: MessageStoreCallerInfoResponseFrom
    to: list[FaxResponseTo]
    creation_time: str
    read_status: MessageReadStatusEnum
    priority: MessagePriorityEnum
    attachments: list[MessageAttachmentInfoIntId]
    direction: MessageDirectionEnum
    availability: MessageAvailabilityEnum
    message_status: MessageStatusEnum
    fax_resolution: FaxResolutionEnum
    fax_page_count: int
    last_modified_time: str
    cover_index: int
    cover_page_text: str

class FaxResponseTo(_Model):
    recipient_id: str
    phone_number: str
    name: str
    message_status: MessageStatusEnum
    location: str

class ListFaxCoverPagesResponse(_Model):
    uri: str
    records: list[FaxCoverPageInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class MessageAttachmentInfoIntId(_Model):
    id: int
    uri: str
    type: _Literal["AudioRecording", "AudioTranscription", "Text", "SourceDocument", "RenderedDocument", "MmsAttachment"] | str
    content_type: str
    filename: str
    size: int

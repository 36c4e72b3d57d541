# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AddressableEntityRef, DocumentThumbnail, DomainEntityRef, DownloadResponse, FaxSummary

class _RespondingFaxApi(_RespondingGroup):
    def delete_fax_document(self, document_id: str) -> _Response: ...
    def get_fax_document(self, document_id: str) -> _Response: ...
    def get_fax_document_content(self, document_id: str) -> _Response: ...
    def get_fax_documents(self, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_fax_documents_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FaxDocument, _Response]: ...
    def get_fax_fax_id_status(self, fax_id: str) -> _Response: ...
    def get_fax_settings(self) -> _Response: ...
    def get_fax_summary(self) -> _Response: ...
    def put_fax_document(self, document_id: str, body: FaxDocument | _Mapping[str, _Any]) -> _Response: ...
    def put_fax_settings(self, *, body: FaxConfig | _Mapping[str, _Any] | None = ...) -> _Response: ...

class FaxApi(_PureCloudGroup):
    def with_response(self) -> _RespondingFaxApi: ...
    def delete_fax_document(self, document_id: str) -> None:
        """DELETE /api/v2/fax/documents/{documentId}"""
    def get_fax_document(self, document_id: str) -> FaxDocument:
        """GET /api/v2/fax/documents/{documentId}"""
    def get_fax_document_content(self, document_id: str) -> DownloadResponse:
        """GET /api/v2/fax/documents/{documentId}/content"""
    def get_fax_documents(self, *, page_size: int | None = ..., page_number: int | None = ...) -> FaxDocumentEntityListing:
        """GET /api/v2/fax/documents"""
    def get_fax_documents_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FaxDocument, FaxDocumentEntityListing]:
        """All items of GET /api/v2/fax/documents"""
    def get_fax_fax_id_status(self, fax_id: str) -> OutboundFaxStatus:
        """GET /api/v2/fax/{faxId}/status"""
    def get_fax_settings(self) -> FaxConfig:
        """GET /api/v2/fax/settings"""
    def get_fax_summary(self) -> FaxSummary:
        """GET /api/v2/fax/summary"""
    def put_fax_document(self, document_id: str, body: FaxDocument | _Mapping[str, _Any]) -> FaxDocument:
        """PUT /api/v2/fax/documents/{documentId}"""
    def put_fax_settings(self, *, body: FaxConfig | _Mapping[str, _Any] | None = ...) -> FaxConfig:
        """PUT /api/v2/fax/settings"""

class FaxConfig(_Model):
    send_email_notifications: bool
    disable_email_pii: bool

class FaxDocument(_Model):
    id: str
    name: str
    date_created: str
    date_modified: str
    content_uri: str
    workspace: DomainEntityRef
    created_by: DomainEntityRef
    sharing_uri: str
    content_type: str
    content_length: int
    filename: str
    read: bool
    page_count: int
    caller_address: str
    receiver_address: str
    thumbnails: list[DocumentThumbnail]
    download_sharing_uri: str
    self_uri: str

class FaxDocumentEntityListing(_Model):
    entities: list[FaxDocument]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class OutboundFaxStatus(_Model):
    id: str
    initiating_user: AddressableEntityRef
    date_created: str
    audit_transaction_id: str
    expiration_time: int
    status_code: str
    result: str
    self_uri: str

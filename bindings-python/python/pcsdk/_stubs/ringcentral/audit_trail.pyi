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

class _RespondingAuditTrailApi(_RespondingGroup):
    def audit_trail_search(self, *, account_id: str | None = ..., body: AccountHistorySearchPublicRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def audit_trail_search_iter(self, *, account_id: str | None = ..., body: AccountHistorySearchPublicRequest | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AccountHistoryPublicRecord, _Response]: ...

class AuditTrailApi(_RingCentralGroup):
    def with_response(self) -> _RespondingAuditTrailApi: ...
    def audit_trail_search(self, *, account_id: str | None = ..., body: AccountHistorySearchPublicRequest | _Mapping[str, _Any] | None = ...) -> AccountHistorySearchPublicResponse:
        """POST /restapi/v1.0/account/{accountId}/audit-trail/search"""
    def audit_trail_search_iter(self, *, account_id: str | None = ..., body: AccountHistorySearchPublicRequest | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AccountHistoryPublicRecord, AccountHistorySearchPublicResponse]:
        """All items of POST /restapi/v1.0/account/{accountId}/audit-trail/search"""

class AccountHistoryPaging(_Model):
    page: int
    per_page: int
    total: int
    total_found: int

class AccountHistoryPublicRecord(_Model):
    id: str
    event_time: str
    initiator: AccountHistoryRecordPublicInitiator
    action_id: str
    event_type: str
    account_id: str
    account_name: str
    target: AccountHistoryRecordTarget
    client_ip: str
    comment: str
    details: AccountHistoryRecordPublicDetails

class AccountHistoryRecordDetailsParameters(_Model):
    key: str
    value: str

class AccountHistoryRecordPublicDetails(_Model):
    parameters: list[AccountHistoryRecordDetailsParameters]

class AccountHistoryRecordPublicInitiator(_Model):
    extension_id: str
    extension_number: str
    name: str
    role: str

class AccountHistoryRecordTarget(_Model):
    object_id: str
    object_type: _Literal["Extension", "Account", "Company", "Template"] | str
    name: str
    extension_number: str
    site_id: str

class AccountHistorySearchPublicRequest(_Model):
    event_time_from: str
    event_time_to: str
    initiator_ids: list[str]
    page: int
    per_page: int
    target_ids: list[str]
    site_id: str
    action_ids: list[str]
    search_string: str
    exclude_action_ids: list[str]

class AccountHistorySearchPublicResponse(_Model):
    records: list[AccountHistoryPublicRecord]
    paging: AccountHistoryPaging

# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AddressableEntityRef, AuditQuerySort, DomainEntityRef, MessageInfo, PropertyChange

class _RespondingAuditApi(_RespondingGroup):
    def get_audits_query_realtime_servicemapping(self) -> _Response: ...
    def get_audits_query_servicemapping(self) -> _Response: ...
    def get_audits_query_transaction_id(self, transaction_id: str) -> _Response: ...
    def get_audits_query_transaction_id_results(self, transaction_id: str, *, cursor: str | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["user"] | str] | None = ..., allow_redirect: bool | None = ...) -> _Response: ...
    def get_audits_query_transaction_id_results_iter(self, transaction_id: str, *, cursor: str | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["user"] | str] | None = ..., allow_redirect: bool | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuditLogMessage, _Response]: ...
    def post_audits_query(self, body: AuditQueryRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_audits_query_realtime(self, body: AuditRealtimeQueryRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["user"] | str] | None = ...) -> _Response: ...
    def post_audits_query_realtime_iter(self, body: AuditRealtimeQueryRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["user"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuditLogMessage, _Response]: ...
    def post_audits_query_realtime_related(self, body: AuditRealtimeRelatedRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["user"] | str] | None = ...) -> _Response: ...

class AuditApi(_PureCloudGroup):
    def with_response(self) -> _RespondingAuditApi: ...
    def get_audits_query_realtime_servicemapping(self) -> AuditQueryServiceMapping:
        """GET /api/v2/audits/query/realtime/servicemapping"""
    def get_audits_query_servicemapping(self) -> AuditQueryServiceMapping:
        """GET /api/v2/audits/query/servicemapping"""
    def get_audits_query_transaction_id(self, transaction_id: str) -> AuditQueryExecutionStatusResponse:
        """GET /api/v2/audits/query/{transactionId}"""
    def get_audits_query_transaction_id_results(self, transaction_id: str, *, cursor: str | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["user"] | str] | None = ..., allow_redirect: bool | None = ...) -> AuditQueryExecutionResultsResponse:
        """GET /api/v2/audits/query/{transactionId}/results"""
    def get_audits_query_transaction_id_results_iter(self, transaction_id: str, *, cursor: str | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["user"] | str] | None = ..., allow_redirect: bool | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuditLogMessage, AuditQueryExecutionResultsResponse]:
        """All items of GET /api/v2/audits/query/{transactionId}/results"""
    def post_audits_query(self, body: AuditQueryRequest | _Mapping[str, _Any]) -> AuditQueryExecutionStatusResponse:
        """POST /api/v2/audits/query"""
    def post_audits_query_realtime(self, body: AuditRealtimeQueryRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["user"] | str] | None = ...) -> AuditRealtimeQueryResultsResponse:
        """POST /api/v2/audits/query/realtime"""
    def post_audits_query_realtime_iter(self, body: AuditRealtimeQueryRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["user"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AuditLogMessage, AuditRealtimeQueryResultsResponse]:
        """All items of POST /api/v2/audits/query/realtime"""
    def post_audits_query_realtime_related(self, body: AuditRealtimeRelatedRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["user"] | str] | None = ...) -> AuditRealtimeRelatedResultsResponse:
        """POST /api/v2/audits/query/realtime/related"""

class AuditLogMessage(_Model):
    id: str
    user_home_org_id: str
    user: DomainEntityRef
    client: AddressableEntityRef
    remote_ip: list[str]
    service_name: str
    level: _Literal["USER", "SYSTEM", "GENESYS_INTERNAL"] | str
    event_date: str
    message: MessageInfo
    action: str
    entity: DomainEntityRef
    entity_type: str
    status: _Literal["SUCCESS", "FAILURE", "WARNING"] | str
    application: str
    initiating_action: InitiatingAction
    transaction_initiator: bool
    property_changes: list[PropertyChange]
    context: dict[str, str]
    entity_changes: list[EntityChange]

class AuditQueryEntity(_Model):
    name: str
    actions: list[str]

class AuditQueryExecutionResultsResponse(_Model):
    id: str
    page_size: int
    cursor: str
    entities: list[AuditLogMessage]

class AuditQueryExecutionStatusResponse(_Model):
    id: str
    state: _Literal["Queued", "Running", "Succeeded", "Failed", "Cancelled"] | str
    start_date: str
    interval: str
    service_name: str
    filters: list[AuditQueryFilter]
    sort: list[AuditQuerySort]

class AuditQueryFilter(_Model):
    property: _Literal["UserId", "TrusteeOrganizationId", "ClientId", "Action", "EntityType", "EntityId"] | str
    value: str

class AuditQueryRequest(_Model):
    interval: str
    service_name: str
    filters: list[AuditQueryFilter]
    sort: list[AuditQuerySort]

class AuditQueryService(_Model):
    name: str
    entities: list[AuditQueryEntity]

class AuditQueryServiceMapping(_Model):
    services: list[AuditQueryService]

class AuditRealtimeQueryRequest(_Model):
    interval: str
    service_name: str
    filters: list[AuditQueryFilter]
    sort: list[AuditQuerySort]
    page_number: int
    page_size: int

class AuditRealtimeQueryResultsResponse(_Model):
    entities: list[AuditLogMessage]
    page_size: int
    page_number: int
    total: int
    page_count: int

class AuditRealtimeRelatedRequest(_Model):
    audit_id: str
    trustor_org_id: str
    sort: list[AuditQuerySort]

class AuditRealtimeRelatedResultsResponse(_Model):
    entities: list[AuditLogMessage]

class EntityChange(_Model):
    entity_id: str
    entity_name: str
    entity_type: str
    old_values: list[str]
    new_values: list[str]

class InitiatingAction(_Model):
    transaction_id: str
    action_context: str

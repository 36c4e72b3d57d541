# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AddressableEntityRef

class _RespondingOperationalEventsApi(_RespondingGroup):
    def get_usage_events_definition(self, event_definition_id: str) -> _Response: ...
    def get_usage_events_definitions(self) -> _Response: ...
    def post_usage_events_aggregates_query(self, *, body: EventAggregatesQueryRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_usage_events_query(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., body: EventQueryRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_usage_events_query_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., body: EventQueryRequest | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OperationalEvent, _Response]: ...

class OperationalEventsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingOperationalEventsApi: ...
    def get_usage_events_definition(self, event_definition_id: str) -> EventDefinition:
        """GET /api/v2/usage/events/definitions/{eventDefinitionId}"""
    def get_usage_events_definitions(self) -> EventDefinitionListing:
        """GET /api/v2/usage/events/definitions"""
    def post_usage_events_aggregates_query(self, *, body: EventAggregatesQueryRequest | _Mapping[str, _Any] | None = ...) -> EventAggregatesResponse:
        """POST /api/v2/usage/events/aggregates/query"""
    def post_usage_events_query(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., body: EventQueryRequest | _Mapping[str, _Any] | None = ...) -> EventQueryResponse:
        """POST /api/v2/usage/events/query"""
    def post_usage_events_query_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., body: EventQueryRequest | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[OperationalEvent, EventQueryResponse]:
        """All items of POST /api/v2/usage/events/query"""

class EventAggregatesQueryRequest(_Model):
    interval: str

class EventAggregatesResponse(_Model):
    interval: str
    event_definition_aggregates: list[EventDefinitionAggregates]

class EventDefinition(_Model):
    id: str
    name: str
    description: str

class EventDefinitionAggregates(_Model):
    event_definition: AddressableEntityRef
    event_count: int

class EventDefinitionListing(_Model):
    entities: list[EventDefinition]

class EventQueryRequest(_Model):
    interval: str
    event_definition_ids: list[str]
    search_term: str
    sort_order: _Literal["ASC", "DESC"] | str

class EventQueryResponse(_Model):
    entities: list[OperationalEvent]
    next_uri: str
    self_uri: str
    previous_uri: str

class OperationalEvent(_Model):
    event_definition: AddressableEntityRef
    entity_id: str
    entity_token: str
    entity_name: str
    previous_value: str
    current_value: str
    error_code: str
    parent_entity_id: str
    conversation: AddressableEntityRef
    date_created: str
    date_modified: str
    entity_modified_by: str
    entity_version: str
    phone_number: str
    external_contact_id: str

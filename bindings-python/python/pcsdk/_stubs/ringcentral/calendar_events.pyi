# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import EventRecurrenceInfo, TMNavigationInfo

class _RespondingCalendarEventsApi(_RespondingGroup):
    def create_event_by_group_id_new(self, group_id: str, body: TMCreateEventRequest | _Mapping[str, _Any]) -> _Response: ...
    def create_event_new(self, body: TMCreateEventRequest | _Mapping[str, _Any]) -> _Response: ...
    def delete_event_new(self, event_id: str) -> _Response: ...
    def list_group_events_new(self, group_id: str) -> _Response: ...
    def read_event_new(self, event_id: _Sequence[str]) -> _Response: ...
    def read_glip_events_new(self, *, record_count: int | None = ..., page_token: str | None = ...) -> _Response: ...
    def read_glip_events_new_iter(self, *, record_count: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMEventInfo, _Response]: ...
    def update_event_new(self, event_id: str, body: TMCreateEventRequest | _Mapping[str, _Any]) -> _Response: ...

class CalendarEventsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingCalendarEventsApi: ...
    def create_event_by_group_id_new(self, group_id: str, body: TMCreateEventRequest | _Mapping[str, _Any]) -> TMEventInfo:
        """POST /team-messaging/v1/groups/{groupId}/events"""
    def create_event_new(self, body: TMCreateEventRequest | _Mapping[str, _Any]) -> TMEventInfo:
        """POST /team-messaging/v1/events"""
    def delete_event_new(self, event_id: str) -> None:
        """DELETE /team-messaging/v1/events/{eventId}"""
    def list_group_events_new(self, group_id: str) -> TMEventInfo:
        """GET /team-messaging/v1/groups/{groupId}/events"""
    def read_event_new(self, event_id: _Sequence[str]) -> TMEventInfo:
        """GET /team-messaging/v1/events/{eventId}"""
    def read_glip_events_new(self, *, record_count: int | None = ..., page_token: str | None = ...) -> TMEventList:
        """GET /team-messaging/v1/events"""
    def read_glip_events_new_iter(self, *, record_count: int | None = ..., page_token: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TMEventInfo, TMEventList]:
        """All items of GET /team-messaging/v1/events"""
    def update_event_new(self, event_id: str, body: TMCreateEventRequest | _Mapping[str, _Any]) -> TMEventInfo:
        """PUT /team-messaging/v1/events/{eventId}"""

class TMCreateEventRequest(_Model):
    id: str
    creator_id: str
    title: str
    start_time: str
    end_time: str
    all_day: bool
    recurrence: EventRecurrenceInfo
    color: _Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"] | str
    location: str
    description: str

class TMEventInfo(_Model):
    id: str
    creator_id: str
    title: str
    start_time: str
    end_time: str
    all_day: bool
    recurrence: EventRecurrenceInfo
    color: _Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"] | str
    location: str
    description: str

class TMEventList(_Model):
    records: list[TMEventInfo]
    navigation: TMNavigationInfo

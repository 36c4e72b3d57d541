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
from ._shared import CommDateTimeWithoutTimezone, CommReferenceStateResource, CommStateResource, CommWeeklyItemsResource, EnumeratedPagingModel

class _RespondingStatesApi(_RespondingGroup):
    def list_cic_states(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_cic_states_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommStateResource, _Response]: ...
    def read_cic_state(self, state_id: _Literal["work-hours", "forward-all-calls", "agent", "dnd"] | str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_cic_state(self, state_id: _Literal["work-hours", "forward-all-calls", "agent", "dnd"] | str, body: CommStateUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class StatesApi(_RingCentralGroup):
    def with_response(self) -> _RespondingStatesApi: ...
    def list_cic_states(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> CommStatesResource:
        """GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states"""
    def list_cic_states_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommStateResource, CommStatesResource]:
        """All items of GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states"""
    def read_cic_state(self, state_id: _Literal["work-hours", "forward-all-calls", "agent", "dnd"] | str, *, account_id: str | None = ..., extension_id: str | None = ...) -> CommStateResource:
        """GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}"""
    def update_cic_state(self, state_id: _Literal["work-hours", "forward-all-calls", "agent", "dnd"] | str, body: CommStateUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> CommStateResource:
        """PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}"""

class CommDailyTriggerRequest(_Model):
    trigger_type: _Literal["Daily"]
    start_time: str
    end_time: str

class CommRangeRequest(_Model):
    start_date_time: CommDateTimeWithoutTimezone
    end_date_time: CommDateTimeWithoutTimezone

class CommRangeTriggerRequest(_Model):
    trigger_type: _Literal["Range"]
    ranges: list[CommRangeRequest]

CommStateConditionsRequest = list[CommStateScheduleConditionRequest | CommStateRefConditionRequest]

class CommStateRefConditionRequest(_Model):
    type: _Literal["State"]
    state: CommReferenceStateResource

class CommStateScheduleConditionRequest(_Model):
    type: _Literal["Schedule"]
    schedule: CommStateScheduleRequest

class CommStateScheduleRequest(_Model):
    triggers: list[CommDailyTriggerRequest | CommWeeklyTriggerRequest | CommRangeTriggerRequest]

class CommStateUpdateRequest(_Model):
    enabled: bool
    conditions: CommStateConditionsRequest

class CommStatesResource(_Model):
    records: list[CommStateResource]
    paging: EnumeratedPagingModel

class CommWeeklyTriggerRequest(_Model):
    trigger_type: _Literal["Weekly"]
    ranges: CommWeeklyItemsResource

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
from ._shared import CommDispatchingRequest, CommDispatchingTypeResource, CommPlayConnectingMessageActionResource, CommPlayConnectingPromptActionResource, CommPlayWelcomePromptActionResource, CommRingAlwaysGroupActionResource, CommRingGroupActionResource, CommScreeningActionResource, CommStateDisplayNameResource, CommStateIdResource, CommStateResource, CommTerminatingActionResource, EnumeratedPagingModel

class _RespondingStateBasedRulesApi(_RespondingGroup):
    def list_voice_state_based_rules(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_voice_state_based_rules_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommStateBasedRuleResource, _Response]: ...
    def read_voice_state_based_rule(self, state_id: _Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent"] | str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_voice_state_based_rule(self, state_id: _Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent"] | str, body: CommStateBasedRuleUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class StateBasedRulesApi(_RingCentralGroup):
    def with_response(self) -> _RespondingStateBasedRulesApi: ...
    def list_voice_state_based_rules(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> CommStateBasedRulesResource:
        """GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules"""
    def list_voice_state_based_rules_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommStateBasedRuleResource, CommStateBasedRulesResource]:
        """All items of GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules"""
    def read_voice_state_based_rule(self, state_id: _Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent"] | str, *, account_id: str | None = ..., extension_id: str | None = ...) -> CommStateBasedRuleResource:
        """GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}"""
    def update_voice_state_based_rule(self, state_id: _Literal["after-hours", "work-hours", "dnd", "forward-all-calls", "agent"] | str, body: CommStateBasedRuleUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> CommStateBasedRuleResource:
        """PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}"""

class CommStateBasedRuleResource(_Model):
    id: CommStateIdResource
    display_name: CommStateDisplayNameResource
    dispatching: CommStateDispatchingResource
    dispatching_ref: CommStateDispatchingRefResource
    state: CommStateResource

class CommStateBasedRuleUpdateRequest(_Model):
    dispatching: CommDispatchingRequest

class CommStateBasedRulesResource(_Model):
    records: list[CommStateBasedRuleResource]
    paging: EnumeratedPagingModel

class CommStateDispatchingRefResource(_Model):
    rule_id: CommStateIdResource
    dispatching: CommStateDispatchingResource

class CommStateDispatchingResource(_Model):
    actions: list[CommPlayConnectingMessageActionResource | CommPlayConnectingPromptActionResource | CommPlayWelcomePromptActionResource | CommScreeningActionResource | CommRingGroupActionResource | CommRingAlwaysGroupActionResource | CommTerminatingActionResource]
    type: CommDispatchingTypeResource

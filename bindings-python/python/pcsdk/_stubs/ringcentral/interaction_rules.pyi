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
from ._shared import CommCallTypesResource, CommDailyTriggerResource, CommDateTimeWithoutTimezone, CommDispatchingRequest, CommDispatchingTypeResource, CommPhoneNumberString, CommPlayConnectingMessageActionResource, CommPlayConnectingPromptActionResource, CommPlayWelcomePromptActionResource, CommRangeTriggerResource, CommReferenceStateResource, CommRingAlwaysGroupActionResource, CommRingGroupActionResource, CommScreeningActionResource, CommStateResource, CommTerminatingActionResource, CommWeeklyTriggerResource, EnumeratedPagingModel

class _RespondingInteractionRulesApi(_RespondingGroup):
    def create_voice_interaction_rule(self, body: CommInteractionRuleCreateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def delete_voice_interaction_rule(self, rule_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def list_voice_interaction_rules(self, *, account_id: str | None = ..., extension_id: str | None = ..., enabled: bool | None = ..., has_reference: bool | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def list_voice_interaction_rules_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., enabled: bool | None = ..., has_reference: bool | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommInteractionRuleResource, _Response]: ...
    def read_voice_interaction_rule(self, rule_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def update_voice_interaction_rule(self, rule_id: str, body: CommInteractionRuleUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...

class InteractionRulesApi(_RingCentralGroup):
    def with_response(self) -> _RespondingInteractionRulesApi: ...
    def create_voice_interaction_rule(self, body: CommInteractionRuleCreateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> CommInteractionRuleResource:
        """POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules"""
    def delete_voice_interaction_rule(self, rule_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> None:
        """DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}"""
    def list_voice_interaction_rules(self, *, account_id: str | None = ..., extension_id: str | None = ..., enabled: bool | None = ..., has_reference: bool | None = ..., page: int | None = ..., per_page: int | None = ...) -> CommInteractionRulesResource:
        """GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules"""
    def list_voice_interaction_rules_iter(self, *, account_id: str | None = ..., extension_id: str | None = ..., enabled: bool | None = ..., has_reference: bool | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommInteractionRuleResource, CommInteractionRulesResource]:
        """All items of GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules"""
    def read_voice_interaction_rule(self, rule_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> CommInteractionRuleResource:
        """GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}"""
    def update_voice_interaction_rule(self, rule_id: str, body: CommInteractionRuleUpdateRequest | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ...) -> CommInteractionRuleResource:
        """PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}"""

class CommFromResource(_Model):
    phone_number: CommPhoneNumberString
    name: str

class CommInteractionDispatchingResource(_Model):
    call_types: CommCallTypesResource
    actions: list[CommPlayConnectingMessageActionResource | CommPlayConnectingPromptActionResource | CommPlayWelcomePromptActionResource | CommScreeningActionResource | CommRingGroupActionResource | CommRingAlwaysGroupActionResource | CommTerminatingActionResource]
    type: CommDispatchingTypeResource

CommInteractionRuleConditionsRequest = list[CommInteractionRuleInteractionConditionRequest | CommInteractionRuleScheduleConditionRequest | CommInteractionRuleStateConditionRequest]

CommInteractionRuleConditionsResource = list[CommInteractionRuleInteractionConditionResource | CommInteractionRuleScheduleConditionResource | CommInteractionRuleStateConditionResource]

class CommInteractionRuleCreateRequest(_Model):
    conditions: CommInteractionRuleConditionsRequest
    dispatching: CommDispatchingRequest
    enabled: bool
    display_name: str

class CommInteractionRuleInteractionConditionRequest(_Model):
    type: _Literal["Interaction"]
    from_: list[CommFromResource]
    to: list[CommPhoneNumberString]

class CommInteractionRuleInteractionConditionResource(_Model):
    type: _Literal["Interaction"]
    from_: list[CommFromResource]
    to: list[CommPhoneNumberString]

class CommInteractionRuleResource(_Model):
    id: str
    conditions: CommInteractionRuleConditionsResource
    dispatching: CommInteractionDispatchingResource
    enabled: bool
    display_name: str

class CommInteractionRuleScheduleConditionRequest(_Model):
    type: _Literal["Schedule"]
    schedule: CommInteractionRuleScheduleResource

class CommInteractionRuleScheduleConditionResource(_Model):
    type: _Literal["Schedule"]
    schedule: CommInteractionRuleScheduleResource

class CommInteractionRuleScheduleResource(_Model):
    start_date_time: CommDateTimeWithoutTimezone
    end_date_time: CommDateTimeWithoutTimezone
    triggers: list[CommDailyTriggerResource | CommWeeklyTriggerResource | CommRangeTriggerResource]

class CommInteractionRuleStateConditionRequest(_Model):
    type: _Literal["State"]
    state: CommReferenceStateResource

class CommInteractionRuleStateConditionResource(_Model):
    type: _Literal["State"]
    state: CommStateResource

class CommInteractionRuleUpdateRequest(_Model):
    conditions: CommInteractionRuleConditionsRequest
    dispatching: CommDispatchingRequest
    enabled: bool
    display_name: str

class CommInteractionRulesResource(_Model):
    records: list[CommInteractionRuleResource]
    paging: EnumeratedPagingModel

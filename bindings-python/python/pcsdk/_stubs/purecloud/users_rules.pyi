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
from ._shared import UserReference

class _RespondingUsersRulesApi(_RespondingGroup):
    def delete_users_rule(self, rule_id: str) -> _Response: ...
    def get_users_rule(self, rule_id: str) -> _Response: ...
    def get_users_rule_dependents(self, rule_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_users_rule_dependents_iter(self, rule_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UsersRulesDependent, _Response]: ...
    def get_users_rule_dependent_type_id(self, rule_id: str, rule_type: str, type_id: str) -> _Response: ...
    def get_users_rules(self, types: _Sequence[_Literal["Learning", "ActivityPlan"] | str], *, page_number: int | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["criteria"] | str] | None = ..., enabled: bool | None = ..., search_term: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> _Response: ...
    def get_users_rules_iter(self, types: _Sequence[_Literal["Learning", "ActivityPlan"] | str], *, page_number: int | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["criteria"] | str] | None = ..., enabled: bool | None = ..., search_term: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UsersRulesRule, _Response]: ...
    def get_users_rules_setting(self, rule_type: str) -> _Response: ...
    def patch_users_rule(self, rule_id: str, body: UsersRulesUpdateRuleRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_users_rules(self, body: UsersRulesCreateRuleRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_users_rules_query(self, body: UsersRulesQueryRuleRequest | _Mapping[str, _Any], *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def post_users_rules_query_iter(self, body: UsersRulesQueryRuleRequest | _Mapping[str, _Any], *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserReference, _Response]: ...

class UsersRulesApi(_PureCloudGroup):
    def with_response(self) -> _RespondingUsersRulesApi: ...
    def delete_users_rule(self, rule_id: str) -> None:
        """DELETE /api/v2/users/rules/{ruleId}"""
    def get_users_rule(self, rule_id: str) -> UsersRulesRule:
        """GET /api/v2/users/rules/{ruleId}"""
    def get_users_rule_dependents(self, rule_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> UsersRulesDependentList:
        """GET /api/v2/users/rules/{ruleId}/dependents"""
    def get_users_rule_dependents_iter(self, rule_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UsersRulesDependent, UsersRulesDependentList]:
        """All items of GET /api/v2/users/rules/{ruleId}/dependents"""
    def get_users_rule_dependent_type_id(self, rule_id: str, rule_type: str, type_id: str) -> UsersRulesDependent:
        """GET /api/v2/users/rules/{ruleId}/dependents/{ruleType}/{typeId}"""
    def get_users_rules(self, types: _Sequence[_Literal["Learning", "ActivityPlan"] | str], *, page_number: int | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["criteria"] | str] | None = ..., enabled: bool | None = ..., search_term: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ...) -> UsersRulesRuleList:
        """GET /api/v2/users/rules"""
    def get_users_rules_iter(self, types: _Sequence[_Literal["Learning", "ActivityPlan"] | str], *, page_number: int | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["criteria"] | str] | None = ..., enabled: bool | None = ..., search_term: str | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UsersRulesRule, UsersRulesRuleList]:
        """All items of GET /api/v2/users/rules"""
    def get_users_rules_setting(self, rule_type: str) -> UsersRulesRuleSettings:
        """GET /api/v2/users/rules/settings/{ruleType}"""
    def patch_users_rule(self, rule_id: str, body: UsersRulesUpdateRuleRequest | _Mapping[str, _Any]) -> UsersRulesRule:
        """PATCH /api/v2/users/rules/{ruleId}"""
    def post_users_rules(self, body: UsersRulesCreateRuleRequest | _Mapping[str, _Any]) -> UsersRulesRule:
        """POST /api/v2/users/rules"""
    def post_users_rules_query(self, body: UsersRulesQueryRuleRequest | _Mapping[str, _Any], *, page_number: int | None = ..., page_size: int | None = ...) -> UsersRulesQueryResponse:
        """POST /api/v2/users/rules/query"""
    def post_users_rules_query_iter(self, body: UsersRulesQueryRuleRequest | _Mapping[str, _Any], *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserReference, UsersRulesQueryResponse]:
        """All items of POST /api/v2/users/rules/query"""

class UsersRulesCreateRuleRequest(_Model):
    name: str
    description: str
    type: _Literal["Learning", "ActivityPlan"] | str
    criteria: list[UsersRulesCriteria]

class UsersRulesCriteria(_Model):
    id: str
    operator: _Literal["Or"] | str
    group: list[UsersRulesGroupItem]

class UsersRulesDependent(_Model):
    rule: UsersRulesDependentRule
    type_id: str
    type: _Literal["Learning", "ActivityPlan"] | str
    created_date: str
    created_by: UserReference
    last_run: UsersRulesLastRunMetadata
    recent_run_count: int
    self_uri: str

class UsersRulesDependentList(_Model):
    entities: list[UsersRulesDependent]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class UsersRulesDependentRule(_Model):
    id: str
    self_uri: str

class UsersRulesGroupItem(_Model):
    id: str
    operator: _Literal["And", "Not"] | str
    container: _Literal["AcdSkill", "BusinessUnit", "DirectoryGroup", "Division", "Language", "Location", "ManagementUnit", "Queue", "ReportsTo", "Team", "User"] | str
    values_: list[UsersRulesValue]

class UsersRulesLastRunMetadata(_Model):
    id: str
    created_date: str
    created_by: UserReference
    result_count: int

class UsersRulesLockedCriteriaSettingsCriteria(_Model):
    operator: _Literal["Or"] | str
    group: list[UsersRulesLockedCriteriaSettingsGroup]

class UsersRulesLockedCriteriaSettingsGroup(_Model):
    operators: list[str]
    container: _Literal["AcdSkill", "BusinessUnit", "DirectoryGroup", "Division", "Language", "Location", "ManagementUnit", "Queue", "ReportsTo", "Team", "User"] | str
    max_id_count: int

class UsersRulesQueryResponse(_Model):
    entities: list[UserReference]
    page_size: int
    page_number: int
    next_uri: str
    self_uri: str
    previous_uri: str

class UsersRulesQueryRuleRequest(_Model):
    type: _Literal["Learning", "ActivityPlan"] | str
    criteria: list[UsersRulesCriteria]
    user_ids: list[str]

class UsersRulesRule(_Model):
    id: str
    name: str
    description: str
    type: _Literal["Learning", "ActivityPlan"] | str
    criteria: list[UsersRulesCriteria]
    created_date: str
    created_by: UserReference
    modified_date: str
    modified_by: UserReference
    last_run: UsersRulesLastRunMetadata
    recent_run_count: int
    dependent_count: int
    self_uri: str

class UsersRulesRuleList(_Model):
    entities: list[UsersRulesRule]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class UsersRulesRuleSettings(_Model):
    allowed_containers: list[str]
    locked_criteria: list[UsersRulesLockedCriteriaSettingsCriteria]

class UsersRulesUpdateRuleRequest(_Model):
    name: str
    description: str
    criteria: list[UsersRulesCriteria]
    locked_criteria: list[UsersRulesCriteria]

class UsersRulesValue(_Model):
    context_id: str
    ids: list[str]

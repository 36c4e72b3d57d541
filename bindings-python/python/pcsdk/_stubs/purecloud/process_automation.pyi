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

class _RespondingProcessAutomationApi(_RespondingGroup):
    def delete_processautomation_scheduledtrigger(self, scheduled_trigger_id: str) -> _Response: ...
    def delete_processautomation_trigger(self, trigger_id: str) -> _Response: ...
    def get_processautomation_scheduledtrigger(self, scheduled_trigger_id: str) -> _Response: ...
    def get_processautomation_scheduledtriggers(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., enabled: bool | None = ...) -> _Response: ...
    def get_processautomation_scheduledtriggers_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., enabled: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ScheduledTrigger, _Response]: ...
    def get_processautomation_trigger(self, trigger_id: str) -> _Response: ...
    def get_processautomation_triggers(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., topic_name: str | None = ..., enabled: bool | None = ..., has_delay_by: bool | None = ...) -> _Response: ...
    def get_processautomation_triggers_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., topic_name: str | None = ..., enabled: bool | None = ..., has_delay_by: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Trigger, _Response]: ...
    def get_processautomation_triggers_topics(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def get_processautomation_triggers_topics_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[str, _Response]: ...
    def post_processautomation_scheduledtriggers(self, body: CreateScheduledTriggerRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_processautomation_triggers(self, body: CreateTriggerRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_processautomation_triggers_topic_test(self, topic_name: str, *, body: str | None = ...) -> _Response: ...
    def post_processautomation_trigger_test(self, trigger_id: str, *, body: str | None = ...) -> _Response: ...
    def put_processautomation_scheduledtrigger(self, scheduled_trigger_id: str, body: UpdateScheduledTriggerRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_processautomation_trigger(self, trigger_id: str, body: UpdateTriggerRequest | _Mapping[str, _Any]) -> _Response: ...

class ProcessAutomationApi(_PureCloudGroup):
    def with_response(self) -> _RespondingProcessAutomationApi: ...
    def delete_processautomation_scheduledtrigger(self, scheduled_trigger_id: str) -> None:
        """DELETE /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}"""
    def delete_processautomation_trigger(self, trigger_id: str) -> None:
        """DELETE /api/v2/processautomation/triggers/{triggerId}"""
    def get_processautomation_scheduledtrigger(self, scheduled_trigger_id: str) -> ScheduledTrigger:
        """GET /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}"""
    def get_processautomation_scheduledtriggers(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., enabled: bool | None = ...) -> ScheduledTriggerEntityListing:
        """GET /api/v2/processautomation/scheduledtriggers"""
    def get_processautomation_scheduledtriggers_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., enabled: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ScheduledTrigger, ScheduledTriggerEntityListing]:
        """All items of GET /api/v2/processautomation/scheduledtriggers"""
    def get_processautomation_trigger(self, trigger_id: str) -> Trigger:
        """GET /api/v2/processautomation/triggers/{triggerId}"""
    def get_processautomation_triggers(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., topic_name: str | None = ..., enabled: bool | None = ..., has_delay_by: bool | None = ...) -> TriggerEntityListing:
        """GET /api/v2/processautomation/triggers"""
    def get_processautomation_triggers_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., topic_name: str | None = ..., enabled: bool | None = ..., has_delay_by: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Trigger, TriggerEntityListing]:
        """All items of GET /api/v2/processautomation/triggers"""
    def get_processautomation_triggers_topics(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> TopicCursorEntityListing:
        """GET /api/v2/processautomation/triggers/topics"""
    def get_processautomation_triggers_topics_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[str, TopicCursorEntityListing]:
        """All items of GET /api/v2/processautomation/triggers/topics"""
    def post_processautomation_scheduledtriggers(self, body: CreateScheduledTriggerRequest | _Mapping[str, _Any]) -> ScheduledTrigger:
        """POST /api/v2/processautomation/scheduledtriggers"""
    def post_processautomation_triggers(self, body: CreateTriggerRequest | _Mapping[str, _Any]) -> Trigger:
        """POST /api/v2/processautomation/triggers"""
    def post_processautomation_triggers_topic_test(self, topic_name: str, *, body: str | None = ...) -> TestModeEventResults:
        """POST /api/v2/processautomation/triggers/topics/{topicName}/test"""
    def post_processautomation_trigger_test(self, trigger_id: str, *, body: str | None = ...) -> TestModeResults:
        """POST /api/v2/processautomation/triggers/{triggerId}/test"""
    def put_processautomation_scheduledtrigger(self, scheduled_trigger_id: str, body: UpdateScheduledTriggerRequest | _Mapping[str, _Any]) -> ScheduledTrigger:
        """PUT /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}"""
    def put_processautomation_trigger(self, trigger_id: str, body: UpdateTriggerRequest | _Mapping[str, _Any]) -> Trigger:
        """PUT /api/v2/processautomation/triggers/{triggerId}"""

class CreateScheduledTriggerRequest(_Model):
    target: TriggerTarget
    enabled: bool
    name: str
    schedule: TriggerSchedule
    description: str

class CreateTriggerRequest(_Model):
    target: TriggerTarget
    enabled: bool
    match_criteria: list[MatchCriteria]
    name: str
    topic_name: str
    event_ttl_seconds: int
    eventTTLSeconds: int
    delay_by_seconds: int
    description: str

class MatchCriteria(_Model):
    json_path: str
    operator: _Literal["GreaterThanOrEqual", "LessThanOrEqual", "Equal", "NotEqual", "LessThan", "GreaterThan", "NotIn", "In", "Contains", "All", "Exists", "Size"] | str
    value: _Any
    values_: list[_Any]

class MatchCriteriaTestResult(_Model):
    json_path: str
    operator: _Literal["GreaterThanOrEqual", "LessThanOrEqual", "Equal", "NotEqual", "LessThan", "GreaterThan", "NotIn", "In", "Contains", "All", "Exists", "Size"] | str
    value: _Any
    values_: list[_Any]
    generated_json_path_condition: str
    match: bool
    json_path_extraction: list[MatchTestResult]

class MatchTestResult(_Model):
    value: _Any
    path: str

class ScheduledTrigger(_Model):
    id: str
    name: str
    target: TriggerTarget
    version: int
    enabled: bool
    schedule: TriggerSchedule
    description: str
    self_uri: str

class ScheduledTriggerEntityListing(_Model):
    entities: list[ScheduledTrigger]
    next_uri: str
    self_uri: str
    previous_uri: str

class TestMatchesEventOperation(_Model):
    name: str
    step: int
    matched_triggers: list[TestModeTrigger]
    unmatched_triggers: list[TestModeTrigger]

class TestMatchesOperation(_Model):
    name: str
    step: int
    matches: bool
    details: list[MatchCriteriaTestResult]

class TestModeEventResults(_Model):
    schema_validation: TestSchemaOperation
    trigger_match_validation: TestMatchesEventOperation

class TestModeResults(_Model):
    schema_validation: TestSchemaOperation
    target_validation: TestTargetOperation
    json_path_validation: TestMatchesOperation
    trigger_matches: bool

class TestModeTrigger(_Model):
    id: str
    name: str
    enabled: bool
    self_uri: str

class TestSchemaOperation(_Model):
    name: str
    step: int
    matches: bool
    details: list[str]

class TestTargetOperation(_Model):
    name: str
    step: int
    matches: bool
    details: list[str]

class TopicCursorEntityListing(_Model):
    entities: list[str]
    next_uri: str
    self_uri: str
    previous_uri: str

class Trigger(_Model):
    id: str
    name: str
    topic_name: str
    target: TriggerTarget
    version: int
    enabled: bool
    match_criteria: list[MatchCriteria]
    event_ttl_seconds: int
    eventTTLSeconds: int
    delay_by_seconds: int
    description: str
    self_uri: str

class TriggerEntityListing(_Model):
    entities: list[Trigger]
    next_uri: str
    self_uri: str
    previous_uri: str

class TriggerSchedule(_Model):
    minutes: str
    hours: str
    days_of_month: str
    months: str
    days_of_week: str
    timezone: str

class TriggerTarget(_Model):
    type: _Literal["Workflow"] | str
    id: str
    workflow_target_settings: WorkflowTargetSettings

class UpdateScheduledTriggerRequest(_Model):
    version: int
    enabled: bool
    target: TriggerTarget
    name: str
    schedule: TriggerSchedule
    description: str

class UpdateTriggerRequest(_Model):
    version: int
    enabled: bool
    target: TriggerTarget
    match_criteria: list[MatchCriteria]
    name: str
    topic_name: str
    event_ttl_seconds: int
    eventTTLSeconds: int
    delay_by_seconds: int
    description: str

class WorkflowTargetSettings(_Model):
    data_format: _Literal["Json", "TopLevelPrimitives"] | str

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
from ._shared import AddressableEntityRef, BulkResponse, UserReference

class _RespondingAlertingApi(_RespondingGroup):
    def delete_alerting_alert(self, alert_id: str) -> _Response: ...
    def delete_alerting_alerts_all(self) -> _Response: ...
    def delete_alerting_rule(self, rule_id: str) -> _Response: ...
    def get_alerting_alert(self, alert_id: str) -> _Response: ...
    def get_alerting_rule(self, rule_id: str) -> _Response: ...
    def patch_alerting_alert(self, alert_id: str, *, body: AlertRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_alerting_alerts_all(self, *, body: CommonAllAlertUpdateRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_alerting_alerts_bulk(self, body: CommonAlertBulkUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_alerting_rules_bulk(self, body: CommonRuleBulkUpdateNotificationsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_alerting_alerts_query(self, *, body: GetAlertQuery | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_alerting_alerts_query_iter(self, *, body: GetAlertQuery | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommonAlert, _Response]: ...
    def post_alerting_rules(self, body: CommonRule | _Mapping[str, _Any]) -> _Response: ...
    def post_alerting_rules_bulk_remove(self, body: CommonRuleBulkDeleteRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_alerting_rules_query(self, *, body: GetRulesQuery | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_alerting_rules_query_iter(self, *, body: GetRulesQuery | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommonRule, _Response]: ...
    def put_alerting_alert(self, alert_id: str, *, body: AlertingUnreadStatus | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_alerting_rule(self, rule_id: str, body: ModifiableRuleProperties | _Mapping[str, _Any]) -> _Response: ...

class AlertingApi(_PureCloudGroup):
    def with_response(self) -> _RespondingAlertingApi: ...
    def delete_alerting_alert(self, alert_id: str) -> None:
        """DELETE /api/v2/alerting/alerts/{alertId}"""
    def delete_alerting_alerts_all(self) -> _Any:
        """DELETE /api/v2/alerting/alerts/all"""
    def delete_alerting_rule(self, rule_id: str) -> None:
        """DELETE /api/v2/alerting/rules/{ruleId}"""
    def get_alerting_alert(self, alert_id: str) -> CommonAlert:
        """GET /api/v2/alerting/alerts/{alertId}"""
    def get_alerting_rule(self, rule_id: str) -> CommonRule:
        """GET /api/v2/alerting/rules/{ruleId}"""
    def patch_alerting_alert(self, alert_id: str, *, body: AlertRequest | _Mapping[str, _Any] | None = ...) -> CommonAlert:
        """PATCH /api/v2/alerting/alerts/{alertId}"""
    def patch_alerting_alerts_all(self, *, body: CommonAllAlertUpdateRequest | _Mapping[str, _Any] | None = ...) -> _Any:
        """PATCH /api/v2/alerting/alerts/all"""
    def patch_alerting_alerts_bulk(self, body: CommonAlertBulkUpdateRequest | _Mapping[str, _Any]) -> BulkResponse:
        """PATCH /api/v2/alerting/alerts/bulk"""
    def patch_alerting_rules_bulk(self, body: CommonRuleBulkUpdateNotificationsRequest | _Mapping[str, _Any]) -> BulkResponse:
        """PATCH /api/v2/alerting/rules/bulk"""
    def post_alerting_alerts_query(self, *, body: GetAlertQuery | _Mapping[str, _Any] | None = ...) -> AlertListing:
        """POST /api/v2/alerting/alerts/query"""
    def post_alerting_alerts_query_iter(self, *, body: GetAlertQuery | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommonAlert, AlertListing]:
        """All items of POST /api/v2/alerting/alerts/query"""
    def post_alerting_rules(self, body: CommonRule | _Mapping[str, _Any]) -> CommonRule:
        """POST /api/v2/alerting/rules"""
    def post_alerting_rules_bulk_remove(self, body: CommonRuleBulkDeleteRequest | _Mapping[str, _Any]) -> BulkResponse:
        """POST /api/v2/alerting/rules/bulk/remove"""
    def post_alerting_rules_query(self, *, body: GetRulesQuery | _Mapping[str, _Any] | None = ...) -> CommonRuleContainer:
        """POST /api/v2/alerting/rules/query"""
    def post_alerting_rules_query_iter(self, *, body: GetRulesQuery | _Mapping[str, _Any] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CommonRule, CommonRuleContainer]:
        """All items of POST /api/v2/alerting/rules/query"""
    def put_alerting_alert(self, alert_id: str, *, body: AlertingUnreadStatus | _Mapping[str, _Any] | None = ...) -> AlertingUnreadStatus:
        """PUT /api/v2/alerting/alerts/{alertId}"""
    def put_alerting_rule(self, rule_id: str, body: ModifiableRuleProperties | _Mapping[str, _Any]) -> CommonRule:
        """PUT /api/v2/alerting/rules/{ruleId}"""

class AlertListing(_Model):
    entities: list[CommonAlert]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class AlertNotification(_Model):
    recipient: str
    notification_types: list[str]
    locale: str

class AlertRequest(_Model):
    type: _Literal["Mute", "Snooze", "Unread", "Close"] | str
    date_start: str
    date_end: str
    unread: UnreadFields
    valid_request: bool

class AlertRuleProperties(_Model):
    id: str
    name: str
    type: _Literal["ConversationMetrics", "UserPresence", "WorkforceManagement", "OperationalConsole", "Anomaly", "Unknown"] | str

class AlertSummary(_Model):
    entities: list[AlertSummaryEntity]
    conversation: AddressableEntityRef
    metric_type: _Literal["Interval", "Instance"] | str
    entities_are_team_members: bool

class AlertSummaryEntity(_Model):
    entity_type: _Literal["User", "Group", "Queue", "Team", "TeamMembers", "Organization"] | str
    user: AddressableEntityRef
    group: AddressableEntityRef
    queue: AddressableEntityRef
    team: AddressableEntityRef
    alerting: bool

class AlertingUnreadStatus(_Model):
    unread: bool

class CommonAlert(_Model):
    id: str
    name: str
    user: UserReference
    rule: AlertRuleProperties
    notifications: list[AlertNotification]
    date_start: str
    date_end: str
    active: bool
    unread: bool
    wait_between_notification_ms: int
    muted: bool
    snoozed: bool
    date_muted_until: str
    date_snoozed_until: str
    conditions: CommonRuleConditions
    conversation_id: str
    alert_summary: AlertSummary
    rule_uri: str
    self_uri: str

class CommonAlertBulkUpdateRequest(_Model):
    type: _Literal["Mute", "Snooze", "Unread", "Close"] | str
    alert_ids: list[str]
    mute_snooze: MuteSnoozeFields
    unread: UnreadFields

class CommonAllAlertUpdateRequest(_Model):
    type: _Literal["Mute", "Snooze", "Unread", "Close"] | str
    unread: UnreadFields

class CommonRule(_Model):
    id: str
    name: str
    description: str
    enabled: bool
    notifications: list[AlertNotification]
    send_exiting_alarm_notifications: bool
    wait_between_notification_ms: int
    conditions: CommonRuleConditions
    type: _Literal["ConversationMetrics", "UserPresence", "WorkforceManagement", "OperationalConsole", "Anomaly", "Unknown"] | str
    in_alarm: bool
    user: UserReference
    version: int
    date_created: str
    date_last_modified: str
    self_uri: str

class CommonRuleBulkDeleteRequest(_Model):
    rule_ids: list[str]

class CommonRuleBulkUpdateNotificationsRequest(_Model):
    rule_ids: list[str]
    properties: ModifiableRuleProperties
    types_to_add: list[str]
    types_to_remove: list[str]

class CommonRuleConditions(_Model):
    clauses: list[CommonRuleConditions]
    predicates: list[CommonRulePredicate]
    type: _Literal["And", "Or", "Not"] | str
    id: str

class CommonRuleContainer(_Model):
    entities: list[CommonRule]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CommonRulePredicate(_Model):
    metric_type: _Literal["Interval", "Instance"] | str
    metric_value_type: _Literal["Count", "Min", "Timer", "Max", "Percentage", "Average", "Observation"] | str
    comparison_operator: _Literal["Gt", "Gte", "Lt", "Lte", "Eq", "Ne"] | str
    value: float
    status: str
    topic: str
    characteristic: _Literal["Deviation", "Score", "Unknown"] | str
    entity: CommonRulePredicateEntity
    media_type: _Literal["Voice", "Chat", "Email", "Callback", "Message"] | str
    metric: _Literal["nAbandon", "nConnected", "nInteractions", "nOffered", "nOutbound", "nTransferred", "serviceLevel", "oServiceLevel", "oWaiting", "tAbandon", "tAcw", "tAlert", "tAnswered", "tHandle", "tHeldComplete", "tTalkComplete", "tWait", "tTalk", "tHeld", "tOrganizationPresence", "tSystemPresence", "tAgentRoutingStatus", "oUserRoutingStatuses", "oUserPresences", "oInteracting", "tFlowOut", "tAdherenceStatus", "nEvents"] | str

class CommonRulePredicateEntity(_Model):
    entity_type: _Literal["User", "Group", "Queue", "Team", "TeamMembers", "Organization"] | str
    user: AddressableEntityRef
    group: AddressableEntityRef
    queue: AddressableEntityRef
    team: AddressableEntityRef

class GetAlertQuery(_Model):
    rule_type: _Literal["Conversation", "Presence", "WorkforceManagement", "OperationalConsole", "Anomaly", "All"] | str
    query_type: _Literal["Info", "Count"] | str
    alert_status: _Literal["Active", "Inactive", "All"] | str
    viewed_status: _Literal["Unread", "Read", "All"] | str
    page_number: int
    page_size: int
    sort_by: _Literal["Name", "DateStart"] | str
    sort_order: _Literal["Asc", "Desc"] | str

class GetRulesQuery(_Model):
    rule_type: _Literal["Conversation", "Presence", "WorkforceManagement", "OperationalConsole", "Anomaly", "All"] | str
    query_type: _Literal["Info", "Count"] | str
    enabled_type: _Literal["Enabled", "Disabled", "All"] | str
    page_number: int
    page_size: int
    sort_by: _Literal["Name", "DateCreated"] | str
    sort_order: _Literal["Asc", "Desc"] | str
    rule_name: str
    name_search_type: _Literal["Exact", "Contains", "Unknown"] | str

class ModifiableRuleProperties(_Model):
    id: str
    name: str
    description: str
    enabled: bool
    notifications: list[AlertNotification]
    send_exiting_alarm_notifications: bool
    wait_between_notification_ms: int
    conditions: CommonRuleConditions
    self_uri: str

class MuteSnoozeFields(_Model):
    date_start: str
    date_end: str

class UnreadFields(_Model):
    state: bool

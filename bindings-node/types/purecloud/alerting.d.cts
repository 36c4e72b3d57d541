// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, BulkResponse, UserReference } from './_shared.cjs'

export class AlertingApi extends _PureCloudGroup {
  /** DELETE /api/v2/alerting/alerts/{alertId} */
  deleteAlertingAlert<W extends boolean = false>(alertId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/alerting/alerts/all */
  deleteAlertingAlertsAll<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/alerting/rules/{ruleId} */
  deleteAlertingRule<W extends boolean = false>(ruleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/alerting/alerts/{alertId} */
  getAlertingAlert<W extends boolean = false>(alertId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CommonAlert, W>
  /** GET /api/v2/alerting/rules/{ruleId} */
  getAlertingRule<W extends boolean = false>(ruleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CommonRule, W>
  /** PATCH /api/v2/alerting/alerts/{alertId} */
  patchAlertingAlert<W extends boolean = false>(alertId: string, options?: { body?: AlertRequest } & _Inline<W>, call?: _Call<W>): _Answer<CommonAlert, W>
  /** PATCH /api/v2/alerting/alerts/all */
  patchAlertingAlertsAll<W extends boolean = false>(options?: { body?: CommonAllAlertUpdateRequest } & _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** PATCH /api/v2/alerting/alerts/bulk */
  patchAlertingAlertsBulk<W extends boolean = false>(body: CommonAlertBulkUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkResponse, W>
  /** PATCH /api/v2/alerting/rules/bulk */
  patchAlertingRulesBulk<W extends boolean = false>(body: CommonRuleBulkUpdateNotificationsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkResponse, W>
  /** POST /api/v2/alerting/alerts/query */
  postAlertingAlertsQuery<W extends boolean = false>(options?: { body?: GetAlertQuery } & _Inline<W>, call?: _Call<W>): _Answer<AlertListing, W>
  /** All items of POST /api/v2/alerting/alerts/query */
  postAlertingAlertsQueryIter<W extends boolean = false>(options?: { body?: GetAlertQuery; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CommonAlert, AlertListing, W>
  /** POST /api/v2/alerting/rules */
  postAlertingRules<W extends boolean = false>(body: CommonRule, options?: _Inline<W>, call?: _Call<W>): _Answer<CommonRule, W>
  /** POST /api/v2/alerting/rules/bulk/remove */
  postAlertingRulesBulkRemove<W extends boolean = false>(body: CommonRuleBulkDeleteRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkResponse, W>
  /** POST /api/v2/alerting/rules/query */
  postAlertingRulesQuery<W extends boolean = false>(options?: { body?: GetRulesQuery } & _Inline<W>, call?: _Call<W>): _Answer<CommonRuleContainer, W>
  /** All items of POST /api/v2/alerting/rules/query */
  postAlertingRulesQueryIter<W extends boolean = false>(options?: { body?: GetRulesQuery; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CommonRule, CommonRuleContainer, W>
  /** PUT /api/v2/alerting/alerts/{alertId} */
  putAlertingAlert<W extends boolean = false>(alertId: string, options?: { body?: AlertingUnreadStatus } & _Inline<W>, call?: _Call<W>): _Answer<AlertingUnreadStatus, W>
  /** PUT /api/v2/alerting/rules/{ruleId} */
  putAlertingRule<W extends boolean = false>(ruleId: string, body: ModifiableRuleProperties, options?: _Inline<W>, call?: _Call<W>): _Answer<CommonRule, W>
}

export interface AlertListing {
  entities?: CommonAlert[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface AlertNotification {
  recipient: string
  notificationTypes: string[]
  locale?: string
}

export interface AlertRequest {
  type: _Open<"Mute" | "Snooze" | "Unread" | "Close">
  dateStart?: string
  dateEnd?: string
  unread?: UnreadFields
  validRequest?: boolean
}

export interface AlertRuleProperties {
  id?: string
  name?: string
  type: _Open<"ConversationMetrics" | "UserPresence" | "WorkforceManagement" | "OperationalConsole" | "Anomaly" | "Unknown">
}

export interface AlertSummary {
  entities: AlertSummaryEntity[]
  conversation?: AddressableEntityRef
  metricType: _Open<"Interval" | "Instance">
  entitiesAreTeamMembers: boolean
}

export interface AlertSummaryEntity {
  entityType: _Open<"User" | "Group" | "Queue" | "Team" | "TeamMembers" | "Organization">
  user?: AddressableEntityRef
  group?: AddressableEntityRef
  queue?: AddressableEntityRef
  team?: AddressableEntityRef
  alerting: boolean
}

export interface AlertingUnreadStatus {
  unread: boolean
}

export interface CommonAlert {
  id?: string
  name?: string
  user: UserReference
  rule: AlertRuleProperties
  notifications: AlertNotification[]
  dateStart: string
  dateEnd?: string
  active: boolean
  unread: boolean
  waitBetweenNotificationMs: number
  muted: boolean
  snoozed: boolean
  dateMutedUntil: string
  dateSnoozedUntil: string
  conditions: CommonRuleConditions
  conversationId?: string
  alertSummary?: AlertSummary
  ruleUri?: string
  selfUri?: string
}

export interface CommonAlertBulkUpdateRequest {
  type: _Open<"Mute" | "Snooze" | "Unread" | "Close">
  alertIds: string[]
  muteSnooze?: MuteSnoozeFields
  unread?: UnreadFields
}

export interface CommonAllAlertUpdateRequest {
  type: _Open<"Mute" | "Snooze" | "Unread" | "Close">
  unread?: UnreadFields
}

export interface CommonRule {
  id?: string
  name: string
  description?: string
  enabled?: boolean
  notifications?: AlertNotification[]
  sendExitingAlarmNotifications?: boolean
  waitBetweenNotificationMs?: number
  conditions?: CommonRuleConditions
  type: _Open<"ConversationMetrics" | "UserPresence" | "WorkforceManagement" | "OperationalConsole" | "Anomaly" | "Unknown">
  inAlarm?: boolean
  user?: UserReference
  version?: number
  dateCreated?: string
  dateLastModified?: string
  selfUri?: string
}

export interface CommonRuleBulkDeleteRequest {
  ruleIds: string[]
}

export interface CommonRuleBulkUpdateNotificationsRequest {
  ruleIds: string[]
  properties?: ModifiableRuleProperties
  typesToAdd?: string[]
  typesToRemove?: string[]
}

export interface CommonRuleConditions {
  clauses?: CommonRuleConditions[]
  predicates: CommonRulePredicate[]
  type: _Open<"And" | "Or" | "Not">
  id?: string
}

export interface CommonRuleContainer {
  entities?: CommonRule[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface CommonRulePredicate {
  metricType: _Open<"Interval" | "Instance">
  metricValueType: _Open<"Count" | "Min" | "Timer" | "Max" | "Percentage" | "Average" | "Observation">
  comparisonOperator: _Open<"Gt" | "Gte" | "Lt" | "Lte" | "Eq" | "Ne">
  value: number
  status?: string
  topic?: string
  characteristic?: _Open<"Deviation" | "Score" | "Unknown">
  entity: CommonRulePredicateEntity
  mediaType?: _Open<"Voice" | "Chat" | "Email" | "Callback" | "Message">
  metric: _Open<"nAbandon" | "nConnected" | "nInteractions" | "nOffered" | "nOutbound" | "nTransferred" | "serviceLevel" | "oServiceLevel" | "oWaiting" | "tAbandon" | "tAcw" | "tAlert" | "tAnswered" | "tHandle" | "tHeldComplete" | "tTalkComplete" | "tWait" | "tTalk" | "tHeld" | "tOrganizationPresence" | "tSystemPresence" | "tAgentRoutingStatus" | "oUserRoutingStatuses" | "oUserPresences" | "oInteracting" | "tFlowOut" | "tAdherenceStatus" | "nEvents">
}

export interface CommonRulePredicateEntity {
  entityType: _Open<"User" | "Group" | "Queue" | "Team" | "TeamMembers" | "Organization">
  user?: AddressableEntityRef
  group?: AddressableEntityRef
  queue?: AddressableEntityRef
  team?: AddressableEntityRef
}

export interface GetAlertQuery {
  ruleType: _Open<"Conversation" | "Presence" | "WorkforceManagement" | "OperationalConsole" | "Anomaly" | "All">
  queryType: _Open<"Info" | "Count">
  alertStatus?: _Open<"Active" | "Inactive" | "All">
  viewedStatus?: _Open<"Unread" | "Read" | "All">
  pageNumber?: number
  pageSize?: number
  sortBy?: _Open<"Name" | "DateStart">
  sortOrder?: _Open<"Asc" | "Desc">
}

export interface GetRulesQuery {
  ruleType: _Open<"Conversation" | "Presence" | "WorkforceManagement" | "OperationalConsole" | "Anomaly" | "All">
  queryType: _Open<"Info" | "Count">
  enabledType?: _Open<"Enabled" | "Disabled" | "All">
  pageNumber?: number
  pageSize?: number
  sortBy?: _Open<"Name" | "DateCreated">
  sortOrder?: _Open<"Asc" | "Desc">
  ruleName?: string
  nameSearchType?: _Open<"Exact" | "Contains" | "Unknown">
}

export interface ModifiableRuleProperties {
  id?: string
  name: string
  description?: string
  enabled?: boolean
  notifications?: AlertNotification[]
  sendExitingAlarmNotifications?: boolean
  waitBetweenNotificationMs?: number
  conditions?: CommonRuleConditions
  selfUri?: string
}

export interface MuteSnoozeFields {
  dateStart: string
  dateEnd: string
}

export interface UnreadFields {
  state: boolean
}
export {}

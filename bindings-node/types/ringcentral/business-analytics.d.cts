// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class BusinessAnalyticsApi extends _RingCentralGroup {
  /** POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch */
  analyticsCallsAggregationFetch<W extends boolean = false>(body: AggregationRequest, options?: { accountId?: string; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<AggregationResponse, W>
  /** All items of POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch */
  analyticsCallsAggregationFetchIter<W extends boolean = false>(body: AggregationRequest, options?: { accountId?: string; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AggregationResponseRecord, AggregationResponse, W>
  /** POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch */
  analyticsCallsTimelineFetch<W extends boolean = false>(interval: _Open<"Hour" | "Day" | "Week" | "Month">, body: TimelineRequest, options?: { accountId?: string; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<TimelineResponse, W>
  /** All items of POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch */
  analyticsCallsTimelineFetchIter<W extends boolean = false>(interval: _Open<"Hour" | "Day" | "Week" | "Month">, body: TimelineRequest, options?: { accountId?: string; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TimelineResponseRecord, TimelineResponse, W>
}

export interface AdvancedTimeSettings {
  includeDays?: DayOfWeek[]
  includeHours?: HoursInterval[]
}

export type AggregationInterval = _Open<"Hour" | "Day" | "Week" | "Month">

export interface AggregationRequest {
  grouping: Grouping
  timeSettings: TimeSettings
  callFilters?: CallFilters
  responseOptions: AggregationResponseOptions
}

export interface AggregationResponse {
  paging: ResponsePaging
  data: AggregationResponseData
}

export interface AggregationResponseData {
  groupedBy: GroupingOptions
  records?: AggregationResponseRecord[]
}

export interface AggregationResponseOptions {
  counters?: AggregationResponseOptionsCounters
  timers?: AggregationResponseOptionsTimers
}

export interface AggregationResponseOptionsCounters {
  allCalls?: AggregationResponseOptionsCountersAllCalls
  callsByDirection?: AggregationResponseOptionsCountersCallsByDirection
  callsByOrigin?: AggregationResponseOptionsCountersCallsByOrigin
  callsByResponse?: AggregationResponseOptionsCountersCallsByResponse
  callsSegments?: AggregationResponseOptionsCountersCallsSegments
  callsByResult?: AggregationResponseOptionsCountersCallsByResult
  callsByCompanyHours?: AggregationResponseOptionsCountersCallsByCompanyHours
  callsByQueueSla?: AggregationResponseOptionsCountersCallsByQueueSla
  callsByActions?: AggregationResponseOptionsCountersCallsByActions
  callsByType?: AggregationResponseOptionsCountersCallsByType
  callsByEndingParty?: AggregationResponseOptionsCountersCallsByEndingParty
  queueOpportunities?: AggregationResponseOptionsCountersQueueOpportunities
  callsByQueueHours?: AggregationResponseOptionsCountersCallsByQueueHours
}

export interface AggregationResponseOptionsCountersAllCalls {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsCountersCallsByActions {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsCountersCallsByCompanyHours {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsCountersCallsByDirection {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsCountersCallsByEndingParty {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsCountersCallsByOrigin {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsCountersCallsByQueueHours {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsCountersCallsByQueueSla {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsCountersCallsByResponse {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsCountersCallsByResult {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsCountersCallsByType {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsCountersCallsSegments {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsCountersQueueOpportunities {
  aggregationType: QueueOpportunitiesAggregationType
}

export interface AggregationResponseOptionsTimers {
  allCallsDuration?: AggregationResponseOptionsTimersAllCallsDuration
  callsDurationByDirection?: AggregationResponseOptionsTimersCallsDurationByDirection
  callsDurationByOrigin?: AggregationResponseOptionsTimersCallsDurationByOrigin
  callsDurationByResponse?: AggregationResponseOptionsTimersCallsDurationByResponse
  callsSegmentsDuration?: AggregationResponseOptionsTimersCallsSegmentsDuration
  callsDurationByResult?: AggregationResponseOptionsTimersCallsDurationByResult
  callsDurationByCompanyHours?: AggregationResponseOptionsTimersCallsDurationByCompanyHours
  callsDurationByQueueSla?: AggregationResponseOptionsTimersCallsDurationByQueueSla
  callsDurationByType?: AggregationResponseOptionsTimersCallsDurationByType
  callsDurationByEndingParty?: AggregationResponseOptionsTimersCallsDurationByEndingParty
  callsDurationByQueueHours?: AggregationResponseOptionsTimersCallsDurationByQueueHours
}

export interface AggregationResponseOptionsTimersAllCallsDuration {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsTimersCallsDurationByCompanyHours {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsTimersCallsDurationByDirection {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsTimersCallsDurationByEndingParty {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsTimersCallsDurationByOrigin {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsTimersCallsDurationByQueueHours {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsTimersCallsDurationByQueueSla {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsTimersCallsDurationByResponse {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsTimersCallsDurationByResult {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsTimersCallsDurationByType {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseOptionsTimersCallsSegmentsDuration {
  aggregationType: AggregationType
  aggregationInterval?: AggregationInterval
}

export interface AggregationResponseRecord {
  key: string
  info?: KeyInfo
  timers?: CallsTimers
  counters?: CallsCounters
}

export type AggregationType = _Open<"Sum" | "Average" | "Max" | "Min" | "Percent">

export interface AllCalls {
  valueType: ValueType
  values: number
}

export type CallAction = _Open<"HoldOff" | "HoldOn" | "ParkOn" | "ParkOff" | "BlindTransfer" | "WarmTransfer" | "DTMFTransfer">

export interface CallDurationFilter {
  minSeconds?: number
  maxSeconds?: number
}

export interface CallFilters {
  extensionFilters?: ExtensionFilters
  queues?: string[]
  calledNumbers?: string[]
  directions?: Direction[]
  origins?: Origin[]
  callResponses?: CallResponse[]
  callResults?: CallResult[]
  callSegments?: CallSegmentFilter[]
  callActions?: CallAction[]
  companyHours?: CompanyHoursOptions[]
  callDuration?: CallDurationFilter
  timeSpent?: TimeSpentFilter
  queueSla?: QueueSlaOptions[]
  callTypes?: CallType[]
  endingParties?: EndingParty[]
  queueHours?: QueueHoursOptions[]
}

export type CallResponse = _Open<"Answered" | "NotAnswered" | "Connected" | "NotConnected">

export type CallResult = _Open<"Completed" | "Abandoned" | "Voicemail" | "Unknown" | "Missed" | "Accepted" | "Transferred" | "PickedUp" | "Forwarded" | "AnsweredElsewhere">

export interface CallSegmentFilter {
  segment: CallSegmentOptions
  length?: CallSegmentLengthFilter
}

export interface CallSegmentLengthFilter {
  minSeconds?: number
  maxSeconds?: number
}

export type CallSegmentOptions = _Open<"Ringing" | "LiveTalk" | "Hold" | "Park" | "Transfer" | "IvrPrompt" | "Voicemail" | "VmGreeting" | "Setup" | "Forwarding">

export type CallType = _Open<"Direct" | "FromQueue" | "ParkRetrieval" | "Transferred" | "Outbound" | "Overflow" | "QueueCallPickup">

export interface CallsByActions {
  valueType: ValueType
  values: CallsByActionsBreakdown
}

export interface CallsByActionsBreakdown {
  parkOn: number
  parkOff: number
  holdOn: number
  holdOff: number
  blindTransfer: number
  warmTransfer: number
  dtmfTransfer: number
}

export interface CallsByCompanyHours {
  valueType: ValueType
  values: CallsByCompanyHoursBreakdown
}

export interface CallsByCompanyHoursBreakdown {
  businessHours: number
  afterHours: number
}

export interface CallsByDirection {
  valueType: ValueType
  values: CallsByDirectionBreakdown
}

export interface CallsByDirectionBreakdown {
  inbound: number
  outbound: number
}

export interface CallsByEndingParty {
  valueType: ValueType
  values: CallsByEndingPartyBreakdown
}

export interface CallsByEndingPartyBreakdown {
  caller: number
  callee: number
  system: number
}

export interface CallsByOrigin {
  valueType: ValueType
  values: CallsByOriginBreakdown
}

export interface CallsByOriginBreakdown {
  internal: number
  external: number
}

export interface CallsByQueueHours {
  valueType: ValueType
  values: CallsByQueueHoursBreakdown
}

export interface CallsByQueueHoursBreakdown {
  businessHours: number
  afterHours: number
}

export interface CallsByQueueSla {
  valueType: ValueType
  values: CallsByQueueSlaBreakdown
}

export interface CallsByQueueSlaBreakdown {
  inSla: number
  outOfSla: number
}

export interface CallsByResponse {
  valueType: ValueType
  values: CallsByResponseBreakdown
}

export interface CallsByResponseBreakdown {
  answered: number
  notAnswered: number
  connected: number
  notConnected: number
}

export interface CallsByResult {
  valueType: ValueType
  values: CallsByResultBreakdown
}

export interface CallsByResultBreakdown {
  completed: number
  abandoned: number
  voicemail: number
  missed: number
  accepted: number
  unknown: number
  transferred: number
  pickedUp: number
  answeredElsewhere: number
  forwarded: number
}

export interface CallsBySegments {
  valueType: ValueType
  values: CallsBySegmentsBreakdown
}

export interface CallsBySegmentsBreakdown {
  ringing: number
  liveTalk: number
  hold: number
  park: number
  transfer: number
  ivrPrompt: number
  voicemail: number
  vmGreeting: number
  setup: number
  forwarding: number
}

export interface CallsByType {
  valueType: ValueType
  values: CallsByTypeBreakdown
}

export interface CallsByTypeBreakdown {
  direct: number
  fromQueue: number
  parkRetrieval: number
  transferred: number
  outbound: number
  overflow: number
  queueCallPickup: number
}

export interface CallsCounters {
  allCalls?: AllCalls
  callsByDirection?: CallsByDirection
  callsByOrigin?: CallsByOrigin
  callsByResponse?: CallsByResponse
  callsSegments?: CallsBySegments
  callsByResult?: CallsByResult
  callsByEndingParty?: CallsByEndingParty
  callsActions?: CallsByActions
  callsByCompanyHours?: CallsByCompanyHours
  callsByQueueSla?: CallsByQueueSla
  callsByType?: CallsByType
  queueOpportunities?: QueueOpportunities
  callsByQueueHours?: CallsByQueueHours
}

export interface CallsTimers {
  allCalls?: AllCalls
  callsByDirection?: CallsByDirection
  callsByOrigin?: CallsByOrigin
  callsByResponse?: CallsByResponse
  callsSegments?: CallsBySegments
  callsByResult?: CallsByResult
  callsByEndingParty?: CallsByEndingParty
  callsByCompanyHours?: CallsByCompanyHours
  callsByQueueSla?: CallsByQueueSla
  callsByType?: CallsByType
  callsByQueueHours?: CallsByQueueHours
}

export type CompanyHoursOptions = _Open<"BusinessHours" | "AfterHours">

export type DayOfWeek = _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday">

export interface DirectGrouping {
  groupBy: GroupingOptions
  keys?: string[]
}

export type Direction = _Open<"Inbound" | "Outbound">

export type EndingParty = _Open<"Caller" | "Callee" | "System">

export interface ExtensionFilters {
  fromIds?: string[]
  toIds?: string[]
}

export type Grouping = DirectGrouping | GroupingByMembers

export interface GroupingByMembers {
  groupByMembers: MembersGroupingOptions
  keys?: string[]
}

export type GroupingOptions = _Open<"Company" | "CompanyNumbers" | "Users" | "Queues" | "IVRs" | "IVAs" | "SharedLines" | "UserGroups" | "Sites" | "Departments">

export interface HoursInterval {
  from: string
  to: string
}

export interface KeyInfo {
  extensionNumber?: string
  name?: string
}

export type MembersGroupingOptions = _Open<"Department" | "UserGroup" | "Queue" | "Site">

export type Origin = _Open<"Internal" | "External">

export type QueueHoursOptions = _Open<"BusinessHours" | "AfterHours">

export interface QueueOpportunities {
  valueType: ValueType
  values: number
}

export type QueueOpportunitiesAggregationType = _Open<"Sum">

export type QueueSlaOptions = _Open<"InSla" | "OutSla">

export interface ResponsePaging {
  page: number
  perPage: number
  totalPages: number
  totalElements: number
}

export interface TimeRange {
  timeFrom: string
  timeTo: string
}

export interface TimeSettings {
  timeZone: string
  timeRange: TimeRange
  advancedTimeSettings?: AdvancedTimeSettings
}

export interface TimeSpentFilter {
  minSeconds?: number
  maxSeconds?: number
}

export interface TimelineRequest {
  grouping: Grouping
  timeSettings: TimeSettings
  callFilters?: CallFilters
  responseOptions: TimelineResponseOptions
}

export interface TimelineResponse {
  paging: ResponsePaging
  data: TimelineResponseData
}

export interface TimelineResponseData {
  groupedBy: GroupingOptions
  records?: TimelineResponseRecord[]
}

export interface TimelineResponseOptions {
  counters?: TimelineResponseOptionsCounters
  timers?: TimelineResponseOptionsTimers
}

export interface TimelineResponseOptionsCounters {
  allCalls?: boolean
  callsByDirection?: boolean
  callsByOrigin?: boolean
  callsByResponse?: boolean
  callsSegments?: boolean
  callsByResult?: boolean
  callsByEndingParty?: boolean
  callsByCompanyHours?: boolean
  callsByQueueSla?: boolean
  callsByActions?: boolean
  callsByType?: boolean
  queueOpportunities?: boolean
  callsByQueueHours?: boolean
}

export interface TimelineResponseOptionsTimers {
  allCallsDuration?: boolean
  callsDurationByDirection?: boolean
  callsDurationByOrigin?: boolean
  callsDurationByResponse?: boolean
  callsSegmentsDuration?: boolean
  callsDurationByResult?: boolean
  callsDurationByEndingParty?: boolean
  callsDurationByCompanyHours?: boolean
  callsDurationByQueueSla?: boolean
  callsDurationByType?: boolean
  callsDurationByQueueHours?: boolean
}

export interface TimelineResponsePoint {
  time: string
  timers?: CallsTimers
  counters?: CallsCounters
}

export interface TimelineResponseRecord {
  key: string
  info?: KeyInfo
  points?: TimelineResponsePoint[]
}

export type ValueType = _Open<"Percent" | "Seconds" | "Instances">
export {}

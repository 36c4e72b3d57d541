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

class _RespondingBusinessAnalyticsApi(_RespondingGroup):
    def analytics_calls_aggregation_fetch(self, body: AggregationRequest | _Mapping[str, _Any], *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def analytics_calls_aggregation_fetch_iter(self, body: AggregationRequest | _Mapping[str, _Any], *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AggregationResponseRecord, _Response]: ...
    def analytics_calls_timeline_fetch(self, interval: _Literal["Hour", "Day", "Week", "Month"] | str, body: TimelineRequest | _Mapping[str, _Any], *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> _Response: ...
    def analytics_calls_timeline_fetch_iter(self, interval: _Literal["Hour", "Day", "Week", "Month"] | str, body: TimelineRequest | _Mapping[str, _Any], *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TimelineResponseRecord, _Response]: ...

class BusinessAnalyticsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingBusinessAnalyticsApi: ...
    def analytics_calls_aggregation_fetch(self, body: AggregationRequest | _Mapping[str, _Any], *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> AggregationResponse:
        """POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch"""
    def analytics_calls_aggregation_fetch_iter(self, body: AggregationRequest | _Mapping[str, _Any], *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AggregationResponseRecord, AggregationResponse]:
        """All items of POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch"""
    def analytics_calls_timeline_fetch(self, interval: _Literal["Hour", "Day", "Week", "Month"] | str, body: TimelineRequest | _Mapping[str, _Any], *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ...) -> TimelineResponse:
        """POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch"""
    def analytics_calls_timeline_fetch_iter(self, interval: _Literal["Hour", "Day", "Week", "Month"] | str, body: TimelineRequest | _Mapping[str, _Any], *, account_id: str | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TimelineResponseRecord, TimelineResponse]:
        """All items of POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch"""

class AdvancedTimeSettings(_Model):
    include_days: list[DayOfWeek]
    include_hours: list[HoursInterval]

AggregationInterval = _Literal["Hour", "Day", "Week", "Month"] | str

class AggregationRequest(_Model):
    grouping: Grouping
    time_settings: TimeSettings
    call_filters: CallFilters
    response_options: AggregationResponseOptions

class AggregationResponse(_Model):
    paging: ResponsePaging
    data: AggregationResponseData

class AggregationResponseData(_Model):
    grouped_by: GroupingOptions
    records: list[AggregationResponseRecord]

class AggregationResponseOptions(_Model):
    counters: AggregationResponseOptionsCounters
    timers: AggregationResponseOptionsTimers

class AggregationResponseOptionsCounters(_Model):
    all_calls: AggregationResponseOptionsCountersAllCalls
    calls_by_direction: AggregationResponseOptionsCountersCallsByDirection
    calls_by_origin: AggregationResponseOptionsCountersCallsByOrigin
    calls_by_response: AggregationResponseOptionsCountersCallsByResponse
    calls_segments: AggregationResponseOptionsCountersCallsSegments
    calls_by_result: AggregationResponseOptionsCountersCallsByResult
    calls_by_company_hours: AggregationResponseOptionsCountersCallsByCompanyHours
    calls_by_queue_sla: AggregationResponseOptionsCountersCallsByQueueSla
    calls_by_actions: AggregationResponseOptionsCountersCallsByActions
    calls_by_type: AggregationResponseOptionsCountersCallsByType
    calls_by_ending_party: AggregationResponseOptionsCountersCallsByEndingParty
    queue_opportunities: AggregationResponseOptionsCountersQueueOpportunities
    calls_by_queue_hours: AggregationResponseOptionsCountersCallsByQueueHours

class AggregationResponseOptionsCountersAllCalls(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsCountersCallsByActions(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsCountersCallsByCompanyHours(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsCountersCallsByDirection(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsCountersCallsByEndingParty(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsCountersCallsByOrigin(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsCountersCallsByQueueHours(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsCountersCallsByQueueSla(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsCountersCallsByResponse(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsCountersCallsByResult(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsCountersCallsByType(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsCountersCallsSegments(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsCountersQueueOpportunities(_Model):
    aggregation_type: QueueOpportunitiesAggregationType

class AggregationResponseOptionsTimers(_Model):
    all_calls_duration: AggregationResponseOptionsTimersAllCallsDuration
    calls_duration_by_direction: AggregationResponseOptionsTimersCallsDurationByDirection
    calls_duration_by_origin: AggregationResponseOptionsTimersCallsDurationByOrigin
    calls_duration_by_response: AggregationResponseOptionsTimersCallsDurationByResponse
    calls_segments_duration: AggregationResponseOptionsTimersCallsSegmentsDuration
    calls_duration_by_result: AggregationResponseOptionsTimersCallsDurationByResult
    calls_duration_by_company_hours: AggregationResponseOptionsTimersCallsDurationByCompanyHours
    calls_duration_by_queue_sla: AggregationResponseOptionsTimersCallsDurationByQueueSla
    calls_duration_by_type: AggregationResponseOptionsTimersCallsDurationByType
    calls_duration_by_ending_party: AggregationResponseOptionsTimersCallsDurationByEndingParty
    calls_duration_by_queue_hours: AggregationResponseOptionsTimersCallsDurationByQueueHours

class AggregationResponseOptionsTimersAllCallsDuration(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsTimersCallsDurationByCompanyHours(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsTimersCallsDurationByDirection(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsTimersCallsDurationByEndingParty(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsTimersCallsDurationByOrigin(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsTimersCallsDurationByQueueHours(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsTimersCallsDurationByQueueSla(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsTimersCallsDurationByResponse(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsTimersCallsDurationByResult(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsTimersCallsDurationByType(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseOptionsTimersCallsSegmentsDuration(_Model):
    aggregation_type: AggregationType
    aggregation_interval: AggregationInterval

class AggregationResponseRecord(_Model):
    key: str
    info: KeyInfo
    timers: CallsTimers
    counters: CallsCounters

AggregationType = _Literal["Sum", "Average", "Max", "Min", "Percent"] | str

class AllCalls(_Model):
    value_type: ValueType
    values_: float

CallAction = _Literal["HoldOff", "HoldOn", "ParkOn", "ParkOff", "BlindTransfer", "WarmTransfer", "DTMFTransfer"] | str

class CallDurationFilter(_Model):
    min_seconds: int
    max_seconds: int

class CallFilters(_Model):
    extension_filters: ExtensionFilters
    queues: list[str]
    called_numbers: list[str]
    directions: list[Direction]
    origins: list[Origin]
    call_responses: list[CallResponse]
    call_results: list[CallResult]
    call_segments: list[CallSegmentFilter]
    call_actions: list[CallAction]
    company_hours: list[CompanyHoursOptions]
    call_duration: CallDurationFilter
    time_spent: TimeSpentFilter
    queue_sla: list[QueueSlaOptions]
    call_types: list[CallType]
    ending_parties: list[EndingParty]
    queue_hours: list[QueueHoursOptions]

CallResponse = _Literal["Answered", "NotAnswered", "Connected", "NotConnected"] | str

CallResult = _Literal["Completed", "Abandoned", "Voicemail", "Unknown", "Missed", "Accepted", "Transferred", "PickedUp", "Forwarded", "AnsweredElsewhere"] | str

class CallSegmentFilter(_Model):
    segment: CallSegmentOptions
    length: CallSegmentLengthFilter

class CallSegmentLengthFilter(_Model):
    min_seconds: int
    max_seconds: int

CallSegmentOptions = _Literal["Ringing", "LiveTalk", "Hold", "Park", "Transfer", "IvrPrompt", "Voicemail", "VmGreeting", "Setup", "Forwarding"] | str

CallType = _Literal["Direct", "FromQueue", "ParkRetrieval", "Transferred", "Outbound", "Overflow", "QueueCallPickup"] | str

class CallsByActions(_Model):
    value_type: ValueType
    values_: CallsByActionsBreakdown

class CallsByActionsBreakdown(_Model):
    park_on: float
    park_off: float
    hold_on: float
    hold_off: float
    blind_transfer: float
    warm_transfer: float
    dtmf_transfer: float

class CallsByCompanyHours(_Model):
    value_type: ValueType
    values_: CallsByCompanyHoursBreakdown

class CallsByCompanyHoursBreakdown(_Model):
    business_hours: float
    after_hours: float

class CallsByDirection(_Model):
    value_type: ValueType
    values_: CallsByDirectionBreakdown

class CallsByDirectionBreakdown(_Model):
    inbound: float
    outbound: float

class CallsByEndingParty(_Model):
    value_type: ValueType
    values_: CallsByEndingPartyBreakdown

class CallsByEndingPartyBreakdown(_Model):
    caller: float
    callee: float
    system: float

class CallsByOrigin(_Model):
    value_type: ValueType
    values_: CallsByOriginBreakdown

class CallsByOriginBreakdown(_Model):
    internal: float
    external: float

class CallsByQueueHours(_Model):
    value_type: ValueType
    values_: CallsByQueueHoursBreakdown

class CallsByQueueHoursBreakdown(_Model):
    business_hours: float
    after_hours: float

class CallsByQueueSla(_Model):
    value_type: ValueType
    values_: CallsByQueueSlaBreakdown

class CallsByQueueSlaBreakdown(_Model):
    in_sla: float
    out_of_sla: float

class CallsByResponse(_Model):
    value_type: ValueType
    values_: CallsByResponseBreakdown

class CallsByResponseBreakdown(_Model):
    answered: float
    not_answered: float
    connected: float
    not_connected: float

class CallsByResult(_Model):
    value_type: ValueType
    values_: CallsByResultBreakdown

class CallsByResultBreakdown(_Model):
    completed: float
    abandoned: float
    voicemail: float
    missed: float
    accepted: float
    unknown: float
    transferred: float
    picked_up: float
    answered_elsewhere: float
    forwarded: float

class CallsBySegments(_Model):
    value_type: ValueType
    values_: CallsBySegmentsBreakdown

class CallsBySegmentsBreakdown(_Model):
    ringing: float
    live_talk: float
    hold: float
    park: float
    transfer: float
    ivr_prompt: float
    voicemail: float
    vm_greeting: float
    setup: float
    forwarding: float

class CallsByType(_Model):
    value_type: ValueType
    values_: CallsByTypeBreakdown

class CallsByTypeBreakdown(_Model):
    direct: float
    from_queue: float
    park_retrieval: float
    transferred: float
    outbound: float
    overflow: float
    queue_call_pickup: float

class CallsCounters(_Model):
    all_calls: AllCalls
    calls_by_direction: CallsByDirection
    calls_by_origin: CallsByOrigin
    calls_by_response: CallsByResponse
    calls_segments: CallsBySegments
    calls_by_result: CallsByResult
    calls_by_ending_party: CallsByEndingParty
    calls_actions: CallsByActions
    calls_by_company_hours: CallsByCompanyHours
    calls_by_queue_sla: CallsByQueueSla
    calls_by_type: CallsByType
    queue_opportunities: QueueOpportunities
    calls_by_queue_hours: CallsByQueueHours

class CallsTimers(_Model):
    all_calls: AllCalls
    calls_by_direction: CallsByDirection
    calls_by_origin: CallsByOrigin
    calls_by_response: CallsByResponse
    calls_segments: CallsBySegments
    calls_by_result: CallsByResult
    calls_by_ending_party: CallsByEndingParty
    calls_by_company_hours: CallsByCompanyHours
    calls_by_queue_sla: CallsByQueueSla
    calls_by_type: CallsByType
    calls_by_queue_hours: CallsByQueueHours

CompanyHoursOptions = _Literal["BusinessHours", "AfterHours"] | str

DayOfWeek = _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] | str

class DirectGrouping(_Model):
    group_by: GroupingOptions
    keys_: list[str]

Direction = _Literal["Inbound", "Outbound"] | str

EndingParty = _Literal["Caller", "Callee", "System"] | str

class ExtensionFilters(_Model):
    from_ids: list[str]
    to_ids: list[str]

Grouping = DirectGrouping | GroupingByMembers

class GroupingByMembers(_Model):
    group_by_members: MembersGroupingOptions
    keys_: list[str]

GroupingOptions = _Literal["Company", "CompanyNumbers", "Users", "Queues", "IVRs", "IVAs", "SharedLines", "UserGroups", "Sites", "Departments"] | str

class HoursInterval(_Model):
    from_: str
    to: str

class KeyInfo(_Model):
    extension_number: str
    name: str

MembersGroupingOptions = _Literal["Department", "UserGroup", "Queue", "Site"] | str

Origin = _Literal["Internal", "External"] | str

QueueHoursOptions = _Literal["BusinessHours", "AfterHours"] | str

class QueueOpportunities(_Model):
    value_type: ValueType
    values_: float

QueueOpportunitiesAggregationType = _Literal["Sum"] | str

QueueSlaOptions = _Literal["InSla", "OutSla"] | str

class ResponsePaging(_Model):
    page: int
    per_page: int
    total_pages: int
    total_elements: int

class TimeRange(_Model):
    time_from: str
    time_to: str

class TimeSettings(_Model):
    time_zone: str
    time_range: TimeRange
    advanced_time_settings: AdvancedTimeSettings

class TimeSpentFilter(_Model):
    min_seconds: int
    max_seconds: int

class TimelineRequest(_Model):
    grouping: Grouping
    time_settings: TimeSettings
    call_filters: CallFilters
    response_options: TimelineResponseOptions

class TimelineResponse(_Model):
    paging: ResponsePaging
    data: TimelineResponseData

class TimelineResponseData(_Model):
    grouped_by: GroupingOptions
    records: list[TimelineResponseRecord]

class TimelineResponseOptions(_Model):
    counters: TimelineResponseOptionsCounters
    timers: TimelineResponseOptionsTimers

class TimelineResponseOptionsCounters(_Model):
    all_calls: bool
    calls_by_direction: bool
    calls_by_origin: bool
    calls_by_response: bool
    calls_segments: bool
    calls_by_result: bool
    calls_by_ending_party: bool
    calls_by_company_hours: bool
    calls_by_queue_sla: bool
    calls_by_actions: bool
    calls_by_type: bool
    queue_opportunities: bool
    calls_by_queue_hours: bool

class TimelineResponseOptionsTimers(_Model):
    all_calls_duration: bool
    calls_duration_by_direction: bool
    calls_duration_by_origin: bool
    calls_duration_by_response: bool
    calls_segments_duration: bool
    calls_duration_by_result: bool
    calls_duration_by_ending_party: bool
    calls_duration_by_company_hours: bool
    calls_duration_by_queue_sla: bool
    calls_duration_by_type: bool
    calls_duration_by_queue_hours: bool

class TimelineResponsePoint(_Model):
    time: str
    timers: CallsTimers
    counters: CallsCounters

class TimelineResponseRecord(_Model):
    key: str
    info: KeyInfo
    points: list[TimelineResponsePoint]

ValueType = _Literal["Percent", "Seconds", "Instances"] | str

// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { DivisionReference, EntityListing, ErrorBody, QueueReference, UserReference, WorkPlanBidRanks } from './_shared.cjs'

export class WorkforceManagementApi extends _PureCloudGroup {
  /** DELETE /api/v2/workforcemanagement/adherence/adjustments/{adjustmentId} */
  deleteWorkforcemanagementAdherenceAdjustment<W extends boolean = false>(adjustmentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId} */
  deleteWorkforcemanagementBusinessunit<W extends boolean = false>(businessUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId} */
  deleteWorkforcemanagementBusinessunitActivitycode<W extends boolean = false>(businessUnitId: string, activityCodeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId} */
  deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode<W extends boolean = false>(businessUnitId: string, reasonCodeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk */
  deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk<W extends boolean = false>(businessUnitId: string, ids: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory */
  deleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory<W extends boolean = false>(businessUnitId: string, capacityPlanId: string, options?: { beforeDateId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId} */
  deleteWorkforcemanagementBusinessunitPlanninggroup<W extends boolean = false>(businessUnitId: string, planningGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId} */
  deleteWorkforcemanagementBusinessunitSchedulebid<W extends boolean = false>(businessUnitId: string, bidId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId} */
  deleteWorkforcemanagementBusinessunitSchedulebidGroup<W extends boolean = false>(businessUnitId: string, bidId: string, bidGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId} */
  deleteWorkforcemanagementBusinessunitSchedulingRun<W extends boolean = false>(businessUnitId: string, runId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId} */
  deleteWorkforcemanagementBusinessunitServicegoaltemplate<W extends boolean = false>(businessUnitId: string, serviceGoalTemplateId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId} */
  deleteWorkforcemanagementBusinessunitStaffinggroup<W extends boolean = false>(businessUnitId: string, staffingGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId} */
  deleteWorkforcemanagementBusinessunitTimeofflimit<W extends boolean = false>(businessUnitId: string, timeOffLimitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId} */
  deleteWorkforcemanagementBusinessunitTimeoffplan<W extends boolean = false>(businessUnitId: string, timeOffPlanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId} */
  deleteWorkforcemanagementBusinessunitWeekSchedule<W extends boolean = false>(businessUnitId: string, weekId: string, scheduleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BuAsyncScheduleResponse, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId} */
  deleteWorkforcemanagementBusinessunitWeekShorttermforecast<W extends boolean = false>(businessUnitId: string, weekDateId: string, forecastId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId} */
  deleteWorkforcemanagementBusinessunitWorkplanbid<W extends boolean = false>(businessUnitId: string, bidId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId} */
  deleteWorkforcemanagementBusinessunitWorkplanbidGroup<W extends boolean = false>(businessUnitId: string, bidId: string, bidGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/calendar/url/ics */
  deleteWorkforcemanagementCalendarUrlIcs<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId} */
  deleteWorkforcemanagementManagementunit<W extends boolean = false>(managementUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId} @deprecated */
  deleteWorkforcemanagementManagementunitTimeofflimit<W extends boolean = false>(managementUnitId: string, timeOffLimitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId} @deprecated */
  deleteWorkforcemanagementManagementunitTimeoffplan<W extends boolean = false>(managementUnitId: string, timeOffPlanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId} */
  deleteWorkforcemanagementManagementunitWorkplan<W extends boolean = false>(managementUnitId: string, workPlanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId} */
  deleteWorkforcemanagementManagementunitWorkplanrotation<W extends boolean = false>(managementUnitId: string, workPlanRotationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/workforcemanagement/adherence */
  getWorkforcemanagementAdherence<W extends boolean = false>(userId: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<UserScheduleAdherence[], W>
  /** GET /api/v2/workforcemanagement/adherence/adjustments/{adjustmentId} */
  getWorkforcemanagementAdherenceAdjustment<W extends boolean = false>(adjustmentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CurrentAgentAdherenceAdjustment, W>
  /** GET /api/v2/workforcemanagement/adherence/explanations/{explanationId} */
  getWorkforcemanagementAdherenceExplanation<W extends boolean = false>(explanationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceExplanationResponse, W>
  /** GET /api/v2/workforcemanagement/adherence/explanations/jobs/{jobId} */
  getWorkforcemanagementAdherenceExplanationsJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceExplanationJob, W>
  /** GET /api/v2/workforcemanagement/adherence/historical/bulk/jobs/{jobId} */
  getWorkforcemanagementAdherenceHistoricalBulkJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WfmHistoricalAdherenceBulkResponse, W>
  /** GET /api/v2/workforcemanagement/adherence/historical/jobs/{jobId} */
  getWorkforcemanagementAdherenceHistoricalJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WfmHistoricalAdherenceResponse, W>
  /** GET /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/{adjustmentId} */
  getWorkforcemanagementAgentAdherenceAdjustment<W extends boolean = false>(agentId: string, adjustmentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceAdjustment, W>
  /** GET /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId} */
  getWorkforcemanagementAgentAdherenceExplanation<W extends boolean = false>(agentId: string, explanationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceExplanationResponse, W>
  /** GET /api/v2/workforcemanagement/agents/{agentId}/managementunit */
  getWorkforcemanagementAgentManagementunit<W extends boolean = false>(agentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentManagementUnitReference, W>
  /** GET /api/v2/workforcemanagement/agents/me/adherence/historical/jobs/{jobId} */
  getWorkforcemanagementAgentsMeAdherenceHistoricalJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WfmAgentHistoricalAdherenceResponse, W>
  /** GET /api/v2/workforcemanagement/agents/me/managementunit */
  getWorkforcemanagementAgentsMeManagementunit<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<AgentManagementUnitReference, W>
  /** GET /api/v2/workforcemanagement/alternativeshifts/offers/jobs/{jobId} */
  getWorkforcemanagementAlternativeshiftsOffersJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AlternativeShiftJobResponse, W>
  /** GET /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs/{jobId} */
  getWorkforcemanagementAlternativeshiftsOffersSearchJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AlternativeShiftJobResponse, W>
  /** GET /api/v2/workforcemanagement/alternativeshifts/settings */
  getWorkforcemanagementAlternativeshiftsSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<AlternativeShiftBuSettingsResponse, W>
  /** GET /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId} */
  getWorkforcemanagementAlternativeshiftsTrade<W extends boolean = false>(tradeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AlternativeShiftTradeResponse, W>
  /** GET /api/v2/workforcemanagement/alternativeshifts/trades */
  getWorkforcemanagementAlternativeshiftsTrades<W extends boolean = false>(options?: { forceAsync?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ListAlternativeShiftTradesResponse, W>
  /** GET /api/v2/workforcemanagement/alternativeshifts/trades/jobs/{jobId} */
  getWorkforcemanagementAlternativeshiftsTradesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AlternativeShiftJobResponse, W>
  /** GET /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs/{jobId} */
  getWorkforcemanagementAlternativeshiftsTradesStateJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AlternativeShiftJobResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId} */
  getWorkforcemanagementBusinessunit<W extends boolean = false>(businessUnitId: string, options?: { expand?: _Many<_Open<"settings" | "settings.timeZone" | "settings.startDayOfWeek" | "settings.shortTermForecasting" | "settings.scheduling" | "settings.notifications.scheduling" | "settings.learning" | "settings.coaching">>; includeSchedulingDefaultMessageSeverities?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<BusinessUnitResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId} */
  getWorkforcemanagementBusinessunitActivitycode<W extends boolean = false>(businessUnitId: string, activityCodeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BusinessUnitActivityCode, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes */
  getWorkforcemanagementBusinessunitActivitycodes<W extends boolean = false>(businessUnitId: string, options?: { forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<BusinessUnitActivityCodeListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId} */
  getWorkforcemanagementBusinessunitActivityplan<W extends boolean = false>(businessUnitId: string, activityPlanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/deletions/jobs/{jobId} */
  getWorkforcemanagementBusinessunitActivityplanDeletionsJob<W extends boolean = false>(businessUnitId: string, activityPlanId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanJobResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/jobs */
  getWorkforcemanagementBusinessunitActivityplanJobs<W extends boolean = false>(businessUnitId: string, activityPlanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanJobResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/deletions/jobs/{jobId} */
  getWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJob<W extends boolean = false>(businessUnitId: string, activityPlanId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanJobResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/deletions/jobs/{jobId} */
  getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJob<W extends boolean = false>(businessUnitId: string, activityPlanId: string, occurrenceId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanJobResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/{sessionId}/users/deletions/jobs/{jobId} */
  getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJob<W extends boolean = false>(businessUnitId: string, activityPlanId: string, occurrenceId: string, sessionId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanJobResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs/{jobId} */
  getWorkforcemanagementBusinessunitActivityplanRunsJob<W extends boolean = false>(businessUnitId: string, activityPlanId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanJobResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans */
  getWorkforcemanagementBusinessunitActivityplans<W extends boolean = false>(businessUnitId: string, options?: { state?: _Open<"Active" | "Inactive"> } & _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/jobs */
  getWorkforcemanagementBusinessunitActivityplansJobs<W extends boolean = false>(businessUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanJobListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/bulk */
  getWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk<W extends boolean = false>(businessUnitId: string, adjustmentIds: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceAdjustmentsListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs/{jobId} */
  getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJob<W extends boolean = false>(businessUnitId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BuAdherenceAdjustmentsQueryJob, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs */
  getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs<W extends boolean = false>(businessUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BuAdherenceAdjustmentsQueryJobsReferenceListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId} */
  getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode<W extends boolean = false>(businessUnitId: string, reasonCodeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceAdjustmentsReasonCode, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes */
  getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes<W extends boolean = false>(businessUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceAdjustmentsReasonCodesListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk */
  getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk<W extends boolean = false>(businessUnitId: string, ids: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceAdjustmentsReasonCodesListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/settings */
  getWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings<W extends boolean = false>(businessUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BuAdherenceAdjustmentsSettings, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings */
  getWorkforcemanagementBusinessunitAlternativeshiftsSettings<W extends boolean = false>(businessUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AlternativeShiftBuSettingsResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/{tradeId} */
  getWorkforcemanagementBusinessunitAlternativeshiftsTrade<W extends boolean = false>(businessUnitId: string, tradeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AlternativeShiftTradeResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search/jobs/{jobId} */
  getWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob<W extends boolean = false>(businessUnitId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BuAlternativeShiftJobResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId} */
  getWorkforcemanagementBusinessunitCapacityplan<W extends boolean = false>(businessUnitId: string, capacityPlanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CapacityPlanResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/forecast */
  getWorkforcemanagementBusinessunitCapacityplanForecast<W extends boolean = false>(businessUnitId: string, capacityPlanId: string, options?: { granularity?: _Open<"weekly" | "monthly"> } & _Inline<W>, call?: _Call<W>): _Answer<CapacityPlanForecastInputsResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId} */
  getWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast<W extends boolean = false>(businessUnitId: string, weekDateId: string, forecastId: string, options?: { granularity?: _Open<"weekly" | "monthly"> } & _Inline<W>, call?: _Call<W>): _Answer<LongTermRequirementsResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans */
  getWorkforcemanagementBusinessunitCapacityplans<W extends boolean = false>(businessUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CapacityPlansListResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations */
  getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations<W extends boolean = false>(businessUnitId: string, capacityPlanId: string, options?: { granularity?: _Open<"weekly" | "monthly"> } & _Inline<W>, call?: _Call<W>): _Answer<CapacityPlanStaffingGroupAllocationsResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffingrequirements */
  getWorkforcemanagementBusinessunitCapacityplanStaffingrequirements<W extends boolean = false>(businessUnitId: string, capacityPlanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CapacityPlanStaffingRequirementResult, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/jobs/{jobId} */
  getWorkforcemanagementBusinessunitDecisionmetricsJob<W extends boolean = false>(businessUnitId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionMetricsUpdateJobResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday/planninggroups */
  getWorkforcemanagementBusinessunitIntradayPlanninggroups<W extends boolean = false>(businessUnitId: string, date: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WfmIntradayPlanningGroupListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session (preview) */
  getWorkforcemanagementBusinessunitMainforecastContinuousforecastSession<W extends boolean = false>(businessUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ContinuousForecastGetSessionResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs/{jobId} */
  getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob<W extends boolean = false>(businessUnitId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AggregatedSessionExportJobStatus, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs/{jobId} */
  getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob<W extends boolean = false>(businessUnitId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AggregatedHistoricalExportJobStatus, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs/{jobId} */
  getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob<W extends boolean = false>(businessUnitId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AggregatedSnapshotExportJobStatus, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId} (preview) */
  getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId<W extends boolean = false>(businessUnitId: string, sessionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ContinuousForecastSessionResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}/snapshot/{snapshotId} (preview) */
  getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId<W extends boolean = false>(businessUnitId: string, sessionId: string, snapshotId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ContinuousForecastSnapshotResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/managementunits */
  getWorkforcemanagementBusinessunitManagementunits<W extends boolean = false>(businessUnitId: string, options?: { feature?: _Open<"AgentHistoricalAdherence" | "AgentHistoricalAdherenceConformance" | "AgentSchedule" | "AgentAdherenceAdjustments" | "AgentTimeOffRequest" | "AgentWorkPlanBid" | "AgentScheduleBid" | "AgentShiftTrade" | "AlternativeShift" | "Coaching" | "Learning" | "AgentUnavailableTimes" | "AgentSelfScheduleJob" | "AgentSelfScheduleOffers" | "AgentSelfScheduleQuery" | "AgentSelfScheduleActivityMove" | "SelfScheduleSettings" | "AgentSelfScheduleSettings" | "AgentOpportunitiesQuery" | "AgentOpportunitiesEnrollments" | "AgentOpportunitiesEnrollmentsStatuses" | "AgentSchedulingPreferencesQuery" | "AgentSchedulingPreferences" | "AgentSchedulingPreferencesSettings" | "ActivityCodes" | "ActivityPlans" | "AdherenceAdjustmentsSettings" | "AdherenceAdjustmentsReasonCodes" | "AdherenceAdjustments" | "UnavailableTimes" | "Agents" | "BuActivityCodes" | "BusinessUnits" | "CapacityPlan" | "CapacityPlanForecastInputs" | "CapacityPlanPerformancePrediction" | "ContinuousForecast" | "HistoricalAdherence" | "HistoricalShrinkage" | "IntradayMonitoring" | "BuIntradayMonitoring" | "ManagementUnits" | "RealTimeAdherence" | "Schedules" | "BuSchedules" | "ServiceGoalTemplates" | "PlanningGroups" | "LongTermStaffing" | "ShiftTrading" | "ShortTermForecasts" | "BuShortTermForecasts" | "StaffingGroups" | "TimeOffPlans" | "TimeOffRequests" | "TimeOffLimits" | "WorkPlanBids" | "WorkPlanBidGroups" | "WorkPlanRotations" | "WorkPlans" | "ScheduleBid" | "ScheduleBidGroup" | "Opportunities" | "OpportunitiesQuery" | "OpportunitiesEnrollmentsQuery" | "OpportunitiesExternalActivitiesQuery" | "OpportunitiesStatuses" | "OpportunitiesEnrollmentsStatuses" | "SchedulingPreferencesQuery" | "SchedulingPreferencesSettings" | "DecisionMetrics">; divisionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ManagementUnitListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/minimumstaffing/settings */
  getWorkforcemanagementBusinessunitMinimumstaffingSettings<W extends boolean = false>(businessUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<MinimumStaffingResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/{opportunityId} */
  getWorkforcemanagementBusinessunitOpportunity<W extends boolean = false>(businessUnitId: string, opportunityId: string, options?: { expand?: _Open<"agentIds"> } & _Inline<W>, call?: _Call<W>): _Answer<OpportunityResultWithAgentIds, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId} */
  getWorkforcemanagementBusinessunitPlanninggroup<W extends boolean = false>(businessUnitId: string, planningGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PlanningGroup, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups */
  getWorkforcemanagementBusinessunitPlanninggroups<W extends boolean = false>(businessUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PlanningGroupList, W>
  /** GET /api/v2/workforcemanagement/businessunits */
  getWorkforcemanagementBusinessunits<W extends boolean = false>(options?: { feature?: _Open<"AgentHistoricalAdherence" | "AgentHistoricalAdherenceConformance" | "AgentSchedule" | "AgentAdherenceAdjustments" | "AgentTimeOffRequest" | "AgentWorkPlanBid" | "AgentScheduleBid" | "AgentShiftTrade" | "AlternativeShift" | "Coaching" | "Learning" | "AgentUnavailableTimes" | "AgentSelfScheduleJob" | "AgentSelfScheduleOffers" | "AgentSelfScheduleQuery" | "AgentSelfScheduleActivityMove" | "SelfScheduleSettings" | "AgentSelfScheduleSettings" | "AgentOpportunitiesQuery" | "AgentOpportunitiesEnrollments" | "AgentOpportunitiesEnrollmentsStatuses" | "AgentSchedulingPreferencesQuery" | "AgentSchedulingPreferences" | "AgentSchedulingPreferencesSettings" | "ActivityCodes" | "ActivityPlans" | "AdherenceAdjustmentsSettings" | "AdherenceAdjustmentsReasonCodes" | "AdherenceAdjustments" | "UnavailableTimes" | "Agents" | "BuActivityCodes" | "BusinessUnits" | "CapacityPlan" | "CapacityPlanForecastInputs" | "CapacityPlanPerformancePrediction" | "ContinuousForecast" | "HistoricalAdherence" | "HistoricalShrinkage" | "IntradayMonitoring" | "BuIntradayMonitoring" | "ManagementUnits" | "RealTimeAdherence" | "Schedules" | "BuSchedules" | "ServiceGoalTemplates" | "PlanningGroups" | "LongTermStaffing" | "ShiftTrading" | "ShortTermForecasts" | "BuShortTermForecasts" | "StaffingGroups" | "TimeOffPlans" | "TimeOffRequests" | "TimeOffLimits" | "WorkPlanBids" | "WorkPlanBidGroups" | "WorkPlanRotations" | "WorkPlans" | "ScheduleBid" | "ScheduleBidGroup" | "Opportunities" | "OpportunitiesQuery" | "OpportunitiesEnrollmentsQuery" | "OpportunitiesExternalActivitiesQuery" | "OpportunitiesStatuses" | "OpportunitiesEnrollmentsStatuses" | "SchedulingPreferencesQuery" | "SchedulingPreferencesSettings" | "DecisionMetrics">; divisionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<BusinessUnitListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId} */
  getWorkforcemanagementBusinessunitSchedulebid<W extends boolean = false>(businessUnitId: string, bidId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScheduleBid, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId} */
  getWorkforcemanagementBusinessunitSchedulebidGroup<W extends boolean = false>(businessUnitId: string, bidId: string, bidGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScheduleBidGroupResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences */
  getWorkforcemanagementBusinessunitSchedulebidGroupPreferences<W extends boolean = false>(businessUnitId: string, bidId: string, bidGroupId: string, options?: { forceDownloadService?: boolean; expand?: _Many<_Open<"agentsScheduleBidPreferences.agentScheduleBidPreferencePriorities">> } & _Inline<W>, call?: _Call<W>): _Answer<AdminAgentScheduleBidPreferenceResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/summary */
  getWorkforcemanagementBusinessunitSchedulebidGroupsSummary<W extends boolean = false>(businessUnitId: string, bidId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScheduleBidGroupSummaryList, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids */
  getWorkforcemanagementBusinessunitSchedulebids<W extends boolean = false>(businessUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScheduleBidListResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduler/settings */
  getWorkforcemanagementBusinessunitSchedulerSettings<W extends boolean = false>(businessUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BuSchedulerSettingsResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulingpreferences/settings (preview) */
  getWorkforcemanagementBusinessunitSchedulingpreferencesSettings<W extends boolean = false>(businessUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BusinessUnitSchedulingPreferencesSettingsResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId} */
  getWorkforcemanagementBusinessunitSchedulingRun<W extends boolean = false>(businessUnitId: string, runId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BuScheduleRun, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}/result */
  getWorkforcemanagementBusinessunitSchedulingRunResult<W extends boolean = false>(businessUnitId: string, runId: string, managementUnitIds: _Many<string>, expand: _Many<_Open<"headcountForecast" | "generationResults" | "agentSchedules">>, options?: _Inline<W>, call?: _Call<W>): _Answer<BuRescheduleResult, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs */
  getWorkforcemanagementBusinessunitSchedulingRuns<W extends boolean = false>(businessUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BuScheduleRunListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/divisionviews */
  getWorkforcemanagementBusinessunitsDivisionviews<W extends boolean = false>(options?: { divisionId?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<BusinessUnitListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId} */
  getWorkforcemanagementBusinessunitServicegoaltemplate<W extends boolean = false>(businessUnitId: string, serviceGoalTemplateId: string, options?: { expand?: _Many<_Open<"impactOverride">> } & _Inline<W>, call?: _Call<W>): _Answer<ServiceGoalTemplate, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates */
  getWorkforcemanagementBusinessunitServicegoaltemplates<W extends boolean = false>(businessUnitId: string, options?: { expand?: _Many<_Open<"impactOverride">> } & _Inline<W>, call?: _Call<W>): _Answer<ServiceGoalTemplateList, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs/{jobId} */
  getWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob<W extends boolean = false>(businessUnitId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeEvaluateTradesBuJobResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/query/jobs/{jobId} */
  getWorkforcemanagementBusinessunitShifttradingTradesQueryJob<W extends boolean = false>(businessUnitId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeQueryTradesBuJobResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs/{jobId} */
  getWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob<W extends boolean = false>(businessUnitId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeBulkUpdateTradeStateBuJobResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs/{jobId} */
  getWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob<W extends boolean = false>(businessUnitId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeSearchUnmatchedTradesBuJobResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs/{jobId} */
  getWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob<W extends boolean = false>(businessUnitId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeQueryWeekSummariesBuJobResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId} */
  getWorkforcemanagementBusinessunitStaffinggroup<W extends boolean = false>(businessUnitId: string, staffingGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<StaffingGroupResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups */
  getWorkforcemanagementBusinessunitStaffinggroups<W extends boolean = false>(businessUnitId: string, options?: { managementUnitId?: string; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<StaffingGroupListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId} */
  getWorkforcemanagementBusinessunitTimeofflimit<W extends boolean = false>(businessUnitId: string, timeOffLimitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BuTimeOffLimitResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs/{jobId} */
  getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob<W extends boolean = false>(businessUnitId: string, timeOffLimitId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BuConvertTimeOffLimitGranularityJobResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs */
  getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs<W extends boolean = false>(businessUnitId: string, timeOffLimitId: string, options?: { statuses?: string } & _Inline<W>, call?: _Call<W>): _Answer<BuConvertTimeOffGranularityLimitJobListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits */
  getWorkforcemanagementBusinessunitTimeofflimits<W extends boolean = false>(businessUnitId: string, options?: { managementUnitId?: string } & _Inline<W>, call?: _Call<W>): _Answer<BuTimeOffLimitListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId} */
  getWorkforcemanagementBusinessunitTimeoffplan<W extends boolean = false>(businessUnitId: string, timeOffPlanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BuTimeOffPlanResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans */
  getWorkforcemanagementBusinessunitTimeoffplans<W extends boolean = false>(businessUnitId: string, options?: { managementUnitId?: string; forceDownloadService?: boolean; expand?: _Many<_Open<"overrideDates">> } & _Inline<W>, call?: _Call<W>): _Answer<BuTimeOffPlanListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/users */
  getWorkforcemanagementBusinessunitUsers<W extends boolean = false>(businessUnitId: string, options?: { managementUnitIds?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<BuUserListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId} */
  getWorkforcemanagementBusinessunitWeekSchedule<W extends boolean = false>(businessUnitId: string, weekId: string, scheduleId: string, options?: { expand?: _Open<"managementUnits.agents"> } & _Inline<W>, call?: _Call<W>): _Answer<BuScheduleMetadata, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/generationresults */
  getWorkforcemanagementBusinessunitWeekScheduleGenerationresults<W extends boolean = false>(businessUnitId: string, weekId: string, scheduleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScheduleGenerationResult, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/headcountforecast */
  getWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast<W extends boolean = false>(businessUnitId: string, weekId: string, scheduleId: string, options?: { forceDownload?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<BuHeadcountForecastResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/history/agents/{agentId} */
  getWorkforcemanagementBusinessunitWeekScheduleHistoryAgent<W extends boolean = false>(businessUnitId: string, weekId: string, scheduleId: string, agentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BuAgentScheduleHistoryResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions */
  getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions<W extends boolean = false>(businessUnitId: string, weekId: string, scheduleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PerformancePredictionResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/{recalculationId} */
  getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation<W extends boolean = false>(businessUnitId: string, weekId: string, scheduleId: string, recalculationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<PerformancePredictionRecalculationResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules */
  getWorkforcemanagementBusinessunitWeekSchedules<W extends boolean = false>(businessUnitId: string, weekId: string, options?: { earliestWeekDate?: string; latestWeekDate?: string; includeOnlyPublished?: boolean; expand?: _Open<"shortTermForecast.description"> } & _Inline<W>, call?: _Call<W>): _Answer<BuScheduleListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId} */
  getWorkforcemanagementBusinessunitWeekShorttermforecast<W extends boolean = false>(businessUnitId: string, weekDateId: string, forecastId: string, options?: { expand?: _Many<_Open<"planningGroups" | "generationResults">> } & _Inline<W>, call?: _Call<W>): _Answer<BuShortTermForecast, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/data */
  getWorkforcemanagementBusinessunitWeekShorttermforecastData<W extends boolean = false>(businessUnitId: string, weekDateId: string, forecastId: string, options?: { weekNumber?: number; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<BuForecastResultResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/generationresults */
  getWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults<W extends boolean = false>(businessUnitId: string, weekDateId: string, forecastId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BuForecastGenerationResult, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/longtermforecastdata */
  getWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata<W extends boolean = false>(businessUnitId: string, weekDateId: string, forecastId: string, options?: { forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<LongTermForecastResultResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/planninggroups */
  getWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups<W extends boolean = false>(businessUnitId: string, weekDateId: string, forecastId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ForecastPlanningGroupsResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts */
  getWorkforcemanagementBusinessunitWeekShorttermforecasts<W extends boolean = false>(businessUnitId: string, weekDateId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BuShortTermForecastListing, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/staffingrequirement */
  getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement<W extends boolean = false>(businessUnitId: string, weekDateId: string, forecastId: string, options?: { weekNumbers?: _Many<string>; expand?: _Many<_Open<"results.planningGroupStaffingRequirements.minimumStaffPerInterval" | "results.planningGroupStaffingRequirements.effectiveStaffPerInterval">> } & _Inline<W>, call?: _Call<W>): _Answer<BuForecastStaffingRequirementsResultResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId} */
  getWorkforcemanagementBusinessunitWorkplanbid<W extends boolean = false>(businessUnitId: string, bidId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlanBid, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId} */
  getWorkforcemanagementBusinessunitWorkplanbidGroup<W extends boolean = false>(businessUnitId: string, bidId: string, bidGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlanBidGroupResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences */
  getWorkforcemanagementBusinessunitWorkplanbidGroupPreferences<W extends boolean = false>(businessUnitId: string, bidId: string, bidGroupId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AdminAgentWorkPlanPreferenceResponse, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/summary */
  getWorkforcemanagementBusinessunitWorkplanbidGroupsSummary<W extends boolean = false>(businessUnitId: string, bidId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlanBidGroupSummaryList, W>
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids */
  getWorkforcemanagementBusinessunitWorkplanbids<W extends boolean = false>(businessUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlanBidListResponse, W>
  /** GET /api/v2/workforcemanagement/calendar/data/ics */
  getWorkforcemanagementCalendarDataIcs<W extends boolean = false>(calendarId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** GET /api/v2/workforcemanagement/calendar/url/ics */
  getWorkforcemanagementCalendarUrlIcs<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CalendarUrlResponse, W>
  /** GET /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs/{jobId} */
  getWorkforcemanagementHistoricaldataBulkRemoveJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<HistoricalImportDeleteFilesJobResponse, W>
  /** GET /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs */
  getWorkforcemanagementHistoricaldataBulkRemoveJobs<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<HistoricalImportOverallDeleteStatusResponse, W>
  /** GET /api/v2/workforcemanagement/historicaldata/importstatus */
  getWorkforcemanagementHistoricaldataImportstatus<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<HistoricalImportStatusListing, W>
  /** GET /api/v2/workforcemanagement/historicaldata/importstatus/{jobId} */
  getWorkforcemanagementHistoricaldataImportstatusJobId<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<HistoricalImportStatusJobResponse, W>
  /** GET /api/v2/workforcemanagement/integrations/hris */
  getWorkforcemanagementIntegrationsHris<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<WfmIntegrationListing, W>
  /** GET /api/v2/workforcemanagement/integrations/hris/timeofftypes/jobs/{jobId} */
  getWorkforcemanagementIntegrationsHrisTimeofftypesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<HrisTimeOffTypesJobResponse, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId} */
  getWorkforcemanagementManagementunit<W extends boolean = false>(managementUnitId: string, options?: { expand?: _Many<_Open<"settings" | "settings.adherence" | "settings.timeOff" | "settings.scheduling" | "settings.shortTermForecasting" | "settings.shiftTrading">> } & _Inline<W>, call?: _Call<W>): _Answer<ManagementUnit, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/activitycodes @deprecated */
  getWorkforcemanagementManagementunitActivitycodes<W extends boolean = false>(managementUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityCodeContainer, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/adherence */
  getWorkforcemanagementManagementunitAdherence<W extends boolean = false>(managementUnitId: string, options?: { forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<UserScheduleAdherenceListing, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId} */
  getWorkforcemanagementManagementunitAgent<W extends boolean = false>(managementUnitId: string, agentId: string, options?: { excludeCapabilities?: boolean; expand?: _Many<_Open<"workPlanOverrides">> } & _Inline<W>, call?: _Call<W>): _Answer<WfmAgent, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}/shifttrades */
  getWorkforcemanagementManagementunitAgentShifttrades<W extends boolean = false>(managementUnitId: string, agentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeListResponse, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/decisionmetrics */
  getWorkforcemanagementManagementunitDecisionmetrics<W extends boolean = false>(managementUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionMetricsResponse, W>
  /** GET /api/v2/workforcemanagement/managementunits */
  getWorkforcemanagementManagementunits<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Open<"details">; feature?: _Open<"AgentHistoricalAdherence" | "AgentHistoricalAdherenceConformance" | "AgentSchedule" | "AgentAdherenceAdjustments" | "AgentTimeOffRequest" | "AgentWorkPlanBid" | "AgentScheduleBid" | "AgentShiftTrade" | "AlternativeShift" | "Coaching" | "Learning" | "AgentUnavailableTimes" | "AgentSelfScheduleJob" | "AgentSelfScheduleOffers" | "AgentSelfScheduleQuery" | "AgentSelfScheduleActivityMove" | "SelfScheduleSettings" | "AgentSelfScheduleSettings" | "AgentOpportunitiesQuery" | "AgentOpportunitiesEnrollments" | "AgentOpportunitiesEnrollmentsStatuses" | "AgentSchedulingPreferencesQuery" | "AgentSchedulingPreferences" | "AgentSchedulingPreferencesSettings" | "ActivityCodes" | "ActivityPlans" | "AdherenceAdjustmentsSettings" | "AdherenceAdjustmentsReasonCodes" | "AdherenceAdjustments" | "UnavailableTimes" | "Agents" | "BuActivityCodes" | "BusinessUnits" | "CapacityPlan" | "CapacityPlanForecastInputs" | "CapacityPlanPerformancePrediction" | "ContinuousForecast" | "HistoricalAdherence" | "HistoricalShrinkage" | "IntradayMonitoring" | "BuIntradayMonitoring" | "ManagementUnits" | "RealTimeAdherence" | "Schedules" | "BuSchedules" | "ServiceGoalTemplates" | "PlanningGroups" | "LongTermStaffing" | "ShiftTrading" | "ShortTermForecasts" | "BuShortTermForecasts" | "StaffingGroups" | "TimeOffPlans" | "TimeOffRequests" | "TimeOffLimits" | "WorkPlanBids" | "WorkPlanBidGroups" | "WorkPlanRotations" | "WorkPlans" | "ScheduleBid" | "ScheduleBidGroup" | "Opportunities" | "OpportunitiesQuery" | "OpportunitiesEnrollmentsQuery" | "OpportunitiesExternalActivitiesQuery" | "OpportunitiesStatuses" | "OpportunitiesEnrollmentsStatuses" | "SchedulingPreferencesQuery" | "SchedulingPreferencesSettings" | "DecisionMetrics">; divisionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ManagementUnitListing, W>
  /** All items of GET /api/v2/workforcemanagement/managementunits */
  getWorkforcemanagementManagementunitsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Open<"details">; feature?: _Open<"AgentHistoricalAdherence" | "AgentHistoricalAdherenceConformance" | "AgentSchedule" | "AgentAdherenceAdjustments" | "AgentTimeOffRequest" | "AgentWorkPlanBid" | "AgentScheduleBid" | "AgentShiftTrade" | "AlternativeShift" | "Coaching" | "Learning" | "AgentUnavailableTimes" | "AgentSelfScheduleJob" | "AgentSelfScheduleOffers" | "AgentSelfScheduleQuery" | "AgentSelfScheduleActivityMove" | "SelfScheduleSettings" | "AgentSelfScheduleSettings" | "AgentOpportunitiesQuery" | "AgentOpportunitiesEnrollments" | "AgentOpportunitiesEnrollmentsStatuses" | "AgentSchedulingPreferencesQuery" | "AgentSchedulingPreferences" | "AgentSchedulingPreferencesSettings" | "ActivityCodes" | "ActivityPlans" | "AdherenceAdjustmentsSettings" | "AdherenceAdjustmentsReasonCodes" | "AdherenceAdjustments" | "UnavailableTimes" | "Agents" | "BuActivityCodes" | "BusinessUnits" | "CapacityPlan" | "CapacityPlanForecastInputs" | "CapacityPlanPerformancePrediction" | "ContinuousForecast" | "HistoricalAdherence" | "HistoricalShrinkage" | "IntradayMonitoring" | "BuIntradayMonitoring" | "ManagementUnits" | "RealTimeAdherence" | "Schedules" | "BuSchedules" | "ServiceGoalTemplates" | "PlanningGroups" | "LongTermStaffing" | "ShiftTrading" | "ShortTermForecasts" | "BuShortTermForecasts" | "StaffingGroups" | "TimeOffPlans" | "TimeOffRequests" | "TimeOffLimits" | "WorkPlanBids" | "WorkPlanBidGroups" | "WorkPlanRotations" | "WorkPlans" | "ScheduleBid" | "ScheduleBidGroup" | "Opportunities" | "OpportunitiesQuery" | "OpportunitiesEnrollmentsQuery" | "OpportunitiesExternalActivitiesQuery" | "OpportunitiesStatuses" | "OpportunitiesEnrollmentsStatuses" | "SchedulingPreferencesQuery" | "SchedulingPreferencesSettings" | "DecisionMetrics">; divisionId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ManagementUnit, ManagementUnitListing, W>
  /** GET /api/v2/workforcemanagement/managementunits/divisionviews */
  getWorkforcemanagementManagementunitsDivisionviews<W extends boolean = false>(options?: { divisionId?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<ManagementUnitListing, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/matched */
  getWorkforcemanagementManagementunitShifttradesMatched<W extends boolean = false>(managementUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeMatchesSummaryResponse, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/users */
  getWorkforcemanagementManagementunitShifttradesUsers<W extends boolean = false>(managementUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WfmUserEntityListing, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId} */
  getWorkforcemanagementManagementunitTimeofflimit<W extends boolean = false>(managementUnitId: string, timeOffLimitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffLimit, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits */
  getWorkforcemanagementManagementunitTimeofflimits<W extends boolean = false>(managementUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffLimitListing, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId} @deprecated */
  getWorkforcemanagementManagementunitTimeoffplan<W extends boolean = false>(managementUnitId: string, timeOffPlanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffPlan, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans @deprecated */
  getWorkforcemanagementManagementunitTimeoffplans<W extends boolean = false>(managementUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffPlanListing, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users */
  getWorkforcemanagementManagementunitUsers<W extends boolean = false>(managementUnitId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WfmUserEntityListing, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId} */
  getWorkforcemanagementManagementunitUserTimeoffrequest<W extends boolean = false>(managementUnitId: string, userId: string, timeOffRequestId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffRequestResponse, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests */
  getWorkforcemanagementManagementunitUserTimeoffrequests<W extends boolean = false>(managementUnitId: string, userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffRequestList, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeofflimits */
  getWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits<W extends boolean = false>(managementUnitId: string, userId: string, timeOffRequestId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<QueryTimeOffLimitValuesResponse, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules/{scheduleId} @deprecated */
  getWorkforcemanagementManagementunitWeekSchedule<W extends boolean = false>(managementUnitId: string, weekId: string, scheduleId: string, options?: { expand?: _Open<"generationResults" | "headcountForecast">; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<WeekScheduleResponse, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules @deprecated */
  getWorkforcemanagementManagementunitWeekSchedules<W extends boolean = false>(managementUnitId: string, weekId: string, options?: { includeOnlyPublished?: boolean; earliestWeekDate?: string; latestWeekDate?: string } & _Inline<W>, call?: _Call<W>): _Answer<WeekScheduleListResponse, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades */
  getWorkforcemanagementManagementunitWeekShifttrades<W extends boolean = false>(managementUnitId: string, weekDateId: string, options?: { evaluateMatches?: boolean; includeCrossWeekShifts?: boolean; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<WeekShiftTradeListResponse, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId} */
  getWorkforcemanagementManagementunitWorkplan<W extends boolean = false>(managementUnitId: string, workPlanId: string, options?: { includeOnly?: _Many<_Open<"agentCount" | "agents" | "optionalDays" | "shifts" | "shiftStartVariances">> } & _Inline<W>, call?: _Call<W>): _Answer<WorkPlan, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId} */
  getWorkforcemanagementManagementunitWorkplanrotation<W extends boolean = false>(managementUnitId: string, workPlanRotationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlanRotationResponse, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations */
  getWorkforcemanagementManagementunitWorkplanrotations<W extends boolean = false>(managementUnitId: string, options?: { expand?: _Many<_Open<"agents">> } & _Inline<W>, call?: _Call<W>): _Answer<WorkPlanRotationListResponse, W>
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans */
  getWorkforcemanagementManagementunitWorkplans<W extends boolean = false>(managementUnitId: string, options?: { expand?: _Many<_Open<"agentCount" | "agents" | "optionalDays" | "shifts" | "shiftStartVariances" | "details">>; exclude?: _Many<_Open<"shifts.activities">> } & _Inline<W>, call?: _Call<W>): _Answer<WorkPlanListResponse, W>
  /** GET /api/v2/workforcemanagement/notifications */
  getWorkforcemanagementNotifications<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<NotificationsResponse, W>
  /** GET /api/v2/workforcemanagement/schedulebids/{bidId}/preference */
  getWorkforcemanagementSchedulebidPreference<W extends boolean = false>(bidId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentScheduleBiddingPreferenceResponse, W>
  /** GET /api/v2/workforcemanagement/schedulebids */
  getWorkforcemanagementSchedulebids<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<AgentScheduleBids, W>
  /** GET /api/v2/workforcemanagement/schedulebids/{bidId}/schedulesets */
  getWorkforcemanagementSchedulebidSchedulesets<W extends boolean = false>(bidId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentScheduleBidScheduleSetResponse, W>
  /** GET /api/v2/workforcemanagement/schedulingjobs/{jobId} */
  getWorkforcemanagementSchedulingjob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SchedulingStatusResponse, W>
  /** GET /api/v2/workforcemanagement/schedulingpreferences/settings (preview) */
  getWorkforcemanagementSchedulingpreferencesSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<BusinessUnitSchedulingPreferencesSettingsResponse, W>
  /** GET /api/v2/workforcemanagement/shifttrades */
  getWorkforcemanagementShifttrades<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeListResponse, W>
  /** GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/jobs/{jobId} */
  getWorkforcemanagementShifttradingTradeJob<W extends boolean = false>(tradeId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeUpdateTradeJobResponse, W>
  /** GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/match/jobs/{jobId} */
  getWorkforcemanagementShifttradingTradeMatchJob<W extends boolean = false>(tradeId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeMatchTradeJobResponse, W>
  /** GET /api/v2/workforcemanagement/shifttrading/trades/jobs/{jobId} */
  getWorkforcemanagementShifttradingTradesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeAddTradeJobResponse, W>
  /** GET /api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs/{jobId} */
  getWorkforcemanagementShifttradingTradesMineQueryJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeQueryAgentTradesJobResponse, W>
  /** GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/state/jobs/{jobId} */
  getWorkforcemanagementShifttradingTradeStateJob<W extends boolean = false>(tradeId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeUpdateTradeStateJobResponse, W>
  /** GET /api/v2/workforcemanagement/shrinkage/jobs/{jobId} */
  getWorkforcemanagementShrinkageJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WfmHistoricalShrinkageResponse, W>
  /** GET /api/v2/workforcemanagement/teams/{teamId}/adherence */
  getWorkforcemanagementTeamAdherence<W extends boolean = false>(teamId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UserScheduleAdherenceListing, W>
  /** GET /api/v2/workforcemanagement/timeoffbalance/jobs/{jobId} */
  getWorkforcemanagementTimeoffbalanceJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffBalanceJobResponse, W>
  /** GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId} */
  getWorkforcemanagementTimeoffrequest<W extends boolean = false>(timeOffRequestId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffRequestResponse, W>
  /** GET /api/v2/workforcemanagement/timeoffrequests */
  getWorkforcemanagementTimeoffrequests<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffRequestList, W>
  /** GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}/waitlistpositions */
  getWorkforcemanagementTimeoffrequestWaitlistpositions<W extends boolean = false>(timeOffRequestId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WaitlistPositionListing, W>
  /** GET /api/v2/workforcemanagement/unavailabletimes/settings */
  getWorkforcemanagementUnavailabletimesSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ManagementUnitAvailabilitySettingsResponse, W>
  /** GET /api/v2/workforcemanagement/unavailabletimes/validation/jobs/{jobId} */
  getWorkforcemanagementUnavailabletimesValidationJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<QueryAgentUnavailableTimesValidationJobResponse, W>
  /** GET /api/v2/workforcemanagement/users/{userId}/workplanbidranks */
  getWorkforcemanagementUserWorkplanbidranks<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlanBidRanks, W>
  /** GET /api/v2/workforcemanagement/workplanbids/{bidId}/preferences */
  getWorkforcemanagementWorkplanbidPreferences<W extends boolean = false>(bidId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentWorkPlanBiddingPreferenceResponse, W>
  /** GET /api/v2/workforcemanagement/workplanbids */
  getWorkforcemanagementWorkplanbids<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<AgentWorkPlanBids, W>
  /** GET /api/v2/workforcemanagement/workplanbids/{bidId}/workplans */
  getWorkforcemanagementWorkplanbidWorkplans<W extends boolean = false>(bidId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentWorkPlanListResponse, W>
  /** PATCH /api/v2/workforcemanagement/adherence/adjustments/{adjustmentId} */
  patchWorkforcemanagementAdherenceAdjustment<W extends boolean = false>(adjustmentId: string, body: UpdateAdherenceAdjustmentAgentRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CurrentAgentAdherenceAdjustment, W>
  /** PATCH /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/{adjustmentId} */
  patchWorkforcemanagementAgentAdherenceAdjustment<W extends boolean = false>(agentId: string, adjustmentId: string, body: UpdateAdherenceAdjustmentAdminRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceAdjustment, W>
  /** PATCH /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId} */
  patchWorkforcemanagementAgentAdherenceExplanation<W extends boolean = false>(agentId: string, explanationId: string, body: UpdateAdherenceExplanationStatusRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceExplanationAsyncResponse, W>
  /** PATCH /api/v2/workforcemanagement/agents/{agentId}/unavailabletimes */
  patchWorkforcemanagementAgentUnavailabletimes<W extends boolean = false>(agentId: string, body: UpdateUnavailableTimesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkUpdateAgentUnavailableTimesResponse, W>
  /** PATCH /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId} */
  patchWorkforcemanagementAlternativeshiftsTrade<W extends boolean = false>(tradeId: string, body: AgentUpdateAlternativeShiftTradeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AlternativeShiftTradeResponse, W>
  /** PATCH /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs */
  patchWorkforcemanagementAlternativeshiftsTradesStateJobs<W extends boolean = false>(body: AdminBulkUpdateAlternativeShiftTradeStateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AlternativeShiftAsyncResponse, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId} */
  patchWorkforcemanagementBusinessunit<W extends boolean = false>(businessUnitId: string, body: UpdateBusinessUnitRequest, options?: { includeSchedulingDefaultMessageSeverities?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<BusinessUnitResponse, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId} */
  patchWorkforcemanagementBusinessunitActivitycode<W extends boolean = false>(businessUnitId: string, activityCodeId: string, body: UpdateActivityCodeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BusinessUnitActivityCode, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/bulk */
  patchWorkforcemanagementBusinessunitActivitycodesBulk<W extends boolean = false>(businessUnitId: string, body: BulkUpdateActivityCodeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkUpdateActivityCodeResponse, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId} */
  patchWorkforcemanagementBusinessunitActivityplan<W extends boolean = false>(businessUnitId: string, activityPlanId: string, body: UpdateActivityPlanRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanResponse, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/bulk */
  patchWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk<W extends boolean = false>(businessUnitId: string, body: UpdateAdherenceAdjustmentsBulkRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceAdjustmentsListing, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId} */
  patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode<W extends boolean = false>(businessUnitId: string, reasonCodeId: string, body: UpdateAdherenceAdjustmentsReasonCodeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceAdjustmentsReasonCode, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk */
  patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk<W extends boolean = false>(businessUnitId: string, body: UpdateAdherenceAdjustmentsReasonCodesBulkRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceAdjustmentsReasonCodesListing, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/settings */
  patchWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings<W extends boolean = false>(businessUnitId: string, body: UpdateBuAdherenceAdjustmentsSettingsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuAdherenceAdjustmentsSettings, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings */
  patchWorkforcemanagementBusinessunitAlternativeshiftsSettings<W extends boolean = false>(businessUnitId: string, body: UpdateAlternativeShiftBuSettingsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AlternativeShiftBuSettingsResponse, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId} */
  patchWorkforcemanagementBusinessunitCapacityplan<W extends boolean = false>(businessUnitId: string, capacityPlanId: string, body: UpdateCapacityPlanRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CapacityPlanResponse, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/minimumstaffing/settings */
  patchWorkforcemanagementBusinessunitMinimumstaffingSettings<W extends boolean = false>(businessUnitId: string, body: MinimumStaffingRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<MinimumStaffingResponse, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/{opportunityId} */
  patchWorkforcemanagementBusinessunitOpportunity<W extends boolean = false>(businessUnitId: string, opportunityId: string, body: PatchOpportunityRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<OpportunityResult, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId} */
  patchWorkforcemanagementBusinessunitPlanninggroup<W extends boolean = false>(businessUnitId: string, planningGroupId: string, body: UpdatePlanningGroupRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<PlanningGroup, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId} */
  patchWorkforcemanagementBusinessunitSchedulebid<W extends boolean = false>(businessUnitId: string, bidId: string, body: UpdateScheduleBid, options?: _Inline<W>, call?: _Call<W>): _Answer<ScheduleBid, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId} */
  patchWorkforcemanagementBusinessunitSchedulebidGroup<W extends boolean = false>(businessUnitId: string, bidId: string, bidGroupId: string, body: ScheduleBidGroupUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<ScheduleBidGroupResponse, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences */
  patchWorkforcemanagementBusinessunitSchedulebidGroupPreferences<W extends boolean = false>(businessUnitId: string, bidId: string, bidGroupId: string, body: AgentsBidAssignedScheduleSetOverrideRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AdminAgentScheduleBidPreferenceResponse, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduler/settings */
  patchWorkforcemanagementBusinessunitSchedulerSettings<W extends boolean = false>(businessUnitId: string, body: BuSchedulerSettingsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuSchedulerSettingsResponse, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulingpreferences/settings (preview) */
  patchWorkforcemanagementBusinessunitSchedulingpreferencesSettings<W extends boolean = false>(businessUnitId: string, body: UpdateBusinessUnitSchedulingPreferencesSettingsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BusinessUnitSchedulingPreferencesSettingsResponse, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId} */
  patchWorkforcemanagementBusinessunitSchedulingRun<W extends boolean = false>(businessUnitId: string, runId: string, body: PatchBuScheduleRunRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId} */
  patchWorkforcemanagementBusinessunitServicegoaltemplate<W extends boolean = false>(businessUnitId: string, serviceGoalTemplateId: string, body: UpdateServiceGoalTemplate, options?: _Inline<W>, call?: _Call<W>): _Answer<ServiceGoalTemplate, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId} */
  patchWorkforcemanagementBusinessunitStaffinggroup<W extends boolean = false>(businessUnitId: string, staffingGroupId: string, body: UpdateStaffingGroupRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<StaffingGroupResponse, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId} */
  patchWorkforcemanagementBusinessunitTimeoffplan<W extends boolean = false>(businessUnitId: string, timeOffPlanId: string, body: BuUpdateTimeOffPlanRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuTimeOffPlanResponse, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId} */
  patchWorkforcemanagementBusinessunitWorkplanbid<W extends boolean = false>(businessUnitId: string, bidId: string, body: UpdateWorkPlanBid, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlanBid, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId} */
  patchWorkforcemanagementBusinessunitWorkplanbidGroup<W extends boolean = false>(businessUnitId: string, bidId: string, bidGroupId: string, body: WorkPlanBidGroupUpdate, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlanBidGroupResponse, W>
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences */
  patchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences<W extends boolean = false>(businessUnitId: string, bidId: string, bidGroupId: string, body: AgentsBidAssignedWorkPlanOverrideRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AdminAgentWorkPlanPreferenceResponse, W>
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId} */
  patchWorkforcemanagementManagementunit<W extends boolean = false>(managementUnitId: string, body: UpdateManagementUnitRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ManagementUnit, W>
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents */
  patchWorkforcemanagementManagementunitAgents<W extends boolean = false>(managementUnitId: string, body: UpdateMuAgentsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/bulk */
  patchWorkforcemanagementManagementunitAgentsWorkplansBulk<W extends boolean = false>(managementUnitId: string, body: UpdateMuAgentWorkPlansBatchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UpdateMuAgentWorkPlansBatchResponse, W>
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId} */
  patchWorkforcemanagementManagementunitTimeofflimit<W extends boolean = false>(managementUnitId: string, timeOffLimitId: string, body: UpdateTimeOffLimitRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffLimit, W>
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId} @deprecated */
  patchWorkforcemanagementManagementunitTimeoffplan<W extends boolean = false>(managementUnitId: string, timeOffPlanId: string, body: UpdateTimeOffPlanRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffPlan, W>
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/{timeOffRequestId}/users/{userId}/integrationstatus */
  patchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus<W extends boolean = false>(managementUnitId: string, timeOffRequestId: string, userId: string, body: SetTimeOffIntegrationStatusRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UserTimeOffIntegrationStatusResponse, W>
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/unavailabletimes/settings */
  patchWorkforcemanagementManagementunitUnavailabletimesSettings<W extends boolean = false>(managementUnitId: string, body: UpdateManagementUnitsSettingsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ManagementUnitAvailabilitySettingsResponse, W>
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId} */
  patchWorkforcemanagementManagementunitUserTimeoffrequest<W extends boolean = false>(managementUnitId: string, userId: string, timeOffRequestId: string, body: AdminTimeOffRequestPatch, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffRequestResponse, W>
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId} */
  patchWorkforcemanagementManagementunitWeekShifttrade<W extends boolean = false>(managementUnitId: string, weekDateId: string, tradeId: string, body: PatchShiftTradeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeResponse, W>
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId} */
  patchWorkforcemanagementManagementunitWorkplan<W extends boolean = false>(managementUnitId: string, workPlanId: string, body: WorkPlan, options?: { validationMode?: _Open<"Ignore"> } & _Inline<W>, call?: _Call<W>): _Answer<WorkPlan, W>
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId} */
  patchWorkforcemanagementManagementunitWorkplanrotation<W extends boolean = false>(managementUnitId: string, workPlanRotationId: string, body: UpdateWorkPlanRotationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlanRotationResponse, W>
  /** PATCH /api/v2/workforcemanagement/schedulingpreferences (preview) */
  patchWorkforcemanagementSchedulingpreferences<W extends boolean = false>(body: UpdateAgentSchedulingPreferencesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentSchedulingPreferenceListing, W>
  /** PATCH /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId} */
  patchWorkforcemanagementTimeoffrequest<W extends boolean = false>(timeOffRequestId: string, body: AgentTimeOffRequestPatch, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffRequestResponse, W>
  /** PATCH /api/v2/workforcemanagement/unavailabletimes */
  patchWorkforcemanagementUnavailabletimes<W extends boolean = false>(body: UpdateUnavailableTimesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UnavailableTimeListing, W>
  /** PATCH /api/v2/workforcemanagement/users/workplanbidranks/bulk */
  patchWorkforcemanagementUsersWorkplanbidranksBulk<W extends boolean = false>(body: readonly WorkPlanBidRanks[], options?: _Inline<W>, call?: _Call<W>): _Answer<EntityListing, W>
  /** PATCH /api/v2/workforcemanagement/users/{userId}/workplanbidranks */
  patchWorkforcemanagementUserWorkplanbidranks<W extends boolean = false>(userId: string, body: WorkPlanBidRanks, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlanBidRanks, W>
  /** PATCH /api/v2/workforcemanagement/workplanbids/{bidId}/preferences */
  patchWorkforcemanagementWorkplanbidPreferences<W extends boolean = false>(bidId: string, body: UpdateAgentWorkPlanBiddingPreference, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentWorkPlanBiddingPreferenceResponse, W>
  /** POST /api/v2/workforcemanagement/adherence/adjustments */
  postWorkforcemanagementAdherenceAdjustments<W extends boolean = false>(body: AddAdherenceAdjustmentAgentRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CurrentAgentAdherenceAdjustment, W>
  /** POST /api/v2/workforcemanagement/adherence/adjustments/query */
  postWorkforcemanagementAdherenceAdjustmentsQuery<W extends boolean = false>(body: AgentQueryAdherenceAdjustmentsRequest, options?: { before?: string; after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<CurrentAgentCursorAdherenceAdjustmentsListing, W>
  /** All items of POST /api/v2/workforcemanagement/adherence/adjustments/query */
  postWorkforcemanagementAdherenceAdjustmentsQueryIter<W extends boolean = false>(body: AgentQueryAdherenceAdjustmentsRequest, options?: { before?: string; after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CurrentAgentAdherenceAdjustment, CurrentAgentCursorAdherenceAdjustmentsListing, W>
  /** POST /api/v2/workforcemanagement/adherence/explanations */
  postWorkforcemanagementAdherenceExplanations<W extends boolean = false>(body: AddAdherenceExplanationAgentRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceExplanationAsyncResponse, W>
  /** POST /api/v2/workforcemanagement/adherence/explanations/query */
  postWorkforcemanagementAdherenceExplanationsQuery<W extends boolean = false>(body: AgentQueryAdherenceExplanationsRequest, options?: { forceAsync?: boolean; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<QueryAdherenceExplanationsResponse, W>
  /** POST /api/v2/workforcemanagement/adherence/historical/bulk */
  postWorkforcemanagementAdherenceHistoricalBulk<W extends boolean = false>(body: WfmHistoricalAdherenceBulkQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<WfmHistoricalAdherenceBulkResponse, W>
  /** POST /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/query */
  postWorkforcemanagementAgentAdherenceAdjustmentsQuery<W extends boolean = false>(agentId: string, body: AgentQueryAdherenceAdjustmentsRequest, options?: { before?: string; after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<CursorAdherenceAdjustmentsListing, W>
  /** All items of POST /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/query */
  postWorkforcemanagementAgentAdherenceAdjustmentsQueryIter<W extends boolean = false>(agentId: string, body: AgentQueryAdherenceAdjustmentsRequest, options?: { before?: string; after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AdherenceAdjustment, CursorAdherenceAdjustmentsListing, W>
  /** POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations */
  postWorkforcemanagementAgentAdherenceExplanations<W extends boolean = false>(agentId: string, body: AddAdherenceExplanationAdminRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceExplanationAsyncResponse, W>
  /** POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/query */
  postWorkforcemanagementAgentAdherenceExplanationsQuery<W extends boolean = false>(agentId: string, body: AgentQueryAdherenceExplanationsRequest, options?: { forceAsync?: boolean; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AgentQueryAdherenceExplanationsResponse, W>
  /** POST /api/v2/workforcemanagement/agents */
  postWorkforcemanagementAgents<W extends boolean = false>(body: MoveAgentsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<MoveAgentsResponse, W>
  /** POST /api/v2/workforcemanagement/agentschedules/managementunits/mine */
  postWorkforcemanagementAgentschedulesManagementunitsMine<W extends boolean = false>(body: AgentMuScheduleQuery, options?: { forceAsync?: boolean; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AgentMuQueryResponse, W>
  /** POST /api/v2/workforcemanagement/agentschedules/mine */
  postWorkforcemanagementAgentschedulesMine<W extends boolean = false>(body: BuGetCurrentAgentScheduleRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuCurrentAgentScheduleSearchResponse, W>
  /** POST /api/v2/workforcemanagement/agents/{agentId}/schedulingpreferences/query (preview) */
  postWorkforcemanagementAgentSchedulingpreferencesQuery<W extends boolean = false>(agentId: string, body: QueryAgentSchedulingPreferencesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentSchedulingPreferenceListing, W>
  /** POST /api/v2/workforcemanagement/agents/integrations/hris/query */
  postWorkforcemanagementAgentsIntegrationsHrisQuery<W extends boolean = false>(body: QueryAgentsIntegrationsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentsIntegrationsListing, W>
  /** POST /api/v2/workforcemanagement/agents/me/adherence/historical/jobs */
  postWorkforcemanagementAgentsMeAdherenceHistoricalJobs<W extends boolean = false>(options?: { expand?: _Many<_Open<"exceptionInfo" | "actuals" | "scheduledActivities" | "conformance">>; body?: WfmHistoricalAdherenceQueryForAgent } & _Inline<W>, call?: _Call<W>): _Answer<WfmAgentHistoricalAdherenceResponse, W>
  /** POST /api/v2/workforcemanagement/agents/me/possibleworkshifts */
  postWorkforcemanagementAgentsMePossibleworkshifts<W extends boolean = false>(body: AgentPossibleWorkShiftsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentPossibleWorkShiftsResponse, W>
  /** POST /api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/add */
  postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd<W extends boolean = false>(body: AgentBulkAddOpportunityEnrollmentsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentBulkAddOpportunityEnrollmentsResponse, W>
  /** POST /api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/statuses/update */
  postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate<W extends boolean = false>(body: AgentBulkStatusUpdateOpportunityEnrollmentsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentBulkStatusUpdateOpportunityEnrollmentsResponse, W>
  /** POST /api/v2/workforcemanagement/agents/opportunities/query */
  postWorkforcemanagementAgentsOpportunitiesQuery<W extends boolean = false>(body: QueryOpportunitiesRequest, options?: { expand?: _Open<"enrollment">; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AgentQueryOpportunitiesResponse, W>
  /** POST /api/v2/workforcemanagement/agents/{agentId}/unavailabletimes/query */
  postWorkforcemanagementAgentUnavailabletimesQuery<W extends boolean = false>(agentId: string, body: QueryAgentUnavailableTimesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UnavailableTimeListing, W>
  /** POST /api/v2/workforcemanagement/alternativeshifts/offers/jobs */
  postWorkforcemanagementAlternativeshiftsOffersJobs<W extends boolean = false>(body: AlternativeShiftOffersRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AlternativeShiftAsyncResponse, W>
  /** POST /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs */
  postWorkforcemanagementAlternativeshiftsOffersSearchJobs<W extends boolean = false>(body: AlternativeShiftSearchOffersRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AlternativeShiftAsyncResponse, W>
  /** POST /api/v2/workforcemanagement/alternativeshifts/trades */
  postWorkforcemanagementAlternativeshiftsTrades<W extends boolean = false>(body: CreateAlternativeShiftTradeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AlternativeShiftTradeResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes */
  postWorkforcemanagementBusinessunitActivitycodes<W extends boolean = false>(businessUnitId: string, body: CreateActivityCodeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BusinessUnitActivityCode, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/deletions/jobs */
  postWorkforcemanagementBusinessunitActivityplanDeletionsJobs<W extends boolean = false>(businessUnitId: string, activityPlanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanJobResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/deletions/jobs */
  postWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJobs<W extends boolean = false>(businessUnitId: string, activityPlanId: string, body: ActivityPlanDeletionOccurrenceIds, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanOccurrencesDeletionJobResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/deletions/jobs */
  postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJobs<W extends boolean = false>(businessUnitId: string, activityPlanId: string, occurrenceId: string, body: ActivityPlanDeletionSessionIds, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanJobResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/{sessionId}/users/deletions/jobs */
  postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJobs<W extends boolean = false>(businessUnitId: string, activityPlanId: string, occurrenceId: string, sessionId: string, body: ActivityPlanDeletionSessionUserIds, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanJobResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs */
  postWorkforcemanagementBusinessunitActivityplanRunsJobs<W extends boolean = false>(businessUnitId: string, activityPlanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanRunJobResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans */
  postWorkforcemanagementBusinessunitActivityplans<W extends boolean = false>(businessUnitId: string, body: CreateActivityPlanRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ActivityPlanResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query */
  postWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery<W extends boolean = false>(businessUnitId: string, body: BuQueryAdherenceAdjustmentsRequest, options?: { before?: string; after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<CursorAdherenceAdjustmentsListing, W>
  /** All items of POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query */
  postWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryIter<W extends boolean = false>(businessUnitId: string, body: BuQueryAdherenceAdjustmentsRequest, options?: { before?: string; after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AdherenceAdjustment, CursorAdherenceAdjustmentsListing, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs */
  postWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs<W extends boolean = false>(businessUnitId: string, body: BuQueryAdherenceAdjustmentsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuAdherenceAdjustmentsQueryJob, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes */
  postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes<W extends boolean = false>(businessUnitId: string, body: CreateAdherenceAdjustmentsReasonCodeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceAdjustmentsReasonCode, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk */
  postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk<W extends boolean = false>(businessUnitId: string, body: CreateAdherenceAdjustmentsReasonCodesBulkRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AdherenceAdjustmentsReasonCodesListing, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/explanations/query */
  postWorkforcemanagementBusinessunitAdherenceExplanationsQuery<W extends boolean = false>(businessUnitId: string, body: BuQueryAdherenceExplanationsRequest, options?: { forceAsync?: boolean; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<BuQueryAdherenceExplanationsResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/agentschedules/search */
  postWorkforcemanagementBusinessunitAgentschedulesSearch<W extends boolean = false>(businessUnitId: string, body: BuSearchAgentSchedulesRequest, options?: { forceAsync?: boolean; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<BuAsyncAgentSchedulesSearchResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search */
  postWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch<W extends boolean = false>(businessUnitId: string, body: SearchAlternativeShiftTradesRequest, options?: { forceAsync?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<BuListAlternativeShiftTradesResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/copy */
  postWorkforcemanagementBusinessunitCapacityplanCopy<W extends boolean = false>(businessUnitId: string, capacityPlanId: string, body: CopyCapacityPlanRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CapacityPlanResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}/forceregenerate */
  postWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate<W extends boolean = false>(businessUnitId: string, weekDateId: string, forecastId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LongTermRequirementsResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/requirement/generate */
  postWorkforcemanagementBusinessunitCapacityplanRequirementGenerate<W extends boolean = false>(businessUnitId: string, capacityPlanId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CapacityPlanStaffingRequirementResult, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans */
  postWorkforcemanagementBusinessunitCapacityplans<W extends boolean = false>(businessUnitId: string, body: CapacityPlanRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CapacityPlanResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/bulk/remove */
  postWorkforcemanagementBusinessunitCapacityplansBulkRemove<W extends boolean = false>(businessUnitId: string, body: CapacityPlanDeleteRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations */
  postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations<W extends boolean = false>(businessUnitId: string, capacityPlanId: string, body: CreateCapacityPlanStaffingGroupMetricChangeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CapacityPlanStaffingGroupMetricChangeResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory/query */
  postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery<W extends boolean = false>(businessUnitId: string, capacityPlanId: string, body: QueryCapacityPlanStaffingGroupMetricChangeHistory, options?: _Inline<W>, call?: _Call<W>): _Answer<CapacityPlanStaffingGroupMetricChangeHistoryListResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/update */
  postWorkforcemanagementBusinessunitDecisionmetricsUpdate<W extends boolean = false>(businessUnitId: string, body: DecisionMetricsUpdateJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionMetricsUpdateJobResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/update/uploadurl */
  postWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl<W extends boolean = false>(businessUnitId: string, body: UploadUrlRequestBody, options?: _Inline<W>, call?: _Call<W>): _Answer<DecisionMetricsUploadResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday */
  postWorkforcemanagementBusinessunitIntraday<W extends boolean = false>(businessUnitId: string, body: IntradayPlanningGroupRequest, options?: { forceAsync?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AsyncIntradayResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs */
  postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs<W extends boolean = false>(businessUnitId: string, body: AggregatedExportJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AggregatedSessionExportJobResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs */
  postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs<W extends boolean = false>(businessUnitId: string, body: AggregatedExportJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AggregatedHistoricalExportJobResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs */
  postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs<W extends boolean = false>(businessUnitId: string, body: AggregatedExportSnapshotJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AggregatedSnapshotExportJobResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/add */
  postWorkforcemanagementBusinessunitOpportunitiesBulkAdd<W extends boolean = false>(businessUnitId: string, body: BulkAddOpportunitiesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkAddOpportunitiesResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/publish */
  postWorkforcemanagementBusinessunitOpportunitiesBulkPublish<W extends boolean = false>(businessUnitId: string, body: BulkOpportunitiesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkPublishOpportunitiesResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/remove */
  postWorkforcemanagementBusinessunitOpportunitiesBulkRemove<W extends boolean = false>(businessUnitId: string, body: BulkOpportunitiesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkRemoveOpportunitiesResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/statuses/update */
  postWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate<W extends boolean = false>(businessUnitId: string, body: BulkOpportunitiesStatusUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkOpportunitiesStatusUpdateResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/enrollments/bulk/statuses/update */
  postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate<W extends boolean = false>(businessUnitId: string, body: BulkOpportunityEnrollmentsStatusUpdateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BulkUpdateOpportunityEnrollmentsStatusResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/enrollments/query */
  postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery<W extends boolean = false>(businessUnitId: string, body: QueryOpportunityEnrollmentsRequest, options?: { expand?: _Open<"opportunities">; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<QueryOpportunityEnrollmentsResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/externalactivities/query */
  postWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery<W extends boolean = false>(businessUnitId: string, body: BulkOpportunitiesExternalActivitiesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<QueryExternalActivityOpportunitiesResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/query */
  postWorkforcemanagementBusinessunitOpportunitiesQuery<W extends boolean = false>(businessUnitId: string, body: QueryOpportunitiesRequest, options?: { forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<QueryOpportunitiesResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups */
  postWorkforcemanagementBusinessunitPlanninggroups<W extends boolean = false>(businessUnitId: string, body: CreatePlanningGroupRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<PlanningGroup, W>
  /** POST /api/v2/workforcemanagement/businessunits */
  postWorkforcemanagementBusinessunits<W extends boolean = false>(body: CreateBusinessUnitRequest, options?: { includeSchedulingDefaultMessageSeverities?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<BusinessUnitResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/copy */
  postWorkforcemanagementBusinessunitSchedulebidCopy<W extends boolean = false>(businessUnitId: string, bidId: string, body: CopyScheduleBid, options?: _Inline<W>, call?: _Call<W>): _Answer<ScheduleBid, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups */
  postWorkforcemanagementBusinessunitSchedulebidGroups<W extends boolean = false>(businessUnitId: string, bidId: string, body: ScheduleBidGroupCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<ScheduleBidGroupResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids */
  postWorkforcemanagementBusinessunitSchedulebids<W extends boolean = false>(businessUnitId: string, body: CreateScheduleBid, options?: _Inline<W>, call?: _Call<W>): _Answer<ScheduleBid, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/effectiveschedulesets */
  postWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets<W extends boolean = false>(businessUnitId: string, body: QueryEffectiveScheduleSetsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentsEffectiveScheduleSetResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates */
  postWorkforcemanagementBusinessunitServicegoaltemplates<W extends boolean = false>(businessUnitId: string, body: CreateServiceGoalTemplate, options?: _Inline<W>, call?: _Call<W>): _Answer<ServiceGoalTemplate, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs */
  postWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs<W extends boolean = false>(businessUnitId: string, body: EvaluateShiftTradeListJobRequest, options?: { forceAsync?: boolean; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeEvaluateTradesBuJobResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/query/jobs */
  postWorkforcemanagementBusinessunitShifttradingTradesQueryJobs<W extends boolean = false>(businessUnitId: string, body: QueryShiftTradeListJobRequest, options?: { forceAsync?: boolean; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeQueryTradesBuJobResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs */
  postWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs<W extends boolean = false>(businessUnitId: string, body: BulkUpdateShiftTradeListJobRequest, options?: { forceAsync?: boolean; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeBulkUpdateTradeStateBuJobResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs */
  postWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs<W extends boolean = false>(businessUnitId: string, body: SearchUnmatchedShiftTradeListJobRequest, options?: { forceAsync?: boolean; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeSearchUnmatchedTradesBuJobResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs */
  postWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs<W extends boolean = false>(businessUnitId: string, body: QueryWeekSummaryListJobRequest, options?: { forceAsync?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeQueryWeekSummariesBuJobResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups */
  postWorkforcemanagementBusinessunitStaffinggroups<W extends boolean = false>(businessUnitId: string, body: CreateStaffingGroupRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<StaffingGroupResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/planninggroups/query */
  postWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery<W extends boolean = false>(businessUnitId: string, body: QueryPlanningGroupToStaffingGroupsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<PlanningGroupToStaffingGroupsListing, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/query */
  postWorkforcemanagementBusinessunitStaffinggroupsQuery<W extends boolean = false>(businessUnitId: string, body: QueryUserStaffingGroupListRequest, options?: { forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<UserStaffingGroupListing, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion */
  postWorkforcemanagementBusinessunitTimeofflimitGranularityconversion<W extends boolean = false>(businessUnitId: string, timeOffLimitId: string, body: BuConvertTimeOffLimitGranularityJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuConvertTimeOffLimitGranularityJobResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits */
  postWorkforcemanagementBusinessunitTimeofflimits<W extends boolean = false>(businessUnitId: string, body: BuCreateTimeOffLimitRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuTimeOffLimitResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/values/query @deprecated */
  postWorkforcemanagementBusinessunitTimeofflimitsValuesQuery<W extends boolean = false>(businessUnitId: string, body: QueryTimeOffLimitValuesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuTimeOffLimitValuesResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import */
  postWorkforcemanagementBusinessunitTimeofflimitValuesImport<W extends boolean = false>(businessUnitId: string, timeOffLimitId: string, body: BuImportTimeOffLimitValuesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuTimeOffLimitResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import/uploadurl */
  postWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl<W extends boolean = false>(businessUnitId: string, timeOffLimitId: string, body: BuTimeOffLimitValuesImportUploadUrlRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuImportTimeOffLimitValuesUploadResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/query */
  postWorkforcemanagementBusinessunitTimeofflimitValuesQuery<W extends boolean = false>(businessUnitId: string, timeOffLimitId: string, body: QueryTimeOffLimitValuesForGranularityRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuTimeOffLimitValuesForGranularityResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans */
  postWorkforcemanagementBusinessunitTimeoffplans<W extends boolean = false>(businessUnitId: string, body: BuCreateTimeOffPlanRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuTimeOffPlanResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/unavailabletimes/schedules/query */
  postWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery<W extends boolean = false>(businessUnitId: string, body: QueryAgentScheduleUnavailableTimesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<QueryAgentScheduleUnavailableTimesResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/unavailabletimes/settings/query */
  postWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery<W extends boolean = false>(businessUnitId: string, body: QueryAvailabilityManagementUnitsSettingsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<QueryAvailabilityManagementUnitsSettingsResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/agentschedules/query */
  postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery<W extends boolean = false>(businessUnitId: string, weekId: string, scheduleId: string, body: BuQueryAgentSchedulesRequest, options?: { forceAsync?: boolean; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<BuAsyncAgentSchedulesQueryResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/copy */
  postWorkforcemanagementBusinessunitWeekScheduleCopy<W extends boolean = false>(businessUnitId: string, weekId: string, scheduleId: string, body: BuCopyScheduleRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuAsyncScheduleResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations */
  postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations<W extends boolean = false>(businessUnitId: string, weekId: string, scheduleId: string, body: WfmProcessUploadRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<PerformancePredictionRecalculationResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/uploadurl */
  postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl<W extends boolean = false>(businessUnitId: string, weekId: string, scheduleId: string, body: UploadUrlRequestBody, options?: _Inline<W>, call?: _Call<W>): _Answer<PerformancePredictionRecalculationUploadResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/reschedule */
  postWorkforcemanagementBusinessunitWeekScheduleReschedule<W extends boolean = false>(businessUnitId: string, weekId: string, scheduleId: string, body: BuRescheduleRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuAsyncScheduleRunResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules */
  postWorkforcemanagementBusinessunitWeekSchedules<W extends boolean = false>(businessUnitId: string, weekId: string, body: BuCreateBlankScheduleRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuScheduleMetadata, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/generate */
  postWorkforcemanagementBusinessunitWeekSchedulesGenerate<W extends boolean = false>(businessUnitId: string, weekId: string, body: BuGenerateScheduleRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuAsyncScheduleRunResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import */
  postWorkforcemanagementBusinessunitWeekSchedulesImport<W extends boolean = false>(businessUnitId: string, weekId: string, body: WfmProcessUploadRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ScheduleUploadProcessingResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import/uploadurl */
  postWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl<W extends boolean = false>(businessUnitId: string, weekId: string, body: UploadUrlRequestBody, options?: _Inline<W>, call?: _Call<W>): _Answer<ImportScheduleUploadResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update */
  postWorkforcemanagementBusinessunitWeekScheduleUpdate<W extends boolean = false>(businessUnitId: string, weekId: string, scheduleId: string, body: ProcessScheduleUpdateUploadRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuAsyncScheduleResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update/uploadurl */
  postWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl<W extends boolean = false>(businessUnitId: string, weekId: string, scheduleId: string, body: UploadUrlRequestBody, options?: _Inline<W>, call?: _Call<W>): _Answer<UpdateScheduleUploadResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/copy */
  postWorkforcemanagementBusinessunitWeekShorttermforecastCopy<W extends boolean = false>(businessUnitId: string, weekDateId: string, forecastId: string, body: CopyBuForecastRequest, options?: { forceAsync?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AsyncForecastOperationResult, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/generate */
  postWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate<W extends boolean = false>(businessUnitId: string, weekDateId: string, body: GenerateBuForecastRequest, options?: { forceAsync?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AsyncForecastOperationResult, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import */
  postWorkforcemanagementBusinessunitWeekShorttermforecastsImport<W extends boolean = false>(businessUnitId: string, weekDateId: string, body: WfmProcessUploadRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ImportForecastResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import/uploadurl */
  postWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl<W extends boolean = false>(businessUnitId: string, weekDateId: string, body: UploadUrlRequestBody, options?: _Inline<W>, call?: _Call<W>): _Answer<ImportForecastUploadResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/copy */
  postWorkforcemanagementBusinessunitWorkplanbidCopy<W extends boolean = false>(businessUnitId: string, bidId: string, body: CopyWorkPlanBid, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlanBid, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups */
  postWorkforcemanagementBusinessunitWorkplanbidGroups<W extends boolean = false>(businessUnitId: string, bidId: string, body: WorkPlanBidGroupCreate, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlanBidGroupResponse, W>
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids */
  postWorkforcemanagementBusinessunitWorkplanbids<W extends boolean = false>(businessUnitId: string, body: CreateWorkPlanBid, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlanBid, W>
  /** POST /api/v2/workforcemanagement/calendar/url/ics */
  postWorkforcemanagementCalendarUrlIcs<W extends boolean = false>(options?: { language?: string } & _Inline<W>, call?: _Call<W>): _Answer<CalendarUrlResponse, W>
  /** POST /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs */
  postWorkforcemanagementHistoricaldataBulkRemoveJobs<W extends boolean = false>(body: HistoricalImportDeleteFilesJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<HistoricalImportDeleteFilesJobResponse, W>
  /** POST /api/v2/workforcemanagement/historicaldata/validate */
  postWorkforcemanagementHistoricaldataValidate<W extends boolean = false>(body: ValidationServiceRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ValidationServiceAsyncResponse, W>
  /** POST /api/v2/workforcemanagement/integrations/hris/{hrisIntegrationId}/timeofftypes/jobs */
  postWorkforcemanagementIntegrationsHriTimeofftypesJobs<W extends boolean = false>(hrisIntegrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<HrisTimeOffTypesResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agentschedules/search */
  postWorkforcemanagementManagementunitAgentschedulesSearch<W extends boolean = false>(managementUnitId: string, body: BuSearchAgentSchedulesRequest, options?: { forceAsync?: boolean; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<BuAsyncAgentSchedulesSearchResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/query */
  postWorkforcemanagementManagementunitAgentsWorkplansQuery<W extends boolean = false>(managementUnitId: string, body: GetAgentsWorkPlansRequest, options?: { forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AgentsWorkPlansResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/historicaladherencequery */
  postWorkforcemanagementManagementunitHistoricaladherencequery<W extends boolean = false>(managementUnitId: string, body: WfmHistoricalAdherenceQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<WfmHistoricalAdherenceResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/move */
  postWorkforcemanagementManagementunitMove<W extends boolean = false>(managementUnitId: string, body: MoveManagementUnitRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<MoveManagementUnitResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits */
  postWorkforcemanagementManagementunits<W extends boolean = false>(body: CreateManagementUnitApiRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ManagementUnit, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/schedules/search */
  postWorkforcemanagementManagementunitSchedulesSearch<W extends boolean = false>(managementUnitId: string, body: UserListScheduleRequestBody, options?: _Inline<W>, call?: _Call<W>): _Answer<UserScheduleContainer, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/shrinkage/jobs */
  postWorkforcemanagementManagementunitShrinkageJobs<W extends boolean = false>(managementUnitId: string, body: WfmHistoricalShrinkageRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WfmHistoricalShrinkageResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits */
  postWorkforcemanagementManagementunitTimeofflimits<W extends boolean = false>(managementUnitId: string, body: CreateTimeOffLimitRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffLimit, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/values/query @deprecated */
  postWorkforcemanagementManagementunitTimeofflimitsValuesQuery<W extends boolean = false>(managementUnitId: string, body: QueryTimeOffLimitValuesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<QueryTimeOffLimitValuesResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans @deprecated */
  postWorkforcemanagementManagementunitTimeoffplans<W extends boolean = false>(managementUnitId: string, body: CreateTimeOffPlanRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffPlan, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests */
  postWorkforcemanagementManagementunitTimeoffrequests<W extends boolean = false>(managementUnitId: string, body: CreateAdminTimeOffRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffRequestList, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/integrationstatus/query */
  postWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery<W extends boolean = false>(managementUnitId: string, body: QueryTimeOffIntegrationStatusRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UserTimeOffIntegrationStatusResponseListing, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/query */
  postWorkforcemanagementManagementunitTimeoffrequestsQuery<W extends boolean = false>(managementUnitId: string, body: TimeOffRequestQueryBody, options?: { forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<TimeOffRequestListing, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/waitlistpositions/query */
  postWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery<W extends boolean = false>(managementUnitId: string, body: QueryWaitlistPositionsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WaitlistPositionListing, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffbalance/jobs */
  postWorkforcemanagementManagementunitUserTimeoffbalanceJobs<W extends boolean = false>(managementUnitId: string, userId: string, body: TimeOffBalanceRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffBalancesResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/estimate */
  postWorkforcemanagementManagementunitUserTimeoffrequestsEstimate<W extends boolean = false>(managementUnitId: string, userId: string, body: EstimateAvailableTimeOffRequest, options?: { includeOnly?: _Open<"overrideDateType"> } & _Inline<W>, call?: _Call<W>): _Answer<EstimateAvailableTimeOffResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeoffbalance/jobs */
  postWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs<W extends boolean = false>(managementUnitId: string, userId: string, timeOffRequestId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffBalancesResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}/match */
  postWorkforcemanagementManagementunitWeekShifttradeMatch<W extends boolean = false>(managementUnitId: string, weekDateId: string, tradeId: string, body: MatchShiftTradeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<MatchShiftTradeResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades */
  postWorkforcemanagementManagementunitWeekShifttrades<W extends boolean = false>(managementUnitId: string, weekDateId: string, body: AddShiftTradeRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/search */
  postWorkforcemanagementManagementunitWeekShifttradesSearch<W extends boolean = false>(managementUnitId: string, weekDateId: string, body: SearchShiftTradesRequest, options?: { forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<SearchShiftTradesResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/state/bulk */
  postWorkforcemanagementManagementunitWeekShifttradesStateBulk<W extends boolean = false>(managementUnitId: string, weekDateId: string, body: BulkShiftTradeStateUpdateRequest, options?: { forceAsync?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<BulkUpdateShiftTradeStateResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/copy */
  postWorkforcemanagementManagementunitWorkplanCopy<W extends boolean = false>(managementUnitId: string, workPlanId: string, body: CopyWorkPlan, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlan, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}/copy */
  postWorkforcemanagementManagementunitWorkplanrotationCopy<W extends boolean = false>(managementUnitId: string, workPlanRotationId: string, body: CopyWorkPlanRotationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlanRotationResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations */
  postWorkforcemanagementManagementunitWorkplanrotations<W extends boolean = false>(managementUnitId: string, body: AddWorkPlanRotationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WorkPlanRotationResponse, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans */
  postWorkforcemanagementManagementunitWorkplans<W extends boolean = false>(managementUnitId: string, body: CreateWorkPlan, options?: { validationMode?: _Open<"Ignore"> } & _Inline<W>, call?: _Call<W>): _Answer<WorkPlan, W>
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/validate */
  postWorkforcemanagementManagementunitWorkplanValidate<W extends boolean = false>(managementUnitId: string, workPlanId: string, body: WorkPlanValidationRequest, options?: { expand?: _Many<_Open<"messages">> } & _Inline<W>, call?: _Call<W>): _Answer<ValidateWorkPlanResponse, W>
  /** POST /api/v2/workforcemanagement/notifications/update */
  postWorkforcemanagementNotificationsUpdate<W extends boolean = false>(body: UpdateNotificationsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UpdateNotificationsResponse, W>
  /** POST /api/v2/workforcemanagement/schedules */
  postWorkforcemanagementSchedules<W extends boolean = false>(options?: { body?: CurrentUserScheduleRequestBody } & _Inline<W>, call?: _Call<W>): _Answer<UserScheduleContainer, W>
  /** POST /api/v2/workforcemanagement/schedulingpreferences/query (preview) */
  postWorkforcemanagementSchedulingpreferencesQuery<W extends boolean = false>(body: QueryAgentSchedulingPreferencesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentSchedulingPreferenceListing, W>
  /** POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/jobs */
  postWorkforcemanagementShifttradingTradeJobs<W extends boolean = false>(tradeId: string, body: UpdateShiftTradeJobRequest, options?: { forceAsync?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeUpdateTradeJobResponse, W>
  /** POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/match/jobs */
  postWorkforcemanagementShifttradingTradeMatchJobs<W extends boolean = false>(tradeId: string, body: MatchShiftTradeJobRequest, options?: { forceAsync?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeMatchTradeJobResponse, W>
  /** POST /api/v2/workforcemanagement/shifttrading/trades/jobs */
  postWorkforcemanagementShifttradingTradesJobs<W extends boolean = false>(body: AddShiftTradeJobRequest, options?: { forceAsync?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeAddTradeJobResponse, W>
  /** POST /api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs */
  postWorkforcemanagementShifttradingTradesMineQueryJobs<W extends boolean = false>(body: QueryAgentShiftTradeListJobRequest, options?: { forceAsync?: boolean; forceDownloadService?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeQueryAgentTradesJobResponse, W>
  /** POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/state/jobs */
  postWorkforcemanagementShifttradingTradeStateJobs<W extends boolean = false>(tradeId: string, body: UpdateShiftTradeStateJobRequest, options?: { forceAsync?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ShiftTradeUpdateTradeStateJobResponse, W>
  /** POST /api/v2/workforcemanagement/teams/{teamId}/adherence/historical */
  postWorkforcemanagementTeamAdherenceHistorical<W extends boolean = false>(teamId: string, body: WfmHistoricalAdherenceQueryForTeams, options?: _Inline<W>, call?: _Call<W>): _Answer<WfmHistoricalAdherenceResponse, W>
  /** POST /api/v2/workforcemanagement/teams/{teamId}/shrinkage/jobs */
  postWorkforcemanagementTeamShrinkageJobs<W extends boolean = false>(teamId: string, body: WfmHistoricalShrinkageTeamsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WfmHistoricalShrinkageResponse, W>
  /** POST /api/v2/workforcemanagement/timeoffbalance/jobs */
  postWorkforcemanagementTimeoffbalanceJobs<W extends boolean = false>(body: TimeOffBalanceRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffBalancesResponse, W>
  /** POST /api/v2/workforcemanagement/timeofflimits/available/query */
  postWorkforcemanagementTimeofflimitsAvailableQuery<W extends boolean = false>(body: AvailableTimeOffRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AvailableTimeOffResponse, W>
  /** POST /api/v2/workforcemanagement/timeoffrequests */
  postWorkforcemanagementTimeoffrequests<W extends boolean = false>(body: CreateAgentTimeOffRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffRequestResponse, W>
  /** POST /api/v2/workforcemanagement/timeoffrequests/estimate */
  postWorkforcemanagementTimeoffrequestsEstimate<W extends boolean = false>(body: EstimateAvailableTimeOffRequest, options?: { includeOnly?: _Open<"overrideDateType"> } & _Inline<W>, call?: _Call<W>): _Answer<EstimateAvailableTimeOffResponse, W>
  /** POST /api/v2/workforcemanagement/timeoffrequests/integrationstatus/query */
  postWorkforcemanagementTimeoffrequestsIntegrationstatusQuery<W extends boolean = false>(body: CurrentUserTimeOffIntegrationStatusRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffIntegrationStatusResponseListing, W>
  /** POST /api/v2/workforcemanagement/unavailabletimes/query */
  postWorkforcemanagementUnavailabletimesQuery<W extends boolean = false>(body: QueryAgentUnavailableTimesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UnavailableTimeListing, W>
  /** POST /api/v2/workforcemanagement/unavailabletimes/validation/jobs */
  postWorkforcemanagementUnavailabletimesValidationJobs<W extends boolean = false>(body: ValidateAgentUnavailableTimesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ValidateAgentUnavailableTimesResponse, W>
  /** POST /api/v2/workforcemanagement/users/activity */
  postWorkforcemanagementUsersActivity<W extends boolean = false>(body: UsersActivityRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<UserActivityListing, W>
  /** PUT /api/v2/workforcemanagement/agents/{agentId}/integrations/hris */
  putWorkforcemanagementAgentIntegrationsHris<W extends boolean = false>(agentId: string, body: AgentIntegrationsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentIntegrationsResponse, W>
  /** PUT /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values */
  putWorkforcemanagementBusinessunitTimeofflimitValues<W extends boolean = false>(businessUnitId: string, timeOffLimitId: string, body: BuSetTimeOffLimitValuesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BuTimeOffLimitResponse, W>
  /** PUT /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}/values */
  putWorkforcemanagementManagementunitTimeofflimitValues<W extends boolean = false>(managementUnitId: string, timeOffLimitId: string, body: SetTimeOffLimitValuesRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TimeOffLimit, W>
  /** PUT /api/v2/workforcemanagement/schedulebids/{bidId}/preference */
  putWorkforcemanagementSchedulebidPreference<W extends boolean = false>(bidId: string, body: UpdateAgentScheduleBiddingPreference, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentScheduleBiddingPreferenceResponse, W>
}

export interface ActivityCode {
  id: string
  selfUri?: string
  name?: string
  isActive?: boolean
  isDefault?: boolean
  category?: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable">
  lengthInMinutes?: number
  countsAsPaidTime?: boolean
  countsAsWorkTime?: boolean
  agentTimeOffSelectable?: boolean
  metadata: WfmVersionedEntityMetadata
}

export interface ActivityCodeContainer {
  activityCodes?: { [key: string]: ActivityCode }
  metadata: WfmVersionedEntityMetadata
}

export interface ActivityCodeReference {
  id: string
  selfUri?: string
}

export interface ActivityCodeStyle {
  backgroundColor: string
  textColorTheme: _Open<"Dark" | "Light">
}

export interface ActivityCodeSummary {
  id: string
  name?: string
  secondaryPresences?: SecondaryPresence[]
  selfUri?: string
}

export interface ActivityCodesReference {
  ids?: string[]
  selfUri?: string
}

export interface ActivityPlanAbandonRateImpactOverride {
  increaseByPercent: number
}

export interface ActivityPlanAsaImpactOverride {
  increaseByPercent: number
}

export interface ActivityPlanDeletionOccurrenceIds {
  ids?: string[]
}

export interface ActivityPlanDeletionSessionIds {
  ids?: string[]
}

export interface ActivityPlanDeletionSessionUserIds {
  ids?: string[]
}

export interface ActivityPlanJobException {
  exceptionType: _Open<"UnscheduledAttendees" | "SessionsNotDeleted" | "InvalidUserIds" | "InvalidFacilitatorId" | "RuleError" | "InvalidOccurrence" | "NoScheduleFound" | "SessionUsersNotRemoved">
  occurrences: ActivityPlanOccurrenceReference[]
}

export interface ActivityPlanJobListing {
  entities?: ActivityPlanJobResponse[]
}

export interface ActivityPlanJobResponse {
  id: string
  status: _Open<"Processing" | "Complete" | "Error">
  exceptions: ActivityPlanJobException[]
  error?: ErrorBody
  activityPlan: ActivityPlanStructureWithOccurrenceSessionsUsersReference
  type: _Open<"RunPlan" | "DeleteActivityPlan" | "DeleteOccurrence" | "DeleteOccurrences" | "DeleteSessions" | "DeleteSessionUsers" | "RunOccurrence" | "CreateSession" | "EditSession">
  occurrence?: ActivityPlanOccurrenceReference
  selfUri?: string
}

export interface ActivityPlanListItem {
  id: string
  name: string
  managementUnits?: ManagementUnitReference[]
  description: string
  activityCode: ActivityCodeReference
  type: _Open<"Individual" | "Group">
  optimizationObjective: _Open<"FavorServiceGoals" | "FavorSchedulingAll">
  recurrenceSettings?: RecurrenceSettings
  state: _Open<"Active" | "Inactive">
  lastRunDate?: string
  lastRunBy?: UserReference
  createdDate: string
  createdBy: UserReference
  modifiedDate: string
  modifiedBy: UserReference
  initialSchedulePeriod?: SchedulingPeriodBase
  selfUri?: string
}

export interface ActivityPlanListing {
  entities?: ActivityPlanListItem[]
}

export interface ActivityPlanOccurrenceReference {
  id: string
  selfUri?: string
}

export interface ActivityPlanOccurrenceSessionsUsersStructureReference {
  id: string
  sessions: ActivityPlanSessionStructureReference[]
  selfUri?: string
}

export interface ActivityPlanOccurrencesDeletionJobResponse {
  id?: string
  status?: _Open<"Processing" | "Complete" | "Error">
  exceptions?: ActivityPlanJobException[]
  error?: ErrorBody
  activityPlan?: ActivityPlanStructureWithOccurrencesReference
  selfUri?: string
}

export interface ActivityPlanReference {
  id: string
  selfUri?: string
}

export interface ActivityPlanResponse {
  id: string
  name: string
  managementUnits?: ManagementUnitReference[]
  description: string
  activityCode: ActivityCodeReference
  type: _Open<"Individual" | "Group">
  initialSchedulePeriod: SchedulingPeriod
  lengthMinutes: number
  groupSettings?: GroupSettings
  recurrenceSettings?: RecurrenceSettings
  attendeesSearchRule?: UserSearchRule
  facilitated: boolean
  facilitatorsSearchRule?: UserSearchRule
  transitionTimeMinutes: number
  serviceGoalImpactOverrides?: ActivityPlanServiceGoalImpactOverrides
  optimizationObjective: _Open<"FavorServiceGoals" | "FavorSchedulingAll">
  fixedAvailability?: FixedAvailability[]
  state: _Open<"Active" | "Inactive">
  countsAsPaidTime: boolean
  createdDate: string
  createdBy: UserReference
  modifiedDate: string
  modifiedBy: UserReference
  lastRunDate?: string
  lastRunBy?: UserReference
  startTimeIncrementMinutes?: number
  selfUri?: string
}

export interface ActivityPlanRunJobResponse {
  id: string
  status: _Open<"Processing" | "Complete" | "Error">
  exceptions: ActivityPlanJobException[]
  error?: ErrorBody
  activityPlan: ActivityPlanReference
  selfUri?: string
}

export interface ActivityPlanServiceGoalImpactOverrides {
  abandonRate: ActivityPlanAbandonRateImpactOverride
  serviceLevel: ActivityPlanServiceLevelImpactOverride
  averageSpeedOfAnswer: ActivityPlanAsaImpactOverride
}

export interface ActivityPlanServiceLevelImpactOverride {
  decreaseByPercent: number
}

export interface ActivityPlanSessionStructureReference {
  id: string
  users?: UserReference[]
  selfUri?: string
}

export interface ActivityPlanStructureWithOccurrenceSessionsUsersReference {
  id: string
  occurrences: ActivityPlanOccurrenceSessionsUsersStructureReference[]
  selfUri?: string
}

export interface ActivityPlanStructureWithOccurrencesReference {
  id?: string
  occurrences?: ActivityPlanOccurrenceReference[]
  selfUri?: string
}

export interface AddAdherenceAdjustmentAgentRequest {
  reasonCodeId?: string
  startDate?: string
  lengthMinutes?: number
  submitterNotes?: string
}

export interface AddAdherenceExplanationAdminRequest {
  type: _Open<"Late">
  startDate: string
  lengthMinutes: number
  notes?: string
  status?: _Open<"Pending" | "Approved" | "Denied">
}

export interface AddAdherenceExplanationAgentRequest {
  type: _Open<"Late">
  startDate: string
  lengthMinutes: number
  notes?: string
}

export interface AddOpportunityBody {
  startDate: string
  endDate: string
  openDate?: string
  deadlineDate: string
  name: string
  description?: string
  activityCodeId: string
  approvalType: _Open<"Automatic" | "Manual">
  capacity: number
}

export interface AddShiftTradeJobRequest {
  initiatingShift: InitiatingShiftRequestItem
  acceptableIntervals?: RequiredDateRange[]
  target?: ShiftTradeTargetRequestItem
  expirationDate?: string
  reviewNote?: string
}

export interface AddShiftTradeRequest {
  scheduleId: string
  initiatingShiftId: string
  receivingUserId?: string
  expiration?: string
  acceptableIntervals?: string[]
}

export interface AddWorkPlanRotationAgentRequest {
  userId: string
  dateRange: DateRangeWithOptionalEnd
  position: number
}

export interface AddWorkPlanRotationRequest {
  name: string
  dateRange: DateRangeWithOptionalEnd
  agents?: AddWorkPlanRotationAgentRequest[]
  pattern: WorkPlanPatternRequest
}

export interface AdherenceAdjustment {
  id?: string
  agent?: UserReference
  managementUnit?: ManagementUnitReference
  businessUnit?: BusinessUnitReference
  startDate?: string
  lengthMinutes?: number
  reasonCode?: AdherenceAdjustmentsReasonCodeReference
  status?: _Open<"Approved" | "Denied" | "Pending">
  expired?: boolean
  submitterNotes?: string
  reviewerNotes?: string
  reviewedBy?: UserReference
  reviewedDate?: string
  metadata?: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface AdherenceAdjustmentsListing {
  entities?: AdherenceAdjustment[]
}

export interface AdherenceAdjustmentsReasonCode {
  id?: string
  name?: string
  state?: _Open<"Active" | "Deleted" | "Inactive">
  metadata?: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface AdherenceAdjustmentsReasonCodeReference {
  id?: string
  selfUri?: string
}

export interface AdherenceAdjustmentsReasonCodesListing {
  entities?: AdherenceAdjustmentsReasonCode[]
}

export interface AdherenceExplanationAsyncResponse {
  job?: AdherenceExplanationJobReference
}

export interface AdherenceExplanationJob {
  id?: string
  type?: _Open<"AddExplanation" | "UpdateExplanation" | "QueryAgentExplanations" | "QueryBuExplanations">
  status?: _Open<"Processing" | "Complete" | "Error">
  adherenceExplanation?: AdherenceExplanationResponse
  downloadUrl?: string
  error?: ErrorBody
  agentQueryResponseTemplate?: AdherenceExplanationListingAgentQueryResponse
  buQueryResponseTemplate?: AdherenceExplanationListingBuQueryResponse
  selfUri?: string
}

export interface AdherenceExplanationJobReference {
  id?: string
  type?: _Open<"AddExplanation" | "UpdateExplanation" | "QueryAgentExplanations" | "QueryBuExplanations">
  status?: _Open<"Processing" | "Complete" | "Error">
  selfUri?: string
}

export interface AdherenceExplanationListing {
  entities?: AdherenceExplanationResponse[]
}

export interface AdherenceExplanationListingAgentQueryResponse {
  entities?: AdherenceExplanationResponse[]
}

export interface AdherenceExplanationListingBuQueryResponse {
  entities?: AdherenceExplanationResponse[]
}

export interface AdherenceExplanationNotification {
  id?: string
  agent?: UserReference
  managementUnit?: ManagementUnitReference
  businessUnit?: BusinessUnitReference
  startDate?: string
  lengthMinutes?: number
  status?: _Open<"Pending" | "Approved" | "Denied">
  type?: _Open<"Late">
  notes?: string
  selfUri?: string
}

export interface AdherenceExplanationResponse {
  id?: string
  agent: UserReference
  managementUnit: ManagementUnitReference
  businessUnit: BusinessUnitReference
  type: _Open<"Late">
  status: _Open<"Pending" | "Approved" | "Denied">
  startDate: string
  lengthMinutes: number
  notes?: string
  reviewedBy?: UserReference
  reviewedDate?: string
  selfUri?: string
}

export interface AdherenceSettings {
  severeAlertThresholdMinutes?: number
  adherenceTargetPercent?: number
  adherenceExceptionThresholdSeconds?: number
  nonOnQueueActivitiesEquivalent?: boolean
  trackOnQueueActivity?: boolean
  ignoredActivityCategories?: IgnoredActivityCategories
  ignoredActivityCodeIds?: IgnoredActivityCodeIds
}

export interface AdminAgentScheduleBidBiddingPreference {
  agent: UserReference
  submitted: boolean
  assignedScheduleSetId?: string
  overriddenScheduleSetId?: string
  overrideReason?: _Open<"UnableToBid" | "ChangeOfCircumstance" | "NewHire" | "EmployeeMove">
  agentScheduleBidPreferencePriorities: AgentScheduleBiddingPreferencePriority[]
  endDate?: string
}

export interface AdminAgentScheduleBidPreferenceResponse {
  result?: AdminAgentScheduleSetPreferences
  downloadUrl?: string
}

export interface AdminAgentScheduleSetPreferences {
  id: string
  bid?: ScheduleBidReference
  bidGroup?: ScheduleBidGroupReference
  agentsScheduleBidPreferences: AdminAgentScheduleBidBiddingPreference[]
  selfUri?: string
}

export interface AdminAgentWorkPlanBiddingPreference {
  agent: UserReference
  submitted: boolean
  assignedWorkPlan?: WorkPlanReference
  overriddenWorkPlan?: WorkPlanReference
  overrideReason?: _Open<"UnableToBid" | "ChangeOfCircumstance" | "NewHire" | "EmployeeMove">
  priorities?: number[]
}

export interface AdminAgentWorkPlanPreferenceResponse {
  id: string
  workPlans: WorkPlanReference[]
  agentWorkPlanBidPreferences: AdminAgentWorkPlanBiddingPreference[]
  selfUri?: string
}

export interface AdminBulkUpdateAlternativeShiftTradeState {
  tradeId: string
  state: _Open<"Approved" | "Denied">
  metadata: WfmVersionedEntityMetadata
}

export interface AdminBulkUpdateAlternativeShiftTradeStateRequest {
  entities?: AdminBulkUpdateAlternativeShiftTradeState[]
  managementUnitId: string
}

export interface AdminTimeOffRequestPatch {
  status?: _Open<"PENDING" | "APPROVED" | "DENIED">
  activityCodeId?: string
  paid?: boolean
  notes?: string
  fullDayManagementUnitDates?: string[]
  fullDayEarliestStartOffsetMinutes?: ListWrapperInteger
  fullDayLatestEndOffsetMinutes?: ListWrapperInteger
  partialDayStartDateTimes?: string[]
  dailyDurationMinutes?: number
  durationMinutes?: number[]
  payableMinutes?: number[]
  metadata: WfmVersionedEntityMetadata
}

export interface AgentAddOpportunityEnrollment {
  opportunityId: string
}

export interface AgentAdherenceDayMetrics {
  dayStartOffsetSeconds: number
  adherenceScheduleSeconds: number
  conformanceScheduleSeconds?: number
  conformanceActualSeconds?: number
  exceptionCount: number
  exceptionDurationSeconds: number
  impactSeconds: number
  scheduleLengthSeconds: number
  actualLengthSeconds: number
  adherencePercentage?: number
  conformancePercentage?: number
}

export interface AgentAdherenceScheduledActivity {
  activityCodeId: string
  startOffsetSeconds: number
  endOffsetSeconds: number
}

export interface AgentAssignedScheduleSetList {
  agentAssignedShiftSets: AgentAssignedShiftSet[]
}

export interface AgentAssignedShiftSet {
  id: string
  effectiveWorkPlan: ShiftSetEffectiveWorkPlan
  shifts: ScheduleBidScheduledShift[]
  agents: AssignedAgentDetails[]
}

export interface AgentBidScheduleSetOverrideRequest {
  agentId: string
  overrideScheduleSetId?: string
  overrideReason?: _Open<"UnableToBid" | "ChangeOfCircumstance" | "NewHire" | "EmployeeMove">
}

export interface AgentBidWorkPlanOverrideRequest {
  agentId: string
  overrideWorkPlanId?: string
  overrideReason?: _Open<"UnableToBid" | "ChangeOfCircumstance" | "NewHire" | "EmployeeMove">
}

export interface AgentBulkAddOpportunityEnrollment {
  id?: string
  opportunityId: string
}

export interface AgentBulkAddOpportunityEnrollmentResult {
  status: _Open<"Complete" | "Error">
  error?: BulkOpportunitiesError
  enrollment: AgentBulkAddOpportunityEnrollment
}

export interface AgentBulkAddOpportunityEnrollmentsRequest {
  enrollments: AgentAddOpportunityEnrollment[]
}

export interface AgentBulkAddOpportunityEnrollmentsResponse {
  results: AgentBulkAddOpportunityEnrollmentResult[]
  errorCount: number
}

export interface AgentBulkStatusUpdateOpportunityEnrollmentsRequest {
  enrollmentIds: string[]
  status: _Open<"Withdrawn">
}

export interface AgentBulkStatusUpdateOpportunityEnrollmentsResponse {
  results: BulkOpportunitiesEnrollmentResult[]
  errorCount: number
}

export interface AgentBusinessUnitOpportunities {
  id?: string
  opportunities: AgentQueryOpportunityResult[]
  selfUri?: string
}

export interface AgentCountRange {
  minimum: number
  maximum: number
}

export interface AgentEffectiveBid {
  id: string
  name?: string
  effectiveDate: string
  endDate?: string
  downloadUrl: string
  downloadTemplate?: AgentAssignedScheduleSetList
  selfUri?: string
}

export interface AgentIntegrationAssociationRequest {
  agentExternalId: string
  integrationId: string
  locked: boolean
}

export interface AgentIntegrationAssociationResponse {
  agentExternalId: string
  integration: WfmIntegrationReference
  locked: boolean
}

export interface AgentIntegrationsRequest {
  selectedIntegrationId?: string
  associatedIntegrations: AgentIntegrationAssociationRequest[]
}

export interface AgentIntegrationsResponse {
  agent: UserReference
  selectedIntegration?: WfmIntegrationReference
  userSelected?: boolean
  associatedIntegrations: AgentIntegrationAssociationResponse[]
}

export interface AgentManagementUnitReference {
  user?: UserReference
  managementUnit?: ManagementUnitReference
  businessUnit?: BusinessUnitReference
}

export interface AgentMuQueryResponse {
  status: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  operationId: string
  result?: AgentMuScheduleResult
  downloadUrl?: string
  error?: ErrorBody
}

export interface AgentMuScheduleItem {
  agent: UserReference
  shifts: AgentMuScheduleShift[]
  fullDayTimeOffMarkerDates: string[]
}

export interface AgentMuScheduleQuery {
  startDate: string
  endDate: string
}

export interface AgentMuScheduleResult {
  referenceStartDate: string
  agentSchedules: AgentMuScheduleItem[]
}

export interface AgentMuScheduleShift {
  startOffsetMinutes: number
  lengthMinutes: number
  activities: AgentScheduleShiftActivity[]
}

export interface AgentOpportunityEnrollmentResult {
  id?: string
  status: _Open<"Pending" | "Approved" | "Denied" | "Withdrawn" | "Processing">
  schedule?: BuScheduleReference
  systemMessageCode?: _Open<"ActivityChanged" | "AgentEnrollmentsHourlyLimitExceeded" | "BatchLimitExceeded" | "BusinessUnitEnrollmentsHourlyLimitExceeded" | "BusinessUnitNotFound" | "BusinessUnitOpportunityHourlyLimitExceeded" | "CapacityFull" | "Conflict" | "DateMustBeInFuture" | "DeadlineMustBeAfterOpenTime" | "DeadlineMustBeBeforeOrEqualToStartTime" | "EndTimeMustBeAfterStartTime" | "EnrollmentNotFound" | "InternalError" | "InternalErrorAutoApproval" | "InternalErrorDenial" | "InternalErrorScheduleUpdate" | "InvalidOpportunityLength" | "InvalidOpportunityStatus" | "InvalidRequest" | "InvalidStatusTransition" | "InvalidTime" | "NoInvitationsForPublish" | "OpenTimeMustBeBeforeStartTime" | "OpportunityClosed" | "OpportunityNotFound" | "OpportunityNotOpen" | "ScheduleConflict" | "ScheduleNotFound" | "ServiceUnavailable" | "StartTimeMustBeWithinOneYear" | "StatusNotDraft">
  reviewNote?: string
  denialCode?: _Open<"ManuallyDenied" | "AutomaticallyClosed" | "ManuallyClosed" | "CapacityFull" | "ScheduleConflict">
  metadata: WfmVersionedEntityMetadata
}

export interface AgentPossibleWorkShiftsRequest {
  weekStartDate: string
  weekCount: number
}

export interface AgentPossibleWorkShiftsResponse {
  weekStartDate?: string
  pattern?: number[]
  weeklyPossibleWorkShifts?: PossibleWorkShiftsForWeek[]
  schedulerIntervalLengthMinutes?: number
  timeZone?: string
}

export interface AgentQueryAdherenceAdjustmentsRequest {
  startDate?: string
  endDate?: string
  reasonCodeIds?: string[]
  statuses?: string[]
}

export interface AgentQueryAdherenceExplanationsRequest {
  startDate: string
  endDate: string
}

export interface AgentQueryAdherenceExplanationsResponse {
  job?: AdherenceExplanationJobReference
  result?: AdherenceExplanationListingAgentQueryResponse
  downloadUrl?: string
}

export interface AgentQueryOpportunities {
  nextStartDate?: string
  businessUnits: AgentBusinessUnitOpportunities[]
}

export interface AgentQueryOpportunitiesResponse {
  result?: AgentQueryOpportunities
  downloadUrl?: string
}

export interface AgentQueryOpportunityResult {
  id?: string
  name: string
  description?: string
  activityCodeId: string
  startDate: string
  endDate: string
  deadlineDate: string
  status: _Open<"Draft" | "Published" | "Open" | "Pending" | "Closed">
  capacity: number
  enrollmentCounts: PendingAndApprovedOpportunityEnrollmentCounts
  enrollment?: AgentOpportunityEnrollmentResult
  metadata: WfmVersionedEntityMetadata
}

export interface AgentQueueTimeRequest {
  agentId: string
  startOffsetMinutes: number[]
  onQueueLengthMinutesPerInterval: number[]
  onQueueActivityCodeIds?: string[]
}

export interface AgentScheduleBid {
  id: string
  name?: string
  bidWindowStartDate: string
  bidWindowEndDate: string
  effectiveDate: string
  status: _Open<"Draft" | "Locked" | "Optimized" | "Scheduled" | "Open" | "Closed" | "Processed" | "Published">
  bidType: _Open<"WorkPlanBid" | "ScheduleBid">
  selfUri?: string
}

export interface AgentScheduleBidScheduleSetResponse {
  downloadUrl: string
  downloadTemplate?: BidGroupScheduleSet
}

export interface AgentScheduleBiddingPreferencePriority {
  scheduleSetId: string
  priority?: number
}

export interface AgentScheduleBiddingPreferenceResponse {
  id?: string
  submitted: boolean
  assignedScheduleSetId?: string
  overriddenScheduleSetId?: string
  overrideReason?: _Open<"UnableToBid" | "ChangeOfCircumstance" | "NewHire" | "EmployeeMove">
  agentScheduleBidPreferences: AgentScheduleBiddingPreferencePriority[]
  selfUri?: string
}

export interface AgentScheduleBids {
  id?: string
  businessUnit: BusinessUnitReference
  agentScheduleBids: AgentScheduleBid[]
  selfUri?: string
}

export interface AgentScheduleShiftActivity {
  activityCategory: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable">
  startOffsetMinutes: number
  lengthMinutes: number
}

export interface AgentScheduleUnavailableTime {
  timeSpan: WfmTimeSpan
  notes?: string
}

export interface AgentSchedulingPreference {
  id?: string
  timeSpan: WfmTimeSpan
  preferenceLevel: _Open<"StronglyPrefer" | "Prefer" | "Avoid" | "StronglyAvoid">
}

export interface AgentSchedulingPreferenceListing {
  entities?: AgentSchedulingPreference[]
}

export interface AgentTimeOffRequestPatch {
  markedAsRead?: boolean
  status?: _Open<"CANCELED">
  notes?: string
  fullDayEarliestStartOffsetMinutes?: ListWrapperInteger
  fullDayLatestEndOffsetMinutes?: ListWrapperInteger
}

export interface AgentUpdateAlternativeShiftTradeRequest {
  state?: _Open<"Canceled">
  reviewNote?: string
  metadata: WfmVersionedEntityMetadata
}

export interface AgentWorkPlan {
  id: string
  name?: string
  constrainWeeklyPaidTime: boolean
  flexibleWeeklyPaidTime: boolean
  weeklyExactPaidMinutes: number
  weeklyMinimumPaidMinutes: number
  weeklyMaximumPaidMinutes: number
  optionalDays?: SetWrapperDayOfWeek
  shifts: AgentWorkPlanShift[]
  selfUri?: string
}

export interface AgentWorkPlanActivity {
  lengthMinutes: number
  countsAsPaidTime: boolean
}

export interface AgentWorkPlanBid {
  id: string
  name?: string
  bidWindowStartDate: string
  bidWindowEndDate: string
  effectiveDate: string
  status: _Open<"Draft" | "Locked" | "Optimized" | "Scheduled" | "Open" | "Closed" | "Processed" | "Published">
  workPlanFieldsVisibleToAgents: string[]
  bidType?: _Open<"WorkPlanBid" | "ScheduleBid">
  selfUri?: string
}

export interface AgentWorkPlanBiddingPreference {
  workPlan: WorkPlanReference
  priority?: number
}

export interface AgentWorkPlanBiddingPreferenceRequest {
  workPlanId: string
  priority?: number
}

export interface AgentWorkPlanBiddingPreferenceResponse {
  id?: string
  submitted: boolean
  assignedWorkPlan?: WorkPlanReference
  overriddenWorkPlan?: WorkPlanReference
  overrideReason?: _Open<"UnableToBid" | "ChangeOfCircumstance" | "NewHire" | "EmployeeMove">
  agentWorkPlanBidPreferences: AgentWorkPlanBiddingPreference[]
  selfUri?: string
}

export interface AgentWorkPlanBids {
  id?: string
  businessUnit?: BusinessUnitReference
  agentWorkPlanBids: AgentWorkPlanBid[]
  selfUri?: string
}

export interface AgentWorkPlanListResponse {
  entities?: AgentWorkPlan[]
  managementUnit: ManagementUnitReference
}

export interface AgentWorkPlanShift {
  days: SetWrapperDayOfWeek
  flexibleStartTime: boolean
  exactStartTimeMinutesFromMidnight: number
  earliestStartTimeMinutesFromMidnight: number
  latestStartTimeMinutesFromMidnight: number
  earliestStopTimeMinutesFromMidnight: number
  constrainLatestStopTime: boolean
  latestStopTimeMinutesFromMidnight: number
  flexiblePaidTime: boolean
  exactPaidTimeMinutes: number
  minimumPaidTimeMinutes: number
  maximumPaidTimeMinutes: number
  activities: AgentWorkPlanActivity[]
}

export interface AgentWorkPlans {
  user: UserReference
  workPlanLookupKeysPerWeek: number[]
}

export interface AgentsBidAssignedScheduleSetOverrideRequest {
  agentScheduleSetOverrides: AgentBidScheduleSetOverrideRequest[]
}

export interface AgentsBidAssignedWorkPlanOverrideRequest {
  agentWorkPlanOverrides: AgentBidWorkPlanOverrideRequest[]
}

export interface AgentsEffectiveScheduleSetResponse {
  effectiveBids: AgentEffectiveBid[]
}

export interface AgentsIntegrationsListing {
  entities?: AgentIntegrationsResponse[]
}

export interface AgentsWorkPlansResponse {
  downloadUrl?: string
  result?: MuAgentsWorkPlansResult
}

export interface AggregateHistoricalAvailability {
  weekly?: number[]
  yearly?: number[]
}

export interface AggregatedExportJobRequest {
  granularity?: _Open<"FifteenMinutes" | "ThirtyMinutes" | "SixtyMinutes" | "Day" | "Week">
  timeZone?: string
  delimiter?: string
  planningGroupIds?: string[]
  dateStart?: string
  dateEnd?: string
}

export interface AggregatedExportSnapshotJobRequest {
  granularity?: _Open<"FifteenMinutes" | "ThirtyMinutes" | "SixtyMinutes" | "Day" | "Week">
  timeZone?: string
  delimiter?: string
  planningGroupIds?: string[]
  dateStart?: string
  dateEnd?: string
  snapshotId: _Open<"OneDayAgo" | "OneWeekAgo" | "OneMonthAgo" | "ThreeMonthsAgo" | "SixMonthsAgo" | "OneYearAgo" | "EighteenMonthsAgo" | "TwoYearsAgo">
}

export interface AggregatedHistoricalExportJobResponse {
  id?: string
  selfUri?: string
}

export interface AggregatedHistoricalExportJobStatus {
  id: string
  status: _Open<"Processing" | "Complete" | "Error">
  downloadUrl?: string
  error?: CsvExportErrorDetails
  selfUri?: string
}

export interface AggregatedSessionExportJobResponse {
  id?: string
  selfUri?: string
}

export interface AggregatedSessionExportJobStatus {
  id: string
  status: _Open<"Processing" | "Complete" | "Error">
  downloadUrl?: string
  error?: CsvExportErrorDetails
  selfUri?: string
}

export interface AggregatedSnapshotExportJobResponse {
  id?: string
  selfUri?: string
}

export interface AggregatedSnapshotExportJobStatus {
  id: string
  status: _Open<"Processing" | "Complete" | "Error">
  downloadUrl?: string
  error?: CsvExportErrorDetails
  selfUri?: string
}

export interface AlternativeShiftAgentScheduledShift {
  dayIndex: number
  referenceKey: string
  startDate: string
  lengthMinutes: number
  activities: BuAgentScheduleActivity[]
}

export interface AlternativeShiftAsyncResponse {
  job: AlternativeShiftJobReference
}

export interface AlternativeShiftBuSettingsResponse {
  enabledGranularities: string[]
  minMinutesBeforeStartTime: number
  retainedActivityCategories: string[]
  metadata: WfmVersionedEntityMetadata
}

export interface AlternativeShiftBulkUpdateTradesResponseTemplate {
  entities?: AlternativeShiftTradeBulkUpdateTemplateItem[]
}

export interface AlternativeShiftJobReference {
  id?: string
  status: _Open<"Processing" | "Complete" | "Error">
  type: _Open<"ListOffers" | "SearchOffers" | "ListUserTrades" | "SearchTrades" | "BulkUpdateTrades">
  selfUri?: string
}

export interface AlternativeShiftJobResponse {
  id?: string
  status: _Open<"Processing" | "Complete" | "Error">
  type: _Open<"ListOffers" | "SearchOffers" | "ListUserTrades" | "SearchTrades" | "BulkUpdateTrades">
  downloadUrl?: string
  error?: ErrorBody
  viewOffersResults?: AlternativeShiftOffersViewResponseTemplate
  viewTradesResults?: AlternativeShiftTradesViewResponseTemplate
  bulkUpdateTradesResults?: AlternativeShiftBulkUpdateTradesResponseTemplate
  selfUri?: string
}

export interface AlternativeShiftNotification {
  id?: string
  weekDate: string
  granularity: _Open<"Daily">
  newState?: _Open<"Canceled" | "Denied" | "Expired" | "Submitted" | "Approved">
  initiatingUser: UserReference
  initiatingShiftDate: string
  receivingUser?: UserReference
  receivingShiftDate?: string
  selfUri?: string
}

export interface AlternativeShiftOffersRequest {
  schedule: AlternativeShiftScheduleLookup
  queryWeekDate: string
}

export interface AlternativeShiftOffersViewResponseTemplate {
  jobId: string
  businessUnitId: string
  agentId: string
  managementUnitId: string
  schedule: AlternativeShiftScheduleLookup
  offerWeekDate: string
  shifts: AlternativeShiftAgentScheduledShift[]
  alternativeDays: AlternativeShiftAgentScheduledShift[]
}

export interface AlternativeShiftScheduleLookup {
  id: string
  weekDate: string
}

export interface AlternativeShiftSearchOffersRequest {
  schedule: AlternativeShiftScheduleLookup
  queryWeekDate: string
  initiatingShift: InitiatingAlternativeShift
  acceptableIntervals?: string[]
}

export interface AlternativeShiftTradeBulkUpdateTemplateItem {
  tradeId: string
  state: _Open<"Canceled" | "Denied" | "Expired" | "Submitted" | "Approved">
  failureReason?: _Open<"TransitionNotAllowed" | "NotAuthorized">
  adminDateReviewed?: string
  adminReviewedBy?: UserReference
  metadata: WfmVersionedEntityMetadata
}

export interface AlternativeShiftTradeListing {
  entities?: AlternativeShiftTradeResponse[]
}

export interface AlternativeShiftTradeResponse {
  id?: string
  shiftOfferJobId: string
  existingShifts: AlternativeShiftAgentScheduledShift[]
  offeredShifts: AlternativeShiftAgentScheduledShift[]
  schedule: AlternativeShiftScheduleLookup
  managementUnit: ManagementUnitReference
  user: UserReference
  weekDate?: string
  expirationDate?: string
  reviewNote?: string
  state: _Open<"Canceled" | "Denied" | "Expired" | "Submitted" | "Approved">
  processingStatus?: _Open<"Error" | "WaitingForScheduleUpdate" | "ScheduleUpdating" | "ScheduleUpdated" | "WaitingForReview" | "Reviewing">
  systemDateReviewed?: string
  adminDateReviewed?: string
  adminReviewedBy?: UserReference
  violations: string[]
  metadata: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface AlternativeShiftTradesViewResponseTemplate {
  entities?: AlternativeShiftTradeResponse[]
}

export interface AssignedAgentDetails {
  id: string
  endDate?: string
}

export interface AsyncForecastOperationResult {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  operationId?: string
  result?: BuShortTermForecast
  progress?: number
}

export interface AsyncIntradayResponse {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  operationId?: string
  result?: BuIntradayResponse
}

export interface AvailabilityRange {
  earliestStartMinutesFromMidnight: number
  latestEndMinutesFromMidnight: number
}

export interface AvailableTimeOffRange {
  timeOffLimit?: TimeOffLimitReference
  startDate?: string
  granularity?: _Open<"Daily" | "FifteenMinutes">
  availableMinutesPerInterval?: number[]
  waitlistedRequestsPerInterval?: number[]
  waitlistEnabled?: boolean
}

export interface AvailableTimeOffRequest {
  activityCodeId: string
  dateRanges?: LocalDateRange[]
  supportedGranularities?: string[]
}

export interface AvailableTimeOffResponse {
  values?: AvailableTimeOffRange[]
}

export interface BidGroupScheduleSet {
  shiftSets: ShiftSet[]
}

export interface BidGroupWorkPlanRequest {
  workPlanId: string
  overrideAgentCount?: number
  suggestedAgentCount?: number
  agentCountRange?: AgentCountRange
}

export interface BidGroupWorkPlanResponse {
  id?: string
  managementUnit?: ManagementUnitReference
  overrideAgentCount?: number
  suggestedAgentCount?: number
  agentCountRange?: AgentCountRange
  selfUri?: string
}

export interface BidGroupWorkPlanRotationRequest {
  workPlanRotationId: string
  agentCount: number
}

export interface BidGroupWorkPlanRotationResponse {
  id: string
  managementUnit: ManagementUnitReference
  agentCount: number
  selfUri?: string
}

export interface BuAbandonRate {
  include: boolean
  percent?: number
}

export interface BuActivitySettingsRequest {
  defaultActivityCodeId?: string
}

export interface BuActivitySettingsResponse {
  defaultActivityCode?: ActivityCodeReference
}

export interface BuAdherenceAdjustmentsQueryJob {
  id?: string
  status?: _Open<"Processing" | "Complete" | "Error">
  downloadUrl?: string
  error?: ErrorBody
  result?: AdherenceAdjustmentsListing
  selfUri?: string
}

export interface BuAdherenceAdjustmentsQueryJobsReference {
  id?: string
  status?: _Open<"Processing" | "Complete" | "Error">
  createdDate?: string
  selfUri?: string
}

export interface BuAdherenceAdjustmentsQueryJobsReferenceListing {
  entities?: BuAdherenceAdjustmentsQueryJobsReference[]
}

export interface BuAdherenceAdjustmentsSettings {
  submissionRangeConstraintDays?: number
  metadata?: WfmVersionedEntityMetadata
}

export interface BuAgentScheduleActivity {
  startDate: string
  lengthMinutes: number
  description: string
  activityCodeId: string
  paid?: boolean
  payableMinutes?: number
  timeOffRequestId?: string
  timeOffRequestSyncVersion?: number
  externalActivityId?: string
  externalActivityType?: _Open<"ActivityPlan" | "Coaching" | "Learning" | "Opportunity">
}

export interface BuAgentScheduleHistoryChange {
  metadata?: BuAgentScheduleHistoryChangeMetadata
  shifts?: BuAgentScheduleShift[]
  fullDayTimeOffMarkers?: BuFullDayTimeOffMarker[]
  deletes?: BuAgentScheduleHistoryDeletedChange
}

export interface BuAgentScheduleHistoryChangeMetadata {
  dateModified?: string
  modifiedBy?: UserReference
}

export interface BuAgentScheduleHistoryDeletedChange {
  shiftIds?: string[]
  fullDayTimeOffMarkerDates?: string[]
  agentSchedule?: boolean
}

export interface BuAgentScheduleHistoryDroppedChange {
  metadata?: BuAgentScheduleHistoryChangeMetadata
  shiftIds?: string[]
  fullDayTimeOffMarkerDates?: string[]
  deletes?: BuAgentScheduleHistoryDeletedChange
}

export interface BuAgentScheduleHistoryResponse {
  priorPublishedSchedules?: BuScheduleReference[]
  basePublishedSchedule?: BuAgentScheduleHistoryChange
  droppedChanges?: BuAgentScheduleHistoryDroppedChange[]
  changes?: BuAgentScheduleHistoryChange[]
}

export interface BuAgentSchedulePublishedScheduleReference {
  id?: string
  weekDate?: string
  weekCount?: number
  selfUri?: string
}

export interface BuAgentScheduleQueryResponse {
  user?: UserReference
  shifts?: BuAgentScheduleShift[]
  fullDayTimeOffMarkers?: BuFullDayTimeOffMarker[]
  workPlan?: WorkPlanReference
  workPlansPerWeek?: WorkPlanReference[]
  metadata?: WfmVersionedEntityMetadata
}

export interface BuAgentScheduleRescheduleResponse {
  user?: UserReference
  shifts?: BuAgentScheduleShift[]
  fullDayTimeOffMarkers?: BuFullDayTimeOffMarker[]
  workPlan?: WorkPlanReference
  workPlansPerWeek?: WorkPlanReference[]
}

export interface BuAgentScheduleSearchResponse {
  user?: UserReference
  shifts?: BuAgentScheduleShift[]
  fullDayTimeOffMarkers?: BuFullDayTimeOffMarker[]
}

export interface BuAgentScheduleShift {
  id?: string
  startDate?: string
  lengthMinutes?: number
  activities?: BuAgentScheduleActivity[]
  manuallyEdited?: boolean
  schedule?: BuScheduleReference
  workPlanId?: string
  workPlanShiftId?: string
}

export interface BuAgentScheduleShiftRequest {
  id?: string
  startDate?: string
  lengthMinutes?: number
  activities?: BuAgentScheduleActivity[]
  manuallyEdited?: boolean
  schedule?: BuScheduleReference
  workPlanId?: ValueWrapperString
  workPlanShiftId?: ValueWrapperString
}

export interface BuAgentScheduleUpdate {
  type?: _Open<"Added" | "Edited" | "Deleted">
  shiftStartDates?: string[]
}

export interface BuAgentSchedulesQueryResponse {
  agentSchedules?: BuAgentScheduleQueryResponse[]
  businessUnitTimeZone?: string
}

export interface BuAgentSchedulesSearchResponse {
  agentSchedules?: BuAgentScheduleSearchResponse[]
  businessUnitTimeZone?: string
  publishedSchedules?: BuAgentSchedulePublishedScheduleReference[]
}

export interface BuAlternativeShiftJobResponse {
  id: string
  status: _Open<"Processing" | "Complete" | "Error">
  type: _Open<"ListOffers" | "SearchOffers" | "ListUserTrades" | "SearchTrades" | "BulkUpdateTrades">
  downloadUrl?: string
  error?: ErrorBody
  viewOffersResults?: AlternativeShiftOffersViewResponseTemplate
  viewTradesResults?: AlternativeShiftTradesViewResponseTemplate
  bulkUpdateTradesResults?: AlternativeShiftBulkUpdateTradesResponseTemplate
  selfUri?: string
}

export interface BuAsyncAgentSchedulesQueryResponse {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  operationId?: string
  result?: BuAgentSchedulesQueryResponse
  progress?: number
  downloadUrl?: string
}

export interface BuAsyncAgentSchedulesSearchResponse {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  operationId?: string
  result?: BuAgentSchedulesSearchResponse
  progress?: number
  downloadUrl?: string
}

export interface BuAsyncScheduleResponse {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  operationId?: string
  result?: BuScheduleMetadata
}

export interface BuAsyncScheduleRunResponse {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  operationId?: string
  result?: BuScheduleRun
}

export interface BuAverageSpeedOfAnswer {
  include: boolean
  seconds?: number
}

export interface BuConvertTimeOffGranularityLimitJobListing {
  entities?: BuConvertTimeOffLimitGranularityJobResponse[]
}

export interface BuConvertTimeOffLimitGranularityJobProgress {
  dateEarliestComplete?: string
  dateLatestComplete?: string
  numberOfDaysComplete?: number
  percentageComplete?: number
}

export interface BuConvertTimeOffLimitGranularityJobRequest {
  granularity: _Open<"Daily" | "FifteenMinutes">
  fullDayTimeOffStartTime?: string
}

export interface BuConvertTimeOffLimitGranularityJobResponse {
  id: string
  timeOffLimit: BuTimeOffLimitReference
  status: _Open<"Complete" | "Error" | "Processing">
  progress?: BuConvertTimeOffLimitGranularityJobProgress
  error?: ErrorBody
  selfUri?: string
}

export interface BuCopyScheduleRequest {
  description: string
  weekDate: string
  includeForecast?: boolean
}

export interface BuCreateBlankScheduleRequest {
  description: string
  shortTermForecast?: BuShortTermForecastReference
  weekCount: number
}

export interface BuCreateTimeOffLimitRequest {
  staffingGroupId?: string
  managementUnitId?: string
  granularity?: _Open<"Daily" | "FifteenMinutes">
  fullDayTimeOffStartTime?: string
}

export interface BuCreateTimeOffPlanRequest {
  name: string
  activityCodeIds?: string[]
  autoApprovalRule?: _Open<"Never" | "Always" | "CheckLimits" | "CheckActivityCodes" | "CheckLimitsAndActivityCodes">
  daysBeforeStartToExpireFromWaitlist?: number
  autoPublishApprovedTimeOffRequests?: boolean
  restrictedActivityCodeIds?: string[]
  overrideDates?: OverrideDate[]
  hrisTimeOffType?: HrisTimeOffType
  enabled?: boolean
  countAgainstTimeOffLimits?: boolean
  businessUnitAssociation?: CreateTimeOffPlanBusinessUnitAssociation
  managementUnitAssociation?: CreateTimeOffPlanManagementUnitAssociation
}

export interface BuCurrentAgentScheduleSearchResponse {
  agentSchedules?: BuAgentScheduleSearchResponse[]
  businessUnitTimeZone?: string
  publishedSchedules?: BuAgentSchedulePublishedScheduleReference[]
  startDate?: string
  endDate?: string
  updates?: BuAgentScheduleUpdate[]
}

export interface BuForecastGenerationPlanningGroupResult {
  planningGroupId?: string
  metricResults?: BuForecastTimeSeriesResult[]
}

export interface BuForecastGenerationResult {
  planningGroupResults?: BuForecastGenerationPlanningGroupResult[]
}

export interface BuForecastModificationResponse {
  type: _Open<"MinimumPerInterval" | "MaximumPerInterval" | "SetValuePerInterval" | "ChangeValuePerInterval" | "ChangePercentPerInterval" | "SetValueOverRange" | "ChangeValueOverRange" | "SetValuesForIntervalSet" | "SetMultiGranularityValuesForIntervalSet">
  startIntervalIndex?: number
  endIntervalIndex?: number
  metric: _Open<"Offered" | "AverageHandleTimeSeconds">
  legacyMetric?: _Open<"AverageAfterCallWorkTimeSeconds" | "AverageHandleTimeSeconds" | "AverageTalkTimeSeconds" | "Offered">
  value?: number
  values: WfmForecastModificationIntervalOffsetValue[]
  secondaryValues?: WfmForecastModificationIntervalOffsetValue[]
  displayGranularity: string
  granularity: string
  secondaryGranularity?: string
  enabled: boolean
  planningGroupIds: string[]
}

export interface BuForecastResult {
  referenceStartDate?: string
  planningGroups?: ForecastPlanningGroupData[]
  weekNumber?: number
  weekCount?: number
}

export interface BuForecastResultResponse {
  result?: BuForecastResult
  downloadUrl?: string
}

export interface BuForecastStaffingRequirementsResult {
  weekNumber: number
  downloadUrl: string
  downloadUrlExpirationDate: string
  planningGroupStaffingRequirements?: StaffingRequirementsPlanningGroupData[]
}

export interface BuForecastStaffingRequirementsResultResponse {
  businessUnitId: string
  forecast: BuShortTermForecastReference
  referenceStartDate: string
  weekCount: number
  intervalLengthMinutes: number
  state: _Open<"Processing" | "Complete" | "Error">
  results?: BuForecastStaffingRequirementsResult[]
}

export interface BuForecastTimeSeriesResult {
  metric?: _Open<"Offered" | "AverageHandleTimeSeconds">
  forecastingMethod?: _Open<"AutoRegressiveIntegratedMovingAverage" | "MovingAverage" | "SingleExponentialSmoothing" | "RandomWalk" | "DecompositionUsingAdditiveSeasonality" | "DecompositionUsingMultiplicativeSeasonality" | "HoltWintersAdditiveSeasonality" | "HoltWintersAdditiveSeasonalityWithDampedTrend" | "HoltWintersMultiplicativeSeasonality" | "HoltWintersMultiplicativeSeasonalityWithDampedTrend" | "DampedLinearExponentialSmoothing" | "DoubleExponentialSmoothing" | "DoubleMovingAverage" | "LinearExponentialSmoothing" | "LinearWeightedMovingAverage" | "PointEstimateUsingDampedLinearExponentialSmoothing" | "PointEstimateUsingDoubleExponentialSmoothing" | "PointEstimateUsingLatestWeek" | "PointEstimateUsingLinearExponentialSmoothing" | "PointEstimateUsingWeightedAverage" | "CurveFit" | "MultiLinearRegression" | "DynamicHarmonicRegression" | "Theta" | "Ensemble" | "Other">
  forecastType?: _Open<"LongTerm" | "ShortTerm">
}

export interface BuFullDayTimeOffMarker {
  businessUnitDate?: string
  startOffsetMinutes?: number
  endOffsetMinutes?: number
  lengthMinutes?: number
  description?: string
  activityCodeId?: string
  paid?: boolean
  payableMinutes?: number
  timeOffRequestId?: string
  timeOffRequestSyncVersion?: number
  delete?: boolean
}

export interface BuGenerateScheduleRequest {
  description: string
  shortTermForecast?: BuShortTermForecastReference
  weekCount: number
  options?: SchedulingOptionsRequest
}

export interface BuGetCurrentAgentScheduleRequest {
  startDate: string
  endDate: string
}

export interface BuHeadcountForecastBuPlanningGroupHeadcountForecastResult {
  entities?: BuPlanningGroupHeadcountForecastResult[]
  referenceStartDate?: string
}

export interface BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema {
  entities?: BuPlanningGroupHeadcountForecastUploadSchema[]
  referenceStartDate?: string
}

export interface BuHeadcountForecastResponse {
  result?: BuHeadcountForecastBuPlanningGroupHeadcountForecastResult
  downloadUrl?: string
}

export interface BuImportAgentScheduleUploadSchema {
  userId: string
  workPlanId?: ValueWrapperString
  workPlanIdsPerWeek?: ListWrapperString
  shifts?: BuAgentScheduleShiftRequest[]
  fullDayTimeOffMarkers?: BuFullDayTimeOffMarker[]
}

export interface BuImportShortTermForecastSchema {
  description: string
  weekCount: number
  planningGroups: ForecastPlanningGroupData[]
  longTermPlanningGroups?: LongTermForecastPlanningGroupData[]
  canUseForScheduling?: boolean
}

export interface BuImportTimeOffLimitValue {
  importDateTime: string
  importMinutes?: number
}

export interface BuImportTimeOffLimitValuesRequest {
  uploadKey: string
}

export interface BuImportTimeOffLimitValuesSchema {
  limitValues: BuImportTimeOffLimitValue[]
  metadata: WfmVersionedEntityMetadata
}

export interface BuImportTimeOffLimitValuesUploadResponse {
  uploadKey?: string
  url?: string
  headers?: { [key: string]: string }
  uploadBodySchema?: BuImportTimeOffLimitValuesSchema
}

export interface BuIntradayDataGroup {
  mediaType?: _Open<"Voice" | "Chat" | "Email" | "Callback" | "Message" | "Workitem">
  forecastDataSummary?: BuIntradayForecastData
  forecastDataPerInterval?: BuIntradayForecastData[]
  scheduleDataSummary?: BuIntradayScheduleData
  scheduleDataPerInterval?: BuIntradayScheduleData[]
  performancePredictionDataSummary?: IntradayPerformancePredictionData
  performancePredictionDataPerInterval?: IntradayPerformancePredictionData[]
}

export interface BuIntradayForecastData {
  offered?: number
  averageHandleTimeSeconds?: number
}

export interface BuIntradayResponse {
  startDate?: string
  endDate?: string
  intervalLengthMinutes?: number
  noDataReason?: _Open<"NoPublishedSchedule" | "NoSourceForecast">
  categories?: string[]
  shortTermForecast?: BuShortTermForecastReference
  schedule?: BuScheduleReference
  intradayDataGroupings?: BuIntradayDataGroup[]
}

export interface BuIntradayScheduleData {
  onQueueTimeSeconds?: number
}

export interface BuListAlternativeShiftTradesResponse {
  job?: BuAlternativeShiftJobResponse
  result?: AlternativeShiftTradeListing
}

export interface BuManagementUnitScheduleSummary {
  managementUnit?: ManagementUnitReference
  agentCount?: number
  startDate?: string
  endDate?: string
  agents?: UserReference[]
}

export interface BuNotificationSettingsRequest {
  scheduling?: BuScheduleNotificationsSettingsRequest
}

export interface BuNotificationSettingsResponse {
  scheduling?: BuScheduleNotificationsSettingsResponse
}

export interface BuPlanningGroupHeadcountForecastResult {
  requiredPerInterval?: number[]
  requiredWithoutShrinkagePerInterval?: number[]
  planningGroup?: PlanningGroupReference
}

export interface BuPlanningGroupHeadcountForecastUploadSchema {
  requiredPerInterval?: number[]
  requiredWithoutShrinkagePerInterval?: number[]
  planningGroupId: string
}

export interface BuQueryAdherenceAdjustmentsRequest {
  startDate?: string
  endDate?: string
  reasonCodeIds?: string[]
  statuses?: string[]
  userIds?: string[]
  managementUnitIds?: string[]
}

export interface BuQueryAdherenceExplanationsRequest {
  startDate: string
  endDate: string
  managementUnitIds?: string[]
  agentIds?: string[]
}

export interface BuQueryAdherenceExplanationsResponse {
  job?: AdherenceExplanationJobReference
  result?: AdherenceExplanationListingBuQueryResponse
  downloadUrl?: string
}

export interface BuQueryAgentSchedulesRequest {
  managementUnitId: string
  userIds?: string[]
  teamIds?: string[]
}

export interface BuRescheduleAgentScheduleResult {
  managementUnit?: ManagementUnitReference
  downloadResult?: MuRescheduleResultWrapper
  downloadUrl?: string
}

export interface BuRescheduleRequest {
  startDate?: string
  endDate?: string
  agentIds?: string[]
  activityCodeIds?: string[]
  managementUnitIds: string[]
  doNotChangeWeeklyPaidTime: boolean
  doNotChangeDailyPaidTime: boolean
  doNotChangeShiftStartTimes: boolean
  doNotChangeManuallyEditedShifts: boolean
  activitySmoothingType?: _Open<"ReduceConcurrentActivitiesAcrossBu" | "ReduceConcurrentActivitiesAcrossMu" | "ConsistentServiceLevel">
  induceScheduleVariability?: boolean
  useUnavailableTimesSnapshot?: boolean
}

export interface BuRescheduleResult {
  generationResults?: ScheduleGenerationResult
  generationResultsDownloadUrl?: string
  headcountForecast?: BuHeadcountForecastBuPlanningGroupHeadcountForecastResult
  headcountForecastDownloadUrl?: string
  agentSchedules?: BuRescheduleAgentScheduleResult[]
}

export interface BuScheduleListItem {
  id?: string
  weekDate?: string
  weekCount?: number
  description?: string
  published?: boolean
  shortTermForecast?: BuShortTermForecastReference
  generationResults?: ScheduleGenerationResultSummary
  metadata?: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface BuScheduleListing {
  entities?: BuScheduleListItem[]
}

export interface BuScheduleMetadata {
  id?: string
  weekDate?: string
  weekCount?: number
  description?: string
  published?: boolean
  shortTermForecast?: BuShortTermForecastReference
  generationResults?: ScheduleGenerationResultSummary
  metadata?: WfmVersionedEntityMetadata
  managementUnits?: BuManagementUnitScheduleSummary[]
  selfUri?: string
}

export interface BuScheduleNotificationsCategorySettings {
  activityCategory: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable">
  earlyReminderEnabled: boolean
  onTimeReminderEnabled: boolean
}

export interface BuScheduleNotificationsSettingsRequest {
  earlyReminderMinutes?: number
  activityCategorySettings?: BuScheduleNotificationsCategorySettings[]
}

export interface BuScheduleNotificationsSettingsResponse {
  earlyReminderMinutes: number
  activityCategorySettings: BuScheduleNotificationsCategorySettings[]
}

export interface BuScheduleReference {
  id?: string
  weekDate?: string
  selfUri?: string
}

export interface BuScheduleReferenceForMuRoute {
  id?: string
  weekDate?: string
  businessUnit?: BusinessUnitReference
  selfUri?: string
}

export interface BuScheduleRun {
  id: string
  schedulerRunId?: string
  intradayRescheduling?: boolean
  state?: _Open<"None" | "Queued" | "Scheduling" | "Canceled" | "Failed" | "Complete">
  weekCount?: number
  percentComplete?: number
  targetWeek?: string
  schedule?: BuScheduleReference
  scheduleDescription?: string
  schedulingStartTime?: string
  schedulingStartedBy?: UserReference
  schedulingCanceledBy?: UserReference
  schedulingCompletedTime?: string
  messageCount?: number
  messageSeverityCounts?: SchedulerMessageSeverityCount[]
  reschedulingOptions?: ReschedulingOptionsRunResponse
  reschedulingResultExpiration?: string
  selfUri?: string
}

export interface BuScheduleRunListing {
  entities?: BuScheduleRun[]
}

export interface BuSchedulerSettingsRequest {
  consistentServiceLevelSmoothing?: boolean
  metadata: WfmVersionedEntityMetadata
}

export interface BuSchedulerSettingsResponse {
  consistentServiceLevelSmoothing: boolean
  metadata: WfmVersionedEntityMetadata
}

export interface BuSchedulingSettingsRequest {
  messageSeverities?: SchedulerMessageTypeSeverity[]
  syncTimeOffProperties?: SetWrapperSyncTimeOffProperty
  enableTimeOffFullDayEstimation?: boolean
  serviceGoalImpact?: WfmServiceGoalImpactSettings
  allowWorkPlanPerMinuteGranularity?: boolean
  activitySmoothingType?: _Open<"ReduceConcurrentActivitiesAcrossBu" | "ReduceConcurrentActivitiesAcrossMu" | "ConsistentServiceLevel">
  induceScheduleVariability?: boolean
}

export interface BuSchedulingSettingsResponse {
  messageSeverities: SchedulerMessageTypeSeverity[]
  syncTimeOffProperties: string[]
  enableTimeOffFullDayEstimation: boolean
  serviceGoalImpact: WfmServiceGoalImpactSettings
  allowWorkPlanPerMinuteGranularity: boolean
  activitySmoothingType: _Open<"ReduceConcurrentActivitiesAcrossBu" | "ReduceConcurrentActivitiesAcrossMu" | "ConsistentServiceLevel">
  induceScheduleVariability: boolean
}

export interface BuSearchAgentSchedulesRequest {
  startDate: string
  endDate: string
  userIds?: string[]
}

export interface BuServiceLevel {
  include: boolean
  percent?: number
  seconds?: number
}

export interface BuSetTimeOffLimitValuesRequest {
  values?: BuTimeOffLimitRange[]
  metadata: WfmVersionedEntityMetadata
}

export interface BuShortTermForecast {
  id: string
  weekDate?: string
  weekCount?: number
  creationMethod?: _Open<"Import" | "ImportedHistoricalWeightedAverage" | "HistoricalWeightedAverage" | "Advanced">
  description?: string
  legacy?: boolean
  metadata?: WfmVersionedEntityMetadata
  canUseForScheduling?: boolean
  referenceStartDate?: string
  sourceDays?: ForecastSourceDayPointer[]
  modifications?: BuForecastModificationResponse[]
  generationResults?: BuForecastGenerationResult
  timeZone?: string
  planningGroupsVersion?: number
  planningGroups?: ForecastPlanningGroupsResponse
  selfUri?: string
}

export interface BuShortTermForecastListItem {
  id: string
  weekDate?: string
  weekCount?: number
  creationMethod?: _Open<"Import" | "ImportedHistoricalWeightedAverage" | "HistoricalWeightedAverage" | "Advanced">
  description?: string
  legacy?: boolean
  metadata?: WfmVersionedEntityMetadata
  canUseForScheduling?: boolean
  selfUri?: string
}

export interface BuShortTermForecastListing {
  entities?: BuShortTermForecastListItem[]
}

export interface BuShortTermForecastReference {
  id?: string
  weekDate: string
  description?: string
  selfUri?: string
}

export interface BuShortTermForecastWeekReference {
  id: string
  weekDate: string
  description?: string
  weekNumber: number
  selfUri?: string
}

export interface BuShortTermForecastingSettings {
  defaultHistoryWeeks?: number
}

export interface BuTimeOffLimitListing {
  entities?: BuTimeOffLimitResponse[]
}

export interface BuTimeOffLimitRange {
  startDate: string
  limitMinutesPerFifteenMinutes?: number[]
  limitMinutesPerDay?: number[]
}

export interface BuTimeOffLimitReference {
  id: string
  selfUri?: string
}

export interface BuTimeOffLimitResponse {
  id: string
  staffingGroup?: StaffingGroupReference
  managementUnit?: ManagementUnitReference
  granularity?: _Open<"Daily" | "FifteenMinutes">
  metadata: WfmVersionedEntityMetadata
  fullDayTimeOffStartTime?: string
  selfUri?: string
}

export interface BuTimeOffLimitValueRange {
  id: string
  timeOffLimit: BuTimeOffLimitReference
  startDate: string
  granularity: _Open<"Daily" | "FifteenMinutes">
  limitMinutesPerInterval: number[]
  allocatedMinutesPerInterval: number[]
  waitlistedMinutesPerInterval: number[]
  waitlistedRequestsPerInterval: number[]
  metadata: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface BuTimeOffLimitValues {
  startDate: string
  valuesPerDay?: TimeOffLimitValues
  valuesPerFifteenMinutes?: TimeOffLimitValues
}

export interface BuTimeOffLimitValuesForGranularityResponse {
  timeOffLimit: BuTimeOffLimitReference
  granularity: _Open<"Daily" | "FifteenMinutes">
  limitValues?: BuTimeOffLimitValues[]
  metadata: WfmVersionedEntityMetadata
}

export interface BuTimeOffLimitValuesImportUploadUrlRequest {
  contentLengthBytes: number
}

export interface BuTimeOffLimitValuesResponse {
  values?: BuTimeOffLimitValueRange[]
}

export interface BuTimeOffPlanListing {
  entities?: BuTimeOffPlanResponse[]
  downloadUrl?: string
}

export interface BuTimeOffPlanResponse {
  id: string
  name: string
  activityCodeIds: string[]
  timeOffLimits?: BuTimeOffLimitReference[]
  autoApprovalRule: _Open<"Never" | "Always" | "CheckLimits" | "CheckActivityCodes" | "CheckLimitsAndActivityCodes">
  daysBeforeStartToExpireFromWaitlist: number
  autoPublishApprovedTimeOffRequests?: boolean
  restrictedActivityCodes?: ActivityCodesReference
  overrideDates?: OverrideDate[]
  hrisTimeOffType?: HrisTimeOffType
  enabled: boolean
  countAgainstTimeOffLimits: boolean
  businessUnitAssociation?: TimeOffPlanBusinessUnitAssociation
  managementUnitAssociation?: TimeOffPlanManagementUnitAssociation
  metadata: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface BuUpdateAgentScheduleShift {
  id?: string
  startDate?: string
  lengthMinutes?: number
  activities?: BuAgentScheduleActivity[]
  manuallyEdited?: boolean
  schedule?: BuScheduleReference
  workPlanId?: ValueWrapperString
  workPlanShiftId?: ValueWrapperString
  delete?: boolean
}

export interface BuUpdateAgentScheduleUploadSchema {
  userId: string
  workPlanId?: ValueWrapperString
  workPlanIdsPerWeek?: ListWrapperString
  shifts?: BuUpdateAgentScheduleShift[]
  fullDayTimeOffMarkers?: BuFullDayTimeOffMarker[]
  metadata?: WfmVersionedEntityMetadata
  delete?: boolean
}

export interface BuUpdateTimeOffPlanRequest {
  name?: string
  activityCodeIds?: SetWrapperString
  autoApprovalRule?: _Open<"Never" | "Always" | "CheckLimits" | "CheckActivityCodes" | "CheckLimitsAndActivityCodes">
  daysBeforeStartToExpireFromWaitlist?: number
  autoPublishApprovedTimeOffRequests?: boolean
  restrictedActivityCodeIds?: SetWrapperString
  overrideDates?: ListWrapperOverrideDate
  hrisTimeOffType?: ValueWrapperHrisTimeOffType
  enabled?: boolean
  countAgainstTimeOffLimits?: boolean
  businessUnitAssociation?: UpdateTimeOffPlanBusinessUnitAssociation
  managementUnitAssociation?: UpdateTimeOffPlanManagementUnitAssociation
  metadata: WfmVersionedEntityMetadata
}

export interface BuUserListing {
  managementUnits: ManagementUnitUserListing[]
}

export interface BulkAddOpportunitiesRequest {
  opportunities: AddOpportunityBody[]
  agentIds?: string[]
}

export interface BulkAddOpportunitiesResponse {
  opportunities: OpportunityResult[]
}

export interface BulkOpportunitiesEnrollmentResult {
  status: _Open<"Complete" | "Error">
  error?: BulkOpportunitiesError
  enrollment: OpportunityEnrollment
}

export interface BulkOpportunitiesError {
  errorCode: _Open<"ActivityChanged" | "AgentEnrollmentsHourlyLimitExceeded" | "BatchLimitExceeded" | "BusinessUnitEnrollmentsHourlyLimitExceeded" | "BusinessUnitNotFound" | "BusinessUnitOpportunityHourlyLimitExceeded" | "CapacityFull" | "Conflict" | "DateMustBeInFuture" | "DeadlineMustBeAfterOpenTime" | "DeadlineMustBeBeforeOrEqualToStartTime" | "EndTimeMustBeAfterStartTime" | "EnrollmentNotFound" | "InternalError" | "InternalErrorAutoApproval" | "InternalErrorDenial" | "InternalErrorScheduleUpdate" | "InvalidOpportunityLength" | "InvalidOpportunityStatus" | "InvalidRequest" | "InvalidStatusTransition" | "InvalidTime" | "NoInvitationsForPublish" | "OpenTimeMustBeBeforeStartTime" | "OpportunityClosed" | "OpportunityNotFound" | "OpportunityNotOpen" | "ScheduleConflict" | "ScheduleNotFound" | "ServiceUnavailable" | "StartTimeMustBeWithinOneYear" | "StatusNotDraft">
}

export interface BulkOpportunitiesExternalActivitiesRequest {
  ids: string[]
}

export interface BulkOpportunitiesReferenceResult {
  status: _Open<"Complete" | "Error">
  error?: BulkOpportunitiesError
  opportunity: OpportunityReference
}

export interface BulkOpportunitiesRequest {
  ids: string[]
}

export interface BulkOpportunitiesStatusUpdateRequest {
  opportunityIds: string[]
  status: _Open<"Closed">
}

export interface BulkOpportunitiesStatusUpdateResponse {
  results: BulkOpportunitiesReferenceResult[]
  errorCount: number
}

export interface BulkOpportunityEnrollmentsStatusUpdateRequest {
  enrollmentIds: string[]
  status: _Open<"Approved" | "Denied">
  reviewNote?: string
}

export interface BulkPublishOpportunitiesResponse {
  results: BulkOpportunitiesReferenceResult[]
  errorCount: number
}

export interface BulkRemoveOpportunitiesResponse {
  results: BulkRemoveOpportunitiesResult[]
  errorCount: number
}

export interface BulkRemoveOpportunitiesResult {
  status: _Open<"Complete" | "Error">
  error?: BulkOpportunitiesError
  opportunityId: string
}

export interface BulkShiftTradeStateUpdateRequest {
  entities: BulkUpdateShiftTradeStateRequestItem[]
}

export interface BulkUpdateActivityCodeRequest {
  entities?: BulkUpdateActivityCodeRequestItem[]
}

export interface BulkUpdateActivityCodeRequestItem {
  name?: string
  category?: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable">
  lengthInMinutes?: number
  countsAsPaidTime?: boolean
  countsAsWorkTime?: boolean
  agentTimeOffSelectable?: boolean
  countsTowardShrinkage?: boolean
  plannedShrinkage?: boolean
  interruptible?: boolean
  planningGroupIds?: ListWrapperString
  style?: ValueWrapperActivityCodeStyle
  metadata: WfmVersionedEntityMetadata
  id: string
}

export interface BulkUpdateActivityCodeResponse {
  entities?: BusinessUnitActivityCode[]
}

export interface BulkUpdateAgentUnavailableTimesResponse {
  results?: BulkUpdateAgentUnavailableTimesResultItem[]
  error?: ErrorBody
}

export interface BulkUpdateAgentUnavailableTimesResultItem {
  unavailableTime?: TargetUnavailableTime
  status?: _Open<"Complete" | "Error" | "Skipped">
}

export interface BulkUpdateOpportunityEnrollmentsStatusResponse {
  results: BulkOpportunitiesEnrollmentResult[]
  errorCount: number
}

export interface BulkUpdateShiftTradeListJobRequest {
  managementUnitIds: string[]
  weekDates: string[]
  entities: BulkUpdateShiftTradeStateRequestItem[]
}

export interface BulkUpdateShiftTradeStateRequestItem {
  id?: string
  state: _Open<"Unmatched" | "Matched" | "Approved" | "Denied" | "Expired" | "Canceled">
  metadata: WfmVersionedEntityMetadata
}

export interface BulkUpdateShiftTradeStateResponse {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  operationId?: string
  result?: BulkUpdateShiftTradeStateResult
}

export interface BulkUpdateShiftTradeStateResult {
  entities?: BulkUpdateShiftTradeStateResultItem[]
}

export interface BulkUpdateShiftTradeStateResultItem {
  id?: string
  state?: _Open<"Unmatched" | "Matched" | "Approved" | "Denied" | "Expired" | "Canceled">
  reviewedBy?: UserReference
  reviewedDate?: string
  failureReason?: _Open<"InitiatingAgentScheduleNotFound" | "InitiatingAgentShiftHasExternalActivities" | "InitiatingAgentShiftNotFound" | "InitiatingExternalActivityOutsideReceivingShift" | "ReceivingAgentNotFound" | "ReceivingAgentScheduleNotFound" | "ReceivingAgentShiftHasExternalActivities" | "ReceivingAgentShiftNotFound" | "ReceivingExternalActivityOutsideInitiatingShift" | "ScheduleNotPublished" | "TransitionNotAllowed">
  metadata?: WfmVersionedEntityMetadata
}

export interface BusinessUnitActivityCode {
  id: string
  name?: string
  active?: boolean
  defaultCode?: boolean
  category?: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable">
  lengthInMinutes?: number
  countsAsPaidTime?: boolean
  countsAsWorkTime?: boolean
  agentTimeOffSelectable?: boolean
  countsTowardShrinkage?: boolean
  plannedShrinkage?: boolean
  interruptible?: boolean
  secondaryPresences?: SecondaryPresence[]
  planningGroups?: PlanningGroupReference[]
  style?: ActivityCodeStyle
  metadata?: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface BusinessUnitActivityCodeListing {
  entities?: BusinessUnitActivityCode[]
  downloadUrl?: string
}

export interface BusinessUnitListItem {
  id?: string
  name?: string
  authorized?: boolean
  division?: DivisionReference
  selfUri?: string
}

export interface BusinessUnitListing {
  entities?: BusinessUnitListItem[]
}

export interface BusinessUnitReference {
  id?: string
  selfUri?: string
}

export interface BusinessUnitResponse {
  id?: string
  name?: string
  settings?: BusinessUnitSettingsResponse
  division?: DivisionReference
  selfUri?: string
}

export interface BusinessUnitSchedulingPreferencesSettingsResponse {
  enabled: boolean
}

export interface BusinessUnitSettingsResponse {
  startDayOfWeek: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday">
  timeZone: string
  shortTermForecasting?: BuShortTermForecastingSettings
  scheduling?: BuSchedulingSettingsResponse
  notifications?: BuNotificationSettingsResponse
  learning?: BuActivitySettingsResponse
  coaching?: BuActivitySettingsResponse
  metadata: WfmVersionedEntityMetadata
}

export interface CalendarUrlResponse {
  calendarUrl?: string
  selfUri?: string
}

export interface CapacityPlanDeleteRequest {
  capacityPlanIds: string[]
}

export interface CapacityPlanForecastInputsResponse {
  businessUnit: BusinessUnitReference
  capacityPlan: CapacityPlanReference
  downloadUrl: string
  downloadTemplate?: CapacityPlanForecastInputsTemplate
}

export interface CapacityPlanForecastInputsTemplate {
  referenceBusinessUnitDate: string
  granularity: _Open<"Weekly" | "Monthly">
  months?: string[]
  planningGroupsForecastData: ForecastInputPlanningGroupData[]
  capacityPlanForecastSummary: CapacityPlanForecastMetrics
}

export interface CapacityPlanForecastMetrics {
  volume: number[]
  averageHandleTime: number[]
}

export interface CapacityPlanListItem {
  id: string
  name?: string
  startBusinessUnitDate: string
  endBusinessUnitDate: string
  metadata: CapacityPlanMetadata
  selfUri?: string
}

export interface CapacityPlanMetadata {
  modifiedBy: UserReference
  modifiedDate: string
  createdDate?: string
  createdBy?: UserReference
  version: number
}

export interface CapacityPlanMetricsSummary {
  requiredStaffFullTimeEquivalentCount: number[]
  plannedFullTimeEquivalentCount: number[]
  staffingOverUnderFullTimeEquivalentCount: number[]
  startingFullTimeEquivalentCount: number[]
  attritionFullTimeEquivalentCount: number[]
  attritionPercentage: number[]
  newHireFullTimeEquivalentCount: number[]
  transfersFullTimeEquivalentCount: number[]
  extraTimeUnderTimeFullTimeEquivalentCount: number[]
  shrinkageFullTimeEquivalentCount: number[]
  shrinkagePercentage: number[]
  endOfMonthPlannedFullTimeEquivalentCount?: number[]
  netFullTimeEquivalentCount: number[]
}

export interface CapacityPlanReference {
  id: string
  name?: string
  selfUri?: string
}

export interface CapacityPlanRequest {
  name: string
  description?: string
  startBusinessUnitDate: string
  endBusinessUnitDate: string
  forecast: BuShortTermForecastReference
  fullTimeEquivalentWeeklyHours: number
  staffingGroupAllocations: CreateStaffingGroupAllocation[]
}

export interface CapacityPlanResponse {
  id: string
  name?: string
  description?: string
  forecast?: BuShortTermForecastReference
  startBusinessUnitDate: string
  endBusinessUnitDate: string
  fullTimeEquivalentWeeklyHours: number
  metadata: CapacityPlanMetadata
  selfUri?: string
}

export interface CapacityPlanStaffingGroupAllocationsResponse {
  capacityPlan: CapacityPlanReference
  fullTimeEquivalentWeeklyHours: number
  downloadUrl: string
  downloadTemplate?: StaffingGroupAllocationsResponseTemplate
}

export interface CapacityPlanStaffingGroupMetricChangeHistoryListResponse {
  entities?: StaffingGroupMetricChangeResponse[]
}

export interface CapacityPlanStaffingGroupMetricChangeResponse {
  numberOfWeeks: number
  weekStartNumber: number
  value: number
  metric: _Open<"StartingWeeklyFullTimeEquivalentCount" | "NewHiresFullTimeEquivalentCount" | "AttritionPercentage" | "ShrinkagePercentage" | "TransfersFullTimeEquivalentCount" | "ExtraTimeUnderTimeFullTimeEquivalentCount">
  notes?: string
  transfersFullTimeEquivalent?: TransfersFullTimeEquivalent
  staffingGroups: StaffingGroupReference[]
  createdBy: UserReference
  createdDate: string
  version: number
}

export interface CapacityPlanStaffingRequirementResult {
  businessUnit: BusinessUnitReference
  capacityPlan: CapacityPlanReference
  status: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  referenceBusinessUnitDate: string
  granularity: _Open<"Weekly" | "Monthly">
  errorCode?: _Open<"TimedOut" | "NoData" | "ClientDataInvalid" | "ConfigurationInvalid" | "RequirementsFailed">
  downloadUrl?: string
  downloadTemplate?: StaffingRequirementResultResponseTemplate
}

export interface CapacityPlanningPlanningGroupAllocation {
  planningGroupId: string
  requiredStaffFullTimeEquivalentCount: number[]
  staffingGroupFullTimeEquivalentContributions: StaffingGroupFullTimeEquivalentContribution[]
  totalPlannedFullTimeEquivalentCount: number[]
  overUnderFullTimeEquivalentCount: number[]
}

export interface CapacityPlansListResponse {
  entities?: CapacityPlanListItem[]
}

export interface ComputedData {
  weekly?: Weekly
  quarterHour?: QuarterHourly
}

export interface ConstraintConflictMessage {
  message?: WorkPlanConstraintConflictMessage
  conflictedConstraintMessages?: WorkPlanConstraintMessage[]
}

export interface ContinuousForecastGetSessionResponse {
  sessionId: string
  lastSuccessfulSessionId: string
  state: _Open<"Complete" | "Processing" | "Error">
  errorCode?: string
}

export interface ContinuousForecastSessionResponse {
  sessionId?: string
  state?: _Open<"Complete" | "Processing" | "Error">
  files?: SessionFiles
}

export interface ContinuousForecastSnapshotResponse {
  sessionId?: string
  snapshotId?: string
  files?: SnapshotFiles
}

export interface ContinuousForecastTimeSeries {
  planningGroup?: string
  weeks?: ContinuousForecastWeeks[]
}

export interface ContinuousForecastWeeks {
  weekOffset?: number
  values?: number[]
}

export interface CopyBuForecastRequest {
  description: string
  weekDate: string
}

export interface CopyCapacityPlanRequest {
  name: string
  description?: string
  startBusinessUnitDate: string
  endBusinessUnitDate: string
  forecast?: ValueWrapperBuShortTermForecastReference
}

export interface CopyScheduleBid {
  name: string
}

export interface CopyWorkPlan {
  name: string
}

export interface CopyWorkPlanBid {
  name: string
}

export interface CopyWorkPlanRotationRequest {
  name: string
}

export interface CreateActivityCodeRequest {
  name: string
  category: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable">
  lengthInMinutes?: number
  countsAsPaidTime?: boolean
  countsAsWorkTime?: boolean
  agentTimeOffSelectable?: boolean
  countsTowardShrinkage?: boolean
  plannedShrinkage?: boolean
  interruptible?: boolean
  secondaryPresences?: SecondaryPresence[]
  planningGroupIds?: string[]
  style?: ActivityCodeStyle
}

export interface CreateActivityPlanRequest {
  name: string
  managementUnitIds?: string[]
  description?: string
  activityCodeId: string
  type: _Open<"Individual" | "Group">
  lengthMinutes: number
  initialSchedulePeriod: SchedulingPeriod
  groupSettings?: GroupSettings
  recurrenceSettings?: RecurrenceSettings
  attendeesSearchRule?: UserSearchRule
  facilitated?: boolean
  facilitatorsSearchRule?: UserSearchRule
  transitionTimeMinutes: number
  serviceGoalImpactOverrides?: ActivityPlanServiceGoalImpactOverrides
  optimizationObjective: _Open<"FavorServiceGoals" | "FavorSchedulingAll">
  state: _Open<"Active" | "Inactive">
  countsAsPaidTime: boolean
  fixedAvailability?: FixedAvailability[]
  startTimeIncrementMinutes?: number
}

export interface CreateAdherenceAdjustmentsReasonCodeRequest {
  name?: string
  state?: _Open<"Active" | "Inactive">
}

export interface CreateAdherenceAdjustmentsReasonCodesBulkRequest {
  reasonCodes?: CreateAdherenceAdjustmentsReasonCodeRequest[]
}

export interface CreateAdminTimeOffRequest {
  status: _Open<"PENDING" | "APPROVED">
  users: UserReference[]
  activityCodeId: string
  notes?: string
  fullDayManagementUnitDates?: string[]
  fullDayEarliestStartOffsetMinutes?: number[]
  fullDayLatestEndOffsetMinutes?: number[]
  partialDayStartDateTimes?: string[]
  dailyDurationMinutes?: number
  durationMinutes?: number[]
  payableMinutes?: number[]
  paid?: boolean
}

export interface CreateAgentTimeOffRequest {
  activityCodeId: string
  notes?: string
  fullDayManagementUnitDates?: string[]
  fullDayEarliestStartOffsetMinutes?: number[]
  fullDayLatestEndOffsetMinutes?: number[]
  partialDayStartDateTimes?: string[]
  dailyDurationMinutes?: number
  durationMinutes?: number[]
  payableMinutes?: number[]
}

export interface CreateAlternativeShiftTradeRequest {
  jobId: string
  dropShiftReferenceKeys?: string[]
  pickupShiftReferenceKeys?: string[]
  alternativeShiftTradeGranularity: _Open<"Daily">
  expirationDate?: string
  reviewNote?: string
}

export interface CreateBusinessUnitRequest {
  name: string
  divisionId: string
  settings: CreateBusinessUnitSettingsRequest
}

export interface CreateBusinessUnitSettingsRequest {
  startDayOfWeek: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday">
  timeZone: string
  shortTermForecasting?: BuShortTermForecastingSettings
  scheduling?: BuSchedulingSettingsRequest
  notifications?: BuNotificationSettingsRequest
  learning?: BuActivitySettingsRequest
  coaching?: BuActivitySettingsRequest
}

export interface CreateCapacityPlanStaffingGroupMetricChangeRequest {
  numberOfWeeks: number
  weekStartNumber: number
  value: number
  metric: _Open<"StartingWeeklyFullTimeEquivalentCount" | "NewHiresFullTimeEquivalentCount" | "AttritionPercentage" | "ShrinkagePercentage" | "TransfersFullTimeEquivalentCount" | "ExtraTimeUnderTimeFullTimeEquivalentCount">
  notes?: string
  transfersFullTimeEquivalent?: TransfersFullTimeEquivalent
  staffingGroupIds: string[]
  version: number
}

export interface CreateManagementUnitApiRequest {
  name: string
  timeZone?: string
  startDayOfWeek?: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday">
  settings?: CreateManagementUnitSettingsRequest
  divisionId?: string
  businessUnitId: string
}

export interface CreateManagementUnitSettingsRequest {
  adherence?: AdherenceSettings
  shortTermForecasting?: ShortTermForecastingSettings
  timeOff?: TimeOffSettingsRequest
  scheduling?: SchedulingSettingsRequest
  shiftTrading?: ShiftTradeSettings
}

export interface CreatePlanningGroupRequest {
  name: string
  routePaths: RoutePathRequest[]
  serviceGoalTemplateId: string
}

export interface CreateScheduleBid {
  name: string
  forecast?: BuShortTermForecastWeekReference
  bidWindowStartDate: string
  bidWindowEndDate: string
  effectiveDate: string
  weeksToSchedule: number
  endOverridesAndRotations?: boolean
  agentRankingType: _Open<"HireDate" | "Performance">
  rankingTiebreakerType: _Open<"HireDate" | "Performance" | "Custom" | "RandomlyAssign">
}

export interface CreateServiceGoalTemplate {
  name: string
  serviceLevel?: BuServiceLevel
  averageSpeedOfAnswer?: BuAverageSpeedOfAnswer
  abandonRate?: BuAbandonRate
  impactOverride?: ServiceGoalTemplateImpactOverride
}

export interface CreateStaffingGroupAllocation {
  staffingGroupId: string
  initialShrinkagePercentage: number
  initialAttritionPercentage: number
  startingWeeklyFullTimeEquivalentCount: number
}

export interface CreateStaffingGroupRequest {
  name: string
  userIds?: string[]
  managementUnitId?: string
  planningGroupIds?: string[]
}

export interface CreateTimeOffLimitRequest {
  granularity?: _Open<"Daily" | "FifteenMinutes">
  defaultLimitMinutes?: number
}

export interface CreateTimeOffPlanBusinessUnitAssociation {
  managementUnitIds?: string[]
  staffingGroupIds?: string[]
}

export interface CreateTimeOffPlanManagementUnitAssociation {
  managementUnitId: string
  staffingGroupIds?: string[]
}

export interface CreateTimeOffPlanRequest {
  name: string
  activityCodeIds?: string[]
  timeOffLimitIds?: string[]
  autoApprovalRule: _Open<"Never" | "Always" | "CheckLimits" | "CheckActivityCodes" | "CheckLimitsAndActivityCodes">
  daysBeforeStartToExpireFromWaitlist?: number
  hrisTimeOffType?: HrisTimeOffType
  active: boolean
}

export interface CreateWorkPlan {
  name: string
  enabled?: boolean
  constrainWeeklyPaidTime?: boolean
  flexibleWeeklyPaidTime?: boolean
  weeklyExactPaidMinutes?: number
  weeklyMinimumPaidMinutes?: number
  weeklyMaximumPaidMinutes?: number
  constrainPaidTimeGranularity?: boolean
  paidTimeGranularityMinutes?: number
  constrainMinimumTimeBetweenShifts?: boolean
  minimumTimeBetweenShiftsMinutes?: number
  maximumDays?: number
  minimumConsecutiveNonWorkingMinutesPerWeek?: number
  constrainMaximumConsecutiveWorkingWeekends?: boolean
  maximumConsecutiveWorkingWeekends?: number
  minimumWorkingDaysPerWeek?: number
  constrainMaximumConsecutiveWorkingDays?: boolean
  maximumConsecutiveWorkingDays?: number
  minimumShiftStartDistanceMinutes?: number
  minimumDaysOffPerPlanningPeriod?: number
  maximumDaysOffPerPlanningPeriod?: number
  minimumPaidMinutesPerPlanningPeriod?: number
  maximumPaidMinutesPerPlanningPeriod?: number
  constrainMaximumWorkingWeekendsPerPlanningPeriod?: boolean
  maximumWorkingWeekendsPerPlanningPeriod?: number
  optionalDays?: SetWrapperDayOfWeek
  shiftStartVarianceType?: _Open<"ShiftStart" | "ShiftStartAndPaidDuration">
  shiftStartVariancePeriod?: _Open<"Weekly" | "PlanningPeriod">
  shiftStartVariances?: ListWrapperShiftStartVariance
  shifts?: CreateWorkPlanShift[]
  agents?: UserReference[]
}

export interface CreateWorkPlanActivity {
  activityCodeId?: string
  description?: string
  lengthMinutes?: number
  startTimeIsRelativeToShiftStart?: boolean
  flexibleStartTime?: boolean
  earliestStartTimeMinutes?: number
  latestStartTimeMinutes?: number
  exactStartTimeMinutes?: number
  startTimeIncrementMinutes?: number
  countsAsPaidTime?: boolean
  countsAsContiguousWorkTime?: boolean
  minimumLengthFromShiftStartMinutes?: number
  minimumLengthFromShiftEndMinutes?: number
  maximumLengthFromShiftEndMinutes?: number
}

export interface CreateWorkPlanBid {
  name: string
  forecast?: BuShortTermForecastWeekReference
  bidWindowStartDate: string
  bidWindowEndDate: string
  effectiveDate: string
  agentRankingType: _Open<"HireDate" | "Performance">
  rankingTiebreakerType: _Open<"HireDate" | "Performance" | "Custom" | "RandomlyAssign">
  endOverridesAndRotations?: boolean
  workPlanFieldsVisibleToAgents: string[]
}

export interface CreateWorkPlanShift {
  name: string
  days?: SetWrapperDayOfWeek
  flexibleStartTime?: boolean
  exactStartTimeMinutesFromMidnight?: number
  earliestStartTimeMinutesFromMidnight?: number
  latestStartTimeMinutesFromMidnight?: number
  constrainStopTime?: boolean
  constrainLatestStopTime?: boolean
  latestStopTimeMinutesFromMidnight?: number
  constrainEarliestStopTime?: boolean
  earliestStopTimeMinutesFromMidnight?: number
  startIncrementMinutes?: number
  flexiblePaidTime?: boolean
  exactPaidTimeMinutes?: number
  minimumPaidTimeMinutes?: number
  maximumPaidTimeMinutes?: number
  constrainContiguousWorkTime?: boolean
  minimumContiguousWorkTimeMinutes?: number
  maximumContiguousWorkTimeMinutes?: number
  constrainDayOff?: boolean
  dayOffRule?: _Open<"NextDayOff" | "PreviousDayOff">
  planningPeriodConstraints?: PlanningPeriodShiftConstraints
  activities?: CreateWorkPlanActivity[]
}

export interface CsvExportErrorDetails {
  errorCode: string
  errorMessage: string
}

export interface CurrentAgentAdherenceAdjustment {
  id?: string
  agent?: UserReference
  managementUnit?: ManagementUnitReference
  businessUnit?: BusinessUnitReference
  startDate?: string
  lengthMinutes?: number
  reasonCode?: AdherenceAdjustmentsReasonCodeReference
  status?: _Open<"Approved" | "Denied" | "Pending">
  expired?: boolean
  submitterNotes?: string
  reviewerNotes?: string
  reviewedBy?: UserReference
  reviewedDate?: string
  metadata?: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface CurrentAgentCursorAdherenceAdjustmentsListing {
  entities?: CurrentAgentAdherenceAdjustment[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface CurrentUserScheduleRequestBody {
  startDate: string
  endDate: string
  loadFullWeeks?: boolean
}

export interface CurrentUserTimeOffIntegrationStatusRequest {
  timeOffRequestIds: string[]
}

export interface CursorAdherenceAdjustmentsListing {
  entities?: AdherenceAdjustment[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface Daily {
  downloadUrl?: string
  downloadResult?: ContinuousForecastTimeSeries[]
}

export interface DailyPossibleShift {
  dayOfWeek?: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday">
  earliestShiftStartMinutesFromMidnight?: number
  required?: boolean
  minimumPaidTimeMinutes?: number
  maximumPaidTimeMinutes?: number
  intervalScheduleProbabilities?: number[]
}

export interface DateRange {
  startDate?: string
  endDate?: string
}

export interface DateRangeWithOptionalEnd {
  startBusinessUnitDate: string
  endBusinessUnitDate?: string
}

export interface DayOfWeekMinimums {
  minimumValue: number
  daysOfWeek: string[]
}

export interface DecisionMetricsData {
  user: UserReference
  performanceRank?: number
  tieBreakerValue?: number
  metadata?: WfmEntityMetadata
}

export interface DecisionMetricsJobReference {
  id: string
  selfUri?: string
}

export interface DecisionMetricsResponse {
  entities?: DecisionMetricsData[]
}

export interface DecisionMetricsUpdateError {
  user: UserReference
  errors: string[]
}

export interface DecisionMetricsUpdateJobRequest {
  uploadKey: string
}

export interface DecisionMetricsUpdateJobResponse {
  uploadKey: string
  job: DecisionMetricsJobReference
  status: _Open<"Processing" | "Complete" | "Error">
  metadata: WfmEntityMetadata
  updateErrors: DecisionMetricsUpdateError[]
}

export interface DecisionMetricsUploadData {
  userId: string
  performanceRank?: ValueWrapperInteger
  tieBreakerValue?: ValueWrapperInteger
}

export interface DecisionMetricsUploadResponse {
  uploadKey?: string
  url?: string
  headers?: { [key: string]: string }
  uploadBodySchema?: DecisionMetricsUploadSchema
}

export interface DecisionMetricsUploadSchema {
  userMetrics: DecisionMetricsUploadData[]
}

export interface DeletableUserReference {
  id?: string
  delete?: boolean
  selfUri?: string
}

export interface EstimateAvailableFullDayTimeOffRequest {
  date: string
  requestedDurationMinutes?: number
}

export interface EstimateAvailableFullDayTimeOffResponse {
  date: string
  durationMinutes: number
  payableMinutes: number
  flexible: boolean
  overrideDateType?: _Open<"Blocked" | "ManualReview">
  earliestStartOffsetMinutes?: number
  latestEndOffsetMinutes?: number
}

export interface EstimateAvailablePartialDayTimeOffRequest {
  date: string
  requestedDurationMinutes?: number
}

export interface EstimateAvailablePartialDayTimeOffResponse {
  date: string
  durationMinutes: number
  payableMinutes: number
  flexible: boolean
  overrideDateType?: _Open<"Blocked" | "ManualReview">
}

export interface EstimateAvailableTimeOffRequest {
  fullDayDates?: EstimateAvailableFullDayTimeOffRequest[]
  partialDayDates?: EstimateAvailablePartialDayTimeOffRequest[]
  activityCodeId: string
  paid: boolean
}

export interface EstimateAvailableTimeOffResponse {
  fullDayDates?: EstimateAvailableFullDayTimeOffResponse[]
  partialDayDates?: EstimateAvailablePartialDayTimeOffResponse[]
  user: UserReference
  activityCodeId: string
  paid: boolean
}

export interface EvaluateShiftTradeListJobRequest {
  managementUnitIds: string[]
  weekDates: string[]
}

export interface EvaluateShiftTradeListJobResponseItem {
  entities?: EvaluatedShiftTradeResponseItem[]
}

export interface EvaluatedShiftTradeResponseItem {
  trade: ShiftTradeResponseItem
  matchReview?: ShiftTradeMatchReviewResponse
}

export interface FixedAvailability {
  availabilityRange?: AvailabilityRange
  dateRange?: RequiredLocalDateRange
  daysOfWeek?: string[]
}

export interface ForecastAbandonRateResponse {
  percent?: number
}

export interface ForecastAverageSpeedOfAnswerResponse {
  seconds?: number
}

export interface ForecastInputPlanningGroupData {
  planningGroupId: string
  capacityPlanForecastMetrics: CapacityPlanForecastMetrics
}

export interface ForecastMetadata {
  dateCreated?: string
  forecastId?: string
  intervalLengthInMinutes?: string
  source?: _Open<"AutomaticBestMethod" | "MainForecast">
  dateStart?: string
  timeZone?: string
}

export interface ForecastPlanningGroupData {
  planningGroupId: string
  offeredPerInterval: number[]
  averageHandleTimeSecondsPerInterval: number[]
}

export interface ForecastPlanningGroupResponse {
  id?: string
  name?: string
  routePaths?: RoutePathResponse[]
  serviceGoalTemplate?: ForecastServiceGoalTemplateResponse
}

export interface ForecastPlanningGroupsResponse {
  entities?: ForecastPlanningGroupResponse[]
  businessUnitServiceGoalImpact?: WfmServiceGoalImpactSettings
}

export interface ForecastServiceGoalTemplateImpactOverrideResponse {
  serviceLevel?: WfmServiceGoalImpact
  averageSpeedOfAnswer?: WfmServiceGoalImpact
  abandonRate?: WfmServiceGoalImpact
}

export interface ForecastServiceGoalTemplateResponse {
  serviceLevel?: ForecastServiceLevelResponse
  averageSpeedOfAnswer?: ForecastAverageSpeedOfAnswerResponse
  abandonRate?: ForecastAbandonRateResponse
  impactOverride?: ForecastServiceGoalTemplateImpactOverrideResponse
}

export interface ForecastServiceLevelResponse {
  percent?: number
  seconds?: number
}

export interface ForecastSourceDayPointer {
  dayOfWeek?: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "EighthDay">
  weight?: number
  date?: string
  fileName?: string
  dataKey?: string
}

export interface GenerateBuForecastRequest {
  description: string
  weekCount?: number
  canUseForScheduling?: boolean
}

export interface GetAgentsWorkPlansRequest {
  agentIds: string[]
  startDate: string
  weekCount: number
}

export interface GroupSettings {
  minimumGroupSize?: number
  maximumGroupSize?: number
  maximumTotalSessions?: number
  maximumConcurrentSessions?: number
}

export interface HeadcountForecast {
  required: HeadcountInterval[]
  requiredWithoutShrinkage: HeadcountInterval[]
}

export interface HeadcountInterval {
  interval: string
  value: number
}

export interface HistoricalAdherenceActuals {
  actualActivityCategory?: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable" | "Unscheduled">
  actualSecondaryPresenceLookupId?: string
  startOffsetSeconds?: number
  endOffsetSeconds?: number
}

export interface HistoricalAdherenceDayMetrics {
  dayStartOffsetSecs?: number
  adherenceScheduleSecs?: number
  conformanceScheduleSecs?: number
  conformanceActualSecs?: number
  exceptionCount?: number
  exceptionDurationSecs?: number
  impactSeconds?: number
  scheduleLengthSecs?: number
  actualLengthSecs?: number
  adherencePercentage?: number
  conformancePercentage?: number
}

export interface HistoricalAdherenceExceptionInfo {
  startOffsetSeconds?: number
  endOffsetSeconds?: number
  scheduledActivityCodeId?: string
  scheduledActivityCategory?: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable" | "Unscheduled">
  scheduledSecondaryPresenceLookupIds?: string[]
  actualActivityCodeId?: string
  actualActivityCategory?: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable" | "Unscheduled">
  systemPresence?: _Open<"Available" | "Away" | "Busy" | "Offline" | "Idle" | "OnQueue" | "Meal" | "Training" | "Meeting" | "Break">
  routingStatus?: _Open<"OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING">
  impact?: _Open<"Positive" | "Negative" | "Neutral" | "Unknown">
  secondaryPresenceLookupId?: string
}

export interface HistoricalAdherenceQueryResult {
  userId?: string
  managementUnitId?: string
  startDate?: string
  endDate?: string
  adherencePercentage?: number
  conformancePercentage?: number
  impact?: _Open<"Positive" | "Negative" | "Neutral" | "Unknown">
  exceptionInfo?: HistoricalAdherenceExceptionInfo[]
  dayMetrics?: HistoricalAdherenceDayMetrics[]
  actualsEndDate?: string
  actuals?: HistoricalAdherenceActuals[]
}

export interface HistoricalData {
  daily?: Daily
  quarterHour?: QuarterHourly
}

export interface HistoricalDataDeleteEntity {
  requestId?: string
  status?: _Open<"InProgress" | "Success">
}

export interface HistoricalDataDisallowedDeleteEntity {
  requestId?: string
  reason?: _Open<"InvalidRequest" | "ValidationInProgress" | "DeleteInProgress" | "RequestIdNotFound">
}

export interface HistoricalDataJobEntityStatus {
  id?: string
  state?: _Open<"Processing" | "Complete" | "Error">
  selfUri?: string
}

export interface HistoricalImportDeleteFilesJobRequest {
  requestIds: string[]
}

export interface HistoricalImportDeleteFilesJobResponse {
  id?: string
  state?: _Open<"Processing" | "Complete" | "Error">
  entities?: HistoricalDataDeleteEntity[]
  disallowedEntities?: HistoricalDataDisallowedDeleteEntity[]
  selfUri?: string
}

export interface HistoricalImportOverallDeleteStatusResponse {
  entities?: HistoricalDataJobEntityStatus[]
  status?: _Open<"Processing" | "Complete">
}

export interface HistoricalImportStatus {
  requestId?: string
  dateImportEnded?: string
  dateImportStarted?: string
  status?: _Open<"Initiated" | "InProgress" | "Pending" | "Success" | "Failed" | "Cancelled" | "Purged" | "PurgePending">
  error?: string
  dateCreated?: string
  dateModified?: string
  active?: boolean
  type?: _Open<"Csv" | "Json">
  fileName?: string
  fileSize?: number
}

export interface HistoricalImportStatusJobResponse {
  id?: string
  importStatusResult?: HistoricalImportStatus
  selfUri?: string
}

export interface HistoricalImportStatusListing {
  entities?: HistoricalImportStatus[]
  downloadUrl?: string
}

export interface HistoricalShrinkageActivityCategoryResponse {
  activityCategory?: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable" | "Unscheduled">
  shrinkageForActivityCategory?: HistoricalShrinkageAggregateResponse
  shrinkageForActivityCodes?: HistoricalShrinkageActivityCodeResponse[]
}

export interface HistoricalShrinkageActivityCodeResponse {
  activityCodeId?: string
  shrinkageForActivityCode?: HistoricalShrinkageAggregateResponse
}

export interface HistoricalShrinkageAggregateResponse {
  scheduledShrinkageSeconds?: number
  scheduledShrinkagePercent?: number
  actualShrinkageSeconds?: number
  actualShrinkagePercent?: number
  paidShrinkageSeconds?: number
  unpaidShrinkageSeconds?: number
  plannedShrinkageSeconds?: number
  unplannedShrinkageSeconds?: number
}

export interface HistoricalShrinkageResult {
  startDate?: string
  endDate?: string
  totalScheduledDurationSeconds?: number
  totalLoggedInDurationSeconds?: number
  aggregatedShrinkage?: HistoricalShrinkageAggregateResponse
  shrinkageForActivityCategories?: HistoricalShrinkageActivityCategoryResponse[]
  businessUnitIds?: string[]
}

export interface HistoricalShrinkageResultListing {
  entities?: HistoricalShrinkageResult[]
}

export interface HrisTimeOffType {
  id: string
  name: string
  hrisIntegrationId: string
  secondaryId?: string
}

export interface HrisTimeOffTypeResponse {
  id: string
  name: string
  secondaryId?: string
}

export interface HrisTimeOffTypesJobReference {
  id?: string
  status?: _Open<"Processing" | "Complete" | "Error">
  selfUri?: string
}

export interface HrisTimeOffTypesJobResponse {
  entities?: HrisTimeOffTypeResponse[]
  status?: _Open<"Processing" | "Complete" | "Error">
}

export interface HrisTimeOffTypesResponse {
  job?: HrisTimeOffTypesJobReference
  entities?: HrisTimeOffTypeResponse[]
}

export interface IgnoredActivityCategories {
  values?: string[]
}

export interface IgnoredActivityCodeIds {
  values?: string[]
}

export interface ImportForecastResponse {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  operationId?: string
  result?: BuShortTermForecast
}

export interface ImportForecastUploadResponse {
  uploadKey?: string
  url?: string
  headers?: { [key: string]: string }
  uploadBodySchema?: BuImportShortTermForecastSchema
}

export interface ImportScheduleUploadResponse {
  uploadKey?: string
  url?: string
  headers?: { [key: string]: string }
  uploadBodySchema?: ImportScheduleUploadSchema
}

export interface ImportScheduleUploadSchema {
  description: string
  weekCount: number
  published?: boolean
  shortTermForecast?: BuShortTermForecastReference
  headcountForecast?: BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema
  agentSchedules?: BuImportAgentScheduleUploadSchema[]
}

export interface InitiatingAlternativeShift {
  id: string
  startDate: string
}

export interface InitiatingShiftRequestItem {
  id: string
  schedule: BuScheduleReference
  weekDate: string
}

export interface IntradayPerformancePredictionData {
  serviceLevelPercent?: number
  averageSpeedOfAnswerSeconds?: number
  occupancyPercent?: number
}

export interface IntradayPlanningGroupRequest {
  businessUnitDate: string
  categories: string[]
  planningGroupIds?: string[]
  intervalLengthMinutes?: number
}

export interface LanguageReference {
  id?: string
  selfUri?: string
}

export interface ListAlternativeShiftTradesResponse {
  job?: AlternativeShiftJobResponse
  result?: AlternativeShiftTradeListing
}

export interface ListWrapperAgentWorkPlanField {
  values?: string[]
}

export interface ListWrapperAlternativeShiftBuSettingsActivityCategory {
  values?: string[]
}

export interface ListWrapperAlternativeShiftBuSettingsGranularity {
  values?: string[]
}

export interface ListWrapperBidGroupWorkPlanRequest {
  values?: BidGroupWorkPlanRequest[]
}

export interface ListWrapperBidGroupWorkPlanRotationRequest {
  values?: BidGroupWorkPlanRotationRequest[]
}

export interface ListWrapperFixedAvailability {
  values?: FixedAvailability[]
}

export interface ListWrapperInteger {
  values?: number[]
}

export interface ListWrapperInterval {
  values?: string[]
}

export interface ListWrapperOverrideDate {
  values?: OverrideDate[]
}

export interface ListWrapperPlanningGroupMinimumsRequest {
  values?: PlanningGroupMinimumsRequest[]
}

export interface ListWrapperRequiredDateRange {
  values?: RequiredDateRange[]
}

export interface ListWrapperScheduleSetRequest {
  values?: ScheduleSetRequest[]
}

export interface ListWrapperSecondaryPresence {
  values?: SecondaryPresence[]
}

export interface ListWrapperShiftStartVariance {
  values?: ShiftStartVariance[]
}

export interface ListWrapperString {
  values?: string[]
}

export interface LocalDateRange {
  startDate?: string
  endDate?: string
}

export interface LongTermForecastPlanningGroupData {
  planningGroupId: string
  offeredPerDay: number[]
  averageHandleTimeSecondsPerDay: number[]
}

export interface LongTermForecastResult {
  planningGroups?: LongTermForecastPlanningGroupData[]
  referenceStartDate?: string
  weekCount?: number
}

export interface LongTermForecastResultResponse {
  result?: LongTermForecastResult
  downloadUrl?: string
}

export interface LongTermRequirements {
  forecastMetadata: ForecastMetadata
  dateGenerationStarted: string
  months?: string[]
  requirementResults: PlanningGroupRequirementOutput[]
}

export interface LongTermRequirementsErrorDetail {
  internalErrorCode: _Open<"TimedOut" | "NoData" | "ClientDataInvalid" | "ConfigurationInvalid" | "RequirementsFailed">
  description: string
}

export interface LongTermRequirementsResponse {
  status: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  errorCode?: _Open<"TimedOut" | "NoData" | "ClientDataInvalid" | "ConfigurationInvalid" | "RequirementsFailed">
  longTermRequirements?: LongTermRequirements
  downloadUrl?: string
}

export interface LongTermRequirementsServiceGoal {
  useAsaTarget: boolean
  targetAsaSec: number
  useServiceLevelTarget: boolean
  serviceLevelObjectiveSeconds: number
  serviceLevelGoalPercent: number
  useAbandonRateGoal: boolean
  abandonRateGoalPercent: number
}

export interface LongTermRequirementsServiceGoalDetail {
  id: string
  serviceGoals: LongTermRequirementsServiceGoal
}

export interface ManagementUnit {
  id?: string
  name?: string
  businessUnit?: BusinessUnitReference
  startDayOfWeek?: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday">
  timeZone?: string
  settings?: ManagementUnitSettingsResponse
  metadata?: WfmVersionedEntityMetadata
  division?: DivisionReference
  version?: number
  modifiedBy?: UserReference
  dateModified?: string
  selfUri?: string
}

export interface ManagementUnitAvailabilitySettingsResponse {
  enabled: boolean
}

export interface ManagementUnitListing {
  entities?: ManagementUnit[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  pageCount?: number
  nextUri?: string
  previousUri?: string
  selfUri?: string
}

export interface ManagementUnitReference {
  id?: string
  selfUri?: string
}

export interface ManagementUnitSettingsRequest {
  adherence?: AdherenceSettings
  shortTermForecasting?: ShortTermForecastingSettings
  timeOff?: TimeOffSettingsRequest
  scheduling?: SchedulingSettingsRequest
  shiftTrading?: ShiftTradeSettings
  metadata: WfmVersionedEntityMetadata
}

export interface ManagementUnitSettingsResponse {
  adherence?: AdherenceSettings
  shortTermForecasting?: ShortTermForecastingSettings
  timeOff?: TimeOffSettingsResponse
  scheduling?: SchedulingSettingsResponse
  shiftTrading?: ShiftTradeSettings
  metadata: WfmVersionedEntityMetadata
}

export interface ManagementUnitUserListing {
  managementUnit: ManagementUnitReference
  users: UserReference[]
}

export interface MatchShiftTradeJobRequest {
  weekDate: string
  receivingSchedule: ReceivingScheduleLookup
  receivingShiftId?: string
  metadata: WfmVersionedEntityMetadata
}

export interface MatchShiftTradeRequest {
  receivingScheduleId: string
  receivingShiftId?: string
  metadata: WfmVersionedEntityMetadata
}

export interface MatchShiftTradeResponse {
  trade?: ShiftTradeResponse
  violations?: ShiftTradeMatchViolation[]
  adminReviewViolations?: ShiftTradeMatchViolation[]
  unevaluatedRules?: string[]
}

export interface MinimumStaffingRequest {
  enabled?: boolean
  minimumValue?: number
  planningGroupOverrides?: ListWrapperPlanningGroupMinimumsRequest
  applicableIntervals?: _Open<"AllIntervals" | "VolumeOnlyIntervals">
}

export interface MinimumStaffingResponse {
  enabled: boolean
  minimumValue: number
  planningGroupOverrides: PlanningGroupMinimumsResponse[]
  applicableIntervals: _Open<"AllIntervals" | "VolumeOnlyIntervals">
  metadata: WfmVersionedEntityMetadata
}

export interface ModelData {
  downloadUrls?: string[]
  downloadResult?: PlanningGroupModel[]
}

export interface ModelMetaData {
  downloadUrls?: string[]
  downloadResult?: ModelMetaDataResult
}

export interface ModelMetaDataResult {
  sessionInfo?: SessionInfo
  planningGroups?: PlanningGroupModel[]
}

export interface MonthlyPlanningPeriodSettings {
  startDate: string
}

export interface MoveAgentResponse {
  user?: UserReference
  result?: _Open<"AlreadyMoved" | "DestinationBusinessUnitAgentLimitExceeded" | "DestinationManagementUnitAgentLimitExceeded" | "DestinationManagementUnitDoesNotExist" | "MoveSuccessful" | "MovingToDifferentManagementUnit" | "NothingToDo" | "SourceManagementUnitNotAuthorized">
}

export interface MoveAgentsRequest {
  userIds: string[]
  destinationManagementUnitId?: string
}

export interface MoveAgentsResponse {
  requestingUser?: UserReference
  destinationManagementUnit?: ManagementUnitReference
  results?: MoveAgentResponse[]
}

export interface MoveManagementUnitRequest {
  businessUnitId: string
}

export interface MoveManagementUnitResponse {
  businessUnit?: BusinessUnitReference
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
}

export interface MuAgentQueueTimeRequest {
  managementUnitId: string
  agentOnQueueTimes: AgentQueueTimeRequest[]
}

export interface MuAgentsWorkPlansResult {
  entities?: AgentWorkPlans[]
  referenceStartWeekDate: string
  workPlanLookup: { [key: string]: WorkPlanReference }
}

export interface MuRescheduleResultWrapper {
  agentSchedules?: BuAgentScheduleRescheduleResponse[]
}

export interface NotificationsResponse {
  entities?: WfmUserNotification[]
}

export interface OpportunitiesResultWithPagination {
  nextStartDate?: string
  opportunities: OpportunityResult[]
}

export interface OpportunityEnrollment {
  id?: string
}

export interface OpportunityEnrollmentCounts {
  pending: number
  approved: number
  denied: number
  withdrawn: number
}

export interface OpportunityReference {
  id: string
  selfUri?: string
}

export interface OpportunityResult {
  id: string
  startDate: string
  endDate: string
  status: _Open<"Draft" | "Published" | "Open" | "Pending" | "Closed">
  openDate?: string
  deadlineDate: string
  name: string
  description?: string
  activityCodeId: string
  approvalType: _Open<"Automatic" | "Manual">
  agentCount: number
  capacity: number
  enrollmentProcessingCount: number
  enrollmentCounts: OpportunityEnrollmentCounts
  publishedDate?: string
  closedDate?: string
  systemMessageCode?: _Open<"ActivityChanged" | "AgentEnrollmentsHourlyLimitExceeded" | "BatchLimitExceeded" | "BusinessUnitEnrollmentsHourlyLimitExceeded" | "BusinessUnitNotFound" | "BusinessUnitOpportunityHourlyLimitExceeded" | "CapacityFull" | "Conflict" | "DateMustBeInFuture" | "DeadlineMustBeAfterOpenTime" | "DeadlineMustBeBeforeOrEqualToStartTime" | "EndTimeMustBeAfterStartTime" | "EnrollmentNotFound" | "InternalError" | "InternalErrorAutoApproval" | "InternalErrorDenial" | "InternalErrorScheduleUpdate" | "InvalidOpportunityLength" | "InvalidOpportunityStatus" | "InvalidRequest" | "InvalidStatusTransition" | "InvalidTime" | "NoInvitationsForPublish" | "OpenTimeMustBeBeforeStartTime" | "OpportunityClosed" | "OpportunityNotFound" | "OpportunityNotOpen" | "ScheduleConflict" | "ScheduleNotFound" | "ServiceUnavailable" | "StartTimeMustBeWithinOneYear" | "StatusNotDraft">
  metadata: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface OpportunityResultWithAgentIds {
  id: string
  startDate: string
  endDate: string
  status: _Open<"Draft" | "Published" | "Open" | "Pending" | "Closed">
  openDate?: string
  deadlineDate: string
  name: string
  description?: string
  activityCodeId: string
  approvalType: _Open<"Automatic" | "Manual">
  agentCount: number
  capacity: number
  enrollmentProcessingCount: number
  enrollmentCounts: OpportunityEnrollmentCounts
  publishedDate?: string
  closedDate?: string
  systemMessageCode?: _Open<"ActivityChanged" | "AgentEnrollmentsHourlyLimitExceeded" | "BatchLimitExceeded" | "BusinessUnitEnrollmentsHourlyLimitExceeded" | "BusinessUnitNotFound" | "BusinessUnitOpportunityHourlyLimitExceeded" | "CapacityFull" | "Conflict" | "DateMustBeInFuture" | "DeadlineMustBeAfterOpenTime" | "DeadlineMustBeBeforeOrEqualToStartTime" | "EndTimeMustBeAfterStartTime" | "EnrollmentNotFound" | "InternalError" | "InternalErrorAutoApproval" | "InternalErrorDenial" | "InternalErrorScheduleUpdate" | "InvalidOpportunityLength" | "InvalidOpportunityStatus" | "InvalidRequest" | "InvalidStatusTransition" | "InvalidTime" | "NoInvitationsForPublish" | "OpenTimeMustBeBeforeStartTime" | "OpportunityClosed" | "OpportunityNotFound" | "OpportunityNotOpen" | "ScheduleConflict" | "ScheduleNotFound" | "ServiceUnavailable" | "StartTimeMustBeWithinOneYear" | "StatusNotDraft">
  metadata: WfmVersionedEntityMetadata
  agentIds?: string[]
  selfUri?: string
}

export interface Outlier {
  timestamp?: string
  anomaly?: _Open<"AdditiveOutlier" | "InnovativeOutlier" | "LevelShift" | "SeasonalLevelShift" | "TemporaryChange">
  normalizedValue?: number
}

export interface OutlierData {
  downloadUrls?: string[]
  downloadResultTemplate?: OutlierResultTemplate
}

export interface OutlierResultBody {
  planningGroupId?: string
  outliers?: Outlier[]
}

export interface OutlierResultTemplate {
  entities?: OutlierResultBody[]
}

export interface OverrideDate {
  date: string
  type: _Open<"Blocked" | "ManualReview">
}

export interface PatchBuReschedulingOptionsManagementUnitRequest {
  managementUnitId: string
  applied?: boolean
}

export interface PatchBuReschedulingOptionsRequest {
  managementUnits?: PatchBuReschedulingOptionsManagementUnitRequest[]
}

export interface PatchBuScheduleRunRequest {
  reschedulingOptions?: PatchBuReschedulingOptionsRequest
}

export interface PatchOpportunityRequest {
  startDate?: string
  endDate?: string
  openDate?: ValueWrapperInstant
  deadlineDate?: string
  name?: string
  description?: ValueWrapperString
  activityCodeId?: string
  approvalType?: _Open<"Automatic" | "Manual">
  capacity?: number
  agentIds?: ListWrapperString
  metadata: WfmVersionedEntityMetadata
}

export interface PatchShiftTradeRequest {
  receivingUserId?: ValueWrapperString
  expiration?: ValueWrapperDate
  acceptableIntervals?: ListWrapperInterval
  metadata: WfmVersionedEntityMetadata
}

export interface PendingAndApprovedOpportunityEnrollmentCounts {
  pending: number
  approved: number
}

export interface PerformancePredictionOutputs {
  calculationStartDate: string
  calculationIntervalLengthMinutes: number
  planningGroupResults: PlanningGroupOutputs[]
}

export interface PerformancePredictionRecalculationResponse {
  operationId: string
  downloadUrl?: string
  downloadResult?: PerformancePredictionOutputs
  state: _Open<"Processing" | "Complete" | "Error">
}

export interface PerformancePredictionRecalculationUploadResponse {
  uploadKey?: string
  url?: string
  headers?: { [key: string]: string }
  uploadBodySchema?: PerformancePredictionUploadSchema
}

export interface PerformancePredictionResponse {
  id: string
  weekDate: string
  scheduleId: string
  downloadUrl?: string
  downloadResult?: PerformancePredictionOutputs
  state: _Open<"Processing" | "Complete" | "Error">
  selfUri?: string
}

export interface PerformancePredictionUploadSchema {
  calculationStartDate: string
  onQueueTimes: MuAgentQueueTimeRequest[]
}

export interface PlanningGroup {
  id: string
  name?: string
  serviceGoalTemplate?: ServiceGoalTemplateReference
  routePaths?: RoutePathResponse[]
  metadata?: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface PlanningGroupList {
  entities?: PlanningGroup[]
  metadata?: WfmVersionedEntityMetadata
}

export interface PlanningGroupMinimumsRequest {
  planningGroupId: string
  dayOfWeekMinimums: DayOfWeekMinimums[]
}

export interface PlanningGroupMinimumsResponse {
  planningGroup: PlanningGroupReference
  dayOfWeekMinimums: DayOfWeekMinimums[]
}

export interface PlanningGroupModel {
  planningGroup?: string
}

export interface PlanningGroupOutputs {
  planningGroupId: string
  serviceLevelPerInterval: number[]
  occupancyPerInterval: number[]
  averageSpeedOfAnswerSecondsPerInterval: number[]
  abandonRatePerInterval: number[]
}

export interface PlanningGroupReference {
  id: string
  selfUri?: string
}

export interface PlanningGroupRequirementOutput {
  id: string
  intervals?: number[]
  errorDetails?: LongTermRequirementsErrorDetail[]
  serviceGoalDetails?: LongTermRequirementsServiceGoalDetail
}

export interface PlanningGroupToStaffingGroupsListing {
  entities?: PlanningGroupToStaffingGroupsResponse[]
}

export interface PlanningGroupToStaffingGroupsResponse {
  planningGroup: PlanningGroupReference
  staffingGroups?: StaffingGroupReference[]
}

export interface PlanningPeriodSettings {
  weekCount: number
  startDate: string
}

export interface PlanningPeriodShiftConstraints {
  enabled?: boolean
  minimumCount?: number
  maximumCount?: number
}

export interface PossibleWorkShiftsForWeek {
  id?: number
  dailyPossibleShifts?: DailyPossibleShift[]
}

export interface ProcessScheduleUpdateUploadRequest {
  uploadKey: string
  teamIds?: string[]
  managementUnitIdsForAddedTeamUsers?: string[]
}

export interface QuarterHourly {
  downloadUrls?: string[]
  downloadResult?: ContinuousForecastTimeSeries[]
}

export interface QueryAdherenceExplanationsResponse {
  job?: AdherenceExplanationJobReference
  result?: AdherenceExplanationListing
  downloadUrl?: string
}

export interface QueryAgentScheduleUnavailableTimesRequest {
  agentId: string
  schedule: BuScheduleReference
}

export interface QueryAgentScheduleUnavailableTimesResponse {
  consideredInScheduleGeneration: boolean
  scheduleGenerationUnavailableTimes: AgentScheduleUnavailableTime[]
}

export interface QueryAgentSchedulingPreferencesRequest {
  startDate: string
  endDate: string
}

export interface QueryAgentShiftTradeListJobRequest {
  weekDates: string[]
}

export interface QueryAgentUnavailableTimesRequest {
  startDate: string
  endDate: string
}

export interface QueryAgentUnavailableTimesValidationJobResponse {
  id?: string
  agent: UserReference
  status: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  result?: UnavailableTimesValidationResult
  error?: ErrorBody
  selfUri?: string
}

export interface QueryAgentsIntegrationsRequest {
  agentIds: string[]
}

export interface QueryAvailabilityManagementUnitsSettingsRequest {
  managementUnitIds: string[]
}

export interface QueryAvailabilityManagementUnitsSettingsResponse {
  managementUnits: UnavailableTimesManagementUnitSettings[]
}

export interface QueryCapacityPlanStaffingGroupMetricChangeHistory {
  staffingGroupIds: string[]
  queryEndDate?: string
}

export interface QueryEffectiveScheduleSetsRequest {
  startDate?: string
  weekCount?: number
}

export interface QueryEnrollmentOpportunityResult {
  id?: string
  name: string
  activityCodeId: string
  startDate: string
  endDate: string
  deadlineDate: string
  status: _Open<"Draft" | "Published" | "Open" | "Pending" | "Closed">
  capacity: number
  enrollmentCounts: PendingAndApprovedOpportunityEnrollmentCounts
}

export interface QueryExternalActivityOpportunitiesResponse {
  externalActivities: QueryExternalActivityOpportunityResult[]
}

export interface QueryExternalActivityOpportunityResult {
  id?: string
  opportunityName?: string
}

export interface QueryOpportunitiesRequest {
  range: RequiredDateRange
}

export interface QueryOpportunitiesResponse {
  result?: OpportunitiesResultWithPagination
  downloadUrl?: string
}

export interface QueryOpportunityEnrollmentMetadata {
  modifiedBy?: UserReference
  dateModified?: string
  createdBy?: UserReference
  dateCreated?: string
  version: number
  reviewedBy?: UserReference
  dateReviewed?: string
}

export interface QueryOpportunityEnrollmentResult {
  id?: string
  opportunityId: string
  agent: UserReference
  status: _Open<"Pending" | "Approved" | "Denied" | "Withdrawn" | "Processing">
  schedule?: BuScheduleReference
  systemMessageCode?: _Open<"ActivityChanged" | "AgentEnrollmentsHourlyLimitExceeded" | "BatchLimitExceeded" | "BusinessUnitEnrollmentsHourlyLimitExceeded" | "BusinessUnitNotFound" | "BusinessUnitOpportunityHourlyLimitExceeded" | "CapacityFull" | "Conflict" | "DateMustBeInFuture" | "DeadlineMustBeAfterOpenTime" | "DeadlineMustBeBeforeOrEqualToStartTime" | "EndTimeMustBeAfterStartTime" | "EnrollmentNotFound" | "InternalError" | "InternalErrorAutoApproval" | "InternalErrorDenial" | "InternalErrorScheduleUpdate" | "InvalidOpportunityLength" | "InvalidOpportunityStatus" | "InvalidRequest" | "InvalidStatusTransition" | "InvalidTime" | "NoInvitationsForPublish" | "OpenTimeMustBeBeforeStartTime" | "OpportunityClosed" | "OpportunityNotFound" | "OpportunityNotOpen" | "ScheduleConflict" | "ScheduleNotFound" | "ServiceUnavailable" | "StartTimeMustBeWithinOneYear" | "StatusNotDraft">
  reviewNote?: string
  denialCode?: _Open<"ManuallyDenied" | "AutomaticallyClosed" | "ManuallyClosed" | "CapacityFull" | "ScheduleConflict">
  metadata: QueryOpportunityEnrollmentMetadata
}

export interface QueryOpportunityEnrollmentsRequest {
  range?: RequiredDateRange
  opportunityId?: string
}

export interface QueryOpportunityEnrollmentsResponse {
  result?: QueryOpportunityEnrollmentsResult
  downloadUrl?: string
}

export interface QueryOpportunityEnrollmentsResult {
  nextStartDate?: string
  enrollments: QueryOpportunityEnrollmentResult[]
  opportunities?: QueryEnrollmentOpportunityResult[]
}

export interface QueryPlanningGroupToStaffingGroupsRequest {
  planningGroupIds?: string[]
  staffingGroupIds?: string[]
}

export interface QueryShiftTradeListJobRequest {
  managementUnitIds: string[]
  weekDates: string[]
  userIds: string[]
}

export interface QueryTimeOffIntegrationStatusRequest {
  timeOffRequestLookups: TimeOffRequestLookup[]
}

export interface QueryTimeOffLimitValuesForGranularityRequest {
  dateRanges: LocalDateRange[]
}

export interface QueryTimeOffLimitValuesRequest {
  timeOffLimitId?: string
  activityCodeId?: string
  dateRanges: LocalDateRange[]
}

export interface QueryTimeOffLimitValuesResponse {
  values?: TimeOffLimitValueRange[]
}

export interface QueryUserStaffingGroupListRequest {
  userIds: string[]
}

export interface QueryWaitlistPositionsRequest {
  timeOffRequests: UserTimeOffRequestReference[]
}

export interface QueryWeekSummaryListJobRequest {
  managementUnitIds: string[]
  weekDates: string[]
}

export interface QueryWeekSummaryListJobResponseItem {
  weeks: ShiftTradeWeekSummaryResponseItem[]
}

export interface RealTimeAdherenceExplanation {
  id?: string
  startDate?: string
  lengthMinutes?: number
  status?: _Open<"Pending" | "Approved" | "Denied">
  selfUri?: string
}

export interface ReceivingScheduleLookup {
  id: string
}

export interface RecurrenceEndSettings {
  lastDate?: string
  noEndDate?: boolean
}

export interface RecurrencePeriod {
  magnitude: number
  granularity: _Open<"Days" | "Weeks">
}

export interface RecurrenceSettings {
  endAfter: RecurrenceEndSettings
  recurrencePeriod: RecurrencePeriod
  minimumTimeBetweenOccurrences: RecurrencePeriod
}

export interface RecurrenceSettingsBase {
  endAfter: RecurrenceEndSettings
}

export interface RequiredDateRange {
  startDate: string
  endDate: string
}

export interface RequiredLocalDateRange {
  startDate: string
  endDate: string
}

export interface ReschedulingManagementUnitResponse {
  managementUnit?: ManagementUnitReference
  applied?: boolean
}

export interface ReschedulingOptionsRunResponse {
  existingSchedule?: BuScheduleReference
  startDate?: string
  endDate?: string
  managementUnits?: ReschedulingManagementUnitResponse[]
  agentCount?: number
  activityCodeIds?: string[]
  doNotChangeWeeklyPaidTime?: boolean
  doNotChangeDailyPaidTime?: boolean
  doNotChangeShiftStartTimes?: boolean
  doNotChangeManuallyEditedShifts?: boolean
}

export interface RoutePathRequest {
  queueId: string
  mediaType: _Open<"Voice" | "Chat" | "Email" | "Callback" | "Message" | "Workitem">
  languageId?: string
  skillIds?: string[]
  sourcePlanningGroup?: SourcePlanningGroupRequest
}

export interface RoutePathResponse {
  queue?: QueueReference
  mediaType?: _Open<"Voice" | "Chat" | "Email" | "Callback" | "Message" | "Workitem">
  language?: LanguageReference
  skills?: RoutingSkillReference[]
}

export interface RoutingSkillReference {
  id?: string
  selfUri?: string
}

export interface ScheduleBid {
  id: string
  name: string
  bidWindowStartDate: string
  bidWindowEndDate: string
  effectiveDate: string
  status: _Open<"Draft" | "Locked" | "Optimized" | "Scheduled" | "Open" | "Closed" | "Processed" | "Published">
  bidType: _Open<"WorkPlanBid" | "ScheduleBid">
  forecast?: BuShortTermForecastWeekReference
  weeksToSchedule: number
  endOverridesAndRotations: boolean
  agentRankingType: _Open<"HireDate" | "Performance">
  rankingTiebreakerType: _Open<"HireDate" | "Performance" | "Custom" | "RandomlyAssign">
  publishedDate?: string
  endDate?: string
  metadata: WorkPlanBidMetadata
  selfUri?: string
}

export interface ScheduleBidGroup {
  name: string
  managementUnit: ManagementUnitReference
  agents: UserReference[]
  workPlans?: WorkPlanReference[]
  workPlanRotations?: BidGroupWorkPlanRotationResponse[]
  planningGroups: PlanningGroupReference[]
  downloadUrl?: string
  downloadTemplate?: BidGroupScheduleSet
}

export interface ScheduleBidGroupCreate {
  name: string
  managementUnitId: string
  agentIds: string[]
  workPlanIds?: string[]
  workPlanRotations?: BidGroupWorkPlanRotationRequest[]
  planningGroupIds: string[]
}

export interface ScheduleBidGroupReference {
  id: string
  selfUri?: string
}

export interface ScheduleBidGroupResponse {
  id: string
  scheduleBidGroup: ScheduleBidGroup
  metadata: WorkPlanBidMetadata
  selfUri?: string
}

export interface ScheduleBidGroupSummary {
  id: string
  name: string
  managementUnit: ManagementUnitReference
  agentCount: number
  workPlanCount: number
  workPlanRotationCount: number
  planningGroupCount: number
  scheduleSetError?: ScheduleSetError
  selfUri?: string
}

export interface ScheduleBidGroupSummaryList {
  scheduleBidGroupSummaries: ScheduleBidGroupSummary[]
}

export interface ScheduleBidGroupUpdate {
  name?: string
  managementUnitId?: string
  agentIds?: SetWrapperString
  workPlanIds?: SetWrapperString
  workPlanRotations?: ListWrapperBidGroupWorkPlanRotationRequest
  planningGroupIds?: SetWrapperString
  scheduleSets?: ListWrapperScheduleSetRequest
}

export interface ScheduleBidListResponse {
  entities?: ScheduleBid[]
}

export interface ScheduleBidReference {
  id: string
  name?: string
  selfUri?: string
}

export interface ScheduleBidScheduledActivity {
  startDate: string
  lengthMinutes: number
  description: string
  activityCategory: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable">
  activityCodeId: string
  paid?: boolean
}

export interface ScheduleBidScheduledShift {
  workPlanShiftId?: string
  workPlanId?: string
  startDate: string
  lengthMinutes: number
  activities: ScheduleBidScheduledActivity[]
}

export interface ScheduleGenerationMessage {
  type?: _Open<"AgentNotFound" | "AgentNotInSelectedManagementUnit" | "AgentNotLicensed" | "AgentWithoutWorkPlan" | "WorkPlanNotEnabled" | "WorkPlanNotFound" | "AgentWithoutCapability" | "NoNeedDays" | "UnableToProduceAgentSchedule" | "UnableToScheduleMinCoverageForPlanningGroup" | "UnableToScheduleMaxConsecutiveWorkingDays" | "UnableToScheduleMaxConsecutiveWorkingWeekends" | "UnableToScheduleMaxWeeklyPaidTime" | "UnableToScheduleMaxWeeklyWorkDays" | "UnableToScheduleMaxWorkDayPaidTime" | "UnableToScheduleMinConsecutiveNonWorkingTimePerWeek" | "UnableToScheduleMinIntershiftTime" | "UnableToScheduleMinShiftStartDistance" | "UnableToScheduleMinWeeklyPaidTime" | "UnableToScheduleMinWeeklyWorkDays" | "UnableToScheduleMinWorkDayPaidTime" | "UnableToSchedulePlanningPeriodMaxDaysOff" | "UnableToSchedulePlanningPeriodMaxPaidTime" | "UnableToSchedulePlanningPeriodMinDaysOff" | "UnableToSchedulePlanningPeriodMinPaidTime" | "UnableToScheduleShiftVariance" | "UnableToScheduleWorkDay" | "UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory" | "UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory" | "UnableToScheduleMaxWeeklyPaidTimeFromTimeOff" | "UnableToScheduleMaxWorkDayPaidTimeFromTimeOff" | "UnableToScheduleMinIntershiftTimeFromAgentHistory" | "UnableToScheduleMinIntershiftTimeFromDst" | "UnableToScheduleMinShiftStartDistanceFromAgentHistory" | "UnableToScheduleMinShiftStartDistanceFromDst" | "UnableToScheduleMinWeeklyPaidTimeFromTimeOff" | "UnableToScheduleMinWeeklyWorkDaysFromTimeOff" | "UnableToScheduleMinWorkDayPaidTimeFromTimeOff" | "UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory" | "UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff" | "UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory" | "UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff" | "UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory" | "UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory" | "UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff" | "UnableToScheduleWorkDayFromTimeOff" | "AgentWithoutCapabilityToHandleActivityOnQueueWork" | "UnableToProduceAgentScheduleDueToUnavailableTimes" | "UnableToScheduleMaxActivityLengthFromShiftEndFromDst" | "UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff" | "UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff" | "UnableToScheduleMaxShiftStartTimeVarianceFromDst" | "UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff" | "UnableToScheduleMinActivityLengthFromShiftEndFromDst" | "UnableToScheduleMinActivityLengthFromShiftStartFromDst" | "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory" | "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff" | "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory" | "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst" | "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff" | "UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory" | "UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory" | "UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory">
  arguments?: SchedulerMessageArgument[]
}

export interface ScheduleGenerationResult {
  failed?: boolean
  runId?: string
  messageCount?: number
  messages?: ScheduleGenerationMessage[]
  messageSeverities?: SchedulerMessageTypeSeverity[]
}

export interface ScheduleGenerationResultSummary {
  failed?: boolean
  runId?: string
  messageCount?: number
  messageSeverityCounts?: SchedulerMessageSeverityCount[]
}

export interface ScheduleGenerationWarning {
  userId?: string
  userNotLicensed?: boolean
  unableToMeetMaxDays?: boolean
  unableToScheduleRequiredDays?: string[]
  unableToMeetMinPaidForTheWeek?: boolean
  unableToMeetMaxPaidForTheWeek?: boolean
  noNeedDays?: string[]
  shiftsTooCloseTogether?: boolean
}

export interface ScheduleReferenceWithBusinessUnit {
  id: string
  weekDate: string
  businessUnit: BusinessUnitReference
  selfUri?: string
}

export interface ScheduleSetError {
  errorCode: _Open<"InvalidWorkPlans" | "InvalidWorkPlanRotations">
  workPlans?: WorkPlanReference[]
  workPlanRotations?: WorkPlanRotationReference[]
}

export interface ScheduleSetRequest {
  scheduleSetId: string
  overrideAgentCount?: number
}

export interface ScheduleUploadProcessingResponse {
  status?: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  operationId?: string
  result?: BuScheduleMetadata
}

export interface ScheduleVisibilitySettingsRequest {
  enabled?: boolean
  futureWeeks?: number
}

export interface ScheduleVisibilitySettingsResponse {
  enabled: boolean
  futureWeeks: number
}

export interface SchedulerMessageArgument {
  type?: _Open<"AgentId" | "Date" | "PlanningGroupId">
  value?: string
}

export interface SchedulerMessageSeverityCount {
  severity?: _Open<"Ignore" | "Information" | "Warning" | "Error">
  count?: number
}

export interface SchedulerMessageTypeSeverity {
  type?: _Open<"AgentNotFound" | "AgentNotInSelectedManagementUnit" | "AgentNotLicensed" | "AgentWithoutWorkPlan" | "WorkPlanNotEnabled" | "WorkPlanNotFound" | "AgentWithoutCapability" | "NoNeedDays" | "UnableToProduceAgentSchedule" | "UnableToScheduleMinCoverageForPlanningGroup" | "UnableToScheduleMaxConsecutiveWorkingDays" | "UnableToScheduleMaxConsecutiveWorkingWeekends" | "UnableToScheduleMaxWeeklyPaidTime" | "UnableToScheduleMaxWeeklyWorkDays" | "UnableToScheduleMaxWorkDayPaidTime" | "UnableToScheduleMinConsecutiveNonWorkingTimePerWeek" | "UnableToScheduleMinIntershiftTime" | "UnableToScheduleMinShiftStartDistance" | "UnableToScheduleMinWeeklyPaidTime" | "UnableToScheduleMinWeeklyWorkDays" | "UnableToScheduleMinWorkDayPaidTime" | "UnableToSchedulePlanningPeriodMaxDaysOff" | "UnableToSchedulePlanningPeriodMaxPaidTime" | "UnableToSchedulePlanningPeriodMinDaysOff" | "UnableToSchedulePlanningPeriodMinPaidTime" | "UnableToScheduleShiftVariance" | "UnableToScheduleWorkDay" | "UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory" | "UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory" | "UnableToScheduleMaxWeeklyPaidTimeFromTimeOff" | "UnableToScheduleMaxWorkDayPaidTimeFromTimeOff" | "UnableToScheduleMinIntershiftTimeFromAgentHistory" | "UnableToScheduleMinIntershiftTimeFromDst" | "UnableToScheduleMinShiftStartDistanceFromAgentHistory" | "UnableToScheduleMinShiftStartDistanceFromDst" | "UnableToScheduleMinWeeklyPaidTimeFromTimeOff" | "UnableToScheduleMinWeeklyWorkDaysFromTimeOff" | "UnableToScheduleMinWorkDayPaidTimeFromTimeOff" | "UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory" | "UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff" | "UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory" | "UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff" | "UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory" | "UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory" | "UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff" | "UnableToScheduleWorkDayFromTimeOff" | "AgentWithoutCapabilityToHandleActivityOnQueueWork" | "UnableToProduceAgentScheduleDueToUnavailableTimes" | "UnableToScheduleMaxActivityLengthFromShiftEndFromDst" | "UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff" | "UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff" | "UnableToScheduleMaxShiftStartTimeVarianceFromDst" | "UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff" | "UnableToScheduleMinActivityLengthFromShiftEndFromDst" | "UnableToScheduleMinActivityLengthFromShiftStartFromDst" | "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory" | "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff" | "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory" | "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst" | "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff" | "UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory" | "UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory" | "UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory">
  severity?: _Open<"Ignore" | "Information" | "Warning" | "Error">
}

export interface SchedulingNoForecastOptionsRequest {
  shiftLength?: _Open<"Shortest" | "Median" | "Longest" | "Random">
  shiftStart?: _Open<"Earliest" | "Median" | "Latest" | "Random">
}

export interface SchedulingOptionsRequest {
  noForecastOptions?: SchedulingNoForecastOptionsRequest
  activitySmoothingType?: _Open<"ReduceConcurrentActivitiesAcrossBu" | "ReduceConcurrentActivitiesAcrossMu" | "ConsistentServiceLevel">
  induceScheduleVariability?: boolean
}

export interface SchedulingPeriod {
  latestEndDate: string
  earliestStartDate: string
}

export interface SchedulingPeriodBase {
  latestEndDate: string
}

export interface SchedulingProcessingError {
  internalErrorCode?: _Open<"BadJson" | "NotFound" | "Fail">
  description?: string
}

export interface SchedulingSettingsRequest {
  maxOccupancyPercentForDeferredWork?: number
  defaultShrinkagePercent?: number
  shrinkageOverrides?: ShrinkageOverrides
  planningPeriod?: ValueWrapperPlanningPeriodSettings
  monthlyPlanningPeriod?: ValueWrapperMonthlyPlanningPeriodSettings
  startDayOfWeekend?: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday">
  scheduleVisibility?: ScheduleVisibilitySettingsRequest
}

export interface SchedulingSettingsResponse {
  maxOccupancyPercentForDeferredWork?: number
  defaultShrinkagePercent?: number
  shrinkageOverrides?: ShrinkageOverrides
  planningPeriod?: PlanningPeriodSettings
  monthlyPlanningPeriod?: MonthlyPlanningPeriodSettings
  startDayOfWeekend?: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday">
  scheduleVisibility?: ScheduleVisibilitySettingsResponse
}

export interface SchedulingStatusResponse {
  id?: string
  status?: _Open<"Pending" | "Success" | "Failed" | "Ongoing" | "PartialFailure">
  errorDetails?: SchedulingProcessingError[]
  schedulingResultUri?: string
  percentComplete?: number
}

export interface SearchAlternativeShiftTradesRequest {
  managementUnitIds?: string[]
  agentIds?: string[]
}

export interface SearchShiftTradeResponse {
  trade?: ShiftTradeResponse
  matchingReceivingShiftIds?: string[]
  preview?: ShiftTradePreviewResponse
}

export interface SearchShiftTradesRequest {
  receivingScheduleId: string
  receivingShiftIds?: string[]
}

export interface SearchShiftTradesResponse {
  trades?: SearchShiftTradeResponse[]
  downloadUrl?: string
}

export interface SearchUnmatchedShiftTradeListJobRequest {
  managementUnitIds: string[]
  weekDates: string[]
  receivingSchedule: ReceivingScheduleLookup
  receivingShiftIds?: string[]
}

export interface SearchUnmatchedShiftTradeListJobResponseItem {
  trades: SearchUnmatchedShiftTradeResponseItem[]
}

export interface SearchUnmatchedShiftTradeResponseItem {
  trade: ShiftTradeResponseItem
  receivingShiftMatches: ShiftTradeMatchResponseItem[]
}

export interface SecondaryPresence {
  id: string
  selfUri?: string
}

export interface SecondaryPresenceLookupItem {
  lookupId?: string
  secondaryPresence?: SecondaryPresence
}

export interface ServiceGoalTemplate {
  id: string
  name?: string
  serviceLevel?: BuServiceLevel
  averageSpeedOfAnswer?: BuAverageSpeedOfAnswer
  abandonRate?: BuAbandonRate
  metadata?: WfmVersionedEntityMetadata
  impactOverride?: ServiceGoalTemplateImpactOverride
  selfUri?: string
}

export interface ServiceGoalTemplateImpactOverride {
  enabled: boolean
  impact: WfmServiceGoalImpactSettings
}

export interface ServiceGoalTemplateList {
  entities?: ServiceGoalTemplate[]
  metadata?: WfmVersionedEntityMetadata
}

export interface ServiceGoalTemplateReference {
  id: string
  selfUri?: string
}

export interface SessionFiles {
  metaData?: SessionMetaData
  offered?: SessionMetricData
  averageHandleTime?: SessionMetricData
}

export interface SessionInfo {
  version?: number
  sessionId?: string
  businessUnitId?: string
  planningGroupsVersion?: number
  dateOfSession?: string
}

export interface SessionMetaData {
  downloadUrl?: string
  downloadResult?: SessionMetaDataResult
}

export interface SessionMetaDataResult {
  sessionInfo?: SessionInfo
  snapshots?: Snapshots[]
  dateForecastStart?: string
  dateHistoricalStart?: string
  aggregateOfferedHistoricalAvailability?: AggregateHistoricalAvailability
  aggregateAverageHandleTimeHistoricalAvailability?: AggregateHistoricalAvailability
}

export interface SessionMetricData {
  model?: ModelData
  computed?: ComputedData
  historical?: HistoricalData
  modelMetaData?: ModelMetaData
  outliers?: OutlierData
}

export interface SetTimeOffIntegrationStatusRequest {
  integrationStatus: _Open<"Processing" | "Error" | "AutomaticallyComplete" | "ManuallyComplete">
}

export interface SetTimeOffLimitValuesRequest {
  values?: TimeOffLimitRange[]
  metadata: WfmVersionedEntityMetadata
}

export interface SetWrapperDayOfWeek {
  values?: string[]
}

export interface SetWrapperRoutePathRequest {
  values?: RoutePathRequest[]
}

export interface SetWrapperString {
  values?: string[]
}

export interface SetWrapperSyncTimeOffProperty {
  values?: string[]
}

export interface ShiftSet {
  id: string
  name: string
  effectiveWorkPlan: ShiftSetEffectiveWorkPlan
  shifts: ScheduleBidScheduledShift[]
  suggestedAgentCount: number
  overrideAgentCount?: number
}

export interface ShiftSetEffectiveWorkPlan {
  workPlanId?: string
  workPlanRotationId?: string
  positionInRotation?: number
}

export interface ShiftStartVariance {
  applicableDays: string[]
  maxShiftStartVarianceMinutes: number
}

export interface ShiftTradeActivityPreviewResponse {
  startDate?: string
  lengthMinutes?: number
  activityCodeId?: string
  countsAsPaidTime?: boolean
  payableMinutes?: number
  externalActivityType?: _Open<"ActivityPlan" | "Coaching" | "Learning" | "Opportunity">
  externalActivityId?: string
}

export interface ShiftTradeActivityRule {
  activityCategory: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable">
  action: _Open<"Replace" | "DoNotAllowTrade" | "KeepWithSchedule">
  activityCodeIdReplacement?: string
}

export interface ShiftTradeAddTradeJobResponse {
  id: string
  status: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  type: _Open<"AddTrade" | "BulkUpdateTradeStates" | "EvaluateTrades" | "MatchTrade" | "QueryAgentTrades" | "QueryTrades" | "QueryWeekSummaries" | "SearchUnmatchedTrades" | "UpdateTrade" | "UpdateTradeState">
  downloadUrl?: string
  error?: ErrorBody
  addTradeResult?: ShiftTradeResponseItem
  selfUri?: string
}

export interface ShiftTradeBulkUpdateTradeStateBuJobResponse {
  id: string
  status: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  type: _Open<"AddTrade" | "BulkUpdateTradeStates" | "EvaluateTrades" | "MatchTrade" | "QueryAgentTrades" | "QueryTrades" | "QueryWeekSummaries" | "SearchUnmatchedTrades" | "UpdateTrade" | "UpdateTradeState">
  downloadUrl?: string
  error?: ErrorBody
  bulkUpdateTradeStatesResult?: BulkUpdateShiftTradeStateResult
  selfUri?: string
}

export interface ShiftTradeEvaluateTradesBuJobResponse {
  id: string
  status: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  type: _Open<"AddTrade" | "BulkUpdateTradeStates" | "EvaluateTrades" | "MatchTrade" | "QueryAgentTrades" | "QueryTrades" | "QueryWeekSummaries" | "SearchUnmatchedTrades" | "UpdateTrade" | "UpdateTradeState">
  downloadUrl?: string
  error?: ErrorBody
  evaluateTradesResult?: EvaluateShiftTradeListJobResponseItem
  selfUri?: string
}

export interface ShiftTradeExternalActivityRule {
  externalActivityType: _Open<"ActivityPlan" | "Coaching" | "Learning" | "Opportunity">
  action: _Open<"DoNotAllowTrade" | "KeepWithAgent">
  activityCodeIdReplacement?: string
}

export interface ShiftTradeInitiatingSideResponseItem {
  user: UserReference
  managementUnit: ManagementUnitReference
  schedule: ScheduleReferenceWithBusinessUnit
  shift: ShiftTradeShiftResponseItem
  reviewNote?: string
}

export interface ShiftTradeListJobResponse {
  entities?: ShiftTradeResponseItem[]
}

export interface ShiftTradeListResponse {
  entities?: ShiftTradeResponse[]
}

export interface ShiftTradeMatchResponseItem {
  shiftIds: string[]
  preview: ShiftTradePreviewResponse
}

export interface ShiftTradeMatchReviewResponse {
  initiatingUser?: ShiftTradeMatchReviewUserResponse
  receivingUser?: ShiftTradeMatchReviewUserResponse
  violations?: ShiftTradeMatchViolation[]
  adminReviewViolations?: ShiftTradeMatchViolation[]
  unevaluatedRules?: string[]
}

export interface ShiftTradeMatchReviewUserResponse {
  weeklyMinimumPaidMinutes?: number
  weeklyMaximumPaidMinutes?: number
  preTradeSchedulePaidMinutes?: number
  postTradeSchedulePaidMinutes?: number
  postTradeNewShift?: ShiftTradePreviewResponse
}

export interface ShiftTradeMatchTradeJobResponse {
  id: string
  status: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  type: _Open<"AddTrade" | "BulkUpdateTradeStates" | "EvaluateTrades" | "MatchTrade" | "QueryAgentTrades" | "QueryTrades" | "QueryWeekSummaries" | "SearchUnmatchedTrades" | "UpdateTrade" | "UpdateTradeState">
  downloadUrl?: string
  error?: ErrorBody
  matchTradeResult?: EvaluatedShiftTradeResponseItem
  selfUri?: string
}

export interface ShiftTradeMatchViolation {
  type?: _Open<"AgentCapabilityMismatch" | "CannotTradeWithYourself" | "DirectTradeForOtherUser" | "InitiatingAgentMinimumTimeBetweenShifts" | "InitiatingAgentScheduleDoesNotExist" | "InitiatingExternalActivityCannotInterruptReceivingShift" | "InitiatingExternalActivityOutsideReceivingShift" | "InitiatingPlanningPeriodMaxPaidTime" | "InitiatingPlanningPeriodMinPaidTime" | "InitiatingShiftDisallowedActivityCategory" | "InitiatingShiftDoesNotExist" | "InitiatingShiftHasExternalActivities" | "InitiatingShiftOverlapsExisting" | "InitiatingShiftStartTooClose" | "InitiatingShiftTimesChanged" | "InitiatingWeeklyMaxPaidTime" | "InitiatingWeeklyMinPaidTime" | "InvalidState" | "OneSidedTradeCreation" | "ReceivingAgentMinimumTimeBetweenShifts" | "ReceivingAgentScheduleDoesNotExist" | "ReceivingExternalActivityCannotInterruptInitiatingShift" | "ReceivingExternalActivityOutsideInitiatingShift" | "ReceivingPlanningPeriodMaxPaidTime" | "ReceivingPlanningPeriodMinPaidTime" | "ReceivingShiftDisallowedActivityCategory" | "ReceivingShiftDoesNotExist" | "ReceivingShiftForOneSidedTrade" | "ReceivingShiftHasExternalActivities" | "ReceivingShiftMissingForTwoSidedTrade" | "ReceivingShiftOutsideAcceptableIntervals" | "ReceivingShiftOverlapsExisting" | "ReceivingShiftStartTooClose" | "ReceivingShiftTimesChanged" | "ReceivingWeeklyMaxPaidTime" | "ReceivingWeeklyMinPaidTime" | "ShiftTradingNotEnabled" | "UnequalPaidTime" | "WeekScheduleDifferent" | "WeekScheduleDoesNotExist" | "WeekScheduleUnpublished">
  params?: { [key: string]: string }
}

export interface ShiftTradeMatchesSummaryResponse {
  entities?: WeekShiftTradeMatchesSummaryResponse[]
}

export interface ShiftTradeNotification {
  weekDate?: string
  tradeId?: string
  oneSided?: boolean
  newState?: _Open<"Unmatched" | "Matched" | "Approved" | "Denied" | "Expired" | "Canceled">
  initiatingUser?: UserReference
  initiatingShiftDate?: string
  receivingUser?: UserReference
  receivingShiftDate?: string
}

export interface ShiftTradePreviewResponse {
  activities?: ShiftTradeActivityPreviewResponse[]
}

export interface ShiftTradeQueryAgentTradesJobResponse {
  id: string
  status: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  type: _Open<"AddTrade" | "BulkUpdateTradeStates" | "EvaluateTrades" | "MatchTrade" | "QueryAgentTrades" | "QueryTrades" | "QueryWeekSummaries" | "SearchUnmatchedTrades" | "UpdateTrade" | "UpdateTradeState">
  downloadUrl?: string
  error?: ErrorBody
  queryAgentTradesResult?: ShiftTradeListJobResponse
  selfUri?: string
}

export interface ShiftTradeQueryTradesBuJobResponse {
  id: string
  status: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  type: _Open<"AddTrade" | "BulkUpdateTradeStates" | "EvaluateTrades" | "MatchTrade" | "QueryAgentTrades" | "QueryTrades" | "QueryWeekSummaries" | "SearchUnmatchedTrades" | "UpdateTrade" | "UpdateTradeState">
  downloadUrl?: string
  error?: ErrorBody
  queryTradesResult?: ShiftTradeListJobResponse
  selfUri?: string
}

export interface ShiftTradeQueryWeekSummariesBuJobResponse {
  id: string
  status: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  type: _Open<"AddTrade" | "BulkUpdateTradeStates" | "EvaluateTrades" | "MatchTrade" | "QueryAgentTrades" | "QueryTrades" | "QueryWeekSummaries" | "SearchUnmatchedTrades" | "UpdateTrade" | "UpdateTradeState">
  downloadUrl?: string
  error?: ErrorBody
  queryWeekSummariesResult?: QueryWeekSummaryListJobResponseItem
  selfUri?: string
}

export interface ShiftTradeReceivingSideResponseItem {
  user: UserReference
  shift?: ShiftTradeShiftResponseItem
}

export interface ShiftTradeResponse {
  id?: string
  weekDate?: string
  schedule?: BuScheduleReferenceForMuRoute
  state?: _Open<"Unmatched" | "Matched" | "Approved" | "Denied" | "Expired" | "Canceled">
  initiatingUser?: UserReference
  initiatingShiftId?: string
  initiatingShiftStart?: string
  initiatingShiftEnd?: string
  receivingWeekDate?: string
  receivingUser?: UserReference
  receivingShiftId?: string
  receivingShiftStart?: string
  receivingShiftEnd?: string
  expiration?: string
  oneSided?: boolean
  acceptableIntervals?: string[]
  reviewedBy?: UserReference
  reviewedDate?: string
  metadata?: WfmVersionedEntityMetadata
}

export interface ShiftTradeResponseItem {
  id: string
  state: _Open<"Unmatched" | "Matched" | "Approved" | "Denied" | "Expired" | "Canceled">
  expirationDate?: string
  initiating: ShiftTradeInitiatingSideResponseItem
  receiving?: ShiftTradeReceivingSideResponseItem
  acceptableIntervals: RequiredDateRange[]
  oneSided: boolean
  target?: ShiftTradeTargetResponseItem
  reviewedBy?: UserReference
  reviewedDate?: string
  metadata: WfmVersionedEntityMetadata
}

export interface ShiftTradeSearchUnmatchedTradesBuJobResponse {
  id: string
  status: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  type: _Open<"AddTrade" | "BulkUpdateTradeStates" | "EvaluateTrades" | "MatchTrade" | "QueryAgentTrades" | "QueryTrades" | "QueryWeekSummaries" | "SearchUnmatchedTrades" | "UpdateTrade" | "UpdateTradeState">
  downloadUrl?: string
  error?: ErrorBody
  searchUnmatchedTradesResult?: SearchUnmatchedShiftTradeListJobResponseItem
  selfUri?: string
}

export interface ShiftTradeSettings {
  enabled?: boolean
  autoReview?: boolean
  allowDirectTrades?: boolean
  minHoursInFuture?: number
  unequalPaid?: _Open<"Allow" | "Disallow" | "AdminReview">
  oneSided?: _Open<"Allow" | "Disallow" | "AdminReview">
  weeklyMinPaidViolations?: _Open<"Allow" | "Disallow" | "AdminReview">
  weeklyMaxPaidViolations?: _Open<"Allow" | "Disallow" | "AdminReview">
  requiresMatchingQueues?: boolean
  requiresMatchingLanguages?: boolean
  requiresMatchingSkills?: boolean
  requiresMatchingPlanningGroups?: boolean
  activityCategoryRules?: ShiftTradeActivityRule[]
  externalActivityRules?: ShiftTradeExternalActivityRule[]
  externalActivityRuleIgnoresActivityCategoryRule?: boolean
  maxTradeSpanWeeks?: number
  maxTradesPerAgentPerWeek?: number
  minMinutesBetweenShifts?: number
  planningPeriodMinPaidViolations?: _Open<"Allow" | "Disallow" | "AdminReview">
  planningPeriodMaxPaidViolations?: _Open<"Allow" | "Disallow" | "AdminReview">
  minMinutesBetweenShiftsViolations?: _Open<"Allow" | "Disallow" | "AdminReview">
}

export interface ShiftTradeShiftResponseItem {
  id: string
  startDate: string
  endDate: string
  weekDate: string
}

export interface ShiftTradeTargetRequestItem {
  userId?: string
}

export interface ShiftTradeTargetResponseItem {
  user?: UserReference
}

export interface ShiftTradeUpdateTradeJobResponse {
  id: string
  status: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  type: _Open<"AddTrade" | "BulkUpdateTradeStates" | "EvaluateTrades" | "MatchTrade" | "QueryAgentTrades" | "QueryTrades" | "QueryWeekSummaries" | "SearchUnmatchedTrades" | "UpdateTrade" | "UpdateTradeState">
  downloadUrl?: string
  error?: ErrorBody
  updateTradeResult?: ShiftTradeResponseItem
  selfUri?: string
}

export interface ShiftTradeUpdateTradeStateJobResponse {
  id: string
  status: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  type: _Open<"AddTrade" | "BulkUpdateTradeStates" | "EvaluateTrades" | "MatchTrade" | "QueryAgentTrades" | "QueryTrades" | "QueryWeekSummaries" | "SearchUnmatchedTrades" | "UpdateTrade" | "UpdateTradeState">
  downloadUrl?: string
  error?: ErrorBody
  updateTradeStateResult?: BulkUpdateShiftTradeStateResultItem
  selfUri?: string
}

export interface ShiftTradeWeekSummaryResponseItem {
  weekDate: string
  initiatingMatchedCount: number
  crossWeekReceivingMatchedCount: number
}

export interface ShortTermForecastReference {
  id: string
  selfUri?: string
  weekDate: string
  description?: string
}

export interface ShortTermForecastingSettings {
  defaultHistoryWeeks?: number
}

export interface ShrinkageOverride {
  intervalIndex: number
  shrinkagePercent?: number
}

export interface ShrinkageOverrides {
  clear?: boolean
  values?: ShrinkageOverride[]
}

export interface SnapshotFiles {
  metaData?: SnapshotMetaData
  offered?: SnapshotMetricData
  averageHandleTime?: SnapshotMetricData
}

export interface SnapshotInfo {
  version?: number
  snapshotId?: string
  dateSnapshot?: string
  businessUnitId?: string
  planningGroupsVersion?: number
}

export interface SnapshotMetaData {
  downloadUrl?: string
  downloadResult?: SnapshotMetaDataResult
}

export interface SnapshotMetaDataResult {
  snapshotInfo?: SnapshotInfo
  dateForecastStart?: string
}

export interface SnapshotMetricData {
  weekly?: Weekly
  quarterHour?: QuarterHourly
}

export interface Snapshots {
  id?: string
  daysInPast?: number
}

export interface SourcePlanningGroupRequest {
  id: string
  metadata: WfmVersionedEntityMetadata
}

export interface StaffingGroupAllocation {
  staffingGroupId: string
  shrinkagePercentages: number[]
  attritionPercentages: number[]
  newHiresFullTimeEquivalentCount?: number[]
  startingWeeklyFullTimeEquivalentCount: number
  planningGroupIds?: string[]
  baseStartingFullTimeEquivalentCount?: number[]
  attritionFullTimeEquivalentCount?: number[]
  staffingGroupPlannedFullTimeEquivalentCount?: number[]
  endOfMonthPlannedFullTimeEquivalentCount?: number[]
  shrinkageFullTimeEquivalentCount?: number[]
  netFullTimeEquivalentCount?: number[]
  extraTimeUnderTimeFullTimeEquivalentCount?: number[]
  transfersFullTimeEquivalentCount?: number[]
}

export interface StaffingGroupAllocationsResponseTemplate {
  staffingGroupAllocations: StaffingGroupAllocation[]
  months?: string[]
  planningGroupAllocations?: CapacityPlanningPlanningGroupAllocation[]
  capacityPlanMetricsSummary?: CapacityPlanMetricsSummary
}

export interface StaffingGroupFullTimeEquivalentContribution {
  staffingGroupId: string
  plannedFullTimeEquivalentContribution: number[]
}

export interface StaffingGroupListing {
  entities?: StaffingGroupResponse[]
  downloadUrl?: string
}

export interface StaffingGroupMetricChangeResponse {
  numberOfWeeks: number
  weekStartNumber: number
  value: number
  metric: _Open<"StartingWeeklyFullTimeEquivalentCount" | "NewHiresFullTimeEquivalentCount" | "AttritionPercentage" | "ShrinkagePercentage" | "TransfersFullTimeEquivalentCount" | "ExtraTimeUnderTimeFullTimeEquivalentCount">
  notes?: string
  transfersFullTimeEquivalent?: TransfersFullTimeEquivalent
  staffingGroups: StaffingGroupReference[]
  createdBy: UserReference
  createdDate: string
}

export interface StaffingGroupReference {
  id: string
  selfUri?: string
}

export interface StaffingGroupResponse {
  id: string
  name: string
  users?: UserReference[]
  managementUnit?: ManagementUnitReference
  planningGroups?: PlanningGroupReference[]
  metadata: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface StaffingRequirementResultResponseTemplate {
  requirementResults: PlanningGroupRequirementOutput[]
}

export interface StaffingRequirementsPlanningGroupData {
  planningGroupId: string
  staffingRequirementsPerInterval: number[]
  minimumStaffPerInterval?: number[]
  effectiveStaffPerInterval?: number[]
}

export interface TargetUnavailableTime {
  id?: string
}

export interface TeamReference {
  id?: string
  selfUri?: string
}

export interface TimeOffBalanceJobReference {
  id?: string
  status?: _Open<"Processing" | "Complete" | "Error">
  selfUri?: string
}

export interface TimeOffBalanceJobResponse {
  entities?: TimeOffBalanceResponse[]
  status?: _Open<"Processing" | "Complete" | "Error">
}

export interface TimeOffBalanceRequest {
  activityCodeIds: string[]
  dateRanges?: LocalDateRange[]
}

export interface TimeOffBalanceResponse {
  activityCodeId: string
  hrisTimeOffTypeId: string
  hrisTimeOffTypeSecondaryId?: string
  startDate?: string
  balanceMinutesPerDay?: number[]
}

export interface TimeOffBalancesResponse {
  job?: TimeOffBalanceJobReference
  entities?: TimeOffBalanceResponse[]
}

export interface TimeOffIntegrationStatusResponse {
  timeOffRequest: TimeOffRequestReference
  integrationStatus: _Open<"Processing" | "Error" | "AutomaticallyComplete" | "ManuallyComplete">
}

export interface TimeOffIntegrationStatusResponseListing {
  entities?: TimeOffIntegrationStatusResponse[]
}

export interface TimeOffLimit {
  id: string
  granularity?: _Open<"Daily" | "FifteenMinutes">
  defaultLimitMinutes?: number
  metadata?: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface TimeOffLimitListing {
  entities?: TimeOffLimit[]
}

export interface TimeOffLimitRange {
  startDate: string
  granularity: _Open<"Daily" | "FifteenMinutes">
  limitMinutesPerInterval: number[]
}

export interface TimeOffLimitReference {
  id: string
  selfUri?: string
}

export interface TimeOffLimitValueRange {
  timeOffLimit?: TimeOffLimitReference
  startDate: string
  granularity: _Open<"Daily" | "FifteenMinutes">
  limitMinutesPerInterval?: number[]
  allocatedMinutesPerInterval?: number[]
  waitlistedMinutesPerInterval?: number[]
  waitlistedRequestsPerInterval?: number[]
  metadata?: WfmVersionedEntityMetadata
}

export interface TimeOffLimitValues {
  limitMinutes: number[]
  allocatedMinutes: number[]
  waitlistedMinutes: number[]
  waitlistedRequests: number[]
}

export interface TimeOffPlan {
  id: string
  name?: string
  activityCodeIds?: string[]
  timeOffLimits?: TimeOffLimitReference[]
  autoApprovalRule?: _Open<"Never" | "Always" | "CheckLimits" | "CheckActivityCodes" | "CheckLimitsAndActivityCodes">
  daysBeforeStartToExpireFromWaitlist?: number
  hrisTimeOffType?: HrisTimeOffType
  active?: boolean
  metadata?: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface TimeOffPlanBusinessUnitAssociation {
  managementUnits?: ManagementUnitReference[]
  staffingGroups?: StaffingGroupReference[]
}

export interface TimeOffPlanListing {
  entities?: TimeOffPlan[]
}

export interface TimeOffPlanManagementUnitAssociation {
  managementUnit: ManagementUnitReference
  staffingGroups?: StaffingGroupReference[]
}

export interface TimeOffRequestList {
  id?: string
  name?: string
  timeOffRequests?: TimeOffRequestResponse[]
  selfUri?: string
}

export interface TimeOffRequestListItem {
  id: string
  user: UserReference
  isFullDayRequest: boolean
  markedAsRead?: boolean
  activityCodeId: string
  paid?: boolean
  status: _Open<"PENDING" | "APPROVED" | "DENIED" | "CANCELED">
  substatus?: _Open<"AdvanceTimeElapsed" | "AutoApproved" | "BlockedDate" | "InsufficientBalance" | "InvalidDailyDuration" | "ManualApproval" | "OutsideShift" | "OverlapsRestrictedActivityCode" | "RemovedFromWaitlist" | "ReviewDate" | "Waitlisted">
  partialDayStartDateTimes: string[]
  fullDayManagementUnitDates: string[]
  dailyDurationMinutes: number
  durationMinutes: number[]
  payableMinutes: number[]
  fullDayEarliestStartOffsetMinutes: number[]
  fullDayLatestEndOffsetMinutes: number[]
  notes: string
  submittedBy: UserReference
  submittedDate: string
  reviewedBy?: UserReference
  reviewedDate?: string
  syncVersion: number
  metadata: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface TimeOffRequestListing {
  entities: TimeOffRequestListItem[]
  downloadUrl?: string
}

export interface TimeOffRequestLookup {
  timeOffRequestId: string
  userId: string
}

export interface TimeOffRequestNotification {
  timeOffRequestId?: string
  user?: UserReference
  isFullDayRequest?: boolean
  status?: _Open<"PENDING" | "APPROVED" | "DENIED" | "CANCELED">
  partialDayStartDateTimes?: string[]
  fullDayManagementUnitDates?: string[]
}

export interface TimeOffRequestQueryBody {
  ids?: string[]
  userIds?: string[]
  statuses?: string[]
  substatuses?: string[]
  dateRange?: DateRange
  teamIds?: string[]
}

export interface TimeOffRequestReference {
  id?: string
  selfUri?: string
}

export interface TimeOffRequestResponse {
  id: string
  user: UserReference
  isFullDayRequest: boolean
  markedAsRead?: boolean
  activityCodeId: string
  paid?: boolean
  status: _Open<"PENDING" | "APPROVED" | "DENIED" | "CANCELED">
  substatus?: _Open<"AdvanceTimeElapsed" | "AutoApproved" | "BlockedDate" | "InsufficientBalance" | "InvalidDailyDuration" | "ManualApproval" | "OutsideShift" | "OverlapsRestrictedActivityCode" | "RemovedFromWaitlist" | "ReviewDate" | "Waitlisted">
  partialDayStartDateTimes: string[]
  fullDayManagementUnitDates: string[]
  dailyDurationMinutes: number
  durationMinutes: number[]
  payableMinutes: number[]
  fullDayEarliestStartOffsetMinutes: number[]
  fullDayLatestEndOffsetMinutes: number[]
  notes: string
  submittedBy: UserReference
  submittedDate: string
  reviewedBy?: UserReference
  reviewedDate?: string
  modifiedBy?: UserReference
  modifiedDate?: string
  syncVersion: number
  metadata: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface TimeOffSettingsRequest {
  submissionRangeEnforced?: boolean
  submissionRangeType?: _Open<"Relative" | "FixedEnd">
  submissionEarliestDaysFromNow?: number
  submissionLatestDaysFromNow?: number
  submissionLatestDate?: ValueWrapperLocalDate
}

export interface TimeOffSettingsResponse {
  submissionRangeEnforced?: boolean
  submissionRangeType?: _Open<"Relative" | "FixedEnd">
  submissionEarliestDaysFromNow?: number
  submissionLatestDaysFromNow?: number
  submissionLatestDate?: string
}

export interface TransfersFullTimeEquivalent {
  destinationStaffingGroupId?: string
  transferType?: _Open<"Permanent" | "Temporary">
}

export interface UnavailableTime {
  id?: string
  timeSpan: WfmTimeSpan
  notes?: string
}

export interface UnavailableTimeListing {
  entities?: UnavailableTime[]
}

export interface UnavailableTimesManagementUnitSettings {
  managementUnit: ManagementUnitReference
  enabled: boolean
}

export interface UnavailableTimesValidationResult {
  valid: boolean
  invalidWorkPlans: WorkPlanReference[]
  workPlanConstraintsViolationMessage?: WorkPlanConstraintsViolationMessage
}

export interface UnavailableTimesViolationMessageArgument {
  type: _Open<"PlanningPeriodType" | "Minutes" | "Date" | "SecondDate" | "SecondCount" | "Count">
  value: string
}

export interface UpdateActivityCodeRequest {
  name?: string
  category?: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable">
  lengthInMinutes?: number
  countsAsPaidTime?: boolean
  countsAsWorkTime?: boolean
  agentTimeOffSelectable?: boolean
  countsTowardShrinkage?: boolean
  plannedShrinkage?: boolean
  interruptible?: boolean
  planningGroupIds?: ListWrapperString
  style?: ValueWrapperActivityCodeStyle
  metadata: WfmVersionedEntityMetadata
  secondaryPresences?: ListWrapperSecondaryPresence
}

export interface UpdateActivityPlanRequest {
  name?: string
  description?: string
  groupSettings?: ValueWrapperGroupSettings
  attendeesSearchRule?: ValueWrapperUserSearchRule
  facilitatorsSearchRule?: ValueWrapperUserSearchRule
  transitionTimeMinutes?: number
  serviceGoalImpactOverrides?: ValueWrapperActivityPlanServiceGoalImpactOverrides
  optimizationObjective?: _Open<"FavorServiceGoals" | "FavorSchedulingAll">
  state?: _Open<"Active" | "Inactive">
  fixedAvailability?: ListWrapperFixedAvailability
  activityCodeId?: string
  type?: _Open<"Individual" | "Group">
  lengthMinutes?: number
  countsAsPaidTime?: boolean
  recurrenceSettings?: RecurrenceSettingsBase
}

export interface UpdateAdherenceAdjustmentAdminRequest {
  reasonCodeId?: string
  startDate?: string
  lengthMinutes?: number
  metadata?: WfmVersionedEntityMetadata
  reviewerNotes?: string
  status?: _Open<"Approved" | "Denied" | "Pending">
}

export interface UpdateAdherenceAdjustmentAgentRequest {
  reasonCodeId?: string
  startDate?: string
  lengthMinutes?: number
  metadata?: WfmVersionedEntityMetadata
  submitterNotes?: string
}

export interface UpdateAdherenceAdjustmentsBulkItem {
  id?: string
  reviewerNotes?: string
  status?: _Open<"Approved" | "Denied" | "Pending">
  metadata?: WfmVersionedEntityMetadata
}

export interface UpdateAdherenceAdjustmentsBulkRequest {
  adjustments?: UpdateAdherenceAdjustmentsBulkItem[]
}

export interface UpdateAdherenceAdjustmentsReasonCodeRequest {
  name?: string
  state?: _Open<"Active" | "Inactive">
  metadata?: WfmVersionedEntityMetadata
}

export interface UpdateAdherenceAdjustmentsReasonCodesBulkItem {
  id?: string
  name?: string
  state?: _Open<"Active" | "Inactive">
  metadata?: WfmVersionedEntityMetadata
}

export interface UpdateAdherenceAdjustmentsReasonCodesBulkRequest {
  reasonCodes?: UpdateAdherenceAdjustmentsReasonCodesBulkItem[]
}

export interface UpdateAdherenceExplanationStatusRequest {
  status?: _Open<"Pending" | "Approved" | "Denied">
}

export interface UpdateAgentScheduleBiddingPreference {
  submitted: boolean
  agentScheduleBidPreferences: AgentScheduleBiddingPreferencePriority[]
}

export interface UpdateAgentSchedulingPreferencesRequest {
  preferencesToAdd?: AgentSchedulingPreference[]
  preferenceIdsToRemove?: string[]
}

export interface UpdateAgentWorkPlanBiddingPreference {
  submitted: boolean
  agentWorkPlanBidPreferences: AgentWorkPlanBiddingPreferenceRequest[]
}

export interface UpdateAlternativeShiftBuSettingsRequest {
  enabledGranularities?: ListWrapperAlternativeShiftBuSettingsGranularity
  minMinutesBeforeStartTime?: number
  retainedActivityCategories?: ListWrapperAlternativeShiftBuSettingsActivityCategory
  metadata: WfmVersionedEntityMetadata
}

export interface UpdateBuAdherenceAdjustmentsSettingsRequest {
  submissionRangeConstraintDays?: number
  metadata?: WfmVersionedEntityMetadata
}

export interface UpdateBusinessUnitRequest {
  name?: string
  divisionId?: string
  settings?: UpdateBusinessUnitSettingsRequest
}

export interface UpdateBusinessUnitSchedulingPreferencesSettingsRequest {
  enabled?: boolean
}

export interface UpdateBusinessUnitSettingsRequest {
  startDayOfWeek?: _Open<"Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday">
  timeZone?: string
  shortTermForecasting?: BuShortTermForecastingSettings
  scheduling?: BuSchedulingSettingsRequest
  notifications?: BuNotificationSettingsRequest
  learning?: BuActivitySettingsRequest
  coaching?: BuActivitySettingsRequest
  metadata: WfmVersionedEntityMetadata
}

export interface UpdateCapacityPlanRequest {
  name?: string
  description?: string
  startBusinessUnitDate?: string
  endBusinessUnitDate?: string
  forecast?: ValueWrapperBuShortTermForecastReference
  fullTimeEquivalentWeeklyHours?: number
  useLatestPlanningGroupStaffingGroupAssociation?: boolean
  metadata: CapacityPlanMetadata
}

export interface UpdateManagementUnitRequest {
  name?: string
  divisionId?: string
  settings?: ManagementUnitSettingsRequest
}

export interface UpdateManagementUnitsSettingsRequest {
  enabled?: boolean
}

export interface UpdateMuAgentRequest {
  schedulable?: boolean
  userId: string
}

export interface UpdateMuAgentWorkPlanFailureResponse {
  user: UserReference
  failure: _Open<"AgentNotInManagementUnit" | "OverlappingOverride" | "OverrideNotFound" | "TooManyOverrides" | "WorkPlanNotFound">
  notFoundWorkPlanId?: string
}

export interface UpdateMuAgentWorkPlanRequest {
  userId: string
  workPlanId?: ValueWrapperString
  workPlanOverrides?: WorkPlanOverrideListWrapperWorkPlanOverrideRequest
}

export interface UpdateMuAgentWorkPlansBatchRequest {
  entities?: UpdateMuAgentWorkPlanRequest[]
}

export interface UpdateMuAgentWorkPlansBatchResponse {
  failures: UpdateMuAgentWorkPlanFailureResponse[]
}

export interface UpdateMuAgentsRequest {
  entities?: UpdateMuAgentRequest[]
}

export interface UpdateNotificationResponse {
  mutableGroupId?: string
  id?: string
}

export interface UpdateNotificationsRequest {
  entities: WfmUserNotification[]
}

export interface UpdateNotificationsResponse {
  entities?: UpdateNotificationResponse[]
}

export interface UpdatePlanningGroupRequest {
  name?: string
  routePaths?: SetWrapperRoutePathRequest
  serviceGoalTemplateId?: string
  metadata: WfmVersionedEntityMetadata
}

export interface UpdateScheduleBid {
  name?: string
  forecast?: BuShortTermForecastWeekReference
  bidWindowStartDate?: string
  bidWindowEndDate?: string
  effectiveDate?: string
  weeksToSchedule?: number
  endOverridesAndRotations?: boolean
  agentRankingType?: _Open<"HireDate" | "Performance">
  rankingTiebreakerType?: _Open<"HireDate" | "Performance" | "Custom" | "RandomlyAssign">
  status?: _Open<"Draft" | "Locked" | "Optimized" | "Scheduled" | "Open" | "Closed" | "Processed" | "Published">
}

export interface UpdateScheduleUploadResponse {
  uploadKey?: string
  url?: string
  headers?: { [key: string]: string }
  uploadBodySchema?: UpdateScheduleUploadSchema
}

export interface UpdateScheduleUploadSchema {
  description?: string
  published?: boolean
  shortTermForecast?: BuShortTermForecastReference
  headcountForecast?: BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema
  agentSchedules?: BuUpdateAgentScheduleUploadSchema[]
  metadata: WfmVersionedEntityMetadata
}

export interface UpdateServiceGoalTemplate {
  name?: string
  serviceLevel?: BuServiceLevel
  averageSpeedOfAnswer?: BuAverageSpeedOfAnswer
  abandonRate?: BuAbandonRate
  metadata: WfmVersionedEntityMetadata
  impactOverride?: ServiceGoalTemplateImpactOverride
}

export interface UpdateShiftTradeJobRequest {
  weekDate: string
  target?: ValueWrapperShiftTradeTargetRequestItem
  expirationDate?: ValueWrapperDate
  acceptableIntervals?: ListWrapperRequiredDateRange
  reviewNote?: ValueWrapperString
  metadata: WfmVersionedEntityMetadata
}

export interface UpdateShiftTradeStateJobRequest {
  weekDate: string
  state: _Open<"Unmatched" | "Matched" | "Approved" | "Denied" | "Expired" | "Canceled">
  metadata: WfmVersionedEntityMetadata
}

export interface UpdateStaffingGroupRequest {
  name?: string
  userIds?: SetWrapperString
  planningGroupIds?: SetWrapperString
  metadata: WfmVersionedEntityMetadata
}

export interface UpdateTimeOffLimitRequest {
  defaultLimitMinutes?: number
  metadata: WfmVersionedEntityMetadata
}

export interface UpdateTimeOffPlanBusinessUnitAssociation {
  managementUnitIds?: SetWrapperString
  staffingGroupIds?: SetWrapperString
}

export interface UpdateTimeOffPlanManagementUnitAssociation {
  staffingGroupIds?: SetWrapperString
}

export interface UpdateTimeOffPlanRequest {
  name?: string
  activityCodeIds?: SetWrapperString
  timeOffLimitIds?: SetWrapperString
  autoApprovalRule?: _Open<"Never" | "Always" | "CheckLimits" | "CheckActivityCodes" | "CheckLimitsAndActivityCodes">
  daysBeforeStartToExpireFromWaitlist?: number
  hrisTimeOffType?: ValueWrapperHrisTimeOffType
  active?: boolean
  metadata: WfmVersionedEntityMetadata
}

export interface UpdateUnavailableTime {
  id?: string
  timeSpan?: WfmTimeSpan
  notes?: string
  delete?: boolean
}

export interface UpdateUnavailableTimesRequest {
  entities: UpdateUnavailableTime[]
}

export interface UpdateWorkPlanBid {
  name?: string
  forecast?: BuShortTermForecastWeekReference
  bidWindowStartDate?: string
  bidWindowEndDate?: string
  effectiveDate?: string
  agentRankingType?: _Open<"HireDate" | "Performance">
  rankingTiebreakerType?: _Open<"HireDate" | "Performance" | "Custom" | "RandomlyAssign">
  endOverridesAndRotations?: boolean
  workPlanFieldsVisibleToAgents?: ListWrapperAgentWorkPlanField
  status?: _Open<"Draft" | "Locked" | "Optimized" | "Scheduled" | "Open" | "Closed" | "Processed" | "Published">
}

export interface UpdateWorkPlanRotationAgentRequest {
  userId: string
  dateRange?: DateRangeWithOptionalEnd
  position?: number
  delete?: boolean
}

export interface UpdateWorkPlanRotationRequest {
  name?: string
  enabled?: boolean
  dateRange?: DateRangeWithOptionalEnd
  agents?: UpdateWorkPlanRotationAgentRequest[]
  pattern?: WorkPlanPatternRequest
  metadata: WfmVersionedEntityMetadata
}

export interface UploadUrlRequestBody {
  contentLengthBytes: number
}

export interface UserActivity {
  id: string
  routingStatus?: UserActivityRoutingStatus
  presence?: UserActivityAdherencePresence
  outOfOffice?: UserActivityOutOfOffice
  activeQueueIds: string[]
  dateActiveQueuesChanged?: string
}

export interface UserActivityAdherencePresence {
  presenceDefinition: UserActivityPresenceDefinition
  presenceMessage?: string
  modifiedDate: string
}

export interface UserActivityListing {
  entities?: UserActivity[]
}

export interface UserActivityOutOfOffice {
  active?: boolean
  modifiedDate?: string
}

export interface UserActivityPresenceDefinition {
  id: string
  systemPresence: _Open<"AVAILABLE" | "AWAY" | "BUSY" | "OFFLINE" | "IDLE" | "ON_QUEUE" | "MEAL" | "TRAINING" | "MEETING" | "BREAK">
}

export interface UserActivityRoutingStatus {
  status: _Open<"OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING">
  startTime: string
}

export interface UserListScheduleRequestBody {
  userIds: string[]
  startDate: string
  endDate: string
  loadFullWeeks?: boolean
}

export interface UserNextActivityReminder {
  activityCategory?: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable" | "Unscheduled">
  startDate?: string
}

export interface UserSchedule {
  shifts?: UserScheduleShift[]
  fullDayTimeOffMarkers?: UserScheduleFullDayTimeOffMarker[]
  delete?: boolean
  metadata: WfmVersionedEntityMetadata
  workPlanId?: string
}

export interface UserScheduleActivity {
  activityCodeId?: string
  startDate?: string
  lengthInMinutes?: number
  description?: string
  countsAsPaidTime?: boolean
  isDstFallback?: boolean
  timeOffRequestId?: string
}

export interface UserScheduleAdherence {
  id?: string
  name?: string
  user?: UserReference
  businessUnit?: BusinessUnitReference
  managementUnit?: ManagementUnitReference
  team?: TeamReference
  scheduledActivityCategory?: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable" | "Unscheduled">
  scheduledActivityCode?: ActivityCodeSummary
  systemPresence?: _Open<"Available" | "Away" | "Busy" | "Offline" | "Idle" | "OnQueue" | "Meal" | "Training" | "Meeting" | "Break">
  organizationSecondaryPresenceId?: string
  routingStatus?: _Open<"OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING">
  actualActivityCategory?: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable" | "Unscheduled">
  isOutOfOffice?: boolean
  adherenceState?: _Open<"InAdherence" | "OutOfAdherence" | "Unscheduled" | "Unknown" | "Ignored" | "Explained">
  impact?: _Open<"Positive" | "Negative" | "Neutral" | "Unknown">
  adherenceExplanation?: RealTimeAdherenceExplanation
  timeOfAdherenceChange?: string
  presenceUpdateTime?: string
  activeQueues?: QueueReference[]
  activeQueuesModifiedTime?: string
  removedFromManagementUnit?: boolean
  nextActivityReminders?: UserNextActivityReminder[]
  suppressOnTimeReminder?: boolean
  selfUri?: string
}

export interface UserScheduleAdherenceListing {
  entities?: UserScheduleAdherence[]
  downloadUrl?: string
}

export interface UserScheduleContainer {
  managementUnitTimeZone?: string
  publishedSchedules?: WeekScheduleReference[]
  userSchedules?: { [key: string]: UserSchedule }
}

export interface UserScheduleFullDayTimeOffMarker {
  managementUnitDate?: string
  activityCodeId?: string
  isPaid?: boolean
  lengthInMinutes?: number
  description?: string
  delete?: boolean
}

export interface UserScheduleShift {
  weekSchedule?: WeekScheduleReference
  id?: string
  startDate?: string
  lengthInMinutes?: number
  activities?: UserScheduleActivity[]
  delete?: boolean
  manuallyEdited?: boolean
}

export interface UserSearchRule {
  parts: UserSearchRulePart[]
}

export interface UserSearchRulePart {
  operation: _Open<"Include" | "Exclude">
  selector: _Open<"AcdSkill" | "User" | "Group" | "Queue" | "Division" | "ManagementUnit">
  ids: string[]
}

export interface UserStaffingGroupListing {
  entities?: UserStaffingGroupResponse[]
  downloadUrl?: string
}

export interface UserStaffingGroupResponse {
  startDate?: string
  endDate?: string
  user?: UserReference
  staffingGroup?: StaffingGroupReference
}

export interface UserTimeOffIntegrationStatusResponse {
  timeOffRequest: TimeOffRequestReference
  integrationStatus: _Open<"Processing" | "Error" | "AutomaticallyComplete" | "ManuallyComplete">
  user: UserReference
}

export interface UserTimeOffIntegrationStatusResponseListing {
  entities?: UserTimeOffIntegrationStatusResponse[]
}

export interface UserTimeOffRequestReference {
  id?: string
  user: UserReference
  selfUri?: string
}

export interface UsersActivityRequest {
  userIds: string[]
}

export interface ValidateAgentUnavailableTimesRequest {
  validationWeekDate: string
  unavailableTimes: UpdateUnavailableTime[]
}

export interface ValidateAgentUnavailableTimesResponse {
  id?: string
  status: _Open<"Processing" | "Complete" | "Canceled" | "Error">
  result?: UnavailableTimesValidationResult
}

export interface ValidateWorkPlanMessages {
  violationMessages?: WorkPlanConfigurationViolationMessage[]
  constraintConflictMessage?: ConstraintConflictMessage
}

export interface ValidateWorkPlanResponse {
  workPlan?: WorkPlanReference
  valid?: boolean
  messages?: ValidateWorkPlanMessages
}

export interface ValidationServiceAsyncResponse {
  id?: string
  selfUri?: string
}

export interface ValidationServiceRequest {
  dateImportEnded: string
  uploadKey: string
}

export interface ValueWrapperActivityCodeStyle {
  value?: ActivityCodeStyle
}

export interface ValueWrapperActivityPlanServiceGoalImpactOverrides {
  value?: ActivityPlanServiceGoalImpactOverrides
}

export interface ValueWrapperBuShortTermForecastReference {
  value?: BuShortTermForecastReference
}

export interface ValueWrapperDate {
  value?: string
}

export interface ValueWrapperGroupSettings {
  value?: GroupSettings
}

export interface ValueWrapperHrisTimeOffType {
  value?: HrisTimeOffType
}

export interface ValueWrapperInstant {
  value?: string
}

export interface ValueWrapperInteger {
  value?: number
}

export interface ValueWrapperLocalDate {
  value?: string
}

export interface ValueWrapperMonthlyPlanningPeriodSettings {
  value?: MonthlyPlanningPeriodSettings
}

export interface ValueWrapperPlanningPeriodSettings {
  value?: PlanningPeriodSettings
}

export interface ValueWrapperShiftTradeTargetRequestItem {
  value?: ShiftTradeTargetRequestItem
}

export interface ValueWrapperString {
  value?: string
}

export interface ValueWrapperUserSearchRule {
  value?: UserSearchRule
}

export interface WaitlistPosition {
  timeOffRequest?: TimeOffRequestReference
  timeOffLimit?: TimeOffLimitReference
  date?: string
  waitlistPosition?: number
}

export interface WaitlistPositionListing {
  entities?: WaitlistPosition[]
}

export interface WeekSchedule {
  id: string
  selfUri?: string
  weekDate?: string
  description?: string
  published?: boolean
  generationResults?: WeekScheduleGenerationResult
  shortTermForecast?: ShortTermForecastReference
  metadata?: WfmVersionedEntityMetadata
  userSchedules?: { [key: string]: UserSchedule }
  headcountForecast?: HeadcountForecast
  agentSchedulesVersion?: number
}

export interface WeekScheduleGenerationResult {
  failed?: boolean
  runId?: string
  agentWarnings?: ScheduleGenerationWarning[]
  agentWarningCount?: number
}

export interface WeekScheduleListItemResponse {
  id: string
  selfUri?: string
  weekDate?: string
  description?: string
  published?: boolean
  generationResults?: WeekScheduleGenerationResult
  shortTermForecast?: ShortTermForecastReference
  metadata?: WfmVersionedEntityMetadata
}

export interface WeekScheduleListResponse {
  entities?: WeekScheduleListItemResponse[]
}

export interface WeekScheduleReference {
  id: string
  selfUri?: string
  weekDate?: string
}

export interface WeekScheduleResponse {
  result?: WeekSchedule
  downloadUrl?: string
}

export interface WeekShiftTradeListResponse {
  entities?: WeekShiftTradeResponse[]
  downloadUrl?: string
}

export interface WeekShiftTradeMatchesSummaryResponse {
  weekDate?: string
  count?: number
  crossWeekReceivingCount?: number
}

export interface WeekShiftTradeResponse {
  trade?: ShiftTradeResponse
  matchReview?: ShiftTradeMatchReviewResponse
}

export interface Weekly {
  downloadUrl?: string
  downloadResult?: ContinuousForecastTimeSeries[]
}

export interface WfmAgent {
  id: string
  user?: UserReference
  workPlan?: WorkPlanReference
  workPlanRotation?: WorkPlanRotationReference
  acceptDirectShiftTrades?: boolean
  workPlanOverrides?: WorkPlanOverride[]
  queues?: QueueReference[]
  languages?: LanguageReference[]
  skills?: RoutingSkillReference[]
  schedulable?: boolean
  metadata?: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface WfmAgentHistoricalAdherenceJobReference {
  id?: string
  status?: _Open<"Processing" | "Complete" | "Error">
  selfUri?: string
}

export interface WfmAgentHistoricalAdherenceResponse {
  job: WfmAgentHistoricalAdherenceJobReference
  downloadUrls?: string[]
  result?: WfmAgentHistoricalAdherenceResult
}

export interface WfmAgentHistoricalAdherenceResult {
  user?: UserReference
  startDate: string
  endDate: string
  calculationsCompletedDate: string
  targetAdherencePercentage: number
  adherencePercentage?: number
  conformancePercentage?: number
  impact: _Open<"Positive" | "Negative" | "Neutral" | "Unknown">
  exceptionInfo?: HistoricalAdherenceExceptionInfo[]
  dayMetrics: AgentAdherenceDayMetrics[]
  actuals?: HistoricalAdherenceActuals[]
  scheduledActivities?: AgentAdherenceScheduledActivity[]
  secondaryPresenceLookupItems: SecondaryPresenceLookupItem[]
}

export interface WfmEntityMetadata {
  modifiedBy?: UserReference
  dateModified?: string
  createdBy?: UserReference
  dateCreated?: string
}

export interface WfmForecastModificationIntervalOffsetValue {
  intervalIndex: number
  value: number
}

export interface WfmHistoricalAdherenceBulkItem {
  managementUnitId: string
  startDate: string
  endDate: string
  userIds?: string[]
  includeExceptions?: boolean
  includeActuals?: boolean
}

export interface WfmHistoricalAdherenceBulkJobReference {
  id?: string
  status?: _Open<"Processing" | "Complete" | "Error">
  selfUri?: string
}

export interface WfmHistoricalAdherenceBulkQuery {
  items: WfmHistoricalAdherenceBulkItem[]
  timeZone: string
}

export interface WfmHistoricalAdherenceBulkResponse {
  job?: WfmHistoricalAdherenceBulkJobReference
  downloadUrls?: string[]
  downloadResult?: WfmHistoricalAdherenceBulkResult
}

export interface WfmHistoricalAdherenceBulkResult {
  startDate?: string
  endDate?: string
  managementUnitId?: string
  userResults?: WfmHistoricalAdherenceBulkUserResult[]
  lookupIdToSecondaryPresenceId?: { [key: string]: string }
}

export interface WfmHistoricalAdherenceBulkUserDayMetrics {
  dayStartOffsetSeconds?: number
  adherenceScheduleSeconds?: number
  conformanceScheduleSeconds?: number
  conformanceActualSeconds?: number
  exceptionCount?: number
  exceptionDurationSeconds?: number
  impactSeconds?: number
  scheduleLengthSeconds?: number
  actualLengthSeconds?: number
  adherencePercentage?: number
  conformancePercentage?: number
}

export interface WfmHistoricalAdherenceBulkUserResult {
  userId?: string
  adherencePercentage?: number
  conformancePercentage?: number
  impact?: _Open<"Positive" | "Negative" | "Neutral" | "Unknown">
  exceptionInfo?: HistoricalAdherenceExceptionInfo[]
  actuals?: HistoricalAdherenceActuals[]
  dayMetrics?: WfmHistoricalAdherenceBulkUserDayMetrics[]
}

export interface WfmHistoricalAdherenceQuery {
  startDate: string
  endDate?: string
  timeZone?: string
  userIds?: string[]
  includeExceptions?: boolean
  teamIds?: string[]
}

export interface WfmHistoricalAdherenceQueryForAgent {
  startDate: string
  endDate?: string
  timeZone?: string
}

export interface WfmHistoricalAdherenceQueryForTeams {
  startDate: string
  endDate?: string
  timeZone: string
  userIds?: string[]
  includeExceptions?: boolean
}

export interface WfmHistoricalAdherenceResponse {
  id?: string
  downloadUrl?: string
  downloadResult?: WfmHistoricalAdherenceResultWrapper
  downloadUrls?: string[]
  queryState?: _Open<"Processing" | "Complete" | "Error">
}

export interface WfmHistoricalAdherenceResultWrapper {
  entityId?: string
  data?: HistoricalAdherenceQueryResult[]
  lookupIdToSecondaryPresenceId?: { [key: string]: string }
}

export interface WfmHistoricalShrinkageRequest {
  startDate: string
  endDate?: string
  timeZone?: string
  granularity?: _Open<"Daily" | "Weekly">
}

export interface WfmHistoricalShrinkageResponse {
  operationId?: string
  downloadUrls?: string[]
  downloadResult?: HistoricalShrinkageResultListing
  state?: _Open<"Processing" | "Complete" | "Error">
}

export interface WfmHistoricalShrinkageTeamsRequest {
  startDate: string
  endDate?: string
  timeZone: string
  granularity?: _Open<"Daily" | "Weekly">
}

export interface WfmIntegrationListing {
  entities?: WfmIntegrationResponse[]
}

export interface WfmIntegrationReference {
  id?: string
  selfUri?: string
}

export interface WfmIntegrationResponse {
  id?: string
  name?: string
  active: boolean
  selfUri?: string
}

export interface WfmIntradayPlanningGroupListing {
  entities?: ForecastPlanningGroupResponse[]
  noDataReason?: _Open<"NoPublishedSchedule" | "NoSourceForecast">
}

export interface WfmProcessUploadRequest {
  uploadKey: string
}

export interface WfmServiceGoalImpact {
  increaseByPercent: number
  decreaseByPercent: number
}

export interface WfmServiceGoalImpactSettings {
  serviceLevel: WfmServiceGoalImpact
  averageSpeedOfAnswer: WfmServiceGoalImpact
  abandonRate: WfmServiceGoalImpact
}

export interface WfmTimeSpan {
  startDate: string
  lengthMinutes: number
}

export interface WfmUserEntityListing {
  entities?: UserReference[]
}

export interface WfmUserNotification {
  id: string
  mutableGroupId: string
  timestamp?: string
  type?: _Open<"AdherenceExplanation" | "ShiftTrade" | "TimeOffRequest" | "AlternativeShift">
  shiftTrade?: ShiftTradeNotification
  timeOffRequest?: TimeOffRequestNotification
  adherenceExplanation?: AdherenceExplanationNotification
  alternativeShift?: AlternativeShiftNotification
  markedAsRead: boolean
  agentNotification?: boolean
  otherNotificationIdsInGroup?: string[]
}

export interface WfmVersionedEntityMetadata {
  modifiedBy?: UserReference
  dateModified?: string
  createdBy?: UserReference
  dateCreated?: string
  version: number
}

export interface WorkPlan {
  id: string
  name?: string
  enabled?: boolean
  valid?: boolean
  constrainWeeklyPaidTime?: boolean
  flexibleWeeklyPaidTime?: boolean
  weeklyExactPaidMinutes?: number
  weeklyMinimumPaidMinutes?: number
  weeklyMaximumPaidMinutes?: number
  constrainPaidTimeGranularity?: boolean
  paidTimeGranularityMinutes?: number
  constrainMinimumTimeBetweenShifts?: boolean
  minimumTimeBetweenShiftsMinutes?: number
  maximumDays?: number
  minimumConsecutiveNonWorkingMinutesPerWeek?: number
  constrainMaximumConsecutiveWorkingWeekends?: boolean
  maximumConsecutiveWorkingWeekends?: number
  minimumWorkingDaysPerWeek?: number
  constrainMaximumConsecutiveWorkingDays?: boolean
  maximumConsecutiveWorkingDays?: number
  minimumShiftStartDistanceMinutes?: number
  minimumDaysOffPerPlanningPeriod?: number
  maximumDaysOffPerPlanningPeriod?: number
  minimumPaidMinutesPerPlanningPeriod?: number
  maximumPaidMinutesPerPlanningPeriod?: number
  constrainMaximumWorkingWeekendsPerPlanningPeriod?: boolean
  maximumWorkingWeekendsPerPlanningPeriod?: number
  optionalDays?: SetWrapperDayOfWeek
  shiftStartVarianceType?: _Open<"ShiftStart" | "ShiftStartAndPaidDuration">
  shiftStartVariancePeriod?: _Open<"Weekly" | "PlanningPeriod">
  shiftStartVariances?: ListWrapperShiftStartVariance
  shifts?: WorkPlanShift[]
  agents?: DeletableUserReference[]
  agentCount?: number
  metadata: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface WorkPlanActivity {
  activityCodeId?: string
  description?: string
  lengthMinutes?: number
  startTimeIsRelativeToShiftStart?: boolean
  flexibleStartTime?: boolean
  earliestStartTimeMinutes?: number
  latestStartTimeMinutes?: number
  exactStartTimeMinutes?: number
  startTimeIncrementMinutes?: number
  countsAsPaidTime?: boolean
  countsAsContiguousWorkTime?: boolean
  minimumLengthFromShiftStartMinutes?: number
  minimumLengthFromShiftEndMinutes?: number
  maximumLengthFromShiftEndMinutes?: number
  id?: string
  delete?: boolean
  validationId?: string
}

export interface WorkPlanBid {
  id: string
  name: string
  forecast?: BuShortTermForecastWeekReference
  bidWindowStartDate: string
  bidWindowEndDate: string
  effectiveDate: string
  status: _Open<"Draft" | "Locked" | "Optimized" | "Scheduled" | "Open" | "Closed" | "Processed" | "Published">
  agentRankingType: _Open<"HireDate" | "Performance">
  rankingTiebreakerType: _Open<"HireDate" | "Performance" | "Custom" | "RandomlyAssign">
  publishedDate?: string
  bidType: _Open<"WorkPlanBid" | "ScheduleBid">
  endOverridesAndRotations: boolean
  workPlanFieldsVisibleToAgents: string[]
  metadata?: WorkPlanBidMetadata
  selfUri?: string
}

export interface WorkPlanBidGroup {
  name: string
  managementUnit: ManagementUnitReference
  agents: UserReference[]
  workPlans: BidGroupWorkPlanResponse[]
  planningGroups: PlanningGroupReference[]
}

export interface WorkPlanBidGroupCreate {
  name: string
  managementUnitId: string
  agentIds: string[]
  workPlans: BidGroupWorkPlanRequest[]
  planningGroupIds: string[]
}

export interface WorkPlanBidGroupResponse {
  id: string
  workPlanBidGroup?: WorkPlanBidGroup
  metadata?: WorkPlanBidMetadata
  selfUri?: string
}

export interface WorkPlanBidGroupSummary {
  id: string
  name: string
  managementUnit: ManagementUnitReference
  agentCount: number
  workPlanCount: number
  planningGroupCount: number
  selfUri?: string
}

export interface WorkPlanBidGroupSummaryList {
  workPlanBidGroupSummaryList: WorkPlanBidGroupSummary[]
}

export interface WorkPlanBidGroupUpdate {
  name?: string
  managementUnitId?: string
  agentIds?: ListWrapperString
  workPlans?: ListWrapperBidGroupWorkPlanRequest
  planningGroupIds?: ListWrapperString
}

export interface WorkPlanBidListResponse {
  entities?: WorkPlanBid[]
}

export interface WorkPlanBidMetadata {
  createdBy: UserReference
  createdDate: string
  modifiedBy?: UserReference
  modifiedDate?: string
}

export interface WorkPlanConfigurationViolationMessage {
  type?: _Open<"ActivitiesOverlap" | "ActivityEndGreaterThanShiftStop" | "ActivityPaidTimeGreaterThanShiftPaidTime" | "ActivityStartBeforeShiftStart" | "ActivityStartGreaterThanEqualToShiftStop" | "ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes" | "DailyExactPaidMinutes" | "DailyMaxTotalLessThanWeeklyMin" | "DailyMaxTotalLessThanWeeklyMinWithOptional" | "DailyMaxTotalLessThanWeeklyMinWithoutOptional" | "DailyMinTotalGreaterThanWeeklyMax" | "DailyMinTotalGreaterThanWeeklyMaxWithOptional" | "DailyMinTotalGreaterThanWeeklyMaxWithoutOptional" | "DailyRequiredDaysGreaterThanWeeklyMaxDays" | "DailyShiftHasNoDaysSelected" | "DailyShiftMaxPossibilitiesViolated" | "EarliestShiftStopIsTooLate" | "ExactPaidTimeNotDivisibleByGranularity" | "MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek" | "MaxDaysOffPerPlanningPeriodNotCorrect" | "MaxPaidTimeIsMoreThanShiftLength" | "MaxPaidTimeNotDivisibleByGranularity" | "MaxPaidTimePerMonthlyPlanningPeriod" | "MaxPaidTimePerPlanningPeriod" | "MaxShifts" | "MinPaidTimeNotDivisibleByGranularity" | "MinPaidTimePerMonthlyPlanningPeriod" | "MinPaidTimePerPlanningPeriod" | "NoShifts" | "PaidTimeGreaterThanMaxWorkTime" | "PaidTimeLessThanMinWorkTime" | "PaidTimeNotMetByShiftStartStop" | "PlanningPeriodMaxWorkingWeekendsCannotBeMet" | "ShiftDaysSelectMoreThanMinWorkingDays" | "ShiftStopEarlierThanStart" | "ShiftMaxCountPerPlanningPeriodCannotBeMet" | "ShiftMinCountPerPlanningPeriodCannotBeMet" | "ShiftVarianceCannotBeMet" | "WeeklyExactPaidMinutes">
  arguments?: WorkPlanValidationMessageArgument[]
  severity?: _Open<"Information" | "Warning" | "Error">
}

export interface WorkPlanConstraintConflictMessage {
  type?: _Open<"UnknownFix" | "WithPotentialFixes">
  arguments?: WorkPlanValidationMessageArgument[]
}

export interface WorkPlanConstraintMessage {
  type?: _Open<"ActivityEarliestStartTimeMinutesFromMidnight" | "ActivityEarliestStartTimeMinutesFromShiftStart" | "ActivityLatestStartTimeMinutesFromMidnight" | "ActivityLatestStartTimeMinutesFromShiftStart" | "ActivityMaximumLengthFromShiftEndMinutes" | "ActivityMinimumLengthFromShiftEndMinutes" | "ActivityMinimumLengthFromShiftStartMinutes" | "ActivityStartTimeIncrementInMinutes" | "PlanningPeriodMaximumDaysOff" | "PlanningPeriodMaximumPaidTimeMinutes" | "PlanningPeriodMaximumWorkingWeekends" | "PlanningPeriodMinimumDaysOff" | "PlanningPeriodMinimumPaidTimeMinutes" | "ShiftDayOffRule" | "ShiftEarliestStartTimeMinutesFromMidnight" | "ShiftEarliestStopTimeMinutesFromMidnight" | "ShiftLatestStartTimeMinutesFromMidnight" | "ShiftLatestStopTimeMinutesFromMidnight" | "ShiftMaximumContiguousTimeMinutes" | "ShiftMaximumCountPerPlanningPeriod" | "ShiftMaximumPaidTimeMinutes" | "ShiftMinimumContiguousTimeMinutes" | "ShiftMinimumCountPerPlanningPeriod" | "ShiftMinimumPaidTimeMinutes" | "ShiftStartTimeIncrementInMinutes" | "ShiftStartVarianceMaximumVarianceMinutes" | "ShiftStartVariancePaidDuration" | "WorkPlanMaximumConsecutiveWorkingDays" | "WorkPlanMaximumConsecutiveWorkingWeekends" | "WorkPlanMaximumWeeklyPaidTimeMinutes" | "WorkPlanMaximumWorkingDaysPerWeek" | "WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes" | "WorkPlanMinimumInterShiftTimeMinutes" | "WorkPlanMinimumShiftStartDistanceMinutes" | "WorkPlanMinimumWeeklyPaidTimeMinutes" | "WorkPlanMinimumWorkingDaysPerWeek" | "WorkPlanOptionalDays" | "WorkPlanPaidTimeGranularityMinutes">
  arguments?: WorkPlanValidationMessageArgument[]
}

export interface WorkPlanConstraintViolationMessage {
  type: _Open<"MinimumWeeklyWorkDays" | "MinimumWeeklyPaidTime" | "RequiredShift" | "MaximumDaysOffPerPlanningPeriod" | "MinimumPaidTimePerPlanningPeriod" | "MinimumShiftCountPerPlanningPeriod">
  arguments: UnavailableTimesViolationMessageArgument[]
}

export interface WorkPlanConstraintsViolationMessage {
  type: _Open<"ConstraintConflictWithPotentialFixes" | "ConstraintConflictUnknownFix">
  fixableConstraintsMessages: WorkPlanConstraintViolationMessage[]
}

export interface WorkPlanListItemResponse {
  id: string
  name?: string
  enabled?: boolean
  valid?: boolean
  constrainWeeklyPaidTime?: boolean
  flexibleWeeklyPaidTime?: boolean
  weeklyExactPaidMinutes?: number
  weeklyMinimumPaidMinutes?: number
  weeklyMaximumPaidMinutes?: number
  constrainPaidTimeGranularity?: boolean
  paidTimeGranularityMinutes?: number
  constrainMinimumTimeBetweenShifts?: boolean
  minimumTimeBetweenShiftsMinutes?: number
  maximumDays?: number
  minimumConsecutiveNonWorkingMinutesPerWeek?: number
  constrainMaximumConsecutiveWorkingWeekends?: boolean
  maximumConsecutiveWorkingWeekends?: number
  minimumWorkingDaysPerWeek?: number
  constrainMaximumConsecutiveWorkingDays?: boolean
  maximumConsecutiveWorkingDays?: number
  minimumShiftStartDistanceMinutes?: number
  minimumDaysOffPerPlanningPeriod?: number
  maximumDaysOffPerPlanningPeriod?: number
  minimumPaidMinutesPerPlanningPeriod?: number
  maximumPaidMinutesPerPlanningPeriod?: number
  constrainMaximumWorkingWeekendsPerPlanningPeriod?: boolean
  maximumWorkingWeekendsPerPlanningPeriod?: number
  optionalDays?: SetWrapperDayOfWeek
  shiftStartVarianceType?: _Open<"ShiftStart" | "ShiftStartAndPaidDuration">
  shiftStartVariancePeriod?: _Open<"Weekly" | "PlanningPeriod">
  shiftStartVariances?: ListWrapperShiftStartVariance
  shifts?: WorkPlanShift[]
  agents?: DeletableUserReference[]
  agentCount?: number
  metadata: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface WorkPlanListResponse {
  entities?: WorkPlanListItemResponse[]
}

export interface WorkPlanOverride {
  startDate: string
  weekCount: number
  workPlan: WorkPlanReference
}

export interface WorkPlanOverrideListWrapperWorkPlanOverrideRequest {
  values?: WorkPlanOverrideRequest[]
  deleteAll?: boolean
}

export interface WorkPlanOverrideRequest {
  action?: _Open<"Add" | "Update" | "Delete">
  startDate: string
  weekCount?: number
  workPlanId?: string
}

export interface WorkPlanPatternRequest {
  workPlanIds: string[]
}

export interface WorkPlanPatternResponse {
  workPlans?: WorkPlanReference[]
}

export interface WorkPlanReference {
  id?: string
  managementUnit?: ManagementUnitReference
  selfUri?: string
}

export interface WorkPlanRotationAgentResponse {
  user?: UserReference
  dateRange?: DateRangeWithOptionalEnd
  position?: number
}

export interface WorkPlanRotationListResponse {
  entities?: WorkPlanRotationResponse[]
}

export interface WorkPlanRotationReference {
  id: string
  selfUri?: string
}

export interface WorkPlanRotationResponse {
  id: string
  name?: string
  enabled?: boolean
  dateRange?: DateRangeWithOptionalEnd
  pattern?: WorkPlanPatternResponse
  agentCount?: number
  agents?: WorkPlanRotationAgentResponse[]
  metadata?: WfmVersionedEntityMetadata
  selfUri?: string
}

export interface WorkPlanShift {
  name: string
  days?: SetWrapperDayOfWeek
  flexibleStartTime?: boolean
  exactStartTimeMinutesFromMidnight?: number
  earliestStartTimeMinutesFromMidnight?: number
  latestStartTimeMinutesFromMidnight?: number
  constrainStopTime?: boolean
  constrainLatestStopTime?: boolean
  latestStopTimeMinutesFromMidnight?: number
  constrainEarliestStopTime?: boolean
  earliestStopTimeMinutesFromMidnight?: number
  startIncrementMinutes?: number
  flexiblePaidTime?: boolean
  exactPaidTimeMinutes?: number
  minimumPaidTimeMinutes?: number
  maximumPaidTimeMinutes?: number
  constrainContiguousWorkTime?: boolean
  minimumContiguousWorkTimeMinutes?: number
  maximumContiguousWorkTimeMinutes?: number
  constrainDayOff?: boolean
  dayOffRule?: _Open<"NextDayOff" | "PreviousDayOff">
  planningPeriodConstraints?: PlanningPeriodShiftConstraints
  activities?: WorkPlanActivity[]
  id?: string
  delete?: boolean
  validationId?: string
}

export interface WorkPlanValidationMessageArgument {
  type?: _Open<"ActivityId" | "ActivityId2" | "ActivityPaidTimeMinutes" | "ActivityStartTimeMinutes" | "ActivityValidationId" | "ActivityValidationId2" | "ApplicableDays" | "Count" | "DailyPaidTimeMinutes" | "MaximumDays" | "MaxShiftCount" | "Minutes" | "PaidTimeGranularityMinutes" | "RequiredDays" | "ShiftId" | "ShiftPaidTimeMinutes" | "ShiftStartTimeMinutes" | "ShiftStopTimeMinutes" | "ShiftValidationId" | "WeeklyPaidTimeMinutes" | "Weeks" | "WorkTimeMinutes">
  value?: string
}

export interface WorkPlanValidationRequest {
  id: string
  name?: string
  enabled?: boolean
  valid?: boolean
  constrainWeeklyPaidTime?: boolean
  flexibleWeeklyPaidTime?: boolean
  weeklyExactPaidMinutes?: number
  weeklyMinimumPaidMinutes?: number
  weeklyMaximumPaidMinutes?: number
  constrainPaidTimeGranularity?: boolean
  paidTimeGranularityMinutes?: number
  constrainMinimumTimeBetweenShifts?: boolean
  minimumTimeBetweenShiftsMinutes?: number
  maximumDays?: number
  minimumConsecutiveNonWorkingMinutesPerWeek?: number
  constrainMaximumConsecutiveWorkingWeekends?: boolean
  maximumConsecutiveWorkingWeekends?: number
  minimumWorkingDaysPerWeek?: number
  constrainMaximumConsecutiveWorkingDays?: boolean
  maximumConsecutiveWorkingDays?: number
  minimumShiftStartDistanceMinutes?: number
  minimumDaysOffPerPlanningPeriod?: number
  maximumDaysOffPerPlanningPeriod?: number
  minimumPaidMinutesPerPlanningPeriod?: number
  maximumPaidMinutesPerPlanningPeriod?: number
  constrainMaximumWorkingWeekendsPerPlanningPeriod?: boolean
  maximumWorkingWeekendsPerPlanningPeriod?: number
  optionalDays?: SetWrapperDayOfWeek
  shiftStartVarianceType?: _Open<"ShiftStart" | "ShiftStartAndPaidDuration">
  shiftStartVariancePeriod?: _Open<"Weekly" | "PlanningPeriod">
  shiftStartVariances?: ListWrapperShiftStartVariance
  shifts?: WorkPlanShift[]
  agents?: DeletableUserReference[]
  agentCount?: number
  selfUri?: string
}
export {}

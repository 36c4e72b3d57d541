# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from datetime import date as _date
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import DivisionReference, EntityListing, ErrorBody, QueueReference, UserReference, WorkPlanBidRanks

class _RespondingWorkforceManagementApi(_RespondingGroup):
    def delete_workforcemanagement_adherence_adjustment(self, adjustment_id: str) -> _Response: ...
    def delete_workforcemanagement_businessunit(self, business_unit_id: str) -> _Response: ...
    def delete_workforcemanagement_businessunit_activitycode(self, business_unit_id: str, activity_code_id: str) -> _Response: ...
    def delete_workforcemanagement_businessunit_adherence_adjustments_reasoncode(self, business_unit_id: str, reason_code_id: str) -> _Response: ...
    def delete_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk(self, business_unit_id: str, ids: _Sequence[str]) -> _Response: ...
    def delete_workforcemanagement_businessunit_capacityplan_staffinggroupallocationshistory(self, business_unit_id: str, capacity_plan_id: str, *, before_date_id: _date | str | None = ...) -> _Response: ...
    def delete_workforcemanagement_businessunit_planninggroup(self, business_unit_id: str, planning_group_id: str) -> _Response: ...
    def delete_workforcemanagement_businessunit_schedulebid(self, business_unit_id: str, bid_id: str) -> _Response: ...
    def delete_workforcemanagement_businessunit_schedulebid_group(self, business_unit_id: str, bid_id: str, bid_group_id: str) -> _Response: ...
    def delete_workforcemanagement_businessunit_scheduling_run(self, business_unit_id: str, run_id: str) -> _Response: ...
    def delete_workforcemanagement_businessunit_servicegoaltemplate(self, business_unit_id: str, service_goal_template_id: str) -> _Response: ...
    def delete_workforcemanagement_businessunit_staffinggroup(self, business_unit_id: str, staffing_group_id: str) -> _Response: ...
    def delete_workforcemanagement_businessunit_timeofflimit(self, business_unit_id: str, time_off_limit_id: str) -> _Response: ...
    def delete_workforcemanagement_businessunit_timeoffplan(self, business_unit_id: str, time_off_plan_id: str) -> _Response: ...
    def delete_workforcemanagement_businessunit_week_schedule(self, business_unit_id: str, week_id: _date | str, schedule_id: str) -> _Response: ...
    def delete_workforcemanagement_businessunit_week_shorttermforecast(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str) -> _Response: ...
    def delete_workforcemanagement_businessunit_workplanbid(self, business_unit_id: str, bid_id: str) -> _Response: ...
    def delete_workforcemanagement_businessunit_workplanbid_group(self, business_unit_id: str, bid_id: str, bid_group_id: str) -> _Response: ...
    def delete_workforcemanagement_calendar_url_ics(self) -> _Response: ...
    def delete_workforcemanagement_managementunit(self, management_unit_id: str) -> _Response: ...
    def delete_workforcemanagement_managementunit_timeofflimit(self, management_unit_id: str, time_off_limit_id: str) -> _Response: ...
    def delete_workforcemanagement_managementunit_timeoffplan(self, management_unit_id: str, time_off_plan_id: str) -> _Response: ...
    def delete_workforcemanagement_managementunit_workplan(self, management_unit_id: str, work_plan_id: str) -> _Response: ...
    def delete_workforcemanagement_managementunit_workplanrotation(self, management_unit_id: str, work_plan_rotation_id: str) -> _Response: ...
    def get_workforcemanagement_adherence(self, user_id: _Sequence[str]) -> _Response: ...
    def get_workforcemanagement_adherence_adjustment(self, adjustment_id: str) -> _Response: ...
    def get_workforcemanagement_adherence_explanation(self, explanation_id: str) -> _Response: ...
    def get_workforcemanagement_adherence_explanations_job(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_adherence_historical_bulk_job(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_adherence_historical_job(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_agent_adherence_adjustment(self, agent_id: str, adjustment_id: str) -> _Response: ...
    def get_workforcemanagement_agent_adherence_explanation(self, agent_id: str, explanation_id: str) -> _Response: ...
    def get_workforcemanagement_agent_managementunit(self, agent_id: str) -> _Response: ...
    def get_workforcemanagement_agents_me_adherence_historical_job(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_agents_me_managementunit(self) -> _Response: ...
    def get_workforcemanagement_alternativeshifts_offers_job(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_alternativeshifts_offers_search_job(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_alternativeshifts_settings(self) -> _Response: ...
    def get_workforcemanagement_alternativeshifts_trade(self, trade_id: str) -> _Response: ...
    def get_workforcemanagement_alternativeshifts_trades(self, *, force_async: bool | None = ...) -> _Response: ...
    def get_workforcemanagement_alternativeshifts_trades_job(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_alternativeshifts_trades_state_job(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit(self, business_unit_id: str, *, expand: _Sequence[_Literal["settings", "settings.timeZone", "settings.startDayOfWeek", "settings.shortTermForecasting", "settings.scheduling", "settings.notifications.scheduling", "settings.learning", "settings.coaching"] | str] | None = ..., include_scheduling_default_message_severities: bool | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_activitycode(self, business_unit_id: str, activity_code_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_activitycodes(self, business_unit_id: str, *, force_download_service: bool | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_activityplan(self, business_unit_id: str, activity_plan_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_activityplan_deletions_job(self, business_unit_id: str, activity_plan_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_activityplan_jobs(self, business_unit_id: str, activity_plan_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_activityplan_occurrences_deletions_job(self, business_unit_id: str, activity_plan_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_activityplan_occurrence_sessions_deletions_job(self, business_unit_id: str, activity_plan_id: str, occurrence_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_activityplan_occurrence_session_users_deletions_job(self, business_unit_id: str, activity_plan_id: str, occurrence_id: str, session_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_activityplan_runs_job(self, business_unit_id: str, activity_plan_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_activityplans(self, business_unit_id: str, *, state: _Literal["Active", "Inactive"] | str | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_activityplans_jobs(self, business_unit_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_adherence_adjustments_bulk(self, business_unit_id: str, adjustment_ids: _Sequence[str]) -> _Response: ...
    def get_workforcemanagement_businessunit_adherence_adjustments_query_job(self, business_unit_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_adherence_adjustments_query_jobs(self, business_unit_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_adherence_adjustments_reasoncode(self, business_unit_id: str, reason_code_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_adherence_adjustments_reasoncodes(self, business_unit_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk(self, business_unit_id: str, ids: _Sequence[str]) -> _Response: ...
    def get_workforcemanagement_businessunit_adherence_adjustments_settings(self, business_unit_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_alternativeshifts_settings(self, business_unit_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_alternativeshifts_trade(self, business_unit_id: str, trade_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_alternativeshifts_trades_search_job(self, business_unit_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_capacityplan(self, business_unit_id: str, capacity_plan_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_capacityplan_forecast(self, business_unit_id: str, capacity_plan_id: str, *, granularity: _Literal["weekly", "monthly"] | str | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_capacityplanning_longtermrequirements_automaticbestmethod_week_forecast(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str, *, granularity: _Literal["weekly", "monthly"] | str | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_capacityplans(self, business_unit_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_capacityplan_staffinggroupallocations(self, business_unit_id: str, capacity_plan_id: str, *, granularity: _Literal["weekly", "monthly"] | str | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_capacityplan_staffingrequirements(self, business_unit_id: str, capacity_plan_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_decisionmetrics_job(self, business_unit_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_intraday_planninggroups(self, business_unit_id: str, date: _date | str) -> _Response: ...
    def get_workforcemanagement_businessunit_mainforecast_continuousforecast_session(self, business_unit_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_forecast_job(self, business_unit_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_historical_job(self, business_unit_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_snapshot_job(self, business_unit_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_session_id(self, business_unit_id: str, session_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_session_id_snapshot_snapshot_id(self, business_unit_id: str, session_id: str, snapshot_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_managementunits(self, business_unit_id: str, *, feature: _Literal["AgentHistoricalAdherence", "AgentHistoricalAdherenceConformance", "AgentSchedule", "AgentAdherenceAdjustments", "AgentTimeOffRequest", "AgentWorkPlanBid", "AgentScheduleBid", "AgentShiftTrade", "AlternativeShift", "Coaching", "Learning", "AgentUnavailableTimes", "AgentSelfScheduleJob", "AgentSelfScheduleOffers", "AgentSelfScheduleQuery", "AgentSelfScheduleActivityMove", "SelfScheduleSettings", "AgentSelfScheduleSettings", "AgentOpportunitiesQuery", "AgentOpportunitiesEnrollments", "AgentOpportunitiesEnrollmentsStatuses", "AgentSchedulingPreferencesQuery", "AgentSchedulingPreferences", "AgentSchedulingPreferencesSettings", "ActivityCodes", "ActivityPlans", "AdherenceAdjustmentsSettings", "AdherenceAdjustmentsReasonCodes", "AdherenceAdjustments", "UnavailableTimes", "Agents", "BuActivityCodes", "BusinessUnits", "CapacityPlan", "CapacityPlanForecastInputs", "CapacityPlanPerformancePrediction", "ContinuousForecast", "HistoricalAdherence", "HistoricalShrinkage", "IntradayMonitoring", "BuIntradayMonitoring", "ManagementUnits", "RealTimeAdherence", "Schedules", "BuSchedules", "ServiceGoalTemplates", "PlanningGroups", "LongTermStaffing", "ShiftTrading", "ShortTermForecasts", "BuShortTermForecasts", "StaffingGroups", "TimeOffPlans", "TimeOffRequests", "TimeOffLimits", "WorkPlanBids", "WorkPlanBidGroups", "WorkPlanRotations", "WorkPlans", "ScheduleBid", "ScheduleBidGroup", "Opportunities", "OpportunitiesQuery", "OpportunitiesEnrollmentsQuery", "OpportunitiesExternalActivitiesQuery", "OpportunitiesStatuses", "OpportunitiesEnrollmentsStatuses", "SchedulingPreferencesQuery", "SchedulingPreferencesSettings", "DecisionMetrics"] | str | None = ..., division_id: str | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_minimumstaffing_settings(self, business_unit_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_opportunity(self, business_unit_id: str, opportunity_id: str, *, expand: _Literal["agentIds"] | str | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_planninggroup(self, business_unit_id: str, planning_group_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_planninggroups(self, business_unit_id: str) -> _Response: ...
    def get_workforcemanagement_businessunits(self, *, feature: _Literal["AgentHistoricalAdherence", "AgentHistoricalAdherenceConformance", "AgentSchedule", "AgentAdherenceAdjustments", "AgentTimeOffRequest", "AgentWorkPlanBid", "AgentScheduleBid", "AgentShiftTrade", "AlternativeShift", "Coaching", "Learning", "AgentUnavailableTimes", "AgentSelfScheduleJob", "AgentSelfScheduleOffers", "AgentSelfScheduleQuery", "AgentSelfScheduleActivityMove", "SelfScheduleSettings", "AgentSelfScheduleSettings", "AgentOpportunitiesQuery", "AgentOpportunitiesEnrollments", "AgentOpportunitiesEnrollmentsStatuses", "AgentSchedulingPreferencesQuery", "AgentSchedulingPreferences", "AgentSchedulingPreferencesSettings", "ActivityCodes", "ActivityPlans", "AdherenceAdjustmentsSettings", "AdherenceAdjustmentsReasonCodes", "AdherenceAdjustments", "UnavailableTimes", "Agents", "BuActivityCodes", "BusinessUnits", "CapacityPlan", "CapacityPlanForecastInputs", "CapacityPlanPerformancePrediction", "ContinuousForecast", "HistoricalAdherence", "HistoricalShrinkage", "IntradayMonitoring", "BuIntradayMonitoring", "ManagementUnits", "RealTimeAdherence", "Schedules", "BuSchedules", "ServiceGoalTemplates", "PlanningGroups", "LongTermStaffing", "ShiftTrading", "ShortTermForecasts", "BuShortTermForecasts", "StaffingGroups", "TimeOffPlans", "TimeOffRequests", "TimeOffLimits", "WorkPlanBids", "WorkPlanBidGroups", "WorkPlanRotations", "WorkPlans", "ScheduleBid", "ScheduleBidGroup", "Opportunities", "OpportunitiesQuery", "OpportunitiesEnrollmentsQuery", "OpportunitiesExternalActivitiesQuery", "OpportunitiesStatuses", "OpportunitiesEnrollmentsStatuses", "SchedulingPreferencesQuery", "SchedulingPreferencesSettings", "DecisionMetrics"] | str | None = ..., division_id: str | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_schedulebid(self, business_unit_id: str, bid_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_schedulebid_group(self, business_unit_id: str, bid_id: str, bid_group_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_schedulebid_group_preferences(self, business_unit_id: str, bid_id: str, bid_group_id: str, *, force_download_service: bool | None = ..., expand: _Sequence[_Literal["agentsScheduleBidPreferences.agentScheduleBidPreferencePriorities"] | str] | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_schedulebid_groups_summary(self, business_unit_id: str, bid_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_schedulebids(self, business_unit_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_scheduler_settings(self, business_unit_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_schedulingpreferences_settings(self, business_unit_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_scheduling_run(self, business_unit_id: str, run_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_scheduling_run_result(self, business_unit_id: str, run_id: str, management_unit_ids: _Sequence[str], expand: _Sequence[_Literal["headcountForecast", "generationResults", "agentSchedules"] | str]) -> _Response: ...
    def get_workforcemanagement_businessunit_scheduling_runs(self, business_unit_id: str) -> _Response: ...
    def get_workforcemanagement_businessunits_divisionviews(self, *, division_id: _Sequence[str] | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_servicegoaltemplate(self, business_unit_id: str, service_goal_template_id: str, *, expand: _Sequence[_Literal["impactOverride"] | str] | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_servicegoaltemplates(self, business_unit_id: str, *, expand: _Sequence[_Literal["impactOverride"] | str] | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_shifttrading_trades_evaluate_job(self, business_unit_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_shifttrading_trades_query_job(self, business_unit_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_shifttrading_trades_state_bulk_job(self, business_unit_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_shifttrading_unmatched_search_job(self, business_unit_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_shifttrading_weeks_summary_job(self, business_unit_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_staffinggroup(self, business_unit_id: str, staffing_group_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_staffinggroups(self, business_unit_id: str, *, management_unit_id: str | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_timeofflimit(self, business_unit_id: str, time_off_limit_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_timeofflimit_granularityconversion_job(self, business_unit_id: str, time_off_limit_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_timeofflimit_granularityconversion_jobs(self, business_unit_id: str, time_off_limit_id: str, *, statuses: str | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_timeofflimits(self, business_unit_id: str, *, management_unit_id: str | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_timeoffplan(self, business_unit_id: str, time_off_plan_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_timeoffplans(self, business_unit_id: str, *, management_unit_id: str | None = ..., force_download_service: bool | None = ..., expand: _Sequence[_Literal["overrideDates"] | str] | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_users(self, business_unit_id: str, *, management_unit_ids: _Sequence[str] | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_week_schedule(self, business_unit_id: str, week_id: _date | str, schedule_id: str, *, expand: _Literal["managementUnits.agents"] | str | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_week_schedule_generationresults(self, business_unit_id: str, week_id: _date | str, schedule_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_week_schedule_headcountforecast(self, business_unit_id: str, week_id: _date | str, schedule_id: str, *, force_download: bool | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_week_schedule_history_agent(self, business_unit_id: str, week_id: _date | str, schedule_id: str, agent_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_week_schedule_performancepredictions(self, business_unit_id: str, week_id: str, schedule_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculation(self, business_unit_id: str, week_id: str, schedule_id: str, recalculation_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_week_schedules(self, business_unit_id: str, week_id: str, *, earliest_week_date: _date | str | None = ..., latest_week_date: _date | str | None = ..., include_only_published: bool | None = ..., expand: _Literal["shortTermForecast.description"] | str | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_week_shorttermforecast(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str, *, expand: _Sequence[_Literal["planningGroups", "generationResults"] | str] | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_week_shorttermforecast_data(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str, *, week_number: int | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_week_shorttermforecast_generationresults(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_week_shorttermforecast_longtermforecastdata(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str, *, force_download_service: bool | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_week_shorttermforecast_planninggroups(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_week_shorttermforecasts(self, business_unit_id: str, week_date_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_week_shorttermforecast_staffingrequirement(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str, *, week_numbers: _Sequence[str] | None = ..., expand: _Sequence[_Literal["results.planningGroupStaffingRequirements.minimumStaffPerInterval", "results.planningGroupStaffingRequirements.effectiveStaffPerInterval"] | str] | None = ...) -> _Response: ...
    def get_workforcemanagement_businessunit_workplanbid(self, business_unit_id: str, bid_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_workplanbid_group(self, business_unit_id: str, bid_id: str, bid_group_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_workplanbid_group_preferences(self, business_unit_id: str, bid_id: str, bid_group_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_workplanbid_groups_summary(self, business_unit_id: str, bid_id: str) -> _Response: ...
    def get_workforcemanagement_businessunit_workplanbids(self, business_unit_id: str) -> _Response: ...
    def get_workforcemanagement_calendar_data_ics(self, calendar_id: str) -> _Response: ...
    def get_workforcemanagement_calendar_url_ics(self) -> _Response: ...
    def get_workforcemanagement_historicaldata_bulk_remove_job(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_historicaldata_bulk_remove_jobs(self) -> _Response: ...
    def get_workforcemanagement_historicaldata_importstatus(self) -> _Response: ...
    def get_workforcemanagement_historicaldata_importstatus_job_id(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_integrations_hris(self) -> _Response: ...
    def get_workforcemanagement_integrations_hris_timeofftypes_job(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_managementunit(self, management_unit_id: str, *, expand: _Sequence[_Literal["settings", "settings.adherence", "settings.timeOff", "settings.scheduling", "settings.shortTermForecasting", "settings.shiftTrading"] | str] | None = ...) -> _Response: ...
    def get_workforcemanagement_managementunit_activitycodes(self, management_unit_id: str) -> _Response: ...
    def get_workforcemanagement_managementunit_adherence(self, management_unit_id: str, *, force_download_service: bool | None = ...) -> _Response: ...
    def get_workforcemanagement_managementunit_agent(self, management_unit_id: str, agent_id: str, *, exclude_capabilities: bool | None = ..., expand: _Sequence[_Literal["workPlanOverrides"] | str] | None = ...) -> _Response: ...
    def get_workforcemanagement_managementunit_agent_shifttrades(self, management_unit_id: str, agent_id: str) -> _Response: ...
    def get_workforcemanagement_managementunit_decisionmetrics(self, management_unit_id: str) -> _Response: ...
    def get_workforcemanagement_managementunits(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["details"] | str | None = ..., feature: _Literal["AgentHistoricalAdherence", "AgentHistoricalAdherenceConformance", "AgentSchedule", "AgentAdherenceAdjustments", "AgentTimeOffRequest", "AgentWorkPlanBid", "AgentScheduleBid", "AgentShiftTrade", "AlternativeShift", "Coaching", "Learning", "AgentUnavailableTimes", "AgentSelfScheduleJob", "AgentSelfScheduleOffers", "AgentSelfScheduleQuery", "AgentSelfScheduleActivityMove", "SelfScheduleSettings", "AgentSelfScheduleSettings", "AgentOpportunitiesQuery", "AgentOpportunitiesEnrollments", "AgentOpportunitiesEnrollmentsStatuses", "AgentSchedulingPreferencesQuery", "AgentSchedulingPreferences", "AgentSchedulingPreferencesSettings", "ActivityCodes", "ActivityPlans", "AdherenceAdjustmentsSettings", "AdherenceAdjustmentsReasonCodes", "AdherenceAdjustments", "UnavailableTimes", "Agents", "BuActivityCodes", "BusinessUnits", "CapacityPlan", "CapacityPlanForecastInputs", "CapacityPlanPerformancePrediction", "ContinuousForecast", "HistoricalAdherence", "HistoricalShrinkage", "IntradayMonitoring", "BuIntradayMonitoring", "ManagementUnits", "RealTimeAdherence", "Schedules", "BuSchedules", "ServiceGoalTemplates", "PlanningGroups", "LongTermStaffing", "ShiftTrading", "ShortTermForecasts", "BuShortTermForecasts", "StaffingGroups", "TimeOffPlans", "TimeOffRequests", "TimeOffLimits", "WorkPlanBids", "WorkPlanBidGroups", "WorkPlanRotations", "WorkPlans", "ScheduleBid", "ScheduleBidGroup", "Opportunities", "OpportunitiesQuery", "OpportunitiesEnrollmentsQuery", "OpportunitiesExternalActivitiesQuery", "OpportunitiesStatuses", "OpportunitiesEnrollmentsStatuses", "SchedulingPreferencesQuery", "SchedulingPreferencesSettings", "DecisionMetrics"] | str | None = ..., division_id: str | None = ...) -> _Response: ...
    def get_workforcemanagement_managementunits_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["details"] | str | None = ..., feature: _Literal["AgentHistoricalAdherence", "AgentHistoricalAdherenceConformance", "AgentSchedule", "AgentAdherenceAdjustments", "AgentTimeOffRequest", "AgentWorkPlanBid", "AgentScheduleBid", "AgentShiftTrade", "AlternativeShift", "Coaching", "Learning", "AgentUnavailableTimes", "AgentSelfScheduleJob", "AgentSelfScheduleOffers", "AgentSelfScheduleQuery", "AgentSelfScheduleActivityMove", "SelfScheduleSettings", "AgentSelfScheduleSettings", "AgentOpportunitiesQuery", "AgentOpportunitiesEnrollments", "AgentOpportunitiesEnrollmentsStatuses", "AgentSchedulingPreferencesQuery", "AgentSchedulingPreferences", "AgentSchedulingPreferencesSettings", "ActivityCodes", "ActivityPlans", "AdherenceAdjustmentsSettings", "AdherenceAdjustmentsReasonCodes", "AdherenceAdjustments", "UnavailableTimes", "Agents", "BuActivityCodes", "BusinessUnits", "CapacityPlan", "CapacityPlanForecastInputs", "CapacityPlanPerformancePrediction", "ContinuousForecast", "HistoricalAdherence", "HistoricalShrinkage", "IntradayMonitoring", "BuIntradayMonitoring", "ManagementUnits", "RealTimeAdherence", "Schedules", "BuSchedules", "ServiceGoalTemplates", "PlanningGroups", "LongTermStaffing", "ShiftTrading", "ShortTermForecasts", "BuShortTermForecasts", "StaffingGroups", "TimeOffPlans", "TimeOffRequests", "TimeOffLimits", "WorkPlanBids", "WorkPlanBidGroups", "WorkPlanRotations", "WorkPlans", "ScheduleBid", "ScheduleBidGroup", "Opportunities", "OpportunitiesQuery", "OpportunitiesEnrollmentsQuery", "OpportunitiesExternalActivitiesQuery", "OpportunitiesStatuses", "OpportunitiesEnrollmentsStatuses", "SchedulingPreferencesQuery", "SchedulingPreferencesSettings", "DecisionMetrics"] | str | None = ..., division_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ManagementUnit, _Response]: ...
    def get_workforcemanagement_managementunits_divisionviews(self, *, division_id: _Sequence[str] | None = ...) -> _Response: ...
    def get_workforcemanagement_managementunit_shifttrades_matched(self, management_unit_id: str) -> _Response: ...
    def get_workforcemanagement_managementunit_shifttrades_users(self, management_unit_id: str) -> _Response: ...
    def get_workforcemanagement_managementunit_timeofflimit(self, management_unit_id: str, time_off_limit_id: str) -> _Response: ...
    def get_workforcemanagement_managementunit_timeofflimits(self, management_unit_id: str) -> _Response: ...
    def get_workforcemanagement_managementunit_timeoffplan(self, management_unit_id: str, time_off_plan_id: str) -> _Response: ...
    def get_workforcemanagement_managementunit_timeoffplans(self, management_unit_id: str) -> _Response: ...
    def get_workforcemanagement_managementunit_users(self, management_unit_id: str) -> _Response: ...
    def get_workforcemanagement_managementunit_user_timeoffrequest(self, management_unit_id: str, user_id: str, time_off_request_id: str) -> _Response: ...
    def get_workforcemanagement_managementunit_user_timeoffrequests(self, management_unit_id: str, user_id: str) -> _Response: ...
    def get_workforcemanagement_managementunit_user_timeoffrequest_timeofflimits(self, management_unit_id: str, user_id: str, time_off_request_id: str) -> _Response: ...
    def get_workforcemanagement_managementunit_week_schedule(self, management_unit_id: str, week_id: str, schedule_id: str, *, expand: _Literal["generationResults", "headcountForecast"] | str | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def get_workforcemanagement_managementunit_week_schedules(self, management_unit_id: str, week_id: str, *, include_only_published: bool | None = ..., earliest_week_date: str | None = ..., latest_week_date: str | None = ...) -> _Response: ...
    def get_workforcemanagement_managementunit_week_shifttrades(self, management_unit_id: str, week_date_id: _date | str, *, evaluate_matches: bool | None = ..., include_cross_week_shifts: bool | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def get_workforcemanagement_managementunit_workplan(self, management_unit_id: str, work_plan_id: str, *, include_only: _Sequence[_Literal["agentCount", "agents", "optionalDays", "shifts", "shiftStartVariances"] | str] | None = ...) -> _Response: ...
    def get_workforcemanagement_managementunit_workplanrotation(self, management_unit_id: str, work_plan_rotation_id: str) -> _Response: ...
    def get_workforcemanagement_managementunit_workplanrotations(self, management_unit_id: str, *, expand: _Sequence[_Literal["agents"] | str] | None = ...) -> _Response: ...
    def get_workforcemanagement_managementunit_workplans(self, management_unit_id: str, *, expand: _Sequence[_Literal["agentCount", "agents", "optionalDays", "shifts", "shiftStartVariances", "details"] | str] | None = ..., exclude: _Sequence[_Literal["shifts.activities"] | str] | None = ...) -> _Response: ...
    def get_workforcemanagement_notifications(self) -> _Response: ...
    def get_workforcemanagement_schedulebid_preference(self, bid_id: str) -> _Response: ...
    def get_workforcemanagement_schedulebids(self) -> _Response: ...
    def get_workforcemanagement_schedulebid_schedulesets(self, bid_id: str) -> _Response: ...
    def get_workforcemanagement_schedulingjob(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_schedulingpreferences_settings(self) -> _Response: ...
    def get_workforcemanagement_shifttrades(self) -> _Response: ...
    def get_workforcemanagement_shifttrading_trade_job(self, trade_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_shifttrading_trade_match_job(self, trade_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_shifttrading_trades_job(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_shifttrading_trades_mine_query_job(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_shifttrading_trade_state_job(self, trade_id: str, job_id: str) -> _Response: ...
    def get_workforcemanagement_shrinkage_job(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_team_adherence(self, team_id: str) -> _Response: ...
    def get_workforcemanagement_timeoffbalance_job(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_timeoffrequest(self, time_off_request_id: str) -> _Response: ...
    def get_workforcemanagement_timeoffrequests(self) -> _Response: ...
    def get_workforcemanagement_timeoffrequest_waitlistpositions(self, time_off_request_id: str) -> _Response: ...
    def get_workforcemanagement_unavailabletimes_settings(self) -> _Response: ...
    def get_workforcemanagement_unavailabletimes_validation_job(self, job_id: str) -> _Response: ...
    def get_workforcemanagement_user_workplanbidranks(self, user_id: str) -> _Response: ...
    def get_workforcemanagement_workplanbid_preferences(self, bid_id: str) -> _Response: ...
    def get_workforcemanagement_workplanbids(self) -> _Response: ...
    def get_workforcemanagement_workplanbid_workplans(self, bid_id: str) -> _Response: ...
    def patch_workforcemanagement_adherence_adjustment(self, adjustment_id: str, body: UpdateAdherenceAdjustmentAgentRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_agent_adherence_adjustment(self, agent_id: str, adjustment_id: str, body: UpdateAdherenceAdjustmentAdminRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_agent_adherence_explanation(self, agent_id: str, explanation_id: str, body: UpdateAdherenceExplanationStatusRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_agent_unavailabletimes(self, agent_id: str, body: UpdateUnavailableTimesRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_alternativeshifts_trade(self, trade_id: str, body: AgentUpdateAlternativeShiftTradeRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_alternativeshifts_trades_state_jobs(self, body: AdminBulkUpdateAlternativeShiftTradeStateRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit(self, business_unit_id: str, body: UpdateBusinessUnitRequest | _Mapping[str, _Any], *, include_scheduling_default_message_severities: bool | None = ...) -> _Response: ...
    def patch_workforcemanagement_businessunit_activitycode(self, business_unit_id: str, activity_code_id: str, body: UpdateActivityCodeRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_activitycodes_bulk(self, business_unit_id: str, body: BulkUpdateActivityCodeRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_activityplan(self, business_unit_id: str, activity_plan_id: str, body: UpdateActivityPlanRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_adherence_adjustments_bulk(self, business_unit_id: str, body: UpdateAdherenceAdjustmentsBulkRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_adherence_adjustments_reasoncode(self, business_unit_id: str, reason_code_id: str, body: UpdateAdherenceAdjustmentsReasonCodeRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk(self, business_unit_id: str, body: UpdateAdherenceAdjustmentsReasonCodesBulkRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_adherence_adjustments_settings(self, business_unit_id: str, body: UpdateBuAdherenceAdjustmentsSettingsRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_alternativeshifts_settings(self, business_unit_id: str, body: UpdateAlternativeShiftBuSettingsRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_capacityplan(self, business_unit_id: str, capacity_plan_id: str, body: UpdateCapacityPlanRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_minimumstaffing_settings(self, business_unit_id: str, body: MinimumStaffingRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_opportunity(self, business_unit_id: str, opportunity_id: str, body: PatchOpportunityRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_planninggroup(self, business_unit_id: str, planning_group_id: str, body: UpdatePlanningGroupRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_schedulebid(self, business_unit_id: str, bid_id: str, body: UpdateScheduleBid | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_schedulebid_group(self, business_unit_id: str, bid_id: str, bid_group_id: str, body: ScheduleBidGroupUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_schedulebid_group_preferences(self, business_unit_id: str, bid_id: str, bid_group_id: str, body: AgentsBidAssignedScheduleSetOverrideRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_scheduler_settings(self, business_unit_id: str, body: BuSchedulerSettingsRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_schedulingpreferences_settings(self, business_unit_id: str, body: UpdateBusinessUnitSchedulingPreferencesSettingsRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_scheduling_run(self, business_unit_id: str, run_id: str, body: PatchBuScheduleRunRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_servicegoaltemplate(self, business_unit_id: str, service_goal_template_id: str, body: UpdateServiceGoalTemplate | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_staffinggroup(self, business_unit_id: str, staffing_group_id: str, body: UpdateStaffingGroupRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_timeoffplan(self, business_unit_id: str, time_off_plan_id: str, body: BuUpdateTimeOffPlanRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_workplanbid(self, business_unit_id: str, bid_id: str, body: UpdateWorkPlanBid | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_workplanbid_group(self, business_unit_id: str, bid_id: str, bid_group_id: str, body: WorkPlanBidGroupUpdate | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_businessunit_workplanbid_group_preferences(self, business_unit_id: str, bid_id: str, bid_group_id: str, body: AgentsBidAssignedWorkPlanOverrideRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_managementunit(self, management_unit_id: str, body: UpdateManagementUnitRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_managementunit_agents(self, management_unit_id: str, body: UpdateMuAgentsRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_managementunit_agents_workplans_bulk(self, management_unit_id: str, body: UpdateMuAgentWorkPlansBatchRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_managementunit_timeofflimit(self, management_unit_id: str, time_off_limit_id: str, body: UpdateTimeOffLimitRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_managementunit_timeoffplan(self, management_unit_id: str, time_off_plan_id: str, body: UpdateTimeOffPlanRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_managementunit_timeoffrequest_user_integrationstatus(self, management_unit_id: str, time_off_request_id: str, user_id: str, body: SetTimeOffIntegrationStatusRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_managementunit_unavailabletimes_settings(self, management_unit_id: str, body: UpdateManagementUnitsSettingsRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_managementunit_user_timeoffrequest(self, management_unit_id: str, user_id: str, time_off_request_id: str, body: AdminTimeOffRequestPatch | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_managementunit_week_shifttrade(self, management_unit_id: str, week_date_id: _date | str, trade_id: str, body: PatchShiftTradeRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_managementunit_workplan(self, management_unit_id: str, work_plan_id: str, body: WorkPlan | _Mapping[str, _Any], *, validation_mode: _Literal["Ignore"] | str | None = ...) -> _Response: ...
    def patch_workforcemanagement_managementunit_workplanrotation(self, management_unit_id: str, work_plan_rotation_id: str, body: UpdateWorkPlanRotationRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_schedulingpreferences(self, body: UpdateAgentSchedulingPreferencesRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_timeoffrequest(self, time_off_request_id: str, body: AgentTimeOffRequestPatch | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_unavailabletimes(self, body: UpdateUnavailableTimesRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_users_workplanbidranks_bulk(self, body: _Sequence[WorkPlanBidRanks | _Mapping[str, _Any]]) -> _Response: ...
    def patch_workforcemanagement_user_workplanbidranks(self, user_id: str, body: WorkPlanBidRanks | _Mapping[str, _Any]) -> _Response: ...
    def patch_workforcemanagement_workplanbid_preferences(self, bid_id: str, body: UpdateAgentWorkPlanBiddingPreference | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_adherence_adjustments(self, body: AddAdherenceAdjustmentAgentRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_adherence_adjustments_query(self, body: AgentQueryAdherenceAdjustmentsRequest | _Mapping[str, _Any], *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def post_workforcemanagement_adherence_adjustments_query_iter(self, body: AgentQueryAdherenceAdjustmentsRequest | _Mapping[str, _Any], *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CurrentAgentAdherenceAdjustment, _Response]: ...
    def post_workforcemanagement_adherence_explanations(self, body: AddAdherenceExplanationAgentRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_adherence_explanations_query(self, body: AgentQueryAdherenceExplanationsRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_adherence_historical_bulk(self, body: WfmHistoricalAdherenceBulkQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_agent_adherence_adjustments_query(self, agent_id: str, body: AgentQueryAdherenceAdjustmentsRequest | _Mapping[str, _Any], *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def post_workforcemanagement_agent_adherence_adjustments_query_iter(self, agent_id: str, body: AgentQueryAdherenceAdjustmentsRequest | _Mapping[str, _Any], *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AdherenceAdjustment, _Response]: ...
    def post_workforcemanagement_agent_adherence_explanations(self, agent_id: str, body: AddAdherenceExplanationAdminRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_agent_adherence_explanations_query(self, agent_id: str, body: AgentQueryAdherenceExplanationsRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_agents(self, body: MoveAgentsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_agentschedules_managementunits_mine(self, body: AgentMuScheduleQuery | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_agentschedules_mine(self, body: BuGetCurrentAgentScheduleRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_agent_schedulingpreferences_query(self, agent_id: str, body: QueryAgentSchedulingPreferencesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_agents_integrations_hris_query(self, body: QueryAgentsIntegrationsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_agents_me_adherence_historical_jobs(self, *, expand: _Sequence[_Literal["exceptionInfo", "actuals", "scheduledActivities", "conformance"] | str] | None = ..., body: WfmHistoricalAdherenceQueryForAgent | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_workforcemanagement_agents_me_possibleworkshifts(self, body: AgentPossibleWorkShiftsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_agents_opportunities_enrollments_bulk_add(self, body: AgentBulkAddOpportunityEnrollmentsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_agents_opportunities_enrollments_bulk_statuses_update(self, body: AgentBulkStatusUpdateOpportunityEnrollmentsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_agents_opportunities_query(self, body: QueryOpportunitiesRequest | _Mapping[str, _Any], *, expand: _Literal["enrollment"] | str | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_agent_unavailabletimes_query(self, agent_id: str, body: QueryAgentUnavailableTimesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_alternativeshifts_offers_jobs(self, body: AlternativeShiftOffersRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_alternativeshifts_offers_search_jobs(self, body: AlternativeShiftSearchOffersRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_alternativeshifts_trades(self, body: CreateAlternativeShiftTradeRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_activitycodes(self, business_unit_id: str, body: CreateActivityCodeRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_activityplan_deletions_jobs(self, business_unit_id: str, activity_plan_id: str) -> _Response: ...
    def post_workforcemanagement_businessunit_activityplan_occurrences_deletions_jobs(self, business_unit_id: str, activity_plan_id: str, body: ActivityPlanDeletionOccurrenceIds | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_activityplan_occurrence_sessions_deletions_jobs(self, business_unit_id: str, activity_plan_id: str, occurrence_id: str, body: ActivityPlanDeletionSessionIds | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_activityplan_occurrence_session_users_deletions_jobs(self, business_unit_id: str, activity_plan_id: str, occurrence_id: str, session_id: str, body: ActivityPlanDeletionSessionUserIds | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_activityplan_runs_jobs(self, business_unit_id: str, activity_plan_id: str) -> _Response: ...
    def post_workforcemanagement_businessunit_activityplans(self, business_unit_id: str, body: CreateActivityPlanRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_adherence_adjustments_query(self, business_unit_id: str, body: BuQueryAdherenceAdjustmentsRequest | _Mapping[str, _Any], *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_adherence_adjustments_query_iter(self, business_unit_id: str, body: BuQueryAdherenceAdjustmentsRequest | _Mapping[str, _Any], *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AdherenceAdjustment, _Response]: ...
    def post_workforcemanagement_businessunit_adherence_adjustments_query_jobs(self, business_unit_id: str, body: BuQueryAdherenceAdjustmentsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_adherence_adjustments_reasoncodes(self, business_unit_id: str, body: CreateAdherenceAdjustmentsReasonCodeRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk(self, business_unit_id: str, body: CreateAdherenceAdjustmentsReasonCodesBulkRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_adherence_explanations_query(self, business_unit_id: str, body: BuQueryAdherenceExplanationsRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_agentschedules_search(self, business_unit_id: str, body: BuSearchAgentSchedulesRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_alternativeshifts_trades_search(self, business_unit_id: str, body: SearchAlternativeShiftTradesRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_capacityplan_copy(self, business_unit_id: str, capacity_plan_id: str, body: CopyCapacityPlanRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_capacityplanning_longtermrequirements_automaticbestmethod_week_forecast_forceregenerate(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str) -> _Response: ...
    def post_workforcemanagement_businessunit_capacityplan_requirement_generate(self, business_unit_id: str, capacity_plan_id: str) -> _Response: ...
    def post_workforcemanagement_businessunit_capacityplans(self, business_unit_id: str, body: CapacityPlanRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_capacityplans_bulk_remove(self, business_unit_id: str, body: CapacityPlanDeleteRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_capacityplan_staffinggroupallocations(self, business_unit_id: str, capacity_plan_id: str, body: CreateCapacityPlanStaffingGroupMetricChangeRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_capacityplan_staffinggroupallocationshistory_query(self, business_unit_id: str, capacity_plan_id: str, body: QueryCapacityPlanStaffingGroupMetricChangeHistory | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_decisionmetrics_update(self, business_unit_id: str, body: DecisionMetricsUpdateJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_decisionmetrics_update_uploadurl(self, business_unit_id: str, body: UploadUrlRequestBody | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_intraday(self, business_unit_id: str, body: IntradayPlanningGroupRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_forecast_jobs(self, business_unit_id: str, body: AggregatedExportJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_historical_jobs(self, business_unit_id: str, body: AggregatedExportJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_snapshot_jobs(self, business_unit_id: str, body: AggregatedExportSnapshotJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_opportunities_bulk_add(self, business_unit_id: str, body: BulkAddOpportunitiesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_opportunities_bulk_publish(self, business_unit_id: str, body: BulkOpportunitiesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_opportunities_bulk_remove(self, business_unit_id: str, body: BulkOpportunitiesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_opportunities_bulk_statuses_update(self, business_unit_id: str, body: BulkOpportunitiesStatusUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_opportunities_enrollments_bulk_statuses_update(self, business_unit_id: str, body: BulkOpportunityEnrollmentsStatusUpdateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_opportunities_enrollments_query(self, business_unit_id: str, body: QueryOpportunityEnrollmentsRequest | _Mapping[str, _Any], *, expand: _Literal["opportunities"] | str | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_opportunities_externalactivities_query(self, business_unit_id: str, body: BulkOpportunitiesExternalActivitiesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_opportunities_query(self, business_unit_id: str, body: QueryOpportunitiesRequest | _Mapping[str, _Any], *, force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_planninggroups(self, business_unit_id: str, body: CreatePlanningGroupRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunits(self, body: CreateBusinessUnitRequest | _Mapping[str, _Any], *, include_scheduling_default_message_severities: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_schedulebid_copy(self, business_unit_id: str, bid_id: str, body: CopyScheduleBid | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_schedulebid_groups(self, business_unit_id: str, bid_id: str, body: ScheduleBidGroupCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_schedulebids(self, business_unit_id: str, body: CreateScheduleBid | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_schedulebids_effectiveschedulesets(self, business_unit_id: str, body: QueryEffectiveScheduleSetsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_servicegoaltemplates(self, business_unit_id: str, body: CreateServiceGoalTemplate | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_shifttrading_trades_evaluate_jobs(self, business_unit_id: str, body: EvaluateShiftTradeListJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_shifttrading_trades_query_jobs(self, business_unit_id: str, body: QueryShiftTradeListJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_shifttrading_trades_state_bulk_jobs(self, business_unit_id: str, body: BulkUpdateShiftTradeListJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_shifttrading_unmatched_search_jobs(self, business_unit_id: str, body: SearchUnmatchedShiftTradeListJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_shifttrading_weeks_summary_jobs(self, business_unit_id: str, body: QueryWeekSummaryListJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_staffinggroups(self, business_unit_id: str, body: CreateStaffingGroupRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_staffinggroups_planninggroups_query(self, business_unit_id: str, body: QueryPlanningGroupToStaffingGroupsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_staffinggroups_query(self, business_unit_id: str, body: QueryUserStaffingGroupListRequest | _Mapping[str, _Any], *, force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_timeofflimit_granularityconversion(self, business_unit_id: str, time_off_limit_id: str, body: BuConvertTimeOffLimitGranularityJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_timeofflimits(self, business_unit_id: str, body: BuCreateTimeOffLimitRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_timeofflimits_values_query(self, business_unit_id: str, body: QueryTimeOffLimitValuesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_timeofflimit_values_import(self, business_unit_id: str, time_off_limit_id: str, body: BuImportTimeOffLimitValuesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_timeofflimit_values_import_uploadurl(self, business_unit_id: str, time_off_limit_id: str, body: BuTimeOffLimitValuesImportUploadUrlRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_timeofflimit_values_query(self, business_unit_id: str, time_off_limit_id: str, body: QueryTimeOffLimitValuesForGranularityRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_timeoffplans(self, business_unit_id: str, body: BuCreateTimeOffPlanRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_unavailabletimes_schedules_query(self, business_unit_id: str, body: QueryAgentScheduleUnavailableTimesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_unavailabletimes_settings_query(self, business_unit_id: str, body: QueryAvailabilityManagementUnitsSettingsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_week_schedule_agentschedules_query(self, business_unit_id: str, week_id: _date | str, schedule_id: str, body: BuQueryAgentSchedulesRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_week_schedule_copy(self, business_unit_id: str, week_id: _date | str, schedule_id: str, body: BuCopyScheduleRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations(self, business_unit_id: str, week_id: str, schedule_id: str, body: WfmProcessUploadRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations_uploadurl(self, business_unit_id: str, week_id: str, schedule_id: str, body: UploadUrlRequestBody | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_week_schedule_reschedule(self, business_unit_id: str, week_id: _date | str, schedule_id: str, body: BuRescheduleRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_week_schedules(self, business_unit_id: str, week_id: _date | str, body: BuCreateBlankScheduleRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_week_schedules_generate(self, business_unit_id: str, week_id: _date | str, body: BuGenerateScheduleRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_week_schedules_import(self, business_unit_id: str, week_id: _date | str, body: WfmProcessUploadRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_week_schedules_import_uploadurl(self, business_unit_id: str, week_id: _date | str, body: UploadUrlRequestBody | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_week_schedule_update(self, business_unit_id: str, week_id: _date | str, schedule_id: str, body: ProcessScheduleUpdateUploadRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_week_schedule_update_uploadurl(self, business_unit_id: str, week_id: _date | str, schedule_id: str, body: UploadUrlRequestBody | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_week_shorttermforecast_copy(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str, body: CopyBuForecastRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_week_shorttermforecasts_generate(self, business_unit_id: str, week_date_id: _date | str, body: GenerateBuForecastRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_businessunit_week_shorttermforecasts_import(self, business_unit_id: str, week_date_id: _date | str, body: WfmProcessUploadRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_week_shorttermforecasts_import_uploadurl(self, business_unit_id: str, week_date_id: _date | str, body: UploadUrlRequestBody | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_workplanbid_copy(self, business_unit_id: str, bid_id: str, body: CopyWorkPlanBid | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_workplanbid_groups(self, business_unit_id: str, bid_id: str, body: WorkPlanBidGroupCreate | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_businessunit_workplanbids(self, business_unit_id: str, body: CreateWorkPlanBid | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_calendar_url_ics(self, *, language: str | None = ...) -> _Response: ...
    def post_workforcemanagement_historicaldata_bulk_remove_jobs(self, body: HistoricalImportDeleteFilesJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_historicaldata_validate(self, body: ValidationServiceRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_integrations_hri_timeofftypes_jobs(self, hris_integration_id: str) -> _Response: ...
    def post_workforcemanagement_managementunit_agentschedules_search(self, management_unit_id: str, body: BuSearchAgentSchedulesRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_managementunit_agents_workplans_query(self, management_unit_id: str, body: GetAgentsWorkPlansRequest | _Mapping[str, _Any], *, force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_managementunit_historicaladherencequery(self, management_unit_id: str, body: WfmHistoricalAdherenceQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_move(self, management_unit_id: str, body: MoveManagementUnitRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunits(self, body: CreateManagementUnitApiRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_schedules_search(self, management_unit_id: str, body: UserListScheduleRequestBody | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_shrinkage_jobs(self, management_unit_id: str, body: WfmHistoricalShrinkageRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_timeofflimits(self, management_unit_id: str, body: CreateTimeOffLimitRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_timeofflimits_values_query(self, management_unit_id: str, body: QueryTimeOffLimitValuesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_timeoffplans(self, management_unit_id: str, body: CreateTimeOffPlanRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_timeoffrequests(self, management_unit_id: str, body: CreateAdminTimeOffRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_timeoffrequests_integrationstatus_query(self, management_unit_id: str, body: QueryTimeOffIntegrationStatusRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_timeoffrequests_query(self, management_unit_id: str, body: TimeOffRequestQueryBody | _Mapping[str, _Any], *, force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_managementunit_timeoffrequests_waitlistpositions_query(self, management_unit_id: str, body: QueryWaitlistPositionsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_user_timeoffbalance_jobs(self, management_unit_id: str, user_id: str, body: TimeOffBalanceRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_user_timeoffrequests_estimate(self, management_unit_id: str, user_id: str, body: EstimateAvailableTimeOffRequest | _Mapping[str, _Any], *, include_only: _Literal["overrideDateType"] | str | None = ...) -> _Response: ...
    def post_workforcemanagement_managementunit_user_timeoffrequest_timeoffbalance_jobs(self, management_unit_id: str, user_id: str, time_off_request_id: str) -> _Response: ...
    def post_workforcemanagement_managementunit_week_shifttrade_match(self, management_unit_id: str, week_date_id: _date | str, trade_id: str, body: MatchShiftTradeRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_week_shifttrades(self, management_unit_id: str, week_date_id: _date | str, body: AddShiftTradeRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_week_shifttrades_search(self, management_unit_id: str, week_date_id: _date | str, body: SearchShiftTradesRequest | _Mapping[str, _Any], *, force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_managementunit_week_shifttrades_state_bulk(self, management_unit_id: str, week_date_id: _date | str, body: BulkShiftTradeStateUpdateRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_managementunit_workplan_copy(self, management_unit_id: str, work_plan_id: str, body: CopyWorkPlan | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_workplanrotation_copy(self, management_unit_id: str, work_plan_rotation_id: str, body: CopyWorkPlanRotationRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_workplanrotations(self, management_unit_id: str, body: AddWorkPlanRotationRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_managementunit_workplans(self, management_unit_id: str, body: CreateWorkPlan | _Mapping[str, _Any], *, validation_mode: _Literal["Ignore"] | str | None = ...) -> _Response: ...
    def post_workforcemanagement_managementunit_workplan_validate(self, management_unit_id: str, work_plan_id: str, body: WorkPlanValidationRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["messages"] | str] | None = ...) -> _Response: ...
    def post_workforcemanagement_notifications_update(self, body: UpdateNotificationsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_schedules(self, *, body: CurrentUserScheduleRequestBody | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_workforcemanagement_schedulingpreferences_query(self, body: QueryAgentSchedulingPreferencesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_shifttrading_trade_jobs(self, trade_id: str, body: UpdateShiftTradeJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_shifttrading_trade_match_jobs(self, trade_id: str, body: MatchShiftTradeJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_shifttrading_trades_jobs(self, body: AddShiftTradeJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_shifttrading_trades_mine_query_jobs(self, body: QueryAgentShiftTradeListJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_shifttrading_trade_state_jobs(self, trade_id: str, body: UpdateShiftTradeStateJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> _Response: ...
    def post_workforcemanagement_team_adherence_historical(self, team_id: str, body: WfmHistoricalAdherenceQueryForTeams | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_team_shrinkage_jobs(self, team_id: str, body: WfmHistoricalShrinkageTeamsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_timeoffbalance_jobs(self, body: TimeOffBalanceRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_timeofflimits_available_query(self, body: AvailableTimeOffRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_timeoffrequests(self, body: CreateAgentTimeOffRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_timeoffrequests_estimate(self, body: EstimateAvailableTimeOffRequest | _Mapping[str, _Any], *, include_only: _Literal["overrideDateType"] | str | None = ...) -> _Response: ...
    def post_workforcemanagement_timeoffrequests_integrationstatus_query(self, body: CurrentUserTimeOffIntegrationStatusRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_unavailabletimes_query(self, body: QueryAgentUnavailableTimesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_unavailabletimes_validation_jobs(self, body: ValidateAgentUnavailableTimesRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_workforcemanagement_users_activity(self, body: UsersActivityRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_workforcemanagement_agent_integrations_hris(self, agent_id: str, body: AgentIntegrationsRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_workforcemanagement_businessunit_timeofflimit_values(self, business_unit_id: str, time_off_limit_id: str, body: BuSetTimeOffLimitValuesRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_workforcemanagement_managementunit_timeofflimit_values(self, management_unit_id: str, time_off_limit_id: str, body: SetTimeOffLimitValuesRequest | _Mapping[str, _Any]) -> _Response: ...
    def put_workforcemanagement_schedulebid_preference(self, bid_id: str, body: UpdateAgentScheduleBiddingPreference | _Mapping[str, _Any]) -> _Response: ...

class WorkforceManagementApi(_PureCloudGroup):
    def with_response(self) -> _RespondingWorkforceManagementApi: ...
    def delete_workforcemanagement_adherence_adjustment(self, adjustment_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/adherence/adjustments/{adjustmentId}"""
    def delete_workforcemanagement_businessunit(self, business_unit_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}"""
    def delete_workforcemanagement_businessunit_activitycode(self, business_unit_id: str, activity_code_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}"""
    def delete_workforcemanagement_businessunit_adherence_adjustments_reasoncode(self, business_unit_id: str, reason_code_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId}"""
    def delete_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk(self, business_unit_id: str, ids: _Sequence[str]) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk"""
    def delete_workforcemanagement_businessunit_capacityplan_staffinggroupallocationshistory(self, business_unit_id: str, capacity_plan_id: str, *, before_date_id: _date | str | None = ...) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory"""
    def delete_workforcemanagement_businessunit_planninggroup(self, business_unit_id: str, planning_group_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}"""
    def delete_workforcemanagement_businessunit_schedulebid(self, business_unit_id: str, bid_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}"""
    def delete_workforcemanagement_businessunit_schedulebid_group(self, business_unit_id: str, bid_id: str, bid_group_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}"""
    def delete_workforcemanagement_businessunit_scheduling_run(self, business_unit_id: str, run_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}"""
    def delete_workforcemanagement_businessunit_servicegoaltemplate(self, business_unit_id: str, service_goal_template_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}"""
    def delete_workforcemanagement_businessunit_staffinggroup(self, business_unit_id: str, staffing_group_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}"""
    def delete_workforcemanagement_businessunit_timeofflimit(self, business_unit_id: str, time_off_limit_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}"""
    def delete_workforcemanagement_businessunit_timeoffplan(self, business_unit_id: str, time_off_plan_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}"""
    def delete_workforcemanagement_businessunit_week_schedule(self, business_unit_id: str, week_id: _date | str, schedule_id: str) -> BuAsyncScheduleResponse:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}"""
    def delete_workforcemanagement_businessunit_week_shorttermforecast(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}"""
    def delete_workforcemanagement_businessunit_workplanbid(self, business_unit_id: str, bid_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}"""
    def delete_workforcemanagement_businessunit_workplanbid_group(self, business_unit_id: str, bid_id: str, bid_group_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}"""
    def delete_workforcemanagement_calendar_url_ics(self) -> None:
        """DELETE /api/v2/workforcemanagement/calendar/url/ics"""
    def delete_workforcemanagement_managementunit(self, management_unit_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}"""
    def delete_workforcemanagement_managementunit_timeofflimit(self, management_unit_id: str, time_off_limit_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId} (deprecated)"""
    def delete_workforcemanagement_managementunit_timeoffplan(self, management_unit_id: str, time_off_plan_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId} (deprecated)"""
    def delete_workforcemanagement_managementunit_workplan(self, management_unit_id: str, work_plan_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}"""
    def delete_workforcemanagement_managementunit_workplanrotation(self, management_unit_id: str, work_plan_rotation_id: str) -> None:
        """DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}"""
    def get_workforcemanagement_adherence(self, user_id: _Sequence[str]) -> list[UserScheduleAdherence]:
        """GET /api/v2/workforcemanagement/adherence"""
    def get_workforcemanagement_adherence_adjustment(self, adjustment_id: str) -> CurrentAgentAdherenceAdjustment:
        """GET /api/v2/workforcemanagement/adherence/adjustments/{adjustmentId}"""
    def get_workforcemanagement_adherence_explanation(self, explanation_id: str) -> AdherenceExplanationResponse:
        """GET /api/v2/workforcemanagement/adherence/explanations/{explanationId}"""
    def get_workforcemanagement_adherence_explanations_job(self, job_id: str) -> AdherenceExplanationJob:
        """GET /api/v2/workforcemanagement/adherence/explanations/jobs/{jobId}"""
    def get_workforcemanagement_adherence_historical_bulk_job(self, job_id: str) -> WfmHistoricalAdherenceBulkResponse:
        """GET /api/v2/workforcemanagement/adherence/historical/bulk/jobs/{jobId}"""
    def get_workforcemanagement_adherence_historical_job(self, job_id: str) -> WfmHistoricalAdherenceResponse:
        """GET /api/v2/workforcemanagement/adherence/historical/jobs/{jobId}"""
    def get_workforcemanagement_agent_adherence_adjustment(self, agent_id: str, adjustment_id: str) -> AdherenceAdjustment:
        """GET /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/{adjustmentId}"""
    def get_workforcemanagement_agent_adherence_explanation(self, agent_id: str, explanation_id: str) -> AdherenceExplanationResponse:
        """GET /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}"""
    def get_workforcemanagement_agent_managementunit(self, agent_id: str) -> AgentManagementUnitReference:
        """GET /api/v2/workforcemanagement/agents/{agentId}/managementunit"""
    def get_workforcemanagement_agents_me_adherence_historical_job(self, job_id: str) -> WfmAgentHistoricalAdherenceResponse:
        """GET /api/v2/workforcemanagement/agents/me/adherence/historical/jobs/{jobId}"""
    def get_workforcemanagement_agents_me_managementunit(self) -> AgentManagementUnitReference:
        """GET /api/v2/workforcemanagement/agents/me/managementunit"""
    def get_workforcemanagement_alternativeshifts_offers_job(self, job_id: str) -> AlternativeShiftJobResponse:
        """GET /api/v2/workforcemanagement/alternativeshifts/offers/jobs/{jobId}"""
    def get_workforcemanagement_alternativeshifts_offers_search_job(self, job_id: str) -> AlternativeShiftJobResponse:
        """GET /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs/{jobId}"""
    def get_workforcemanagement_alternativeshifts_settings(self) -> AlternativeShiftBuSettingsResponse:
        """GET /api/v2/workforcemanagement/alternativeshifts/settings"""
    def get_workforcemanagement_alternativeshifts_trade(self, trade_id: str) -> AlternativeShiftTradeResponse:
        """GET /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}"""
    def get_workforcemanagement_alternativeshifts_trades(self, *, force_async: bool | None = ...) -> ListAlternativeShiftTradesResponse:
        """GET /api/v2/workforcemanagement/alternativeshifts/trades"""
    def get_workforcemanagement_alternativeshifts_trades_job(self, job_id: str) -> AlternativeShiftJobResponse:
        """GET /api/v2/workforcemanagement/alternativeshifts/trades/jobs/{jobId}"""
    def get_workforcemanagement_alternativeshifts_trades_state_job(self, job_id: str) -> AlternativeShiftJobResponse:
        """GET /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs/{jobId}"""
    def get_workforcemanagement_businessunit(self, business_unit_id: str, *, expand: _Sequence[_Literal["settings", "settings.timeZone", "settings.startDayOfWeek", "settings.shortTermForecasting", "settings.scheduling", "settings.notifications.scheduling", "settings.learning", "settings.coaching"] | str] | None = ..., include_scheduling_default_message_severities: bool | None = ...) -> BusinessUnitResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}"""
    def get_workforcemanagement_businessunit_activitycode(self, business_unit_id: str, activity_code_id: str) -> BusinessUnitActivityCode:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}"""
    def get_workforcemanagement_businessunit_activitycodes(self, business_unit_id: str, *, force_download_service: bool | None = ...) -> BusinessUnitActivityCodeListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes"""
    def get_workforcemanagement_businessunit_activityplan(self, business_unit_id: str, activity_plan_id: str) -> ActivityPlanResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}"""
    def get_workforcemanagement_businessunit_activityplan_deletions_job(self, business_unit_id: str, activity_plan_id: str, job_id: str) -> ActivityPlanJobResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/deletions/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_activityplan_jobs(self, business_unit_id: str, activity_plan_id: str) -> ActivityPlanJobResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/jobs"""
    def get_workforcemanagement_businessunit_activityplan_occurrences_deletions_job(self, business_unit_id: str, activity_plan_id: str, job_id: str) -> ActivityPlanJobResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/deletions/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_activityplan_occurrence_sessions_deletions_job(self, business_unit_id: str, activity_plan_id: str, occurrence_id: str, job_id: str) -> ActivityPlanJobResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/deletions/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_activityplan_occurrence_session_users_deletions_job(self, business_unit_id: str, activity_plan_id: str, occurrence_id: str, session_id: str, job_id: str) -> ActivityPlanJobResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/{sessionId}/users/deletions/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_activityplan_runs_job(self, business_unit_id: str, activity_plan_id: str, job_id: str) -> ActivityPlanJobResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_activityplans(self, business_unit_id: str, *, state: _Literal["Active", "Inactive"] | str | None = ...) -> ActivityPlanListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans"""
    def get_workforcemanagement_businessunit_activityplans_jobs(self, business_unit_id: str) -> ActivityPlanJobListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/jobs"""
    def get_workforcemanagement_businessunit_adherence_adjustments_bulk(self, business_unit_id: str, adjustment_ids: _Sequence[str]) -> AdherenceAdjustmentsListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/bulk"""
    def get_workforcemanagement_businessunit_adherence_adjustments_query_job(self, business_unit_id: str, job_id: str) -> BuAdherenceAdjustmentsQueryJob:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_adherence_adjustments_query_jobs(self, business_unit_id: str) -> BuAdherenceAdjustmentsQueryJobsReferenceListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs"""
    def get_workforcemanagement_businessunit_adherence_adjustments_reasoncode(self, business_unit_id: str, reason_code_id: str) -> AdherenceAdjustmentsReasonCode:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId}"""
    def get_workforcemanagement_businessunit_adherence_adjustments_reasoncodes(self, business_unit_id: str) -> AdherenceAdjustmentsReasonCodesListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes"""
    def get_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk(self, business_unit_id: str, ids: _Sequence[str]) -> AdherenceAdjustmentsReasonCodesListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk"""
    def get_workforcemanagement_businessunit_adherence_adjustments_settings(self, business_unit_id: str) -> BuAdherenceAdjustmentsSettings:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/settings"""
    def get_workforcemanagement_businessunit_alternativeshifts_settings(self, business_unit_id: str) -> AlternativeShiftBuSettingsResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings"""
    def get_workforcemanagement_businessunit_alternativeshifts_trade(self, business_unit_id: str, trade_id: str) -> AlternativeShiftTradeResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/{tradeId}"""
    def get_workforcemanagement_businessunit_alternativeshifts_trades_search_job(self, business_unit_id: str, job_id: str) -> BuAlternativeShiftJobResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_capacityplan(self, business_unit_id: str, capacity_plan_id: str) -> CapacityPlanResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}"""
    def get_workforcemanagement_businessunit_capacityplan_forecast(self, business_unit_id: str, capacity_plan_id: str, *, granularity: _Literal["weekly", "monthly"] | str | None = ...) -> CapacityPlanForecastInputsResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/forecast"""
    def get_workforcemanagement_businessunit_capacityplanning_longtermrequirements_automaticbestmethod_week_forecast(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str, *, granularity: _Literal["weekly", "monthly"] | str | None = ...) -> LongTermRequirementsResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}"""
    def get_workforcemanagement_businessunit_capacityplans(self, business_unit_id: str) -> CapacityPlansListResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans"""
    def get_workforcemanagement_businessunit_capacityplan_staffinggroupallocations(self, business_unit_id: str, capacity_plan_id: str, *, granularity: _Literal["weekly", "monthly"] | str | None = ...) -> CapacityPlanStaffingGroupAllocationsResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations"""
    def get_workforcemanagement_businessunit_capacityplan_staffingrequirements(self, business_unit_id: str, capacity_plan_id: str) -> CapacityPlanStaffingRequirementResult:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffingrequirements"""
    def get_workforcemanagement_businessunit_decisionmetrics_job(self, business_unit_id: str, job_id: str) -> DecisionMetricsUpdateJobResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_intraday_planninggroups(self, business_unit_id: str, date: _date | str) -> WfmIntradayPlanningGroupListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday/planninggroups"""
    def get_workforcemanagement_businessunit_mainforecast_continuousforecast_session(self, business_unit_id: str) -> ContinuousForecastGetSessionResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session (preview)"""
    def get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_forecast_job(self, business_unit_id: str, job_id: str) -> AggregatedSessionExportJobStatus:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_historical_job(self, business_unit_id: str, job_id: str) -> AggregatedHistoricalExportJobStatus:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_snapshot_job(self, business_unit_id: str, job_id: str) -> AggregatedSnapshotExportJobStatus:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_session_id(self, business_unit_id: str, session_id: str) -> ContinuousForecastSessionResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId} (preview)"""
    def get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_session_id_snapshot_snapshot_id(self, business_unit_id: str, session_id: str, snapshot_id: str) -> ContinuousForecastSnapshotResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}/snapshot/{snapshotId} (preview)"""
    def get_workforcemanagement_businessunit_managementunits(self, business_unit_id: str, *, feature: _Literal["AgentHistoricalAdherence", "AgentHistoricalAdherenceConformance", "AgentSchedule", "AgentAdherenceAdjustments", "AgentTimeOffRequest", "AgentWorkPlanBid", "AgentScheduleBid", "AgentShiftTrade", "AlternativeShift", "Coaching", "Learning", "AgentUnavailableTimes", "AgentSelfScheduleJob", "AgentSelfScheduleOffers", "AgentSelfScheduleQuery", "AgentSelfScheduleActivityMove", "SelfScheduleSettings", "AgentSelfScheduleSettings", "AgentOpportunitiesQuery", "AgentOpportunitiesEnrollments", "AgentOpportunitiesEnrollmentsStatuses", "AgentSchedulingPreferencesQuery", "AgentSchedulingPreferences", "AgentSchedulingPreferencesSettings", "ActivityCodes", "ActivityPlans", "AdherenceAdjustmentsSettings", "AdherenceAdjustmentsReasonCodes", "AdherenceAdjustments", "UnavailableTimes", "Agents", "BuActivityCodes", "BusinessUnits", "CapacityPlan", "CapacityPlanForecastInputs", "CapacityPlanPerformancePrediction", "ContinuousForecast", "HistoricalAdherence", "HistoricalShrinkage", "IntradayMonitoring", "BuIntradayMonitoring", "ManagementUnits", "RealTimeAdherence", "Schedules", "BuSchedules", "ServiceGoalTemplates", "PlanningGroups", "LongTermStaffing", "ShiftTrading", "ShortTermForecasts", "BuShortTermForecasts", "StaffingGroups", "TimeOffPlans", "TimeOffRequests", "TimeOffLimits", "WorkPlanBids", "WorkPlanBidGroups", "WorkPlanRotations", "WorkPlans", "ScheduleBid", "ScheduleBidGroup", "Opportunities", "OpportunitiesQuery", "OpportunitiesEnrollmentsQuery", "OpportunitiesExternalActivitiesQuery", "OpportunitiesStatuses", "OpportunitiesEnrollmentsStatuses", "SchedulingPreferencesQuery", "SchedulingPreferencesSettings", "DecisionMetrics"] | str | None = ..., division_id: str | None = ...) -> ManagementUnitListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/managementunits"""
    def get_workforcemanagement_businessunit_minimumstaffing_settings(self, business_unit_id: str) -> MinimumStaffingResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/minimumstaffing/settings"""
    def get_workforcemanagement_businessunit_opportunity(self, business_unit_id: str, opportunity_id: str, *, expand: _Literal["agentIds"] | str | None = ...) -> OpportunityResultWithAgentIds:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/{opportunityId}"""
    def get_workforcemanagement_businessunit_planninggroup(self, business_unit_id: str, planning_group_id: str) -> PlanningGroup:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}"""
    def get_workforcemanagement_businessunit_planninggroups(self, business_unit_id: str) -> PlanningGroupList:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups"""
    def get_workforcemanagement_businessunits(self, *, feature: _Literal["AgentHistoricalAdherence", "AgentHistoricalAdherenceConformance", "AgentSchedule", "AgentAdherenceAdjustments", "AgentTimeOffRequest", "AgentWorkPlanBid", "AgentScheduleBid", "AgentShiftTrade", "AlternativeShift", "Coaching", "Learning", "AgentUnavailableTimes", "AgentSelfScheduleJob", "AgentSelfScheduleOffers", "AgentSelfScheduleQuery", "AgentSelfScheduleActivityMove", "SelfScheduleSettings", "AgentSelfScheduleSettings", "AgentOpportunitiesQuery", "AgentOpportunitiesEnrollments", "AgentOpportunitiesEnrollmentsStatuses", "AgentSchedulingPreferencesQuery", "AgentSchedulingPreferences", "AgentSchedulingPreferencesSettings", "ActivityCodes", "ActivityPlans", "AdherenceAdjustmentsSettings", "AdherenceAdjustmentsReasonCodes", "AdherenceAdjustments", "UnavailableTimes", "Agents", "BuActivityCodes", "BusinessUnits", "CapacityPlan", "CapacityPlanForecastInputs", "CapacityPlanPerformancePrediction", "ContinuousForecast", "HistoricalAdherence", "HistoricalShrinkage", "IntradayMonitoring", "BuIntradayMonitoring", "ManagementUnits", "RealTimeAdherence", "Schedules", "BuSchedules", "ServiceGoalTemplates", "PlanningGroups", "LongTermStaffing", "ShiftTrading", "ShortTermForecasts", "BuShortTermForecasts", "StaffingGroups", "TimeOffPlans", "TimeOffRequests", "TimeOffLimits", "WorkPlanBids", "WorkPlanBidGroups", "WorkPlanRotations", "WorkPlans", "ScheduleBid", "ScheduleBidGroup", "Opportunities", "OpportunitiesQuery", "OpportunitiesEnrollmentsQuery", "OpportunitiesExternalActivitiesQuery", "OpportunitiesStatuses", "OpportunitiesEnrollmentsStatuses", "SchedulingPreferencesQuery", "SchedulingPreferencesSettings", "DecisionMetrics"] | str | None = ..., division_id: str | None = ...) -> BusinessUnitListing:
        """GET /api/v2/workforcemanagement/businessunits"""
    def get_workforcemanagement_businessunit_schedulebid(self, business_unit_id: str, bid_id: str) -> ScheduleBid:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}"""
    def get_workforcemanagement_businessunit_schedulebid_group(self, business_unit_id: str, bid_id: str, bid_group_id: str) -> ScheduleBidGroupResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}"""
    def get_workforcemanagement_businessunit_schedulebid_group_preferences(self, business_unit_id: str, bid_id: str, bid_group_id: str, *, force_download_service: bool | None = ..., expand: _Sequence[_Literal["agentsScheduleBidPreferences.agentScheduleBidPreferencePriorities"] | str] | None = ...) -> AdminAgentScheduleBidPreferenceResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences"""
    def get_workforcemanagement_businessunit_schedulebid_groups_summary(self, business_unit_id: str, bid_id: str) -> ScheduleBidGroupSummaryList:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/summary"""
    def get_workforcemanagement_businessunit_schedulebids(self, business_unit_id: str) -> ScheduleBidListResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids"""
    def get_workforcemanagement_businessunit_scheduler_settings(self, business_unit_id: str) -> BuSchedulerSettingsResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduler/settings"""
    def get_workforcemanagement_businessunit_schedulingpreferences_settings(self, business_unit_id: str) -> BusinessUnitSchedulingPreferencesSettingsResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulingpreferences/settings (preview)"""
    def get_workforcemanagement_businessunit_scheduling_run(self, business_unit_id: str, run_id: str) -> BuScheduleRun:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}"""
    def get_workforcemanagement_businessunit_scheduling_run_result(self, business_unit_id: str, run_id: str, management_unit_ids: _Sequence[str], expand: _Sequence[_Literal["headcountForecast", "generationResults", "agentSchedules"] | str]) -> BuRescheduleResult:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}/result"""
    def get_workforcemanagement_businessunit_scheduling_runs(self, business_unit_id: str) -> BuScheduleRunListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs"""
    def get_workforcemanagement_businessunits_divisionviews(self, *, division_id: _Sequence[str] | None = ...) -> BusinessUnitListing:
        """GET /api/v2/workforcemanagement/businessunits/divisionviews"""
    def get_workforcemanagement_businessunit_servicegoaltemplate(self, business_unit_id: str, service_goal_template_id: str, *, expand: _Sequence[_Literal["impactOverride"] | str] | None = ...) -> ServiceGoalTemplate:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}"""
    def get_workforcemanagement_businessunit_servicegoaltemplates(self, business_unit_id: str, *, expand: _Sequence[_Literal["impactOverride"] | str] | None = ...) -> ServiceGoalTemplateList:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates"""
    def get_workforcemanagement_businessunit_shifttrading_trades_evaluate_job(self, business_unit_id: str, job_id: str) -> ShiftTradeEvaluateTradesBuJobResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_shifttrading_trades_query_job(self, business_unit_id: str, job_id: str) -> ShiftTradeQueryTradesBuJobResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/query/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_shifttrading_trades_state_bulk_job(self, business_unit_id: str, job_id: str) -> ShiftTradeBulkUpdateTradeStateBuJobResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_shifttrading_unmatched_search_job(self, business_unit_id: str, job_id: str) -> ShiftTradeSearchUnmatchedTradesBuJobResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_shifttrading_weeks_summary_job(self, business_unit_id: str, job_id: str) -> ShiftTradeQueryWeekSummariesBuJobResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_staffinggroup(self, business_unit_id: str, staffing_group_id: str) -> StaffingGroupResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}"""
    def get_workforcemanagement_businessunit_staffinggroups(self, business_unit_id: str, *, management_unit_id: str | None = ..., force_download_service: bool | None = ...) -> StaffingGroupListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups"""
    def get_workforcemanagement_businessunit_timeofflimit(self, business_unit_id: str, time_off_limit_id: str) -> BuTimeOffLimitResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}"""
    def get_workforcemanagement_businessunit_timeofflimit_granularityconversion_job(self, business_unit_id: str, time_off_limit_id: str, job_id: str) -> BuConvertTimeOffLimitGranularityJobResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs/{jobId}"""
    def get_workforcemanagement_businessunit_timeofflimit_granularityconversion_jobs(self, business_unit_id: str, time_off_limit_id: str, *, statuses: str | None = ...) -> BuConvertTimeOffGranularityLimitJobListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs"""
    def get_workforcemanagement_businessunit_timeofflimits(self, business_unit_id: str, *, management_unit_id: str | None = ...) -> BuTimeOffLimitListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits"""
    def get_workforcemanagement_businessunit_timeoffplan(self, business_unit_id: str, time_off_plan_id: str) -> BuTimeOffPlanResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}"""
    def get_workforcemanagement_businessunit_timeoffplans(self, business_unit_id: str, *, management_unit_id: str | None = ..., force_download_service: bool | None = ..., expand: _Sequence[_Literal["overrideDates"] | str] | None = ...) -> BuTimeOffPlanListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans"""
    def get_workforcemanagement_businessunit_users(self, business_unit_id: str, *, management_unit_ids: _Sequence[str] | None = ...) -> BuUserListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/users"""
    def get_workforcemanagement_businessunit_week_schedule(self, business_unit_id: str, week_id: _date | str, schedule_id: str, *, expand: _Literal["managementUnits.agents"] | str | None = ...) -> BuScheduleMetadata:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}"""
    def get_workforcemanagement_businessunit_week_schedule_generationresults(self, business_unit_id: str, week_id: _date | str, schedule_id: str) -> ScheduleGenerationResult:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/generationresults"""
    def get_workforcemanagement_businessunit_week_schedule_headcountforecast(self, business_unit_id: str, week_id: _date | str, schedule_id: str, *, force_download: bool | None = ...) -> BuHeadcountForecastResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/headcountforecast"""
    def get_workforcemanagement_businessunit_week_schedule_history_agent(self, business_unit_id: str, week_id: _date | str, schedule_id: str, agent_id: str) -> BuAgentScheduleHistoryResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/history/agents/{agentId}"""
    def get_workforcemanagement_businessunit_week_schedule_performancepredictions(self, business_unit_id: str, week_id: str, schedule_id: str) -> PerformancePredictionResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions"""
    def get_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculation(self, business_unit_id: str, week_id: str, schedule_id: str, recalculation_id: str) -> PerformancePredictionRecalculationResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/{recalculationId}"""
    def get_workforcemanagement_businessunit_week_schedules(self, business_unit_id: str, week_id: str, *, earliest_week_date: _date | str | None = ..., latest_week_date: _date | str | None = ..., include_only_published: bool | None = ..., expand: _Literal["shortTermForecast.description"] | str | None = ...) -> BuScheduleListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules"""
    def get_workforcemanagement_businessunit_week_shorttermforecast(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str, *, expand: _Sequence[_Literal["planningGroups", "generationResults"] | str] | None = ...) -> BuShortTermForecast:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}"""
    def get_workforcemanagement_businessunit_week_shorttermforecast_data(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str, *, week_number: int | None = ..., force_download_service: bool | None = ...) -> BuForecastResultResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/data"""
    def get_workforcemanagement_businessunit_week_shorttermforecast_generationresults(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str) -> BuForecastGenerationResult:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/generationresults"""
    def get_workforcemanagement_businessunit_week_shorttermforecast_longtermforecastdata(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str, *, force_download_service: bool | None = ...) -> LongTermForecastResultResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/longtermforecastdata"""
    def get_workforcemanagement_businessunit_week_shorttermforecast_planninggroups(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str) -> ForecastPlanningGroupsResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/planninggroups"""
    def get_workforcemanagement_businessunit_week_shorttermforecasts(self, business_unit_id: str, week_date_id: str) -> BuShortTermForecastListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts"""
    def get_workforcemanagement_businessunit_week_shorttermforecast_staffingrequirement(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str, *, week_numbers: _Sequence[str] | None = ..., expand: _Sequence[_Literal["results.planningGroupStaffingRequirements.minimumStaffPerInterval", "results.planningGroupStaffingRequirements.effectiveStaffPerInterval"] | str] | None = ...) -> BuForecastStaffingRequirementsResultResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/staffingrequirement"""
    def get_workforcemanagement_businessunit_workplanbid(self, business_unit_id: str, bid_id: str) -> WorkPlanBid:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}"""
    def get_workforcemanagement_businessunit_workplanbid_group(self, business_unit_id: str, bid_id: str, bid_group_id: str) -> WorkPlanBidGroupResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}"""
    def get_workforcemanagement_businessunit_workplanbid_group_preferences(self, business_unit_id: str, bid_id: str, bid_group_id: str) -> AdminAgentWorkPlanPreferenceResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences"""
    def get_workforcemanagement_businessunit_workplanbid_groups_summary(self, business_unit_id: str, bid_id: str) -> WorkPlanBidGroupSummaryList:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/summary"""
    def get_workforcemanagement_businessunit_workplanbids(self, business_unit_id: str) -> WorkPlanBidListResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids"""
    def get_workforcemanagement_calendar_data_ics(self, calendar_id: str) -> str:
        """GET /api/v2/workforcemanagement/calendar/data/ics"""
    def get_workforcemanagement_calendar_url_ics(self) -> CalendarUrlResponse:
        """GET /api/v2/workforcemanagement/calendar/url/ics"""
    def get_workforcemanagement_historicaldata_bulk_remove_job(self, job_id: str) -> HistoricalImportDeleteFilesJobResponse:
        """GET /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs/{jobId}"""
    def get_workforcemanagement_historicaldata_bulk_remove_jobs(self) -> HistoricalImportOverallDeleteStatusResponse:
        """GET /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs"""
    def get_workforcemanagement_historicaldata_importstatus(self) -> HistoricalImportStatusListing:
        """GET /api/v2/workforcemanagement/historicaldata/importstatus"""
    def get_workforcemanagement_historicaldata_importstatus_job_id(self, job_id: str) -> HistoricalImportStatusJobResponse:
        """GET /api/v2/workforcemanagement/historicaldata/importstatus/{jobId}"""
    def get_workforcemanagement_integrations_hris(self) -> WfmIntegrationListing:
        """GET /api/v2/workforcemanagement/integrations/hris"""
    def get_workforcemanagement_integrations_hris_timeofftypes_job(self, job_id: str) -> HrisTimeOffTypesJobResponse:
        """GET /api/v2/workforcemanagement/integrations/hris/timeofftypes/jobs/{jobId}"""
    def get_workforcemanagement_managementunit(self, management_unit_id: str, *, expand: _Sequence[_Literal["settings", "settings.adherence", "settings.timeOff", "settings.scheduling", "settings.shortTermForecasting", "settings.shiftTrading"] | str] | None = ...) -> ManagementUnit:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}"""
    def get_workforcemanagement_managementunit_activitycodes(self, management_unit_id: str) -> ActivityCodeContainer:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/activitycodes (deprecated)"""
    def get_workforcemanagement_managementunit_adherence(self, management_unit_id: str, *, force_download_service: bool | None = ...) -> UserScheduleAdherenceListing:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/adherence"""
    def get_workforcemanagement_managementunit_agent(self, management_unit_id: str, agent_id: str, *, exclude_capabilities: bool | None = ..., expand: _Sequence[_Literal["workPlanOverrides"] | str] | None = ...) -> WfmAgent:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}"""
    def get_workforcemanagement_managementunit_agent_shifttrades(self, management_unit_id: str, agent_id: str) -> ShiftTradeListResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}/shifttrades"""
    def get_workforcemanagement_managementunit_decisionmetrics(self, management_unit_id: str) -> DecisionMetricsResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/decisionmetrics"""
    def get_workforcemanagement_managementunits(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["details"] | str | None = ..., feature: _Literal["AgentHistoricalAdherence", "AgentHistoricalAdherenceConformance", "AgentSchedule", "AgentAdherenceAdjustments", "AgentTimeOffRequest", "AgentWorkPlanBid", "AgentScheduleBid", "AgentShiftTrade", "AlternativeShift", "Coaching", "Learning", "AgentUnavailableTimes", "AgentSelfScheduleJob", "AgentSelfScheduleOffers", "AgentSelfScheduleQuery", "AgentSelfScheduleActivityMove", "SelfScheduleSettings", "AgentSelfScheduleSettings", "AgentOpportunitiesQuery", "AgentOpportunitiesEnrollments", "AgentOpportunitiesEnrollmentsStatuses", "AgentSchedulingPreferencesQuery", "AgentSchedulingPreferences", "AgentSchedulingPreferencesSettings", "ActivityCodes", "ActivityPlans", "AdherenceAdjustmentsSettings", "AdherenceAdjustmentsReasonCodes", "AdherenceAdjustments", "UnavailableTimes", "Agents", "BuActivityCodes", "BusinessUnits", "CapacityPlan", "CapacityPlanForecastInputs", "CapacityPlanPerformancePrediction", "ContinuousForecast", "HistoricalAdherence", "HistoricalShrinkage", "IntradayMonitoring", "BuIntradayMonitoring", "ManagementUnits", "RealTimeAdherence", "Schedules", "BuSchedules", "ServiceGoalTemplates", "PlanningGroups", "LongTermStaffing", "ShiftTrading", "ShortTermForecasts", "BuShortTermForecasts", "StaffingGroups", "TimeOffPlans", "TimeOffRequests", "TimeOffLimits", "WorkPlanBids", "WorkPlanBidGroups", "WorkPlanRotations", "WorkPlans", "ScheduleBid", "ScheduleBidGroup", "Opportunities", "OpportunitiesQuery", "OpportunitiesEnrollmentsQuery", "OpportunitiesExternalActivitiesQuery", "OpportunitiesStatuses", "OpportunitiesEnrollmentsStatuses", "SchedulingPreferencesQuery", "SchedulingPreferencesSettings", "DecisionMetrics"] | str | None = ..., division_id: str | None = ...) -> ManagementUnitListing:
        """GET /api/v2/workforcemanagement/managementunits"""
    def get_workforcemanagement_managementunits_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., expand: _Literal["details"] | str | None = ..., feature: _Literal["AgentHistoricalAdherence", "AgentHistoricalAdherenceConformance", "AgentSchedule", "AgentAdherenceAdjustments", "AgentTimeOffRequest", "AgentWorkPlanBid", "AgentScheduleBid", "AgentShiftTrade", "AlternativeShift", "Coaching", "Learning", "AgentUnavailableTimes", "AgentSelfScheduleJob", "AgentSelfScheduleOffers", "AgentSelfScheduleQuery", "AgentSelfScheduleActivityMove", "SelfScheduleSettings", "AgentSelfScheduleSettings", "AgentOpportunitiesQuery", "AgentOpportunitiesEnrollments", "AgentOpportunitiesEnrollmentsStatuses", "AgentSchedulingPreferencesQuery", "AgentSchedulingPreferences", "AgentSchedulingPreferencesSettings", "ActivityCodes", "ActivityPlans", "AdherenceAdjustmentsSettings", "AdherenceAdjustmentsReasonCodes", "AdherenceAdjustments", "UnavailableTimes", "Agents", "BuActivityCodes", "BusinessUnits", "CapacityPlan", "CapacityPlanForecastInputs", "CapacityPlanPerformancePrediction", "ContinuousForecast", "HistoricalAdherence", "HistoricalShrinkage", "IntradayMonitoring", "BuIntradayMonitoring", "ManagementUnits", "RealTimeAdherence", "Schedules", "BuSchedules", "ServiceGoalTemplates", "PlanningGroups", "LongTermStaffing", "ShiftTrading", "ShortTermForecasts", "BuShortTermForecasts", "StaffingGroups", "TimeOffPlans", "TimeOffRequests", "TimeOffLimits", "WorkPlanBids", "WorkPlanBidGroups", "WorkPlanRotations", "WorkPlans", "ScheduleBid", "ScheduleBidGroup", "Opportunities", "OpportunitiesQuery", "OpportunitiesEnrollmentsQuery", "OpportunitiesExternalActivitiesQuery", "OpportunitiesStatuses", "OpportunitiesEnrollmentsStatuses", "SchedulingPreferencesQuery", "SchedulingPreferencesSettings", "DecisionMetrics"] | str | None = ..., division_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ManagementUnit, ManagementUnitListing]:
        """All items of GET /api/v2/workforcemanagement/managementunits"""
    def get_workforcemanagement_managementunits_divisionviews(self, *, division_id: _Sequence[str] | None = ...) -> ManagementUnitListing:
        """GET /api/v2/workforcemanagement/managementunits/divisionviews"""
    def get_workforcemanagement_managementunit_shifttrades_matched(self, management_unit_id: str) -> ShiftTradeMatchesSummaryResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/matched"""
    def get_workforcemanagement_managementunit_shifttrades_users(self, management_unit_id: str) -> WfmUserEntityListing:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/users"""
    def get_workforcemanagement_managementunit_timeofflimit(self, management_unit_id: str, time_off_limit_id: str) -> TimeOffLimit:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}"""
    def get_workforcemanagement_managementunit_timeofflimits(self, management_unit_id: str) -> TimeOffLimitListing:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits"""
    def get_workforcemanagement_managementunit_timeoffplan(self, management_unit_id: str, time_off_plan_id: str) -> TimeOffPlan:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId} (deprecated)"""
    def get_workforcemanagement_managementunit_timeoffplans(self, management_unit_id: str) -> TimeOffPlanListing:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans (deprecated)"""
    def get_workforcemanagement_managementunit_users(self, management_unit_id: str) -> WfmUserEntityListing:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users"""
    def get_workforcemanagement_managementunit_user_timeoffrequest(self, management_unit_id: str, user_id: str, time_off_request_id: str) -> TimeOffRequestResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}"""
    def get_workforcemanagement_managementunit_user_timeoffrequests(self, management_unit_id: str, user_id: str) -> TimeOffRequestList:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests"""
    def get_workforcemanagement_managementunit_user_timeoffrequest_timeofflimits(self, management_unit_id: str, user_id: str, time_off_request_id: str) -> QueryTimeOffLimitValuesResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeofflimits"""
    def get_workforcemanagement_managementunit_week_schedule(self, management_unit_id: str, week_id: str, schedule_id: str, *, expand: _Literal["generationResults", "headcountForecast"] | str | None = ..., force_download_service: bool | None = ...) -> WeekScheduleResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules/{scheduleId} (deprecated)"""
    def get_workforcemanagement_managementunit_week_schedules(self, management_unit_id: str, week_id: str, *, include_only_published: bool | None = ..., earliest_week_date: str | None = ..., latest_week_date: str | None = ...) -> WeekScheduleListResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules (deprecated)"""
    def get_workforcemanagement_managementunit_week_shifttrades(self, management_unit_id: str, week_date_id: _date | str, *, evaluate_matches: bool | None = ..., include_cross_week_shifts: bool | None = ..., force_download_service: bool | None = ...) -> WeekShiftTradeListResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades"""
    def get_workforcemanagement_managementunit_workplan(self, management_unit_id: str, work_plan_id: str, *, include_only: _Sequence[_Literal["agentCount", "agents", "optionalDays", "shifts", "shiftStartVariances"] | str] | None = ...) -> WorkPlan:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}"""
    def get_workforcemanagement_managementunit_workplanrotation(self, management_unit_id: str, work_plan_rotation_id: str) -> WorkPlanRotationResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}"""
    def get_workforcemanagement_managementunit_workplanrotations(self, management_unit_id: str, *, expand: _Sequence[_Literal["agents"] | str] | None = ...) -> WorkPlanRotationListResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations"""
    def get_workforcemanagement_managementunit_workplans(self, management_unit_id: str, *, expand: _Sequence[_Literal["agentCount", "agents", "optionalDays", "shifts", "shiftStartVariances", "details"] | str] | None = ..., exclude: _Sequence[_Literal["shifts.activities"] | str] | None = ...) -> WorkPlanListResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans"""
    def get_workforcemanagement_notifications(self) -> NotificationsResponse:
        """GET /api/v2/workforcemanagement/notifications"""
    def get_workforcemanagement_schedulebid_preference(self, bid_id: str) -> AgentScheduleBiddingPreferenceResponse:
        """GET /api/v2/workforcemanagement/schedulebids/{bidId}/preference"""
    def get_workforcemanagement_schedulebids(self) -> AgentScheduleBids:
        """GET /api/v2/workforcemanagement/schedulebids"""
    def get_workforcemanagement_schedulebid_schedulesets(self, bid_id: str) -> AgentScheduleBidScheduleSetResponse:
        """GET /api/v2/workforcemanagement/schedulebids/{bidId}/schedulesets"""
    def get_workforcemanagement_schedulingjob(self, job_id: str) -> SchedulingStatusResponse:
        """GET /api/v2/workforcemanagement/schedulingjobs/{jobId}"""
    def get_workforcemanagement_schedulingpreferences_settings(self) -> BusinessUnitSchedulingPreferencesSettingsResponse:
        """GET /api/v2/workforcemanagement/schedulingpreferences/settings (preview)"""
    def get_workforcemanagement_shifttrades(self) -> ShiftTradeListResponse:
        """GET /api/v2/workforcemanagement/shifttrades"""
    def get_workforcemanagement_shifttrading_trade_job(self, trade_id: str, job_id: str) -> ShiftTradeUpdateTradeJobResponse:
        """GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/jobs/{jobId}"""
    def get_workforcemanagement_shifttrading_trade_match_job(self, trade_id: str, job_id: str) -> ShiftTradeMatchTradeJobResponse:
        """GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/match/jobs/{jobId}"""
    def get_workforcemanagement_shifttrading_trades_job(self, job_id: str) -> ShiftTradeAddTradeJobResponse:
        """GET /api/v2/workforcemanagement/shifttrading/trades/jobs/{jobId}"""
    def get_workforcemanagement_shifttrading_trades_mine_query_job(self, job_id: str) -> ShiftTradeQueryAgentTradesJobResponse:
        """GET /api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs/{jobId}"""
    def get_workforcemanagement_shifttrading_trade_state_job(self, trade_id: str, job_id: str) -> ShiftTradeUpdateTradeStateJobResponse:
        """GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/state/jobs/{jobId}"""
    def get_workforcemanagement_shrinkage_job(self, job_id: str) -> WfmHistoricalShrinkageResponse:
        """GET /api/v2/workforcemanagement/shrinkage/jobs/{jobId}"""
    def get_workforcemanagement_team_adherence(self, team_id: str) -> UserScheduleAdherenceListing:
        """GET /api/v2/workforcemanagement/teams/{teamId}/adherence"""
    def get_workforcemanagement_timeoffbalance_job(self, job_id: str) -> TimeOffBalanceJobResponse:
        """GET /api/v2/workforcemanagement/timeoffbalance/jobs/{jobId}"""
    def get_workforcemanagement_timeoffrequest(self, time_off_request_id: str) -> TimeOffRequestResponse:
        """GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}"""
    def get_workforcemanagement_timeoffrequests(self) -> TimeOffRequestList:
        """GET /api/v2/workforcemanagement/timeoffrequests"""
    def get_workforcemanagement_timeoffrequest_waitlistpositions(self, time_off_request_id: str) -> WaitlistPositionListing:
        """GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}/waitlistpositions"""
    def get_workforcemanagement_unavailabletimes_settings(self) -> ManagementUnitAvailabilitySettingsResponse:
        """GET /api/v2/workforcemanagement/unavailabletimes/settings"""
    def get_workforcemanagement_unavailabletimes_validation_job(self, job_id: str) -> QueryAgentUnavailableTimesValidationJobResponse:
        """GET /api/v2/workforcemanagement/unavailabletimes/validation/jobs/{jobId}"""
    def get_workforcemanagement_user_workplanbidranks(self, user_id: str) -> WorkPlanBidRanks:
        """GET /api/v2/workforcemanagement/users/{userId}/workplanbidranks"""
    def get_workforcemanagement_workplanbid_preferences(self, bid_id: str) -> AgentWorkPlanBiddingPreferenceResponse:
        """GET /api/v2/workforcemanagement/workplanbids/{bidId}/preferences"""
    def get_workforcemanagement_workplanbids(self) -> AgentWorkPlanBids:
        """GET /api/v2/workforcemanagement/workplanbids"""
    def get_workforcemanagement_workplanbid_workplans(self, bid_id: str) -> AgentWorkPlanListResponse:
        """GET /api/v2/workforcemanagement/workplanbids/{bidId}/workplans"""
    def patch_workforcemanagement_adherence_adjustment(self, adjustment_id: str, body: UpdateAdherenceAdjustmentAgentRequest | _Mapping[str, _Any]) -> CurrentAgentAdherenceAdjustment:
        """PATCH /api/v2/workforcemanagement/adherence/adjustments/{adjustmentId}"""
    def patch_workforcemanagement_agent_adherence_adjustment(self, agent_id: str, adjustment_id: str, body: UpdateAdherenceAdjustmentAdminRequest | _Mapping[str, _Any]) -> AdherenceAdjustment:
        """PATCH /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/{adjustmentId}"""
    def patch_workforcemanagement_agent_adherence_explanation(self, agent_id: str, explanation_id: str, body: UpdateAdherenceExplanationStatusRequest | _Mapping[str, _Any]) -> AdherenceExplanationAsyncResponse:
        """PATCH /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}"""
    def patch_workforcemanagement_agent_unavailabletimes(self, agent_id: str, body: UpdateUnavailableTimesRequest | _Mapping[str, _Any]) -> BulkUpdateAgentUnavailableTimesResponse:
        """PATCH /api/v2/workforcemanagement/agents/{agentId}/unavailabletimes"""
    def patch_workforcemanagement_alternativeshifts_trade(self, trade_id: str, body: AgentUpdateAlternativeShiftTradeRequest | _Mapping[str, _Any]) -> AlternativeShiftTradeResponse:
        """PATCH /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}"""
    def patch_workforcemanagement_alternativeshifts_trades_state_jobs(self, body: AdminBulkUpdateAlternativeShiftTradeStateRequest | _Mapping[str, _Any]) -> AlternativeShiftAsyncResponse:
        """PATCH /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs"""
    def patch_workforcemanagement_businessunit(self, business_unit_id: str, body: UpdateBusinessUnitRequest | _Mapping[str, _Any], *, include_scheduling_default_message_severities: bool | None = ...) -> BusinessUnitResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}"""
    def patch_workforcemanagement_businessunit_activitycode(self, business_unit_id: str, activity_code_id: str, body: UpdateActivityCodeRequest | _Mapping[str, _Any]) -> BusinessUnitActivityCode:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}"""
    def patch_workforcemanagement_businessunit_activitycodes_bulk(self, business_unit_id: str, body: BulkUpdateActivityCodeRequest | _Mapping[str, _Any]) -> BulkUpdateActivityCodeResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/bulk"""
    def patch_workforcemanagement_businessunit_activityplan(self, business_unit_id: str, activity_plan_id: str, body: UpdateActivityPlanRequest | _Mapping[str, _Any]) -> ActivityPlanResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}"""
    def patch_workforcemanagement_businessunit_adherence_adjustments_bulk(self, business_unit_id: str, body: UpdateAdherenceAdjustmentsBulkRequest | _Mapping[str, _Any]) -> AdherenceAdjustmentsListing:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/bulk"""
    def patch_workforcemanagement_businessunit_adherence_adjustments_reasoncode(self, business_unit_id: str, reason_code_id: str, body: UpdateAdherenceAdjustmentsReasonCodeRequest | _Mapping[str, _Any]) -> AdherenceAdjustmentsReasonCode:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId}"""
    def patch_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk(self, business_unit_id: str, body: UpdateAdherenceAdjustmentsReasonCodesBulkRequest | _Mapping[str, _Any]) -> AdherenceAdjustmentsReasonCodesListing:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk"""
    def patch_workforcemanagement_businessunit_adherence_adjustments_settings(self, business_unit_id: str, body: UpdateBuAdherenceAdjustmentsSettingsRequest | _Mapping[str, _Any]) -> BuAdherenceAdjustmentsSettings:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/settings"""
    def patch_workforcemanagement_businessunit_alternativeshifts_settings(self, business_unit_id: str, body: UpdateAlternativeShiftBuSettingsRequest | _Mapping[str, _Any]) -> AlternativeShiftBuSettingsResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings"""
    def patch_workforcemanagement_businessunit_capacityplan(self, business_unit_id: str, capacity_plan_id: str, body: UpdateCapacityPlanRequest | _Mapping[str, _Any]) -> CapacityPlanResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}"""
    def patch_workforcemanagement_businessunit_minimumstaffing_settings(self, business_unit_id: str, body: MinimumStaffingRequest | _Mapping[str, _Any]) -> MinimumStaffingResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/minimumstaffing/settings"""
    def patch_workforcemanagement_businessunit_opportunity(self, business_unit_id: str, opportunity_id: str, body: PatchOpportunityRequest | _Mapping[str, _Any]) -> OpportunityResult:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/{opportunityId}"""
    def patch_workforcemanagement_businessunit_planninggroup(self, business_unit_id: str, planning_group_id: str, body: UpdatePlanningGroupRequest | _Mapping[str, _Any]) -> PlanningGroup:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}"""
    def patch_workforcemanagement_businessunit_schedulebid(self, business_unit_id: str, bid_id: str, body: UpdateScheduleBid | _Mapping[str, _Any]) -> ScheduleBid:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}"""
    def patch_workforcemanagement_businessunit_schedulebid_group(self, business_unit_id: str, bid_id: str, bid_group_id: str, body: ScheduleBidGroupUpdate | _Mapping[str, _Any]) -> ScheduleBidGroupResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}"""
    def patch_workforcemanagement_businessunit_schedulebid_group_preferences(self, business_unit_id: str, bid_id: str, bid_group_id: str, body: AgentsBidAssignedScheduleSetOverrideRequest | _Mapping[str, _Any]) -> AdminAgentScheduleBidPreferenceResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences"""
    def patch_workforcemanagement_businessunit_scheduler_settings(self, business_unit_id: str, body: BuSchedulerSettingsRequest | _Mapping[str, _Any]) -> BuSchedulerSettingsResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduler/settings"""
    def patch_workforcemanagement_businessunit_schedulingpreferences_settings(self, business_unit_id: str, body: UpdateBusinessUnitSchedulingPreferencesSettingsRequest | _Mapping[str, _Any]) -> BusinessUnitSchedulingPreferencesSettingsResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulingpreferences/settings (preview)"""
    def patch_workforcemanagement_businessunit_scheduling_run(self, business_unit_id: str, run_id: str, body: PatchBuScheduleRunRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}"""
    def patch_workforcemanagement_businessunit_servicegoaltemplate(self, business_unit_id: str, service_goal_template_id: str, body: UpdateServiceGoalTemplate | _Mapping[str, _Any]) -> ServiceGoalTemplate:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}"""
    def patch_workforcemanagement_businessunit_staffinggroup(self, business_unit_id: str, staffing_group_id: str, body: UpdateStaffingGroupRequest | _Mapping[str, _Any]) -> StaffingGroupResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}"""
    def patch_workforcemanagement_businessunit_timeoffplan(self, business_unit_id: str, time_off_plan_id: str, body: BuUpdateTimeOffPlanRequest | _Mapping[str, _Any]) -> BuTimeOffPlanResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}"""
    def patch_workforcemanagement_businessunit_workplanbid(self, business_unit_id: str, bid_id: str, body: UpdateWorkPlanBid | _Mapping[str, _Any]) -> WorkPlanBid:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}"""
    def patch_workforcemanagement_businessunit_workplanbid_group(self, business_unit_id: str, bid_id: str, bid_group_id: str, body: WorkPlanBidGroupUpdate | _Mapping[str, _Any]) -> WorkPlanBidGroupResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}"""
    def patch_workforcemanagement_businessunit_workplanbid_group_preferences(self, business_unit_id: str, bid_id: str, bid_group_id: str, body: AgentsBidAssignedWorkPlanOverrideRequest | _Mapping[str, _Any]) -> AdminAgentWorkPlanPreferenceResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences"""
    def patch_workforcemanagement_managementunit(self, management_unit_id: str, body: UpdateManagementUnitRequest | _Mapping[str, _Any]) -> ManagementUnit:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}"""
    def patch_workforcemanagement_managementunit_agents(self, management_unit_id: str, body: UpdateMuAgentsRequest | _Mapping[str, _Any]) -> None:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents"""
    def patch_workforcemanagement_managementunit_agents_workplans_bulk(self, management_unit_id: str, body: UpdateMuAgentWorkPlansBatchRequest | _Mapping[str, _Any]) -> UpdateMuAgentWorkPlansBatchResponse:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/bulk"""
    def patch_workforcemanagement_managementunit_timeofflimit(self, management_unit_id: str, time_off_limit_id: str, body: UpdateTimeOffLimitRequest | _Mapping[str, _Any]) -> TimeOffLimit:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}"""
    def patch_workforcemanagement_managementunit_timeoffplan(self, management_unit_id: str, time_off_plan_id: str, body: UpdateTimeOffPlanRequest | _Mapping[str, _Any]) -> TimeOffPlan:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId} (deprecated)"""
    def patch_workforcemanagement_managementunit_timeoffrequest_user_integrationstatus(self, management_unit_id: str, time_off_request_id: str, user_id: str, body: SetTimeOffIntegrationStatusRequest | _Mapping[str, _Any]) -> UserTimeOffIntegrationStatusResponse:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/{timeOffRequestId}/users/{userId}/integrationstatus"""
    def patch_workforcemanagement_managementunit_unavailabletimes_settings(self, management_unit_id: str, body: UpdateManagementUnitsSettingsRequest | _Mapping[str, _Any]) -> ManagementUnitAvailabilitySettingsResponse:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/unavailabletimes/settings"""
    def patch_workforcemanagement_managementunit_user_timeoffrequest(self, management_unit_id: str, user_id: str, time_off_request_id: str, body: AdminTimeOffRequestPatch | _Mapping[str, _Any]) -> TimeOffRequestResponse:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}"""
    def patch_workforcemanagement_managementunit_week_shifttrade(self, management_unit_id: str, week_date_id: _date | str, trade_id: str, body: PatchShiftTradeRequest | _Mapping[str, _Any]) -> ShiftTradeResponse:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}"""
    def patch_workforcemanagement_managementunit_workplan(self, management_unit_id: str, work_plan_id: str, body: WorkPlan | _Mapping[str, _Any], *, validation_mode: _Literal["Ignore"] | str | None = ...) -> WorkPlan:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}"""
    def patch_workforcemanagement_managementunit_workplanrotation(self, management_unit_id: str, work_plan_rotation_id: str, body: UpdateWorkPlanRotationRequest | _Mapping[str, _Any]) -> WorkPlanRotationResponse:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}"""
    def patch_workforcemanagement_schedulingpreferences(self, body: UpdateAgentSchedulingPreferencesRequest | _Mapping[str, _Any]) -> AgentSchedulingPreferenceListing:
        """PATCH /api/v2/workforcemanagement/schedulingpreferences (preview)"""
    def patch_workforcemanagement_timeoffrequest(self, time_off_request_id: str, body: AgentTimeOffRequestPatch | _Mapping[str, _Any]) -> TimeOffRequestResponse:
        """PATCH /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}"""
    def patch_workforcemanagement_unavailabletimes(self, body: UpdateUnavailableTimesRequest | _Mapping[str, _Any]) -> UnavailableTimeListing:
        """PATCH /api/v2/workforcemanagement/unavailabletimes"""
    def patch_workforcemanagement_users_workplanbidranks_bulk(self, body: _Sequence[WorkPlanBidRanks | _Mapping[str, _Any]]) -> EntityListing:
        """PATCH /api/v2/workforcemanagement/users/workplanbidranks/bulk"""
    def patch_workforcemanagement_user_workplanbidranks(self, user_id: str, body: WorkPlanBidRanks | _Mapping[str, _Any]) -> WorkPlanBidRanks:
        """PATCH /api/v2/workforcemanagement/users/{userId}/workplanbidranks"""
    def patch_workforcemanagement_workplanbid_preferences(self, bid_id: str, body: UpdateAgentWorkPlanBiddingPreference | _Mapping[str, _Any]) -> AgentWorkPlanBiddingPreferenceResponse:
        """PATCH /api/v2/workforcemanagement/workplanbids/{bidId}/preferences"""
    def post_workforcemanagement_adherence_adjustments(self, body: AddAdherenceAdjustmentAgentRequest | _Mapping[str, _Any]) -> CurrentAgentAdherenceAdjustment:
        """POST /api/v2/workforcemanagement/adherence/adjustments"""
    def post_workforcemanagement_adherence_adjustments_query(self, body: AgentQueryAdherenceAdjustmentsRequest | _Mapping[str, _Any], *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> CurrentAgentCursorAdherenceAdjustmentsListing:
        """POST /api/v2/workforcemanagement/adherence/adjustments/query"""
    def post_workforcemanagement_adherence_adjustments_query_iter(self, body: AgentQueryAdherenceAdjustmentsRequest | _Mapping[str, _Any], *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CurrentAgentAdherenceAdjustment, CurrentAgentCursorAdherenceAdjustmentsListing]:
        """All items of POST /api/v2/workforcemanagement/adherence/adjustments/query"""
    def post_workforcemanagement_adherence_explanations(self, body: AddAdherenceExplanationAgentRequest | _Mapping[str, _Any]) -> AdherenceExplanationAsyncResponse:
        """POST /api/v2/workforcemanagement/adherence/explanations"""
    def post_workforcemanagement_adherence_explanations_query(self, body: AgentQueryAdherenceExplanationsRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> QueryAdherenceExplanationsResponse:
        """POST /api/v2/workforcemanagement/adherence/explanations/query"""
    def post_workforcemanagement_adherence_historical_bulk(self, body: WfmHistoricalAdherenceBulkQuery | _Mapping[str, _Any]) -> WfmHistoricalAdherenceBulkResponse:
        """POST /api/v2/workforcemanagement/adherence/historical/bulk"""
    def post_workforcemanagement_agent_adherence_adjustments_query(self, agent_id: str, body: AgentQueryAdherenceAdjustmentsRequest | _Mapping[str, _Any], *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> CursorAdherenceAdjustmentsListing:
        """POST /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/query"""
    def post_workforcemanagement_agent_adherence_adjustments_query_iter(self, agent_id: str, body: AgentQueryAdherenceAdjustmentsRequest | _Mapping[str, _Any], *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AdherenceAdjustment, CursorAdherenceAdjustmentsListing]:
        """All items of POST /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/query"""
    def post_workforcemanagement_agent_adherence_explanations(self, agent_id: str, body: AddAdherenceExplanationAdminRequest | _Mapping[str, _Any]) -> AdherenceExplanationAsyncResponse:
        """POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations"""
    def post_workforcemanagement_agent_adherence_explanations_query(self, agent_id: str, body: AgentQueryAdherenceExplanationsRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> AgentQueryAdherenceExplanationsResponse:
        """POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/query"""
    def post_workforcemanagement_agents(self, body: MoveAgentsRequest | _Mapping[str, _Any]) -> MoveAgentsResponse:
        """POST /api/v2/workforcemanagement/agents"""
    def post_workforcemanagement_agentschedules_managementunits_mine(self, body: AgentMuScheduleQuery | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> AgentMuQueryResponse:
        """POST /api/v2/workforcemanagement/agentschedules/managementunits/mine"""
    def post_workforcemanagement_agentschedules_mine(self, body: BuGetCurrentAgentScheduleRequest | _Mapping[str, _Any]) -> BuCurrentAgentScheduleSearchResponse:
        """POST /api/v2/workforcemanagement/agentschedules/mine"""
    def post_workforcemanagement_agent_schedulingpreferences_query(self, agent_id: str, body: QueryAgentSchedulingPreferencesRequest | _Mapping[str, _Any]) -> AgentSchedulingPreferenceListing:
        """POST /api/v2/workforcemanagement/agents/{agentId}/schedulingpreferences/query (preview)"""
    def post_workforcemanagement_agents_integrations_hris_query(self, body: QueryAgentsIntegrationsRequest | _Mapping[str, _Any]) -> AgentsIntegrationsListing:
        """POST /api/v2/workforcemanagement/agents/integrations/hris/query"""
    def post_workforcemanagement_agents_me_adherence_historical_jobs(self, *, expand: _Sequence[_Literal["exceptionInfo", "actuals", "scheduledActivities", "conformance"] | str] | None = ..., body: WfmHistoricalAdherenceQueryForAgent | _Mapping[str, _Any] | None = ...) -> WfmAgentHistoricalAdherenceResponse:
        """POST /api/v2/workforcemanagement/agents/me/adherence/historical/jobs"""
    def post_workforcemanagement_agents_me_possibleworkshifts(self, body: AgentPossibleWorkShiftsRequest | _Mapping[str, _Any]) -> AgentPossibleWorkShiftsResponse:
        """POST /api/v2/workforcemanagement/agents/me/possibleworkshifts"""
    def post_workforcemanagement_agents_opportunities_enrollments_bulk_add(self, body: AgentBulkAddOpportunityEnrollmentsRequest | _Mapping[str, _Any]) -> AgentBulkAddOpportunityEnrollmentsResponse:
        """POST /api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/add"""
    def post_workforcemanagement_agents_opportunities_enrollments_bulk_statuses_update(self, body: AgentBulkStatusUpdateOpportunityEnrollmentsRequest | _Mapping[str, _Any]) -> AgentBulkStatusUpdateOpportunityEnrollmentsResponse:
        """POST /api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/statuses/update"""
    def post_workforcemanagement_agents_opportunities_query(self, body: QueryOpportunitiesRequest | _Mapping[str, _Any], *, expand: _Literal["enrollment"] | str | None = ..., force_download_service: bool | None = ...) -> AgentQueryOpportunitiesResponse:
        """POST /api/v2/workforcemanagement/agents/opportunities/query"""
    def post_workforcemanagement_agent_unavailabletimes_query(self, agent_id: str, body: QueryAgentUnavailableTimesRequest | _Mapping[str, _Any]) -> UnavailableTimeListing:
        """POST /api/v2/workforcemanagement/agents/{agentId}/unavailabletimes/query"""
    def post_workforcemanagement_alternativeshifts_offers_jobs(self, body: AlternativeShiftOffersRequest | _Mapping[str, _Any]) -> AlternativeShiftAsyncResponse:
        """POST /api/v2/workforcemanagement/alternativeshifts/offers/jobs"""
    def post_workforcemanagement_alternativeshifts_offers_search_jobs(self, body: AlternativeShiftSearchOffersRequest | _Mapping[str, _Any]) -> AlternativeShiftAsyncResponse:
        """POST /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs"""
    def post_workforcemanagement_alternativeshifts_trades(self, body: CreateAlternativeShiftTradeRequest | _Mapping[str, _Any]) -> AlternativeShiftTradeResponse:
        """POST /api/v2/workforcemanagement/alternativeshifts/trades"""
    def post_workforcemanagement_businessunit_activitycodes(self, business_unit_id: str, body: CreateActivityCodeRequest | _Mapping[str, _Any]) -> BusinessUnitActivityCode:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes"""
    def post_workforcemanagement_businessunit_activityplan_deletions_jobs(self, business_unit_id: str, activity_plan_id: str) -> ActivityPlanJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/deletions/jobs"""
    def post_workforcemanagement_businessunit_activityplan_occurrences_deletions_jobs(self, business_unit_id: str, activity_plan_id: str, body: ActivityPlanDeletionOccurrenceIds | _Mapping[str, _Any]) -> ActivityPlanOccurrencesDeletionJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/deletions/jobs"""
    def post_workforcemanagement_businessunit_activityplan_occurrence_sessions_deletions_jobs(self, business_unit_id: str, activity_plan_id: str, occurrence_id: str, body: ActivityPlanDeletionSessionIds | _Mapping[str, _Any]) -> ActivityPlanJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/deletions/jobs"""
    def post_workforcemanagement_businessunit_activityplan_occurrence_session_users_deletions_jobs(self, business_unit_id: str, activity_plan_id: str, occurrence_id: str, session_id: str, body: ActivityPlanDeletionSessionUserIds | _Mapping[str, _Any]) -> ActivityPlanJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/{sessionId}/users/deletions/jobs"""
    def post_workforcemanagement_businessunit_activityplan_runs_jobs(self, business_unit_id: str, activity_plan_id: str) -> ActivityPlanRunJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs"""
    def post_workforcemanagement_businessunit_activityplans(self, business_unit_id: str, body: CreateActivityPlanRequest | _Mapping[str, _Any]) -> ActivityPlanResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans"""
    def post_workforcemanagement_businessunit_adherence_adjustments_query(self, business_unit_id: str, body: BuQueryAdherenceAdjustmentsRequest | _Mapping[str, _Any], *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> CursorAdherenceAdjustmentsListing:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query"""
    def post_workforcemanagement_businessunit_adherence_adjustments_query_iter(self, business_unit_id: str, body: BuQueryAdherenceAdjustmentsRequest | _Mapping[str, _Any], *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AdherenceAdjustment, CursorAdherenceAdjustmentsListing]:
        """All items of POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query"""
    def post_workforcemanagement_businessunit_adherence_adjustments_query_jobs(self, business_unit_id: str, body: BuQueryAdherenceAdjustmentsRequest | _Mapping[str, _Any]) -> BuAdherenceAdjustmentsQueryJob:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs"""
    def post_workforcemanagement_businessunit_adherence_adjustments_reasoncodes(self, business_unit_id: str, body: CreateAdherenceAdjustmentsReasonCodeRequest | _Mapping[str, _Any]) -> AdherenceAdjustmentsReasonCode:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes"""
    def post_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk(self, business_unit_id: str, body: CreateAdherenceAdjustmentsReasonCodesBulkRequest | _Mapping[str, _Any]) -> AdherenceAdjustmentsReasonCodesListing:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk"""
    def post_workforcemanagement_businessunit_adherence_explanations_query(self, business_unit_id: str, body: BuQueryAdherenceExplanationsRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> BuQueryAdherenceExplanationsResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/explanations/query"""
    def post_workforcemanagement_businessunit_agentschedules_search(self, business_unit_id: str, body: BuSearchAgentSchedulesRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> BuAsyncAgentSchedulesSearchResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/agentschedules/search"""
    def post_workforcemanagement_businessunit_alternativeshifts_trades_search(self, business_unit_id: str, body: SearchAlternativeShiftTradesRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> BuListAlternativeShiftTradesResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search"""
    def post_workforcemanagement_businessunit_capacityplan_copy(self, business_unit_id: str, capacity_plan_id: str, body: CopyCapacityPlanRequest | _Mapping[str, _Any]) -> CapacityPlanResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/copy"""
    def post_workforcemanagement_businessunit_capacityplanning_longtermrequirements_automaticbestmethod_week_forecast_forceregenerate(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str) -> LongTermRequirementsResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}/forceregenerate"""
    def post_workforcemanagement_businessunit_capacityplan_requirement_generate(self, business_unit_id: str, capacity_plan_id: str) -> CapacityPlanStaffingRequirementResult:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/requirement/generate"""
    def post_workforcemanagement_businessunit_capacityplans(self, business_unit_id: str, body: CapacityPlanRequest | _Mapping[str, _Any]) -> CapacityPlanResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans"""
    def post_workforcemanagement_businessunit_capacityplans_bulk_remove(self, business_unit_id: str, body: CapacityPlanDeleteRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/bulk/remove"""
    def post_workforcemanagement_businessunit_capacityplan_staffinggroupallocations(self, business_unit_id: str, capacity_plan_id: str, body: CreateCapacityPlanStaffingGroupMetricChangeRequest | _Mapping[str, _Any]) -> CapacityPlanStaffingGroupMetricChangeResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations"""
    def post_workforcemanagement_businessunit_capacityplan_staffinggroupallocationshistory_query(self, business_unit_id: str, capacity_plan_id: str, body: QueryCapacityPlanStaffingGroupMetricChangeHistory | _Mapping[str, _Any]) -> CapacityPlanStaffingGroupMetricChangeHistoryListResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory/query"""
    def post_workforcemanagement_businessunit_decisionmetrics_update(self, business_unit_id: str, body: DecisionMetricsUpdateJobRequest | _Mapping[str, _Any]) -> DecisionMetricsUpdateJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/update"""
    def post_workforcemanagement_businessunit_decisionmetrics_update_uploadurl(self, business_unit_id: str, body: UploadUrlRequestBody | _Mapping[str, _Any]) -> DecisionMetricsUploadResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/update/uploadurl"""
    def post_workforcemanagement_businessunit_intraday(self, business_unit_id: str, body: IntradayPlanningGroupRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> AsyncIntradayResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday"""
    def post_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_forecast_jobs(self, business_unit_id: str, body: AggregatedExportJobRequest | _Mapping[str, _Any]) -> AggregatedSessionExportJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs"""
    def post_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_historical_jobs(self, business_unit_id: str, body: AggregatedExportJobRequest | _Mapping[str, _Any]) -> AggregatedHistoricalExportJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs"""
    def post_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_snapshot_jobs(self, business_unit_id: str, body: AggregatedExportSnapshotJobRequest | _Mapping[str, _Any]) -> AggregatedSnapshotExportJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs"""
    def post_workforcemanagement_businessunit_opportunities_bulk_add(self, business_unit_id: str, body: BulkAddOpportunitiesRequest | _Mapping[str, _Any]) -> BulkAddOpportunitiesResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/add"""
    def post_workforcemanagement_businessunit_opportunities_bulk_publish(self, business_unit_id: str, body: BulkOpportunitiesRequest | _Mapping[str, _Any]) -> BulkPublishOpportunitiesResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/publish"""
    def post_workforcemanagement_businessunit_opportunities_bulk_remove(self, business_unit_id: str, body: BulkOpportunitiesRequest | _Mapping[str, _Any]) -> BulkRemoveOpportunitiesResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/remove"""
    def post_workforcemanagement_businessunit_opportunities_bulk_statuses_update(self, business_unit_id: str, body: BulkOpportunitiesStatusUpdateRequest | _Mapping[str, _Any]) -> BulkOpportunitiesStatusUpdateResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/statuses/update"""
    def post_workforcemanagement_businessunit_opportunities_enrollments_bulk_statuses_update(self, business_unit_id: str, body: BulkOpportunityEnrollmentsStatusUpdateRequest | _Mapping[str, _Any]) -> BulkUpdateOpportunityEnrollmentsStatusResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/enrollments/bulk/statuses/update"""
    def post_workforcemanagement_businessunit_opportunities_enrollments_query(self, business_unit_id: str, body: QueryOpportunityEnrollmentsRequest | _Mapping[str, _Any], *, expand: _Literal["opportunities"] | str | None = ..., force_download_service: bool | None = ...) -> QueryOpportunityEnrollmentsResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/enrollments/query"""
    def post_workforcemanagement_businessunit_opportunities_externalactivities_query(self, business_unit_id: str, body: BulkOpportunitiesExternalActivitiesRequest | _Mapping[str, _Any]) -> QueryExternalActivityOpportunitiesResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/externalactivities/query"""
    def post_workforcemanagement_businessunit_opportunities_query(self, business_unit_id: str, body: QueryOpportunitiesRequest | _Mapping[str, _Any], *, force_download_service: bool | None = ...) -> QueryOpportunitiesResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/query"""
    def post_workforcemanagement_businessunit_planninggroups(self, business_unit_id: str, body: CreatePlanningGroupRequest | _Mapping[str, _Any]) -> PlanningGroup:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups"""
    def post_workforcemanagement_businessunits(self, body: CreateBusinessUnitRequest | _Mapping[str, _Any], *, include_scheduling_default_message_severities: bool | None = ...) -> BusinessUnitResponse:
        """POST /api/v2/workforcemanagement/businessunits"""
    def post_workforcemanagement_businessunit_schedulebid_copy(self, business_unit_id: str, bid_id: str, body: CopyScheduleBid | _Mapping[str, _Any]) -> ScheduleBid:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/copy"""
    def post_workforcemanagement_businessunit_schedulebid_groups(self, business_unit_id: str, bid_id: str, body: ScheduleBidGroupCreate | _Mapping[str, _Any]) -> ScheduleBidGroupResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups"""
    def post_workforcemanagement_businessunit_schedulebids(self, business_unit_id: str, body: CreateScheduleBid | _Mapping[str, _Any]) -> ScheduleBid:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids"""
    def post_workforcemanagement_businessunit_schedulebids_effectiveschedulesets(self, business_unit_id: str, body: QueryEffectiveScheduleSetsRequest | _Mapping[str, _Any]) -> AgentsEffectiveScheduleSetResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/effectiveschedulesets"""
    def post_workforcemanagement_businessunit_servicegoaltemplates(self, business_unit_id: str, body: CreateServiceGoalTemplate | _Mapping[str, _Any]) -> ServiceGoalTemplate:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates"""
    def post_workforcemanagement_businessunit_shifttrading_trades_evaluate_jobs(self, business_unit_id: str, body: EvaluateShiftTradeListJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> ShiftTradeEvaluateTradesBuJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs"""
    def post_workforcemanagement_businessunit_shifttrading_trades_query_jobs(self, business_unit_id: str, body: QueryShiftTradeListJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> ShiftTradeQueryTradesBuJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/query/jobs"""
    def post_workforcemanagement_businessunit_shifttrading_trades_state_bulk_jobs(self, business_unit_id: str, body: BulkUpdateShiftTradeListJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> ShiftTradeBulkUpdateTradeStateBuJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs"""
    def post_workforcemanagement_businessunit_shifttrading_unmatched_search_jobs(self, business_unit_id: str, body: SearchUnmatchedShiftTradeListJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> ShiftTradeSearchUnmatchedTradesBuJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs"""
    def post_workforcemanagement_businessunit_shifttrading_weeks_summary_jobs(self, business_unit_id: str, body: QueryWeekSummaryListJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> ShiftTradeQueryWeekSummariesBuJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs"""
    def post_workforcemanagement_businessunit_staffinggroups(self, business_unit_id: str, body: CreateStaffingGroupRequest | _Mapping[str, _Any]) -> StaffingGroupResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups"""
    def post_workforcemanagement_businessunit_staffinggroups_planninggroups_query(self, business_unit_id: str, body: QueryPlanningGroupToStaffingGroupsRequest | _Mapping[str, _Any]) -> PlanningGroupToStaffingGroupsListing:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/planninggroups/query"""
    def post_workforcemanagement_businessunit_staffinggroups_query(self, business_unit_id: str, body: QueryUserStaffingGroupListRequest | _Mapping[str, _Any], *, force_download_service: bool | None = ...) -> UserStaffingGroupListing:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/query"""
    def post_workforcemanagement_businessunit_timeofflimit_granularityconversion(self, business_unit_id: str, time_off_limit_id: str, body: BuConvertTimeOffLimitGranularityJobRequest | _Mapping[str, _Any]) -> BuConvertTimeOffLimitGranularityJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion"""
    def post_workforcemanagement_businessunit_timeofflimits(self, business_unit_id: str, body: BuCreateTimeOffLimitRequest | _Mapping[str, _Any]) -> BuTimeOffLimitResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits"""
    def post_workforcemanagement_businessunit_timeofflimits_values_query(self, business_unit_id: str, body: QueryTimeOffLimitValuesRequest | _Mapping[str, _Any]) -> BuTimeOffLimitValuesResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/values/query (deprecated)"""
    def post_workforcemanagement_businessunit_timeofflimit_values_import(self, business_unit_id: str, time_off_limit_id: str, body: BuImportTimeOffLimitValuesRequest | _Mapping[str, _Any]) -> BuTimeOffLimitResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import"""
    def post_workforcemanagement_businessunit_timeofflimit_values_import_uploadurl(self, business_unit_id: str, time_off_limit_id: str, body: BuTimeOffLimitValuesImportUploadUrlRequest | _Mapping[str, _Any]) -> BuImportTimeOffLimitValuesUploadResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import/uploadurl"""
    def post_workforcemanagement_businessunit_timeofflimit_values_query(self, business_unit_id: str, time_off_limit_id: str, body: QueryTimeOffLimitValuesForGranularityRequest | _Mapping[str, _Any]) -> BuTimeOffLimitValuesForGranularityResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/query"""
    def post_workforcemanagement_businessunit_timeoffplans(self, business_unit_id: str, body: BuCreateTimeOffPlanRequest | _Mapping[str, _Any]) -> BuTimeOffPlanResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans"""
    def post_workforcemanagement_businessunit_unavailabletimes_schedules_query(self, business_unit_id: str, body: QueryAgentScheduleUnavailableTimesRequest | _Mapping[str, _Any]) -> QueryAgentScheduleUnavailableTimesResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/unavailabletimes/schedules/query"""
    def post_workforcemanagement_businessunit_unavailabletimes_settings_query(self, business_unit_id: str, body: QueryAvailabilityManagementUnitsSettingsRequest | _Mapping[str, _Any]) -> QueryAvailabilityManagementUnitsSettingsResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/unavailabletimes/settings/query"""
    def post_workforcemanagement_businessunit_week_schedule_agentschedules_query(self, business_unit_id: str, week_id: _date | str, schedule_id: str, body: BuQueryAgentSchedulesRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> BuAsyncAgentSchedulesQueryResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/agentschedules/query"""
    def post_workforcemanagement_businessunit_week_schedule_copy(self, business_unit_id: str, week_id: _date | str, schedule_id: str, body: BuCopyScheduleRequest | _Mapping[str, _Any]) -> BuAsyncScheduleResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/copy"""
    def post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations(self, business_unit_id: str, week_id: str, schedule_id: str, body: WfmProcessUploadRequest | _Mapping[str, _Any]) -> PerformancePredictionRecalculationResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations"""
    def post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations_uploadurl(self, business_unit_id: str, week_id: str, schedule_id: str, body: UploadUrlRequestBody | _Mapping[str, _Any]) -> PerformancePredictionRecalculationUploadResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/uploadurl"""
    def post_workforcemanagement_businessunit_week_schedule_reschedule(self, business_unit_id: str, week_id: _date | str, schedule_id: str, body: BuRescheduleRequest | _Mapping[str, _Any]) -> BuAsyncScheduleRunResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/reschedule"""
    def post_workforcemanagement_businessunit_week_schedules(self, business_unit_id: str, week_id: _date | str, body: BuCreateBlankScheduleRequest | _Mapping[str, _Any]) -> BuScheduleMetadata:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules"""
    def post_workforcemanagement_businessunit_week_schedules_generate(self, business_unit_id: str, week_id: _date | str, body: BuGenerateScheduleRequest | _Mapping[str, _Any]) -> BuAsyncScheduleRunResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/generate"""
    def post_workforcemanagement_businessunit_week_schedules_import(self, business_unit_id: str, week_id: _date | str, body: WfmProcessUploadRequest | _Mapping[str, _Any]) -> ScheduleUploadProcessingResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import"""
    def post_workforcemanagement_businessunit_week_schedules_import_uploadurl(self, business_unit_id: str, week_id: _date | str, body: UploadUrlRequestBody | _Mapping[str, _Any]) -> ImportScheduleUploadResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import/uploadurl"""
    def post_workforcemanagement_businessunit_week_schedule_update(self, business_unit_id: str, week_id: _date | str, schedule_id: str, body: ProcessScheduleUpdateUploadRequest | _Mapping[str, _Any]) -> BuAsyncScheduleResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update"""
    def post_workforcemanagement_businessunit_week_schedule_update_uploadurl(self, business_unit_id: str, week_id: _date | str, schedule_id: str, body: UploadUrlRequestBody | _Mapping[str, _Any]) -> UpdateScheduleUploadResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update/uploadurl"""
    def post_workforcemanagement_businessunit_week_shorttermforecast_copy(self, business_unit_id: str, week_date_id: _date | str, forecast_id: str, body: CopyBuForecastRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> AsyncForecastOperationResult:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/copy"""
    def post_workforcemanagement_businessunit_week_shorttermforecasts_generate(self, business_unit_id: str, week_date_id: _date | str, body: GenerateBuForecastRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> AsyncForecastOperationResult:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/generate"""
    def post_workforcemanagement_businessunit_week_shorttermforecasts_import(self, business_unit_id: str, week_date_id: _date | str, body: WfmProcessUploadRequest | _Mapping[str, _Any]) -> ImportForecastResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import"""
    def post_workforcemanagement_businessunit_week_shorttermforecasts_import_uploadurl(self, business_unit_id: str, week_date_id: _date | str, body: UploadUrlRequestBody | _Mapping[str, _Any]) -> ImportForecastUploadResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import/uploadurl"""
    def post_workforcemanagement_businessunit_workplanbid_copy(self, business_unit_id: str, bid_id: str, body: CopyWorkPlanBid | _Mapping[str, _Any]) -> WorkPlanBid:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/copy"""
    def post_workforcemanagement_businessunit_workplanbid_groups(self, business_unit_id: str, bid_id: str, body: WorkPlanBidGroupCreate | _Mapping[str, _Any]) -> WorkPlanBidGroupResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups"""
    def post_workforcemanagement_businessunit_workplanbids(self, business_unit_id: str, body: CreateWorkPlanBid | _Mapping[str, _Any]) -> WorkPlanBid:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids"""
    def post_workforcemanagement_calendar_url_ics(self, *, language: str | None = ...) -> CalendarUrlResponse:
        """POST /api/v2/workforcemanagement/calendar/url/ics"""
    def post_workforcemanagement_historicaldata_bulk_remove_jobs(self, body: HistoricalImportDeleteFilesJobRequest | _Mapping[str, _Any]) -> HistoricalImportDeleteFilesJobResponse:
        """POST /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs"""
    def post_workforcemanagement_historicaldata_validate(self, body: ValidationServiceRequest | _Mapping[str, _Any]) -> ValidationServiceAsyncResponse:
        """POST /api/v2/workforcemanagement/historicaldata/validate"""
    def post_workforcemanagement_integrations_hri_timeofftypes_jobs(self, hris_integration_id: str) -> HrisTimeOffTypesResponse:
        """POST /api/v2/workforcemanagement/integrations/hris/{hrisIntegrationId}/timeofftypes/jobs"""
    def post_workforcemanagement_managementunit_agentschedules_search(self, management_unit_id: str, body: BuSearchAgentSchedulesRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> BuAsyncAgentSchedulesSearchResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agentschedules/search"""
    def post_workforcemanagement_managementunit_agents_workplans_query(self, management_unit_id: str, body: GetAgentsWorkPlansRequest | _Mapping[str, _Any], *, force_download_service: bool | None = ...) -> AgentsWorkPlansResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/query"""
    def post_workforcemanagement_managementunit_historicaladherencequery(self, management_unit_id: str, body: WfmHistoricalAdherenceQuery | _Mapping[str, _Any]) -> WfmHistoricalAdherenceResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/historicaladherencequery"""
    def post_workforcemanagement_managementunit_move(self, management_unit_id: str, body: MoveManagementUnitRequest | _Mapping[str, _Any]) -> MoveManagementUnitResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/move"""
    def post_workforcemanagement_managementunits(self, body: CreateManagementUnitApiRequest | _Mapping[str, _Any]) -> ManagementUnit:
        """POST /api/v2/workforcemanagement/managementunits"""
    def post_workforcemanagement_managementunit_schedules_search(self, management_unit_id: str, body: UserListScheduleRequestBody | _Mapping[str, _Any]) -> UserScheduleContainer:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/schedules/search"""
    def post_workforcemanagement_managementunit_shrinkage_jobs(self, management_unit_id: str, body: WfmHistoricalShrinkageRequest | _Mapping[str, _Any]) -> WfmHistoricalShrinkageResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/shrinkage/jobs"""
    def post_workforcemanagement_managementunit_timeofflimits(self, management_unit_id: str, body: CreateTimeOffLimitRequest | _Mapping[str, _Any]) -> TimeOffLimit:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits"""
    def post_workforcemanagement_managementunit_timeofflimits_values_query(self, management_unit_id: str, body: QueryTimeOffLimitValuesRequest | _Mapping[str, _Any]) -> QueryTimeOffLimitValuesResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/values/query (deprecated)"""
    def post_workforcemanagement_managementunit_timeoffplans(self, management_unit_id: str, body: CreateTimeOffPlanRequest | _Mapping[str, _Any]) -> TimeOffPlan:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans (deprecated)"""
    def post_workforcemanagement_managementunit_timeoffrequests(self, management_unit_id: str, body: CreateAdminTimeOffRequest | _Mapping[str, _Any]) -> TimeOffRequestList:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests"""
    def post_workforcemanagement_managementunit_timeoffrequests_integrationstatus_query(self, management_unit_id: str, body: QueryTimeOffIntegrationStatusRequest | _Mapping[str, _Any]) -> UserTimeOffIntegrationStatusResponseListing:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/integrationstatus/query"""
    def post_workforcemanagement_managementunit_timeoffrequests_query(self, management_unit_id: str, body: TimeOffRequestQueryBody | _Mapping[str, _Any], *, force_download_service: bool | None = ...) -> TimeOffRequestListing:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/query"""
    def post_workforcemanagement_managementunit_timeoffrequests_waitlistpositions_query(self, management_unit_id: str, body: QueryWaitlistPositionsRequest | _Mapping[str, _Any]) -> WaitlistPositionListing:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/waitlistpositions/query"""
    def post_workforcemanagement_managementunit_user_timeoffbalance_jobs(self, management_unit_id: str, user_id: str, body: TimeOffBalanceRequest | _Mapping[str, _Any]) -> TimeOffBalancesResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffbalance/jobs"""
    def post_workforcemanagement_managementunit_user_timeoffrequests_estimate(self, management_unit_id: str, user_id: str, body: EstimateAvailableTimeOffRequest | _Mapping[str, _Any], *, include_only: _Literal["overrideDateType"] | str | None = ...) -> EstimateAvailableTimeOffResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/estimate"""
    def post_workforcemanagement_managementunit_user_timeoffrequest_timeoffbalance_jobs(self, management_unit_id: str, user_id: str, time_off_request_id: str) -> TimeOffBalancesResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeoffbalance/jobs"""
    def post_workforcemanagement_managementunit_week_shifttrade_match(self, management_unit_id: str, week_date_id: _date | str, trade_id: str, body: MatchShiftTradeRequest | _Mapping[str, _Any]) -> MatchShiftTradeResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}/match"""
    def post_workforcemanagement_managementunit_week_shifttrades(self, management_unit_id: str, week_date_id: _date | str, body: AddShiftTradeRequest | _Mapping[str, _Any]) -> ShiftTradeResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades"""
    def post_workforcemanagement_managementunit_week_shifttrades_search(self, management_unit_id: str, week_date_id: _date | str, body: SearchShiftTradesRequest | _Mapping[str, _Any], *, force_download_service: bool | None = ...) -> SearchShiftTradesResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/search"""
    def post_workforcemanagement_managementunit_week_shifttrades_state_bulk(self, management_unit_id: str, week_date_id: _date | str, body: BulkShiftTradeStateUpdateRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> BulkUpdateShiftTradeStateResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/state/bulk"""
    def post_workforcemanagement_managementunit_workplan_copy(self, management_unit_id: str, work_plan_id: str, body: CopyWorkPlan | _Mapping[str, _Any]) -> WorkPlan:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/copy"""
    def post_workforcemanagement_managementunit_workplanrotation_copy(self, management_unit_id: str, work_plan_rotation_id: str, body: CopyWorkPlanRotationRequest | _Mapping[str, _Any]) -> WorkPlanRotationResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}/copy"""
    def post_workforcemanagement_managementunit_workplanrotations(self, management_unit_id: str, body: AddWorkPlanRotationRequest | _Mapping[str, _Any]) -> WorkPlanRotationResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations"""
    def post_workforcemanagement_managementunit_workplans(self, management_unit_id: str, body: CreateWorkPlan | _Mapping[str, _Any], *, validation_mode: _Literal["Ignore"] | str | None = ...) -> WorkPlan:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans"""
    def post_workforcemanagement_managementunit_workplan_validate(self, management_unit_id: str, work_plan_id: str, body: WorkPlanValidationRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["messages"] | str] | None = ...) -> ValidateWorkPlanResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/validate"""
    def post_workforcemanagement_notifications_update(self, body: UpdateNotificationsRequest | _Mapping[str, _Any]) -> UpdateNotificationsResponse:
        """POST /api/v2/workforcemanagement/notifications/update"""
    def post_workforcemanagement_schedules(self, *, body: CurrentUserScheduleRequestBody | _Mapping[str, _Any] | None = ...) -> UserScheduleContainer:
        """POST /api/v2/workforcemanagement/schedules"""
    def post_workforcemanagement_schedulingpreferences_query(self, body: QueryAgentSchedulingPreferencesRequest | _Mapping[str, _Any]) -> AgentSchedulingPreferenceListing:
        """POST /api/v2/workforcemanagement/schedulingpreferences/query (preview)"""
    def post_workforcemanagement_shifttrading_trade_jobs(self, trade_id: str, body: UpdateShiftTradeJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> ShiftTradeUpdateTradeJobResponse:
        """POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/jobs"""
    def post_workforcemanagement_shifttrading_trade_match_jobs(self, trade_id: str, body: MatchShiftTradeJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> ShiftTradeMatchTradeJobResponse:
        """POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/match/jobs"""
    def post_workforcemanagement_shifttrading_trades_jobs(self, body: AddShiftTradeJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> ShiftTradeAddTradeJobResponse:
        """POST /api/v2/workforcemanagement/shifttrading/trades/jobs"""
    def post_workforcemanagement_shifttrading_trades_mine_query_jobs(self, body: QueryAgentShiftTradeListJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ..., force_download_service: bool | None = ...) -> ShiftTradeQueryAgentTradesJobResponse:
        """POST /api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs"""
    def post_workforcemanagement_shifttrading_trade_state_jobs(self, trade_id: str, body: UpdateShiftTradeStateJobRequest | _Mapping[str, _Any], *, force_async: bool | None = ...) -> ShiftTradeUpdateTradeStateJobResponse:
        """POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/state/jobs"""
    def post_workforcemanagement_team_adherence_historical(self, team_id: str, body: WfmHistoricalAdherenceQueryForTeams | _Mapping[str, _Any]) -> WfmHistoricalAdherenceResponse:
        """POST /api/v2/workforcemanagement/teams/{teamId}/adherence/historical"""
    def post_workforcemanagement_team_shrinkage_jobs(self, team_id: str, body: WfmHistoricalShrinkageTeamsRequest | _Mapping[str, _Any]) -> WfmHistoricalShrinkageResponse:
        """POST /api/v2/workforcemanagement/teams/{teamId}/shrinkage/jobs"""
    def post_workforcemanagement_timeoffbalance_jobs(self, body: TimeOffBalanceRequest | _Mapping[str, _Any]) -> TimeOffBalancesResponse:
        """POST /api/v2/workforcemanagement/timeoffbalance/jobs"""
    def post_workforcemanagement_timeofflimits_available_query(self, body: AvailableTimeOffRequest | _Mapping[str, _Any]) -> AvailableTimeOffResponse:
        """POST /api/v2/workforcemanagement/timeofflimits/available/query"""
    def post_workforcemanagement_timeoffrequests(self, body: CreateAgentTimeOffRequest | _Mapping[str, _Any]) -> TimeOffRequestResponse:
        """POST /api/v2/workforcemanagement/timeoffrequests"""
    def post_workforcemanagement_timeoffrequests_estimate(self, body: EstimateAvailableTimeOffRequest | _Mapping[str, _Any], *, include_only: _Literal["overrideDateType"] | str | None = ...) -> EstimateAvailableTimeOffResponse:
        """POST /api/v2/workforcemanagement/timeoffrequests/estimate"""
    def post_workforcemanagement_timeoffrequests_integrationstatus_query(self, body: CurrentUserTimeOffIntegrationStatusRequest | _Mapping[str, _Any]) -> TimeOffIntegrationStatusResponseListing:
        """POST /api/v2/workforcemanagement/timeoffrequests/integrationstatus/query"""
    def post_workforcemanagement_unavailabletimes_query(self, body: QueryAgentUnavailableTimesRequest | _Mapping[str, _Any]) -> UnavailableTimeListing:
        """POST /api/v2/workforcemanagement/unavailabletimes/query"""
    def post_workforcemanagement_unavailabletimes_validation_jobs(self, body: ValidateAgentUnavailableTimesRequest | _Mapping[str, _Any]) -> ValidateAgentUnavailableTimesResponse:
        """POST /api/v2/workforcemanagement/unavailabletimes/validation/jobs"""
    def post_workforcemanagement_users_activity(self, body: UsersActivityRequest | _Mapping[str, _Any]) -> UserActivityListing:
        """POST /api/v2/workforcemanagement/users/activity"""
    def put_workforcemanagement_agent_integrations_hris(self, agent_id: str, body: AgentIntegrationsRequest | _Mapping[str, _Any]) -> AgentIntegrationsResponse:
        """PUT /api/v2/workforcemanagement/agents/{agentId}/integrations/hris"""
    def put_workforcemanagement_businessunit_timeofflimit_values(self, business_unit_id: str, time_off_limit_id: str, body: BuSetTimeOffLimitValuesRequest | _Mapping[str, _Any]) -> BuTimeOffLimitResponse:
        """PUT /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values"""
    def put_workforcemanagement_managementunit_timeofflimit_values(self, management_unit_id: str, time_off_limit_id: str, body: SetTimeOffLimitValuesRequest | _Mapping[str, _Any]) -> TimeOffLimit:
        """PUT /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}/values"""
    def put_workforcemanagement_schedulebid_preference(self, bid_id: str, body: UpdateAgentScheduleBiddingPreference | _Mapping[str, _Any]) -> AgentScheduleBiddingPreferenceResponse:
        """PUT /api/v2/workforcemanagement/schedulebids/{bidId}/preference"""

class ActivityCode(_Model):
    id: str
    self_uri: str
    name: str
    is_active: bool
    is_default: bool
    category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable"] | str
    length_in_minutes: int
    counts_as_paid_time: bool
    counts_as_work_time: bool
    agent_time_off_selectable: bool
    metadata: WfmVersionedEntityMetadata

class ActivityCodeContainer(_Model):
    activity_codes: dict[str, ActivityCode]
    metadata: WfmVersionedEntityMetadata

class ActivityCodeReference(_Model):
    id: str
    self_uri: str

class ActivityCodeStyle(_Model):
    background_color: str
    text_color_theme: _Literal["Dark", "Light"] | str

class ActivityCodeSummary(_Model):
    id: str
    name: str
    secondary_presences: list[SecondaryPresence]
    self_uri: str

class ActivityCodesReference(_Model):
    ids: list[str]
    self_uri: str

class ActivityPlanAbandonRateImpactOverride(_Model):
    increase_by_percent: float

class ActivityPlanAsaImpactOverride(_Model):
    increase_by_percent: float

class ActivityPlanDeletionOccurrenceIds(_Model):
    ids: list[str]

class ActivityPlanDeletionSessionIds(_Model):
    ids: list[str]

class ActivityPlanDeletionSessionUserIds(_Model):
    ids: list[str]

class ActivityPlanJobException(_Model):
    exception_type: _Literal["UnscheduledAttendees", "SessionsNotDeleted", "InvalidUserIds", "InvalidFacilitatorId", "RuleError", "InvalidOccurrence", "NoScheduleFound", "SessionUsersNotRemoved"] | str
    occurrences: list[ActivityPlanOccurrenceReference]

class ActivityPlanJobListing(_Model):
    entities: list[ActivityPlanJobResponse]

class ActivityPlanJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Error"] | str
    exceptions: list[ActivityPlanJobException]
    error: ErrorBody
    activity_plan: ActivityPlanStructureWithOccurrenceSessionsUsersReference
    type: _Literal["RunPlan", "DeleteActivityPlan", "DeleteOccurrence", "DeleteOccurrences", "DeleteSessions", "DeleteSessionUsers", "RunOccurrence", "CreateSession", "EditSession"] | str
    occurrence: ActivityPlanOccurrenceReference
    self_uri: str

class ActivityPlanListItem(_Model):
    id: str
    name: str
    management_units: list[ManagementUnitReference]
    description: str
    activity_code: ActivityCodeReference
    type: _Literal["Individual", "Group"] | str
    optimization_objective: _Literal["FavorServiceGoals", "FavorSchedulingAll"] | str
    recurrence_settings: RecurrenceSettings
    state: _Literal["Active", "Inactive"] | str
    last_run_date: str
    last_run_by: UserReference
    created_date: str
    created_by: UserReference
    modified_date: str
    modified_by: UserReference
    initial_schedule_period: SchedulingPeriodBase
    self_uri: str

class ActivityPlanListing(_Model):
    entities: list[ActivityPlanListItem]

class ActivityPlanOccurrenceReference(_Model):
    id: str
    self_uri: str

class ActivityPlanOccurrenceSessionsUsersStructureReference(_Model):
    id: str
    sessions: list[ActivityPlanSessionStructureReference]
    self_uri: str

class ActivityPlanOccurrencesDeletionJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Error"] | str
    exceptions: list[ActivityPlanJobException]
    error: ErrorBody
    activity_plan: ActivityPlanStructureWithOccurrencesReference
    self_uri: str

class ActivityPlanReference(_Model):
    id: str
    self_uri: str

class ActivityPlanResponse(_Model):
    id: str
    name: str
    management_units: list[ManagementUnitReference]
    description: str
    activity_code: ActivityCodeReference
    type: _Literal["Individual", "Group"] | str
    initial_schedule_period: SchedulingPeriod
    length_minutes: int
    group_settings: GroupSettings
    recurrence_settings: RecurrenceSettings
    attendees_search_rule: UserSearchRule
    facilitated: bool
    facilitators_search_rule: UserSearchRule
    transition_time_minutes: int
    service_goal_impact_overrides: ActivityPlanServiceGoalImpactOverrides
    optimization_objective: _Literal["FavorServiceGoals", "FavorSchedulingAll"] | str
    fixed_availability: list[FixedAvailability]
    state: _Literal["Active", "Inactive"] | str
    counts_as_paid_time: bool
    created_date: str
    created_by: UserReference
    modified_date: str
    modified_by: UserReference
    last_run_date: str
    last_run_by: UserReference
    start_time_increment_minutes: int
    self_uri: str

class ActivityPlanRunJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Error"] | str
    exceptions: list[ActivityPlanJobException]
    error: ErrorBody
    activity_plan: ActivityPlanReference
    self_uri: str

class ActivityPlanServiceGoalImpactOverrides(_Model):
    abandon_rate: ActivityPlanAbandonRateImpactOverride
    service_level: ActivityPlanServiceLevelImpactOverride
    average_speed_of_answer: ActivityPlanAsaImpactOverride

class ActivityPlanServiceLevelImpactOverride(_Model):
    decrease_by_percent: float

class ActivityPlanSessionStructureReference(_Model):
    id: str
    users: list[UserReference]
    self_uri: str

class ActivityPlanStructureWithOccurrenceSessionsUsersReference(_Model):
    id: str
    occurrences: list[ActivityPlanOccurrenceSessionsUsersStructureReference]
    self_uri: str

class ActivityPlanStructureWithOccurrencesReference(_Model):
    id: str
    occurrences: list[ActivityPlanOccurrenceReference]
    self_uri: str

class AddAdherenceAdjustmentAgentRequest(_Model):
    reason_code_id: str
    start_date: str
    length_minutes: int
    submitter_notes: str

class AddAdherenceExplanationAdminRequest(_Model):
    type: _Literal["Late"] | str
    start_date: str
    length_minutes: int
    notes: str
    status: _Literal["Pending", "Approved", "Denied"] | str

class AddAdherenceExplanationAgentRequest(_Model):
    type: _Literal["Late"] | str
    start_date: str
    length_minutes: int
    notes: str

class AddOpportunityBody(_Model):
    start_date: str
    end_date: str
    open_date: str
    deadline_date: str
    name: str
    description: str
    activity_code_id: str
    approval_type: _Literal["Automatic", "Manual"] | str
    capacity: int

class AddShiftTradeJobRequest(_Model):
    initiating_shift: InitiatingShiftRequestItem
    acceptable_intervals: list[RequiredDateRange]
    target: ShiftTradeTargetRequestItem
    expiration_date: str
    review_note: str

class AddShiftTradeRequest(_Model):
    schedule_id: str
    initiating_shift_id: str
    receiving_user_id: str
    expiration: str
    acceptable_intervals: list[str]

class AddWorkPlanRotationAgentRequest(_Model):
    user_id: str
    date_range: DateRangeWithOptionalEnd
    position: int

class AddWorkPlanRotationRequest(_Model):
    name: str
    date_range: DateRangeWithOptionalEnd
    agents: list[AddWorkPlanRotationAgentRequest]
    pattern: WorkPlanPatternRequest

class AdherenceAdjustment(_Model):
    id: str
    agent: UserReference
    management_unit: ManagementUnitReference
    business_unit: BusinessUnitReference
    start_date: str
    length_minutes: int
    reason_code: AdherenceAdjustmentsReasonCodeReference
    status: _Literal["Approved", "Denied", "Pending"] | str
    expired: bool
    submitter_notes: str
    reviewer_notes: str
    reviewed_by: UserReference
    reviewed_date: str
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class AdherenceAdjustmentsListing(_Model):
    entities: list[AdherenceAdjustment]

class AdherenceAdjustmentsReasonCode(_Model):
    id: str
    name: str
    state: _Literal["Active", "Deleted", "Inactive"] | str
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class AdherenceAdjustmentsReasonCodeReference(_Model):
    id: str
    self_uri: str

class AdherenceAdjustmentsReasonCodesListing(_Model):
    entities: list[AdherenceAdjustmentsReasonCode]

class AdherenceExplanationAsyncResponse(_Model):
    job: AdherenceExplanationJobReference

class AdherenceExplanationJob(_Model):
    id: str
    type: _Literal["AddExplanation", "UpdateExplanation", "QueryAgentExplanations", "QueryBuExplanations"] | str
    status: _Literal["Processing", "Complete", "Error"] | str
    adherence_explanation: AdherenceExplanationResponse
    download_url: str
    error: ErrorBody
    agent_query_response_template: AdherenceExplanationListingAgentQueryResponse
    bu_query_response_template: AdherenceExplanationListingBuQueryResponse
    self_uri: str

class AdherenceExplanationJobReference(_Model):
    id: str
    type: _Literal["AddExplanation", "UpdateExplanation", "QueryAgentExplanations", "QueryBuExplanations"] | str
    status: _Literal["Processing", "Complete", "Error"] | str
    self_uri: str

class AdherenceExplanationListing(_Model):
    entities: list[AdherenceExplanationResponse]

class AdherenceExplanationListingAgentQueryResponse(_Model):
    entities: list[AdherenceExplanationResponse]

class AdherenceExplanationListingBuQueryResponse(_Model):
    entities: list[AdherenceExplanationResponse]

class AdherenceExplanationNotification(_Model):
    id: str
    agent: UserReference
    management_unit: ManagementUnitReference
    business_unit: BusinessUnitReference
    start_date: str
    length_minutes: int
    status: _Literal["Pending", "Approved", "Denied"] | str
    type: _Literal["Late"] | str
    notes: str
    self_uri: str

class AdherenceExplanationResponse(_Model):
    id: str
    agent: UserReference
    management_unit: ManagementUnitReference
    business_unit: BusinessUnitReference
    type: _Literal["Late"] | str
    status: _Literal["Pending", "Approved", "Denied"] | str
    start_date: str
    length_minutes: int
    notes: str
    reviewed_by: UserReference
    reviewed_date: str
    self_uri: str

class AdherenceSettings(_Model):
    severe_alert_threshold_minutes: int
    adherence_target_percent: int
    adherence_exception_threshold_seconds: int
    non_on_queue_activities_equivalent: bool
    track_on_queue_activity: bool
    ignored_activity_categories: IgnoredActivityCategories
    ignored_activity_code_ids: IgnoredActivityCodeIds

class AdminAgentScheduleBidBiddingPreference(_Model):
    agent: UserReference
    submitted: bool
    assigned_schedule_set_id: str
    overridden_schedule_set_id: str
    override_reason: _Literal["UnableToBid", "ChangeOfCircumstance", "NewHire", "EmployeeMove"] | str
    agent_schedule_bid_preference_priorities: list[AgentScheduleBiddingPreferencePriority]
    end_date: str

class AdminAgentScheduleBidPreferenceResponse(_Model):
    result: AdminAgentScheduleSetPreferences
    download_url: str

class AdminAgentScheduleSetPreferences(_Model):
    id: str
    bid: ScheduleBidReference
    bid_group: ScheduleBidGroupReference
    agents_schedule_bid_preferences: list[AdminAgentScheduleBidBiddingPreference]
    self_uri: str

class AdminAgentWorkPlanBiddingPreference(_Model):
    agent: UserReference
    submitted: bool
    assigned_work_plan: WorkPlanReference
    overridden_work_plan: WorkPlanReference
    override_reason: _Literal["UnableToBid", "ChangeOfCircumstance", "NewHire", "EmployeeMove"] | str
    priorities: list[int]

class AdminAgentWorkPlanPreferenceResponse(_Model):
    id: str
    work_plans: list[WorkPlanReference]
    agent_work_plan_bid_preferences: list[AdminAgentWorkPlanBiddingPreference]
    self_uri: str

class AdminBulkUpdateAlternativeShiftTradeState(_Model):
    trade_id: str
    state: _Literal["Approved", "Denied"] | str
    metadata: WfmVersionedEntityMetadata

class AdminBulkUpdateAlternativeShiftTradeStateRequest(_Model):
    entities: list[AdminBulkUpdateAlternativeShiftTradeState]
    management_unit_id: str

class AdminTimeOffRequestPatch(_Model):
    status: _Literal["PENDING", "APPROVED", "DENIED"] | str
    activity_code_id: str
    paid: bool
    notes: str
    full_day_management_unit_dates: list[str]
    full_day_earliest_start_offset_minutes: ListWrapperInteger
    full_day_latest_end_offset_minutes: ListWrapperInteger
    partial_day_start_date_times: list[str]
    daily_duration_minutes: int
    duration_minutes: list[int]
    payable_minutes: list[int]
    metadata: WfmVersionedEntityMetadata

class AgentAddOpportunityEnrollment(_Model):
    opportunity_id: str

class AgentAdherenceDayMetrics(_Model):
    day_start_offset_seconds: int
    adherence_schedule_seconds: int
    conformance_schedule_seconds: int
    conformance_actual_seconds: int
    exception_count: int
    exception_duration_seconds: int
    impact_seconds: int
    schedule_length_seconds: int
    actual_length_seconds: int
    adherence_percentage: float
    conformance_percentage: float

class AgentAdherenceScheduledActivity(_Model):
    activity_code_id: str
    start_offset_seconds: int
    end_offset_seconds: int

class AgentAssignedScheduleSetList(_Model):
    agent_assigned_shift_sets: list[AgentAssignedShiftSet]

class AgentAssignedShiftSet(_Model):
    id: str
    effective_work_plan: ShiftSetEffectiveWorkPlan
    shifts: list[ScheduleBidScheduledShift]
    agents: list[AssignedAgentDetails]

class AgentBidScheduleSetOverrideRequest(_Model):
    agent_id: str
    override_schedule_set_id: str
    override_reason: _Literal["UnableToBid", "ChangeOfCircumstance", "NewHire", "EmployeeMove"] | str

class AgentBidWorkPlanOverrideRequest(_Model):
    agent_id: str
    override_work_plan_id: str
    override_reason: _Literal["UnableToBid", "ChangeOfCircumstance", "NewHire", "EmployeeMove"] | str

class AgentBulkAddOpportunityEnrollment(_Model):
    id: str
    opportunity_id: str

class AgentBulkAddOpportunityEnrollmentResult(_Model):
    status: _Literal["Complete", "Error"] | str
    error: BulkOpportunitiesError
    enrollment: AgentBulkAddOpportunityEnrollment

class AgentBulkAddOpportunityEnrollmentsRequest(_Model):
    enrollments: list[AgentAddOpportunityEnrollment]

class AgentBulkAddOpportunityEnrollmentsResponse(_Model):
    results: list[AgentBulkAddOpportunityEnrollmentResult]
    error_count: int

class AgentBulkStatusUpdateOpportunityEnrollmentsRequest(_Model):
    enrollment_ids: list[str]
    status: _Literal["Withdrawn"] | str

class AgentBulkStatusUpdateOpportunityEnrollmentsResponse(_Model):
    results: list[BulkOpportunitiesEnrollmentResult]
    error_count: int

class AgentBusinessUnitOpportunities(_Model):
    id: str
    opportunities: list[AgentQueryOpportunityResult]
    self_uri: str

class AgentCountRange(_Model):
    minimum: int
    maximum: int

class AgentEffectiveBid(_Model):
    id: str
    name: str
    effective_date: str
    end_date: str
    download_url: str
    download_template: AgentAssignedScheduleSetList
    self_uri: str

class AgentIntegrationAssociationRequest(_Model):
    agent_external_id: str
    integration_id: str
    locked: bool

class AgentIntegrationAssociationResponse(_Model):
    agent_external_id: str
    integration: WfmIntegrationReference
    locked: bool

class AgentIntegrationsRequest(_Model):
    selected_integration_id: str
    associated_integrations: list[AgentIntegrationAssociationRequest]

class AgentIntegrationsResponse(_Model):
    agent: UserReference
    selected_integration: WfmIntegrationReference
    user_selected: bool
    associated_integrations: list[AgentIntegrationAssociationResponse]

class AgentManagementUnitReference(_Model):
    user: UserReference
    management_unit: ManagementUnitReference
    business_unit: BusinessUnitReference

class AgentMuQueryResponse(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    operation_id: str
    result: AgentMuScheduleResult
    download_url: str
    error: ErrorBody

class AgentMuScheduleItem(_Model):
    agent: UserReference
    shifts: list[AgentMuScheduleShift]
    full_day_time_off_marker_dates: list[str]

class AgentMuScheduleQuery(_Model):
    start_date: str
    end_date: str

class AgentMuScheduleResult(_Model):
    reference_start_date: str
    agent_schedules: list[AgentMuScheduleItem]

class AgentMuScheduleShift(_Model):
    start_offset_minutes: int
    length_minutes: int
    activities: list[AgentScheduleShiftActivity]

class AgentOpportunityEnrollmentResult(_Model):
    id: str
    status: _Literal["Pending", "Approved", "Denied", "Withdrawn", "Processing"] | str
    schedule: BuScheduleReference
    system_message_code: _Literal["ActivityChanged", "AgentEnrollmentsHourlyLimitExceeded", "BatchLimitExceeded", "BusinessUnitEnrollmentsHourlyLimitExceeded", "BusinessUnitNotFound", "BusinessUnitOpportunityHourlyLimitExceeded", "CapacityFull", "Conflict", "DateMustBeInFuture", "DeadlineMustBeAfterOpenTime", "DeadlineMustBeBeforeOrEqualToStartTime", "EndTimeMustBeAfterStartTime", "EnrollmentNotFound", "InternalError", "InternalErrorAutoApproval", "InternalErrorDenial", "InternalErrorScheduleUpdate", "InvalidOpportunityLength", "InvalidOpportunityStatus", "InvalidRequest", "InvalidStatusTransition", "InvalidTime", "NoInvitationsForPublish", "OpenTimeMustBeBeforeStartTime", "OpportunityClosed", "OpportunityNotFound", "OpportunityNotOpen", "ScheduleConflict", "ScheduleNotFound", "ServiceUnavailable", "StartTimeMustBeWithinOneYear", "StatusNotDraft"] | str
    review_note: str
    denial_code: _Literal["ManuallyDenied", "AutomaticallyClosed", "ManuallyClosed", "CapacityFull", "ScheduleConflict"] | str
    metadata: WfmVersionedEntityMetadata

class AgentPossibleWorkShiftsRequest(_Model):
    week_start_date: str
    week_count: int

class AgentPossibleWorkShiftsResponse(_Model):
    week_start_date: str
    pattern: list[int]
    weekly_possible_work_shifts: list[PossibleWorkShiftsForWeek]
    scheduler_interval_length_minutes: int
    time_zone: str

class AgentQueryAdherenceAdjustmentsRequest(_Model):
    start_date: str
    end_date: str
    reason_code_ids: list[str]
    statuses: list[str]

class AgentQueryAdherenceExplanationsRequest(_Model):
    start_date: str
    end_date: str

class AgentQueryAdherenceExplanationsResponse(_Model):
    job: AdherenceExplanationJobReference
    result: AdherenceExplanationListingAgentQueryResponse
    download_url: str

class AgentQueryOpportunities(_Model):
    next_start_date: str
    business_units: list[AgentBusinessUnitOpportunities]

class AgentQueryOpportunitiesResponse(_Model):
    result: AgentQueryOpportunities
    download_url: str

class AgentQueryOpportunityResult(_Model):
    id: str
    name: str
    description: str
    activity_code_id: str
    start_date: str
    end_date: str
    deadline_date: str
    status: _Literal["Draft", "Published", "Open", "Pending", "Closed"] | str
    capacity: int
    enrollment_counts: PendingAndApprovedOpportunityEnrollmentCounts
    enrollment: AgentOpportunityEnrollmentResult
    metadata: WfmVersionedEntityMetadata

class AgentQueueTimeRequest(_Model):
    agent_id: str
    start_offset_minutes: list[int]
    on_queue_length_minutes_per_interval: list[int]
    on_queue_activity_code_ids: list[str]

class AgentScheduleBid(_Model):
    id: str
    name: str
    bid_window_start_date: str
    bid_window_end_date: str
    effective_date: str
    status: _Literal["Draft", "Locked", "Optimized", "Scheduled", "Open", "Closed", "Processed", "Published"] | str
    bid_type: _Literal["WorkPlanBid", "ScheduleBid"] | str
    self_uri: str

class AgentScheduleBidScheduleSetResponse(_Model):
    download_url: str
    download_template: BidGroupScheduleSet

class AgentScheduleBiddingPreferencePriority(_Model):
    schedule_set_id: str
    priority: int

class AgentScheduleBiddingPreferenceResponse(_Model):
    id: str
    submitted: bool
    assigned_schedule_set_id: str
    overridden_schedule_set_id: str
    override_reason: _Literal["UnableToBid", "ChangeOfCircumstance", "NewHire", "EmployeeMove"] | str
    agent_schedule_bid_preferences: list[AgentScheduleBiddingPreferencePriority]
    self_uri: str

class AgentScheduleBids(_Model):
    id: str
    business_unit: BusinessUnitReference
    agent_schedule_bids: list[AgentScheduleBid]
    self_uri: str

class AgentScheduleShiftActivity(_Model):
    activity_category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable"] | str
    start_offset_minutes: int
    length_minutes: int

class AgentScheduleUnavailableTime(_Model):
    time_span: WfmTimeSpan
    notes: str

class AgentSchedulingPreference(_Model):
    id: str
    time_span: WfmTimeSpan
    preference_level: _Literal["StronglyPrefer", "Prefer", "Avoid", "StronglyAvoid"] | str

class AgentSchedulingPreferenceListing(_Model):
    entities: list[AgentSchedulingPreference]

class AgentTimeOffRequestPatch(_Model):
    marked_as_read: bool
    status: _Literal["CANCELED"] | str
    notes: str
    full_day_earliest_start_offset_minutes: ListWrapperInteger
    full_day_latest_end_offset_minutes: ListWrapperInteger

class AgentUpdateAlternativeShiftTradeRequest(_Model):
    state: _Literal["Canceled"] | str
    review_note: str
    metadata: WfmVersionedEntityMetadata

class AgentWorkPlan(_Model):
    id: str
    name: str
    constrain_weekly_paid_time: bool
    flexible_weekly_paid_time: bool
    weekly_exact_paid_minutes: int
    weekly_minimum_paid_minutes: int
    weekly_maximum_paid_minutes: int
    optional_days: SetWrapperDayOfWeek
    shifts: list[AgentWorkPlanShift]
    self_uri: str

class AgentWorkPlanActivity(_Model):
    length_minutes: int
    counts_as_paid_time: bool

class AgentWorkPlanBid(_Model):
    id: str
    name: str
    bid_window_start_date: str
    bid_window_end_date: str
    effective_date: str
    status: _Literal["Draft", "Locked", "Optimized", "Scheduled", "Open", "Closed", "Processed", "Published"] | str
    work_plan_fields_visible_to_agents: list[str]
    bid_type: _Literal["WorkPlanBid", "ScheduleBid"] | str
    self_uri: str

class AgentWorkPlanBiddingPreference(_Model):
    work_plan: WorkPlanReference
    priority: int

class AgentWorkPlanBiddingPreferenceRequest(_Model):
    work_plan_id: str
    priority: int

class AgentWorkPlanBiddingPreferenceResponse(_Model):
    id: str
    submitted: bool
    assigned_work_plan: WorkPlanReference
    overridden_work_plan: WorkPlanReference
    override_reason: _Literal["UnableToBid", "ChangeOfCircumstance", "NewHire", "EmployeeMove"] | str
    agent_work_plan_bid_preferences: list[AgentWorkPlanBiddingPreference]
    self_uri: str

class AgentWorkPlanBids(_Model):
    id: str
    business_unit: BusinessUnitReference
    agent_work_plan_bids: list[AgentWorkPlanBid]
    self_uri: str

class AgentWorkPlanListResponse(_Model):
    entities: list[AgentWorkPlan]
    management_unit: ManagementUnitReference

class AgentWorkPlanShift(_Model):
    days: SetWrapperDayOfWeek
    flexible_start_time: bool
    exact_start_time_minutes_from_midnight: int
    earliest_start_time_minutes_from_midnight: int
    latest_start_time_minutes_from_midnight: int
    earliest_stop_time_minutes_from_midnight: int
    constrain_latest_stop_time: bool
    latest_stop_time_minutes_from_midnight: int
    flexible_paid_time: bool
    exact_paid_time_minutes: int
    minimum_paid_time_minutes: int
    maximum_paid_time_minutes: int
    activities: list[AgentWorkPlanActivity]

class AgentWorkPlans(_Model):
    user: UserReference
    work_plan_lookup_keys_per_week: list[int]

class AgentsBidAssignedScheduleSetOverrideRequest(_Model):
    agent_schedule_set_overrides: list[AgentBidScheduleSetOverrideRequest]

class AgentsBidAssignedWorkPlanOverrideRequest(_Model):
    agent_work_plan_overrides: list[AgentBidWorkPlanOverrideRequest]

class AgentsEffectiveScheduleSetResponse(_Model):
    effective_bids: list[AgentEffectiveBid]

class AgentsIntegrationsListing(_Model):
    entities: list[AgentIntegrationsResponse]

class AgentsWorkPlansResponse(_Model):
    download_url: str
    result: MuAgentsWorkPlansResult

class AggregateHistoricalAvailability(_Model):
    weekly: list[int]
    yearly: list[int]

class AggregatedExportJobRequest(_Model):
    granularity: _Literal["FifteenMinutes", "ThirtyMinutes", "SixtyMinutes", "Day", "Week"] | str
    time_zone: str
    delimiter: str
    planning_group_ids: list[str]
    date_start: str
    date_end: str

class AggregatedExportSnapshotJobRequest(_Model):
    granularity: _Literal["FifteenMinutes", "ThirtyMinutes", "SixtyMinutes", "Day", "Week"] | str
    time_zone: str
    delimiter: str
    planning_group_ids: list[str]
    date_start: str
    date_end: str
    snapshot_id: _Literal["OneDayAgo", "OneWeekAgo", "OneMonthAgo", "ThreeMonthsAgo", "SixMonthsAgo", "OneYearAgo", "EighteenMonthsAgo", "TwoYearsAgo"] | str

class AggregatedHistoricalExportJobResponse(_Model):
    id: str
    self_uri: str

class AggregatedHistoricalExportJobStatus(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Error"] | str
    download_url: str
    error: CsvExportErrorDetails
    self_uri: str

class AggregatedSessionExportJobResponse(_Model):
    id: str
    self_uri: str

class AggregatedSessionExportJobStatus(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Error"] | str
    download_url: str
    error: CsvExportErrorDetails
    self_uri: str

class AggregatedSnapshotExportJobResponse(_Model):
    id: str
    self_uri: str

class AggregatedSnapshotExportJobStatus(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Error"] | str
    download_url: str
    error: CsvExportErrorDetails
    self_uri: str

class AlternativeShiftAgentScheduledShift(_Model):
    day_index: int
    reference_key: str
    start_date: str
    length_minutes: int
    activities: list[BuAgentScheduleActivity]

class AlternativeShiftAsyncResponse(_Model):
    job: AlternativeShiftJobReference

class AlternativeShiftBuSettingsResponse(_Model):
    enabled_granularities: list[str]
    min_minutes_before_start_time: int
    retained_activity_categories: list[str]
    metadata: WfmVersionedEntityMetadata

class AlternativeShiftBulkUpdateTradesResponseTemplate(_Model):
    entities: list[AlternativeShiftTradeBulkUpdateTemplateItem]

class AlternativeShiftJobReference(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Error"] | str
    type: _Literal["ListOffers", "SearchOffers", "ListUserTrades", "SearchTrades", "BulkUpdateTrades"] | str
    self_uri: str

class AlternativeShiftJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Error"] | str
    type: _Literal["ListOffers", "SearchOffers", "ListUserTrades", "SearchTrades", "BulkUpdateTrades"] | str
    download_url: str
    error: ErrorBody
    view_offers_results: AlternativeShiftOffersViewResponseTemplate
    view_trades_results: AlternativeShiftTradesViewResponseTemplate
    bulk_update_trades_results: AlternativeShiftBulkUpdateTradesResponseTemplate
    self_uri: str

class AlternativeShiftNotification(_Model):
    id: str
    week_date: str
    granularity: _Literal["Daily"] | str
    new_state: _Literal["Canceled", "Denied", "Expired", "Submitted", "Approved"] | str
    initiating_user: UserReference
    initiating_shift_date: str
    receiving_user: UserReference
    receiving_shift_date: str
    self_uri: str

class AlternativeShiftOffersRequest(_Model):
    schedule: AlternativeShiftScheduleLookup
    query_week_date: str

class AlternativeShiftOffersViewResponseTemplate(_Model):
    job_id: str
    business_unit_id: str
    agent_id: str
    management_unit_id: str
    schedule: AlternativeShiftScheduleLookup
    offer_week_date: str
    shifts: list[AlternativeShiftAgentScheduledShift]
    alternative_days: list[AlternativeShiftAgentScheduledShift]

class AlternativeShiftScheduleLookup(_Model):
    id: str
    week_date: str

class AlternativeShiftSearchOffersRequest(_Model):
    schedule: AlternativeShiftScheduleLookup
    query_week_date: str
    initiating_shift: InitiatingAlternativeShift
    acceptable_intervals: list[str]

class AlternativeShiftTradeBulkUpdateTemplateItem(_Model):
    trade_id: str
    state: _Literal["Canceled", "Denied", "Expired", "Submitted", "Approved"] | str
    failure_reason: _Literal["TransitionNotAllowed", "NotAuthorized"] | str
    admin_date_reviewed: str
    admin_reviewed_by: UserReference
    metadata: WfmVersionedEntityMetadata

class AlternativeShiftTradeListing(_Model):
    entities: list[AlternativeShiftTradeResponse]

class AlternativeShiftTradeResponse(_Model):
    id: str
    shift_offer_job_id: str
    existing_shifts: list[AlternativeShiftAgentScheduledShift]
    offered_shifts: list[AlternativeShiftAgentScheduledShift]
    schedule: AlternativeShiftScheduleLookup
    management_unit: ManagementUnitReference
    user: UserReference
    week_date: str
    expiration_date: str
    review_note: str
    state: _Literal["Canceled", "Denied", "Expired", "Submitted", "Approved"] | str
    processing_status: _Literal["Error", "WaitingForScheduleUpdate", "ScheduleUpdating", "ScheduleUpdated", "WaitingForReview", "Reviewing"] | str
    system_date_reviewed: str
    admin_date_reviewed: str
    admin_reviewed_by: UserReference
    violations: list[str]
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class AlternativeShiftTradesViewResponseTemplate(_Model):
    entities: list[AlternativeShiftTradeResponse]

class AssignedAgentDetails(_Model):
    id: str
    end_date: str

class AsyncForecastOperationResult(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    operation_id: str
    result: BuShortTermForecast
    progress: int

class AsyncIntradayResponse(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    operation_id: str
    result: BuIntradayResponse

class AvailabilityRange(_Model):
    earliest_start_minutes_from_midnight: int
    latest_end_minutes_from_midnight: int

class AvailableTimeOffRange(_Model):
    time_off_limit: TimeOffLimitReference
    start_date: str
    granularity: _Literal["Daily", "FifteenMinutes"] | str
    available_minutes_per_interval: list[int]
    waitlisted_requests_per_interval: list[int]
    waitlist_enabled: bool

class AvailableTimeOffRequest(_Model):
    activity_code_id: str
    date_ranges: list[LocalDateRange]
    supported_granularities: list[str]

class AvailableTimeOffResponse(_Model):
    values_: list[AvailableTimeOffRange]

class BidGroupScheduleSet(_Model):
    shift_sets: list[ShiftSet]

class BidGroupWorkPlanRequest(_Model):
    work_plan_id: str
    override_agent_count: int
    suggested_agent_count: int
    agent_count_range: AgentCountRange

class BidGroupWorkPlanResponse(_Model):
    id: str
    management_unit: ManagementUnitReference
    override_agent_count: int
    suggested_agent_count: int
    agent_count_range: AgentCountRange
    self_uri: str

class BidGroupWorkPlanRotationRequest(_Model):
    work_plan_rotation_id: str
    agent_count: int

class BidGroupWorkPlanRotationResponse(_Model):
    id: str
    management_unit: ManagementUnitReference
    agent_count: int
    self_uri: str

class BuAbandonRate(_Model):
    include: bool
    percent: int

class BuActivitySettingsRequest(_Model):
    default_activity_code_id: str

class BuActivitySettingsResponse(_Model):
    default_activity_code: ActivityCodeReference

class BuAdherenceAdjustmentsQueryJob(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Error"] | str
    download_url: str
    error: ErrorBody
    result: AdherenceAdjustmentsListing
    self_uri: str

class BuAdherenceAdjustmentsQueryJobsReference(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Error"] | str
    created_date: str
    self_uri: str

class BuAdherenceAdjustmentsQueryJobsReferenceListing(_Model):
    entities: list[BuAdherenceAdjustmentsQueryJobsReference]

class BuAdherenceAdjustmentsSettings(_Model):
    submission_range_constraint_days: int
    metadata: WfmVersionedEntityMetadata

class BuAgentScheduleActivity(_Model):
    start_date: str
    length_minutes: int
    description: str
    activity_code_id: str
    paid: bool
    payable_minutes: int
    time_off_request_id: str
    time_off_request_sync_version: int
    external_activity_id: str
    external_activity_type: _Literal["ActivityPlan", "Coaching", "Learning", "Opportunity"] | str

class BuAgentScheduleHistoryChange(_Model):
    metadata: BuAgentScheduleHistoryChangeMetadata
    shifts: list[BuAgentScheduleShift]
    full_day_time_off_markers: list[BuFullDayTimeOffMarker]
    deletes: BuAgentScheduleHistoryDeletedChange

class BuAgentScheduleHistoryChangeMetadata(_Model):
    date_modified: str
    modified_by: UserReference

class BuAgentScheduleHistoryDeletedChange(_Model):
    shift_ids: list[str]
    full_day_time_off_marker_dates: list[str]
    agent_schedule: bool

class BuAgentScheduleHistoryDroppedChange(_Model):
    metadata: BuAgentScheduleHistoryChangeMetadata
    shift_ids: list[str]
    full_day_time_off_marker_dates: list[str]
    deletes: BuAgentScheduleHistoryDeletedChange

class BuAgentScheduleHistoryResponse(_Model):
    prior_published_schedules: list[BuScheduleReference]
    base_published_schedule: BuAgentScheduleHistoryChange
    dropped_changes: list[BuAgentScheduleHistoryDroppedChange]
    changes: list[BuAgentScheduleHistoryChange]

class BuAgentSchedulePublishedScheduleReference(_Model):
    id: str
    week_date: str
    week_count: int
    self_uri: str

class BuAgentScheduleQueryResponse(_Model):
    user: UserReference
    shifts: list[BuAgentScheduleShift]
    full_day_time_off_markers: list[BuFullDayTimeOffMarker]
    work_plan: WorkPlanReference
    work_plans_per_week: list[WorkPlanReference]
    metadata: WfmVersionedEntityMetadata

class BuAgentScheduleRescheduleResponse(_Model):
    user: UserReference
    shifts: list[BuAgentScheduleShift]
    full_day_time_off_markers: list[BuFullDayTimeOffMarker]
    work_plan: WorkPlanReference
    work_plans_per_week: list[WorkPlanReference]

class BuAgentScheduleSearchResponse(_Model):
    user: UserReference
    shifts: list[BuAgentScheduleShift]
    full_day_time_off_markers: list[BuFullDayTimeOffMarker]

class BuAgentScheduleShift(_Model):
    id: str
    start_date: str
    length_minutes: int
    activities: list[BuAgentScheduleActivity]
    manually_edited: bool
    schedule: BuScheduleReference
    work_plan_id: str
    work_plan_shift_id: str

class BuAgentScheduleShiftRequest(_Model):
    id: str
    start_date: str
    length_minutes: int
    activities: list[BuAgentScheduleActivity]
    manually_edited: bool
    schedule: BuScheduleReference
    work_plan_id: ValueWrapperString
    work_plan_shift_id: ValueWrapperString

class BuAgentScheduleUpdate(_Model):
    type: _Literal["Added", "Edited", "Deleted"] | str
    shift_start_dates: list[str]

class BuAgentSchedulesQueryResponse(_Model):
    agent_schedules: list[BuAgentScheduleQueryResponse]
    business_unit_time_zone: str

class BuAgentSchedulesSearchResponse(_Model):
    agent_schedules: list[BuAgentScheduleSearchResponse]
    business_unit_time_zone: str
    published_schedules: list[BuAgentSchedulePublishedScheduleReference]

class BuAlternativeShiftJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Error"] | str
    type: _Literal["ListOffers", "SearchOffers", "ListUserTrades", "SearchTrades", "BulkUpdateTrades"] | str
    download_url: str
    error: ErrorBody
    view_offers_results: AlternativeShiftOffersViewResponseTemplate
    view_trades_results: AlternativeShiftTradesViewResponseTemplate
    bulk_update_trades_results: AlternativeShiftBulkUpdateTradesResponseTemplate
    self_uri: str

class BuAsyncAgentSchedulesQueryResponse(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    operation_id: str
    result: BuAgentSchedulesQueryResponse
    progress: int
    download_url: str

class BuAsyncAgentSchedulesSearchResponse(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    operation_id: str
    result: BuAgentSchedulesSearchResponse
    progress: int
    download_url: str

class BuAsyncScheduleResponse(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    operation_id: str
    result: BuScheduleMetadata

class BuAsyncScheduleRunResponse(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    operation_id: str
    result: BuScheduleRun

class BuAverageSpeedOfAnswer(_Model):
    include: bool
    seconds: int

class BuConvertTimeOffGranularityLimitJobListing(_Model):
    entities: list[BuConvertTimeOffLimitGranularityJobResponse]

class BuConvertTimeOffLimitGranularityJobProgress(_Model):
    date_earliest_complete: str
    date_latest_complete: str
    number_of_days_complete: int
    percentage_complete: int

class BuConvertTimeOffLimitGranularityJobRequest(_Model):
    granularity: _Literal["Daily", "FifteenMinutes"] | str
    full_day_time_off_start_time: str

class BuConvertTimeOffLimitGranularityJobResponse(_Model):
    id: str
    time_off_limit: BuTimeOffLimitReference
    status: _Literal["Complete", "Error", "Processing"] | str
    progress: BuConvertTimeOffLimitGranularityJobProgress
    error: ErrorBody
    self_uri: str

class BuCopyScheduleRequest(_Model):
    description: str
    week_date: str
    include_forecast: bool

class BuCreateBlankScheduleRequest(_Model):
    description: str
    short_term_forecast: BuShortTermForecastReference
    week_count: int

class BuCreateTimeOffLimitRequest(_Model):
    staffing_group_id: str
    management_unit_id: str
    granularity: _Literal["Daily", "FifteenMinutes"] | str
    full_day_time_off_start_time: str

class BuCreateTimeOffPlanRequest(_Model):
    name: str
    activity_code_ids: list[str]
    auto_approval_rule: _Literal["Never", "Always", "CheckLimits", "CheckActivityCodes", "CheckLimitsAndActivityCodes"] | str
    days_before_start_to_expire_from_waitlist: int
    auto_publish_approved_time_off_requests: bool
    restricted_activity_code_ids: list[str]
    override_dates: list[OverrideDate]
    hris_time_off_type: HrisTimeOffType
    enabled: bool
    count_against_time_off_limits: bool
    business_unit_association: CreateTimeOffPlanBusinessUnitAssociation
    management_unit_association: CreateTimeOffPlanManagementUnitAssociation

class BuCurrentAgentScheduleSearchResponse(_Model):
    agent_schedules: list[BuAgentScheduleSearchResponse]
    business_unit_time_zone: str
    published_schedules: list[BuAgentSchedulePublishedScheduleReference]
    start_date: str
    end_date: str
    updates: list[BuAgentScheduleUpdate]

class BuForecastGenerationPlanningGroupResult(_Model):
    planning_group_id: str
    metric_results: list[BuForecastTimeSeriesResult]

class BuForecastGenerationResult(_Model):
    planning_group_results: list[BuForecastGenerationPlanningGroupResult]

class BuForecastModificationResponse(_Model):
    type: _Literal["MinimumPerInterval", "MaximumPerInterval", "SetValuePerInterval", "ChangeValuePerInterval", "ChangePercentPerInterval", "SetValueOverRange", "ChangeValueOverRange", "SetValuesForIntervalSet", "SetMultiGranularityValuesForIntervalSet"] | str
    start_interval_index: int
    end_interval_index: int
    metric: _Literal["Offered", "AverageHandleTimeSeconds"] | str
    legacy_metric: _Literal["AverageAfterCallWorkTimeSeconds", "AverageHandleTimeSeconds", "AverageTalkTimeSeconds", "Offered"] | str
    value: float
    values_: list[WfmForecastModificationIntervalOffsetValue]
    secondary_values: list[WfmForecastModificationIntervalOffsetValue]
    display_granularity: str
    granularity: str
    secondary_granularity: str
    enabled: bool
    planning_group_ids: list[str]

class BuForecastResult(_Model):
    reference_start_date: str
    planning_groups: list[ForecastPlanningGroupData]
    week_number: int
    week_count: int

class BuForecastResultResponse(_Model):
    result: BuForecastResult
    download_url: str

class BuForecastStaffingRequirementsResult(_Model):
    week_number: int
    download_url: str
    download_url_expiration_date: str
    planning_group_staffing_requirements: list[StaffingRequirementsPlanningGroupData]

class BuForecastStaffingRequirementsResultResponse(_Model):
    business_unit_id: str
    forecast: BuShortTermForecastReference
    reference_start_date: str
    week_count: int
    interval_length_minutes: int
    state: _Literal["Processing", "Complete", "Error"] | str
    results: list[BuForecastStaffingRequirementsResult]

class BuForecastTimeSeriesResult(_Model):
    metric: _Literal["Offered", "AverageHandleTimeSeconds"] | str
    forecasting_method: _Literal["AutoRegressiveIntegratedMovingAverage", "MovingAverage", "SingleExponentialSmoothing", "RandomWalk", "DecompositionUsingAdditiveSeasonality", "DecompositionUsingMultiplicativeSeasonality", "HoltWintersAdditiveSeasonality", "HoltWintersAdditiveSeasonalityWithDampedTrend", "HoltWintersMultiplicativeSeasonality", "HoltWintersMultiplicativeSeasonalityWithDampedTrend", "DampedLinearExponentialSmoothing", "DoubleExponentialSmoothing", "DoubleMovingAverage", "LinearExponentialSmoothing", "LinearWeightedMovingAverage", "PointEstimateUsingDampedLinearExponentialSmoothing", "PointEstimateUsingDoubleExponentialSmoothing", "PointEstimateUsingLatestWeek", "PointEstimateUsingLinearExponentialSmoothing", "PointEstimateUsingWeightedAverage", "CurveFit", "MultiLinearRegression", "DynamicHarmonicRegression", "Theta", "Ensemble", "Other"] | str
    forecast_type: _Literal["LongTerm", "ShortTerm"] | str

class BuFullDayTimeOffMarker(_Model):
    business_unit_date: str
    start_offset_minutes: int
    end_offset_minutes: int
    length_minutes: int
    description: str
    activity_code_id: str
    paid: bool
    payable_minutes: int
    time_off_request_id: str
    time_off_request_sync_version: int
    delete: bool

class BuGenerateScheduleRequest(_Model):
    description: str
    short_term_forecast: BuShortTermForecastReference
    week_count: int
    options: SchedulingOptionsRequest

class BuGetCurrentAgentScheduleRequest(_Model):
    start_date: str
    end_date: str

class BuHeadcountForecastBuPlanningGroupHeadcountForecastResult(_Model):
    entities: list[BuPlanningGroupHeadcountForecastResult]
    reference_start_date: str

class BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema(_Model):
    entities: list[BuPlanningGroupHeadcountForecastUploadSchema]
    reference_start_date: str

class BuHeadcountForecastResponse(_Model):
    result: BuHeadcountForecastBuPlanningGroupHeadcountForecastResult
    download_url: str

class BuImportAgentScheduleUploadSchema(_Model):
    user_id: str
    work_plan_id: ValueWrapperString
    work_plan_ids_per_week: ListWrapperString
    shifts: list[BuAgentScheduleShiftRequest]
    full_day_time_off_markers: list[BuFullDayTimeOffMarker]

class BuImportShortTermForecastSchema(_Model):
    description: str
    week_count: int
    planning_groups: list[ForecastPlanningGroupData]
    long_term_planning_groups: list[LongTermForecastPlanningGroupData]
    can_use_for_scheduling: bool

class BuImportTimeOffLimitValue(_Model):
    import_date_time: str
    import_minutes: int

class BuImportTimeOffLimitValuesRequest(_Model):
    upload_key: str

class BuImportTimeOffLimitValuesSchema(_Model):
    limit_values: list[BuImportTimeOffLimitValue]
    metadata: WfmVersionedEntityMetadata

class BuImportTimeOffLimitValuesUploadResponse(_Model):
    upload_key: str
    url: str
    headers: dict[str, str]
    upload_body_schema: BuImportTimeOffLimitValuesSchema

class BuIntradayDataGroup(_Model):
    media_type: _Literal["Voice", "Chat", "Email", "Callback", "Message", "Workitem"] | str
    forecast_data_summary: BuIntradayForecastData
    forecast_data_per_interval: list[BuIntradayForecastData]
    schedule_data_summary: BuIntradayScheduleData
    schedule_data_per_interval: list[BuIntradayScheduleData]
    performance_prediction_data_summary: IntradayPerformancePredictionData
    performance_prediction_data_per_interval: list[IntradayPerformancePredictionData]

class BuIntradayForecastData(_Model):
    offered: float
    average_handle_time_seconds: float

class BuIntradayResponse(_Model):
    start_date: str
    end_date: str
    interval_length_minutes: int
    no_data_reason: _Literal["NoPublishedSchedule", "NoSourceForecast"] | str
    categories: list[str]
    short_term_forecast: BuShortTermForecastReference
    schedule: BuScheduleReference
    intraday_data_groupings: list[BuIntradayDataGroup]

class BuIntradayScheduleData(_Model):
    on_queue_time_seconds: int

class BuListAlternativeShiftTradesResponse(_Model):
    job: BuAlternativeShiftJobResponse
    result: AlternativeShiftTradeListing

class BuManagementUnitScheduleSummary(_Model):
    management_unit: ManagementUnitReference
    agent_count: int
    start_date: str
    end_date: str
    agents: list[UserReference]

class BuNotificationSettingsRequest(_Model):
    scheduling: BuScheduleNotificationsSettingsRequest

class BuNotificationSettingsResponse(_Model):
    scheduling: BuScheduleNotificationsSettingsResponse

class BuPlanningGroupHeadcountForecastResult(_Model):
    required_per_interval: list[float]
    required_without_shrinkage_per_interval: list[float]
    planning_group: PlanningGroupReference

class BuPlanningGroupHeadcountForecastUploadSchema(_Model):
    required_per_interval: list[float]
    required_without_shrinkage_per_interval: list[float]
    planning_group_id: str

class BuQueryAdherenceAdjustmentsRequest(_Model):
    start_date: str
    end_date: str
    reason_code_ids: list[str]
    statuses: list[str]
    user_ids: list[str]
    management_unit_ids: list[str]

class BuQueryAdherenceExplanationsRequest(_Model):
    start_date: str
    end_date: str
    management_unit_ids: list[str]
    agent_ids: list[str]

class BuQueryAdherenceExplanationsResponse(_Model):
    job: AdherenceExplanationJobReference
    result: AdherenceExplanationListingBuQueryResponse
    download_url: str

class BuQueryAgentSchedulesRequest(_Model):
    management_unit_id: str
    user_ids: list[str]
    team_ids: list[str]

class BuRescheduleAgentScheduleResult(_Model):
    management_unit: ManagementUnitReference
    download_result: MuRescheduleResultWrapper
    download_url: str

class BuRescheduleRequest(_Model):
    start_date: str
    end_date: str
    agent_ids: list[str]
    activity_code_ids: list[str]
    management_unit_ids: list[str]
    do_not_change_weekly_paid_time: bool
    do_not_change_daily_paid_time: bool
    do_not_change_shift_start_times: bool
    do_not_change_manually_edited_shifts: bool
    activity_smoothing_type: _Literal["ReduceConcurrentActivitiesAcrossBu", "ReduceConcurrentActivitiesAcrossMu", "ConsistentServiceLevel"] | str
    induce_schedule_variability: bool
    use_unavailable_times_snapshot: bool

class BuRescheduleResult(_Model):
    generation_results: ScheduleGenerationResult
    generation_results_download_url: str
    headcount_forecast: BuHeadcountForecastBuPlanningGroupHeadcountForecastResult
    headcount_forecast_download_url: str
    agent_schedules: list[BuRescheduleAgentScheduleResult]

class BuScheduleListItem(_Model):
    id: str
    week_date: str
    week_count: int
    description: str
    published: bool
    short_term_forecast: BuShortTermForecastReference
    generation_results: ScheduleGenerationResultSummary
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class BuScheduleListing(_Model):
    entities: list[BuScheduleListItem]

class BuScheduleMetadata(_Model):
    id: str
    week_date: str
    week_count: int
    description: str
    published: bool
    short_term_forecast: BuShortTermForecastReference
    generation_results: ScheduleGenerationResultSummary
    metadata: WfmVersionedEntityMetadata
    management_units: list[BuManagementUnitScheduleSummary]
    self_uri: str

class BuScheduleNotificationsCategorySettings(_Model):
    activity_category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable"] | str
    early_reminder_enabled: bool
    on_time_reminder_enabled: bool

class BuScheduleNotificationsSettingsRequest(_Model):
    early_reminder_minutes: int
    activity_category_settings: list[BuScheduleNotificationsCategorySettings]

class BuScheduleNotificationsSettingsResponse(_Model):
    early_reminder_minutes: int
    activity_category_settings: list[BuScheduleNotificationsCategorySettings]

class BuScheduleReference(_Model):
    id: str
    week_date: str
    self_uri: str

class BuScheduleReferenceForMuRoute(_Model):
    id: str
    week_date: str
    business_unit: BusinessUnitReference
    self_uri: str

class BuScheduleRun(_Model):
    id: str
    scheduler_run_id: str
    intraday_rescheduling: bool
    state: _Literal["None", "Queued", "Scheduling", "Canceled", "Failed", "Complete"] | str
    week_count: int
    percent_complete: float
    target_week: str
    schedule: BuScheduleReference
    schedule_description: str
    scheduling_start_time: str
    scheduling_started_by: UserReference
    scheduling_canceled_by: UserReference
    scheduling_completed_time: str
    message_count: int
    message_severity_counts: list[SchedulerMessageSeverityCount]
    rescheduling_options: ReschedulingOptionsRunResponse
    rescheduling_result_expiration: str
    self_uri: str

class BuScheduleRunListing(_Model):
    entities: list[BuScheduleRun]

class BuSchedulerSettingsRequest(_Model):
    consistent_service_level_smoothing: bool
    metadata: WfmVersionedEntityMetadata

class BuSchedulerSettingsResponse(_Model):
    consistent_service_level_smoothing: bool
    metadata: WfmVersionedEntityMetadata

class BuSchedulingSettingsRequest(_Model):
    message_severities: list[SchedulerMessageTypeSeverity]
    sync_time_off_properties: SetWrapperSyncTimeOffProperty
    enable_time_off_full_day_estimation: bool
    service_goal_impact: WfmServiceGoalImpactSettings
    allow_work_plan_per_minute_granularity: bool
    activity_smoothing_type: _Literal["ReduceConcurrentActivitiesAcrossBu", "ReduceConcurrentActivitiesAcrossMu", "ConsistentServiceLevel"] | str
    induce_schedule_variability: bool

class BuSchedulingSettingsResponse(_Model):
    message_severities: list[SchedulerMessageTypeSeverity]
    sync_time_off_properties: list[str]
    enable_time_off_full_day_estimation: bool
    service_goal_impact: WfmServiceGoalImpactSettings
    allow_work_plan_per_minute_granularity: bool
    activity_smoothing_type: _Literal["ReduceConcurrentActivitiesAcrossBu", "ReduceConcurrentActivitiesAcrossMu", "ConsistentServiceLevel"] | str
    induce_schedule_variability: bool

class BuSearchAgentSchedulesRequest(_Model):
    start_date: str
    end_date: str
    user_ids: list[str]

class BuServiceLevel(_Model):
    include: bool
    percent: int
    seconds: int

class BuSetTimeOffLimitValuesRequest(_Model):
    values_: list[BuTimeOffLimitRange]
    metadata: WfmVersionedEntityMetadata

class BuShortTermForecast(_Model):
    id: str
    week_date: str
    week_count: int
    creation_method: _Literal["Import", "ImportedHistoricalWeightedAverage", "HistoricalWeightedAverage", "Advanced"] | str
    description: str
    legacy: bool
    metadata: WfmVersionedEntityMetadata
    can_use_for_scheduling: bool
    reference_start_date: str
    source_days: list[ForecastSourceDayPointer]
    modifications: list[BuForecastModificationResponse]
    generation_results: BuForecastGenerationResult
    time_zone: str
    planning_groups_version: int
    planning_groups: ForecastPlanningGroupsResponse
    self_uri: str

class BuShortTermForecastListItem(_Model):
    id: str
    week_date: str
    week_count: int
    creation_method: _Literal["Import", "ImportedHistoricalWeightedAverage", "HistoricalWeightedAverage", "Advanced"] | str
    description: str
    legacy: bool
    metadata: WfmVersionedEntityMetadata
    can_use_for_scheduling: bool
    self_uri: str

class BuShortTermForecastListing(_Model):
    entities: list[BuShortTermForecastListItem]

class BuShortTermForecastReference(_Model):
    id: str
    week_date: str
    description: str
    self_uri: str

class BuShortTermForecastWeekReference(_Model):
    id: str
    week_date: str
    description: str
    week_number: int
    self_uri: str

class BuShortTermForecastingSettings(_Model):
    default_history_weeks: int

class BuTimeOffLimitListing(_Model):
    entities: list[BuTimeOffLimitResponse]

class BuTimeOffLimitRange(_Model):
    start_date: str
    limit_minutes_per_fifteen_minutes: list[int]
    limit_minutes_per_day: list[int]

class BuTimeOffLimitReference(_Model):
    id: str
    self_uri: str

class BuTimeOffLimitResponse(_Model):
    id: str
    staffing_group: StaffingGroupReference
    management_unit: ManagementUnitReference
    granularity: _Literal["Daily", "FifteenMinutes"] | str
    metadata: WfmVersionedEntityMetadata
    full_day_time_off_start_time: str
    self_uri: str

class BuTimeOffLimitValueRange(_Model):
    id: str
    time_off_limit: BuTimeOffLimitReference
    start_date: str
    granularity: _Literal["Daily", "FifteenMinutes"] | str
    limit_minutes_per_interval: list[int]
    allocated_minutes_per_interval: list[int]
    waitlisted_minutes_per_interval: list[int]
    waitlisted_requests_per_interval: list[int]
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class BuTimeOffLimitValues(_Model):
    start_date: str
    values_per_day: TimeOffLimitValues
    values_per_fifteen_minutes: TimeOffLimitValues

class BuTimeOffLimitValuesForGranularityResponse(_Model):
    time_off_limit: BuTimeOffLimitReference
    granularity: _Literal["Daily", "FifteenMinutes"] | str
    limit_values: list[BuTimeOffLimitValues]
    metadata: WfmVersionedEntityMetadata

class BuTimeOffLimitValuesImportUploadUrlRequest(_Model):
    content_length_bytes: int

class BuTimeOffLimitValuesResponse(_Model):
    values_: list[BuTimeOffLimitValueRange]

class BuTimeOffPlanListing(_Model):
    entities: list[BuTimeOffPlanResponse]
    download_url: str

class BuTimeOffPlanResponse(_Model):
    id: str
    name: str
    activity_code_ids: list[str]
    time_off_limits: list[BuTimeOffLimitReference]
    auto_approval_rule: _Literal["Never", "Always", "CheckLimits", "CheckActivityCodes", "CheckLimitsAndActivityCodes"] | str
    days_before_start_to_expire_from_waitlist: int
    auto_publish_approved_time_off_requests: bool
    restricted_activity_codes: ActivityCodesReference
    override_dates: list[OverrideDate]
    hris_time_off_type: HrisTimeOffType
    enabled: bool
    count_against_time_off_limits: bool
    business_unit_association: TimeOffPlanBusinessUnitAssociation
    management_unit_association: TimeOffPlanManagementUnitAssociation
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class BuUpdateAgentScheduleShift(_Model):
    id: str
    start_date: str
    length_minutes: int
    activities: list[BuAgentScheduleActivity]
    manually_edited: bool
    schedule: BuScheduleReference
    work_plan_id: ValueWrapperString
    work_plan_shift_id: ValueWrapperString
    delete: bool

class BuUpdateAgentScheduleUploadSchema(_Model):
    user_id: str
    work_plan_id: ValueWrapperString
    work_plan_ids_per_week: ListWrapperString
    shifts: list[BuUpdateAgentScheduleShift]
    full_day_time_off_markers: list[BuFullDayTimeOffMarker]
    metadata: WfmVersionedEntityMetadata
    delete: bool

class BuUpdateTimeOffPlanRequest(_Model):
    name: str
    activity_code_ids: SetWrapperString
    auto_approval_rule: _Literal["Never", "Always", "CheckLimits", "CheckActivityCodes", "CheckLimitsAndActivityCodes"] | str
    days_before_start_to_expire_from_waitlist: int
    auto_publish_approved_time_off_requests: bool
    restricted_activity_code_ids: SetWrapperString
    override_dates: ListWrapperOverrideDate
    hris_time_off_type: ValueWrapperHrisTimeOffType
    enabled: bool
    count_against_time_off_limits: bool
    business_unit_association: UpdateTimeOffPlanBusinessUnitAssociation
    management_unit_association: UpdateTimeOffPlanManagementUnitAssociation
    metadata: WfmVersionedEntityMetadata

class BuUserListing(_Model):
    management_units: list[ManagementUnitUserListing]

class BulkAddOpportunitiesRequest(_Model):
    opportunities: list[AddOpportunityBody]
    agent_ids: list[str]

class BulkAddOpportunitiesResponse(_Model):
    opportunities: list[OpportunityResult]

class BulkOpportunitiesEnrollmentResult(_Model):
    status: _Literal["Complete", "Error"] | str
    error: BulkOpportunitiesError
    enrollment: OpportunityEnrollment

class BulkOpportunitiesError(_Model):
    error_code: _Literal["ActivityChanged", "AgentEnrollmentsHourlyLimitExceeded", "BatchLimitExceeded", "BusinessUnitEnrollmentsHourlyLimitExceeded", "BusinessUnitNotFound", "BusinessUnitOpportunityHourlyLimitExceeded", "CapacityFull", "Conflict", "DateMustBeInFuture", "DeadlineMustBeAfterOpenTime", "DeadlineMustBeBeforeOrEqualToStartTime", "EndTimeMustBeAfterStartTime", "EnrollmentNotFound", "InternalError", "InternalErrorAutoApproval", "InternalErrorDenial", "InternalErrorScheduleUpdate", "InvalidOpportunityLength", "InvalidOpportunityStatus", "InvalidRequest", "InvalidStatusTransition", "InvalidTime", "NoInvitationsForPublish", "OpenTimeMustBeBeforeStartTime", "OpportunityClosed", "OpportunityNotFound", "OpportunityNotOpen", "ScheduleConflict", "ScheduleNotFound", "ServiceUnavailable", "StartTimeMustBeWithinOneYear", "StatusNotDraft"] | str

class BulkOpportunitiesExternalActivitiesRequest(_Model):
    ids: list[str]

class BulkOpportunitiesReferenceResult(_Model):
    status: _Literal["Complete", "Error"] | str
    error: BulkOpportunitiesError
    opportunity: OpportunityReference

class BulkOpportunitiesRequest(_Model):
    ids: list[str]

class BulkOpportunitiesStatusUpdateRequest(_Model):
    opportunity_ids: list[str]
    status: _Literal["Closed"] | str

class BulkOpportunitiesStatusUpdateResponse(_Model):
    results: list[BulkOpportunitiesReferenceResult]
    error_count: int

class BulkOpportunityEnrollmentsStatusUpdateRequest(_Model):
    enrollment_ids: list[str]
    status: _Literal["Approved", "Denied"] | str
    review_note: str

class BulkPublishOpportunitiesResponse(_Model):
    results: list[BulkOpportunitiesReferenceResult]
    error_count: int

class BulkRemoveOpportunitiesResponse(_Model):
    results: list[BulkRemoveOpportunitiesResult]
    error_count: int

class BulkRemoveOpportunitiesResult(_Model):
    status: _Literal["Complete", "Error"] | str
    error: BulkOpportunitiesError
    opportunity_id: str

class BulkShiftTradeStateUpdateRequest(_Model):
    entities: list[BulkUpdateShiftTradeStateRequestItem]

class BulkUpdateActivityCodeRequest(_Model):
    entities: list[BulkUpdateActivityCodeRequestItem]

class BulkUpdateActivityCodeRequestItem(_Model):
    name: str
    category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable"] | str
    length_in_minutes: int
    counts_as_paid_time: bool
    counts_as_work_time: bool
    agent_time_off_selectable: bool
    counts_toward_shrinkage: bool
    planned_shrinkage: bool
    interruptible: bool
    planning_group_ids: ListWrapperString
    style: ValueWrapperActivityCodeStyle
    metadata: WfmVersionedEntityMetadata
    id: str

class BulkUpdateActivityCodeResponse(_Model):
    entities: list[BusinessUnitActivityCode]

class BulkUpdateAgentUnavailableTimesResponse(_Model):
    results: list[BulkUpdateAgentUnavailableTimesResultItem]
    error: ErrorBody

class BulkUpdateAgentUnavailableTimesResultItem(_Model):
    unavailable_time: TargetUnavailableTime
    status: _Literal["Complete", "Error", "Skipped"] | str

class BulkUpdateOpportunityEnrollmentsStatusResponse(_Model):
    results: list[BulkOpportunitiesEnrollmentResult]
    error_count: int

class BulkUpdateShiftTradeListJobRequest(_Model):
    management_unit_ids: list[str]
    week_dates: list[str]
    entities: list[BulkUpdateShiftTradeStateRequestItem]

class BulkUpdateShiftTradeStateRequestItem(_Model):
    id: str
    state: _Literal["Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled"] | str
    metadata: WfmVersionedEntityMetadata

class BulkUpdateShiftTradeStateResponse(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    operation_id: str
    result: BulkUpdateShiftTradeStateResult

class BulkUpdateShiftTradeStateResult(_Model):
    entities: list[BulkUpdateShiftTradeStateResultItem]

class BulkUpdateShiftTradeStateResultItem(_Model):
    id: str
    state: _Literal["Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled"] | str
    reviewed_by: UserReference
    reviewed_date: str
    failure_reason: _Literal["InitiatingAgentScheduleNotFound", "InitiatingAgentShiftHasExternalActivities", "InitiatingAgentShiftNotFound", "InitiatingExternalActivityOutsideReceivingShift", "ReceivingAgentNotFound", "ReceivingAgentScheduleNotFound", "ReceivingAgentShiftHasExternalActivities", "ReceivingAgentShiftNotFound", "ReceivingExternalActivityOutsideInitiatingShift", "ScheduleNotPublished", "TransitionNotAllowed"] | str
    metadata: WfmVersionedEntityMetadata

class BusinessUnitActivityCode(_Model):
    id: str
    name: str
    active: bool
    default_code: bool
    category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable"] | str
    length_in_minutes: int
    counts_as_paid_time: bool
    counts_as_work_time: bool
    agent_time_off_selectable: bool
    counts_toward_shrinkage: bool
    planned_shrinkage: bool
    interruptible: bool
    secondary_presences: list[SecondaryPresence]
    planning_groups: list[PlanningGroupReference]
    style: ActivityCodeStyle
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class BusinessUnitActivityCodeListing(_Model):
    entities: list[BusinessUnitActivityCode]
    download_url: str

class BusinessUnitListItem(_Model):
    id: str
    name: str
    authorized: bool
    division: DivisionReference
    self_uri: str

class BusinessUnitListing(_Model):
    entities: list[BusinessUnitListItem]

class BusinessUnitReference(_Model):
    id: str
    self_uri: str

class BusinessUnitResponse(_Model):
    id: str
    name: str
    settings: BusinessUnitSettingsResponse
    division: DivisionReference
    self_uri: str

class BusinessUnitSchedulingPreferencesSettingsResponse(_Model):
    enabled: bool

class BusinessUnitSettingsResponse(_Model):
    start_day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] | str
    time_zone: str
    short_term_forecasting: BuShortTermForecastingSettings
    scheduling: BuSchedulingSettingsResponse
    notifications: BuNotificationSettingsResponse
    learning: BuActivitySettingsResponse
    coaching: BuActivitySettingsResponse
    metadata: WfmVersionedEntityMetadata

class CalendarUrlResponse(_Model):
    calendar_url: str
    self_uri: str

class CapacityPlanDeleteRequest(_Model):
    capacity_plan_ids: list[str]

class CapacityPlanForecastInputsResponse(_Model):
    business_unit: BusinessUnitReference
    capacity_plan: CapacityPlanReference
    download_url: str
    download_template: CapacityPlanForecastInputsTemplate

class CapacityPlanForecastInputsTemplate(_Model):
    reference_business_unit_date: str
    granularity: _Literal["Weekly", "Monthly"] | str
    months: list[str]
    planning_groups_forecast_data: list[ForecastInputPlanningGroupData]
    capacity_plan_forecast_summary: CapacityPlanForecastMetrics

class CapacityPlanForecastMetrics(_Model):
    volume: list[float]
    average_handle_time: list[float]

class CapacityPlanListItem(_Model):
    id: str
    name: str
    start_business_unit_date: str
    end_business_unit_date: str
    metadata: CapacityPlanMetadata
    self_uri: str

class CapacityPlanMetadata(_Model):
    modified_by: UserReference
    modified_date: str
    created_date: str
    created_by: UserReference
    version: int

class CapacityPlanMetricsSummary(_Model):
    required_staff_full_time_equivalent_count: list[float]
    planned_full_time_equivalent_count: list[float]
    staffing_over_under_full_time_equivalent_count: list[float]
    starting_full_time_equivalent_count: list[float]
    attrition_full_time_equivalent_count: list[float]
    attrition_percentage: list[float]
    new_hire_full_time_equivalent_count: list[float]
    transfers_full_time_equivalent_count: list[float]
    extra_time_under_time_full_time_equivalent_count: list[float]
    shrinkage_full_time_equivalent_count: list[float]
    shrinkage_percentage: list[float]
    end_of_month_planned_full_time_equivalent_count: list[float]
    net_full_time_equivalent_count: list[float]

class CapacityPlanReference(_Model):
    id: str
    name: str
    self_uri: str

class CapacityPlanRequest(_Model):
    name: str
    description: str
    start_business_unit_date: str
    end_business_unit_date: str
    forecast: BuShortTermForecastReference
    full_time_equivalent_weekly_hours: float
    staffing_group_allocations: list[CreateStaffingGroupAllocation]

class CapacityPlanResponse(_Model):
    id: str
    name: str
    description: str
    forecast: BuShortTermForecastReference
    start_business_unit_date: str
    end_business_unit_date: str
    full_time_equivalent_weekly_hours: float
    metadata: CapacityPlanMetadata
    self_uri: str

class CapacityPlanStaffingGroupAllocationsResponse(_Model):
    capacity_plan: CapacityPlanReference
    full_time_equivalent_weekly_hours: float
    download_url: str
    download_template: StaffingGroupAllocationsResponseTemplate

class CapacityPlanStaffingGroupMetricChangeHistoryListResponse(_Model):
    entities: list[StaffingGroupMetricChangeResponse]

class CapacityPlanStaffingGroupMetricChangeResponse(_Model):
    number_of_weeks: int
    week_start_number: int
    value: float
    metric: _Literal["StartingWeeklyFullTimeEquivalentCount", "NewHiresFullTimeEquivalentCount", "AttritionPercentage", "ShrinkagePercentage", "TransfersFullTimeEquivalentCount", "ExtraTimeUnderTimeFullTimeEquivalentCount"] | str
    notes: str
    transfers_full_time_equivalent: TransfersFullTimeEquivalent
    staffing_groups: list[StaffingGroupReference]
    created_by: UserReference
    created_date: str
    version: int

class CapacityPlanStaffingRequirementResult(_Model):
    business_unit: BusinessUnitReference
    capacity_plan: CapacityPlanReference
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    reference_business_unit_date: str
    granularity: _Literal["Weekly", "Monthly"] | str
    error_code: _Literal["TimedOut", "NoData", "ClientDataInvalid", "ConfigurationInvalid", "RequirementsFailed"] | str
    download_url: str
    download_template: StaffingRequirementResultResponseTemplate

class CapacityPlanningPlanningGroupAllocation(_Model):
    planning_group_id: str
    required_staff_full_time_equivalent_count: list[float]
    staffing_group_full_time_equivalent_contributions: list[StaffingGroupFullTimeEquivalentContribution]
    total_planned_full_time_equivalent_count: list[float]
    over_under_full_time_equivalent_count: list[float]

class CapacityPlansListResponse(_Model):
    entities: list[CapacityPlanListItem]

class ComputedData(_Model):
    weekly: Weekly
    quarter_hour: QuarterHourly

class ConstraintConflictMessage(_Model):
    message: WorkPlanConstraintConflictMessage
    conflicted_constraint_messages: list[WorkPlanConstraintMessage]

class ContinuousForecastGetSessionResponse(_Model):
    session_id: str
    last_successful_session_id: str
    state: _Literal["Complete", "Processing", "Error"] | str
    error_code: str

class ContinuousForecastSessionResponse(_Model):
    session_id: str
    state: _Literal["Complete", "Processing", "Error"] | str
    files: SessionFiles

class ContinuousForecastSnapshotResponse(_Model):
    session_id: str
    snapshot_id: str
    files: SnapshotFiles

class ContinuousForecastTimeSeries(_Model):
    planning_group: str
    weeks: list[ContinuousForecastWeeks]

class ContinuousForecastWeeks(_Model):
    week_offset: int
    values_: list[float]

class CopyBuForecastRequest(_Model):
    description: str
    week_date: str

class CopyCapacityPlanRequest(_Model):
    name: str
    description: str
    start_business_unit_date: str
    end_business_unit_date: str
    forecast: ValueWrapperBuShortTermForecastReference

class CopyScheduleBid(_Model):
    name: str

class CopyWorkPlan(_Model):
    name: str

class CopyWorkPlanBid(_Model):
    name: str

class CopyWorkPlanRotationRequest(_Model):
    name: str

class CreateActivityCodeRequest(_Model):
    name: str
    category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable"] | str
    length_in_minutes: int
    counts_as_paid_time: bool
    counts_as_work_time: bool
    agent_time_off_selectable: bool
    counts_toward_shrinkage: bool
    planned_shrinkage: bool
    interruptible: bool
    secondary_presences: list[SecondaryPresence]
    planning_group_ids: list[str]
    style: ActivityCodeStyle

class CreateActivityPlanRequest(_Model):
    name: str
    management_unit_ids: list[str]
    description: str
    activity_code_id: str
    type: _Literal["Individual", "Group"] | str
    length_minutes: int
    initial_schedule_period: SchedulingPeriod
    group_settings: GroupSettings
    recurrence_settings: RecurrenceSettings
    attendees_search_rule: UserSearchRule
    facilitated: bool
    facilitators_search_rule: UserSearchRule
    transition_time_minutes: int
    service_goal_impact_overrides: ActivityPlanServiceGoalImpactOverrides
    optimization_objective: _Literal["FavorServiceGoals", "FavorSchedulingAll"] | str
    state: _Literal["Active", "Inactive"] | str
    counts_as_paid_time: bool
    fixed_availability: list[FixedAvailability]
    start_time_increment_minutes: int

class CreateAdherenceAdjustmentsReasonCodeRequest(_Model):
    name: str
    state: _Literal["Active", "Inactive"] | str

class CreateAdherenceAdjustmentsReasonCodesBulkRequest(_Model):
    reason_codes: list[CreateAdherenceAdjustmentsReasonCodeRequest]

class CreateAdminTimeOffRequest(_Model):
    status: _Literal["PENDING", "APPROVED"] | str
    users: list[UserReference]
    activity_code_id: str
    notes: str
    full_day_management_unit_dates: list[str]
    full_day_earliest_start_offset_minutes: list[int]
    full_day_latest_end_offset_minutes: list[int]
    partial_day_start_date_times: list[str]
    daily_duration_minutes: int
    duration_minutes: list[int]
    payable_minutes: list[int]
    paid: bool

class CreateAgentTimeOffRequest(_Model):
    activity_code_id: str
    notes: str
    full_day_management_unit_dates: list[str]
    full_day_earliest_start_offset_minutes: list[int]
    full_day_latest_end_offset_minutes: list[int]
    partial_day_start_date_times: list[str]
    daily_duration_minutes: int
    duration_minutes: list[int]
    payable_minutes: list[int]

class CreateAlternativeShiftTradeRequest(_Model):
    job_id: str
    drop_shift_reference_keys: list[str]
    pickup_shift_reference_keys: list[str]
    alternative_shift_trade_granularity: _Literal["Daily"] | str
    expiration_date: str
    review_note: str

class CreateBusinessUnitRequest(_Model):
    name: str
    division_id: str
    settings: CreateBusinessUnitSettingsRequest

class CreateBusinessUnitSettingsRequest(_Model):
    start_day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] | str
    time_zone: str
    short_term_forecasting: BuShortTermForecastingSettings
    scheduling: BuSchedulingSettingsRequest
    notifications: BuNotificationSettingsRequest
    learning: BuActivitySettingsRequest
    coaching: BuActivitySettingsRequest

class CreateCapacityPlanStaffingGroupMetricChangeRequest(_Model):
    number_of_weeks: int
    week_start_number: int
    value: float
    metric: _Literal["StartingWeeklyFullTimeEquivalentCount", "NewHiresFullTimeEquivalentCount", "AttritionPercentage", "ShrinkagePercentage", "TransfersFullTimeEquivalentCount", "ExtraTimeUnderTimeFullTimeEquivalentCount"] | str
    notes: str
    transfers_full_time_equivalent: TransfersFullTimeEquivalent
    staffing_group_ids: list[str]
    version: int

class CreateManagementUnitApiRequest(_Model):
    name: str
    time_zone: str
    start_day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] | str
    settings: CreateManagementUnitSettingsRequest
    division_id: str
    business_unit_id: str

class CreateManagementUnitSettingsRequest(_Model):
    adherence: AdherenceSettings
    short_term_forecasting: ShortTermForecastingSettings
    time_off: TimeOffSettingsRequest
    scheduling: SchedulingSettingsRequest
    shift_trading: ShiftTradeSettings

class CreatePlanningGroupRequest(_Model):
    name: str
    route_paths: list[RoutePathRequest]
    service_goal_template_id: str

class CreateScheduleBid(_Model):
    name: str
    forecast: BuShortTermForecastWeekReference
    bid_window_start_date: str
    bid_window_end_date: str
    effective_date: str
    weeks_to_schedule: int
    end_overrides_and_rotations: bool
    agent_ranking_type: _Literal["HireDate", "Performance"] | str
    ranking_tiebreaker_type: _Literal["HireDate", "Performance", "Custom", "RandomlyAssign"] | str

class CreateServiceGoalTemplate(_Model):
    name: str
    service_level: BuServiceLevel
    average_speed_of_answer: BuAverageSpeedOfAnswer
    abandon_rate: BuAbandonRate
    impact_override: ServiceGoalTemplateImpactOverride

class CreateStaffingGroupAllocation(_Model):
    staffing_group_id: str
    initial_shrinkage_percentage: float
    initial_attrition_percentage: float
    starting_weekly_full_time_equivalent_count: float

class CreateStaffingGroupRequest(_Model):
    name: str
    user_ids: list[str]
    management_unit_id: str
    planning_group_ids: list[str]

class CreateTimeOffLimitRequest(_Model):
    granularity: _Literal["Daily", "FifteenMinutes"] | str
    default_limit_minutes: int

class CreateTimeOffPlanBusinessUnitAssociation(_Model):
    management_unit_ids: list[str]
    staffing_group_ids: list[str]

class CreateTimeOffPlanManagementUnitAssociation(_Model):
    management_unit_id: str
    staffing_group_ids: list[str]

class CreateTimeOffPlanRequest(_Model):
    name: str
    activity_code_ids: list[str]
    time_off_limit_ids: list[str]
    auto_approval_rule: _Literal["Never", "Always", "CheckLimits", "CheckActivityCodes", "CheckLimitsAndActivityCodes"] | str
    days_before_start_to_expire_from_waitlist: int
    hris_time_off_type: HrisTimeOffType
    active: bool

class CreateWorkPlan(_Model):
    name: str
    enabled: bool
    constrain_weekly_paid_time: bool
    flexible_weekly_paid_time: bool
    weekly_exact_paid_minutes: int
    weekly_minimum_paid_minutes: int
    weekly_maximum_paid_minutes: int
    constrain_paid_time_granularity: bool
    paid_time_granularity_minutes: int
    constrain_minimum_time_between_shifts: bool
    minimum_time_between_shifts_minutes: int
    maximum_days: int
    minimum_consecutive_non_working_minutes_per_week: int
    constrain_maximum_consecutive_working_weekends: bool
    maximum_consecutive_working_weekends: int
    minimum_working_days_per_week: int
    constrain_maximum_consecutive_working_days: bool
    maximum_consecutive_working_days: int
    minimum_shift_start_distance_minutes: int
    minimum_days_off_per_planning_period: int
    maximum_days_off_per_planning_period: int
    minimum_paid_minutes_per_planning_period: int
    maximum_paid_minutes_per_planning_period: int
    constrain_maximum_working_weekends_per_planning_period: bool
    maximum_working_weekends_per_planning_period: int
    optional_days: SetWrapperDayOfWeek
    shift_start_variance_type: _Literal["ShiftStart", "ShiftStartAndPaidDuration"] | str
    shift_start_variance_period: _Literal["Weekly", "PlanningPeriod"] | str
    shift_start_variances: ListWrapperShiftStartVariance
    shifts: list[CreateWorkPlanShift]
    agents: list[UserReference]

class CreateWorkPlanActivity(_Model):
    activity_code_id: str
    description: str
    length_minutes: int
    start_time_is_relative_to_shift_start: bool
    flexible_start_time: bool
    earliest_start_time_minutes: int
    latest_start_time_minutes: int
    exact_start_time_minutes: int
    start_time_increment_minutes: int
    counts_as_paid_time: bool
    counts_as_contiguous_work_time: bool
    minimum_length_from_shift_start_minutes: int
    minimum_length_from_shift_end_minutes: int
    maximum_length_from_shift_end_minutes: int

class CreateWorkPlanBid(_Model):
    name: str
    forecast: BuShortTermForecastWeekReference
    bid_window_start_date: str
    bid_window_end_date: str
    effective_date: str
    agent_ranking_type: _Literal["HireDate", "Performance"] | str
    ranking_tiebreaker_type: _Literal["HireDate", "Performance", "Custom", "RandomlyAssign"] | str
    end_overrides_and_rotations: bool
    work_plan_fields_visible_to_agents: list[str]

class CreateWorkPlanShift(_Model):
    name: str
    days: SetWrapperDayOfWeek
    flexible_start_time: bool
    exact_start_time_minutes_from_midnight: int
    earliest_start_time_minutes_from_midnight: int
    latest_start_time_minutes_from_midnight: int
    constrain_stop_time: bool
    constrain_latest_stop_time: bool
    latest_stop_time_minutes_from_midnight: int
    constrain_earliest_stop_time: bool
    earliest_stop_time_minutes_from_midnight: int
    start_increment_minutes: int
    flexible_paid_time: bool
    exact_paid_time_minutes: int
    minimum_paid_time_minutes: int
    maximum_paid_time_minutes: int
    constrain_contiguous_work_time: bool
    minimum_contiguous_work_time_minutes: int
    maximum_contiguous_work_time_minutes: int
    constrain_day_off: bool
    day_off_rule: _Literal["NextDayOff", "PreviousDayOff"] | str
    planning_period_constraints: PlanningPeriodShiftConstraints
    activities: list[CreateWorkPlanActivity]

class CsvExportErrorDetails(_Model):
    error_code: str
    error_message: str

class CurrentAgentAdherenceAdjustment(_Model):
    id: str
    agent: UserReference
    management_unit: ManagementUnitReference
    business_unit: BusinessUnitReference
    start_date: str
    length_minutes: int
    reason_code: AdherenceAdjustmentsReasonCodeReference
    status: _Literal["Approved", "Denied", "Pending"] | str
    expired: bool
    submitter_notes: str
    reviewer_notes: str
    reviewed_by: UserReference
    reviewed_date: str
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class CurrentAgentCursorAdherenceAdjustmentsListing(_Model):
    entities: list[CurrentAgentAdherenceAdjustment]
    next_uri: str
    self_uri: str
    previous_uri: str

class CurrentUserScheduleRequestBody(_Model):
    start_date: str
    end_date: str
    load_full_weeks: bool

class CurrentUserTimeOffIntegrationStatusRequest(_Model):
    time_off_request_ids: list[str]

class CursorAdherenceAdjustmentsListing(_Model):
    entities: list[AdherenceAdjustment]
    next_uri: str
    self_uri: str
    previous_uri: str

class Daily(_Model):
    download_url: str
    download_result: list[ContinuousForecastTimeSeries]

class DailyPossibleShift(_Model):
    day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] | str
    earliest_shift_start_minutes_from_midnight: int
    required: bool
    minimum_paid_time_minutes: int
    maximum_paid_time_minutes: int
    interval_schedule_probabilities: list[int]

class DateRange(_Model):
    start_date: str
    end_date: str

class DateRangeWithOptionalEnd(_Model):
    start_business_unit_date: str
    end_business_unit_date: str

class DayOfWeekMinimums(_Model):
    minimum_value: float
    days_of_week: list[str]

class DecisionMetricsData(_Model):
    user: UserReference
    performance_rank: int
    tie_breaker_value: int
    metadata: WfmEntityMetadata

class DecisionMetricsJobReference(_Model):
    id: str
    self_uri: str

class DecisionMetricsResponse(_Model):
    entities: list[DecisionMetricsData]

class DecisionMetricsUpdateError(_Model):
    user: UserReference
    errors: list[str]

class DecisionMetricsUpdateJobRequest(_Model):
    upload_key: str

class DecisionMetricsUpdateJobResponse(_Model):
    upload_key: str
    job: DecisionMetricsJobReference
    status: _Literal["Processing", "Complete", "Error"] | str
    metadata: WfmEntityMetadata
    update_errors: list[DecisionMetricsUpdateError]

class DecisionMetricsUploadData(_Model):
    user_id: str
    performance_rank: ValueWrapperInteger
    tie_breaker_value: ValueWrapperInteger

class DecisionMetricsUploadResponse(_Model):
    upload_key: str
    url: str
    headers: dict[str, str]
    upload_body_schema: DecisionMetricsUploadSchema

class DecisionMetricsUploadSchema(_Model):
    user_metrics: list[DecisionMetricsUploadData]

class DeletableUserReference(_Model):
    id: str
    delete: bool
    self_uri: str

class EstimateAvailableFullDayTimeOffRequest(_Model):
    date: str
    requested_duration_minutes: int

class EstimateAvailableFullDayTimeOffResponse(_Model):
    date: str
    duration_minutes: int
    payable_minutes: int
    flexible: bool
    override_date_type: _Literal["Blocked", "ManualReview"] | str
    earliest_start_offset_minutes: int
    latest_end_offset_minutes: int

class EstimateAvailablePartialDayTimeOffRequest(_Model):
    date: str
    requested_duration_minutes: int

class EstimateAvailablePartialDayTimeOffResponse(_Model):
    date: str
    duration_minutes: int
    payable_minutes: int
    flexible: bool
    override_date_type: _Literal["Blocked", "ManualReview"] | str

class EstimateAvailableTimeOffRequest(_Model):
    full_day_dates: list[EstimateAvailableFullDayTimeOffRequest]
    partial_day_dates: list[EstimateAvailablePartialDayTimeOffRequest]
    activity_code_id: str
    paid: bool

class EstimateAvailableTimeOffResponse(_Model):
    full_day_dates: list[EstimateAvailableFullDayTimeOffResponse]
    partial_day_dates: list[EstimateAvailablePartialDayTimeOffResponse]
    user: UserReference
    activity_code_id: str
    paid: bool

class EvaluateShiftTradeListJobRequest(_Model):
    management_unit_ids: list[str]
    week_dates: list[str]

class EvaluateShiftTradeListJobResponseItem(_Model):
    entities: list[EvaluatedShiftTradeResponseItem]

class EvaluatedShiftTradeResponseItem(_Model):
    trade: ShiftTradeResponseItem
    match_review: ShiftTradeMatchReviewResponse

class FixedAvailability(_Model):
    availability_range: AvailabilityRange
    date_range: RequiredLocalDateRange
    days_of_week: list[str]

class ForecastAbandonRateResponse(_Model):
    percent: int

class ForecastAverageSpeedOfAnswerResponse(_Model):
    seconds: int

class ForecastInputPlanningGroupData(_Model):
    planning_group_id: str
    capacity_plan_forecast_metrics: CapacityPlanForecastMetrics

class ForecastMetadata(_Model):
    date_created: str
    forecast_id: str
    interval_length_in_minutes: str
    source: _Literal["AutomaticBestMethod", "MainForecast"] | str
    date_start: str
    time_zone: str

class ForecastPlanningGroupData(_Model):
    planning_group_id: str
    offered_per_interval: list[float]
    average_handle_time_seconds_per_interval: list[float]

class ForecastPlanningGroupResponse(_Model):
    id: str
    name: str
    route_paths: list[RoutePathResponse]
    service_goal_template: ForecastServiceGoalTemplateResponse

class ForecastPlanningGroupsResponse(_Model):
    entities: list[ForecastPlanningGroupResponse]
    business_unit_service_goal_impact: WfmServiceGoalImpactSettings

class ForecastServiceGoalTemplateImpactOverrideResponse(_Model):
    service_level: WfmServiceGoalImpact
    average_speed_of_answer: WfmServiceGoalImpact
    abandon_rate: WfmServiceGoalImpact

class ForecastServiceGoalTemplateResponse(_Model):
    service_level: ForecastServiceLevelResponse
    average_speed_of_answer: ForecastAverageSpeedOfAnswerResponse
    abandon_rate: ForecastAbandonRateResponse
    impact_override: ForecastServiceGoalTemplateImpactOverrideResponse

class ForecastServiceLevelResponse(_Model):
    percent: int
    seconds: int

class ForecastSourceDayPointer(_Model):
    day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "EighthDay"] | str
    weight: int
    date: str
    file_name: str
    data_key: str

class GenerateBuForecastRequest(_Model):
    description: str
    week_count: int
    can_use_for_scheduling: bool

class GetAgentsWorkPlansRequest(_Model):
    agent_ids: list[str]
    start_date: str
    week_count: int

class GroupSettings(_Model):
    minimum_group_size: int
    maximum_group_size: int
    maximum_total_sessions: int
    maximum_concurrent_sessions: int

class HeadcountForecast(_Model):
    required: list[HeadcountInterval]
    required_without_shrinkage: list[HeadcountInterval]

class HeadcountInterval(_Model):
    interval: str
    value: float

class HistoricalAdherenceActuals(_Model):
    actual_activity_category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled"] | str
    actual_secondary_presence_lookup_id: str
    start_offset_seconds: int
    end_offset_seconds: int

class HistoricalAdherenceDayMetrics(_Model):
    day_start_offset_secs: int
    adherence_schedule_secs: int
    conformance_schedule_secs: int
    conformance_actual_secs: int
    exception_count: int
    exception_duration_secs: int
    impact_seconds: int
    schedule_length_secs: int
    actual_length_secs: int
    adherence_percentage: float
    conformance_percentage: float

class HistoricalAdherenceExceptionInfo(_Model):
    start_offset_seconds: int
    end_offset_seconds: int
    scheduled_activity_code_id: str
    scheduled_activity_category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled"] | str
    scheduled_secondary_presence_lookup_ids: list[str]
    actual_activity_code_id: str
    actual_activity_category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled"] | str
    system_presence: _Literal["Available", "Away", "Busy", "Offline", "Idle", "OnQueue", "Meal", "Training", "Meeting", "Break"] | str
    routing_status: _Literal["OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING"] | str
    impact: _Literal["Positive", "Negative", "Neutral", "Unknown"] | str
    secondary_presence_lookup_id: str

class HistoricalAdherenceQueryResult(_Model):
    user_id: str
    management_unit_id: str
    start_date: str
    end_date: str
    adherence_percentage: float
    conformance_percentage: float
    impact: _Literal["Positive", "Negative", "Neutral", "Unknown"] | str
    exception_info: list[HistoricalAdherenceExceptionInfo]
    day_metrics: list[HistoricalAdherenceDayMetrics]
    actuals_end_date: str
    actuals: list[HistoricalAdherenceActuals]

class HistoricalData(_Model):
    daily: Daily
    quarter_hour: QuarterHourly

class HistoricalDataDeleteEntity(_Model):
    request_id: str
    status: _Literal["InProgress", "Success"] | str

class HistoricalDataDisallowedDeleteEntity(_Model):
    request_id: str
    reason: _Literal["InvalidRequest", "ValidationInProgress", "DeleteInProgress", "RequestIdNotFound"] | str

class HistoricalDataJobEntityStatus(_Model):
    id: str
    state: _Literal["Processing", "Complete", "Error"] | str
    self_uri: str

class HistoricalImportDeleteFilesJobRequest(_Model):
    request_ids: list[str]

class HistoricalImportDeleteFilesJobResponse(_Model):
    id: str
    state: _Literal["Processing", "Complete", "Error"] | str
    entities: list[HistoricalDataDeleteEntity]
    disallowed_entities: list[HistoricalDataDisallowedDeleteEntity]
    self_uri: str

class HistoricalImportOverallDeleteStatusResponse(_Model):
    entities: list[HistoricalDataJobEntityStatus]
    status: _Literal["Processing", "Complete"] | str

class HistoricalImportStatus(_Model):
    request_id: str
    date_import_ended: str
    date_import_started: str
    status: _Literal["Initiated", "InProgress", "Pending", "Success", "Failed", "Cancelled", "Purged", "PurgePending"] | str
    error: str
    date_created: str
    date_modified: str
    active: bool
    type: _Literal["Csv", "Json"] | str
    file_name: str
    file_size: int

class HistoricalImportStatusJobResponse(_Model):
    id: str
    import_status_result: HistoricalImportStatus
    self_uri: str

class HistoricalImportStatusListing(_Model):
    entities: list[HistoricalImportStatus]
    download_url: str

class HistoricalShrinkageActivityCategoryResponse(_Model):
    activity_category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled"] | str
    shrinkage_for_activity_category: HistoricalShrinkageAggregateResponse
    shrinkage_for_activity_codes: list[HistoricalShrinkageActivityCodeResponse]

class HistoricalShrinkageActivityCodeResponse(_Model):
    activity_code_id: str
    shrinkage_for_activity_code: HistoricalShrinkageAggregateResponse

class HistoricalShrinkageAggregateResponse(_Model):
    scheduled_shrinkage_seconds: int
    scheduled_shrinkage_percent: float
    actual_shrinkage_seconds: int
    actual_shrinkage_percent: float
    paid_shrinkage_seconds: int
    unpaid_shrinkage_seconds: int
    planned_shrinkage_seconds: int
    unplanned_shrinkage_seconds: int

class HistoricalShrinkageResult(_Model):
    start_date: str
    end_date: str
    total_scheduled_duration_seconds: int
    total_logged_in_duration_seconds: int
    aggregated_shrinkage: HistoricalShrinkageAggregateResponse
    shrinkage_for_activity_categories: list[HistoricalShrinkageActivityCategoryResponse]
    business_unit_ids: list[str]

class HistoricalShrinkageResultListing(_Model):
    entities: list[HistoricalShrinkageResult]

class HrisTimeOffType(_Model):
    id: str
    name: str
    hris_integration_id: str
    secondary_id: str

class HrisTimeOffTypeResponse(_Model):
    id: str
    name: str
    secondary_id: str

class HrisTimeOffTypesJobReference(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Error"] | str
    self_uri: str

class HrisTimeOffTypesJobResponse(_Model):
    entities: list[HrisTimeOffTypeResponse]
    status: _Literal["Processing", "Complete", "Error"] | str

class HrisTimeOffTypesResponse(_Model):
    job: HrisTimeOffTypesJobReference
    entities: list[HrisTimeOffTypeResponse]

class IgnoredActivityCategories(_Model):
    values_: list[str]

class IgnoredActivityCodeIds(_Model):
    values_: list[str]

class ImportForecastResponse(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    operation_id: str
    result: BuShortTermForecast

class ImportForecastUploadResponse(_Model):
    upload_key: str
    url: str
    headers: dict[str, str]
    upload_body_schema: BuImportShortTermForecastSchema

class ImportScheduleUploadResponse(_Model):
    upload_key: str
    url: str
    headers: dict[str, str]
    upload_body_schema: ImportScheduleUploadSchema

class ImportScheduleUploadSchema(_Model):
    description: str
    week_count: int
    published: bool
    short_term_forecast: BuShortTermForecastReference
    headcount_forecast: BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema
    agent_schedules: list[BuImportAgentScheduleUploadSchema]

class InitiatingAlternativeShift(_Model):
    id: str
    start_date: str

class InitiatingShiftRequestItem(_Model):
    id: str
    schedule: BuScheduleReference
    week_date: str

class IntradayPerformancePredictionData(_Model):
    service_level_percent: float
    average_speed_of_answer_seconds: float
    occupancy_percent: float

class IntradayPlanningGroupRequest(_Model):
    business_unit_date: str
    categories: list[str]
    planning_group_ids: list[str]
    interval_length_minutes: int

class LanguageReference(_Model):
    id: str
    self_uri: str

class ListAlternativeShiftTradesResponse(_Model):
    job: AlternativeShiftJobResponse
    result: AlternativeShiftTradeListing

class ListWrapperAgentWorkPlanField(_Model):
    values_: list[str]

class ListWrapperAlternativeShiftBuSettingsActivityCategory(_Model):
    values_: list[str]

class ListWrapperAlternativeShiftBuSettingsGranularity(_Model):
    values_: list[str]

class ListWrapperBidGroupWorkPlanRequest(_Model):
    values_: list[BidGroupWorkPlanRequest]

class ListWrapperBidGroupWorkPlanRotationRequest(_Model):
    values_: list[BidGroupWorkPlanRotationRequest]

class ListWrapperFixedAvailability(_Model):
    values_: list[FixedAvailability]

class ListWrapperInteger(_Model):
    values_: list[int]

class ListWrapperInterval(_Model):
    values_: list[str]

class ListWrapperOverrideDate(_Model):
    values_: list[OverrideDate]

class ListWrapperPlanningGroupMinimumsRequest(_Model):
    values_: list[PlanningGroupMinimumsRequest]

class ListWrapperRequiredDateRange(_Model):
    values_: list[RequiredDateRange]

class ListWrapperScheduleSetRequest(_Model):
    values_: list[ScheduleSetRequest]

class ListWrapperSecondaryPresence(_Model):
    values_: list[SecondaryPresence]

class ListWrapperShiftStartVariance(_Model):
    values_: list[ShiftStartVariance]

class ListWrapperString(_Model):
    values_: list[str]

class LocalDateRange(_Model):
    start_date: str
    end_date: str

class LongTermForecastPlanningGroupData(_Model):
    planning_group_id: str
    offered_per_day: list[float]
    average_handle_time_seconds_per_day: list[float]

class LongTermForecastResult(_Model):
    planning_groups: list[LongTermForecastPlanningGroupData]
    reference_start_date: str
    week_count: int

class LongTermForecastResultResponse(_Model):
    result: LongTermForecastResult
    download_url: str

class LongTermRequirements(_Model):
    forecast_metadata: ForecastMetadata
    date_generation_started: str
    months: list[str]
    requirement_results: list[PlanningGroupRequirementOutput]

class LongTermRequirementsErrorDetail(_Model):
    internal_error_code: _Literal["TimedOut", "NoData", "ClientDataInvalid", "ConfigurationInvalid", "RequirementsFailed"] | str
    description: str

class LongTermRequirementsResponse(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    error_code: _Literal["TimedOut", "NoData", "ClientDataInvalid", "ConfigurationInvalid", "RequirementsFailed"] | str
    long_term_requirements: LongTermRequirements
    download_url: str

class LongTermRequirementsServiceGoal(_Model):
    use_asa_target: bool
    target_asa_sec: float
    use_service_level_target: bool
    service_level_objective_seconds: float
    service_level_goal_percent: float
    use_abandon_rate_goal: bool
    abandon_rate_goal_percent: float

class LongTermRequirementsServiceGoalDetail(_Model):
    id: str
    service_goals: LongTermRequirementsServiceGoal

class ManagementUnit(_Model):
    id: str
    name: str
    business_unit: BusinessUnitReference
    start_day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] | str
    time_zone: str
    settings: ManagementUnitSettingsResponse
    metadata: WfmVersionedEntityMetadata
    division: DivisionReference
    version: int
    modified_by: UserReference
    date_modified: str
    self_uri: str

class ManagementUnitAvailabilitySettingsResponse(_Model):
    enabled: bool

class ManagementUnitListing(_Model):
    entities: list[ManagementUnit]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    page_count: int
    next_uri: str
    previous_uri: str
    self_uri: str

class ManagementUnitReference(_Model):
    id: str
    self_uri: str

class ManagementUnitSettingsRequest(_Model):
    adherence: AdherenceSettings
    short_term_forecasting: ShortTermForecastingSettings
    time_off: TimeOffSettingsRequest
    scheduling: SchedulingSettingsRequest
    shift_trading: ShiftTradeSettings
    metadata: WfmVersionedEntityMetadata

class ManagementUnitSettingsResponse(_Model):
    adherence: AdherenceSettings
    short_term_forecasting: ShortTermForecastingSettings
    time_off: TimeOffSettingsResponse
    scheduling: SchedulingSettingsResponse
    shift_trading: ShiftTradeSettings
    metadata: WfmVersionedEntityMetadata

class ManagementUnitUserListing(_Model):
    management_unit: ManagementUnitReference
    users: list[UserReference]

class MatchShiftTradeJobRequest(_Model):
    week_date: str
    receiving_schedule: ReceivingScheduleLookup
    receiving_shift_id: str
    metadata: WfmVersionedEntityMetadata

class MatchShiftTradeRequest(_Model):
    receiving_schedule_id: str
    receiving_shift_id: str
    metadata: WfmVersionedEntityMetadata

class MatchShiftTradeResponse(_Model):
    trade: ShiftTradeResponse
    violations: list[ShiftTradeMatchViolation]
    admin_review_violations: list[ShiftTradeMatchViolation]
    unevaluated_rules: list[str]

class MinimumStaffingRequest(_Model):
    enabled: bool
    minimum_value: float
    planning_group_overrides: ListWrapperPlanningGroupMinimumsRequest
    applicable_intervals: _Literal["AllIntervals", "VolumeOnlyIntervals"] | str

class MinimumStaffingResponse(_Model):
    enabled: bool
    minimum_value: float
    planning_group_overrides: list[PlanningGroupMinimumsResponse]
    applicable_intervals: _Literal["AllIntervals", "VolumeOnlyIntervals"] | str
    metadata: WfmVersionedEntityMetadata

class ModelData(_Model):
    download_urls: list[str]
    download_result: list[PlanningGroupModel]

class ModelMetaData(_Model):
    download_urls: list[str]
    download_result: ModelMetaDataResult

class ModelMetaDataResult(_Model):
    session_info: SessionInfo
    planning_groups: list[PlanningGroupModel]

class MonthlyPlanningPeriodSettings(_Model):
    start_date: str

class MoveAgentResponse(_Model):
    user: UserReference
    result: _Literal["AlreadyMoved", "DestinationBusinessUnitAgentLimitExceeded", "DestinationManagementUnitAgentLimitExceeded", "DestinationManagementUnitDoesNotExist", "MoveSuccessful", "MovingToDifferentManagementUnit", "NothingToDo", "SourceManagementUnitNotAuthorized"] | str

class MoveAgentsRequest(_Model):
    user_ids: list[str]
    destination_management_unit_id: str

class MoveAgentsResponse(_Model):
    requesting_user: UserReference
    destination_management_unit: ManagementUnitReference
    results: list[MoveAgentResponse]

class MoveManagementUnitRequest(_Model):
    business_unit_id: str

class MoveManagementUnitResponse(_Model):
    business_unit: BusinessUnitReference
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str

class MuAgentQueueTimeRequest(_Model):
    management_unit_id: str
    agent_on_queue_times: list[AgentQueueTimeRequest]

class MuAgentsWorkPlansResult(_Model):
    entities: list[AgentWorkPlans]
    reference_start_week_date: str
    work_plan_lookup: dict[str, WorkPlanReference]

class MuRescheduleResultWrapper(_Model):
    agent_schedules: list[BuAgentScheduleRescheduleResponse]

class NotificationsResponse(_Model):
    entities: list[WfmUserNotification]

class OpportunitiesResultWithPagination(_Model):
    next_start_date: str
    opportunities: list[OpportunityResult]

class OpportunityEnrollment(_Model):
    id: str

class OpportunityEnrollmentCounts(_Model):
    pending: int
    approved: int
    denied: int
    withdrawn: int

class OpportunityReference(_Model):
    id: str
    self_uri: str

class OpportunityResult(_Model):
    id: str
    start_date: str
    end_date: str
    status: _Literal["Draft", "Published", "Open", "Pending", "Closed"] | str
    open_date: str
    deadline_date: str
    name: str
    description: str
    activity_code_id: str
    approval_type: _Literal["Automatic", "Manual"] | str
    agent_count: int
    capacity: int
    enrollment_processing_count: int
    enrollment_counts: OpportunityEnrollmentCounts
    published_date: str
    closed_date: str
    system_message_code: _Literal["ActivityChanged", "AgentEnrollmentsHourlyLimitExceeded", "BatchLimitExceeded", "BusinessUnitEnrollmentsHourlyLimitExceeded", "BusinessUnitNotFound", "BusinessUnitOpportunityHourlyLimitExceeded", "CapacityFull", "Conflict", "DateMustBeInFuture", "DeadlineMustBeAfterOpenTime", "DeadlineMustBeBeforeOrEqualToStartTime", "EndTimeMustBeAfterStartTime", "EnrollmentNotFound", "InternalError", "InternalErrorAutoApproval", "InternalErrorDenial", "InternalErrorScheduleUpdate", "InvalidOpportunityLength", "InvalidOpportunityStatus", "InvalidRequest", "InvalidStatusTransition", "InvalidTime", "NoInvitationsForPublish", "OpenTimeMustBeBeforeStartTime", "OpportunityClosed", "OpportunityNotFound", "OpportunityNotOpen", "ScheduleConflict", "ScheduleNotFound", "ServiceUnavailable", "StartTimeMustBeWithinOneYear", "StatusNotDraft"] | str
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class OpportunityResultWithAgentIds(_Model):
    id: str
    start_date: str
    end_date: str
    status: _Literal["Draft", "Published", "Open", "Pending", "Closed"] | str
    open_date: str
    deadline_date: str
    name: str
    description: str
    activity_code_id: str
    approval_type: _Literal["Automatic", "Manual"] | str
    agent_count: int
    capacity: int
    enrollment_processing_count: int
    enrollment_counts: OpportunityEnrollmentCounts
    published_date: str
    closed_date: str
    system_message_code: _Literal["ActivityChanged", "AgentEnrollmentsHourlyLimitExceeded", "BatchLimitExceeded", "BusinessUnitEnrollmentsHourlyLimitExceeded", "BusinessUnitNotFound", "BusinessUnitOpportunityHourlyLimitExceeded", "CapacityFull", "Conflict", "DateMustBeInFuture", "DeadlineMustBeAfterOpenTime", "DeadlineMustBeBeforeOrEqualToStartTime", "EndTimeMustBeAfterStartTime", "EnrollmentNotFound", "InternalError", "InternalErrorAutoApproval", "InternalErrorDenial", "InternalErrorScheduleUpdate", "InvalidOpportunityLength", "InvalidOpportunityStatus", "InvalidRequest", "InvalidStatusTransition", "InvalidTime", "NoInvitationsForPublish", "OpenTimeMustBeBeforeStartTime", "OpportunityClosed", "OpportunityNotFound", "OpportunityNotOpen", "ScheduleConflict", "ScheduleNotFound", "ServiceUnavailable", "StartTimeMustBeWithinOneYear", "StatusNotDraft"] | str
    metadata: WfmVersionedEntityMetadata
    agent_ids: list[str]
    self_uri: str

class Outlier(_Model):
    timestamp: str
    anomaly: _Literal["AdditiveOutlier", "InnovativeOutlier", "LevelShift", "SeasonalLevelShift", "TemporaryChange"] | str
    normalized_value: float

class OutlierData(_Model):
    download_urls: list[str]
    download_result_template: OutlierResultTemplate

class OutlierResultBody(_Model):
    planning_group_id: str
    outliers: list[Outlier]

class OutlierResultTemplate(_Model):
    entities: list[OutlierResultBody]

class OverrideDate(_Model):
    date: str
    type: _Literal["Blocked", "ManualReview"] | str

class PatchBuReschedulingOptionsManagementUnitRequest(_Model):
    management_unit_id: str
    applied: bool

class PatchBuReschedulingOptionsRequest(_Model):
    management_units: list[PatchBuReschedulingOptionsManagementUnitRequest]

class PatchBuScheduleRunRequest(_Model):
    rescheduling_options: PatchBuReschedulingOptionsRequest

class PatchOpportunityRequest(_Model):
    start_date: str
    end_date: str
    open_date: ValueWrapperInstant
    deadline_date: str
    name: str
    description: ValueWrapperString
    activity_code_id: str
    approval_type: _Literal["Automatic", "Manual"] | str
    capacity: int
    agent_ids: ListWrapperString
    metadata: WfmVersionedEntityMetadata

class PatchShiftTradeRequest(_Model):
    receiving_user_id: ValueWrapperString
    expiration: ValueWrapperDate
    acceptable_intervals: ListWrapperInterval
    metadata: WfmVersionedEntityMetadata

class PendingAndApprovedOpportunityEnrollmentCounts(_Model):
    pending: int
    approved: int

class PerformancePredictionOutputs(_Model):
    calculation_start_date: str
    calculation_interval_length_minutes: int
    planning_group_results: list[PlanningGroupOutputs]

class PerformancePredictionRecalculationResponse(_Model):
    operation_id: str
    download_url: str
    download_result: PerformancePredictionOutputs
    state: _Literal["Processing", "Complete", "Error"] | str

class PerformancePredictionRecalculationUploadResponse(_Model):
    upload_key: str
    url: str
    headers: dict[str, str]
    upload_body_schema: PerformancePredictionUploadSchema

class PerformancePredictionResponse(_Model):
    id: str
    week_date: str
    schedule_id: str
    download_url: str
    download_result: PerformancePredictionOutputs
    state: _Literal["Processing", "Complete", "Error"] | str
    self_uri: str

class PerformancePredictionUploadSchema(_Model):
    calculation_start_date: str
    on_queue_times: list[MuAgentQueueTimeRequest]

class PlanningGroup(_Model):
    id: str
    name: str
    service_goal_template: ServiceGoalTemplateReference
    route_paths: list[RoutePathResponse]
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class PlanningGroupList(_Model):
    entities: list[PlanningGroup]
    metadata: WfmVersionedEntityMetadata

class PlanningGroupMinimumsRequest(_Model):
    planning_group_id: str
    day_of_week_minimums: list[DayOfWeekMinimums]

class PlanningGroupMinimumsResponse(_Model):
    planning_group: PlanningGroupReference
    day_of_week_minimums: list[DayOfWeekMinimums]

class PlanningGroupModel(_Model):
    planning_group: str

class PlanningGroupOutputs(_Model):
    planning_group_id: str
    service_level_per_interval: list[float]
    occupancy_per_interval: list[float]
    average_speed_of_answer_seconds_per_interval: list[float]
    abandon_rate_per_interval: list[float]

class PlanningGroupReference(_Model):
    id: str
    self_uri: str

class PlanningGroupRequirementOutput(_Model):
    id: str
    intervals: list[int]
    error_details: list[LongTermRequirementsErrorDetail]
    service_goal_details: LongTermRequirementsServiceGoalDetail

class PlanningGroupToStaffingGroupsListing(_Model):
    entities: list[PlanningGroupToStaffingGroupsResponse]

class PlanningGroupToStaffingGroupsResponse(_Model):
    planning_group: PlanningGroupReference
    staffing_groups: list[StaffingGroupReference]

class PlanningPeriodSettings(_Model):
    week_count: int
    start_date: str

class PlanningPeriodShiftConstraints(_Model):
    enabled: bool
    minimum_count: int
    maximum_count: int

class PossibleWorkShiftsForWeek(_Model):
    id: int
    daily_possible_shifts: list[DailyPossibleShift]

class ProcessScheduleUpdateUploadRequest(_Model):
    upload_key: str
    team_ids: list[str]
    management_unit_ids_for_added_team_users: list[str]

class QuarterHourly(_Model):
    download_urls: list[str]
    download_result: list[ContinuousForecastTimeSeries]

class QueryAdherenceExplanationsResponse(_Model):
    job: AdherenceExplanationJobReference
    result: AdherenceExplanationListing
    download_url: str

class QueryAgentScheduleUnavailableTimesRequest(_Model):
    agent_id: str
    schedule: BuScheduleReference

class QueryAgentScheduleUnavailableTimesResponse(_Model):
    considered_in_schedule_generation: bool
    schedule_generation_unavailable_times: list[AgentScheduleUnavailableTime]

class QueryAgentSchedulingPreferencesRequest(_Model):
    start_date: str
    end_date: str

class QueryAgentShiftTradeListJobRequest(_Model):
    week_dates: list[str]

class QueryAgentUnavailableTimesRequest(_Model):
    start_date: str
    end_date: str

class QueryAgentUnavailableTimesValidationJobResponse(_Model):
    id: str
    agent: UserReference
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    result: UnavailableTimesValidationResult
    error: ErrorBody
    self_uri: str

class QueryAgentsIntegrationsRequest(_Model):
    agent_ids: list[str]

class QueryAvailabilityManagementUnitsSettingsRequest(_Model):
    management_unit_ids: list[str]

class QueryAvailabilityManagementUnitsSettingsResponse(_Model):
    management_units: list[UnavailableTimesManagementUnitSettings]

class QueryCapacityPlanStaffingGroupMetricChangeHistory(_Model):
    staffing_group_ids: list[str]
    query_end_date: str

class QueryEffectiveScheduleSetsRequest(_Model):
    start_date: str
    week_count: int

class QueryEnrollmentOpportunityResult(_Model):
    id: str
    name: str
    activity_code_id: str
    start_date: str
    end_date: str
    deadline_date: str
    status: _Literal["Draft", "Published", "Open", "Pending", "Closed"] | str
    capacity: int
    enrollment_counts: PendingAndApprovedOpportunityEnrollmentCounts

class QueryExternalActivityOpportunitiesResponse(_Model):
    external_activities: list[QueryExternalActivityOpportunityResult]

class QueryExternalActivityOpportunityResult(_Model):
    id: str
    opportunity_name: str

class QueryOpportunitiesRequest(_Model):
    range: RequiredDateRange

class QueryOpportunitiesResponse(_Model):
    result: OpportunitiesResultWithPagination
    download_url: str

class QueryOpportunityEnrollmentMetadata(_Model):
    modified_by: UserReference
    date_modified: str
    created_by: UserReference
    date_created: str
    version: int
    reviewed_by: UserReference
    date_reviewed: str

class QueryOpportunityEnrollmentResult(_Model):
    id: str
    opportunity_id: str
    agent: UserReference
    status: _Literal["Pending", "Approved", "Denied", "Withdrawn", "Processing"] | str
    schedule: BuScheduleReference
    system_message_code: _Literal["ActivityChanged", "AgentEnrollmentsHourlyLimitExceeded", "BatchLimitExceeded", "BusinessUnitEnrollmentsHourlyLimitExceeded", "BusinessUnitNotFound", "BusinessUnitOpportunityHourlyLimitExceeded", "CapacityFull", "Conflict", "DateMustBeInFuture", "DeadlineMustBeAfterOpenTime", "DeadlineMustBeBeforeOrEqualToStartTime", "EndTimeMustBeAfterStartTime", "EnrollmentNotFound", "InternalError", "InternalErrorAutoApproval", "InternalErrorDenial", "InternalErrorScheduleUpdate", "InvalidOpportunityLength", "InvalidOpportunityStatus", "InvalidRequest", "InvalidStatusTransition", "InvalidTime", "NoInvitationsForPublish", "OpenTimeMustBeBeforeStartTime", "OpportunityClosed", "OpportunityNotFound", "OpportunityNotOpen", "ScheduleConflict", "ScheduleNotFound", "ServiceUnavailable", "StartTimeMustBeWithinOneYear", "StatusNotDraft"] | str
    review_note: str
    denial_code: _Literal["ManuallyDenied", "AutomaticallyClosed", "ManuallyClosed", "CapacityFull", "ScheduleConflict"] | str
    metadata: QueryOpportunityEnrollmentMetadata

class QueryOpportunityEnrollmentsRequest(_Model):
    range: RequiredDateRange
    opportunity_id: str

class QueryOpportunityEnrollmentsResponse(_Model):
    result: QueryOpportunityEnrollmentsResult
    download_url: str

class QueryOpportunityEnrollmentsResult(_Model):
    next_start_date: str
    enrollments: list[QueryOpportunityEnrollmentResult]
    opportunities: list[QueryEnrollmentOpportunityResult]

class QueryPlanningGroupToStaffingGroupsRequest(_Model):
    planning_group_ids: list[str]
    staffing_group_ids: list[str]

class QueryShiftTradeListJobRequest(_Model):
    management_unit_ids: list[str]
    week_dates: list[str]
    user_ids: list[str]

class QueryTimeOffIntegrationStatusRequest(_Model):
    time_off_request_lookups: list[TimeOffRequestLookup]

class QueryTimeOffLimitValuesForGranularityRequest(_Model):
    date_ranges: list[LocalDateRange]

class QueryTimeOffLimitValuesRequest(_Model):
    time_off_limit_id: str
    activity_code_id: str
    date_ranges: list[LocalDateRange]

class QueryTimeOffLimitValuesResponse(_Model):
    values_: list[TimeOffLimitValueRange]

class QueryUserStaffingGroupListRequest(_Model):
    user_ids: list[str]

class QueryWaitlistPositionsRequest(_Model):
    time_off_requests: list[UserTimeOffRequestReference]

class QueryWeekSummaryListJobRequest(_Model):
    management_unit_ids: list[str]
    week_dates: list[str]

class QueryWeekSummaryListJobResponseItem(_Model):
    weeks: list[ShiftTradeWeekSummaryResponseItem]

class RealTimeAdherenceExplanation(_Model):
    id: str
    start_date: str
    length_minutes: int
    status: _Literal["Pending", "Approved", "Denied"] | str
    self_uri: str

class ReceivingScheduleLookup(_Model):
    id: str

class RecurrenceEndSettings(_Model):
    last_date: str
    no_end_date: bool

class RecurrencePeriod(_Model):
    magnitude: int
    granularity: _Literal["Days", "Weeks"] | str

class RecurrenceSettings(_Model):
    end_after: RecurrenceEndSettings
    recurrence_period: RecurrencePeriod
    minimum_time_between_occurrences: RecurrencePeriod

class RecurrenceSettingsBase(_Model):
    end_after: RecurrenceEndSettings

class RequiredDateRange(_Model):
    start_date: str
    end_date: str

class RequiredLocalDateRange(_Model):
    start_date: str
    end_date: str

class ReschedulingManagementUnitResponse(_Model):
    management_unit: ManagementUnitReference
    applied: bool

class ReschedulingOptionsRunResponse(_Model):
    existing_schedule: BuScheduleReference
    start_date: str
    end_date: str
    management_units: list[ReschedulingManagementUnitResponse]
    agent_count: int
    activity_code_ids: list[str]
    do_not_change_weekly_paid_time: bool
    do_not_change_daily_paid_time: bool
    do_not_change_shift_start_times: bool
    do_not_change_manually_edited_shifts: bool

class RoutePathRequest(_Model):
    queue_id: str
    media_type: _Literal["Voice", "Chat", "Email", "Callback", "Message", "Workitem"] | str
    language_id: str
    skill_ids: list[str]
    source_planning_group: SourcePlanningGroupRequest

class RoutePathResponse(_Model):
    queue: QueueReference
    media_type: _Literal["Voice", "Chat", "Email", "Callback", "Message", "Workitem"] | str
    language: LanguageReference
    skills: list[RoutingSkillReference]

class RoutingSkillReference(_Model):
    id: str
    self_uri: str

class ScheduleBid(_Model):
    id: str
    name: str
    bid_window_start_date: str
    bid_window_end_date: str
    effective_date: str
    status: _Literal["Draft", "Locked", "Optimized", "Scheduled", "Open", "Closed", "Processed", "Published"] | str
    bid_type: _Literal["WorkPlanBid", "ScheduleBid"] | str
    forecast: BuShortTermForecastWeekReference
    weeks_to_schedule: int
    end_overrides_and_rotations: bool
    agent_ranking_type: _Literal["HireDate", "Performance"] | str
    ranking_tiebreaker_type: _Literal["HireDate", "Performance", "Custom", "RandomlyAssign"] | str
    published_date: str
    end_date: str
    metadata: WorkPlanBidMetadata
    self_uri: str

class ScheduleBidGroup(_Model):
    name: str
    management_unit: ManagementUnitReference
    agents: list[UserReference]
    work_plans: list[WorkPlanReference]
    work_plan_rotations: list[BidGroupWorkPlanRotationResponse]
    planning_groups: list[PlanningGroupReference]
    download_url: str
    download_template: BidGroupScheduleSet

class ScheduleBidGroupCreate(_Model):
    name: str
    management_unit_id: str
    agent_ids: list[str]
    work_plan_ids: list[str]
    work_plan_rotations: list[BidGroupWorkPlanRotationRequest]
    planning_group_ids: list[str]

class ScheduleBidGroupReference(_Model):
    id: str
    self_uri: str

class ScheduleBidGroupResponse(_Model):
    id: str
    schedule_bid_group: ScheduleBidGroup
    metadata: WorkPlanBidMetadata
    self_uri: str

class ScheduleBidGroupSummary(_Model):
    id: str
    name: str
    management_unit: ManagementUnitReference
    agent_count: int
    work_plan_count: int
    work_plan_rotation_count: int
    planning_group_count: int
    schedule_set_error: ScheduleSetError
    self_uri: str

class ScheduleBidGroupSummaryList(_Model):
    schedule_bid_group_summaries: list[ScheduleBidGroupSummary]

class ScheduleBidGroupUpdate(_Model):
    name: str
    management_unit_id: str
    agent_ids: SetWrapperString
    work_plan_ids: SetWrapperString
    work_plan_rotations: ListWrapperBidGroupWorkPlanRotationRequest
    planning_group_ids: SetWrapperString
    schedule_sets: ListWrapperScheduleSetRequest

class ScheduleBidListResponse(_Model):
    entities: list[ScheduleBid]

class ScheduleBidReference(_Model):
    id: str
    name: str
    self_uri: str

class ScheduleBidScheduledActivity(_Model):
    start_date: str
    length_minutes: int
    description: str
    activity_category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable"] | str
    activity_code_id: str
    paid: bool

class ScheduleBidScheduledShift(_Model):
    work_plan_shift_id: str
    work_plan_id: str
    start_date: str
    length_minutes: int
    activities: list[ScheduleBidScheduledActivity]

class ScheduleGenerationMessage(_Model):
    type: _Literal["AgentNotFound", "AgentNotInSelectedManagementUnit", "AgentNotLicensed", "AgentWithoutWorkPlan", "WorkPlanNotEnabled", "WorkPlanNotFound", "AgentWithoutCapability", "NoNeedDays", "UnableToProduceAgentSchedule", "UnableToScheduleMinCoverageForPlanningGroup", "UnableToScheduleMaxConsecutiveWorkingDays", "UnableToScheduleMaxConsecutiveWorkingWeekends", "UnableToScheduleMaxWeeklyPaidTime", "UnableToScheduleMaxWeeklyWorkDays", "UnableToScheduleMaxWorkDayPaidTime", "UnableToScheduleMinConsecutiveNonWorkingTimePerWeek", "UnableToScheduleMinIntershiftTime", "UnableToScheduleMinShiftStartDistance", "UnableToScheduleMinWeeklyPaidTime", "UnableToScheduleMinWeeklyWorkDays", "UnableToScheduleMinWorkDayPaidTime", "UnableToSchedulePlanningPeriodMaxDaysOff", "UnableToSchedulePlanningPeriodMaxPaidTime", "UnableToSchedulePlanningPeriodMinDaysOff", "UnableToSchedulePlanningPeriodMinPaidTime", "UnableToScheduleShiftVariance", "UnableToScheduleWorkDay", "UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory", "UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory", "UnableToScheduleMaxWeeklyPaidTimeFromTimeOff", "UnableToScheduleMaxWorkDayPaidTimeFromTimeOff", "UnableToScheduleMinIntershiftTimeFromAgentHistory", "UnableToScheduleMinIntershiftTimeFromDst", "UnableToScheduleMinShiftStartDistanceFromAgentHistory", "UnableToScheduleMinShiftStartDistanceFromDst", "UnableToScheduleMinWeeklyPaidTimeFromTimeOff", "UnableToScheduleMinWeeklyWorkDaysFromTimeOff", "UnableToScheduleMinWorkDayPaidTimeFromTimeOff", "UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory", "UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff", "UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory", "UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff", "UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory", "UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory", "UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff", "UnableToScheduleWorkDayFromTimeOff", "AgentWithoutCapabilityToHandleActivityOnQueueWork", "UnableToProduceAgentScheduleDueToUnavailableTimes", "UnableToScheduleMaxActivityLengthFromShiftEndFromDst", "UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff", "UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff", "UnableToScheduleMaxShiftStartTimeVarianceFromDst", "UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff", "UnableToScheduleMinActivityLengthFromShiftEndFromDst", "UnableToScheduleMinActivityLengthFromShiftStartFromDst", "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory", "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff", "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory", "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst", "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff", "UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory", "UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory", "UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory"] | str
    arguments: list[SchedulerMessageArgument]

class ScheduleGenerationResult(_Model):
    failed: bool
    run_id: str
    message_count: int
    messages: list[ScheduleGenerationMessage]
    message_severities: list[SchedulerMessageTypeSeverity]

class ScheduleGenerationResultSummary(_Model):
    failed: bool
    run_id: str
    message_count: int
    message_severity_counts: list[SchedulerMessageSeverityCount]

class ScheduleGenerationWarning(_Model):
    user_id: str
    user_not_licensed: bool
    unable_to_meet_max_days: bool
    unable_to_schedule_required_days: list[str]
    unable_to_meet_min_paid_for_the_week: bool
    unable_to_meet_max_paid_for_the_week: bool
    no_need_days: list[str]
    shifts_too_close_together: bool

class ScheduleReferenceWithBusinessUnit(_Model):
    id: str
    week_date: str
    business_unit: BusinessUnitReference
    self_uri: str

class ScheduleSetError(_Model):
    error_code: _Literal["InvalidWorkPlans", "InvalidWorkPlanRotations"] | str
    work_plans: list[WorkPlanReference]
    work_plan_rotations: list[WorkPlanRotationReference]

class ScheduleSetRequest(_Model):
    schedule_set_id: str
    override_agent_count: int

class ScheduleUploadProcessingResponse(_Model):
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    operation_id: str
    result: BuScheduleMetadata

class ScheduleVisibilitySettingsRequest(_Model):
    enabled: bool
    future_weeks: int

class ScheduleVisibilitySettingsResponse(_Model):
    enabled: bool
    future_weeks: int

class SchedulerMessageArgument(_Model):
    type: _Literal["AgentId", "Date", "PlanningGroupId"] | str
    value: str

class SchedulerMessageSeverityCount(_Model):
    severity: _Literal["Ignore", "Information", "Warning", "Error"] | str
    count: int

class SchedulerMessageTypeSeverity(_Model):
    type: _Literal["AgentNotFound", "AgentNotInSelectedManagementUnit", "AgentNotLicensed", "AgentWithoutWorkPlan", "WorkPlanNotEnabled", "WorkPlanNotFound", "AgentWithoutCapability", "NoNeedDays", "UnableToProduceAgentSchedule", "UnableToScheduleMinCoverageForPlanningGroup", "UnableToScheduleMaxConsecutiveWorkingDays", "UnableToScheduleMaxConsecutiveWorkingWeekends", "UnableToScheduleMaxWeeklyPaidTime", "UnableToScheduleMaxWeeklyWorkDays", "UnableToScheduleMaxWorkDayPaidTime", "UnableToScheduleMinConsecutiveNonWorkingTimePerWeek", "UnableToScheduleMinIntershiftTime", "UnableToScheduleMinShiftStartDistance", "UnableToScheduleMinWeeklyPaidTime", "UnableToScheduleMinWeeklyWorkDays", "UnableToScheduleMinWorkDayPaidTime", "UnableToSchedulePlanningPeriodMaxDaysOff", "UnableToSchedulePlanningPeriodMaxPaidTime", "UnableToSchedulePlanningPeriodMinDaysOff", "UnableToSchedulePlanningPeriodMinPaidTime", "UnableToScheduleShiftVariance", "UnableToScheduleWorkDay", "UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory", "UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory", "UnableToScheduleMaxWeeklyPaidTimeFromTimeOff", "UnableToScheduleMaxWorkDayPaidTimeFromTimeOff", "UnableToScheduleMinIntershiftTimeFromAgentHistory", "UnableToScheduleMinIntershiftTimeFromDst", "UnableToScheduleMinShiftStartDistanceFromAgentHistory", "UnableToScheduleMinShiftStartDistanceFromDst", "UnableToScheduleMinWeeklyPaidTimeFromTimeOff", "UnableToScheduleMinWeeklyWorkDaysFromTimeOff", "UnableToScheduleMinWorkDayPaidTimeFromTimeOff", "UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory", "UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff", "UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory", "UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff", "UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory", "UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory", "UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff", "UnableToScheduleWorkDayFromTimeOff", "AgentWithoutCapabilityToHandleActivityOnQueueWork", "UnableToProduceAgentScheduleDueToUnavailableTimes", "UnableToScheduleMaxActivityLengthFromShiftEndFromDst", "UnableToScheduleMaxActivityLengthFromShiftEndFromTimeOff", "UnableToScheduleMaxShiftStartAndPaidDurationVarianceFromTimeOff", "UnableToScheduleMaxShiftStartTimeVarianceFromDst", "UnableToScheduleMaxShiftStartTimeVarianceFromTimeOff", "UnableToScheduleMinActivityLengthFromShiftEndFromDst", "UnableToScheduleMinActivityLengthFromShiftStartFromDst", "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromAgentHistory", "UnableToSchedulePlanningPeriodMaxShiftStartAndPaidDurationVarianceFromTimeOff", "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromAgentHistory", "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromDst", "UnableToSchedulePlanningPeriodMaxShiftStartTimeVarianceFromTimeOff", "UnableToSchedulePlanningPeriodMaxWorkingWeekendsFromAgentHistory", "UnableToSchedulePlanningPeriodShiftMaxCountFromAgentHistory", "UnableToSchedulePlanningPeriodShiftMinCountFromAgentHistory"] | str
    severity: _Literal["Ignore", "Information", "Warning", "Error"] | str

class SchedulingNoForecastOptionsRequest(_Model):
    shift_length: _Literal["Shortest", "Median", "Longest", "Random"] | str
    shift_start: _Literal["Earliest", "Median", "Latest", "Random"] | str

class SchedulingOptionsRequest(_Model):
    no_forecast_options: SchedulingNoForecastOptionsRequest
    activity_smoothing_type: _Literal["ReduceConcurrentActivitiesAcrossBu", "ReduceConcurrentActivitiesAcrossMu", "ConsistentServiceLevel"] | str
    induce_schedule_variability: bool

class SchedulingPeriod(_Model):
    latest_end_date: str
    earliest_start_date: str

class SchedulingPeriodBase(_Model):
    latest_end_date: str

class SchedulingProcessingError(_Model):
    internal_error_code: _Literal["BadJson", "NotFound", "Fail"] | str
    description: str

class SchedulingSettingsRequest(_Model):
    max_occupancy_percent_for_deferred_work: int
    default_shrinkage_percent: float
    shrinkage_overrides: ShrinkageOverrides
    planning_period: ValueWrapperPlanningPeriodSettings
    monthly_planning_period: ValueWrapperMonthlyPlanningPeriodSettings
    start_day_of_weekend: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] | str
    schedule_visibility: ScheduleVisibilitySettingsRequest

class SchedulingSettingsResponse(_Model):
    max_occupancy_percent_for_deferred_work: int
    default_shrinkage_percent: float
    shrinkage_overrides: ShrinkageOverrides
    planning_period: PlanningPeriodSettings
    monthly_planning_period: MonthlyPlanningPeriodSettings
    start_day_of_weekend: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] | str
    schedule_visibility: ScheduleVisibilitySettingsResponse

class SchedulingStatusResponse(_Model):
    id: str
    status: _Literal["Pending", "Success", "Failed", "Ongoing", "PartialFailure"] | str
    error_details: list[SchedulingProcessingError]
    scheduling_result_uri: str
    percent_complete: int

class SearchAlternativeShiftTradesRequest(_Model):
    management_unit_ids: list[str]
    agent_ids: list[str]

class SearchShiftTradeResponse(_Model):
    trade: ShiftTradeResponse
    matching_receiving_shift_ids: list[str]
    preview: ShiftTradePreviewResponse

class SearchShiftTradesRequest(_Model):
    receiving_schedule_id: str
    receiving_shift_ids: list[str]

class SearchShiftTradesResponse(_Model):
    trades: list[SearchShiftTradeResponse]
    download_url: str

class SearchUnmatchedShiftTradeListJobRequest(_Model):
    management_unit_ids: list[str]
    week_dates: list[str]
    receiving_schedule: ReceivingScheduleLookup
    receiving_shift_ids: list[str]

class SearchUnmatchedShiftTradeListJobResponseItem(_Model):
    trades: list[SearchUnmatchedShiftTradeResponseItem]

class SearchUnmatchedShiftTradeResponseItem(_Model):
    trade: ShiftTradeResponseItem
    receiving_shift_matches: list[ShiftTradeMatchResponseItem]

class SecondaryPresence(_Model):
    id: str
    self_uri: str

class SecondaryPresenceLookupItem(_Model):
    lookup_id: str
    secondary_presence: SecondaryPresence

class ServiceGoalTemplate(_Model):
    id: str
    name: str
    service_level: BuServiceLevel
    average_speed_of_answer: BuAverageSpeedOfAnswer
    abandon_rate: BuAbandonRate
    metadata: WfmVersionedEntityMetadata
    impact_override: ServiceGoalTemplateImpactOverride
    self_uri: str

class ServiceGoalTemplateImpactOverride(_Model):
    enabled: bool
    impact: WfmServiceGoalImpactSettings

class ServiceGoalTemplateList(_Model):
    entities: list[ServiceGoalTemplate]
    metadata: WfmVersionedEntityMetadata

class ServiceGoalTemplateReference(_Model):
    id: str
    self_uri: str

class SessionFiles(_Model):
    meta_data: SessionMetaData
    offered: SessionMetricData
    average_handle_time: SessionMetricData

class SessionInfo(_Model):
    version: int
    session_id: str
    business_unit_id: str
    planning_groups_version: int
    date_of_session: str

class SessionMetaData(_Model):
    download_url: str
    download_result: SessionMetaDataResult

class SessionMetaDataResult(_Model):
    session_info: SessionInfo
    snapshots: list[Snapshots]
    date_forecast_start: str
    date_historical_start: str
    aggregate_offered_historical_availability: AggregateHistoricalAvailability
    aggregate_average_handle_time_historical_availability: AggregateHistoricalAvailability

class SessionMetricData(_Model):
    model: ModelData
    computed: ComputedData
    historical: HistoricalData
    model_meta_data: ModelMetaData
    outliers: OutlierData

class SetTimeOffIntegrationStatusRequest(_Model):
    integration_status: _Literal["Processing", "Error", "AutomaticallyComplete", "ManuallyComplete"] | str

class SetTimeOffLimitValuesRequest(_Model):
    values_: list[TimeOffLimitRange]
    metadata: WfmVersionedEntityMetadata

class SetWrapperDayOfWeek(_Model):
    values_: list[str]

class SetWrapperRoutePathRequest(_Model):
    values_: list[RoutePathRequest]

class SetWrapperString(_Model):
    values_: list[str]

class SetWrapperSyncTimeOffProperty(_Model):
    values_: list[str]

class ShiftSet(_Model):
    id: str
    name: str
    effective_work_plan: ShiftSetEffectiveWorkPlan
    shifts: list[ScheduleBidScheduledShift]
    suggested_agent_count: int
    override_agent_count: int

class ShiftSetEffectiveWorkPlan(_Model):
    work_plan_id: str
    work_plan_rotation_id: str
    position_in_rotation: int

class ShiftStartVariance(_Model):
    applicable_days: list[str]
    max_shift_start_variance_minutes: int

class ShiftTradeActivityPreviewResponse(_Model):
    start_date: str
    length_minutes: int
    activity_code_id: str
    counts_as_paid_time: bool
    payable_minutes: int
    external_activity_type: _Literal["ActivityPlan", "Coaching", "Learning", "Opportunity"] | str
    external_activity_id: str

class ShiftTradeActivityRule(_Model):
    activity_category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable"] | str
    action: _Literal["Replace", "DoNotAllowTrade", "KeepWithSchedule"] | str
    activity_code_id_replacement: str

class ShiftTradeAddTradeJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    type: _Literal["AddTrade", "BulkUpdateTradeStates", "EvaluateTrades", "MatchTrade", "QueryAgentTrades", "QueryTrades", "QueryWeekSummaries", "SearchUnmatchedTrades", "UpdateTrade", "UpdateTradeState"] | str
    download_url: str
    error: ErrorBody
    add_trade_result: ShiftTradeResponseItem
    self_uri: str

class ShiftTradeBulkUpdateTradeStateBuJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    type: _Literal["AddTrade", "BulkUpdateTradeStates", "EvaluateTrades", "MatchTrade", "QueryAgentTrades", "QueryTrades", "QueryWeekSummaries", "SearchUnmatchedTrades", "UpdateTrade", "UpdateTradeState"] | str
    download_url: str
    error: ErrorBody
    bulk_update_trade_states_result: BulkUpdateShiftTradeStateResult
    self_uri: str

class ShiftTradeEvaluateTradesBuJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    type: _Literal["AddTrade", "BulkUpdateTradeStates", "EvaluateTrades", "MatchTrade", "QueryAgentTrades", "QueryTrades", "QueryWeekSummaries", "SearchUnmatchedTrades", "UpdateTrade", "UpdateTradeState"] | str
    download_url: str
    error: ErrorBody
    evaluate_trades_result: EvaluateShiftTradeListJobResponseItem
    self_uri: str

class ShiftTradeExternalActivityRule(_Model):
    external_activity_type: _Literal["ActivityPlan", "Coaching", "Learning", "Opportunity"] | str
    action: _Literal["DoNotAllowTrade", "KeepWithAgent"] | str
    activity_code_id_replacement: str

class ShiftTradeInitiatingSideResponseItem(_Model):
    user: UserReference
    management_unit: ManagementUnitReference
    schedule: ScheduleReferenceWithBusinessUnit
    shift: ShiftTradeShiftResponseItem
    review_note: str

class ShiftTradeListJobResponse(_Model):
    entities: list[ShiftTradeResponseItem]

class ShiftTradeListResponse(_Model):
    entities: list[ShiftTradeResponse]

class ShiftTradeMatchResponseItem(_Model):
    shift_ids: list[str]
    preview: ShiftTradePreviewResponse

class ShiftTradeMatchReviewResponse(_Model):
    initiating_user: ShiftTradeMatchReviewUserResponse
    receiving_user: ShiftTradeMatchReviewUserResponse
    violations: list[ShiftTradeMatchViolation]
    admin_review_violations: list[ShiftTradeMatchViolation]
    unevaluated_rules: list[str]

class ShiftTradeMatchReviewUserResponse(_Model):
    weekly_minimum_paid_minutes: int
    weekly_maximum_paid_minutes: int
    pre_trade_schedule_paid_minutes: int
    post_trade_schedule_paid_minutes: int
    post_trade_new_shift: ShiftTradePreviewResponse

class ShiftTradeMatchTradeJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    type: _Literal["AddTrade", "BulkUpdateTradeStates", "EvaluateTrades", "MatchTrade", "QueryAgentTrades", "QueryTrades", "QueryWeekSummaries", "SearchUnmatchedTrades", "UpdateTrade", "UpdateTradeState"] | str
    download_url: str
    error: ErrorBody
    match_trade_result: EvaluatedShiftTradeResponseItem
    self_uri: str

class ShiftTradeMatchViolation(_Model):
    type: _Literal["AgentCapabilityMismatch", "CannotTradeWithYourself", "DirectTradeForOtherUser", "InitiatingAgentMinimumTimeBetweenShifts", "InitiatingAgentScheduleDoesNotExist", "InitiatingExternalActivityCannotInterruptReceivingShift", "InitiatingExternalActivityOutsideReceivingShift", "InitiatingPlanningPeriodMaxPaidTime", "InitiatingPlanningPeriodMinPaidTime", "InitiatingShiftDisallowedActivityCategory", "InitiatingShiftDoesNotExist", "InitiatingShiftHasExternalActivities", "InitiatingShiftOverlapsExisting", "InitiatingShiftStartTooClose", "InitiatingShiftTimesChanged", "InitiatingWeeklyMaxPaidTime", "InitiatingWeeklyMinPaidTime", "InvalidState", "OneSidedTradeCreation", "ReceivingAgentMinimumTimeBetweenShifts", "ReceivingAgentScheduleDoesNotExist", "ReceivingExternalActivityCannotInterruptInitiatingShift", "ReceivingExternalActivityOutsideInitiatingShift", "ReceivingPlanningPeriodMaxPaidTime", "ReceivingPlanningPeriodMinPaidTime", "ReceivingShiftDisallowedActivityCategory", "ReceivingShiftDoesNotExist", "ReceivingShiftForOneSidedTrade", "ReceivingShiftHasExternalActivities", "ReceivingShiftMissingForTwoSidedTrade", "ReceivingShiftOutsideAcceptableIntervals", "ReceivingShiftOverlapsExisting", "ReceivingShiftStartTooClose", "ReceivingShiftTimesChanged", "ReceivingWeeklyMaxPaidTime", "ReceivingWeeklyMinPaidTime", "ShiftTradingNotEnabled", "UnequalPaidTime", "WeekScheduleDifferent", "WeekScheduleDoesNotExist", "WeekScheduleUnpublished"] | str
    params: dict[str, str]

class ShiftTradeMatchesSummaryResponse(_Model):
    entities: list[WeekShiftTradeMatchesSummaryResponse]

class ShiftTradeNotification(_Model):
    week_date: str
    trade_id: str
    one_sided: bool
    new_state: _Literal["Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled"] | str
    initiating_user: UserReference
    initiating_shift_date: str
    receiving_user: UserReference
    receiving_shift_date: str

class ShiftTradePreviewResponse(_Model):
    activities: list[ShiftTradeActivityPreviewResponse]

class ShiftTradeQueryAgentTradesJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    type: _Literal["AddTrade", "BulkUpdateTradeStates", "EvaluateTrades", "MatchTrade", "QueryAgentTrades", "QueryTrades", "QueryWeekSummaries", "SearchUnmatchedTrades", "UpdateTrade", "UpdateTradeState"] | str
    download_url: str
    error: ErrorBody
    query_agent_trades_result: ShiftTradeListJobResponse
    self_uri: str

class ShiftTradeQueryTradesBuJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    type: _Literal["AddTrade", "BulkUpdateTradeStates", "EvaluateTrades", "MatchTrade", "QueryAgentTrades", "QueryTrades", "QueryWeekSummaries", "SearchUnmatchedTrades", "UpdateTrade", "UpdateTradeState"] | str
    download_url: str
    error: ErrorBody
    query_trades_result: ShiftTradeListJobResponse
    self_uri: str

class ShiftTradeQueryWeekSummariesBuJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    type: _Literal["AddTrade", "BulkUpdateTradeStates", "EvaluateTrades", "MatchTrade", "QueryAgentTrades", "QueryTrades", "QueryWeekSummaries", "SearchUnmatchedTrades", "UpdateTrade", "UpdateTradeState"] | str
    download_url: str
    error: ErrorBody
    query_week_summaries_result: QueryWeekSummaryListJobResponseItem
    self_uri: str

class ShiftTradeReceivingSideResponseItem(_Model):
    user: UserReference
    shift: ShiftTradeShiftResponseItem

class ShiftTradeResponse(_Model):
    id: str
    week_date: str
    schedule: BuScheduleReferenceForMuRoute
    state: _Literal["Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled"] | str
    initiating_user: UserReference
    initiating_shift_id: str
    initiating_shift_start: str
    initiating_shift_end: str
    receiving_week_date: str
    receiving_user: UserReference
    receiving_shift_id: str
    receiving_shift_start: str
    receiving_shift_end: str
    expiration: str
    one_sided: bool
    acceptable_intervals: list[str]
    reviewed_by: UserReference
    reviewed_date: str
    metadata: WfmVersionedEntityMetadata

class ShiftTradeResponseItem(_Model):
    id: str
    state: _Literal["Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled"] | str
    expiration_date: str
    initiating: ShiftTradeInitiatingSideResponseItem
    receiving: ShiftTradeReceivingSideResponseItem
    acceptable_intervals: list[RequiredDateRange]
    one_sided: bool
    target: ShiftTradeTargetResponseItem
    reviewed_by: UserReference
    reviewed_date: str
    metadata: WfmVersionedEntityMetadata

class ShiftTradeSearchUnmatchedTradesBuJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    type: _Literal["AddTrade", "BulkUpdateTradeStates", "EvaluateTrades", "MatchTrade", "QueryAgentTrades", "QueryTrades", "QueryWeekSummaries", "SearchUnmatchedTrades", "UpdateTrade", "UpdateTradeState"] | str
    download_url: str
    error: ErrorBody
    search_unmatched_trades_result: SearchUnmatchedShiftTradeListJobResponseItem
    self_uri: str

class ShiftTradeSettings(_Model):
    enabled: bool
    auto_review: bool
    allow_direct_trades: bool
    min_hours_in_future: int
    unequal_paid: _Literal["Allow", "Disallow", "AdminReview"] | str
    one_sided: _Literal["Allow", "Disallow", "AdminReview"] | str
    weekly_min_paid_violations: _Literal["Allow", "Disallow", "AdminReview"] | str
    weekly_max_paid_violations: _Literal["Allow", "Disallow", "AdminReview"] | str
    requires_matching_queues: bool
    requires_matching_languages: bool
    requires_matching_skills: bool
    requires_matching_planning_groups: bool
    activity_category_rules: list[ShiftTradeActivityRule]
    external_activity_rules: list[ShiftTradeExternalActivityRule]
    external_activity_rule_ignores_activity_category_rule: bool
    max_trade_span_weeks: int
    max_trades_per_agent_per_week: int
    min_minutes_between_shifts: int
    planning_period_min_paid_violations: _Literal["Allow", "Disallow", "AdminReview"] | str
    planning_period_max_paid_violations: _Literal["Allow", "Disallow", "AdminReview"] | str
    min_minutes_between_shifts_violations: _Literal["Allow", "Disallow", "AdminReview"] | str

class ShiftTradeShiftResponseItem(_Model):
    id: str
    start_date: str
    end_date: str
    week_date: str

class ShiftTradeTargetRequestItem(_Model):
    user_id: str

class ShiftTradeTargetResponseItem(_Model):
    user: UserReference

class ShiftTradeUpdateTradeJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    type: _Literal["AddTrade", "BulkUpdateTradeStates", "EvaluateTrades", "MatchTrade", "QueryAgentTrades", "QueryTrades", "QueryWeekSummaries", "SearchUnmatchedTrades", "UpdateTrade", "UpdateTradeState"] | str
    download_url: str
    error: ErrorBody
    update_trade_result: ShiftTradeResponseItem
    self_uri: str

class ShiftTradeUpdateTradeStateJobResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    type: _Literal["AddTrade", "BulkUpdateTradeStates", "EvaluateTrades", "MatchTrade", "QueryAgentTrades", "QueryTrades", "QueryWeekSummaries", "SearchUnmatchedTrades", "UpdateTrade", "UpdateTradeState"] | str
    download_url: str
    error: ErrorBody
    update_trade_state_result: BulkUpdateShiftTradeStateResultItem
    self_uri: str

class ShiftTradeWeekSummaryResponseItem(_Model):
    week_date: str
    initiating_matched_count: int
    cross_week_receiving_matched_count: int

class ShortTermForecastReference(_Model):
    id: str
    self_uri: str
    week_date: str
    description: str

class ShortTermForecastingSettings(_Model):
    default_history_weeks: int

class ShrinkageOverride(_Model):
    interval_index: int
    shrinkage_percent: float

class ShrinkageOverrides(_Model):
    clear_: bool
    values_: list[ShrinkageOverride]

class SnapshotFiles(_Model):
    meta_data: SnapshotMetaData
    offered: SnapshotMetricData
    average_handle_time: SnapshotMetricData

class SnapshotInfo(_Model):
    version: int
    snapshot_id: str
    date_snapshot: str
    business_unit_id: str
    planning_groups_version: int

class SnapshotMetaData(_Model):
    download_url: str
    download_result: SnapshotMetaDataResult

class SnapshotMetaDataResult(_Model):
    snapshot_info: SnapshotInfo
    date_forecast_start: str

class SnapshotMetricData(_Model):
    weekly: Weekly
    quarter_hour: QuarterHourly

class Snapshots(_Model):
    id: str
    days_in_past: int

class SourcePlanningGroupRequest(_Model):
    id: str
    metadata: WfmVersionedEntityMetadata

class StaffingGroupAllocation(_Model):
    staffing_group_id: str
    shrinkage_percentages: list[float]
    attrition_percentages: list[float]
    new_hires_full_time_equivalent_count: list[float]
    starting_weekly_full_time_equivalent_count: float
    planning_group_ids: list[str]
    base_starting_full_time_equivalent_count: list[float]
    attrition_full_time_equivalent_count: list[float]
    staffing_group_planned_full_time_equivalent_count: list[float]
    end_of_month_planned_full_time_equivalent_count: list[float]
    shrinkage_full_time_equivalent_count: list[float]
    net_full_time_equivalent_count: list[float]
    extra_time_under_time_full_time_equivalent_count: list[float]
    transfers_full_time_equivalent_count: list[float]

class StaffingGroupAllocationsResponseTemplate(_Model):
    staffing_group_allocations: list[StaffingGroupAllocation]
    months: list[str]
    planning_group_allocations: list[CapacityPlanningPlanningGroupAllocation]
    capacity_plan_metrics_summary: CapacityPlanMetricsSummary

class StaffingGroupFullTimeEquivalentContribution(_Model):
    staffing_group_id: str
    planned_full_time_equivalent_contribution: list[float]

class StaffingGroupListing(_Model):
    entities: list[StaffingGroupResponse]
    download_url: str

class StaffingGroupMetricChangeResponse(_Model):
    number_of_weeks: int
    week_start_number: int
    value: float
    metric: _Literal["StartingWeeklyFullTimeEquivalentCount", "NewHiresFullTimeEquivalentCount", "AttritionPercentage", "ShrinkagePercentage", "TransfersFullTimeEquivalentCount", "ExtraTimeUnderTimeFullTimeEquivalentCount"] | str
    notes: str
    transfers_full_time_equivalent: TransfersFullTimeEquivalent
    staffing_groups: list[StaffingGroupReference]
    created_by: UserReference
    created_date: str

class StaffingGroupReference(_Model):
    id: str
    self_uri: str

class StaffingGroupResponse(_Model):
    id: str
    name: str
    users: list[UserReference]
    management_unit: ManagementUnitReference
    planning_groups: list[PlanningGroupReference]
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class StaffingRequirementResultResponseTemplate(_Model):
    requirement_results: list[PlanningGroupRequirementOutput]

class StaffingRequirementsPlanningGroupData(_Model):
    planning_group_id: str
    staffing_requirements_per_interval: list[float]
    minimum_staff_per_interval: list[float]
    effective_staff_per_interval: list[float]

class TargetUnavailableTime(_Model):
    id: str

class TeamReference(_Model):
    id: str
    self_uri: str

class TimeOffBalanceJobReference(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Error"] | str
    self_uri: str

class TimeOffBalanceJobResponse(_Model):
    entities: list[TimeOffBalanceResponse]
    status: _Literal["Processing", "Complete", "Error"] | str

class TimeOffBalanceRequest(_Model):
    activity_code_ids: list[str]
    date_ranges: list[LocalDateRange]

class TimeOffBalanceResponse(_Model):
    activity_code_id: str
    hris_time_off_type_id: str
    hris_time_off_type_secondary_id: str
    start_date: str
    balance_minutes_per_day: list[int]

class TimeOffBalancesResponse(_Model):
    job: TimeOffBalanceJobReference
    entities: list[TimeOffBalanceResponse]

class TimeOffIntegrationStatusResponse(_Model):
    time_off_request: TimeOffRequestReference
    integration_status: _Literal["Processing", "Error", "AutomaticallyComplete", "ManuallyComplete"] | str

class TimeOffIntegrationStatusResponseListing(_Model):
    entities: list[TimeOffIntegrationStatusResponse]

class TimeOffLimit(_Model):
    id: str
    granularity: _Literal["Daily", "FifteenMinutes"] | str
    default_limit_minutes: int
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class TimeOffLimitListing(_Model):
    entities: list[TimeOffLimit]

class TimeOffLimitRange(_Model):
    start_date: str
    granularity: _Literal["Daily", "FifteenMinutes"] | str
    limit_minutes_per_interval: list[int]

class TimeOffLimitReference(_Model):
    id: str
    self_uri: str

class TimeOffLimitValueRange(_Model):
    time_off_limit: TimeOffLimitReference
    start_date: str
    granularity: _Literal["Daily", "FifteenMinutes"] | str
    limit_minutes_per_interval: list[int]
    allocated_minutes_per_interval: list[int]
    waitlisted_minutes_per_interval: list[int]
    waitlisted_requests_per_interval: list[int]
    metadata: WfmVersionedEntityMetadata

class TimeOffLimitValues(_Model):
    limit_minutes: list[int]
    allocated_minutes: list[int]
    waitlisted_minutes: list[int]
    waitlisted_requests: list[int]

class TimeOffPlan(_Model):
    id: str
    name: str
    activity_code_ids: list[str]
    time_off_limits: list[TimeOffLimitReference]
    auto_approval_rule: _Literal["Never", "Always", "CheckLimits", "CheckActivityCodes", "CheckLimitsAndActivityCodes"] | str
    days_before_start_to_expire_from_waitlist: int
    hris_time_off_type: HrisTimeOffType
    active: bool
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class TimeOffPlanBusinessUnitAssociation(_Model):
    management_units: list[ManagementUnitReference]
    staffing_groups: list[StaffingGroupReference]

class TimeOffPlanListing(_Model):
    entities: list[TimeOffPlan]

class TimeOffPlanManagementUnitAssociation(_Model):
    management_unit: ManagementUnitReference
    staffing_groups: list[StaffingGroupReference]

class TimeOffRequestList(_Model):
    id: str
    name: str
    time_off_requests: list[TimeOffRequestResponse]
    self_uri: str

class TimeOffRequestListItem(_Model):
    id: str
    user: UserReference
    is_full_day_request: bool
    marked_as_read: bool
    activity_code_id: str
    paid: bool
    status: _Literal["PENDING", "APPROVED", "DENIED", "CANCELED"] | str
    substatus: _Literal["AdvanceTimeElapsed", "AutoApproved", "BlockedDate", "InsufficientBalance", "InvalidDailyDuration", "ManualApproval", "OutsideShift", "OverlapsRestrictedActivityCode", "RemovedFromWaitlist", "ReviewDate", "Waitlisted"] | str
    partial_day_start_date_times: list[str]
    full_day_management_unit_dates: list[str]
    daily_duration_minutes: int
    duration_minutes: list[int]
    payable_minutes: list[int]
    full_day_earliest_start_offset_minutes: list[int]
    full_day_latest_end_offset_minutes: list[int]
    notes: str
    submitted_by: UserReference
    submitted_date: str
    reviewed_by: UserReference
    reviewed_date: str
    sync_version: int
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class TimeOffRequestListing(_Model):
    entities: list[TimeOffRequestListItem]
    download_url: str

class TimeOffRequestLookup(_Model):
    time_off_request_id: str
    user_id: str

class TimeOffRequestNotification(_Model):
    time_off_request_id: str
    user: UserReference
    is_full_day_request: bool
    status: _Literal["PENDING", "APPROVED", "DENIED", "CANCELED"] | str
    partial_day_start_date_times: list[str]
    full_day_management_unit_dates: list[str]

class TimeOffRequestQueryBody(_Model):
    ids: list[str]
    user_ids: list[str]
    statuses: list[str]
    substatuses: list[str]
    date_range: DateRange
    team_ids: list[str]

class TimeOffRequestReference(_Model):
    id: str
    self_uri: str

class TimeOffRequestResponse(_Model):
    id: str
    user: UserReference
    is_full_day_request: bool
    marked_as_read: bool
    activity_code_id: str
    paid: bool
    status: _Literal["PENDING", "APPROVED", "DENIED", "CANCELED"] | str
    substatus: _Literal["AdvanceTimeElapsed", "AutoApproved", "BlockedDate", "InsufficientBalance", "InvalidDailyDuration", "ManualApproval", "OutsideShift", "OverlapsRestrictedActivityCode", "RemovedFromWaitlist", "ReviewDate", "Waitlisted"] | str
    partial_day_start_date_times: list[str]
    full_day_management_unit_dates: list[str]
    daily_duration_minutes: int
    duration_minutes: list[int]
    payable_minutes: list[int]
    full_day_earliest_start_offset_minutes: list[int]
    full_day_latest_end_offset_minutes: list[int]
    notes: str
    submitted_by: UserReference
    submitted_date: str
    reviewed_by: UserReference
    reviewed_date: str
    modified_by: UserReference
    modified_date: str
    sync_version: int
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class TimeOffSettingsRequest(_Model):
    submission_range_enforced: bool
    submission_range_type: _Literal["Relative", "FixedEnd"] | str
    submission_earliest_days_from_now: int
    submission_latest_days_from_now: int
    submission_latest_date: ValueWrapperLocalDate

class TimeOffSettingsResponse(_Model):
    submission_range_enforced: bool
    submission_range_type: _Literal["Relative", "FixedEnd"] | str
    submission_earliest_days_from_now: int
    submission_latest_days_from_now: int
    submission_latest_date: str

class TransfersFullTimeEquivalent(_Model):
    destination_staffing_group_id: str
    transfer_type: _Literal["Permanent", "Temporary"] | str

class UnavailableTime(_Model):
    id: str
    time_span: WfmTimeSpan
    notes: str

class UnavailableTimeListing(_Model):
    entities: list[UnavailableTime]

class UnavailableTimesManagementUnitSettings(_Model):
    management_unit: ManagementUnitReference
    enabled: bool

class UnavailableTimesValidationResult(_Model):
    valid: bool
    invalid_work_plans: list[WorkPlanReference]
    work_plan_constraints_violation_message: WorkPlanConstraintsViolationMessage

class UnavailableTimesViolationMessageArgument(_Model):
    type: _Literal["PlanningPeriodType", "Minutes", "Date", "SecondDate", "SecondCount", "Count"] | str
    value: str

class UpdateActivityCodeRequest(_Model):
    name: str
    category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable"] | str
    length_in_minutes: int
    counts_as_paid_time: bool
    counts_as_work_time: bool
    agent_time_off_selectable: bool
    counts_toward_shrinkage: bool
    planned_shrinkage: bool
    interruptible: bool
    planning_group_ids: ListWrapperString
    style: ValueWrapperActivityCodeStyle
    metadata: WfmVersionedEntityMetadata
    secondary_presences: ListWrapperSecondaryPresence

class UpdateActivityPlanRequest(_Model):
    name: str
    description: str
    group_settings: ValueWrapperGroupSettings
    attendees_search_rule: ValueWrapperUserSearchRule
    facilitators_search_rule: ValueWrapperUserSearchRule
    transition_time_minutes: int
    service_goal_impact_overrides: ValueWrapperActivityPlanServiceGoalImpactOverrides
    optimization_objective: _Literal["FavorServiceGoals", "FavorSchedulingAll"] | str
    state: _Literal["Active", "Inactive"] | str
    fixed_availability: ListWrapperFixedAvailability
    activity_code_id: str
    type: _Literal["Individual", "Group"] | str
    length_minutes: int
    counts_as_paid_time: bool
    recurrence_settings: RecurrenceSettingsBase

class UpdateAdherenceAdjustmentAdminRequest(_Model):
    reason_code_id: str
    start_date: str
    length_minutes: int
    metadata: WfmVersionedEntityMetadata
    reviewer_notes: str
    status: _Literal["Approved", "Denied", "Pending"] | str

class UpdateAdherenceAdjustmentAgentRequest(_Model):
    reason_code_id: str
    start_date: str
    length_minutes: int
    metadata: WfmVersionedEntityMetadata
    submitter_notes: str

class UpdateAdherenceAdjustmentsBulkItem(_Model):
    id: str
    reviewer_notes: str
    status: _Literal["Approved", "Denied", "Pending"] | str
    metadata: WfmVersionedEntityMetadata

class UpdateAdherenceAdjustmentsBulkRequest(_Model):
    adjustments: list[UpdateAdherenceAdjustmentsBulkItem]

class UpdateAdherenceAdjustmentsReasonCodeRequest(_Model):
    name: str
    state: _Literal["Active", "Inactive"] | str
    metadata: WfmVersionedEntityMetadata

class UpdateAdherenceAdjustmentsReasonCodesBulkItem(_Model):
    id: str
    name: str
    state: _Literal["Active", "Inactive"] | str
    metadata: WfmVersionedEntityMetadata

class UpdateAdherenceAdjustmentsReasonCodesBulkRequest(_Model):
    reason_codes: list[UpdateAdherenceAdjustmentsReasonCodesBulkItem]

class UpdateAdherenceExplanationStatusRequest(_Model):
    status: _Literal["Pending", "Approved", "Denied"] | str

class UpdateAgentScheduleBiddingPreference(_Model):
    submitted: bool
    agent_schedule_bid_preferences: list[AgentScheduleBiddingPreferencePriority]

class UpdateAgentSchedulingPreferencesRequest(_Model):
    preferences_to_add: list[AgentSchedulingPreference]
    preference_ids_to_remove: list[str]

class UpdateAgentWorkPlanBiddingPreference(_Model):
    submitted: bool
    agent_work_plan_bid_preferences: list[AgentWorkPlanBiddingPreferenceRequest]

class UpdateAlternativeShiftBuSettingsRequest(_Model):
    enabled_granularities: ListWrapperAlternativeShiftBuSettingsGranularity
    min_minutes_before_start_time: int
    retained_activity_categories: ListWrapperAlternativeShiftBuSettingsActivityCategory
    metadata: WfmVersionedEntityMetadata

class UpdateBuAdherenceAdjustmentsSettingsRequest(_Model):
    submission_range_constraint_days: int
    metadata: WfmVersionedEntityMetadata

class UpdateBusinessUnitRequest(_Model):
    name: str
    division_id: str
    settings: UpdateBusinessUnitSettingsRequest

class UpdateBusinessUnitSchedulingPreferencesSettingsRequest(_Model):
    enabled: bool

class UpdateBusinessUnitSettingsRequest(_Model):
    start_day_of_week: _Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] | str
    time_zone: str
    short_term_forecasting: BuShortTermForecastingSettings
    scheduling: BuSchedulingSettingsRequest
    notifications: BuNotificationSettingsRequest
    learning: BuActivitySettingsRequest
    coaching: BuActivitySettingsRequest
    metadata: WfmVersionedEntityMetadata

class UpdateCapacityPlanRequest(_Model):
    name: str
    description: str
    start_business_unit_date: str
    end_business_unit_date: str
    forecast: ValueWrapperBuShortTermForecastReference
    full_time_equivalent_weekly_hours: float
    use_latest_planning_group_staffing_group_association: bool
    metadata: CapacityPlanMetadata

class UpdateManagementUnitRequest(_Model):
    name: str
    division_id: str
    settings: ManagementUnitSettingsRequest

class UpdateManagementUnitsSettingsRequest(_Model):
    enabled: bool

class UpdateMuAgentRequest(_Model):
    schedulable: bool
    user_id: str

class UpdateMuAgentWorkPlanFailureResponse(_Model):
    user: UserReference
    failure: _Literal["AgentNotInManagementUnit", "OverlappingOverride", "OverrideNotFound", "TooManyOverrides", "WorkPlanNotFound"] | str
    not_found_work_plan_id: str

class UpdateMuAgentWorkPlanRequest(_Model):
    user_id: str
    work_plan_id: ValueWrapperString
    work_plan_overrides: WorkPlanOverrideListWrapperWorkPlanOverrideRequest

class UpdateMuAgentWorkPlansBatchRequest(_Model):
    entities: list[UpdateMuAgentWorkPlanRequest]

class UpdateMuAgentWorkPlansBatchResponse(_Model):
    failures: list[UpdateMuAgentWorkPlanFailureResponse]

class UpdateMuAgentsRequest(_Model):
    entities: list[UpdateMuAgentRequest]

class UpdateNotificationResponse(_Model):
    mutable_group_id: str
    id: str

class UpdateNotificationsRequest(_Model):
    entities: list[WfmUserNotification]

class UpdateNotificationsResponse(_Model):
    entities: list[UpdateNotificationResponse]

class UpdatePlanningGroupRequest(_Model):
    name: str
    route_paths: SetWrapperRoutePathRequest
    service_goal_template_id: str
    metadata: WfmVersionedEntityMetadata

class UpdateScheduleBid(_Model):
    name: str
    forecast: BuShortTermForecastWeekReference
    bid_window_start_date: str
    bid_window_end_date: str
    effective_date: str
    weeks_to_schedule: int
    end_overrides_and_rotations: bool
    agent_ranking_type: _Literal["HireDate", "Performance"] | str
    ranking_tiebreaker_type: _Literal["HireDate", "Performance", "Custom", "RandomlyAssign"] | str
    status: _Literal["Draft", "Locked", "Optimized", "Scheduled", "Open", "Closed", "Processed", "Published"] | str

class UpdateScheduleUploadResponse(_Model):
    upload_key: str
    url: str
    headers: dict[str, str]
    upload_body_schema: UpdateScheduleUploadSchema

class UpdateScheduleUploadSchema(_Model):
    description: str
    published: bool
    short_term_forecast: BuShortTermForecastReference
    headcount_forecast: BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema
    agent_schedules: list[BuUpdateAgentScheduleUploadSchema]
    metadata: WfmVersionedEntityMetadata

class UpdateServiceGoalTemplate(_Model):
    name: str
    service_level: BuServiceLevel
    average_speed_of_answer: BuAverageSpeedOfAnswer
    abandon_rate: BuAbandonRate
    metadata: WfmVersionedEntityMetadata
    impact_override: ServiceGoalTemplateImpactOverride

class UpdateShiftTradeJobRequest(_Model):
    week_date: str
    target: ValueWrapperShiftTradeTargetRequestItem
    expiration_date: ValueWrapperDate
    acceptable_intervals: ListWrapperRequiredDateRange
    review_note: ValueWrapperString
    metadata: WfmVersionedEntityMetadata

class UpdateShiftTradeStateJobRequest(_Model):
    week_date: str
    state: _Literal["Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled"] | str
    metadata: WfmVersionedEntityMetadata

class UpdateStaffingGroupRequest(_Model):
    name: str
    user_ids: SetWrapperString
    planning_group_ids: SetWrapperString
    metadata: WfmVersionedEntityMetadata

class UpdateTimeOffLimitRequest(_Model):
    default_limit_minutes: int
    metadata: WfmVersionedEntityMetadata

class UpdateTimeOffPlanBusinessUnitAssociation(_Model):
    management_unit_ids: SetWrapperString
    staffing_group_ids: SetWrapperString

class UpdateTimeOffPlanManagementUnitAssociation(_Model):
    staffing_group_ids: SetWrapperString

class UpdateTimeOffPlanRequest(_Model):
    name: str
    activity_code_ids: SetWrapperString
    time_off_limit_ids: SetWrapperString
    auto_approval_rule: _Literal["Never", "Always", "CheckLimits", "CheckActivityCodes", "CheckLimitsAndActivityCodes"] | str
    days_before_start_to_expire_from_waitlist: int
    hris_time_off_type: ValueWrapperHrisTimeOffType
    active: bool
    metadata: WfmVersionedEntityMetadata

class UpdateUnavailableTime(_Model):
    id: str
    time_span: WfmTimeSpan
    notes: str
    delete: bool

class UpdateUnavailableTimesRequest(_Model):
    entities: list[UpdateUnavailableTime]

class UpdateWorkPlanBid(_Model):
    name: str
    forecast: BuShortTermForecastWeekReference
    bid_window_start_date: str
    bid_window_end_date: str
    effective_date: str
    agent_ranking_type: _Literal["HireDate", "Performance"] | str
    ranking_tiebreaker_type: _Literal["HireDate", "Performance", "Custom", "RandomlyAssign"] | str
    end_overrides_and_rotations: bool
    work_plan_fields_visible_to_agents: ListWrapperAgentWorkPlanField
    status: _Literal["Draft", "Locked", "Optimized", "Scheduled", "Open", "Closed", "Processed", "Published"] | str

class UpdateWorkPlanRotationAgentRequest(_Model):
    user_id: str
    date_range: DateRangeWithOptionalEnd
    position: int
    delete: bool

class UpdateWorkPlanRotationRequest(_Model):
    name: str
    enabled: bool
    date_range: DateRangeWithOptionalEnd
    agents: list[UpdateWorkPlanRotationAgentRequest]
    pattern: WorkPlanPatternRequest
    metadata: WfmVersionedEntityMetadata

class UploadUrlRequestBody(_Model):
    content_length_bytes: int

class UserActivity(_Model):
    id: str
    routing_status: UserActivityRoutingStatus
    presence: UserActivityAdherencePresence
    out_of_office: UserActivityOutOfOffice
    active_queue_ids: list[str]
    date_active_queues_changed: str

class UserActivityAdherencePresence(_Model):
    presence_definition: UserActivityPresenceDefinition
    presence_message: str
    modified_date: str

class UserActivityListing(_Model):
    entities: list[UserActivity]

class UserActivityOutOfOffice(_Model):
    active: bool
    modified_date: str

class UserActivityPresenceDefinition(_Model):
    id: str
    system_presence: _Literal["AVAILABLE", "AWAY", "BUSY", "OFFLINE", "IDLE", "ON_QUEUE", "MEAL", "TRAINING", "MEETING", "BREAK"] | str

class UserActivityRoutingStatus(_Model):
    status: _Literal["OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING"] | str
    start_time: str

class UserListScheduleRequestBody(_Model):
    user_ids: list[str]
    start_date: str
    end_date: str
    load_full_weeks: bool

class UserNextActivityReminder(_Model):
    activity_category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled"] | str
    start_date: str

class UserSchedule(_Model):
    shifts: list[UserScheduleShift]
    full_day_time_off_markers: list[UserScheduleFullDayTimeOffMarker]
    delete: bool
    metadata: WfmVersionedEntityMetadata
    work_plan_id: str

class UserScheduleActivity(_Model):
    activity_code_id: str
    start_date: str
    length_in_minutes: int
    description: str
    counts_as_paid_time: bool
    is_dst_fallback: bool
    time_off_request_id: str

class UserScheduleAdherence(_Model):
    id: str
    name: str
    user: UserReference
    business_unit: BusinessUnitReference
    management_unit: ManagementUnitReference
    team: TeamReference
    scheduled_activity_category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled"] | str
    scheduled_activity_code: ActivityCodeSummary
    system_presence: _Literal["Available", "Away", "Busy", "Offline", "Idle", "OnQueue", "Meal", "Training", "Meeting", "Break"] | str
    organization_secondary_presence_id: str
    routing_status: _Literal["OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING"] | str
    actual_activity_category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled"] | str
    is_out_of_office: bool
    adherence_state: _Literal["InAdherence", "OutOfAdherence", "Unscheduled", "Unknown", "Ignored", "Explained"] | str
    impact: _Literal["Positive", "Negative", "Neutral", "Unknown"] | str
    adherence_explanation: RealTimeAdherenceExplanation
    time_of_adherence_change: str
    presence_update_time: str
    active_queues: list[QueueReference]
    active_queues_modified_time: str
    removed_from_management_unit: bool
    next_activity_reminders: list[UserNextActivityReminder]
    suppress_on_time_reminder: bool
    self_uri: str

class UserScheduleAdherenceListing(_Model):
    entities: list[UserScheduleAdherence]
    download_url: str

class UserScheduleContainer(_Model):
    management_unit_time_zone: str
    published_schedules: list[WeekScheduleReference]
    user_schedules: dict[str, UserSchedule]

class UserScheduleFullDayTimeOffMarker(_Model):
    management_unit_date: str
    activity_code_id: str
    is_paid: bool
    length_in_minutes: int
    description: str
    delete: bool

class UserScheduleShift(_Model):
    week_schedule: WeekScheduleReference
    id: str
    start_date: str
    length_in_minutes: int
    activities: list[UserScheduleActivity]
    delete: bool
    manually_edited: bool

class UserSearchRule(_Model):
    parts: list[UserSearchRulePart]

class UserSearchRulePart(_Model):
    operation: _Literal["Include", "Exclude"] | str
    selector: _Literal["AcdSkill", "User", "Group", "Queue", "Division", "ManagementUnit"] | str
    ids: list[str]

class UserStaffingGroupListing(_Model):
    entities: list[UserStaffingGroupResponse]
    download_url: str

class UserStaffingGroupResponse(_Model):
    start_date: str
    end_date: str
    user: UserReference
    staffing_group: StaffingGroupReference

class UserTimeOffIntegrationStatusResponse(_Model):
    time_off_request: TimeOffRequestReference
    integration_status: _Literal["Processing", "Error", "AutomaticallyComplete", "ManuallyComplete"] | str
    user: UserReference

class UserTimeOffIntegrationStatusResponseListing(_Model):
    entities: list[UserTimeOffIntegrationStatusResponse]

class UserTimeOffRequestReference(_Model):
    id: str
    user: UserReference
    self_uri: str

class UsersActivityRequest(_Model):
    user_ids: list[str]

class ValidateAgentUnavailableTimesRequest(_Model):
    validation_week_date: str
    unavailable_times: list[UpdateUnavailableTime]

class ValidateAgentUnavailableTimesResponse(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Canceled", "Error"] | str
    result: UnavailableTimesValidationResult

class ValidateWorkPlanMessages(_Model):
    violation_messages: list[WorkPlanConfigurationViolationMessage]
    constraint_conflict_message: ConstraintConflictMessage

class ValidateWorkPlanResponse(_Model):
    work_plan: WorkPlanReference
    valid: bool
    messages: ValidateWorkPlanMessages

class ValidationServiceAsyncResponse(_Model):
    id: str
    self_uri: str

class ValidationServiceRequest(_Model):
    date_import_ended: str
    upload_key: str

class ValueWrapperActivityCodeStyle(_Model):
    value: ActivityCodeStyle

class ValueWrapperActivityPlanServiceGoalImpactOverrides(_Model):
    value: ActivityPlanServiceGoalImpactOverrides

class ValueWrapperBuShortTermForecastReference(_Model):
    value: BuShortTermForecastReference

class ValueWrapperDate(_Model):
    value: str

class ValueWrapperGroupSettings(_Model):
    value: GroupSettings

class ValueWrapperHrisTimeOffType(_Model):
    value: HrisTimeOffType

class ValueWrapperInstant(_Model):
    value: str

class ValueWrapperInteger(_Model):
    value: int

class ValueWrapperLocalDate(_Model):
    value: str

class ValueWrapperMonthlyPlanningPeriodSettings(_Model):
    value: MonthlyPlanningPeriodSettings

class ValueWrapperPlanningPeriodSettings(_Model):
    value: PlanningPeriodSettings

class ValueWrapperShiftTradeTargetRequestItem(_Model):
    value: ShiftTradeTargetRequestItem

class ValueWrapperString(_Model):
    value: str

class ValueWrapperUserSearchRule(_Model):
    value: UserSearchRule

class WaitlistPosition(_Model):
    time_off_request: TimeOffRequestReference
    time_off_limit: TimeOffLimitReference
    date: str
    waitlist_position: int

class WaitlistPositionListing(_Model):
    entities: list[WaitlistPosition]

class WeekSchedule(_Model):
    id: str
    self_uri: str
    week_date: str
    description: str
    published: bool
    generation_results: WeekScheduleGenerationResult
    short_term_forecast: ShortTermForecastReference
    metadata: WfmVersionedEntityMetadata
    user_schedules: dict[str, UserSchedule]
    headcount_forecast: HeadcountForecast
    agent_schedules_version: int

class WeekScheduleGenerationResult(_Model):
    failed: bool
    run_id: str
    agent_warnings: list[ScheduleGenerationWarning]
    agent_warning_count: int

class WeekScheduleListItemResponse(_Model):
    id: str
    self_uri: str
    week_date: str
    description: str
    published: bool
    generation_results: WeekScheduleGenerationResult
    short_term_forecast: ShortTermForecastReference
    metadata: WfmVersionedEntityMetadata

class WeekScheduleListResponse(_Model):
    entities: list[WeekScheduleListItemResponse]

class WeekScheduleReference(_Model):
    id: str
    self_uri: str
    week_date: str

class WeekScheduleResponse(_Model):
    result: WeekSchedule
    download_url: str

class WeekShiftTradeListResponse(_Model):
    entities: list[WeekShiftTradeResponse]
    download_url: str

class WeekShiftTradeMatchesSummaryResponse(_Model):
    week_date: str
    count: int
    cross_week_receiving_count: int

class WeekShiftTradeResponse(_Model):
    trade: ShiftTradeResponse
    match_review: ShiftTradeMatchReviewResponse

class Weekly(_Model):
    download_url: str
    download_result: list[ContinuousForecastTimeSeries]

class WfmAgent(_Model):
    id: str
    user: UserReference
    work_plan: WorkPlanReference
    work_plan_rotation: WorkPlanRotationReference
    accept_direct_shift_trades: bool
    work_plan_overrides: list[WorkPlanOverride]
    queues: list[QueueReference]
    languages: list[LanguageReference]
    skills: list[RoutingSkillReference]
    schedulable: bool
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class WfmAgentHistoricalAdherenceJobReference(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Error"] | str
    self_uri: str

class WfmAgentHistoricalAdherenceResponse(_Model):
    job: WfmAgentHistoricalAdherenceJobReference
    download_urls: list[str]
    result: WfmAgentHistoricalAdherenceResult

class WfmAgentHistoricalAdherenceResult(_Model):
    user: UserReference
    start_date: str
    end_date: str
    calculations_completed_date: str
    target_adherence_percentage: float
    adherence_percentage: float
    conformance_percentage: float
    impact: _Literal["Positive", "Negative", "Neutral", "Unknown"] | str
    exception_info: list[HistoricalAdherenceExceptionInfo]
    day_metrics: list[AgentAdherenceDayMetrics]
    actuals: list[HistoricalAdherenceActuals]
    scheduled_activities: list[AgentAdherenceScheduledActivity]
    secondary_presence_lookup_items: list[SecondaryPresenceLookupItem]

class WfmEntityMetadata(_Model):
    modified_by: UserReference
    date_modified: str
    created_by: UserReference
    date_created: str

class WfmForecastModificationIntervalOffsetValue(_Model):
    interval_index: int
    value: float

class WfmHistoricalAdherenceBulkItem(_Model):
    management_unit_id: str
    start_date: str
    end_date: str
    user_ids: list[str]
    include_exceptions: bool
    include_actuals: bool

class WfmHistoricalAdherenceBulkJobReference(_Model):
    id: str
    status: _Literal["Processing", "Complete", "Error"] | str
    self_uri: str

class WfmHistoricalAdherenceBulkQuery(_Model):
    items_: list[WfmHistoricalAdherenceBulkItem]
    time_zone: str

class WfmHistoricalAdherenceBulkResponse(_Model):
    job: WfmHistoricalAdherenceBulkJobReference
    download_urls: list[str]
    download_result: WfmHistoricalAdherenceBulkResult

class WfmHistoricalAdherenceBulkResult(_Model):
    start_date: str
    end_date: str
    management_unit_id: str
    user_results: list[WfmHistoricalAdherenceBulkUserResult]
    lookup_id_to_secondary_presence_id: dict[str, str]

class WfmHistoricalAdherenceBulkUserDayMetrics(_Model):
    day_start_offset_seconds: int
    adherence_schedule_seconds: int
    conformance_schedule_seconds: int
    conformance_actual_seconds: int
    exception_count: int
    exception_duration_seconds: int
    impact_seconds: int
    schedule_length_seconds: int
    actual_length_seconds: int
    adherence_percentage: float
    conformance_percentage: float

class WfmHistoricalAdherenceBulkUserResult(_Model):
    user_id: str
    adherence_percentage: float
    conformance_percentage: float
    impact: _Literal["Positive", "Negative", "Neutral", "Unknown"] | str
    exception_info: list[HistoricalAdherenceExceptionInfo]
    actuals: list[HistoricalAdherenceActuals]
    day_metrics: list[WfmHistoricalAdherenceBulkUserDayMetrics]

class WfmHistoricalAdherenceQuery(_Model):
    start_date: str
    end_date: str
    time_zone: str
    user_ids: list[str]
    include_exceptions: bool
    team_ids: list[str]

class WfmHistoricalAdherenceQueryForAgent(_Model):
    start_date: str
    end_date: str
    time_zone: str

class WfmHistoricalAdherenceQueryForTeams(_Model):
    start_date: str
    end_date: str
    time_zone: str
    user_ids: list[str]
    include_exceptions: bool

class WfmHistoricalAdherenceResponse(_Model):
    id: str
    download_url: str
    download_result: WfmHistoricalAdherenceResultWrapper
    download_urls: list[str]
    query_state: _Literal["Processing", "Complete", "Error"] | str

class WfmHistoricalAdherenceResultWrapper(_Model):
    entity_id: str
    data: list[HistoricalAdherenceQueryResult]
    lookup_id_to_secondary_presence_id: dict[str, str]

class WfmHistoricalShrinkageRequest(_Model):
    start_date: str
    end_date: str
    time_zone: str
    granularity: _Literal["Daily", "Weekly"] | str

class WfmHistoricalShrinkageResponse(_Model):
    operation_id: str
    download_urls: list[str]
    download_result: HistoricalShrinkageResultListing
    state: _Literal["Processing", "Complete", "Error"] | str

class WfmHistoricalShrinkageTeamsRequest(_Model):
    start_date: str
    end_date: str
    time_zone: str
    granularity: _Literal["Daily", "Weekly"] | str

class WfmIntegrationListing(_Model):
    entities: list[WfmIntegrationResponse]

class WfmIntegrationReference(_Model):
    id: str
    self_uri: str

class WfmIntegrationResponse(_Model):
    id: str
    name: str
    active: bool
    self_uri: str

class WfmIntradayPlanningGroupListing(_Model):
    entities: list[ForecastPlanningGroupResponse]
    no_data_reason: _Literal["NoPublishedSchedule", "NoSourceForecast"] | str

class WfmProcessUploadRequest(_Model):
    upload_key: str

class WfmServiceGoalImpact(_Model):
    increase_by_percent: float
    decrease_by_percent: float

class WfmServiceGoalImpactSettings(_Model):
    service_level: WfmServiceGoalImpact
    average_speed_of_answer: WfmServiceGoalImpact
    abandon_rate: WfmServiceGoalImpact

class WfmTimeSpan(_Model):
    start_date: str
    length_minutes: int

class WfmUserEntityListing(_Model):
    entities: list[UserReference]

class WfmUserNotification(_Model):
    id: str
    mutable_group_id: str
    timestamp: str
    type: _Literal["AdherenceExplanation", "ShiftTrade", "TimeOffRequest", "AlternativeShift"] | str
    shift_trade: ShiftTradeNotification
    time_off_request: TimeOffRequestNotification
    adherence_explanation: AdherenceExplanationNotification
    alternative_shift: AlternativeShiftNotification
    marked_as_read: bool
    agent_notification: bool
    other_notification_ids_in_group: list[str]

class WfmVersionedEntityMetadata(_Model):
    modified_by: UserReference
    date_modified: str
    created_by: UserReference
    date_created: str
    version: int

class WorkPlan(_Model):
    id: str
    name: str
    enabled: bool
    valid: bool
    constrain_weekly_paid_time: bool
    flexible_weekly_paid_time: bool
    weekly_exact_paid_minutes: int
    weekly_minimum_paid_minutes: int
    weekly_maximum_paid_minutes: int
    constrain_paid_time_granularity: bool
    paid_time_granularity_minutes: int
    constrain_minimum_time_between_shifts: bool
    minimum_time_between_shifts_minutes: int
    maximum_days: int
    minimum_consecutive_non_working_minutes_per_week: int
    constrain_maximum_consecutive_working_weekends: bool
    maximum_consecutive_working_weekends: int
    minimum_working_days_per_week: int
    constrain_maximum_consecutive_working_days: bool
    maximum_consecutive_working_days: int
    minimum_shift_start_distance_minutes: int
    minimum_days_off_per_planning_period: int
    maximum_days_off_per_planning_period: int
    minimum_paid_minutes_per_planning_period: int
    maximum_paid_minutes_per_planning_period: int
    constrain_maximum_working_weekends_per_planning_period: bool
    maximum_working_weekends_per_planning_period: int
    optional_days: SetWrapperDayOfWeek
    shift_start_variance_type: _Literal["ShiftStart", "ShiftStartAndPaidDuration"] | str
    shift_start_variance_period: _Literal["Weekly", "PlanningPeriod"] | str
    shift_start_variances: ListWrapperShiftStartVariance
    shifts: list[WorkPlanShift]
    agents: list[DeletableUserReference]
    agent_count: int
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class WorkPlanActivity(_Model):
    activity_code_id: str
    description: str
    length_minutes: int
    start_time_is_relative_to_shift_start: bool
    flexible_start_time: bool
    earliest_start_time_minutes: int
    latest_start_time_minutes: int
    exact_start_time_minutes: int
    start_time_increment_minutes: int
    counts_as_paid_time: bool
    counts_as_contiguous_work_time: bool
    minimum_length_from_shift_start_minutes: int
    minimum_length_from_shift_end_minutes: int
    maximum_length_from_shift_end_minutes: int
    id: str
    delete: bool
    validation_id: str

class WorkPlanBid(_Model):
    id: str
    name: str
    forecast: BuShortTermForecastWeekReference
    bid_window_start_date: str
    bid_window_end_date: str
    effective_date: str
    status: _Literal["Draft", "Locked", "Optimized", "Scheduled", "Open", "Closed", "Processed", "Published"] | str
    agent_ranking_type: _Literal["HireDate", "Performance"] | str
    ranking_tiebreaker_type: _Literal["HireDate", "Performance", "Custom", "RandomlyAssign"] | str
    published_date: str
    bid_type: _Literal["WorkPlanBid", "ScheduleBid"] | str
    end_overrides_and_rotations: bool
    work_plan_fields_visible_to_agents: list[str]
    metadata: WorkPlanBidMetadata
    self_uri: str

class WorkPlanBidGroup(_Model):
    name: str
    management_unit: ManagementUnitReference
    agents: list[UserReference]
    work_plans: list[BidGroupWorkPlanResponse]
    planning_groups: list[PlanningGroupReference]

class WorkPlanBidGroupCreate(_Model):
    name: str
    management_unit_id: str
    agent_ids: list[str]
    work_plans: list[BidGroupWorkPlanRequest]
    planning_group_ids: list[str]

class WorkPlanBidGroupResponse(_Model):
    id: str
    work_plan_bid_group: WorkPlanBidGroup
    metadata: WorkPlanBidMetadata
    self_uri: str

class WorkPlanBidGroupSummary(_Model):
    id: str
    name: str
    management_unit: ManagementUnitReference
    agent_count: int
    work_plan_count: int
    planning_group_count: int
    self_uri: str

class WorkPlanBidGroupSummaryList(_Model):
    work_plan_bid_group_summary_list: list[WorkPlanBidGroupSummary]

class WorkPlanBidGroupUpdate(_Model):
    name: str
    management_unit_id: str
    agent_ids: ListWrapperString
    work_plans: ListWrapperBidGroupWorkPlanRequest
    planning_group_ids: ListWrapperString

class WorkPlanBidListResponse(_Model):
    entities: list[WorkPlanBid]

class WorkPlanBidMetadata(_Model):
    created_by: UserReference
    created_date: str
    modified_by: UserReference
    modified_date: str

class WorkPlanConfigurationViolationMessage(_Model):
    type: _Literal["ActivitiesOverlap", "ActivityEndGreaterThanShiftStop", "ActivityPaidTimeGreaterThanShiftPaidTime", "ActivityStartBeforeShiftStart", "ActivityStartGreaterThanEqualToShiftStop", "ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes", "DailyExactPaidMinutes", "DailyMaxTotalLessThanWeeklyMin", "DailyMaxTotalLessThanWeeklyMinWithOptional", "DailyMaxTotalLessThanWeeklyMinWithoutOptional", "DailyMinTotalGreaterThanWeeklyMax", "DailyMinTotalGreaterThanWeeklyMaxWithOptional", "DailyMinTotalGreaterThanWeeklyMaxWithoutOptional", "DailyRequiredDaysGreaterThanWeeklyMaxDays", "DailyShiftHasNoDaysSelected", "DailyShiftMaxPossibilitiesViolated", "EarliestShiftStopIsTooLate", "ExactPaidTimeNotDivisibleByGranularity", "MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek", "MaxDaysOffPerPlanningPeriodNotCorrect", "MaxPaidTimeIsMoreThanShiftLength", "MaxPaidTimeNotDivisibleByGranularity", "MaxPaidTimePerMonthlyPlanningPeriod", "MaxPaidTimePerPlanningPeriod", "MaxShifts", "MinPaidTimeNotDivisibleByGranularity", "MinPaidTimePerMonthlyPlanningPeriod", "MinPaidTimePerPlanningPeriod", "NoShifts", "PaidTimeGreaterThanMaxWorkTime", "PaidTimeLessThanMinWorkTime", "PaidTimeNotMetByShiftStartStop", "PlanningPeriodMaxWorkingWeekendsCannotBeMet", "ShiftDaysSelectMoreThanMinWorkingDays", "ShiftStopEarlierThanStart", "ShiftMaxCountPerPlanningPeriodCannotBeMet", "ShiftMinCountPerPlanningPeriodCannotBeMet", "ShiftVarianceCannotBeMet", "WeeklyExactPaidMinutes"] | str
    arguments: list[WorkPlanValidationMessageArgument]
    severity: _Literal["Information", "Warning", "Error"] | str

class WorkPlanConstraintConflictMessage(_Model):
    type: _Literal["UnknownFix", "WithPotentialFixes"] | str
    arguments: list[WorkPlanValidationMessageArgument]

class WorkPlanConstraintMessage(_Model):
    type: _Literal["ActivityEarliestStartTimeMinutesFromMidnight", "ActivityEarliestStartTimeMinutesFromShiftStart", "ActivityLatestStartTimeMinutesFromMidnight", "ActivityLatestStartTimeMinutesFromShiftStart", "ActivityMaximumLengthFromShiftEndMinutes", "ActivityMinimumLengthFromShiftEndMinutes", "ActivityMinimumLengthFromShiftStartMinutes", "ActivityStartTimeIncrementInMinutes", "PlanningPeriodMaximumDaysOff", "PlanningPeriodMaximumPaidTimeMinutes", "PlanningPeriodMaximumWorkingWeekends", "PlanningPeriodMinimumDaysOff", "PlanningPeriodMinimumPaidTimeMinutes", "ShiftDayOffRule", "ShiftEarliestStartTimeMinutesFromMidnight", "ShiftEarliestStopTimeMinutesFromMidnight", "ShiftLatestStartTimeMinutesFromMidnight", "ShiftLatestStopTimeMinutesFromMidnight", "ShiftMaximumContiguousTimeMinutes", "ShiftMaximumCountPerPlanningPeriod", "ShiftMaximumPaidTimeMinutes", "ShiftMinimumContiguousTimeMinutes", "ShiftMinimumCountPerPlanningPeriod", "ShiftMinimumPaidTimeMinutes", "ShiftStartTimeIncrementInMinutes", "ShiftStartVarianceMaximumVarianceMinutes", "ShiftStartVariancePaidDuration", "WorkPlanMaximumConsecutiveWorkingDays", "WorkPlanMaximumConsecutiveWorkingWeekends", "WorkPlanMaximumWeeklyPaidTimeMinutes", "WorkPlanMaximumWorkingDaysPerWeek", "WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes", "WorkPlanMinimumInterShiftTimeMinutes", "WorkPlanMinimumShiftStartDistanceMinutes", "WorkPlanMinimumWeeklyPaidTimeMinutes", "WorkPlanMinimumWorkingDaysPerWeek", "WorkPlanOptionalDays", "WorkPlanPaidTimeGranularityMinutes"] | str
    arguments: list[WorkPlanValidationMessageArgument]

class WorkPlanConstraintViolationMessage(_Model):
    type: _Literal["MinimumWeeklyWorkDays", "MinimumWeeklyPaidTime", "RequiredShift", "MaximumDaysOffPerPlanningPeriod", "MinimumPaidTimePerPlanningPeriod", "MinimumShiftCountPerPlanningPeriod"] | str
    arguments: list[UnavailableTimesViolationMessageArgument]

class WorkPlanConstraintsViolationMessage(_Model):
    type: _Literal["ConstraintConflictWithPotentialFixes", "ConstraintConflictUnknownFix"] | str
    fixable_constraints_messages: list[WorkPlanConstraintViolationMessage]

class WorkPlanListItemResponse(_Model):
    id: str
    name: str
    enabled: bool
    valid: bool
    constrain_weekly_paid_time: bool
    flexible_weekly_paid_time: bool
    weekly_exact_paid_minutes: int
    weekly_minimum_paid_minutes: int
    weekly_maximum_paid_minutes: int
    constrain_paid_time_granularity: bool
    paid_time_granularity_minutes: int
    constrain_minimum_time_between_shifts: bool
    minimum_time_between_shifts_minutes: int
    maximum_days: int
    minimum_consecutive_non_working_minutes_per_week: int
    constrain_maximum_consecutive_working_weekends: bool
    maximum_consecutive_working_weekends: int
    minimum_working_days_per_week: int
    constrain_maximum_consecutive_working_days: bool
    maximum_consecutive_working_days: int
    minimum_shift_start_distance_minutes: int
    minimum_days_off_per_planning_period: int
    maximum_days_off_per_planning_period: int
    minimum_paid_minutes_per_planning_period: int
    maximum_paid_minutes_per_planning_period: int
    constrain_maximum_working_weekends_per_planning_period: bool
    maximum_working_weekends_per_planning_period: int
    optional_days: SetWrapperDayOfWeek
    shift_start_variance_type: _Literal["ShiftStart", "ShiftStartAndPaidDuration"] | str
    shift_start_variance_period: _Literal["Weekly", "PlanningPeriod"] | str
    shift_start_variances: ListWrapperShiftStartVariance
    shifts: list[WorkPlanShift]
    agents: list[DeletableUserReference]
    agent_count: int
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class WorkPlanListResponse(_Model):
    entities: list[WorkPlanListItemResponse]

class WorkPlanOverride(_Model):
    start_date: str
    week_count: int
    work_plan: WorkPlanReference

class WorkPlanOverrideListWrapperWorkPlanOverrideRequest(_Model):
    values_: list[WorkPlanOverrideRequest]
    delete_all: bool

class WorkPlanOverrideRequest(_Model):
    action: _Literal["Add", "Update", "Delete"] | str
    start_date: str
    week_count: int
    work_plan_id: str

class WorkPlanPatternRequest(_Model):
    work_plan_ids: list[str]

class WorkPlanPatternResponse(_Model):
    work_plans: list[WorkPlanReference]

class WorkPlanReference(_Model):
    id: str
    management_unit: ManagementUnitReference
    self_uri: str

class WorkPlanRotationAgentResponse(_Model):
    user: UserReference
    date_range: DateRangeWithOptionalEnd
    position: int

class WorkPlanRotationListResponse(_Model):
    entities: list[WorkPlanRotationResponse]

class WorkPlanRotationReference(_Model):
    id: str
    self_uri: str

class WorkPlanRotationResponse(_Model):
    id: str
    name: str
    enabled: bool
    date_range: DateRangeWithOptionalEnd
    pattern: WorkPlanPatternResponse
    agent_count: int
    agents: list[WorkPlanRotationAgentResponse]
    metadata: WfmVersionedEntityMetadata
    self_uri: str

class WorkPlanShift(_Model):
    name: str
    days: SetWrapperDayOfWeek
    flexible_start_time: bool
    exact_start_time_minutes_from_midnight: int
    earliest_start_time_minutes_from_midnight: int
    latest_start_time_minutes_from_midnight: int
    constrain_stop_time: bool
    constrain_latest_stop_time: bool
    latest_stop_time_minutes_from_midnight: int
    constrain_earliest_stop_time: bool
    earliest_stop_time_minutes_from_midnight: int
    start_increment_minutes: int
    flexible_paid_time: bool
    exact_paid_time_minutes: int
    minimum_paid_time_minutes: int
    maximum_paid_time_minutes: int
    constrain_contiguous_work_time: bool
    minimum_contiguous_work_time_minutes: int
    maximum_contiguous_work_time_minutes: int
    constrain_day_off: bool
    day_off_rule: _Literal["NextDayOff", "PreviousDayOff"] | str
    planning_period_constraints: PlanningPeriodShiftConstraints
    activities: list[WorkPlanActivity]
    id: str
    delete: bool
    validation_id: str

class WorkPlanValidationMessageArgument(_Model):
    type: _Literal["ActivityId", "ActivityId2", "ActivityPaidTimeMinutes", "ActivityStartTimeMinutes", "ActivityValidationId", "ActivityValidationId2", "ApplicableDays", "Count", "DailyPaidTimeMinutes", "MaximumDays", "MaxShiftCount", "Minutes", "PaidTimeGranularityMinutes", "RequiredDays", "ShiftId", "ShiftPaidTimeMinutes", "ShiftStartTimeMinutes", "ShiftStopTimeMinutes", "ShiftValidationId", "WeeklyPaidTimeMinutes", "Weeks", "WorkTimeMinutes"] | str
    value: str

class WorkPlanValidationRequest(_Model):
    id: str
    name: str
    enabled: bool
    valid: bool
    constrain_weekly_paid_time: bool
    flexible_weekly_paid_time: bool
    weekly_exact_paid_minutes: int
    weekly_minimum_paid_minutes: int
    weekly_maximum_paid_minutes: int
    constrain_paid_time_granularity: bool
    paid_time_granularity_minutes: int
    constrain_minimum_time_between_shifts: bool
    minimum_time_between_shifts_minutes: int
    maximum_days: int
    minimum_consecutive_non_working_minutes_per_week: int
    constrain_maximum_consecutive_working_weekends: bool
    maximum_consecutive_working_weekends: int
    minimum_working_days_per_week: int
    constrain_maximum_consecutive_working_days: bool
    maximum_consecutive_working_days: int
    minimum_shift_start_distance_minutes: int
    minimum_days_off_per_planning_period: int
    maximum_days_off_per_planning_period: int
    minimum_paid_minutes_per_planning_period: int
    maximum_paid_minutes_per_planning_period: int
    constrain_maximum_working_weekends_per_planning_period: bool
    maximum_working_weekends_per_planning_period: int
    optional_days: SetWrapperDayOfWeek
    shift_start_variance_type: _Literal["ShiftStart", "ShiftStartAndPaidDuration"] | str
    shift_start_variance_period: _Literal["Weekly", "PlanningPeriod"] | str
    shift_start_variances: ListWrapperShiftStartVariance
    shifts: list[WorkPlanShift]
    agents: list[DeletableUserReference]
    agent_count: int
    self_uri: str

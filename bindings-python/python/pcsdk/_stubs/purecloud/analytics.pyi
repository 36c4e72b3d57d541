# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from datetime import datetime as _datetime
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AddressableEntityRef, AggregationRange, AnalyticsConversation, AnalyticsConversationAsyncQueryResponse, AnalyticsConversationQueryResponse, AnalyticsConversationWithoutAttributes, AnalyticsConversationWithoutAttributesMultiGetResponse, AnalyticsUserDetail, AnalyticsUserDetailsAsyncQueryResponse, AnalyticsUserDetailsQueryResponse, AsyncConversationQuery, AsyncQueryResponse, AsyncQueryStatus, AsyncUserDetailsQuery, ConversationActivityData, ConversationActivityQuery, ConversationActivityResponse, ConversationAggregateDataContainer, ConversationAggregateQueryResponse, ConversationAggregationQuery, ConversationAsyncAggregateQueryResponse, ConversationAsyncAggregationQuery, ConversationQuery, Cursors, DataAvailabilityResponse, Entity, ErrorBody, EvaluationAggregateDataContainer, EvaluationAggregateQueryResponse, EvaluationAggregationQuery, EvaluationAsyncAggregateQueryResponse, EvaluationAsyncAggregationQuery, FlowActivityData, FlowActivityQuery, FlowActivityResponse, FlowAggregateDataContainer, FlowAggregateQueryResponse, FlowAggregationQuery, FlowAsyncAggregateQueryResponse, FlowAsyncAggregationQuery, FlowObservationQuery, FlowObservationQueryResponse, JourneyAggregateDataContainer, JourneyAggregateQueryResponse, JourneyAggregationQuery, JourneyAsyncAggregateQueryResponse, JourneyAsyncAggregationQuery, NumericRange, PropertyIndexRequest, QueueObservationQuery, QueueObservationQueryResponse, RoutingActivityData, RoutingActivityQuery, RoutingActivityResponse, StatisticalResponse, SurveyAggregateDataContainer, SurveyAggregateQueryResponse, SurveyAggregationQuery, SurveyAsyncAggregateQueryResponse, SurveyAsyncAggregationQuery, TeamActivityData, TeamActivityQuery, TeamActivityResponse, TextBotUserAgent, UserActivityData, UserActivityQuery, UserActivityResponse, UserAggregateDataContainer, UserAggregateQueryResponse, UserAggregationQuery, UserAsyncAggregateQueryResponse, UserAsyncAggregationQuery, UserDetailsQuery, UserObservationQuery, UserObservationQueryResponse, UserReferenceWithName, WorktypeReference

class _RespondingAnalyticsApi(_RespondingGroup):
    def delete_analytics_actions_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_agentcopilots_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_agentutilizations_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_bots_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_casemanagement_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_conversations_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_conversations_details_job(self, job_id: str) -> _Response: ...
    def delete_analytics_copilots_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_evaluations_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_flowexecutions_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_flows_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_journeys_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_knowledge_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_resolutions_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_summaries_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_surveys_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_taskmanagement_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_transcripts_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_users_aggregates_job(self, job_id: str) -> _Response: ...
    def delete_analytics_users_details_job(self, job_id: str) -> _Response: ...
    def get_analytics_actions_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_actions_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_actions_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ActionAggregateDataContainer, _Response]: ...
    def get_analytics_agentcopilots_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_agentcopilots_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_agentcopilots_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AgentCopilotAggregateDataContainer, _Response]: ...
    def get_analytics_agent_status(self, user_id: str) -> _Response: ...
    def get_analytics_agentutilizations_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_agentutilizations_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_agentutilizations_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AgentUtilizationAggregateDataContainer, _Response]: ...
    def get_analytics_botflow_divisions_reportingturns(self, bot_flow_id: str, *, after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., action_id: str | None = ..., session_id: str | None = ..., language: str | None = ..., ask_action_results: _Literal["AgentRequestedByUser", "ConfirmationRequired", "DisambiguationRequired", "Error", "ExpressionError", "NoInputCollection", "NoInputConfirmation", "NoInputDisambiguation", "NoMatchCollection", "NoMatchConfirmation", "NoMatchDisambiguation", "SuccessCollection", "SkippedCollection", "SuccessConfirmationNo", "SuccessConfirmationYes", "SuccessDisambiguation", "SuccessDisambiguationNone", "GuardrailsViolation"] | str | None = ...) -> _Response: ...
    def get_analytics_botflow_divisions_reportingturns_iter(self, bot_flow_id: str, *, after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., action_id: str | None = ..., session_id: str | None = ..., language: str | None = ..., ask_action_results: _Literal["AgentRequestedByUser", "ConfirmationRequired", "DisambiguationRequired", "Error", "ExpressionError", "NoInputCollection", "NoInputConfirmation", "NoInputDisambiguation", "NoMatchCollection", "NoMatchConfirmation", "NoMatchDisambiguation", "SuccessCollection", "SkippedCollection", "SuccessConfirmationNo", "SuccessConfirmationYes", "SuccessDisambiguation", "SuccessDisambiguationNone", "GuardrailsViolation"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ReportingTurn, _Response]: ...
    def get_analytics_botflow_reportingturns(self, bot_flow_id: str, *, after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., action_id: str | None = ..., session_id: str | None = ..., language: str | None = ..., ask_action_results: _Literal["AgentRequestedByUser", "ConfirmationRequired", "DisambiguationRequired", "Error", "ExpressionError", "NoInputCollection", "NoInputConfirmation", "NoInputDisambiguation", "NoMatchCollection", "NoMatchConfirmation", "NoMatchDisambiguation", "SuccessCollection", "SkippedCollection", "SuccessConfirmationNo", "SuccessConfirmationYes", "SuccessDisambiguation", "SuccessDisambiguationNone", "GuardrailsViolation"] | str | None = ...) -> _Response: ...
    def get_analytics_botflow_reportingturns_iter(self, bot_flow_id: str, *, after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., action_id: str | None = ..., session_id: str | None = ..., language: str | None = ..., ask_action_results: _Literal["AgentRequestedByUser", "ConfirmationRequired", "DisambiguationRequired", "Error", "ExpressionError", "NoInputCollection", "NoInputConfirmation", "NoInputDisambiguation", "NoMatchCollection", "NoMatchConfirmation", "NoMatchDisambiguation", "SuccessCollection", "SkippedCollection", "SuccessConfirmationNo", "SuccessConfirmationYes", "SuccessDisambiguation", "SuccessDisambiguationNone", "GuardrailsViolation"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ReportingTurn, _Response]: ...
    def get_analytics_botflow_sessions(self, bot_flow_id: str, *, after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., bot_result_categories: _Literal["Unknown", "UserExit", "BotExit", "Error", "RecognitionFailure", "UserDisconnect", "BotDisconnect", "SessionExpired", "Transfer"] | str | None = ..., end_language: str | None = ...) -> _Response: ...
    def get_analytics_botflow_sessions_iter(self, bot_flow_id: str, *, after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., bot_result_categories: _Literal["Unknown", "UserExit", "BotExit", "Error", "RecognitionFailure", "UserDisconnect", "BotDisconnect", "SessionExpired", "Transfer"] | str | None = ..., end_language: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BotFlowSession, _Response]: ...
    def get_analytics_bots_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_bots_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_bots_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BotAggregateDataContainer, _Response]: ...
    def get_analytics_casemanagement_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_casemanagement_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_casemanagement_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CaseManagementAggregateDataContainer, _Response]: ...
    def get_analytics_conversation_details(self, conversation_id: str) -> _Response: ...
    def get_analytics_conversations_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_conversations_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_conversations_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ConversationAggregateDataContainer, _Response]: ...
    def get_analytics_conversations_details(self, *, id: _Sequence[str] | None = ...) -> _Response: ...
    def get_analytics_conversations_details_job(self, job_id: str) -> _Response: ...
    def get_analytics_conversations_details_job_results(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_analytics_conversations_details_job_results_iter(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsConversation, _Response]: ...
    def get_analytics_conversations_details_jobs_availability(self) -> _Response: ...
    def get_analytics_copilots_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_copilots_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_copilots_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CopilotAggregateDataContainer, _Response]: ...
    def get_analytics_dataextraction_download(self, download_id: str) -> _Response: ...
    def get_analytics_dataextraction_downloads_metadata(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., data_schema: str | None = ..., date_start: _datetime | str | None = ..., date_end: _datetime | str | None = ...) -> _Response: ...
    def get_analytics_dataextraction_downloads_metadata_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., data_schema: str | None = ..., date_start: _datetime | str | None = ..., date_end: _datetime | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DataExtractionFileSchema, _Response]: ...
    def get_analytics_dataretention_settings(self) -> _Response: ...
    def get_analytics_evaluations_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_evaluations_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_evaluations_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationAggregateDataContainer, _Response]: ...
    def get_analytics_flowexecutions_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_flowexecutions_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_flowexecutions_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FlowExecutionAggregateDataContainer, _Response]: ...
    def get_analytics_flows_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_flows_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_flows_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FlowAggregateDataContainer, _Response]: ...
    def get_analytics_journeys_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_journeys_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_journeys_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[JourneyAggregateDataContainer, _Response]: ...
    def get_analytics_knowledge_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_knowledge_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_knowledge_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeAggregateDataContainer, _Response]: ...
    def get_analytics_reporting_dashboards_user(self, user_id: str) -> _Response: ...
    def get_analytics_reporting_dashboards_users(self, *, sort_by: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., id: _Sequence[str] | None = ..., state: _Literal["active", "inactive"] | str | None = ..., deleted_only: bool | None = ...) -> _Response: ...
    def get_analytics_reporting_dashboards_users_iter(self, *, sort_by: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., id: _Sequence[str] | None = ..., state: _Literal["active", "inactive"] | str | None = ..., deleted_only: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DashboardUser, _Response]: ...
    def get_analytics_reporting_exports(self, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_analytics_reporting_exports_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ReportingExportJobResponse, _Response]: ...
    def get_analytics_reporting_exports_metadata(self) -> _Response: ...
    def get_analytics_reporting_settings(self) -> _Response: ...
    def get_analytics_reporting_settings_dashboards_query(self, dashboard_type: _Literal["All", "Public", "Private", "Shared", "Favorites"] | str, dashboard_access_filter: _Literal["OwnedByMe", "OwnedByAnyone", "NotOwnedByMe"] | str, *, name: str | None = ..., dashboard_state: _Literal["Active", "Deleted"] | str | None = ..., sort_by: str | None = ..., page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_analytics_reporting_settings_dashboards_query_iter(self, dashboard_type: _Literal["All", "Public", "Private", "Shared", "Favorites"] | str, dashboard_access_filter: _Literal["OwnedByMe", "OwnedByAnyone", "NotOwnedByMe"] | str, *, name: str | None = ..., dashboard_state: _Literal["Active", "Deleted"] | str | None = ..., sort_by: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DashboardConfiguration, _Response]: ...
    def get_analytics_reporting_settings_user_dashboards(self, user_id: str, *, sort_by: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., public_only: bool | None = ..., favorite_only: bool | None = ..., deleted_only: bool | None = ..., name: str | None = ...) -> _Response: ...
    def get_analytics_reporting_settings_user_dashboards_iter(self, user_id: str, *, sort_by: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., public_only: bool | None = ..., favorite_only: bool | None = ..., deleted_only: bool | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DashboardConfiguration, _Response]: ...
    def get_analytics_resolutions_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_resolutions_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_resolutions_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ResolutionAggregateDataContainer, _Response]: ...
    def get_analytics_summaries_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_summaries_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_summaries_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SummaryAggregateDataContainer, _Response]: ...
    def get_analytics_surveys_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_surveys_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_surveys_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SurveyAggregateDataContainer, _Response]: ...
    def get_analytics_taskmanagement_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_taskmanagement_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_taskmanagement_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TaskManagementAggregateDataContainer, _Response]: ...
    def get_analytics_transcripts_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_transcripts_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_transcripts_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TranscriptAggregateDataContainer, _Response]: ...
    def get_analytics_users_aggregates_job(self, job_id: str) -> _Response: ...
    def get_analytics_users_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> _Response: ...
    def get_analytics_users_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserAggregateDataContainer, _Response]: ...
    def get_analytics_users_details_job(self, job_id: str) -> _Response: ...
    def get_analytics_users_details_job_results(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_analytics_users_details_job_results_iter(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsUserDetail, _Response]: ...
    def get_analytics_users_details_jobs_availability(self) -> _Response: ...
    def patch_analytics_reporting_settings(self, body: AnalyticsReportingSettings | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_actions_aggregates_jobs(self, body: ActionAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_actions_aggregates_query(self, body: ActionAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_agentcopilots_aggregates_jobs(self, body: AgentCopilotAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_agentcopilots_aggregates_query(self, body: AgentCopilotAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_agents_status_counts(self, body: AgentStateCountsRequest | _Mapping[str, _Any], *, group_by: _Sequence[_Literal["segmentType", "presence", "routingStatus", "isOutOfOffice"] | str] | None = ...) -> _Response: ...
    def post_analytics_agents_status_query(self, body: AgentStateQueryRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_agentutilizations_aggregates_jobs(self, body: AgentUtilizationAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_agentutilizations_aggregates_query(self, body: AgentUtilizationAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_bots_aggregates_jobs(self, body: BotAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_bots_aggregates_query(self, body: BotAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_casemanagement_aggregates_jobs(self, body: CaseManagementAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_casemanagement_aggregates_query(self, body: CaseManagementAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_conversation_details_properties(self, conversation_id: str, body: PropertyIndexRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_conversations_activity_query(self, body: ConversationActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def post_analytics_conversations_activity_query_iter(self, body: ConversationActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ConversationActivityData, _Response]: ...
    def post_analytics_conversations_aggregates_jobs(self, body: ConversationAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_conversations_aggregates_query(self, body: ConversationAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_conversations_details_jobs(self, body: AsyncConversationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_conversations_details_query(self, body: ConversationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_conversations_details_query_iter(self, body: ConversationQuery | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsConversationWithoutAttributes, _Response]: ...
    def post_analytics_copilots_aggregates_jobs(self, body: CopilotAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_copilots_aggregates_query(self, body: CopilotAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_dataextraction_downloads_bulk(self, body: DownloadServiceRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_evaluations_aggregates_jobs(self, body: EvaluationAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_evaluations_aggregates_query(self, body: EvaluationAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_flowexecutions_aggregates_jobs(self, body: FlowExecutionAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_flowexecutions_aggregates_query(self, body: FlowExecutionAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_flows_activity_query(self, body: FlowActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def post_analytics_flows_activity_query_iter(self, body: FlowActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FlowActivityData, _Response]: ...
    def post_analytics_flows_aggregates_jobs(self, body: FlowAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_flows_aggregates_query(self, body: FlowAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_flows_observations_query(self, body: FlowObservationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_journeys_aggregates_jobs(self, body: JourneyAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_journeys_aggregates_query(self, body: JourneyAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_knowledge_aggregates_jobs(self, body: KnowledgeAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_knowledge_aggregates_query(self, body: KnowledgeAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_queues_observations_query(self, body: QueueObservationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_ratelimits_aggregates_query(self, body: RateLimitAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_reporting_dashboards_users_bulk_remove(self, body: _Sequence[str]) -> _Response: ...
    def post_analytics_reporting_exports(self, body: ReportingExportJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_reporting_settings_dashboards_bulk_remove(self, body: DashboardConfigurationBulkRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_reporting_settings_dashboards_query(self, body: DashboardConfigurationQueryRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_reporting_settings_dashboards_query_iter(self, body: DashboardConfigurationQueryRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DashboardConfiguration, _Response]: ...
    def post_analytics_resolutions_aggregates_jobs(self, body: ResolutionAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_resolutions_aggregates_query(self, body: ResolutionAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_routing_activity_query(self, body: RoutingActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def post_analytics_routing_activity_query_iter(self, body: RoutingActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RoutingActivityData, _Response]: ...
    def post_analytics_summaries_aggregates_jobs(self, body: SummaryAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_summaries_aggregates_query(self, body: SummaryAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_surveys_aggregates_jobs(self, body: SurveyAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_surveys_aggregates_query(self, body: SurveyAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_taskmanagement_aggregates_jobs(self, body: TaskManagementAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_taskmanagement_aggregates_query(self, body: TaskManagementAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_taskmanagement_metrics_query(self, body: TaskManagementObservationQuery | _Mapping[str, _Any], *, after: str | None = ..., page_size: int | None = ...) -> _Response: ...
    def post_analytics_taskmanagement_metrics_query_iter(self, body: TaskManagementObservationQuery | _Mapping[str, _Any], *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TaskManagementObservationResult, _Response]: ...
    def post_analytics_teams_activity_query(self, body: TeamActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def post_analytics_teams_activity_query_iter(self, body: TeamActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TeamActivityData, _Response]: ...
    def post_analytics_transcripts_aggregates_jobs(self, body: TranscriptAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_transcripts_aggregates_query(self, body: TranscriptAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_users_activity_query(self, body: UserActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def post_analytics_users_activity_query_iter(self, body: UserActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserActivityData, _Response]: ...
    def post_analytics_users_aggregates_jobs(self, body: UserAsyncAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_users_aggregates_query(self, body: UserAggregationQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_users_details_jobs(self, body: AsyncUserDetailsQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_users_details_query(self, body: UserDetailsQuery | _Mapping[str, _Any]) -> _Response: ...
    def post_analytics_users_details_query_iter(self, body: UserDetailsQuery | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsUserDetail, _Response]: ...
    def post_analytics_users_observations_query(self, body: UserObservationQuery | _Mapping[str, _Any]) -> _Response: ...
    def put_analytics_dataretention_settings(self, body: UpdateAnalyticsDataRetentionRequest | _Mapping[str, _Any]) -> _Response: ...

class AnalyticsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingAnalyticsApi: ...
    def delete_analytics_actions_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/actions/aggregates/jobs/{jobId}"""
    def delete_analytics_agentcopilots_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}"""
    def delete_analytics_agentutilizations_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId} (preview)"""
    def delete_analytics_bots_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/bots/aggregates/jobs/{jobId}"""
    def delete_analytics_casemanagement_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}"""
    def delete_analytics_conversations_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/conversations/aggregates/jobs/{jobId}"""
    def delete_analytics_conversations_details_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/conversations/details/jobs/{jobId}"""
    def delete_analytics_copilots_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/copilots/aggregates/jobs/{jobId}"""
    def delete_analytics_evaluations_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/evaluations/aggregates/jobs/{jobId}"""
    def delete_analytics_flowexecutions_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}"""
    def delete_analytics_flows_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/flows/aggregates/jobs/{jobId}"""
    def delete_analytics_journeys_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId}"""
    def delete_analytics_knowledge_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/knowledge/aggregates/jobs/{jobId}"""
    def delete_analytics_resolutions_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/resolutions/aggregates/jobs/{jobId}"""
    def delete_analytics_summaries_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/summaries/aggregates/jobs/{jobId}"""
    def delete_analytics_surveys_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/surveys/aggregates/jobs/{jobId}"""
    def delete_analytics_taskmanagement_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}"""
    def delete_analytics_transcripts_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/transcripts/aggregates/jobs/{jobId}"""
    def delete_analytics_users_aggregates_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/users/aggregates/jobs/{jobId}"""
    def delete_analytics_users_details_job(self, job_id: str) -> None:
        """DELETE /api/v2/analytics/users/details/jobs/{jobId}"""
    def get_analytics_actions_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/actions/aggregates/jobs/{jobId}"""
    def get_analytics_actions_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> ActionAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/actions/aggregates/jobs/{jobId}/results"""
    def get_analytics_actions_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ActionAggregateDataContainer, ActionAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/actions/aggregates/jobs/{jobId}/results"""
    def get_analytics_agentcopilots_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}"""
    def get_analytics_agentcopilots_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> AgentCopilotAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}/results"""
    def get_analytics_agentcopilots_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AgentCopilotAggregateDataContainer, AgentCopilotAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}/results"""
    def get_analytics_agent_status(self, user_id: str) -> AnalyticsAgentStateAgentResponse:
        """GET /api/v2/analytics/agents/{userId}/status"""
    def get_analytics_agentutilizations_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId} (preview)"""
    def get_analytics_agentutilizations_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> AgentUtilizationAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}/results (preview)"""
    def get_analytics_agentutilizations_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AgentUtilizationAggregateDataContainer, AgentUtilizationAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}/results (preview)"""
    def get_analytics_botflow_divisions_reportingturns(self, bot_flow_id: str, *, after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., action_id: str | None = ..., session_id: str | None = ..., language: str | None = ..., ask_action_results: _Literal["AgentRequestedByUser", "ConfirmationRequired", "DisambiguationRequired", "Error", "ExpressionError", "NoInputCollection", "NoInputConfirmation", "NoInputDisambiguation", "NoMatchCollection", "NoMatchConfirmation", "NoMatchDisambiguation", "SuccessCollection", "SkippedCollection", "SuccessConfirmationNo", "SuccessConfirmationYes", "SuccessDisambiguation", "SuccessDisambiguationNone", "GuardrailsViolation"] | str | None = ...) -> ReportingTurnsResponse:
        """GET /api/v2/analytics/botflows/{botFlowId}/divisions/reportingturns"""
    def get_analytics_botflow_divisions_reportingturns_iter(self, bot_flow_id: str, *, after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., action_id: str | None = ..., session_id: str | None = ..., language: str | None = ..., ask_action_results: _Literal["AgentRequestedByUser", "ConfirmationRequired", "DisambiguationRequired", "Error", "ExpressionError", "NoInputCollection", "NoInputConfirmation", "NoInputDisambiguation", "NoMatchCollection", "NoMatchConfirmation", "NoMatchDisambiguation", "SuccessCollection", "SkippedCollection", "SuccessConfirmationNo", "SuccessConfirmationYes", "SuccessDisambiguation", "SuccessDisambiguationNone", "GuardrailsViolation"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ReportingTurn, ReportingTurnsResponse]:
        """All items of GET /api/v2/analytics/botflows/{botFlowId}/divisions/reportingturns"""
    def get_analytics_botflow_reportingturns(self, bot_flow_id: str, *, after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., action_id: str | None = ..., session_id: str | None = ..., language: str | None = ..., ask_action_results: _Literal["AgentRequestedByUser", "ConfirmationRequired", "DisambiguationRequired", "Error", "ExpressionError", "NoInputCollection", "NoInputConfirmation", "NoInputDisambiguation", "NoMatchCollection", "NoMatchConfirmation", "NoMatchDisambiguation", "SuccessCollection", "SkippedCollection", "SuccessConfirmationNo", "SuccessConfirmationYes", "SuccessDisambiguation", "SuccessDisambiguationNone", "GuardrailsViolation"] | str | None = ...) -> ReportingTurnsResponse:
        """GET /api/v2/analytics/botflows/{botFlowId}/reportingturns"""
    def get_analytics_botflow_reportingturns_iter(self, bot_flow_id: str, *, after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., action_id: str | None = ..., session_id: str | None = ..., language: str | None = ..., ask_action_results: _Literal["AgentRequestedByUser", "ConfirmationRequired", "DisambiguationRequired", "Error", "ExpressionError", "NoInputCollection", "NoInputConfirmation", "NoInputDisambiguation", "NoMatchCollection", "NoMatchConfirmation", "NoMatchDisambiguation", "SuccessCollection", "SkippedCollection", "SuccessConfirmationNo", "SuccessConfirmationYes", "SuccessDisambiguation", "SuccessDisambiguationNone", "GuardrailsViolation"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ReportingTurn, ReportingTurnsResponse]:
        """All items of GET /api/v2/analytics/botflows/{botFlowId}/reportingturns"""
    def get_analytics_botflow_sessions(self, bot_flow_id: str, *, after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., bot_result_categories: _Literal["Unknown", "UserExit", "BotExit", "Error", "RecognitionFailure", "UserDisconnect", "BotDisconnect", "SessionExpired", "Transfer"] | str | None = ..., end_language: str | None = ...) -> SessionsResponse:
        """GET /api/v2/analytics/botflows/{botFlowId}/sessions"""
    def get_analytics_botflow_sessions_iter(self, bot_flow_id: str, *, after: str | None = ..., page_size: str | None = ..., interval: str | None = ..., bot_result_categories: _Literal["Unknown", "UserExit", "BotExit", "Error", "RecognitionFailure", "UserDisconnect", "BotDisconnect", "SessionExpired", "Transfer"] | str | None = ..., end_language: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BotFlowSession, SessionsResponse]:
        """All items of GET /api/v2/analytics/botflows/{botFlowId}/sessions"""
    def get_analytics_bots_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/bots/aggregates/jobs/{jobId}"""
    def get_analytics_bots_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> BotAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/bots/aggregates/jobs/{jobId}/results"""
    def get_analytics_bots_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BotAggregateDataContainer, BotAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/bots/aggregates/jobs/{jobId}/results"""
    def get_analytics_casemanagement_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}"""
    def get_analytics_casemanagement_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> CaseManagementAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}/results"""
    def get_analytics_casemanagement_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CaseManagementAggregateDataContainer, CaseManagementAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}/results"""
    def get_analytics_conversation_details(self, conversation_id: str) -> AnalyticsConversationWithoutAttributes:
        """GET /api/v2/analytics/conversations/{conversationId}/details"""
    def get_analytics_conversations_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}"""
    def get_analytics_conversations_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> ConversationAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results"""
    def get_analytics_conversations_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ConversationAggregateDataContainer, ConversationAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results"""
    def get_analytics_conversations_details(self, *, id: _Sequence[str] | None = ...) -> AnalyticsConversationWithoutAttributesMultiGetResponse:
        """GET /api/v2/analytics/conversations/details"""
    def get_analytics_conversations_details_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/conversations/details/jobs/{jobId}"""
    def get_analytics_conversations_details_job_results(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ...) -> AnalyticsConversationAsyncQueryResponse:
        """GET /api/v2/analytics/conversations/details/jobs/{jobId}/results"""
    def get_analytics_conversations_details_job_results_iter(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsConversation, AnalyticsConversationAsyncQueryResponse]:
        """All items of GET /api/v2/analytics/conversations/details/jobs/{jobId}/results"""
    def get_analytics_conversations_details_jobs_availability(self) -> DataAvailabilityResponse:
        """GET /api/v2/analytics/conversations/details/jobs/availability"""
    def get_analytics_copilots_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/copilots/aggregates/jobs/{jobId}"""
    def get_analytics_copilots_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> CopilotAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/copilots/aggregates/jobs/{jobId}/results"""
    def get_analytics_copilots_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CopilotAggregateDataContainer, CopilotAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/copilots/aggregates/jobs/{jobId}/results"""
    def get_analytics_dataextraction_download(self, download_id: str) -> None:
        """GET /api/v2/analytics/dataextraction/downloads/{downloadId}"""
    def get_analytics_dataextraction_downloads_metadata(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., data_schema: str | None = ..., date_start: _datetime | str | None = ..., date_end: _datetime | str | None = ...) -> DataExtractionFileSchemaListing:
        """GET /api/v2/analytics/dataextraction/downloads/metadata"""
    def get_analytics_dataextraction_downloads_metadata_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., data_schema: str | None = ..., date_start: _datetime | str | None = ..., date_end: _datetime | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DataExtractionFileSchema, DataExtractionFileSchemaListing]:
        """All items of GET /api/v2/analytics/dataextraction/downloads/metadata"""
    def get_analytics_dataretention_settings(self) -> AnalyticsDataRetentionResponse:
        """GET /api/v2/analytics/dataretention/settings"""
    def get_analytics_evaluations_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}"""
    def get_analytics_evaluations_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> EvaluationAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results"""
    def get_analytics_evaluations_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[EvaluationAggregateDataContainer, EvaluationAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results"""
    def get_analytics_flowexecutions_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}"""
    def get_analytics_flowexecutions_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> FlowExecutionAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}/results"""
    def get_analytics_flowexecutions_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FlowExecutionAggregateDataContainer, FlowExecutionAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}/results"""
    def get_analytics_flows_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/flows/aggregates/jobs/{jobId}"""
    def get_analytics_flows_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> FlowAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results"""
    def get_analytics_flows_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FlowAggregateDataContainer, FlowAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results"""
    def get_analytics_journeys_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}"""
    def get_analytics_journeys_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> JourneyAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results"""
    def get_analytics_journeys_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[JourneyAggregateDataContainer, JourneyAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results"""
    def get_analytics_knowledge_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}"""
    def get_analytics_knowledge_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> KnowledgeAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}/results"""
    def get_analytics_knowledge_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[KnowledgeAggregateDataContainer, KnowledgeAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}/results"""
    def get_analytics_reporting_dashboards_user(self, user_id: str) -> DashboardUser:
        """GET /api/v2/analytics/reporting/dashboards/users/{userId}"""
    def get_analytics_reporting_dashboards_users(self, *, sort_by: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., id: _Sequence[str] | None = ..., state: _Literal["active", "inactive"] | str | None = ..., deleted_only: bool | None = ...) -> DashboardUserListing:
        """GET /api/v2/analytics/reporting/dashboards/users"""
    def get_analytics_reporting_dashboards_users_iter(self, *, sort_by: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., id: _Sequence[str] | None = ..., state: _Literal["active", "inactive"] | str | None = ..., deleted_only: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DashboardUser, DashboardUserListing]:
        """All items of GET /api/v2/analytics/reporting/dashboards/users"""
    def get_analytics_reporting_exports(self, *, page_number: int | None = ..., page_size: int | None = ...) -> ReportingExportJobListing:
        """GET /api/v2/analytics/reporting/exports"""
    def get_analytics_reporting_exports_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ReportingExportJobResponse, ReportingExportJobListing]:
        """All items of GET /api/v2/analytics/reporting/exports"""
    def get_analytics_reporting_exports_metadata(self) -> ReportingExportMetadataJobListing:
        """GET /api/v2/analytics/reporting/exports/metadata"""
    def get_analytics_reporting_settings(self) -> AnalyticsReportingSettings:
        """GET /api/v2/analytics/reporting/settings"""
    def get_analytics_reporting_settings_dashboards_query(self, dashboard_type: _Literal["All", "Public", "Private", "Shared", "Favorites"] | str, dashboard_access_filter: _Literal["OwnedByMe", "OwnedByAnyone", "NotOwnedByMe"] | str, *, name: str | None = ..., dashboard_state: _Literal["Active", "Deleted"] | str | None = ..., sort_by: str | None = ..., page_number: int | None = ..., page_size: int | None = ...) -> DashboardConfigurationListing:
        """GET /api/v2/analytics/reporting/settings/dashboards/query"""
    def get_analytics_reporting_settings_dashboards_query_iter(self, dashboard_type: _Literal["All", "Public", "Private", "Shared", "Favorites"] | str, dashboard_access_filter: _Literal["OwnedByMe", "OwnedByAnyone", "NotOwnedByMe"] | str, *, name: str | None = ..., dashboard_state: _Literal["Active", "Deleted"] | str | None = ..., sort_by: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DashboardConfiguration, DashboardConfigurationListing]:
        """All items of GET /api/v2/analytics/reporting/settings/dashboards/query"""
    def get_analytics_reporting_settings_user_dashboards(self, user_id: str, *, sort_by: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., public_only: bool | None = ..., favorite_only: bool | None = ..., deleted_only: bool | None = ..., name: str | None = ...) -> DashboardConfigurationListing:
        """GET /api/v2/analytics/reporting/settings/users/{userId}/dashboards"""
    def get_analytics_reporting_settings_user_dashboards_iter(self, user_id: str, *, sort_by: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., public_only: bool | None = ..., favorite_only: bool | None = ..., deleted_only: bool | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DashboardConfiguration, DashboardConfigurationListing]:
        """All items of GET /api/v2/analytics/reporting/settings/users/{userId}/dashboards"""
    def get_analytics_resolutions_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}"""
    def get_analytics_resolutions_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> ResolutionAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}/results"""
    def get_analytics_resolutions_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ResolutionAggregateDataContainer, ResolutionAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}/results"""
    def get_analytics_summaries_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}"""
    def get_analytics_summaries_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> SummaryAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}/results"""
    def get_analytics_summaries_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SummaryAggregateDataContainer, SummaryAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}/results"""
    def get_analytics_surveys_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}"""
    def get_analytics_surveys_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> SurveyAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results"""
    def get_analytics_surveys_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SurveyAggregateDataContainer, SurveyAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results"""
    def get_analytics_taskmanagement_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}"""
    def get_analytics_taskmanagement_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> TaskManagementAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}/results"""
    def get_analytics_taskmanagement_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TaskManagementAggregateDataContainer, TaskManagementAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}/results"""
    def get_analytics_transcripts_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}"""
    def get_analytics_transcripts_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> TranscriptAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}/results"""
    def get_analytics_transcripts_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TranscriptAggregateDataContainer, TranscriptAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}/results"""
    def get_analytics_users_aggregates_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/users/aggregates/jobs/{jobId}"""
    def get_analytics_users_aggregates_job_results(self, job_id: str, *, cursor: str | None = ...) -> UserAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results"""
    def get_analytics_users_aggregates_job_results_iter(self, job_id: str, *, cursor: str | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserAggregateDataContainer, UserAsyncAggregateQueryResponse]:
        """All items of GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results"""
    def get_analytics_users_details_job(self, job_id: str) -> AsyncQueryStatus:
        """GET /api/v2/analytics/users/details/jobs/{jobId}"""
    def get_analytics_users_details_job_results(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ...) -> AnalyticsUserDetailsAsyncQueryResponse:
        """GET /api/v2/analytics/users/details/jobs/{jobId}/results"""
    def get_analytics_users_details_job_results_iter(self, job_id: str, *, cursor: str | None = ..., page_size: int | None = ..., limit: int | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsUserDetail, AnalyticsUserDetailsAsyncQueryResponse]:
        """All items of GET /api/v2/analytics/users/details/jobs/{jobId}/results"""
    def get_analytics_users_details_jobs_availability(self) -> DataAvailabilityResponse:
        """GET /api/v2/analytics/users/details/jobs/availability"""
    def patch_analytics_reporting_settings(self, body: AnalyticsReportingSettings | _Mapping[str, _Any]) -> AnalyticsReportingSettings:
        """PATCH /api/v2/analytics/reporting/settings"""
    def post_analytics_actions_aggregates_jobs(self, body: ActionAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/actions/aggregates/jobs"""
    def post_analytics_actions_aggregates_query(self, body: ActionAggregationQuery | _Mapping[str, _Any]) -> ActionAggregateQueryResponse:
        """POST /api/v2/analytics/actions/aggregates/query"""
    def post_analytics_agentcopilots_aggregates_jobs(self, body: AgentCopilotAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/agentcopilots/aggregates/jobs"""
    def post_analytics_agentcopilots_aggregates_query(self, body: AgentCopilotAggregationQuery | _Mapping[str, _Any]) -> AgentCopilotAggregateQueryResponse:
        """POST /api/v2/analytics/agentcopilots/aggregates/query"""
    def post_analytics_agents_status_counts(self, body: AgentStateCountsRequest | _Mapping[str, _Any], *, group_by: _Sequence[_Literal["segmentType", "presence", "routingStatus", "isOutOfOffice"] | str] | None = ...) -> AnalyticsAgentStateCountsResponse:
        """POST /api/v2/analytics/agents/status/counts"""
    def post_analytics_agents_status_query(self, body: AgentStateQueryRequest | _Mapping[str, _Any]) -> AnalyticsAgentStateQueryResponse:
        """POST /api/v2/analytics/agents/status/query"""
    def post_analytics_agentutilizations_aggregates_jobs(self, body: AgentUtilizationAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/agentutilizations/aggregates/jobs (preview)"""
    def post_analytics_agentutilizations_aggregates_query(self, body: AgentUtilizationAggregationQuery | _Mapping[str, _Any]) -> AgentUtilizationAggregateQueryResponse:
        """POST /api/v2/analytics/agentutilizations/aggregates/query (preview)"""
    def post_analytics_bots_aggregates_jobs(self, body: BotAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/bots/aggregates/jobs"""
    def post_analytics_bots_aggregates_query(self, body: BotAggregationQuery | _Mapping[str, _Any]) -> BotAggregateQueryResponse:
        """POST /api/v2/analytics/bots/aggregates/query"""
    def post_analytics_casemanagement_aggregates_jobs(self, body: CaseManagementAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/casemanagement/aggregates/jobs"""
    def post_analytics_casemanagement_aggregates_query(self, body: CaseManagementAggregationQuery | _Mapping[str, _Any]) -> CaseManagementAggregateQueryResponse:
        """POST /api/v2/analytics/casemanagement/aggregates/query"""
    def post_analytics_conversation_details_properties(self, conversation_id: str, body: PropertyIndexRequest | _Mapping[str, _Any]) -> PropertyIndexRequest:
        """POST /api/v2/analytics/conversations/{conversationId}/details/properties"""
    def post_analytics_conversations_activity_query(self, body: ConversationActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> ConversationActivityResponse:
        """POST /api/v2/analytics/conversations/activity/query"""
    def post_analytics_conversations_activity_query_iter(self, body: ConversationActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ConversationActivityData, ConversationActivityResponse]:
        """All items of POST /api/v2/analytics/conversations/activity/query"""
    def post_analytics_conversations_aggregates_jobs(self, body: ConversationAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/conversations/aggregates/jobs"""
    def post_analytics_conversations_aggregates_query(self, body: ConversationAggregationQuery | _Mapping[str, _Any]) -> ConversationAggregateQueryResponse:
        """POST /api/v2/analytics/conversations/aggregates/query"""
    def post_analytics_conversations_details_jobs(self, body: AsyncConversationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/conversations/details/jobs"""
    def post_analytics_conversations_details_query(self, body: ConversationQuery | _Mapping[str, _Any]) -> AnalyticsConversationQueryResponse:
        """POST /api/v2/analytics/conversations/details/query"""
    def post_analytics_conversations_details_query_iter(self, body: ConversationQuery | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsConversationWithoutAttributes, AnalyticsConversationQueryResponse]:
        """All items of POST /api/v2/analytics/conversations/details/query"""
    def post_analytics_copilots_aggregates_jobs(self, body: CopilotAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/copilots/aggregates/jobs"""
    def post_analytics_copilots_aggregates_query(self, body: CopilotAggregationQuery | _Mapping[str, _Any]) -> CopilotAggregateQueryResponse:
        """POST /api/v2/analytics/copilots/aggregates/query"""
    def post_analytics_dataextraction_downloads_bulk(self, body: DownloadServiceRequest | _Mapping[str, _Any]) -> DataExtractionFileUrlListing:
        """POST /api/v2/analytics/dataextraction/downloads/bulk"""
    def post_analytics_evaluations_aggregates_jobs(self, body: EvaluationAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/evaluations/aggregates/jobs"""
    def post_analytics_evaluations_aggregates_query(self, body: EvaluationAggregationQuery | _Mapping[str, _Any]) -> EvaluationAggregateQueryResponse:
        """POST /api/v2/analytics/evaluations/aggregates/query"""
    def post_analytics_flowexecutions_aggregates_jobs(self, body: FlowExecutionAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/flowexecutions/aggregates/jobs"""
    def post_analytics_flowexecutions_aggregates_query(self, body: FlowExecutionAggregationQuery | _Mapping[str, _Any]) -> FlowExecutionAggregateQueryResponse:
        """POST /api/v2/analytics/flowexecutions/aggregates/query"""
    def post_analytics_flows_activity_query(self, body: FlowActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> FlowActivityResponse:
        """POST /api/v2/analytics/flows/activity/query"""
    def post_analytics_flows_activity_query_iter(self, body: FlowActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[FlowActivityData, FlowActivityResponse]:
        """All items of POST /api/v2/analytics/flows/activity/query"""
    def post_analytics_flows_aggregates_jobs(self, body: FlowAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/flows/aggregates/jobs"""
    def post_analytics_flows_aggregates_query(self, body: FlowAggregationQuery | _Mapping[str, _Any]) -> FlowAggregateQueryResponse:
        """POST /api/v2/analytics/flows/aggregates/query"""
    def post_analytics_flows_observations_query(self, body: FlowObservationQuery | _Mapping[str, _Any]) -> FlowObservationQueryResponse:
        """POST /api/v2/analytics/flows/observations/query"""
    def post_analytics_journeys_aggregates_jobs(self, body: JourneyAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/journeys/aggregates/jobs"""
    def post_analytics_journeys_aggregates_query(self, body: JourneyAggregationQuery | _Mapping[str, _Any]) -> JourneyAggregateQueryResponse:
        """POST /api/v2/analytics/journeys/aggregates/query"""
    def post_analytics_knowledge_aggregates_jobs(self, body: KnowledgeAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/knowledge/aggregates/jobs"""
    def post_analytics_knowledge_aggregates_query(self, body: KnowledgeAggregationQuery | _Mapping[str, _Any]) -> KnowledgeAggregateQueryResponse:
        """POST /api/v2/analytics/knowledge/aggregates/query"""
    def post_analytics_queues_observations_query(self, body: QueueObservationQuery | _Mapping[str, _Any]) -> QueueObservationQueryResponse:
        """POST /api/v2/analytics/queues/observations/query"""
    def post_analytics_ratelimits_aggregates_query(self, body: RateLimitAggregationQuery | _Mapping[str, _Any]) -> RateLimitAggregateQueryResponse:
        """POST /api/v2/analytics/ratelimits/aggregates/query"""
    def post_analytics_reporting_dashboards_users_bulk_remove(self, body: _Sequence[str]) -> None:
        """POST /api/v2/analytics/reporting/dashboards/users/bulk/remove"""
    def post_analytics_reporting_exports(self, body: ReportingExportJobRequest | _Mapping[str, _Any]) -> ReportingExportJobResponse:
        """POST /api/v2/analytics/reporting/exports"""
    def post_analytics_reporting_settings_dashboards_bulk_remove(self, body: DashboardConfigurationBulkRequest | _Mapping[str, _Any]) -> None:
        """POST /api/v2/analytics/reporting/settings/dashboards/bulk/remove"""
    def post_analytics_reporting_settings_dashboards_query(self, body: DashboardConfigurationQueryRequest | _Mapping[str, _Any]) -> DashboardConfigurationListing:
        """POST /api/v2/analytics/reporting/settings/dashboards/query"""
    def post_analytics_reporting_settings_dashboards_query_iter(self, body: DashboardConfigurationQueryRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DashboardConfiguration, DashboardConfigurationListing]:
        """All items of POST /api/v2/analytics/reporting/settings/dashboards/query"""
    def post_analytics_resolutions_aggregates_jobs(self, body: ResolutionAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/resolutions/aggregates/jobs"""
    def post_analytics_resolutions_aggregates_query(self, body: ResolutionAggregationQuery | _Mapping[str, _Any]) -> ResolutionAggregateQueryResponse:
        """POST /api/v2/analytics/resolutions/aggregates/query"""
    def post_analytics_routing_activity_query(self, body: RoutingActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> RoutingActivityResponse:
        """POST /api/v2/analytics/routing/activity/query"""
    def post_analytics_routing_activity_query_iter(self, body: RoutingActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[RoutingActivityData, RoutingActivityResponse]:
        """All items of POST /api/v2/analytics/routing/activity/query"""
    def post_analytics_summaries_aggregates_jobs(self, body: SummaryAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/summaries/aggregates/jobs"""
    def post_analytics_summaries_aggregates_query(self, body: SummaryAggregationQuery | _Mapping[str, _Any]) -> SummaryAggregateQueryResponse:
        """POST /api/v2/analytics/summaries/aggregates/query"""
    def post_analytics_surveys_aggregates_jobs(self, body: SurveyAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/surveys/aggregates/jobs"""
    def post_analytics_surveys_aggregates_query(self, body: SurveyAggregationQuery | _Mapping[str, _Any]) -> SurveyAggregateQueryResponse:
        """POST /api/v2/analytics/surveys/aggregates/query"""
    def post_analytics_taskmanagement_aggregates_jobs(self, body: TaskManagementAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/taskmanagement/aggregates/jobs"""
    def post_analytics_taskmanagement_aggregates_query(self, body: TaskManagementAggregationQuery | _Mapping[str, _Any]) -> TaskManagementAggregateQueryResponse:
        """POST /api/v2/analytics/taskmanagement/aggregates/query"""
    def post_analytics_taskmanagement_metrics_query(self, body: TaskManagementObservationQuery | _Mapping[str, _Any], *, after: str | None = ..., page_size: int | None = ...) -> TaskManagementObservationQueryResponse:
        """POST /api/v2/analytics/taskmanagement/metrics/query"""
    def post_analytics_taskmanagement_metrics_query_iter(self, body: TaskManagementObservationQuery | _Mapping[str, _Any], *, after: str | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TaskManagementObservationResult, TaskManagementObservationQueryResponse]:
        """All items of POST /api/v2/analytics/taskmanagement/metrics/query"""
    def post_analytics_teams_activity_query(self, body: TeamActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> TeamActivityResponse:
        """POST /api/v2/analytics/teams/activity/query"""
    def post_analytics_teams_activity_query_iter(self, body: TeamActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TeamActivityData, TeamActivityResponse]:
        """All items of POST /api/v2/analytics/teams/activity/query"""
    def post_analytics_transcripts_aggregates_jobs(self, body: TranscriptAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/transcripts/aggregates/jobs"""
    def post_analytics_transcripts_aggregates_query(self, body: TranscriptAggregationQuery | _Mapping[str, _Any]) -> TranscriptAggregateQueryResponse:
        """POST /api/v2/analytics/transcripts/aggregates/query"""
    def post_analytics_users_activity_query(self, body: UserActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ...) -> UserActivityResponse:
        """POST /api/v2/analytics/users/activity/query"""
    def post_analytics_users_activity_query_iter(self, body: UserActivityQuery | _Mapping[str, _Any], *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserActivityData, UserActivityResponse]:
        """All items of POST /api/v2/analytics/users/activity/query"""
    def post_analytics_users_aggregates_jobs(self, body: UserAsyncAggregationQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/users/aggregates/jobs"""
    def post_analytics_users_aggregates_query(self, body: UserAggregationQuery | _Mapping[str, _Any]) -> UserAggregateQueryResponse:
        """POST /api/v2/analytics/users/aggregates/query"""
    def post_analytics_users_details_jobs(self, body: AsyncUserDetailsQuery | _Mapping[str, _Any]) -> AsyncQueryResponse:
        """POST /api/v2/analytics/users/details/jobs"""
    def post_analytics_users_details_query(self, body: UserDetailsQuery | _Mapping[str, _Any]) -> AnalyticsUserDetailsQueryResponse:
        """POST /api/v2/analytics/users/details/query"""
    def post_analytics_users_details_query_iter(self, body: UserDetailsQuery | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AnalyticsUserDetail, AnalyticsUserDetailsQueryResponse]:
        """All items of POST /api/v2/analytics/users/details/query"""
    def post_analytics_users_observations_query(self, body: UserObservationQuery | _Mapping[str, _Any]) -> UserObservationQueryResponse:
        """POST /api/v2/analytics/users/observations/query"""
    def put_analytics_dataretention_settings(self, body: UpdateAnalyticsDataRetentionRequest | _Mapping[str, _Any]) -> AnalyticsDataRetentionResponse:
        """PUT /api/v2/analytics/dataretention/settings"""

class ActionAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class ActionAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[ActionAggregateQueryPredicate]

class ActionAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[ActionAggregateQueryClause]
    predicates: list[ActionAggregateQueryPredicate]

class ActionAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["actionCategory", "actionId", "actionName", "correlationId", "errorType", "integrationId", "integrationName", "responseStatus"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class ActionAggregateQueryResponse(_Model):
    results: list[ActionAggregateDataContainer]

class ActionAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: ActionAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[ActionAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str

class ActionAggregationView(_Model):
    target: _Literal["tTotalExecution"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class ActionAsyncAggregateQueryResponse(_Model):
    results: list[ActionAggregateDataContainer]
    cursor: str

class ActionAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: ActionAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[ActionAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    page_size: int

class AgentCopilotAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class AgentCopilotAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[AgentCopilotAggregateQueryPredicate]

class AgentCopilotAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[AgentCopilotAggregateQueryClause]
    predicates: list[AgentCopilotAggregateQueryPredicate]

class AgentCopilotAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["agentAssistantId", "cannedResponseId", "cannedResponseLibraryId", "chunkCount", "conversationId", "engagementType", "externalContactId", "feedbackRating", "hasAnswerHighlight", "hasGeneratedAnswer", "knowledgeBaseDocumentId", "knowledgeBaseDocumentVersionId", "knowledgeSettingId", "mediaType", "messageId", "queueId", "scriptId", "scriptPageId", "searchId", "state", "suggestionId", "suggestionType", "triggerType", "userId", "utteranceId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class AgentCopilotAggregateQueryResponse(_Model):
    results: list[AgentCopilotAggregateDataContainer]

class AgentCopilotAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: AgentCopilotAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[AgentCopilotAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    query_type: _Literal["bottomN", "groupBy", "topN"] | str
    sort_metric: AgentCopilotAggregationSort
    limit: int

class AgentCopilotAggregationSort(_Model):
    name: _Literal["nCannedResponseSuggestions", "nDistinctConversations", "nDistinctSuggestions", "nKnowledgeAnswerSuggestions", "nKnowledgeArticleSuggestions", "nKnowledgeSearchSuggestions", "nScriptSuggestions"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class AgentCopilotAggregationView(_Model):
    target: _Literal["nCannedResponseSuggestions", "nDistinctConversations", "nDistinctSuggestions", "nKnowledgeAnswerSuggestions", "nKnowledgeArticleSuggestions", "nKnowledgeSearchSuggestions", "nScriptSuggestions"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class AgentCopilotAsyncAggregateQueryResponse(_Model):
    results: list[AgentCopilotAggregateDataContainer]
    cursor: str

class AgentCopilotAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: AgentCopilotAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[AgentCopilotAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    query_type: _Literal["bottomN", "groupBy", "topN"] | str
    sort_metric: AgentCopilotAggregationSort
    limit: int
    page_size: int

class AgentStateActivityCategoryCount(_Model):
    activity_category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled", "Unknown"] | str
    count: int

class AgentStateAdherenceStateCount(_Model):
    adherence_state: _Literal["InAdherence", "OutOfAdherence", "Unscheduled", "Unknown", "Ignored", "Explained"] | str
    count: int

class AgentStateAgentQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[AgentStateAgentQueryPredicate]

class AgentStateAgentQueryPredicate(_Model):
    dimension: _Literal["activeQueueId", "inactiveQueueId", "queueId", "assignedSkillId", "assignedLanguageId", "divisionId", "userId", "managerId", "systemPresence", "organizationPresenceId", "routingStatus", "isOutOfOffice", "online", "teamId", "managementUnitId", "businessUnitId", "adherenceState", "adherenceImpact", "scheduledActivityCodeId", "scheduledActivityCategory", "actualActivityCategory"] | str
    value: str

class AgentStateCountsRequest(_Model):
    user_filter: AgentStateUserFilter
    session_filter: AgentStateSessionFilter

class AgentStateIsOutOfOfficeCount(_Model):
    is_out_of_office: bool
    count: int

class AgentStatePresenceCount(_Model):
    system_presence: _Literal["UNKNOWN", "AVAILABLE", "AWAY", "BUSY", "OFFLINE", "IDLE", "ON_QUEUE", "MEAL", "TRAINING", "MEETING", "BREAK"] | str
    organization_presence_id: str
    count: int

class AgentStateQueryRequest(_Model):
    user_filter: AgentStateUserFilter
    session_filter: AgentStateSessionFilter
    user_order_by: _Literal["userName", "segmentStart", "sessionStart", "presenceDate", "routingStatusDate", "systemPresence", "routingStatus", "organizationPresenceId", "adherenceDate"] | str
    user_order: _Literal["asc", "desc"] | str
    session_order_by: _Literal["segmentStart", "sessionStart"] | str
    session_order: _Literal["asc", "desc"] | str

class AgentStateRoutingStatusCount(_Model):
    routing_status: _Literal["UNKNOWN", "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING"] | str
    count: int

class AgentStateSegmentTypeCount(_Model):
    segment_type: _Literal["alert", "barging", "callback", "coaching", "contacting", "converting", "delay", "dialing", "hold", "interact", "ivr", "monitoring", "parked", "scheduled", "screenmonitoring", "sharing", "system", "transmitting", "unknown", "uploading", "voicemail", "wrapup"] | str
    count: int

class AgentStateSessionFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[AgentStateSessionQueryClause]
    predicates: list[AgentStateSessionQueryPredicate]

class AgentStateSessionQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[AgentStateSessionQueryPredicate]

class AgentStateSessionQueryPredicate(_Model):
    dimension: _Literal["mediaType", "originatingDirection", "requestedLanguageId", "requestedRoutingSkillId", "routedQueueId", "segmentType"] | str
    value: str

class AgentStateUserFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[AgentStateAgentQueryClause]
    predicates: list[AgentStateAgentQueryPredicate]

class AgentUtilizationAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class AgentUtilizationAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[AgentUtilizationAggregateQueryPredicate]

class AgentUtilizationAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[AgentUtilizationAggregateQueryClause]
    predicates: list[AgentUtilizationAggregateQueryPredicate]

class AgentUtilizationAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["mediaType", "userId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class AgentUtilizationAggregateQueryResponse(_Model):
    results: list[AgentUtilizationAggregateDataContainer]

class AgentUtilizationAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: AgentUtilizationAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[AgentUtilizationAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str

class AgentUtilizationAggregationView(_Model):
    target: _Literal["oAgentAvailableUtilization", "oAgentMaxUtilization", "oAgentUtilizationPercentage"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class AgentUtilizationAsyncAggregateQueryResponse(_Model):
    results: list[AgentUtilizationAggregateDataContainer]
    cursor: str

class AgentUtilizationAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: AgentUtilizationAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[AgentUtilizationAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    page_size: int

class AnalyticsAgentStateAgentResponse(_Model):
    user_id: str
    division_id: str
    user_name: str
    manager_id: str
    session_count: int
    sessions: list[AnalyticsAgentStateAgentSessionResult]
    system_presence: _Literal["UNKNOWN", "AVAILABLE", "AWAY", "BUSY", "OFFLINE", "IDLE", "ON_QUEUE", "MEAL", "TRAINING", "MEETING", "BREAK"] | str
    organization_presence_id: str
    presence_date: str
    routing_status: _Literal["UNKNOWN", "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING"] | str
    routing_status_date: str
    is_out_of_office: bool
    management_unit_id: str
    business_unit_id: str
    adherence_state: _Literal["InAdherence", "OutOfAdherence", "Unscheduled", "Unknown", "Ignored", "Explained"] | str
    adherence_impact: _Literal["Positive", "Negative", "Neutral", "Unknown"] | str
    adherence_date: str
    scheduled_activity_code_id: str
    scheduled_activity_category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled", "Unknown"] | str
    actual_activity_category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled", "Unknown"] | str

class AnalyticsAgentStateAgentSessionResult(_Model):
    conversation_id: str
    session_id: str
    session_start: str
    segment_start: str
    segment_type: _Literal["alert", "barging", "callback", "coaching", "contacting", "converting", "delay", "dialing", "hold", "interact", "ivr", "monitoring", "parked", "scheduled", "screenmonitoring", "sharing", "system", "transmitting", "unknown", "uploading", "voicemail", "wrapup"] | str
    routed_queue_id: str
    requested_routing_skill_ids: list[str]
    requested_language_id: str
    originating_direction: _Literal["inbound", "outbound"] | str
    media_type: _Literal["callback", "chat", "cobrowse", "email", "internalmessage", "message", "screenmonitoring", "screenshare", "unknown", "video", "voice"] | str

class AnalyticsAgentStateCountsResponse(_Model):
    segment_counts: list[AgentStateSegmentTypeCount]
    presence_counts: list[AgentStatePresenceCount]
    routing_status_counts: list[AgentStateRoutingStatusCount]
    is_out_of_office_counts: list[AgentStateIsOutOfOfficeCount]
    adherence_state_counts: list[AgentStateAdherenceStateCount]
    scheduled_activity_category_counts: list[AgentStateActivityCategoryCount]
    actual_activity_category_counts: list[AgentStateActivityCategoryCount]

class AnalyticsAgentStateQueryResponse(_Model):
    entities: list[AnalyticsAgentStateAgentResponse]

class AnalyticsDataRetentionResponse(_Model):
    retention_days: int
    date_created: str
    date_modified: str

class AnalyticsReportingSettings(_Model):
    pii_masking_enabled: bool
    queue_agent_access_obfuscation: bool
    my_interactions_pii_masking_enabled: bool

class BotAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class BotAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[BotAggregateQueryPredicate]

class BotAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[BotAggregateQueryClause]
    predicates: list[BotAggregateQueryPredicate]

class BotAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["askActionId", "askActionResult", "askActionType", "botFinalIntent", "botFlowSubType", "botFlowType", "botId", "botIntent", "botName", "botProduct", "botProvider", "botRecognitionFailureReason", "botResult", "botSessionId", "botSlot", "botSlotMechanism", "botVersion", "conversationId", "externalContactId", "intermediateIntentName", "knowledgeBaseId", "languageCode", "lastActionId", "lastInputActionId", "mediaType", "messageType", "previewMode", "selfServed"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class BotAggregateQueryResponse(_Model):
    results: list[BotAggregateDataContainer]

class BotAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: BotAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[BotAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    query_type: _Literal["bottomN", "groupBy", "topN"] | str
    sort_metric: BotAggregationSort
    limit: int

class BotAggregationSort(_Model):
    name: _Literal["nBotSessionTurns", "nBotSessions", "oBotIntent", "oBotSessionCollection", "oBotSessionCollectionSelfServed", "oBotSessionQuery", "oBotSessionQuerySelfServed", "oBotSessionTurn", "oBotSlot", "tBotDisconnect", "tBotExit", "tBotRecognitionFailure", "tBotSession"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class BotAggregationView(_Model):
    target: _Literal["nBotSessionTurns", "nBotSessions", "oBotIntent", "oBotSessionCollection", "oBotSessionCollectionSelfServed", "oBotSessionQuery", "oBotSessionQuerySelfServed", "oBotSessionTurn", "oBotSlot", "tBotDisconnect", "tBotExit", "tBotRecognitionFailure", "tBotSession"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class BotAsyncAggregateQueryResponse(_Model):
    results: list[BotAggregateDataContainer]
    cursor: str

class BotAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: BotAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[BotAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    query_type: _Literal["bottomN", "groupBy", "topN"] | str
    sort_metric: BotAggregationSort
    limit: int
    page_size: int

class BotChannel(_Model):
    name: _Literal["Chat", "Call", "Messaging"] | str
    input_modes: list[str]
    output_modes: list[str]
    user_agent: TextBotUserAgent

class BotFlowSession(_Model):
    id: str
    flow: Entity
    conversation: AddressableEntityRef
    channel: BotChannel
    language: str
    end_language: str
    bot_result: _Literal["Unknown", "ExitRequestedByUser", "ExitRequestedByBot", "ExitError", "ExitRecognitionFailure", "DisconnectRequestedByUser", "DisconnectRequestedByBot", "DisconnectSessionExpired", "DisconnectError", "DisconnectRecognitionFailure", "TransferToACD", "TransferToUser", "TransferToGroup", "TransferToNumber", "TransferToUserVoicemail", "TransferToGroupVoicemail", "TransferToACDVoicemail"] | str
    bot_result_category: _Literal["Unknown", "UserExit", "BotExit", "Error", "RecognitionFailure", "UserDisconnect", "BotDisconnect", "SessionExpired", "Transfer"] | str
    date_created: str
    date_completed: str

class CaseManagementAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class CaseManagementAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[CaseManagementAggregateQueryPredicate]

class CaseManagementAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[CaseManagementAggregateQueryClause]
    predicates: list[CaseManagementAggregateQueryPredicate]

class CaseManagementAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["associationType", "caseId", "caseplanId", "conversationId", "customerIntentId", "divisionId", "ownerId", "priority", "stageId", "status", "stepId", "workitemId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class CaseManagementAggregateQueryResponse(_Model):
    results: list[CaseManagementAggregateDataContainer]

class CaseManagementAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: CaseManagementAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[CaseManagementAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str

class CaseManagementAggregationView(_Model):
    target: _Literal["nCaseAssociationsCreated", "nCasesDeleted", "nCasesOpened", "nCasesOverSla", "nCasesPurged", "nCasesStatusChanged", "nCasesTerminated", "oCasesServiceLevel", "tCasesResolved", "tCasesStatus"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class CaseManagementAsyncAggregateQueryResponse(_Model):
    results: list[CaseManagementAggregateDataContainer]
    cursor: str

class CaseManagementAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: CaseManagementAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[CaseManagementAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    page_size: int

class ChartColumn(_Model):
    id: str
    column_type: _Literal["Default", "Topic", "SecondaryStatus", "CustomCalculation"] | str

class ConversationProperties(_Model):
    is_waiting: bool
    is_active: bool
    is_acd: bool
    is_preferred: bool
    is_screenshare: bool
    is_cobrowse: bool
    is_voicemail: bool
    is_flagged: bool
    is_monitored: bool
    is_screen_monitored: bool
    filter_wrap_up_notes: bool
    match_all: bool

class CopilotAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class CopilotAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[CopilotAggregateQueryPredicate]

class CopilotAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[CopilotAggregateQueryClause]
    predicates: list[CopilotAggregateQueryPredicate]

class CopilotAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["agentId", "divisionId", "sessionId", "toolId", "toolStatus", "toolType", "userId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class CopilotAggregateQueryResponse(_Model):
    results: list[CopilotAggregateDataContainer]

class CopilotAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: CopilotAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[CopilotAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str

class CopilotAggregationView(_Model):
    target: _Literal["nCopilotMessages", "nCopilotSessions", "nCopilotToolInvocations", "nCopilotUsers"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class CopilotAsyncAggregateQueryResponse(_Model):
    results: list[CopilotAggregateDataContainer]
    cursor: str

class CopilotAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: CopilotAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[CopilotAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    page_size: int

class DashboardConfiguration(_Model):
    id: str
    name: str
    rows: int
    columns: int
    widgets: list[Widget]
    favorite: bool
    public_dashboard: bool
    restricted: bool
    layout_type: _Literal["Grid", "Flow"] | str
    date_created: str
    date_modified: str
    date_deleted: str
    created_by: AddressableEntityRef
    shared: bool
    dashboards_shared_with: DashboardsSharedWith
    self_uri: str

class DashboardConfigurationBulkRequest(_Model):
    dashboard_configuration_ids: list[str]

class DashboardConfigurationListing(_Model):
    entities: list[DashboardConfiguration]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DashboardConfigurationQueryRequest(_Model):
    dashboard_configuration_ids: list[str]
    page_number: int
    page_size: int
    sort_by: _Literal["Asc", "Desc"] | str

class DashboardUser(_Model):
    id: str
    name: str
    dashboard_count: int
    public_dashboard_count: int
    state: _Literal["active", "inactive"] | str
    self_uri: str

class DashboardUserListing(_Model):
    entities: list[DashboardUser]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DashboardsSharedWith(_Model):
    user_ids: list[str]
    team_ids: list[str]

class DataExtractionFileSchema(_Model):
    id: str
    data_schema: str
    date_created: str
    date_expires: str

class DataExtractionFileSchemaListing(_Model):
    entities: list[DataExtractionFileSchema]
    next_uri: str
    self_uri: str
    previous_uri: str
    enabled_data_schemas: list[str]
    errors: ErrorBody

class DataExtractionFileUrl(_Model):
    id: str
    signed_url: str

class DataExtractionFileUrlListing(_Model):
    entities: list[DataExtractionFileUrl]

class DownloadServiceRequest(_Model):
    files: list[str]

class FlowExecutionAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class FlowExecutionAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[FlowExecutionAggregateQueryPredicate]

class FlowExecutionAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[FlowExecutionAggregateQueryClause]
    predicates: list[FlowExecutionAggregateQueryPredicate]

class FlowExecutionAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["divisionId", "flowId", "flowObjectId", "flowVersion"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class FlowExecutionAggregateQueryResponse(_Model):
    results: list[FlowExecutionAggregateDataContainer]

class FlowExecutionAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: FlowExecutionAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[FlowExecutionAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str

class FlowExecutionAggregationView(_Model):
    target: _Literal["nFlowExecutions"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class FlowExecutionAsyncAggregateQueryResponse(_Model):
    results: list[FlowExecutionAggregateDataContainer]
    cursor: str

class FlowExecutionAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: FlowExecutionAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[FlowExecutionAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    page_size: int

class KnowledgeAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class KnowledgeAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[KnowledgeAggregateQueryPredicate]

class KnowledgeAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[KnowledgeAggregateQueryClause]
    predicates: list[KnowledgeAggregateQueryPredicate]

class KnowledgeAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["agentAssistantId", "answerGenerationEnabled", "appDeploymentId", "appType", "botFlowId", "conversationChannelType", "conversationId", "documentEngagementType", "externalContactId", "feedbackCategory", "feedbackId", "feedbackRating", "feedbackRatingType", "feedbackRatingValue", "feedbackReason", "feedbackType", "hasComment", "hasRetrievedReferences", "hasSearch", "knowledgeBaseDocumentId", "knowledgeBaseDocumentVariationId", "knowledgeBaseDocumentVersionId", "knowledgeBaseId", "knowledgeSettingId", "languageCode", "mediaType", "messageType", "presentedDocumentsCount", "queryType", "queryTypeV3", "queueId", "searchId", "searchQuery", "selfServed", "sessionId", "surfacingMethod", "userId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class KnowledgeAggregateQueryResponse(_Model):
    results: list[KnowledgeAggregateDataContainer]

class KnowledgeAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: KnowledgeAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[KnowledgeAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    query_type: _Literal["bottomN", "groupBy", "topN"] | str
    sort_metric: KnowledgeAggregationSort
    limit: int

class KnowledgeAggregationSort(_Model):
    name: _Literal["nDistinctKnowledgeSessions", "nKnowledgeDocumentCopied", "nKnowledgeDocumentFeedback", "nKnowledgeDocumentPresented", "nKnowledgeDocumentSurfaced", "nKnowledgeDocumentViewed", "nKnowledgeSearch", "nKnowledgeSearchAnswered", "nKnowledgeSearchFeedback", "nKnowledgeSearchUnanswered", "nKnowledgeSessions", "nKnowledgeV3Search", "oKnowledgeDocumentQuery", "oKnowledgeDocumentQuerySelfServed", "oKnowledgeSearch"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class KnowledgeAggregationView(_Model):
    target: _Literal["nDistinctKnowledgeSessions", "nKnowledgeDocumentCopied", "nKnowledgeDocumentFeedback", "nKnowledgeDocumentPresented", "nKnowledgeDocumentSurfaced", "nKnowledgeDocumentViewed", "nKnowledgeSearch", "nKnowledgeSearchAnswered", "nKnowledgeSearchFeedback", "nKnowledgeSearchUnanswered", "nKnowledgeSessions", "nKnowledgeV3Search", "oKnowledgeDocumentQuery", "oKnowledgeDocumentQuerySelfServed", "oKnowledgeSearch"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class KnowledgeAsyncAggregateQueryResponse(_Model):
    results: list[KnowledgeAggregateDataContainer]
    cursor: str

class KnowledgeAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: KnowledgeAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[KnowledgeAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    query_type: _Literal["bottomN", "groupBy", "topN"] | str
    sort_metric: KnowledgeAggregationSort
    limit: int
    page_size: int

class RateLimitAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class RateLimitAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[RateLimitAggregateQueryPredicate]

class RateLimitAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[RateLimitAggregateQueryClause]
    predicates: list[RateLimitAggregateQueryPredicate]

class RateLimitAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["correlationId", "entityId", "limitName", "max", "namespace", "timeUnit", "userId"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class RateLimitAggregateQueryResponse(_Model):
    results: list[RateLimitAggregateDataContainer]

class RateLimitAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: RateLimitAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[RateLimitAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str

class RateLimitAggregationView(_Model):
    target: _Literal["oRateLimitRecorded"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class ReportingExportJobListing(_Model):
    entities: list[ReportingExportJobResponse]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ReportingExportJobRequest(_Model):
    name: str
    time_zone: str
    export_format: _Literal["CSV", "PDF"] | str
    interval: str
    period: str
    view_type: _Literal["QUEUE_PERFORMANCE_SUMMARY_VIEW", "QUEUE_PERFORMANCE_DETAIL_VIEW", "INTERACTION_SEARCH_VIEW", "AGENT_PERFORMANCE_SUMMARY_VIEW", "AGENT_PERFORMANCE_DETAIL_VIEW", "AGENT_STATUS_SUMMARY_VIEW", "AGENT_STATUS_DETAIL_VIEW", "AGENT_EVALUATION_SUMMARY_VIEW", "AGENT_EVALUATION_DETAIL_VIEW", "AGENT_QUEUE_DETAIL_VIEW", "AGENT_INTERACTION_DETAIL_VIEW", "ABANDON_INSIGHTS_VIEW", "SKILLS_PERFORMANCE_VIEW", "SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW", "SURVEY_FORM_PERFORMANCE_DETAIL_VIEW", "DNIS_PERFORMANCE_SUMMARY_VIEW", "DNIS_PERFORMANCE_DETAIL_VIEW", "WRAP_UP_PERFORMANCE_SUMMARY_VIEW", "AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW", "QUEUE_ACTIVITY_SUMMARY_VIEW", "QUEUE_ACTIVITY_DETAIL_VIEW", "AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW", "QUEUE_AGENT_DETAIL_VIEW", "QUEUE_INTERACTION_DETAIL_VIEW", "AGENT_SCHEDULE_DETAIL_VIEW", "IVR_PERFORMANCE_SUMMARY_VIEW", "IVR_PERFORMANCE_DETAIL_VIEW", "ANSWER_INSIGHTS_VIEW", "HANDLE_INSIGHTS_VIEW", "TALK_INSIGHTS_VIEW", "HOLD_INSIGHTS_VIEW", "ACW_INSIGHTS_VIEW", "WAIT_INSIGHTS_VIEW", "AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW", "FLOW_OUTCOME_SUMMARY_VIEW", "FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW", "FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW", "FLOW_DESTINATION_SUMMARY_VIEW", "FLOW_DESTINATION_DETAIL_VIEW", "API_USAGE_VIEW", "SCHEDULED_CALLBACKS_VIEW", "CONTENT_SEARCH_VIEW", "LANDING_PAGE", "DASHBOARD_SUMMARY", "DASHBOARD_DETAIL", "DASHBOARD_USERS", "DASHBOARD_USERS_DETAIL", "JOURNEY_ACTION_MAP_SUMMARY_VIEW", "JOURNEY_OUTCOME_SUMMARY_VIEW", "JOURNEY_SEGMENT_SUMMARY_VIEW", "AGENT_DEVELOPMENT_DETAIL_VIEW", "AGENT_DEVELOPMENT_DETAIL_ME_VIEW", "AGENT_DEVELOPMENT_SUMMARY_VIEW", "AGENT_PERFORMANCE_ME_VIEW", "AGENT_STATUS_ME_VIEW", "AGENT_EVALUATION_ME_VIEW", "AGENT_SCORECARD_VIEW", "AGENT_SCORECARD_ME_VIEW", "AGENT_GAMIFICATION_LEADERSHIP_VIEW", "AGENT_SCHEDULE_ME_VIEW", "BOT_PERFORMANCE_SUMMARY_VIEW", "BOT_PERFORMANCE_DETAIL_VIEW", "SCHEDULED_EXPORTS_VIEW", "TOPIC_TREND_SUMMARY_VIEW", "TOPIC_TREND_DETAIL_VIEW", "ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW", "ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW", "FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW", "FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW", "AGENT_TOPIC_SUMMARY_VIEW", "AGENT_TOPIC_DETAIL_VIEW", "QUEUE_TOPIC_SUMMARY_VIEW", "QUEUE_TOPIC_DETAIL_VIEW", "FLOW_TOPIC_SUMMARY_VIEW", "FLOW_TOPIC_DETAIL_VIEW", "AGENT_INTERACTIONS_ME_VIEW", "ALERT_RULES_VIEW", "CONFIGURE_ALERT_RULE_VIEW", "PREDICTIVE_ROUTING_VIEW", "PREDICTIVE_ROUTING_QUEUE_OVERVIEW", "PREDICTIVE_ROUTING_MODEL_VIEW", "PREDICTIVE_ROUTING_IMPACT_VIEW", "DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW", "DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW", "AGENT_TIMELINE_SUMMARY_VIEW", "AGENT_TIMELINE_DETAIL_VIEW", "AGENT_LOGIN_LOGOUT_SUMMARY_VIEW", "AGENT_LOGIN_LOGOUT_DETAIL_VIEW", "CAMPAIGN_PERFORMANCE_SUMMARY_VIEW", "CAMPAIGN_PERFORMANCE_DETAIL_VIEW", "KNOWLEDGE_PERFORMANCE_VIEW", "AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW", "AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW", "QUEUE_WRAPUP_DETAIL_VIEW", "INTERACTION_DETAIL_VIEW", "CAMPAIGN_INTERACTION_DETAIL_VIEW", "CAMPAIGN_ATTEMPT_DETAIL_VIEW", "WORKITEM_PERFORMANCE_SUMMARY_VIEW", "AGENT_ASSIST_PERFORMANCE_VIEW", "CONTACT_CENTER_PERFORMANCE_VIEW", "QUEUE_ROUTING_PERFORMANCE_VIEW", "AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW", "AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW", "QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW", "QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW", "EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW", "EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW", "MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW", "MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW", "EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW", "EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW", "MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW", "MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW", "SOCIAL_LISTENING_VIEW", "SOCIAL_LISTENING_POSTS_VIEW", "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW", "DASHBOARD_SLIDESHOWS", "DASHBOARD_SLIDESHOWS_DETAIL", "AGENT_COPILOT_PERFORMANCE_VIEW", "AGENT_ASSIGNED_EVALUATION_ME_VIEW", "VIRTUAL_AGENT_PERFORMANCE_VIEW", "CONTENT_EXPLORATION_VIEW", "EVALUATION_PERFORMANCE_SUMMARY_VIEW", "EVALUATION_PERFORMANCE_DETAIL_VIEW", "EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW", "EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW", "QUEUE_WORKITEM_ACTIVITY_SUMMARY_VIEW", "QUEUE_WORKITEM_ACTIVITY_DETAIL_VIEW", "DIGITAL_ADOPTION_VIEW", "DIGITAL_INTENT_VIEW", "DIGITAL_PERFORMANCE_VIEW", "COPILOT_USAGE_VIEW", "PREDICTIVE_ROUTING_THROUGHPUT_VIEW", "QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW", "AGENTIC_VIRTUAL_AGENT_PERFORMANCE_VIEW", "CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW", "CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW"] | str
    filter: ViewFilter
    read: bool
    locale: str
    has_format_durations: bool
    has_split_filters: bool
    exclude_empty_rows: bool
    has_split_by_media: bool
    has_summary_row: bool
    csv_delimiter: _Literal["SEMICOLON", "COMMA"] | str
    selected_columns: list[SelectedColumns]
    has_custom_participant_attributes: bool
    recipient_emails: list[str]
    include_duration_format_in_header: bool
    duration_format: _Literal["Seconds", "Milliseconds", "Hhmmss", "Hms"] | str
    chart_columns: list[ChartColumn]

class ReportingExportJobResponse(_Model):
    id: str
    name: str
    run_id: str
    status: _Literal["SUBMITTED", "RUNNING", "CANCELLING", "CANCELLED", "COMPLETED", "COMPLETED_WITH_PARTIAL_RESULTS", "FAILED"] | str
    time_zone: str
    export_format: _Literal["CSV", "PDF"] | str
    interval: str
    download_url: str
    view_type: _Literal["QUEUE_PERFORMANCE_SUMMARY_VIEW", "QUEUE_PERFORMANCE_DETAIL_VIEW", "INTERACTION_SEARCH_VIEW", "AGENT_PERFORMANCE_SUMMARY_VIEW", "AGENT_PERFORMANCE_DETAIL_VIEW", "AGENT_STATUS_SUMMARY_VIEW", "AGENT_STATUS_DETAIL_VIEW", "AGENT_EVALUATION_SUMMARY_VIEW", "AGENT_EVALUATION_DETAIL_VIEW", "AGENT_QUEUE_DETAIL_VIEW", "AGENT_INTERACTION_DETAIL_VIEW", "ABANDON_INSIGHTS_VIEW", "SKILLS_PERFORMANCE_VIEW", "SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW", "SURVEY_FORM_PERFORMANCE_DETAIL_VIEW", "DNIS_PERFORMANCE_SUMMARY_VIEW", "DNIS_PERFORMANCE_DETAIL_VIEW", "WRAP_UP_PERFORMANCE_SUMMARY_VIEW", "AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW", "QUEUE_ACTIVITY_SUMMARY_VIEW", "QUEUE_ACTIVITY_DETAIL_VIEW", "AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW", "QUEUE_AGENT_DETAIL_VIEW", "QUEUE_INTERACTION_DETAIL_VIEW", "AGENT_SCHEDULE_DETAIL_VIEW", "IVR_PERFORMANCE_SUMMARY_VIEW", "IVR_PERFORMANCE_DETAIL_VIEW", "ANSWER_INSIGHTS_VIEW", "HANDLE_INSIGHTS_VIEW", "TALK_INSIGHTS_VIEW", "HOLD_INSIGHTS_VIEW", "ACW_INSIGHTS_VIEW", "WAIT_INSIGHTS_VIEW", "AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW", "FLOW_OUTCOME_SUMMARY_VIEW", "FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW", "FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW", "FLOW_DESTINATION_SUMMARY_VIEW", "FLOW_DESTINATION_DETAIL_VIEW", "API_USAGE_VIEW", "SCHEDULED_CALLBACKS_VIEW", "CONTENT_SEARCH_VIEW", "LANDING_PAGE", "DASHBOARD_SUMMARY", "DASHBOARD_DETAIL", "DASHBOARD_USERS", "DASHBOARD_USERS_DETAIL", "JOURNEY_ACTION_MAP_SUMMARY_VIEW", "JOURNEY_OUTCOME_SUMMARY_VIEW", "JOURNEY_SEGMENT_SUMMARY_VIEW", "AGENT_DEVELOPMENT_DETAIL_VIEW", "AGENT_DEVELOPMENT_DETAIL_ME_VIEW", "AGENT_DEVELOPMENT_SUMMARY_VIEW", "AGENT_PERFORMANCE_ME_VIEW", "AGENT_STATUS_ME_VIEW", "AGENT_EVALUATION_ME_VIEW", "AGENT_SCORECARD_VIEW", "AGENT_SCORECARD_ME_VIEW", "AGENT_GAMIFICATION_LEADERSHIP_VIEW", "AGENT_SCHEDULE_ME_VIEW", "BOT_PERFORMANCE_SUMMARY_VIEW", "BOT_PERFORMANCE_DETAIL_VIEW", "SCHEDULED_EXPORTS_VIEW", "TOPIC_TREND_SUMMARY_VIEW", "TOPIC_TREND_DETAIL_VIEW", "ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW", "ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW", "FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW", "FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW", "AGENT_TOPIC_SUMMARY_VIEW", "AGENT_TOPIC_DETAIL_VIEW", "QUEUE_TOPIC_SUMMARY_VIEW", "QUEUE_TOPIC_DETAIL_VIEW", "FLOW_TOPIC_SUMMARY_VIEW", "FLOW_TOPIC_DETAIL_VIEW", "AGENT_INTERACTIONS_ME_VIEW", "ALERT_RULES_VIEW", "CONFIGURE_ALERT_RULE_VIEW", "PREDICTIVE_ROUTING_VIEW", "PREDICTIVE_ROUTING_QUEUE_OVERVIEW", "PREDICTIVE_ROUTING_MODEL_VIEW", "PREDICTIVE_ROUTING_IMPACT_VIEW", "DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW", "DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW", "AGENT_TIMELINE_SUMMARY_VIEW", "AGENT_TIMELINE_DETAIL_VIEW", "AGENT_LOGIN_LOGOUT_SUMMARY_VIEW", "AGENT_LOGIN_LOGOUT_DETAIL_VIEW", "CAMPAIGN_PERFORMANCE_SUMMARY_VIEW", "CAMPAIGN_PERFORMANCE_DETAIL_VIEW", "KNOWLEDGE_PERFORMANCE_VIEW", "AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW", "AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW", "QUEUE_WRAPUP_DETAIL_VIEW", "INTERACTION_DETAIL_VIEW", "CAMPAIGN_INTERACTION_DETAIL_VIEW", "CAMPAIGN_ATTEMPT_DETAIL_VIEW", "WORKITEM_PERFORMANCE_SUMMARY_VIEW", "AGENT_ASSIST_PERFORMANCE_VIEW", "CONTACT_CENTER_PERFORMANCE_VIEW", "QUEUE_ROUTING_PERFORMANCE_VIEW", "AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW", "AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW", "QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW", "QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW", "EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW", "EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW", "MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW", "MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW", "EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW", "EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW", "MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW", "MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW", "SOCIAL_LISTENING_VIEW", "SOCIAL_LISTENING_POSTS_VIEW", "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW", "DASHBOARD_SLIDESHOWS", "DASHBOARD_SLIDESHOWS_DETAIL", "AGENT_COPILOT_PERFORMANCE_VIEW", "AGENT_ASSIGNED_EVALUATION_ME_VIEW", "VIRTUAL_AGENT_PERFORMANCE_VIEW", "CONTENT_EXPLORATION_VIEW", "EVALUATION_PERFORMANCE_SUMMARY_VIEW", "EVALUATION_PERFORMANCE_DETAIL_VIEW", "EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW", "EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW", "QUEUE_WORKITEM_ACTIVITY_SUMMARY_VIEW", "QUEUE_WORKITEM_ACTIVITY_DETAIL_VIEW", "DIGITAL_ADOPTION_VIEW", "DIGITAL_INTENT_VIEW", "DIGITAL_PERFORMANCE_VIEW", "COPILOT_USAGE_VIEW", "PREDICTIVE_ROUTING_THROUGHPUT_VIEW", "QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW", "AGENTIC_VIRTUAL_AGENT_PERFORMANCE_VIEW", "CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW", "CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW"] | str
    export_error_messages_type: _Literal["FAILED_CONVERTING_EXPORT_JOB", "FAILED_NO_DATA_EXPORT_JOB_FOUND", "FAILED_GETTING_DATA_FROM_SERVICE", "FAILED_GENERATING_TEMP_FILE", "FAILED_SAVING_FILE_TO_S3", "FAILED_NOTIFYING_SKYWALKER_OF_DOWNLOAD", "FAILED_BUILDING_DOWNLOAD_URL_FROM_SKYWALKER_RESPONSE", "FAILED_CONVERTING_EXPORT_JOB_TO_QUEUE_PERFORMANCE_JOB", "EXPORT_TYPE_NOT_IMPLEMENTED", "REACHED_MAXIMUM_ATTEMPT_OF_RETRY", "FAILED_LONG_RUNNING_EXPORT", "TOO_MANY_REQUESTS_FROM_AN_ORGANIZATION", "FAILED_AS_EXPORT_FILE_SIZE_IS_GREATER_THAN_10MB", "NOT_AUTHORIZED_TO_VIEW_EXPORT", "STATIC_LINK_EXPORT_FAILED", "TOO_MANY_SEARCH_CRITERIA", "SEARCH_CRITERIA_VALUES_EXCEED_LIMIT", "EXPORT_EMAIL_FILE_SIZE_EXCEEDED_LIMIT", "CIRCUIT_BREAKER_OPEN_FOR_VIEW_TYPE", "BAD_REQUEST_SCHEDULED_RUN"] | str
    period: str
    filter: ViewFilter
    read: bool
    created_date_time: str
    modified_date_time: str
    locale: str
    percentage_complete: float
    has_format_durations: bool
    has_split_filters: bool
    exclude_empty_rows: bool
    has_split_by_media: bool
    has_summary_row: bool
    csv_delimiter: _Literal["SEMICOLON", "COMMA"] | str
    selected_columns: list[SelectedColumns]
    has_custom_participant_attributes: bool
    recipient_emails: list[str]
    email_statuses: dict[str, str]
    email_error_description: str
    include_duration_format_in_header: bool
    duration_format: _Literal["Seconds", "Milliseconds", "Hhmmss", "Hms"] | str
    export_allowed_to_rerun: bool
    chart_columns: list[ChartColumn]
    enabled: bool
    self_uri: str

class ReportingExportMetadataJobListing(_Model):
    entities: list[ReportingExportMetadataJobResponse]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ReportingExportMetadataJobResponse(_Model):
    id: str
    name: str
    view_type: _Literal["QUEUE_PERFORMANCE_SUMMARY_VIEW", "QUEUE_PERFORMANCE_DETAIL_VIEW", "INTERACTION_SEARCH_VIEW", "AGENT_PERFORMANCE_SUMMARY_VIEW", "AGENT_PERFORMANCE_DETAIL_VIEW", "AGENT_STATUS_SUMMARY_VIEW", "AGENT_STATUS_DETAIL_VIEW", "AGENT_EVALUATION_SUMMARY_VIEW", "AGENT_EVALUATION_DETAIL_VIEW", "AGENT_QUEUE_DETAIL_VIEW", "AGENT_INTERACTION_DETAIL_VIEW", "ABANDON_INSIGHTS_VIEW", "SKILLS_PERFORMANCE_VIEW", "SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW", "SURVEY_FORM_PERFORMANCE_DETAIL_VIEW", "DNIS_PERFORMANCE_SUMMARY_VIEW", "DNIS_PERFORMANCE_DETAIL_VIEW", "WRAP_UP_PERFORMANCE_SUMMARY_VIEW", "AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW", "QUEUE_ACTIVITY_SUMMARY_VIEW", "QUEUE_ACTIVITY_DETAIL_VIEW", "AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW", "QUEUE_AGENT_DETAIL_VIEW", "QUEUE_INTERACTION_DETAIL_VIEW", "AGENT_SCHEDULE_DETAIL_VIEW", "IVR_PERFORMANCE_SUMMARY_VIEW", "IVR_PERFORMANCE_DETAIL_VIEW", "ANSWER_INSIGHTS_VIEW", "HANDLE_INSIGHTS_VIEW", "TALK_INSIGHTS_VIEW", "HOLD_INSIGHTS_VIEW", "ACW_INSIGHTS_VIEW", "WAIT_INSIGHTS_VIEW", "AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW", "FLOW_OUTCOME_SUMMARY_VIEW", "FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW", "FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW", "FLOW_DESTINATION_SUMMARY_VIEW", "FLOW_DESTINATION_DETAIL_VIEW", "API_USAGE_VIEW", "SCHEDULED_CALLBACKS_VIEW", "CONTENT_SEARCH_VIEW", "LANDING_PAGE", "DASHBOARD_SUMMARY", "DASHBOARD_DETAIL", "DASHBOARD_USERS", "DASHBOARD_USERS_DETAIL", "JOURNEY_ACTION_MAP_SUMMARY_VIEW", "JOURNEY_OUTCOME_SUMMARY_VIEW", "JOURNEY_SEGMENT_SUMMARY_VIEW", "AGENT_DEVELOPMENT_DETAIL_VIEW", "AGENT_DEVELOPMENT_DETAIL_ME_VIEW", "AGENT_DEVELOPMENT_SUMMARY_VIEW", "AGENT_PERFORMANCE_ME_VIEW", "AGENT_STATUS_ME_VIEW", "AGENT_EVALUATION_ME_VIEW", "AGENT_SCORECARD_VIEW", "AGENT_SCORECARD_ME_VIEW", "AGENT_GAMIFICATION_LEADERSHIP_VIEW", "AGENT_SCHEDULE_ME_VIEW", "BOT_PERFORMANCE_SUMMARY_VIEW", "BOT_PERFORMANCE_DETAIL_VIEW", "SCHEDULED_EXPORTS_VIEW", "TOPIC_TREND_SUMMARY_VIEW", "TOPIC_TREND_DETAIL_VIEW", "ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW", "ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW", "FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW", "FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW", "AGENT_TOPIC_SUMMARY_VIEW", "AGENT_TOPIC_DETAIL_VIEW", "QUEUE_TOPIC_SUMMARY_VIEW", "QUEUE_TOPIC_DETAIL_VIEW", "FLOW_TOPIC_SUMMARY_VIEW", "FLOW_TOPIC_DETAIL_VIEW", "AGENT_INTERACTIONS_ME_VIEW", "ALERT_RULES_VIEW", "CONFIGURE_ALERT_RULE_VIEW", "PREDICTIVE_ROUTING_VIEW", "PREDICTIVE_ROUTING_QUEUE_OVERVIEW", "PREDICTIVE_ROUTING_MODEL_VIEW", "PREDICTIVE_ROUTING_IMPACT_VIEW", "DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW", "DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW", "AGENT_TIMELINE_SUMMARY_VIEW", "AGENT_TIMELINE_DETAIL_VIEW", "AGENT_LOGIN_LOGOUT_SUMMARY_VIEW", "AGENT_LOGIN_LOGOUT_DETAIL_VIEW", "CAMPAIGN_PERFORMANCE_SUMMARY_VIEW", "CAMPAIGN_PERFORMANCE_DETAIL_VIEW", "KNOWLEDGE_PERFORMANCE_VIEW", "AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW", "AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW", "QUEUE_WRAPUP_DETAIL_VIEW", "INTERACTION_DETAIL_VIEW", "CAMPAIGN_INTERACTION_DETAIL_VIEW", "CAMPAIGN_ATTEMPT_DETAIL_VIEW", "WORKITEM_PERFORMANCE_SUMMARY_VIEW", "AGENT_ASSIST_PERFORMANCE_VIEW", "CONTACT_CENTER_PERFORMANCE_VIEW", "QUEUE_ROUTING_PERFORMANCE_VIEW", "AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW", "AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW", "QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW", "QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW", "EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW", "EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW", "MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW", "MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW", "EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW", "EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW", "MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW", "MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW", "SOCIAL_LISTENING_VIEW", "SOCIAL_LISTENING_POSTS_VIEW", "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW", "DASHBOARD_SLIDESHOWS", "DASHBOARD_SLIDESHOWS_DETAIL", "AGENT_COPILOT_PERFORMANCE_VIEW", "AGENT_ASSIGNED_EVALUATION_ME_VIEW", "VIRTUAL_AGENT_PERFORMANCE_VIEW", "CONTENT_EXPLORATION_VIEW", "EVALUATION_PERFORMANCE_SUMMARY_VIEW", "EVALUATION_PERFORMANCE_DETAIL_VIEW", "EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW", "EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW", "QUEUE_WORKITEM_ACTIVITY_SUMMARY_VIEW", "QUEUE_WORKITEM_ACTIVITY_DETAIL_VIEW", "DIGITAL_ADOPTION_VIEW", "DIGITAL_INTENT_VIEW", "DIGITAL_PERFORMANCE_VIEW", "COPILOT_USAGE_VIEW", "PREDICTIVE_ROUTING_THROUGHPUT_VIEW", "QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW", "AGENTIC_VIRTUAL_AGENT_PERFORMANCE_VIEW", "CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW", "CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW"] | str
    date_limitations: str
    required_filters: list[str]
    supported_filters: list[str]
    required_column_ids: list[str]
    dependent_column_ids: dict[str, list[str]]
    available_column_ids: list[str]
    self_uri: str

class ReportingTurn(_Model):
    user_input: str
    bot_prompts: list[str]
    session_id: str
    conversation: AddressableEntityRef
    ask_action: ReportingTurnAction
    intent: ReportingTurnIntent
    knowledge: ReportingTurnKnowledge
    knowledge_base_events: ReportingTurnKnowledgeEvents
    date_created: str
    date_completed: str
    ask_action_result: _Literal["SuccessCollection", "SuccessConfirmationYes", "SuccessConfirmationNo", "SkippedCollection", "PartialCollection", "GuardrailsViolation", "NoMatchCollection", "NoMatchConfirmation", "AgentRequestedByUser", "ConfirmationRequired", "Error", "ExpressionError", "NoInputCollection", "NoInputConfirmation", "DisambiguationRequired", "SuccessDisambiguation", "SuccessDisambiguationNone", "NoMatchDisambiguation", "NoInputDisambiguation"] | str
    session_end_details: SessionEndDetails

class ReportingTurnAction(_Model):
    action_id: str
    action_name: str
    action_number: int
    action_type: _Literal["AskForAuthenticationAction", "AddFlowMilestoneAction", "AskForNLUIntentAction", "AskForBooleanAction", "AskForPaymentAction", "AskForSlotAction", "AskSurveyQuestionAction", "AskForNLUNextIntentAction", "AssignCustomerSegmentAction", "BotState", "CallAgenticVirtualAgentAction", "CallBotFlowAction", "CallDigitalBotFlowAction", "CallTaskAction", "CallGuideAction", "ClearSlotAction", "ClearUtilizationLabelAction", "DisconnectAction", "EndTaskAction", "ExitBotFlowAction", "UpdateVariableAction", "CommunicateAction", "DecisionAction", "FindEmergencyGroupAction", "FindGrammarAction", "FindGrammarByIdAction", "FindGroupAction", "FindLanguageSkillAction", "FindQueueAction", "FindQueueByIdAction", "FindScheduleAction", "FindScheduleGroupAction", "FindSkillAction", "FindSystemPromptAction", "FindUserAction", "FindUserByIdAction", "FindUsersByIdAction", "FindUserPromptAction", "FindUtilizationLabelAction", "FormAction", "SwitchAction", "DataAction", "DataTableLookupAction", "GetExternalContactAction", "GetExternalOrganizationAction", "GetAssignedCustomerSegmentsAction", "LoopAction", "ExitLoopAction", "NextLoopAction", "LoopUntilAction", "SetActiveIntentAction", "SetFlowOutcomeAction", "InitializeFlowOutcomeAction", "AskForStringAction", "SendResponseAction", "GetResponseAction", "ExtractSecureDataAction", "SecureAction", "TransferTaskAction", "DigitalMenuAction", "WaitForInputAction", "EvaluateScheduleAction", "EvaluateScheduleGroupAction", "PromoteExternalContactAction", "ShowKnowledgeArticleAction", "SendKnowledgeFeedbackAction", "SetLocaleAction", "ScreenPopAction", "SetUtilizationLabelAction", "SetWrapupCodeAction", "TransferPureMatchAction", "TransferUserAction", "TransferGroupAction", "TransferExternalAction", "GetAttributesAction", "SetAttributesAction", "SendInteractiveApplicationAction", "SendRichLinkAction", "SendDigitalContentAction", "AgenticAskForIntentAction", "AgenticAnythingElseAction", "CreateConversationAttributeAction", "GetConversationAttributeAction", "GetConversationAttributesAction", "UpdateConversationAttributeAction", "FindDivisionAction", "FindDivisionsAction", "Unknown"] | str

class ReportingTurnIntent(_Model):
    name: str
    id: str
    confidence: float
    slots: list[ReportingTurnIntentSlot]

class ReportingTurnIntentSlot(_Model):
    name: str
    value: str
    type: str
    confidence: float

class ReportingTurnKnowledge(_Model):
    knowledge_base_id: str
    feedback: ReportingTurnKnowledgeFeedback
    search: ReportingTurnKnowledgeSearch

class ReportingTurnKnowledgeDocument(_Model):
    id: str
    question: str
    answer: str
    confidence: float

class ReportingTurnKnowledgeEvents(_Model):
    search: list[ReportingTurnKnowledgeSearchEvent]
    feedback: list[ReportingTurnKnowledgeFeedbackEvent]

class ReportingTurnKnowledgeFeedback(_Model):
    search_id: str
    rating: int
    documents: list[ReportingTurnKnowledgeDocument]

class ReportingTurnKnowledgeFeedbackEvent(_Model):
    search_id: str
    knowledge_base_id: str
    documents: list[ReportingTurnKnowledgeDocument]
    feedback_rating: int
    document_variation_id: str
    document_version_id: str

class ReportingTurnKnowledgeSearch(_Model):
    search_id: str
    documents: list[ReportingTurnKnowledgeDocument]
    query: str

class ReportingTurnKnowledgeSearchEvent(_Model):
    search_id: str
    knowledge_base_id: str
    documents: list[ReportingTurnKnowledgeDocument]
    search_query: str
    answer_document_id: str

class ReportingTurnsResponse(_Model):
    entities: list[ReportingTurn]
    next_uri: str
    self_uri: str
    previous_uri: str

class ResolutionAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class ResolutionAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[ResolutionAggregateQueryPredicate]

class ResolutionAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[ResolutionAggregateQueryClause]
    predicates: list[ResolutionAggregateQueryPredicate]

class ResolutionAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["conversationId", "externalContactId", "mediaType", "queueId", "requestedRouting", "usedRouting", "userId", "wrapUpDate"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class ResolutionAggregateQueryResponse(_Model):
    results: list[ResolutionAggregateDataContainer]

class ResolutionAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: ResolutionAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[ResolutionAggregationView]
    alternate_time_dimension: _Literal["eventTime", "wrapUpDate"] | str

class ResolutionAggregationView(_Model):
    target: _Literal["nNextContactAvoided"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class ResolutionAsyncAggregateQueryResponse(_Model):
    results: list[ResolutionAggregateDataContainer]
    cursor: str

class ResolutionAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: ResolutionAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[ResolutionAggregationView]
    alternate_time_dimension: _Literal["eventTime", "wrapUpDate"] | str
    page_size: int

class SelectedColumns(_Model):
    column_order: int
    column_name: str

class SessionEndDetails(_Model):
    type: _Literal["Disconnect", "Exit"] | str
    reason: str

class SessionsResponse(_Model):
    entities: list[BotFlowSession]
    next_uri: str
    self_uri: str
    previous_uri: str

class SocialKeyword(_Model):
    includes: list[str]
    excludes: list[str]

class SocialNumericRange(_Model):
    eq: float
    gt: float
    gte: float
    lt: float
    lte: float

class SummaryAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class SummaryAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[SummaryAggregateQueryPredicate]

class SummaryAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[SummaryAggregateQueryClause]
    predicates: list[SummaryAggregateQueryPredicate]

class SummaryAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["conversationId", "copied", "editedField", "errorType", "language", "mediaType", "messageType", "presented", "queueId", "summaryGenerated", "summaryId", "summaryRating", "triggerSourceId", "triggerSourceOutcome", "triggerSourceType", "triggerType", "userId", "wrapUpCodeRating", "wrapUpCodeSuggestionSelected", "wrapupCodesGenerated", "wrapupCodesSupported"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class SummaryAggregateQueryResponse(_Model):
    results: list[SummaryAggregateDataContainer]

class SummaryAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: SummaryAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[SummaryAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    query_type: _Literal["bottomN", "groupBy", "topN"] | str
    sort_metric: SummaryAggregationSort
    limit: int

class SummaryAggregationSort(_Model):
    name: _Literal["nConversationSummaries", "nConversationSummaryEngagements", "tConversationSummary"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class SummaryAggregationView(_Model):
    target: _Literal["nConversationSummaries", "nConversationSummaryEngagements", "tConversationSummary"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class SummaryAsyncAggregateQueryResponse(_Model):
    results: list[SummaryAggregateDataContainer]
    cursor: str

class SummaryAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: SummaryAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[SummaryAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    query_type: _Literal["bottomN", "groupBy", "topN"] | str
    sort_metric: SummaryAggregationSort
    limit: int
    page_size: int

class TaskManagementAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class TaskManagementAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[TaskManagementAggregateQueryPredicate]

class TaskManagementAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[TaskManagementAggregateQueryClause]
    predicates: list[TaskManagementAggregateQueryPredicate]

class TaskManagementAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["assigneeId", "caseId", "divisionId", "externalTag", "queueId", "reporterId", "requestedLanguageId", "requestedRouting", "requestedRoutingSkillId", "statusCategory", "statusId", "typeId", "usedRouting", "userId", "workbinId", "workitemId", "wrapUpCode"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class TaskManagementAggregateQueryResponse(_Model):
    results: list[TaskManagementAggregateDataContainer]

class TaskManagementAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: TaskManagementAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[TaskManagementAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str

class TaskManagementAggregationView(_Model):
    target: _Literal["nWorkitemsAcdCancelled", "nWorkitemsAcdExpired", "nWorkitemsAcdStarted", "nWorkitemsAgentTransferred", "nWorkitemsCreated", "nWorkitemsDeclined", "nWorkitemsDeleted", "nWorkitemsDisconnected", "nWorkitemsOffered", "nWorkitemsOverSla", "nWorkitemsPurged", "nWorkitemsQueueTransferred", "nWorkitemsStatusChanged", "nWorkitemsTerminated", "nWorkitemsTimedout", "nWorkitemsTransferred", "nWorkitemsWrapupAdded", "nWorkitemsWrapupRemoved", "oWorkitemsServiceLevel", "tWorkitemsAgentFocusComplete", "tWorkitemsAlert", "tWorkitemsAnswered", "tWorkitemsDirectAnswered", "tWorkitemsFocus", "tWorkitemsFocusComplete", "tWorkitemsHandled", "tWorkitemsHeld", "tWorkitemsHeldComplete", "tWorkitemsNotResponding", "tWorkitemsParked", "tWorkitemsQueueAnswered", "tWorkitemsStatus"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class TaskManagementAsyncAggregateQueryResponse(_Model):
    results: list[TaskManagementAggregateDataContainer]
    cursor: str

class TaskManagementAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: TaskManagementAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[TaskManagementAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    page_size: int

class TaskManagementObservationDataContainer(_Model):
    metric: _Literal["oWorkitemsUnassigned", "oWorkitemsAssigned", "oWorkitemsConnected", "oWorkitemsParked", "oWorkitemsHeld", "oWorkitemsAcdStarted", "oWorkitemsDeclined", "oWorkitemsIdle", "oWorkitemsDisconnected", "oWorkitemsAcdExpired", "oWorkitemsDue", "oWorkitemsOverDue", "oWorkitemOldestUnassigned", "oWorkitemOldestAssigned"] | str
    stats: TaskManagementObservationMetricStats
    qualifier: _Literal["Hours24", "Hours72"] | str

class TaskManagementObservationDetailContainer(_Model):
    type_details: list[WorktypeReference]
    assignee_details: list[UserReferenceWithName]

class TaskManagementObservationGroupResult(_Model):
    queue_id: str
    type_id: str
    assignee_id: str
    status_category: _Literal["Open", "InProgress", "Waiting", "Closed", "Unknown"] | str

class TaskManagementObservationMetricStats(_Model):
    count: int
    max: int

class TaskManagementObservationPredicate(_Model):
    dimension: _Literal["queueId", "typeId"] | str
    value: str

class TaskManagementObservationQuery(_Model):
    group_by: list[str]
    metrics: list[TaskManagementQueryMetric]
    filter: TaskManagementObservationQueryFilter
    expands: list[str]

class TaskManagementObservationQueryFilter(_Model):
    predicates: list[TaskManagementObservationPredicate]

class TaskManagementObservationQueryResponse(_Model):
    results: list[TaskManagementObservationResult]
    details: TaskManagementObservationDetailContainer
    cursors: Cursors
    next_uri: str

class TaskManagementObservationResult(_Model):
    group: TaskManagementObservationGroupResult
    data: list[TaskManagementObservationDataContainer]

class TaskManagementQueryMetric(_Model):
    name: _Literal["oWorkitemsUnassigned", "oWorkitemsAssigned", "oWorkitemsConnected", "oWorkitemsParked", "oWorkitemsHeld", "oWorkitemsAcdStarted", "oWorkitemsDeclined", "oWorkitemsIdle", "oWorkitemsDisconnected", "oWorkitemsAcdExpired", "oWorkitemsDue", "oWorkitemsOverDue", "oWorkitemOldestUnassigned", "oWorkitemOldestAssigned"] | str
    qualifier: _Literal["Hours24", "Hours72"] | str

class TranscriptAggregateDataContainer(_Model):
    group: dict[str, str]
    data: list[StatisticalResponse]

class TranscriptAggregateQueryClause(_Model):
    type: _Literal["and", "or"] | str
    predicates: list[TranscriptAggregateQueryPredicate]

class TranscriptAggregateQueryFilter(_Model):
    type: _Literal["and", "or"] | str
    clauses: list[TranscriptAggregateQueryClause]
    predicates: list[TranscriptAggregateQueryPredicate]

class TranscriptAggregateQueryPredicate(_Model):
    type: _Literal["dimension", "property", "metric"] | str
    dimension: _Literal["addressFrom", "addressTo", "ani", "categoryId", "channel", "conversationDuration", "conversationId", "direction", "divisionId", "dnis", "flowId", "flowVersion", "handleTime", "mediaType", "messageType", "queueId", "resultsBy", "teamId", "topicId", "userId", "wrapUpCode"] | str
    operator: _Literal["matches", "exists", "notExists"] | str
    value: str
    range: NumericRange

class TranscriptAggregateQueryResponse(_Model):
    results: list[TranscriptAggregateDataContainer]

class TranscriptAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: TranscriptAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[TranscriptAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    query_type: _Literal["bottomN", "groupBy", "topN"] | str
    sort_metric: TranscriptAggregationSort
    limit: int

class TranscriptAggregationSort(_Model):
    name: _Literal["nSpeechTextAnalyzedConversations", "nTopicCommunications", "oCustomerSentiment", "oOverTalkSpeechInstances", "oSentimentScore", "tAgentSpeech", "tCustomerSpeech", "tOtherAudio", "tOverTalkSpeech", "tSilence", "tTotalSpeechAndSilence"] | str
    function: _Literal["average", "count", "max", "min", "sum"] | str

class TranscriptAggregationView(_Model):
    target: _Literal["nSpeechTextAnalyzedConversations", "nTopicCommunications", "oCustomerSentiment", "oOverTalkSpeechInstances", "oSentimentScore", "tAgentSpeech", "tCustomerSpeech", "tOtherAudio", "tOverTalkSpeech", "tSilence", "tTotalSpeechAndSilence"] | str
    name: str
    function: _Literal["rangeBound"] | str
    range: AggregationRange

class TranscriptAsyncAggregateQueryResponse(_Model):
    results: list[TranscriptAggregateDataContainer]
    cursor: str

class TranscriptAsyncAggregationQuery(_Model):
    interval: str
    granularity: str
    time_zone: str
    group_by: list[str]
    filter: TranscriptAggregateQueryFilter
    metrics: list[str]
    flatten_multivalued_dimensions: bool
    views: list[TranscriptAggregationView]
    alternate_time_dimension: _Literal["eventTime"] | str
    query_type: _Literal["bottomN", "groupBy", "topN"] | str
    sort_metric: TranscriptAggregationSort
    limit: int
    page_size: int

class TranscriptTopics(_Model):
    includes: list[str]
    excludes: list[str]

class Transcripts(_Model):
    exact_match: list[str]
    contains: list[str]
    does_not_contain: list[str]
    not_similar_to: list[str]

class UpdateAnalyticsDataRetentionRequest(_Model):
    retention_days: int

class ViewFilter(_Model):
    media_types: list[str]
    queue_ids: list[str]
    skill_ids: list[str]
    assigned_skill_ids: list[str]
    skill_groups: list[str]
    language_ids: list[str]
    assigned_language_ids: list[str]
    language_groups: list[str]
    directions: list[str]
    originating_directions: list[str]
    wrap_up_codes: list[str]
    dnis_list: list[str]
    session_dnis_list: list[str]
    filter_queues_by_user_ids: list[str]
    filter_users_by_queue_ids: list[str]
    user_ids: list[str]
    management_unit_ids: list[str]
    address_tos: list[str]
    address_froms: list[str]
    outbound_campaign_ids: list[str]
    outbound_contact_list_ids: list[str]
    contact_ids: list[str]
    external_contact_ids: list[str]
    external_org_ids: list[str]
    ani_list: list[str]
    durations_milliseconds: list[NumericRange]
    acd_durations_milliseconds: list[NumericRange]
    talk_durations_milliseconds: list[NumericRange]
    acw_durations_milliseconds: list[NumericRange]
    handle_durations_milliseconds: list[NumericRange]
    hold_durations_milliseconds: list[NumericRange]
    abandon_durations_milliseconds: list[NumericRange]
    evaluation_score: NumericRange
    evaluation_critical_score: NumericRange
    evaluation_form_ids: list[str]
    evaluated_agent_ids: list[str]
    evaluator_ids: list[str]
    transferred: bool
    abandoned: bool
    answered: bool
    message_types: list[str]
    division_ids: list[str]
    survey_form_ids: list[str]
    survey_total_score: NumericRange
    survey_nps_score: NumericRange
    mos: NumericRange
    survey_question_group_score: NumericRange
    survey_promoter_score: NumericRange
    survey_form_context_ids: list[str]
    conversation_ids: list[str]
    sip_call_ids: list[str]
    is_ended: bool
    is_surveyed: bool
    survey_scores: list[NumericRange]
    promoter_scores: list[NumericRange]
    is_campaign: bool
    survey_statuses: list[str]
    conversation_properties: ConversationProperties
    is_blind_transferred: bool
    is_consulted: bool
    is_consult_transferred: bool
    remote_participants: list[str]
    flow_ids: list[str]
    flow_outcome_ids: list[str]
    flow_outcome_values: list[str]
    flow_destination_types: list[str]
    flow_disconnect_reasons: list[str]
    flow_types: list[str]
    flow_entry_types: list[str]
    flow_entry_reasons: list[str]
    flow_versions: list[str]
    group_ids: list[str]
    has_journey_customer_id: bool
    has_journey_action_map_id: bool
    has_journey_visit_id: bool
    has_media: bool
    role_ids: list[str]
    reports_tos: list[str]
    location_ids: list[str]
    flow_out_types: list[str]
    provider_list: list[str]
    callback_number_list: list[str]
    callback_interval: str
    used_routing_types: list[str]
    requested_routing_types: list[str]
    has_agent_assist_id: bool
    transcripts: list[Transcripts]
    transcript_languages: list[str]
    participant_purposes: list[str]
    show_first_queue: bool
    team_ids: list[str]
    filter_users_by_team_ids: list[str]
    journey_action_map_ids: list[str]
    journey_outcome_ids: list[str]
    journey_segment_ids: list[str]
    journey_action_map_types: list[str]
    development_role_list: list[str]
    development_type_list: list[str]
    development_status_list: list[str]
    development_module_ids: list[str]
    development_activity_overdue: bool
    customer_sentiment_score: NumericRange
    customer_sentiment_trend: NumericRange
    flow_transfer_targets: list[str]
    development_name: str
    topic_ids: list[str]
    external_tags: list[str]
    is_not_responding: bool
    is_authenticated: bool
    bot_ids: list[str]
    bot_versions: list[str]
    bot_message_types: list[str]
    bot_provider_list: list[str]
    bot_product_list: list[str]
    bot_recognition_failure_reason_list: list[str]
    bot_intent_list: list[str]
    bot_final_intent_list: list[str]
    bot_slot_list: list[str]
    bot_result_list: list[str]
    blocked_reasons: list[str]
    is_recorded: bool
    has_evaluation: bool
    has_scored_evaluation: bool
    email_delivery_status_list: list[str]
    is_agent_owned_callback: bool
    agent_callback_owner_ids: list[str]
    transcript_topics: list[TranscriptTopics]
    journey_frequency_cap_reasons: list[str]
    journey_blocking_action_map_ids: list[str]
    journey_action_target_ids: list[str]
    journey_blocking_schedule_group_ids: list[str]
    journey_blocking_emergency_schedule_group_ids: list[str]
    journey_url_equal_conditions: list[str]
    journey_url_not_equal_conditions: list[str]
    journey_url_starts_with_conditions: list[str]
    journey_url_ends_with_conditions: list[str]
    journey_url_contains_any_conditions: list[str]
    journey_url_not_contains_any_conditions: list[str]
    journey_url_contains_all_conditions: list[str]
    journey_url_not_contains_all_conditions: list[str]
    flow_milestone_ids: list[str]
    is_assessment_passed: bool
    conversation_initiators: list[str]
    has_customer_participated: bool
    is_acd_interaction: bool
    has_fax: bool
    data_action_ids: list[str]
    action_category_name: str
    integration_ids: list[str]
    response_statuses: list[str]
    available_dashboard: _Literal["Public", "Private"] | str
    favourite_dashboard: bool
    my_dashboard: bool
    station_errors: list[str]
    canonical_contact_ids: list[str]
    alert_rule_ids: list[str]
    evaluation_form_context_ids: list[str]
    evaluation_statuses: list[str]
    workbin_ids: list[str]
    worktype_ids: list[str]
    workitem_ids: list[str]
    workitem_assignee_ids: list[str]
    workitem_statuses: list[str]
    is_analyzed_for_sensitive_data: bool
    has_sensitive_data: bool
    has_pci_data: bool
    has_pii_data: bool
    sub_path: str
    user_state: _Literal["ActiveAndInactive", "Active", "Inactive", "Deleted"] | str
    is_cleared_by_customer: bool
    evaluation_assignee_ids: list[str]
    evaluation_assigned: bool
    assistant_ids: list[str]
    knowledge_base_ids: list[str]
    is_parked: bool
    agent_empathy_score: NumericRange
    survey_types: list[str]
    survey_response_statuses: list[str]
    bot_flow_types: list[str]
    agent_talk_duration_milliseconds: list[NumericRange]
    customer_talk_duration_milliseconds: list[NumericRange]
    overtalk_duration_milliseconds: list[NumericRange]
    silence_duration_milliseconds: list[NumericRange]
    acd_duration_milliseconds: list[NumericRange]
    ivr_duration_milliseconds: list[NumericRange]
    other_duration_milliseconds: list[NumericRange]
    agent_talk_percentage: NumericRange
    customer_talk_percentage: NumericRange
    overtalk_percentage: NumericRange
    silence_percentage: NumericRange
    acd_percentage: NumericRange
    ivr_percentage: NumericRange
    other_percentage: NumericRange
    overtalk_instances: NumericRange
    is_screen_recorded: bool
    screen_monitor_user_ids: list[str]
    dashboard_state: _Literal["Active", "Deleted"] | str
    dashboard_type: _Literal["All", "Public", "Private", "Shared", "Favorites"] | str
    dashboard_access_filter: _Literal["OwnedByMe", "OwnedByAnyone", "NotOwnedByMe"] | str
    transcript_duration_milliseconds: list[NumericRange]
    workitems_statuses: list[WorkitemStatusFilter]
    social_countries: list[str]
    social_languages: list[str]
    social_channels: list[str]
    social_sentiment_category: list[str]
    social_topic_ids: list[str]
    social_ingestion_rule_ids: list[str]
    social_conversation_created: bool
    social_content_type: list[str]
    social_keywords: list[SocialKeyword]
    social_post_escalated: bool
    social_classifications: list[str]
    filter_users_by_manager_ids: list[str]
    slideshow_ids: list[str]
    conferenced: bool
    video: bool
    linked_interaction: bool
    recommendation_sources: list[str]
    evaluation_role: _Literal["Evaluator", "Supervisor"] | str
    comparison_queue_ids: list[str]
    view_metrics: list[str]
    timeline_categories: list[str]
    acw: bool
    segment_types: list[str]
    program_ids: list[str]
    category_ids: list[str]
    delivery_pushed: bool
    social_ratings: list[float]
    virtual_agent_ids: list[str]
    empathy_score_categories: list[str]
    sentiment_score_categories: list[str]
    sentiment_trend_categories: list[str]
    content_moderation_flags: list[str]
    social_source_types: list[str]
    social_follower_range: SocialNumericRange
    social_verification_status: bool
    social_engagement_likes: NumericRange
    social_engagement_shares: NumericRange
    social_engagement_comments: NumericRange
    social_engagement_views: NumericRange
    social_engagement_saves: NumericRange
    social_engagement_reposts: NumericRange
    session_expired: bool
    screen_monitored: bool
    engagement_sources: list[str]
    is_snippet_recorded: bool
    takeover: bool
    social_post_types: list[str]

class Warning(_Model):
    value: int
    range_type: _Literal["OVER", "UNDER", "BETWEEN"] | str
    color: str

class Widget(_Model):
    row: int
    column: int
    title: str
    type: _Literal["METRIC", "CHART", "PIE", "HEAT_MAP", "FREE_TEXT", "AGENT_STATUS", "REALTIME_ADHERENCE", "WEB_CONTENT_URL", "AGENT_ACTIVITY"] | str
    metrics: list[str]
    display_text: str
    display_text_color: str
    web_content_url: str
    split_filters: bool
    split_by_media_type: bool
    show_longest: bool
    display_as_table: bool
    show_duration: bool
    sort_order: _Literal["ascending", "descending"] | str
    sort_key: _Literal["Name", "Duration"] | str
    entity_limit: int
    display_aggregates: bool
    is_full_width: bool
    show_percentage_change: bool
    show_profile_picture: bool
    filter: ViewFilter
    periods: list[str]
    media_types: list[str]
    warnings: list[Warning]
    show_time_in_status: bool
    show_offline_agents: bool
    selected_statuses: list[str]
    selected_segment_types: list[str]
    agent_interaction_sort_order: _Literal["ascending", "descending"] | str

class WorkitemStatusFilter(_Model):
    worktype_id: str
    workitem_status_id: str

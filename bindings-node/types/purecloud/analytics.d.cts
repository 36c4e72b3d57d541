// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Moment as _Moment, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, AggregationRange, AnalyticsConversation, AnalyticsConversationAsyncQueryResponse, AnalyticsConversationQueryResponse, AnalyticsConversationWithoutAttributes, AnalyticsConversationWithoutAttributesMultiGetResponse, AnalyticsUserDetail, AnalyticsUserDetailsAsyncQueryResponse, AnalyticsUserDetailsQueryResponse, AsyncConversationQuery, AsyncQueryResponse, AsyncQueryStatus, AsyncUserDetailsQuery, ConversationActivityData, ConversationActivityQuery, ConversationActivityResponse, ConversationAggregateDataContainer, ConversationAggregateQueryResponse, ConversationAggregationQuery, ConversationAsyncAggregateQueryResponse, ConversationAsyncAggregationQuery, ConversationQuery, Cursors, DataAvailabilityResponse, Entity, ErrorBody, EvaluationAggregateDataContainer, EvaluationAggregateQueryResponse, EvaluationAggregationQuery, EvaluationAsyncAggregateQueryResponse, EvaluationAsyncAggregationQuery, FlowActivityData, FlowActivityQuery, FlowActivityResponse, FlowAggregateDataContainer, FlowAggregateQueryResponse, FlowAggregationQuery, FlowAsyncAggregateQueryResponse, FlowAsyncAggregationQuery, FlowObservationQuery, FlowObservationQueryResponse, JourneyAggregateDataContainer, JourneyAggregateQueryResponse, JourneyAggregationQuery, JourneyAsyncAggregateQueryResponse, JourneyAsyncAggregationQuery, NumericRange, PropertyIndexRequest, QueueObservationQuery, QueueObservationQueryResponse, RoutingActivityData, RoutingActivityQuery, RoutingActivityResponse, StatisticalResponse, SurveyAggregateDataContainer, SurveyAggregateQueryResponse, SurveyAggregationQuery, SurveyAsyncAggregateQueryResponse, SurveyAsyncAggregationQuery, TeamActivityData, TeamActivityQuery, TeamActivityResponse, TextBotUserAgent, UserActivityData, UserActivityQuery, UserActivityResponse, UserAggregateDataContainer, UserAggregateQueryResponse, UserAggregationQuery, UserAsyncAggregateQueryResponse, UserAsyncAggregationQuery, UserDetailsQuery, UserObservationQuery, UserObservationQueryResponse, UserReferenceWithName, WorktypeReference } from './_shared.cjs'

export class AnalyticsApi extends _PureCloudGroup {
  /** DELETE /api/v2/analytics/actions/aggregates/jobs/{jobId} */
  deleteAnalyticsActionsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId} */
  deleteAnalyticsAgentcopilotsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId} (preview) */
  deleteAnalyticsAgentutilizationsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/bots/aggregates/jobs/{jobId} */
  deleteAnalyticsBotsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/casemanagement/aggregates/jobs/{jobId} */
  deleteAnalyticsCasemanagementAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/conversations/aggregates/jobs/{jobId} */
  deleteAnalyticsConversationsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/conversations/details/jobs/{jobId} */
  deleteAnalyticsConversationsDetailsJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/copilots/aggregates/jobs/{jobId} */
  deleteAnalyticsCopilotsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/evaluations/aggregates/jobs/{jobId} */
  deleteAnalyticsEvaluationsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId} */
  deleteAnalyticsFlowexecutionsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/flows/aggregates/jobs/{jobId} */
  deleteAnalyticsFlowsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId} */
  deleteAnalyticsJourneysAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/knowledge/aggregates/jobs/{jobId} */
  deleteAnalyticsKnowledgeAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/resolutions/aggregates/jobs/{jobId} */
  deleteAnalyticsResolutionsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/summaries/aggregates/jobs/{jobId} */
  deleteAnalyticsSummariesAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/surveys/aggregates/jobs/{jobId} */
  deleteAnalyticsSurveysAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId} */
  deleteAnalyticsTaskmanagementAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/transcripts/aggregates/jobs/{jobId} */
  deleteAnalyticsTranscriptsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/users/aggregates/jobs/{jobId} */
  deleteAnalyticsUsersAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/users/details/jobs/{jobId} */
  deleteAnalyticsUsersDetailsJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/analytics/actions/aggregates/jobs/{jobId} */
  getAnalyticsActionsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/actions/aggregates/jobs/{jobId}/results */
  getAnalyticsActionsAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<ActionAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/actions/aggregates/jobs/{jobId}/results */
  getAnalyticsActionsAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<ActionAggregateDataContainer, ActionAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId} */
  getAnalyticsAgentcopilotsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}/results */
  getAnalyticsAgentcopilotsAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<AgentCopilotAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}/results */
  getAnalyticsAgentcopilotsAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<AgentCopilotAggregateDataContainer, AgentCopilotAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/agents/{userId}/status */
  getAnalyticsAgentStatus<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AnalyticsAgentStateAgentResponse, W>
  /** GET /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId} (preview) */
  getAnalyticsAgentutilizationsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}/results (preview) */
  getAnalyticsAgentutilizationsAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<AgentUtilizationAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}/results (preview) */
  getAnalyticsAgentutilizationsAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<AgentUtilizationAggregateDataContainer, AgentUtilizationAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/botflows/{botFlowId}/divisions/reportingturns */
  getAnalyticsBotflowDivisionsReportingturns<W extends boolean = false>(botFlowId: string, options?: { after?: string; pageSize?: string; interval?: string; actionId?: string; sessionId?: string; language?: string; askActionResults?: _Open<"AgentRequestedByUser" | "ConfirmationRequired" | "DisambiguationRequired" | "Error" | "ExpressionError" | "NoInputCollection" | "NoInputConfirmation" | "NoInputDisambiguation" | "NoMatchCollection" | "NoMatchConfirmation" | "NoMatchDisambiguation" | "SuccessCollection" | "SkippedCollection" | "SuccessConfirmationNo" | "SuccessConfirmationYes" | "SuccessDisambiguation" | "SuccessDisambiguationNone" | "GuardrailsViolation"> } & _Inline<W>, call?: _Call<W>): _Answer<ReportingTurnsResponse, W>
  /** All items of GET /api/v2/analytics/botflows/{botFlowId}/divisions/reportingturns */
  getAnalyticsBotflowDivisionsReportingturnsIter<W extends boolean = false>(botFlowId: string, options?: { after?: string; pageSize?: string; interval?: string; actionId?: string; sessionId?: string; language?: string; askActionResults?: _Open<"AgentRequestedByUser" | "ConfirmationRequired" | "DisambiguationRequired" | "Error" | "ExpressionError" | "NoInputCollection" | "NoInputConfirmation" | "NoInputDisambiguation" | "NoMatchCollection" | "NoMatchConfirmation" | "NoMatchDisambiguation" | "SuccessCollection" | "SkippedCollection" | "SuccessConfirmationNo" | "SuccessConfirmationYes" | "SuccessDisambiguation" | "SuccessDisambiguationNone" | "GuardrailsViolation">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ReportingTurn, ReportingTurnsResponse, W>
  /** GET /api/v2/analytics/botflows/{botFlowId}/reportingturns */
  getAnalyticsBotflowReportingturns<W extends boolean = false>(botFlowId: string, options?: { after?: string; pageSize?: string; interval?: string; actionId?: string; sessionId?: string; language?: string; askActionResults?: _Open<"AgentRequestedByUser" | "ConfirmationRequired" | "DisambiguationRequired" | "Error" | "ExpressionError" | "NoInputCollection" | "NoInputConfirmation" | "NoInputDisambiguation" | "NoMatchCollection" | "NoMatchConfirmation" | "NoMatchDisambiguation" | "SuccessCollection" | "SkippedCollection" | "SuccessConfirmationNo" | "SuccessConfirmationYes" | "SuccessDisambiguation" | "SuccessDisambiguationNone" | "GuardrailsViolation"> } & _Inline<W>, call?: _Call<W>): _Answer<ReportingTurnsResponse, W>
  /** All items of GET /api/v2/analytics/botflows/{botFlowId}/reportingturns */
  getAnalyticsBotflowReportingturnsIter<W extends boolean = false>(botFlowId: string, options?: { after?: string; pageSize?: string; interval?: string; actionId?: string; sessionId?: string; language?: string; askActionResults?: _Open<"AgentRequestedByUser" | "ConfirmationRequired" | "DisambiguationRequired" | "Error" | "ExpressionError" | "NoInputCollection" | "NoInputConfirmation" | "NoInputDisambiguation" | "NoMatchCollection" | "NoMatchConfirmation" | "NoMatchDisambiguation" | "SuccessCollection" | "SkippedCollection" | "SuccessConfirmationNo" | "SuccessConfirmationYes" | "SuccessDisambiguation" | "SuccessDisambiguationNone" | "GuardrailsViolation">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ReportingTurn, ReportingTurnsResponse, W>
  /** GET /api/v2/analytics/botflows/{botFlowId}/sessions */
  getAnalyticsBotflowSessions<W extends boolean = false>(botFlowId: string, options?: { after?: string; pageSize?: string; interval?: string; botResultCategories?: _Open<"Unknown" | "UserExit" | "BotExit" | "Error" | "RecognitionFailure" | "UserDisconnect" | "BotDisconnect" | "SessionExpired" | "Transfer">; endLanguage?: string } & _Inline<W>, call?: _Call<W>): _Answer<SessionsResponse, W>
  /** All items of GET /api/v2/analytics/botflows/{botFlowId}/sessions */
  getAnalyticsBotflowSessionsIter<W extends boolean = false>(botFlowId: string, options?: { after?: string; pageSize?: string; interval?: string; botResultCategories?: _Open<"Unknown" | "UserExit" | "BotExit" | "Error" | "RecognitionFailure" | "UserDisconnect" | "BotDisconnect" | "SessionExpired" | "Transfer">; endLanguage?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<BotFlowSession, SessionsResponse, W>
  /** GET /api/v2/analytics/bots/aggregates/jobs/{jobId} */
  getAnalyticsBotsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/bots/aggregates/jobs/{jobId}/results */
  getAnalyticsBotsAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<BotAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/bots/aggregates/jobs/{jobId}/results */
  getAnalyticsBotsAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<BotAggregateDataContainer, BotAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/casemanagement/aggregates/jobs/{jobId} */
  getAnalyticsCasemanagementAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}/results */
  getAnalyticsCasemanagementAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<CaseManagementAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}/results */
  getAnalyticsCasemanagementAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<CaseManagementAggregateDataContainer, CaseManagementAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/conversations/{conversationId}/details */
  getAnalyticsConversationDetails<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AnalyticsConversationWithoutAttributes, W>
  /** GET /api/v2/analytics/conversations/aggregates/jobs/{jobId} */
  getAnalyticsConversationsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results */
  getAnalyticsConversationsAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<ConversationAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results */
  getAnalyticsConversationsAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<ConversationAggregateDataContainer, ConversationAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/conversations/details */
  getAnalyticsConversationsDetails<W extends boolean = false>(options?: { id?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<AnalyticsConversationWithoutAttributesMultiGetResponse, W>
  /** GET /api/v2/analytics/conversations/details/jobs/{jobId} */
  getAnalyticsConversationsDetailsJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/conversations/details/jobs/{jobId}/results */
  getAnalyticsConversationsDetailsJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<AnalyticsConversationAsyncQueryResponse, W>
  /** All items of GET /api/v2/analytics/conversations/details/jobs/{jobId}/results */
  getAnalyticsConversationsDetailsJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; pageSize?: number; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<AnalyticsConversation, AnalyticsConversationAsyncQueryResponse, W>
  /** GET /api/v2/analytics/conversations/details/jobs/availability */
  getAnalyticsConversationsDetailsJobsAvailability<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<DataAvailabilityResponse, W>
  /** GET /api/v2/analytics/copilots/aggregates/jobs/{jobId} */
  getAnalyticsCopilotsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/copilots/aggregates/jobs/{jobId}/results */
  getAnalyticsCopilotsAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<CopilotAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/copilots/aggregates/jobs/{jobId}/results */
  getAnalyticsCopilotsAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<CopilotAggregateDataContainer, CopilotAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/dataextraction/downloads/{downloadId} */
  getAnalyticsDataextractionDownload<W extends boolean = false>(downloadId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/analytics/dataextraction/downloads/metadata */
  getAnalyticsDataextractionDownloadsMetadata<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; dataSchema?: string; dateStart?: _Moment; dateEnd?: _Moment } & _Inline<W>, call?: _Call<W>): _Answer<DataExtractionFileSchemaListing, W>
  /** All items of GET /api/v2/analytics/dataextraction/downloads/metadata */
  getAnalyticsDataextractionDownloadsMetadataIter<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; dataSchema?: string; dateStart?: _Moment; dateEnd?: _Moment; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DataExtractionFileSchema, DataExtractionFileSchemaListing, W>
  /** GET /api/v2/analytics/dataretention/settings */
  getAnalyticsDataretentionSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<AnalyticsDataRetentionResponse, W>
  /** GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId} */
  getAnalyticsEvaluationsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results */
  getAnalyticsEvaluationsAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<EvaluationAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results */
  getAnalyticsEvaluationsAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<EvaluationAggregateDataContainer, EvaluationAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId} */
  getAnalyticsFlowexecutionsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}/results */
  getAnalyticsFlowexecutionsAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<FlowExecutionAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}/results */
  getAnalyticsFlowexecutionsAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<FlowExecutionAggregateDataContainer, FlowExecutionAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/flows/aggregates/jobs/{jobId} */
  getAnalyticsFlowsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results */
  getAnalyticsFlowsAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<FlowAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results */
  getAnalyticsFlowsAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<FlowAggregateDataContainer, FlowAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/journeys/aggregates/jobs/{jobId} */
  getAnalyticsJourneysAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results */
  getAnalyticsJourneysAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<JourneyAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results */
  getAnalyticsJourneysAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<JourneyAggregateDataContainer, JourneyAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId} */
  getAnalyticsKnowledgeAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}/results */
  getAnalyticsKnowledgeAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<KnowledgeAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}/results */
  getAnalyticsKnowledgeAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<KnowledgeAggregateDataContainer, KnowledgeAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/reporting/dashboards/users/{userId} */
  getAnalyticsReportingDashboardsUser<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DashboardUser, W>
  /** GET /api/v2/analytics/reporting/dashboards/users */
  getAnalyticsReportingDashboardsUsers<W extends boolean = false>(options?: { sortBy?: string; pageNumber?: number; pageSize?: number; id?: _Many<string>; state?: _Open<"active" | "inactive">; deletedOnly?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<DashboardUserListing, W>
  /** All items of GET /api/v2/analytics/reporting/dashboards/users */
  getAnalyticsReportingDashboardsUsersIter<W extends boolean = false>(options?: { sortBy?: string; pageNumber?: number; pageSize?: number; id?: _Many<string>; state?: _Open<"active" | "inactive">; deletedOnly?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DashboardUser, DashboardUserListing, W>
  /** GET /api/v2/analytics/reporting/exports */
  getAnalyticsReportingExports<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<ReportingExportJobListing, W>
  /** All items of GET /api/v2/analytics/reporting/exports */
  getAnalyticsReportingExportsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ReportingExportJobResponse, ReportingExportJobListing, W>
  /** GET /api/v2/analytics/reporting/exports/metadata */
  getAnalyticsReportingExportsMetadata<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ReportingExportMetadataJobListing, W>
  /** GET /api/v2/analytics/reporting/settings */
  getAnalyticsReportingSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<AnalyticsReportingSettings, W>
  /** GET /api/v2/analytics/reporting/settings/dashboards/query */
  getAnalyticsReportingSettingsDashboardsQuery<W extends boolean = false>(dashboardType: _Open<"All" | "Public" | "Private" | "Shared" | "Favorites">, dashboardAccessFilter: _Open<"OwnedByMe" | "OwnedByAnyone" | "NotOwnedByMe">, options?: { name?: string; dashboardState?: _Open<"Active" | "Deleted">; sortBy?: string; pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<DashboardConfigurationListing, W>
  /** All items of GET /api/v2/analytics/reporting/settings/dashboards/query */
  getAnalyticsReportingSettingsDashboardsQueryIter<W extends boolean = false>(dashboardType: _Open<"All" | "Public" | "Private" | "Shared" | "Favorites">, dashboardAccessFilter: _Open<"OwnedByMe" | "OwnedByAnyone" | "NotOwnedByMe">, options?: { name?: string; dashboardState?: _Open<"Active" | "Deleted">; sortBy?: string; pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DashboardConfiguration, DashboardConfigurationListing, W>
  /** GET /api/v2/analytics/reporting/settings/users/{userId}/dashboards */
  getAnalyticsReportingSettingsUserDashboards<W extends boolean = false>(userId: string, options?: { sortBy?: string; pageNumber?: number; pageSize?: number; publicOnly?: boolean; favoriteOnly?: boolean; deletedOnly?: boolean; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<DashboardConfigurationListing, W>
  /** All items of GET /api/v2/analytics/reporting/settings/users/{userId}/dashboards */
  getAnalyticsReportingSettingsUserDashboardsIter<W extends boolean = false>(userId: string, options?: { sortBy?: string; pageNumber?: number; pageSize?: number; publicOnly?: boolean; favoriteOnly?: boolean; deletedOnly?: boolean; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DashboardConfiguration, DashboardConfigurationListing, W>
  /** GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId} */
  getAnalyticsResolutionsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}/results */
  getAnalyticsResolutionsAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<ResolutionAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}/results */
  getAnalyticsResolutionsAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<ResolutionAggregateDataContainer, ResolutionAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/summaries/aggregates/jobs/{jobId} */
  getAnalyticsSummariesAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}/results */
  getAnalyticsSummariesAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<SummaryAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}/results */
  getAnalyticsSummariesAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<SummaryAggregateDataContainer, SummaryAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/surveys/aggregates/jobs/{jobId} */
  getAnalyticsSurveysAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results */
  getAnalyticsSurveysAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<SurveyAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results */
  getAnalyticsSurveysAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<SurveyAggregateDataContainer, SurveyAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId} */
  getAnalyticsTaskmanagementAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}/results */
  getAnalyticsTaskmanagementAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<TaskManagementAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}/results */
  getAnalyticsTaskmanagementAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<TaskManagementAggregateDataContainer, TaskManagementAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId} */
  getAnalyticsTranscriptsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}/results */
  getAnalyticsTranscriptsAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<TranscriptAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}/results */
  getAnalyticsTranscriptsAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<TranscriptAggregateDataContainer, TranscriptAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/users/aggregates/jobs/{jobId} */
  getAnalyticsUsersAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results */
  getAnalyticsUsersAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<UserAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results */
  getAnalyticsUsersAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserAggregateDataContainer, UserAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/users/details/jobs/{jobId} */
  getAnalyticsUsersDetailsJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/users/details/jobs/{jobId}/results */
  getAnalyticsUsersDetailsJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<AnalyticsUserDetailsAsyncQueryResponse, W>
  /** All items of GET /api/v2/analytics/users/details/jobs/{jobId}/results */
  getAnalyticsUsersDetailsJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; pageSize?: number; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<AnalyticsUserDetail, AnalyticsUserDetailsAsyncQueryResponse, W>
  /** GET /api/v2/analytics/users/details/jobs/availability */
  getAnalyticsUsersDetailsJobsAvailability<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<DataAvailabilityResponse, W>
  /** PATCH /api/v2/analytics/reporting/settings */
  patchAnalyticsReportingSettings<W extends boolean = false>(body: AnalyticsReportingSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<AnalyticsReportingSettings, W>
  /** POST /api/v2/analytics/actions/aggregates/jobs */
  postAnalyticsActionsAggregatesJobs<W extends boolean = false>(body: ActionAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/actions/aggregates/query */
  postAnalyticsActionsAggregatesQuery<W extends boolean = false>(body: ActionAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<ActionAggregateQueryResponse, W>
  /** POST /api/v2/analytics/agentcopilots/aggregates/jobs */
  postAnalyticsAgentcopilotsAggregatesJobs<W extends boolean = false>(body: AgentCopilotAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/agentcopilots/aggregates/query */
  postAnalyticsAgentcopilotsAggregatesQuery<W extends boolean = false>(body: AgentCopilotAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentCopilotAggregateQueryResponse, W>
  /** POST /api/v2/analytics/agents/status/counts */
  postAnalyticsAgentsStatusCounts<W extends boolean = false>(body: AgentStateCountsRequest, options?: { groupBy?: _Many<_Open<"segmentType" | "presence" | "routingStatus" | "isOutOfOffice">> } & _Inline<W>, call?: _Call<W>): _Answer<AnalyticsAgentStateCountsResponse, W>
  /** POST /api/v2/analytics/agents/status/query */
  postAnalyticsAgentsStatusQuery<W extends boolean = false>(body: AgentStateQueryRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AnalyticsAgentStateQueryResponse, W>
  /** POST /api/v2/analytics/agentutilizations/aggregates/jobs (preview) */
  postAnalyticsAgentutilizationsAggregatesJobs<W extends boolean = false>(body: AgentUtilizationAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/agentutilizations/aggregates/query (preview) */
  postAnalyticsAgentutilizationsAggregatesQuery<W extends boolean = false>(body: AgentUtilizationAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentUtilizationAggregateQueryResponse, W>
  /** POST /api/v2/analytics/bots/aggregates/jobs */
  postAnalyticsBotsAggregatesJobs<W extends boolean = false>(body: BotAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/bots/aggregates/query */
  postAnalyticsBotsAggregatesQuery<W extends boolean = false>(body: BotAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<BotAggregateQueryResponse, W>
  /** POST /api/v2/analytics/casemanagement/aggregates/jobs */
  postAnalyticsCasemanagementAggregatesJobs<W extends boolean = false>(body: CaseManagementAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/casemanagement/aggregates/query */
  postAnalyticsCasemanagementAggregatesQuery<W extends boolean = false>(body: CaseManagementAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<CaseManagementAggregateQueryResponse, W>
  /** POST /api/v2/analytics/conversations/{conversationId}/details/properties */
  postAnalyticsConversationDetailsProperties<W extends boolean = false>(conversationId: string, body: PropertyIndexRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<PropertyIndexRequest, W>
  /** POST /api/v2/analytics/conversations/activity/query */
  postAnalyticsConversationsActivityQuery<W extends boolean = false>(body: ConversationActivityQuery, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<ConversationActivityResponse, W>
  /** All items of POST /api/v2/analytics/conversations/activity/query */
  postAnalyticsConversationsActivityQueryIter<W extends boolean = false>(body: ConversationActivityQuery, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ConversationActivityData, ConversationActivityResponse, W>
  /** POST /api/v2/analytics/conversations/aggregates/jobs */
  postAnalyticsConversationsAggregatesJobs<W extends boolean = false>(body: ConversationAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/conversations/aggregates/query */
  postAnalyticsConversationsAggregatesQuery<W extends boolean = false>(body: ConversationAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<ConversationAggregateQueryResponse, W>
  /** POST /api/v2/analytics/conversations/details/jobs */
  postAnalyticsConversationsDetailsJobs<W extends boolean = false>(body: AsyncConversationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/conversations/details/query */
  postAnalyticsConversationsDetailsQuery<W extends boolean = false>(body: ConversationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AnalyticsConversationQueryResponse, W>
  /** All items of POST /api/v2/analytics/conversations/details/query */
  postAnalyticsConversationsDetailsQueryIter<W extends boolean = false>(body: ConversationQuery, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AnalyticsConversationWithoutAttributes, AnalyticsConversationQueryResponse, W>
  /** POST /api/v2/analytics/copilots/aggregates/jobs */
  postAnalyticsCopilotsAggregatesJobs<W extends boolean = false>(body: CopilotAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/copilots/aggregates/query */
  postAnalyticsCopilotsAggregatesQuery<W extends boolean = false>(body: CopilotAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<CopilotAggregateQueryResponse, W>
  /** POST /api/v2/analytics/dataextraction/downloads/bulk */
  postAnalyticsDataextractionDownloadsBulk<W extends boolean = false>(body: DownloadServiceRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DataExtractionFileUrlListing, W>
  /** POST /api/v2/analytics/evaluations/aggregates/jobs */
  postAnalyticsEvaluationsAggregatesJobs<W extends boolean = false>(body: EvaluationAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/evaluations/aggregates/query */
  postAnalyticsEvaluationsAggregatesQuery<W extends boolean = false>(body: EvaluationAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationAggregateQueryResponse, W>
  /** POST /api/v2/analytics/flowexecutions/aggregates/jobs */
  postAnalyticsFlowexecutionsAggregatesJobs<W extends boolean = false>(body: FlowExecutionAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/flowexecutions/aggregates/query */
  postAnalyticsFlowexecutionsAggregatesQuery<W extends boolean = false>(body: FlowExecutionAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<FlowExecutionAggregateQueryResponse, W>
  /** POST /api/v2/analytics/flows/activity/query */
  postAnalyticsFlowsActivityQuery<W extends boolean = false>(body: FlowActivityQuery, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<FlowActivityResponse, W>
  /** All items of POST /api/v2/analytics/flows/activity/query */
  postAnalyticsFlowsActivityQueryIter<W extends boolean = false>(body: FlowActivityQuery, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<FlowActivityData, FlowActivityResponse, W>
  /** POST /api/v2/analytics/flows/aggregates/jobs */
  postAnalyticsFlowsAggregatesJobs<W extends boolean = false>(body: FlowAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/flows/aggregates/query */
  postAnalyticsFlowsAggregatesQuery<W extends boolean = false>(body: FlowAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<FlowAggregateQueryResponse, W>
  /** POST /api/v2/analytics/flows/observations/query */
  postAnalyticsFlowsObservationsQuery<W extends boolean = false>(body: FlowObservationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<FlowObservationQueryResponse, W>
  /** POST /api/v2/analytics/journeys/aggregates/jobs */
  postAnalyticsJourneysAggregatesJobs<W extends boolean = false>(body: JourneyAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/journeys/aggregates/query */
  postAnalyticsJourneysAggregatesQuery<W extends boolean = false>(body: JourneyAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<JourneyAggregateQueryResponse, W>
  /** POST /api/v2/analytics/knowledge/aggregates/jobs */
  postAnalyticsKnowledgeAggregatesJobs<W extends boolean = false>(body: KnowledgeAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/knowledge/aggregates/query */
  postAnalyticsKnowledgeAggregatesQuery<W extends boolean = false>(body: KnowledgeAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<KnowledgeAggregateQueryResponse, W>
  /** POST /api/v2/analytics/queues/observations/query */
  postAnalyticsQueuesObservationsQuery<W extends boolean = false>(body: QueueObservationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<QueueObservationQueryResponse, W>
  /** POST /api/v2/analytics/ratelimits/aggregates/query */
  postAnalyticsRatelimitsAggregatesQuery<W extends boolean = false>(body: RateLimitAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<RateLimitAggregateQueryResponse, W>
  /** POST /api/v2/analytics/reporting/dashboards/users/bulk/remove */
  postAnalyticsReportingDashboardsUsersBulkRemove<W extends boolean = false>(body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/analytics/reporting/exports */
  postAnalyticsReportingExports<W extends boolean = false>(body: ReportingExportJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<ReportingExportJobResponse, W>
  /** POST /api/v2/analytics/reporting/settings/dashboards/bulk/remove */
  postAnalyticsReportingSettingsDashboardsBulkRemove<W extends boolean = false>(body: DashboardConfigurationBulkRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/analytics/reporting/settings/dashboards/query */
  postAnalyticsReportingSettingsDashboardsQuery<W extends boolean = false>(body: DashboardConfigurationQueryRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<DashboardConfigurationListing, W>
  /** All items of POST /api/v2/analytics/reporting/settings/dashboards/query */
  postAnalyticsReportingSettingsDashboardsQueryIter<W extends boolean = false>(body: DashboardConfigurationQueryRequest, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DashboardConfiguration, DashboardConfigurationListing, W>
  /** POST /api/v2/analytics/resolutions/aggregates/jobs */
  postAnalyticsResolutionsAggregatesJobs<W extends boolean = false>(body: ResolutionAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/resolutions/aggregates/query */
  postAnalyticsResolutionsAggregatesQuery<W extends boolean = false>(body: ResolutionAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<ResolutionAggregateQueryResponse, W>
  /** POST /api/v2/analytics/routing/activity/query */
  postAnalyticsRoutingActivityQuery<W extends boolean = false>(body: RoutingActivityQuery, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<RoutingActivityResponse, W>
  /** All items of POST /api/v2/analytics/routing/activity/query */
  postAnalyticsRoutingActivityQueryIter<W extends boolean = false>(body: RoutingActivityQuery, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<RoutingActivityData, RoutingActivityResponse, W>
  /** POST /api/v2/analytics/summaries/aggregates/jobs */
  postAnalyticsSummariesAggregatesJobs<W extends boolean = false>(body: SummaryAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/summaries/aggregates/query */
  postAnalyticsSummariesAggregatesQuery<W extends boolean = false>(body: SummaryAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<SummaryAggregateQueryResponse, W>
  /** POST /api/v2/analytics/surveys/aggregates/jobs */
  postAnalyticsSurveysAggregatesJobs<W extends boolean = false>(body: SurveyAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/surveys/aggregates/query */
  postAnalyticsSurveysAggregatesQuery<W extends boolean = false>(body: SurveyAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<SurveyAggregateQueryResponse, W>
  /** POST /api/v2/analytics/taskmanagement/aggregates/jobs */
  postAnalyticsTaskmanagementAggregatesJobs<W extends boolean = false>(body: TaskManagementAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/taskmanagement/aggregates/query */
  postAnalyticsTaskmanagementAggregatesQuery<W extends boolean = false>(body: TaskManagementAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<TaskManagementAggregateQueryResponse, W>
  /** POST /api/v2/analytics/taskmanagement/metrics/query */
  postAnalyticsTaskmanagementMetricsQuery<W extends boolean = false>(body: TaskManagementObservationQuery, options?: { after?: string; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<TaskManagementObservationQueryResponse, W>
  /** All items of POST /api/v2/analytics/taskmanagement/metrics/query */
  postAnalyticsTaskmanagementMetricsQueryIter<W extends boolean = false>(body: TaskManagementObservationQuery, options?: { after?: string; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TaskManagementObservationResult, TaskManagementObservationQueryResponse, W>
  /** POST /api/v2/analytics/teams/activity/query */
  postAnalyticsTeamsActivityQuery<W extends boolean = false>(body: TeamActivityQuery, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<TeamActivityResponse, W>
  /** All items of POST /api/v2/analytics/teams/activity/query */
  postAnalyticsTeamsActivityQueryIter<W extends boolean = false>(body: TeamActivityQuery, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TeamActivityData, TeamActivityResponse, W>
  /** POST /api/v2/analytics/transcripts/aggregates/jobs */
  postAnalyticsTranscriptsAggregatesJobs<W extends boolean = false>(body: TranscriptAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/transcripts/aggregates/query */
  postAnalyticsTranscriptsAggregatesQuery<W extends boolean = false>(body: TranscriptAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<TranscriptAggregateQueryResponse, W>
  /** POST /api/v2/analytics/users/activity/query */
  postAnalyticsUsersActivityQuery<W extends boolean = false>(body: UserActivityQuery, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<UserActivityResponse, W>
  /** All items of POST /api/v2/analytics/users/activity/query */
  postAnalyticsUsersActivityQueryIter<W extends boolean = false>(body: UserActivityQuery, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserActivityData, UserActivityResponse, W>
  /** POST /api/v2/analytics/users/aggregates/jobs */
  postAnalyticsUsersAggregatesJobs<W extends boolean = false>(body: UserAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/users/aggregates/query */
  postAnalyticsUsersAggregatesQuery<W extends boolean = false>(body: UserAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<UserAggregateQueryResponse, W>
  /** POST /api/v2/analytics/users/details/jobs */
  postAnalyticsUsersDetailsJobs<W extends boolean = false>(body: AsyncUserDetailsQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/users/details/query */
  postAnalyticsUsersDetailsQuery<W extends boolean = false>(body: UserDetailsQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AnalyticsUserDetailsQueryResponse, W>
  /** All items of POST /api/v2/analytics/users/details/query */
  postAnalyticsUsersDetailsQueryIter<W extends boolean = false>(body: UserDetailsQuery, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AnalyticsUserDetail, AnalyticsUserDetailsQueryResponse, W>
  /** POST /api/v2/analytics/users/observations/query */
  postAnalyticsUsersObservationsQuery<W extends boolean = false>(body: UserObservationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<UserObservationQueryResponse, W>
  /** PUT /api/v2/analytics/dataretention/settings */
  putAnalyticsDataretentionSettings<W extends boolean = false>(body: UpdateAnalyticsDataRetentionRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AnalyticsDataRetentionResponse, W>
}

export interface ActionAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface ActionAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: ActionAggregateQueryPredicate[]
}

export interface ActionAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: ActionAggregateQueryClause[]
  predicates?: ActionAggregateQueryPredicate[]
}

export interface ActionAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"actionCategory" | "actionId" | "actionName" | "correlationId" | "errorType" | "integrationId" | "integrationName" | "responseStatus">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface ActionAggregateQueryResponse {
  results?: ActionAggregateDataContainer[]
}

export interface ActionAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: ActionAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: ActionAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
}

export interface ActionAggregationView {
  target: _Open<"tTotalExecution">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface ActionAsyncAggregateQueryResponse {
  results?: ActionAggregateDataContainer[]
  cursor?: string
}

export interface ActionAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: ActionAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: ActionAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  pageSize?: number
}

export interface AgentCopilotAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface AgentCopilotAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: AgentCopilotAggregateQueryPredicate[]
}

export interface AgentCopilotAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: AgentCopilotAggregateQueryClause[]
  predicates?: AgentCopilotAggregateQueryPredicate[]
}

export interface AgentCopilotAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"agentAssistantId" | "cannedResponseId" | "cannedResponseLibraryId" | "chunkCount" | "conversationId" | "engagementType" | "externalContactId" | "feedbackRating" | "hasAnswerHighlight" | "hasGeneratedAnswer" | "knowledgeBaseDocumentId" | "knowledgeBaseDocumentVersionId" | "knowledgeSettingId" | "mediaType" | "messageId" | "queueId" | "scriptId" | "scriptPageId" | "searchId" | "state" | "suggestionId" | "suggestionType" | "triggerType" | "userId" | "utteranceId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface AgentCopilotAggregateQueryResponse {
  results?: AgentCopilotAggregateDataContainer[]
}

export interface AgentCopilotAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: AgentCopilotAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: AgentCopilotAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  queryType?: _Open<"bottomN" | "groupBy" | "topN">
  sortMetric?: AgentCopilotAggregationSort
  limit?: number
}

export interface AgentCopilotAggregationSort {
  name: _Open<"nCannedResponseSuggestions" | "nDistinctConversations" | "nDistinctSuggestions" | "nKnowledgeAnswerSuggestions" | "nKnowledgeArticleSuggestions" | "nKnowledgeSearchSuggestions" | "nScriptSuggestions">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface AgentCopilotAggregationView {
  target: _Open<"nCannedResponseSuggestions" | "nDistinctConversations" | "nDistinctSuggestions" | "nKnowledgeAnswerSuggestions" | "nKnowledgeArticleSuggestions" | "nKnowledgeSearchSuggestions" | "nScriptSuggestions">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface AgentCopilotAsyncAggregateQueryResponse {
  results?: AgentCopilotAggregateDataContainer[]
  cursor?: string
}

export interface AgentCopilotAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: AgentCopilotAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: AgentCopilotAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  queryType?: _Open<"bottomN" | "groupBy" | "topN">
  sortMetric?: AgentCopilotAggregationSort
  limit?: number
  pageSize?: number
}

export interface AgentStateActivityCategoryCount {
  activityCategory?: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable" | "Unscheduled" | "Unknown">
  count?: number
}

export interface AgentStateAdherenceStateCount {
  adherenceState?: _Open<"InAdherence" | "OutOfAdherence" | "Unscheduled" | "Unknown" | "Ignored" | "Explained">
  count?: number
}

export interface AgentStateAgentQueryClause {
  type: _Open<"and" | "or">
  predicates: AgentStateAgentQueryPredicate[]
}

export interface AgentStateAgentQueryPredicate {
  dimension: _Open<"activeQueueId" | "inactiveQueueId" | "queueId" | "assignedSkillId" | "assignedLanguageId" | "divisionId" | "userId" | "managerId" | "systemPresence" | "organizationPresenceId" | "routingStatus" | "isOutOfOffice" | "online" | "teamId" | "managementUnitId" | "businessUnitId" | "adherenceState" | "adherenceImpact" | "scheduledActivityCodeId" | "scheduledActivityCategory" | "actualActivityCategory">
  value: string
}

export interface AgentStateCountsRequest {
  userFilter?: AgentStateUserFilter
  sessionFilter?: AgentStateSessionFilter
}

export interface AgentStateIsOutOfOfficeCount {
  isOutOfOffice?: boolean
  count?: number
}

export interface AgentStatePresenceCount {
  systemPresence?: _Open<"UNKNOWN" | "AVAILABLE" | "AWAY" | "BUSY" | "OFFLINE" | "IDLE" | "ON_QUEUE" | "MEAL" | "TRAINING" | "MEETING" | "BREAK">
  organizationPresenceId?: string
  count?: number
}

export interface AgentStateQueryRequest {
  userFilter?: AgentStateUserFilter
  sessionFilter?: AgentStateSessionFilter
  userOrderBy?: _Open<"userName" | "segmentStart" | "sessionStart" | "presenceDate" | "routingStatusDate" | "systemPresence" | "routingStatus" | "organizationPresenceId" | "adherenceDate">
  userOrder?: _Open<"asc" | "desc">
  sessionOrderBy?: _Open<"segmentStart" | "sessionStart">
  sessionOrder?: _Open<"asc" | "desc">
}

export interface AgentStateRoutingStatusCount {
  routingStatus?: _Open<"UNKNOWN" | "OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING">
  count?: number
}

export interface AgentStateSegmentTypeCount {
  segmentType?: _Open<"alert" | "barging" | "callback" | "coaching" | "contacting" | "converting" | "delay" | "dialing" | "hold" | "interact" | "ivr" | "monitoring" | "parked" | "scheduled" | "screenmonitoring" | "sharing" | "system" | "transmitting" | "unknown" | "uploading" | "voicemail" | "wrapup">
  count?: number
}

export interface AgentStateSessionFilter {
  type: _Open<"and" | "or">
  clauses?: AgentStateSessionQueryClause[]
  predicates?: AgentStateSessionQueryPredicate[]
}

export interface AgentStateSessionQueryClause {
  type: _Open<"and" | "or">
  predicates: AgentStateSessionQueryPredicate[]
}

export interface AgentStateSessionQueryPredicate {
  dimension: _Open<"mediaType" | "originatingDirection" | "requestedLanguageId" | "requestedRoutingSkillId" | "routedQueueId" | "segmentType">
  value: string
}

export interface AgentStateUserFilter {
  type: _Open<"and" | "or">
  clauses?: AgentStateAgentQueryClause[]
  predicates?: AgentStateAgentQueryPredicate[]
}

export interface AgentUtilizationAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface AgentUtilizationAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: AgentUtilizationAggregateQueryPredicate[]
}

export interface AgentUtilizationAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: AgentUtilizationAggregateQueryClause[]
  predicates?: AgentUtilizationAggregateQueryPredicate[]
}

export interface AgentUtilizationAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"mediaType" | "userId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface AgentUtilizationAggregateQueryResponse {
  results?: AgentUtilizationAggregateDataContainer[]
}

export interface AgentUtilizationAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: AgentUtilizationAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: AgentUtilizationAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
}

export interface AgentUtilizationAggregationView {
  target: _Open<"oAgentAvailableUtilization" | "oAgentMaxUtilization" | "oAgentUtilizationPercentage">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface AgentUtilizationAsyncAggregateQueryResponse {
  results?: AgentUtilizationAggregateDataContainer[]
  cursor?: string
}

export interface AgentUtilizationAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: AgentUtilizationAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: AgentUtilizationAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  pageSize?: number
}

export interface AnalyticsAgentStateAgentResponse {
  userId?: string
  divisionId?: string
  userName?: string
  managerId?: string
  sessionCount?: number
  sessions?: AnalyticsAgentStateAgentSessionResult[]
  systemPresence?: _Open<"UNKNOWN" | "AVAILABLE" | "AWAY" | "BUSY" | "OFFLINE" | "IDLE" | "ON_QUEUE" | "MEAL" | "TRAINING" | "MEETING" | "BREAK">
  organizationPresenceId?: string
  presenceDate?: string
  routingStatus?: _Open<"UNKNOWN" | "OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING">
  routingStatusDate?: string
  isOutOfOffice?: boolean
  managementUnitId?: string
  businessUnitId?: string
  adherenceState?: _Open<"InAdherence" | "OutOfAdherence" | "Unscheduled" | "Unknown" | "Ignored" | "Explained">
  adherenceImpact?: _Open<"Positive" | "Negative" | "Neutral" | "Unknown">
  adherenceDate?: string
  scheduledActivityCodeId?: string
  scheduledActivityCategory?: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable" | "Unscheduled" | "Unknown">
  actualActivityCategory?: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable" | "Unscheduled" | "Unknown">
}

export interface AnalyticsAgentStateAgentSessionResult {
  conversationId?: string
  sessionId?: string
  sessionStart?: string
  segmentStart?: string
  segmentType?: _Open<"alert" | "barging" | "callback" | "coaching" | "contacting" | "converting" | "delay" | "dialing" | "hold" | "interact" | "ivr" | "monitoring" | "parked" | "scheduled" | "screenmonitoring" | "sharing" | "system" | "transmitting" | "unknown" | "uploading" | "voicemail" | "wrapup">
  routedQueueId?: string
  requestedRoutingSkillIds?: string[]
  requestedLanguageId?: string
  originatingDirection?: _Open<"inbound" | "outbound">
  mediaType?: _Open<"callback" | "chat" | "cobrowse" | "email" | "internalmessage" | "message" | "screenmonitoring" | "screenshare" | "unknown" | "video" | "voice">
}

export interface AnalyticsAgentStateCountsResponse {
  segmentCounts?: AgentStateSegmentTypeCount[]
  presenceCounts?: AgentStatePresenceCount[]
  routingStatusCounts?: AgentStateRoutingStatusCount[]
  isOutOfOfficeCounts?: AgentStateIsOutOfOfficeCount[]
  adherenceStateCounts?: AgentStateAdherenceStateCount[]
  scheduledActivityCategoryCounts?: AgentStateActivityCategoryCount[]
  actualActivityCategoryCounts?: AgentStateActivityCategoryCount[]
}

export interface AnalyticsAgentStateQueryResponse {
  entities?: AnalyticsAgentStateAgentResponse[]
}

export interface AnalyticsDataRetentionResponse {
  retentionDays?: number
  dateCreated?: string
  dateModified?: string
}

export interface AnalyticsReportingSettings {
  piiMaskingEnabled?: boolean
  queueAgentAccessObfuscation?: boolean
  myInteractionsPiiMaskingEnabled?: boolean
}

export interface BotAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface BotAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: BotAggregateQueryPredicate[]
}

export interface BotAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: BotAggregateQueryClause[]
  predicates?: BotAggregateQueryPredicate[]
}

export interface BotAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"askActionId" | "askActionResult" | "askActionType" | "botFinalIntent" | "botFlowSubType" | "botFlowType" | "botId" | "botIntent" | "botName" | "botProduct" | "botProvider" | "botRecognitionFailureReason" | "botResult" | "botSessionId" | "botSlot" | "botSlotMechanism" | "botVersion" | "conversationId" | "externalContactId" | "intermediateIntentName" | "knowledgeBaseId" | "languageCode" | "lastActionId" | "lastInputActionId" | "mediaType" | "messageType" | "previewMode" | "selfServed">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface BotAggregateQueryResponse {
  results?: BotAggregateDataContainer[]
}

export interface BotAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: BotAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: BotAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  queryType?: _Open<"bottomN" | "groupBy" | "topN">
  sortMetric?: BotAggregationSort
  limit?: number
}

export interface BotAggregationSort {
  name: _Open<"nBotSessionTurns" | "nBotSessions" | "oBotIntent" | "oBotSessionCollection" | "oBotSessionCollectionSelfServed" | "oBotSessionQuery" | "oBotSessionQuerySelfServed" | "oBotSessionTurn" | "oBotSlot" | "tBotDisconnect" | "tBotExit" | "tBotRecognitionFailure" | "tBotSession">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface BotAggregationView {
  target: _Open<"nBotSessionTurns" | "nBotSessions" | "oBotIntent" | "oBotSessionCollection" | "oBotSessionCollectionSelfServed" | "oBotSessionQuery" | "oBotSessionQuerySelfServed" | "oBotSessionTurn" | "oBotSlot" | "tBotDisconnect" | "tBotExit" | "tBotRecognitionFailure" | "tBotSession">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface BotAsyncAggregateQueryResponse {
  results?: BotAggregateDataContainer[]
  cursor?: string
}

export interface BotAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: BotAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: BotAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  queryType?: _Open<"bottomN" | "groupBy" | "topN">
  sortMetric?: BotAggregationSort
  limit?: number
  pageSize?: number
}

export interface BotChannel {
  name: _Open<"Chat" | "Call" | "Messaging">
  inputModes: string[]
  outputModes: string[]
  userAgent: TextBotUserAgent
}

export interface BotFlowSession {
  id?: string
  flow?: Entity
  conversation?: AddressableEntityRef
  channel?: BotChannel
  language?: string
  endLanguage?: string
  botResult?: _Open<"Unknown" | "ExitRequestedByUser" | "ExitRequestedByBot" | "ExitError" | "ExitRecognitionFailure" | "DisconnectRequestedByUser" | "DisconnectRequestedByBot" | "DisconnectSessionExpired" | "DisconnectError" | "DisconnectRecognitionFailure" | "TransferToACD" | "TransferToUser" | "TransferToGroup" | "TransferToNumber" | "TransferToUserVoicemail" | "TransferToGroupVoicemail" | "TransferToACDVoicemail">
  botResultCategory?: _Open<"Unknown" | "UserExit" | "BotExit" | "Error" | "RecognitionFailure" | "UserDisconnect" | "BotDisconnect" | "SessionExpired" | "Transfer">
  dateCreated?: string
  dateCompleted?: string
}

export interface CaseManagementAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface CaseManagementAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: CaseManagementAggregateQueryPredicate[]
}

export interface CaseManagementAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: CaseManagementAggregateQueryClause[]
  predicates?: CaseManagementAggregateQueryPredicate[]
}

export interface CaseManagementAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"associationType" | "caseId" | "caseplanId" | "conversationId" | "customerIntentId" | "divisionId" | "ownerId" | "priority" | "stageId" | "status" | "stepId" | "workitemId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface CaseManagementAggregateQueryResponse {
  results?: CaseManagementAggregateDataContainer[]
}

export interface CaseManagementAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: CaseManagementAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: CaseManagementAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
}

export interface CaseManagementAggregationView {
  target: _Open<"nCaseAssociationsCreated" | "nCasesDeleted" | "nCasesOpened" | "nCasesOverSla" | "nCasesPurged" | "nCasesStatusChanged" | "nCasesTerminated" | "oCasesServiceLevel" | "tCasesResolved" | "tCasesStatus">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface CaseManagementAsyncAggregateQueryResponse {
  results?: CaseManagementAggregateDataContainer[]
  cursor?: string
}

export interface CaseManagementAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: CaseManagementAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: CaseManagementAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  pageSize?: number
}

export interface ChartColumn {
  id?: string
  columnType?: _Open<"Default" | "Topic" | "SecondaryStatus" | "CustomCalculation">
}

export interface ConversationProperties {
  isWaiting?: boolean
  isActive?: boolean
  isAcd?: boolean
  isPreferred?: boolean
  isScreenshare?: boolean
  isCobrowse?: boolean
  isVoicemail?: boolean
  isFlagged?: boolean
  isMonitored?: boolean
  isScreenMonitored?: boolean
  filterWrapUpNotes?: boolean
  matchAll?: boolean
}

export interface CopilotAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface CopilotAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: CopilotAggregateQueryPredicate[]
}

export interface CopilotAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: CopilotAggregateQueryClause[]
  predicates?: CopilotAggregateQueryPredicate[]
}

export interface CopilotAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"agentId" | "divisionId" | "sessionId" | "toolId" | "toolStatus" | "toolType" | "userId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface CopilotAggregateQueryResponse {
  results?: CopilotAggregateDataContainer[]
}

export interface CopilotAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: CopilotAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: CopilotAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
}

export interface CopilotAggregationView {
  target: _Open<"nCopilotMessages" | "nCopilotSessions" | "nCopilotToolInvocations" | "nCopilotUsers">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface CopilotAsyncAggregateQueryResponse {
  results?: CopilotAggregateDataContainer[]
  cursor?: string
}

export interface CopilotAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: CopilotAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: CopilotAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  pageSize?: number
}

export interface DashboardConfiguration {
  id?: string
  name: string
  rows?: number
  columns?: number
  widgets: Widget[]
  favorite?: boolean
  publicDashboard?: boolean
  restricted?: boolean
  layoutType?: _Open<"Grid" | "Flow">
  dateCreated: string
  dateModified: string
  dateDeleted: string
  createdBy?: AddressableEntityRef
  shared?: boolean
  dashboardsSharedWith?: DashboardsSharedWith
  selfUri?: string
}

export interface DashboardConfigurationBulkRequest {
  dashboardConfigurationIds: string[]
}

export interface DashboardConfigurationListing {
  entities?: DashboardConfiguration[]
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

export interface DashboardConfigurationQueryRequest {
  dashboardConfigurationIds: string[]
  pageNumber?: number
  pageSize?: number
  sortBy?: _Open<"Asc" | "Desc">
}

export interface DashboardUser {
  id?: string
  name?: string
  dashboardCount?: number
  publicDashboardCount?: number
  state?: _Open<"active" | "inactive">
  selfUri?: string
}

export interface DashboardUserListing {
  entities?: DashboardUser[]
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

export interface DashboardsSharedWith {
  userIds?: string[]
  teamIds?: string[]
}

export interface DataExtractionFileSchema {
  id?: string
  dataSchema?: string
  dateCreated?: string
  dateExpires?: string
}

export interface DataExtractionFileSchemaListing {
  entities?: DataExtractionFileSchema[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
  enabledDataSchemas?: string[]
  errors?: ErrorBody
}

export interface DataExtractionFileUrl {
  id?: string
  signedUrl?: string
}

export interface DataExtractionFileUrlListing {
  entities?: DataExtractionFileUrl[]
}

export interface DownloadServiceRequest {
  files: string[]
}

export interface FlowExecutionAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface FlowExecutionAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: FlowExecutionAggregateQueryPredicate[]
}

export interface FlowExecutionAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: FlowExecutionAggregateQueryClause[]
  predicates?: FlowExecutionAggregateQueryPredicate[]
}

export interface FlowExecutionAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"divisionId" | "flowId" | "flowObjectId" | "flowVersion">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface FlowExecutionAggregateQueryResponse {
  results?: FlowExecutionAggregateDataContainer[]
}

export interface FlowExecutionAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: FlowExecutionAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: FlowExecutionAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
}

export interface FlowExecutionAggregationView {
  target: _Open<"nFlowExecutions">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface FlowExecutionAsyncAggregateQueryResponse {
  results?: FlowExecutionAggregateDataContainer[]
  cursor?: string
}

export interface FlowExecutionAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: FlowExecutionAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: FlowExecutionAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  pageSize?: number
}

export interface KnowledgeAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface KnowledgeAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: KnowledgeAggregateQueryPredicate[]
}

export interface KnowledgeAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: KnowledgeAggregateQueryClause[]
  predicates?: KnowledgeAggregateQueryPredicate[]
}

export interface KnowledgeAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"agentAssistantId" | "answerGenerationEnabled" | "appDeploymentId" | "appType" | "botFlowId" | "conversationChannelType" | "conversationId" | "documentEngagementType" | "externalContactId" | "feedbackCategory" | "feedbackId" | "feedbackRating" | "feedbackRatingType" | "feedbackRatingValue" | "feedbackReason" | "feedbackType" | "hasComment" | "hasRetrievedReferences" | "hasSearch" | "knowledgeBaseDocumentId" | "knowledgeBaseDocumentVariationId" | "knowledgeBaseDocumentVersionId" | "knowledgeBaseId" | "knowledgeSettingId" | "languageCode" | "mediaType" | "messageType" | "presentedDocumentsCount" | "queryType" | "queryTypeV3" | "queueId" | "searchId" | "searchQuery" | "selfServed" | "sessionId" | "surfacingMethod" | "userId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface KnowledgeAggregateQueryResponse {
  results?: KnowledgeAggregateDataContainer[]
}

export interface KnowledgeAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: KnowledgeAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: KnowledgeAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  queryType?: _Open<"bottomN" | "groupBy" | "topN">
  sortMetric?: KnowledgeAggregationSort
  limit?: number
}

export interface KnowledgeAggregationSort {
  name: _Open<"nDistinctKnowledgeSessions" | "nKnowledgeDocumentCopied" | "nKnowledgeDocumentFeedback" | "nKnowledgeDocumentPresented" | "nKnowledgeDocumentSurfaced" | "nKnowledgeDocumentViewed" | "nKnowledgeSearch" | "nKnowledgeSearchAnswered" | "nKnowledgeSearchFeedback" | "nKnowledgeSearchUnanswered" | "nKnowledgeSessions" | "nKnowledgeV3Search" | "oKnowledgeDocumentQuery" | "oKnowledgeDocumentQuerySelfServed" | "oKnowledgeSearch">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface KnowledgeAggregationView {
  target: _Open<"nDistinctKnowledgeSessions" | "nKnowledgeDocumentCopied" | "nKnowledgeDocumentFeedback" | "nKnowledgeDocumentPresented" | "nKnowledgeDocumentSurfaced" | "nKnowledgeDocumentViewed" | "nKnowledgeSearch" | "nKnowledgeSearchAnswered" | "nKnowledgeSearchFeedback" | "nKnowledgeSearchUnanswered" | "nKnowledgeSessions" | "nKnowledgeV3Search" | "oKnowledgeDocumentQuery" | "oKnowledgeDocumentQuerySelfServed" | "oKnowledgeSearch">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface KnowledgeAsyncAggregateQueryResponse {
  results?: KnowledgeAggregateDataContainer[]
  cursor?: string
}

export interface KnowledgeAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: KnowledgeAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: KnowledgeAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  queryType?: _Open<"bottomN" | "groupBy" | "topN">
  sortMetric?: KnowledgeAggregationSort
  limit?: number
  pageSize?: number
}

export interface RateLimitAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface RateLimitAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: RateLimitAggregateQueryPredicate[]
}

export interface RateLimitAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: RateLimitAggregateQueryClause[]
  predicates?: RateLimitAggregateQueryPredicate[]
}

export interface RateLimitAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"correlationId" | "entityId" | "limitName" | "max" | "namespace" | "timeUnit" | "userId">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface RateLimitAggregateQueryResponse {
  results?: RateLimitAggregateDataContainer[]
}

export interface RateLimitAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: RateLimitAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: RateLimitAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
}

export interface RateLimitAggregationView {
  target: _Open<"oRateLimitRecorded">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface ReportingExportJobListing {
  entities?: ReportingExportJobResponse[]
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

export interface ReportingExportJobRequest {
  name: string
  timeZone: string
  exportFormat: _Open<"CSV" | "PDF">
  interval: string
  period: string
  viewType: _Open<"QUEUE_PERFORMANCE_SUMMARY_VIEW" | "QUEUE_PERFORMANCE_DETAIL_VIEW" | "INTERACTION_SEARCH_VIEW" | "AGENT_PERFORMANCE_SUMMARY_VIEW" | "AGENT_PERFORMANCE_DETAIL_VIEW" | "AGENT_STATUS_SUMMARY_VIEW" | "AGENT_STATUS_DETAIL_VIEW" | "AGENT_EVALUATION_SUMMARY_VIEW" | "AGENT_EVALUATION_DETAIL_VIEW" | "AGENT_QUEUE_DETAIL_VIEW" | "AGENT_INTERACTION_DETAIL_VIEW" | "ABANDON_INSIGHTS_VIEW" | "SKILLS_PERFORMANCE_VIEW" | "SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW" | "SURVEY_FORM_PERFORMANCE_DETAIL_VIEW" | "DNIS_PERFORMANCE_SUMMARY_VIEW" | "DNIS_PERFORMANCE_DETAIL_VIEW" | "WRAP_UP_PERFORMANCE_SUMMARY_VIEW" | "AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW" | "QUEUE_ACTIVITY_SUMMARY_VIEW" | "QUEUE_ACTIVITY_DETAIL_VIEW" | "AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW" | "QUEUE_AGENT_DETAIL_VIEW" | "QUEUE_INTERACTION_DETAIL_VIEW" | "AGENT_SCHEDULE_DETAIL_VIEW" | "IVR_PERFORMANCE_SUMMARY_VIEW" | "IVR_PERFORMANCE_DETAIL_VIEW" | "ANSWER_INSIGHTS_VIEW" | "HANDLE_INSIGHTS_VIEW" | "TALK_INSIGHTS_VIEW" | "HOLD_INSIGHTS_VIEW" | "ACW_INSIGHTS_VIEW" | "WAIT_INSIGHTS_VIEW" | "AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW" | "FLOW_OUTCOME_SUMMARY_VIEW" | "FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW" | "FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW" | "FLOW_DESTINATION_SUMMARY_VIEW" | "FLOW_DESTINATION_DETAIL_VIEW" | "API_USAGE_VIEW" | "SCHEDULED_CALLBACKS_VIEW" | "CONTENT_SEARCH_VIEW" | "LANDING_PAGE" | "DASHBOARD_SUMMARY" | "DASHBOARD_DETAIL" | "DASHBOARD_USERS" | "DASHBOARD_USERS_DETAIL" | "JOURNEY_ACTION_MAP_SUMMARY_VIEW" | "JOURNEY_OUTCOME_SUMMARY_VIEW" | "JOURNEY_SEGMENT_SUMMARY_VIEW" | "AGENT_DEVELOPMENT_DETAIL_VIEW" | "AGENT_DEVELOPMENT_DETAIL_ME_VIEW" | "AGENT_DEVELOPMENT_SUMMARY_VIEW" | "AGENT_PERFORMANCE_ME_VIEW" | "AGENT_STATUS_ME_VIEW" | "AGENT_EVALUATION_ME_VIEW" | "AGENT_SCORECARD_VIEW" | "AGENT_SCORECARD_ME_VIEW" | "AGENT_GAMIFICATION_LEADERSHIP_VIEW" | "AGENT_SCHEDULE_ME_VIEW" | "BOT_PERFORMANCE_SUMMARY_VIEW" | "BOT_PERFORMANCE_DETAIL_VIEW" | "SCHEDULED_EXPORTS_VIEW" | "TOPIC_TREND_SUMMARY_VIEW" | "TOPIC_TREND_DETAIL_VIEW" | "ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW" | "ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW" | "FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW" | "FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW" | "AGENT_TOPIC_SUMMARY_VIEW" | "AGENT_TOPIC_DETAIL_VIEW" | "QUEUE_TOPIC_SUMMARY_VIEW" | "QUEUE_TOPIC_DETAIL_VIEW" | "FLOW_TOPIC_SUMMARY_VIEW" | "FLOW_TOPIC_DETAIL_VIEW" | "AGENT_INTERACTIONS_ME_VIEW" | "ALERT_RULES_VIEW" | "CONFIGURE_ALERT_RULE_VIEW" | "PREDICTIVE_ROUTING_VIEW" | "PREDICTIVE_ROUTING_QUEUE_OVERVIEW" | "PREDICTIVE_ROUTING_MODEL_VIEW" | "PREDICTIVE_ROUTING_IMPACT_VIEW" | "DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW" | "DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW" | "AGENT_TIMELINE_SUMMARY_VIEW" | "AGENT_TIMELINE_DETAIL_VIEW" | "AGENT_LOGIN_LOGOUT_SUMMARY_VIEW" | "AGENT_LOGIN_LOGOUT_DETAIL_VIEW" | "CAMPAIGN_PERFORMANCE_SUMMARY_VIEW" | "CAMPAIGN_PERFORMANCE_DETAIL_VIEW" | "KNOWLEDGE_PERFORMANCE_VIEW" | "AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW" | "AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW" | "QUEUE_WRAPUP_DETAIL_VIEW" | "INTERACTION_DETAIL_VIEW" | "CAMPAIGN_INTERACTION_DETAIL_VIEW" | "CAMPAIGN_ATTEMPT_DETAIL_VIEW" | "WORKITEM_PERFORMANCE_SUMMARY_VIEW" | "AGENT_ASSIST_PERFORMANCE_VIEW" | "CONTACT_CENTER_PERFORMANCE_VIEW" | "QUEUE_ROUTING_PERFORMANCE_VIEW" | "AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW" | "AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW" | "QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW" | "QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW" | "EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW" | "EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW" | "MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW" | "MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW" | "EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW" | "EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW" | "MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW" | "MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW" | "SOCIAL_LISTENING_VIEW" | "SOCIAL_LISTENING_POSTS_VIEW" | "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW" | "DASHBOARD_SLIDESHOWS" | "DASHBOARD_SLIDESHOWS_DETAIL" | "AGENT_COPILOT_PERFORMANCE_VIEW" | "AGENT_ASSIGNED_EVALUATION_ME_VIEW" | "VIRTUAL_AGENT_PERFORMANCE_VIEW" | "CONTENT_EXPLORATION_VIEW" | "EVALUATION_PERFORMANCE_SUMMARY_VIEW" | "EVALUATION_PERFORMANCE_DETAIL_VIEW" | "EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW" | "EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW" | "QUEUE_WORKITEM_ACTIVITY_SUMMARY_VIEW" | "QUEUE_WORKITEM_ACTIVITY_DETAIL_VIEW" | "DIGITAL_ADOPTION_VIEW" | "DIGITAL_INTENT_VIEW" | "DIGITAL_PERFORMANCE_VIEW" | "COPILOT_USAGE_VIEW" | "PREDICTIVE_ROUTING_THROUGHPUT_VIEW" | "QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW" | "AGENTIC_VIRTUAL_AGENT_PERFORMANCE_VIEW" | "CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW" | "CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW">
  filter: ViewFilter
  read?: boolean
  locale: string
  hasFormatDurations?: boolean
  hasSplitFilters?: boolean
  excludeEmptyRows?: boolean
  hasSplitByMedia?: boolean
  hasSummaryRow?: boolean
  csvDelimiter?: _Open<"SEMICOLON" | "COMMA">
  selectedColumns?: SelectedColumns[]
  hasCustomParticipantAttributes?: boolean
  recipientEmails?: string[]
  includeDurationFormatInHeader?: boolean
  durationFormat?: _Open<"Seconds" | "Milliseconds" | "Hhmmss" | "Hms">
  chartColumns?: ChartColumn[]
}

export interface ReportingExportJobResponse {
  id?: string
  name?: string
  runId: string
  status: _Open<"SUBMITTED" | "RUNNING" | "CANCELLING" | "CANCELLED" | "COMPLETED" | "COMPLETED_WITH_PARTIAL_RESULTS" | "FAILED">
  timeZone: string
  exportFormat: _Open<"CSV" | "PDF">
  interval: string
  downloadUrl?: string
  viewType: _Open<"QUEUE_PERFORMANCE_SUMMARY_VIEW" | "QUEUE_PERFORMANCE_DETAIL_VIEW" | "INTERACTION_SEARCH_VIEW" | "AGENT_PERFORMANCE_SUMMARY_VIEW" | "AGENT_PERFORMANCE_DETAIL_VIEW" | "AGENT_STATUS_SUMMARY_VIEW" | "AGENT_STATUS_DETAIL_VIEW" | "AGENT_EVALUATION_SUMMARY_VIEW" | "AGENT_EVALUATION_DETAIL_VIEW" | "AGENT_QUEUE_DETAIL_VIEW" | "AGENT_INTERACTION_DETAIL_VIEW" | "ABANDON_INSIGHTS_VIEW" | "SKILLS_PERFORMANCE_VIEW" | "SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW" | "SURVEY_FORM_PERFORMANCE_DETAIL_VIEW" | "DNIS_PERFORMANCE_SUMMARY_VIEW" | "DNIS_PERFORMANCE_DETAIL_VIEW" | "WRAP_UP_PERFORMANCE_SUMMARY_VIEW" | "AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW" | "QUEUE_ACTIVITY_SUMMARY_VIEW" | "QUEUE_ACTIVITY_DETAIL_VIEW" | "AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW" | "QUEUE_AGENT_DETAIL_VIEW" | "QUEUE_INTERACTION_DETAIL_VIEW" | "AGENT_SCHEDULE_DETAIL_VIEW" | "IVR_PERFORMANCE_SUMMARY_VIEW" | "IVR_PERFORMANCE_DETAIL_VIEW" | "ANSWER_INSIGHTS_VIEW" | "HANDLE_INSIGHTS_VIEW" | "TALK_INSIGHTS_VIEW" | "HOLD_INSIGHTS_VIEW" | "ACW_INSIGHTS_VIEW" | "WAIT_INSIGHTS_VIEW" | "AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW" | "FLOW_OUTCOME_SUMMARY_VIEW" | "FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW" | "FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW" | "FLOW_DESTINATION_SUMMARY_VIEW" | "FLOW_DESTINATION_DETAIL_VIEW" | "API_USAGE_VIEW" | "SCHEDULED_CALLBACKS_VIEW" | "CONTENT_SEARCH_VIEW" | "LANDING_PAGE" | "DASHBOARD_SUMMARY" | "DASHBOARD_DETAIL" | "DASHBOARD_USERS" | "DASHBOARD_USERS_DETAIL" | "JOURNEY_ACTION_MAP_SUMMARY_VIEW" | "JOURNEY_OUTCOME_SUMMARY_VIEW" | "JOURNEY_SEGMENT_SUMMARY_VIEW" | "AGENT_DEVELOPMENT_DETAIL_VIEW" | "AGENT_DEVELOPMENT_DETAIL_ME_VIEW" | "AGENT_DEVELOPMENT_SUMMARY_VIEW" | "AGENT_PERFORMANCE_ME_VIEW" | "AGENT_STATUS_ME_VIEW" | "AGENT_EVALUATION_ME_VIEW" | "AGENT_SCORECARD_VIEW" | "AGENT_SCORECARD_ME_VIEW" | "AGENT_GAMIFICATION_LEADERSHIP_VIEW" | "AGENT_SCHEDULE_ME_VIEW" | "BOT_PERFORMANCE_SUMMARY_VIEW" | "BOT_PERFORMANCE_DETAIL_VIEW" | "SCHEDULED_EXPORTS_VIEW" | "TOPIC_TREND_SUMMARY_VIEW" | "TOPIC_TREND_DETAIL_VIEW" | "ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW" | "ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW" | "FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW" | "FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW" | "AGENT_TOPIC_SUMMARY_VIEW" | "AGENT_TOPIC_DETAIL_VIEW" | "QUEUE_TOPIC_SUMMARY_VIEW" | "QUEUE_TOPIC_DETAIL_VIEW" | "FLOW_TOPIC_SUMMARY_VIEW" | "FLOW_TOPIC_DETAIL_VIEW" | "AGENT_INTERACTIONS_ME_VIEW" | "ALERT_RULES_VIEW" | "CONFIGURE_ALERT_RULE_VIEW" | "PREDICTIVE_ROUTING_VIEW" | "PREDICTIVE_ROUTING_QUEUE_OVERVIEW" | "PREDICTIVE_ROUTING_MODEL_VIEW" | "PREDICTIVE_ROUTING_IMPACT_VIEW" | "DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW" | "DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW" | "AGENT_TIMELINE_SUMMARY_VIEW" | "AGENT_TIMELINE_DETAIL_VIEW" | "AGENT_LOGIN_LOGOUT_SUMMARY_VIEW" | "AGENT_LOGIN_LOGOUT_DETAIL_VIEW" | "CAMPAIGN_PERFORMANCE_SUMMARY_VIEW" | "CAMPAIGN_PERFORMANCE_DETAIL_VIEW" | "KNOWLEDGE_PERFORMANCE_VIEW" | "AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW" | "AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW" | "QUEUE_WRAPUP_DETAIL_VIEW" | "INTERACTION_DETAIL_VIEW" | "CAMPAIGN_INTERACTION_DETAIL_VIEW" | "CAMPAIGN_ATTEMPT_DETAIL_VIEW" | "WORKITEM_PERFORMANCE_SUMMARY_VIEW" | "AGENT_ASSIST_PERFORMANCE_VIEW" | "CONTACT_CENTER_PERFORMANCE_VIEW" | "QUEUE_ROUTING_PERFORMANCE_VIEW" | "AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW" | "AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW" | "QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW" | "QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW" | "EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW" | "EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW" | "MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW" | "MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW" | "EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW" | "EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW" | "MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW" | "MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW" | "SOCIAL_LISTENING_VIEW" | "SOCIAL_LISTENING_POSTS_VIEW" | "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW" | "DASHBOARD_SLIDESHOWS" | "DASHBOARD_SLIDESHOWS_DETAIL" | "AGENT_COPILOT_PERFORMANCE_VIEW" | "AGENT_ASSIGNED_EVALUATION_ME_VIEW" | "VIRTUAL_AGENT_PERFORMANCE_VIEW" | "CONTENT_EXPLORATION_VIEW" | "EVALUATION_PERFORMANCE_SUMMARY_VIEW" | "EVALUATION_PERFORMANCE_DETAIL_VIEW" | "EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW" | "EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW" | "QUEUE_WORKITEM_ACTIVITY_SUMMARY_VIEW" | "QUEUE_WORKITEM_ACTIVITY_DETAIL_VIEW" | "DIGITAL_ADOPTION_VIEW" | "DIGITAL_INTENT_VIEW" | "DIGITAL_PERFORMANCE_VIEW" | "COPILOT_USAGE_VIEW" | "PREDICTIVE_ROUTING_THROUGHPUT_VIEW" | "QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW" | "AGENTIC_VIRTUAL_AGENT_PERFORMANCE_VIEW" | "CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW" | "CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW">
  exportErrorMessagesType?: _Open<"FAILED_CONVERTING_EXPORT_JOB" | "FAILED_NO_DATA_EXPORT_JOB_FOUND" | "FAILED_GETTING_DATA_FROM_SERVICE" | "FAILED_GENERATING_TEMP_FILE" | "FAILED_SAVING_FILE_TO_S3" | "FAILED_NOTIFYING_SKYWALKER_OF_DOWNLOAD" | "FAILED_BUILDING_DOWNLOAD_URL_FROM_SKYWALKER_RESPONSE" | "FAILED_CONVERTING_EXPORT_JOB_TO_QUEUE_PERFORMANCE_JOB" | "EXPORT_TYPE_NOT_IMPLEMENTED" | "REACHED_MAXIMUM_ATTEMPT_OF_RETRY" | "FAILED_LONG_RUNNING_EXPORT" | "TOO_MANY_REQUESTS_FROM_AN_ORGANIZATION" | "FAILED_AS_EXPORT_FILE_SIZE_IS_GREATER_THAN_10MB" | "NOT_AUTHORIZED_TO_VIEW_EXPORT" | "STATIC_LINK_EXPORT_FAILED" | "TOO_MANY_SEARCH_CRITERIA" | "SEARCH_CRITERIA_VALUES_EXCEED_LIMIT" | "EXPORT_EMAIL_FILE_SIZE_EXCEEDED_LIMIT" | "CIRCUIT_BREAKER_OPEN_FOR_VIEW_TYPE" | "BAD_REQUEST_SCHEDULED_RUN">
  period: string
  filter: ViewFilter
  read: boolean
  createdDateTime: string
  modifiedDateTime: string
  locale: string
  percentageComplete: number
  hasFormatDurations?: boolean
  hasSplitFilters?: boolean
  excludeEmptyRows?: boolean
  hasSplitByMedia?: boolean
  hasSummaryRow?: boolean
  csvDelimiter?: _Open<"SEMICOLON" | "COMMA">
  selectedColumns?: SelectedColumns[]
  hasCustomParticipantAttributes?: boolean
  recipientEmails?: string[]
  emailStatuses?: { [key: string]: string }
  emailErrorDescription?: string
  includeDurationFormatInHeader?: boolean
  durationFormat?: _Open<"Seconds" | "Milliseconds" | "Hhmmss" | "Hms">
  exportAllowedToRerun?: boolean
  chartColumns?: ChartColumn[]
  enabled?: boolean
  selfUri?: string
}

export interface ReportingExportMetadataJobListing {
  entities?: ReportingExportMetadataJobResponse[]
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

export interface ReportingExportMetadataJobResponse {
  id?: string
  name?: string
  viewType?: _Open<"QUEUE_PERFORMANCE_SUMMARY_VIEW" | "QUEUE_PERFORMANCE_DETAIL_VIEW" | "INTERACTION_SEARCH_VIEW" | "AGENT_PERFORMANCE_SUMMARY_VIEW" | "AGENT_PERFORMANCE_DETAIL_VIEW" | "AGENT_STATUS_SUMMARY_VIEW" | "AGENT_STATUS_DETAIL_VIEW" | "AGENT_EVALUATION_SUMMARY_VIEW" | "AGENT_EVALUATION_DETAIL_VIEW" | "AGENT_QUEUE_DETAIL_VIEW" | "AGENT_INTERACTION_DETAIL_VIEW" | "ABANDON_INSIGHTS_VIEW" | "SKILLS_PERFORMANCE_VIEW" | "SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW" | "SURVEY_FORM_PERFORMANCE_DETAIL_VIEW" | "DNIS_PERFORMANCE_SUMMARY_VIEW" | "DNIS_PERFORMANCE_DETAIL_VIEW" | "WRAP_UP_PERFORMANCE_SUMMARY_VIEW" | "AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW" | "QUEUE_ACTIVITY_SUMMARY_VIEW" | "QUEUE_ACTIVITY_DETAIL_VIEW" | "AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW" | "QUEUE_AGENT_DETAIL_VIEW" | "QUEUE_INTERACTION_DETAIL_VIEW" | "AGENT_SCHEDULE_DETAIL_VIEW" | "IVR_PERFORMANCE_SUMMARY_VIEW" | "IVR_PERFORMANCE_DETAIL_VIEW" | "ANSWER_INSIGHTS_VIEW" | "HANDLE_INSIGHTS_VIEW" | "TALK_INSIGHTS_VIEW" | "HOLD_INSIGHTS_VIEW" | "ACW_INSIGHTS_VIEW" | "WAIT_INSIGHTS_VIEW" | "AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW" | "FLOW_OUTCOME_SUMMARY_VIEW" | "FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW" | "FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW" | "FLOW_DESTINATION_SUMMARY_VIEW" | "FLOW_DESTINATION_DETAIL_VIEW" | "API_USAGE_VIEW" | "SCHEDULED_CALLBACKS_VIEW" | "CONTENT_SEARCH_VIEW" | "LANDING_PAGE" | "DASHBOARD_SUMMARY" | "DASHBOARD_DETAIL" | "DASHBOARD_USERS" | "DASHBOARD_USERS_DETAIL" | "JOURNEY_ACTION_MAP_SUMMARY_VIEW" | "JOURNEY_OUTCOME_SUMMARY_VIEW" | "JOURNEY_SEGMENT_SUMMARY_VIEW" | "AGENT_DEVELOPMENT_DETAIL_VIEW" | "AGENT_DEVELOPMENT_DETAIL_ME_VIEW" | "AGENT_DEVELOPMENT_SUMMARY_VIEW" | "AGENT_PERFORMANCE_ME_VIEW" | "AGENT_STATUS_ME_VIEW" | "AGENT_EVALUATION_ME_VIEW" | "AGENT_SCORECARD_VIEW" | "AGENT_SCORECARD_ME_VIEW" | "AGENT_GAMIFICATION_LEADERSHIP_VIEW" | "AGENT_SCHEDULE_ME_VIEW" | "BOT_PERFORMANCE_SUMMARY_VIEW" | "BOT_PERFORMANCE_DETAIL_VIEW" | "SCHEDULED_EXPORTS_VIEW" | "TOPIC_TREND_SUMMARY_VIEW" | "TOPIC_TREND_DETAIL_VIEW" | "ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW" | "ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW" | "FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW" | "FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW" | "AGENT_TOPIC_SUMMARY_VIEW" | "AGENT_TOPIC_DETAIL_VIEW" | "QUEUE_TOPIC_SUMMARY_VIEW" | "QUEUE_TOPIC_DETAIL_VIEW" | "FLOW_TOPIC_SUMMARY_VIEW" | "FLOW_TOPIC_DETAIL_VIEW" | "AGENT_INTERACTIONS_ME_VIEW" | "ALERT_RULES_VIEW" | "CONFIGURE_ALERT_RULE_VIEW" | "PREDICTIVE_ROUTING_VIEW" | "PREDICTIVE_ROUTING_QUEUE_OVERVIEW" | "PREDICTIVE_ROUTING_MODEL_VIEW" | "PREDICTIVE_ROUTING_IMPACT_VIEW" | "DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW" | "DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW" | "AGENT_TIMELINE_SUMMARY_VIEW" | "AGENT_TIMELINE_DETAIL_VIEW" | "AGENT_LOGIN_LOGOUT_SUMMARY_VIEW" | "AGENT_LOGIN_LOGOUT_DETAIL_VIEW" | "CAMPAIGN_PERFORMANCE_SUMMARY_VIEW" | "CAMPAIGN_PERFORMANCE_DETAIL_VIEW" | "KNOWLEDGE_PERFORMANCE_VIEW" | "AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW" | "AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW" | "QUEUE_WRAPUP_DETAIL_VIEW" | "INTERACTION_DETAIL_VIEW" | "CAMPAIGN_INTERACTION_DETAIL_VIEW" | "CAMPAIGN_ATTEMPT_DETAIL_VIEW" | "WORKITEM_PERFORMANCE_SUMMARY_VIEW" | "AGENT_ASSIST_PERFORMANCE_VIEW" | "CONTACT_CENTER_PERFORMANCE_VIEW" | "QUEUE_ROUTING_PERFORMANCE_VIEW" | "AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW" | "AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW" | "QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW" | "QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW" | "EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW" | "EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW" | "MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW" | "MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW" | "EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW" | "EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW" | "MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW" | "MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW" | "SOCIAL_LISTENING_VIEW" | "SOCIAL_LISTENING_POSTS_VIEW" | "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW" | "DASHBOARD_SLIDESHOWS" | "DASHBOARD_SLIDESHOWS_DETAIL" | "AGENT_COPILOT_PERFORMANCE_VIEW" | "AGENT_ASSIGNED_EVALUATION_ME_VIEW" | "VIRTUAL_AGENT_PERFORMANCE_VIEW" | "CONTENT_EXPLORATION_VIEW" | "EVALUATION_PERFORMANCE_SUMMARY_VIEW" | "EVALUATION_PERFORMANCE_DETAIL_VIEW" | "EVALUATION_PERFORMANCE_QUESTION_GROUP_DETAIL_VIEW" | "EVALUATION_PERFORMANCE_QUESTION_DETAIL_VIEW" | "QUEUE_WORKITEM_ACTIVITY_SUMMARY_VIEW" | "QUEUE_WORKITEM_ACTIVITY_DETAIL_VIEW" | "DIGITAL_ADOPTION_VIEW" | "DIGITAL_INTENT_VIEW" | "DIGITAL_PERFORMANCE_VIEW" | "COPILOT_USAGE_VIEW" | "PREDICTIVE_ROUTING_THROUGHPUT_VIEW" | "QUEUE_SKILL_EXPRESSION_PERFORMANCE_VIEW" | "AGENTIC_VIRTUAL_AGENT_PERFORMANCE_VIEW" | "CALLBACK_QUEUE_PERFORMANCE_SUMMARY_VIEW" | "CALLBACK_QUEUE_PERFORMANCE_DETAIL_VIEW">
  dateLimitations?: string
  requiredFilters?: string[]
  supportedFilters?: string[]
  requiredColumnIds?: string[]
  dependentColumnIds?: { [key: string]: string[] }
  availableColumnIds?: string[]
  selfUri?: string
}

export interface ReportingTurn {
  userInput?: string
  botPrompts?: string[]
  sessionId?: string
  conversation?: AddressableEntityRef
  askAction?: ReportingTurnAction
  intent?: ReportingTurnIntent
  knowledge?: ReportingTurnKnowledge
  knowledgeBaseEvents?: ReportingTurnKnowledgeEvents
  dateCreated?: string
  dateCompleted?: string
  askActionResult?: _Open<"SuccessCollection" | "SuccessConfirmationYes" | "SuccessConfirmationNo" | "SkippedCollection" | "PartialCollection" | "GuardrailsViolation" | "NoMatchCollection" | "NoMatchConfirmation" | "AgentRequestedByUser" | "ConfirmationRequired" | "Error" | "ExpressionError" | "NoInputCollection" | "NoInputConfirmation" | "DisambiguationRequired" | "SuccessDisambiguation" | "SuccessDisambiguationNone" | "NoMatchDisambiguation" | "NoInputDisambiguation">
  sessionEndDetails?: SessionEndDetails
}

export interface ReportingTurnAction {
  actionId?: string
  actionName?: string
  actionNumber?: number
  actionType?: _Open<"AskForAuthenticationAction" | "AddFlowMilestoneAction" | "AskForNLUIntentAction" | "AskForBooleanAction" | "AskForPaymentAction" | "AskForSlotAction" | "AskSurveyQuestionAction" | "AskForNLUNextIntentAction" | "AssignCustomerSegmentAction" | "BotState" | "CallAgenticVirtualAgentAction" | "CallBotFlowAction" | "CallDigitalBotFlowAction" | "CallTaskAction" | "CallGuideAction" | "ClearSlotAction" | "ClearUtilizationLabelAction" | "DisconnectAction" | "EndTaskAction" | "ExitBotFlowAction" | "UpdateVariableAction" | "CommunicateAction" | "DecisionAction" | "FindEmergencyGroupAction" | "FindGrammarAction" | "FindGrammarByIdAction" | "FindGroupAction" | "FindLanguageSkillAction" | "FindQueueAction" | "FindQueueByIdAction" | "FindScheduleAction" | "FindScheduleGroupAction" | "FindSkillAction" | "FindSystemPromptAction" | "FindUserAction" | "FindUserByIdAction" | "FindUsersByIdAction" | "FindUserPromptAction" | "FindUtilizationLabelAction" | "FormAction" | "SwitchAction" | "DataAction" | "DataTableLookupAction" | "GetExternalContactAction" | "GetExternalOrganizationAction" | "GetAssignedCustomerSegmentsAction" | "LoopAction" | "ExitLoopAction" | "NextLoopAction" | "LoopUntilAction" | "SetActiveIntentAction" | "SetFlowOutcomeAction" | "InitializeFlowOutcomeAction" | "AskForStringAction" | "SendResponseAction" | "GetResponseAction" | "ExtractSecureDataAction" | "SecureAction" | "TransferTaskAction" | "DigitalMenuAction" | "WaitForInputAction" | "EvaluateScheduleAction" | "EvaluateScheduleGroupAction" | "PromoteExternalContactAction" | "ShowKnowledgeArticleAction" | "SendKnowledgeFeedbackAction" | "SetLocaleAction" | "ScreenPopAction" | "SetUtilizationLabelAction" | "SetWrapupCodeAction" | "TransferPureMatchAction" | "TransferUserAction" | "TransferGroupAction" | "TransferExternalAction" | "GetAttributesAction" | "SetAttributesAction" | "SendInteractiveApplicationAction" | "SendRichLinkAction" | "SendDigitalContentAction" | "AgenticAskForIntentAction" | "AgenticAnythingElseAction" | "CreateConversationAttributeAction" | "GetConversationAttributeAction" | "GetConversationAttributesAction" | "UpdateConversationAttributeAction" | "FindDivisionAction" | "FindDivisionsAction" | "Unknown">
}

export interface ReportingTurnIntent {
  name?: string
  id?: string
  confidence?: number
  slots?: ReportingTurnIntentSlot[]
}

export interface ReportingTurnIntentSlot {
  name?: string
  value?: string
  type?: string
  confidence?: number
}

export interface ReportingTurnKnowledge {
  knowledgeBaseId?: string
  feedback?: ReportingTurnKnowledgeFeedback
  search?: ReportingTurnKnowledgeSearch
}

export interface ReportingTurnKnowledgeDocument {
  id?: string
  question?: string
  answer?: string
  confidence?: number
}

export interface ReportingTurnKnowledgeEvents {
  search?: ReportingTurnKnowledgeSearchEvent[]
  feedback?: ReportingTurnKnowledgeFeedbackEvent[]
}

export interface ReportingTurnKnowledgeFeedback {
  searchId?: string
  rating?: number
  documents?: ReportingTurnKnowledgeDocument[]
}

export interface ReportingTurnKnowledgeFeedbackEvent {
  searchId?: string
  knowledgeBaseId?: string
  documents?: ReportingTurnKnowledgeDocument[]
  feedbackRating?: number
  documentVariationId?: string
  documentVersionId?: string
}

export interface ReportingTurnKnowledgeSearch {
  searchId?: string
  documents?: ReportingTurnKnowledgeDocument[]
  query?: string
}

export interface ReportingTurnKnowledgeSearchEvent {
  searchId?: string
  knowledgeBaseId?: string
  documents?: ReportingTurnKnowledgeDocument[]
  searchQuery?: string
  answerDocumentId?: string
}

export interface ReportingTurnsResponse {
  entities?: ReportingTurn[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface ResolutionAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface ResolutionAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: ResolutionAggregateQueryPredicate[]
}

export interface ResolutionAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: ResolutionAggregateQueryClause[]
  predicates?: ResolutionAggregateQueryPredicate[]
}

export interface ResolutionAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"conversationId" | "externalContactId" | "mediaType" | "queueId" | "requestedRouting" | "usedRouting" | "userId" | "wrapUpDate">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface ResolutionAggregateQueryResponse {
  results?: ResolutionAggregateDataContainer[]
}

export interface ResolutionAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: ResolutionAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: ResolutionAggregationView[]
  alternateTimeDimension?: _Open<"eventTime" | "wrapUpDate">
}

export interface ResolutionAggregationView {
  target: _Open<"nNextContactAvoided">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface ResolutionAsyncAggregateQueryResponse {
  results?: ResolutionAggregateDataContainer[]
  cursor?: string
}

export interface ResolutionAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: ResolutionAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: ResolutionAggregationView[]
  alternateTimeDimension?: _Open<"eventTime" | "wrapUpDate">
  pageSize?: number
}

export interface SelectedColumns {
  columnOrder?: number
  columnName?: string
}

export interface SessionEndDetails {
  type?: _Open<"Disconnect" | "Exit">
  reason?: string
}

export interface SessionsResponse {
  entities?: BotFlowSession[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface SocialKeyword {
  includes?: string[]
  excludes?: string[]
}

export interface SocialNumericRange {
  eq?: number
  gt?: number
  gte?: number
  lt?: number
  lte?: number
}

export interface SummaryAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface SummaryAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: SummaryAggregateQueryPredicate[]
}

export interface SummaryAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: SummaryAggregateQueryClause[]
  predicates?: SummaryAggregateQueryPredicate[]
}

export interface SummaryAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"conversationId" | "copied" | "editedField" | "errorType" | "language" | "mediaType" | "messageType" | "presented" | "queueId" | "summaryGenerated" | "summaryId" | "summaryRating" | "triggerSourceId" | "triggerSourceOutcome" | "triggerSourceType" | "triggerType" | "userId" | "wrapUpCodeRating" | "wrapUpCodeSuggestionSelected" | "wrapupCodesGenerated" | "wrapupCodesSupported">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface SummaryAggregateQueryResponse {
  results?: SummaryAggregateDataContainer[]
}

export interface SummaryAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: SummaryAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: SummaryAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  queryType?: _Open<"bottomN" | "groupBy" | "topN">
  sortMetric?: SummaryAggregationSort
  limit?: number
}

export interface SummaryAggregationSort {
  name: _Open<"nConversationSummaries" | "nConversationSummaryEngagements" | "tConversationSummary">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface SummaryAggregationView {
  target: _Open<"nConversationSummaries" | "nConversationSummaryEngagements" | "tConversationSummary">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface SummaryAsyncAggregateQueryResponse {
  results?: SummaryAggregateDataContainer[]
  cursor?: string
}

export interface SummaryAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: SummaryAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: SummaryAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  queryType?: _Open<"bottomN" | "groupBy" | "topN">
  sortMetric?: SummaryAggregationSort
  limit?: number
  pageSize?: number
}

export interface TaskManagementAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface TaskManagementAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: TaskManagementAggregateQueryPredicate[]
}

export interface TaskManagementAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: TaskManagementAggregateQueryClause[]
  predicates?: TaskManagementAggregateQueryPredicate[]
}

export interface TaskManagementAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"assigneeId" | "caseId" | "divisionId" | "externalTag" | "queueId" | "reporterId" | "requestedLanguageId" | "requestedRouting" | "requestedRoutingSkillId" | "statusCategory" | "statusId" | "typeId" | "usedRouting" | "userId" | "workbinId" | "workitemId" | "wrapUpCode">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface TaskManagementAggregateQueryResponse {
  results?: TaskManagementAggregateDataContainer[]
}

export interface TaskManagementAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: TaskManagementAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: TaskManagementAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
}

export interface TaskManagementAggregationView {
  target: _Open<"nWorkitemsAcdCancelled" | "nWorkitemsAcdExpired" | "nWorkitemsAcdStarted" | "nWorkitemsAgentTransferred" | "nWorkitemsCreated" | "nWorkitemsDeclined" | "nWorkitemsDeleted" | "nWorkitemsDisconnected" | "nWorkitemsOffered" | "nWorkitemsOverSla" | "nWorkitemsPurged" | "nWorkitemsQueueTransferred" | "nWorkitemsStatusChanged" | "nWorkitemsTerminated" | "nWorkitemsTimedout" | "nWorkitemsTransferred" | "nWorkitemsWrapupAdded" | "nWorkitemsWrapupRemoved" | "oWorkitemsServiceLevel" | "tWorkitemsAgentFocusComplete" | "tWorkitemsAlert" | "tWorkitemsAnswered" | "tWorkitemsDirectAnswered" | "tWorkitemsFocus" | "tWorkitemsFocusComplete" | "tWorkitemsHandled" | "tWorkitemsHeld" | "tWorkitemsHeldComplete" | "tWorkitemsNotResponding" | "tWorkitemsParked" | "tWorkitemsQueueAnswered" | "tWorkitemsStatus">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface TaskManagementAsyncAggregateQueryResponse {
  results?: TaskManagementAggregateDataContainer[]
  cursor?: string
}

export interface TaskManagementAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: TaskManagementAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: TaskManagementAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  pageSize?: number
}

export interface TaskManagementObservationDataContainer {
  metric?: _Open<"oWorkitemsUnassigned" | "oWorkitemsAssigned" | "oWorkitemsConnected" | "oWorkitemsParked" | "oWorkitemsHeld" | "oWorkitemsAcdStarted" | "oWorkitemsDeclined" | "oWorkitemsIdle" | "oWorkitemsDisconnected" | "oWorkitemsAcdExpired" | "oWorkitemsDue" | "oWorkitemsOverDue" | "oWorkitemOldestUnassigned" | "oWorkitemOldestAssigned">
  stats?: TaskManagementObservationMetricStats
  qualifier?: _Open<"Hours24" | "Hours72">
}

export interface TaskManagementObservationDetailContainer {
  typeDetails?: WorktypeReference[]
  assigneeDetails?: UserReferenceWithName[]
}

export interface TaskManagementObservationGroupResult {
  queueId?: string
  typeId?: string
  assigneeId?: string
  statusCategory?: _Open<"Open" | "InProgress" | "Waiting" | "Closed" | "Unknown">
}

export interface TaskManagementObservationMetricStats {
  count?: number
  max?: number
}

export interface TaskManagementObservationPredicate {
  dimension: _Open<"queueId" | "typeId">
  value: string
}

export interface TaskManagementObservationQuery {
  groupBy: string[]
  metrics: TaskManagementQueryMetric[]
  filter: TaskManagementObservationQueryFilter
  expands?: string[]
}

export interface TaskManagementObservationQueryFilter {
  predicates: TaskManagementObservationPredicate[]
}

export interface TaskManagementObservationQueryResponse {
  results?: TaskManagementObservationResult[]
  details?: TaskManagementObservationDetailContainer
  cursors?: Cursors
  nextUri?: string
}

export interface TaskManagementObservationResult {
  group?: TaskManagementObservationGroupResult
  data?: TaskManagementObservationDataContainer[]
}

export interface TaskManagementQueryMetric {
  name: _Open<"oWorkitemsUnassigned" | "oWorkitemsAssigned" | "oWorkitemsConnected" | "oWorkitemsParked" | "oWorkitemsHeld" | "oWorkitemsAcdStarted" | "oWorkitemsDeclined" | "oWorkitemsIdle" | "oWorkitemsDisconnected" | "oWorkitemsAcdExpired" | "oWorkitemsDue" | "oWorkitemsOverDue" | "oWorkitemOldestUnassigned" | "oWorkitemOldestAssigned">
  qualifier?: _Open<"Hours24" | "Hours72">
}

export interface TranscriptAggregateDataContainer {
  group?: { [key: string]: string }
  data?: StatisticalResponse[]
}

export interface TranscriptAggregateQueryClause {
  type: _Open<"and" | "or">
  predicates: TranscriptAggregateQueryPredicate[]
}

export interface TranscriptAggregateQueryFilter {
  type: _Open<"and" | "or">
  clauses?: TranscriptAggregateQueryClause[]
  predicates?: TranscriptAggregateQueryPredicate[]
}

export interface TranscriptAggregateQueryPredicate {
  type?: _Open<"dimension" | "property" | "metric">
  dimension?: _Open<"addressFrom" | "addressTo" | "ani" | "categoryId" | "channel" | "conversationDuration" | "conversationId" | "direction" | "divisionId" | "dnis" | "flowId" | "flowVersion" | "handleTime" | "mediaType" | "messageType" | "queueId" | "resultsBy" | "teamId" | "topicId" | "userId" | "wrapUpCode">
  operator?: _Open<"matches" | "exists" | "notExists">
  value?: string
  range?: NumericRange
}

export interface TranscriptAggregateQueryResponse {
  results?: TranscriptAggregateDataContainer[]
}

export interface TranscriptAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: TranscriptAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: TranscriptAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  queryType?: _Open<"bottomN" | "groupBy" | "topN">
  sortMetric?: TranscriptAggregationSort
  limit?: number
}

export interface TranscriptAggregationSort {
  name: _Open<"nSpeechTextAnalyzedConversations" | "nTopicCommunications" | "oCustomerSentiment" | "oOverTalkSpeechInstances" | "oSentimentScore" | "tAgentSpeech" | "tCustomerSpeech" | "tOtherAudio" | "tOverTalkSpeech" | "tSilence" | "tTotalSpeechAndSilence">
  function: _Open<"average" | "count" | "max" | "min" | "sum">
}

export interface TranscriptAggregationView {
  target: _Open<"nSpeechTextAnalyzedConversations" | "nTopicCommunications" | "oCustomerSentiment" | "oOverTalkSpeechInstances" | "oSentimentScore" | "tAgentSpeech" | "tCustomerSpeech" | "tOtherAudio" | "tOverTalkSpeech" | "tSilence" | "tTotalSpeechAndSilence">
  name: string
  function: _Open<"rangeBound">
  range?: AggregationRange
}

export interface TranscriptAsyncAggregateQueryResponse {
  results?: TranscriptAggregateDataContainer[]
  cursor?: string
}

export interface TranscriptAsyncAggregationQuery {
  interval: string
  granularity?: string
  timeZone?: string
  groupBy?: string[]
  filter?: TranscriptAggregateQueryFilter
  metrics: string[]
  flattenMultivaluedDimensions?: boolean
  views?: TranscriptAggregationView[]
  alternateTimeDimension?: _Open<"eventTime">
  queryType?: _Open<"bottomN" | "groupBy" | "topN">
  sortMetric?: TranscriptAggregationSort
  limit?: number
  pageSize?: number
}

export interface TranscriptTopics {
  includes?: string[]
  excludes?: string[]
}

export interface Transcripts {
  exactMatch?: string[]
  contains?: string[]
  doesNotContain?: string[]
  notSimilarTo?: string[]
}

export interface UpdateAnalyticsDataRetentionRequest {
  retentionDays: number
}

export interface ViewFilter {
  mediaTypes?: string[]
  queueIds?: string[]
  skillIds?: string[]
  assignedSkillIds?: string[]
  skillGroups?: string[]
  languageIds?: string[]
  assignedLanguageIds?: string[]
  languageGroups?: string[]
  directions?: string[]
  originatingDirections?: string[]
  wrapUpCodes?: string[]
  dnisList?: string[]
  sessionDnisList?: string[]
  filterQueuesByUserIds?: string[]
  filterUsersByQueueIds?: string[]
  userIds?: string[]
  managementUnitIds?: string[]
  addressTos?: string[]
  addressFroms?: string[]
  outboundCampaignIds?: string[]
  outboundContactListIds?: string[]
  contactIds?: string[]
  externalContactIds?: string[]
  externalOrgIds?: string[]
  aniList?: string[]
  durationsMilliseconds?: NumericRange[]
  acdDurationsMilliseconds?: NumericRange[]
  talkDurationsMilliseconds?: NumericRange[]
  acwDurationsMilliseconds?: NumericRange[]
  handleDurationsMilliseconds?: NumericRange[]
  holdDurationsMilliseconds?: NumericRange[]
  abandonDurationsMilliseconds?: NumericRange[]
  evaluationScore?: NumericRange
  evaluationCriticalScore?: NumericRange
  evaluationFormIds?: string[]
  evaluatedAgentIds?: string[]
  evaluatorIds?: string[]
  transferred?: boolean
  abandoned?: boolean
  answered?: boolean
  messageTypes?: string[]
  divisionIds?: string[]
  surveyFormIds?: string[]
  surveyTotalScore?: NumericRange
  surveyNpsScore?: NumericRange
  mos?: NumericRange
  surveyQuestionGroupScore?: NumericRange
  surveyPromoterScore?: NumericRange
  surveyFormContextIds?: string[]
  conversationIds?: string[]
  sipCallIds?: string[]
  isEnded?: boolean
  isSurveyed?: boolean
  surveyScores?: NumericRange[]
  promoterScores?: NumericRange[]
  isCampaign?: boolean
  surveyStatuses?: string[]
  conversationProperties?: ConversationProperties
  isBlindTransferred?: boolean
  isConsulted?: boolean
  isConsultTransferred?: boolean
  remoteParticipants?: string[]
  flowIds?: string[]
  flowOutcomeIds?: string[]
  flowOutcomeValues?: string[]
  flowDestinationTypes?: string[]
  flowDisconnectReasons?: string[]
  flowTypes?: string[]
  flowEntryTypes?: string[]
  flowEntryReasons?: string[]
  flowVersions?: string[]
  groupIds?: string[]
  hasJourneyCustomerId?: boolean
  hasJourneyActionMapId?: boolean
  hasJourneyVisitId?: boolean
  hasMedia?: boolean
  roleIds?: string[]
  reportsTos?: string[]
  locationIds?: string[]
  flowOutTypes?: string[]
  providerList?: string[]
  callbackNumberList?: string[]
  callbackInterval?: string
  usedRoutingTypes?: string[]
  requestedRoutingTypes?: string[]
  hasAgentAssistId?: boolean
  transcripts?: Transcripts[]
  transcriptLanguages?: string[]
  participantPurposes?: string[]
  showFirstQueue?: boolean
  teamIds?: string[]
  filterUsersByTeamIds?: string[]
  journeyActionMapIds?: string[]
  journeyOutcomeIds?: string[]
  journeySegmentIds?: string[]
  journeyActionMapTypes?: string[]
  developmentRoleList?: string[]
  developmentTypeList?: string[]
  developmentStatusList?: string[]
  developmentModuleIds?: string[]
  developmentActivityOverdue?: boolean
  customerSentimentScore?: NumericRange
  customerSentimentTrend?: NumericRange
  flowTransferTargets?: string[]
  developmentName?: string
  topicIds?: string[]
  externalTags?: string[]
  isNotResponding?: boolean
  isAuthenticated?: boolean
  botIds?: string[]
  botVersions?: string[]
  botMessageTypes?: string[]
  botProviderList?: string[]
  botProductList?: string[]
  botRecognitionFailureReasonList?: string[]
  botIntentList?: string[]
  botFinalIntentList?: string[]
  botSlotList?: string[]
  botResultList?: string[]
  blockedReasons?: string[]
  isRecorded?: boolean
  hasEvaluation?: boolean
  hasScoredEvaluation?: boolean
  emailDeliveryStatusList?: string[]
  isAgentOwnedCallback?: boolean
  agentCallbackOwnerIds?: string[]
  transcriptTopics?: TranscriptTopics[]
  journeyFrequencyCapReasons?: string[]
  journeyBlockingActionMapIds?: string[]
  journeyActionTargetIds?: string[]
  journeyBlockingScheduleGroupIds?: string[]
  journeyBlockingEmergencyScheduleGroupIds?: string[]
  journeyUrlEqualConditions?: string[]
  journeyUrlNotEqualConditions?: string[]
  journeyUrlStartsWithConditions?: string[]
  journeyUrlEndsWithConditions?: string[]
  journeyUrlContainsAnyConditions?: string[]
  journeyUrlNotContainsAnyConditions?: string[]
  journeyUrlContainsAllConditions?: string[]
  journeyUrlNotContainsAllConditions?: string[]
  flowMilestoneIds?: string[]
  isAssessmentPassed?: boolean
  conversationInitiators?: string[]
  hasCustomerParticipated?: boolean
  isAcdInteraction?: boolean
  hasFax?: boolean
  dataActionIds?: string[]
  actionCategoryName?: string
  integrationIds?: string[]
  responseStatuses?: string[]
  availableDashboard?: _Open<"Public" | "Private">
  favouriteDashboard?: boolean
  myDashboard?: boolean
  stationErrors?: string[]
  canonicalContactIds?: string[]
  alertRuleIds?: string[]
  evaluationFormContextIds?: string[]
  evaluationStatuses?: string[]
  workbinIds?: string[]
  worktypeIds?: string[]
  workitemIds?: string[]
  workitemAssigneeIds?: string[]
  workitemStatuses?: string[]
  isAnalyzedForSensitiveData?: boolean
  hasSensitiveData?: boolean
  hasPciData?: boolean
  hasPiiData?: boolean
  subPath?: string
  userState?: _Open<"ActiveAndInactive" | "Active" | "Inactive" | "Deleted">
  isClearedByCustomer?: boolean
  evaluationAssigneeIds?: string[]
  evaluationAssigned?: boolean
  assistantIds?: string[]
  knowledgeBaseIds?: string[]
  isParked?: boolean
  agentEmpathyScore?: NumericRange
  surveyTypes?: string[]
  surveyResponseStatuses?: string[]
  botFlowTypes?: string[]
  agentTalkDurationMilliseconds?: NumericRange[]
  customerTalkDurationMilliseconds?: NumericRange[]
  overtalkDurationMilliseconds?: NumericRange[]
  silenceDurationMilliseconds?: NumericRange[]
  acdDurationMilliseconds?: NumericRange[]
  ivrDurationMilliseconds?: NumericRange[]
  otherDurationMilliseconds?: NumericRange[]
  agentTalkPercentage?: NumericRange
  customerTalkPercentage?: NumericRange
  overtalkPercentage?: NumericRange
  silencePercentage?: NumericRange
  acdPercentage?: NumericRange
  ivrPercentage?: NumericRange
  otherPercentage?: NumericRange
  overtalkInstances?: NumericRange
  isScreenRecorded?: boolean
  screenMonitorUserIds?: string[]
  dashboardState?: _Open<"Active" | "Deleted">
  dashboardType?: _Open<"All" | "Public" | "Private" | "Shared" | "Favorites">
  dashboardAccessFilter?: _Open<"OwnedByMe" | "OwnedByAnyone" | "NotOwnedByMe">
  transcriptDurationMilliseconds?: NumericRange[]
  workitemsStatuses?: WorkitemStatusFilter[]
  socialCountries?: string[]
  socialLanguages?: string[]
  socialChannels?: string[]
  socialSentimentCategory?: string[]
  socialTopicIds?: string[]
  socialIngestionRuleIds?: string[]
  socialConversationCreated?: boolean
  socialContentType?: string[]
  socialKeywords?: SocialKeyword[]
  socialPostEscalated?: boolean
  socialClassifications?: string[]
  filterUsersByManagerIds?: string[]
  slideshowIds?: string[]
  conferenced?: boolean
  video?: boolean
  linkedInteraction?: boolean
  recommendationSources?: string[]
  evaluationRole?: _Open<"Evaluator" | "Supervisor">
  comparisonQueueIds?: string[]
  viewMetrics?: string[]
  timelineCategories?: string[]
  acw?: boolean
  segmentTypes?: string[]
  programIds?: string[]
  categoryIds?: string[]
  deliveryPushed?: boolean
  socialRatings?: number[]
  virtualAgentIds?: string[]
  empathyScoreCategories?: string[]
  sentimentScoreCategories?: string[]
  sentimentTrendCategories?: string[]
  contentModerationFlags?: string[]
  socialSourceTypes?: string[]
  socialFollowerRange?: SocialNumericRange
  socialVerificationStatus?: boolean
  socialEngagementLikes?: NumericRange
  socialEngagementShares?: NumericRange
  socialEngagementComments?: NumericRange
  socialEngagementViews?: NumericRange
  socialEngagementSaves?: NumericRange
  socialEngagementReposts?: NumericRange
  sessionExpired?: boolean
  screenMonitored?: boolean
  engagementSources?: string[]
  isSnippetRecorded?: boolean
  takeover?: boolean
  socialPostTypes?: string[]
}

export interface Warning {
  value?: number
  rangeType?: _Open<"OVER" | "UNDER" | "BETWEEN">
  color?: string
}

export interface Widget {
  row?: number
  column?: number
  title?: string
  type: _Open<"METRIC" | "CHART" | "PIE" | "HEAT_MAP" | "FREE_TEXT" | "AGENT_STATUS" | "REALTIME_ADHERENCE" | "WEB_CONTENT_URL" | "AGENT_ACTIVITY">
  metrics?: string[]
  displayText?: string
  displayTextColor?: string
  webContentUrl?: string
  splitFilters?: boolean
  splitByMediaType?: boolean
  showLongest?: boolean
  displayAsTable?: boolean
  showDuration?: boolean
  sortOrder?: _Open<"ascending" | "descending">
  sortKey?: _Open<"Name" | "Duration">
  entityLimit?: number
  displayAggregates?: boolean
  isFullWidth?: boolean
  showPercentageChange?: boolean
  showProfilePicture?: boolean
  filter?: ViewFilter
  periods?: string[]
  mediaTypes?: string[]
  warnings?: Warning[]
  showTimeInStatus?: boolean
  showOfflineAgents?: boolean
  selectedStatuses?: string[]
  selectedSegmentTypes?: string[]
  agentInteractionSortOrder?: _Open<"ascending" | "descending">
}

export interface WorkitemStatusFilter {
  worktypeId?: string
  workitemStatusId?: string
}
export {}

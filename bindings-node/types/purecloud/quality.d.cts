// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Moment as _Moment, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, AiScoring, AiScoringSettings, AnswerOption, AsyncQueryResponse, AsyncQueryStatus, AuditQuerySort, Calibration, ConversationReference, DomainEntityListingEvaluationForm, DomainEntityRef, Evaluation, EvaluationAggregateDataContainer, EvaluationAggregateQueryResponse, EvaluationAggregationQuery, EvaluationAsyncAggregateQueryResponse, EvaluationAsyncAggregationQuery, EvaluationForm, EvaluationQuestionGroup, EvaluationReference, EvaluationScoringSet, EvaluationSettings, EvaluationSource, MessageInfo, PagelessDomainEntityListingEvaluationVersion, PropertyChange, Queue, QueueReference, SurveyAggregateDataContainer, SurveyAggregateQueryResponse, SurveyAggregationQuery, SurveyAsyncAggregateQueryResponse, SurveyAsyncAggregationQuery, Team, User, VisibilityCondition, WritableStarrableDivision } from './_shared.cjs'

export class QualityApi extends _PureCloudGroup {
  /** DELETE /api/v2/analytics/evaluations/aggregates/jobs/{jobId} */
  deleteAnalyticsEvaluationsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/analytics/surveys/aggregates/jobs/{jobId} */
  deleteAnalyticsSurveysAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/quality/calibrations/{calibrationId} */
  deleteQualityCalibration<W extends boolean = false>(calibrationId: string, calibratorId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Calibration, W>
  /** DELETE /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId} */
  deleteQualityConversationEvaluation<W extends boolean = false>(conversationId: string, evaluationId: string, options?: { expand?: string } & _Inline<W>, call?: _Call<W>): _Answer<EvaluationResponse, W>
  /** DELETE /api/v2/quality/forms/{formId} */
  deleteQualityForm<W extends boolean = false>(formId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/quality/forms/evaluations/{formId} */
  deleteQualityFormsEvaluation<W extends boolean = false>(formId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/quality/forms/surveys/{formId} */
  deleteQualityFormsSurvey<W extends boolean = false>(formId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId} */
  deleteQualityProgramAgentscoringrule<W extends boolean = false>(programId: string, ruleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId} */
  getAnalyticsEvaluationsAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results */
  getAnalyticsEvaluationsAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<EvaluationAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results */
  getAnalyticsEvaluationsAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<EvaluationAggregateDataContainer, EvaluationAsyncAggregateQueryResponse, W>
  /** GET /api/v2/analytics/surveys/aggregates/jobs/{jobId} */
  getAnalyticsSurveysAggregatesJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryStatus, W>
  /** GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results */
  getAnalyticsSurveysAggregatesJobResults<W extends boolean = false>(jobId: string, options?: { cursor?: string } & _Inline<W>, call?: _Call<W>): _Answer<SurveyAsyncAggregateQueryResponse, W>
  /** All items of GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results */
  getAnalyticsSurveysAggregatesJobResultsIter<W extends boolean = false>(jobId: string, options?: { cursor?: string; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<SurveyAggregateDataContainer, SurveyAsyncAggregateQueryResponse, W>
  /** GET /api/v2/quality/agents/activity */
  getQualityAgentsActivity<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; startTime?: _Moment; endTime?: _Moment; agentUserId?: _Many<string>; evaluatorUserId?: string; name?: string; group?: string; agentTeamId?: string; formContextId?: string; userState?: _Open<"Any" | "Legacy"> } & _Inline<W>, call?: _Call<W>): _Answer<AgentActivityEntityListing, W>
  /** All items of GET /api/v2/quality/agents/activity */
  getQualityAgentsActivityIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; startTime?: _Moment; endTime?: _Moment; agentUserId?: _Many<string>; evaluatorUserId?: string; name?: string; group?: string; agentTeamId?: string; formContextId?: string; userState?: _Open<"Any" | "Legacy">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AgentActivity, AgentActivityEntityListing, W>
  /** GET /api/v2/quality/calibrations/{calibrationId} */
  getQualityCalibration<W extends boolean = false>(calibrationId: string, options?: { calibratorId?: string; conversationId?: string } & _Inline<W>, call?: _Call<W>): _Answer<Calibration, W>
  /** GET /api/v2/quality/calibrations */
  getQualityCalibrations<W extends boolean = false>(calibratorId: string, options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; conversationId?: string; startTime?: _Moment; endTime?: _Moment } & _Inline<W>, call?: _Call<W>): _Answer<CalibrationEntityListing, W>
  /** All items of GET /api/v2/quality/calibrations */
  getQualityCalibrationsIter<W extends boolean = false>(calibratorId: string, options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; conversationId?: string; startTime?: _Moment; endTime?: _Moment; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Calibration, CalibrationEntityListing, W>
  /** GET /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId} */
  getQualityConversationEvaluation<W extends boolean = false>(conversationId: string, evaluationId: string, options?: { expand?: string } & _Inline<W>, call?: _Call<W>): _Answer<EvaluationResponse, W>
  /** GET /api/v2/quality/conversations/audits/query/{transactionId} */
  getQualityConversationsAuditsQueryTransactionId<W extends boolean = false>(transactionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<QualityAuditQueryExecutionStatusResponse, W>
  /** GET /api/v2/quality/conversations/audits/query/{transactionId}/results */
  getQualityConversationsAuditsQueryTransactionIdResults<W extends boolean = false>(transactionId: string, options?: { cursor?: string; pageSize?: number; expand?: _Many<_Open<"user">> } & _Inline<W>, call?: _Call<W>): _Answer<QualityAuditQueryExecutionResultsResponse, W>
  /** All items of GET /api/v2/quality/conversations/audits/query/{transactionId}/results */
  getQualityConversationsAuditsQueryTransactionIdResultsIter<W extends boolean = false>(transactionId: string, options?: { cursor?: string; pageSize?: number; expand?: _Many<_Open<"user">>; limit?: number } & _Inline<W>, call?: _WalkOptions<W>): _Items<QualityAuditLogMessage, QualityAuditQueryExecutionResultsResponse, W>
  /** GET /api/v2/quality/conversations/{conversationId}/surveys */
  getQualityConversationSurveys<W extends boolean = false>(conversationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Survey[], W>
  /** GET /api/v2/quality/evaluations/query */
  getQualityEvaluationsQuery<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Many<string>; previousPage?: string; conversationId?: string; agentUserId?: string; agentTeamId?: string; evaluatorUserId?: string; assigneeUserId?: string; queueId?: string; startTime?: string; endTime?: string; formContextId?: string; evaluationState?: _Many<string>; isReleased?: boolean; agentHasRead?: boolean; expandAnswerTotalScores?: boolean; maximum?: number; sortOrder?: string; includeDeletedUsers?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<EvaluationEntityListing, W>
  /** All items of GET /api/v2/quality/evaluations/query */
  getQualityEvaluationsQueryIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Many<string>; previousPage?: string; conversationId?: string; agentUserId?: string; agentTeamId?: string; evaluatorUserId?: string; assigneeUserId?: string; queueId?: string; startTime?: string; endTime?: string; formContextId?: string; evaluationState?: _Many<string>; isReleased?: boolean; agentHasRead?: boolean; expandAnswerTotalScores?: boolean; maximum?: number; sortOrder?: string; includeDeletedUsers?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Evaluation, EvaluationEntityListing, W>
  /** GET /api/v2/quality/evaluators/activity */
  getQualityEvaluatorsActivity<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; startTime?: _Moment; endTime?: _Moment; name?: string; permission?: _Many<string>; group?: string; agentTeamId?: string } & _Inline<W>, call?: _Call<W>): _Answer<EvaluatorActivityEntityListing, W>
  /** All items of GET /api/v2/quality/evaluators/activity */
  getQualityEvaluatorsActivityIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; startTime?: _Moment; endTime?: _Moment; name?: string; permission?: _Many<string>; group?: string; agentTeamId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<EvaluatorActivity, EvaluatorActivityEntityListing, W>
  /** GET /api/v2/quality/forms/{formId} */
  getQualityForm<W extends boolean = false>(formId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponse, W>
  /** GET /api/v2/quality/forms */
  getQualityForms<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; nextPage?: string; previousPage?: string; expand?: _Open<"publishHistory">; name?: string; sortOrder?: string } & _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponseEntityListing, W>
  /** All items of GET /api/v2/quality/forms */
  getQualityFormsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; nextPage?: string; previousPage?: string; expand?: _Open<"publishHistory">; name?: string; sortOrder?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<EvaluationFormResponse, EvaluationFormResponseEntityListing, W>
  /** GET /api/v2/quality/forms/evaluations/{formId} */
  getQualityFormsEvaluation<W extends boolean = false>(formId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponse, W>
  /** GET /api/v2/quality/forms/evaluations */
  getQualityFormsEvaluations<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; nextPage?: string; previousPage?: string; expand?: _Open<"publishHistory">; name?: string; sortOrder?: string } & _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponseEntityListing, W>
  /** All items of GET /api/v2/quality/forms/evaluations */
  getQualityFormsEvaluationsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; nextPage?: string; previousPage?: string; expand?: _Open<"publishHistory">; name?: string; sortOrder?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<EvaluationFormResponse, EvaluationFormResponseEntityListing, W>
  /** GET /api/v2/quality/forms/evaluations/bulk */
  getQualityFormsEvaluationsBulk<W extends boolean = false>(id: _Many<string>, options?: { includeLatestVersionFormName?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponseEntityListing, W>
  /** GET /api/v2/quality/forms/evaluations/bulk/contexts */
  getQualityFormsEvaluationsBulkContexts<W extends boolean = false>(contextId: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponse[], W>
  /** GET /api/v2/quality/forms/evaluations/{formId}/versions */
  getQualityFormsEvaluationVersions<W extends boolean = false>(formId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: string } & _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponseEntityListing, W>
  /** All items of GET /api/v2/quality/forms/evaluations/{formId}/versions */
  getQualityFormsEvaluationVersionsIter<W extends boolean = false>(formId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<EvaluationFormResponse, EvaluationFormResponseEntityListing, W>
  /** GET /api/v2/quality/forms/surveys/{formId} */
  getQualityFormsSurvey<W extends boolean = false>(formId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SurveyForm, W>
  /** GET /api/v2/quality/forms/surveys */
  getQualityFormsSurveys<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; nextPage?: string; previousPage?: string; expand?: _Open<"publishHistory">; name?: string; sortOrder?: string } & _Inline<W>, call?: _Call<W>): _Answer<SurveyFormEntityListing, W>
  /** All items of GET /api/v2/quality/forms/surveys */
  getQualityFormsSurveysIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; nextPage?: string; previousPage?: string; expand?: _Open<"publishHistory">; name?: string; sortOrder?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SurveyForm, SurveyFormEntityListing, W>
  /** GET /api/v2/quality/forms/surveys/bulk */
  getQualityFormsSurveysBulk<W extends boolean = false>(id: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<SurveyFormEntityListing, W>
  /** GET /api/v2/quality/forms/surveys/bulk/contexts */
  getQualityFormsSurveysBulkContexts<W extends boolean = false>(contextId: _Many<string>, options?: { published?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<SurveyForm[], W>
  /** GET /api/v2/quality/forms/surveys/{formId}/versions */
  getQualityFormsSurveyVersions<W extends boolean = false>(formId: string, options?: { pageSize?: number; pageNumber?: number } & _Inline<W>, call?: _Call<W>): _Answer<SurveyFormEntityListing, W>
  /** All items of GET /api/v2/quality/forms/surveys/{formId}/versions */
  getQualityFormsSurveyVersionsIter<W extends boolean = false>(formId: string, options?: { pageSize?: number; pageNumber?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SurveyForm, SurveyFormEntityListing, W>
  /** GET /api/v2/quality/forms/{formId}/versions */
  getQualityFormVersions<W extends boolean = false>(formId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: string } & _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponseEntityListing, W>
  /** All items of GET /api/v2/quality/forms/{formId}/versions */
  getQualityFormVersionsIter<W extends boolean = false>(formId: string, options?: { pageSize?: number; pageNumber?: number; sortOrder?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<EvaluationFormResponse, EvaluationFormResponseEntityListing, W>
  /** GET /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId} */
  getQualityProgramAgentscoringrule<W extends boolean = false>(programId: string, ruleId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentScoringRule, W>
  /** GET /api/v2/quality/programs/{programId}/agentscoringrules */
  getQualityProgramAgentscoringrules<W extends boolean = false>(programId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentScoringRuleEntityListing, W>
  /** GET /api/v2/quality/publishedforms/{formId} */
  getQualityPublishedform<W extends boolean = false>(formId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponse, W>
  /** GET /api/v2/quality/publishedforms */
  getQualityPublishedforms<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; onlyLatestPerContext?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponseEntityListing, W>
  /** All items of GET /api/v2/quality/publishedforms */
  getQualityPublishedformsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; onlyLatestPerContext?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<EvaluationFormResponse, EvaluationFormResponseEntityListing, W>
  /** GET /api/v2/quality/publishedforms/evaluations/{formId} */
  getQualityPublishedformsEvaluation<W extends boolean = false>(formId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponse, W>
  /** GET /api/v2/quality/publishedforms/evaluations */
  getQualityPublishedformsEvaluations<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; onlyLatestPerContext?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponseEntityListing, W>
  /** All items of GET /api/v2/quality/publishedforms/evaluations */
  getQualityPublishedformsEvaluationsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; onlyLatestPerContext?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<EvaluationFormResponse, EvaluationFormResponseEntityListing, W>
  /** GET /api/v2/quality/publishedforms/evaluations/divisionviews/{evaluationFormId} */
  getQualityPublishedformsEvaluationsDivisionview<W extends boolean = false>(evaluationFormId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormDivisionView, W>
  /** GET /api/v2/quality/publishedforms/evaluations/divisionviews */
  getQualityPublishedformsEvaluationsDivisionviews<W extends boolean = false>(id: _Many<string>, options?: { pageSize?: number; pageNumber?: number; name?: string; divisionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormDivisionViewListing, W>
  /** All items of GET /api/v2/quality/publishedforms/evaluations/divisionviews */
  getQualityPublishedformsEvaluationsDivisionviewsIter<W extends boolean = false>(id: _Many<string>, options?: { pageSize?: number; pageNumber?: number; name?: string; divisionId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<EvaluationFormDivisionView, EvaluationFormDivisionViewListing, W>
  /** GET /api/v2/quality/publishedforms/surveys/{formId} */
  getQualityPublishedformsSurvey<W extends boolean = false>(formId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SurveyForm, W>
  /** GET /api/v2/quality/publishedforms/surveys */
  getQualityPublishedformsSurveys<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; onlyLatestEnabledPerContext?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<SurveyFormEntityListing, W>
  /** All items of GET /api/v2/quality/publishedforms/surveys */
  getQualityPublishedformsSurveysIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; name?: string; onlyLatestEnabledPerContext?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SurveyForm, SurveyFormEntityListing, W>
  /** GET /api/v2/quality/publishedforms/surveys/divisionviews/{surveyFormId} */
  getQualityPublishedformsSurveysDivisionview<W extends boolean = false>(surveyFormId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SurveyFormDivisionView, W>
  /** GET /api/v2/quality/publishedforms/surveys/divisionviews */
  getQualityPublishedformsSurveysDivisionviews<W extends boolean = false>(id: _Many<string>, options?: { pageSize?: number; pageNumber?: number; name?: string; divisionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<SurveyFormDivisionViewListing, W>
  /** All items of GET /api/v2/quality/publishedforms/surveys/divisionviews */
  getQualityPublishedformsSurveysDivisionviewsIter<W extends boolean = false>(id: _Many<string>, options?: { pageSize?: number; pageNumber?: number; name?: string; divisionId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SurveyFormDivisionView, SurveyFormDivisionViewListing, W>
  /** GET /api/v2/quality/surveys/{surveyId} */
  getQualitySurvey<W extends boolean = false>(surveyId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Survey, W>
  /** GET /api/v2/quality/surveys/scorable */
  getQualitySurveysScorable<W extends boolean = false>(customerSurveyUrl: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScorableSurvey, W>
  /** PATCH /api/v2/quality/forms/surveys/{formId} */
  patchQualityFormsSurvey<W extends boolean = false>(formId: string, body: SurveyForm, options?: _Inline<W>, call?: _Call<W>): _Answer<SurveyForm, W>
  /** POST /api/v2/analytics/evaluations/aggregates/jobs */
  postAnalyticsEvaluationsAggregatesJobs<W extends boolean = false>(body: EvaluationAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/evaluations/aggregates/query */
  postAnalyticsEvaluationsAggregatesQuery<W extends boolean = false>(body: EvaluationAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationAggregateQueryResponse, W>
  /** POST /api/v2/analytics/surveys/aggregates/jobs */
  postAnalyticsSurveysAggregatesJobs<W extends boolean = false>(body: SurveyAsyncAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncQueryResponse, W>
  /** POST /api/v2/analytics/surveys/aggregates/query */
  postAnalyticsSurveysAggregatesQuery<W extends boolean = false>(body: SurveyAggregationQuery, options?: _Inline<W>, call?: _Call<W>): _Answer<SurveyAggregateQueryResponse, W>
  /** POST /api/v2/quality/calibrations */
  postQualityCalibrations<W extends boolean = false>(body: CalibrationCreate, options?: { expand?: string } & _Inline<W>, call?: _Call<W>): _Answer<Calibration, W>
  /** POST /api/v2/quality/conversations/{conversationId}/evaluations */
  postQualityConversationEvaluations<W extends boolean = false>(conversationId: string, body: EvaluationCreateBody, options?: { expand?: string; 'Idempotency-Key'?: string } & _Inline<W>, call?: _Call<W>): _Answer<Evaluation, W>
  /** POST /api/v2/quality/conversations/audits/query */
  postQualityConversationsAuditsQuery<W extends boolean = false>(body: QMAuditQueryRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<QualityAuditQueryExecutionStatusResponse, W>
  /** POST /api/v2/quality/evaluations/aggregates/query/me */
  postQualityEvaluationsAggregatesQueryMe<W extends boolean = false>(body: EvaluationAggregationQueryMe, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationAggregateQueryResponse, W>
  /** POST /api/v2/quality/evaluations/scoring */
  postQualityEvaluationsScoring<W extends boolean = false>(body: EvaluationFormAndScoringSet, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationScoringSet, W>
  /** POST /api/v2/quality/evaluations/search */
  postQualityEvaluationsSearch<W extends boolean = false>(body: EvaluationSearchRequestDTO, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationSearchResponse, W>
  /** All items of POST /api/v2/quality/evaluations/search */
  postQualityEvaluationsSearchIter<W extends boolean = false>(body: EvaluationSearchRequestDTO, options?: { limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<EvaluationSearchItemResponse, EvaluationSearchResponse, W>
  /** POST /api/v2/quality/forms */
  postQualityForms<W extends boolean = false>(body: EvaluationForm, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponse, W>
  /** POST /api/v2/quality/forms/evaluations */
  postQualityFormsEvaluations<W extends boolean = false>(body: EvaluationForm, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponse, W>
  /** POST /api/v2/quality/forms/surveys */
  postQualityFormsSurveys<W extends boolean = false>(body: SurveyForm, options?: _Inline<W>, call?: _Call<W>): _Answer<SurveyForm, W>
  /** POST /api/v2/quality/programs/{programId}/agentscoringrules */
  postQualityProgramAgentscoringrules<W extends boolean = false>(programId: string, body: AgentScoringRule, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentScoringRule, W>
  /** POST /api/v2/quality/publishedforms */
  postQualityPublishedforms<W extends boolean = false>(body: PublishForm, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponse, W>
  /** POST /api/v2/quality/publishedforms/evaluations */
  postQualityPublishedformsEvaluations<W extends boolean = false>(body: PublishForm, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponse, W>
  /** POST /api/v2/quality/publishedforms/surveys */
  postQualityPublishedformsSurveys<W extends boolean = false>(body: PublishForm, options?: _Inline<W>, call?: _Call<W>): _Answer<SurveyForm, W>
  /** POST /api/v2/quality/surveys */
  postQualitySurveys<W extends boolean = false>(body: CreateSurveyRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CreateSurveyResponse, W>
  /** POST /api/v2/quality/surveys/scoring */
  postQualitySurveysScoring<W extends boolean = false>(body: SurveyFormAndScoringSet, options?: _Inline<W>, call?: _Call<W>): _Answer<SurveyScoringSet, W>
  /** PUT /api/v2/quality/calibrations/{calibrationId} */
  putQualityCalibration<W extends boolean = false>(calibrationId: string, body: Calibration, options?: _Inline<W>, call?: _Call<W>): _Answer<Calibration, W>
  /** PUT /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId} */
  putQualityConversationEvaluation<W extends boolean = false>(conversationId: string, evaluationId: string, body: Evaluation, options?: { expand?: string } & _Inline<W>, call?: _Call<W>): _Answer<EvaluationResponse, W>
  /** PUT /api/v2/quality/forms/{formId} */
  putQualityForm<W extends boolean = false>(formId: string, body: EvaluationForm, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponse, W>
  /** PUT /api/v2/quality/forms/evaluations/{formId} */
  putQualityFormsEvaluation<W extends boolean = false>(formId: string, body: EvaluationForm, options?: _Inline<W>, call?: _Call<W>): _Answer<EvaluationFormResponse, W>
  /** PUT /api/v2/quality/forms/evaluations/{formId}/aiscoring/settings */
  putQualityFormsEvaluationAiscoringSettings<W extends boolean = false>(formId: string, body: AiScoringSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<AiScoringSettings, W>
  /** PUT /api/v2/quality/forms/surveys/{formId} */
  putQualityFormsSurvey<W extends boolean = false>(formId: string, body: SurveyForm, options?: _Inline<W>, call?: _Call<W>): _Answer<SurveyForm, W>
  /** PUT /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId} */
  putQualityProgramAgentscoringrule<W extends boolean = false>(programId: string, ruleId: string, body: AgentScoringRule, options?: _Inline<W>, call?: _Call<W>): _Answer<AgentScoringRule, W>
  /** PUT /api/v2/quality/surveys/scorable */
  putQualitySurveysScorable<W extends boolean = false>(customerSurveyUrl: string, body: ScorableSurvey, options?: _Inline<W>, call?: _Call<W>): _Answer<ScorableSurvey, W>
}

export interface AgentActivity {
  id?: string
  name?: string
  agent?: User
  numEvaluations?: number
  averageEvaluationScore?: number
  numCriticalEvaluations?: number
  averageCriticalScore?: number
  highestEvaluationScore?: number
  lowestEvaluationScore?: number
  highestCriticalScore?: number
  lowestCriticalScore?: number
  agentEvaluatorActivityList?: AgentEvaluatorActivity[]
  numEvaluationsWithoutViewPermission?: number
  selfUri?: string
}

export interface AgentActivityEntityListing {
  entities?: AgentActivity[]
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

export interface AgentEvaluatorActivity {
  id?: string
  name?: string
  agent?: User
  evaluator?: User
  numEvaluations?: number
  averageEvaluationScore?: number
  numEvaluationsWithoutViewPermission?: number
  selfUri?: string
}

export interface AgentScoringRule {
  id?: string
  programId?: string
  samplingType: _Open<"All" | "Percentage">
  samplingPercentage?: number
  submissionType: _Open<"Automated" | "Manual">
  evaluationFormContextId: string
  enabled: boolean
  published?: boolean
  evaluator?: AddressableEntityRef
  agentToScore?: _Open<"First" | "Last" | "Each">
  dateCreated?: string
  dateModified?: string
  selfUri?: string
}

export interface AgentScoringRuleEntityListing {
  entities?: AgentScoringRule[]
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

export interface CalibrationCreate {
  id?: string
  name?: string
  calibrator?: User
  agent?: User
  conversation: ConversationReference
  evaluationForm?: EvaluationForm
  contextId?: string
  averageScore?: number
  highScore?: number
  lowScore?: number
  createdDate?: string
  evaluations?: Evaluation[]
  evaluators?: User[]
  scoringIndex?: Evaluation
  expertEvaluator?: User
  selfUri?: string
}

export interface CalibrationEntityListing {
  entities?: Calibration[]
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

export interface CreateSurveyRequest {
  conversationId: string
  surveyFormContextId: string
  agentId?: string
  queueId?: string
}

export interface CreateSurveyResponse {
  id?: string
  name?: string
  conversation?: ConversationReference
  surveyForm?: SurveyForm
  agent?: DomainEntityRef
  status?: _Open<"Pending" | "Sent" | "InProgress" | "Finished" | "OptOut" | "Error" | "Expired">
  queue?: QueueReference
  answers?: SurveyScoringSet
  completedDate?: string
  surveyErrorDetails?: SurveyErrorDetails
  agentTeam?: Team
  surveyType?: _Open<"Web" | "Voice">
  missingRequiredAnswer?: boolean
  flow?: AddressableEntityRef
  customerSurveyUrl?: string
  selfUri?: string
}

export interface DomainEntityListingSurveyForm {
  entities?: SurveyForm[]
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

export interface EvaluationAggregationQueryMe {
  interval: string
  timeZone?: string
  groupBy?: string[]
  metrics: string[]
  alternateTimeDimension?: _Open<"conversationStart" | "evaluationCreatedDate" | "evaluationReleaseDate" | "eventTime">
  contextId?: string
}

export interface EvaluationCreateBody {
  id?: string
  evaluationForm?: EvaluationCreateEvalForm
  evaluator?: EvaluationCreateUser
  agent?: EvaluationCreateUser
  agentHasRead?: boolean
  answers?: EvaluationScoringSet
  calibration?: EvaluationCreateCalibration
  evaluationContextId?: string
  conversation?: EvaluationCreateConversation
  resourceType?: _Open<"EMAIL">
  evaluationSource?: EvaluationSource
  rescore?: boolean
  queue?: EvaluationCreateQueue
  releaseDate?: string
  status?: _Open<"PENDING" | "INPROGRESS" | "FINISHED" | "INREVIEW" | "RETRACTED">
  neverRelease?: boolean
  dateAssigneeChanged?: string
  assignee?: EvaluationCreateUser
  selfUri?: string
}

export interface EvaluationCreateCalibration {
  id?: string
  selfUri?: string
}

export interface EvaluationCreateConversation {
  id?: string
  selfUri?: string
}

export interface EvaluationCreateEvalForm {
  id?: string
  selfUri?: string
}

export interface EvaluationCreateQueue {
  id?: string
  selfUri?: string
}

export interface EvaluationCreateUser {
  id: string
  selfUri?: string
}

export interface EvaluationEntityListing {
  entities?: Evaluation[]
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

export interface EvaluationFormAndScoringSet {
  evaluationForm?: EvaluationForm
  answers?: EvaluationScoringSet
}

export interface EvaluationFormDivisionView {
  id?: string
  name?: string
  division?: WritableStarrableDivision
  contextId: string
  modifiedDate?: string
  dialect?: string
  selfUri?: string
}

export interface EvaluationFormDivisionViewListing {
  entities?: EvaluationFormDivisionView[]
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

export interface EvaluationFormResponse {
  id?: string
  name: string
  division?: WritableStarrableDivision
  modifiedDate?: string
  published?: boolean
  contextId?: string
  questionGroups?: EvaluationQuestionGroup[]
  weightMode?: _Open<"SCALED" | "OFF">
  evaluationSettings?: EvaluationSettings
  publishedVersions?: DomainEntityListingEvaluationForm
  latestVersionFormName?: string
  aiScoring?: AiScoringSettings
  dialect?: string
  selfUri?: string
}

export interface EvaluationFormResponseEntityListing {
  entities?: EvaluationFormResponse[]
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

export interface EvaluationFormSearchResponse {
  id?: string
  division?: WritableStarrableDivision
  modifiedDate?: string
  published?: boolean
  contextId?: string
  questionGroups?: EvaluationQuestionGroup[]
  weightMode?: _Open<"SCALED" | "OFF">
  evaluationSettings?: EvaluationSettings
  publishedVersions?: DomainEntityListingEvaluationForm
  latestVersionFormName?: string
  aiScoring?: AiScoringSettings
  dialect?: string
  selfUri?: string
}

export interface EvaluationResponse {
  id?: string
  name?: string
  conversation?: ConversationReference
  evaluationForm?: EvaluationFormResponse
  evaluator?: User
  agent?: User
  calibration?: AddressableEntityRef
  status?: _Open<"PENDING" | "INPROGRESS" | "FINISHED" | "INREVIEW" | "RETRACTED">
  answers?: EvaluationScoringSet
  agentHasRead?: boolean
  assignee?: User
  assigneeApplicable?: boolean
  releaseDate?: string
  assignedDate?: string
  createdDate?: string
  changedDate?: string
  submittedDate?: string
  revisionCreatedDate?: string
  queue?: Queue
  mediaType?: string[]
  divisionIds?: string[]
  rescore?: boolean
  conversationDate?: string
  conversationEndDate?: string
  neverRelease?: boolean
  assigned?: boolean
  dateAssigneeChanged?: string
  resourceId?: string
  resourceType?: _Open<"EMAIL">
  redacted?: boolean
  isScoringIndex?: boolean
  authorizedActions?: string[]
  hasAssistanceFailed?: boolean
  evaluationSource?: EvaluationSource
  disputeCount?: number
  version?: number
  versionHistory?: PagelessDomainEntityListingEvaluationVersion
  declinedReview?: boolean
  evaluationContextId?: string
  retractedEvaluation?: EvaluationReference
  aiScoring?: AiScoring
  selfUri?: string
}

export interface EvaluationSearchAggregationBucket {
  key?: string
  keyAsString?: string
  documentCount?: number
  keyValue?: number
  from?: number
  to?: number
  value?: number
  count?: number
  minimum?: number
  maximum?: number
  average?: number
  sum?: number
  subAggregations?: { [key: string]: EvaluationSearchAggregationResponse }
}

export interface EvaluationSearchAggregationDTO {
  name: string
  field: _Open<"formId" | "formIdReleased" | "agentId" | "evaluatorId" | "contextId" | "questionGroupId" | "questionId" | "questionAnswerId" | "evaluationStatus" | "aiScoringFailureType" | "questionAiAnswerFailureType" | "released" | "questionGroupMarkedNA" | "questionMarkedNA" | "questionAiScored" | "questionEaScored" | "totalScore" | "totalCriticalScore" | "questionGroupScorePercentage" | "criticalQuestionGroupScorePercentage" | "questionGroupScore" | "criticalQuestionGroupScore" | "questionScore" | "disputeCount" | "rescoreCount" | "eaSuggestionCount" | "eaAcceptedSuggestionCount" | "aiSuggestionCount" | "aiAcceptedSuggestionCount" | "conversationDate" | "createdDate" | "submittedDate" | "releaseDate">
  type: _Open<"TERM" | "STATS" | "SUM" | "COUNT" | "AVERAGE" | "RANGE" | "DATE_HISTOGRAM">
  size?: number
  calendarInterval?: string
  format?: string
  ranges?: QueryApiSearchAggregationRange[]
  subAggregations?: EvaluationSearchSubAggregationDTO[]
}

export interface EvaluationSearchAggregationResponse {
  value?: number
  count?: number
  minimum?: number
  maximum?: number
  average?: number
  sum?: number
  documentCountErrorUpperBound?: number
  sumOtherDocumentCount?: number
  buckets?: EvaluationSearchAggregationBucket[]
}

export interface EvaluationSearchCriteriaDTO {
  type: _Open<"EXACT" | "DATE_RANGE" | "GREATER_THAN" | "GREATER_THAN_EQUAL_TO" | "LESS_THAN" | "LESS_THAN_EQUAL_TO" | "RANGE" | "REQUIRED_FIELDS">
  field: _Open<"evaluationId" | "conversationId" | "contextId" | "formId" | "evaluationStatus" | "queueId" | "agentTeamId" | "divisionId" | "agentId" | "evaluatorId" | "assigneeId" | "totalScore" | "totalCriticalScore" | "conversationDate" | "createdDate" | "submittedDate" | "releaseDate" | "released" | "mediaType" | "questionGroupId" | "questionGroupMarkedNA" | "questionGroupScore" | "criticalQuestionGroupScore" | "questionGroupScorePercentage" | "criticalQuestionGroupScorePercentage" | "questionId" | "questionAnswerId" | "questionScore" | "questionMarkedNA" | "failedKillQuestion">
  endValue?: string
  values?: string[]
  startValue?: string
  value?: string
  operator?: _Open<"AND" | "NOT">
}

export interface EvaluationSearchItemResponse {
  id?: string
  name?: string
  conversation?: ConversationReference
  evaluationForm?: EvaluationFormSearchResponse
  evaluator?: User
  agent?: User
  calibration?: AddressableEntityRef
  status?: _Open<"PENDING" | "INPROGRESS" | "FINISHED" | "INREVIEW" | "RETRACTED">
  answers?: EvaluationScoringSet
  agentHasRead?: boolean
  assignee?: User
  assigneeApplicable?: boolean
  releaseDate?: string
  assignedDate?: string
  createdDate?: string
  changedDate?: string
  submittedDate?: string
  revisionCreatedDate?: string
  queue?: Queue
  mediaType?: string[]
  divisionIds?: string[]
  rescore?: boolean
  conversationDate?: string
  conversationEndDate?: string
  neverRelease?: boolean
  assigned?: boolean
  dateAssigneeChanged?: string
  resourceId?: string
  resourceType?: _Open<"EMAIL">
  redacted?: boolean
  isScoringIndex?: boolean
  authorizedActions?: string[]
  hasAssistanceFailed?: boolean
  evaluationSource?: EvaluationSource
  disputeCount?: number
  version?: number
  versionHistory?: PagelessDomainEntityListingEvaluationVersion
  declinedReview?: boolean
  evaluationContextId?: string
  retractedEvaluation?: EvaluationReference
  aiScoring?: AiScoring
  selfUri?: string
}

export interface EvaluationSearchRequestDTO {
  query: EvaluationSearchCriteriaDTO[]
  aggregations?: EvaluationSearchAggregationDTO[]
  pageSize?: number
  pageNumber: number
  sortOrder?: _Open<"ASC" | "DESC">
  sortBy?: _Open<"conversationDate" | "createdDate" | "submittedDate" | "releaseDate">
  systemSubmitted?: boolean
}

export interface EvaluationSearchResponse {
  pageSize?: number
  pageNumber?: number
  results?: EvaluationSearchItemResponse[]
  aggregations?: { [key: string]: EvaluationSearchAggregationResponse }
}

export interface EvaluationSearchSubAggregationDTO {
  name: string
  field: _Open<"formId" | "formIdReleased" | "agentId" | "evaluatorId" | "contextId" | "questionGroupId" | "questionId" | "questionAnswerId" | "evaluationStatus" | "aiScoringFailureType" | "questionAiAnswerFailureType" | "released" | "questionGroupMarkedNA" | "questionMarkedNA" | "questionAiScored" | "questionEaScored" | "totalScore" | "totalCriticalScore" | "questionGroupScorePercentage" | "criticalQuestionGroupScorePercentage" | "questionGroupScore" | "criticalQuestionGroupScore" | "questionScore" | "disputeCount" | "rescoreCount" | "eaSuggestionCount" | "eaAcceptedSuggestionCount" | "aiSuggestionCount" | "aiAcceptedSuggestionCount" | "conversationDate" | "createdDate" | "submittedDate" | "releaseDate">
  type: _Open<"TERM" | "STATS" | "SUM" | "COUNT" | "AVERAGE" | "RANGE" | "DATE_HISTOGRAM">
  size?: number
  calendarInterval?: string
  format?: string
  ranges?: QueryApiSearchAggregationRange[]
  subAggregations?: EvaluationSearchSubAggregationDTO[]
}

export interface EvaluatorActivity {
  id?: string
  name?: string
  evaluator?: User
  numEvaluationsAssigned?: number
  numEvaluationsStarted?: number
  numEvaluationsCompleted?: number
  numCalibrationsAssigned?: number
  numCalibrationsStarted?: number
  numCalibrationsCompleted?: number
  numEvaluationsWithoutViewPermission?: number
  selfUri?: string
}

export interface EvaluatorActivityEntityListing {
  entities?: EvaluatorActivity[]
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

export interface FlowDiagnosticInfo {
  lastActionId?: number
}

export interface PublishForm {
  published: boolean
  id: string
}

export interface QMAuditQueryRequest {
  interval: string
  filters: QualityAuditQueryFilter[]
  sort?: AuditQuerySort[]
}

export interface QualityAuditLogMessage {
  id?: string
  userHomeOrgId?: string
  userTrusteeOrgId?: string
  user?: DomainEntityRef
  client?: AddressableEntityRef
  remoteIps?: string[]
  serviceName?: _Open<"RecordingService" | "RecordingPlaybackService" | "QualityService" | "HorusService">
  level?: _Open<"User" | "System" | "GENESYS_INTERNAL">
  status?: _Open<"Success" | "Failure" | "Warning">
  eventDate?: string
  messageInfo?: MessageInfo
  action?: _Open<"Read" | "Create" | "Update" | "Delete" | "Abandon" | "Archive" | "Export" | "Download" | "RestoreRequest" | "RestoreComplete" | "ApplyProtection" | "RevokeProtection" | "UpdateRetention" | "Start" | "Stop">
  entity?: DomainEntityRef
  entityType?: _Open<"Recording" | "Evaluation" | "Calibration" | "Annotation" | "ScreenRecording" | "Survey" | "SnippetRecording" | "ScreenMonitoring">
  propertyChanges?: PropertyChange[]
  context?: { [key: string]: string }
}

export interface QualityAuditQueryExecutionResultsResponse {
  id?: string
  pageSize?: number
  cursor?: string
  entities?: QualityAuditLogMessage[]
}

export interface QualityAuditQueryExecutionStatusResponse {
  id?: string
  state?: _Open<"Queued" | "Running" | "Succeeded" | "Failed" | "Cancelled">
  dateStart?: string
  interval?: string
  filters?: QualityAuditQueryFilter[]
  sort?: AuditQuerySort[]
}

export interface QualityAuditQueryFilter {
  property: _Open<"UserId" | "TrusteeOrganizationId" | "TrusteeOnlyAudits" | "ClientId" | "Action" | "EntityType" | "EntityId" | "ConversationId" | "ServiceName">
  value: string
}

export interface QueryApiSearchAggregationRange {
  to?: number
  from?: number
}

export interface ScorableSurvey {
  id?: string
  name?: string
  surveyForm?: SurveyForm
  status?: _Open<"Pending" | "Sent" | "InProgress" | "Finished" | "OptOut" | "Error" | "Expired">
  answers?: SurveyScoringSet
  selfUri?: string
}

export interface Survey {
  id?: string
  name?: string
  conversation?: ConversationReference
  surveyForm?: SurveyForm
  agent?: DomainEntityRef
  status?: _Open<"Pending" | "Sent" | "InProgress" | "Finished" | "OptOut" | "Error" | "Expired">
  queue?: QueueReference
  answers?: SurveyScoringSet
  completedDate?: string
  surveyErrorDetails?: SurveyErrorDetails
  agentTeam?: Team
  surveyType?: _Open<"Web" | "Voice">
  missingRequiredAnswer?: boolean
  flow?: AddressableEntityRef
  selfUri?: string
}

export interface SurveyErrorDetails {
  flowDiagnosticInfo?: FlowDiagnosticInfo
  surveyErrorReason?: string
}

export interface SurveyForm {
  id?: string
  name: string
  division?: WritableStarrableDivision
  modifiedDate?: string
  published?: boolean
  disabled?: boolean
  contextId: string
  language: string
  header?: string
  footer?: string
  questionGroups?: SurveyQuestionGroup[]
  publishedVersions?: DomainEntityListingSurveyForm
  redacted?: boolean
  selfUri?: string
}

export interface SurveyFormAndScoringSet {
  surveyForm?: SurveyForm
  answers?: SurveyScoringSet
}

export interface SurveyFormDivisionView {
  id?: string
  name?: string
  division?: WritableStarrableDivision
  language: string
  contextId: string
  modifiedDate?: string
  selfUri?: string
}

export interface SurveyFormDivisionViewListing {
  entities?: SurveyFormDivisionView[]
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

export interface SurveyFormEntityListing {
  entities?: SurveyForm[]
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

export interface SurveyQuestion {
  id?: string
  contextId?: string
  text?: string
  helpText?: string
  type?: _Open<"multipleChoiceQuestion" | "multipleSelectQuestion" | "freeTextQuestion" | "npsQuestion" | "readOnlyTextBlockQuestion">
  naEnabled?: boolean
  visibilityCondition?: VisibilityCondition
  answerOptions?: AnswerOption[]
  maxResponseCharacters?: number
  explanationPrompt?: string
}

export interface SurveyQuestionGroup {
  id?: string
  contextId?: string
  name?: string
  type?: string
  naEnabled?: boolean
  questions?: SurveyQuestion[]
  visibilityCondition?: VisibilityCondition
}

export interface SurveyQuestionGroupScore {
  questionGroupId?: string
  totalScore?: number
  maxTotalScore?: number
  markedNA?: boolean
  systemMarkedNA?: boolean
  questionScores?: SurveyQuestionScore[]
}

export interface SurveyQuestionScore {
  questionId?: string
  answerId?: string
  score?: number
  markedNA?: boolean
  systemMarkedNA?: boolean
  assistedAnswerId?: string
  npsScore?: number
  npsTextAnswer?: string
  freeTextAnswer?: string
}

export interface SurveyScoringSet {
  totalScore?: number
  npsScore?: number
  questionGroupScores?: SurveyQuestionGroupScore[]
}
export {}

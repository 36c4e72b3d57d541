<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteAnalyticsEvaluationsAggregatesJob(string $jobId, array{returnResponse?: bool} $options = []) DELETE /api/v2/analytics/evaluations/aggregates/jobs/{jobId}
 * @method mixed deleteAnalyticsSurveysAggregatesJob(string $jobId, array{returnResponse?: bool} $options = []) DELETE /api/v2/analytics/surveys/aggregates/jobs/{jobId}
 * @method mixed deleteQualityCalibration(string $calibrationId, string $calibratorId, array{returnResponse?: bool} $options = []) DELETE /api/v2/quality/calibrations/{calibrationId}
 * @method mixed deleteQualityConversationEvaluation(string $conversationId, string $evaluationId, array{expand?: string, returnResponse?: bool} $options = []) DELETE /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}
 * @method mixed deleteQualityForm(string $formId, array{returnResponse?: bool} $options = []) DELETE /api/v2/quality/forms/{formId}
 * @method mixed deleteQualityFormsEvaluation(string $formId, array{returnResponse?: bool} $options = []) DELETE /api/v2/quality/forms/evaluations/{formId}
 * @method mixed deleteQualityFormsSurvey(string $formId, array{returnResponse?: bool} $options = []) DELETE /api/v2/quality/forms/surveys/{formId}
 * @method mixed deleteQualityProgramAgentscoringrule(string $programId, string $ruleId, array{returnResponse?: bool} $options = []) DELETE /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}
 * @method mixed getAnalyticsEvaluationsAggregatesJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}
 * @method mixed getAnalyticsEvaluationsAggregatesJobResults(string $jobId, array{cursor?: string, returnResponse?: bool} $options = []) GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results
 * @method \Pcsdk\Items getAnalyticsEvaluationsAggregatesJobResultsIter(string $jobId, array{cursor?: string} $options = []) all items of GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results
 * @method mixed getAnalyticsSurveysAggregatesJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}
 * @method mixed getAnalyticsSurveysAggregatesJobResults(string $jobId, array{cursor?: string, returnResponse?: bool} $options = []) GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results
 * @method \Pcsdk\Items getAnalyticsSurveysAggregatesJobResultsIter(string $jobId, array{cursor?: string} $options = []) all items of GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results
 * @method mixed getQualityAgentsActivity(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, startTime?: string|\DateTimeInterface, endTime?: string|\DateTimeInterface, agentUserId?: list<string>, evaluatorUserId?: string, name?: string, group?: string, agentTeamId?: string, formContextId?: string, userState?: string, returnResponse?: bool} $options = []) GET /api/v2/quality/agents/activity
 * @method \Pcsdk\Items getQualityAgentsActivityIter(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, startTime?: string|\DateTimeInterface, endTime?: string|\DateTimeInterface, agentUserId?: list<string>, evaluatorUserId?: string, name?: string, group?: string, agentTeamId?: string, formContextId?: string, userState?: string} $options = []) all items of GET /api/v2/quality/agents/activity
 * @method mixed getQualityCalibration(string $calibrationId, array{calibratorId?: string, conversationId?: string, returnResponse?: bool} $options = []) GET /api/v2/quality/calibrations/{calibrationId}
 * @method mixed getQualityCalibrations(string $calibratorId, array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, conversationId?: string, startTime?: string|\DateTimeInterface, endTime?: string|\DateTimeInterface, returnResponse?: bool} $options = []) GET /api/v2/quality/calibrations
 * @method \Pcsdk\Items getQualityCalibrationsIter(string $calibratorId, array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, conversationId?: string, startTime?: string|\DateTimeInterface, endTime?: string|\DateTimeInterface} $options = []) all items of GET /api/v2/quality/calibrations
 * @method mixed getQualityConversationEvaluation(string $conversationId, string $evaluationId, array{expand?: string, returnResponse?: bool} $options = []) GET /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}
 * @method mixed getQualityConversationsAuditsQueryTransactionId(string $transactionId, array{returnResponse?: bool} $options = []) GET /api/v2/quality/conversations/audits/query/{transactionId}
 * @method mixed getQualityConversationsAuditsQueryTransactionIdResults(string $transactionId, array{cursor?: string, pageSize?: int, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/quality/conversations/audits/query/{transactionId}/results
 * @method \Pcsdk\Items getQualityConversationsAuditsQueryTransactionIdResultsIter(string $transactionId, array{cursor?: string, pageSize?: int, expand?: list<string>} $options = []) all items of GET /api/v2/quality/conversations/audits/query/{transactionId}/results
 * @method mixed getQualityConversationSurveys(string $conversationId, array{returnResponse?: bool} $options = []) GET /api/v2/quality/conversations/{conversationId}/surveys
 * @method mixed getQualityEvaluationsQuery(array{pageSize?: int, pageNumber?: int, expand?: list<string>, previousPage?: string, conversationId?: string, agentUserId?: string, agentTeamId?: string, evaluatorUserId?: string, assigneeUserId?: string, queueId?: string, startTime?: string, endTime?: string, formContextId?: string, evaluationState?: list<string>, isReleased?: bool, agentHasRead?: bool, expandAnswerTotalScores?: bool, maximum?: int, sortOrder?: string, includeDeletedUsers?: bool, returnResponse?: bool} $options = []) GET /api/v2/quality/evaluations/query
 * @method \Pcsdk\Items getQualityEvaluationsQueryIter(array{pageSize?: int, pageNumber?: int, expand?: list<string>, previousPage?: string, conversationId?: string, agentUserId?: string, agentTeamId?: string, evaluatorUserId?: string, assigneeUserId?: string, queueId?: string, startTime?: string, endTime?: string, formContextId?: string, evaluationState?: list<string>, isReleased?: bool, agentHasRead?: bool, expandAnswerTotalScores?: bool, maximum?: int, sortOrder?: string, includeDeletedUsers?: bool} $options = []) all items of GET /api/v2/quality/evaluations/query
 * @method mixed getQualityEvaluatorsActivity(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, startTime?: string|\DateTimeInterface, endTime?: string|\DateTimeInterface, name?: string, permission?: list<string>, group?: string, agentTeamId?: string, returnResponse?: bool} $options = []) GET /api/v2/quality/evaluators/activity
 * @method \Pcsdk\Items getQualityEvaluatorsActivityIter(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, startTime?: string|\DateTimeInterface, endTime?: string|\DateTimeInterface, name?: string, permission?: list<string>, group?: string, agentTeamId?: string} $options = []) all items of GET /api/v2/quality/evaluators/activity
 * @method mixed getQualityForm(string $formId, array{returnResponse?: bool} $options = []) GET /api/v2/quality/forms/{formId}
 * @method mixed getQualityForms(array{pageSize?: int, pageNumber?: int, sortBy?: string, nextPage?: string, previousPage?: string, expand?: string, name?: string, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/quality/forms
 * @method \Pcsdk\Items getQualityFormsIter(array{pageSize?: int, pageNumber?: int, sortBy?: string, nextPage?: string, previousPage?: string, expand?: string, name?: string, sortOrder?: string} $options = []) all items of GET /api/v2/quality/forms
 * @method mixed getQualityFormsEvaluation(string $formId, array{returnResponse?: bool} $options = []) GET /api/v2/quality/forms/evaluations/{formId}
 * @method mixed getQualityFormsEvaluations(array{pageSize?: int, pageNumber?: int, sortBy?: string, nextPage?: string, previousPage?: string, expand?: string, name?: string, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/quality/forms/evaluations
 * @method \Pcsdk\Items getQualityFormsEvaluationsIter(array{pageSize?: int, pageNumber?: int, sortBy?: string, nextPage?: string, previousPage?: string, expand?: string, name?: string, sortOrder?: string} $options = []) all items of GET /api/v2/quality/forms/evaluations
 * @method mixed getQualityFormsEvaluationsBulk(list<string> $id, array{includeLatestVersionFormName?: bool, returnResponse?: bool} $options = []) GET /api/v2/quality/forms/evaluations/bulk
 * @method mixed getQualityFormsEvaluationsBulkContexts(list<string> $contextId, array{returnResponse?: bool} $options = []) GET /api/v2/quality/forms/evaluations/bulk/contexts
 * @method mixed getQualityFormsEvaluationVersions(string $formId, array{pageSize?: int, pageNumber?: int, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/quality/forms/evaluations/{formId}/versions
 * @method \Pcsdk\Items getQualityFormsEvaluationVersionsIter(string $formId, array{pageSize?: int, pageNumber?: int, sortOrder?: string} $options = []) all items of GET /api/v2/quality/forms/evaluations/{formId}/versions
 * @method mixed getQualityFormsSurvey(string $formId, array{returnResponse?: bool} $options = []) GET /api/v2/quality/forms/surveys/{formId}
 * @method mixed getQualityFormsSurveys(array{pageSize?: int, pageNumber?: int, sortBy?: string, nextPage?: string, previousPage?: string, expand?: string, name?: string, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/quality/forms/surveys
 * @method \Pcsdk\Items getQualityFormsSurveysIter(array{pageSize?: int, pageNumber?: int, sortBy?: string, nextPage?: string, previousPage?: string, expand?: string, name?: string, sortOrder?: string} $options = []) all items of GET /api/v2/quality/forms/surveys
 * @method mixed getQualityFormsSurveysBulk(list<string> $id, array{returnResponse?: bool} $options = []) GET /api/v2/quality/forms/surveys/bulk
 * @method mixed getQualityFormsSurveysBulkContexts(list<string> $contextId, array{published?: bool, returnResponse?: bool} $options = []) GET /api/v2/quality/forms/surveys/bulk/contexts
 * @method mixed getQualityFormsSurveyVersions(string $formId, array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/quality/forms/surveys/{formId}/versions
 * @method \Pcsdk\Items getQualityFormsSurveyVersionsIter(string $formId, array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/quality/forms/surveys/{formId}/versions
 * @method mixed getQualityFormVersions(string $formId, array{pageSize?: int, pageNumber?: int, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/quality/forms/{formId}/versions
 * @method \Pcsdk\Items getQualityFormVersionsIter(string $formId, array{pageSize?: int, pageNumber?: int, sortOrder?: string} $options = []) all items of GET /api/v2/quality/forms/{formId}/versions
 * @method mixed getQualityProgramAgentscoringrule(string $programId, string $ruleId, array{returnResponse?: bool} $options = []) GET /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}
 * @method mixed getQualityProgramAgentscoringrules(string $programId, array{returnResponse?: bool} $options = []) GET /api/v2/quality/programs/{programId}/agentscoringrules
 * @method mixed getQualityPublishedform(string $formId, array{returnResponse?: bool} $options = []) GET /api/v2/quality/publishedforms/{formId}
 * @method mixed getQualityPublishedforms(array{pageSize?: int, pageNumber?: int, name?: string, onlyLatestPerContext?: bool, returnResponse?: bool} $options = []) GET /api/v2/quality/publishedforms
 * @method \Pcsdk\Items getQualityPublishedformsIter(array{pageSize?: int, pageNumber?: int, name?: string, onlyLatestPerContext?: bool} $options = []) all items of GET /api/v2/quality/publishedforms
 * @method mixed getQualityPublishedformsEvaluation(string $formId, array{returnResponse?: bool} $options = []) GET /api/v2/quality/publishedforms/evaluations/{formId}
 * @method mixed getQualityPublishedformsEvaluations(array{pageSize?: int, pageNumber?: int, name?: string, onlyLatestPerContext?: bool, returnResponse?: bool} $options = []) GET /api/v2/quality/publishedforms/evaluations
 * @method \Pcsdk\Items getQualityPublishedformsEvaluationsIter(array{pageSize?: int, pageNumber?: int, name?: string, onlyLatestPerContext?: bool} $options = []) all items of GET /api/v2/quality/publishedforms/evaluations
 * @method mixed getQualityPublishedformsEvaluationsDivisionview(string $evaluationFormId, array{returnResponse?: bool} $options = []) GET /api/v2/quality/publishedforms/evaluations/divisionviews/{evaluationFormId}
 * @method mixed getQualityPublishedformsEvaluationsDivisionviews(list<string> $id, array{pageSize?: int, pageNumber?: int, name?: string, divisionId?: string, returnResponse?: bool} $options = []) GET /api/v2/quality/publishedforms/evaluations/divisionviews
 * @method \Pcsdk\Items getQualityPublishedformsEvaluationsDivisionviewsIter(list<string> $id, array{pageSize?: int, pageNumber?: int, name?: string, divisionId?: string} $options = []) all items of GET /api/v2/quality/publishedforms/evaluations/divisionviews
 * @method mixed getQualityPublishedformsSurvey(string $formId, array{returnResponse?: bool} $options = []) GET /api/v2/quality/publishedforms/surveys/{formId}
 * @method mixed getQualityPublishedformsSurveys(array{pageSize?: int, pageNumber?: int, name?: string, onlyLatestEnabledPerContext?: bool, returnResponse?: bool} $options = []) GET /api/v2/quality/publishedforms/surveys
 * @method \Pcsdk\Items getQualityPublishedformsSurveysIter(array{pageSize?: int, pageNumber?: int, name?: string, onlyLatestEnabledPerContext?: bool} $options = []) all items of GET /api/v2/quality/publishedforms/surveys
 * @method mixed getQualityPublishedformsSurveysDivisionview(string $surveyFormId, array{returnResponse?: bool} $options = []) GET /api/v2/quality/publishedforms/surveys/divisionviews/{surveyFormId}
 * @method mixed getQualityPublishedformsSurveysDivisionviews(list<string> $id, array{pageSize?: int, pageNumber?: int, name?: string, divisionId?: string, returnResponse?: bool} $options = []) GET /api/v2/quality/publishedforms/surveys/divisionviews
 * @method \Pcsdk\Items getQualityPublishedformsSurveysDivisionviewsIter(list<string> $id, array{pageSize?: int, pageNumber?: int, name?: string, divisionId?: string} $options = []) all items of GET /api/v2/quality/publishedforms/surveys/divisionviews
 * @method mixed getQualitySurvey(string $surveyId, array{returnResponse?: bool} $options = []) GET /api/v2/quality/surveys/{surveyId}
 * @method mixed getQualitySurveysScorable(string $customerSurveyUrl, array{returnResponse?: bool} $options = []) GET /api/v2/quality/surveys/scorable
 * @method mixed patchQualityFormsSurvey(string $formId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/quality/forms/surveys/{formId}
 * @method mixed postAnalyticsEvaluationsAggregatesJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/analytics/evaluations/aggregates/jobs
 * @method mixed postAnalyticsEvaluationsAggregatesQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/analytics/evaluations/aggregates/query
 * @method mixed postAnalyticsSurveysAggregatesJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/analytics/surveys/aggregates/jobs
 * @method mixed postAnalyticsSurveysAggregatesQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/analytics/surveys/aggregates/query
 * @method mixed postQualityCalibrations(array|object $body, array{expand?: string, returnResponse?: bool} $options = []) POST /api/v2/quality/calibrations
 * @method mixed postQualityConversationEvaluations(string $conversationId, array|object $body, array{expand?: string, 'Idempotency-Key'?: string, returnResponse?: bool} $options = []) POST /api/v2/quality/conversations/{conversationId}/evaluations
 * @method mixed postQualityConversationsAuditsQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/quality/conversations/audits/query
 * @method mixed postQualityEvaluationsAggregatesQueryMe(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/quality/evaluations/aggregates/query/me
 * @method mixed postQualityEvaluationsScoring(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/quality/evaluations/scoring
 * @method mixed postQualityEvaluationsSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/quality/evaluations/search
 * @method \Pcsdk\Items postQualityEvaluationsSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/quality/evaluations/search
 * @method mixed postQualityForms(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/quality/forms
 * @method mixed postQualityFormsEvaluations(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/quality/forms/evaluations
 * @method mixed postQualityFormsSurveys(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/quality/forms/surveys
 * @method mixed postQualityProgramAgentscoringrules(string $programId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/quality/programs/{programId}/agentscoringrules
 * @method mixed postQualityPublishedforms(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/quality/publishedforms
 * @method mixed postQualityPublishedformsEvaluations(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/quality/publishedforms/evaluations
 * @method mixed postQualityPublishedformsSurveys(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/quality/publishedforms/surveys
 * @method mixed postQualitySurveys(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/quality/surveys
 * @method mixed postQualitySurveysScoring(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/quality/surveys/scoring
 * @method mixed putQualityCalibration(string $calibrationId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/quality/calibrations/{calibrationId}
 * @method mixed putQualityConversationEvaluation(string $conversationId, string $evaluationId, array|object $body, array{expand?: string, returnResponse?: bool} $options = []) PUT /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}
 * @method mixed putQualityForm(string $formId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/quality/forms/{formId}
 * @method mixed putQualityFormsEvaluation(string $formId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/quality/forms/evaluations/{formId}
 * @method mixed putQualityFormsEvaluationAiscoringSettings(string $formId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/quality/forms/evaluations/{formId}/aiscoring/settings
 * @method mixed putQualityFormsSurvey(string $formId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/quality/forms/surveys/{formId}
 * @method mixed putQualityProgramAgentscoringrule(string $programId, string $ruleId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId}
 * @method mixed putQualitySurveysScorable(string $customerSurveyUrl, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/quality/surveys/scorable
 */
final class QualityApi extends PureCloudGroup
{
    protected const NAME = 'Quality';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteLearningAssignment(string $assignmentId, array{returnResponse?: bool} $options = []) DELETE /api/v2/learning/assignments/{assignmentId}
 * @method mixed deleteLearningModule(string $moduleId, array{returnResponse?: bool} $options = []) DELETE /api/v2/learning/modules/{moduleId}
 * @method mixed getLearningAssignment(string $assignmentId, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/learning/assignments/{assignmentId}
 * @method mixed getLearningAssignments(array{moduleId?: string, interval?: string, completionInterval?: string, overdue?: string, pageSize?: int, pageNumber?: int, pass?: string, minPercentageScore?: float, maxPercentageScore?: float, sortOrder?: string, sortBy?: string, userId?: list<string>, types?: list<string>, states?: list<string>, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/learning/assignments
 * @method \Pcsdk\Items getLearningAssignmentsIter(array{moduleId?: string, interval?: string, completionInterval?: string, overdue?: string, pageSize?: int, pageNumber?: int, pass?: string, minPercentageScore?: float, maxPercentageScore?: float, sortOrder?: string, sortBy?: string, userId?: list<string>, types?: list<string>, states?: list<string>, expand?: list<string>} $options = []) all items of GET /api/v2/learning/assignments
 * @method mixed getLearningAssignmentsMe(array{moduleId?: string, interval?: string, completionInterval?: string, overdue?: string, pageSize?: int, pageNumber?: int, pass?: string, minPercentageScore?: float, maxPercentageScore?: float, sortOrder?: string, sortBy?: string, types?: list<string>, states?: list<string>, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/learning/assignments/me
 * @method \Pcsdk\Items getLearningAssignmentsMeIter(array{moduleId?: string, interval?: string, completionInterval?: string, overdue?: string, pageSize?: int, pageNumber?: int, pass?: string, minPercentageScore?: float, maxPercentageScore?: float, sortOrder?: string, sortBy?: string, types?: list<string>, states?: list<string>, expand?: list<string>} $options = []) all items of GET /api/v2/learning/assignments/me
 * @method mixed getLearningAssignmentStep(string $assignmentId, string $stepId, array{shareableContentObjectId?: string, defaultShareableContentObject?: string, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/learning/assignments/{assignmentId}/steps/{stepId}
 * @method mixed getLearningModule(string $moduleId, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/learning/modules/{moduleId}
 * @method mixed getLearningModuleJob(string $moduleId, string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/learning/modules/{moduleId}/jobs/{jobId}
 * @method mixed getLearningModulePreview(string $moduleId, array{returnResponse?: bool} $options = []) GET /api/v2/learning/modules/{moduleId}/preview
 * @method mixed getLearningModuleRule(string $moduleId, array{returnResponse?: bool} $options = []) GET /api/v2/learning/modules/{moduleId}/rule
 * @method mixed getLearningModules(array{types?: list<string>, pageSize?: int, pageNumber?: int, sortOrder?: string, sortBy?: string, searchTerm?: string, expand?: list<string>, statuses?: list<string>, externalIds?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/learning/modules
 * @method \Pcsdk\Items getLearningModulesIter(array{types?: list<string>, pageSize?: int, pageNumber?: int, sortOrder?: string, sortBy?: string, searchTerm?: string, expand?: list<string>, statuses?: list<string>, externalIds?: list<string>} $options = []) all items of GET /api/v2/learning/modules
 * @method mixed getLearningModulesAssignments(list<string> $userIds, array{pageSize?: int, pageNumber?: int, searchTerm?: string, overdue?: string, assignmentStates?: list<string>, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/learning/modules/assignments
 * @method \Pcsdk\Items getLearningModulesAssignmentsIter(list<string> $userIds, array{pageSize?: int, pageNumber?: int, searchTerm?: string, overdue?: string, assignmentStates?: list<string>, expand?: list<string>} $options = []) all items of GET /api/v2/learning/modules/assignments
 * @method mixed getLearningModulesCoverartCoverArtId(string $coverArtId, array{returnResponse?: bool} $options = []) GET /api/v2/learning/modules/coverart/{coverArtId}
 * @method mixed getLearningModuleVersion(string $moduleId, string $versionId, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/learning/modules/{moduleId}/versions/{versionId}
 * @method mixed getLearningScheduleslotsJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/learning/scheduleslots/jobs/{jobId}
 * @method mixed getLearningScormScormId(string $scormId, array{returnResponse?: bool} $options = []) GET /api/v2/learning/scorm/{scormId}
 * @method mixed patchLearningAssignment(string $assignmentId, array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/learning/assignments/{assignmentId}
 * @method mixed patchLearningAssignmentReschedule(string $assignmentId, array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/learning/assignments/{assignmentId}/reschedule
 * @method mixed patchLearningAssignmentStep(string $assignmentId, string $stepId, array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/learning/assignments/{assignmentId}/steps/{stepId}
 * @method mixed patchLearningModuleUserAssignments(string $moduleId, string $userId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/learning/modules/{moduleId}/users/{userId}/assignments
 * @method mixed postLearningAssessmentsScoring(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/learning/assessments/scoring
 * @method mixed postLearningAssignmentReassign(string $assignmentId, array{returnResponse?: bool} $options = []) POST /api/v2/learning/assignments/{assignmentId}/reassign
 * @method mixed postLearningAssignmentReset(string $assignmentId, array{returnResponse?: bool} $options = []) POST /api/v2/learning/assignments/{assignmentId}/reset
 * @method mixed postLearningAssignments(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/learning/assignments
 * @method mixed postLearningAssignmentsAggregatesQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/learning/assignments/aggregates/query
 * @method mixed postLearningAssignmentsBulkadd(array{body?: list<mixed>, returnResponse?: bool} $options = []) POST /api/v2/learning/assignments/bulkadd
 * @method mixed postLearningAssignmentsBulkremove(array{body?: list<mixed>, returnResponse?: bool} $options = []) POST /api/v2/learning/assignments/bulkremove
 * @method mixed postLearningModuleJobs(string $moduleId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/learning/modules/{moduleId}/jobs
 * @method mixed postLearningModulePublish(string $moduleId, array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/learning/modules/{moduleId}/publish
 * @method mixed postLearningModuleRuleMigrate(string $moduleId, array{returnResponse?: bool} $options = []) POST /api/v2/learning/modules/{moduleId}/rule/migrate (preview)
 * @method mixed postLearningModules(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/learning/modules
 * @method mixed postLearningRulesQuery(int $pageSize, int $pageNumber, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/learning/rules/query
 * @method \Pcsdk\Items postLearningRulesQueryIter(int $pageSize, int $pageNumber, array|object $body, array{} $options = []) all items of POST /api/v2/learning/rules/query
 * @method mixed postLearningScheduleslotsJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/learning/scheduleslots/jobs
 * @method mixed postLearningScheduleslotsQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/learning/scheduleslots/query
 * @method mixed postLearningScorm(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/learning/scorm
 * @method mixed putLearningModule(string $moduleId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/learning/modules/{moduleId}
 * @method mixed putLearningModulePreview(string $moduleId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/learning/modules/{moduleId}/preview
 * @method mixed putLearningModuleRule(string $moduleId, array|object $body, array{assign?: bool, returnResponse?: bool} $options = []) PUT /api/v2/learning/modules/{moduleId}/rule
 */
final class LearningApi extends PureCloudGroup
{
    protected const NAME = 'Learning';
}

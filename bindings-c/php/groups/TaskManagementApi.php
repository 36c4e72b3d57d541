<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteTaskmanagementWorkbin(string $workbinId, array{returnResponse?: bool} $options = []) DELETE /api/v2/taskmanagement/workbins/{workbinId}
 * @method mixed deleteTaskmanagementWorkitem(string $workitemId, array{returnResponse?: bool} $options = []) DELETE /api/v2/taskmanagement/workitems/{workitemId}
 * @method mixed deleteTaskmanagementWorkitemsBulkAddJob(string $bulkJobId, array{returnResponse?: bool} $options = []) DELETE /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}
 * @method mixed deleteTaskmanagementWorkitemsBulkTerminateJob(string $bulkJobId, array{returnResponse?: bool} $options = []) DELETE /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}
 * @method mixed deleteTaskmanagementWorkitemsSchema(string $schemaId, array{returnResponse?: bool} $options = []) DELETE /api/v2/taskmanagement/workitems/schemas/{schemaId}
 * @method mixed deleteTaskmanagementWorktype(string $worktypeId, array{returnResponse?: bool} $options = []) DELETE /api/v2/taskmanagement/worktypes/{worktypeId}
 * @method mixed deleteTaskmanagementWorktypeFlowsDatebasedRule(string $worktypeId, string $ruleId, array{returnResponse?: bool} $options = []) DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}
 * @method mixed deleteTaskmanagementWorktypeFlowsOnattributechangeRule(string $worktypeId, string $ruleId, array{returnResponse?: bool} $options = []) DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}
 * @method mixed deleteTaskmanagementWorktypeFlowsOncreateRule(string $worktypeId, string $ruleId, array{returnResponse?: bool} $options = []) DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}
 * @method mixed deleteTaskmanagementWorktypeStatus(string $worktypeId, string $statusId, array{returnResponse?: bool} $options = []) DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}
 * @method mixed getTaskmanagementWorkbin(string $workbinId, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workbins/{workbinId}
 * @method mixed getTaskmanagementWorkbinHistory(string $workbinId, array{after?: string, pageSize?: int, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workbins/{workbinId}/history
 * @method \Pcsdk\Items getTaskmanagementWorkbinHistoryIter(string $workbinId, array{after?: string, pageSize?: int, sortOrder?: string} $options = []) all items of GET /api/v2/taskmanagement/workbins/{workbinId}/history
 * @method mixed getTaskmanagementWorkbinVersion(string $workbinId, int $entityVersion, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workbins/{workbinId}/versions/{entityVersion}
 * @method mixed getTaskmanagementWorkbinVersions(string $workbinId, array{after?: string, pageSize?: int, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workbins/{workbinId}/versions
 * @method \Pcsdk\Items getTaskmanagementWorkbinVersionsIter(string $workbinId, array{after?: string, pageSize?: int, sortOrder?: string} $options = []) all items of GET /api/v2/taskmanagement/workbins/{workbinId}/versions
 * @method mixed getTaskmanagementWorkitem(string $workitemId, array{expands?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/{workitemId}
 * @method mixed getTaskmanagementWorkitemHistory(string $workitemId, array{after?: string, pageSize?: int, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/{workitemId}/history
 * @method \Pcsdk\Items getTaskmanagementWorkitemHistoryIter(string $workitemId, array{after?: string, pageSize?: int, sortOrder?: string} $options = []) all items of GET /api/v2/taskmanagement/workitems/{workitemId}/history
 * @method mixed getTaskmanagementWorkitemsBulkAddJob(string $bulkJobId, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}
 * @method mixed getTaskmanagementWorkitemsBulkAddJobResults(string $bulkJobId, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}/results
 * @method mixed getTaskmanagementWorkitemsBulkJobsUsersMe(array{after?: string, pageSize?: int, sortOrder?: string, action?: string, returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/bulk/jobs/users/me
 * @method \Pcsdk\Items getTaskmanagementWorkitemsBulkJobsUsersMeIter(array{after?: string, pageSize?: int, sortOrder?: string, action?: string} $options = []) all items of GET /api/v2/taskmanagement/workitems/bulk/jobs/users/me
 * @method mixed getTaskmanagementWorkitemsBulkTerminateJob(string $bulkJobId, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}
 * @method mixed getTaskmanagementWorkitemsBulkTerminateJobResults(string $bulkJobId, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}/results
 * @method mixed getTaskmanagementWorkitemsQueryJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}
 * @method mixed getTaskmanagementWorkitemsQueryJobResults(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}/results
 * @method mixed getTaskmanagementWorkitemsSchema(string $schemaId, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/schemas/{schemaId}
 * @method mixed getTaskmanagementWorkitemsSchemas(array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/schemas
 * @method mixed getTaskmanagementWorkitemsSchemasCoretype(string $coreTypeName, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/schemas/coretypes/{coreTypeName}
 * @method mixed getTaskmanagementWorkitemsSchemasCoretypes(array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/schemas/coretypes
 * @method mixed getTaskmanagementWorkitemsSchemasLimits(array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/schemas/limits
 * @method mixed getTaskmanagementWorkitemsSchemaVersion(string $schemaId, string $versionId, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions/{versionId}
 * @method mixed getTaskmanagementWorkitemsSchemaVersions(string $schemaId, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions
 * @method mixed getTaskmanagementWorkitemUserWrapups(string $workitemId, string $userId, array{expands?: string, after?: string, pageSize?: int, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups
 * @method \Pcsdk\Items getTaskmanagementWorkitemUserWrapupsIter(string $workitemId, string $userId, array{expands?: string, after?: string, pageSize?: int, sortOrder?: string} $options = []) all items of GET /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups
 * @method mixed getTaskmanagementWorkitemVersion(string $workitemId, int $entityVersion, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/{workitemId}/versions/{entityVersion}
 * @method mixed getTaskmanagementWorkitemVersions(string $workitemId, array{after?: string, pageSize?: int, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/{workitemId}/versions
 * @method \Pcsdk\Items getTaskmanagementWorkitemVersionsIter(string $workitemId, array{after?: string, pageSize?: int, sortOrder?: string} $options = []) all items of GET /api/v2/taskmanagement/workitems/{workitemId}/versions
 * @method mixed getTaskmanagementWorkitemWrapups(string $workitemId, array{expands?: string, after?: string, pageSize?: int, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/workitems/{workitemId}/wrapups
 * @method \Pcsdk\Items getTaskmanagementWorkitemWrapupsIter(string $workitemId, array{expands?: string, after?: string, pageSize?: int, sortOrder?: string} $options = []) all items of GET /api/v2/taskmanagement/workitems/{workitemId}/wrapups
 * @method mixed getTaskmanagementWorktype(string $worktypeId, array{expands?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/worktypes/{worktypeId}
 * @method mixed getTaskmanagementWorktypeFlowsDatebasedRule(string $worktypeId, string $ruleId, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}
 * @method mixed getTaskmanagementWorktypeFlowsDatebasedRules(string $worktypeId, array{after?: string, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules
 * @method \Pcsdk\Items getTaskmanagementWorktypeFlowsDatebasedRulesIter(string $worktypeId, array{after?: string, pageSize?: int} $options = []) all items of GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules
 * @method mixed getTaskmanagementWorktypeFlowsOnattributechangeRule(string $worktypeId, string $ruleId, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}
 * @method mixed getTaskmanagementWorktypeFlowsOnattributechangeRules(string $worktypeId, array{after?: string, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules
 * @method \Pcsdk\Items getTaskmanagementWorktypeFlowsOnattributechangeRulesIter(string $worktypeId, array{after?: string, pageSize?: int} $options = []) all items of GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules
 * @method mixed getTaskmanagementWorktypeFlowsOncreateRule(string $worktypeId, string $ruleId, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}
 * @method mixed getTaskmanagementWorktypeFlowsOncreateRules(string $worktypeId, array{after?: string, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules
 * @method \Pcsdk\Items getTaskmanagementWorktypeFlowsOncreateRulesIter(string $worktypeId, array{after?: string, pageSize?: int} $options = []) all items of GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules
 * @method mixed getTaskmanagementWorktypeHistory(string $worktypeId, array{after?: string, pageSize?: int, sortOrder?: string, fields?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/worktypes/{worktypeId}/history
 * @method \Pcsdk\Items getTaskmanagementWorktypeHistoryIter(string $worktypeId, array{after?: string, pageSize?: int, sortOrder?: string, fields?: list<string>} $options = []) all items of GET /api/v2/taskmanagement/worktypes/{worktypeId}/history
 * @method mixed getTaskmanagementWorktypeStatus(string $worktypeId, string $statusId, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}
 * @method mixed getTaskmanagementWorktypeStatuses(string $worktypeId, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses
 * @method mixed getTaskmanagementWorktypeVersion(string $worktypeId, int $entityVersion, array{returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion}
 * @method mixed getTaskmanagementWorktypeVersions(string $worktypeId, array{after?: string, pageSize?: int, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions
 * @method \Pcsdk\Items getTaskmanagementWorktypeVersionsIter(string $worktypeId, array{after?: string, pageSize?: int, sortOrder?: string} $options = []) all items of GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions
 * @method mixed patchTaskmanagementWorkbin(string $workbinId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/taskmanagement/workbins/{workbinId}
 * @method mixed patchTaskmanagementWorkitem(string $workitemId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/taskmanagement/workitems/{workitemId}
 * @method mixed patchTaskmanagementWorkitemAssignment(string $workitemId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/taskmanagement/workitems/{workitemId}/assignment
 * @method mixed patchTaskmanagementWorkitemsBulkAddJob(string $bulkJobId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}
 * @method mixed patchTaskmanagementWorkitemsBulkTerminateJob(string $bulkJobId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}
 * @method mixed patchTaskmanagementWorkitemUsersMeWrapups(string $workitemId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/me/wrapups
 * @method mixed patchTaskmanagementWorkitemUserWrapups(string $workitemId, string $userId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups
 * @method mixed patchTaskmanagementWorktype(string $worktypeId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/taskmanagement/worktypes/{worktypeId}
 * @method mixed patchTaskmanagementWorktypeFlowsDatebasedRule(string $worktypeId, string $ruleId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}
 * @method mixed patchTaskmanagementWorktypeFlowsOnattributechangeRule(string $worktypeId, string $ruleId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}
 * @method mixed patchTaskmanagementWorktypeFlowsOncreateRule(string $worktypeId, string $ruleId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}
 * @method mixed patchTaskmanagementWorktypeStatus(string $worktypeId, string $statusId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}
 * @method mixed postTaskmanagementWorkbins(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/workbins
 * @method mixed postTaskmanagementWorkbinsQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/workbins/query
 * @method \Pcsdk\Items postTaskmanagementWorkbinsQueryIter(array|object $body, array{} $options = []) all items of POST /api/v2/taskmanagement/workbins/query
 * @method mixed postTaskmanagementWorkitemAcdCancel(string $workitemId, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/workitems/{workitemId}/acd/cancel
 * @method mixed postTaskmanagementWorkitemDisconnect(string $workitemId, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/workitems/{workitemId}/disconnect
 * @method mixed postTaskmanagementWorkitems(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/workitems
 * @method mixed postTaskmanagementWorkitemsBulkAddJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/workitems/bulk/add/jobs
 * @method mixed postTaskmanagementWorkitemsBulkTerminateJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/workitems/bulk/terminate/jobs
 * @method mixed postTaskmanagementWorkitemsQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/workitems/query
 * @method \Pcsdk\Items postTaskmanagementWorkitemsQueryIter(array|object $body, array{} $options = []) all items of POST /api/v2/taskmanagement/workitems/query
 * @method mixed postTaskmanagementWorkitemsQueryJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/workitems/query/jobs
 * @method mixed postTaskmanagementWorkitemsSchemas(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/workitems/schemas
 * @method mixed postTaskmanagementWorkitemTerminate(string $workitemId, array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/workitems/{workitemId}/terminate
 * @method mixed postTaskmanagementWorktypeFlowsDatebasedRules(string $worktypeId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules
 * @method mixed postTaskmanagementWorktypeFlowsOnattributechangeRules(string $worktypeId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules
 * @method mixed postTaskmanagementWorktypeFlowsOncreateRules(string $worktypeId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules
 * @method mixed postTaskmanagementWorktypes(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/worktypes
 * @method mixed postTaskmanagementWorktypesQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/worktypes/query
 * @method \Pcsdk\Items postTaskmanagementWorktypesQueryIter(array|object $body, array{} $options = []) all items of POST /api/v2/taskmanagement/worktypes/query
 * @method mixed postTaskmanagementWorktypeStatuses(string $worktypeId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/taskmanagement/worktypes/{worktypeId}/statuses
 * @method mixed putTaskmanagementWorkitemsSchema(string $schemaId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/taskmanagement/workitems/schemas/{schemaId}
 */
final class TaskManagementApi extends PureCloudGroup
{
    protected const NAME = 'TaskManagement';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteCasemanagementCase(string $caseId, array{returnResponse?: bool} $options = []) DELETE /api/v2/casemanagement/cases/{caseId}
 * @method mixed deleteCasemanagementCaseCommentsMeCommentId(string $caseId, string $commentId, array{returnResponse?: bool} $options = []) DELETE /api/v2/casemanagement/cases/{caseId}/comments/me/{commentId}
 * @method mixed deleteCasemanagementCaseplan(string $caseplanId, array{returnResponse?: bool} $options = []) DELETE /api/v2/casemanagement/caseplans/{caseplanId}
 * @method mixed deleteCasemanagementCaseplanDataschema(string $caseplanId, string $schemaKeyName, array{returnResponse?: bool} $options = []) DELETE /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}
 * @method mixed deleteCasemanagementCaseplanStageplan(string $caseplanId, string $stageplanId, array{returnResponse?: bool} $options = []) DELETE /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId} (preview)
 * @method mixed getCasemanagementCase(string $caseId, array{expands?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/casemanagement/cases/{caseId}
 * @method mixed getCasemanagementCaseAssociation(string $caseId, string $associationId, array{returnResponse?: bool} $options = []) GET /api/v2/casemanagement/cases/{caseId}/associations/{associationId}
 * @method mixed getCasemanagementCaseAssociations(string $caseId, array{before?: string, after?: string, pageSize?: string, returnResponse?: bool} $options = []) GET /api/v2/casemanagement/cases/{caseId}/associations
 * @method \Pcsdk\Items getCasemanagementCaseAssociationsIter(string $caseId, array{before?: string, after?: string, pageSize?: string} $options = []) all items of GET /api/v2/casemanagement/cases/{caseId}/associations
 * @method mixed getCasemanagementCaseComment(string $caseId, string $commentId, array{returnResponse?: bool} $options = []) GET /api/v2/casemanagement/cases/{caseId}/comments/{commentId}
 * @method mixed getCasemanagementCaseComments(string $caseId, array{after?: string, pageSize?: int, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/casemanagement/cases/{caseId}/comments
 * @method \Pcsdk\Items getCasemanagementCaseCommentsIter(string $caseId, array{after?: string, pageSize?: int, sortOrder?: string} $options = []) all items of GET /api/v2/casemanagement/cases/{caseId}/comments
 * @method mixed getCasemanagementCaseplan(string $caseplanId, array{returnResponse?: bool} $options = []) GET /api/v2/casemanagement/caseplans/{caseplanId}
 * @method mixed getCasemanagementCaseplans(array{after?: string, pageSize?: int, customerIntentId?: string, divisionIds?: string, returnResponse?: bool} $options = []) GET /api/v2/casemanagement/caseplans
 * @method \Pcsdk\Items getCasemanagementCaseplansIter(array{after?: string, pageSize?: int, customerIntentId?: string, divisionIds?: string} $options = []) all items of GET /api/v2/casemanagement/caseplans
 * @method mixed getCasemanagementCaseplanVersion(string $caseplanId, string $versionId, array{returnResponse?: bool} $options = []) GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}
 * @method mixed getCasemanagementCaseplanVersionDataschemas(string $caseplanId, string $versionId, array{returnResponse?: bool} $options = []) GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/dataschemas
 * @method mixed getCasemanagementCaseplanVersionIntakesettings(string $caseplanId, string $versionId, array{returnResponse?: bool} $options = []) GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/intakesettings
 * @method mixed getCasemanagementCaseplanVersionStageplan(string $caseplanId, string $versionId, string $stageplanId, array{expands?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}
 * @method mixed getCasemanagementCaseplanVersionStageplans(string $caseplanId, string $versionId, array{before?: string, after?: string, pageSize?: string, expands?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans
 * @method \Pcsdk\Items getCasemanagementCaseplanVersionStageplansIter(string $caseplanId, string $versionId, array{before?: string, after?: string, pageSize?: string, expands?: list<string>} $options = []) all items of GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans
 * @method mixed getCasemanagementCaseplanVersionStageplanStepplan(string $caseplanId, string $versionId, string $stageplanId, string $stepplanId, array{expands?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans/{stepplanId}
 * @method mixed getCasemanagementCaseplanVersionStageplanStepplans(string $caseplanId, string $versionId, string $stageplanId, array{before?: string, after?: string, pageSize?: string, expands?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans
 * @method \Pcsdk\Items getCasemanagementCaseplanVersionStageplanStepplansIter(string $caseplanId, string $versionId, string $stageplanId, array{before?: string, after?: string, pageSize?: string, expands?: list<string>} $options = []) all items of GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans
 * @method mixed getCasemanagementCasesExternalcontact(string $externalContactId, array{after?: string, pageSize?: int, divisionIds?: string, expands?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/casemanagement/cases/externalcontacts/{externalContactId}
 * @method \Pcsdk\Items getCasemanagementCasesExternalcontactIter(string $externalContactId, array{after?: string, pageSize?: int, divisionIds?: string, expands?: list<string>} $options = []) all items of GET /api/v2/casemanagement/cases/externalcontacts/{externalContactId}
 * @method mixed getCasemanagementCasesQueryJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/casemanagement/cases/query/jobs/{jobId}
 * @method mixed getCasemanagementCasesQueryJobResults(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/casemanagement/cases/query/jobs/{jobId}/results
 * @method mixed getCasemanagementCasesReference(string $referenceId, array{expands?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/casemanagement/cases/references/{referenceId}
 * @method mixed getCasemanagementCaseStage(string $caseId, string $stageId, array{returnResponse?: bool} $options = []) GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}
 * @method mixed getCasemanagementCaseStages(string $caseId, array{before?: string, after?: string, pageSize?: string, returnResponse?: bool} $options = []) GET /api/v2/casemanagement/cases/{caseId}/stages
 * @method \Pcsdk\Items getCasemanagementCaseStagesIter(string $caseId, array{before?: string, after?: string, pageSize?: string} $options = []) all items of GET /api/v2/casemanagement/cases/{caseId}/stages
 * @method mixed getCasemanagementCaseStageStep(string $caseId, string $stageId, string $stepId, array{returnResponse?: bool} $options = []) GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps/{stepId}
 * @method mixed getCasemanagementCaseStageSteps(string $caseId, string $stageId, array{before?: string, after?: string, pageSize?: string, returnResponse?: bool} $options = []) GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps
 * @method \Pcsdk\Items getCasemanagementCaseStageStepsIter(string $caseId, string $stageId, array{before?: string, after?: string, pageSize?: string} $options = []) all items of GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps
 * @method mixed getCasemanagementCaseTerminateJob(string $caseId, string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/casemanagement/cases/{caseId}/terminate/jobs/{jobId}
 * @method mixed patchCasemanagementCaseDatedue(string $caseId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/casemanagement/cases/{caseId}/datedue
 * @method mixed patchCasemanagementCaseDescription(string $caseId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/casemanagement/cases/{caseId}/description (preview)
 * @method mixed patchCasemanagementCaseExternalid(string $caseId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/casemanagement/cases/{caseId}/externalid (preview)
 * @method mixed patchCasemanagementCaseOwner(string $caseId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/casemanagement/cases/{caseId}/owner
 * @method mixed patchCasemanagementCaseplan(string $caseplanId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/casemanagement/caseplans/{caseplanId}
 * @method mixed patchCasemanagementCaseplanStageplan(string $caseplanId, string $stageplanId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}
 * @method mixed patchCasemanagementCaseplanStageplanStepplan(string $caseplanId, string $stageplanId, string $stepplanId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/stepplans/{stepplanId}
 * @method mixed patchCasemanagementCasePriority(string $caseId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/casemanagement/cases/{caseId}/priority
 * @method mixed patchCasemanagementCaseSummary(string $caseId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/casemanagement/cases/{caseId}/summary
 * @method mixed postCasemanagementCaseAssociations(string $caseId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/casemanagement/cases/{caseId}/associations
 * @method mixed postCasemanagementCaseComments(string $caseId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/casemanagement/cases/{caseId}/comments
 * @method mixed postCasemanagementCaseplanDataschemas(string $caseplanId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas
 * @method mixed postCasemanagementCaseplanPublish(string $caseplanId, array{returnResponse?: bool} $options = []) POST /api/v2/casemanagement/caseplans/{caseplanId}/publish
 * @method mixed postCasemanagementCaseplans(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/casemanagement/caseplans
 * @method mixed postCasemanagementCaseplansQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/casemanagement/caseplans/query
 * @method \Pcsdk\Items postCasemanagementCaseplansQueryIter(array|object $body, array{} $options = []) all items of POST /api/v2/casemanagement/caseplans/query
 * @method mixed postCasemanagementCaseplanStageplanReposition(string $caseplanId, string $stageplanId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/reposition (preview)
 * @method mixed postCasemanagementCaseplanStageplans(string $caseplanId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/casemanagement/caseplans/{caseplanId}/stageplans (preview)
 * @method mixed postCasemanagementCaseplanVersions(string $caseplanId, array{returnResponse?: bool} $options = []) POST /api/v2/casemanagement/caseplans/{caseplanId}/versions
 * @method mixed postCasemanagementCases(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/casemanagement/cases
 * @method mixed postCasemanagementCasesAssociationsQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/casemanagement/cases/associations/query
 * @method \Pcsdk\Items postCasemanagementCasesAssociationsQueryIter(array|object $body, array{} $options = []) all items of POST /api/v2/casemanagement/cases/associations/query
 * @method mixed postCasemanagementCasesQueryJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/casemanagement/cases/query/jobs
 * @method mixed postCasemanagementCaseTerminateJobs(string $caseId, array{returnResponse?: bool} $options = []) POST /api/v2/casemanagement/cases/{caseId}/terminate/jobs
 * @method mixed putCasemanagementCaseplanDataschema(string $caseplanId, string $schemaKeyName, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}
 * @method mixed putCasemanagementCaseplanIntakesettings(string $caseplanId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/casemanagement/caseplans/{caseplanId}/intakesettings
 */
final class CaseManagementApi extends PureCloudGroup
{
    protected const NAME = 'CaseManagement';
}

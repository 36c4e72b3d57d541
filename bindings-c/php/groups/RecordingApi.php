<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteConversationRecordingAnnotation(string $conversationId, string $recordingId, string $annotationId, array{returnResponse?: bool} $options = []) DELETE /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}
 * @method mixed deleteOrphanrecording(string $orphanId, array{returnResponse?: bool} $options = []) DELETE /api/v2/orphanrecordings/{orphanId}
 * @method mixed deleteRecordingCrossplatformMediaretentionpolicies(string $ids, array{returnResponse?: bool} $options = []) DELETE /api/v2/recording/crossplatform/mediaretentionpolicies
 * @method mixed deleteRecordingCrossplatformMediaretentionpolicy(string $policyId, array{returnResponse?: bool} $options = []) DELETE /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}
 * @method mixed deleteRecordingJob(string $jobId, array{returnResponse?: bool} $options = []) DELETE /api/v2/recording/jobs/{jobId}
 * @method mixed deleteRecordingMediaretentionpolicies(string $ids, array{returnResponse?: bool} $options = []) DELETE /api/v2/recording/mediaretentionpolicies
 * @method mixed deleteRecordingMediaretentionpolicy(string $policyId, array{returnResponse?: bool} $options = []) DELETE /api/v2/recording/mediaretentionpolicies/{policyId}
 * @method mixed getConversationRecording(string $conversationId, string $recordingId, array{formatId?: string, emailFormatId?: string, chatFormatId?: string, messageFormatId?: string, download?: bool, fileName?: string, locale?: string, mediaFormats?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/conversations/{conversationId}/recordings/{recordingId}
 * @method mixed getConversationRecordingAnnotation(string $conversationId, string $recordingId, string $annotationId, array{returnResponse?: bool} $options = []) GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}
 * @method mixed getConversationRecordingAnnotations(string $conversationId, string $recordingId, array{returnResponse?: bool} $options = []) GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations
 * @method mixed getConversationRecordingmetadata(string $conversationId, array{returnResponse?: bool} $options = []) GET /api/v2/conversations/{conversationId}/recordingmetadata
 * @method mixed getConversationRecordingmetadataRecordingId(string $conversationId, string $recordingId, array{returnResponse?: bool} $options = []) GET /api/v2/conversations/{conversationId}/recordingmetadata/{recordingId}
 * @method mixed getConversationRecordings(string $conversationId, array{maxWaitMs?: int, formatId?: string, mediaFormats?: list<string>, locale?: string, includePauseAnnotationsForScreenRecordings?: bool, returnResponse?: bool} $options = []) GET /api/v2/conversations/{conversationId}/recordings
 * @method mixed getOrphanrecording(string $orphanId, array{returnResponse?: bool} $options = []) GET /api/v2/orphanrecordings/{orphanId}
 * @method mixed getOrphanrecordingMedia(string $orphanId, array{formatId?: string, emailFormatId?: string, chatFormatId?: string, messageFormatId?: string, download?: bool, fileName?: string, locale?: string, mediaFormats?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/orphanrecordings/{orphanId}/media
 * @method mixed getOrphanrecordings(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, hasConversation?: bool, media?: string, returnResponse?: bool} $options = []) GET /api/v2/orphanrecordings
 * @method \Pcsdk\Items getOrphanrecordingsIter(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, hasConversation?: bool, media?: string} $options = []) all items of GET /api/v2/orphanrecordings
 * @method mixed getRecordingBatchrequest(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/recording/batchrequests/{jobId}
 * @method mixed getRecordingCrossplatformMediaretentionpolicies(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, name?: string, enabled?: bool, summary?: bool, hasErrors?: bool, deleteDaysThreshold?: int, returnResponse?: bool} $options = []) GET /api/v2/recording/crossplatform/mediaretentionpolicies
 * @method \Pcsdk\Items getRecordingCrossplatformMediaretentionpoliciesIter(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, name?: string, enabled?: bool, summary?: bool, hasErrors?: bool, deleteDaysThreshold?: int} $options = []) all items of GET /api/v2/recording/crossplatform/mediaretentionpolicies
 * @method mixed getRecordingCrossplatformMediaretentionpolicy(string $policyId, array{returnResponse?: bool} $options = []) GET /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}
 * @method mixed getRecordingJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/recording/jobs/{jobId}
 * @method mixed getRecordingJobFailedrecordings(string $jobId, array{pageSize?: int, pageNumber?: int, includeTotal?: bool, cursor?: string, returnResponse?: bool} $options = []) GET /api/v2/recording/jobs/{jobId}/failedrecordings
 * @method \Pcsdk\Items getRecordingJobFailedrecordingsIter(string $jobId, array{pageSize?: int, pageNumber?: int, includeTotal?: bool, cursor?: string} $options = []) all items of GET /api/v2/recording/jobs/{jobId}/failedrecordings
 * @method mixed getRecordingJobs(array{pageSize?: int, pageNumber?: int, sortBy?: string, state?: string, showOnlyMyJobs?: bool, jobType?: string, includeTotal?: bool, cursor?: string, returnResponse?: bool} $options = []) GET /api/v2/recording/jobs
 * @method \Pcsdk\Items getRecordingJobsIter(array{pageSize?: int, pageNumber?: int, sortBy?: string, state?: string, showOnlyMyJobs?: bool, jobType?: string, includeTotal?: bool, cursor?: string} $options = []) all items of GET /api/v2/recording/jobs
 * @method mixed getRecordingKeyconfiguration(string $keyConfigurationId, array{returnResponse?: bool} $options = []) GET /api/v2/recording/keyconfigurations/{keyConfigurationId}
 * @method mixed getRecordingKeyconfigurations(array{returnResponse?: bool} $options = []) GET /api/v2/recording/keyconfigurations
 * @method mixed getRecordingMediaretentionpolicies(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, name?: string, enabled?: bool, summary?: bool, hasErrors?: bool, deleteDaysThreshold?: int, returnResponse?: bool} $options = []) GET /api/v2/recording/mediaretentionpolicies
 * @method \Pcsdk\Items getRecordingMediaretentionpoliciesIter(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, name?: string, enabled?: bool, summary?: bool, hasErrors?: bool, deleteDaysThreshold?: int} $options = []) all items of GET /api/v2/recording/mediaretentionpolicies
 * @method mixed getRecordingMediaretentionpolicy(string $policyId, array{returnResponse?: bool} $options = []) GET /api/v2/recording/mediaretentionpolicies/{policyId}
 * @method mixed getRecordingRecordingkeys(array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/recording/recordingkeys
 * @method \Pcsdk\Items getRecordingRecordingkeysIter(array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/recording/recordingkeys
 * @method mixed getRecordingRecordingkeysRotationschedule(array{returnResponse?: bool} $options = []) GET /api/v2/recording/recordingkeys/rotationschedule
 * @method mixed getRecordingSettings(array{createDefault?: bool, returnResponse?: bool} $options = []) GET /api/v2/recording/settings
 * @method mixed getRecordingsRetentionQuery(int $retentionThresholdDays, array{cursor?: string, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/recordings/retention/query
 * @method \Pcsdk\Items getRecordingsRetentionQueryIter(int $retentionThresholdDays, array{cursor?: string, pageSize?: int} $options = []) all items of GET /api/v2/recordings/retention/query
 * @method mixed getRecordingsScreensessionsDetails(array{returnResponse?: bool} $options = []) GET /api/v2/recordings/screensessions/details
 * @method mixed getRecordingUploadsReport(string $reportId, array{returnResponse?: bool} $options = []) GET /api/v2/recording/uploads/reports/{reportId}
 * @method mixed patchRecordingCrossplatformMediaretentionpolicy(string $policyId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}
 * @method mixed patchRecordingMediaretentionpolicy(string $policyId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/recording/mediaretentionpolicies/{policyId}
 * @method mixed postConversationRecordingAnnotations(string $conversationId, string $recordingId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations
 * @method mixed postRecordingBatchrequests(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/recording/batchrequests
 * @method mixed postRecordingCrossplatformMediaretentionpolicies(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/recording/crossplatform/mediaretentionpolicies
 * @method mixed postRecordingJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/recording/jobs
 * @method mixed postRecordingKeyconfigurations(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/recording/keyconfigurations
 * @method mixed postRecordingKeyconfigurationsValidate(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/recording/keyconfigurations/validate
 * @method mixed postRecordingLocalkeys(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/recording/localkeys
 * @method mixed postRecordingMediaretentionpolicies(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/recording/mediaretentionpolicies
 * @method mixed postRecordingRecordingkeys(array{returnResponse?: bool} $options = []) POST /api/v2/recording/recordingkeys
 * @method mixed postRecordingsDeletionprotection(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/recordings/deletionprotection
 * @method mixed postRecordingsScreensessionsAcknowledge(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/recordings/screensessions/acknowledge
 * @method mixed postRecordingsScreensessionsMetadata(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/recordings/screensessions/metadata
 * @method mixed postRecordingUploadsReports(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/recording/uploads/reports
 * @method mixed putConversationRecording(string $conversationId, string $recordingId, array|object $body, array{clearExport?: bool, returnResponse?: bool} $options = []) PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}
 * @method mixed putConversationRecordingAnnotation(string $conversationId, string $recordingId, string $annotationId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}
 * @method mixed putOrphanrecording(string $orphanId, array{body?: array|object, returnResponse?: bool} $options = []) PUT /api/v2/orphanrecordings/{orphanId}
 * @method mixed putRecordingCrossplatformMediaretentionpolicy(string $policyId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}
 * @method mixed putRecordingJob(string $jobId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/recording/jobs/{jobId}
 * @method mixed putRecordingKeyconfiguration(string $keyConfigurationId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/recording/keyconfigurations/{keyConfigurationId}
 * @method mixed putRecordingMediaretentionpolicy(string $policyId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/recording/mediaretentionpolicies/{policyId}
 * @method mixed putRecordingRecordingkeysRotationschedule(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/recording/recordingkeys/rotationschedule
 * @method mixed putRecordingsDeletionprotection(array{protect?: bool, body?: array|object, returnResponse?: bool} $options = []) PUT /api/v2/recordings/deletionprotection
 * @method mixed putRecordingSettings(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/recording/settings
 */
final class RecordingApi extends PureCloudGroup
{
    protected const NAME = 'Recording';
}

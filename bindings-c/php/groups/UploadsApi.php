<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getKnowledgeKnowledgebaseUploadsUrlsJob(string $knowledgeBaseId, string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}
 * @method mixed postGamificationContestsUploadsPrizeimages(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/gamification/contests/uploads/prizeimages
 * @method mixed postGuidesUploads(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/guides/uploads
 * @method mixed postIntegrationsActionDraftFunctionUpload(string $actionId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/integrations/actions/{actionId}/draft/function/upload
 * @method mixed postKnowledgeDocumentuploads(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/knowledge/documentuploads
 * @method mixed postKnowledgeKnowledgebaseUploadsUrlsJobs(string $knowledgeBaseId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs
 * @method mixed postLanguageunderstandingMinerUploads(string $minerId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/languageunderstanding/miners/{minerId}/uploads
 * @method mixed postUploadsLearningCoverart(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/uploads/learning/coverart
 * @method mixed postUploadsPublicassetsImages(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/uploads/publicassets/images
 * @method mixed postUploadsRecordings(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/uploads/recordings
 * @method mixed postUploadsWorkforcemanagementHistoricaldataCsv(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/uploads/workforcemanagement/historicaldata/csv
 */
final class UploadsApi extends PureCloudGroup
{
    protected const NAME = 'Uploads';
}

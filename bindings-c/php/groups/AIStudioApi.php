<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteAgenticVirtualagentJobs(string $virtualAgentId, array{returnResponse?: bool} $options = []) DELETE /api/v2/agentic/virtualagents/{virtualAgentId}/jobs
 * @method mixed deleteConversationsSummariesSetting(string $summarySettingId, array{returnResponse?: bool} $options = []) DELETE /api/v2/conversations/summaries/settings/{summarySettingId}
 * @method mixed deleteGuideJobs(string $guideId, array{returnResponse?: bool} $options = []) DELETE /api/v2/guides/{guideId}/jobs
 * @method mixed getAgenticVirtualagent(string $virtualAgentId, array{returnResponse?: bool} $options = []) GET /api/v2/agentic/virtualagents/{virtualAgentId}
 * @method mixed getAgenticVirtualagentJob(string $virtualAgentId, string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/agentic/virtualagents/{virtualAgentId}/jobs/{jobId}
 * @method mixed getAgenticVirtualagents(array{name?: string, nameContains?: string, status?: string, sortBy?: string, sortOrder?: string, pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/agentic/virtualagents
 * @method \Pcsdk\Items getAgenticVirtualagentsIter(array{name?: string, nameContains?: string, status?: string, sortBy?: string, sortOrder?: string, pageNumber?: int, pageSize?: int} $options = []) all items of GET /api/v2/agentic/virtualagents
 * @method mixed getConversationsSummariesSetting(string $summarySettingId, array{returnResponse?: bool} $options = []) GET /api/v2/conversations/summaries/settings/{summarySettingId}
 * @method mixed getConversationsSummariesSettings(array{pageNumber?: int, pageSize?: int, name?: string, sortOrder?: string, language?: string, sortBy?: string, returnResponse?: bool} $options = []) GET /api/v2/conversations/summaries/settings
 * @method \Pcsdk\Items getConversationsSummariesSettingsIter(array{pageNumber?: int, pageSize?: int, name?: string, sortOrder?: string, language?: string, sortBy?: string} $options = []) all items of GET /api/v2/conversations/summaries/settings
 * @method mixed getGuide(string $guideId, array{returnResponse?: bool} $options = []) GET /api/v2/guides/{guideId}
 * @method mixed getGuideJob(string $guideId, string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/guides/{guideId}/jobs/{jobId}
 * @method mixed getGuides(array{name?: string, nameContains?: string, status?: string, sortBy?: string, sortOrder?: string, pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/guides
 * @method \Pcsdk\Items getGuidesIter(array{name?: string, nameContains?: string, status?: string, sortBy?: string, sortOrder?: string, pageNumber?: int, pageSize?: int} $options = []) all items of GET /api/v2/guides
 * @method mixed getGuidesJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/guides/jobs/{jobId}
 * @method mixed getGuideVersion(string $guideId, string $versionId, array{returnResponse?: bool} $options = []) GET /api/v2/guides/{guideId}/versions/{versionId}
 * @method mixed getGuideVersionJob(string $guideId, string $versionId, string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/guides/{guideId}/versions/{versionId}/jobs/{jobId}
 * @method mixed patchAgenticVirtualagent(string $virtualAgentId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/agentic/virtualagents/{virtualAgentId}
 * @method mixed patchGuide(string $guideId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/guides/{guideId}
 * @method mixed patchGuideVersion(string $guideId, string $versionId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/guides/{guideId}/versions/{versionId}
 * @method mixed postAgenticVirtualagents(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/agentic/virtualagents
 * @method mixed postAgenticVirtualagentVersionJobs(string $virtualAgentId, string $versionId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/agentic/virtualagents/{virtualAgentId}/versions/{versionId}/jobs
 * @method mixed postConversationsSummariesPreview(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/conversations/summaries/preview
 * @method mixed postConversationsSummariesSettings(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/conversations/summaries/settings
 * @method mixed postGuides(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/guides
 * @method mixed postGuideSessionTurns(string $guideId, string $guideSessionId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/guides/{guideId}/sessions/{guideSessionId}/turns
 * @method mixed postGuidesJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/guides/jobs
 * @method mixed postGuidesUploads(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/guides/uploads
 * @method mixed postGuideVersionJobs(string $guideId, string $versionId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/guides/{guideId}/versions/{versionId}/jobs
 * @method mixed postGuideVersions(string $guideId, array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/guides/{guideId}/versions
 * @method mixed putConversationsSummariesSetting(string $summarySettingId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/conversations/summaries/settings/{summarySettingId}
 */
final class AIStudioApi extends PureCloudGroup
{
    protected const NAME = 'AIStudio';
}

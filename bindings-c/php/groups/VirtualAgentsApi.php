<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteAgenticVirtualagentJobs(string $virtualAgentId, array{returnResponse?: bool} $options = []) DELETE /api/v2/agentic/virtualagents/{virtualAgentId}/jobs
 * @method mixed getAgenticVirtualagent(string $virtualAgentId, array{returnResponse?: bool} $options = []) GET /api/v2/agentic/virtualagents/{virtualAgentId}
 * @method mixed getAgenticVirtualagentJob(string $virtualAgentId, string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/agentic/virtualagents/{virtualAgentId}/jobs/{jobId}
 * @method mixed getAgenticVirtualagents(array{name?: string, nameContains?: string, status?: string, sortBy?: string, sortOrder?: string, pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/agentic/virtualagents
 * @method \Pcsdk\Items getAgenticVirtualagentsIter(array{name?: string, nameContains?: string, status?: string, sortBy?: string, sortOrder?: string, pageNumber?: int, pageSize?: int} $options = []) all items of GET /api/v2/agentic/virtualagents
 * @method mixed patchAgenticVirtualagent(string $virtualAgentId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/agentic/virtualagents/{virtualAgentId}
 * @method mixed postAgenticVirtualagents(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/agentic/virtualagents
 * @method mixed postAgenticVirtualagentVersionJobs(string $virtualAgentId, string $versionId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/agentic/virtualagents/{virtualAgentId}/versions/{versionId}/jobs
 */
final class VirtualAgentsApi extends PureCloudGroup
{
    protected const NAME = 'VirtualAgents';
}

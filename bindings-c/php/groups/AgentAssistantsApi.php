<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteAssistant(string $assistantId, array{returnResponse?: bool} $options = []) DELETE /api/v2/assistants/{assistantId}
 * @method mixed deleteAssistantQueue(string $assistantId, string $queueId, array{returnResponse?: bool} $options = []) DELETE /api/v2/assistants/{assistantId}/queues/{queueId}
 * @method mixed deleteAssistantQueues(string $assistantId, array{queueIds?: string, returnResponse?: bool} $options = []) DELETE /api/v2/assistants/{assistantId}/queues
 * @method mixed deleteAssistantsAgentchecklist(string $agentChecklistId, array{returnResponse?: bool} $options = []) DELETE /api/v2/assistants/agentchecklists/{agentChecklistId}
 * @method mixed getAssistant(string $assistantId, array{expand?: string, languageVariation?: string, fallbackToPrimaryAssistant?: bool, returnResponse?: bool} $options = []) GET /api/v2/assistants/{assistantId}
 * @method mixed getAssistantQueue(string $assistantId, string $queueId, array{expand?: string, returnResponse?: bool} $options = []) GET /api/v2/assistants/{assistantId}/queues/{queueId}
 * @method mixed getAssistantQueues(string $assistantId, array{before?: string, after?: string, pageSize?: string, expand?: string, returnResponse?: bool} $options = []) GET /api/v2/assistants/{assistantId}/queues
 * @method \Pcsdk\Items getAssistantQueuesIter(string $assistantId, array{before?: string, after?: string, pageSize?: string, expand?: string} $options = []) all items of GET /api/v2/assistants/{assistantId}/queues
 * @method mixed getAssistantQueueUsersJob(string $assistantId, string $queueId, string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs/{jobId}
 * @method mixed getAssistants(array{before?: string, after?: string, limit?: string, pageSize?: string, name?: string, expand?: string, returnResponse?: bool} $options = []) GET /api/v2/assistants
 * @method \Pcsdk\Items getAssistantsIter(array{before?: string, after?: string, limit?: string, pageSize?: string, name?: string, expand?: string} $options = []) all items of GET /api/v2/assistants
 * @method mixed getAssistantsAgentchecklist(string $agentChecklistId, array{returnResponse?: bool} $options = []) GET /api/v2/assistants/agentchecklists/{agentChecklistId}
 * @method mixed getAssistantsAgentchecklists(array{before?: string, after?: string, pageSize?: string, namePrefix?: string, language?: string, sortOrder?: string, sortBy?: string, agentChecklistIds?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/assistants/agentchecklists
 * @method \Pcsdk\Items getAssistantsAgentchecklistsIter(array{before?: string, after?: string, pageSize?: string, namePrefix?: string, language?: string, sortOrder?: string, sortBy?: string, agentChecklistIds?: list<string>} $options = []) all items of GET /api/v2/assistants/agentchecklists
 * @method mixed getAssistantsAgentchecklistsLanguages(array{returnResponse?: bool} $options = []) GET /api/v2/assistants/agentchecklists/languages
 * @method mixed getAssistantsQueues(array{before?: string, after?: string, pageSize?: string, queueIds?: string, expand?: string, returnResponse?: bool} $options = []) GET /api/v2/assistants/queues
 * @method \Pcsdk\Items getAssistantsQueuesIter(array{before?: string, after?: string, pageSize?: string, queueIds?: string, expand?: string} $options = []) all items of GET /api/v2/assistants/queues
 * @method mixed patchAssistant(string $assistantId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/assistants/{assistantId}
 * @method mixed patchAssistantQueues(string $assistantId, list<mixed> $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/assistants/{assistantId}/queues
 * @method mixed postAssistantQueueUsersBulkAdd(string $assistantId, string $queueId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/add
 * @method mixed postAssistantQueueUsersBulkRemove(string $assistantId, string $queueId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/remove
 * @method mixed postAssistantQueueUsersJobs(string $assistantId, string $queueId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs
 * @method mixed postAssistantQueueUsersQuery(string $assistantId, string $queueId, array|object $body, array{expand?: list<string>, returnResponse?: bool} $options = []) POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/query
 * @method mixed postAssistants(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/assistants
 * @method mixed postAssistantsAgentchecklists(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/assistants/agentchecklists
 * @method mixed putAssistantQueue(string $assistantId, string $queueId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/assistants/{assistantId}/queues/{queueId}
 * @method mixed putAssistantsAgentchecklist(string $agentChecklistId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/assistants/agentchecklists/{agentChecklistId}
 */
final class AgentAssistantsApi extends PureCloudGroup
{
    protected const NAME = 'AgentAssistants';
}

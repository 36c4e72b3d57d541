<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteUsersAgentuiAgentsAutoanswerAgentIdSettings(string $agentId, array{returnResponse?: bool} $options = []) DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings
 * @method mixed getUsersAgentuiAgentsAutoanswerAgentIdSettings(string $agentId, array{returnResponse?: bool} $options = []) GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings
 * @method mixed patchUsersAgentuiAgentsAutoanswerAgentIdSettings(string $agentId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/users/agentui/agents/autoanswer/{agentId}/settings
 * @method mixed putUsersAgentuiAgentsAutoanswerAgentIdSettings(string $agentId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/users/agentui/agents/autoanswer/{agentId}/settings
 */
final class AgentUIApi extends PureCloudGroup
{
    protected const NAME = 'AgentUI';
}

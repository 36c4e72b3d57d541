<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getAssistantCopilot(string $assistantId, array{returnResponse?: bool} $options = []) GET /api/v2/assistants/{assistantId}/copilot
 * @method mixed getAssistantsCopilotFeaturesupport(array{language?: string, returnResponse?: bool} $options = []) GET /api/v2/assistants/copilot/featuresupport
 * @method mixed putAssistantCopilot(string $assistantId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/assistants/{assistantId}/copilot
 */
final class AgentCopilotApi extends PureCloudGroup
{
    protected const NAME = 'AgentCopilot';
}

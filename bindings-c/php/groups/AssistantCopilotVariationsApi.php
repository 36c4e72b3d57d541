<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteAssistantVariation(string $assistantId, string $variationId, array{returnResponse?: bool} $options = []) DELETE /api/v2/assistants/{assistantId}/variations/{variationId}
 * @method mixed getAssistantVariation(string $assistantId, string $variationId, array{returnResponse?: bool} $options = []) GET /api/v2/assistants/{assistantId}/variations/{variationId}
 * @method mixed getAssistantVariations(string $assistantId, array{returnResponse?: bool} $options = []) GET /api/v2/assistants/{assistantId}/variations
 * @method mixed postAssistantVariations(string $assistantId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/assistants/{assistantId}/variations
 * @method mixed putAssistantVariation(string $assistantId, string $variationId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/assistants/{assistantId}/variations/{variationId}
 */
final class AssistantCopilotVariationsApi extends PureCloudGroup
{
    protected const NAME = 'AssistantCopilotVariations';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createVoiceInteractionRule(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules
 * @method mixed deleteVoiceInteractionRule(string $ruleId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}
 * @method mixed listVoiceInteractionRules(array{accountId?: string, extensionId?: string, enabled?: bool, hasReference?: bool, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules
 * @method \Pcsdk\Items listVoiceInteractionRulesIter(array{accountId?: string, extensionId?: string, enabled?: bool, hasReference?: bool, page?: int, perPage?: int} $options = []) all items of GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules
 * @method mixed readVoiceInteractionRule(string $ruleId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}
 * @method mixed updateVoiceInteractionRule(string $ruleId, array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}
 */
final class InteractionRulesApi extends Group
{
    protected const NAME = 'InteractionRules';
}

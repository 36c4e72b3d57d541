<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed listVoiceStateBasedRules(array{accountId?: string, extensionId?: string, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules
 * @method \Pcsdk\Items listVoiceStateBasedRulesIter(array{accountId?: string, extensionId?: string, page?: int, perPage?: int} $options = []) all items of GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules
 * @method mixed readVoiceStateBasedRule(string $stateId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}
 * @method mixed updateVoiceStateBasedRule(string $stateId, array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}
 */
final class StateBasedRulesApi extends Group
{
    protected const NAME = 'StateBasedRules';
}

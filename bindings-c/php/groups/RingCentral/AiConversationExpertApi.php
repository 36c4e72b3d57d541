<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed getRecordingInsights(string $domain, string $sourceRecordId, array{accountId?: string, insightTypes?: list<string>, returnResponse?: bool} $options = []) GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/records/{sourceRecordId}/insights
 * @method mixed getSessionInsights(string $domain, string $sourceSessionId, array{accountId?: string, insightTypes?: list<string>, returnResponse?: bool} $options = []) GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/sessions/{sourceSessionId}/insights
 */
final class AiConversationExpertApi extends Group
{
    protected const NAME = 'AiConversationExpert';
}

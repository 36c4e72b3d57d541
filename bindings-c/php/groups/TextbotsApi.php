<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getTextbotsBotsSearch(array{botType?: list<string>, botName?: string, botId?: list<string>, virtualAgentEnabled?: bool, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/textbots/bots/search
 * @method mixed postTextbotsBotflowsSessions(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/textbots/botflows/sessions
 * @method mixed postTextbotsBotflowsSessionTurns(string $sessionId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/textbots/botflows/sessions/{sessionId}/turns
 * @method mixed postTextbotsBotsExecute(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/textbots/bots/execute
 */
final class TextbotsApi extends PureCloudGroup
{
    protected const NAME = 'Textbots';
}

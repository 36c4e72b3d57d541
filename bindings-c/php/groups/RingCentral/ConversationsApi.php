<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createGlipConversationNew(array|object $body, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/conversations
 * @method mixed listGlipConversationsNew(array{recordCount?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /team-messaging/v1/conversations
 * @method \Pcsdk\Items listGlipConversationsNewIter(array{recordCount?: int, pageToken?: string} $options = []) all items of GET /team-messaging/v1/conversations
 * @method mixed readGlipConversationNew(string $chatId, array{returnResponse?: bool} $options = []) GET /team-messaging/v1/conversations/{chatId}
 */
final class ConversationsApi extends Group
{
    protected const NAME = 'Conversations';
}

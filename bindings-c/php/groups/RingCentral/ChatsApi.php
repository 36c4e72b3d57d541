<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed favoriteGlipChatNew(string $chatId, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/chats/{chatId}/favorite
 * @method mixed listFavoriteChatsNew(array{recordCount?: int, returnResponse?: bool} $options = []) GET /team-messaging/v1/favorites
 * @method mixed listGlipChatsNew(array{type?: list<string>, recordCount?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /team-messaging/v1/chats
 * @method \Pcsdk\Items listGlipChatsNewIter(array{type?: list<string>, recordCount?: int, pageToken?: string} $options = []) all items of GET /team-messaging/v1/chats
 * @method mixed listRecentChatsNew(array{type?: list<string>, recordCount?: int, returnResponse?: bool} $options = []) GET /team-messaging/v1/recent/chats
 * @method mixed readGlipChatNew(string $chatId, array{returnResponse?: bool} $options = []) GET /team-messaging/v1/chats/{chatId}
 * @method mixed unfavoriteGlipChatNew(string $chatId, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/chats/{chatId}/unfavorite
 */
final class ChatsApi extends Group
{
    protected const NAME = 'Chats';
}

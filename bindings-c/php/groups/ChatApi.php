<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteChatsRoomMessage(string $roomJid, string $messageId, array{returnResponse?: bool} $options = []) DELETE /api/v2/chats/rooms/{roomJid}/messages/{messageId}
 * @method mixed deleteChatsRoomMessagesPin(string $roomJid, string $pinnedMessageId, array{returnResponse?: bool} $options = []) DELETE /api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId}
 * @method mixed deleteChatsRoomParticipant(string $roomJid, string $userId, array{returnResponse?: bool} $options = []) DELETE /api/v2/chats/rooms/{roomJid}/participants/{userId}
 * @method mixed deleteChatsUserMessage(string $userId, string $messageId, array{returnResponse?: bool} $options = []) DELETE /api/v2/chats/users/{userId}/messages/{messageId}
 * @method mixed deleteChatsUserMessagesPin(string $userId, string $pinnedMessageId, array{returnResponse?: bool} $options = []) DELETE /api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId}
 * @method mixed deleteChatsUsersMeSettings(array{returnResponse?: bool} $options = []) DELETE /api/v2/chats/users/me/settings
 * @method mixed getChatsMessage(string $messageId, array{returnResponse?: bool} $options = []) GET /api/v2/chats/messages/{messageId}
 * @method mixed getChatsRoom(string $roomJid, array{returnResponse?: bool} $options = []) GET /api/v2/chats/rooms/{roomJid}
 * @method mixed getChatsRoomMessage(string $roomJid, string $messageIds, array{returnResponse?: bool} $options = []) GET /api/v2/chats/rooms/{roomJid}/messages/{messageIds}
 * @method mixed getChatsRoomMessages(string $roomJid, array{limit?: string, before?: string, after?: string, excludeMetadata?: bool, returnResponse?: bool} $options = []) GET /api/v2/chats/rooms/{roomJid}/messages
 * @method mixed getChatsRoomParticipant(string $roomJid, string $participantJid, array{returnResponse?: bool} $options = []) GET /api/v2/chats/rooms/{roomJid}/participants/{participantJid}
 * @method mixed getChatsRoomParticipants(string $roomJid, array{notify?: bool, returnResponse?: bool} $options = []) GET /api/v2/chats/rooms/{roomJid}/participants
 * @method mixed getChatsSettings(array{returnResponse?: bool} $options = []) GET /api/v2/chats/settings
 * @method mixed getChatsThreadMessages(string $threadId, array{limit?: string, before?: string, after?: string, excludeMetadata?: bool, returnResponse?: bool} $options = []) GET /api/v2/chats/threads/{threadId}/messages
 * @method mixed getChatsUser(string $userId, array{returnResponse?: bool} $options = []) GET /api/v2/chats/users/{userId}
 * @method mixed getChatsUserMessage(string $userId, string $messageIds, array{returnResponse?: bool} $options = []) GET /api/v2/chats/users/{userId}/messages/{messageIds}
 * @method mixed getChatsUserMessages(string $userId, array{limit?: string, before?: string, after?: string, excludeMetadata?: bool, returnResponse?: bool} $options = []) GET /api/v2/chats/users/{userId}/messages
 * @method mixed getChatsUserSettings(string $userId, array{returnResponse?: bool} $options = []) GET /api/v2/chats/users/{userId}/settings
 * @method mixed getChatsUsersMeSettings(array{returnResponse?: bool} $options = []) GET /api/v2/chats/users/me/settings
 * @method mixed patchChatsRoom(string $roomJid, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/chats/rooms/{roomJid}
 * @method mixed patchChatsRoomMessage(string $roomJid, string $messageId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/chats/rooms/{roomJid}/messages/{messageId}
 * @method mixed patchChatsSettings(array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/chats/settings
 * @method mixed patchChatsUserMessage(string $userId, string $messageId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/chats/users/{userId}/messages/{messageId}
 * @method mixed patchChatsUserSettings(string $userId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/chats/users/{userId}/settings
 * @method mixed patchChatsUsersMeSettings(array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/chats/users/me/settings
 * @method mixed postChatsRoomMessages(string $roomJid, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/chats/rooms/{roomJid}/messages
 * @method mixed postChatsRoomMessagesPins(string $roomJid, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/chats/rooms/{roomJid}/messages/pins
 * @method mixed postChatsRoomParticipant(string $roomJid, string $userId, array{returnResponse?: bool} $options = []) POST /api/v2/chats/rooms/{roomJid}/participants/{userId}
 * @method mixed postChatsRooms(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/chats/rooms
 * @method mixed postChatsUserMessages(string $userId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/chats/users/{userId}/messages
 * @method mixed postChatsUserMessagesPins(string $userId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/chats/users/{userId}/messages/pins
 * @method mixed postChatsUsersMeSettings(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/chats/users/me/settings
 * @method mixed putChatsMessageReactions(string $messageId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/chats/messages/{messageId}/reactions
 * @method mixed putChatsSettings(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/chats/settings
 */
final class ChatApi extends PureCloudGroup
{
    protected const NAME = 'Chat';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed deleteMessage(list<string> $messageId, array{accountId?: string, extensionId?: string, purge?: bool, type?: string, body?: list<mixed>, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
 * @method mixed deleteMessageByFilter(array{accountId?: string, extensionId?: string, owner?: mixed, conversationId?: list<string>, dateTo?: string|\DateTimeInterface, type?: string, purge?: bool, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
 * @method mixed listMessages(array{accountId?: string, extensionId?: string, owner?: mixed, availability?: list<string>, conversationId?: string, dateFrom?: string|\DateTimeInterface, dateTo?: string|\DateTimeInterface, direction?: list<string>, distinctConversations?: bool, messageType?: list<string>, readStatus?: list<string>, page?: int, perPage?: int, phoneNumber?: string, voicemailOwner?: list<string>, ownerExtensionType?: list<string>, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
 * @method \Pcsdk\Items listMessagesIter(array{accountId?: string, extensionId?: string, owner?: mixed, availability?: list<string>, conversationId?: string, dateFrom?: string|\DateTimeInterface, dateTo?: string|\DateTimeInterface, direction?: list<string>, distinctConversations?: bool, messageType?: list<string>, readStatus?: list<string>, page?: int, perPage?: int, phoneNumber?: string, voicemailOwner?: list<string>, ownerExtensionType?: list<string>} $options = []) all items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
 * @method mixed patchMessage(list<string> $messageId, array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
 * @method mixed readMessage(list<string> $messageId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
 * @method mixed readMessageContent(string $messageId, string $attachmentId, array{accountId?: string, extensionId?: string, contentDisposition?: string, contentDispositionFilename?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}
 * @method mixed readMessageStoreConfiguration(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/message-store-configuration
 * @method mixed syncMessages(array{accountId?: string, extensionId?: string, owner?: mixed, conversationId?: int, dateFrom?: string|\DateTimeInterface, dateTo?: string|\DateTimeInterface, direction?: list<string>, distinctConversations?: bool, messageType?: list<string>, recordCount?: int, syncToken?: string, syncType?: string, voicemailOwner?: mixed, ownerExtensionType?: list<string>, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync
 * @method \Pcsdk\Items syncMessagesIter(array{accountId?: string, extensionId?: string, owner?: mixed, conversationId?: int, dateFrom?: string|\DateTimeInterface, dateTo?: string|\DateTimeInterface, direction?: list<string>, distinctConversations?: bool, messageType?: list<string>, recordCount?: int, syncToken?: string, syncType?: string, voicemailOwner?: mixed, ownerExtensionType?: list<string>} $options = []) all items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync
 * @method mixed updateMessage(list<string> $messageId, array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
 * @method mixed updateMessageStoreConfiguration(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/message-store-configuration
 */
final class MessageStoreApi extends Group
{
    protected const NAME = 'MessageStore';
}

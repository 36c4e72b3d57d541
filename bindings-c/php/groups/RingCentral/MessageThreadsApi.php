<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed mthAssignThread(string $threadId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/assign
 * @method mixed mthCreateNote(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/message-threads/notes
 * @method mixed mthDeleteMessages(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/message-threads/messages
 * @method mixed mthDeleteNotes(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/message-threads/notes
 * @method mixed mthDeleteThread(string $threadId, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/message-threads/{threadId}
 * @method mixed mthGetThread(string $threadId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/message-threads/{threadId}
 * @method mixed mthListMessages(array{accountId?: string, threadStatus?: string, ownerExtensionIds?: list<string>, availability?: list<string>, messageIds?: list<string>, threadIds?: list<string>, creationTimeFrom?: string, creationTimeTo?: string, perPage?: int, page?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/message-threads/messages
 * @method \Pcsdk\Items mthListMessagesIter(array{accountId?: string, threadStatus?: string, ownerExtensionIds?: list<string>, availability?: list<string>, messageIds?: list<string>, threadIds?: list<string>, creationTimeFrom?: string, creationTimeTo?: string, perPage?: int, page?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/message-threads/messages
 * @method mixed mthListNotes(array{accountId?: string, ownerExtensionIds?: list<string>, availability?: list<string>, threadIds?: list<string>, noteIds?: list<string>, perPage?: int, page?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/message-threads/notes
 * @method \Pcsdk\Items mthListNotesIter(array{accountId?: string, ownerExtensionIds?: list<string>, availability?: list<string>, threadIds?: list<string>, noteIds?: list<string>, perPage?: int, page?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/message-threads/notes
 * @method mixed mthListThreads(array{accountId?: string, threadStatus?: string, ownerExtensionIds?: list<string>, creationTimeFrom?: string, creationTimeTo?: string, ownerPhoneNumber?: string, guestPhoneNumber?: string, availability?: list<string>, perPage?: int, page?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/message-threads
 * @method \Pcsdk\Items mthListThreadsIter(array{accountId?: string, threadStatus?: string, ownerExtensionIds?: list<string>, creationTimeFrom?: string, creationTimeTo?: string, ownerPhoneNumber?: string, guestPhoneNumber?: string, availability?: list<string>, perPage?: int, page?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/message-threads
 * @method mixed mthReadMessageContent(string $messageId, string $attachmentId, array{accountId?: string, contentDisposition?: string, contentDispositionFilename?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/message-threads/messages/{messageId}/content/{attachmentId}
 * @method mixed mthResolveThread(string $threadId, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/resolve
 * @method mixed mthSendMessage(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/message-threads/messages
 * @method mixed mthSyncEntries(array{accountId?: string, scope?: string, threadIds?: list<string>, syncType?: string, syncToken?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/message-threads/entries/sync
 * @method \Pcsdk\Items mthSyncEntriesIter(array{accountId?: string, scope?: string, threadIds?: list<string>, syncType?: string, syncToken?: string} $options = []) all items of GET /restapi/v1.0/account/{accountId}/message-threads/entries/sync
 * @method mixed mthSyncThreads(array{accountId?: string, syncType?: string, syncToken?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/message-threads/sync
 * @method \Pcsdk\Items mthSyncThreadsIter(array{accountId?: string, syncType?: string, syncToken?: string} $options = []) all items of GET /restapi/v1.0/account/{accountId}/message-threads/sync
 * @method mixed mthUpdateNote(string $noteId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PATCH /restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}
 */
final class MessageThreadsApi extends Group
{
    protected const NAME = 'MessageThreads';
}

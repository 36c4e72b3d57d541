<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createChatNoteNew(string $chatId, array|object $body, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/chats/{chatId}/notes
 * @method mixed deleteNoteNew(string $noteId, array{returnResponse?: bool} $options = []) DELETE /team-messaging/v1/notes/{noteId}
 * @method mixed listChatNotesNew(string $chatId, array{creationTimeTo?: string, creationTimeFrom?: string, creatorId?: string, status?: string, pageToken?: string, recordCount?: int, returnResponse?: bool} $options = []) GET /team-messaging/v1/chats/{chatId}/notes
 * @method \Pcsdk\Items listChatNotesNewIter(string $chatId, array{creationTimeTo?: string, creationTimeFrom?: string, creatorId?: string, status?: string, pageToken?: string, recordCount?: int} $options = []) all items of GET /team-messaging/v1/chats/{chatId}/notes
 * @method mixed lockNoteNew(string $noteId, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/notes/{noteId}/lock
 * @method mixed patchNoteNew(string $noteId, array|object $body, array{releaseLock?: bool, returnResponse?: bool} $options = []) PATCH /team-messaging/v1/notes/{noteId}
 * @method mixed publishNoteNew(string $noteId, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/notes/{noteId}/publish
 * @method mixed readUserNoteNew(string $noteId, array{returnResponse?: bool} $options = []) GET /team-messaging/v1/notes/{noteId}
 * @method mixed unlockNoteNew(string $noteId, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/notes/{noteId}/unlock
 */
final class NotesApi extends Group
{
    protected const NAME = 'Notes';
}

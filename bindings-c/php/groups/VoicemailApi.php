<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteVoicemailMessage(string $messageId, array{returnResponse?: bool} $options = []) DELETE /api/v2/voicemail/messages/{messageId}
 * @method mixed deleteVoicemailMessages(array{returnResponse?: bool} $options = []) DELETE /api/v2/voicemail/messages
 * @method mixed getVoicemailGroupMailbox(string $groupId, array{returnResponse?: bool} $options = []) GET /api/v2/voicemail/groups/{groupId}/mailbox
 * @method mixed getVoicemailGroupMessages(string $groupId, array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/voicemail/groups/{groupId}/messages
 * @method \Pcsdk\Items getVoicemailGroupMessagesIter(string $groupId, array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/voicemail/groups/{groupId}/messages
 * @method mixed getVoicemailGroupPolicy(string $groupId, array{returnResponse?: bool} $options = []) GET /api/v2/voicemail/groups/{groupId}/policy
 * @method mixed getVoicemailMailbox(array{returnResponse?: bool} $options = []) GET /api/v2/voicemail/mailbox
 * @method mixed getVoicemailMeMailbox(array{returnResponse?: bool} $options = []) GET /api/v2/voicemail/me/mailbox
 * @method mixed getVoicemailMeMessages(array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/voicemail/me/messages
 * @method \Pcsdk\Items getVoicemailMeMessagesIter(array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/voicemail/me/messages
 * @method mixed getVoicemailMePolicy(array{returnResponse?: bool} $options = []) GET /api/v2/voicemail/me/policy
 * @method mixed getVoicemailMessage(string $messageId, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/voicemail/messages/{messageId}
 * @method mixed getVoicemailMessageMedia(string $messageId, array{formatId?: string, returnResponse?: bool} $options = []) GET /api/v2/voicemail/messages/{messageId}/media
 * @method mixed getVoicemailMessages(array{ids?: string, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/voicemail/messages
 * @method mixed getVoicemailPolicy(array{returnResponse?: bool} $options = []) GET /api/v2/voicemail/policy
 * @method mixed getVoicemailQueueMessages(string $queueId, array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/voicemail/queues/{queueId}/messages
 * @method \Pcsdk\Items getVoicemailQueueMessagesIter(string $queueId, array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/voicemail/queues/{queueId}/messages
 * @method mixed getVoicemailSearch(string $q64, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/voicemail/search
 * @method \Pcsdk\Items getVoicemailSearchIter(string $q64, array{expand?: list<string>} $options = []) all items of GET /api/v2/voicemail/search
 * @method mixed getVoicemailUserMailbox(string $userId, array{returnResponse?: bool} $options = []) GET /api/v2/voicemail/users/{userId}/mailbox
 * @method mixed getVoicemailUserMessages(string $userId, array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/voicemail/users/{userId}/messages
 * @method \Pcsdk\Items getVoicemailUserMessagesIter(string $userId, array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/voicemail/users/{userId}/messages
 * @method mixed getVoicemailUserpolicy(string $userId, array{returnResponse?: bool} $options = []) GET /api/v2/voicemail/userpolicies/{userId}
 * @method mixed patchVoicemailGroupPolicy(string $groupId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/voicemail/groups/{groupId}/policy
 * @method mixed patchVoicemailMePolicy(array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/voicemail/me/policy
 * @method mixed patchVoicemailMessage(string $messageId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/voicemail/messages/{messageId}
 * @method mixed patchVoicemailUserpolicy(string $userId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/voicemail/userpolicies/{userId}
 * @method mixed postVoicemailMessages(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/voicemail/messages
 * @method mixed postVoicemailSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/voicemail/search
 * @method \Pcsdk\Items postVoicemailSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/voicemail/search
 * @method mixed putVoicemailMessage(string $messageId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/voicemail/messages/{messageId}
 * @method mixed putVoicemailPolicy(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/voicemail/policy
 * @method mixed putVoicemailUserpolicy(string $userId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/voicemail/userpolicies/{userId}
 */
final class VoicemailApi extends PureCloudGroup
{
    protected const NAME = 'Voicemail';
}

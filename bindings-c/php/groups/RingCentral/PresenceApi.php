<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed readAccountPresence(array{accountId?: string, detailedTelephonyState?: bool, sipData?: bool, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/presence
 * @method \Pcsdk\Items readAccountPresenceIter(array{accountId?: string, detailedTelephonyState?: bool, sipData?: bool, page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/presence
 * @method mixed readCallQueuePresence(string $groupId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence
 * @method mixed readExtensionCallQueuePresence(array{accountId?: string, extensionId?: string, editableMemberStatus?: bool, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence
 * @method mixed readUnifiedPresence(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence
 * @method mixed readUserPresenceStatus(array{accountId?: string, extensionId?: string, detailedTelephonyState?: bool, sipData?: bool, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
 * @method mixed updateCallQueuePresence(string $groupId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence
 * @method mixed updateExtensionCallQueuePresence(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence
 * @method mixed updateUnifiedPresence(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence
 * @method mixed updateUserPresenceStatus(array{accountId?: string, extensionId?: string, body?: array|object, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
 */
final class PresenceApi extends Group
{
    protected const NAME = 'Presence';
}

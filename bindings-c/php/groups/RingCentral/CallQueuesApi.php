<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed assignMultipleCallQueueMembers(string $groupId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign
 * @method mixed assignMultipleDepartmentMembers(array{accountId?: string, body?: array|object, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/department/bulk-assign (deprecated)
 * @method mixed getCallQueueOverflowSettings(string $callQueueId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings
 * @method mixed listCallQueueMembers(string $groupId, array{accountId?: string, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members
 * @method \Pcsdk\Items listCallQueueMembersIter(string $groupId, array{accountId?: string, page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members
 * @method mixed listCallQueues(array{accountId?: string, page?: int, perPage?: int, memberExtensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/call-queues
 * @method \Pcsdk\Items listCallQueuesIter(array{accountId?: string, page?: int, perPage?: int, memberExtensionId?: string} $options = []) all items of GET /restapi/v1.0/account/{accountId}/call-queues
 * @method mixed listDepartmentMembers(int $departmentId, array{accountId?: string, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members (deprecated)
 * @method \Pcsdk\Items listDepartmentMembersIter(int $departmentId, array{accountId?: string, page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members (deprecated)
 * @method mixed readCallQueueInfo(string $groupId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}
 * @method mixed updateCallQueueInfo(string $groupId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}
 * @method mixed updateCallQueueOverflowSettings(string $callQueueId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings
 * @method mixed updateUserCallQueues(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues
 */
final class CallQueuesApi extends Group
{
    protected const NAME = 'CallQueues';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed assignMultiplePagingGroupUsersDevices(string $pagingOnlyGroupId, array{accountId?: string, body?: array|object, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign
 * @method mixed listPagingGroupDevices(string $pagingOnlyGroupId, array{accountId?: string, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices
 * @method \Pcsdk\Items listPagingGroupDevicesIter(string $pagingOnlyGroupId, array{accountId?: string, page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices
 * @method mixed listPagingGroupUsers(string $pagingOnlyGroupId, array{accountId?: string, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users
 * @method \Pcsdk\Items listPagingGroupUsersIter(string $pagingOnlyGroupId, array{accountId?: string, page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users
 */
final class PagingOnlyGroupsApi extends Group
{
    protected const NAME = 'PagingOnlyGroups';
}

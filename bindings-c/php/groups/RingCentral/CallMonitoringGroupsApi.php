<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createCallMonitoringGroup(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/call-monitoring-groups
 * @method mixed deleteCallMonitoringGroup(string $groupId, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}
 * @method mixed listCallMonitoringGroupMembers(string $groupId, array{accountId?: string, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members
 * @method \Pcsdk\Items listCallMonitoringGroupMembersIter(string $groupId, array{accountId?: string, page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members
 * @method mixed listCallMonitoringGroups(array{accountId?: string, page?: int, perPage?: int, memberExtensionId?: string, siteId?: list<string>, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/call-monitoring-groups
 * @method \Pcsdk\Items listCallMonitoringGroupsIter(array{accountId?: string, page?: int, perPage?: int, memberExtensionId?: string, siteId?: list<string>} $options = []) all items of GET /restapi/v1.0/account/{accountId}/call-monitoring-groups
 * @method mixed updateCallMonitoringGroup(string $groupId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}
 * @method mixed updateCallMonitoringGroupList(string $groupId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign
 */
final class CallMonitoringGroupsApi extends Group
{
    protected const NAME = 'CallMonitoringGroups';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteGroup(string $groupId, array{returnResponse?: bool} $options = []) DELETE /api/v2/groups/{groupId}
 * @method mixed deleteGroupDynamicsettings(string $groupId, array{returnResponse?: bool} $options = []) DELETE /api/v2/groups/{groupId}/dynamicsettings (preview)
 * @method mixed deleteGroupMembers(string $groupId, string $ids, array{returnResponse?: bool} $options = []) DELETE /api/v2/groups/{groupId}/members
 * @method mixed getFieldconfig(string $type, array{returnResponse?: bool} $options = []) GET /api/v2/fieldconfig
 * @method mixed getGroup(string $groupId, array{returnResponse?: bool} $options = []) GET /api/v2/groups/{groupId}
 * @method mixed getGroupDynamicsettings(string $groupId, array{returnResponse?: bool} $options = []) GET /api/v2/groups/{groupId}/dynamicsettings (preview)
 * @method mixed getGroupIndividuals(string $groupId, array{returnResponse?: bool} $options = []) GET /api/v2/groups/{groupId}/individuals
 * @method mixed getGroupMembers(string $groupId, array{pageSize?: int, pageNumber?: int, sortOrder?: string, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/groups/{groupId}/members
 * @method \Pcsdk\Items getGroupMembersIter(string $groupId, array{pageSize?: int, pageNumber?: int, sortOrder?: string, expand?: list<string>} $options = []) all items of GET /api/v2/groups/{groupId}/members
 * @method mixed getGroupProfile(string $groupId, array{fields?: string, returnResponse?: bool} $options = []) GET /api/v2/groups/{groupId}/profile
 * @method mixed getGroups(array{pageSize?: int, pageNumber?: int, id?: list<string>, jabberId?: list<string>, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/groups
 * @method \Pcsdk\Items getGroupsIter(array{pageSize?: int, pageNumber?: int, id?: list<string>, jabberId?: list<string>, sortOrder?: string} $options = []) all items of GET /api/v2/groups
 * @method mixed getGroupsSearch(string $q64, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/groups/search
 * @method \Pcsdk\Items getGroupsSearchIter(string $q64, array{expand?: list<string>} $options = []) all items of GET /api/v2/groups/search
 * @method mixed getProfilesGroups(array{pageSize?: int, pageNumber?: int, id?: list<string>, jabberId?: list<string>, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/profiles/groups
 * @method \Pcsdk\Items getProfilesGroupsIter(array{pageSize?: int, pageNumber?: int, id?: list<string>, jabberId?: list<string>, sortOrder?: string} $options = []) all items of GET /api/v2/profiles/groups
 * @method mixed postGroupMembers(string $groupId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/groups/{groupId}/members
 * @method mixed postGroups(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/groups
 * @method mixed postGroupsDynamicsettingsPreview(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/groups/dynamicsettings/preview (preview)
 * @method mixed postGroupsSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/groups/search
 * @method \Pcsdk\Items postGroupsSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/groups/search
 * @method mixed putGroup(string $groupId, array{body?: array|object, returnResponse?: bool} $options = []) PUT /api/v2/groups/{groupId}
 * @method mixed putGroupDynamicsettings(string $groupId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/groups/{groupId}/dynamicsettings (preview)
 */
final class GroupsApi extends PureCloudGroup
{
    protected const NAME = 'Groups';
}

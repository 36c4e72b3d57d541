<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteScimUser(string $userId, array{'If-Match'?: string, returnResponse?: bool} $options = []) DELETE /api/v2/scim/users/{userId}
 * @method mixed deleteScimV2User(string $userId, array{'If-Match'?: string, returnResponse?: bool} $options = []) DELETE /api/v2/scim/v2/users/{userId}
 * @method mixed getScimGroup(string $groupId, array{attributes?: list<string>, excludedAttributes?: list<string>, 'If-None-Match'?: string, returnResponse?: bool} $options = []) GET /api/v2/scim/groups/{groupId}
 * @method mixed getScimGroups(array{startIndex?: int, count?: int, attributes?: list<string>, excludedAttributes?: list<string>, filter?: string, returnResponse?: bool} $options = []) GET /api/v2/scim/groups
 * @method \Pcsdk\Items getScimGroupsIter(array{startIndex?: int, count?: int, attributes?: list<string>, excludedAttributes?: list<string>, filter?: string} $options = []) all items of GET /api/v2/scim/groups
 * @method mixed getScimResourcetype(string $resourceType, array{returnResponse?: bool} $options = []) GET /api/v2/scim/resourcetypes/{resourceType}
 * @method mixed getScimResourcetypes(array{returnResponse?: bool} $options = []) GET /api/v2/scim/resourcetypes
 * @method mixed getScimSchema(string $schemaId, array{returnResponse?: bool} $options = []) GET /api/v2/scim/schemas/{schemaId}
 * @method mixed getScimSchemas(array{filter?: string, returnResponse?: bool} $options = []) GET /api/v2/scim/schemas
 * @method mixed getScimServiceproviderconfig(array{'If-None-Match'?: string, returnResponse?: bool} $options = []) GET /api/v2/scim/serviceproviderconfig
 * @method mixed getScimUser(string $userId, array{attributes?: list<string>, excludedAttributes?: list<string>, 'If-None-Match'?: string, returnResponse?: bool} $options = []) GET /api/v2/scim/users/{userId}
 * @method mixed getScimUsers(array{startIndex?: int, count?: int, attributes?: list<string>, excludedAttributes?: list<string>, filter?: string, returnResponse?: bool} $options = []) GET /api/v2/scim/users
 * @method \Pcsdk\Items getScimUsersIter(array{startIndex?: int, count?: int, attributes?: list<string>, excludedAttributes?: list<string>, filter?: string} $options = []) all items of GET /api/v2/scim/users
 * @method mixed getScimV2Group(string $groupId, array{attributes?: list<string>, excludedAttributes?: list<string>, 'If-None-Match'?: string, returnResponse?: bool} $options = []) GET /api/v2/scim/v2/groups/{groupId}
 * @method mixed getScimV2Groups(string $filter, array{startIndex?: int, count?: int, attributes?: list<string>, excludedAttributes?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/scim/v2/groups
 * @method \Pcsdk\Items getScimV2GroupsIter(string $filter, array{startIndex?: int, count?: int, attributes?: list<string>, excludedAttributes?: list<string>} $options = []) all items of GET /api/v2/scim/v2/groups
 * @method mixed getScimV2Resourcetype(string $resourceType, array{returnResponse?: bool} $options = []) GET /api/v2/scim/v2/resourcetypes/{resourceType}
 * @method mixed getScimV2Resourcetypes(array{returnResponse?: bool} $options = []) GET /api/v2/scim/v2/resourcetypes
 * @method mixed getScimV2Schema(string $schemaId, array{returnResponse?: bool} $options = []) GET /api/v2/scim/v2/schemas/{schemaId}
 * @method mixed getScimV2Schemas(array{filter?: string, returnResponse?: bool} $options = []) GET /api/v2/scim/v2/schemas
 * @method mixed getScimV2Serviceproviderconfig(array{'If-None-Match'?: string, returnResponse?: bool} $options = []) GET /api/v2/scim/v2/serviceproviderconfig
 * @method mixed getScimV2User(string $userId, array{attributes?: list<string>, excludedAttributes?: list<string>, 'If-None-Match'?: string, returnResponse?: bool} $options = []) GET /api/v2/scim/v2/users/{userId}
 * @method mixed getScimV2Users(array{startIndex?: int, count?: int, attributes?: list<string>, excludedAttributes?: list<string>, filter?: string, returnResponse?: bool} $options = []) GET /api/v2/scim/v2/users
 * @method \Pcsdk\Items getScimV2UsersIter(array{startIndex?: int, count?: int, attributes?: list<string>, excludedAttributes?: list<string>, filter?: string} $options = []) all items of GET /api/v2/scim/v2/users
 * @method mixed patchScimGroup(string $groupId, array|object $body, array{'If-Match'?: string, returnResponse?: bool} $options = []) PATCH /api/v2/scim/groups/{groupId}
 * @method mixed patchScimUser(string $userId, array|object $body, array{'If-Match'?: string, returnResponse?: bool} $options = []) PATCH /api/v2/scim/users/{userId}
 * @method mixed patchScimV2Group(string $groupId, array|object $body, array{'If-Match'?: string, returnResponse?: bool} $options = []) PATCH /api/v2/scim/v2/groups/{groupId}
 * @method mixed patchScimV2User(string $userId, array|object $body, array{'If-Match'?: string, returnResponse?: bool} $options = []) PATCH /api/v2/scim/v2/users/{userId}
 * @method mixed postScimUsers(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/scim/users
 * @method mixed postScimV2Users(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/scim/v2/users
 * @method mixed putScimGroup(string $groupId, array|object $body, array{'If-Match'?: string, returnResponse?: bool} $options = []) PUT /api/v2/scim/groups/{groupId}
 * @method mixed putScimUser(string $userId, array|object $body, array{'If-Match'?: string, returnResponse?: bool} $options = []) PUT /api/v2/scim/users/{userId}
 * @method mixed putScimV2Group(string $groupId, array|object $body, array{'If-Match'?: string, returnResponse?: bool} $options = []) PUT /api/v2/scim/v2/groups/{groupId}
 * @method mixed putScimV2User(string $userId, array|object $body, array{'If-Match'?: string, returnResponse?: bool} $options = []) PUT /api/v2/scim/v2/users/{userId}
 */
final class SCIMApi extends PureCloudGroup
{
    protected const NAME = 'SCIM';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed scimCreateUser2(array|object $body, array{returnResponse?: bool} $options = []) POST /scim/v2/Users
 * @method mixed scimDeleteUser2(string $scimUserId, array{returnResponse?: bool} $options = []) DELETE /scim/v2/Users/{scimUserId}
 * @method mixed scimGetProviderConfig2(array{returnResponse?: bool} $options = []) GET /scim/v2/ServiceProviderConfig
 * @method mixed scimGetResourceType2(string $type, array{returnResponse?: bool} $options = []) GET /scim/v2/ResourceTypes/{type}
 * @method mixed scimGetSchema2(string $uri, array{returnResponse?: bool} $options = []) GET /scim/v2/Schemas/{uri}
 * @method mixed scimGetUser2(string $scimUserId, array{returnResponse?: bool} $options = []) GET /scim/v2/Users/{scimUserId}
 * @method mixed scimListResourceTypes2(array{returnResponse?: bool} $options = []) GET /scim/v2/ResourceTypes
 * @method mixed scimListSchemas2(array{returnResponse?: bool} $options = []) GET /scim/v2/Schemas
 * @method mixed scimPatchUser2(string $scimUserId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /scim/v2/Users/{scimUserId}
 * @method mixed scimSearchViaGet2(array{filter?: string, startIndex?: int, count?: int, returnResponse?: bool} $options = []) GET /scim/v2/Users
 * @method \Pcsdk\Items scimSearchViaGet2Iter(array{filter?: string, startIndex?: int, count?: int} $options = []) all items of GET /scim/v2/Users
 * @method mixed scimSearchViaPost2(array|object $body, array{returnResponse?: bool} $options = []) POST /scim/v2/Users/.search
 * @method \Pcsdk\Items scimSearchViaPost2Iter(array|object $body, array{} $options = []) all items of POST /scim/v2/Users/.search
 * @method mixed scimUpdateUser2(string $scimUserId, array|object $body, array{returnResponse?: bool} $options = []) PUT /scim/v2/Users/{scimUserId}
 */
final class ScimApi extends Group
{
    protected const NAME = 'Scim';
}

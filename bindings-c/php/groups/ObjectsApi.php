<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteAuthorizationDivision(string $divisionId, array{force?: bool, returnResponse?: bool} $options = []) DELETE /api/v2/authorization/divisions/{divisionId}
 * @method mixed getAuthorizationDivision(string $divisionId, array{objectCount?: bool, returnResponse?: bool} $options = []) GET /api/v2/authorization/divisions/{divisionId}
 * @method mixed getAuthorizationDivisions(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, objectCount?: bool, id?: list<string>, name?: string, returnResponse?: bool} $options = []) GET /api/v2/authorization/divisions
 * @method \Pcsdk\Items getAuthorizationDivisionsIter(array{pageSize?: int, pageNumber?: int, sortBy?: string, expand?: list<string>, nextPage?: string, previousPage?: string, objectCount?: bool, id?: list<string>, name?: string} $options = []) all items of GET /api/v2/authorization/divisions
 * @method mixed getAuthorizationDivisionsDeleted(array{pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/authorization/divisions/deleted
 * @method \Pcsdk\Items getAuthorizationDivisionsDeletedIter(array{pageNumber?: int, pageSize?: int} $options = []) all items of GET /api/v2/authorization/divisions/deleted
 * @method mixed getAuthorizationDivisionsHome(array{returnResponse?: bool} $options = []) GET /api/v2/authorization/divisions/home
 * @method mixed getAuthorizationDivisionsLimit(array{returnResponse?: bool} $options = []) GET /api/v2/authorization/divisions/limit
 * @method mixed getAuthorizationDivisionsQuery(array{before?: string, after?: string, pageSize?: string, id?: list<string>, name?: string, returnResponse?: bool} $options = []) GET /api/v2/authorization/divisions/query
 * @method \Pcsdk\Items getAuthorizationDivisionsQueryIter(array{before?: string, after?: string, pageSize?: string, id?: list<string>, name?: string} $options = []) all items of GET /api/v2/authorization/divisions/query
 * @method mixed postAuthorizationDivisionObject(string $divisionId, string $objectType, list<mixed> $body, array{returnResponse?: bool} $options = []) POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType}
 * @method mixed postAuthorizationDivisionRestore(string $divisionId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/authorization/divisions/{divisionId}/restore
 * @method mixed postAuthorizationDivisions(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/authorization/divisions
 * @method mixed putAuthorizationDivision(string $divisionId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/authorization/divisions/{divisionId}
 */
final class ObjectsApi extends PureCloudGroup
{
    protected const NAME = 'Objects';
}

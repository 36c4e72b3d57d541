<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteLocation(string $locationId, array{returnResponse?: bool} $options = []) DELETE /api/v2/locations/{locationId}
 * @method mixed getLocation(string $locationId, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/locations/{locationId}
 * @method mixed getLocations(array{pageSize?: int, pageNumber?: int, id?: list<string>, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/locations
 * @method \Pcsdk\Items getLocationsIter(array{pageSize?: int, pageNumber?: int, id?: list<string>, sortOrder?: string} $options = []) all items of GET /api/v2/locations
 * @method mixed getLocationsSearch(string $q64, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/locations/search
 * @method \Pcsdk\Items getLocationsSearchIter(string $q64, array{expand?: list<string>} $options = []) all items of GET /api/v2/locations/search
 * @method mixed getLocationSublocations(string $locationId, array{returnResponse?: bool} $options = []) GET /api/v2/locations/{locationId}/sublocations
 * @method mixed patchLocation(string $locationId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/locations/{locationId}
 * @method mixed postLocations(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/locations
 * @method mixed postLocationsSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/locations/search
 * @method \Pcsdk\Items postLocationsSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/locations/search
 */
final class LocationsApi extends PureCloudGroup
{
    protected const NAME = 'Locations';
}

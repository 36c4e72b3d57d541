<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getGeolocationsSettings(array{returnResponse?: bool} $options = []) GET /api/v2/geolocations/settings
 * @method mixed getUserGeolocation(string $userId, string $clientId, array{returnResponse?: bool} $options = []) GET /api/v2/users/{userId}/geolocations/{clientId}
 * @method mixed patchGeolocationsSettings(array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/geolocations/settings
 * @method mixed patchUserGeolocation(string $userId, string $clientId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/users/{userId}/geolocations/{clientId}
 */
final class GeolocationApi extends PureCloudGroup
{
    protected const NAME = 'Geolocation';
}

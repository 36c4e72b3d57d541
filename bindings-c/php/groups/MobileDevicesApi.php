<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteMobiledevice(string $deviceId, array{returnResponse?: bool} $options = []) DELETE /api/v2/mobiledevices/{deviceId} (deprecated)
 * @method mixed getMobiledevice(string $deviceId, array{returnResponse?: bool} $options = []) GET /api/v2/mobiledevices/{deviceId} (deprecated)
 * @method mixed getMobiledevices(array{pageSize?: int, pageNumber?: int, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/mobiledevices (deprecated)
 * @method \Pcsdk\Items getMobiledevicesIter(array{pageSize?: int, pageNumber?: int, sortOrder?: string} $options = []) all items of GET /api/v2/mobiledevices (deprecated)
 * @method mixed postMobiledevices(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/mobiledevices (deprecated)
 * @method mixed putMobiledevice(string $deviceId, array{body?: array|object, returnResponse?: bool} $options = []) PUT /api/v2/mobiledevices/{deviceId} (deprecated)
 */
final class MobileDevicesApi extends PureCloudGroup
{
    protected const NAME = 'MobileDevices';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed addDeviceToInventory(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v2/accounts/{accountId}/device-inventory
 * @method mixed bulkAddDevicesV2(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v2/accounts/{accountId}/devices/bulk-add
 * @method mixed deleteDeviceFromInventory(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v2/accounts/{accountId}/device-inventory
 * @method mixed listExtensionDevices(array{accountId?: string, extensionId?: string, page?: int, perPage?: int, linePooling?: string, feature?: list<string>, type?: list<string>, lineType?: list<string>, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device
 * @method \Pcsdk\Items listExtensionDevicesIter(array{accountId?: string, extensionId?: string, page?: int, perPage?: int, linePooling?: string, feature?: list<string>, type?: list<string>, lineType?: list<string>} $options = []) all items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device
 * @method mixed listWebAppDevices(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices
 * @method mixed readDevice(string $deviceId, array{accountId?: string, syncEmergencyAddress?: bool, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/device/{deviceId}
 * @method mixed readDeviceSipInfo(string $deviceId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info
 * @method mixed removeLineJWSPublic(string $deviceId, array{accountId?: string, body?: array|object, returnResponse?: bool} $options = []) DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId}
 * @method mixed replaceDevicesJWSPublic(string $deviceId, array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace
 * @method mixed updateDevice(string $deviceId, array|object $body, array{accountId?: string, prestatement?: bool, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/device/{deviceId}
 * @method mixed updateDeviceEmergency(string $deviceId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency
 */
final class DevicesApi extends Group
{
    protected const NAME = 'Devices';
}

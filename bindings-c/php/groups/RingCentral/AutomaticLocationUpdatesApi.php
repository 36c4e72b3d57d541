<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed assignMultipleAutomaticLocationUpdatesUsers(array{accountId?: string, body?: array|object, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users/bulk-assign
 * @method mixed assignMultipleDevicesAutomaticLocationUpdates(array{accountId?: string, body?: array|object, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices/bulk-assign
 * @method mixed createEmergencyLocation(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/emergency-locations
 * @method mixed createExtensionEmergencyLocation(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations
 * @method mixed createMultipleSwitches(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-create
 * @method mixed createMultipleWirelessPoints(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-create
 * @method mixed createNetwork(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks
 * @method mixed createSwitch(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches
 * @method mixed createWirelessPoint(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points
 * @method mixed deleteEmergencyLocation(string $locationId, array{accountId?: string, validateOnly?: bool, newLocationId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}
 * @method mixed deleteExtensionEmergencyLocation(string $locationId, array{accountId?: string, extensionId?: string, validateOnly?: bool, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}
 * @method mixed deleteNetwork(list<string> $networkId, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}
 * @method mixed deleteSwitch(list<string> $switchId, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}
 * @method mixed deleteWirelessPoint(list<string> $pointId, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}
 * @method mixed getExtensionEmergencyLocation(string $locationId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}
 * @method mixed getExtensionEmergencyLocations(array{accountId?: string, extensionId?: string, siteId?: list<string>, searchString?: string, domesticCountryId?: string, orderBy?: string, perPage?: int, page?: int, visibility?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations
 * @method \Pcsdk\Items getExtensionEmergencyLocationsIter(array{accountId?: string, extensionId?: string, siteId?: list<string>, searchString?: string, domesticCountryId?: string, orderBy?: string, perPage?: int, page?: int, visibility?: string} $options = []) all items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations
 * @method mixed listAccountSwitches(array{accountId?: string, siteId?: list<string>, searchString?: string, orderBy?: list<string>, perPage?: int, page?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches
 * @method \Pcsdk\Items listAccountSwitchesIter(array{accountId?: string, siteId?: list<string>, searchString?: string, orderBy?: list<string>, perPage?: int, page?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches
 * @method mixed listAutomaticLocationUpdatesUsers(array{accountId?: string, type?: list<string>, searchString?: string, department?: list<string>, siteId?: list<string>, featureEnabled?: bool, orderBy?: list<string>, perPage?: int, page?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users
 * @method \Pcsdk\Items listAutomaticLocationUpdatesUsersIter(array{accountId?: string, type?: list<string>, searchString?: string, department?: list<string>, siteId?: list<string>, featureEnabled?: bool, orderBy?: list<string>, perPage?: int, page?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users
 * @method mixed listDevicesAutomaticLocationUpdates(array{accountId?: string, siteId?: list<string>, featureEnabled?: bool, modelId?: list<string>, compatibleOnly?: bool, searchString?: string, orderBy?: list<string>, perPage?: int, page?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices
 * @method \Pcsdk\Items listDevicesAutomaticLocationUpdatesIter(array{accountId?: string, siteId?: list<string>, featureEnabled?: bool, modelId?: list<string>, compatibleOnly?: bool, searchString?: string, orderBy?: list<string>, perPage?: int, page?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices
 * @method mixed listEmergencyLocations(array{accountId?: string, siteId?: list<string>, searchString?: string, addressStatus?: string, usageStatus?: string, domesticCountryId?: string, orderBy?: string, visibility?: string, perPage?: int, page?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/emergency-locations
 * @method \Pcsdk\Items listEmergencyLocationsIter(array{accountId?: string, siteId?: list<string>, searchString?: string, addressStatus?: string, usageStatus?: string, domesticCountryId?: string, orderBy?: string, visibility?: string, perPage?: int, page?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/emergency-locations
 * @method mixed listNetworks(array{accountId?: string, siteId?: list<string>, searchString?: string, orderBy?: list<string>, perPage?: int, page?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks
 * @method \Pcsdk\Items listNetworksIter(array{accountId?: string, siteId?: list<string>, searchString?: string, orderBy?: list<string>, perPage?: int, page?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks
 * @method mixed listWirelessPoints(array{accountId?: string, siteId?: list<string>, searchString?: string, orderBy?: list<string>, perPage?: int, page?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points
 * @method \Pcsdk\Items listWirelessPointsIter(array{accountId?: string, siteId?: list<string>, searchString?: string, orderBy?: list<string>, perPage?: int, page?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points
 * @method mixed readAutomaticLocationUpdatesTask(string $taskId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/tasks/{taskId}
 * @method mixed readEmergencyLocation(string $locationId, array{accountId?: string, syncEmergencyAddress?: bool, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}
 * @method mixed readNetwork(string $networkId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}
 * @method mixed readSwitch(string $switchId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}
 * @method mixed readWirelessPoint(string $pointId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}
 * @method mixed updateEmergencyLocation(string $locationId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}
 * @method mixed updateExtensionEmergencyLocation(string $locationId, array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}
 * @method mixed updateMultipleSwitches(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-update
 * @method mixed updateMultipleWirelessPoints(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-update
 * @method mixed updateNetwork(string $networkId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}
 * @method mixed updateSwitch(string $switchId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}
 * @method mixed updateWirelessPoint(string $pointId, array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}
 * @method mixed validateMultipleSwitches(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-validate
 * @method mixed validateMultipleWirelessPoints(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-validate
 */
final class AutomaticLocationUpdatesApi extends Group
{
    protected const NAME = 'AutomaticLocationUpdates';
}

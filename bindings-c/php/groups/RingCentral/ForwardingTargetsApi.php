<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed deleteForwardingTargets(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets
 * @method mixed listExtensionsUsingForwardingDeviceTarget(string $deviceId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions
 * @method mixed readForwardingTargets(array{accountId?: string, extensionId?: string, excludeOwnTargets?: string, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets
 * @method \Pcsdk\Items readForwardingTargetsIter(array{accountId?: string, extensionId?: string, excludeOwnTargets?: string, page?: int, perPage?: int} $options = []) all items of GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets
 */
final class ForwardingTargetsApi extends Group
{
    protected const NAME = 'ForwardingTargets';
}

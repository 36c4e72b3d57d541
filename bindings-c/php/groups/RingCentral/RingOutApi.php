<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createRingOutCall(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
 * @method mixed deleteRingOutCall(string $ringoutId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
 * @method mixed readRingOutCallStatus(string $ringoutId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
 */
final class RingOutApi extends Group
{
    protected const NAME = 'RingOut';
}

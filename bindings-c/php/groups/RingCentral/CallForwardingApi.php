<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createForwardingNumber(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number
 * @method mixed deleteForwardingNumber(string $forwardingNumberId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}
 * @method mixed deleteForwardingNumbers(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number
 * @method mixed listForwardingNumbers(array{accountId?: string, extensionId?: string, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number
 * @method \Pcsdk\Items listForwardingNumbersIter(array{accountId?: string, extensionId?: string, page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number
 * @method mixed readForwardingNumber(string $forwardingNumberId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}
 * @method mixed updateForwardingNumber(string $forwardingNumberId, array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}
 */
final class CallForwardingApi extends Group
{
    protected const NAME = 'CallForwarding';
}

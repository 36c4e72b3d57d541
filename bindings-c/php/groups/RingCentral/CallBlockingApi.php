<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createBlockedAllowedNumber(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers
 * @method mixed deleteBlockedAllowedNumber(string $blockedNumberId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}
 * @method mixed listBlockedAllowedNumbers(array{accountId?: string, extensionId?: string, page?: int, perPage?: int, status?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers
 * @method \Pcsdk\Items listBlockedAllowedNumbersIter(array{accountId?: string, extensionId?: string, page?: int, perPage?: int, status?: string} $options = []) all items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers
 * @method mixed readBlockedAllowedNumber(string $blockedNumberId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}
 * @method mixed readCallerBlockingSettings(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking
 * @method mixed updateBlockedAllowedNumber(string $blockedNumberId, array{accountId?: string, extensionId?: string, body?: array|object, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}
 * @method mixed updateCallerBlockingSettings(array{accountId?: string, extensionId?: string, body?: array|object, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking
 */
final class CallBlockingApi extends Group
{
    protected const NAME = 'CallBlocking';
}

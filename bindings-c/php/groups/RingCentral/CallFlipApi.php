<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed readCallFlipSettings(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers
 * @method mixed updateCallFlipSettings(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers
 */
final class CallFlipApi extends Group
{
    protected const NAME = 'CallFlip';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed readUserVideoConfiguration(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration
 */
final class VideoConfigurationApi extends Group
{
    protected const NAME = 'VideoConfiguration';
}

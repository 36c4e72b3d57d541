<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createSIPRegistration(array|object $body, array{returnResponse?: bool} $options = []) POST /restapi/v1.0/client-info/sip-provision
 */
final class DeviceSipRegistrationApi extends Group
{
    protected const NAME = 'DeviceSipRegistration';
}

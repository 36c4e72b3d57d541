<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed readGlipPersonNew(string $personId, array{returnResponse?: bool} $options = []) GET /team-messaging/v1/persons/{personId}
 * @method mixed readTMCompanyInfoNew(string $companyId, array{returnResponse?: bool} $options = []) GET /team-messaging/v1/companies/{companyId}
 */
final class ProfileApi extends Group
{
    protected const NAME = 'Profile';
}

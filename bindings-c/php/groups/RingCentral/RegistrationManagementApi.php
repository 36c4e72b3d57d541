<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed rcwRegGetSession(string $sessionId, array{returnResponse?: bool} $options = []) GET /webinar/registration/v1/sessions/{sessionId}
 * @method mixed rcwRegUpdateSession(string $sessionId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /webinar/registration/v1/sessions/{sessionId}
 */
final class RegistrationManagementApi extends Group
{
    protected const NAME = 'RegistrationManagement';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed rcwRegCreateRegistrant(string $sessionId, array|object $body, array{returnResponse?: bool} $options = []) POST /webinar/registration/v1/sessions/{sessionId}/registrants
 * @method mixed rcwRegDeleteRegistrant(string $sessionId, string $registrantId, array{returnResponse?: bool} $options = []) DELETE /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}
 * @method mixed rcwRegGetRegistrant(string $sessionId, string $registrantId, array{includeQuestionnaire?: bool, returnResponse?: bool} $options = []) GET /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}
 * @method mixed rcwRegListRegistrants(string $sessionId, array{perPage?: int, pageToken?: string, includeQuestionnaire?: bool, returnResponse?: bool} $options = []) GET /webinar/registration/v1/sessions/{sessionId}/registrants
 * @method \Pcsdk\Items rcwRegListRegistrantsIter(string $sessionId, array{perPage?: int, pageToken?: string, includeQuestionnaire?: bool} $options = []) all items of GET /webinar/registration/v1/sessions/{sessionId}/registrants
 */
final class RegistrantsApi extends Group
{
    protected const NAME = 'Registrants';
}

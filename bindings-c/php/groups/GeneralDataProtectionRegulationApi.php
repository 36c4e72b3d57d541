<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getGdprRequest(string $requestId, array{returnResponse?: bool} $options = []) GET /api/v2/gdpr/requests/{requestId}
 * @method mixed getGdprRequests(array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/gdpr/requests
 * @method \Pcsdk\Items getGdprRequestsIter(array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/gdpr/requests
 * @method mixed getGdprSubjects(string $searchType, string $searchValue, array{returnResponse?: bool} $options = []) GET /api/v2/gdpr/subjects
 * @method mixed postGdprRequests(array|object $body, array{deleteConfirmed?: bool, returnResponse?: bool} $options = []) POST /api/v2/gdpr/requests
 */
final class GeneralDataProtectionRegulationApi extends PureCloudGroup
{
    protected const NAME = 'GeneralDataProtectionRegulation';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getDate(array{returnResponse?: bool} $options = []) GET /api/v2/date
 * @method mixed getIpranges(array{returnResponse?: bool} $options = []) GET /api/v2/ipranges
 * @method mixed getTimezones(array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/timezones
 * @method \Pcsdk\Items getTimezonesIter(array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/timezones
 * @method mixed postCertificateDetails(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/certificate/details
 */
final class UtilitiesApi extends PureCloudGroup
{
    protected const NAME = 'Utilities';
}

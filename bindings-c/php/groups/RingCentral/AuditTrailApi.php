<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed auditTrailSearch(array{accountId?: string, body?: array|object, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/audit-trail/search
 * @method \Pcsdk\Items auditTrailSearchIter(array{accountId?: string, body?: array|object} $options = []) all items of POST /restapi/v1.0/account/{accountId}/audit-trail/search
 */
final class AuditTrailApi extends Group
{
    protected const NAME = 'AuditTrail';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed listCostCenters(array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/cost-centers
 */
final class CostCentersApi extends Group
{
    protected const NAME = 'CostCenters';
}

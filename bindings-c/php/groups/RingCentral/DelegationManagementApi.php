<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed rcvListDelegators(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /rcvideo/v1/accounts/{accountId}/extensions/{extensionId}/delegators
 */
final class DelegationManagementApi extends Group
{
    protected const NAME = 'DelegationManagement';
}

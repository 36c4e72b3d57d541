<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed listCicStates(array{accountId?: string, extensionId?: string, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states
 * @method \Pcsdk\Items listCicStatesIter(array{accountId?: string, extensionId?: string, page?: int, perPage?: int} $options = []) all items of GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states
 * @method mixed readCicState(string $stateId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}
 * @method mixed updateCicState(string $stateId, array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}
 */
final class StatesApi extends Group
{
    protected const NAME = 'States';
}

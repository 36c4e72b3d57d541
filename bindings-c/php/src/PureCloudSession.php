<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * The session object of older documents: a client with its settings, such as
 * `new Pcsdk\PureCloudSession(['proxy' => 'http://proxy:1080', 'storageKey' => 'myAuthToken'])`.
 */
final class PureCloudSession extends ApiClient
{
}

<?php

declare(strict_types=1);

namespace Pcsdk;

/** A group of PureCloud's operations. */
abstract class PureCloudGroup extends Group
{
    protected const PLATFORM = 'purecloud';

    /** @param ?ApiClient $client null means {@see ApiClient::instance} */
    final public function __construct(?ApiClient $client = null)
    {
        parent::__construct($client ?? ApiClient::instance());
    }
}

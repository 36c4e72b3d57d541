<?php

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/** A group of RingCentral's operations. */
abstract class Group extends \Pcsdk\Group
{
    protected const PLATFORM = 'ringcentral';

    final public function __construct(Platform $platform)
    {
        parent::__construct($platform);
    }
}

<?php

declare(strict_types=1);

namespace Pcsdk\Tests;

/** A test found something else than it expected. */
final class Failure extends \Exception
{
}

<?php

declare(strict_types=1);

namespace Pcsdk\Tests;

/** A test cannot be run here; the message says what is missing. */
final class Skipped extends \Exception
{
}

<?php

declare(strict_types=1);

namespace Pcsdk;

/** HTTP 409 or 412. */
final class Conflict extends ApiError
{
}

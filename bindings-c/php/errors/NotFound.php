<?php

declare(strict_types=1);

namespace Pcsdk;

/** HTTP 404 or 410. */
final class NotFound extends ApiError
{
}

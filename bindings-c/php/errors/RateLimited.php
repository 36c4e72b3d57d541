<?php

declare(strict_types=1);

namespace Pcsdk;

/** HTTP 429, or a wait longer than the caller allows; see getRetryAfter(). */
final class RateLimited extends ApiError
{
}

<?php

declare(strict_types=1);

namespace Pcsdk;

/** HTTP 5xx. */
final class ServerError extends ApiError
{
}

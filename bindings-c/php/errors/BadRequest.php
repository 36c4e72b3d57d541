<?php

declare(strict_types=1);

namespace Pcsdk;

/** HTTP 400 or 422: the server refused the content of the request. */
final class BadRequest extends ApiError
{
}

<?php

declare(strict_types=1);

namespace Pcsdk;

/** HTTP 401, after a renewal of the login was tried. */
final class Unauthorized extends ApiError
{
}

<?php

declare(strict_types=1);

namespace Pcsdk;

/** HTTP 403: the message names the permissions that the operation needs, where they are known. */
final class Forbidden extends ApiError
{
}

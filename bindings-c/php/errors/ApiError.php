<?php

declare(strict_types=1);

namespace Pcsdk;

/** The server answered with an HTTP status that is not a success; for the common ones there are subclasses. */
class ApiError extends PcsdkException
{
}

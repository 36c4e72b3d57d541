<?php

declare(strict_types=1);

namespace Pcsdk;

/** A login or a renewal failed, or there is no login. */
final class AuthError extends PcsdkException
{
}

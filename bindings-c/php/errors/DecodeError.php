<?php

declare(strict_types=1);

namespace Pcsdk;

/** The answer is not what its headers say: broken compression, not JSON, too large. */
final class DecodeError extends PcsdkException
{
}

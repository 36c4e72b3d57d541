<?php

declare(strict_types=1);

namespace Pcsdk;

/** A link or redirect leads where credentials must not go. */
final class OriginError extends PcsdkException
{
}

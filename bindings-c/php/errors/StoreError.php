<?php

declare(strict_types=1);

namespace Pcsdk;

/** The stored login could not be read or written. */
final class StoreError extends PcsdkException
{
}

<?php

declare(strict_types=1);

namespace Pcsdk;

/** A defect of the library, caught at its boundary. */
final class InternalError extends PcsdkException
{
}

<?php

declare(strict_types=1);

namespace Pcsdk;

/** An argument of a call is missing, unknown, of the wrong type, or not encodable. Nothing was sent. */
final class ArgumentError extends PcsdkException
{
}

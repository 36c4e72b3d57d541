<?php

declare(strict_types=1);

namespace Pcsdk;

/** The server could not be reached, or the connection broke. */
final class ConnectionFailed extends PcsdkException
{
}

<?php

declare(strict_types=1);

namespace Pcsdk;

/** A limit on waiting ran out. */
final class RequestTimeout extends PcsdkException
{
}

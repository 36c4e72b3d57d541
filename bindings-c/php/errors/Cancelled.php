<?php

declare(strict_types=1);

namespace Pcsdk;

/** The call was cancelled. */
final class Cancelled extends PcsdkException
{
}

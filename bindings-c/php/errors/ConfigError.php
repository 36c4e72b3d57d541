<?php

declare(strict_types=1);

namespace Pcsdk;

/** An option, environment name or file of the configuration is not usable. */
final class ConfigError extends PcsdkException
{
}

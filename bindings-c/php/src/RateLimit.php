<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * A wait that a rate limit brings, for the option `onRateLimit`.
 */
final class RateLimit
{
    /**
     * @param string $operation the operation id, or method and path, that waits
     * @param string $group the throttling group, as far as known; else empty
     * @param float $wait seconds
     * @param ?int $status 429 when the server refused; null when the call is held back so that it need not
     *
     * @internal
     */
    public function __construct(
        public readonly string $operation,
        public readonly string $group,
        public readonly float $wait,
        public readonly ?int $status,
    ) {
    }
}

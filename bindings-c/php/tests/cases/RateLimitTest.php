<?php

declare(strict_types=1);

namespace Pcsdk\Tests;

use Pcsdk\ApiClient;
use Pcsdk\ConfigError;
use Pcsdk\RateLimit;
use Pcsdk\RateLimited;

/** The hook that is told of waits. */
final class RateLimitTest extends TestCase
{
    public function testAWaitForARateLimitIsToldWithItsTime(): void
    {
        $told = [];
        $client = new ApiClient([
            'baseUrl' => $this->server(Scripted::answer(429, '{"message":"Retry the request in [7] seconds"}')),
            'accessToken' => 't',
            'maxAttempts' => 1,
            'onRateLimit' => static function (RateLimit $wait) use (&$told): void {
                $told[] = [$wait->operation, $wait->group, $wait->wait, $wait->status];
            },
        ]);
        $error = self::throws(RateLimited::class, static fn () => $client->call('getUsersMe'));
        self::same(7.0, (float) $error->getRetryAfter());
        self::same([['getUsersMe', '', 7.0, 429]], $told);
    }

    public function testWhatCannotBeCalledIsRefused(): void
    {
        self::throws(ConfigError::class, static fn () => new ApiClient(['onRateLimit' => 7]));
    }
}

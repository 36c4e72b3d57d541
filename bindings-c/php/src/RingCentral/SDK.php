<?php

declare(strict_types=1);

namespace Pcsdk\RingCentral;

use Pcsdk\Native;

/**
 * RingCentral's entry point, under the names `RC\SDK` and `RingCentral\SDK\SDK` too.
 *
 * ```php
 * $sdk = new RC\SDK('key', 'secret', RC\SDK::SERVER_SANDBOX);
 * $sdk->getPlatform()->authorize('+12223334455', '101', 'password');
 * ```
 */
final class SDK
{
    public const SERVER_PRODUCTION = 'https://platform.ringcentral.com';
    public const SERVER_SANDBOX = 'https://platform.devtest.ringcentral.com';

    private readonly Platform $platform;

    /**
     * Makes the SDK object; nothing is sent.
     *
     * @param string $key the application's key, also called client id; empty for that of the variables or the profile
     * @param string $secret the application's secret; empty for a public application
     * @param string $server a URL of the vendor's, or one on the loopback address; production when nothing says other
     * @param string $appName what the program calls itself to the server
     * @param array<string, mixed> $options those of {@see \Pcsdk\Client}
     *
     * @throws \Pcsdk\ConfigError for an option that is unknown or cannot be used
     */
    public function __construct(
        string $key = '',
        #[\SensitiveParameter] string $secret = '',
        string $server = '',
        string $appName = '',
        string $appVersion = '',
        #[\SensitiveParameter] array $options = [],
    ) {
        $name = rtrim("$appName/$appVersion", '/');
        $this->platform = new Platform($options + array_filter([
            'clientId' => $key,
            'clientSecret' => $secret,
            'server' => $server,
            'userAgent' => $name,
        ], static fn (string $text): bool => $text !== ''));
    }

    /** The platform: login and calls. The same object at each call. */
    public function platform(): Platform
    {
        return $this->platform;
    }

    /** As {@see platform}. */
    public function getPlatform(): Platform
    {
        return $this->platform;
    }

    /** The version of the library. */
    public static function version(): string
    {
        return Native::version();
    }
}

// Under every name from the start: `instanceof` does not load classes. RingCentral's own package may be there as well.
foreach (['RC\SDK', 'RingCentral\SDK\SDK'] as $name) {
    if (!class_exists($name, false)) {
        class_alias(SDK::class, $name);
    }
}

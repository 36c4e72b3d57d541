<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * A private server on the loopback address that answers both vendors' logins and every operation: for trying things
 * out, and for the tests of one's own program. It stops when the object goes.
 *
 * ```php
 * $sandbox = new Pcsdk\Sandbox();
 * $client = new Pcsdk\ApiClient(['baseUrl' => $sandbox->url]);
 * ```
 */
final class Sandbox
{
    /** Its base URL, such as `http://127.0.0.1:40001`, for the option `baseUrl`. */
    public readonly string $url;

    private readonly Handle $handle;
    private readonly int|false $process;

    /**
     * Starts it.
     *
     * @param array<string, mixed> $options `port` (0 takes a free one), `users`, `seed`, `throttle`, `throttleWindow`,
     *     `failRate`, `tokenLifetime`
     *
     * @throws ConfigError for options that are not usable, or a port that is taken
     */
    public function __construct(array $options = [])
    {
        $this->handle = Native::sandbox(Json::object(Names::snake($options), 'the sandbox options'));
        $this->process = getmypid();
        $this->url = Native::sandboxUrl($this->handle);
    }

    /** Its base URL. */
    public function url(): string
    {
        return $this->url;
    }

    /** Stops it; a second time does nothing. */
    public function stop(): void
    {
        // After a fork the server's thread is in the parent alone.
        if ($this->process === getmypid()) {
            $this->handle->free();
        } else {
            $this->handle->abandon();
        }
    }

    public function __destruct()
    {
        $this->stop();
    }
}

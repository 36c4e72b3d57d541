<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * The names of the events in the life of a login, for `$client->on($client->events->accessViolation, …)`.
 */
final class Events
{
    /** Names that other SDKs use for the same event. */
    private const ALIASES = [
        'authorizeSuccess' => 'loginSuccess',
        'authorizeError' => 'loginError',
        'rateLimitError' => 'rateLimit',
    ];

    /**
     * @param string $beforeLogin a login starts
     * @param string $loginSuccess a login succeeded
     * @param string $loginError a login failed
     * @param string $beforeRefresh a renewal starts
     * @param string $refreshSuccess a renewal succeeded
     * @param string $refreshError a renewal failed; the login may still stand
     * @param string $accessViolation the login is gone: somebody has to log in again
     * @param string $beforeLogout a logout starts
     * @param string $logoutSuccess the server confirmed the logout
     * @param string $logoutError the server did not confirm the logout; the login is forgotten here all the same
     * @param string $rateLimit the server asked to slow down
     *
     * @internal
     */
    public function __construct(
        public readonly string $beforeLogin = 'beforeLogin',
        public readonly string $loginSuccess = 'loginSuccess',
        public readonly string $loginError = 'loginError',
        public readonly string $beforeRefresh = 'beforeRefresh',
        public readonly string $refreshSuccess = 'refreshSuccess',
        public readonly string $refreshError = 'refreshError',
        public readonly string $accessViolation = 'accessViolation',
        public readonly string $beforeLogout = 'beforeLogout',
        public readonly string $logoutSuccess = 'logoutSuccess',
        public readonly string $logoutError = 'logoutError',
        public readonly string $rateLimit = 'rateLimit',
    ) {
    }

    /**
     * The name of an event, also by an older name of it.
     *
     * @throws ArgumentError for a name that is no event
     *
     * @internal
     */
    public function named(string $name): string
    {
        $name = self::ALIASES[$name] ?? $name;
        if (!isset($this->$name)) {
            $names = implode(', ', array_keys(get_object_vars($this)));
            throw new ArgumentError("there is no event `$name`; the events are $names");
        }
        return $name;
    }
}

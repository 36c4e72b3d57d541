<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * A client of one platform with at most one login: {@see ApiClient} for PureCloud, {@see RingCentral\Platform}.
 *
 * Nothing is sent before the first call. Secrets go straight into the native library; no dump of a client shows one.
 *
 * @property ?callable(string): mixed $debugLog called with every log line; lines hold no secret
 */
abstract class Client
{
    use LoginPages;
    use Watching;

    /** The platform, by the core's name of it. */
    protected const PLATFORM = '';

    /** The names of the events, for {@see on}. */
    public readonly Events $events;

    private readonly Handle $handle;
    private readonly Observer $observer;
    private readonly bool $arrays;
    private readonly ?\Closure $interrupt;
    private readonly ?Store $store;
    private bool $extended = false;

    /** The call that says nothing of its own; made once. */
    private ?Call $plain = null;

    /**
     * Makes a client; nothing is sent.
     *
     * @param array<string, mixed> $options the options of the library in camelCase, times in seconds: `environment`
     *     (or `server`), `baseUrl`, `gateway`, `allowCustomHost`, `clientId`, `clientSecret`, `accessToken`, `grant`
     *     with its fields, `timeout`, `connectTimeout`, `firstByteTimeout`, `stallTimeout`, `maxAttempts`,
     *     `maxRetryWait`, `maxResponseBytes`, `sharedLimits`, `proxy`, `caFile`, `platformRoots`, `clientCert`,
     *     `clientKey`, `storageKey`, `autoRefresh`, `userAgent`, `profile`, `useEnvironment`; what is left out is read
     *     from the `PCSDK_` variables, the profile and the vendor's own variables, in this order; and PHP's own:
     *     `arrays` (results as associative arrays in place of objects), `debugLog` (callable taking a text),
     *     `logger` (PSR-3), `onRateLimit` (callable taking a {@see RateLimit} whenever a rate limit makes a call wait),
     *     `interrupt` (callable, asked every 50 ms while a call waits; true stops the call), `store` (an object, or
     *     an array of callables: `load(): ?string`, `save(string)` and, if it likes, `remove()` and `lock()`, which may
     *     return a function that unlocks; keeps the login in place of the file of `storageKey`)
     *
     * @throws ConfigError for an unknown option (the nearest is named), or a value that cannot be used
     */
    public function __construct(#[\SensitiveParameter] array $options = [])
    {
        $this->events = new Events();
        $this->observer = new Observer();
        $names = ['arrays' => 0, 'debugLog' => 0, 'logger' => 0, 'onRateLimit' => 0, 'interrupt' => 0, 'store' => 0];
        $own = array_intersect_key($options, $names);
        $this->arrays = (bool) ($own['arrays'] ?? false);
        $this->interrupt = isset($own['interrupt']) ? \Closure::fromCallable($own['interrupt']) : null;
        $this->observer->debugLog = self::debugLog($own['debugLog'] ?? null);
        $this->observer->logger = $own['logger'] ?? null;
        $hook = $own['onRateLimit'] ?? null;
        if ($hook !== null && !\is_callable($hook)) {
            throw new ConfigError('`onRateLimit` must be callable');
        }
        $this->observer->onRateLimit = $hook;
        $json = Json::object(Names::snake(array_diff_key($options, $own)), 'the options');
        $this->store = isset($own['store']) ? new Store($own['store']) : null;
        $this->handle = Native::client(static::PLATFORM, $json, $this->observer->wantsLog(), $this->store);
    }

    /**
     * Moves to another environment: a region or server name, a domain, or a loopback URL. Affects later calls.
     *
     * @throws ConfigError for a name that is not in the vendors' lists
     */
    public function setEnvironment(string $name): void
    {
        Native::setEnvironment($this->handle, $name);
    }

    /**
     * Sends later calls through a gateway. Naming one allows its host; `http` is for this machine only.
     *
     * @param ?string $host null takes the gateway away
     * @param ?string $pathParamsLogin the path before those of logins
     * @param ?string $pathParamsApi the path before those of the API
     *
     * @throws ConfigError for a gateway that is not usable
     */
    public function setGateway(
        ?string $host,
        string $protocol = 'https',
        ?int $port = null,
        ?string $pathParamsLogin = null,
        ?string $pathParamsApi = null,
    ): void {
        $gateway = [
            'host' => $host,
            'protocol' => $protocol,
            'port' => $port,
            'path_params_login' => $pathParamsLogin,
            'path_params_api' => $pathParamsApi,
        ];
        Native::setGateway($this->handle, $host === null ? 'null' : Json::object($gateway, 'the gateway'));
    }

    /** The base URL of the API. */
    public function getBaseUrl(): string
    {
        return Native::baseUrl($this->handle);
    }

    /**
     * Uses a token that was obtained elsewhere; empty text forgets the login.
     *
     * @throws ArgumentError when the token cannot be sent in a header
     */
    public function setAccessToken(#[\SensitiveParameter] string $token): void
    {
        Native::setAccessToken($this->handle, $token);
    }

    /**
     * Revokes the login at the server and forgets it here, here in any case.
     *
     * @return ?Response the answer, null when there was no login
     *
     * @throws PcsdkException when the server did not confirm
     */
    public function logout(): ?Response
    {
        return $this->answered('logout', Native::logout($this->under()));
    }

    /**
     * Renews the login now.
     *
     * @return ?Response the answer, null when another process has just done so
     *
     * @throws AuthError when the login is gone for good; after other errors it stands as it was
     */
    public function refresh(): ?Response
    {
        return $this->answered('refresh', Native::refresh($this->under()));
    }

    /** Whether calls can be made, if need be after a renewal. Asks nobody. */
    public function isAuthorized(): bool
    {
        return Native::isAuthorized($this->handle);
    }

    /** Whether a token is at hand that has not run out. Asks nobody. */
    public function isTokenValid(): bool
    {
        return Native::isTokenValid($this->handle);
    }

    /**
     * The login with the vendor's field names, times in seconds; empty without a login. It holds secrets.
     *
     * @return array<string, mixed>
     */
    public function getAuthData(): array
    {
        return Json::read(Native::authData($this->handle), true);
    }

    /**
     * Takes a login that {@see getAuthData} gave, or one of the vendors' SDKs, also as `json_decode` gives it.
     *
     * @param array<string, mixed>|object|null $data nothing in it forgets the login
     *
     * @throws ArgumentError when it is no login
     */
    public function setAuthData(#[\SensitiveParameter] array|object|null $data): void
    {
        Native::setAuthData($this->handle, Json::object((array) $data, 'the auth data'));
    }

    /**
     * Calls an operation of the catalogue by its id.
     *
     * @param array<string, mixed> $arguments in the wire's spelling, the body under `body`
     * @param array<string, mixed> $options `timeout` (seconds), `maxAttempts`, `maxRetryWait`, `idempotent`, `headers`,
     *     `returnResponse`
     *
     * @return mixed the result: objects (arrays by the client's option), text, bytes as a string, null when empty; or
     *     a {@see Response} with `returnResponse`, or after {@see setReturnExtendedResponses}
     *
     * @throws PcsdkException
     */
    public function call(string $operation, array $arguments = [], array $options = []): mixed
    {
        return $this->invoke($operation, [], $arguments, $options);
    }

    /**
     * Calls an operation with positional arguments, in the order of its required parameters, and named ones.
     *
     * @param list<mixed> $positional
     * @param array<string, mixed> $named
     * @param array<string, mixed> $options as of {@see call}
     *
     * @throws PcsdkException
     *
     * @internal
     */
    public function invoke(string $operation, array $positional, array $named, array $options): mixed
    {
        $whole = $options['returnResponse'] ?? $this->extended;
        $list = $positional === [] ? '' : Json::value($positional, "$operation: the arguments");
        $object = $named === [] ? '' : Json::object($named, "$operation: the arguments");
        unset($options['returnResponse']);
        $call = $this->under($options === [] ? null : self::terms($operation, $options));
        $answer = Native::invoke($call, $operation, $list, $object);
        return $whole
            ? new Response($answer, $operation, $this->arrays)
            : Response::dataOf($answer, $operation, $this->arrays);
    }

    /**
     * All items of a listing operation, by its id. Nothing is sent before the first item is asked for.
     *
     * @param array<string, mixed> $arguments in the wire's spelling, the body under `body`
     * @param array<string, mixed> $options `limit` (the most items), `cursor` (of {@see Items::cursor}: where to go
     *     on), `onBadItem` (callable taking the bytes of an item that no parser takes, and the {@see DecodeError}; without
     *     it such an item is thrown), and for each page `timeout` (seconds), `maxAttempts`, `maxRetryWait`, `headers`
     *
     * @throws ArgumentError for an operation that does not page, an argument or a cursor that cannot be used
     */
    public function iterate(string $operation, array $arguments = [], array $options = []): Items
    {
        return $this->walk($operation, [], $arguments, $options);
    }

    /**
     * All items of a listing operation, with arguments as for {@see invoke}.
     *
     * @param list<mixed> $positional
     * @param array<string, mixed> $named
     * @param array<string, mixed> $options as of {@see iterate}
     *
     * @throws ArgumentError
     *
     * @internal
     */
    public function walk(string $operation, array $positional, array $named, array $options): Items
    {
        $none = ['limit' => null, 'cursor' => null, 'onBadItem' => null];
        ['limit' => $limit, 'cursor' => $cursor, 'onBadItem' => $onBadItem] = $options + $none;
        if ($limit !== null && (!\is_int($limit) || $limit < 0)) {
            throw new ArgumentError("$operation: `limit` must be a number of items, or null for all");
        }
        if ($cursor !== null && !\is_string($cursor)) {
            throw new ArgumentError("$operation: `cursor` must be a text that cursor() gave, or null");
        }
        if ($onBadItem !== null && !\is_callable($onBadItem)) {
            throw new ArgumentError("$operation: `onBadItem` must be callable, or null");
        }
        $list = $positional === [] ? '' : Json::value($positional, "$operation: the arguments");
        $object = $named === [] ? '' : Json::object($named, "$operation: the arguments");
        $pager = Native::pager($this->handle, $operation, $list, $object, $cursor ?? '');
        $own = ['limit' => 0, 'cursor' => 0, 'onBadItem' => 0, 'returnResponse' => 0];
        $given = array_diff_key($options, $own) + ($onBadItem === null ? [] : ['skipBadItems' => true]);
        $terms = self::terms($operation, $given);
        $onBadItem = $onBadItem === null ? null : \Closure::fromCallable($onBadItem);
        $fetch = fn (): ?Response => $this->answered($operation, Native::pagerNext($this->under($terms), $pager));
        return new Items($operation, $pager, $fetch, $this->arrays, $limit, $onBadItem);
    }

    /**
     * Sends a request that the catalogue need not know.
     *
     * @param string $method `GET`, `POST`, …
     * @param string $path a path on the API host, or an absolute URL on one of the environment's hosts
     * @param array{query?: array<string, mixed>, body?: mixed, headers?: array<string, string>, timeout?: float,
     *     maxAttempts?: int} $options a body that is a string is sent as it is, any other as JSON
     *
     * @throws PcsdkException
     */
    public function request(string $method, string $path, array $options = []): Response
    {
        $what = "$method " . strtok($path, '?');
        $query = Json::object($options['query'] ?? [], "$what: the query");
        $headers = Json::object($options['headers'] ?? [], "$what: the headers");
        $body = $options['body'] ?? null;
        $bytes = $body === null || \is_string($body) ? $body : Json::value($body, "$what: the body");
        $terms = self::terms($what, array_diff_key($options, ['query' => 0, 'body' => 0, 'headers' => 0]));
        $answer = Native::request($this->under($terms), $method, $path, $query, $headers, $bytes);
        return new Response($answer, $what, $this->arrays);
    }

    /**
     * Downloads into a file, which is there only once it is complete: until then, and after a failure, what has come is
     * kept beside it as `$path.part`. A transfer that breaks off is resumed where the server makes that possible.
     *
     * @param string $source a path on the API host, or an https URL: one on the environment's hosts gets the login, any
     *     other, such as an address that is signed already, does not
     * @param string $path the file's name
     * @param array{timeout?: float, maxAttempts?: int, headers?: array<string, string>} $options `timeout` is for the
     *     whole, which is unlimited without it
     *
     * @return Response without a body
     *
     * @throws PcsdkException
     */
    public function download(string $source, string $path, array $options = []): Response
    {
        $what = 'GET ' . strtok($source, '?');
        $answer = Native::download($this->under(self::terms($what, $options)), $source, $path);
        return new Response($answer, $what, $this->arrays);
    }

    /** Makes every operation return the whole {@see Response} in place of its data. */
    public function setReturnExtendedResponses(bool $extended): void
    {
        $this->extended = $extended;
    }

    /** @return array{baseUrl: string, authorized: bool} */
    public function __debugInfo(): array
    {
        return ['baseUrl' => $this->getBaseUrl(), 'authorized' => $this->isAuthorized()];
    }

    /** @throws ArgumentError always: make a client in each process, and pass the login with getAuthData() */
    public function __serialize(): array
    {
        throw new ArgumentError(
            'a client cannot be serialized: make one in each process; getAuthData() and setAuthData() carry the login',
        );
    }

    private function __clone()
    {
    }

    /**
     * Logs in.
     *
     * @param ?string $grant null for the one that is configured
     * @param array<string, mixed> $fields the fields of the grant; null ones are left out
     */
    protected function grant(?string $grant, #[\SensitiveParameter] array $fields): Response
    {
        $json = Json::object(['grant' => $grant] + Names::snake($fields), 'the login');
        return new Response(Native::login($this->under(), $json), 'login', $this->arrays);
    }

    /**
     * A call of this client that waits for the server.
     *
     * @param ?Handle $terms of {@see terms}
     * @param ?Opening $open shows the page of a login in the browser
     */
    private function under(?Handle $terms = null, ?Opening $open = null): Call
    {
        $interrupt = Interrupt::current($this->interrupt);
        return $terms === null && $interrupt === null && $open === null
            ? $this->plain ??= new Call($this->handle, null, $this->observer, null)
            : new Call($this->handle, $terms, $this->observer, $interrupt, $open);
    }

    /** The response in an answer, if there is one. */
    private function answered(string $what, ?Handle $answer): ?Response
    {
        return $answer === null ? null : new Response($answer, $what, $this->arrays);
    }

    /**
     * The options of a call for the native library, which checks them; null for none.
     *
     * @param string $what the operation, or method and path
     * @param array<string, mixed> $options in camelCase
     */
    private static function terms(string $what, #[\SensitiveParameter] array $options): ?Handle
    {
        return $options === [] ? null : Native::callOptions(Json::object(Names::snake($options), "$what: the options"));
    }
}

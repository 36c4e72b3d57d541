<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * The native library, as functions of PHP.
 *
 * @internal
 */
final class Native
{
    /** What a body can be, as `pcsdk_content` numbers it: nothing, JSON; the others are text and bytes. */
    public const EMPTY = 0;
    public const JSON = 1;

    private const PLATFORMS = ['purecloud' => 'PCSDK_PLATFORM_PURECLOUD', 'ringcentral' => 'PCSDK_PLATFORM_RINGCENTRAL'];

    /**
     * Makes a client; what it has to say goes to the observer of the call it is in.
     *
     * @param bool $lines whether log lines are wanted
     */
    public static function client(
        string $platform,
        #[\SensitiveParameter] string $options,
        bool $lines,
        ?Store $store,
    ): Handle {
        $ffi = Bridge::ffi();
        $number = $ffi->{self::PLATFORMS[$platform]};
        $made = Bridge::run('pcsdk_config_from_json', [$number, $options], 'pcsdk_config');
        $config = new Handle($made, 'pcsdk_config_free');
        $level = self::level($lines);
        $callbacks = Bridge::callbacks();
        Bridge::run('pcsdk_config_set_observer', [$made, $level, $callbacks->log, $callbacks->event, null]);
        Bridge::run('pcsdk_config_set_rate_limit_hook', [$made, $callbacks->rateLimit, null]);
        if ($store !== null) {
            $functions = Bridge::storeFunctions();
            $own = [$functions->load, $functions->save, $functions->remove, $functions->lock, $functions->unlock];
            Bridge::run('pcsdk_config_set_store', [$made, ...$own, Bridge::address($store->number)]);
        }
        $client = new Handle(Bridge::run('pcsdk_client_new', [$made], 'pcsdk_client'), 'pcsdk_client_free');
        $config->free();
        return $client;
    }

    /** Changes whether log lines are wanted: building one costs more than the way through PHP. */
    public static function setLines(Handle $client, bool $lines): void
    {
        Bridge::run('pcsdk_client_set_log_level', [$client->pointer(), self::level($lines)]);
    }

    private static function level(bool $lines): int
    {
        // What PHP's own error handling is to hear of comes in any case.
        return $lines ? Bridge::ffi()->PCSDK_LEVEL_DEBUG : Bridge::ffi()->PCSDK_LEVEL_PREVIEW;
    }

    public static function setEnvironment(Handle $client, string $name): void
    {
        Bridge::run('pcsdk_client_set_environment', [$client->pointer(), $name]);
    }

    public static function setGateway(Handle $client, string $gateway): void
    {
        Bridge::run('pcsdk_client_set_gateway', [$client->pointer(), $gateway]);
    }

    public static function baseUrl(Handle $client): string
    {
        return Bridge::text('pcsdk_client_base_url', [$client->pointer()]);
    }

    public static function setAccessToken(Handle $client, #[\SensitiveParameter] string $token): void
    {
        Bridge::run('pcsdk_client_set_access_token', [$client->pointer(), $token]);
    }

    public static function isAuthorized(Handle $client): bool
    {
        return Bridge::ffi()->pcsdk_client_is_authorized($client->pointer());
    }

    public static function isTokenValid(Handle $client): bool
    {
        return Bridge::ffi()->pcsdk_client_is_token_valid($client->pointer());
    }

    /** The login as JSON, times in seconds. */
    public static function authData(Handle $client): string
    {
        return Bridge::text('pcsdk_client_auth_data', [$client->pointer(), Bridge::ffi()->PCSDK_TIME_SECONDS]);
    }

    public static function setAuthData(Handle $client, #[\SensitiveParameter] string $json): void
    {
        Bridge::run('pcsdk_client_set_auth_data', [$client->pointer(), $json]);
    }

    public static function login(Call $call, #[\SensitiveParameter] string $grant): Handle
    {
        return Bridge::answer($call, 'pcsdk_client_login', [$call->client->pointer(), $grant]);
    }

    /** The login page's address and what is kept meanwhile, as JSON. */
    public static function loginUrl(Handle $client, #[\SensitiveParameter] string $options): string
    {
        return Bridge::text('pcsdk_client_login_url', [$client->pointer(), $options]);
    }

    /**
     * What the login page sent the browser back with, as JSON.
     *
     * @param ?string $state null to compare nothing, which is not the same as an empty one
     */
    public static function parseLoginRedirect(
        Handle $client,
        #[\SensitiveParameter] string $url,
        #[\SensitiveParameter] ?string $state,
    ): string {
        $keep = [];
        $view = Bridge::view('pcsdk_str', $state, $keep);
        return Bridge::text('pcsdk_client_parse_login_redirect', [$client->pointer(), $url, $view]);
    }

    public static function pkceVerifier(int $length): string
    {
        return Bridge::text('pcsdk_pkce_verifier', [$length]);
    }

    public static function pkceChallenge(#[\SensitiveParameter] string $verifier): string
    {
        return Bridge::text('pcsdk_pkce_challenge', [$verifier]);
    }

    public static function logout(Call $call): ?Handle
    {
        return Bridge::answer($call, 'pcsdk_client_logout', [$call->client->pointer()]);
    }

    public static function refresh(Call $call): ?Handle
    {
        return Bridge::answer($call, 'pcsdk_client_refresh', [$call->client->pointer()]);
    }

    public static function invoke(Call $call, string $operation, string $positional, string $named): Handle
    {
        $arguments = [$call->client->pointer(), Bridge::lasting($operation), $positional, $named];
        return Bridge::answer($call, 'pcsdk_invoke', $arguments);
    }

    /** @param ?string $body null for no body at all, which is not the same as an empty one */
    public static function request(
        Call $call,
        string $method,
        string $path,
        string $query,
        string $headers,
        ?string $body,
    ): Handle {
        $keep = [];
        $bytes = Bridge::view('pcsdk_bytes', $body, $keep);
        $arguments = [$call->client->pointer(), $method, $path, $query, $headers, $bytes];
        return Bridge::answer($call, 'pcsdk_request', $arguments);
    }

    public static function download(Call $call, string $source, string $path): Handle
    {
        return Bridge::answer($call, 'pcsdk_download', [$call->client->pointer(), $source, $path]);
    }

    /**
     * Options for any number of calls.
     *
     * @param string $json the core's call options, empty for none
     */
    public static function callOptions(#[\SensitiveParameter] string $json): Handle
    {
        $options = new Handle(Bridge::ffi()->pcsdk_call_options_new(), 'pcsdk_call_options_free');
        if ($json !== '') {
            Bridge::run('pcsdk_call_options_set_json', [$options->pointer(), $json]);
        }
        return $options;
    }

    /**
     * A walk over the pages of an operation; nothing is sent.
     *
     * @param string $cursor where an earlier walk stopped, empty for the beginning
     */
    public static function pager(
        Handle $client,
        string $operation,
        string $positional,
        string $named,
        string $cursor,
    ): Handle {
        $arguments = [$client->pointer(), $operation, $positional, $named, $cursor];
        return new Handle(Bridge::run('pcsdk_pager_new', $arguments, 'pcsdk_pager'), 'pcsdk_pager_free');
    }

    /** The next page's answer, null after the last one. */
    public static function pagerNext(Call $call, Handle $pager): ?Handle
    {
        return Bridge::answer($call, 'pcsdk_pager_next', [$pager->pointer()]);
    }

    /** @return list<string> the keys that lead to the items in a page; none when the page itself is the list */
    public static function pagerItems(Handle $pager): array
    {
        $path = Bridge::string(Bridge::ffi()->pcsdk_pager_items($pager->pointer()));
        return $path === '' ? [] : explode('.', $path);
    }

    /** How many items of the page in hand an earlier walk has taken. */
    public static function pagerSkip(Handle $pager): int
    {
        return Bridge::ffi()->pcsdk_pager_skip($pager->pointer());
    }

    /** @return list<array{index: int, message: string, raw: string}> the items of the page in hand that nobody can read */
    public static function pagerBadItems(Handle $pager): array
    {
        $bad = Json::read(Bridge::text('pcsdk_pager_bad_items', [$pager->pointer()]), true);
        return array_map(static fn (array $item): array => ['raw' => base64_decode($item['raw'])] + $item, $bad);
    }

    /** Where to go on after so many items of the page in hand. */
    public static function pagerCursor(Handle $pager, int $taken): string
    {
        return Bridge::text('pcsdk_pager_cursor', [$pager->pointer(), $taken]);
    }

    public static function responseStatus(Handle $response): int
    {
        return Bridge::ffi()->pcsdk_response_status($response->pointer());
    }

    /** @return array<string, string> names in lower case */
    public static function responseHeaders(Handle $response): array
    {
        return Json::read(Bridge::string(Bridge::ffi()->pcsdk_response_headers_json($response->pointer())), true);
    }

    public static function responseRequestId(Handle $response): ?string
    {
        return Bridge::optional(Bridge::ffi()->pcsdk_response_request_id($response->pointer()));
    }

    public static function responseAttempts(Handle $response): int
    {
        return Bridge::ffi()->pcsdk_response_attempts($response->pointer());
    }

    /**
     * The operation that a group offers under a name in any spelling.
     *
     * @return array{id: string, positional: list<string>, params: list<array{name: string}>}
     */
    public static function method(string $platform, string $group, string $name): array
    {
        $number = Bridge::ffi()->{self::PLATFORMS[$platform]};
        return Json::read(Bridge::text('pcsdk_method', [$number, $group, $name]), true);
    }

    public static function sandbox(string $options): Handle
    {
        return new Handle(Bridge::run('pcsdk_sandbox_start', [$options], 'pcsdk_sandbox'), 'pcsdk_sandbox_free');
    }

    public static function sandboxUrl(Handle $sandbox): string
    {
        return Bridge::string(Bridge::ffi()->pcsdk_sandbox_url($sandbox->pointer()));
    }

    /** The version of the library. */
    public static function version(): string
    {
        return Bridge::string(Bridge::ffi()->pcsdk_version());
    }
}

<?php

declare(strict_types=1);

namespace Pcsdk\RingCentral;

use Pcsdk\ArgumentError;
use Pcsdk\Client;
use Pcsdk\Response;

/**
 * RingCentral's platform: login, and calls by path, by operation id, or through the groups ({@see SmsApi}).
 *
 * Paths may leave out `/restapi/v1.0`. Query lists repeat their key; bodies that are strings are sent as they are, any
 * other as JSON. The `$options` of a call are `timeout` (seconds) and `maxAttempts`.
 */
final class Platform extends Client
{
    protected const PLATFORM = 'ringcentral';

    /** What tells a kind of login from another: the field it cannot do without, and its name in the core. */
    private const GRANTS = [
        'jwt' => 'jwt',
        'code' => 'authorization_code',
        'refreshToken' => 'refresh_token',
        'username' => 'password',
    ];

    /** Spellings of other SDKs. */
    private const SPELLINGS = [
        'verifier' => 'codeVerifier',
        'code_verifier' => 'codeVerifier',
        'redirect_uri' => 'redirectUri',
        'refresh_token' => 'refreshToken',
        'access_token' => 'accessToken',
    ];

    /**
     * Logs in as a user.
     *
     * @param string $username the phone number in E.164 format, or the user's e-mail address
     * @param string $extension the extension, empty for the main one
     * @param bool $remember whether the login should outlive the working day
     *
     * @return Response the answer of the token endpoint
     *
     * @throws \Pcsdk\AuthError when the server says no
     */
    public function authorize(
        string $username,
        ?string $extension,
        #[\SensitiveParameter] string $password,
        bool $remember = false,
    ): Response {
        return $this->grant('password', [
            'username' => $username,
            'extension' => $extension,
            'password' => $password,
            'remember' => $remember,
        ]);
    }

    /**
     * Logs in, by what the array holds: `jwt`; `code`, `redirectUri` and, for PKCE, `codeVerifier`; `refreshToken`;
     * `username`, `extension` and `password`; or `accessToken`, a ready token. Or with user name, extension and
     * password as texts. Given nothing, as the options, the variables or the profile say.
     *
     * @param string|array<string, mixed> $login
     *
     * @return ?Response the answer of the token endpoint, null for a ready token
     *
     * @throws ArgumentError when it holds something else
     * @throws \Pcsdk\ConfigError when it is empty and no login is configured
     * @throws \Pcsdk\AuthError when the server says no
     */
    public function login(
        #[\SensitiveParameter] string|array $login = [],
        #[\SensitiveParameter] mixed $extension = '',
        #[\SensitiveParameter] ?string $password = null,
    ): ?Response {
        if (\is_string($login)) {
            return $this->authorize($login, (string) $extension, $password ?? '');
        }
        $fields = [];
        foreach ($login as $name => $value) {
            $fields[self::SPELLINGS[$name] ?? $name] = $value;
        }
        if (isset($fields['accessToken'])) {
            $this->setAccessToken($fields['accessToken']);
            return null;
        }
        $grant = current(array_intersect_key(self::GRANTS, array_filter($fields, static fn ($value) => $value !== null)));
        if ($grant === false && $fields === []) {
            return $this->grant(null, []);
        }
        if ($grant === false) {
            throw new ArgumentError('a login needs jwt, code, refreshToken, username or accessToken');
        }
        return $this->grant($grant, $fields);
    }

    /**
     * Logs in the user of this machine in the browser: a code with PKCE. The login renews itself. For programs of the
     * command line; a web application takes {@see beginLogin}.
     *
     * @param string $redirectUri an `http` address of this machine that the application allows, such as
     *     `http://127.0.0.1:8080/callback`; without a port any free one is taken
     * @param array<string, mixed> $options `open` and `timeout` as of {@see \Pcsdk\ApiClient::loginPkceGrant};
     *     `state`, `scope`, `brandId`, `display`, `prompt`, `loginHint`, `uiOptions`, `uiLocales`, `localeId`, `nonce`,
     *     `codeVerifier`
     *
     * @return Response the answer of the token endpoint
     *
     * @throws \Pcsdk\PcsdkException as of {@see \Pcsdk\ApiClient::loginPkceGrant}
     */
    public function loginPkceGrant(string $redirectUri, #[\SensitiveParameter] array $options = []): Response
    {
        return $this->browserGrant('pkce', ['redirectUri' => $redirectUri], $options);
    }

    /**
     * As {@see loginUrl}, under the name of the vendor's SDK.
     *
     * @param array<string, mixed> $options
     *
     * @throws ArgumentError for an option that is missing, unknown or not usable
     */
    public function authUrl(#[\SensitiveParameter] array $options): string
    {
        return $this->loginUrl($options);
    }

    /**
     * As {@see parseLoginRedirect}, under the name of the vendor's SDK.
     *
     * @return array<string, string>
     *
     * @throws \Pcsdk\AuthError for a refusal
     */
    public function parseAuthRedirectUrl(#[\SensitiveParameter] string $url): array
    {
        return $this->parseLoginRedirect($url);
    }

    /** As {@see isAuthorized}. */
    public function loggedIn(): bool
    {
        return $this->isAuthorized();
    }

    /** The login's fields. */
    public function auth(): Auth
    {
        return new Auth($this);
    }

    /**
     * Sends a GET request.
     *
     * @param array<string, mixed> $query
     * @param array<string, string> $headers
     * @param array<string, mixed> $options of the call
     *
     * @throws \Pcsdk\PcsdkException
     */
    public function get(string $url, array $query = [], array $headers = [], array $options = []): Response
    {
        return $this->request('GET', $url, ['query' => $query, 'headers' => $headers] + $options);
    }

    /**
     * Sends a POST request.
     *
     * @param mixed $body null for none
     * @param array<string, mixed> $query
     * @param array<string, string> $headers
     * @param array<string, mixed> $options of the call
     *
     * @throws \Pcsdk\PcsdkException
     */
    public function post(
        string $url,
        mixed $body = null,
        array $query = [],
        array $headers = [],
        array $options = [],
    ): Response {
        return $this->request('POST', $url, ['body' => $body, 'query' => $query, 'headers' => $headers] + $options);
    }

    /**
     * Sends a PUT request.
     *
     * @param mixed $body null for none
     * @param array<string, mixed> $query
     * @param array<string, string> $headers
     * @param array<string, mixed> $options of the call
     *
     * @throws \Pcsdk\PcsdkException
     */
    public function put(
        string $url,
        mixed $body = null,
        array $query = [],
        array $headers = [],
        array $options = [],
    ): Response {
        return $this->request('PUT', $url, ['body' => $body, 'query' => $query, 'headers' => $headers] + $options);
    }

    /**
     * Sends a PATCH request.
     *
     * @param mixed $body null for none
     * @param array<string, mixed> $query
     * @param array<string, string> $headers
     * @param array<string, mixed> $options of the call
     *
     * @throws \Pcsdk\PcsdkException
     */
    public function patch(
        string $url,
        mixed $body = null,
        array $query = [],
        array $headers = [],
        array $options = [],
    ): Response {
        return $this->request('PATCH', $url, ['body' => $body, 'query' => $query, 'headers' => $headers] + $options);
    }

    /**
     * Sends a DELETE request.
     *
     * @param mixed $body null for none
     * @param array<string, mixed> $query
     * @param array<string, string> $headers
     * @param array<string, mixed> $options of the call
     *
     * @throws \Pcsdk\PcsdkException
     */
    public function delete(
        string $url,
        mixed $body = null,
        array $query = [],
        array $headers = [],
        array $options = [],
    ): Response {
        return $this->request('DELETE', $url, ['body' => $body, 'query' => $query, 'headers' => $headers] + $options);
    }
}

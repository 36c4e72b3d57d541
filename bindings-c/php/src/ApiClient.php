<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * A client of PureCloud, today Genesys Cloud.
 *
 * ```php
 * $client = new Pcsdk\ApiClient(['environment' => 'mypurecloud.ie']);
 * $client->loginClientCredentialsGrant($clientId, $clientSecret);
 * echo (new Pcsdk\UsersApi($client))->getUsersMe(['expand' => ['presence']])->name;
 * ```
 */
class ApiClient extends Client
{
    protected const PLATFORM = 'purecloud';

    private static ?self $instance = null;

    /** The client that groups use when they are given none: a convenience for programs with one login. */
    public static function instance(): self
    {
        return self::$instance ??= new self();
    }

    /**
     * Logs in as the options, the variables or the profile say.
     *
     * @return Response the answer of the token endpoint
     *
     * @throws ConfigError when no login is configured
     * @throws AuthError when the server says no
     */
    public function login(): Response
    {
        return $this->grant(null, []);
    }

    /**
     * Logs in as an application.
     *
     * @return Response the answer of the token endpoint
     *
     * @throws AuthError when the server says no
     */
    public function loginClientCredentialsGrant(string $clientId, #[\SensitiveParameter] string $clientSecret): Response
    {
        return $this->grant('client_credentials', ['clientId' => $clientId, 'clientSecret' => $clientSecret]);
    }

    /**
     * Logs in the user of this machine in the browser: a code with PKCE. The login renews itself. For programs of the
     * command line; a web application takes {@see beginLogin}.
     *
     * @param string $redirectUri an `http` address of this machine that the OAuth client allows, such as
     *     `http://127.0.0.1:8080/callback`; without a port any free one is taken. The library listens there until the
     *     browser comes back
     * @param array<string, mixed> $options `open` (callable taking the page's address, which shows it to the user and
     *     comes back at once; the system's browser if left out, and the address on standard error where there is
     *     none), `timeout` (seconds for the whole login; 300 if left out), `clientSecret` of a confidential client,
     *     `state`, `scope`, `org` with `provider`, `target`, `loginHint`, `prompt`, `nonce`, `codeVerifier`
     *
     * @return Response the answer of the token endpoint
     *
     * @throws ArgumentError for an address that is not on this machine
     * @throws ConnectionFailed when its port is taken
     * @throws AuthError when the user or the server says no
     * @throws RequestTimeout when nobody finished the login
     */
    public function loginPkceGrant(
        string $clientId,
        string $redirectUri,
        #[\SensitiveParameter] array $options = [],
    ): Response {
        return $this->browserGrant('pkce', ['clientId' => $clientId, 'redirectUri' => $redirectUri], $options);
    }

    /**
     * Logs in the user of this machine in the browser, which brings the token itself; it cannot be renewed. For OAuth
     * clients of that kind; {@see loginPkceGrant}, which has the same parameters, is safer and lasts longer.
     *
     * @param array<string, mixed> $options as of {@see loginPkceGrant}
     *
     * @return Response the token with its fields
     *
     * @throws PcsdkException as of {@see loginPkceGrant}
     */
    public function loginImplicitGrant(
        string $clientId,
        string $redirectUri,
        #[\SensitiveParameter] array $options = [],
    ): Response {
        return $this->browserGrant('implicit', ['clientId' => $clientId, 'redirectUri' => $redirectUri], $options);
    }

    /**
     * Logs in with a refresh token that was kept elsewhere. A login of this client renews itself without it.
     *
     * @param ?string $clientSecret null for a public client
     *
     * @return Response the answer of the token endpoint
     *
     * @throws AuthError when the server says no
     */
    public function refreshCodeAuthorizationGrant(
        string $clientId,
        #[\SensitiveParameter] ?string $clientSecret,
        #[\SensitiveParameter] string $refreshToken,
    ): Response {
        $client = ['clientId' => $clientId, 'clientSecret' => $clientSecret];
        return $this->grant('refresh_token', $client + ['refreshToken' => $refreshToken]);
    }

    /**
     * Logs in with a code that the user's browser brought back.
     *
     * @param ?string $clientSecret null for a public client
     * @param string $redirectUri the address that the browser was sent back to
     * @param ?string $codeVerifier the secret behind the code challenge, if the login started with one (PKCE)
     *
     * @return Response the answer of the token endpoint
     *
     * @throws AuthError when the server says no
     */
    public function loginCodeAuthorizationGrant(
        string $clientId,
        #[\SensitiveParameter] ?string $clientSecret,
        #[\SensitiveParameter] string $code,
        string $redirectUri,
        #[\SensitiveParameter] ?string $codeVerifier = null,
    ): Response {
        return $this->grant('authorization_code', [
            'clientId' => $clientId,
            'clientSecret' => $clientSecret,
            'code' => $code,
            'redirectUri' => $redirectUri,
            'codeVerifier' => $codeVerifier,
        ]);
    }

    /**
     * Logs in with an assertion of the organisation's identity provider.
     *
     * @param string $assertion the SAML 2.0 assertion in base64
     *
     * @return Response the answer of the token endpoint
     *
     * @throws AuthError when the server says no
     */
    public function loginSaml2BearerGrant(
        string $clientId,
        #[\SensitiveParameter] string $clientSecret,
        string $orgName,
        #[\SensitiveParameter] string $assertion,
    ): Response {
        return $this->grant('saml2', [
            'clientId' => $clientId,
            'clientSecret' => $clientSecret,
            'orgName' => $orgName,
            'assertion' => $assertion,
        ]);
    }
}

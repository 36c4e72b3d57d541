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
     * Logs in with a code that the user's browser brought back.
     *
     * @param string $redirectUri the address that the browser was sent back to
     * @param ?string $codeVerifier the secret behind the code challenge, if the login started with one (PKCE)
     *
     * @return Response the answer of the token endpoint
     *
     * @throws AuthError when the server says no
     */
    public function loginCodeAuthorizationGrant(
        string $clientId,
        #[\SensitiveParameter] string $clientSecret,
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

<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * A client's logins at the vendor's login page: the two halves for web applications, and the whole for programs on the
 * user's own machine.
 */
trait LoginPages
{
    /**
     * The vendor's login page for a web application: where to send the user's browser, and what the user's session
     * keeps until it comes back. Nothing is sent.
     *
     * @param array<string, mixed> $options `redirectUri`; `clientId`, else the client's; `state`, else random;
     *     `usePkce`, or a `codeChallenge` of your own; `implicit` for a token in place of a code; `scope`, `prompt`,
     *     `loginHint`, `nonce`; PureCloud's `org` with `provider`, and `target`; RingCentral's `brandId`, `display`,
     *     `uiOptions`, `uiLocales`, `localeId`, `responseHint`
     *
     * @return array{url: string, state: string, codeVerifier?: string} the verifier with `usePkce`
     *
     * @throws ArgumentError for an option that is missing, unknown or not usable
     */
    public function beginLogin(#[\SensitiveParameter] array $options): array
    {
        $json = Json::object($options, 'the options of the login page');
        $page = Json::read(Native::loginUrl($this->handle, $json), true);
        $verifier = isset($page['code_verifier']) ? ['codeVerifier' => $page['code_verifier']] : [];
        return ['url' => $page['url'], 'state' => $page['state']] + $verifier;
    }

    /**
     * The address of the login page alone.
     *
     * @param array<string, mixed> $options as of {@see beginLogin}, which also gives what is kept meanwhile
     *
     * @throws ArgumentError for an option that is missing, unknown or not usable
     */
    public function loginUrl(#[\SensitiveParameter] array $options): string
    {
        $page = $this->beginLogin($options);
        if (isset($page['codeVerifier'])) {
            throw new ArgumentError('a login URL cannot hand over a PKCE verifier: use beginLogin');
        }
        return $page['url'];
    }

    /**
     * What the login page sent the browser back with: `code`, or `access_token` and its kin.
     *
     * @param string $url the whole address, its query or its fragment: `$_SERVER['REQUEST_URI']` will do
     * @param ?string $state the one that was sent; the answer is compared with it first
     *
     * @return array<string, string>
     *
     * @throws AuthError for a refusal (its error code is the page's, such as `access_denied`), and for an answer to
     *     another login (`state_mismatch`)
     * @throws ArgumentError for what is no answer
     */
    public function parseLoginRedirect(
        #[\SensitiveParameter] string $url,
        #[\SensitiveParameter] ?string $state = null,
    ): array {
        return Json::read(Native::parseLoginRedirect($this->handle, $url, $state), true);
    }

    /**
     * A fresh PKCE verifier, from the system's random source.
     *
     * @param int $length 43 to 128 characters
     *
     * @throws ArgumentError for another length
     */
    public function generatePkceCodeVerifier(int $length = 128): string
    {
        return Native::pkceVerifier(max($length, 0));
    }

    /**
     * The `S256` challenge of a PKCE verifier.
     *
     * @throws ArgumentError when it is none
     */
    public function computePkceCodeChallenge(#[\SensitiveParameter] string $codeVerifier): string
    {
        return Native::pkceChallenge($codeVerifier);
    }

    /**
     * Logs in the user of this machine, in the browser.
     *
     * @param array<string, mixed> $fields the fields of the grant
     * @param array<string, mixed> $options `open`, `timeout`, and those of the page
     */
    protected function browserGrant(
        string $grant,
        #[\SensitiveParameter] array $fields,
        #[\SensitiveParameter] array $options,
    ): Response {
        if (!\in_array(\PHP_SAPI, ['cli', 'phpdbg', 'embed'], true)) {
            throw new ConfigError('the user of a web page has another browser: use beginLogin and parseLoginRedirect');
        }
        $open = isset($options['open']) ? new Opening(\Closure::fromCallable($options['open'])) : null;
        $terms = self::terms('login', array_intersect_key($options, ['timeout' => 0]));
        $page = array_diff_key($options, ['open' => 0, 'timeout' => 0]);
        $json = Json::object(['grant' => $grant] + Names::snake($fields + $page), 'the login');
        return new Response(Native::login($this->under($terms, $open), $json), 'login', $this->arrays);
    }
}

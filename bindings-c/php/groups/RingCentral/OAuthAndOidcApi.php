<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed authJwks(array{returnResponse?: bool} $options = []) GET /restapi/oauth/jwks
 * @method mixed authorize(string $client_id, string $response_type, array{redirect_uri?: string, state?: string, scope?: string, display?: string, prompt?: string, ui_locales?: string, code_challenge?: string, code_challenge_method?: string, nonce?: string, login_hint?: string, brand_id?: string, returnResponse?: bool} $options = []) GET /restapi/oauth/authorize
 * @method mixed authorize2(array|object $body, array{returnResponse?: bool} $options = []) POST /restapi/oauth/authorize
 * @method mixed authUserInfo(array{returnResponse?: bool} $options = []) GET /restapi/oauth/userinfo
 * @method mixed authWsToken(array{returnResponse?: bool} $options = []) POST /restapi/oauth/wstoken
 * @method mixed getToken(array|object $body, array{returnResponse?: bool} $options = []) POST /restapi/oauth/token
 * @method mixed readOpenIdConfiguration(array{returnResponse?: bool} $options = []) GET /.well-known/openid-configuration
 * @method mixed revokeToken(array{token?: string, body?: array|object, returnResponse?: bool} $options = []) POST /restapi/oauth/revoke
 */
final class OAuthAndOidcApi extends Group
{
    protected const NAME = 'OAuthAndOidc';
}

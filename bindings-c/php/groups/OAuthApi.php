<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteOauthClient(string $clientId, array{returnResponse?: bool} $options = []) DELETE /api/v2/oauth/clients/{clientId}
 * @method mixed getOauthAuthorization(string $clientId, array{'Accept-Language'?: string, returnResponse?: bool} $options = []) GET /api/v2/oauth/authorizations/{clientId}
 * @method mixed getOauthAuthorizations(array{'Accept-Language'?: string, returnResponse?: bool} $options = []) GET /api/v2/oauth/authorizations
 * @method mixed getOauthClient(string $clientId, array{returnResponse?: bool} $options = []) GET /api/v2/oauth/clients/{clientId}
 * @method mixed getOauthClients(array{returnResponse?: bool} $options = []) GET /api/v2/oauth/clients
 * @method mixed getOauthClientUsageQueryResult(string $executionId, string $clientId, array{returnResponse?: bool} $options = []) GET /api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}
 * @method mixed getOauthClientUsageSummary(string $clientId, array{days?: string, returnResponse?: bool} $options = []) GET /api/v2/oauth/clients/{clientId}/usage/summary
 * @method mixed getOauthScope(string $scopeId, array{'Accept-Language'?: string, returnResponse?: bool} $options = []) GET /api/v2/oauth/scopes/{scopeId}
 * @method mixed getOauthScopes(array{'Accept-Language'?: string, returnResponse?: bool} $options = []) GET /api/v2/oauth/scopes
 * @method mixed postOauthClients(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/oauth/clients
 * @method mixed postOauthClientSecret(string $clientId, array{returnResponse?: bool} $options = []) POST /api/v2/oauth/clients/{clientId}/secret
 * @method mixed postOauthClientUsageQuery(string $clientId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/oauth/clients/{clientId}/usage/query
 * @method mixed putOauthClient(string $clientId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/oauth/clients/{clientId}
 */
final class OAuthApi extends PureCloudGroup
{
    protected const NAME = 'OAuth';
}

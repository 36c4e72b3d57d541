<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteToken(string $userId, array{returnResponse?: bool} $options = []) DELETE /api/v2/tokens/{userId}
 * @method mixed deleteTokensMe(array{returnResponse?: bool} $options = []) DELETE /api/v2/tokens/me
 * @method mixed getTokensMe(array{preserveIdleTTL?: bool, returnResponse?: bool} $options = []) GET /api/v2/tokens/me
 * @method mixed getTokensTimeout(array{returnResponse?: bool} $options = []) GET /api/v2/tokens/timeout
 * @method mixed headTokensMe(array{returnResponse?: bool} $options = []) HEAD /api/v2/tokens/me
 * @method mixed putTokensTimeout(array{body?: array|object, returnResponse?: bool} $options = []) PUT /api/v2/tokens/timeout
 */
final class TokensApi extends PureCloudGroup
{
    protected const NAME = 'Tokens';
}

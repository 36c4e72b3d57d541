<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed connectTeamsUsers(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users
 * @method mixed disconnectTeamsUsers(list<string> $extensionIds, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users
 * @method mixed listTeamsUsers(list<string> $extensionIds, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users
 */
final class MsTeamsDirectRoutingApi extends Group
{
    protected const NAME = 'MsTeamsDirectRouting';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deletePresencedefinition(string $presenceId, array{returnResponse?: bool} $options = []) DELETE /api/v2/presencedefinitions/{presenceId}
 * @method mixed deletePresenceDefinition0(string $definitionId, array{returnResponse?: bool} $options = []) DELETE /api/v2/presence/definitions/{definitionId}
 * @method mixed deletePresenceSource(string $sourceId, array{returnResponse?: bool} $options = []) DELETE /api/v2/presence/sources/{sourceId}
 * @method mixed getPresencedefinition(string $presenceId, array{localeCode?: string, returnResponse?: bool} $options = []) GET /api/v2/presencedefinitions/{presenceId}
 * @method mixed getPresenceDefinition0(string $definitionId, array{localeCode?: string, returnResponse?: bool} $options = []) GET /api/v2/presence/definitions/{definitionId}
 * @method mixed getPresencedefinitions(array{pageNumber?: int, pageSize?: int, deleted?: string, localeCode?: string, returnResponse?: bool} $options = []) GET /api/v2/presencedefinitions
 * @method \Pcsdk\Items getPresencedefinitionsIter(array{pageNumber?: int, pageSize?: int, deleted?: string, localeCode?: string} $options = []) all items of GET /api/v2/presencedefinitions
 * @method mixed getPresenceDefinitions0(array{deactivated?: string, divisionId?: list<string>, localeCode?: string, returnResponse?: bool} $options = []) GET /api/v2/presence/definitions
 * @method mixed getPresenceSettings(array{returnResponse?: bool} $options = []) GET /api/v2/presence/settings
 * @method mixed getPresenceSource(string $sourceId, array{returnResponse?: bool} $options = []) GET /api/v2/presence/sources/{sourceId}
 * @method mixed getPresenceSources(array{deactivated?: string, returnResponse?: bool} $options = []) GET /api/v2/presence/sources
 * @method mixed getPresenceUserPrimarysource(string $userId, array{returnResponse?: bool} $options = []) GET /api/v2/presence/users/{userId}/primarysource
 * @method mixed getSystempresences(array{returnResponse?: bool} $options = []) GET /api/v2/systempresences
 * @method mixed getUserPresence(string $userId, string $sourceId, array{returnResponse?: bool} $options = []) GET /api/v2/users/{userId}/presences/{sourceId}
 * @method mixed getUserPresencesPurecloud(string $userId, array{returnResponse?: bool} $options = []) GET /api/v2/users/{userId}/presences/purecloud
 * @method mixed getUsersPresenceBulk(string $sourceId, array{id?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/users/presences/{sourceId}/bulk
 * @method mixed getUsersPresencesPurecloudBulk(array{id?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/users/presences/purecloud/bulk
 * @method mixed patchUserPresence(string $userId, string $sourceId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/users/{userId}/presences/{sourceId}
 * @method mixed patchUserPresencesPurecloud(string $userId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/users/{userId}/presences/purecloud
 * @method mixed postPresencedefinitions(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/presencedefinitions
 * @method mixed postPresenceDefinitions0(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/presence/definitions
 * @method mixed postPresenceSources(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/presence/sources
 * @method mixed putPresencedefinition(string $presenceId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/presencedefinitions/{presenceId}
 * @method mixed putPresenceDefinition0(string $definitionId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/presence/definitions/{definitionId}
 * @method mixed putPresenceSettings(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/presence/settings
 * @method mixed putPresenceSource(string $sourceId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/presence/sources/{sourceId}
 * @method mixed putPresenceUserPrimarysource(string $userId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/presence/users/{userId}/primarysource
 * @method mixed putUsersPresencesBulk(list<mixed> $body, array{returnResponse?: bool} $options = []) PUT /api/v2/users/presences/bulk
 */
final class PresenceApi extends PureCloudGroup
{
    protected const NAME = 'Presence';
}

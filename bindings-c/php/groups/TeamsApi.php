<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteTeam(string $teamId, array{returnResponse?: bool} $options = []) DELETE /api/v2/teams/{teamId}
 * @method mixed deleteTeamMembers(string $teamId, string $id, array{returnResponse?: bool} $options = []) DELETE /api/v2/teams/{teamId}/members
 * @method mixed getTeam(string $teamId, array{expand?: string, returnResponse?: bool} $options = []) GET /api/v2/teams/{teamId}
 * @method mixed getTeamMembers(string $teamId, array{pageSize?: int, before?: string, after?: string, expand?: string, returnResponse?: bool} $options = []) GET /api/v2/teams/{teamId}/members
 * @method \Pcsdk\Items getTeamMembersIter(string $teamId, array{pageSize?: int, before?: string, after?: string, expand?: string} $options = []) all items of GET /api/v2/teams/{teamId}/members
 * @method mixed getTeams(array{pageSize?: int, name?: string, after?: string, before?: string, expand?: string, returnResponse?: bool} $options = []) GET /api/v2/teams
 * @method \Pcsdk\Items getTeamsIter(array{pageSize?: int, name?: string, after?: string, before?: string, expand?: string} $options = []) all items of GET /api/v2/teams
 * @method mixed patchTeam(string $teamId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/teams/{teamId}
 * @method mixed postAnalyticsTeamsActivityQuery(array|object $body, array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) POST /api/v2/analytics/teams/activity/query
 * @method \Pcsdk\Items postAnalyticsTeamsActivityQueryIter(array|object $body, array{pageSize?: int, pageNumber?: int} $options = []) all items of POST /api/v2/analytics/teams/activity/query
 * @method mixed postTeamMembers(string $teamId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/teams/{teamId}/members
 * @method mixed postTeams(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/teams
 * @method mixed postTeamsSearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/teams/search
 * @method \Pcsdk\Items postTeamsSearchIter(array|object $body, array{} $options = []) all items of POST /api/v2/teams/search
 */
final class TeamsApi extends PureCloudGroup
{
    protected const NAME = 'Teams';
}

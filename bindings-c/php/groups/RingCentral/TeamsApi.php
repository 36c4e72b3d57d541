<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed addGlipTeamMembersNew(string $chatId, array|object $body, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/teams/{chatId}/add
 * @method mixed archiveGlipTeamNew(string $chatId, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/teams/{chatId}/archive
 * @method mixed createGlipTeamNew(array|object $body, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/teams
 * @method mixed deleteGlipTeamNew(string $chatId, array{returnResponse?: bool} $options = []) DELETE /team-messaging/v1/teams/{chatId}
 * @method mixed joinGlipTeamNew(string $chatId, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/teams/{chatId}/join
 * @method mixed leaveGlipTeamNew(string $chatId, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/teams/{chatId}/leave
 * @method mixed listGlipTeamsNew(array{recordCount?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /team-messaging/v1/teams
 * @method \Pcsdk\Items listGlipTeamsNewIter(array{recordCount?: int, pageToken?: string} $options = []) all items of GET /team-messaging/v1/teams
 * @method mixed patchGlipEveryoneNew(array{body?: array|object, returnResponse?: bool} $options = []) PATCH /team-messaging/v1/everyone
 * @method mixed patchGlipTeamNew(string $chatId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /team-messaging/v1/teams/{chatId}
 * @method mixed readGlipEveryoneNew(array{returnResponse?: bool} $options = []) GET /team-messaging/v1/everyone
 * @method mixed readGlipTeamNew(string $chatId, array{returnResponse?: bool} $options = []) GET /team-messaging/v1/teams/{chatId}
 * @method mixed removeGlipTeamMembersNew(string $chatId, array|object $body, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/teams/{chatId}/remove
 * @method mixed unarchiveGlipTeamNew(string $chatId, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/teams/{chatId}/unarchive
 */
final class TeamsApi extends Group
{
    protected const NAME = 'Teams';
}

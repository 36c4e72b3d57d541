<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteGreeting(string $greetingId, array{returnResponse?: bool} $options = []) DELETE /api/v2/greetings/{greetingId}
 * @method mixed getGreeting(string $greetingId, array{returnResponse?: bool} $options = []) GET /api/v2/greetings/{greetingId}
 * @method mixed getGreetingDownloads(string $greetingId, array{formatId?: string, returnResponse?: bool} $options = []) GET /api/v2/greetings/{greetingId}/downloads
 * @method mixed getGreetingGroupsDownloads(string $greetingId, array{formatId?: string, returnResponse?: bool} $options = []) GET /api/v2/greetings/{greetingId}/groups/downloads
 * @method mixed getGreetingMedia(string $greetingId, array{formatId?: string, returnResponse?: bool} $options = []) GET /api/v2/greetings/{greetingId}/media
 * @method mixed getGreetings(array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/greetings
 * @method \Pcsdk\Items getGreetingsIter(array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/greetings
 * @method mixed getGreetingsDefaults(array{returnResponse?: bool} $options = []) GET /api/v2/greetings/defaults
 * @method mixed getGreetingUsersDownloads(string $greetingId, array{formatId?: string, returnResponse?: bool} $options = []) GET /api/v2/greetings/{greetingId}/users/downloads
 * @method mixed getGroupGreetings(string $groupId, array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/groups/{groupId}/greetings
 * @method \Pcsdk\Items getGroupGreetingsIter(string $groupId, array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/groups/{groupId}/greetings
 * @method mixed getGroupGreetingsDefaults(string $groupId, array{returnResponse?: bool} $options = []) GET /api/v2/groups/{groupId}/greetings/defaults
 * @method mixed getUserGreetings(string $userId, array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/users/{userId}/greetings
 * @method \Pcsdk\Items getUserGreetingsIter(string $userId, array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/users/{userId}/greetings
 * @method mixed getUserGreetingsDefaults(string $userId, array{returnResponse?: bool} $options = []) GET /api/v2/users/{userId}/greetings/defaults
 * @method mixed postGreetings(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/greetings
 * @method mixed postGroupGreetings(string $groupId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/groups/{groupId}/greetings
 * @method mixed postUserGreetings(string $userId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/users/{userId}/greetings
 * @method mixed putGreeting(string $greetingId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/greetings/{greetingId}
 * @method mixed putGreetingsDefaults(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/greetings/defaults
 * @method mixed putGroupGreetingsDefaults(string $groupId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/groups/{groupId}/greetings/defaults
 * @method mixed putUserGreetingsDefaults(string $userId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/users/{userId}/greetings/defaults
 */
final class GreetingsApi extends PureCloudGroup
{
    protected const NAME = 'Greetings';
}

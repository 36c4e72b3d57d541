<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createEventByGroupIdNew(string $groupId, array|object $body, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/groups/{groupId}/events
 * @method mixed createEventNew(array|object $body, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/events
 * @method mixed deleteEventNew(string $eventId, array{returnResponse?: bool} $options = []) DELETE /team-messaging/v1/events/{eventId}
 * @method mixed listGroupEventsNew(string $groupId, array{returnResponse?: bool} $options = []) GET /team-messaging/v1/groups/{groupId}/events
 * @method mixed readEventNew(list<string> $eventId, array{returnResponse?: bool} $options = []) GET /team-messaging/v1/events/{eventId}
 * @method mixed readGlipEventsNew(array{recordCount?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /team-messaging/v1/events
 * @method \Pcsdk\Items readGlipEventsNewIter(array{recordCount?: int, pageToken?: string} $options = []) all items of GET /team-messaging/v1/events
 * @method mixed updateEventNew(string $eventId, array|object $body, array{returnResponse?: bool} $options = []) PUT /team-messaging/v1/events/{eventId}
 */
final class CalendarEventsApi extends Group
{
    protected const NAME = 'CalendarEvents';
}

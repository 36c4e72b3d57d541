<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed postEventsConversations(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/events/conversations
 * @method mixed postEventsRoutingCustomkpiattributions(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/events/routing/customkpiattributions
 * @method mixed postEventsUsersPresence(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/events/users/presence
 * @method mixed postEventsUsersRoutingstatus(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/events/users/routingstatus
 */
final class EventsApi extends PureCloudGroup
{
    protected const NAME = 'Events';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getUsageEventsDefinition(string $eventDefinitionId, array{returnResponse?: bool} $options = []) GET /api/v2/usage/events/definitions/{eventDefinitionId}
 * @method mixed getUsageEventsDefinitions(array{returnResponse?: bool} $options = []) GET /api/v2/usage/events/definitions
 * @method mixed postUsageEventsAggregatesQuery(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/usage/events/aggregates/query
 * @method mixed postUsageEventsQuery(array{before?: string, after?: string, pageSize?: string, body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/usage/events/query
 * @method \Pcsdk\Items postUsageEventsQueryIter(array{before?: string, after?: string, pageSize?: string, body?: array|object} $options = []) all items of POST /api/v2/usage/events/query
 */
final class OperationalEventsApi extends PureCloudGroup
{
    protected const NAME = 'OperationalEvents';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed analyticsCallsAggregationFetch(array|object $body, array{accountId?: string, page?: int, perPage?: int, returnResponse?: bool} $options = []) POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch
 * @method \Pcsdk\Items analyticsCallsAggregationFetchIter(array|object $body, array{accountId?: string, page?: int, perPage?: int} $options = []) all items of POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch
 * @method mixed analyticsCallsTimelineFetch(string $interval, array|object $body, array{accountId?: string, page?: int, perPage?: int, returnResponse?: bool} $options = []) POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch
 * @method \Pcsdk\Items analyticsCallsTimelineFetchIter(string $interval, array|object $body, array{accountId?: string, page?: int, perPage?: int} $options = []) all items of POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch
 */
final class BusinessAnalyticsApi extends Group
{
    protected const NAME = 'BusinessAnalytics';
}

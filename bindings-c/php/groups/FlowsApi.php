<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteAnalyticsFlowsAggregatesJob(string $jobId, array{returnResponse?: bool} $options = []) DELETE /api/v2/analytics/flows/aggregates/jobs/{jobId}
 * @method mixed getAnalyticsFlowsAggregatesJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/analytics/flows/aggregates/jobs/{jobId}
 * @method mixed getAnalyticsFlowsAggregatesJobResults(string $jobId, array{cursor?: string, returnResponse?: bool} $options = []) GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results
 * @method \Pcsdk\Items getAnalyticsFlowsAggregatesJobResultsIter(string $jobId, array{cursor?: string} $options = []) all items of GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results
 * @method mixed postAnalyticsFlowsActivityQuery(array|object $body, array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) POST /api/v2/analytics/flows/activity/query
 * @method \Pcsdk\Items postAnalyticsFlowsActivityQueryIter(array|object $body, array{pageSize?: int, pageNumber?: int} $options = []) all items of POST /api/v2/analytics/flows/activity/query
 * @method mixed postAnalyticsFlowsAggregatesJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/analytics/flows/aggregates/jobs
 * @method mixed postAnalyticsFlowsAggregatesQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/analytics/flows/aggregates/query
 * @method mixed postAnalyticsFlowsObservationsQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/analytics/flows/observations/query
 */
final class FlowsApi extends PureCloudGroup
{
    protected const NAME = 'Flows';
}

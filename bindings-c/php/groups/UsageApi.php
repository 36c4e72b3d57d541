<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getOauthClientUsageQueryResult(string $executionId, string $clientId, array{returnResponse?: bool} $options = []) GET /api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}
 * @method mixed getOauthClientUsageSummary(string $clientId, array{days?: string, returnResponse?: bool} $options = []) GET /api/v2/oauth/clients/{clientId}/usage/summary
 * @method mixed getUsageAggregatesQueryJob(string $jobId, array{pageSize?: int, after?: string, returnResponse?: bool} $options = []) GET /api/v2/usage/aggregates/query/jobs/{jobId}
 * @method \Pcsdk\Items getUsageAggregatesQueryJobIter(string $jobId, array{pageSize?: int, after?: string} $options = []) all items of GET /api/v2/usage/aggregates/query/jobs/{jobId}
 * @method mixed getUsageClientClientIdAggregatesQueryJob(string $clientId, string $jobId, array{pageSize?: int, after?: string, returnResponse?: bool} $options = []) GET /api/v2/usage/client/{clientId}/aggregates/query/jobs/{jobId}
 * @method \Pcsdk\Items getUsageClientClientIdAggregatesQueryJobIter(string $clientId, string $jobId, array{pageSize?: int, after?: string} $options = []) all items of GET /api/v2/usage/client/{clientId}/aggregates/query/jobs/{jobId}
 * @method mixed getUsageQueryExecutionIdResults(string $executionId, array{returnResponse?: bool} $options = []) GET /api/v2/usage/query/{executionId}/results
 * @method mixed getUsageSimplesearchExecutionIdResults(string $executionId, array{after?: string, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/usage/simplesearch/{executionId}/results
 * @method \Pcsdk\Items getUsageSimplesearchExecutionIdResultsIter(string $executionId, array{after?: string, pageSize?: int} $options = []) all items of GET /api/v2/usage/simplesearch/{executionId}/results
 * @method mixed postOauthClientUsageQuery(string $clientId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/oauth/clients/{clientId}/usage/query
 * @method mixed postUsageAggregatesQueryJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/usage/aggregates/query/jobs
 * @method mixed postUsageClientClientIdAggregatesQueryJobs(string $clientId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/usage/client/{clientId}/aggregates/query/jobs
 * @method mixed postUsageQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/usage/query
 * @method mixed postUsageSimplesearch(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/usage/simplesearch
 */
final class UsageApi extends PureCloudGroup
{
    protected const NAME = 'Usage';
}

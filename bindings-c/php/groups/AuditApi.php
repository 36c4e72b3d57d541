<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getAuditsQueryRealtimeServicemapping(array{returnResponse?: bool} $options = []) GET /api/v2/audits/query/realtime/servicemapping
 * @method mixed getAuditsQueryServicemapping(array{returnResponse?: bool} $options = []) GET /api/v2/audits/query/servicemapping
 * @method mixed getAuditsQueryTransactionId(string $transactionId, array{returnResponse?: bool} $options = []) GET /api/v2/audits/query/{transactionId}
 * @method mixed getAuditsQueryTransactionIdResults(string $transactionId, array{cursor?: string, pageSize?: int, expand?: list<string>, allowRedirect?: bool, returnResponse?: bool} $options = []) GET /api/v2/audits/query/{transactionId}/results
 * @method \Pcsdk\Items getAuditsQueryTransactionIdResultsIter(string $transactionId, array{cursor?: string, pageSize?: int, expand?: list<string>, allowRedirect?: bool} $options = []) all items of GET /api/v2/audits/query/{transactionId}/results
 * @method mixed postAuditsQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/audits/query
 * @method mixed postAuditsQueryRealtime(array|object $body, array{expand?: list<string>, returnResponse?: bool} $options = []) POST /api/v2/audits/query/realtime
 * @method \Pcsdk\Items postAuditsQueryRealtimeIter(array|object $body, array{expand?: list<string>} $options = []) all items of POST /api/v2/audits/query/realtime
 * @method mixed postAuditsQueryRealtimeRelated(array|object $body, array{expand?: list<string>, returnResponse?: bool} $options = []) POST /api/v2/audits/query/realtime/related
 */
final class AuditApi extends PureCloudGroup
{
    protected const NAME = 'Audit';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createMessageStoreReport(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/message-store-report
 * @method mixed readMessageStoreReportArchive(string $taskId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive
 * @method mixed readMessageStoreReportTask(string $taskId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}
 */
final class MessageExportsApi extends Group
{
    protected const NAME = 'MessageExports';
}

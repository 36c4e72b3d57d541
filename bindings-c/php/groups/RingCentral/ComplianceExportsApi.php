<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createDataExportTaskNew(array{body?: array|object, returnResponse?: bool} $options = []) POST /team-messaging/v1/data-export
 * @method mixed listDataExportTasksNew(array{status?: string, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /team-messaging/v1/data-export
 * @method \Pcsdk\Items listDataExportTasksNewIter(array{status?: string, page?: int, perPage?: int} $options = []) all items of GET /team-messaging/v1/data-export
 * @method mixed readDataExportTaskNew(string $taskId, array{returnResponse?: bool} $options = []) GET /team-messaging/v1/data-export/{taskId}
 */
final class ComplianceExportsApi extends Group
{
    protected const NAME = 'ComplianceExports';
}

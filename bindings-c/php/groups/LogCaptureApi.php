<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteDiagnosticsLogcaptureBrowserUser(string $userId, array{returnResponse?: bool} $options = []) DELETE /api/v2/diagnostics/logcapture/browser/users/{userId}
 * @method mixed getDiagnosticsLogcaptureBrowserEntriesDownloadJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId}
 * @method mixed getDiagnosticsLogcaptureBrowserUser(string $userId, array{returnResponse?: bool} $options = []) GET /api/v2/diagnostics/logcapture/browser/users/{userId}
 * @method mixed getDiagnosticsLogcaptureBrowserUsers(array{includeExpired?: bool, returnResponse?: bool} $options = []) GET /api/v2/diagnostics/logcapture/browser/users
 * @method mixed postDiagnosticsLogcaptureBrowserEntriesDownloadJobs(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/diagnostics/logcapture/browser/entries/download/jobs
 * @method mixed postDiagnosticsLogcaptureBrowserEntriesQuery(array{after?: string, pageSize?: string, body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/diagnostics/logcapture/browser/entries/query
 * @method \Pcsdk\Items postDiagnosticsLogcaptureBrowserEntriesQueryIter(array{after?: string, pageSize?: string, body?: array|object} $options = []) all items of POST /api/v2/diagnostics/logcapture/browser/entries/query
 * @method mixed postDiagnosticsLogcaptureBrowserUser(string $userId, array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/diagnostics/logcapture/browser/users/{userId}
 */
final class LogCaptureApi extends PureCloudGroup
{
    protected const NAME = 'LogCapture';
}

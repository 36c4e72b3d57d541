<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed deleteCompanyCallRecordings(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/call-recordings
 * @method mixed readCallRecording(string $recordingId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
 * @method mixed readCallRecordingContent(string $recordingId, array{accountId?: string, contentDisposition?: string, contentDispositionFilename?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
 */
final class CallRecordingsApi extends Group
{
    protected const NAME = 'CallRecordings';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteUserrecording(string $recordingId, array{returnResponse?: bool} $options = []) DELETE /api/v2/userrecordings/{recordingId}
 * @method mixed getUserrecording(string $recordingId, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/userrecordings/{recordingId}
 * @method mixed getUserrecordings(array{pageSize?: int, pageNumber?: int, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/userrecordings
 * @method \Pcsdk\Items getUserrecordingsIter(array{pageSize?: int, pageNumber?: int, expand?: list<string>} $options = []) all items of GET /api/v2/userrecordings
 * @method mixed getUserrecordingsSummary(array{returnResponse?: bool} $options = []) GET /api/v2/userrecordings/summary
 * @method mixed getUserrecordingTranscoding(string $recordingId, array{formatId?: string, returnResponse?: bool} $options = []) GET /api/v2/userrecordings/{recordingId}/transcoding
 * @method mixed putUserrecording(string $recordingId, array|object $body, array{expand?: list<string>, returnResponse?: bool} $options = []) PUT /api/v2/userrecordings/{recordingId}
 */
final class UserRecordingsApi extends PureCloudGroup
{
    protected const NAME = 'UserRecordings';
}

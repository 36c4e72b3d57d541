<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed rcwHistoryAdminGetRecording(string $recordingId, array{returnResponse?: bool} $options = []) GET /webinar/history/v1/company/recordings/{recordingId}
 * @method mixed rcwHistoryAdminListRecordings(string|\DateTimeInterface $creationTimeFrom, string|\DateTimeInterface $creationTimeTo, array{nameFragment?: string, status?: list<string>, hostUserId?: list<string>, perPage?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /webinar/history/v1/company/recordings
 * @method \Pcsdk\Items rcwHistoryAdminListRecordingsIter(string|\DateTimeInterface $creationTimeFrom, string|\DateTimeInterface $creationTimeTo, array{nameFragment?: string, status?: list<string>, hostUserId?: list<string>, perPage?: int, pageToken?: string} $options = []) all items of GET /webinar/history/v1/company/recordings
 * @method mixed rcwHistoryGetRecording(string $recordingId, array{returnResponse?: bool} $options = []) GET /webinar/history/v1/recordings/{recordingId}
 * @method mixed rcwHistoryGetRecordingDownload(string $recordingId, array{recordingMediaType?: string, returnResponse?: bool} $options = []) GET /webinar/history/v1/recordings/{recordingId}/download
 * @method mixed rcwHistoryListRecordings(string|\DateTimeInterface $creationTimeFrom, string|\DateTimeInterface $creationTimeTo, array{status?: list<string>, perPage?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /webinar/history/v1/recordings
 * @method \Pcsdk\Items rcwHistoryListRecordingsIter(string|\DateTimeInterface $creationTimeFrom, string|\DateTimeInterface $creationTimeTo, array{status?: list<string>, perPage?: int, pageToken?: string} $options = []) all items of GET /webinar/history/v1/recordings
 */
final class HistoricalRecordingsApi extends Group
{
    protected const NAME = 'HistoricalRecordings';
}

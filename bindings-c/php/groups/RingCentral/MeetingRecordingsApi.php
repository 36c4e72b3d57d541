<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed getAccountRecordings(array{accountId?: string, pageToken?: string, perPage?: int, returnResponse?: bool} $options = []) GET /rcvideo/v1/account/{accountId}/recordings
 * @method \Pcsdk\Items getAccountRecordingsIter(array{accountId?: string, pageToken?: string, perPage?: int} $options = []) all items of GET /rcvideo/v1/account/{accountId}/recordings
 * @method mixed getExtensionRecordings(array{accountId?: string, extensionId?: string, pageToken?: string, perPage?: int, returnResponse?: bool} $options = []) GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings
 * @method \Pcsdk\Items getExtensionRecordingsIter(array{accountId?: string, extensionId?: string, pageToken?: string, perPage?: int} $options = []) all items of GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings
 */
final class MeetingRecordingsApi extends Group
{
    protected const NAME = 'MeetingRecordings';
}

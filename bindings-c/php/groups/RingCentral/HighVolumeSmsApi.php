<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed aggregateA2PSMSStatuses(array{accountId?: string, batchId?: string, direction?: list<string>, dateFrom?: string|\DateTimeInterface, dateTo?: string|\DateTimeInterface, phoneNumber?: list<string>, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/a2p-sms/statuses
 * @method mixed createA2PSMS(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/a2p-sms/batches
 * @method mixed listA2PBatches(array{accountId?: string, dateFrom?: string|\DateTimeInterface, dateTo?: string|\DateTimeInterface, from?: string, status?: list<string>, pageToken?: string, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/a2p-sms/batches
 * @method \Pcsdk\Items listA2PBatchesIter(array{accountId?: string, dateFrom?: string|\DateTimeInterface, dateTo?: string|\DateTimeInterface, from?: string, status?: list<string>, pageToken?: string, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/a2p-sms/batches
 * @method mixed listA2PSMS(array{accountId?: string, batchId?: string, direction?: list<string>, dateFrom?: string|\DateTimeInterface, dateTo?: string|\DateTimeInterface, view?: string, phoneNumber?: list<string>, pageToken?: string, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/a2p-sms/messages
 * @method \Pcsdk\Items listA2PSMSIter(array{accountId?: string, batchId?: string, direction?: list<string>, dateFrom?: string|\DateTimeInterface, dateTo?: string|\DateTimeInterface, view?: string, phoneNumber?: list<string>, pageToken?: string, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/a2p-sms/messages
 * @method mixed readA2PBatch(string $batchId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}
 * @method mixed readA2PSMS(string $messageId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}
 */
final class HighVolumeSmsApi extends Group
{
    protected const NAME = 'HighVolumeSms';
}

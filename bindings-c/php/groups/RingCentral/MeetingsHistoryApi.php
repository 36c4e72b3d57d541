<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed getVideoMeeting(string $meetingId, array{returnResponse?: bool} $options = []) GET /rcvideo/v1/history/meetings/{meetingId}
 * @method mixed listAccountMeetings(array{accountId?: string, pageToken?: string, perPage?: int, startTimeFrom?: string|\DateTimeInterface, startTimeTo?: string|\DateTimeInterface, orderBy?: string, returnResponse?: bool} $options = []) GET /rcvideo/v1/history/account/{accountId}/meetings
 * @method \Pcsdk\Items listAccountMeetingsIter(array{accountId?: string, pageToken?: string, perPage?: int, startTimeFrom?: string|\DateTimeInterface, startTimeTo?: string|\DateTimeInterface, orderBy?: string} $options = []) all items of GET /rcvideo/v1/history/account/{accountId}/meetings
 * @method mixed listVideoMeetings(array{text?: string, pageToken?: string, perPage?: int, type?: string, materials?: string, startTime?: int, endTime?: int, returnResponse?: bool} $options = []) GET /rcvideo/v1/history/meetings
 * @method \Pcsdk\Items listVideoMeetingsIter(array{text?: string, pageToken?: string, perPage?: int, type?: string, materials?: string, startTime?: int, endTime?: int} $options = []) all items of GET /rcvideo/v1/history/meetings
 */
final class MeetingsHistoryApi extends Group
{
    protected const NAME = 'MeetingsHistory';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed rcwHistoryGetInvitee(string $webinarId, string $sessionId, string $inviteeId, array{returnResponse?: bool} $options = []) GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}
 * @method mixed rcwHistoryGetParticipantInfo(string $webinarId, string $sessionId, array{returnResponse?: bool} $options = []) GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants/self
 * @method mixed rcwHistoryGetSession(string $webinarId, string $sessionId, array{returnResponse?: bool} $options = []) GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}
 * @method mixed rcwHistoryGetWebinar(string $webinarId, array{returnResponse?: bool} $options = []) GET /webinar/history/v1/webinars/{webinarId}
 * @method mixed rcwHistoryListAllCompanySessions(string|\DateTimeInterface $endTimeFrom, string|\DateTimeInterface $endTimeTo, array{hostUserId?: list<string>, status?: list<string>, perPage?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /webinar/history/v1/company/sessions
 * @method \Pcsdk\Items rcwHistoryListAllCompanySessionsIter(string|\DateTimeInterface $endTimeFrom, string|\DateTimeInterface $endTimeTo, array{hostUserId?: list<string>, status?: list<string>, perPage?: int, pageToken?: string} $options = []) all items of GET /webinar/history/v1/company/sessions
 * @method mixed rcwHistoryListAllSessions(string|\DateTimeInterface $endTimeFrom, string|\DateTimeInterface $endTimeTo, array{nameFragment?: string, status?: list<string>, perPage?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /webinar/history/v1/sessions
 * @method \Pcsdk\Items rcwHistoryListAllSessionsIter(string|\DateTimeInterface $endTimeFrom, string|\DateTimeInterface $endTimeTo, array{nameFragment?: string, status?: list<string>, perPage?: int, pageToken?: string} $options = []) all items of GET /webinar/history/v1/sessions
 * @method mixed rcwHistoryListInvitees(string $webinarId, string $sessionId, array{role?: list<string>, originalRole?: list<string>, perPage?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees
 * @method \Pcsdk\Items rcwHistoryListInviteesIter(string $webinarId, string $sessionId, array{role?: list<string>, originalRole?: list<string>, perPage?: int, pageToken?: string} $options = []) all items of GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees
 * @method mixed rcwHistoryListParticipants(string $webinarId, string $sessionId, array{role?: list<string>, originalRole?: list<string>, perPage?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants
 * @method \Pcsdk\Items rcwHistoryListParticipantsIter(string $webinarId, string $sessionId, array{role?: list<string>, originalRole?: list<string>, perPage?: int, pageToken?: string} $options = []) all items of GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants
 */
final class HistoricalWebinarsApi extends Group
{
    protected const NAME = 'HistoricalWebinars';
}

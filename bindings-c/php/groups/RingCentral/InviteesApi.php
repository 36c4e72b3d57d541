<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed rcwConfigDeleteInvitee(string $webinarId, string $sessionId, string $inviteeId, array{returnResponse?: bool} $options = []) DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}
 * @method mixed rcwConfigGetInvitee(string $webinarId, string $sessionId, string $inviteeId, array{returnResponse?: bool} $options = []) GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}
 * @method mixed rcwConfigListInvitees(string $webinarId, string $sessionId, array{perPage?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees
 * @method \Pcsdk\Items rcwConfigListInviteesIter(string $webinarId, string $sessionId, array{perPage?: int, pageToken?: string} $options = []) all items of GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees
 * @method mixed rcwConfigUpdateInvitee(string $webinarId, string $sessionId, string $inviteeId, array|object $body, array{returnResponse?: bool} $options = []) PUT /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}
 * @method mixed rcwConfigUpdateInvitees(string $webinarId, string $sessionId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees
 */
final class InviteesApi extends Group
{
    protected const NAME = 'Invitees';
}

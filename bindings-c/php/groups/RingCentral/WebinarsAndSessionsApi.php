<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed rcwConfigCreateSession(string $webinarId, array|object $body, array{returnResponse?: bool} $options = []) POST /webinar/configuration/v1/webinars/{webinarId}/sessions
 * @method mixed rcwConfigCreateWebinar(array|object $body, array{returnResponse?: bool} $options = []) POST /webinar/configuration/v1/webinars
 * @method mixed rcwConfigDeleteSession(string $webinarId, string $sessionId, array{returnResponse?: bool} $options = []) DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}
 * @method mixed rcwConfigDeleteWebinar(string $webinarId, array{returnResponse?: bool} $options = []) DELETE /webinar/configuration/v1/webinars/{webinarId}
 * @method mixed rcwConfigGetSession(string $webinarId, string $sessionId, array{returnResponse?: bool} $options = []) GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}
 * @method mixed rcwConfigGetWebinar(string $webinarId, array{returnResponse?: bool} $options = []) GET /webinar/configuration/v1/webinars/{webinarId}
 * @method mixed rcwConfigListAllCompanySessions(string|\DateTimeInterface $endTimeFrom, array{status?: string, hostUserId?: list<string>, perPage?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /webinar/configuration/v1/company/sessions
 * @method \Pcsdk\Items rcwConfigListAllCompanySessionsIter(string|\DateTimeInterface $endTimeFrom, array{status?: string, hostUserId?: list<string>, perPage?: int, pageToken?: string} $options = []) all items of GET /webinar/configuration/v1/company/sessions
 * @method mixed rcwConfigListAllSessions(string|\DateTimeInterface $endTimeFrom, array{nameFragment?: string, status?: string, perPage?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /webinar/configuration/v1/sessions
 * @method \Pcsdk\Items rcwConfigListAllSessionsIter(string|\DateTimeInterface $endTimeFrom, array{nameFragment?: string, status?: string, perPage?: int, pageToken?: string} $options = []) all items of GET /webinar/configuration/v1/sessions
 * @method mixed rcwConfigListWebinars(string|\DateTimeInterface $creationTimeFrom, array{perPage?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /webinar/configuration/v1/webinars
 * @method \Pcsdk\Items rcwConfigListWebinarsIter(string|\DateTimeInterface $creationTimeFrom, array{perPage?: int, pageToken?: string} $options = []) all items of GET /webinar/configuration/v1/webinars
 * @method mixed rcwConfigUpdateSession(string $webinarId, string $sessionId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}
 * @method mixed rcwConfigUpdateWebinar(string $webinarId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /webinar/configuration/v1/webinars/{webinarId}
 */
final class WebinarsAndSessionsApi extends Group
{
    protected const NAME = 'WebinarsAndSessions';
}

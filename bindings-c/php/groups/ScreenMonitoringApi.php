<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteConversationParticipantScreenmonitorsSession(string $conversationId, string $participantId, string $screenMonitoringId, array{returnResponse?: bool} $options = []) DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}
 * @method mixed deleteUserScreenmonitorsSession(string $userId, string $screenMonitoringId, array{returnResponse?: bool} $options = []) DELETE /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}
 * @method mixed getConversationParticipantScreenmonitorsSession(string $conversationId, string $participantId, string $screenMonitoringId, array{returnResponse?: bool} $options = []) GET /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}
 * @method mixed getScreenmonitorsSessionsDetails(array{returnResponse?: bool} $options = []) GET /api/v2/screenmonitors/sessions/details
 * @method mixed getScreenmonitorsSettings(array{returnResponse?: bool} $options = []) GET /api/v2/screenmonitors/settings
 * @method mixed getScreenmonitorsUserSessions(string $userId, array{returnResponse?: bool} $options = []) GET /api/v2/screenmonitors/users/{userId}/sessions
 * @method mixed getUserScreenmonitorsSession(string $userId, string $screenMonitoringId, array{returnResponse?: bool} $options = []) GET /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}
 * @method mixed postConversationParticipantScreenmonitorsSessions(string $conversationId, string $participantId, array{returnResponse?: bool} $options = []) POST /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions
 * @method mixed postScreenmonitorsSessionsUsersDetails(list<mixed> $body, array{returnResponse?: bool} $options = []) POST /api/v2/screenmonitors/sessions/users/details
 * @method mixed postUserScreenmonitorsSessions(string $userId, array{returnResponse?: bool} $options = []) POST /api/v2/users/{userId}/screenmonitors/sessions
 * @method mixed putScreenmonitorsSettings(array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/screenmonitors/settings
 */
final class ScreenMonitoringApi extends PureCloudGroup
{
    protected const NAME = 'ScreenMonitoring';
}

<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteCoachingAppointment(string $appointmentId, array{returnResponse?: bool} $options = []) DELETE /api/v2/coaching/appointments/{appointmentId}
 * @method mixed deleteCoachingAppointmentAnnotation(string $appointmentId, string $annotationId, array{returnResponse?: bool} $options = []) DELETE /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}
 * @method mixed getCoachingAppointment(string $appointmentId, array{returnResponse?: bool} $options = []) GET /api/v2/coaching/appointments/{appointmentId}
 * @method mixed getCoachingAppointmentAnnotation(string $appointmentId, string $annotationId, array{returnResponse?: bool} $options = []) GET /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}
 * @method mixed getCoachingAppointmentAnnotations(string $appointmentId, array{pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/coaching/appointments/{appointmentId}/annotations
 * @method \Pcsdk\Items getCoachingAppointmentAnnotationsIter(string $appointmentId, array{pageNumber?: int, pageSize?: int} $options = []) all items of GET /api/v2/coaching/appointments/{appointmentId}/annotations
 * @method mixed getCoachingAppointments(list<string> $userIds, array{interval?: string, pageNumber?: int, pageSize?: int, statuses?: list<string>, facilitatorIds?: list<string>, sortOrder?: string, relationships?: list<string>, completionInterval?: string, overdue?: string, intervalCondition?: string, returnResponse?: bool} $options = []) GET /api/v2/coaching/appointments
 * @method \Pcsdk\Items getCoachingAppointmentsIter(list<string> $userIds, array{interval?: string, pageNumber?: int, pageSize?: int, statuses?: list<string>, facilitatorIds?: list<string>, sortOrder?: string, relationships?: list<string>, completionInterval?: string, overdue?: string, intervalCondition?: string} $options = []) all items of GET /api/v2/coaching/appointments
 * @method mixed getCoachingAppointmentsMe(array{interval?: string, pageNumber?: int, pageSize?: int, statuses?: list<string>, facilitatorIds?: list<string>, sortOrder?: string, relationships?: list<string>, completionInterval?: string, overdue?: string, intervalCondition?: string, returnResponse?: bool} $options = []) GET /api/v2/coaching/appointments/me
 * @method \Pcsdk\Items getCoachingAppointmentsMeIter(array{interval?: string, pageNumber?: int, pageSize?: int, statuses?: list<string>, facilitatorIds?: list<string>, sortOrder?: string, relationships?: list<string>, completionInterval?: string, overdue?: string, intervalCondition?: string} $options = []) all items of GET /api/v2/coaching/appointments/me
 * @method mixed getCoachingAppointmentStatuses(string $appointmentId, array{pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/coaching/appointments/{appointmentId}/statuses
 * @method \Pcsdk\Items getCoachingAppointmentStatusesIter(string $appointmentId, array{pageNumber?: int, pageSize?: int} $options = []) all items of GET /api/v2/coaching/appointments/{appointmentId}/statuses
 * @method mixed getCoachingNotification(string $notificationId, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/coaching/notifications/{notificationId}
 * @method mixed getCoachingNotifications(array{pageNumber?: int, pageSize?: int, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/coaching/notifications
 * @method \Pcsdk\Items getCoachingNotificationsIter(array{pageNumber?: int, pageSize?: int, expand?: list<string>} $options = []) all items of GET /api/v2/coaching/notifications
 * @method mixed getCoachingScheduleslotsJob(string $jobId, array{returnResponse?: bool} $options = []) GET /api/v2/coaching/scheduleslots/jobs/{jobId}
 * @method mixed patchCoachingAppointment(string $appointmentId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/coaching/appointments/{appointmentId}
 * @method mixed patchCoachingAppointmentAnnotation(string $appointmentId, string $annotationId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}
 * @method mixed patchCoachingAppointmentStatus(string $appointmentId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/coaching/appointments/{appointmentId}/status
 * @method mixed patchCoachingNotification(string $notificationId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/coaching/notifications/{notificationId}
 * @method mixed postCoachingAppointmentAnnotations(string $appointmentId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/coaching/appointments/{appointmentId}/annotations
 * @method mixed postCoachingAppointmentConversations(string $appointmentId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/coaching/appointments/{appointmentId}/conversations
 * @method mixed postCoachingAppointments(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/coaching/appointments
 * @method mixed postCoachingAppointmentsAggregatesQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/coaching/appointments/aggregates/query
 * @method mixed postCoachingScheduleslotsJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/coaching/scheduleslots/jobs
 * @method mixed postCoachingScheduleslotsQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/coaching/scheduleslots/query
 */
final class CoachingApi extends PureCloudGroup
{
    protected const NAME = 'Coaching';
}

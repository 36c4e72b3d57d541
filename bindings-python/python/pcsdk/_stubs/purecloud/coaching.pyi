# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import ConversationReference, UserReference

class _RespondingCoachingApi(_RespondingGroup):
    def delete_coaching_appointment(self, appointment_id: str) -> _Response: ...
    def delete_coaching_appointment_annotation(self, appointment_id: str, annotation_id: str) -> _Response: ...
    def get_coaching_appointment(self, appointment_id: str) -> _Response: ...
    def get_coaching_appointment_annotation(self, appointment_id: str, annotation_id: str) -> _Response: ...
    def get_coaching_appointment_annotations(self, appointment_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_coaching_appointment_annotations_iter(self, appointment_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CoachingAnnotation, _Response]: ...
    def get_coaching_appointments(self, user_ids: _Sequence[str], *, interval: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., statuses: _Sequence[_Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"] | str] | None = ..., facilitator_ids: _Sequence[str] | None = ..., sort_order: _Literal["Desc", "Asc"] | str | None = ..., relationships: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., interval_condition: _Literal["StartsIn", "Overlaps"] | str | None = ...) -> _Response: ...
    def get_coaching_appointments_iter(self, user_ids: _Sequence[str], *, interval: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., statuses: _Sequence[_Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"] | str] | None = ..., facilitator_ids: _Sequence[str] | None = ..., sort_order: _Literal["Desc", "Asc"] | str | None = ..., relationships: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., interval_condition: _Literal["StartsIn", "Overlaps"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CoachingAppointmentResponse, _Response]: ...
    def get_coaching_appointments_me(self, *, interval: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., statuses: _Sequence[_Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"] | str] | None = ..., facilitator_ids: _Sequence[str] | None = ..., sort_order: _Literal["Desc", "Asc"] | str | None = ..., relationships: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., interval_condition: _Literal["StartsIn", "Overlaps"] | str | None = ...) -> _Response: ...
    def get_coaching_appointments_me_iter(self, *, interval: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., statuses: _Sequence[_Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"] | str] | None = ..., facilitator_ids: _Sequence[str] | None = ..., sort_order: _Literal["Desc", "Asc"] | str | None = ..., relationships: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., interval_condition: _Literal["StartsIn", "Overlaps"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CoachingAppointmentResponse, _Response]: ...
    def get_coaching_appointment_statuses(self, appointment_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_coaching_appointment_statuses_iter(self, appointment_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CoachingAppointmentStatusResponse, _Response]: ...
    def get_coaching_notification(self, notification_id: str, *, expand: _Sequence[_Literal["appointment"] | str] | None = ...) -> _Response: ...
    def get_coaching_notifications(self, *, page_number: int | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["appointment"] | str] | None = ...) -> _Response: ...
    def get_coaching_notifications_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["appointment"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CoachingNotification, _Response]: ...
    def get_coaching_scheduleslots_job(self, job_id: str) -> _Response: ...
    def patch_coaching_appointment(self, appointment_id: str, body: UpdateCoachingAppointmentRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_coaching_appointment_annotation(self, appointment_id: str, annotation_id: str, body: CoachingAnnotation | _Mapping[str, _Any]) -> _Response: ...
    def patch_coaching_appointment_status(self, appointment_id: str, body: CoachingAppointmentStatusRequest | _Mapping[str, _Any]) -> _Response: ...
    def patch_coaching_notification(self, notification_id: str, body: CoachingNotification | _Mapping[str, _Any]) -> _Response: ...
    def post_coaching_appointment_annotations(self, appointment_id: str, body: CoachingAnnotationCreateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_coaching_appointment_conversations(self, appointment_id: str, body: AddConversationRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_coaching_appointments(self, body: CreateCoachingAppointmentRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_coaching_appointments_aggregates_query(self, body: CoachingAppointmentAggregateRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_coaching_scheduleslots_jobs(self, body: CoachingScheduleSlotsJobRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_coaching_scheduleslots_query(self, body: CoachingSlotsRequest | _Mapping[str, _Any]) -> _Response: ...

class CoachingApi(_PureCloudGroup):
    def with_response(self) -> _RespondingCoachingApi: ...
    def delete_coaching_appointment(self, appointment_id: str) -> CoachingAppointmentReference:
        """DELETE /api/v2/coaching/appointments/{appointmentId}"""
    def delete_coaching_appointment_annotation(self, appointment_id: str, annotation_id: str) -> None:
        """DELETE /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}"""
    def get_coaching_appointment(self, appointment_id: str) -> CoachingAppointmentResponse:
        """GET /api/v2/coaching/appointments/{appointmentId}"""
    def get_coaching_appointment_annotation(self, appointment_id: str, annotation_id: str) -> CoachingAnnotation:
        """GET /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}"""
    def get_coaching_appointment_annotations(self, appointment_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> CoachingAnnotationList:
        """GET /api/v2/coaching/appointments/{appointmentId}/annotations"""
    def get_coaching_appointment_annotations_iter(self, appointment_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CoachingAnnotation, CoachingAnnotationList]:
        """All items of GET /api/v2/coaching/appointments/{appointmentId}/annotations"""
    def get_coaching_appointments(self, user_ids: _Sequence[str], *, interval: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., statuses: _Sequence[_Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"] | str] | None = ..., facilitator_ids: _Sequence[str] | None = ..., sort_order: _Literal["Desc", "Asc"] | str | None = ..., relationships: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., interval_condition: _Literal["StartsIn", "Overlaps"] | str | None = ...) -> CoachingAppointmentResponseList:
        """GET /api/v2/coaching/appointments"""
    def get_coaching_appointments_iter(self, user_ids: _Sequence[str], *, interval: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., statuses: _Sequence[_Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"] | str] | None = ..., facilitator_ids: _Sequence[str] | None = ..., sort_order: _Literal["Desc", "Asc"] | str | None = ..., relationships: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., interval_condition: _Literal["StartsIn", "Overlaps"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CoachingAppointmentResponse, CoachingAppointmentResponseList]:
        """All items of GET /api/v2/coaching/appointments"""
    def get_coaching_appointments_me(self, *, interval: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., statuses: _Sequence[_Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"] | str] | None = ..., facilitator_ids: _Sequence[str] | None = ..., sort_order: _Literal["Desc", "Asc"] | str | None = ..., relationships: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., interval_condition: _Literal["StartsIn", "Overlaps"] | str | None = ...) -> CoachingAppointmentResponseList:
        """GET /api/v2/coaching/appointments/me"""
    def get_coaching_appointments_me_iter(self, *, interval: str | None = ..., page_number: int | None = ..., page_size: int | None = ..., statuses: _Sequence[_Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"] | str] | None = ..., facilitator_ids: _Sequence[str] | None = ..., sort_order: _Literal["Desc", "Asc"] | str | None = ..., relationships: _Sequence[_Literal["Creator", "Facilitator", "Attendee"] | str] | None = ..., completion_interval: str | None = ..., overdue: _Literal["True", "False", "Any"] | str | None = ..., interval_condition: _Literal["StartsIn", "Overlaps"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CoachingAppointmentResponse, CoachingAppointmentResponseList]:
        """All items of GET /api/v2/coaching/appointments/me"""
    def get_coaching_appointment_statuses(self, appointment_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> CoachingAppointmentStatusResponseList:
        """GET /api/v2/coaching/appointments/{appointmentId}/statuses"""
    def get_coaching_appointment_statuses_iter(self, appointment_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CoachingAppointmentStatusResponse, CoachingAppointmentStatusResponseList]:
        """All items of GET /api/v2/coaching/appointments/{appointmentId}/statuses"""
    def get_coaching_notification(self, notification_id: str, *, expand: _Sequence[_Literal["appointment"] | str] | None = ...) -> CoachingNotification:
        """GET /api/v2/coaching/notifications/{notificationId}"""
    def get_coaching_notifications(self, *, page_number: int | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["appointment"] | str] | None = ...) -> CoachingNotificationList:
        """GET /api/v2/coaching/notifications"""
    def get_coaching_notifications_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., expand: _Sequence[_Literal["appointment"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CoachingNotification, CoachingNotificationList]:
        """All items of GET /api/v2/coaching/notifications"""
    def get_coaching_scheduleslots_job(self, job_id: str) -> CoachingScheduleSlotsJobResponse:
        """GET /api/v2/coaching/scheduleslots/jobs/{jobId}"""
    def patch_coaching_appointment(self, appointment_id: str, body: UpdateCoachingAppointmentRequest | _Mapping[str, _Any]) -> CoachingAppointmentResponse:
        """PATCH /api/v2/coaching/appointments/{appointmentId}"""
    def patch_coaching_appointment_annotation(self, appointment_id: str, annotation_id: str, body: CoachingAnnotation | _Mapping[str, _Any]) -> CoachingAnnotation:
        """PATCH /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}"""
    def patch_coaching_appointment_status(self, appointment_id: str, body: CoachingAppointmentStatusRequest | _Mapping[str, _Any]) -> CoachingAppointmentStatusResponse:
        """PATCH /api/v2/coaching/appointments/{appointmentId}/status"""
    def patch_coaching_notification(self, notification_id: str, body: CoachingNotification | _Mapping[str, _Any]) -> CoachingNotification:
        """PATCH /api/v2/coaching/notifications/{notificationId}"""
    def post_coaching_appointment_annotations(self, appointment_id: str, body: CoachingAnnotationCreateRequest | _Mapping[str, _Any]) -> CoachingAnnotation:
        """POST /api/v2/coaching/appointments/{appointmentId}/annotations"""
    def post_coaching_appointment_conversations(self, appointment_id: str, body: AddConversationRequest | _Mapping[str, _Any]) -> AddConversationResponse:
        """POST /api/v2/coaching/appointments/{appointmentId}/conversations"""
    def post_coaching_appointments(self, body: CreateCoachingAppointmentRequest | _Mapping[str, _Any]) -> CoachingAppointmentResponse:
        """POST /api/v2/coaching/appointments"""
    def post_coaching_appointments_aggregates_query(self, body: CoachingAppointmentAggregateRequest | _Mapping[str, _Any]) -> CoachingAppointmentAggregateResponse:
        """POST /api/v2/coaching/appointments/aggregates/query"""
    def post_coaching_scheduleslots_jobs(self, body: CoachingScheduleSlotsJobRequest | _Mapping[str, _Any]) -> CoachingScheduleSlotsJobResponse:
        """POST /api/v2/coaching/scheduleslots/jobs"""
    def post_coaching_scheduleslots_query(self, body: CoachingSlotsRequest | _Mapping[str, _Any]) -> CoachingSlotsResponse:
        """POST /api/v2/coaching/scheduleslots/query"""

class AddConversationRequest(_Model):
    conversation_id: str

class AddConversationResponse(_Model):
    conversation: ConversationReference
    appointment: CoachingAppointmentReference

class AvailableTime(_Model):
    date_start: str
    length_in_minutes: int
    is_paid: bool
    activity_category: _Literal["OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable"] | str
    wfm_schedule: WfmScheduleReference

class CoachingAnnotation(_Model):
    id: str
    created_by: UserReference
    date_created: str
    modified_by: UserReference
    date_modified: str
    text: str
    is_deleted: bool
    access_type: _Literal["Public", "Private"] | str
    self_uri: str

class CoachingAnnotationCreateRequest(_Model):
    text: str
    access_type: _Literal["Public", "Private"] | str

class CoachingAnnotationList(_Model):
    entities: list[CoachingAnnotation]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CoachingAppointmentAggregateRequest(_Model):
    interval: str
    metrics: list[str]
    group_by: list[str]
    filter: QueryRequestFilter

class CoachingAppointmentAggregateResponse(_Model):
    results: list[QueryResponseGroupedData]

class CoachingAppointmentReference(_Model):
    id: str
    self_uri: str

class CoachingAppointmentResponse(_Model):
    id: str
    name: str
    description: str
    date_start: str
    length_in_minutes: int
    status: _Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"] | str
    facilitator: UserReference
    attendees: list[UserReference]
    created_by: UserReference
    date_created: str
    modified_by: UserReference
    date_modified: str
    conversations: list[ConversationReference]
    documents: list[DocumentReference]
    is_overdue: bool
    wfm_schedule: WfmScheduleReference
    date_completed: str
    external_links: list[str]
    location: str
    share_insights_data: bool
    self_uri: str

class CoachingAppointmentResponseList(_Model):
    entities: list[CoachingAppointmentResponse]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CoachingAppointmentStatusRequest(_Model):
    status: _Literal["Scheduled", "InProgress", "Completed"] | str

class CoachingAppointmentStatusResponse(_Model):
    appointment: CoachingAppointmentReference
    created_by: UserReference
    date_created: str
    status: _Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"] | str

class CoachingAppointmentStatusResponseList(_Model):
    entities: list[CoachingAppointmentStatusResponse]
    page_size: int
    page_number: int
    total: int
    page_count: int

class CoachingNotification(_Model):
    id: str
    name: str
    marked_as_read: bool
    action_type: _Literal["Create", "Update", "Delete", "StatusChange", "AnnotationAdded", "AnnotationEdited", "AnnotationDeleted"] | str
    relationship: _Literal["Attendee", "Creator", "Facilitator"] | str
    date_start: str
    length_in_minutes: int
    status: _Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"] | str
    user: UserReference
    appointment: CoachingAppointmentResponse
    self_uri: str

class CoachingNotificationList(_Model):
    entities: list[CoachingNotification]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CoachingScheduleSlotsJobRequest(_Model):
    attendee_ids: list[str]
    facilitator_ids: list[str]
    length_in_minutes: int
    activity_code_id: str
    intervals: list[str]
    slots_type: _Literal["BestTime"] | str

class CoachingScheduleSlotsJobResponse(_Model):
    id: str
    attendee_ids: list[str]
    facilitator_ids: list[str]
    length_in_minutes: int
    business_unit_id: str
    activity_code_id: str
    results: list[CoachingScheduleSlotsJobResult]
    slots_type: _Literal["BestTime"] | str
    self_uri: str

class CoachingScheduleSlotsJobResult(_Model):
    interval: str
    status: _Literal["InProgress", "Complete", "Error"] | str
    slot: CoachingScheduleSlotsJobSlot
    has_conflict: bool

class CoachingScheduleSlotsJobSchedule(_Model):
    id: str
    self_uri: str
    week_date: str
    week_count: int

class CoachingScheduleSlotsJobSlot(_Model):
    date_start: str
    schedule: CoachingScheduleSlotsJobSchedule

class CoachingSlot(_Model):
    date_start: str
    length_in_minutes: int
    staffing_difference: float
    difference_rating: _Literal["Poor", "Neutral", "Good"] | str
    wfm_schedule: WfmScheduleReference

class CoachingSlotsRequest(_Model):
    interval: str
    length_in_minutes: int
    attendee_ids: list[str]
    facilitator_ids: list[str]
    interruptible_appointment_ids: list[str]

class CoachingSlotsResponse(_Model):
    suggested_slots: list[CoachingSlot]
    attendee_schedules: list[UserAvailableTimes]
    facilitator_schedules: list[UserAvailableTimes]
    wfm_schedule_activities: list[WfmScheduleActivity]

class CreateCoachingAppointmentRequest(_Model):
    name: str
    description: str
    date_start: str
    length_in_minutes: int
    facilitator_id: str
    attendee_ids: list[str]
    conversation_ids: list[str]
    document_ids: list[str]
    wfm_schedule: WfmScheduleReference
    external_links: list[str]
    location: str
    share_insights_data: bool
    add_to_schedule: bool

class DocumentReference(_Model):
    id: str
    self_uri: str

class FullDayTimeOffMarker(_Model):
    business_unit_date: str
    length_minutes: int
    description: str
    activity_code_id: str
    paid: bool
    time_off_request_id: str

class QueryRequestClause(_Model):
    type: _Literal["And", "Or"] | str
    predicates: list[QueryRequestPredicate]

class QueryRequestFilter(_Model):
    type: _Literal["And", "Or"] | str
    clauses: list[QueryRequestClause]

class QueryRequestPredicate(_Model):
    dimension: _Literal["attendeeId", "facilitatorId", "status"] | str
    value: str

class QueryResponseData(_Model):
    interval: str
    metrics: list[QueryResponseMetric]

class QueryResponseGroupedData(_Model):
    group: dict[str, str]
    data: list[QueryResponseData]

class QueryResponseMetric(_Model):
    metric: _Literal["nActivities", "nPlannedActivities", "nInProgressActivities", "nCompleteActivities", "nOverdueActivities", "nInvalidScheduleActivities"] | str
    stats: QueryResponseStats

class QueryResponseStats(_Model):
    count: int

class ScheduleActivity(_Model):
    date_start: str
    length_minutes: int
    description: str
    activity_code_id: str
    paid: bool
    time_off_request_id: str
    external_activity_id: str
    external_activity_type: _Literal["ActivityPlan", "Coaching", "Learning", "Opportunity"] | str

class UpdateCoachingAppointmentRequest(_Model):
    name: str
    description: str
    date_start: str
    length_in_minutes: int
    conversation_ids: list[str]
    document_ids: list[str]
    status: _Literal["Scheduled", "InProgress", "Completed"] | str
    wfm_schedule: WfmScheduleReference
    external_links: list[str]
    location: str
    share_insights_data: bool
    add_to_schedule: bool

class UserAvailableTimes(_Model):
    user: UserReference
    available_times: list[AvailableTime]

class WfmBusinessUnitReference(_Model):
    id: str
    self_uri: str

class WfmScheduleActivity(_Model):
    user_reference: UserReference
    activities: list[ScheduleActivity]
    full_day_time_off_markers: list[FullDayTimeOffMarker]

class WfmScheduleReference(_Model):
    id: str
    business_unit: WfmBusinessUnitReference
    week_date: str
    self_uri: str

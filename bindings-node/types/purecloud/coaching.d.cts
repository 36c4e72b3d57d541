// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ConversationReference, UserReference } from './_shared.cjs'

export class CoachingApi extends _PureCloudGroup {
  /** DELETE /api/v2/coaching/appointments/{appointmentId} */
  deleteCoachingAppointment<W extends boolean = false>(appointmentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CoachingAppointmentReference, W>
  /** DELETE /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId} */
  deleteCoachingAppointmentAnnotation<W extends boolean = false>(appointmentId: string, annotationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/coaching/appointments/{appointmentId} */
  getCoachingAppointment<W extends boolean = false>(appointmentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CoachingAppointmentResponse, W>
  /** GET /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId} */
  getCoachingAppointmentAnnotation<W extends boolean = false>(appointmentId: string, annotationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CoachingAnnotation, W>
  /** GET /api/v2/coaching/appointments/{appointmentId}/annotations */
  getCoachingAppointmentAnnotations<W extends boolean = false>(appointmentId: string, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<CoachingAnnotationList, W>
  /** All items of GET /api/v2/coaching/appointments/{appointmentId}/annotations */
  getCoachingAppointmentAnnotationsIter<W extends boolean = false>(appointmentId: string, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CoachingAnnotation, CoachingAnnotationList, W>
  /** GET /api/v2/coaching/appointments */
  getCoachingAppointments<W extends boolean = false>(userIds: _Many<string>, options?: { interval?: string; pageNumber?: number; pageSize?: number; statuses?: _Many<_Open<"Scheduled" | "InProgress" | "Completed" | "InvalidSchedule">>; facilitatorIds?: _Many<string>; sortOrder?: _Open<"Desc" | "Asc">; relationships?: _Many<_Open<"Creator" | "Facilitator" | "Attendee">>; completionInterval?: string; overdue?: _Open<"True" | "False" | "Any">; intervalCondition?: _Open<"StartsIn" | "Overlaps"> } & _Inline<W>, call?: _Call<W>): _Answer<CoachingAppointmentResponseList, W>
  /** All items of GET /api/v2/coaching/appointments */
  getCoachingAppointmentsIter<W extends boolean = false>(userIds: _Many<string>, options?: { interval?: string; pageNumber?: number; pageSize?: number; statuses?: _Many<_Open<"Scheduled" | "InProgress" | "Completed" | "InvalidSchedule">>; facilitatorIds?: _Many<string>; sortOrder?: _Open<"Desc" | "Asc">; relationships?: _Many<_Open<"Creator" | "Facilitator" | "Attendee">>; completionInterval?: string; overdue?: _Open<"True" | "False" | "Any">; intervalCondition?: _Open<"StartsIn" | "Overlaps">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CoachingAppointmentResponse, CoachingAppointmentResponseList, W>
  /** GET /api/v2/coaching/appointments/me */
  getCoachingAppointmentsMe<W extends boolean = false>(options?: { interval?: string; pageNumber?: number; pageSize?: number; statuses?: _Many<_Open<"Scheduled" | "InProgress" | "Completed" | "InvalidSchedule">>; facilitatorIds?: _Many<string>; sortOrder?: _Open<"Desc" | "Asc">; relationships?: _Many<_Open<"Creator" | "Facilitator" | "Attendee">>; completionInterval?: string; overdue?: _Open<"True" | "False" | "Any">; intervalCondition?: _Open<"StartsIn" | "Overlaps"> } & _Inline<W>, call?: _Call<W>): _Answer<CoachingAppointmentResponseList, W>
  /** All items of GET /api/v2/coaching/appointments/me */
  getCoachingAppointmentsMeIter<W extends boolean = false>(options?: { interval?: string; pageNumber?: number; pageSize?: number; statuses?: _Many<_Open<"Scheduled" | "InProgress" | "Completed" | "InvalidSchedule">>; facilitatorIds?: _Many<string>; sortOrder?: _Open<"Desc" | "Asc">; relationships?: _Many<_Open<"Creator" | "Facilitator" | "Attendee">>; completionInterval?: string; overdue?: _Open<"True" | "False" | "Any">; intervalCondition?: _Open<"StartsIn" | "Overlaps">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CoachingAppointmentResponse, CoachingAppointmentResponseList, W>
  /** GET /api/v2/coaching/appointments/{appointmentId}/statuses */
  getCoachingAppointmentStatuses<W extends boolean = false>(appointmentId: string, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<CoachingAppointmentStatusResponseList, W>
  /** All items of GET /api/v2/coaching/appointments/{appointmentId}/statuses */
  getCoachingAppointmentStatusesIter<W extends boolean = false>(appointmentId: string, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CoachingAppointmentStatusResponse, CoachingAppointmentStatusResponseList, W>
  /** GET /api/v2/coaching/notifications/{notificationId} */
  getCoachingNotification<W extends boolean = false>(notificationId: string, options?: { expand?: _Many<_Open<"appointment">> } & _Inline<W>, call?: _Call<W>): _Answer<CoachingNotification, W>
  /** GET /api/v2/coaching/notifications */
  getCoachingNotifications<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; expand?: _Many<_Open<"appointment">> } & _Inline<W>, call?: _Call<W>): _Answer<CoachingNotificationList, W>
  /** All items of GET /api/v2/coaching/notifications */
  getCoachingNotificationsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; expand?: _Many<_Open<"appointment">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CoachingNotification, CoachingNotificationList, W>
  /** GET /api/v2/coaching/scheduleslots/jobs/{jobId} */
  getCoachingScheduleslotsJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CoachingScheduleSlotsJobResponse, W>
  /** PATCH /api/v2/coaching/appointments/{appointmentId} */
  patchCoachingAppointment<W extends boolean = false>(appointmentId: string, body: UpdateCoachingAppointmentRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CoachingAppointmentResponse, W>
  /** PATCH /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId} */
  patchCoachingAppointmentAnnotation<W extends boolean = false>(appointmentId: string, annotationId: string, body: CoachingAnnotation, options?: _Inline<W>, call?: _Call<W>): _Answer<CoachingAnnotation, W>
  /** PATCH /api/v2/coaching/appointments/{appointmentId}/status */
  patchCoachingAppointmentStatus<W extends boolean = false>(appointmentId: string, body: CoachingAppointmentStatusRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CoachingAppointmentStatusResponse, W>
  /** PATCH /api/v2/coaching/notifications/{notificationId} */
  patchCoachingNotification<W extends boolean = false>(notificationId: string, body: CoachingNotification, options?: _Inline<W>, call?: _Call<W>): _Answer<CoachingNotification, W>
  /** POST /api/v2/coaching/appointments/{appointmentId}/annotations */
  postCoachingAppointmentAnnotations<W extends boolean = false>(appointmentId: string, body: CoachingAnnotationCreateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CoachingAnnotation, W>
  /** POST /api/v2/coaching/appointments/{appointmentId}/conversations */
  postCoachingAppointmentConversations<W extends boolean = false>(appointmentId: string, body: AddConversationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AddConversationResponse, W>
  /** POST /api/v2/coaching/appointments */
  postCoachingAppointments<W extends boolean = false>(body: CreateCoachingAppointmentRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CoachingAppointmentResponse, W>
  /** POST /api/v2/coaching/appointments/aggregates/query */
  postCoachingAppointmentsAggregatesQuery<W extends boolean = false>(body: CoachingAppointmentAggregateRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CoachingAppointmentAggregateResponse, W>
  /** POST /api/v2/coaching/scheduleslots/jobs */
  postCoachingScheduleslotsJobs<W extends boolean = false>(body: CoachingScheduleSlotsJobRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CoachingScheduleSlotsJobResponse, W>
  /** POST /api/v2/coaching/scheduleslots/query */
  postCoachingScheduleslotsQuery<W extends boolean = false>(body: CoachingSlotsRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<CoachingSlotsResponse, W>
}

export interface AddConversationRequest {
  conversationId: string
}

export interface AddConversationResponse {
  conversation?: ConversationReference
  appointment?: CoachingAppointmentReference
}

export interface AvailableTime {
  dateStart?: string
  lengthInMinutes?: number
  isPaid?: boolean
  activityCategory?: _Open<"OnQueueWork" | "Break" | "Meal" | "Meeting" | "OffQueueWork" | "TimeOff" | "Training" | "Unavailable">
  wfmSchedule?: WfmScheduleReference
}

export interface CoachingAnnotation {
  id?: string
  createdBy?: UserReference
  dateCreated?: string
  modifiedBy?: UserReference
  dateModified?: string
  text: string
  isDeleted?: boolean
  accessType?: _Open<"Public" | "Private">
  selfUri?: string
}

export interface CoachingAnnotationCreateRequest {
  text: string
  accessType: _Open<"Public" | "Private">
}

export interface CoachingAnnotationList {
  entities?: CoachingAnnotation[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface CoachingAppointmentAggregateRequest {
  interval: string
  metrics?: string[]
  groupBy?: string[]
  filter: QueryRequestFilter
}

export interface CoachingAppointmentAggregateResponse {
  results?: QueryResponseGroupedData[]
}

export interface CoachingAppointmentReference {
  id?: string
  selfUri?: string
}

export interface CoachingAppointmentResponse {
  id?: string
  name?: string
  description?: string
  dateStart?: string
  lengthInMinutes?: number
  status?: _Open<"Scheduled" | "InProgress" | "Completed" | "InvalidSchedule">
  facilitator?: UserReference
  attendees?: UserReference[]
  createdBy?: UserReference
  dateCreated?: string
  modifiedBy?: UserReference
  dateModified?: string
  conversations?: ConversationReference[]
  documents?: DocumentReference[]
  isOverdue?: boolean
  wfmSchedule?: WfmScheduleReference
  dateCompleted?: string
  externalLinks?: string[]
  location?: string
  shareInsightsData?: boolean
  selfUri?: string
}

export interface CoachingAppointmentResponseList {
  entities?: CoachingAppointmentResponse[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface CoachingAppointmentStatusRequest {
  status: _Open<"Scheduled" | "InProgress" | "Completed">
}

export interface CoachingAppointmentStatusResponse {
  appointment?: CoachingAppointmentReference
  createdBy?: UserReference
  dateCreated?: string
  status?: _Open<"Scheduled" | "InProgress" | "Completed" | "InvalidSchedule">
}

export interface CoachingAppointmentStatusResponseList {
  entities?: CoachingAppointmentStatusResponse[]
  pageSize?: number
  pageNumber?: number
  total?: number
  pageCount?: number
}

export interface CoachingNotification {
  id?: string
  name?: string
  markedAsRead?: boolean
  actionType?: _Open<"Create" | "Update" | "Delete" | "StatusChange" | "AnnotationAdded" | "AnnotationEdited" | "AnnotationDeleted">
  relationship?: _Open<"Attendee" | "Creator" | "Facilitator">
  dateStart?: string
  lengthInMinutes?: number
  status?: _Open<"Scheduled" | "InProgress" | "Completed" | "InvalidSchedule">
  user?: UserReference
  appointment?: CoachingAppointmentResponse
  selfUri?: string
}

export interface CoachingNotificationList {
  entities?: CoachingNotification[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface CoachingScheduleSlotsJobRequest {
  attendeeIds: string[]
  facilitatorIds?: string[]
  lengthInMinutes: number
  activityCodeId: string
  intervals: string[]
  slotsType: _Open<"BestTime">
}

export interface CoachingScheduleSlotsJobResponse {
  id?: string
  attendeeIds?: string[]
  facilitatorIds?: string[]
  lengthInMinutes?: number
  businessUnitId?: string
  activityCodeId?: string
  results?: CoachingScheduleSlotsJobResult[]
  slotsType?: _Open<"BestTime">
  selfUri?: string
}

export interface CoachingScheduleSlotsJobResult {
  interval?: string
  status?: _Open<"InProgress" | "Complete" | "Error">
  slot?: CoachingScheduleSlotsJobSlot
  hasConflict?: boolean
}

export interface CoachingScheduleSlotsJobSchedule {
  id?: string
  selfUri?: string
  weekDate?: string
  weekCount?: number
}

export interface CoachingScheduleSlotsJobSlot {
  dateStart?: string
  schedule?: CoachingScheduleSlotsJobSchedule
}

export interface CoachingSlot {
  dateStart?: string
  lengthInMinutes?: number
  staffingDifference?: number
  differenceRating?: _Open<"Poor" | "Neutral" | "Good">
  wfmSchedule?: WfmScheduleReference
}

export interface CoachingSlotsRequest {
  interval: string
  lengthInMinutes: number
  attendeeIds: string[]
  facilitatorIds?: string[]
  interruptibleAppointmentIds?: string[]
}

export interface CoachingSlotsResponse {
  suggestedSlots?: CoachingSlot[]
  attendeeSchedules?: UserAvailableTimes[]
  facilitatorSchedules?: UserAvailableTimes[]
  wfmScheduleActivities?: WfmScheduleActivity[]
}

export interface CreateCoachingAppointmentRequest {
  name: string
  description: string
  dateStart: string
  lengthInMinutes: number
  facilitatorId?: string
  attendeeIds: string[]
  conversationIds?: string[]
  documentIds?: string[]
  wfmSchedule?: WfmScheduleReference
  externalLinks?: string[]
  location?: string
  shareInsightsData?: boolean
  addToSchedule?: boolean
}

export interface DocumentReference {
  id?: string
  selfUri?: string
}

export interface FullDayTimeOffMarker {
  businessUnitDate?: string
  lengthMinutes?: number
  description?: string
  activityCodeId?: string
  paid?: boolean
  timeOffRequestId?: string
}

export interface QueryRequestClause {
  type: _Open<"And" | "Or">
  predicates: QueryRequestPredicate[]
}

export interface QueryRequestFilter {
  type: _Open<"And" | "Or">
  clauses: QueryRequestClause[]
}

export interface QueryRequestPredicate {
  dimension: _Open<"attendeeId" | "facilitatorId" | "status">
  value: string
}

export interface QueryResponseData {
  interval?: string
  metrics?: QueryResponseMetric[]
}

export interface QueryResponseGroupedData {
  group?: { [key: string]: string }
  data?: QueryResponseData[]
}

export interface QueryResponseMetric {
  metric?: _Open<"nActivities" | "nPlannedActivities" | "nInProgressActivities" | "nCompleteActivities" | "nOverdueActivities" | "nInvalidScheduleActivities">
  stats?: QueryResponseStats
}

export interface QueryResponseStats {
  count?: number
}

export interface ScheduleActivity {
  dateStart?: string
  lengthMinutes?: number
  description?: string
  activityCodeId?: string
  paid?: boolean
  timeOffRequestId?: string
  externalActivityId?: string
  externalActivityType?: _Open<"ActivityPlan" | "Coaching" | "Learning" | "Opportunity">
}

export interface UpdateCoachingAppointmentRequest {
  name?: string
  description?: string
  dateStart?: string
  lengthInMinutes?: number
  conversationIds?: string[]
  documentIds?: string[]
  status?: _Open<"Scheduled" | "InProgress" | "Completed">
  wfmSchedule?: WfmScheduleReference
  externalLinks?: string[]
  location?: string
  shareInsightsData?: boolean
  addToSchedule?: boolean
}

export interface UserAvailableTimes {
  user?: UserReference
  availableTimes?: AvailableTime[]
}

export interface WfmBusinessUnitReference {
  id: string
  selfUri?: string
}

export interface WfmScheduleActivity {
  userReference?: UserReference
  activities?: ScheduleActivity[]
  fullDayTimeOffMarkers?: FullDayTimeOffMarker[]
}

export interface WfmScheduleReference {
  id: string
  businessUnit: WfmBusinessUnitReference
  weekDate: string
  selfUri?: string
}
export {}

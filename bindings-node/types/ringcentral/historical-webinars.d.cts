// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Moment as _Moment, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ApiError, HostModel, RcwDomainUserModel, RcwEmailModel, RcwPagingModel, RcwRoleEnum, RecordingSharedLinkExpiryModel, RecordingSharedStatusModel, RecordingStatusModel, WebinarRefModel } from './_shared.cjs'

export class HistoricalWebinarsApi extends _RingCentralGroup {
  /** GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId} */
  rcwHistoryGetInvitee<W extends boolean = false>(webinarId: string, sessionId: string, inviteeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<InviteeModel, W>
  /** GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants/self */
  rcwHistoryGetParticipantInfo<W extends boolean = false>(webinarId: string, sessionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ParticipantReducedModel, W>
  /** GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId} */
  rcwHistoryGetSession<W extends boolean = false>(webinarId: string, sessionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<HistorySessionResource, W>
  /** GET /webinar/history/v1/webinars/{webinarId} */
  rcwHistoryGetWebinar<W extends boolean = false>(webinarId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<HistoryWebinarResource, W>
  /** GET /webinar/history/v1/company/sessions */
  rcwHistoryListAllCompanySessions<W extends boolean = false>(endTimeFrom: _Moment, endTimeTo: _Moment, options?: { hostUserId?: _Many<string>; status?: _Many<_Open<"Scheduled" | "Active" | "Finished">>; perPage?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<SessionGlobalListResource, W>
  /** All items of GET /webinar/history/v1/company/sessions */
  rcwHistoryListAllCompanySessionsIter<W extends boolean = false>(endTimeFrom: _Moment, endTimeTo: _Moment, options?: { hostUserId?: _Many<string>; status?: _Many<_Open<"Scheduled" | "Active" | "Finished">>; perPage?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SessionGlobalResource, SessionGlobalListResource, W>
  /** GET /webinar/history/v1/sessions */
  rcwHistoryListAllSessions<W extends boolean = false>(endTimeFrom: _Moment, endTimeTo: _Moment, options?: { nameFragment?: string; status?: _Many<_Open<"Scheduled" | "Active" | "Finished">>; perPage?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<SessionGlobalListResource, W>
  /** All items of GET /webinar/history/v1/sessions */
  rcwHistoryListAllSessionsIter<W extends boolean = false>(endTimeFrom: _Moment, endTimeTo: _Moment, options?: { nameFragment?: string; status?: _Many<_Open<"Scheduled" | "Active" | "Finished">>; perPage?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SessionGlobalResource, SessionGlobalListResource, W>
  /** GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees */
  rcwHistoryListInvitees<W extends boolean = false>(webinarId: string, sessionId: string, options?: { role?: _Many<_Open<"Panelist" | "CoHost" | "Host" | "Attendee">>; originalRole?: _Many<_Open<"Panelist" | "CoHost" | "Host" | "Attendee">>; perPage?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<InviteeListResource, W>
  /** All items of GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/invitees */
  rcwHistoryListInviteesIter<W extends boolean = false>(webinarId: string, sessionId: string, options?: { role?: _Many<_Open<"Panelist" | "CoHost" | "Host" | "Attendee">>; originalRole?: _Many<_Open<"Panelist" | "CoHost" | "Host" | "Attendee">>; perPage?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<InviteeModel, InviteeListResource, W>
  /** GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants */
  rcwHistoryListParticipants<W extends boolean = false>(webinarId: string, sessionId: string, options?: { role?: _Many<_Open<"Panelist" | "CoHost" | "Host" | "Attendee">>; originalRole?: _Many<_Open<"Panelist" | "CoHost" | "Host" | "Attendee">>; perPage?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<ParticipantListResource, W>
  /** All items of GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants */
  rcwHistoryListParticipantsIter<W extends boolean = false>(webinarId: string, sessionId: string, options?: { role?: _Many<_Open<"Panelist" | "CoHost" | "Host" | "Attendee">>; originalRole?: _Many<_Open<"Panelist" | "CoHost" | "Host" | "Attendee">>; perPage?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ParticipantExtendedModel, ParticipantListResource, W>
}

export interface HistorySessionResource {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  startTime?: string
  endTime?: string
  duration?: number
  title?: string
  description?: string
  scheduledStartTime?: string
  scheduledDuration?: number
  timeZone?: string
  localeCode?: string
  panelJoinTimeOffset?: number
  broadcastingStartTime?: string
  broadcastingEndTime?: string
  status?: RcwSessionStatusModel
  runtimeStatus?: RcwSessionRuntimeStatusModel
  participantCount?: number
  attendeeCount?: number
  uniqueParticipantCount?: number
  uniqueAttendeeCount?: number
  videoBridgeId?: string
  recording?: RecordingExtendedModel
  livestreams?: SessionLivestreamMinimalModel[]
}

export interface HistoryWebinarResource {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  title: string
  description?: string
  settings?: WebinarSettingsModel
  host: HostModel
}

export interface InviteeListResource {
  records: InviteeModel[]
  paging: RcwPagingModel
}

export interface InviteeModel {
  id?: string
  firstName?: string
  lastName?: string
  role: RcwRoleEnum
  originalRole: RcwRoleEnum
  linkedUser?: RcwDomainUserModel
  avatarToken?: string
  type: _Open<"User" | "Room">
  email?: RcwEmailModel
  qnaBlocked?: boolean
  sendInvite: boolean
  joined: boolean
}

export interface ParticipantExtendedModel {
  id?: string
  firstName?: string
  lastName?: string
  role: RcwRoleEnum
  originalRole: RcwRoleEnum
  linkedUser?: RcwDomainUserModel
  avatarToken?: string
  type: _Open<"User" | "Room">
  email?: RcwEmailModel
  qnaBlocked?: boolean
  joinTime?: string
  leaveTime?: string
  wasEjected?: boolean
  inviteeId?: string
  registrantId?: string
  uniqueUserHash?: string
}

export interface ParticipantListResource {
  records: ParticipantExtendedModel[]
  paging: RcwPagingModel
}

export interface ParticipantReducedModel {
  id?: string
  firstName?: string
  lastName?: string
  role: RcwRoleEnum
  originalRole: RcwRoleEnum
  linkedUser?: RcwDomainUserModel
  avatarToken?: string
  type: _Open<"User" | "Room">
}

export type RcwLivestreamStatusModel = _Open<"Initialized" | "Authorized" | "Configured" | "PublishSetup" | "Publishing" | "Error" | "Paused" | "Break" | "Deleted" | "Completed">

export type RcwSessionRuntimeStatusModel = _Open<"Idle" | "Practice" | "GoingLive" | "Live" | "Break" | "Debrief">

export type RcwSessionStatusModel = _Open<"Scheduled" | "Active" | "Finished">

export interface RecordingExtendedModel {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  status: RecordingStatusModel
  failureReason?: ApiError
  duration?: number
  shared?: RecordingSharedStatusModel
  sharedUriExpirationTime?: RecordingSharedLinkExpiryModel | null
  recordingSharedUri?: string
}

export interface RecordingModel {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  status: RecordingStatusModel
  failureReason?: ApiError
  duration?: number
  shared?: RecordingSharedStatusModel
  sharedUriExpirationTime?: RecordingSharedLinkExpiryModel | null
}

export interface SessionGlobalListResource {
  records: SessionGlobalResource[]
  paging: RcwPagingModel
}

export interface SessionGlobalResource {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  webinar: WebinarRefModel
  startTime?: string
  endTime?: string
  duration?: number
  title?: string
  description?: string
  scheduledStartTime?: string
  scheduledDuration?: number
  timeZone?: string
  localeCode?: string
  panelJoinTimeOffset?: number
  broadcastingStartTime?: string
  broadcastingEndTime?: string
  status?: RcwSessionStatusModel
  runtimeStatus?: RcwSessionRuntimeStatusModel
  participantCount?: number
  attendeeCount?: number
  uniqueParticipantCount?: number
  uniqueAttendeeCount?: number
  videoBridgeId?: string
  recording?: RecordingModel
  livestreams?: SessionLivestreamMinimalModel[]
}

export interface SessionLivestreamMinimalModel {
  livestreamId: string
  serviceProvider: string
  livestreamStatus: RcwLivestreamStatusModel
  previousLivestreamStatus?: RcwLivestreamStatusModel
  livestreamStartTime?: string
  error?: ApiError
}

export interface WebinarSettingsModel {
  recordingEnabled?: boolean
  autoRecord?: boolean
  recordingSharingEnabled?: boolean
  recordingDownloadEnabled?: boolean
  recordingDeletionEnabled?: boolean
  pastSessionDeletionEnabled?: boolean
  panelistWaitingRoom?: boolean
  panelistVideoEnabled?: boolean
  panelistScreenSharingEnabled?: boolean
  panelistMuteControlEnabled?: boolean
  panelistAuthentication?: _Open<"Guest" | "AuthenticatedUser" | "AuthenticatedCoworker">
  attendeeAuthentication?: _Open<"Guest" | "AuthenticatedUser" | "AuthenticatedCoworker">
  artifactsAccessAuthentication?: _Open<"Guest" | "AuthenticatedUser" | "AuthenticatedCoworker">
  pstnEnabled?: boolean
  password?: string
  qnaEnabled?: boolean
  qnaAnonymousEnabled?: boolean
  moderatedQnaEnabled?: boolean
  pollsEnabled?: boolean
  pollsAnonymousEnabled?: boolean
  registrationEnabled?: boolean
  postWebinarRedirectUri?: string
  externalLivestreamEnabled?: boolean
}
export {}

// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Moment as _Moment, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { RcwDomainUserModel, RcwPagingModel } from './_shared.cjs'

export class WebinarsAndSessionsApi extends _RingCentralGroup {
  /** POST /webinar/configuration/v1/webinars/{webinarId}/sessions */
  rcwConfigCreateSession<W extends boolean = false>(webinarId: string, body: WcsSessionWithLocaleCodeModel, options?: _Inline<W>, call?: _Call<W>): _Answer<WcsSessionResource, W>
  /** POST /webinar/configuration/v1/webinars */
  rcwConfigCreateWebinar<W extends boolean = false>(body: WebinarCreationRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<WcsWebinarResource, W>
  /** DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId} */
  rcwConfigDeleteSession<W extends boolean = false>(webinarId: string, sessionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /webinar/configuration/v1/webinars/{webinarId} */
  rcwConfigDeleteWebinar<W extends boolean = false>(webinarId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId} */
  rcwConfigGetSession<W extends boolean = false>(webinarId: string, sessionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WcsSessionResource, W>
  /** GET /webinar/configuration/v1/webinars/{webinarId} */
  rcwConfigGetWebinar<W extends boolean = false>(webinarId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<WcsWebinarResource, W>
  /** GET /webinar/configuration/v1/company/sessions */
  rcwConfigListAllCompanySessions<W extends boolean = false>(endTimeFrom: _Moment, options?: { status?: _Open<"Scheduled" | "Active" | "Finished">; hostUserId?: _Many<string>; perPage?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<WcsSessionGlobalListResource, W>
  /** All items of GET /webinar/configuration/v1/company/sessions */
  rcwConfigListAllCompanySessionsIter<W extends boolean = false>(endTimeFrom: _Moment, options?: { status?: _Open<"Scheduled" | "Active" | "Finished">; hostUserId?: _Many<string>; perPage?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SessionGlobalListEntry, WcsSessionGlobalListResource, W>
  /** GET /webinar/configuration/v1/sessions */
  rcwConfigListAllSessions<W extends boolean = false>(endTimeFrom: _Moment, options?: { nameFragment?: string; status?: _Open<"Scheduled" | "Active" | "Finished">; perPage?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<WcsSessionGlobalListResource, W>
  /** All items of GET /webinar/configuration/v1/sessions */
  rcwConfigListAllSessionsIter<W extends boolean = false>(endTimeFrom: _Moment, options?: { nameFragment?: string; status?: _Open<"Scheduled" | "Active" | "Finished">; perPage?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SessionGlobalListEntry, WcsSessionGlobalListResource, W>
  /** GET /webinar/configuration/v1/webinars */
  rcwConfigListWebinars<W extends boolean = false>(creationTimeFrom: _Moment, options?: { perPage?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<WebinarListResource, W>
  /** All items of GET /webinar/configuration/v1/webinars */
  rcwConfigListWebinarsIter<W extends boolean = false>(creationTimeFrom: _Moment, options?: { perPage?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<WcsWebinarResource, WebinarListResource, W>
  /** PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId} */
  rcwConfigUpdateSession<W extends boolean = false>(webinarId: string, sessionId: string, body: WcsSessionWithLocaleCodeModel, options?: _Inline<W>, call?: _Call<W>): _Answer<WcsSessionResource, W>
  /** PATCH /webinar/configuration/v1/webinars/{webinarId} */
  rcwConfigUpdateWebinar<W extends boolean = false>(webinarId: string, body: WebinarBaseModel, options?: _Inline<W>, call?: _Call<W>): _Answer<WcsWebinarResource, W>
}

export interface RcwLinkedUserModel {
  linkedUser?: RcwDomainUserModel
}

export interface SessionGlobalListEntry {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  webinar: WcsWebinarRefModel
  scheduledStartTime: string
  scheduledDuration: number
  timeZone: string
  localizedTimeZoneDescription?: string
  panelJoinTimeOffset?: number
  title?: string
  description?: string
  status?: WcsSessionStatusModel
  hostJoinUri?: string
  localeCode?: string
}

export interface WcsHostModel {
  entitled: boolean
  userId: string
  accountId: string
  linkedUser?: RcwDomainUserModel
}

export interface WcsSessionGlobalListResource {
  records: SessionGlobalListEntry[]
  paging: RcwPagingModel
}

export interface WcsSessionResource {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  scheduledStartTime: string
  scheduledDuration: number
  timeZone: string
  localizedTimeZoneDescription?: string
  panelJoinTimeOffset?: number
  title?: string
  description?: string
  status?: WcsSessionStatusModel
  hostJoinUri?: string
  localeCode?: string
  videoBridgeId?: string
  videoBridgePassword?: string
  videoBridgePstnPassword?: string
  attendeeJoinUri?: string
  hasUnsentInvites?: boolean
}

export type WcsSessionStatusModel = _Open<"Scheduled" | "Active" | "Finished">

export interface WcsSessionWithLocaleCodeModel {
  scheduledStartTime: string
  scheduledDuration: number
  timeZone: string
  localizedTimeZoneDescription?: string
  panelJoinTimeOffset?: number
  title?: string
  description?: string
  status?: WcsSessionStatusModel
  hostJoinUri?: string
  localeCode?: string
}

export interface WcsWebinarRefModel {
  id?: string
  title: string
  description?: string
  host?: RcwLinkedUserModel
}

export interface WcsWebinarResource {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  title?: string
  description?: string
  settings?: WcsWebinarSettingsModel
  host: WcsHostModel
}

export interface WcsWebinarSettingsModel {
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
  pollsEnabled?: boolean
  pollsAnonymousEnabled?: boolean
  registrationEnabled?: boolean
  postWebinarRedirectUri?: string
  externalLivestreamEnabled?: boolean
  moderatedQnaEnabled?: boolean
}

export interface WebinarBaseModel {
  title?: string
  description?: string
  settings?: WcsWebinarSettingsModel
}

export interface WebinarCreationRequest {
  title: string
  description?: string
  settings?: WcsWebinarSettingsModel
  host?: RcwLinkedUserModel
}

export interface WebinarListResource {
  records: WcsWebinarResource[]
  paging: RcwPagingModel
}
export {}

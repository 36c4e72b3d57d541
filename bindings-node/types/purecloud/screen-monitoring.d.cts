// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef } from './_shared.cjs'

export class ScreenMonitoringApi extends _PureCloudGroup {
  /** DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId} */
  deleteConversationParticipantScreenmonitorsSession<W extends boolean = false>(conversationId: string, participantId: string, screenMonitoringId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId} */
  deleteUserScreenmonitorsSession<W extends boolean = false>(userId: string, screenMonitoringId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId} */
  getConversationParticipantScreenmonitorsSession<W extends boolean = false>(conversationId: string, participantId: string, screenMonitoringId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScreenMonitoringSession, W>
  /** GET /api/v2/screenmonitors/sessions/details */
  getScreenmonitorsSessionsDetails<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ScreenMonitoringDetails, W>
  /** GET /api/v2/screenmonitors/settings */
  getScreenmonitorsSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ScreenMonitorSettings, W>
  /** GET /api/v2/screenmonitors/users/{userId}/sessions */
  getScreenmonitorsUserSessions<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScreenMonitoringSessionEntityListing, W>
  /** GET /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId} */
  getUserScreenmonitorsSession<W extends boolean = false>(userId: string, screenMonitoringId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<ScreenMonitoringSession, W>
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions */
  postConversationParticipantScreenmonitorsSessions<W extends boolean = false>(conversationId: string, participantId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<StartScreenMonitorResponseBody, W>
  /** POST /api/v2/screenmonitors/sessions/users/details */
  postScreenmonitorsSessionsUsersDetails<W extends boolean = false>(body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<ScreenMonitoringUserDetailsEntityListing, W>
  /** POST /api/v2/users/{userId}/screenmonitors/sessions */
  postUserScreenmonitorsSessions<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<StartScreenMonitorResponseBody, W>
  /** PUT /api/v2/screenmonitors/settings */
  putScreenmonitorsSettings<W extends boolean = false>(body: ScreenMonitorSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
}

export interface ScreenMonitorSettings {
  enableAgentNotifications?: boolean
  maxSimultaneousScreenMonitoringSessions?: number
}

export interface ScreenMonitoringDetails {
  count: number
}

export interface ScreenMonitoringSession {
  sourceUser: AddressableEntityRef
  targetUser?: AddressableEntityRef
  conversation?: AddressableEntityRef
  participantId?: string
  monitoringType: _Open<"AgentLevel" | "ConversationLevel">
  dateCreated: string
  selfUri?: string
  screenMonitoringId: string
}

export interface ScreenMonitoringSessionEntityListing {
  entities?: ScreenMonitoringSession[]
}

export interface ScreenMonitoringUserDetails {
  count?: number
  targetUser: AddressableEntityRef
}

export interface ScreenMonitoringUserDetailsEntityListing {
  entities?: ScreenMonitoringUserDetails[]
}

export interface StartScreenMonitorResponseBody {
  screenMonitoringId?: string
}
export {}

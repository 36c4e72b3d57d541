// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Moment as _Moment, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { BasicPaging, Host, MeetingDuration } from './_shared.cjs'

export class MeetingsHistoryApi extends _RingCentralGroup {
  /** GET /rcvideo/v1/history/meetings/{meetingId} */
  getVideoMeeting<W extends boolean = false>(meetingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Meeting, W>
  /** GET /rcvideo/v1/history/account/{accountId}/meetings */
  listAccountMeetings<W extends boolean = false>(options?: { accountId?: string; pageToken?: string; perPage?: number; startTimeFrom?: _Moment; startTimeTo?: _Moment; orderBy?: string } & _Inline<W>, call?: _Call<W>): _Answer<AdminAccessMeetings, W>
  /** All items of GET /rcvideo/v1/history/account/{accountId}/meetings */
  listAccountMeetingsIter<W extends boolean = false>(options?: { accountId?: string; pageToken?: string; perPage?: number; startTimeFrom?: _Moment; startTimeTo?: _Moment; orderBy?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AdminAccessMeeting, AdminAccessMeetings, W>
  /** GET /rcvideo/v1/history/meetings */
  listVideoMeetings<W extends boolean = false>(options?: { text?: string; pageToken?: string; perPage?: number; type?: _Open<"All" | "My" | "Deleted" | "Shared">; materials?: _Open<"Recordings" | "Notes">; startTime?: number | bigint; endTime?: number | bigint } & _Inline<W>, call?: _Call<W>): _Answer<MeetingPage, W>
  /** All items of GET /rcvideo/v1/history/meetings */
  listVideoMeetingsIter<W extends boolean = false>(options?: { text?: string; pageToken?: string; perPage?: number; type?: _Open<"All" | "My" | "Deleted" | "Shared">; materials?: _Open<"Recordings" | "Notes">; startTime?: number | bigint; endTime?: number | bigint; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Meeting, MeetingPage, W>
}

export interface AdminAccessMeeting {
  id: string
  shortId: string
  bridgeId: string
  startTime: string
  displayName: string
  hostInfo: Host
  duration: MeetingDuration
  participants: BasicParticipant[]
  chatContentUri?: string
}

export interface AdminAccessMeetings {
  meetings: AdminAccessMeeting[]
  paging: Paging
}

export interface BasicParticipant {
  id: string
  accountId?: string
  extensionId?: string
  displayName?: string
  callerId?: string
}

export type JsValue = { [key: string]: any }

export interface Meeting {
  id: string
  shortId: string
  bridgeId: string
  startTime: string
  displayName: string
  hostInfo: Host
  duration?: MeetingDuration
  type: _Open<"Meeting" | "Call">
  status: _Open<"InProgress" | "Done">
  rights: (_Open<"delete" | "download" | "share">)[]
  longSummary?: string
  shortSummary?: string
  keywords?: string[]
  participants: Participant[]
  recordings: Recording[]
  transcriptions?: Transcriptions[]
  notes?: MeetingNotes[]
  summary?: string
  chatUrl?: string
}

export interface MeetingNotes {
  id: string
  type: _Open<"GeneratedNotes">
  status: NotesProcessingStatus
}

export interface MeetingPage {
  meetings: Meeting[]
  paging: BasicPaging
}

export type NotesProcessingStatus = _Open<"Processing" | "Processed" | "Purged" | "Failed">

export interface Paging {
  currentPageToken: string
  nextPageToken?: string
  perPage: number
}

export interface Participant {
  id: string
  accountId?: string
  extensionId?: string
  displayName?: string
  callerId?: string
  type: string
  correlationId?: string
}

export interface Recording {
  id: string
  startTime?: number
  url?: string
  metadata?: JsValue
  status?: _Open<"Processing" | "Processed" | "Error" | "Corrupted" | "InProgress" | "Purged" | "Failed">
  availabilityStatus: _Open<"Alive" | "Deleted" | "Purged" | "NotAvailable">
  longSummary?: string
  shortSummary?: string
  keywords?: string[]
}

export interface Transcriptions {
  id: string
  type: _Open<"LiveTranscription">
}
export {}

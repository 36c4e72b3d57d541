// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { BasicPaging, Host, MeetingDuration } from './_shared.cjs'

export class MeetingRecordingsApi extends _RingCentralGroup {
  /** GET /rcvideo/v1/account/{accountId}/recordings */
  getAccountRecordings<W extends boolean = false>(options?: { accountId?: string; pageToken?: string; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<CloudRecordings, W>
  /** All items of GET /rcvideo/v1/account/{accountId}/recordings */
  getAccountRecordingsIter<W extends boolean = false>(options?: { accountId?: string; pageToken?: string; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CloudRecording, CloudRecordings, W>
  /** GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings */
  getExtensionRecordings<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; pageToken?: string; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<CloudRecordings, W>
  /** All items of GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings */
  getExtensionRecordingsIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; pageToken?: string; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CloudRecording, CloudRecordings, W>
}

export interface CloudRecording {
  id: string
  shortId: string
  bridgeId?: string
  startTime: string
  displayName: string
  hostInfo: Host
  duration?: MeetingDuration
  mediaLink: string
  url: string
  expiresIn?: string
}

export interface CloudRecordings {
  recordings: CloudRecording[]
  paging: BasicPaging
}
export {}

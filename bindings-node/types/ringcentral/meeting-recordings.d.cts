// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { BasicPaging, Host, MeetingDuration } from './_shared.cjs'

export class MeetingRecordingsApi extends _RingCentralGroup {
  /** All items of GET /rcvideo/v1/account/{accountId}/recordings */
  getAccountRecordingsIter(options?: { accountId?: string; pageToken?: string; perPage?: number } & _Inline<false>, call?: _Call): _Items<CloudRecording>
  /** GET /rcvideo/v1/account/{accountId}/recordings */
  getAccountRecordings<W extends boolean = false>(options?: { accountId?: string; pageToken?: string; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<CloudRecordings, W>
  /** All items of GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings */
  getExtensionRecordingsIter(options?: { accountId?: string; extensionId?: string; pageToken?: string; perPage?: number } & _Inline<false>, call?: _Call): _Items<CloudRecording>
  /** GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings */
  getExtensionRecordings<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; pageToken?: string; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<CloudRecordings, W>
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

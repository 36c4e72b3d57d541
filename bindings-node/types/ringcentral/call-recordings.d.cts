// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class CallRecordingsApi extends _RingCentralGroup {
  /** DELETE /restapi/v1.0/account/{accountId}/call-recordings */
  deleteCompanyCallRecordings<W extends boolean = false>(body: CallRecordingIds, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/recording/{recordingId} */
  readCallRecording<W extends boolean = false>(recordingId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetCallRecordingResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content */
  readCallRecordingContent<W extends boolean = false>(recordingId: string, options?: { accountId?: string; contentDisposition?: _Open<"Inline" | "Attachment">; contentDispositionFilename?: string } & _Inline<W>, call?: _Call<W>): _Answer<Buffer, W>
}

export interface CallRecordingIds {
  records: string[]
}

export interface GetCallRecordingResponse {
  id: string
  contentUri: string
  contentType: string
  duration: number
}
export {}

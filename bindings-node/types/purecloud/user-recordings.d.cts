// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { Conversation, DocumentThumbnail, DomainEntityRef, DownloadResponse, FaxSummary } from './_shared.cjs'

export class UserRecordingsApi extends _PureCloudGroup {
  /** DELETE /api/v2/userrecordings/{recordingId} */
  deleteUserrecording<W extends boolean = false>(recordingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/userrecordings/{recordingId} */
  getUserrecording<W extends boolean = false>(recordingId: string, options?: { expand?: _Many<_Open<"conversation">> } & _Inline<W>, call?: _Call<W>): _Answer<UserRecording, W>
  /** GET /api/v2/userrecordings */
  getUserrecordings<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Many<_Open<"conversation">> } & _Inline<W>, call?: _Call<W>): _Answer<UserRecordingEntityListing, W>
  /** All items of GET /api/v2/userrecordings */
  getUserrecordingsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; expand?: _Many<_Open<"conversation">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserRecording, UserRecordingEntityListing, W>
  /** GET /api/v2/userrecordings/summary */
  getUserrecordingsSummary<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<FaxSummary, W>
  /** GET /api/v2/userrecordings/{recordingId}/transcoding */
  getUserrecordingTranscoding<W extends boolean = false>(recordingId: string, options?: { formatId?: _Open<"WAV" | "WEBM" | "WAV_ULAW" | "OGG_VORBIS" | "OGG_OPUS" | "MP3" | "NONE"> } & _Inline<W>, call?: _Call<W>): _Answer<DownloadResponse, W>
  /** PUT /api/v2/userrecordings/{recordingId} */
  putUserrecording<W extends boolean = false>(recordingId: string, body: UserRecording, options?: { expand?: _Many<_Open<"conversation">> } & _Inline<W>, call?: _Call<W>): _Answer<UserRecording, W>
}

export interface UserRecording {
  id?: string
  name?: string
  dateCreated?: string
  dateModified?: string
  workspace?: DomainEntityRef
  createdBy?: DomainEntityRef
  conversation?: Conversation
  contentLength?: number
  durationMilliseconds?: number
  thumbnails?: DocumentThumbnail[]
  read?: boolean
  selfUri?: string
}

export interface UserRecordingEntityListing {
  entities?: UserRecording[]
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
export {}

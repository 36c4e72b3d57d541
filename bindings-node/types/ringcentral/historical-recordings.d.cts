// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Moment as _Moment, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ApiError, RcwPagingModel, RecordingSharedLinkExpiryModel, RecordingSharedStatusModel, RecordingStatusModel, WebinarRefModel } from './_shared.cjs'

export class HistoricalRecordingsApi extends _RingCentralGroup {
  /** GET /webinar/history/v1/company/recordings/{recordingId} */
  rcwHistoryAdminGetRecording<W extends boolean = false>(recordingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<RecordingAdminExtendedItemModel, W>
  /** GET /webinar/history/v1/company/recordings */
  rcwHistoryAdminListRecordings<W extends boolean = false>(creationTimeFrom: _Moment, creationTimeTo: _Moment, options?: { nameFragment?: string; status?: _Many<_Open<"Processing" | "Available" | "Failed" | "Purged">>; hostUserId?: _Many<string>; perPage?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<RecordingAdminListResource, W>
  /** All items of GET /webinar/history/v1/company/recordings */
  rcwHistoryAdminListRecordingsIter<W extends boolean = false>(creationTimeFrom: _Moment, creationTimeTo: _Moment, options?: { nameFragment?: string; status?: _Many<_Open<"Processing" | "Available" | "Failed" | "Purged">>; hostUserId?: _Many<string>; perPage?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<RecordingAdminModel, RecordingAdminListResource, W>
  /** GET /webinar/history/v1/recordings/{recordingId} */
  rcwHistoryGetRecording<W extends boolean = false>(recordingId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<RecordingItemExtendedModel, W>
  /** GET /webinar/history/v1/recordings/{recordingId}/download */
  rcwHistoryGetRecordingDownload<W extends boolean = false>(recordingId: string, options?: { recordingMediaType?: _Open<"Video" | "Audio"> } & _Inline<W>, call?: _Call<W>): _Answer<RecordingDownloadModel, W>
  /** GET /webinar/history/v1/recordings */
  rcwHistoryListRecordings<W extends boolean = false>(creationTimeFrom: _Moment, creationTimeTo: _Moment, options?: { status?: _Many<_Open<"Processing" | "Available" | "Failed" | "Purged">>; perPage?: number; pageToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<RecordingListResource, W>
  /** All items of GET /webinar/history/v1/recordings */
  rcwHistoryListRecordingsIter<W extends boolean = false>(creationTimeFrom: _Moment, creationTimeTo: _Moment, options?: { status?: _Many<_Open<"Processing" | "Available" | "Failed" | "Purged">>; perPage?: number; pageToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<RecordingItemModel, RecordingListResource, W>
}

export interface RecordingAdminExtendedItemModel {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  status: RecordingStatusModel
  failureReason?: ApiError
  duration?: number
  shared?: RecordingSharedStatusModel
  sharedUriExpirationTime?: RecordingSharedLinkExpiryModel | null
  recordingSharedUri?: string
  session?: SessionRefAdminModel
}

export interface RecordingAdminListResource {
  records: RecordingAdminModel[]
  paging: RcwPagingModel
}

export interface RecordingAdminModel {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  status: RecordingStatusModel
  failureReason?: ApiError
  duration?: number
  shared?: RecordingSharedStatusModel
  sharedUriExpirationTime?: RecordingSharedLinkExpiryModel | null
  session?: SessionRefAdminModel
}

export interface RecordingDownloadModel {
  downloadUri: string
  downloadContentType: _Open<"video/mp4" | "audio/m4a">
  downloadSize: number
}

export interface RecordingItemExtendedModel {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  status: RecordingStatusModel
  failureReason?: ApiError
  duration?: number
  shared?: RecordingSharedStatusModel
  sharedUriExpirationTime?: RecordingSharedLinkExpiryModel | null
  recordingSharedUri?: string
  session?: SessionRefModel
}

export interface RecordingItemModel {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  status: RecordingStatusModel
  failureReason?: ApiError
  duration?: number
  shared?: RecordingSharedStatusModel
  sharedUriExpirationTime?: RecordingSharedLinkExpiryModel | null
  session?: SessionRefModel
}

export interface RecordingListResource {
  records: RecordingItemModel[]
  paging: RcwPagingModel
}

export interface SessionRefAdminModel {
  id?: string
  startTime?: string
  endTime?: string
  duration?: number
  title?: string
  description?: string
  webinar?: WebinarRefModel
}

export interface SessionRefModel {
  id?: string
  startTime?: string
  endTime?: string
  duration?: number
  title?: string
  description?: string
  webinar?: WebinarRefModel
}
export {}

// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class ComplianceExportsApi extends _RingCentralGroup {
  /** POST /team-messaging/v1/data-export */
  createDataExportTaskNew<W extends boolean = false>(options?: { body?: CreateDataExportTaskRequest } & _Inline<W>, call?: _Call<W>): _Answer<DataExportTask, W>
  /** GET /team-messaging/v1/data-export */
  listDataExportTasksNew<W extends boolean = false>(options?: { status?: _Open<"Accepted" | "InProgress" | "Completed" | "Failed" | "Expired">; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<DataExportTaskList, W>
  /** All items of GET /team-messaging/v1/data-export */
  listDataExportTasksNewIter<W extends boolean = false>(options?: { status?: _Open<"Accepted" | "InProgress" | "Completed" | "Failed" | "Expired">; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DataExportTask, DataExportTaskList, W>
  /** GET /team-messaging/v1/data-export/{taskId} */
  readDataExportTaskNew<W extends boolean = false>(taskId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DataExportTask, W>
}

export interface CreateDataExportTaskRequest {
  timeFrom?: string
  timeTo?: string
  contacts?: DataExportTaskContactInfo[]
  chatIds?: string[]
}

export interface CreatorInfo {
  id?: string
  firstName?: string
  lastName?: string
}

export interface DataExportTask {
  uri?: string
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  status?: _Open<"Accepted" | "InProgress" | "Completed" | "Failed" | "Expired">
  creator?: CreatorInfo
  specific?: SpecificInfo
  datasets?: ExportTaskResultInfo[]
}

export interface DataExportTaskContactInfo {
  id?: string
  email?: string
}

export interface DataExportTaskList {
  tasks?: DataExportTask[]
  navigation?: GlipDataExportNavigationInfo
  paging?: GlipDataExportPagingInfo
}

export interface ExportTaskResultInfo {
  id?: string
  uri?: string
  size?: number
}

export interface GlipDataExportNavigationInfo {
  firstPage?: GlipDataExportNavigationInfoUri
  nextPage?: GlipDataExportNavigationInfoUri
  previousPage?: GlipDataExportNavigationInfoUri
  lastPage?: GlipDataExportNavigationInfoUri
}

export interface GlipDataExportNavigationInfoUri {
  uri?: string
}

export interface GlipDataExportPagingInfo {
  page?: number
  perPage?: number
  pageStart?: number
  pageEnd?: number
  totalPages?: number
  totalElements?: number
}

export interface SpecificInfo {
  timeFrom?: string
  timeTo?: string
  contacts?: DataExportTaskContactInfo[]
  chatIds?: string[]
}
export {}

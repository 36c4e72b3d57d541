// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef } from './_shared.cjs'

export class LogCaptureApi extends _PureCloudGroup {
  /** DELETE /api/v2/diagnostics/logcapture/browser/users/{userId} */
  deleteDiagnosticsLogcaptureBrowserUser<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId} */
  getDiagnosticsLogcaptureBrowserEntriesDownloadJob<W extends boolean = false>(jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LogCaptureDownloadExecutionResponse, W>
  /** GET /api/v2/diagnostics/logcapture/browser/users/{userId} */
  getDiagnosticsLogcaptureBrowserUser<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LogCaptureUserConfigurationResponse, W>
  /** GET /api/v2/diagnostics/logcapture/browser/users */
  getDiagnosticsLogcaptureBrowserUsers<W extends boolean = false>(options?: { includeExpired?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<LogCaptureUserConfigurationListing, W>
  /** POST /api/v2/diagnostics/logcapture/browser/entries/download/jobs */
  postDiagnosticsLogcaptureBrowserEntriesDownloadJobs<W extends boolean = false>(options?: { body?: LogCaptureQueryRequest } & _Inline<W>, call?: _Call<W>): _Answer<LogCaptureDownloadExecutionResponse, W>
  /** POST /api/v2/diagnostics/logcapture/browser/entries/query */
  postDiagnosticsLogcaptureBrowserEntriesQuery<W extends boolean = false>(options?: { after?: string; pageSize?: string; body?: LogCaptureQueryRequest } & _Inline<W>, call?: _Call<W>): _Answer<LogCaptureQueryResponse, W>
  /** All items of POST /api/v2/diagnostics/logcapture/browser/entries/query */
  postDiagnosticsLogcaptureBrowserEntriesQueryIter<W extends boolean = false>(options?: { after?: string; pageSize?: string; body?: LogCaptureQueryRequest; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LogEntry, LogCaptureQueryResponse, W>
  /** POST /api/v2/diagnostics/logcapture/browser/users/{userId} */
  postDiagnosticsLogcaptureBrowserUser<W extends boolean = false>(userId: string, options?: { body?: LogCaptureUserConfiguration } & _Inline<W>, call?: _Call<W>): _Answer<LogCaptureUserConfiguration, W>
}

export interface LogCaptureDownloadExecutionResponse {
  id: string
  user: AddressableEntityRef
  state: _Open<"Running" | "Failed" | "Succeeded">
  dateStart: string
  fileUrl: string
  selfUri?: string
}

export interface LogCaptureQueryRequest {
  interval: string
  userId: string
  sortOrder?: _Open<"ASC" | "DESC">
}

export interface LogCaptureQueryResponse {
  entities?: LogEntry[]
  nextUri?: string
  selfUri?: string
}

export interface LogCaptureUserConfiguration {
  id?: string
  dateStarted?: string
  dateExpired: string
  captureMethod?: _Open<"OnDemand" | "Scheduled">
  selfUri?: string
}

export interface LogCaptureUserConfigurationListing {
  total?: number
  entities?: LogCaptureUserConfiguration[]
  selfUri?: string
}

export interface LogCaptureUserConfigurationResponse {
  id?: string
  dateStarted?: string
  dateExpired: string
  selfUri?: string
}

export interface LogEntry {
  level?: string
  message?: string
  timestamp?: number
}
export {}

// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class MessageExportsApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/message-store-report */
  createMessageStoreReport<W extends boolean = false>(body: CreateMessageStoreReportRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageStoreReport, W>
  /** GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive */
  readMessageStoreReportArchive<W extends boolean = false>(taskId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageStoreReportArchive, W>
  /** GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId} */
  readMessageStoreReportTask<W extends boolean = false>(taskId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageStoreReport, W>
}

export interface ArchiveInfo {
  size?: number
  uri?: string
}

export interface CreateMessageStoreReportRequest {
  dateTo?: string
  dateFrom?: string
  messageTypes?: PicMessageTypeEnum[]
}

export interface MessageStoreReport {
  id?: string
  uri?: string
  status?: _Open<"Accepted" | "Pending" | "InProgress" | "AttemptFailed" | "Failed" | "Completed" | "Cancelled">
  accountId?: string
  extensionId?: string
  dateTo?: string
  dateFrom?: string
  startTime?: string
  finishTime?: string
  messageTypes?: PicMessageTypeEnum[]
}

export interface MessageStoreReportArchive {
  records?: ArchiveInfo[]
}

export type PicMessageTypeEnum = _Open<"Fax" | "SMS" | "VoiceMail" | "Pager">
export {}

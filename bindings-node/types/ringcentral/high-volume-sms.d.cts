// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Moment as _Moment, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { MessageDirectionEnum, NonEnumeratedPagingModel } from './_shared.cjs'

export class HighVolumeSmsApi extends _RingCentralGroup {
  /** GET /restapi/v1.0/account/{accountId}/a2p-sms/statuses */
  aggregateA2PSMSStatuses<W extends boolean = false>(options?: { accountId?: string; batchId?: string; direction?: _Many<_Open<"Inbound" | "Outbound">>; dateFrom?: _Moment; dateTo?: _Moment; phoneNumber?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<MessageStatusesResponse, W>
  /** POST /restapi/v1.0/account/{accountId}/a2p-sms/batches */
  createA2PSMS<W extends boolean = false>(body: MessageBatchCreateRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageBatchResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/a2p-sms/batches */
  listA2PBatches<W extends boolean = false>(options?: { accountId?: string; dateFrom?: _Moment; dateTo?: _Moment; from?: string; status?: _Many<_Open<"Queued" | "Processing" | "Sent" | "Completed">>; pageToken?: string; perPage?: number | bigint } & _Inline<W>, call?: _Call<W>): _Answer<BatchListResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/a2p-sms/batches */
  listA2PBatchesIter<W extends boolean = false>(options?: { accountId?: string; dateFrom?: _Moment; dateTo?: _Moment; from?: string; status?: _Many<_Open<"Queued" | "Processing" | "Sent" | "Completed">>; pageToken?: string; perPage?: number | bigint; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<MessageBatchResponse, BatchListResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/a2p-sms/messages */
  listA2PSMS<W extends boolean = false>(options?: { accountId?: string; batchId?: string; direction?: _Many<_Open<"Inbound" | "Outbound">>; dateFrom?: _Moment; dateTo?: _Moment; view?: _Open<"Simple" | "Detailed">; phoneNumber?: _Many<string>; pageToken?: string; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<MessageListResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/a2p-sms/messages */
  listA2PSMSIter<W extends boolean = false>(options?: { accountId?: string; batchId?: string; direction?: _Many<_Open<"Inbound" | "Outbound">>; dateFrom?: _Moment; dateTo?: _Moment; view?: _Open<"Simple" | "Detailed">; phoneNumber?: _Many<string>; pageToken?: string; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<MessageListMessageResponse, MessageListResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId} */
  readA2PBatch<W extends boolean = false>(batchId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageBatchResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId} */
  readA2PSMS<W extends boolean = false>(messageId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageDetailsResponse, W>
}

export interface BatchListResponse {
  records?: MessageBatchResponse[]
  paging?: NonEnumeratedPagingModel
}

export interface MessageBatchCreateRequest {
  from: string
  text?: string
  messages: MessageCreateRequest[]
}

export interface MessageBatchResponse {
  id?: string
  from?: string
  batchSize?: number
  processedCount?: number
  lastModifiedTime?: string
  status?: _Open<"Processing" | "Completed" | "Sent">
  creationTime?: string
  rejected?: RejectedRecipientResponseResource[]
  cost?: number
}

export interface MessageCreateRequest {
  to: string[]
  text?: string
}

export interface MessageDetailsResponse {
  id?: string
  from?: string
  to?: string[]
  text?: string
  creationTime?: string
  lastModifiedTime?: string
  messageStatus?: SmsStatusEnum
  segmentCount?: number
  cost?: number
  batchId?: string
  direction?: SmsDirectionEnum
  errorCode?: string
}

export interface MessageListMessageResponse {
  id?: number
  batchId?: string
  from?: string
  to?: string[]
  creationTime?: string
  lastModifiedTime?: string
  messageStatus?: SmsStatusEnum
  segmentCount?: number
  text?: string
  cost?: number
  direction?: SmsDirectionEnum
  errorCode?: string
}

export interface MessageListResponse {
  records?: MessageListMessageResponse[]
  paging?: NonEnumeratedPagingModel
}

export interface MessageStatusCounts {
  cost?: number
  count?: number
  errorCodeCounts?: { [key: string]: number }
}

export interface MessageStatusesResponse {
  queued?: MessageStatusCounts
  delivered?: MessageStatusCounts
  deliveryFailed?: MessageStatusCounts
  sent?: MessageStatusCounts
  sendingFailed?: MessageStatusCounts
}

export interface RejectedRecipientResponseResource {
  index?: number
  to?: string[]
  errorCode?: string
  description?: string
}

export type SmsDirectionEnum = MessageDirectionEnum

export type SmsStatusEnum = _Open<"Queued" | "Delivered" | "Sent" | "SendingFailed" | "DeliveryFailed">
export {}

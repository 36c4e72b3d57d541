// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EnumeratedPagingModel, FaxResolutionEnum, MessageAvailabilityEnum, MessageDirectionEnum, MessagePriorityEnum, MessageReadStatusEnum, MessageStatusEnum, MessageStoreCallerInfoResponseFrom, PageNavigationModel } from './_shared.cjs'

export class FaxApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax */
  createFaxMessage<W extends boolean = false>(body: CreateFaxMessageBody, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<FaxResponse, W>
  /** GET /restapi/v1.0/dictionary/fax-cover-page */
  listFaxCoverPages<W extends boolean = false>(options?: { page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<ListFaxCoverPagesResponse, W>
  /** All items of GET /restapi/v1.0/dictionary/fax-cover-page */
  listFaxCoverPagesIter<W extends boolean = false>(options?: { page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<FaxCoverPageInfo, ListFaxCoverPagesResponse, W>
}

export interface CreateFaxMessageBody {
  originalMessageId: string
  to?: FaxRequestTo[]
  sendTime?: string
}

export interface FaxCoverPageInfo {
  id?: string
  name?: string
}

export interface FaxRequestTo {
  phoneNumber?: string
  name?: string
}

export interface FaxResponse {
  id?: number
  uri?: string
  type?: _Open<"Fax">
  from?: MessageStoreCallerInfoResponseFrom
  to?: FaxResponseTo[]
  creationTime?: string
  readStatus?: MessageReadStatusEnum
  priority?: MessagePriorityEnum
  attachments?: MessageAttachmentInfoIntId[]
  direction?: MessageDirectionEnum
  availability?: MessageAvailabilityEnum
  messageStatus?: MessageStatusEnum
  faxResolution?: FaxResolutionEnum
  faxPageCount?: number
  lastModifiedTime?: string
  coverIndex?: number
  coverPageText?: string
}

export interface FaxResponseTo {
  recipientId?: string
  phoneNumber?: string
  name?: string
  messageStatus?: MessageStatusEnum
  location?: string
}

export interface ListFaxCoverPagesResponse {
  uri?: string
  records?: FaxCoverPageInfo[]
  navigation?: PageNavigationModel
  paging?: EnumeratedPagingModel
}

export interface MessageAttachmentInfoIntId {
  id?: number
  uri?: string
  type?: _Open<"AudioRecording" | "AudioTranscription" | "Text" | "SourceDocument" | "RenderedDocument" | "MmsAttachment">
  contentType?: string
  filename?: string
  size?: number
}
export {}

// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ConversationInfo, MessageAttachmentInfo, MessageAvailabilityEnum, MessageDirectionEnum, MessagePriorityEnum, MessageReadStatusEnum, MessageStatusEnum, MessageStoreCallerInfoResponseFrom, MessageStoreCallerInfoResponseTo } from './_shared.cjs'

export class PagerMessagesApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/company-pager */
  createInternalTextMessage<W extends boolean = false>(body: CreateInternalTextMessageRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetInternalTextMessageInfoResponse, W>
}

export interface CreateInternalTextMessageRequest {
  from?: PagerCallerInfoRequest
  replyOn?: number
  text: string
  to?: PagerCallerInfoRequest[]
}

export interface GetInternalTextMessageInfoResponse {
  id?: number
  uri?: string
  attachments?: MessageAttachmentInfo[]
  availability?: MessageAvailabilityEnum
  conversationId?: number
  conversation?: ConversationInfo
  creationTime?: string
  direction?: MessageDirectionEnum
  from?: MessageStoreCallerInfoResponseFrom
  lastModifiedTime?: string
  messageStatus?: MessageStatusEnum
  pgToDepartment?: boolean
  priority?: MessagePriorityEnum
  readStatus?: MessageReadStatusEnum
  subject?: string
  to?: MessageStoreCallerInfoResponseTo[]
  type?: _Open<"Fax" | "SMS" | "VoiceMail" | "Pager" | "Text">
}

export interface PagerCallerInfoRequest {
  extensionId?: string
  extensionNumber?: string
}
export {}

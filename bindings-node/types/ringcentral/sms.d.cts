// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ConversationInfo, CountryIsoCode, MessageAttachmentInfo, MessageAvailabilityEnum, MessageDirectionEnum, MessagePriorityEnum, MessageReadStatusEnum, MessageStatusEnum, MessageStoreCallerInfoResponseFrom, MessageStoreCallerInfoResponseTo } from './_shared.cjs'

export class SmsApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/mms */
  createMMS<W extends boolean = false>(body: CreateMMSMessage, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetSMSMessageInfoResponse, W>
  /** POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms */
  createSMSMessage<W extends boolean = false>(body: CreateSMSMessage, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetSMSMessageInfoResponse, W>
}

export interface CreateMMSMessage {
  from: MessageStoreCallerInfoRequest
  to: MessageStoreCallerInfoRequest[]
  text?: string
  country?: SmsRequestCountryInfo
  attachments: Buffer[]
}

export interface CreateSMSMessage {
  from: MessageStoreCallerInfoRequest
  to: MessageStoreCallerInfoRequest[]
  text: string
  country?: SmsRequestCountryInfo
}

export interface GetSMSMessageInfoResponse {
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
  priority?: MessagePriorityEnum
  readStatus?: MessageReadStatusEnum
  smsDeliveryTime?: string
  smsSendingAttemptsCount?: number
  subject?: string
  to?: MessageStoreCallerInfoResponseTo[]
  type?: _Open<"Fax" | "SMS" | "VoiceMail" | "Pager" | "Text">
}

export interface MessageStoreCallerInfoRequest {
  phoneNumber: string
}

export interface SmsRequestCountryInfo {
  id?: string
  isoCode?: CountryIsoCode
}
export {}

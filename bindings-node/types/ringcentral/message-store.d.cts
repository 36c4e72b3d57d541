// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Moment as _Moment, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ConversationInfo, FaxResolutionEnum, MessageAttachmentInfo, MessageAvailabilityEnum, MessageDirectionEnum, MessagePriorityEnum, MessageReadStatusEnum, MessageStatusEnum, MessageStoreCallerInfoResponseFrom, MessageStoreCallerInfoResponseTo, OwnerResource, SyncTypeEnum } from './_shared.cjs'

export class MessageStoreApi extends _RingCentralGroup {
  /** DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId} */
  deleteMessage<W extends boolean = false>(messageId: _Many<string>, options?: { accountId?: string; extensionId?: string; purge?: boolean; type?: _Open<"Fax" | "SMS" | "VoiceMail" | "Pager" | "Text" | "All">; body?: DeleteMessageBulkRequest } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store */
  deleteMessageByFilter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; owner?: any; conversationId?: _Many<string>; dateTo?: _Moment; type?: _Open<"Fax" | "SMS" | "VoiceMail" | "Pager" | "Text" | "All">; purge?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store */
  listMessages<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; owner?: any; availability?: _Many<_Open<"Alive" | "Deleted" | "Purged">>; conversationId?: string; dateFrom?: _Moment; dateTo?: _Moment; direction?: _Many<_Open<"Inbound" | "Outbound">>; distinctConversations?: boolean; messageType?: _Many<_Open<"Fax" | "SMS" | "VoiceMail" | "Pager">>; readStatus?: _Many<_Open<"Read" | "Unread">>; page?: number; perPage?: number; phoneNumber?: string; voicemailOwner?: _Many<string>; ownerExtensionType?: _Many<_Open<"User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "DelegatedLinesGroup" | "GroupCallPickup" | "IvrMenu" | "ApplicationExtension" | "ProxyAdmin" | "RoomConnector" | "ParkLocation" | "Limited" | "Bot" | "Site" | "Room" | "FlexibleUser" | "TieLine" | "Unknown">> } & _Inline<W>, call?: _Call<W>): _Answer<GetMessageList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store */
  listMessagesIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; owner?: any; availability?: _Many<_Open<"Alive" | "Deleted" | "Purged">>; conversationId?: string; dateFrom?: _Moment; dateTo?: _Moment; direction?: _Many<_Open<"Inbound" | "Outbound">>; distinctConversations?: boolean; messageType?: _Many<_Open<"Fax" | "SMS" | "VoiceMail" | "Pager">>; readStatus?: _Many<_Open<"Read" | "Unread">>; page?: number; perPage?: number; phoneNumber?: string; voicemailOwner?: _Many<string>; ownerExtensionType?: _Many<_Open<"User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "DelegatedLinesGroup" | "GroupCallPickup" | "IvrMenu" | "ApplicationExtension" | "ProxyAdmin" | "RoomConnector" | "ParkLocation" | "Limited" | "Bot" | "Site" | "Room" | "FlexibleUser" | "TieLine" | "Unknown">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<GetMessageInfoResponse, GetMessageList, W>
  /** PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId} */
  patchMessage<W extends boolean = false>(messageId: _Many<string>, body: PatchMessageRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetMessageInfoResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId} */
  readMessage<W extends boolean = false>(messageId: _Many<string>, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetSingleMessageInfoResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId} */
  readMessageContent<W extends boolean = false>(messageId: string, attachmentId: string, options?: { accountId?: string; extensionId?: string; contentDisposition?: _Open<"Inline" | "Attachment">; contentDispositionFilename?: string } & _Inline<W>, call?: _Call<W>): _Answer<Buffer, W>
  /** GET /restapi/v1.0/account/{accountId}/message-store-configuration */
  readMessageStoreConfiguration<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageStoreConfiguration, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync */
  syncMessages<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; owner?: any; conversationId?: number | bigint; dateFrom?: _Moment; dateTo?: _Moment; direction?: _Many<_Open<"Inbound" | "Outbound">>; distinctConversations?: boolean; messageType?: _Many<_Open<"Fax" | "SMS" | "VoiceMail" | "Pager">>; recordCount?: number; syncToken?: string; syncType?: _Open<"FSync" | "ISync">; voicemailOwner?: any; ownerExtensionType?: _Many<_Open<"User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "DelegatedLinesGroup" | "GroupCallPickup" | "IvrMenu" | "ApplicationExtension" | "ProxyAdmin" | "RoomConnector" | "ParkLocation" | "Limited" | "Bot" | "Site" | "Room" | "FlexibleUser" | "TieLine" | "Unknown">> } & _Inline<W>, call?: _Call<W>): _Answer<GetMessageSyncResponse, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync */
  syncMessagesIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; owner?: any; conversationId?: number | bigint; dateFrom?: _Moment; dateTo?: _Moment; direction?: _Many<_Open<"Inbound" | "Outbound">>; distinctConversations?: boolean; messageType?: _Many<_Open<"Fax" | "SMS" | "VoiceMail" | "Pager">>; recordCount?: number; syncToken?: string; syncType?: _Open<"FSync" | "ISync">; voicemailOwner?: any; ownerExtensionType?: _Many<_Open<"User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "DelegatedLinesGroup" | "GroupCallPickup" | "IvrMenu" | "ApplicationExtension" | "ProxyAdmin" | "RoomConnector" | "ParkLocation" | "Limited" | "Bot" | "Site" | "Room" | "FlexibleUser" | "TieLine" | "Unknown">>; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<GetMessageInfoResponse, GetMessageSyncResponse, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId} */
  updateMessage<W extends boolean = false>(messageId: _Many<string>, body: UpdateMessageRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<GetMessageInfoResponse, W>
  /** PUT /restapi/v1.0/account/{accountId}/message-store-configuration */
  updateMessageStoreConfiguration<W extends boolean = false>(body: MessageStoreConfiguration, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageStoreConfiguration, W>
}

export type DeleteMessageBulkRequest = string[]

export interface GetMessageForwardingInfo {
  originalSender?: MessageStoreCallerInfoResponseTo
  originalCreationTime?: string
}

export interface GetMessageInfoResponse {
  id?: number
  uri?: string
  extensionId?: string
  attachments?: MessageAttachmentInfo[]
  availability?: MessageAvailabilityEnum
  conversationId?: number
  conversation?: ConversationInfo
  creationTime?: string
  deliveryErrorCode?: string
  segmentCount?: number
  direction?: MessageDirectionEnum
  faxPageCount?: number
  faxResolution?: FaxResolutionEnum
  from?: MessageStoreCallerInfoResponseFrom
  lastModifiedTime?: string
  messageStatus?: MessageStatusEnum
  pgToDepartment?: boolean
  priority?: MessagePriorityEnum
  readStatus?: MessageReadStatusEnum
  smsDeliveryTime?: string
  smsSendingAttemptsCount?: number
  subject?: string
  to?: MessageStoreCallerInfoResponseTo[]
  type?: _Open<"Fax" | "SMS" | "VoiceMail" | "Pager" | "Text">
  vmTranscriptionStatus?: _Open<"NotAvailable" | "InProgress" | "TimedOut" | "Completed" | "CompletedPartially" | "Failed" | "Unknown">
  coverIndex?: number
  coverPageText?: string
  owner?: OwnerResource
  private?: boolean
  forwarding?: GetMessageForwardingInfo
}

export interface GetMessageList {
  uri?: string
  records: GetMessageInfoResponse[]
  navigation: MessagingNavigationInfo
  paging: MessagingPagingInfo
}

export interface GetMessageSyncResponse {
  uri?: string
  records: GetMessageInfoResponse[]
  syncInfo: SyncInfoMessages
}

export interface GetSingleMessageInfoResponse {
  id?: number
  uri?: string
  extensionId?: string
  attachments?: MessageAttachmentInfo[]
  availability?: MessageAvailabilityEnum
  conversationId?: number
  conversation?: ConversationInfo
  creationTime?: string
  deliveryErrorCode?: string
  segmentCount?: number
  direction?: MessageDirectionEnum
  faxPageCount?: number
  faxResolution?: FaxResolutionEnum
  from?: MessageStoreCallerInfoResponseFrom
  lastModifiedTime?: string
  messageStatus?: MessageStatusEnum
  pgToDepartment?: boolean
  priority?: MessagePriorityEnum
  readStatus?: MessageReadStatusEnum
  smsDeliveryTime?: string
  smsSendingAttemptsCount?: number
  subject?: string
  to?: MessageStoreCallerInfoResponseTo[]
  type?: _Open<"Fax" | "SMS" | "VoiceMail" | "Pager" | "Text">
  vmTranscriptionStatus?: _Open<"NotAvailable" | "InProgress" | "TimedOut" | "Completed" | "CompletedPartially" | "Failed" | "Unknown">
  coverIndex?: number
  coverPageText?: string
  owner?: OwnerResource
  private?: boolean
  forwarding?: GetMessageForwardingInfo
  vmSideRecipients: MessageStoreCallerInfoResponseTo[]
}

export interface MessageStoreConfiguration {
  retentionPeriod?: number
}

export interface MessagingNavigationInfo {
  firstPage?: MessagingNavigationInfoURI
  nextPage?: MessagingNavigationInfoURI
  previousPage?: MessagingNavigationInfoURI
  lastPage?: MessagingNavigationInfoURI
}

export interface MessagingNavigationInfoURI {
  uri?: string
}

export interface MessagingPagingInfo {
  page?: number
  perPage?: number
  pageStart?: number
  pageEnd?: number
  totalPages?: number
  totalElements?: number
}

export interface PatchMessageRequest {
  readStatus?: MessageReadStatusEnum
  availability?: MessageAvailabilityEnum
}

export interface SyncInfoMessages {
  syncType?: SyncTypeEnum
  syncToken?: string
  syncTime?: string
  olderRecordsExist?: boolean
}

export interface UpdateMessageRequest {
  readStatus: MessageReadStatusEnum
}
export {}

// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AllExtensionTypesEnum, EnumeratedPagingModel, MessageDirectionEnum, MessageStatusEnum, OwnerResource, PhoneNumberE164, SyncTypeEnum } from './_shared.cjs'

export class MessageThreadsApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/assign */
  mthAssignThread<W extends boolean = false>(threadId: string, body: AssignMessageThreadRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageThread, W>
  /** POST /restapi/v1.0/account/{accountId}/message-threads/notes */
  mthCreateNote<W extends boolean = false>(body: ThreadNoteCreateRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ThreadNoteModel, W>
  /** DELETE /restapi/v1.0/account/{accountId}/message-threads/messages */
  mthDeleteMessages<W extends boolean = false>(body: ThreadMessagesDeleteRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /restapi/v1.0/account/{accountId}/message-threads/notes */
  mthDeleteNotes<W extends boolean = false>(body: ThreadNotesDeleteRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /restapi/v1.0/account/{accountId}/message-threads/{threadId} */
  mthDeleteThread<W extends boolean = false>(threadId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/message-threads/{threadId} */
  mthGetThread<W extends boolean = false>(threadId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageThread, W>
  /** GET /restapi/v1.0/account/{accountId}/message-threads/messages */
  mthListMessages<W extends boolean = false>(options?: { accountId?: string; threadStatus?: _Open<"Open" | "Resolved">; ownerExtensionIds?: _Many<string>; availability?: _Many<_Open<"Alive" | "Deleted">>; messageIds?: _Many<string>; threadIds?: _Many<string>; creationTimeFrom?: string; creationTimeTo?: string; perPage?: number; page?: number } & _Inline<W>, call?: _Call<W>): _Answer<ThreadMessageList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/message-threads/messages */
  mthListMessagesIter<W extends boolean = false>(options?: { accountId?: string; threadStatus?: _Open<"Open" | "Resolved">; ownerExtensionIds?: _Many<string>; availability?: _Many<_Open<"Alive" | "Deleted">>; messageIds?: _Many<string>; threadIds?: _Many<string>; creationTimeFrom?: string; creationTimeTo?: string; perPage?: number; page?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ThreadMessageModel, ThreadMessageList, W>
  /** GET /restapi/v1.0/account/{accountId}/message-threads/notes */
  mthListNotes<W extends boolean = false>(options?: { accountId?: string; ownerExtensionIds?: _Many<string>; availability?: _Many<_Open<"Alive" | "Deleted">>; threadIds?: _Many<string>; noteIds?: _Many<string>; perPage?: number; page?: number } & _Inline<W>, call?: _Call<W>): _Answer<ThreadNoteList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/message-threads/notes */
  mthListNotesIter<W extends boolean = false>(options?: { accountId?: string; ownerExtensionIds?: _Many<string>; availability?: _Many<_Open<"Alive" | "Deleted">>; threadIds?: _Many<string>; noteIds?: _Many<string>; perPage?: number; page?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ThreadNoteModel, ThreadNoteList, W>
  /** GET /restapi/v1.0/account/{accountId}/message-threads */
  mthListThreads<W extends boolean = false>(options?: { accountId?: string; threadStatus?: _Open<"Open" | "Resolved">; ownerExtensionIds?: _Many<string>; creationTimeFrom?: string; creationTimeTo?: string; ownerPhoneNumber?: string; guestPhoneNumber?: string; availability?: _Many<_Open<"Alive" | "Deleted">>; perPage?: number; page?: number } & _Inline<W>, call?: _Call<W>): _Answer<MessageThreadList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/message-threads */
  mthListThreadsIter<W extends boolean = false>(options?: { accountId?: string; threadStatus?: _Open<"Open" | "Resolved">; ownerExtensionIds?: _Many<string>; creationTimeFrom?: string; creationTimeTo?: string; ownerPhoneNumber?: string; guestPhoneNumber?: string; availability?: _Many<_Open<"Alive" | "Deleted">>; perPage?: number; page?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<MessageThread, MessageThreadList, W>
  /** GET /restapi/v1.0/account/{accountId}/message-threads/messages/{messageId}/content/{attachmentId} */
  mthReadMessageContent<W extends boolean = false>(messageId: string, attachmentId: string, options?: { accountId?: string; contentDisposition?: _Open<"Inline" | "Attachment">; contentDispositionFilename?: string } & _Inline<W>, call?: _Call<W>): _Answer<Buffer, W>
  /** POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/resolve */
  mthResolveThread<W extends boolean = false>(threadId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageThread, W>
  /** POST /restapi/v1.0/account/{accountId}/message-threads/messages */
  mthSendMessage<W extends boolean = false>(body: NewThreadMessageRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ThreadMessageModel, W>
  /** GET /restapi/v1.0/account/{accountId}/message-threads/entries/sync */
  mthSyncEntries<W extends boolean = false>(options?: { accountId?: string; scope?: _Open<"Accessible" | "Unassigned" | "AssignedToMe" | "AssignedToMeAndUnassigned" | "Explicit">; threadIds?: _Many<string>; syncType?: _Open<"FSync" | "ISync">; syncToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<ThreadEntriesSyncList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/message-threads/entries/sync */
  mthSyncEntriesIter<W extends boolean = false>(options?: { accountId?: string; scope?: _Open<"Accessible" | "Unassigned" | "AssignedToMe" | "AssignedToMeAndUnassigned" | "Explicit">; threadIds?: _Many<string>; syncType?: _Open<"FSync" | "ISync">; syncToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ThreadEntrySyncItem, ThreadEntriesSyncList, W>
  /** GET /restapi/v1.0/account/{accountId}/message-threads/sync */
  mthSyncThreads<W extends boolean = false>(options?: { accountId?: string; syncType?: _Open<"FSync" | "ISync">; syncToken?: string } & _Inline<W>, call?: _Call<W>): _Answer<ThreadSyncList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/message-threads/sync */
  mthSyncThreadsIter<W extends boolean = false>(options?: { accountId?: string; syncType?: _Open<"FSync" | "ISync">; syncToken?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<MessageThread, ThreadSyncList, W>
  /** PATCH /restapi/v1.0/account/{accountId}/message-threads/notes/{noteId} */
  mthUpdateNote<W extends boolean = false>(noteId: string, body: ThreadNoteUpdateRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ThreadNoteModel, W>
}

export interface AssignMessageThreadRequest {
  assignee: AssignMessageThreadRequestAssignee | null
}

export interface AssignMessageThreadRequestAssignee {
  extensionId: string
}

export interface MessageAttachmentResponseEntry {
  id: string
  contentType: string
  filename?: string
  contentUri: string
  size: number
}

export type MessagePhonePartiesList = MessagePhoneParty[]

export interface MessagePhoneParty {
  phoneNumber: PhoneNumberE164
}

export interface MessageThread {
  id: string
  label?: string
  status: ThreadStatusEnum
  statusReason?: ThreadStatusReasonEnum
  availability: ThreadAvailabilityEnum
  owner: OwnerResource
  ownerParty?: MessagePhoneParty
  guestParty?: MessagePhoneParty
  assignee?: ThreadUserModel | null
  creationTime: string
  lastModifiedTime: string
}

export interface MessageThreadList {
  records: MessageThread[]
  paging: EnumeratedPagingModel
}

export interface MthSyncAliveMessage {
  recordType: "AliveMessage"
  id: string
  threadId: string
  availability: ThreadAvailabilityEnum
  creationTime: string
  direction: MessageDirectionEnum
  lastModifiedTime: string
  messageStatus?: MessageStatusEnum
  text?: ThreadMessageText
  attachments?: MessageAttachmentResponseEntry[]
  author?: ThreadUserModel
}

export interface MthSyncAliveNote {
  recordType: "AliveNote"
  id: string
  threadId: string
  availability: ThreadAvailabilityEnum
  creationTime: string
  lastModifiedTime: string
  text?: ThreadMessageText
  author?: ThreadUserModel
}

export interface MthSyncAssignedHint {
  recordType: _Open<"ThreadCreatedHint" | "ThreadResolvedHint" | "ThreadDeletedHint" | "ThreadAssignedHint">
  id: string
  threadId: string
  lastModifiedTime: string
  initiator?: ThreadUserModel
  assignee?: ThreadUserModel
  previousAssignee?: ThreadUserModel
}

export interface MthSyncBaseHint {
  recordType: _Open<"ThreadCreatedHint" | "ThreadResolvedHint" | "ThreadDeletedHint" | "ThreadAssignedHint">
  id: string
  threadId: string
  lastModifiedTime: string
  initiator?: ThreadUserModel
}

export interface MthSyncDeletedMessage {
  recordType: "DeletedMessage"
  id: string
  threadId: string
  availability: "Deleted"
  lastModifiedTime: string
}

export interface MthSyncDeletedNote {
  recordType: "DeletedNote"
  id: string
  threadId: string
  availability: "Deleted"
  lastModifiedTime: string
}

export interface NewThreadMessageRequest {
  threadId?: string
  from: MessagePhoneParty
  to: MessagePhonePartiesList
  text: ThreadMessageText
}

export interface SyncInfoModel {
  syncType: SyncTypeEnum
  syncToken: string
  syncTime: string
}

export type ThreadAvailabilityEnum = _Open<"Alive" | "Deleted">

export interface ThreadEntriesSyncList {
  records: ThreadEntrySyncItem[]
  syncInfo: SyncInfoModel
}

export type ThreadEntrySyncItem = MthSyncAliveMessage | MthSyncDeletedMessage | MthSyncAliveNote | MthSyncDeletedNote | MthSyncBaseHint | MthSyncAssignedHint

export interface ThreadMessageList {
  records: ThreadMessageModel[]
  paging: EnumeratedPagingModel
}

export interface ThreadMessageModel {
  id: string
  threadId: string
  availability: ThreadAvailabilityEnum
  creationTime: string
  direction: MessageDirectionEnum
  lastModifiedTime: string
  messageStatus?: MessageStatusEnum
  text?: ThreadMessageText
  attachments?: MessageAttachmentResponseEntry[]
  author?: ThreadUserModel
}

export type ThreadMessageText = string

export interface ThreadMessagesDeleteRequest {
  ids: string[]
}

export interface ThreadNoteCreateRequest {
  threadId: string
  text: ThreadMessageText
}

export interface ThreadNoteList {
  records: ThreadNoteModel[]
  paging: EnumeratedPagingModel
}

export interface ThreadNoteModel {
  id: string
  threadId: string
  availability: ThreadAvailabilityEnum
  creationTime: string
  lastModifiedTime: string
  text?: ThreadMessageText
  author?: ThreadUserModel
}

export interface ThreadNoteUpdateRequest {
  text: ThreadMessageText
}

export interface ThreadNotesDeleteRequest {
  ids: string[]
}

export type ThreadStatusEnum = _Open<"Open" | "Resolved">

export type ThreadStatusReasonEnum = _Open<"Manual" | "ThreadExpired" | "OwnerDeleted" | "OwnerPhoneNumberDeleted">

export interface ThreadSyncList {
  records: MessageThread[]
  syncInfo: SyncInfoModel
}

export interface ThreadUserModel {
  extensionId: string
  name?: string
  extensionType?: AllExtensionTypesEnum
}
export {}
